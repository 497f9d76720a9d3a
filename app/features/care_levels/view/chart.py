"""The level chart on the screen: paints what `model.chart_plan` placed, walked along by keys and mouse."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.care_levels.model.chart import EVENT_WORDS, LEVEL_WORDS, Drawing, Wording
from app.features.care_levels.model.chart_plan import Box, Dot, Label, Letters, Line, Plan, plan
from app.kernel.text import say, words

_OLD_NOTE = words("LevelChart", "Older standard MZ/T 039: the level only, not converted")
_YEAR = words("LevelChart", "{year}")
_RAISED = words("LevelChart", "raised by {count}")
_INJURED = words("LevelChart", "injured")

_GROUNDS: Mapping[int, tuple[str, int]] = {
    0: ("ok_soft", 90), 1: ("ok_soft", 90), 2: ("accent_soft", 120), 3: ("danger_soft", 120), 4: ("danger_soft", 230),
}  # fmt: skip
"""Level -> colour role of its band and how strong it is, of 255: pale enough for words on it."""

_LABEL, _AXIS = 18, 16
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def wording() -> Wording:
    """Return what the chart says, in the language of the screen."""
    return Wording(
        levels={level: say(said, translate) for level, said in LEVEL_WORDS.items()},
        events={kind: say(said, translate) for kind, said in EVENT_WORDS.items()},
        injured=say(_INJURED, translate),
        old_note=say(_OLD_NOTE, translate),
        year=translate(*_YEAR),
        raised=translate(*_RAISED),
    )


class LevelChart(QWidget):
    """Points over time; one is the chosen one. Arrows walk along them, Enter or a second press opens one."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Drawing | None = None
        self._plan: Plan | None = None
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_drawing(self, shown: Drawing, told: str, chosen: int | None) -> None:
        """Show other points; `told` is said of the whole."""
        self._shown, self._plan = shown, None
        self.setAccessibleName(told)
        self.choose(chosen)

    def choose(self, place: int | None) -> None:
        """Mark a point without telling anyone."""
        self._chosen, self._plan = place, None
        self.setAccessibleDescription("" if place is None else self._told(place))
        self.update()

    def plan(self) -> Plan | None:
        """Return where everything stands now; None while there is nothing to show."""
        if self._plan is None and self._shown is not None:
            size = float(self.width()), float(self.height())
            metrics = QFontMetricsF(font(_LABEL, bold=True))
            letters = Letters(metrics.horizontalAdvance, metrics.height())
            self._plan = plan(self._shown, size, letters, self._chosen)
        return self._plan

    def sizeHint(self) -> QSize:
        """Return room for five bands that can be told apart."""
        return QSize(look().px(900), look().px(240))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(look().px(420), look().px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._plan = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of the new text size."""
        if event.type() == QEvent.Type.FontChange:
            self._plan = None
            self.updateGeometry()
        super().changeEvent(event)

    # walking ------------------------------------------------------------------------------------------------

    def _told(self, place: int) -> str:
        if self._shown is None:
            return ""
        one = self._shown.points[place]
        points = "" if one.total is None else self.tr("{total} points").format(total=one.total)
        return " ".join(part for part in (one.day.isoformat(), points, one.word, one.raised) if part)

    def _take(self, place: int) -> None:
        self.choose(place)
        self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the points, to the first or last one, and open the chosen one."""
        count = 0 if self._shown is None else len(self._shown.points)
        now = count - 1 if self._chosen is None else self._chosen
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
        pressed = Qt.Key(event.key())
        if not count or pressed not in {*_STEPS, *ends, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(now)
        else:
            self._take(ends.get(pressed, min(max(now + _STEPS.get(pressed, 0), 0), count - 1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the point under the mouse; open it if it was the chosen one."""
        place = self._at(event.position().toPoint())
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif place == self._chosen:
            self.opened.emit(place)
        else:
            self._take(place)

    def _at(self, where: QPoint) -> int | None:
        found = self.plan()
        return None if found is None else found.nearest(where.x(), where.y(), look().target / 2)

    def event(self, event: QEvent) -> bool:
        """Say what the mouse rests on: a point, or an event with all its words."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = self.told_at(event.pos())
            if said:
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def told_at(self, where: QPoint) -> str:
        """Return the words of what stands at a spot; "" for nothing."""
        found, place = self.plan(), self._at(where)
        if place is not None:
            return self._told(place)
        if found is None or self._shown is None:
            return ""
        pairs = zip(found.lines, self._shown.marks, strict=True)
        near = [mark for line, mark in pairs if _is_at(line, where, look().px(6))]
        return "\n".join(f"{mark.day.isoformat()} {mark.said}" for mark in near)

    # painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bands, years, events, line, points and words."""
        del event
        found = self.plan()
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, found)
        for line in found.lines:
            _paint_line(painter, line, found)
        painter.setPen(QPen(look().colour("primary"), look().px(3), j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in found.joined]))
        for place, dot in enumerate(found.dots):
            _paint_dot(painter, dot, found.radius, filled=place == self._chosen)
        for dot in found.dots:
            _paint_words(painter, dot)
        painter.end()


def _is_at(line: Line, where: QPoint, reach: float) -> bool:
    in_words = line.label is not None and _rect(line.label.box).contains(QPointF(where))
    return in_words or (abs(line.x - where.x()) <= reach and where.y() >= line.top)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def _paint_ground(painter: QPainter, found: Plan) -> None:
    """Draw the bands with their words, the grey field, and the years."""
    now = look()
    for band in found.bands:
        role, strength = _GROUNDS[band.level]
        colour = now.colour(role)
        colour.setAlpha(strength)
        painter.fillRect(_rect(band.box), colour)
        edge = QPen(now.colour("line" if band.level else "ok"), 1 if band.level else 2)
        painter.setPen(edge)
        painter.drawLine(QPointF(band.box.left, band.box.bottom), QPointF(band.box.right, band.box.bottom))
        _say(painter, band.label, "ink" if band.level else "ok", Qt.AlignmentFlag.AlignRight)
    if found.old is not None:
        painter.fillRect(_rect(found.old), now.colour("sunken"))
        if found.old.right < found.room.right:
            painter.setPen(QPen(now.colour("second"), 1))
            painter.drawLine(QPointF(found.old.right, found.old.top), QPointF(found.old.right, found.old.bottom))
    if found.old_note is not None:
        _say(painter, found.old_note, "second", Qt.AlignmentFlag.AlignHCenter)
    for year in found.years:
        if year.x is not None:
            painter.setPen(QPen(now.colour("edge"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(year.x, found.room.top), QPointF(year.x, found.room.bottom))
        if year.label is not None:
            _say(painter, year.label, "second", Qt.AlignmentFlag.AlignHCenter)


def _say(painter: QPainter, label: Label, role: str, where: Qt.AlignmentFlag, *, bold: bool = False) -> None:
    painter.setFont(font(_LABEL if bold else _AXIS, bold=bold))
    painter.setPen(look().colour(role))
    painter.drawText(_rect(label.box), where | Qt.AlignmentFlag.AlignVCenter, label.said)


def _paint_line(painter: QPainter, line: Line, found: Plan) -> None:
    """Draw an event: words, an arrow head on the upper edge, a dashed line down."""
    now, side = look(), look().px(7)
    painter.setPen(QPen(now.colour("danger"), 2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(line.x, line.top), QPointF(line.x, found.room.bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour("danger"))
    top = found.room.top
    head = [QPointF(line.x - side, top - side), QPointF(line.x + side, top - side), QPointF(line.x, top + side / 2)]
    painter.drawPolygon(QPolygonF(head))
    if line.label is not None:
        _say(painter, line.label, "danger", Qt.AlignmentFlag.AlignHCenter, bold=True)


def _paint_dot(painter: QPainter, dot: Dot, radius: float, *, filled: bool) -> None:
    """Draw a circle, or a square for the older standard; the chosen one is filled and larger."""
    now = look()
    role = "second" if dot.square else "primary"
    if dot.arrow_to is not None:
        _paint_arrow(painter, dot.x, dot.y, dot.arrow_to)
    painter.setPen(QPen(now.colour(role), now.px(2.5)))
    painter.setBrush(now.colour(role if filled else "surface"))
    size = radius * (1.35 if filled else 1)
    if dot.square:
        painter.drawRect(QRectF(dot.x - size, dot.y - size, 2 * size, 2 * size))
    else:
        painter.drawEllipse(QPointF(dot.x, dot.y), size, size)


def _paint_arrow(painter: QPainter, x: float, start: float, head: float) -> None:
    now, side = look(), look().px(5)
    painter.setPen(QPen(now.colour("danger"), now.px(2.5)))
    painter.drawLine(QPointF(x, start), QPointF(x, head - side))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.colour("danger"))
    corners = [QPointF(x - side, head - 1.6 * side), QPointF(x + side, head - 1.6 * side), QPointF(x, head)]
    painter.drawPolygon(QPolygonF(corners))


def _paint_words(painter: QPainter, dot: Dot) -> None:
    if dot.label is not None:
        _say_with_halo(painter, dot.label, look().colour("ink"), bold=not dot.square)
    if dot.raised is not None:
        _say_with_halo(painter, dot.raised, look().colour("danger"), bold=False)


def _say_with_halo(painter: QPainter, label: Label, ink: QColor, *, bold: bool) -> None:
    """Draw words in the middle of their room with a white rim, so that they can be read on any line."""
    drawn = font(_LABEL if bold else _AXIS, bold=bold)
    metrics, box = QFontMetricsF(drawn), _rect(label.box)
    left = box.center().x() - metrics.horizontalAdvance(label.said) / 2
    path = QPainterPath()
    path.addText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), drawn, label.said)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look().colour("surface"), look().px(4), j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.fillPath(path, ink)
