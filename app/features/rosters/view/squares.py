"""One cell of a roster as people see it: letter, colour and signs; the same in the grid and in one's own month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon

from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.rosters.model import DutyLook, Sheet
from app.features.rosters.model.wall import letter
from app.features.staff.model import Worker
from app.kernel.text import say, words

FILL = {
    DutyLook.DAY: ("accent_soft", "accent_text"),
    DutyLook.EVENING: ("primary_soft", "primary"),
    DutyLook.NIGHT: ("info_soft", "info"),
    DutyLook.AWAY: ("hospital_soft", "hospital"),
    DutyLook.OTHER: ("ok_soft", "ok"),
}
"""Colours (ground, letter) of each look of a duty."""


_WEEKDAYS = (
    words("RosterDay", "Mo"), words("RosterDay", "Tu"), words("RosterDay", "We"), words("RosterDay", "Th"),
    words("RosterDay", "Fr"), words("RosterDay", "Sa"), words("RosterDay", "Su"),
)  # fmt: skip
_DAY = words("RosterDay", "{weekday} {month}/{day}")


def weekday(day: date) -> str:
    """Return the short name of a weekday in the language of the screen."""
    return translate(*_WEEKDAYS[day.weekday()])


def day_words(day: date) -> str:
    """Return a day as people read it: 12月17日 周四."""
    return say(_DAY, translate, month=day.month, day=day.day, weekday=weekday(day))


@dataclass(frozen=True, slots=True)
class Square:
    """What one cell of the grid shows."""

    letter: str
    ground: str = ""  # colour role; "": none
    ink: str = "second"
    pinned: bool = False
    wish: bool = False  # somebody would like it otherwise, or as it is
    wrong: bool = False  # a finding begins here
    other: bool = False  # the other half of a clash
    over: bool = False  # a day that is over: greyed
    rest: bool = False  # a weekend or public holiday
    absent: bool = False


def square_of(sheet: Sheet, worker: Worker, day: date, *, wrong: bool = False, wish: bool = False) -> Square:
    """Return what the cell of a person and day shows."""
    place = worker.id, day
    cell, absence, duty = sheet.cells.get(place), sheet.absences.get(place), sheet.at(worker.id, day)
    ground, ink = "", "second"
    if duty is not None:
        ground, ink = FILL[duty.told.look]
    elif absence is not None:
        ground, ink = "sunken", "ink"
    elif not worker.in_post(day):
        ground = "sunken"
    return Square(
        letter(sheet, worker, day),
        ground,
        ink,
        pinned=cell is not None and cell.pinned,
        wish=wish,
        wrong=wrong,
        over=day < sheet.today,
        rest=day in sheet.rest_days,
        absent=duty is None and absence is not None,
    )


def paint_square(painter: QPainter, room: QRect, square: Square) -> None:
    """Paint a cell into its room."""
    tokens = look()
    if square.rest:
        painter.fillRect(room, tokens.colour("sunken"))
    if square.ground:
        painter.fillRect(room.adjusted(1, 1, -1, -1), tokens.colour(square.ground))
    if square.over:
        painter.fillRect(room, QColor(247, 244, 238, 150))
    painter.setFont(font(14, bold=bool(square.ground) and not square.absent))
    painter.setPen(tokens.colour(square.ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, square.letter)
    corner = tokens.px(6)
    if square.pinned:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("second"))
        right = room.right()
        painter.drawPolygon(
            QPolygon(
                [QPoint(right - corner, room.top()), QPoint(right, room.top()), QPoint(right, room.top() + corner)]
            )
        )
    if square.wish:
        painter.setPen(QPen(tokens.colour("info"), 2))
        painter.drawLine(room.left() + 4, room.bottom() - 2, room.right() - 4, room.bottom() - 2)
    if square.wrong:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("danger"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(room.adjusted(1, 1, -2, -2))
