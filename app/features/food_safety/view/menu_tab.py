"""The menu of a week (每周食谱): a line a day, a cell a meal, dishes parted by 、; saved as a whole."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, refill, scrolling
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.food_safety import service
from app.features.food_safety.model import MEAL_WORDS, Meal, first_of_week, read_dishes
from app.features.food_safety.view.around import Around
from app.kernel.text import say

WEEK = timedelta(days=7)


class MenuTab(QWidget):
    """Another week is shown after what is typed was saved."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._weeks = 0  # from this one
        self._stored: dict[tuple[date, Meal], tuple[str, ...]] = {}
        self.edits: dict[tuple[date, Meal], HintEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        self._said = label("", "heading")
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(button(self.tr("Week before"), partial(self._on_week, -1), icon="back", parent=self))
        row.addWidget(button(self.tr("Week after"), partial(self._on_week, 1), icon="forward", parent=self))
        if around.may:
            row.addWidget(button(self.tr("As last week"), self._on_as_before, icon="copy", parent=self))
            row.addWidget(button(self.tr("Save"), self.save, look_="primary", icon="save", parent=self))
        column.addLayout(row)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)

    def monday(self) -> date:
        """Return the first day of the week that is shown."""
        return first_of_week(self._around.day) + self._weeks * WEEK

    def refresh(self) -> None:
        """Read the week again, unless something typed is not saved yet."""
        if not self._changed():
            self._show()

    def _show(self) -> None:
        monday = self.monday()
        self._stored = dict(service.menu(self._around.session, monday, monday + WEEK - timedelta(days=1)))
        self._said.setText(self.tr("Week of {day}").format(day=monday.isoformat()))
        card = Card()
        self.edits = {}
        card.body.addLayout(self._tall(monday) if look().size is TextSize.XLARGE else self._wide(monday))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.addWidget(card)
        column.addStretch(1)
        refill(self._area, inside)

    def _wide(self, monday: date) -> QGridLayout:
        """Return a line a day and a column a meal."""
        grid = QGridLayout()
        grid.setSpacing(look().px(8))
        for place, meal in enumerate(Meal):
            grid.addWidget(label(say(MEAL_WORDS[meal], translate), "strong"), 0, place + 1)
            grid.setColumnStretch(place + 1, 1)
        for line in range(7):
            day = monday + timedelta(days=line)
            name = self._name(day)
            grid.addWidget(label(name), line + 1, 0)
            for place, meal in enumerate(Meal):
                grid.addWidget(self._cell(day, meal, name), line + 1, place + 1)
        return grid

    def _tall(self, monday: date) -> QGridLayout:
        """Return a line a meal below the name of its day, for the largest text."""
        grid = QGridLayout()
        grid.setSpacing(look().px(8))
        grid.setColumnStretch(1, 1)
        for line in range(7):
            day = monday + timedelta(days=line)
            name, first = self._name(day), line * (len(Meal) + 1)
            grid.addWidget(label(name, "strong"), first, 0, 1, 2)
            for place, meal in enumerate(Meal, start=1):
                grid.addWidget(label(say(MEAL_WORDS[meal], translate)), first + place, 0)
                grid.addWidget(self._cell(day, meal, name), first + place, 1)
        return grid

    def _name(self, day: date) -> str:
        return QLocale(self.tr("en_GB")).toString(QDate(*day.timetuple()[:3]), self.tr("ddd d MMM"))

    def _cell(self, day: date, meal: Meal, name: str) -> HintEdit:
        made = HintEdit((self.tr("dish、dish"), "、"))
        made.setAccessibleName(f"{name} {say(MEAL_WORDS[meal], translate)}")
        made.setMinimumHeight(look().target)
        made.setMinimumWidth(look().px(104))
        made.setReadOnly(not self._around.may)
        made.setText("、".join(self._stored.get((day, meal), ())))
        made.setCursorPosition(0)
        self.edits[day, meal] = made
        return made

    def _changed(self) -> bool:
        return any(read_dishes(edit.text()) != self._stored.get(key, ()) for key, edit in self.edits.items())

    def save(self) -> None:
        """Write what differs."""
        with telling(self):
            cells = {key: read_dishes(edit.text()) for key, edit in self.edits.items()}
            count = service.set_menu(self._around.session, cells)
            self._around.desk.toast(self.tr("The menu is saved: {count} meals changed.").format(count=count))
            self._stored = {key: names for key, names in cells.items() if names}
            self._around.changed()

    def _on_as_before(self) -> None:
        """Put the dishes of the week before into what is empty."""
        before = self.monday() - WEEK
        found = service.menu(self._around.session, before, self.monday() - timedelta(days=1))
        for (day, meal), edit in self.edits.items():
            if not edit.text().strip():
                edit.setText("、".join(found.get((day - WEEK, meal), ())))

    def _on_week(self, way: int) -> None:
        if self._around.may and self._changed():
            self.save()
        self._weeks += way
        self._show()
