"""The page 护理人员配比: every active rule on a day, its other readings, and need and actual over two years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.data.settings import CERTAINTY_WORDS
from app.desktop.bars import entry
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, label, refill, rule, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import DayField
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import TextSize, look
from app.features.care_levels.model.months import month_ends
from app.features.staff import service
from app.features.staff.model import BASE_PLUS_EXCESS, RatioDay, RatioRow, RatioRules, ratio_rows, shown_hands
from app.features.staff.view.ratio_card import RatioCard, gap_chip, rule_title, shown_as_cards
from app.features.staff.view.ratio_chart import MonthBar, NeedBars
from app.kernel.clock import today
from app.kernel.text import say

MONTHS = 24


class RatioPage(PageWidget):
    """Cards for the rules as the home reads them, a table of the other readings, bars for the months."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._months: tuple[tuple[date, RatioRow], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head = QHBoxLayout()
        head.setSpacing(look().px(12))
        head.addWidget(button(self.tr("Staff"), lambda: desk.go("staff"), icon="back"))
        head.addWidget(label(self.tr("Ratio of caregivers"), "title"))
        head.addStretch(1)
        head.addWidget(button(self.tr("Rules and sources"), lambda: desk.go("rules"), icon="rules"))
        column.addLayout(head)
        line = QHBoxLayout()
        self.day = DayField("day", self.tr("Day"), today=partial(today, session.clock))
        self.day.set_saved(today(session.clock))
        self.day.edited.connect(self._on_day)
        line.addWidget(self.day.label)
        line.addWidget(self.day)
        line.addStretch(1)
        column.addLayout(line)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)
        self.kind = SegmentedButtons("", ())
        self.bars = NeedBars()

    def _on_day(self) -> None:
        if self.day.value() is not None:
            self.refresh()

    def refresh(self) -> None:
        """Read the chosen day again; the months are always those until today."""
        with telling(self):
            day = service.ratio_day(self._session, self.day.value() or today(self._session.clock))
            self._show(day, service.ratio_rules(self._session, day.day))

    def _show(self, day: RatioDay, rules: RatioRules) -> None:
        inside, rows = QWidget(), ratio_rows(day, rules)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        active = [row for row in rows if not row.differs]
        column.addLayout(self._cards(shown_as_cards(rows), day, rules))
        for row in active:
            others = [one for one in rows if one.differs and one.rule == row.rule]
            column.addWidget(self._readings(row, others))
        if active:
            column.addWidget(self._over_time(active))
        else:
            column.addWidget(label(self.tr("No rule of the ratio is in force on this day."), "", "second", wrap=True))
        column.addStretch(1)
        refill(self._area, inside)

    def _cards(self, rows: Sequence[RatioRow], day: RatioDay, rules: RatioRules) -> QHBoxLayout | QVBoxLayout:
        row = QVBoxLayout() if look().size is TextSize.XLARGE else QHBoxLayout()
        row.setSpacing(look().px(12))
        for one in rows:
            card = RatioCard(one, day, rules)
            card.body.addWidget(label(self._ground(one, day.day), "", "second", wrap=True))
            card.body.addStretch(1)
            row.addWidget(card, 1)
        return row

    def _ground(self, row: RatioRow, day: date) -> str:
        """Return by which paper a rule holds, else how certain its first numbers are."""
        if paper := service.ratio_paper(self._session, row.rule, day):
            return self.tr("By {paper}").format(paper=paper)
        switch = "base_rule" if row.rule == BASE_PLUS_EXCESS else "tiered_rule"
        known = service.RATIO_GROUP.known[switch]
        return f"{say(CERTAINTY_WORDS[known.certainty], translate)}\n{say(known.source, translate)}"

    # other readings -----------------------------------------------------------------------------------

    def _readings(self, chosen: RatioRow, others: Sequence[RatioRow]) -> Card:
        card = Card(self.tr("{rule}: read otherwise").format(rule=rule_title(chosen)), "rules")
        hint = self.tr("Where the paper does not say how to count. Each line changes one point only.")
        card.body.addWidget(label(hint, "", "second", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(16))
        grid.setVerticalSpacing(look().px(8))
        grid.setColumnStretch(0, 1)
        for line, row in enumerate(others):
            told = self.tr("{point}: {way}").format(
                point=say(service.RATIO_GROUP.known[row.differs].label, translate),
                way=say(service.OTHER_WAY_WORDS[row.differs][getattr(row.reading, row.differs)], translate),
            )
            numbers = self.tr("{need} needed, {actual} there").format(need=row.need, actual=shown_hands(row.actual))
            grid.addWidget(label(told, wrap=True), 2 * line, 0)
            grid.addWidget(label(numbers, "strong"), 2 * line, 1)
            grid.addWidget(gap_chip(row), 2 * line, 2)
            if row is not others[-1]:
                grid.addWidget(rule(), 2 * line + 1, 0, 1, 3)
        card.body.addLayout(grid)
        return card

    # over time ----------------------------------------------------------------------------------------

    def _over_time(self, active: Sequence[RatioRow]) -> Card:
        card, line = Card(self.tr("At the end of each month"), "history"), QHBoxLayout()
        chosen = self.kind.choice() if self._months else ""
        self.kind = SegmentedButtons(self.tr("Which rule"), [(row.rule, rule_title(row)) for row in active])
        if chosen in {row.rule for row in active}:
            self.kind.choose(chosen)
        self.kind.chosen.connect(self.choose)
        line.addWidget(self.kind)
        line.addStretch(1)
        line.addWidget(button(self.tr("The numbers"), lambda: self.table(self.window()).exec(), look_="link"))
        card.body.addLayout(line)
        legend = QWidget()
        row = FlowLayout(legend, look().px(8))
        row.addWidget(entry("primary", label(self.tr("there"), "", "second")))
        row.addWidget(entry("ink", label(self.tr("needed"), "", "second")))
        row.addWidget(entry("danger", label(self.tr("missing"), "", "second")))
        card.body.addWidget(legend)
        self.bars = NeedBars()
        card.body.addWidget(self.bars)
        self.choose(self.kind.choice())
        return card

    def choose(self, rule_name: str) -> None:
        """Show one rule over time."""
        self.kind.choose(rule_name)
        day = today(self._session.clock)
        days = (*month_ends(day, MONTHS), day)
        rows = zip(days, service.ratio_over(self._session, days), strict=True)
        self._months = tuple((on, row) for on, found in rows for row in found if row.rule == rule_name)
        bars = [MonthBar(self._told(on, row), self._below(on), row.need, float(row.actual)) for on, row in self._months]
        self.bars.show_columns(bars, "\n".join(one.words for one in bars[-1:]))

    def _told(self, on: date, row: RatioRow) -> str:
        numbers = self.tr("{need} needed, {actual} there").format(need=row.need, actual=shown_hands(row.actual))
        return f"{self._month(on)}　{numbers}"

    def _month(self, on: date) -> str:
        if on == today(self._session.clock):
            return self.tr("today")
        return QLocale(self.tr("en_GB")).toString(QDate(on.year, on.month, on.day), self.tr("MMM yyyy"))

    def _below(self, on: date) -> str:
        is_today = on == today(self._session.clock)
        return self._month(on) if is_today or on.month % 6 == 0 else ""

    def table(self, parent: QWidget | None) -> Dialog:
        """Return the window with the numbers of each month, the newest first."""
        made = Dialog(self.tr("Ratio at the end of each month"), parent)
        columns: list[Column[tuple[date, RatioRow]]] = [
            Column(self.tr("Month"), lambda one: Cell(self._month(one[0])), 150),
            Column(self.tr("Residents"), lambda one: Cell(str(one[1].residents)), 120),
            Column(self.tr("Full care"), lambda one: Cell(str(one[1].dependent)), 120),
            Column(self.tr("Needed"), lambda one: Cell(str(one[1].need), bold=True), 110),
            Column(self.tr("There"), lambda one: Cell(shown_hands(one[1].actual)), 110),
            Column(self.tr("Missing"), lambda one: Cell(str(one[1].gap or "—")), 0),
        ]
        shown: ListView[tuple[date, RatioRow]] = ListView(self.tr("The numbers"), columns)
        shown.show_lines(self._months[::-1])
        shown.setMinimumSize(look().px(760), look().px(380))
        made.body.addWidget(shown)
        made.add_button(self.tr("Close"), made.accept, primary=True).setFocus()
        return made
