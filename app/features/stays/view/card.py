"""One bed of the map: who has it, in what state; drawn, so that hundreds of them stay quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from app.desktop import icons
from app.desktop.cards import tip
from app.desktop.care_signs import CLASS_INKS, paint_class
from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.places.model import RoomSex
from app.features.stays.model import STATE_WORDS, Occupant, State
from app.features.stays.view.care_marks import risk_mark
from app.kernel.care import CLASS_WORDS, SelfCare, risk_text
from app.kernel.ids import BedId
from app.kernel.text import Words, say, words

MIME = "application/x-fuyuan-bed"
"""What a dragged resident is called: the bed dragged from."""

STATE_MARKS: dict[State, tuple[Words, str, str]] = {
    State.ON_LEAVE: (words("BedMark", "L"), "info", "info_soft"),
    State.IN_HOSPITAL: (words("BedMark", "H"), "hospital", "hospital_soft"),
    State.MISSING: (words("BedMark", "M"), "danger", "danger_soft"),
}
"""State -> (letter in the square, colour of the square, colour of the card)."""

SEX_WORDS: dict[RoomSex, tuple[Words, str]] = {
    RoomSex.MALE: (words("BedMark", "men"), "man"),
    RoomSex.FEMALE: (words("BedMark", "women"), "woman"),
    RoomSex.ANY: (words("BedMark", "either"), "resident"),
}
SEX_SHORT: dict[RoomSex, Words] = {
    RoomSex.MALE: words("BedMark", "m"),
    RoomSex.FEMALE: words("BedMark", "f"),
    RoomSex.ANY: words("BedMark", "m/f"),
}
FREE = words("BedMark", "free")
OVERDUE = words("BedMark", "L!")
OVERDUE_WORDS = words("BedMark", "overdue")


SMALLER = 14
"""Size in px, at the standard one, of a name that would be cut otherwise."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card shows."""

    bed_id: BedId
    label: str  # "201-3"
    room_sex: RoomSex
    occupant: Occupant | None  # None: free
    marked: bool = True  # False: nobody has a class yet, so none is drawn

    def spoken(self) -> str:
        """Return the card in words, for those who hear the screen."""
        if self.occupant is None:
            return f"{self.label} {say(FREE, translate)} {say(SEX_WORDS[self.room_sex][0], translate)}"
        who = self.occupant
        parts = [self.label, who.name]
        if who.care is not None:
            parts.append(say(CLASS_WORDS[who.care], translate))
        parts.append(say(STATE_WORDS[who.standing.state], translate))
        if who.overdue_minutes:
            parts.append(say(OVERDUE_WORDS, translate))
        parts += [risk_text(risk, grade, translate) for risk, grade in who.risks]
        return " ".join(parts)

    def told(self) -> str:
        """Return what a card has no room for: a long name, and the risks in words."""
        if self.occupant is None:
            return ""
        risks = [risk_text(risk, grade, translate) for risk, grade in self.occupant.risks]
        name = [self.occupant.name] if risks or len(self.occupant.name) > 4 else []
        return " ".join(name + risks)


