"""The right side of the roster: what is open, each with one thing to do, and how fair the month is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.rosters.model import Gravity, RosterFinding, Sheet, quarter
from app.features.rosters.view.squares import day_words
from app.kernel.text import say

_CHIPS = {Gravity.HOLE: ("bad", "danger"), Gravity.BROKEN: ("bad", "warning"), Gravity.NOTE: ("info", "info")}


@dataclass(frozen=True, slots=True)
class Bundle:
    """The same finding of one person or duty on one day or several."""

    first: RosterFinding
    days: tuple[date, ...]  # () : about the whole month


def bundled(findings: Iterable[RosterFinding]) -> tuple[Bundle, ...]:
    """Return findings with those that say the same of several days as one, in their order."""
    kept: dict[tuple[object, ...], list[RosterFinding]] = {}
    for one in findings:
        kept.setdefault((one.gravity, one.rule, one.staff_id, say(one.said, **one.values)), []).append(one)
    return tuple(
        Bundle(some[0], tuple(sorted({one.day for one in some if one.day is not None}))) for some in kept.values()
    )


class FindingsPanel(QWidget):
    """Cards of findings; `act` is called with the finding whose button was pressed."""

    def __init__(self, act: Callable[[RosterFinding], object]) -> None:
        super().__init__()
        self._act = act
        self.setFixedWidth(look().px(246))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self._title = label("", "heading", wrap=True)
        self._planned = label("", "", "second", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._planned)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)
        self._column, self._fair = column, QWidget()
        column.addWidget(self._fair)

    def show_findings(self, sheet: Sheet, findings: Sequence[RosterFinding]) -> None:
        """Show what is open in a month."""
        bundles = bundled(findings)
        is_open = [one for one in bundles if one.first.gravity is not Gravity.NOTE]
        self._title.setText(
            self.tr("{count} to look at before publishing").format(count=len(is_open))
            if is_open
            else self.tr("It can be published")
        )
        duties = sum(cell.duty_id is not None for cell in sheet.cells.values())
        self._planned.setText(self.tr("{given} duties given").format(given=duties))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(8))
        for one in bundles:
            column.addWidget(self._card(one))
        column.addStretch(1)
        self._area.setWidget(inside)
        self._show_fair(sheet)

    def _card(self, one: Bundle) -> QFrame:
        card, found = Card(), one.first
        space = look().px(10)
        card.body.setContentsMargins(space, space, space, space)
        kind, icon = _CHIPS[found.gravity]
        row = QHBoxLayout()
        words = {
            Gravity.HOLE: self.tr("Short"), Gravity.BROKEN: self.tr("Against a rule"), Gravity.NOTE: self.tr("Note")
        }  # fmt: skip
        row.addWidget(Chip(words[found.gravity], kind, icon))
        row.addStretch(1)
        card.body.addLayout(row)
        if one.days:
            card.body.addWidget(label(days_words(one.days), "", "second", wrap=True))
        card.body.addWidget(label(say(found.said, translate, **found.values), "strong", wrap=True))
        if found.day is not None:
            verb = self.tr("Find somebody") if found.gravity is Gravity.HOLE else self.tr("Look at it")
            text = f"{verb}: {say(found.said, translate, **found.values)}"
            card.body.addWidget(button(verb, partial(self._act, found), name=text, parent=card))
        return card

    def _show_fair(self, sheet: Sheet) -> None:
        found = list(quarter(sheet).values())
        card = Card(self.tr("How fair it is"))
        card.setVisible(any(one.duties for one in found))
        for name, values in (
            (self.tr("Nights"), [one.nights for one in found]),
            (self.tr("Weekends"), [one.weekends for one in found]),
            (self.tr("Hours"), [one.minutes // 60 for one in found]),
        ):
            row = QHBoxLayout()
            row.addWidget(label(name, "", "second"), 1)
            low, high = min(values, default=0), max(values, default=0)
            row.addWidget(label(f"{low}–{high}" if low != high else str(low), "strong"))
            even = high - low <= max(2, high // 10)
            row.addWidget(picture("done" if even else "warning", "ok" if even else "accent_text", 18))
            card.body.addLayout(row)
        months = self.tr("over {count} months").format(count=sheet.rules.fair_months)
        card.body.addWidget(label(months, "", "second"))
        swap(self._column, self._fair, card)
        self._fair = card


def days_words(days: Sequence[date]) -> str:
    """Return days as people read them, runs as from–to: 12月3日, 5–8日."""
    if len(days) == 1:
        return day_words(days[0])
    runs = []
    for _key, run in groupby(enumerate(days), key=lambda pair: pair[1].toordinal() - pair[0]):
        some = [day for _place, day in run]
        runs.append(str(some[0].day) if len(some) == 1 else f"{some[0].day}–{some[-1].day}")
    return translate("RosterDay", "{days} of the month").format(days="、".join(runs))
