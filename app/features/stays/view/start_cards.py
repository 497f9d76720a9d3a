"""Cards of the director's start page: present people day by day with the table behind it, and how full the beds are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from app.data.session import Session
from app.desktop.bars import Bar
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.charts import LineChart
from app.desktop.desk import Desk
from app.desktop.messages import Dialog
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.stays import service
from app.features.stays.model import BuildingBeds, DayCount
from app.kernel.text import say, words

_PRESENT = words("CensusCard", "Present, last {days} days")
_BEDS = words("BedsCard", "Beds")
DAYS = 30
MOST_BUILDINGS = 4


class CensusCard(Card):
    """近 30 天在院人数: a line, in words for who hears it, and the days one by one behind a button."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(say(_PRESENT, desk.translate, days=DAYS), "chart")
        self._counts = service.census_by_day(session, DAYS)
        first, last = self._counts[0], self._counts[-1]
        present = [count.present for count in self._counts]
        told = self.tr(
            "Present on the last {days} days: {first} at the start, {now} today, at least {low}, at most {high}"
        )
        self._told = told.format(days=DAYS, first=first.present, now=last.present, low=min(present), high=max(present))
        self.head.addWidget(button(self.tr("Day by day"), self._on_table, look_="link", parent=self))
        self.body.setSpacing(look().px(4))
        chart = LineChart(self._told)
        below = (self._day(first.day), self._day(self._counts[DAYS // 2].day), self.tr("today"))
        chart.show_values(present, below)
        self.body.addWidget(chart)

    def _day(self, day: date) -> str:
        return QLocale(self.tr("en_GB")).toString(QDate(day.year, day.month, day.day), self.tr("d MMM"))

    def table(self) -> Dialog:
        """Return the window with the counts of each day, the newest first."""
        made = Dialog(self.tr("Heads at the end of each day"), self.window())
        made.body.addWidget(label(self._told, "", "second", wrap=True))
        made.body.addWidget(self._list())
        made.add_button(self.tr("Close"), made.accept, primary=True).setFocus()
        return made

    def _list(self) -> ListView[DayCount]:
        columns: list[Column[DayCount]] = [
            Column(self.tr("Day"), lambda count: Cell(self._day(count.day)), 110),
            Column(self.tr("Registered"), lambda count: Cell(str(count.registered)), 120),
            Column(self.tr("Present"), lambda count: Cell(str(count.present), bold=True), 110),
            Column(self.tr("On leave"), lambda count: Cell(str(count.on_leave)), 110),
            Column(self.tr("In hospital"), lambda count: Cell(str(count.in_hospital)), 130),
            Column(self.tr("Missing"), lambda count: Cell(str(count.missing))),
        ]
        made: ListView[DayCount] = ListView(self.tr("Heads at the end of each day"), columns)
        made.show_lines(self._counts[::-1])
        made.setMinimumSize(look().px(740), look().px(280))
        return made

    def _on_table(self) -> None:
        self.table().exec()


class BedsCard(Card):
    """床位: how many are in use and free, building by building."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(say(_BEDS, desk.translate), "beds")
        buildings = service.beds_by_building(session)
        beds, held = sum(one.beds for one in buildings), sum(one.held for one in buildings)
        if not beds:
            self.body.addWidget(label(self.tr("No beds yet"), "", "second"))
            return
        share = self.tr("{held} of {beds} in use, {share} %")
        self.head.addWidget(label(share.format(held=held, beds=beds, share=round(100 * held / beds)), "", "second"))
        self.head.addWidget(button(self.tr("Bed map"), lambda: desk.go("beds"), look_="link", parent=self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(4))
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(self._shown(buildings)):
            for column, part in enumerate(self._line(one)):
                grid.addWidget(part, row, column)
        self.body.addLayout(grid)

    def _shown(self, buildings: Sequence[BuildingBeds]) -> list[BuildingBeds]:
        """Return the buildings with beds; above four, the rest as one."""
        found = [one for one in buildings if one.beds]
        if len(found) <= MOST_BUILDINGS:
            return found
        rest = found[MOST_BUILDINGS - 1 :]
        name = self.tr("{count} more").format(count=len(rest))
        whole = BuildingBeds(name, sum(one.beds for one in rest), sum(one.held for one in rest))
        return [*found[: MOST_BUILDINGS - 1], whole]

    def _line(self, one: BuildingBeds) -> tuple[QWidget, QWidget, QWidget]:
        free = self.tr("free {free} of {beds}").format(free=one.free, beds=one.beds)
        bar = Bar((("", one.held, "primary"), ("", one.free, "line")))
        bar.setAccessibleName(f"{one.name}: {free}")
        return label(one.name), bar, label(free, "strong")
