"""What each duty needs and has on every day, in columns under those of the grid, and the legend; paints only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look
from app.features.rosters.model import Duty, Sheet, counts
from app.features.rosters.view.squares import FILL
from app.kernel.ids import DutyId

_ROW, _WORD = 20, 13
_Counts = Mapping[tuple[DutyId, date], int]


class Coverage(QWidget):
    """Three rows for each duty that somebody needs: needed, there, difference."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._days: Sequence[date] = ()
        self._widths: Sequence[int] = ()
        self._duties: tuple[Duty, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: Sheet, days: Sequence[date], widths: Sequence[int]) -> None:
        """Show some days of a month in columns of these widths, the first one for words."""
        self._sheet, self._days, self._widths = sheet, days, widths
        self._duties = tuple(one for one in sheet.duties if any(self._needed(sheet, one, day) for day in days))
        self.setAccessibleName(self._told(sheet))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(look().px(300), look().px(_ROW) * 3 * len(self._duties))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        del event
        if self._sheet is None or not self._widths:
            return
        painter = QPainter(self)
        height = look().px(_ROW)
        there = counts(self._sheet)
        for place, duty in enumerate(self._duties):
            self._paint_duty(painter, self._sheet, duty, place * 3 * height, there)
        painter.end()

    def _paint_duty(self, painter: QPainter, sheet: Sheet, duty: Duty, top: int, there: _Counts) -> None:
        height = look().px(_ROW)
        painter.setPen(look().colour("line"))
        painter.drawLine(0, top, self.width(), top)
        self._paint_head(painter, duty, top)
        left, missing = self._widths[0], 0
        for day, wide in zip(self._days, self._widths[1:], strict=False):
            least, count = self._needed(sheet, duty, day), there.get((duty.id, day), 0)
            lack = least - count
            missing += max(lack, 0)
            if day in sheet.rest_days:
                painter.fillRect(QRect(left, top + 1, wide, height * 3 - 1), look().colour("sunken"))
            self._number(painter, QRect(left, top, wide, height), str(least) if least else "·", "second")
            self._number(painter, QRect(left, top + height, wide, height), str(count) if count or least else "·", "ink")
            room = QRect(left, top + 2 * height, wide, height)
            if lack > 0:
                painter.fillRect(room.adjusted(1, 1, -1, -1), look().colour("danger"))
                self._number(painter, room, f"−{lack}", "surface", bold=True)
            else:
                self._number(painter, room, "·", "second")
            left += wide
        self._paint_sum(painter, QRect(left, top, self.width() - left, height * 3), missing)

    def _paint_head(self, painter: QPainter, duty: Duty, top: int) -> None:
        height, room = look().px(_ROW), look().px(22)
        ground, ink = FILL[duty.told.look]
        square = QRect(look().px(6), top + 2, room, height)
        painter.fillRect(square, look().colour(ground))
        self._number(painter, square, duty.letter, ink, bold=True)
        words = (self.tr("needed"), self.tr("there"), self.tr("short"))
        painter.setFont(font(_WORD))
        painter.setPen(look().colour("second"))
        inner = QRect(square.right() + look().px(6), top, self._widths[0] - square.right() - look().px(6), height)
        for number, word in enumerate(words):
            painter.drawText(inner.translated(0, number * height), Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_sum(self, painter: QPainter, room: QRect, missing: int) -> None:
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


class Legend(QWidget):
    """What the letters stand for."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[tuple[str, str, str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the letters of a group's duties."""
        duties = [one for one in sheet.duties if not one.withdrawn]
        self._items = (
            *((one.letter, f"{one.told.begins}–{one.told.ends}", *FILL[one.told.look]) for one in duties),
            ("休", self.tr("day off"), "surface", "second"),
            ("假", self.tr("away"), "sunken", "ink"),
            ("◥", self.tr("locked"), "surface", "second"),
            ("＿", self.tr("a wish"), "surface", "info"),
        )
        self.setAccessibleName("; ".join(f"{letter} {text}" for letter, text, _ground, _ink in self._items))
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(look().px(300), look().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line; what does not fit is left out, the letters stand in the popover too."""
        del event
        painter, left, height = QPainter(self), look().px(8), self.height()
        for letter, text, ground, ink in self._items:
            square = QRect(left, (height - look().px(20)) // 2, look().px(22), look().px(20))
            painter.setFont(font(_WORD))
            wide = painter.fontMetrics().horizontalAdvance(text)
            if square.right() + wide > self.width():
                break
            painter.fillRect(square, look().colour(ground))
            painter.setPen(look().colour(ink))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, letter)
            painter.setPen(look().colour("second"))
            at = square.right() + look().px(5)
            painter.drawText(QRect(at, 0, wide + 2, height), Qt.AlignmentFlag.AlignVCenter, text)
            left = at + wide + look().px(14)
        painter.end()
