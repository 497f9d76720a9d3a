"""What the cells of the month grid hold and say: names with tags, days, tallies of the month and of the quarter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.desktop.language import translate
from app.features.rosters.model import ASK_WORDS, AskDraft, Place, Sheet, Tally, quarter, tallies
from app.features.rosters.model.tallies import hours
from app.features.rosters.view.squares import Square, day_words, square_of, weekday
from app.features.staff.model import NO_NIGHTS_WORDS, Worker
from app.kernel.ids import StaffId
from app.kernel.text import say

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
SQUARE, TAG = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Roles under which a day is told as a `Square`, and a name's short tag as words."""


_FIRST_HALF = 15
"""Days of a month's first half."""


class Half(IntEnum):
    """Which days of a month are shown."""

    WHOLE = 0
    FIRST = 1
    SECOND = 2

    def days(self, sheet: Sheet) -> tuple[date, ...]:
        """Return the days that are shown of a month."""
        return {
            Half.WHOLE: sheet.month.days,
            Half.FIRST: sheet.month.days[:_FIRST_HALF],
            Half.SECOND: sheet.month.days[_FIRST_HALF:],
        }[self]

    @classmethod
    def of(cls, day: date) -> Half:
        """Return the half that has a day."""
        return cls.FIRST if day.day <= _FIRST_HALF else cls.SECOND


class GridModel(QAbstractTableModel):
    """Names, days, and the tallies of a month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None  # None: nothing is shown yet
        self.days: tuple[date, ...] = ()
        self._tallies: Mapping[StaffId, Tally] = {}
        self._quarter: Mapping[StaffId, Tally] = {}
        self._wrong: frozenset[Place] = frozenset()
        self._wishes: frozenset[Place] = frozenset()
        self.heads = (
            self.tr("Total", "duties of a month"),
            self.tr("Nights"),
            self.tr("Wkend"),
            self.tr("Hours"),
        )

    def show_sheet(self, sheet: Sheet, wrong: Iterable[Place], half: Half) -> None:
        """Show a month, or one half of it; `wrong` are the cells at which a finding begins."""
        days = half.days(sheet)
        whole = (self.sheet and self.sheet.people) != sheet.people or self.days != days
        if whole:
            self.beginResetModel()
        self.sheet, self.days = sheet, days
        self._tallies, self._quarter = tallies(sheet), quarter(sheet)
        self._wrong = frozenset(wrong)
        wishes = ((one, day) for one in sheet.asks if one.told.kind.is_wish for day in days if one.covers(day))
        self._wishes = frozenset((one.told.staff_id, day) for one, day in wishes)
        if whole:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # places -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are: the name, the days, the tallies."""
        return 0 if parent.isValid() else 1 + len(self.days) + len(self.heads)

    def place(self, index: Index) -> Place | None:
        """Return the person and day of a cell; None of a name or a tally."""
        worker, day = self.worker(index), self.day(index.column())
        return None if worker is None or day is None else (worker.id, day)

    def worker(self, index: Index) -> Worker | None:
        """Return whose row it is."""
        return self.sheet.people[index.row()] if self.sheet is not None and index.isValid() else None

    def day(self, column: int) -> date | None:
        """Return the day of a column; None of a name or a tally."""
        return self.days[column - 1] if 0 < column <= len(self.days) else None

    def at(self, place: Place) -> QModelIndex:
        """Return the cell of a person and day; none if it is not shown."""
        if self.sheet is None or place[1] not in self.days:
            return QModelIndex()
        row = next((number for number, one in enumerate(self.sheet.people) if one.id == place[0]), -1)
        return self.index(row, 1 + self.days.index(place[1])) if row >= 0 else QModelIndex()

    # what is told -------------------------------------------------------------------------------------

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        day = self.day(section)
        if day is not None:
            return f"{day.day} {weekday(day)}"
        return self.tr("Name") if section == 0 else self.heads[section - 1 - len(self.days)]

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows or says."""
        sheet, worker = self.sheet, self.worker(index)
        if sheet is None or worker is None:
            return None
        day, column = self.day(index.column()), index.column()
        if role == SQUARE:
            return None if day is None else self._square(sheet, worker, day)
        if role == TAG:
            return "" if column else self._tag(sheet, worker)
        tip = self._tip(sheet, worker, day, column)
        if role == Qt.ItemDataRole.ToolTipRole or role not in _TOLD:
            return tip if role == Qt.ItemDataRole.ToolTipRole else None
        text = self._text(sheet, worker, day, column)
        if role == Qt.ItemDataRole.DisplayRole or column == 0:
            return text
        what = self.headerData(column, Qt.Orientation.Horizontal) if day is None else day_words(day)
        return " ".join(filter(None, (worker.name, what, text, tip)))

    def _text(self, sheet: Sheet, worker: Worker, day: date | None, column: int) -> str:
        if day is not None:
            return self._square(sheet, worker, day).letter
        return self._told(self._tallies, worker)[column - 1 - len(self.days)] if column else worker.name

    def _square(self, sheet: Sheet, worker: Worker, day: date) -> Square:
        place = worker.id, day
        return square_of(sheet, worker, day, wrong=place in self._wrong, wish=place in self._wishes)

    @staticmethod
    def _told(tallied: Mapping[StaffId, Tally], worker: Worker) -> tuple[str, ...]:
        tally = tallied.get(worker.id, Tally())
        return str(tally.duties), str(tally.nights), str(tally.weekends), hours(tally.minutes)

    def _tag(self, sheet: Sheet, worker: Worker) -> str:
        """Return what is good to know of a person in planning; "" if nothing."""
        tags = [self.tr("head", "tag beside the name of who heads a team")] if worker.member.told.is_head else []
        if worker.no_nights(sheet.month.last) is not None:
            tags.append(self.tr("days", "tag beside the name of who works no nights"))
        elif worker.is_novice(sheet.month.first):
            tags.append(self.tr("new", "tag beside a name"))
        return " ".join(tags)

    def _tip(self, sheet: Sheet, worker: Worker, day: date | None, column: int) -> str:
        """Return more words of a cell: a wish, why no nights, the tally over the months that fairness looks at."""
        if day is not None:
            asked = (one.told for one in sheet.asks if one.told.staff_id == worker.id and one.covers(day))
            return "\n".join(self._asked(sheet, one) for one in asked)
        if column == 0:
            why = worker.no_nights(sheet.month.last)
            return worker.name if why is None else f"{worker.name}\n{say(NO_NIGHTS_WORDS[why], translate)}"
        total = self._told(self._quarter, worker)[column - 1 - len(self.days)]
        return self.tr("{count} months: {total}").format(count=sheet.rules.fair_months, total=total)

    @staticmethod
    def _asked(sheet: Sheet, told: AskDraft) -> str:
        duty = "" if told.duty_id is None else sheet.duty[told.duty_id].told.name
        return " ".join(filter(None, (say(ASK_WORDS[told.kind], translate), duty, told.note)))