class BedCard(QAbstractButton):
    """A bed that is clicked, reached by arrow keys, dragged from and dropped on."""

    dropped = Signal(object, object)  # bed dragged from, bed dropped on

    def __init__(self, shown: Shown, take_key: Callable[[QKeyEvent], bool]) -> None:
        """Take what the card shows, and who is asked about every key; False leaves the key to the page."""
        super().__init__()
        self.shown, self._take_key = shown, take_key
        self.dim, self.open_, self.target, self.current = False, False, False, False
        self._pressed_at = QPoint()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(False)
        self.show_bed(shown)

    def show_bed(self, shown: Shown) -> None:
        """Show what is so now."""
        self.shown = shown
        self.setAccessibleName(shown.spoken())
        tip(self, shown.told())
        self.update()

    def mark(self, *, dim: bool, open_: bool, target: bool, current: bool) -> None:
        """Show the part the card plays: passed over, may be moved to, chosen as target, selected."""
        if (dim, open_, target, current) != (self.dim, self.open_, self.target, self.current):
            self.dim, self.open_, self.target, self.current = dim, open_, target, current
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for a circle, four characters and a square."""
        return QSize(look().px(118), look().target)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a name of four characters is never cut."""
        return self.sizeHint()

    # what the hand does -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key but space, which presses the card, to the map."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not self._take_key(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may have begun."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag a resident once the mouse went far enough."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self.shown.occupant is None or not self.isDown() or far < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag, mime = QDrag(self), QMimeData()
        mime.setData(MIME, QByteArray(str(self.shown.bed_id).encode()))
        drag.setMimeData(mime)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a resident only where the bed is free."""
        if self.shown.occupant is None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which bed was dropped on which."""
        event.acceptProposedAction()
        self.dropped.emit(int(bytes(event.mimeData().data(MIME).data()).decode()), self.shown.bed_id)

    # drawing ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.shown.occupant is None:
            self._paint_free(painter)
        else:
            self._paint_held(painter, self.shown.occupant)
        painter.end()

    def _box(self, width: float) -> QRectF:
        half = width / 2 + 0.5
        return QRectF(self.rect()).adjusted(half, half, -half, -half)

    def _colour(self, role: str) -> QColor:
        """Return a colour, lighter on a card that is passed over."""
        colour = look().colour(role)
        if not self.dim:
            return colour
        ground = look().colour("surface")
        return QColor(*((part + 2 * back) // 3 for part, back in zip(_rgb(colour), _rgb(ground), strict=True)))

    def _paint_free(self, painter: QPainter) -> None:
        now = look()
        word, icon = (say(FREE, translate), "free_bed")
        if self.dim:
            said, icon = SEX_WORDS[self.shown.room_sex]
            word = say(said, translate)
        ink, ground, edge, style = "second", "paper", "edge", Qt.PenStyle.DashLine
        if self.target:
            ink, ground, edge, style, icon = "surface", "ok", "ok", Qt.PenStyle.SolidLine, "done"
        elif self.open_:
            ink, ground, edge, style = "ok", "ok_soft", "ok", Qt.PenStyle.SolidLine
        elif self.current:
            edge, style = "primary", Qt.PenStyle.SolidLine
        thick = 2.5 if self.open_ or self.current or self.target else 1.5
        painter.setPen(QPen(self._colour(edge), thick, style))
        painter.setBrush(self._colour(ground))
        painter.drawRoundedRect(self._box(thick), now.px(7), now.px(7))
        painter.setFont(font(bold=self.open_ or self.target))
        painter.setPen(self._colour(ink))
        side, wide = now.px(18), painter.fontMetrics().horizontalAdvance(word)
        left = (self.width() - side - now.px(6) - wide) // 2
        painter.drawPixmap(left, (self.height() - side) // 2, icons.pixmap(icon, ink, side, self.devicePixelRatioF()))
        room = QRectF(left + side + now.px(6), 0, wide + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_held(self, painter: QPainter, occupant: Occupant) -> None:
        now = look()
        state = STATE_MARKS.get(occupant.standing.state)
        ground = "primary_soft" if self.current else state[2] if state else "surface"
        thick = 2.5 if self.current else 1
        painter.setPen(QPen(look().colour("primary") if self.current else self._colour("line"), thick))
        painter.setBrush(self._colour(ground))
        box = self._box(thick)
        painter.drawRoundedRect(box, now.px(7), now.px(7))
        care = occupant.care or SelfCare.UNASSESSED
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(CLASS_INKS[care]))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), now.px(6), box.height()), now.px(3), now.px(3))
        marked = self.shown.marked and occupant.care is not None
        if marked:
            side = now.px(24)
            paint_class(painter, QRectF(now.px(9), (self.height() - side) / 2, side, side), care, self._colour)
        right = self.width() - now.px(4)
        if state is not None:
            right = self._paint_state(painter, state, right, overdue=bool(occupant.overdue_minutes))
        elif occupant.risks:
            right = self._paint_risk(painter, occupant, right)
        self._paint_name(painter, occupant.name, now.px(36 if marked else 14), right - now.px(1))

    def _paint_risk(self, painter: QPainter, occupant: Occupant, right: int) -> int:
        """Draw the icon of what is to be minded and return where it begins."""
        side = look().px(18)
        icon, ink = risk_mark(occupant.risks)
        painter.setOpacity(1 / 3 if self.dim else 1)
        drawn = icons.pixmap(icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(right - side, (self.height() - side) // 2, drawn)
        painter.setOpacity(1)
        return right - side

    def _paint_state(self, painter: QPainter, mark: tuple[Words, str, str], right: int, *, overdue: bool) -> int:
        """Draw the square and return where it begins."""
        now = look()
        text, role = (say(OVERDUE, translate), "danger") if overdue else (say(mark[0], translate), mark[1])
        painter.setFont(font(15, bold=True))
        wide = max(now.px(24), painter.fontMetrics().horizontalAdvance(text) + now.px(4))
        square = QRectF(right - wide, (self.height() - now.px(25)) / 2, wide, now.px(25))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(role))
        painter.drawRoundedRect(square, now.px(5), now.px(5))
        painter.setPen(look().colour("surface"))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, text)
        return int(square.left())

    def _paint_name(self, painter: QPainter, name: str, left: int, right: int) -> None:
        painter.setFont(font(bold=self.current))
        if painter.fontMetrics().horizontalAdvance(name) > right - left:
            painter.setFont(font(SMALLER, bold=self.current))
        painter.setPen(self._colour("ink"))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
