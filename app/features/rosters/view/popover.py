"""What can be done with one cell or hole: another duty, a lock, a swap, a stand-in; writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule, scrolling, swap
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.rosters.model import OFF_LETTER, Duty, Partner, Place, Review, RosterFinding
from app.features.rosters.model.tallies import hours
from app.features.rosters.view.squares import FILL, day_words
from app.kernel.ids import DutyId
from app.kernel.text import say

_FIRST = 3
"""People that are shown at once."""


def press_focused(inside: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard if the key is Enter, and return whether it was."""
    focused = QApplication.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focused, QPushButton):
        return False
    if inside.isAncestorOf(focused):
        focused.click()
    return True


class _Popover(QFrame):
    """A card that opens beside something and closes when anything else is pressed."""

    def __init__(self, review: Review, title: str, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.review = review
        self.setProperty("surface", "card")
        self.setFixedWidth(look().px(372))
        self.column = QVBoxLayout(self)
        space = look().px(14)
        self.column.setContentsMargins(space, space, space, space)
        self.column.setSpacing(look().px(10))
        row = QHBoxLayout()
        row.addWidget(label(title, "heading", wrap=True), 1)
        row.addWidget(label(day_words(day), "", "second"))
        close = translate("CellPopover", "Close")
        row.addWidget(button("", self.close, icon="close", look_="link", name=close, parent=self))
        self.column.addLayout(row)

    def show_beside(self, room: QRect, first: QPushButton | None = None) -> None:
        """Open below a place of the screen, above or beside it where there is no room; `first` has the keyboard."""
        self.adjustSize()
        there, gap = self.screen().availableGeometry(), look().px(4)
        below, above = room.bottom() + gap, room.top() - self.height() - gap
        left = room.center().x() - self.width() // 2
        if below + self.height() <= there.bottom():
            top = below
        elif above >= there.top():
            top = above
        else:  # beside it, so that it stays in sight
            top = there.bottom() - self.height()
            left = room.left() - self.width() - gap
            left = left if left >= there.left() else room.right() + gap
        left = min(max(there.left(), left), there.right() - self.width())
        self.move(QPoint(left, max(there.top(), top)))
        self.show()
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not press_focused(self, event):
            super().keyPressEvent(event)


class PartnerList(QWidget):
    """People who may do something, those who may first; `act` is called with the one that was pressed."""

    def __init__(
        self, review: Review, partners: Sequence[Partner], verb: str, act: Callable[[Partner], object]
    ) -> None:
        super().__init__()
        self._review, self._partners, self._verb, self._act = review, partners, verb, act
        self._column, self._inside = QVBoxLayout(self), QWidget()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inside)
        self._more = button(
            self.tr("{count} more").format(count=len(partners) - _FIRST), self._show_all, look_="link", parent=self
        )
        self._more.setVisible(len(partners) > _FIRST)
        self._column.addWidget(self._more)
        self._show(partners[:_FIRST])

    def _show(self, some: Sequence[Partner]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        for place, one in enumerate(some):
            column.addWidget(rule())
            column.addWidget(self._row(one, first=place == 0))
        made: QWidget = inside
        if len(some) > _FIRST:
            made = scrolling(inside)
            made.setFixedHeight(look().px(260))
        swap(self._column, self._inside, made)
        self._inside = made

    def _show_all(self) -> None:
        self._more.hide()
        self._show(self._partners)

    def _row(self, one: Partner, *, first: bool) -> QWidget:
        made, sheet = QWidget(), self._review.sheet
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        name = next(who.name for who in sheet.people if who.id == one.staff_id)
        row.addWidget(_square(None if one.gives is None else sheet.duty[one.gives]))
        told, line = QVBoxLayout(), QHBoxLayout()
        told.setSpacing(0)
        line.setSpacing(look().px(4))
        told.addWidget(label(name, "strong"))
        ink = "danger" if one.broken else "ok"
        line.addWidget(picture("danger" if one.broken else "done_filled", ink, 16))
        line.addWidget(label(self._why(one), "", "danger" if one.broken else "second", wrap=True), 1)
        told.addLayout(line)
        row.addLayout(told, 1)
        if not one.broken:
            look_ = "primary" if first else ""
            row.addWidget(button(self._verb, partial(self._act, one), look_=look_, name=f"{self._verb} {name}"))
        return made

    def _why(self, one: Partner) -> str:
        if one.broken:
            return say(one.broken[0].said, translate, **one.broken[0].values)
        if not one.minutes:
            return self.tr("may, hours as before")
        more = self.tr("may, {hours} hours more") if one.minutes > 0 else self.tr("may, {hours} hours less")
        return more.format(hours=hours(abs(one.minutes)))


def _square(duty: Duty | None) -> QLabel:
    """Return a duty as it stands in the grid."""
    made = label(OFF_LETTER if duty is None else duty.letter, "strong")
    ground, ink = ("surface", "second") if duty is None else FILL[duty.told.look]
    colours = f"background: {look().colour(ground).name()}; color: {look().colour(ink).name()};"
    made.setStyleSheet(f"{colours} border: 1px solid {look().tokens.line};")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedSize(look().px(32), look().px(32))
    return made


class CellPopover(_Popover):
    """One person's day; `give`, `lock` and `swap` are called with what was pressed, and it closes."""

    def __init__(
        self, review: Review, place: Place, duties: Sequence[Duty], findings: Sequence[RosterFinding], parent: QWidget
    ) -> None:
        name = next(one.name for one in review.sheet.people if one.id == place[0])
        super().__init__(review, name, place[1], parent)
        self.give: Callable[[Duty | None], object] = lambda _duty: None
        self.lock: Callable[[bool], object] = lambda _pinned: None
        self.swap: Callable[[Place], object] = lambda _place: None
        self._place, self._duties, self._cell = place, duties, review.sheet.cells.get(place)
        for one in findings:
            self.column.addWidget(label(say(one.said, translate, **one.values), "strong", "danger", wrap=True))
        self.column.addWidget(label(self.tr("Change to"), "", "second"))
        self.column.addLayout(self._letters())
        if partners := review.partners(place):
            self.column.addWidget(label(self.tr("Swap with (who may, first)"), "", "second"))
            self.column.addWidget(PartnerList(review, partners, self.tr("Swap"), self._on_swap))

    def open_at(self, room: QRect) -> None:
        """Open beside a cell of the screen."""
        self.show_beside(room, self._first)

    def _letters(self) -> QHBoxLayout:
        row, has = QHBoxLayout(), None if self._cell is None else self._cell.duty_id
        row.setSpacing(look().px(6))
        self._first = button(OFF_LETTER, partial(self._on_give, None), name=self.tr("day off, 0"), parent=self)
        for number, duty in enumerate(self._duties, start=1):
            made = button(duty.letter, partial(self._on_give, duty), name=f"{duty.told.name} {number}", parent=self)
            ground, ink = (look().colour(role).name() for role in FILL[duty.told.look])
            edge = look().tokens.primary if duty.id == has else ground
            made.setStyleSheet(f"background: {ground}; color: {ink}; border: 2px solid {edge}; font-weight: bold;")
            row.addWidget(made)
        row.addWidget(self._first)
        if self._cell is not None:
            text = self.tr("Unlock") if self._cell.pinned else self.tr("Lock")
            row.addWidget(button(text, self._on_lock, icon="lock", parent=self))
        row.addStretch(1)
        return row

    def _on_give(self, duty: Duty | None) -> None:
        self.close()
        self.give(duty)

    def _on_lock(self) -> None:
        self.close()
        if self._cell is not None:
            self.lock(not self._cell.pinned)

    def _on_swap(self, other: Partner) -> None:
        self.close()
        self.swap((other.staff_id, self._place[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by a key what it does in the grid."""
        text = event.text()
        if text == "0":
            self._on_give(None)
        elif text.isdecimal() and 1 <= int(text) <= len(self._duties):
            self._on_give(self._duties[int(text) - 1])
        elif event.key() == Qt.Key.Key_L:
            self._on_lock()
        else:
            super().keyPressEvent(event)


class StandInPopover(_Popover):
    """Who could fill a hole; `take` is called with the person's day and the duty, and it closes."""

    def __init__(self, review: Review, hole: RosterFinding, day: date, parent: QWidget) -> None:
        super().__init__(review, say(hole.said, translate, **hole.values), day, parent)
        self.take: Callable[[Place, DutyId], object] = lambda _place, _duty: None
        self._day, self._duty = day, min(hole.duties)
        partners = review.stand_ins(day, self._duty)
        told = self.tr("Free that day (who may, first)") if partners else self.tr("Nobody is free that day.")
        self.column.addWidget(label(told, "", "second", wrap=True))
        self.column.addWidget(PartnerList(review, partners, self.tr("Give"), self._on_take))

    def _on_take(self, one: Partner) -> None:
        self.close()
        self.take((one.staff_id, self._day), self._duty)
