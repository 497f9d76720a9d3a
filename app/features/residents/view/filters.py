"""The line above the list: search field and filters; tells what is wanted, reads nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.desktop.buttons import Dropdown, Tick
from app.desktop.cards import picture
from app.desktop.flow import FlowLayout
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.residents.model import Filter, Row, code_word
from app.features.stays.model import STATE_WORDS, State
from app.kernel.care import CLASS_WORDS, SelfCare
from app.kernel.text import say


class SearchField(QFrame):
    """Where one types; arrow down leads into the list."""

    typed = Signal(str)
    wanted_list = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("state", "told")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(12), 0, look().px(8), 0)
        row.addWidget(picture("search", "ink", 22))
        self.edit = _Edit(
            (self.tr("Name, initials, bed, last four of ID"), self.tr("Name, initials, bed"), self.tr("Name"))
        )
        self.edit.setAccessibleName(self.tr("Search residents"))
        self.edit.setProperty("bare", "true")
        self.edit.setProperty("ring", "parent")
        self.edit.setClearButtonEnabled(True)
        self.edit.textChanged.connect(self.typed.emit)
        self.edit.down.connect(self.wanted_list.emit)
        self.edit.returnPressed.connect(self.entered.emit)
        row.addWidget(self.edit, 1)
        self.setMinimumSize(look().px(320), look().target)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text().strip()

    def add(self, text: str) -> None:
        """Go on typing here: a letter was pressed in the list."""
        self.edit.setFocus()
        self.edit.insert(text)


class _Edit(HintEdit):
    """A line that gives the down key away."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the list with arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)


GRAVEST_FIRST = "gravest_first"
"""Choice among the classes that leaves nobody out, and orders."""


class Filters(QWidget):
    """State, floor, class, kind of support, and only those with something to do; all of them must hold."""

    changed = Signal()  # what `wanted` returns may be another; the search tells by itself what is typed

    def __init__(self, *, care: bool) -> None:
        """Offer the classes only with `care`: to those who may read levels."""
        super().__init__()
        self._care = care
        row = FlowLayout(self, look().px(8))
        self.search = SearchField()
        row.addWidget(self.search)
        self._states = Dropdown(self.tr("State"))
        self._floors = Dropdown(self.tr("Floor"))
        self._classes = Dropdown(self.tr("Care"))
        self._kinds = Dropdown(self.tr("Support kind"))
        for box in (self._states, self._floors, self._classes, self._kinds):
            box.picked.connect(lambda _key: self.changed.emit())
            if care or box is not self._classes:
                row.addWidget(box)
        self._open_only = Tick(self.tr("Only with something to do"))
        self._open_only.clicked.connect(self.changed.emit)
        row.addWidget(self._open_only)
        self._offer_states()

    def wanted(self) -> Filter:
        """Return the filters in force."""
        state, care = self._states.choice(), self._classes.choice()
        return Filter(
            states=frozenset({State(state)}) if state else frozenset(),
            floor=self._floors.choice(),
            support_kind=self._kinds.choice(),
            open_only=self._open_only.isChecked(),
            care=SelfCare(care) if care in {*SelfCare} else None,
            gravest_first=care == GRAVEST_FIRST,
        )

    def choose_state(self, state: str) -> None:
        """Show those in one state."""
        self._states.choose(state)
        self.changed.emit()

    def choose_class(self, care: str) -> None:
        """Show those in one class."""
        self._classes.choose(care)
        self.changed.emit()

    def is_set(self) -> bool:
        """Tell whether a filter or a search narrows the list."""
        return self.wanted().narrows() or bool(self.search.text())

    def clear(self) -> bool:
        """Take away the search, or if there is none the filters; return whether there was something."""
        if self.search.text():
            self.search.edit.clear()
            return True
        was = self.wanted() != Filter()
        for box in (self._states, self._floors, self._classes, self._kinds):
            box.choose("")
        self._open_only.setChecked(False)
        if was:
            self.changed.emit()
        return was

    def clear_all(self) -> None:
        """Take away search and filters."""
        while self.clear():
            pass

    def offer(self, rows: Sequence[Row]) -> None:
        """Offer the floors, classes and kinds of support that there are; what was chosen stays chosen."""
        for box, first, found in (
            (self._floors, self.tr("Floor: any"), [(floor, floor) for floor in sorted({row.floor for row in rows})]),
            (self._classes, self.tr("Care: any"), self._classes_of(rows)),
            (self._kinds, self.tr("Support: any"), self._support_kinds(rows)),
        ):
            chosen = box.choice()
            box.set_choices([("", first), *((key, text) for key, text in found if key)])
            box.choose(chosen)

    def _classes_of(self, rows: Sequence[Row]) -> list[tuple[str, str]]:
        """Return the classes with how many of those who did not leave have each, and the order by class."""
        if not self._care:
            return []
        counted = Counter(row.care for row in rows if row.state is not State.LEFT)
        choices = [(care.value, f"{say(CLASS_WORDS[care], translate)} {counted[care]}") for care in SelfCare]
        return [*choices, (GRAVEST_FIRST, self.tr("Most care first"))]

    def _support_kinds(self, rows: Sequence[Row]) -> list[tuple[str, str]]:
        kinds = sorted({row.support_kind for row in rows})
        return [(kind, code_word("support_kind", kind, translate)) for kind in kinds]

    def _offer_states(self) -> None:
        words = [(state.value, say(STATE_WORDS[state], translate)) for state in State]
        self._states.set_choices([("", self.tr("State: any but left")), *words])
