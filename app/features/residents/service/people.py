"""What is done with a resident's own facts: see, add, change, take back, reveal; each with permission and trail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.data import settings
from app.data.session import Change, Session
from app.features.residents.model import (
    BY_KEY,
    Birthday,
    ContactDraft,
    DoubtDraft,
    HealthDraft,
    Person,
    Resident,
    Shown,
    Sight,
    changed_keys,
    changes,
    covered,
    findings,
    merged,
    sees_whole,
    shown,
)
from app.features.residents.service import _recording as recording
from app.features.residents.service._lunar import birthday_of
from app.features.residents.store import people, related, rows
from app.features.stays import service as stays
from app.features.stays.model import Kind, State
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import today
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import BedId, ImportId, MoveId, ResidentId
from app.kernel.text import words

_NOT_HEALTH = frozenset(Sight) - {Sight.HEALTH}
_HEALTH = frozenset({Sight.HEALTH})

_FIELDS_NOT_YOURS = words(
    "Residents", "Your post may not write some of these fields. Nothing was saved. Ask the director or the nurse."
)
_CHANGED_MEANWHILE = words(
    "Residents",
    "{field} was changed by somebody else meanwhile. Nothing was saved, what you wrote is still here. "
    "Look at the newer value first.",
)
_KNOWN = words(
    "Residents", "{name} (number {number}) has this ID number already. Nothing was saved. Open that person's page."
)
_NUMBER_TAKEN = words("Residents", "The number {number} was given out already. Nothing was saved. Leave it empty.")
_NO_GLYPH = words(
    "Residents", "“{characters}” cannot be printed yet. Please add a picture of the name as on the ID card."
)
_HALF_MASKED = words("Residents", "Part of this is hidden. Show all of it first, then change it.")
_NO_REASON = words("Residents", "Write why this person is taken back. Nothing was changed.")
_NOT_AWAITING = words(
    "Residents",
    "{name} has moved in already. Nothing was taken back. Take back the moves first, or record that the person left.",
)


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """What a row of a list tells of one resident."""

    person: Person
    number: str = ""  # the home's own number in the list; "": one is drawn
    township: str = ""  # 户籍地(出资地); "": not told
    township_from: date | None = None  # None: from today on
    contacts: Sequence[ContactDraft] = ()
    health: Sequence[HealthDraft] = ()
    lists: Mapping[str, Answer] = field(default_factory=dict)  # why a list is empty, of `model.LIST_KEYS`
    findings: Sequence[Finding] = ()  # those that ask are kept as 待核实


@dataclass(frozen=True, slots=True)
class Admission:
    """What came of a new admission: a move, or a prepared one that the director confirms; until then 待入住."""

    resident_id: ResidentId
    move_id: MoveId | None = None
    prepared_id: int | None = None


def resident(session: Session, resident_id: ResidentId) -> Shown:
    """Return a resident as the acting person may see them, without health. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.RESIDENTS_SEE)
    return shown(recording.found(session.db, resident_id), session.may, _NOT_HEALTH)


def health(session: Session, resident_id: ResidentId) -> Shown:
    """Return the health fields of a resident; leaves a trace for those who need them to print dossiers only.

    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.HEALTH_READ, Permission.HEALTH_READ_MASKED)
    found = recording.found(session.db, resident_id)
    if recording.leaves_trace(session.may):
        with session.change("resident.health_read", recording.subject(resident_id)):
            pass
    return shown(found, session.may, _HEALTH)


def check(session: Session, draft: Person, resident_id: ResidentId | None = None) -> tuple[Finding, ...]:
    """Return everything to be said of a draft, of a new person or of a known one. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE, Permission.INTAKE_IMPORT)
    tidy = recording.ready(draft)
    told = [
        *findings(draft, today(session.clock), settings.load(session).usual_ages),
        *number_known(session, tidy.id_number, resident_id),
    ]
    from app.paper.glyphs import missing

    if characters := missing(tidy.name):
        values = {"characters": "".join(characters)}
        told.append(Finding("name", _NO_GLYPH, values, stops=False, code="glyph_missing"))
    return tuple(told)


def add(session: Session, new: Person, *, number: str = "", submission: str | None = None) -> ResidentId:
    """Add a resident who is not in the home yet (待入住) and return the id; what is doubtful is kept as 待核实.

    Raises NotAllowedError, RuleBrokenError with findings.
    """
    session.require(Permission.RESIDENTS_CHANGE)
    require_own(session, changed_keys(Person(name=""), new))
    told = check(session, new)
    recording.stop(told)
    with session.change("resident.added", submission=submission) as change:
        return _add(change, recording.ready(new), number, recording.doubts_of(told))


