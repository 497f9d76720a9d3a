"""What the letters stand for, in one line; a letter that is pressed is the brush that a drag over the grid paints."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look
from app.features.rosters.model import ABSENCE_LETTERS, OFF_LETTER, AskKind, Duty, Sheet, givable
from app.features.rosters.view.squares import FILL

_TEXT, _SIDE = 13, 24


@dataclass(frozen=True, slots=True)
class Brush:
    """What a drag over the grid paints."""

    duty: Duty | None  # None: a day off


@dataclass(frozen=True, slots=True)
class _Item:
    letter: str
    text: str
    ground: str
    ink: str
    brush: Brush | None = None  # None: a sign that cannot be painted


class Legend(QWidget):
    """The line; keyboards give a letter by its digit, so it takes none."""

    chosen = Signal(object)  # Brush; None: put back

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[_Item, ...] = ()
        self._brush: Brush | None = None
        self._may_plan = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: Sheet, *, may_plan: bool) -> None:
        """Show the letters of a group's duties; they can be pressed by who may plan."""
        self._may_plan = may_plan
        duties = givable(sheet.duties)
        self._items = (
            *(_Item(one.letter, _span(one), *FILL[one.told.look], Brush(one)) for one in duties),
            _Item(OFF_LETTER, self.tr("day off"), "surface", "second", Brush(None)),
            _Item(ABSENCE_LETTERS[AskKind.LEAVE], self.tr("away"), "sunken", "ink"),
            _Item("◥", self.tr("locked"), "surface", "second"),
            _Item("＿", self.tr("a wish"), "surface", "info"),
        )
        self.setAccessibleName("; ".join(f"{one.letter} {one.text}" for one in self._items))
        if may_plan:
            self.setToolTip(self.tr("Press a letter, then press and drag over days: it is given to all of them."))
        self.update()

    def show_brush(self, brush: Brush | None) -> None:
        """Mark what a drag paints."""
        self._brush = brush
        self.update()

    def letter_room(self, letter: str) -> QRect:
        """Return where a letter is pressed; nowhere if it is not shown."""
        return next((room for one, room in self._placed() if one.letter == letter), QRect())

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(look().px(300), look().px(36))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a letter as brush, or put it back."""
        for one, room in self._placed():
            if one.brush is not None and self._may_plan and room.contains(event.position().toPoint()):
                self.chosen.emit(None if one.brush == self._brush else one.brush)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line; what does not fit is left out, the letters stand in the popover too."""
        del event
        painter, side = QPainter(self), look().px(_SIDE)
        for one, room in self._placed():
            square = QRect(room.left() + look().px(5), (self.height() - side) // 2, side, side)
            painter.fillRect(square, look().colour(one.ground))
            painter.setFont(font(_TEXT, bold=one.brush is not None))
            painter.setPen(look().colour(one.ink))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, one.letter)
            painter.setFont(font(_TEXT))
            painter.setPen(look().colour("second"))
            words = QRect(square.right() + look().px(5), 0, room.right() - square.right(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, one.text)
            if one.brush is not None and one.brush == self._brush:
                painter.setPen(QPen(look().colour("primary"), 2))
                painter.drawRoundedRect(room.adjusted(1, 2, -1, -3), 6, 6)
        painter.end()

    def _placed(self) -> list[tuple[_Item, QRect]]:
        """Return the items that fit, each with its room."""
        metrics, left, found = QFontMetrics(font(_TEXT)), look().px(4), []
        for one in self._items:
            wide = look().px(_SIDE) + metrics.horizontalAdvance(one.text) + look().px(18)
            if left + wide > self.width():
                break
            found.append((one, QRect(left, 0, wide, self.height())))
            left += wide
        return found


def _span(duty: Duty) -> str:
    """Return from when to when a duty lasts, full hours short: 08–20."""
    return f"{duty.told.begins}–{duty.told.ends}".replace(":00", "")
