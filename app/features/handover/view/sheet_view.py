"""One sheet on screen: head counts, cards, and at the foot the steps to sign it or who signed it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.desk import Desk
from app.desktop.forms import EntryDialog
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.handover import service
from app.features.handover.model import Note, RoomCheck, Sheet, Signed
from app.features.handover.view.cards import Deeds, SheetCards
from app.features.handover.view.census import CensusCard
from app.features.handover.view.dialogs import CountDialog, NoteDialog, RoomsDialog
from app.features.handover.view.signed import SignedFoot
from app.features.handover.view.signing import Begun, SigningSteps
from app.features.handover.view.things import ThingsDialog
from app.features.handover.view.typed import keep_while_typed
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.handover import BlockFinding
from app.kernel.ids import ResidentId


class HandoverSheetView(QWidget):
    """Shows a sheet; tells of each write, also of one that is undone when the sheet is not shown any more."""

    def __init__(self, session: Session, desk: Desk, shift: Shift, sheet: Sheet, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self._session, self._desk, self.shift, self._sheet = session, desk, shift, sheet
        self._writes = session.may(Permission.HANDOVER_WRITE)
        self.steps: SigningSteps | None = None
        self.signed: SignedFoot | None = None
        inside = QWidget()
        self._below, self._column = QVBoxLayout(inside), QVBoxLayout(self)
        for one in (self._below, self._column):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(look().px(10))
        self.area = scrolling(inside)
        self._column.addWidget(self.area, 1)

    def build(self, notes: tuple[Note, ...], signed: Signed | None, begun: Begun) -> Iterator[None]:
        """Make what is shown, a part at a step; `notes` are the open ones, in the order of the sheet."""
        self._below.addWidget(CensusCard(self._sheet, partial(self._desk.go, "beds")))
        yield
        cards = SheetCards(self._sheet, notes, self._deeds() if signed is None and self._writes else None)
        self._below.addWidget(cards)
        self._below.addStretch(1)
        yield from cards.build(2 if look().size is TextSize.XLARGE else 3)
        if (foot := self._foot(signed, begun)) is None:
            return
        tall = look().size is not TextSize.STANDARD
        (self._below if tall else self._column).addWidget(foot)
        if tall and isinstance(foot, SigningSteps):
            self._column.addWidget(self._bar(self.area, foot))

    def _bar(self, area: QScrollArea, steps: SigningSteps) -> QFrame:
        """Return the line that says with larger text what is next and leads down to it; it goes where that is seen."""
        made, scrolled = QFrame(self), area.verticalScrollBar()
        made.setProperty("surface", "card" if steps.missing.is_done else "danger")
        row = QHBoxLayout(made)
        row.setContentsMargins(look().px(14), look().px(6), look().px(14), look().px(6))
        row.addWidget(label(steps.said(), "heading", "" if steps.missing.is_done else "danger", wrap=True), 1)
        go = button(self.tr("Go there"), lambda: area.ensureWidgetVisible(steps), look_="primary", icon="down")
        row.addWidget(go)
        scrolled.valueChanged.connect(lambda top: made.setVisible(steps.y() >= top + area.viewport().height()))
        return made

    def _foot(self, signed: Signed | None, begun: Begun) -> QWidget | None:
        if signed is not None:
            self.signed = SignedFoot(signed, self._session, self._changed if self._writes else None)
            return self.signed
        if not self._writes:
            return None
        self.steps = SigningSteps(self._session, self._desk, self.shift, self._sheet, begun, self._on_finding)
        self.steps.changed.connect(self._changed)
        return self.steps

    def _deeds(self) -> Deeds:
        return Deeds(self.count, self.look_at_rooms, self._on_things, self._on_add_note, self._on_close, self._desk.go)

    # what is pressed ------------------------------------------------------------------------------------

    def count(self) -> None:
        """Ask for the counts, or first for what is counted at all."""
        with telling(self):
            things = service.things(self._session, self.shift.area_id)
            if things:
                told = service.checked(self._session, self.shift)
                self._ask(CountDialog(things, told, self._save_counts, self), "counts")
            else:
                self._on_things()

    def look_at_rooms(self) -> None:
        """Ask what was found in the rooms."""
        with telling(self):
            told = service.checked(self._session, self.shift)
            self._ask(RoomsDialog(told, self._save_rooms, self), "rooms")

    def _ask(self, dialog: EntryDialog, form: str) -> None:
        keep_while_typed(dialog, self._session, self.shift, form)
        if dialog.done_well():
            self._changed()

    def _save_counts(self, counts: Mapping[str, int]) -> None:
        service.keep_counts(self._session, self.shift, counts)

    def _save_rooms(self, rooms: Mapping[RoomCheck, str]) -> None:
        service.keep_rooms(self._session, self.shift, rooms)

    def _on_things(self) -> None:
        ThingsDialog(self._session, self.shift.area_id, self).exec()
        self._changed()

    def _on_finding(self, finding: BlockFinding) -> None:
        if finding.part == "things":
            self.count()
        elif finding.part == "rooms":
            self.look_at_rooms()
        else:
            self._desk.go(finding.page, None, finding.part)

    def _on_add_note(self) -> None:
        with telling(self):
            here = stays.occupancy(self._session)
            people = [(str(one.resident_id), f"{one.name} {here.plan.label(bed)}") for bed, one in here.by_bed.items()]
            whom = [("", self.tr("nobody in particular")), *people]
            self._ask(NoteDialog(whom, self._session.clock.now, self._save_note, self), "note")

    def _save_note(self, text: str, resident: str, due_at: datetime | None) -> None:
        of = ResidentId(int(resident)) if resident else None
        service.add_note(self._session, text, area_id=self.shift.area_id, resident_id=of, due_at=due_at)

    def _on_close(self, note: Note) -> None:
        session, changed = self._session, self._changed

        def undo() -> None:
            service.reopen_note(session, note.id)
            changed()

        with telling(self):
            service.close_note(session, note.id)
            self._desk.toast(self.tr("Done: {text}").format(text=note.text), undo)
            changed()
