"""What a filled month lacks: locks that clash first, then each hole with why nobody fills it and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, rule, swap
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.rosters.model import REASON_WORDS, Partner, Review, Sheet
from app.features.rosters.model.problem import Hole, Outcome, Problem, Rule
from app.features.rosters.model.repairs import Clash, as_found, clashes, repairs
from app.features.rosters.model.tallies import hours
from app.features.rosters.view.panel import days_words
from app.features.rosters.view.squares import day_words
from app.kernel.ids import DutyId
from app.kernel.text import say

MOST_HOLES = 20
"""Holes that are listed; the count stands above."""
_NAMES = 3
_Key = tuple[int, frozenset[str], str, Rule]


class HoleCards(QWidget):
    """One hole open, the others folded; `fill` and `unlock` are called with what was pressed."""

    def __init__(self, fill: Callable[[Hole, Partner], object], unlock: Callable[[Clash], object]) -> None:
        super().__init__()
        self._fill, self._unlock = fill, unlock
        self._sheet: Sheet
        self._problem: Problem
        self._found: Outcome | None = None
        self._review: Review | None = None  # None while it runs: what can be done is asked once it stopped
        self._open: _Key | None = None
        self._left: set[_Key] = set()  # to stay empty for now
        self._column, self._inside = QVBoxLayout(self), QWidget()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inside)
        self._column.addStretch(1)

    def clear(self) -> None:
        """Show nothing, of a search that begins."""
        self._found, self._open = None, None
        self._left.clear()
        self._show()

    def show_found(self, sheet: Sheet, problem: Problem, found: Outcome, *, running: bool) -> None:
        """Show what a roster lacks."""
        self._sheet, self._problem, self._found = sheet, problem, found
        self._review = None if running else Review(as_found(sheet, found.roster))
        keys = [_key(one) for one in self._holes()]
        if self._open not in keys:
            self._open = next((one for one in keys if one not in self._left), None)
        self._show()

    def _holes(self) -> Sequence[Hole]:
        return () if self._found is None else sorted(self._found.holes, key=lambda hole: hole.day)

    def _show(self) -> None:
        inside, holes = QWidget(), self._holes()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        if self._review is not None and self._found is not None and self._found.hard:
            for clash in clashes(self._sheet, self._problem):
                column.addWidget(self._clash(clash))
        for hole in holes[:MOST_HOLES]:
            column.addWidget(self._card(hole) if _key(hole) == self._open else self._folded(hole))
        if len(holes) > MOST_HOLES:
            column.addWidget(label(self.tr("and {count} more").format(count=len(holes) - MOST_HOLES), "", "second"))
        swap(self._column, self._inside, inside)
        self._inside = inside

    def _on_open(self, key: _Key) -> None:
        self._open = key
        self._show()

    def _on_left(self, key: _Key) -> None:
        self._left.add(key)
        self._open = next((one for one in map(_key, self._holes()) if one not in self._left), None)
        self._show()

    # cards --------------------------------------------------------------------------------------------

    def _clash(self, clash: Clash) -> Card:
        card, row, told = Card(), QHBoxLayout(), QVBoxLayout()
        text = say(clash.finding.said, translate, **clash.finding.values)
        days = days_words([day for _staff, day in clash.places])
        told.addWidget(
            label(self.tr("What is locked clashes: {what}").format(what=text), "strong", "danger", wrap=True)
        )
        told.addWidget(label(self.tr("Locked: {days}").format(days=days), "", "second", wrap=True))
        row.addLayout(told, 1)
        row.addWidget(
            button(self.tr("Unlock"), partial(self._unlock, clash), icon="lock", name=self.tr("Unlock") + text)
        )
        card.body.addLayout(row)
        return card

    def _title(self, hole: Hole) -> str:
        duties = "、".join(self._sheet.duty[DutyId(int(key))].told.name for key in sorted(hole.shifts, key=int))
        told = self.tr("{day} {duty}: {short} missing")
        return told.format(day=day_words(self._day(hole)), duty=duties, short=hole.short)

    def _day(self, hole: Hole) -> date:
        return self._sheet.month.days[hole.day]

    def _folded(self, hole: Hole) -> QWidget:
        title = self._title(hole)
        if _key(hole) in self._left:
            title = self.tr("{hole}, left for now").format(hole=title)
        return button(title, partial(self._on_open, _key(hole)), icon="next", look_="row", parent=self)

    def _card(self, hole: Hole) -> Card:
        card, line, whole = Card(), QHBoxLayout(), len(self._sheet.people)
        line.addWidget(picture("danger", "danger", 22))
        line.addWidget(label(self._title(hole), "heading", "danger", wrap=True), 1)
        card.body.addLayout(line)
        if hole.why:
            proved = self._found is not None and self._found.proved
            told = self.tr("All {count} were looked at. Why nobody can:") if proved else self.tr(
                "Nobody was found yet, of {count}. Why not:")  # fmt: skip
            card.body.addWidget(label(told.format(count=whole), "", "second", wrap=True))
            card.body.addLayout(self._reasons(hole))
        if self._review is None:
            card.body.addWidget(label(self.tr("What can be done is told once it stopped."), "", "second", wrap=True))
            return card
        card.body.addWidget(label(self.tr("It can be filled like this"), "", "second"))
        for one in repairs(self._review, self._problem, hole):
            card.body.addWidget(rule())
            card.body.addLayout(self._repair(hole, one))
        card.body.addWidget(rule())
        card.body.addLayout(
            _offer(
                self.tr("Leave it empty for now"),
                self.tr("It stands so on the printed roster and can be filled later."),
                button(self.tr("Leave it"), partial(self._on_left, _key(hole)), parent=self),
            )
        )
        return card

    def _reasons(self, hole: Hole) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(hole.why):
            people = self._at_work(hole, one.people) if one.rule is Rule.COVER else one.people
            if not people:
                continue
            words = say(REASON_WORDS.get(one.rule, REASON_WORDS[Rule.COVER]), translate)
            grid.addWidget(Chip(words, "plain"), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._names(people), wrap=True), row, 1)
        return grid

    def _at_work(self, hole: Hole, keys: Sequence[str]) -> Sequence[str]:
        """Return who of them has another duty that day; the others break nothing and are offered below."""
        found = self._found
        return () if found is None else [one for one in keys if found.roster.at(one, hole.day) is not None]

    def _names(self, keys: Sequence[str]) -> str:
        wanted = set(map(int, keys))
        names = [one.name for one in self._sheet.people if one.id in wanted]
        some = "、".join(names[:_NAMES])
        more = self.tr("{names} and others, {count} in all")
        return some if len(names) <= _NAMES else more.format(names=some, count=len(names))

    def _repair(self, hole: Hole, one: Partner) -> QHBoxLayout:
        name = next(who.name for who in self._sheet.people if who.id == one.staff_id)
        duty = self._sheet.duty[DutyId(min(map(int, hole.shifts)))].told.name
        verb = self.tr("Give this duty")
        return _offer(
            self.tr("{name}: one {duty} more").format(name=name, duty=duty),
            price(one),
            button(verb, partial(self._fill, hole, one), name=f"{verb} {name}", parent=self),
        )


def price(one: Partner) -> str:
    """Return in words what it costs that somebody takes a duty: the rules it breaks, else the hours."""
    if one.broken:
        return "；".join(say(found.said, translate, **found.values) for found in one.broken)
    return translate("HoleCards", "within the rules, {hours} hours more").format(hours=hours(one.minutes))


def _offer(what: str, told: str, made: QWidget) -> QHBoxLayout:
    row, words = QHBoxLayout(), QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(what, "strong", wrap=True))
    words.addWidget(label(told, "", "second", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(made)
    return row


def _key(hole: Hole) -> _Key:
    return hole.day, hole.shifts, hole.trait, hole.rule