def admit_new(
    session: Session,
    new: Person,
    bed_id: BedId | None,
    at: datetime,
    reason: str,
    *,
    submission: str | None = None,
    scan: stays.Scan | None = None,
) -> Admission:
    """Add a resident and admit them (入住) in one change, with the paper that goes with it.

    A clerk's admission waits for the director.

    Raises NotAllowedError, RuleBrokenError with findings.
    """
    session.require(Permission.STAYS_ADMIT, Permission.STAYS_PREPARE)
    with session.change("resident.came", submission=submission):
        resident_id = add(session, new)
        if session.may(Permission.STAYS_ADMIT):
            return Admission(resident_id, stays.admit(session, resident_id, bed_id, at, reason, scan=scan))
        waiting = stays.prepare_move(session, resident_id, Kind.ADMITTED, at, reason, bed_id=bed_id, scan=scan)
        return Admission(resident_id, prepared_id=waiting)


def add_from_sheet(session: Session, row: SheetPerson, import_id: ImportId) -> ResidentId:
    """Add a resident from a list, within the open change of an import, and return the id.

    The importer has looked at the findings; here only a known ID number or a used number stops.
    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.INTAKE_IMPORT)
    person = recording.ready(row.person)
    recording.stop(number_known(session, person.id_number, None))
    with session.change("resident.imported") as change:
        doubts = recording.doubts_of(row.findings)
        resident_id = _add(change, person, row.number, doubts, import_id, row.lists)
        if row.township:
            day = row.township_from or today(session.clock)
            values = {"township": row.township, "code": None, "from_on": day.isoformat(), "reason": ""}
            recording.add_entry(change, "funding_township", resident_id, values)
        for position, contact in enumerate(row.contacts, 1):
            recording.add_entry(change, "contact", resident_id, {"position": position, **related.stored(contact)})
        for item in row.health:
            recording.add_entry(change, "health_item", resident_id, related.stored(item))
    return resident_id


def check_change(session: Session, seen: Shown, draft: Person) -> tuple[Finding, ...]:
    """Return everything to be said of what a draft changes, as `change` will judge it.

    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE)
    return _changed(session, seen, draft).told


def change(
    session: Session, seen: Shown, draft: Person, *, reason: str = "", submission: str | None = None
) -> int | None:
    """Write what a draft differs from what its writer had seen; return the trail's number, None if nothing differs.

    A value that was left masked stays as it is. What is doubtful is kept as 待核实; a doubt whose field was changed
    and is clear now is settled. Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError when one of
    the fields was changed by somebody else since.
    """
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE)
    new = _changed(session, seen, draft)
    if not new.keys:
        return None
    require_own(session, new.keys)
    _require_unchanged(seen, new.keys, new.stored)
    recording.stop(new.told)
    resident_id = new.stored.id
    with session.change(
        "resident.changed", recording.subject(resident_id), reason=reason, submission=submission
    ) as one:
        _write(one, new.stored, new.person)
        recording.add_doubts(one, resident_id, recording.doubts_of(new.told, new.keys))
        _settle_clear(one, resident_id, new.keys, new.told)
        return one.seq


def withdraw(session: Session, resident_id: ResidentId, reason: str) -> None:
    """Take back a resident who was entered by mistake and never moved in, with all that hangs on them.

    Raises NotAllowedError, RuleBrokenError (no reason, the person is or was in the home, assessments on record).
    """
    session.require(Permission.RESIDENTS_CHANGE)
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    name = recording.found(session.db, resident_id).person.name
    if stays.standing_of(session, resident_id).state is not State.AWAITING:
        raise RuleBrokenError(_NOT_AWAITING, name=name)
    recording.require_untold(session.db, [resident_id])
    with session.change("resident.withdrawn", recording.subject(resident_id), reason=reason.strip()) as one:
        for table in people.OWN_TABLES:
            one.withdraw(table, people.own_rows(session.db, table, [resident_id]))
        one.withdraw("resident", [resident_id])


