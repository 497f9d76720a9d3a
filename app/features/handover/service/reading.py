"""The sheet of a shift as it fills itself, signed ones, and the calendar of both; changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from app.data import drafts
from app.data.session import Actor, Session
from app.features.accounts import service as accounts
from app.features.accounts.model import Account
from app.features.care_levels import service as levels
from app.features.handover import store
from app.features.handover.model import (
    BLOCKS,
    Checked,
    Note,
    RoomCheck,
    Sheet,
    Signed,
    Slot,
    Thing,
    counted_things,
    day_since,
    earliest_news,
    high_risks,
    looked_at,
    newcomer,
    slots,
)
from app.features.handover.service._draft import draft_name, draft_of_all
from app.features.handover.service._moves import Moved, read_moves
from app.features.handover.service._span import sheet_before, span_of
from app.features.handover.service.rules import rules_on
from app.features.slice import Slice
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.features.stays.model import KIND_ON_PAPER, KIND_WORDS, STATE_ON_PAPER, STATE_WORDS, State
from app.kernel.access import Permission, Role, allows
from app.kernel.clock import from_text, in_home
from app.kernel.errors import OutOfDateError
from app.kernel.handover import BlockContent, BlockLine, ShiftSpan, Term
from app.kernel.ids import AreaId, HandoverId, ResidentId
from app.kernel.text import words

_GONE = words("Handover", "There is no signed sheet with this number. Nothing was changed. Look at the calendar.")
_SIGNED = words("Handover", "This sheet is signed already. Nothing was changed.")
_FROM_BEFORE = words("Handover", "left over, day {day}")
_OPEN = words("Handover", "to do")
_DUE = words("Handover", "{time}")
_LOOKS = {State.PRESENT: "good", State.ON_LEAVE: "info", State.IN_HOSPITAL: "in_hospital", State.MISSING: "bad"}


def areas(session: Session) -> tuple[AreaId | None, ...]:
    """Return what has a sheet of its own now: each area, or the whole home without any. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    return tuple(one.id for one in staff.areas(session)) or (None,)


def until(session: Session, shift: Shift) -> datetime:
    """Return up to when a sheet tells: the end of the shift, or now. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    return min(shift.ends_at, max(session.clock.now(), shift.begins_at))


def sheet(session: Session, shift: Shift, slices: Sequence[Slice]) -> Sheet:
    """Return the sheet of a shift as the records have it now; the same for all who may read it.

    Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_READ)
    area = next((one.name for one in staff.areas(session) if one.id == shift.area_id), "")
    reader = session.as_actor(Actor(None, "", Role.NURSE))  # a sheet is whole, whoever looks at it
    end, told = until(session, shift), checked(session, shift)
    before, rules = sheet_before(session, shift), rules_on(reader, shift.duty_on)
    since = min(before.until, earliest_news(shift.duty_on, rules))
    moved = read_moves(reader, shift.area_id, since, (before.until, end))
    span = span_of(reader, shift, moved, before.until, end)
    follows = staff.shift_at(session, shift.ends_at, shift.area_id)
    return Sheet(
        duty_on=shift.duty_on,
        kind_id=shift.kind_id,
        shift=shift.name,
        times=shift.times,
        next_shift="" if follows is None else follows.name,
        area_id=shift.area_id,
        area=area,
        leader=told.leader,
        handed=before.end,
        start=moved.counts(reader, span.since),
        end=moved.counts(reader, end),
        flow=moved.flow(span.since, end),
        away=tuple(_away(reader, moved, span)),
        moves=tuple(_moves(reader, moved, span)),
        key_residents=tuple(_key_residents(reader, moved, span)),
        blocks={key: _block(reader, key, span, slices) for key in BLOCKS},
        things=counted_things(things(session, shift.area_id), told),
        rooms=looked_at(told),
        notes=tuple(_note_lines(session, shift, span)),
    )


def signed(session: Session, handover_id: HandoverId) -> Signed:
    """Return a signed sheet with the lines below it. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.HANDOVER_READ)
    found = store.sheet(session.db, handover_id)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def signed_of(session: Session, shift: Shift) -> Signed | None:
    """Return the signed sheet of a shift; None while there is none. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    found = store.sheet_of(session.db, shift.duty_on, shift.kind_id, shift.area_id)
    return None if found is None else signed(session, found)


def require_unsigned(session: Session, shift: Shift) -> None:
    """Raise OutOfDateError if the sheet of a shift is signed. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    if store.sheet_of(session.db, shift.duty_on, shift.kind_id, shift.area_id) is not None:
        raise OutOfDateError(_SIGNED)


def calendar(session: Session, first: date, last: date, area_id: AreaId | None = None) -> tuple[Slot, ...]:
    """Return how the sheet of each shift with a duty date in a span stands, in order.

    One is expected since the home or area began, and missing from the first shift on that was handed over anywhere in
    the home; of the whole home while it has no areas. Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_READ)
    since = from_text(session.meta("made_at") or "2000-01-01T00:00:00Z")
    if area_id is not None:
        since = store.area_since(session.db, area_id) or since
    known = store.signed_between(session.db, area_id, first, last)
    shifts, now = staff.shifts_of_days(session, first, last, area_id), session.clock.now()
    parted = store.area_eras(session.db) if area_id is None else []
    handed = [staff.shift_of(session, kind_id, day).begins_at for day, kind_id in store.first_signed(session.db)]
    late_minutes = rules_on(session).late_minutes
    return slots(shifts, known, since, parted, now, late_minutes, min(handed, default=None))


