"""What can be done with one cell: another duty, a lock, a swap; opens beside the cell, writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule, scrolling, swap
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.rosters.model import Cell, Duty, Partner, Place, Review, RosterFinding, Sheet
from app.features.rosters.view.squares import FILL, day_words
from app.kernel.text import say

_FIRST = 3
"""Partners that are shown at once."""


class CellPopover(QFrame):
    """The popover; `give`, `lock` and `swap` are called with what was pressed, and it closes."""

    def __init__(
        self,
        review: Review,
        place: Place,
        duties: Sequence[Duty],
        findings: Sequence[RosterFinding],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.give: Callable[[Duty | None], object] = lambda _duty: None
        self.lock: Callable[[bool], object] = lambda _pinned: None
        self.swap: Callable[[Place], object] = lambda _place: None
        self._review, self._place, self._duties = review, place, duties
        self.setProperty("surface", "card")
        self.setFixedWidth(look().px(372))
        column = QVBoxLayout(self)
        space = look().px(14)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(look().px(10))
        column.addLayout(self._head(review.sheet))
        for one in findings:
            column.addWidget(self._warning(one))
        column.addWidget(label(self.tr("Change to"), "", "second"))
        column.addLayout(self._letters(review.sheet))
        self._column, self._partners = column, QWidget()
        column.addWidget(self._partners)
        self._show_partners(review.partners(place), _FIRST)

    def show_beside(self, room: QRect) -> None:
        """Open below a cell of the screen, above it where there is no room, and inside the screen."""
        self.adjustSize()
        there = self.screen().availableGeometry()
        top = room.bottom() + look().px(4)
        if top + self.height() > there.bottom():
            top = max(there.top(), room.top() - self.height() - look().px(4))
        left = min(max(there.left(), room.center().x() - self.width() // 2), there.right() - self.width())
        self.move(QPoint(left, top))
        self.show()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    # parts --------------------------------------------------------------------------------------------

    def _head(self, sheet: Sheet) -> QHBoxLayout:
        row, (staff_id, day) = QHBoxLayout(), self._place
        name = next(one.name for one in sheet.people if one.id == staff_id)
        row.addWidget(label(name, "heading"))
        row.addWidget(label(day_words(day), "", "second"), 1)
        row.addWidget(button("", self.close, icon="close", look_="link", name=self.tr("Close"), parent=self))
        return row

    @staticmethod
    def _warning(found: RosterFinding) -> QLabel:
        made = label(say(found.said, translate, **found.values), "strong", "danger", wrap=True)
        made.setProperty("tone", "danger")
        return made

    def _letters(self, sheet: Sheet) -> QHBoxLayout:
        row, now = QHBoxLayout(), sheet.cells.get(self._place)
        row.setSpacing(look().px(6))
        has = None if now is None else now.duty_id
        self._first = QWidget()
        for number, duty in enumerate(self._duties, start=1):
            made = button(duty.letter, partial(self._on_give, duty), name=f"{duty.told.name} {number}", parent=self)
            ground, ink = FILL[duty.told.look]
            edge = look().tokens.primary if duty.id == has else look().colour(ground).name()
            made.setStyleSheet(
                f"background: {look().colour(ground).name()}; color: {look().colour(ink).name()};"
                f" border: 2px solid {edge}; font-weight: bold;"
            )
            row.addWidget(made)
            if number == 1:
                self._first = made
        row.addWidget(button("休", partial(self._on_give, None), name=self.tr("day off, 0"), parent=self))
        if now is not None:
            text = self.tr("Unlock") if now.pinned else self.tr("Lock")
            row.addWidget(button(text, partial(self._on_lock, not now.pinned), icon="lock", parent=self))
        row.addStretch(1)
        return row

    def _show_partners(self, partners: Sequence[Partner], shown: int) -> None:
        made = QWidget()
        whole = QVBoxLayout(made)
        whole.setContentsMargins(0, 0, 0, 0)
        swap(self._column, self._partners, made)
        self._partners = made
        if not partners:
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        for place, one in enumerate(partners[:shown]):
            column.addWidget(rule())
            column.addWidget(self._partner(one, first=place == 0))
        whole.addWidget(label(self.tr("Swap with (who may, first)"), "", "second"))
        if shown > _FIRST:
            area = scrolling(inside)
            area.setFixedHeight(look().px(260))
            whole.addWidget(area)
        else:
            whole.addWidget(inside)
        if len(partners) > shown:
            text = self.tr("%n more", "", len(partners) - shown)
            more = partial(self._show_partners, partners, len(partners))
            whole.addWidget(button(text, more, look_="link", parent=self))

    def _partner(self, one: Partner, *, first: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        sheet = self._review.sheet
        name = next(who.name for who in sheet.people if who.id == one.staff_id)
        letter = "休" if one.gives is None else sheet.duty[one.gives].letter
        row.addWidget(label(letter, "strong"))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label(name, "strong"))
        line = QHBoxLayout()
        line.setSpacing(look().px(4))
        line.addWidget(picture("danger" if one.broken else "done_filled", "danger" if one.broken else "ok", 16))
        line.addWidget(label(self._why(one), "", "danger" if one.broken else "second", wrap=True), 1)
        told.addLayout(line)
        row.addLayout(told, 1)
        if not one.broken:
            with_whom = self.tr("Swap with {name}").format(name=name)
            look_ = "primary" if first else "plain"
            act = partial(self._on_swap, (one.staff_id, self._place[1]))
            row.addWidget(button(self.tr("Swap"), act, look_=look_, name=with_whom, parent=self))
        return made

    def _why(self, one: Partner) -> str:
        if one.broken:
            return say(one.broken[0].said, translate, **one.broken[0].values)
        hours = f"{abs(one.minutes) / 60:.1f}".removesuffix(".0")
        if not one.minutes:
            return self.tr("both may, hours as before")
        more = self.tr("both may, {hours} hours more") if one.minutes > 0 else self.tr("both may, {hours} hours less")
        return more.format(hours=hours)

    # what is pressed ----------------------------------------------------------------------------------

    def _on_give(self, duty: Duty | None) -> None:
        self.close()
        self.give(duty)

    def _on_lock(self, pinned: bool) -> None:
        self.close()
        self.lock(pinned)

    def _on_swap(self, other: Place) -> None:
        self.close()
        self.swap(other)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a duty by its digit, as in the grid."""
        text = event.text()
        if text == "0":
            self._on_give(None)
        elif text.isdecimal() and 1 <= int(text) <= len(self._duties):
            self._on_give(self._duties[int(text) - 1])
        elif event.key() == Qt.Key.Key_L and self._review.sheet.cells.get(self._place) is not None:
            self._on_lock(not self._pinned)
        else:
            super().keyPressEvent(event)

    @property
    def _pinned(self) -> bool:
        cell: Cell | None = self._review.sheet.cells.get(self._place)
        return cell is not None and cell.pinned