def birthday(session: Session, resident_id: ResidentId, year: int) -> Birthday | None:
    """Return the birthday in a year, worked out from the lunar calendar where it was told so; None if not known.

    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
    return birthday_of(recording.found(session.db, resident_id).person.born, year)


def reveal(session: Session, resident_id: ResidentId, field: str) -> str:
    """Return one masked number or phone whole; each time stands in the trail.

    `field` is a key of the fields, or `contact:<id>` for the phone of a contact.
    Raises NotAllowedError, RuleBrokenError, OutOfDateError (not a contact of this resident).
    """
    session.require(Permission.RESIDENTS_REVEAL)
    person = recording.found(session.db, resident_id).person
    if field.startswith("contact:"):
        contact_id = int(field.removeprefix("contact:"))
        text = str(recording.entry(session.db, "contact", contact_id, resident_id)["phone"])
    else:
        if BY_KEY[field].sight not in {Sight.PRIVATE, Sight.ADDRESS} and not sees_whole(
            session.may, BY_KEY[field].sight
        ):
            raise NotAllowedError(_FIELDS_NOT_YOURS)
        value = getattr(person, field)
        text = "" if isinstance(value, Answer) else str(value)
    with session.change("resident.revealed", recording.subject(resident_id)) as one:
        one.tell(field=field.partition(":")[0])
    return text


def _add(
    change: Change,
    person: Person,
    number: str,
    doubts: Sequence[DoubtDraft],
    import_id: ImportId | None = None,
    lists: Mapping[str, Answer] | None = None,
) -> ResidentId:
    session = change.session
    if number and people.number_taken(session.db, number):
        raise RuleBrokenError(_NUMBER_TAKEN, number=number)
    resident_id = ResidentId(change.new_id("resident"))
    number = number or people.next_number(session.db)
    change.subject = recording.subject(resident_id)
    change.tell(number=number)
    columns = recording.columns_of(person, lists or {}, today(session.clock))
    values = {"id": resident_id, "number": number, **columns}
    recorded = {"recorded_at": change.at, "recorded_by": change.by, "import_id": import_id}
    rows.add(session.db, "resident", {**values, **recorded})
    recording.add_doubts(change, resident_id, doubts)
    return resident_id


@dataclass(frozen=True, slots=True)
class _Changed:
    """What a draft comes to."""

    keys: frozenset[str]
    stored: Resident
    person: Person  # as it would be stored
    told: tuple[Finding, ...]  # of the changed fields


def _changed(session: Session, seen: Shown, draft: Person) -> _Changed:
    keys = changed_keys(seen.resident.person, draft) & seen.seen
    stored = recording.found(session.db, seen.resident.id)
    person = recording.ready(merged(stored.person, draft, keys))
    told = [finding for finding in check(session, person, stored.id) if _touches(finding, keys)]
    return _Changed(keys, stored, person, (*_half_masked(seen, draft, keys), *told))


def _write(change: Change, stored: Resident, person: Person) -> None:
    """Write the columns that differ, with their history."""
    session = change.session
    new = recording.columns_of(person, stored.lists, today(session.clock), stored.person)
    changed = change.fields("resident", stored.id, people.columns(session.db, stored.id), new)
    if changed:
        rows.change(session.db, "resident", stored.id, {column: new[column] for column in changed})


def number_known(session: Session, id_number: str, resident_id: ResidentId | None) -> tuple[Finding, ...]:
    """Return a finding that stops when somebody else has the ID number; "" is nobody's. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE, Permission.INTAKE_IMPORT)
    other_id = people.id_of_id_number(session.db, id_number) if id_number else None
    if other_id is None or other_id == resident_id:
        return ()
    other = recording.found(session.db, other_id)
    return (Finding("id_number", _KNOWN, {"name": other.person.name, "number": other.number}, code="id_known"),)


def require_own(session: Session, keys: frozenset[str]) -> None:
    """Raise NotAllowedError unless the acting person may write all of the fields."""
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE)
    if not all(changes(session.may, BY_KEY[key].sight) for key in keys):
        raise NotAllowedError(_FIELDS_NOT_YOURS)


def _require_unchanged(seen: Shown, keys: frozenset[str], stored: Resident) -> None:
    """Raise OutOfDateError naming a field that is no longer as the writer had seen it, masked or revealed."""
    for key in (key for key in BY_KEY if key in keys):
        now, was = getattr(stored.person, key), getattr(seen.resident.person, key)
        if was not in {now, covered(key, now)}:
            raise OutOfDateError(_CHANGED_MEANWHILE, field=BY_KEY[key].label)


def _half_masked(seen: Shown, draft: Person, keys: frozenset[str]) -> tuple[Finding, ...]:
    """Return findings for masked values that were written into without having been revealed."""
    masked = keys & seen.masked
    half = [key for key in BY_KEY if key in masked and "*" in str(getattr(draft, key))]
    return tuple(Finding(key, _HALF_MASKED) for key in half)


def _touches(finding: Finding, keys: frozenset[str]) -> bool:
    """Tell whether a finding is about one of the fields, or about the number that they are compared with."""
    together = {"sex", "born", "id_number", "id_doubt", "id_none_reason"}
    return finding.field in keys or (finding.field in together and not keys.isdisjoint(together))


def _settle_clear(change: Change, resident_id: ResidentId, keys: frozenset[str], told: Sequence[Finding]) -> None:
    """Settle the open doubts of changed fields that nothing is to be said of any more."""
    doubtful = {finding.field for finding in told}
    clear = [
        doubt.id
        for doubt in related.doubts(change.session.db, resident_id)
        if doubt.settled_at is None and doubt.draft.field in keys - doubtful
    ]
    recording.settle(change, clear, "")
