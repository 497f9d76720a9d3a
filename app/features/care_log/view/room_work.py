"""One room of one shift as it is worked on: what stands, what was chosen, its draft, its deeds; knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from app.data.session import Session
from app.features.care_log import service
from app.features.care_log.model import (
    NIGHT_LOOK,
    USUAL,
    Cell,
    DayPart,
    EntryDraft,
    Group,
    Line,
    Look,
    LookState,
    ResidentSheet,
    RoomSheet,
    catalogue,
    parts,
)
from app.features.care_log.view.cells import Face
from app.features.care_log.view.pending import Pending, Place
from app.features.care_log.view.wording import cell_face, look_face, measure_face
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.ids import CareEntryId, ResidentId

MEASURED = "temperature"
"""The measurement that has a column; the others are behind "more"."""


class RoomWork:
    """Read once when the room is opened; every deed goes through the service and may raise a HomeError."""

    def __init__(self, session: Session, shift: Shift, sheet: RoomSheet) -> None:
        self._session, self.shift, self.sheet = session, shift, sheet
        self.pending = Pending(sheet)
        self.late_reason = ""
        self.may_write = session.may(Permission.LOG_WRITE)
        self.begun: EntryDraft | None = None  # a line that was not saved and has no cell
        self.kept_at: datetime | None = None
        self._submission = uuid4().hex
        self._looks: Mapping[ResidentId, Look] = {one.resident_id: one for one in service.night_looks(session, shift)}
        kept = service.room_draft(session, shift, sheet.room_id) if self.may_write else None
        if kept is not None:
            self.begun = next(iter(self.pending.take(kept[0])), None)
            self.kept_at = kept[1]
            self.late_reason = next((row.late_reason for row in kept[0] if row.late_reason), "")

    # what is shown ----------------------------------------------------------------------------------------

    def row(self, of: ResidentId) -> ResidentSheet | None:
        """Return the row of a resident."""
        return next((one for one in self.sheet.residents if one.resident_id == of), None)

    def cell(self, place: Place) -> Cell | None:
        """Return a cell of the routine; None for other columns."""
        one = self.row(place[0])
        return next((cell for cell in one.cells if cell.item.key == place[1]), None) if one else None

    def extra(self) -> tuple[str, ...]:
        """Return the columns after the routine: the look at night, and what is measured of somebody."""
        looks = (NIGHT_LOOK,) if DayPart.NIGHT in parts(self.shift) else ()
        planned = {one.item.key for resident in self.sheet.residents for one in resident.measures}
        measured = (item.key for item in catalogue().of(Group.MEASURES) if item.key in {MEASURED, *planned})
        return (*looks, *measured)

    def faces(self) -> dict[Place, Face]:
        """Return how every cell shows now."""
        people = [one for one in self.sheet.residents if one.present]
        return {(one.resident_id, key): face for one in people for key, face in self._faces_of(one).items()}

    def face(self, place: Place) -> Face:
        """Return how one cell shows now. KeyError for no cell."""
        return self.faces()[place]

    def _faces_of(self, one: ResidentSheet) -> dict[str, Face]:
        of, faces = one.resident_id, dict[str, Face]()
        for cell in one.cells:
            chosen = self.pending.outcome((of, cell.item.key))
            faces[cell.item.key] = cell_face(one.name, cell, chosen)
        newest = {line.entry.item: line for line in one.more}
        asked = {measure.item.key: measure for measure in one.measures}
        for item in map(catalogue().item, self.extra()):
            last = newest.get(item.key)
            if item.is_measure:
                offered = item.key == MEASURED
                faces[item.key] = measure_face(one.name, item, last, asked.get(item.key), offered=offered)
            else:
                faces[item.key] = look_face(one.name, item, last, waits=self.waits(of))
        return faces

    def waits(self, of: ResidentId) -> bool:
        """Tell whether a look at somebody at night is due or was never made."""
        one = self._looks.get(of)
        return one is not None and one.state is LookState.WAITING

    def waiting(self) -> list[ResidentId]:
        """Return who in the room waits for a look at night."""
        return [one.resident_id for one in self.sheet.residents if one.present and self.waits(one.resident_id)]

    @property
    def is_own(self) -> bool:
        """Tell whether the acting person confirmed the room last."""
        last = self.sheet.last
        return last is not None and last.entry.recorded_by == self._session.actor.account_id

    def now(self) -> datetime:
        """Return the instant now."""
        return self._session.clock.now()

    def moment(self) -> datetime:
        """Return when what is recorded now was done: now, or the end of a shift that is over."""
        return min(self.now(), self.shift.ends_at)

    # deeds ------------------------------------------------------------------------------------------------

    def keep(self, more: EntryDraft | None = None) -> datetime | None:
        """Keep what was chosen, and a line that is being entered, as a draft; return when. None: nothing to keep."""
        rows = [*self.pending.changed.values(), *((more,) if more is not None else ())]
        if not rows:
            service.drop_room_draft(self._session, self.shift, self.sheet.room_id)
            return None
        return service.keep_room_draft(self._session, self.shift, self.sheet.room_id, rows)

    def confirm(self) -> tuple[CareEntryId, ...]:
        """Record exactly the rows on the screen."""
        rows = self.pending.rows(self.moment(), self.late_reason)
        return service.confirm_room(self._session, self.shift, self.sheet.room_id, rows, submission=self._submission)

    def look(self, of: ResidentId, key: str) -> CareEntryId:
        """Record a look at night with one phrase."""
        return service.record(self._session, self.shift, self._look(of, key))

    def look_at_all(self) -> tuple[CareEntryId, ...]:
        """Record a look as usual at everybody in the room who waits for one."""
        rows = [self._look(of, USUAL) for of in self.waiting()]
        made = service.confirm_room(self._session, self.shift, self.sheet.room_id, rows, submission=uuid4().hex)
        self.keep()
        return made

    def _look(self, of: ResidentId, key: str) -> EntryDraft:
        at, reason = self.moment(), self.late_reason
        return EntryDraft(resident_id=of, item=NIGHT_LOOK, outcome=(key,), at=at, late_reason=reason)

    def take_back(self, reason: str) -> None:
        """Take the last confirmation back (收回确认); what was not as usual is chosen again, not confirmed."""
        last = self.sheet.last
        if last is None:
            return
        deed = [line for line in self.sheet.recorded if _same_deed(line, last)]
        service.withdraw(self._session, [line.entry.id for line in deed], reason)
        for line in deed:
            if line.entry.unusual:
                self.pending.changed[line.entry.resident_id, line.entry.item] = _again(line)
        self.keep()


def _same_deed(line: Line, last: Line) -> bool:
    one, other = line.entry, last.entry
    return (one.recorded_at, one.recorded_by) == (other.recorded_at, other.recorded_by)


def _again(line: Line) -> EntryDraft:
    """Return a line as it was entered."""
    entry = line.entry
    return EntryDraft(
        resident_id=entry.resident_id,
        item=entry.item,
        outcome=entry.outcome,
        note=entry.note,
        at=entry.at,
        late_reason=entry.late_reason,
        flagged=entry.flagged,
    )
