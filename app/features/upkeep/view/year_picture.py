"""A year in twelve months, where days off and worked weekends are marked by click or key; saves nothing."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look
from app.kernel.workdays import is_weekend

_WEEKS = 6
_LEAST = 34  # width of a day in px at the standard text size
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class YearPicture(QWidget):
    """A pressed weekday becomes off, a pressed day of a weekend worked; pressed again it is as other days are."""

    edited = Signal()
    moved = Signal(QRect)  # where the day under the keyboard is

    def __init__(self) -> None:
        super().__init__()
        self._year = 2000
        self._off: set[date] = set()
        self._worked: set[date] = set()
        self._here = date(2000, 1, 1)
        self._today: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")  # the day under the keyboard is framed instead
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # what it shows ------------------------------------------------------------------------------------

    def show_year(self, year: int, off: Iterable[date], worked: Iterable[date], today: date) -> None:
        """Show a year; the keyboard stands on its first day, or on today."""
        self._year, self._off, self._worked, self._today = year, {*off}, {*worked}, today
        self._here = today if today.year == year else date(year, 1, 1)
        self._name_here()
        self.update()

    def off(self) -> frozenset[date]:
        """Return the weekdays that are marked as off."""
        return frozenset(self._off)

    def worked(self) -> frozenset[date]:
        """Return the days of weekends that are marked as worked."""
        return frozenset(self._worked)

    def press(self, day: date) -> None:
        """Mark a day, or take its mark away, and put the keyboard there."""
        marked = self._worked if is_weekend(day) else self._off
        marked ^= {day}
        self._go(day)
        self.edited.emit()

    def state_of(self, day: date) -> str:
        """Return in words what a day is."""
        if is_weekend(day):
            return self.tr("weekend, worked") if day in self._worked else self.tr("weekend")
        return self.tr("day off") if day in self._off else self.tr("working day")

    def _go(self, day: date) -> None:
        if day.year == self._year:
            self._here = day
            self._name_here()
            self.moved.emit(self.box_of(day))
            self.update()

    def _name_here(self) -> None:
        self.setAccessibleName(f"{self._here.isoformat()} {self.state_of(self._here)}")

    # where things are ---------------------------------------------------------------------------------

    def _cell(self) -> QSize:
        """Return the size of a day: months share the whole width."""
        count = self._across(self.width())
        shared = (self.width() + self._gap()) // count - self._gap()
        return QSize(max(look().px(_LEAST), shared // 7), look().px(30))

    def _gap(self) -> int:
        return look().px(24)

    def _head(self) -> int:
        """Return the height of a month's name and of the names of its days."""
        return look().px(58)

    def _month_size(self) -> QSize:
        return QSize(7 * self._cell().width(), self._head() + _WEEKS * self._cell().height())

    def _across(self, wide: int) -> int:
        """Return how many months stand side by side."""
        fitting = (wide + self._gap()) // (7 * look().px(_LEAST) + self._gap())
        return next(count for count in (6, 4, 3, 2, 1) if count <= max(1, fitting))

    def _corner(self, month: int) -> QPoint:
        line, column = divmod(month - 1, self._across(self.width()))
        size = self._month_size()
        return QPoint(column * (size.width() + self._gap()), line * (size.height() + self._gap() // 2))

    def box_of(self, day: date) -> QRect:
        """Return where a day of the year is."""
        place = date(day.year, day.month, 1).weekday() + day.day - 1
        cell, corner = self._cell(), self._corner(day.month)
        left, top = corner.x() + place % 7 * cell.width(), corner.y() + self._head() + place // 7 * cell.height()
        return QRect(QPoint(left, top), cell)

    def _day_at(self, at: QPoint) -> date | None:
        days = (date(self._year, 1, 1) + timedelta(days=number) for number in range(366))
        return next((day for day in days if day.year == self._year and self.box_of(day).contains(at)), None)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all twelve months at a width, in px."""
        lines = 12 // self._across(width)
        return lines * self._month_size().height() + (lines - 1) * (self._gap() // 2)

    def sizeHint(self) -> QSize:
        """Return room for four months side by side."""
        wide = 4 * 7 * look().px(_LEAST) + 3 * self._gap()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return room for one month side by side."""
        return QSize(7 * look().px(_LEAST), self.heightForWidth(self.width()))

    # keyboard and mouse -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days and weeks with the arrows, by months with the page keys; space marks."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._go(self._here + timedelta(days=_KEYS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            month = self._here.month + (1 if key == Qt.Key.Key_PageDown else -1)
            if 1 <= month <= 12:
                last = calendar.monthrange(self._year, month)[1]
                self._go(self._here.replace(month=month, day=min(self._here.day, last)))
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.press(self._here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the day that is pressed."""
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.press(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that goes with the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of the new text size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    # painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the months that are asked for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, 13):
            if QRect(self._corner(month), self._month_size()).intersects(event.rect()):
                self._paint_month(painter, month)
        painter.end()

    def _paint_month(self, painter: QPainter, month: int) -> None:
        cell, corner, now = self._cell(), self._corner(month), look()
        painter.setFont(font(bold=True))
        painter.setPen(now.colour("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        room = QRect(corner, QSize(self._month_size().width(), now.px(30)))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._month_name(month))
        painter.setFont(font(14))
        painter.setPen(now.colour("second"))
        for place, name in enumerate(self._weekday_names()):
            box = QRect(corner + QPoint(place * cell.width(), now.px(30)), QSize(cell.width(), now.px(26)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        for number in range(1, calendar.monthrange(self._year, month)[1] + 1):
            self._paint_day(painter, date(self._year, month, number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        now, box = look(), self.box_of(day).adjusted(1, 1, -1, -1)
        weekend, marked = is_weekend(day), day in self._off or day in self._worked
        rests = day in self._off or (weekend and not marked)
        ground = {(True, True): "danger_soft", (True, False): "sunken", (False, True): "info_soft"}.get((rests, marked))
        ink = {(True, True): "danger", (True, False): "second", (False, True): "info"}.get((rests, marked), "ink")
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour(ground))
            painter.drawRoundedRect(box, now.px(4), now.px(4))
        if marked or day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.colour(ink), 1 if marked else 2))
            painter.drawRoundedRect(box, now.px(4), now.px(4))
        if day == self._here and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.colour("primary"), 3))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), now.px(4), now.px(4))
        painter.setFont(font(15, bold=marked))
        painter.setPen(now.colour(ink))
        if not marked:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
            return
        painter.drawText(box.adjusted(now.px(3), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(day.day))
        painter.setFont(font(12))
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(box.adjusted(0, 0, -now.px(2), 0), corner, self.off_mark() if rests else self.worked_mark())

    def off_mark(self) -> str:
        """Return the letter that stands in a day off."""
        return self.tr("o")

    def worked_mark(self) -> str:
        """Return the letter that stands in a worked day of a weekend."""
        return self.tr("w")

    def _month_name(self, month: int) -> str:
        return (
            self.tr("January"), self.tr("February"), self.tr("March"), self.tr("April"), self.tr("May"),
            self.tr("June"), self.tr("July"), self.tr("August"), self.tr("September"), self.tr("October"),
            self.tr("November"), self.tr("December"),
        )[month - 1]  # fmt: skip

    def _weekday_names(self) -> tuple[str, ...]:
        return (
            self.tr("Mo"), self.tr("Tu"), self.tr("We"), self.tr("Th"), self.tr("Fr"), self.tr("Sa"), self.tr("Su")
        )  # fmt: skip