def wrong_seals(session: Session) -> tuple[str, ...]:
    """Return a line in English for each sheet that is not as it was signed, for the check of the home.

    Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_READ, Permission.HOME_CHECK)
    return tuple(
        f"handover: the sheet {one.id} of {one.sheet.duty_on} is not as it was signed"
        for one in store.sheets(session.db)
        if not one.sealed
    )


# what is written before signing ---------------------------------------------------------------------


def things(session: Session, area_id: AreaId | None) -> tuple[Thing, ...]:
    """Return what is counted in an area at each handover, and in the whole home, in order. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    return tuple(one for one in store.things(session.db) if one.area_id in {area_id, None})


def notes(session: Session, area_id: AreaId | None, at: datetime | None = None) -> tuple[Note, ...]:
    """Return what is open for the next shift, now or at an instant, what is due first. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    return store.notes(session.db, at or session.clock.now(), area_id)


def checked(session: Session, shift: Shift) -> Checked:
    """Return what was counted and looked at so far, by whomever. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    draft = drafts.kept(draft_of_all(session), draft_name(shift), shift.area_id or 0)
    if draft is None:
        return Checked({}, {})
    body = draft.body
    rooms = {RoomCheck(key): str(told) for key, told in body["rooms"].items()}
    return Checked(dict(body["things"]), rooms, body["leader"], body["by"], draft.saved_at)


def signers(session: Session) -> tuple[Account, ...]:
    """Return who may sign a sheet: those with the right and a PIN, and the acting person. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    every = [tile.account for tile in accounts.tiles(session)]
    may = [one for one in every if allows(one.role, Permission.HANDOVER_WRITE)]
    return tuple(one for one in may if one.by_pin or one.id == session.actor.account_id)


# inside ---------------------------------------------------------------------------------------------


def _block(session: Session, key: str, span: ShiftSpan, slices: Sequence[Slice]) -> BlockContent:
    content = BlockContent()
    for part in slices:
        for block in part.handover_blocks:
            if block.key == key:
                content += block.read(session, span)
    return content


def _named(session: Session, of: ResidentId, span: ShiftSpan) -> tuple[str, str]:
    return stays.name_of(session, of), span.beds.get(of, "")


def _away(session: Session, moved: Moved, span: ShiftSpan) -> Iterator[BlockLine]:
    """Yield who is registered but not in the house at the end, by state."""
    where = moved.where[span.until]
    out = (State.ON_LEAVE, State.IN_HOSPITAL, State.MISSING)
    found = sorted((out.index(where[of].state), of) for of in _here(moved, span) if where[of].state in out)
    for place, of in found:
        name, bed = _named(session, of, span)
        term = Term(STATE_WORDS[out[place]], STATE_ON_PAPER[out[place]])
        yield BlockLine(term, _LOOKS[out[place]], "", of, name, bed, (), where[of].since)


def _moves(session: Session, moved: Moved, span: ShiftSpan) -> Iterator[BlockLine]:
    """Yield what came and went, as it happened."""
    for one in sorted(moved.within(span.since, span.until), key=lambda passage: (passage.at, passage.step.move.id)):
        move = one.step.move
        told = [move.detail.get(name, "") for name in ("hospital", "ward", "going_to", "place")]
        text = " ".join(part for part in (*told, move.reason) if part)
        name, bed = _named(session, move.resident_id, span)
        term, look = Term(KIND_WORDS[move.kind], KIND_ON_PAPER[move.kind]), _LOOKS.get(one.step.after, "left")
        yield BlockLine(term, look, text, move.resident_id, name, bed, (), move.at)


def _key_residents(session: Session, moved: Moved, span: ShiftSpan) -> Iterator[BlockLine]:
    """Yield who is new, back from hospital or at high risk, in this order, by bed."""
    rules, risks = rules_on(session, span.duty_on), levels.minded_risks(session)
    where, found = moved.where[span.until], list[tuple[int, BlockLine]]()
    for of in _here(moved, span):
        if where[of].state is not State.PRESENT:
            continue
        new = newcomer(moved.taken.get(of, ()), span.until, span.duty_on, rules)
        terms = (*new, *high_risks(risks.get(of, {})))
        if terms:
            name, bed = _named(session, of, span)
            line = BlockLine(terms[0], "info" if new else "bad", "", of, name, bed, terms[1:])
            found.append((0 if new else 1, line))
    yield from (line for _, line in sorted(found, key=lambda one: (one[0], one[1].bed, one[1].name)))


def _here(moved: Moved, span: ShiftSpan) -> list[ResidentId]:
    """Return who is still of the area at the end: others may have moved on to another one."""
    return [of for of in span.residents if moved.belongs(of, span.until)]


def _note_lines(session: Session, shift: Shift, span: ShiftSpan) -> Iterator[BlockLine]:
    """Yield what is left for the next shift; what an earlier shift left says for how many days."""
    for one in notes(session, shift.area_id, span.handed_until):
        day = day_since(one.recorded_at, shift.duty_on)
        if one.recorded_at < shift.begins_at and day > 1:
            tag, look = Term(_FROM_BEFORE, "留了 {day} 天", {"day": day}), "warn"
        elif one.due_at is not None:
            time = f"{in_home(one.due_at):%H:%M}"
            if one.due_at - span.until >= timedelta(days=1):
                time = f"{in_home(one.due_at):%m-%d %H:%M}"
            tag, look = Term(_DUE, "{time}", {"time": time}), "plain"
        else:
            tag, look = Term(_OPEN, "要办"), "plain"
        bed = "" if one.resident_id is None else span.beds.get(one.resident_id, "")
        yield BlockLine(tag, look, one.text, one.resident_id, one.name, bed, (), one.due_at)
