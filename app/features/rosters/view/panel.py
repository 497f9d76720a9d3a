"""The right side of the roster: what is open, each with one thing to do, and how fair the month is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.rosters.model import Gravity, Review, RosterFinding, Sheet, planned, quarter
from app.features.rosters.view.popover import press_focused
from app.features.rosters.view.squares import weekday
from app.kernel.text import say

_FIRST = 8
"""Cards that are shown at once."""
_CHIPS = {Gravity.HOLE: ("bad", "danger"), Gravity.BROKEN: ("bad", "warning"), Gravity.NOTE: ("info", "info")}


@dataclass(frozen=True, slots=True)
class Bundle:
    """The same finding of one person or duty on one day or several."""

    findings: tuple[RosterFinding, ...]
    days: tuple[date, ...]  # () : about the whole month

    @property
    def first(self) -> RosterFinding:
        """Return the first of them."""
        return self.findings[0]


def bundled(findings: Iterable[RosterFinding]) -> tuple[Bundle, ...]:
    """Return findings with those that say the same of several days as one, in their order."""
    kept: dict[tuple[object, ...], list[RosterFinding]] = {}
    for one in findings:
        kept.setdefault((one.gravity, one.rule, one.staff_id, say(one.said, **one.values)), []).append(one)
    return tuple(
        Bundle(tuple(some), tuple(sorted({one.day for one in some if one.day is not None}))) for some in kept.values()
    )


class FindingsPanel(QWidget):
    """Cards of findings; `act` is called with the finding whose button was pressed, `accept` with notes."""

    def __init__(
        self, act: Callable[[RosterFinding], object], accept: Callable[[Bundle], object] | None = None
    ) -> None:
        """Take None as `accept` for who may not plan."""
        super().__init__()
        self._act, self._accept = act, accept
        self._bundles: tuple[Bundle, ...] = ()
        self._shown = _FIRST
        if look().size is not TextSize.XLARGE:
            self.setFixedWidth(look().px(246))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self._title = label("", "heading", wrap=True)
        self._planned = label("", "", "second", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._planned)
        self._area = scrolling(QWidget())
        self._area.setMinimumHeight(look().px(40))
        column.addWidget(self._area, 1)
        self._column, self._fair = column, QWidget()
        column.addWidget(self._fair)

    def show_review(self, review: Review) -> int:
        """Show what is open in a month and return how many cards ask for something before publishing."""
        sheet = review.sheet
        self._bundles, self._shown = bundled(review.findings if review.is_begun else ()), _FIRST
        count = sum(one.first.gravity is not Gravity.NOTE for one in self._bundles)
        self._title.setText(self._told(review, count))
        given, wanted = planned(sheet)
        told = self.tr("{given} duties given, {wanted} needed")
        if not review.is_begun:
            told = self.tr("{wanted} duties are needed. “Fill the month” gives them at once; each can be set by hand.")
        self._planned.setText(told.format(given=given, wanted=wanted))
        self._show_cards()
        self._show_fair(sheet, is_begun=review.is_begun)
        return count

    def stops(self) -> list[QWidget]:
        """Return what the keyboard stops at, in order."""
        return [*self._area.findChildren(QPushButton)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _told(self, review: Review, count: int) -> str:
        if not review.is_begun:
            return self.tr("Nothing is planned yet")
        published = review.sheet.is_published
        if count:
            told = self.tr("{count} to look at") if published else self.tr("{count} to look at before publishing")
            return told.format(count=count)
        return self.tr("Nothing is open in this month") if published else self.tr("It can be published")

    def _show_cards(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(8))
        for one in self._bundles[: self._shown]:
            column.addWidget(self._card(one))
        more = len(self._bundles) - self._shown
        if more > 0:
            column.addWidget(button(self.tr("{count} more").format(count=more), self._show_all, look_="link"))
        column.addStretch(1)
        self._area.setWidget(inside)

    def _show_all(self) -> None:
        self._shown = len(self._bundles)
        self._show_cards()

    def _card(self, one: Bundle) -> QFrame:
        card, found = Card(), one.first
        space, said = look().px(10), say(found.said, translate, **found.values)
        card.body.setContentsMargins(space, space, space, space)
        kind, icon = _CHIPS[found.gravity]
        words = {
            Gravity.HOLE: self.tr("Short"), Gravity.BROKEN: self.tr("Against a rule"), Gravity.NOTE: self.tr("Note")
        }  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(Chip(words[found.gravity], kind, icon))
        row.addStretch(1)
        card.body.addLayout(row)
        if len(one.days) == 1:
            row.insertWidget(1, label(days_words(one.days), "", "second"))
        elif one.days:
            card.body.addWidget(label(days_words(one.days), "", "second", wrap=True))
        card.body.addWidget(label(said, "strong", wrap=True))
        if found.gravity is Gravity.NOTE:
            if self._accept is not None:
                deed = partial(self._accept, one)
                card.body.addWidget(button(self.tr("Leave it so"), deed, name=f"{self.tr('Leave it so')}: {said}"))
        elif found.day is not None:
            verb = self.tr("Find somebody") if found.gravity is Gravity.HOLE else self.tr("Look at it")
            card.body.addWidget(button(verb, partial(self._act, found), name=f"{verb}: {said}", parent=card))
        return card

    def _show_fair(self, sheet: Sheet, *, is_begun: bool) -> None:
        by_person = quarter(sheet)
        found = list(by_person.values())
        nights = [by_person[one.id].nights for one in sheet.people if one.no_nights(sheet.month.last) is None]
        card = Card(self.tr("How fair it is"))
        card.setVisible(is_begun and any(one.duties for one in found))
        rows = QHBoxLayout() if look().size is TextSize.XLARGE else QVBoxLayout()
        rows.setSpacing(look().px(32 if look().size is TextSize.XLARGE else 8))
        card.body.addLayout(rows)
        for name, values in (
            (self.tr("Nights"), nights),
            (self.tr("Weekends"), [one.weekends for one in found]),
            (self.tr("Hours"), [one.minutes // 60 for one in found]),
        ):
            row = QHBoxLayout()
            row.addWidget(label(name, "", "second"), 1)
            low, high = min(values, default=0), max(values, default=0)
            row.addWidget(label(f"{low}–{high}" if low != high else str(low), "strong"))
            even = high - low <= max(2, high // 10)
            row.addWidget(picture("done" if even else "warning", "ok" if even else "accent_text", 18))
            rows.addLayout(row)
        months = self.tr("over {count} months").format(count=sheet.rules.fair_months)
        card.body.addWidget(label(months, "", "second"))
        swap(self._column, self._fair, card)
        self._fair = card


def days_words(days: Sequence[date]) -> str:
    """Return days as people read them, runs as from–to: 12月3日, 5–8日."""
    if len(days) == 1:
        return translate("RosterDay", "{weekday} {day}").format(weekday=weekday(days[0]), day=days[0].day)
    runs = []
    for _key, run in groupby(enumerate(days), key=lambda pair: pair[1].toordinal() - pair[0]):
        some = [day for _place, day in run]
        runs.append(str(some[0].day) if len(some) == 1 else f"{some[0].day}–{some[-1].day}")
    return translate("RosterDay", "{days} of the month").format(days="、".join(runs))
