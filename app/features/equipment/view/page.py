"""The register of equipment (设备台账): what is due first, with filters; a click opens the thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import Dropdown, SegmentedButtons, button
from app.desktop.cards import EmptyState, label
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import TextSize, look
from app.features.equipment import service
from app.features.equipment.model import OPEN, EquipmentDraft, EquipmentKind, Standing, State
from app.features.equipment.view.dialogs import EquipmentDialog
from app.features.equipment.view.wording import STATE_SIGNS, kind_word, state_text

ALL, DUE, FIRE, SPECIAL, RETIRED = "all", "due", "fire", "special", "retired"


class EquipmentPage(PageWidget):
    """One line a thing, the gravest first."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may = any(session.may(one) for one in service.KEEPERS)
        self._lines: tuple[Standing, ...] = ()
        self._state: State | None = None  # narrowed by a task of the start page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        column.addLayout(self._filters())
        self.list = ListView[Standing](self.tr("Equipment"), self._columns())
        self.list.opened.connect(lambda one: self._desk.go("equipment_item", one.equipment.id))
        nothing = EmptyState(
            self.tr("No equipment is entered yet"),
            self.tr(
                "Enter fire extinguishers, detectors, lifts and boilers: the program reminds of their inspections."
            ),
            icon="fire",
        )
        none_found = EmptyState(self.tr("There is nothing like that"), self.tr("Choose others above."), icon="search")
        self._states = QStackedWidget()
        for state in (self.list, nothing, none_found):
            self._states.addWidget(state)
        self._nothing, self._none_found = nothing, none_found
        column.addWidget(self._states, 1)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        self._title = label(self.tr("Equipment"), "title")
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(button(self.tr("Print"), self._on_print, icon="print", parent=self))
        walk = self.tr("Extinguishers")
        row.addWidget(button(walk, lambda: self._desk.go("equipment_walk"), icon="fire", parent=self))
        if self._may:
            row.addWidget(button(self.tr("Enter equipment"), self._on_add, look_="primary", icon="add", parent=self))
        return row

    def _filters(self) -> QVBoxLayout:
        """Return the choices of what is shown; in two lines with the largest text."""
        lines = QVBoxLayout()
        first, second = QHBoxLayout(), QHBoxLayout()
        choices = (
            (ALL, self.tr("All")),
            (DUE, self.tr("To do")),
            (FIRE, self.tr("Fire")),
            (SPECIAL, self.tr("Special equipment")),
            (RETIRED, self.tr("Out of use")),
        )
        self.which = SegmentedButtons(self.tr("Which to show"), choices)
        self.which.chosen.connect(lambda _key: self._on_filter())
        first.addWidget(self.which)
        kinds = [("", self.tr("every kind")), *((kind.value, kind_word(kind)) for kind in EquipmentKind)]
        self.kind, self.place = Dropdown(self.tr("Kind"), kinds), Dropdown(self.tr("Place"))
        below = second if look().size is TextSize.XLARGE else first
        for one in (self.kind, self.place):
            one.picked.connect(lambda _key: self._on_filter())
            below.addWidget(one)
        lines.addLayout(first)
        if below is second:
            second.addStretch(1)
            lines.addLayout(second)
        else:
            first.addStretch(1)
        return lines

    def _columns(self) -> list[Column[Standing]]:
        return [
            Column(self.tr("Name"), self._name, 180),
            Column(self.tr("Place"), lambda one: Cell(one.equipment.told.place), 170),
            Column(self.tr("State"), lambda one: Cell(state_text(one), *STATE_SIGNS[one.state]), 230),
            Column(self.tr("Next inspection"), self._next, 150),
            Column(self.tr("What"), self._kind, 190, extra=True),
            Column(self.tr("How many"), lambda one: Cell(str(one.equipment.told.quantity)), 90, extra=True),
            Column(self.tr("Registration number"), self._registration, extra=True),
        ]

    def _name(self, one: Standing) -> Cell:
        return Cell(one.equipment.told.name, bold=True, struck=one.state is State.RETIRED)

    def _kind(self, one: Standing) -> Cell:
        return Cell(kind_word(one.equipment.told.kind), ink="second")

    def _registration(self, one: Standing) -> Cell:
        return Cell(one.equipment.told.registration or "—")

    def _next(self, one: Standing) -> Cell:
        return Cell(one.next_on.isoformat() if one.next_on else self.tr("not written"))

    # showing ------------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show everything in use, with the keyboard in the list; a subject opens that thing."""
        self._state = None
        self.which.choose(ALL)
        self.kind.choose("")
        super().open(subject)
        if subject is not None:
            self._desk.go("equipment_item", subject)
        self.list.setFocus()

    def show_part(self, part: str) -> None:
        """Show what stands in one state only, or one of the choices above the list."""
        if part in set(State):
            self.which.choose(DUE)
            self._state = State(part)
        elif part in {DUE, FIRE, SPECIAL, RETIRED}:
            self.which.choose(part)
        self._show()

    def refresh(self) -> None:
        """Read the register again; filters and the line stay."""
        with telling(self):
            self._lines = service.standings(self._session)
            chosen = self.place.choice()
            places = [(one, one) for one in service.places(self._session)]
            self.place.set_choices([("", self.tr("every place")), *places])
            self.place.choose(chosen)
            self._show()

    def _on_filter(self) -> None:
        self._state = None
        self._show()

    def _show(self) -> None:
        kept, lines = self.list.current(), self._chosen()
        in_use = sum(one.state is not State.RETIRED for one in self._lines)
        self._title.setText(self.tr("Equipment, {count} entries").format(count=in_use))
        self.list.show_lines(lines)
        if kept is not None:
            self.list.select(lambda one: one.equipment.id == kept.equipment.id)
        nobody = self._none_found if self._lines else self._nothing
        self._states.setCurrentWidget(self.list if lines else nobody)

    def _chosen(self) -> Sequence[Standing]:
        return [one for one in self._lines if self._is_chosen(one)]

    def _is_chosen(self, one: Standing) -> bool:
        told, which = one.equipment.told, self.which.choice()
        if (kind := self.kind.choice()) and told.kind != kind:
            return False
        if (place := self.place.choice()) and told.place != place:
            return False
        if self._state is not None:
            return one.state is self._state
        if which == RETIRED:
            return one.state is State.RETIRED
        wanted = {DUE: one.state in OPEN, FIRE: one.is_fire, SPECIAL: one.is_special}.get(which, True)
        return wanted and one.state is not State.RETIRED

    # deeds --------------------------------------------------------------------------------------------

    def _on_add(self) -> None:
        with telling(self):
            self.entry().exec()

    def entry(self) -> EquipmentDialog:
        """Return the form of a new entry."""

        def save(draft: EquipmentDraft) -> None:
            service.add(self._session, draft)
            self._desk.toast(self.tr("{name} is entered.").format(name=draft.name))
            self.changed.emit()
            self.refresh()

        return EquipmentDialog(self._session, None, save, self)

    def _on_print(self) -> None:
        special = self.which.choice() == SPECIAL
        title = self.tr("Register of special equipment") if special else self.tr("Register of equipment")
        with telling(self):
            self._desk.preview(title, service.register_paper(self._session, special=special))
