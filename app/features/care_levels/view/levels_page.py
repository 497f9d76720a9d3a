"""The page 全院护理等级: how classes and levels are spread today and at the end of each month, with the numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.bars import Bar, Part, SplitBar, entry
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, label, scrolling, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import Dialog, telling
from app.desktop.tables import Cell, ListView
from app.desktop.tables import Column as ListColumn
from app.desktop.theme import TextSize, look
from app.features.care_levels import service
from app.features.care_levels.model.months import month_ends
from app.features.care_levels.service import Distribution
from app.features.care_levels.view.distribution import class_parts, level_parts
from app.features.care_levels.view.signs import side_by_side
from app.features.care_levels.view.stacked import Column, StackedColumns
from app.kernel.care import SelfCare
from app.kernel.clock import today

MONTHS = 24
CLASS_PART = "class:"
"""With the name of a class, the part of the list of residents that shows those in it."""
CLASSES, LEVELS = "classes", "levels"
Read = Callable[[Distribution], list[Part]]
_READ: dict[str, Read] = {CLASSES: class_parts, LEVELS: level_parts}


class LevelsPage(PageWidget):
    """Two bars for today, columns for two years; reads everything in one go."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._found: tuple[Distribution, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self.kind = SegmentedButtons("", ())
        self.columns = StackedColumns()
        self._legend: dict[str, QWidget] = {}

    def refresh(self) -> None:
        """Read the distributions again; what was chosen stays chosen."""
        with telling(self):
            day = today(self._session.clock)
            self._found = service.distributions(self._session, [*month_ends(day, MONTHS), day])
            self._show(self.kind.choice() or CLASSES)

    def _show(self, kind: str) -> None:
        inside, head = QWidget(), QHBoxLayout()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head.addWidget(label(self.tr("Care levels of the home"), "title"))
        head.addStretch(1)
        head.addWidget(button(self.tr("What is due"), lambda: self._desk.go("levels_due"), icon="assessment"))
        column.addLayout(head)
        column.addLayout(self._today())
        column.addWidget(self._over_time(), 1)
        self.choose(kind)
        former, self._inside = self._inside, scrolling(inside)
        swap(self._column, former, self._inside)

    # today ------------------------------------------------------------------------------------------------

    def _today(self) -> QHBoxLayout | QVBoxLayout:
        row = QVBoxLayout() if look().size is TextSize.XLARGE else QHBoxLayout()
        row.setSpacing(look().px(12))
        now = self._found[-1]
        card = Card(self.tr("Official class, today"), "class")
        card.body.addWidget(self._class_bar(now))
        row.addWidget(card, 1)
        card = Card(self.tr("Ability level, today"), "chart")
        card.body.addWidget(SplitBar(self.tr("Ability level, today"), level_parts(now)))
        card.body.addStretch(1)
        row.addWidget(card, 1)
        return row

    def _class_bar(self, now: Distribution) -> QWidget:
        """Return the bar of classes; each part's word leads to the residents in that class."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        parts = class_parts(now)
        bar = Bar(parts)
        bar.setAccessibleName(", ".join(f"{word} {count}" for word, count, _role in parts))
        column.addWidget(bar)
        doors = [
            entry(role, button(f"{word} {count}", partial(self._on_class, kind), look_="link"))
            for kind, (word, count, role) in zip(now.classes, parts, strict=True)
        ]
        column.addWidget(side_by_side(*doors))
        return made

    def _on_class(self, kind: SelfCare) -> None:
        self._desk.go("residents", None, f"{CLASS_PART}{kind.value}")

    # over time --------------------------------------------------------------------------------------------

    def _over_time(self) -> Card:
        card, line = Card(self.tr("At the end of each month"), "history"), QHBoxLayout()
        choices = [(CLASSES, self.tr("official class")), (LEVELS, self.tr("ability level"))]
        self.kind = SegmentedButtons(self.tr("What is shown"), choices)
        self.kind.chosen.connect(self._on_kind)
        line.addWidget(self.kind)
        line.addStretch(1)
        line.addWidget(button(self.tr("The numbers"), lambda: self.table(self.window()).exec(), look_="link"))
        card.body.addLayout(line)
        self._legend = {kind: _legend(read(self._found[-1])) for kind, read in _READ.items()}
        for legend in self._legend.values():
            card.body.addWidget(legend)
        self.columns = StackedColumns()
        card.body.addWidget(self.columns, 1)
        return card

    def choose(self, kind: str) -> None:
        """Show classes or levels over time."""
        self.kind.choose(kind)
        self._on_kind(kind)

    def _on_kind(self, kind: str) -> None:
        for name, legend in self._legend.items():
            legend.setVisible(name == kind)
        read = _READ[kind]
        columns = [Column(self._month(one), self._below(one), read(one)) for one in self._found]
        self.columns.show_columns(columns, f"{self.tr('At the end of each month')}\n{columns[-1].told()}")

    def _month(self, one: Distribution) -> str:
        if one is self._found[-1]:
            return self.tr("today")
        return QLocale(self.tr("en_GB")).toString(QDate(one.day.year, one.day.month, one.day.day), self.tr("MMM yyyy"))

    def _below(self, one: Distribution) -> str:
        """Return the word below a column: every third month, and today."""
        return self._month(one) if one is self._found[-1] or one.day.month % 3 == 0 else ""

    # table ------------------------------------------------------------------------------------------------

    def table(self, parent: QWidget | None) -> Dialog:
        """Return the window with the numbers of each month, the newest first."""
        read = _READ[self.kind.choice()]
        made = Dialog(self.tr("Residents at the end of each month"), parent)
        words = [word for word, _count, _role in read(self._found[-1])]
        counts = [
            ListColumn(word, partial(_count, read=read, place=place), 0 if place == len(words) - 1 else 132)
            for place, word in enumerate(words)
        ]
        whole: ListColumn[Distribution] = ListColumn(self.tr("Registered"), _whole, 120)
        month: ListColumn[Distribution] = ListColumn(self.tr("Month"), lambda one: Cell(self._month(one)), 124)
        shown: ListView[Distribution] = ListView(self.tr("The numbers"), [month, whole, *counts])
        shown.show_lines(self._found[::-1])
        shown.setMinimumSize(look().px(124 + 120 + 132 * len(words) + 40), look().px(380))
        made.body.addWidget(shown)
        made.add_button(self.tr("Close"), made.accept, primary=True).setFocus()
        return made


def _legend(parts: Sequence[Part]) -> QWidget:
    return side_by_side(*(entry(role, label(word, "", "second")) for word, _number, role in parts))


def _whole(one: Distribution) -> Cell:
    return Cell(str(sum(one.classes.values())), bold=True)


def _count(one: Distribution, *, read: Read, place: int) -> Cell:
    return Cell(str(read(one)[place][1]))
