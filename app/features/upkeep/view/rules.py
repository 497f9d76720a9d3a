"""The page of rules with a date (规则和期限): what holds, since when, by which paper, and every value ever set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.dated import RuleLine
from app.data.session import Session
from app.data.settings import CERTAINTY_WORDS
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, rule, scrolling
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.slice import RuleOffer
from app.features.upkeep import service
from app.features.upkeep.service import Rule, RuleSheet
from app.features.upkeep.view.rule_dialogs import ChangeRule, TakeBackRule, line_words, shown_value
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.text import say


class RulesPage(PageWidget):
    """A card for each group, and below them what was set until now; every change is made in a dialog."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._inside = QWidget()
        self._area = scrolling(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(label(self.tr("Rules and deadlines"), "title"))
        told = self.tr("A new value holds from its day on. What was recorded before stays as it is.")
        column.addWidget(label(told, "", "second", wrap=True))
        column.addWidget(self._area, 1)

    # showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the rules again; the page stays where it was scrolled to."""
        bar = self._area.verticalScrollBar()
        place = bar.value()
        with telling(self):
            self.show_sheets(service.rules(self._session, self._desk.slices))
        bar.setValue(place)

    def show_sheets(self, sheets: Sequence[RuleSheet]) -> None:
        """Show groups of rules and what was set of them."""
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        for sheet in sheets:
            column.addWidget(self._card(sheet))
        for sheet in sheets:
            column.addWidget(self._history(sheet))
        if not sheets:
            column.addWidget(EmptyState(self.tr("There are no rules with a date yet")))
        column.addStretch(1)
        self._area.setWidget(self._inside)

    def _card(self, sheet: RuleSheet) -> Card:
        card = Card(say(sheet.title, translate), "rules")
        for place, one in enumerate(sheet.rules):
            if place:
                card.body.addWidget(rule())
            card.body.addWidget(self._row(sheet.offer, one))
        return card

    def _row(self, offer: RuleOffer, one: Rule) -> QWidget:
        made, name = QWidget(), say(one.known.label, translate)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, look().px(2), 0, look().px(2))
        row.setSpacing(look().px(12))
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(label(name, "strong", wrap=True))
        words.addWidget(label(self._ground(one), "", "second", wrap=True))
        for line in one.coming:
            words.addLayout(self._coming(offer, one, line))
        row.addLayout(words, 1)
        row.addWidget(label(shown_value(one.known, one.value), "heading"))
        if not self._may_change():
            return made
        change = partial(self.change, offer, one)
        row.addWidget(button(self.tr("Change"), change, icon="edit", name=f"{self.tr('Change')}: {name}", parent=made))
        return made

    def _ground(self, one: Rule) -> str:
        """Return since when the value holds and by what, then what it was at first and how certain that is."""
        told = self.tr("At first {value}. {certainty}: {source}").format(
            value=shown_value(one.known, one.default),
            certainty=say(CERTAINTY_WORDS[one.known.certainty], translate),
            source=say(one.known.source, translate),
        )
        if one.since is None:
            return told
        day, paper = one.since.from_on.isoformat(), one.since.source
        since = self.tr("Since {day}, by {paper}.") if paper else self.tr("Since {day}, set by the home.")
        return f"{since.format(day=day, paper=paper)}\n{told}"

    def _coming(self, offer: RuleOffer, one: Rule, line: RuleLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        text = self.tr("From {day} on: {value}").format(
            day=line.from_on.isoformat(), value=shown_value(one.known, line.value)
        )
        row.addWidget(Chip(text, "info", "sometime"))
        if self._may_change():
            row.addWidget(self._back_button(offer, line, text))
        row.addStretch(1)
        return row

    def _history(self, sheet: RuleSheet) -> Card:
        card = Card(self.tr("{group}: set until now").format(group=say(sheet.title, translate)), "history")
        for place, line in enumerate(sheet.lines):
            if place:
                card.body.addWidget(rule())
            card.body.addWidget(self._line(sheet, line))
        if not sheet.lines:
            nothing = self.tr("Nothing yet: every value is as it was at first.")
            card.body.addWidget(label(nothing, "", "second", wrap=True))
        return card

    def _line(self, sheet: RuleSheet, line: RuleLine) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        row.addLayout(words, 1)
        text, gone = line_words(sheet.offer, line), line.withdrawn_at is not None
        words.addWidget(label(text, "", "second" if gone else "", wrap=True, struck=gone))
        told = (shown_time(line.at), line.who, line.source, line.reason)
        words.addWidget(label("　".join(part for part in told if part), "", "second", wrap=True))
        if line.withdrawn_at is None:
            if self._may_change():
                row.addWidget(self._back_button(sheet.offer, line, text))
        else:
            back = (shown_time(line.withdrawn_at), line.withdrawn_by, line.withdrawn_why)
            taken = self.tr("Taken back: {told}").format(told="　".join(part for part in back if part))
            words.addWidget(label(taken, "", "second", wrap=True))
        return made

    def _back_button(self, offer: RuleOffer, line: RuleLine, text: str) -> QWidget:
        verb = self.tr("Take back")
        return button(verb, partial(self.take_back, offer, line), look_="link", name=f"{verb}: {text}")

    # changing -----------------------------------------------------------------------------------------

    def _may_change(self) -> bool:
        return self._session.may(Permission.ACCOUNTS_MANAGE)

    def change(self, offer: RuleOffer, one: Rule) -> None:
        """Ask for a new value, and set it."""
        dialog = ChangeRule(self._session, self._desk.slices, offer, one, self)
        if dialog.done_well():
            undo = partial(self._undo, offer, dialog.lines)
            self._told(self.tr("Saved. What was recorded before stays as it is."), undo)

    def take_back(self, offer: RuleOffer, line: RuleLine) -> None:
        """Ask why a value is taken back, and do it."""
        dialog = TakeBackRule(self._session, self._desk.slices, offer, line, self)
        if dialog.done_well():
            self._told(self.tr("Taken back. What held before holds again."), None)

    def _undo(self, offer: RuleOffer, line_ids: tuple[int, ...]) -> None:
        service.take_back_rules(self._session, offer, line_ids, self.tr("undone"))
        self._told(self.tr("Undone. The rule is as it was."), None)

    def _told(self, text: str, undo: Callable[[], None] | None) -> None:
        self.refresh()
        self._desk.toast(text, undo)
        self.changed.emit()
