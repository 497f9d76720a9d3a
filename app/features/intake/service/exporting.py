"""Writes the list of residents for Excel and WPS; what it writes, an import reads back equal."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from app.data.files import write_whole
from app.data.session import Session
from app.features.intake import model, sheet
from app.features.places import service as places
from app.features.places.model import Place
from app.features.residents import service as residents
from app.features.residents.model import FIELDS, HealthKind, Resident, current_township
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED, STATE_ON_PAPER, Kind, Standing, State
from app.kernel import system_words
from app.kernel.access import Permission
from app.kernel.answers import ON_PAPER, Answer
from app.kernel.clock import in_home, today
from app.kernel.errors import RuleBrokenError, StorageError
from app.kernel.ids import ResidentId
from app.kernel.text import words

KEYS = (
    "number", "name", "sex", "born", "id_number", "state", "building", "room", "bed", "admitted", "township",
    *(field.key for field in FIELDS if field.key not in {"name", "sex", "born", "id_number"}),
    "contacts", *(kind.value for kind in HealthKind),
)  # fmt: skip
"""The columns of the list, in order."""

_THERE = words("Intake", "{file} is there already. Nothing was written. Choose another name.")
_NOT_WRITTEN = words("Intake", "{file} could not be written: {why}. The home is safe. Choose another folder.")


def export_list(session: Session, to: Path, *, over: bool = False) -> int:
    """Write everybody registered or awaited into an .xlsx, or a .csv, and return how many; it stands in the trail.

    `over` writes over a file that is there. Raises NotAllowedError, RuleBrokenError (the file is there), StorageError.
    """
    session.require(Permission.INTAKE_EXPORT)
    if to.exists() and not over:
        raise RuleBrokenError(_THERE, file=to.name)
    standings = stays.standings(session)
    wanted = {*REGISTERED, State.AWAITING}
    people = [one for one in residents.all_whole(session) if standings[one.id].state in wanted]
    lines = _lines(session, people, standings)
    body = sheet.written_list(model.RESIDENTS, KEYS, lines, session.clock.now(), as_text=to.suffix.lower() == ".csv")
    with session.change("list.exported") as change:
        change.tell(residents=len(people))
        try:
            write_whole(to, body)
        except OSError as fault:
            raise StorageError(_NOT_WRITTEN, file=to.name, why=system_words.why(fault)) from fault
    return len(people)


def _lines(
    session: Session, people: Iterable[Resident], standings: Mapping[ResidentId, Standing]
) -> Iterable[dict[str, str]]:
    plan = places.plan(session, retired=True)
    admitted = _admissions(session)
    for one in people:
        standing = standings[one.id]
        place = plan.place(standing.bed_id) if standing.bed_id is not None else None
        yield {
            **{field.key: model.field_text(one.person, field.key) for field in FIELDS},
            "number": one.number,
            "state": STATE_ON_PAPER[standing.state],
            **_place(place),
            "admitted": _instant(admitted.get(one.id)) if standing.state is not State.AWAITING else "",
            **_related(session, one),
        }


def _admissions(session: Session) -> dict[ResidentId, datetime]:
    """Return when each resident was last admitted."""
    found: dict[ResidentId, datetime] = {}
    for line in stays.all_moves(session):
        if line.stands and line.move.kind is Kind.ADMITTED:
            known = found.get(line.move.resident_id)
            found[line.move.resident_id] = max(known, line.move.at) if known else line.move.at
    return found


def _place(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    return {"building": place.building.name, "room": place.room.name, "bed": place.bed.name}


def _instant(at: datetime | None) -> str:
    """Return when somebody was admitted: the day, with the time where it is not midnight."""
    if at is None:
        return ""
    here = in_home(at)
    return here.strftime("%Y-%m-%d %H:%M") if (here.hour, here.minute) != (0, 0) else here.date().isoformat()


def _related(session: Session, one: Resident) -> dict[str, str]:
    """Return township, contacts and health as the list holds them; a list that is empty for a reason says it."""
    day = today(session.clock)
    township = current_township(residents.townships(session, one.id), day)
    items = residents.health_whole(session, one.id)
    told = {kind.value: model.health_text(items, kind) for kind in HealthKind}
    told["contacts"] = model.contacts_text(residents.contacts_whole(session, one.id))
    reasons = {
        key: ON_PAPER[one.lists[key]]
        for key in told
        if not told[key] and one.lists.get(key, Answer.NOT_ASKED) is not Answer.NOT_ASKED
    }
    return {**told, **reasons, "township": township.township if township else ""}
