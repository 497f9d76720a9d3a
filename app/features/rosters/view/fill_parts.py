"""What the filling dialog shows: how empty duties grew fewer, the figures of a roster, what is left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.desktop import habits
from app.desktop.buttons import SegmentedButtons
from app.desktop.cards import label
from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.rosters.model import ABSENCE_LETTERS, OFF_LETTER, AskKind, Sheet
from app.features.rosters.model.posing import roster
from app.features.rosters.model.problem import Outcome
from app.features.rosters.view.panel import days_words
from app.kernel.ids import StaffId
from app.kernel.workdays import is_weekend

_PARTS = 3
"""Into which both axes are cut."""
_GIVEN = "roster_fill_seconds"
_MOST = 4
"""People who are named in a line."""


class StepChart(QWidget):
    """How many duties were empty after so many seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[tuple[float, int]] = []
        self._until, self._whole = 0.0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a curve."""
        return QSize(look().px(320), look().px(170))

    def clear(self) -> None:
        """Begin anew."""
        self._steps, self._until = [], 0.0
        self.update()

    def add(self, seconds: float, holes: int) -> None:
        """Add what was found."""
        self._steps.append((seconds, holes))
        self.setAccessibleName(self._now())
        self.update()

    def show_until(self, seconds: float, whole: int) -> None:
        """Let the curve reach until now, of so many seconds."""
        self._until, self._whole = min(seconds, whole), whole
        self.update()

    def _now(self) -> str:
        return self.tr("{count} empty").format(count=self._steps[-1][1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the axes and the steps."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(14))
        room = QRectF(look().px(36), look().px(12), self.width() - look().px(60), self.height() - look().px(42))
        step = max(1, -(-max((holes for _at, holes in self._steps), default=1) // _PARTS))
        high, edge = look().px(20), look().px(30)
        for part in range(_PARTS + 1):
            y, x = room.bottom() - room.height() * part / _PARTS, room.left() + room.width() * part / _PARTS
            painter.setPen(look().colour("line"))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(look().colour("second"))
            box = QRectF(0, y - high / 2, room.left() - look().px(8), high)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(step * part))
            below = QRectF(x - edge, room.bottom() + look().px(6), 2 * edge, high)
            seconds = self.tr("{count} s").format(count=self._whole * part // _PARTS)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, seconds)
        if self._steps:
            self._draw_steps(painter, room, step * _PARTS)
        painter.end()

    def _draw_steps(self, painter: QPainter, room: QRectF, most: int) -> None:
        def at(seconds: float, holes: int) -> QPointF:
            share = min(seconds / self._whole, 1)
            return QPointF(room.left() + room.width() * share, room.bottom() - room.height() * holes / most)

        painter.setPen(QPen(look().colour("primary"), 3))
        now = at(0, self._steps[0][1])
        for seconds, holes in self._steps:
            corner, new = QPointF(at(seconds, holes).x(), now.y()), at(seconds, holes)
            painter.drawLine(now, corner)
            painter.drawLine(corner, new)
            now = new
        end = at(max(self._until, self._steps[-1][0]), self._steps[-1][1])
        painter.drawLine(now, end)
        painter.setBrush(look().colour("primary"))
        painter.drawEllipse(end, look().px(5), look().px(5))
        painter.setFont(font(bold=True))
        wide, high = painter.fontMetrics().horizontalAdvance(self._now()) + 4, painter.fontMetrics().height()
        left = min(max(end.x() - wide, room.left()), self.width() - wide)
        above = end.y() - high - look().px(8)
        top = above if above > 0 else end.y() + look().px(8)
        painter.drawText(QRectF(left, top, wide, high), Qt.AlignmentFlag.AlignRight, self._now())


class FillCourse(QWidget):
    """How long the search may take (Alt+1, 2, 3), how much of it is over, and what came of it by now."""

    def __init__(self) -> None:
        super().__init__()
        column, row, line = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        row.addWidget(label(self.tr("Give it"), "", "second"))
        choices = [("20", self.tr("20 seconds")), ("60", self.tr("1 minute")), ("180", self.tr("3 minutes"))]
        self.choice = SegmentedButtons(self.tr("Give it"), choices)
        kept = habits.last(_GIVEN)
        self.choice.choose(kept if kept in dict(choices) else "60")
        self.choice.chosen.connect(partial(habits.keep, _GIVEN))
        for number, (key, _text) in enumerate(choices, start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, partial(self._give, key))
        row.addWidget(self.choice, 1)
        self._bar, self._spent, self._chart = QProgressBar(), label("", "strong"), StepChart()
        self._bar.setTextVisible(False)
        line.addWidget(self._bar, 1)
        line.addWidget(self._spent)
        column.addLayout(row)
        column.addLayout(line)
        column.addWidget(label(self.tr("Duties that are still empty (fewer is better)"), "", "second", wrap=True))
        column.addWidget(self._chart)

    def _give(self, key: str) -> None:
        self.choice.choose(key)
        habits.keep(_GIVEN, key)

    @property
    def seconds(self) -> int:
        """Return how long the search may take."""
        return int(self.choice.choice())

    def clear(self) -> None:
        """Begin anew."""
        self._chart.clear()

    def add(self, spent: float, holes: int) -> None:
        """Add what was found after so many seconds."""
        self._chart.add(spent, holes)

    def show_until(self, spent: float) -> None:
        """Show that so many seconds are over."""
        whole = self.seconds
        self._bar.setRange(0, whole * 10)
        self._bar.setValue(min(round(spent * 10), whole * 10))
        self._spent.setText(self.tr("{spent} / {whole} s").format(spent=min(round(spent), whole), whole=whole))
        self._chart.show_until(spent, whole)


def in_words(sheet: Sheet, found: Outcome, *, keep: bool) -> str:
    """Return a roster in some sentences; `keep`: how far it is from the one there is too."""
    short = sum(one.short for one in found.holes)
    given = sum(cell is not None for line in found.roster.lines.values() for cell in line)
    told = [translate("Filling", "{whole} duties are needed, {given} are given.").format(
        whole=given + short, given=given)]  # fmt: skip
    broken = translate("Filling", "{count} rules are broken.").format(count=found.hard)
    told.append(broken if found.hard else translate("Filling", "Nobody breaks a rule."))
    if without := [one.name for one in sheet.people if one.no_nights(sheet.month.first) is not None]:
        told.append(translate("Filling", "No nights for {people}.").format(people=_some(without)))
    wishes = [one for one in sheet.asks if one.told.kind is AskKind.WISH_OFF]
    if wishes:
        days = [(one.told.staff_id, number) for one in wishes
                for number, day in enumerate(sheet.month.days) if one.covers(day)]  # fmt: skip
        kept = sum(found.roster.at(str(staff_id), number) is None for staff_id, number in days)
        told.append(translate("Filling", "Of {asked} days wished off, {kept} are.").format(asked=len(days), kept=kept))
    if keep:
        changed = len(roster(sheet).changes(found.roster))
        told.append(translate("Filling", "{count} days are other than in the roster there is.").format(count=changed))
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
    row = QHBoxLayout(made)
    row.setSpacing(0)
    for number, name in (
        (str(sum(one.short for one in found.holes)), translate("Filling", "empty")),
        (str(found.hard), translate("Filling", "against rules")),
        (_span(per_night), translate("Filling", "nights each")),
        (_span(per_rest), translate("Filling", "weekend days each")),
        (str(max(hours, default=0) - min(hours, default=0)), translate("Filling", "hours apart")),
    ):
        row.addWidget(_figure(number, name), 1)
    return made


def _figure(number: str, name: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, role, ink in ((number, "figure", ""), (name, "", "second")):
        line = label(text, role, ink, wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(line)
    return made


def stays(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield what filling leaves alone: the letter as in the grid ("" for several), and whose days."""
    names = {one.id: one.name for one in sheet.people}
    for kind, letter in ABSENCE_LETTERS.items():
        away = [place for place, ask in sheet.absences.items() if ask.told.kind is kind and place[0] in names]
        if away:
            yield letter, _whose(names, away)
    locked = [one for one in sheet.cells.values() if one.pinned and one.staff_id in names and one.day >= sheet.today]
    for duty in sheet.duties:
        if held := [(one.staff_id, one.day) for one in locked if one.duty_id == duty.id]:
            yield duty.letter, _whose(names, held)
    if free := sum(one.duty_id is None for one in locked):
        yield OFF_LETTER, translate("Filling", "{count} locked days off").format(count=free)
    if patterns := [names[one.staff_id] for one in sheet.patterns if one.staff_id in names]:
        yield "", translate("Filling", "The pattern of {people}").format(people=_some(patterns))
    if sheet.month.first < sheet.today:
        yield "", translate("Filling", "All days that are over")


def _whose(names: dict[StaffId, str], places: Iterable[tuple[StaffId, date]]) -> str:
    days: dict[StaffId, list[date]] = {}
    for staff_id, day in sorted(places, key=lambda place: place[1]):
        days.setdefault(staff_id, []).append(day)
    return _some([f"{names[staff_id]} {days_words(some)}" for staff_id, some in days.items()])


def _some(parts: Sequence[str]) -> str:
    """Return the first of some names; how many more there are is told."""
    text = "、".join(parts[:_MOST])
    more = translate("Filling", "{people} and {count} more")
    return text if len(parts) <= _MOST else more.format(people=text, count=len(parts) - _MOST)


def _span(values: Sequence[int]) -> str:
    low, high = min(values, default=0), max(values, default=0)
    return str(low) if low == high else f"{low}–{high}"
