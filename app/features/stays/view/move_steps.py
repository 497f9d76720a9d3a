"""The three steps of a change of bed beside the map: from where, to which free bed, when; saves nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule
from app.desktop.forms import AskField, MomentField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.places.model import Place, RoomSex
from app.features.stays.model import Occupant
from app.features.stays.view.card import SEX_WORDS
from app.features.stays.view.forms import scan_field
from app.kernel.clock import shown_time
from app.kernel.codes import Sex
from app.kernel.ids import BedId
from app.kernel.text import say

MOST_LISTED = 4
"""Beds offered as buttons; the others are picked on the map."""

_FITS = {Sex.MALE: (RoomSex.MALE, RoomSex.ANY), Sex.FEMALE: (RoomSex.FEMALE, RoomSex.ANY)}


def fits(occupant: Occupant, place: Place) -> bool:
    """Tell whether the room is meant for people like this one; any room for those whose sex is not known."""
    return place.room.sex in _FITS.get(occupant.sex, tuple(RoomSex))


class MoveSteps(QWidget):
    """Says who moves, offers the free beds that suit, and takes the time and the reason."""

    picked = Signal(object)  # a bed from the list
    confirmed = Signal()
    cancelled = Signal()
    other_building = Signal()
    wanted_beds = Signal()  # more of them

    def __init__(
        self,
        occupant: Occupant,
        from_label: str,
        suitable: Sequence[Place],
        *,
        elsewhere: str,
        may_add: bool = False,
        now: Callable[[], datetime],
    ) -> None:
        """Take the free beds of this building that suit, the name of another building with some, who may add beds."""
        super().__init__()
        self.occupant = occupant
        self.target: BedId | None = None
        self._buttons: dict[BedId, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(label(occupant.name, "title", wrap=True))
        column.addLayout(_step("done_filled", self.tr("Now in {label}").format(label=from_label or "—")))
        column.addLayout(_step("bed", self.tr("Pick a bright free bed")))
        self._list(column, suitable, elsewhere)
        if may_add and not suitable:
            column.addWidget(button(self.tr("Add beds"), self.wanted_beds.emit, icon="add"))
        self._note = label("", "", "accent_text", wrap=True)
        self._note.hide()
        column.addWidget(self._note)
        self._when(column, now)
        column.addStretch(1)
        self.confirm = button(self.tr("Move here"), self.confirmed.emit, icon="move", look_="primary")
        self.confirm.setEnabled(False)
        column.addWidget(self.confirm)
        column.addWidget(button(self.tr("Do not move (Esc)"), self.cancelled.emit))
        column.addWidget(rule())
        safe = self.tr("A wrong move can be undone. The former bed stays in the history.")
        column.addLayout(_step("undo", safe, ink="second"))

    def _list(self, column: QVBoxLayout, suitable: Sequence[Place], elsewhere: str) -> None:
        for place in suitable[:MOST_LISTED]:
            said = say(SEX_WORDS[place.room.sex][0], translate)
            text = f"{place.bed.label}　{place.floor.name} {said}"
            made = button(text, icon="free_bed", look_="choice")
            made.setCheckable(True)
            made.clicked.connect(lambda _on=False, bed=place.bed.id: self.picked.emit(bed))
            self._buttons[place.bed.id] = made
            column.addWidget(made)
        if not suitable:
            column.addWidget(label(self.tr("No free bed here would suit."), "strong", "accent_text", wrap=True))
        if elsewhere and not suitable:
            text = self.tr("Look at {building}").format(building=elsewhere)
            column.addWidget(button(text, self.other_building.emit, icon="building"))

    def _when(self, column: QVBoxLayout, now: Callable[[], datetime]) -> None:
        row = QHBoxLayout()
        row.addWidget(picture("clock", "second", 20))
        self._when_words = label(self.tr("When: now"), "strong")
        row.addWidget(self._when_words, 1)
        self.change = button(self.tr("Change"), self._on_change, look_="link", name=self.tr("Change the time"))
        row.addWidget(self.change)
        column.addLayout(row)
        self.at = MomentField("at", self.tr("Moved at"), now=now)
        self.reason = AskField("reason", self.tr("Reason"), answers=())
        self.at.edited.connect(self._on_time)
        self.scan = scan_field()
        self.add_paper = button(self.scan.text, self._on_paper, icon="attach", look_="link")
        column.addWidget(self.add_paper, 0, Qt.AlignmentFlag.AlignLeft)
        for field in (self.at, self.reason, self.scan):
            field.hide()
            column.addWidget(field)

    def show_target(self, place: Place | None) -> None:
        """Show the bed that was picked; one in a room for others asks for a reason."""
        self.target = None if place is None else place.bed.id
        for bed_id, made in self._buttons.items():
            made.setChecked(bed_id == self.target)
        self.confirm.setEnabled(place is not None)
        wrong = place is not None and not fits(self.occupant, place)
        if place is not None:
            text = self.tr("Move to {label}").format(label=place.bed.label)
            self.confirm.setText(f"\u2002{text}")
            self.confirm.setAccessibleName(text)
        if wrong and place is not None:
            said = say(SEX_WORDS[place.room.sex][0], translate)
            self._note.setText(self.tr("This room is for {sex}. Write why.").format(sex=said))
        self._note.setVisible(wrong)
        self.reason.setVisible(wrong or self.at.isVisibleTo(self))

    def moment(self) -> datetime | None:
        """Return when it happened; None: now, or what was entered cannot be read."""
        return self.at.value() if self.at.isVisibleTo(self) else None

    def readable(self) -> bool:
        """Tell whether the time was left alone or can be read; if not, say so at the field."""
        if not self.at.isVisibleTo(self) or self.at.value() is not None:
            return True
        self.at.set_finding(self.tr("Enter day, hour and minute."))
        self.at.focus_here()
        return False

    def _on_change(self) -> None:
        self.at.show()
        self.reason.show()
        self.change.hide()
        self._when_words.setText(self.tr("When (late entry):"))
        self.at.focus_here()

    def _on_paper(self) -> None:
        self.scan.show()
        self.add_paper.hide()
        self.scan.focus_here()

    def _on_time(self) -> None:
        self.at.set_finding("")
        value = self.at.value()
        if value is not None:
            self._when_words.setText(self.tr("When: {when}").format(when=shown_time(value)))


def select(places: Mapping[BedId, Place], occupied: Mapping[BedId, Occupant], who: Occupant) -> list[Place]:
    """Return the free beds among `places` that suit somebody, in the order of the building."""
    return [place for bed, place in places.items() if bed not in occupied and fits(who, place)]


def _step(icon: str, text: str, *, ink: str = "") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(8))
    row.addWidget(picture(icon, "ok" if icon == "done_filled" else "primary", 22))
    row.addWidget(label(text, "" if ink else "strong", ink, wrap=True), 1)
    return row
