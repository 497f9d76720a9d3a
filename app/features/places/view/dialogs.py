"""Small forms of places: a building, a floor, a room with its beds; they stay open while something is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Tick, button
from app.desktop.cards import label, rule, scrolling
from app.desktop.forms import AskField, ChoiceField, Form
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.places import service
from app.features.places.model import Bed, BedDraft, FloorDraft, PlaceKind, Room, RoomDraft, RoomSex, natural
from app.kernel.errors import Finding
from app.kernel.ids import RoomId
from app.kernel.text import Words, say, words

ROOM_SEX: dict[RoomSex, Words] = {
    RoomSex.MALE: words("PlaceWords", "for men"),
    RoomSex.FEMALE: words("PlaceWords", "for women"),
    RoomSex.ANY: words("PlaceWords", "for anybody"),
}
_ROOM = words("RoomDialog", "Room {name}")


def sex_choices() -> list[tuple[str, str]]:
    """Return for whom a room may be, with its words."""
    return [(sex.value, say(text, translate)) for sex, text in ROOM_SEX.items()]


class PlaceDialog(Dialog):
    """A name and, of a floor, what stands at the ends of its corridor."""

    def __init__(
        self,
        title: str,
        write: Callable[[FloorDraft], object],
        parent: QWidget | None,
        *,
        now: FloorDraft,
        is_floor: bool,
    ) -> None:
        """Take what is stored now; `write` is called with what was entered, and may refuse."""
        super().__init__(title, parent)
        self._write, self._is_floor = write, is_floor
        self.form = Form(columns=1)
        self.form.add(AskField("name", self.tr("Name"), answers=()), wide=True).set_value(now.name)
        if is_floor:
            for key, text, value in (
                ("left_end", self.tr("At the left end"), now.left_end),
                ("right_end", self.tr("At the right end"), now.right_end),
            ):
                self.form.add(AskField(key, text, answers=(), optional=True), wide=True).set_value(value)
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save = button(self.tr("Save"), self._on_save, look_="primary", parent=self)
        self.buttons.addWidget(self.save)
        self.setMinimumWidth(look().px(520))
        self.form.field("name").focus_here()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)

    def _on_save(self) -> None:
        values = self.form.values()
        ends = (str(values["left_end"]), str(values["right_end"])) if self._is_floor else ("", "")
        with telling(self):
            self._write(FloorDraft(str(values["name"]), *ends))
            self.accept()


class RoomDialog(Dialog):
    """One room: name, for whom, near the nurses, and its beds with what they have."""

    def __init__(self, session: Session, room_id: RoomId, parent: QWidget | None) -> None:
        room = room_of(session, room_id)
        super().__init__(say(_ROOM, translate, name=room.name), parent)
        self._session, self._room = session, room
        self.form = Form(columns=1)
        self.form.add(AskField("name", self.tr("Number"), answers=()), wide=True).set_value(room.name)
        sex = self.form.add(ChoiceField("sex", self.tr("For whom"), sex_choices(), answers=()), wide=True)
        sex.set_value(room.sex.value)
        self.near = Tick(self.tr("Near the nurses' station"))
        self.near.setChecked(room.near_nurse)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.near)
        column.addWidget(rule())
        self._beds = QVBoxLayout()
        column.addLayout(self._beds)
        column.addWidget(button(self.tr("Add a bed"), self._on_add, icon="add"))
        column.addStretch(1)
        self.body.addWidget(scrolling(inside), 1)
        self.add_button(self.tr("Close"), self.accept)
        self.save = button(self.tr("Save"), self._on_save, look_="primary", parent=self)
        self.buttons.addWidget(self.save)
        self.resize(look().px(680), min(look().px(620), 700))
        self._show_beds()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)

    def _show_beds(self) -> None:
        while self._beds.count():
            old = self._beds.takeAt(0).widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        for bed in self._room.beds:
            self._beds.addWidget(self._bed_row(bed))

    def _bed_row(self, bed: Bed) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(bed.label, "strong"), 1)
        rail, oxygen = Tick(self.tr("rail")), Tick(self.tr("oxygen"))
        for tick, has, what in ((rail, bed.rail, self.tr("rail")), (oxygen, bed.oxygen, self.tr("oxygen"))):
            tick.setChecked(has)
            tick.setAccessibleName(f"{bed.label} {what}")
            tick.clicked.connect(lambda: self._on_bed(bed, rail=rail.isChecked(), oxygen=oxygen.isChecked()))
            row.addWidget(tick)
        name = self.tr("Take bed {label} out of use").format(label=bed.label)
        row.addWidget(button(self.tr("Out of use"), lambda: self._on_retire(bed), name=name))
        return made

    def _again(self) -> None:
        """Show the room as it is now."""
        self._room = room_of(self._session, self._room.id)
        self._show_beds()

    def _on_bed(self, bed: Bed, *, rail: bool, oxygen: bool) -> None:
        with telling(self):
            service.change_bed(self._session, bed.id, BedDraft(bed.name, rail, oxygen, bed.position))
        self._again()

    def _on_add(self) -> None:
        taken = [natural(bed.name)[0][1] for bed in self._room.beds]
        number = max((part for part in taken if isinstance(part, int)), default=0) + 1
        with telling(self):
            service.add_bed(self._session, self._room.id, BedDraft(str(number)))
        self._again()

    def _on_retire(self, bed: Bed) -> None:
        with telling(self):
            service.retire(self._session, PlaceKind.BED, bed.id)
        self._again()

    def _on_save(self) -> None:
        values = self.form.values()
        draft = RoomDraft(str(values["name"]), RoomSex(values["sex"]), self.near.isChecked(), self._room.position)
        with telling(self):
            service.change_room(self._session, self._room.id, draft)
            self.accept()


def room_of(session: Session, room_id: RoomId) -> Room:
    """Return a room of the plan with its beds in use. KeyError if it is not there."""
    plan = service.plan(session)
    rooms = {room.id: room for building in plan.buildings for floor in building.floors for room in floor.rooms}
    return rooms[room_id]
