"""The bed map page: counts that filter, the map, and what to do with the chosen bed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.places.model import Building, Place
from app.features.stays import service
from app.features.stays.model import Kind, Occupancy, Occupant
from app.features.stays.view.assign import AssignDialog
from app.features.stays.view.head import MapHead, passes
from app.features.stays.view.legend import MapLegend
from app.features.stays.view.map import BedMap
from app.features.stays.view.move_form import MoveDialog, allowed_kinds, tell_done
from app.features.stays.view.move_steps import MoveSteps, fits, select
from app.features.stays.view.panel import WIDTH, Panel
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import BedId, ResidentId


class BedsPage(PageWidget):
    """Shows one building at a time; the subject, if given, is a resident."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._found: Occupancy | None = None
        self._building: Building | None = None
        self.steps: MoveSteps | None = None
        self._tall = look().size is TextSize.XLARGE
        self._floor = ""  # the one floor that is shown with the largest text
        self.head, self.map = MapHead(), BedMap(in_scrolling=self._tall)
        self.legend, self.panel = MapLegend(), Panel(allowed_kinds(session))
        self._stack = QStackedWidget()
        self._connect()
        self._build()

    def _connect(self) -> None:
        self.head.building_chosen.connect(lambda key: self._show_building(int(key)))
        self.head.floor_chosen.connect(self._on_floor)
        self.head.filter_chosen.connect(lambda _key: self._mark())
        self.head.print_wanted.connect(self._on_print)
        self.legend.class_chosen.connect(self._mark)
        self.map.chosen.connect(self._on_chosen)
        self.map.entered.connect(lambda _bed: self.panel.focus_first())
        self.map.dropped.connect(self._on_dropped)
        self.panel.verb.connect(self._on_verb)
        self.panel.open_wanted.connect(lambda who: self._desk.go("resident", who))
        self.panel.assign.connect(self._on_assign)
        self.panel.give_up.connect(self._on_give_up)
        self.panel.place_wanted.connect(self.begin_move)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        column.addWidget(self.head)
        tall = self._tall
        body = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight, body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        left = QVBoxLayout()
        left.setSpacing(look().px(6))
        left.addWidget(self.map, 1)
        left.addWidget(self.legend)
        row.addLayout(left, 1)
        if tall:
            row.addWidget(self.panel)
        else:
            side = scrolling(self.panel)
            side.setFixedWidth(look().px(WIDTH))
            row.addWidget(side)
        self._stack.addWidget(scrolling(body) if tall else body)
        self._stack.addWidget(self._empty_state())
        column.addWidget(self._stack, 1)

    def _empty_state(self) -> EmptyState:
        title = self.tr("There are no rooms yet")
        if not self._session.may(Permission.PLACES_CHANGE):
            return EmptyState(title, self.tr("The office adds them."), icon="beds")
        hint = self.tr("Add the buildings, rooms and beds once; then everybody gets a place.")
        return EmptyState(title, hint, self.tr("Add rooms"), lambda: self._desk.go("places"), "beds")

    # showing ------------------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show the map, at a resident's bed if one is given."""
        self.steps = None
        self.refresh()
        if subject is not None:
            self._show_resident(subject)
        self.map.choose(self.map.current, focus=True)

    def refresh(self) -> None:
        """Read who has which bed again; a change of bed that was begun goes on."""
        self._found = service.occupancy(self._session, slices=self._desk.slices)
        buildings = self._buildings()
        known = None if self._building is None else self._building.id
        self._building = next((one for one in buildings if one.id == known), buildings[0] if buildings else None)
        if self._building is None:
            self.show_no_rooms()
        else:
            self._stack.setCurrentIndex(0)
            self._show_map()
            self._show_choice()

    def show_no_rooms(self) -> None:
        """Say that the home has no rooms yet, and lead to where they are added."""
        if self._found is not None:
            self.head.show_counts(self._found, (), None)
        self._stack.setCurrentIndex(1)

    def _buildings(self) -> list[Building]:
        """Return the buildings that have beds."""
        buildings = () if self._found is None else self._found.plan.buildings
        return [one for one in buildings if any(room.beds for floor in one.floors for room in floor.rooms)]

    def _show_resident(self, resident_id: int) -> None:
        occupant = self._occupant(resident_id)
        place = None if occupant is None else self._place(occupant.standing.bed_id)
        if place is not None:
            self._show_building(place.building.id)
            if self._tall:
                self._on_floor(place.floor.name)
            self.map.choose(place.bed.id)
            self._show_choice()

    def _show_building(self, building_id: int) -> None:
        if self._found is None:
            return
        if self._building is None or self._building.id != building_id:
            self._building, self._floor = next(one for one in self._buildings() if one.id == building_id), ""
        self._show_map()
        if self.steps is not None:
            self.begin_move(self.steps.occupant.resident_id)
        else:
            self._show_choice()

    def _show_map(self) -> None:
        """Draw the building, or one floor of it with the largest text, and keep the chosen bed if it is there."""
        if self._found is None or self._building is None:
            return
        floors = [floor.name for floor in reversed(self._building.floors)] if self._tall else []
        if self._floor not in floors:
            self._floor = floors[0] if floors else ""
        self.head.show_counts(self._found, self._buildings(), self._building, floors, self._floor)
        self.map.show_building(self._building, self._found.by_bed, floor=self._floor)
        self.legend.show_marks([*self._found.by_bed.values()])
        if self.map.current is None:
            self.map.choose(self.map.first())

    def _on_floor(self, name: str) -> None:
        self._floor = name
        self._show_map()
        self._show_choice()

    def _occupant(self, resident_id: int) -> Occupant | None:
        if self._found is None:
            return None
        everyone = (*self._found.by_bed.values(), *self._found.without_bed, *self._found.awaiting)
        return next((one for one in everyone if one.resident_id == resident_id), None)

    def _by_bed(self) -> Mapping[BedId, Occupant]:
        return {} if self._found is None else self._found.by_bed

    def _place(self, bed_id: BedId | None) -> Place | None:
        return None if self._found is None or bed_id is None else self._found.plan.place(bed_id)

    def _suitable(self, occupant: Occupant, *, here: bool) -> list[Place]:
        """Return the free beds that suit somebody, in the building that is shown or in the others."""
        if self._found is None or self._building is None:
            return []
        shown = self._building.id
        places = {one.bed.id: one for one in self._found.plan.places() if (one.building.id == shown) is here}
        return select(places, self._found.by_bed, occupant)

    # choosing -----------------------------------------------------------------------------------------------

    def _on_chosen(self, bed_id: int) -> None:
        if self.steps is not None and BedId(bed_id) not in self._by_bed():
            self._pick(bed_id)
        self._show_choice()

    def _show_choice(self) -> None:
        """Fill the panel for the current bed, unless a change of bed is under way, and mark the cards."""
        place = self._place(self.map.current)
        if self._found is None or self.steps is not None:
            pass
        elif place is None:
            self.panel.show_nothing(self._found.without_bed)
        elif (occupant := self._found.by_bed.get(place.bed.id)) is not None:
            free = [one.bed.label for one in self._suitable(occupant, here=True)]
            photo = None if occupant.photo is None else self._session.files.get(occupant.photo)
            day = today(self._session.clock)
            beside = service.aside(self._session, occupant.resident_id)
            self.panel.show_resident(occupant, place.bed.label, day, free=free, photo=photo, beside=beside)
        else:
            reads = self._session.may(Permission.STAYS_READ)
            history = service.history_of_bed(self._session, place.bed.id) if reads else ()
            may = Kind.MOVED_BED in allowed_kinds(self._session)
            self.panel.show_free(place, history, may_assign=may)
        self._mark()

    def _mark(self) -> None:
        """Dim what is passed over, brighten where somebody may move to, frame what is chosen."""
        steps = self.steps
        moving = None if steps is None else steps.occupant.standing.bed_id
        for bed_id, card in self.map.cards().items():
            current = bed_id in (self.map.current, moving)
            if steps is None:
                held = card.shown.occupant
                dim = not (passes(self.head.filter, held) and self.legend.passes(held))
                card.mark(dim=dim, open_=False, target=False, current=current)
                continue
            place = self._place(bed_id)
            open_ = card.shown.occupant is None and place is not None and fits(steps.occupant, place)
            target = bed_id == steps.target
            card.mark(dim=not (open_ or target or current), open_=open_, target=target, current=current)

    # moving -------------------------------------------------------------------------------------------------

    def begin_move(self, resident_id: int) -> None:
        """Offer the free beds to a resident."""
        occupant = self._occupant(resident_id)
        if self._found is None or occupant is None:
            return
        elsewhere = next(iter(self._suitable(occupant, here=False)), None)
        steps = MoveSteps(
            occupant,
            self._found.plan.label(occupant.standing.bed_id),
            self._suitable(occupant, here=True),
            elsewhere="" if elsewhere is None else elsewhere.building.name,
            may_add=self._session.may(Permission.PLACES_CHANGE),
            now=self._session.clock.now,
        )
        steps.picked.connect(self._pick)
        steps.confirmed.connect(self._on_confirmed)
        steps.cancelled.connect(self._on_cancelled)
        steps.wanted_beds.connect(lambda: self._desk.go("places"))
        if elsewhere is not None:
            steps.other_building.connect(lambda: self._show_building(elsewhere.building.id))
        self.steps = steps
        self.panel.show_widget(steps)
        self._mark()

    def _pick(self, bed_id: int) -> None:
        if self.steps is not None:
            self.steps.show_target(self._place(BedId(bed_id)))
            self.map.reveal(BedId(bed_id))
            self._mark()

    def _on_dropped(self, from_bed: int, to_bed: int) -> None:
        """Take a drop as the choice of person and bed; it still wants the button."""
        occupant = self._by_bed().get(BedId(from_bed))
        if occupant is not None and Kind.MOVED_BED in allowed_kinds(self._session):
            self.begin_move(occupant.resident_id)
            self._pick(to_bed)

    def _on_confirmed(self) -> None:
        steps = self.steps
        if steps is None or steps.target is None or not steps.readable():
            return
        at = steps.moment() or self._session.clock.now()
        who, target, reason = steps.occupant, steps.target, str(steps.reason.value())
        with telling(self):
            move_id = service.move_bed(self._session, who.resident_id, target, at, reason, scan=steps.scan.read())
            self.steps = None
            self.map.choose(target, focus=True)
            place = self._place(target)
            label = "" if place is None else place.bed.label
            said = self.tr("{name} now has bed {label}").format(name=who.name, label=label)
            tell_done(self, self._desk, said, lambda: service.withdraw_move(self._session, move_id))

    def _on_cancelled(self) -> None:
        self.steps = None
        self._show_choice()
        self.map.choose(self.map.current, focus=True)

    # other verbs ------------------------------------------------------------------------------------------

    def _on_verb(self, kind: str, resident_id: int) -> None:
        occupant = self._occupant(resident_id)
        if kind == Kind.MOVED_BED.value:
            self.begin_move(resident_id)
        elif occupant is not None:
            dialog = MoveDialog(self._session, Kind(kind), occupant.resident_id, occupant.name, self)
            if dialog.exec():
                tell_done(self, self._desk, dialog.said, dialog.undo)

    def _on_assign(self, bed_id: int) -> None:
        place = self._place(BedId(bed_id))
        if self._found is None or place is None:
            return
        dialog = AssignDialog(self._session, place, (*self._found.awaiting, *self._found.without_bed), self)
        if dialog.exec():
            tell_done(self, self._desk, dialog.said, dialog.undo)

    def _on_give_up(self, resident_id: int) -> None:
        occupant = self._occupant(resident_id)
        if occupant is None:
            return
        with telling(self):
            now = self._session.clock.now()
            move_id = service.move_bed(self._session, ResidentId(resident_id), None, now)
            said = self.tr("{name} has no bed now").format(name=occupant.name)
            tell_done(self, self._desk, said, lambda: service.withdraw_move(self._session, move_id))

    def _on_print(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Bed list"), service.print_bed_list(self._session))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end a change of bed, then lead from the panel back to the map, then to the page before."""
        at_panel = self.panel.isAncestorOf(QApplication.focusWidget() or self)
        if event.key() == Qt.Key.Key_Escape and self.steps is not None:
            self._on_cancelled()
        elif event.key() == Qt.Key.Key_Escape and at_panel:
            self.map.choose(self.map.current, focus=True)
        else:
            super().keyPressEvent(event)
