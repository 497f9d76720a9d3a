"""The page where a home sets up its buildings, floors, rooms and beds; what stands empty can go out of use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, picture, rule, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, ChoiceField, Form, NumberField
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.places import service
from app.features.places.model import Building, Floor, FloorDraft, PlaceKind, Plan, Room, RoomSex
from app.features.places.view.dialogs import ROOM_SEX, PlaceDialog, RoomDialog, sex_choices
from app.kernel.errors import Finding
from app.kernel.ids import FloorId
from app.kernel.text import say


class PlacesPage(PageWidget):
    """Buildings and floors at the left, the rooms of the chosen floor at the right."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._plan = Plan(())
        self._floor_id: FloorId | None = None
        self.form: Form | None = None
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(look().px(10))
        outside.addWidget(label(self.tr("Rooms and beds"), "title"))
        self._outside = outside
        self._inside = QWidget()
        outside.addWidget(self._inside, 1)

    def refresh(self) -> None:
        """Read the places again."""
        self.show_plan(service.plan(self._session))

    def show_plan(self, plan: Plan) -> None:
        """Show these places."""
        self._plan = plan
        floors = [floor for building in self._plan.buildings for floor in building.floors]
        if all(floor.id != self._floor_id for floor in floors):
            self._floor_id = floors[0].id if floors else None
        former, self._inside = self._inside, self._content()
        swap(self._outside, former, self._inside)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what is wrong with the rooms to be added at their fields."""
        if self.form is not None:
            self.form.show_findings(findings)

    # making -----------------------------------------------------------------------------------------------

    def _content(self) -> QWidget:
        if not self._plan.buildings:
            hint = self.tr("Begin with a building, then add its floors, rooms and beds.")
            return EmptyState(
                self.tr("There are no rooms yet"), hint, self.tr("Add a building"), self._on_add_building, "building"
            )
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        left = scrolling(self._buildings_card())
        left.setFixedWidth(look().px(300))
        row.addWidget(left)
        found = self._chosen()
        if found is not None:
            row.addWidget(scrolling(self._floor_card(*found)), 1)
        else:
            row.addWidget(EmptyState(self.tr("This building has no floors yet"), icon="floor"), 1)
        return made

    def _chosen(self) -> tuple[Building, Floor] | None:
        for building in self._plan.buildings:
            for floor in building.floors:
                if floor.id == self._floor_id:
                    return building, floor
        return None

    def _buildings_card(self) -> QWidget:
        card = Card()
        for building in self._plan.buildings:
            head = QHBoxLayout()
            head.addWidget(picture("building", "primary", 22))
            head.addWidget(label(building.name, "heading"), 1)
            change = self.tr("Change {name}").format(name=building.name)
            head.addWidget(button(self.tr("Change"), partial(self._on_building, building), look_="link", name=change))
            card.body.addLayout(head)
            for floor in reversed(building.floors):
                card.body.addWidget(self._floor_button(building, floor))
            add = self.tr("Add a floor")
            pressed = partial(self._on_add_floor, building)
            card.body.addWidget(button(add, pressed, icon="add", look_="row", name=f"{building.name} {add}"))
            card.body.addWidget(rule())
        card.body.addWidget(button(self.tr("Add a building"), self._on_add_building, icon="add"))
        retired = service.retired_places(self._session)
        if retired:
            card.body.addWidget(label(self.tr("Out of use"), "section"))
        for kind, place_id, name in retired:
            row = QHBoxLayout()
            row.addWidget(label(name, "", "second"), 1)
            again = self.tr("Take {name} into use again").format(name=name)
            row.addWidget(button(self.tr("Use again"), partial(self._use_again, kind, place_id), name=again))
            card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _floor_button(self, building: Building, floor: Floor) -> QWidget:
        beds = sum(len(room.beds) for room in floor.rooms)
        said = self.tr("{floor}　{rooms} rooms, {beds} beds")
        text = said.format(floor=floor.name, rooms=len(floor.rooms), beds=beds)
        made = button(text, lambda: self._on_floor(floor.id), look_="choice", name=f"{building.name} {text}")
        made.setCheckable(True)
        made.setChecked(floor.id == self._floor_id)
        return made

    def _floor_card(self, building: Building, floor: Floor) -> QWidget:
        card = Card(f"{building.name}　{floor.name}", "floor")
        change = self.tr("Change {name}").format(name=floor.name)
        card.head.addWidget(button(self.tr("Change"), lambda: self._on_change_floor(floor), look_="link", name=change))
        retire = self.tr("Take {name} out of use").format(name=floor.name)
        gone = self._retiring(PlaceKind.FLOOR, floor.id, floor.name)
        card.head.addWidget(button(self.tr("Out of use"), gone, look_="link", name=retire))
        for room in floor.rooms:
            card.body.addWidget(self._room_row(room))
            card.body.addWidget(rule())
        card.body.addWidget(label(self.tr("Add rooms to this floor"), "section"))
        self.form = self._add_form()
        card.body.addWidget(self.form)
        card.body.addWidget(button(self.tr("Add rooms"), self._on_add_rooms, icon="add", look_="primary"))
        card.body.addStretch(1)
        return card

    def _room_row(self, room: Room) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        name = label(room.name, "heading")
        name.setMinimumWidth(look().px(72))
        row.addWidget(name)
        signs = FlowLayout(spacing=look().px(6))
        signs.addWidget(Chip(say(ROOM_SEX[room.sex], translate), "plain", _ICONS[room.sex]))
        signs.addWidget(Chip(self.tr("{count} beds").format(count=len(room.beds)), "plain", "bed"))
        if room.near_nurse:
            signs.addWidget(Chip(self.tr("near the nurses"), "info", "nurse_station"))
        if any(bed.oxygen for bed in room.beds):
            signs.addWidget(Chip(self.tr("oxygen"), "info", "oxygen"))
        row.addLayout(signs, 1)
        change = self.tr("Change {name}").format(name=room.name)
        row.addWidget(button(self.tr("Change"), lambda: self._on_room(room), name=change))
        retire = self.tr("Take {name} out of use").format(name=room.name)
        gone = self._retiring(PlaceKind.ROOM, room.id, room.name)
        row.addWidget(button(self.tr("Out of use"), gone, name=retire))
        return made

    def _add_form(self) -> Form:
        form = Form(columns=2)
        form.add(AskField("names", self.tr("Rooms"), answers=(), hint=self.tr("201-206")))
        form.add(NumberField("beds", self.tr("Beds in each"), answers=())).set_value("2")
        sex = form.add(ChoiceField("sex", self.tr("For whom"), sex_choices(), answers=()), wide=True)
        sex.set_value(RoomSex.ANY.value)
        return form

    # what is pressed ----------------------------------------------------------------------------------------

    def _on_floor(self, floor_id: FloorId) -> None:
        self._floor_id = floor_id
        self.refresh()

    def _run(self, dialog: Dialog) -> None:
        dialog.exec()
        self.changed.emit()
        self.refresh()

    def _on_add_building(self) -> None:
        def add(draft: FloorDraft) -> None:
            building_id = service.add_building(self._session, draft.name)
            self._floor_id = service.add_floor(self._session, building_id, FloorDraft(self.tr("Floor 1")))

        now = FloorDraft(self.tr("Building 1") if not self._plan.buildings else "")
        self._run(PlaceDialog(self.tr("Add a building"), add, self, now=now, is_floor=False))

    def _on_building(self, building: Building) -> None:
        def rename(draft: FloorDraft) -> None:
            service.rename_building(self._session, building.id, draft.name)

        dialog = PlaceDialog(building.name, rename, self, now=FloorDraft(building.name), is_floor=False)
        gone = self._retiring(PlaceKind.BUILDING, building.id, building.name)

        def retire() -> None:
            dialog.reject()
            gone()

        dialog.add_button(self.tr("Out of use"), retire)
        self._run(dialog)

    def _on_add_floor(self, building: Building) -> None:
        def add(draft: FloorDraft) -> None:
            self._floor_id = service.add_floor(self._session, building.id, draft)

        self._run(PlaceDialog(self.tr("Add a floor"), add, self, now=FloorDraft(""), is_floor=True))

    def _on_change_floor(self, floor: Floor) -> None:
        def change(draft: FloorDraft) -> None:
            service.change_floor(self._session, floor.id, draft)

        now = FloorDraft(floor.name, floor.left_end, floor.right_end)
        self._run(PlaceDialog(floor.name, change, self, now=now, is_floor=True))

    def _on_room(self, room: Room) -> None:
        self._run(RoomDialog(self._session, room.id, self))

    def _on_add_rooms(self) -> None:
        if self.form is None or self._floor_id is None:
            return
        values, beds = self.form.values(), self.form.field("beds")
        count = beds.number() if isinstance(beds, NumberField) else None
        with telling(self):
            sex = RoomSex(values["sex"])
            service.add_rooms(self._session, self._floor_id, str(values["names"]), count or 0, sex)
            self._desk.toast(self.tr("Rooms {names} are there now").format(names=values["names"]))
            self.changed.emit()
            self.refresh()

    def _retiring(self, kind: PlaceKind, place_id: int, name: str) -> Callable[[], None]:
        """Return what takes a place out of use and offers to take that back."""

        def retire() -> None:
            with telling(self):
                service.retire(self._session, kind, place_id)
                said = self.tr("{name} is out of use").format(name=name)
                self._desk.toast(said, partial(self._use_again, kind, place_id))
                self.changed.emit()
                self.refresh()

        return retire

    def _use_again(self, kind: PlaceKind, place_id: int) -> None:
        with telling(self):
            service.take_into_use(self._session, kind, place_id)
            self.changed.emit()
            self.refresh()


_ICONS = {RoomSex.MALE: "man", RoomSex.FEMALE: "woman", RoomSex.ANY: "residents"}
