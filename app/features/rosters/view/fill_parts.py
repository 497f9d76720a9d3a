"""What the filling dialog shows: how the empty duties grew fewer, the figures of a roster, each hole and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.cards import Card, label
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.rosters.model import REASON_WORDS, AskKind, Sheet
from app.features.rosters.model.problem import Hole, Outcome, Rule
from app.features.rosters.model.review import names
from app.features.rosters.view.squares import day_words
from app.kernel.ids import DutyId
from app.kernel.text import say
from app.kernel.workdays import is_weekend

_MOST_HOLES = 20
"""Cards of holes that are shown; the count stands above."""


class StepChart(QWidget):
    """How many duties were empty after so many seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[tuple[float, int]] = []
        self._until = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a curve."""
        return QSize(look().px(320), look().px(150))

    def clear(self) -> None:
        """Begin anew."""
        self._steps, self._until = [], 0.0
        self.update()

    def add(self, seconds: float, holes: int) -> None:
        """Add what was found."""
        self._steps.append((seconds, holes))
        self.setAccessibleName(self.tr("{count} empty").format(count=holes))
        self.update()

    def show_until(self, seconds: float) -> None:
        """Let the curve reach until now."""
        self._until = seconds
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(14))
        room = QRectF(look().px(32), look().px(10), self.width() - look().px(48), self.height() - look().px(34))
        most = max((holes for _at, holes in self._steps), default=1) or 1
        last = max(self._until, 1.0)
        painter.setPen(look().colour("second"))
        for share in (0.0, 0.5, 1.0):
            y = room.bottom() - room.height() * share
            painter.setPen(look().colour("line"))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(look().colour("second"))
            box = QRectF(0, y - look().px(10), room.left() - look().px(6), look().px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(round(most * share)))
        below = QRectF(room.left(), room.bottom() + look().px(4), room.width(), look().px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("{count} s").format(count=round(last)))
        self._draw_steps(painter, room, most, last)
        painter.end()

    def _draw_steps(self, painter: QPainter, room: QRectF, most: int, last: float) -> None:
        if not self._steps:
            return
        painter.setPen(QPen(look().colour("primary"), 3))

        def at(seconds: float, holes: int) -> QPointF:
            return QPointF(
                room.left() + room.width() * min(seconds / last, 1), room.bottom() - room.height() * holes / most
            )

        now = at(0, self._steps[0][1])
        for seconds, holes in self._steps:
            corner, new = QPointF(at(seconds, holes).x(), now.y()), at(seconds, holes)
            painter.drawLine(now, corner)
            painter.drawLine(corner, new)
            now = new
        end = at(self._until, self._steps[-1][1])
        painter.drawLine(now, end)
        painter.setBrush(look().colour("primary"))
        painter.drawEllipse(end, look().px(5), look().px(5))


def in_words(sheet: Sheet, found: Outcome) -> str:
    """Return a roster in two or three sentences."""
    short = sum(one.short for one in found.holes)
    given = sum(cell is not None for line in found.roster.lines.values() for cell in line)
    told = [translate("Filling", "{given} duties are given, {short} are empty.").format(given=given, short=short)]
    broken = translate("Filling", "What is locked breaks {count} rules.").format(count=found.hard)
    told.append(broken if found.hard else translate("Filling", "Nobody breaks a rule."))
    wishes = [one for one in sheet.asks if one.told.kind is AskKind.WISH_OFF]
    if wishes:
        days = [(one.told.staff_id, number) for one in wishes
                for number, day in enumerate(sheet.month.days) if one.covers(day)]  # fmt: skip
        kept = sum(found.roster.at(str(staff_id), number) is None for staff_id, number in days)
        told.append(translate("Filling", "Of {asked} days wished off, {kept} are.").format(asked=len(days), kept=kept))
    return "\n".join(told)


def figures(sheet: Sheet, found: Outcome) -> QWidget:
    """Return the numbers of a roster side by side."""
    nights = {str(one.id) for one in sheet.duties if one.is_night}
    able = [one for one in sheet.people if one.no_nights(sheet.month.first) is None]
    minutes = {str(one.id): one.told.minutes for one in sheet.duties}
    rest = [number for number, day in enumerate(sheet.month.days) if is_weekend(day)]
    lines = found.roster.lines
    per_night = [sum(cell in nights for cell in lines[str(one.id)]) for one in able]
    per_rest = [sum(line[number] is not None for number in rest) for line in lines.values()]
    hours = [sum(minutes[cell] for cell in line if cell) // 60 for line in lines.values()]
    made = QFrame()
    made.setProperty("surface", "card")
    row = QGridLayout(made)
    for column, (number, name) in enumerate((
        (str(sum(one.short for one in found.holes)), translate("Filling", "empty")),
        (str(found.hard), translate("Filling", "against rules")),
        (_span(per_night), translate("Filling", "nights each")),
        (_span(per_rest), translate("Filling", "weekend days each")),
        (str(max(hours, default=0) - min(hours, default=0)), translate("Filling", "hours apart")),
    )):  # fmt: skip
        row.addWidget(label(number, "heading"), 0, column, Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(label(name, "", "second"), 1, column, Qt.AlignmentFlag.AlignHCenter)
    return made


def stays_words(sheet: Sheet) -> Iterator[str]:
    """Yield what filling does not touch, in words."""
    people = {one.id: one.name for one in sheet.people}
    away = sorted({people[staff_id] for staff_id, _day in sheet.absences if staff_id in people})
    if away:
        yield translate("Filling", "Leave of {people}").format(people="、".join(away))
    pinned = sum(one.pinned for one in sheet.cells.values())
    if pinned:
        yield translate("Filling", "{count} locked days").format(count=pinned)
    patterns = [people[one.staff_id] for one in sheet.patterns if one.staff_id in people]
    if patterns:
        yield translate("Filling", "The pattern of {people}").format(people="、".join(patterns))
    over = sum(day < sheet.today for _staff, day in sheet.cells)
    if over:
        yield translate("Filling", "{count} days that are over").format(count=over)
    if not (away or pinned or patterns or over):
        yield translate("Filling", "Nothing is locked.")


class HoleCards(QWidget):
    """Each hole with whom it lacks and what keeps everybody away."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, look().px(4), 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addStretch(1)

    def show_holes(self, holes: Sequence[Hole]) -> None:
        """Show who is missing, by day."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        for one in sorted(holes, key=lambda hole: hole.day)[:_MOST_HOLES]:
            column.addWidget(self._card(one))
        if len(holes) > _MOST_HOLES:
            more = translate("Filling", "and {count} more").format(count=len(holes) - _MOST_HOLES)
            column.addWidget(label(more, "", "second"))
        self._column.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside

    def _card(self, hole: Hole) -> Card:
        card = Card()
        duties = "、".join(self._sheet.duty[DutyId(int(key))].told.name for key in sorted(hole.shifts, key=int))
        day = day_words(self._sheet.month.days[hole.day])
        title = translate("Filling", "{day} {duty}: {short} missing").format(day=day, duty=duties, short=hole.short)
        card.body.addWidget(label(title, "strong", "danger", wrap=True))
        if hole.why:
            card.body.addWidget(label(translate("Filling", "Everybody was looked at. Why not:"), "", "second"))
        for one in hole.why:
            row = QHBoxLayout()
            row.setSpacing(look().px(8))
            words = say(REASON_WORDS.get(one.rule, REASON_WORDS[Rule.COVER]), translate)
            row.addWidget(Chip(words, "plain"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(names(self._sheet, one.people), wrap=True), 1)
            card.body.addLayout(row)
        return card


def _span(values: Sequence[int]) -> str:
    low, high = min(values, default=0), max(values, default=0)
    return str(low) if low == high else f"{low}–{high}"
