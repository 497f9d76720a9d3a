"""What stands beside the bed map: the resident or the free bed that is chosen, and what can be done; asks the page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.banner import Face
from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule, swap
from app.desktop.care_signs import class_sign, risk_sign
from app.desktop.chips import KINDS, Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.places.model import Place, RoomSex
from app.features.stays.model import (
    KIND_WORDS,
    STATE_WORDS,
    Aside,
    Kind,
    Occupant,
    State,
    Tenancy,
)
from app.features.stays.view.card import SEX_WORDS
from app.features.stays.view.words import RESIDENT_SEX, age_words
from app.kernel.clock import in_home, shown_time
from app.kernel.text import Words, say, words

_SINCE: dict[State, Words] = {
    State.AWAITING: words("Panel", "On record since"),
    State.PRESENT: words("Panel", "In the home since"),
    State.ON_LEAVE: words("Panel", "Away since"),
    State.IN_HOSPITAL: words("Panel", "In hospital since"),
    State.MISSING: words("Panel", "Missing since"),
    State.LEFT: words("Panel", "Left on"),
}
FIRST_VERBS: dict[State, Kind] = {
    State.PRESENT: Kind.MOVED_BED,
    State.ON_LEAVE: Kind.CAME_BACK,
    State.IN_HOSPITAL: Kind.LEFT_HOSPITAL,
    State.MISSING: Kind.WAS_FOUND,
}
"""What is most likely next, as the filled button."""

OTHER_VERBS: dict[State, tuple[Kind, ...]] = {
    State.PRESENT: (Kind.WENT_ON_LEAVE, Kind.WENT_TO_HOSPITAL),
    State.ON_LEAVE: (Kind.MOVED_BED, Kind.WENT_TO_HOSPITAL),
    State.IN_HOSPITAL: (Kind.MOVED_BED,),
    State.MISSING: (Kind.WENT_TO_HOSPITAL,),
}

RARE_VERBS: dict[State, tuple[Kind, ...]] = {
    state: (
        *((Kind.WENT_MISSING,) if state is not State.MISSING else ()),
        Kind.TRANSFERRED_OUT,
        Kind.DISCHARGED,
        Kind.SUPPORT_ENDED,
        Kind.DIED,
    )
    for state in FIRST_VERBS
}

NOTHING_ASIDE = Aside()

WIDTH = 276
"""Of the panel beside the map, in px at the standard size."""

VERB_ICONS: dict[Kind, str] = {
    Kind.ADMITTED: "admitted",
    Kind.MOVED_BED: "move",
    Kind.WENT_ON_LEAVE: "on_leave",
    Kind.CAME_BACK: "came_back",
    Kind.WENT_TO_HOSPITAL: "in_hospital",
    Kind.LEFT_HOSPITAL: "came_back",
    Kind.WENT_MISSING: "missing",
    Kind.WAS_FOUND: "came_back",
    Kind.TRANSFERRED_OUT: "transferred_out",
    Kind.DISCHARGED: "discharged",
    Kind.SUPPORT_ENDED: "support_ended",
    Kind.DIED: "died",
}


class Panel(QFrame):
    """The column at the right; filled anew for each choice."""

    verb = Signal(str, object)  # kind of move, resident
    open_wanted = Signal(object)  # resident
    assign = Signal(object)  # free bed
    give_up = Signal(object)  # resident who keeps no bed any longer
    place_wanted = Signal(object)  # resident without a bed

    def __init__(self, may: frozenset[Kind]) -> None:
        super().__init__()
        self._may = may
        self.setProperty("surface", "card")
        outside = QVBoxLayout(self)
        space = look().px(14)
        outside.setContentsMargins(space, space, space, space)
        self._outside = outside
        self._inside = QWidget()
        outside.addWidget(self._inside)
        self.first: QPushButton | None = None

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        if self.first is not None:
            self.first.setFocus()

    def _fresh(self) -> QVBoxLayout:
        """Empty the panel and return the column to fill."""
        former, self._inside = self._inside, QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        swap(self._outside, former, self._inside)
        self.first = None
        return column

    def show_widget(self, widget: QWidget) -> None:
        """Show something else here, e.g. the steps of a change of bed."""
        column = self._fresh()
        column.addWidget(widget, 1)

    # nothing, free, held ------------------------------------------------------------------------------------

    def show_nothing(self, without_bed: Sequence[Occupant]) -> None:
        """Say how to choose a bed, and who has none."""
        column = self._fresh()
        column.addWidget(label(self.tr("Choose a bed"), "heading"))
        column.addWidget(label(self.tr("Click one, or move with the arrow keys."), "", "second", wrap=True))
        if without_bed:
            column.addWidget(rule())
            column.addWidget(label(self.tr("In the home without a bed"), "heading", wrap=True))
            for occupant in without_bed[:8]:
                made = button(occupant.name, icon="resident")
                made.clicked.connect(lambda _on=False, who=occupant.resident_id: self.place_wanted.emit(who))
                column.addWidget(made)
                self.first = self.first or made
            if len(without_bed) > 8:
                column.addWidget(label(self.tr("and {count} more").format(count=len(without_bed) - 8), "", "second"))
        column.addStretch(1)
        self._keys(column)

    def show_free(self, place: Place, history: Sequence[Tenancy], *, may_assign: bool) -> None:
        """Show a free bed, who had it, and the one thing to do with it."""
        column = self._fresh()
        said, icon = SEX_WORDS[place.room.sex]
        column.addWidget(label(self.tr("Free bed {label}").format(label=place.bed.label), "title", wrap=True))
        chips = FlowLayout(spacing=look().px(6))
        if place.room.sex is not RoomSex.ANY:
            chips.addWidget(Chip(say(said, translate), "plain", icon))
        for has, text, sign in (
            (place.room.near_nurse, self.tr("near the nurses"), "nurse_station"),
            (place.bed.rail, self.tr("rail"), "bed"),
            (place.bed.oxygen, self.tr("oxygen"), "oxygen"),
        ):
            if has:
                chips.addWidget(Chip(text, "plain", sign))
        column.addLayout(chips)
        if may_assign:
            self.first = button(
                self.tr("Give this bed to somebody"),
                lambda: self.assign.emit(place.bed.id),
                icon="admitted",
                look_="primary",
            )
            column.addWidget(self.first)
        if history:
            column.addWidget(rule())
            column.addWidget(label(self.tr("Who had this bed"), "heading"))
            for tenancy in history[:5]:
                span = f"{day(tenancy.from_at)} – {day(tenancy.to_at) if tenancy.to_at else ''}"
                column.addWidget(label(tenancy.name, "strong"))
                column.addWidget(label(span, "", "second"))
        column.addStretch(1)
        self._keys(column)

    def show_resident(
        self,
        occupant: Occupant,
        bed_label: str,
        today: date,
        *,
        free: Sequence[str],
        photo: bytes | None,
        beside: Aside = NOTHING_ASIDE,
    ) -> None:
        """Show who has the bed, how things stand, and what can be done; `free` are beds that would suit."""
        column = self._fresh()
        column.addLayout(self._who(occupant, photo))
        column.addWidget(self._place_line(occupant, bed_label, today))
        where = occupant.standing
        self._signs(column, occupant)
        column.addLayout(
            _told(
                (say(_SINCE[where.state], translate), day(where.since) if where.since else ""),
                (self.tr("Due back"), shown_time(occupant.due_back_at) if occupant.due_back_at else ""),
                (self.tr("In this bed since"), day(where.bed_since) if where.bed_since else ""),
                (self.tr("Call first"), f"{beside.relation} {beside.contact}".strip()),
                (self.tr("Phone"), beside.phone),
                (self.tr("In care, mind"), beside.care_note),
            )
        )
        if free and Kind.MOVED_BED in self._may:
            column.addWidget(self._tip(free))
        column.addStretch(1)
        self._verbs(column, occupant)
        self._keys(column)

    def _who(self, occupant: Occupant, photo: bytes | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(Face(occupant.name, photo, 56))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(occupant.name, "title", wrap=True))
        if occupant.reading:
            names.addWidget(label(occupant.reading, "", "second", wrap=True))
        row.addLayout(names, 1)
        return row

    def _signs(self, column: QVBoxLayout, occupant: Occupant) -> None:
        """Add the chips of class, state and risks; a risk whose words are too long for a chip stands below."""
        state = occupant.standing.state
        signs = [] if occupant.care is None else [class_sign(occupant.care)]
        signs.append((state.value, say(STATE_WORDS[state], translate), state.value))
        if occupant.overdue_minutes:
            signs.append(("bad", self.tr("overdue, call now"), "danger"))
        signs += [risk_sign(risk, grade) for risk, grade in occupant.risks]
        chips = FlowLayout(spacing=look().px(6))
        column.addLayout(chips)
        for kind, word, icon in signs:
            chip = Chip(word, kind, icon)
            if chip.sizeHint().width() <= look().px(WIDTH - 48):
                chips.addWidget(chip)
                continue
            row = QHBoxLayout()
            row.addWidget(picture(icon, KINDS[kind][0], 20))
            row.addWidget(label(word, "strong", KINDS[kind][0], wrap=True), 1)
            column.addLayout(row)

    def _place_line(self, occupant: Occupant, bed_label: str, today: date) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", "soft")
        column = QVBoxLayout(frame)
        column.setContentsMargins(look().px(10), look().px(8), look().px(10), look().px(8))
        row = FlowLayout(spacing=look().px(10))
        column.addLayout(row)
        row.addWidget(picture("bed", "primary", 20))
        row.addWidget(label(bed_label or self.tr("no bed"), "strong"))
        row.addWidget(label(say(RESIDENT_SEX[occupant.sex], translate)))
        row.addWidget(label(age_words(occupant.born, today, translate)))
        return frame

    def _tip(self, free: Sequence[str]) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", "accent")
        row = QHBoxLayout(frame)
        row.setContentsMargins(look().px(10), look().px(8), look().px(10), look().px(8))
        row.addWidget(picture("tip", "accent_text", 20))
        said = self.tr("{count} free beds would suit: {labels}")
        words = said.format(count=len(free), labels=self.tr(", ").join(free[:3]))
        row.addWidget(label(words, "", "accent_text", wrap=True), 1)
        return frame

    def _verbs(self, column: QVBoxLayout, occupant: Occupant) -> None:
        state = occupant.standing.state
        if state not in FIRST_VERBS:
            return
        first = FIRST_VERBS[state]
        if first in self._may:
            column.addWidget(self._verb_button(first, occupant, look_="primary"))
        column.addLayout(
            _beside([self._verb_button(kind, occupant) for kind in OTHER_VERBS[state] if kind in self._may])
        )
        opened = button(self.tr("Open the file"), lambda: self.open_wanted.emit(occupant.resident_id), icon="contact")
        self.first = self.first or opened
        more = self._more(occupant)
        column.addLayout(_beside([opened] if more is None else [opened, more]))

    def _verb_button(self, kind: Kind, occupant: Occupant, *, look_: str = "") -> QPushButton:
        made = button(
            say(KIND_WORDS[kind], translate),
            lambda: self.verb.emit(kind.value, occupant.resident_id),
            icon=VERB_ICONS[kind],
            look_=look_,
        )
        self.first = self.first or made
        return made

    def _more(self, occupant: Occupant) -> QPushButton | None:
        """Return the button with what is done rarely; None when this post may do nothing of it."""
        state = occupant.standing.state
        kinds = [kind for kind in RARE_VERBS[state] if kind in self._may]
        gives_up = Kind.MOVED_BED in self._may and occupant.standing.bed_id is not None
        if not kinds and not gives_up:
            return None
        made = button(self.tr("More"), icon="more")
        menu = QMenu(made)
        for kind in kinds:
            action = menu.addAction(icons.icon(VERB_ICONS[kind]), say(KIND_WORDS[kind], translate))
            action.triggered.connect(lambda _on=False, kind=kind: self.verb.emit(kind.value, occupant.resident_id))
        if gives_up:
            action = menu.addAction(icons.icon("free_bed"), self.tr("Give up the bed"))
            action.triggered.connect(lambda: self.give_up.emit(occupant.resident_id))
        made.setMenu(menu)
        return made

    def _keys(self, column: QVBoxLayout) -> None:
        column.addWidget(rule())
        row = QHBoxLayout()
        row.addWidget(picture("keyboard", "second", 20))
        hint = self.tr("Arrows choose, Enter acts, 203 jumps to the room, Esc goes back")
        row.addWidget(label(hint, "", "second", wrap=True), 1)
        column.addLayout(row)


def _told(*lines: tuple[str, str]) -> QGridLayout:
    """Return lines of a word and what is told; those without anything told are left out."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(look().px(8))
    grid.setVerticalSpacing(look().px(4))
    grid.setColumnStretch(1, 1)
    for place, (word, told) in enumerate((word, told) for word, told in lines if told):
        grid.addWidget(label(word, "", "second"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(told, wrap=True), place, 1)
    return grid


def _beside(buttons: Sequence[QPushButton]) -> QBoxLayout:
    """Return the buttons side by side, or one below the other where the panel is too narrow for their words."""
    wide = sum(one.sizeHint().width() + look().px(8) for one in buttons)
    down = wide > look().px(WIDTH - 34)
    made = QBoxLayout(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
    made.setSpacing(look().px(8))
    for one in buttons:
        made.addWidget(one, 1)
    return made


def day(at: datetime) -> str:
    """Return a date of the home as the panel shows it."""
    return f"{in_home(at):%Y-%m-%d}"
