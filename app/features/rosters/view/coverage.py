"""What each duty needs and has on every day, in columns under those of the grid; paints only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import TextSize, font, look
from app.features.rosters.model import Duty, Sheet, counts
from app.features.rosters.view.squares import FILL
from app.kernel.ids import DutyId

_ROW, _WORD = 20, 13
_MOST_WIDE = 2
"""Duties that have three rows each."""
_Counts = Mapping[tuple[DutyId, date], int]


class Coverage(QWidget):
    """Three rows for each duty that somebody needs: needed, there, short; one row where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._days: Sequence[date] = ()
        self._widths: Sequence[int] = ()
        self._duties: tuple[Duty, ...] = ()
        self._rows = 3  # of each duty
        self._is_begun = False  # nothing is missing in a month that nobody planned yet
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: Sheet, days: Sequence[date], widths: Sequence[int]) -> None:
        """Show some days of a month in columns of these widths, the first one for words."""
        self._sheet, self._days, self._widths = sheet, days, widths
        self._duties = tuple(one for one in sheet.duties if any(self._needed(sheet, one, day) for day in days))
        self._is_begun = any(one.duty_id is not None for one in sheet.cells.values())
        self._rows = 3 if len(self._duties) <= _MOST_WIDE and look().size is TextSize.STANDARD else 1
        self.setAccessibleName(self._told(sheet))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(look().px(300), look().px(_ROW) * self._rows * len(self._duties))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        del event
        if self._sheet is None or not self._widths:
            return
        painter = QPainter(self)
        height = look().px(_ROW)
        there = counts(self._sheet)
        for place, duty in enumerate(self._duties):
            self._paint_duty(painter, self._sheet, duty, place * self._rows * height, there)
        painter.end()

    def _paint_duty(self, painter: QPainter, sheet: Sheet, duty: Duty, top: int, there: _Counts) -> None:
        high, left, missing = look().px(_ROW), self._widths[0], 0
        for day, wide in zip(self._days, self._widths[1:], strict=False):
            least, count = self._needed(sheet, duty, day), there.get((duty.id, day), 0)
            missing += max(least - count, 0)
            if day in sheet.rest_days:
                painter.fillRect(QRect(left, top, wide, high * self._rows), look().colour("sunken"))
            self._paint_day(painter, QRect(left, top, wide, high), least, count)
            left += wide
        self._paint_head(painter, duty, top)
        self._paint_sum(painter, QRect(left, top, self.width() - left, high * self._rows), missing)
        painter.setPen(look().colour("line"))
        painter.drawLine(0, top, self.width(), top)

    def _paint_day(self, painter: QPainter, room: QRect, least: int, count: int) -> None:
        """Paint needed, there and short of one day; in one row what is there, or how many are short."""
        asked = bool(least or count)
        lines = (
            [(str(least), "second"), (str(count), "ink"), ("·", "second")] if self._rows > 1 else [(str(count), "ink")]
        )
        for number, (text, ink) in enumerate(lines):
            self._number(painter, room.translated(0, number * room.height()), text if asked else "·", ink)
        if count < least and self._is_begun:
            last = room.translated(0, (self._rows - 1) * room.height())
            painter.fillRect(last.adjusted(1, 1, -1, -1), look().colour("danger"))
            self._number(painter, last, f"−{least - count}", "surface", bold=True)

    def _paint_head(self, painter: QPainter, duty: Duty, top: int) -> None:
        high = look().px(_ROW)
        ground, ink = FILL[duty.told.look]
        square = QRect(look().px(6), top + 1, look().px(22), high - 1)
        painter.fillRect(square, look().colour(ground))
        self._number(painter, square, duty.letter, ink, bold=True)
        words = (self.tr("needed"), self.tr("there"), self.tr("short")) if self._rows > 1 else (self.tr("there"),)
        painter.setFont(font(_WORD))
        painter.setPen(look().colour("second"))
        left = square.right() + look().px(6)
        for number, word in enumerate(words):
            room = QRect(left, top + number * high, self._widths[0] - left, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_sum(self, painter: QPainter, room: QRect, missing: int) -> None:
        if not self._is_begun:
            self._number(painter, room, self.tr("not planned yet"), "second")
            return
        if missing:
            painter.fillRect(room.adjusted(0, 1, 0, 0), look().colour("danger_soft"))
        text = self.tr("{count} missing").format(count=missing) if missing else self.tr("enough")
        self._number(painter, room, text, "danger" if missing else "ok", bold=bool(missing))

    @staticmethod
    def _number(painter: QPainter, room: QRect, text: str, ink: str, *, bold: bool = False) -> None:
        painter.setFont(font(_WORD, bold=bold))
        painter.setPen(look().colour(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _needed(sheet: Sheet, duty: Duty, day: date) -> int:
        need = None if duty.withdrawn else sheet.need(duty, day)
        return 0 if need is None else need.least

    def _told(self, sheet: Sheet) -> str:
        """Return the rows in words, for who hears them."""
        there, told = counts(sheet), []
        for duty in self._duties:
            short = [day for day in self._days if there.get((duty.id, day), 0) < self._needed(sheet, duty, day)]
            days = "、".join(str(day.day) for day in short)
            told.append(f"{duty.told.name}: {days or self.tr('enough')}")
        return "; ".join(told)
