"""Reads residents as lists: rows, search, numbers; masks what the reader may not see."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import Plan
from app.features.residents.model import Filter, Mark, Resident, Row, Sight, kept, needed_keys, sees
from app.features.residents.store import overview, people
from app.features.slice import SearchKey, Slice, class_of, minded_risks
from app.features.stays import service as stays
from app.features.stays.model import NEVER_MOVED, REGISTERED, Standing, State
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind, PartialDate, age
from app.kernel.clock import today
from app.kernel.codes import Sex
from app.kernel.ids import ResidentId
from app.kernel.person_id import masked

EVERYBODY = Filter(frozenset(State))
"""Those who left as well."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One resident whose file has something to do."""

    id: ResidentId
    name: str
    doubts: int  # open 待核实
    papers_missing: int  # of somebody registered


def residents(session: Session, wanted: Filter = EVERYBODY, slices: Sequence[Slice] = ()) -> tuple[Row, ...]:
    """Return the residents that a filter keeps, by number; what the reader may not see is left out of each row.

    With slices: the class and risks they tell. Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    day = today(session.clock)
    rows = session.remembered(("residents", day), lambda: _rows(session, masked))
    if slices:
        asked = tuple(part.name for part in slices)
        rows = session.remembered(("residents", day, asked), lambda: _with_care(session, rows, slices))
    return rows if wanted is EVERYBODY else kept(rows, wanted)


def unfinished(session: Session) -> tuple[Unfinished, ...]:
    """Return those in the home or expected there whose file has something to check or to fetch, by number.

    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
    standings = stays.standings(session)
    found: list[Unfinished] = []
    for resident_id, name, support, doubts, held in overview.files(session.db):
        state = standings.get(resident_id, NEVER_MOVED).state
        if state is not State.LEFT:
            lacking = len(needed_keys(support, left=False) - held)
            found.append(Unfinished(resident_id, name, doubts, lacking if state in REGISTERED else 0))
    return tuple(one for one in found if one.doubts or one.papers_missing)


def residents_with_numbers(session: Session, slices: Sequence[Slice] = ()) -> tuple[Row, ...]:
    """Return every resident with the ID number whole for those who may reveal it; stands in the trail once.

    With slices: the class and risks they tell. Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    if not session.may(Permission.RESIDENTS_REVEAL):
        return residents(session, slices=slices)
    with session.change("residents.numbers_listed"):
        pass
    return _with_care(session, _rows(session, lambda number: number), slices)


def row(session: Session, resident_id: ResidentId, slices: Sequence[Slice] = ()) -> Row | None:
    """Return one resident as a list shows them, for the banner; None if there is none.

    With slices: the class and risks they tell. Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    found = next(iter(overview.listed(session.db, resident_id)), None)
    if found is None:
        return None
    plan, standing = places.plan(session, retired=True), stays.standing_of(session, resident_id)
    (made,) = _with_care(session, (_row(session, found, standing, plan, today(session.clock), masked),), slices)
    return made


def support_kinds(session: Session) -> Mapping[ResidentId, str]:
    """Return the support kind of everybody on record as it is now: a code, own words, "" where none is told.

    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
    return session.remembered("support kinds", lambda: overview.support_kinds(session.db))


def search_keys(session: Session) -> tuple[SearchKey, ...]:
    """Return what each resident is found by, from anywhere; those who left last. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    rows = sorted(residents(session), key=lambda one: one.state is State.LEFT)
    return tuple(SearchKey(one.id, "resident", one.name, _detail(one), one.keys) for one in rows)


def printed_list(session: Session, rows: Sequence[Row], *, filtered: bool) -> bytes:
    """Return the list of these residents as PDF, and leave the trace of the print.

    Raises NotAllowedError, RuleBrokenError (a character cannot be drawn).
    """
    session.require(Permission.INTAKE_EXPORT, Permission.DOSSIER_PRINT)
    from app.features.residents import report
    from app.paper.frame import Frame

    frame = Frame(
        session.meta("home_name") or "",
        session.clock.now(),
        session.actor.name,
        note="个人信息，用后收好",
        sample=session.is_sample,
    )
    paper = report.residents_list(rows, frame, filtered=filtered)
    with session.change("residents.list_printed") as change:
        change.tell(residents=len(rows))
    return paper


def by_number(session: Session, number: str) -> ResidentId | None:
    """Return the resident with one of the home's own numbers; None if there is none. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    return people.id_of_number(session.db, number)


def by_id_number(session: Session, id_number: str) -> ResidentId | None:
    """Return the resident with an ID number as stored; None if there is none. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_READ, Permission.INTAKE_IMPORT)
    return people.id_of_id_number(session.db, id_number)


def all_whole(session: Session) -> tuple[Resident, ...]:
    """Return every resident with all that is recorded, by number, for the export of the list.

    The caller leaves the trace. Raises NotAllowedError.
    """
    session.require(Permission.INTAKE_EXPORT)
    return tuple(people.all_residents(session.db))


def _rows(session: Session, number: Callable[[str], str]) -> tuple[Row, ...]:
    standings, plan, day = stays.standings(session), places.plan(session, retired=True), today(session.clock)
    return tuple(
        _row(session, found, standings.get(ResidentId(found["id"]), NEVER_MOVED), plan, day, number)
        for found in overview.listed(session.db)
    )


def _row(
    session: Session,
    found: Mapping[str, Any],
    standing: Standing,
    plan: Plan,
    day: date,
    number: Callable[[str], str],
) -> Row:
    face, identity = sees(session.may, Sight.FACE), sees(session.may, Sight.IDENTITY)
    cares = session.may(Permission.RESIDENTS_SEE_FACE)
    born = PartialDate(BornKind(found["born_kind"]), found["born_on"], found["born_lunar"])
    bed = plan.label(standing.bed_id)
    support = found["support_kind"] or ""
    missing = needed_keys(support, left=standing.state is State.LEFT) - set((found["held"] or "").split(","))
    return Row(
        id=ResidentId(found["id"]),
        number=found["number"],
        name=found["name"],
        reading=found["reading_shown"] if face else "",
        keys=_keys(found, bed, identity=identity),
        sex=Sex(found["sex"]) if face else Sex.UNKNOWN,
        age=age(born, day) if face else None,
        born=born if identity else None,
        id_number=number(found["id_number"]) if identity and found["id_number"] else None,
        state=standing.state,
        bed=bed,
        floor=_floor(plan, standing),
        support_kind=support if identity else "",
        marks=_marks(found) if cares else (),
        unclear=_unclear(found) if cares else None,
        doubts=(found["doubts"] or 0) if identity else 0,
        papers_missing=len(missing) if identity else 0,
    )


def _with_care(session: Session, rows: tuple[Row, ...], slices: Sequence[Slice]) -> tuple[Row, ...]:
    """Return the rows with class and risks, for those who may read levels; all are asked for at once."""
    if not slices or not session.may(Permission.LEVELS_READ):
        return rows
    care, risks = class_of(session, slices), minded_risks(session, slices)
    return tuple(replace(one, care=care(one.id), risks=tuple(risks.get(one.id, {}).items())) for one in rows)


def _keys(found: Mapping[str, Any], bed: str, *, identity: bool) -> tuple[str, ...]:
    """Return what a resident is found by: the last four of the ID number only for those who read identity."""
    others = "、".join(filter(None, (found["former_name"], found["also_called"]))) if identity else ""
    last_four = (found["id_number"] or "")[-4:] if identity else ""
    keys = (found["name"], *found["readings"].split("|"), *others.split("、"), bed, found["number"], last_four)
    return tuple(key.casefold() for key in keys if key)


def _floor(plan: Plan, standing: Standing) -> str:
    place = plan.place(standing.bed_id) if standing.bed_id is not None else None
    return f"{place.building.name} {place.floor.name}" if place else ""


_COLUMNS = {
    "allergy": "allergies", "infection": "infection", "oxygen": "oxygen", "anticoagulant": "anticoagulant",
    "fears": "fears",
}  # fmt: skip
"""What is to be minded, the most dangerous first, and the column of the list that tells it."""

_ASKED_OF_EVERYBODY = ("allergy", "infection", "oxygen", "anticoagulant")
"""Risks where not having asked is a danger of its own."""

_OPEN = frozenset({Answer.NOT_ASKED.value, Answer.UNKNOWN.value})


def _marks(found: Mapping[str, Any]) -> tuple[Mark, ...]:
    """Return what is to be minded about a person, the most dangerous first."""
    return tuple(Mark(key, found[column]) for key, column in _COLUMNS.items() if found[column])


def _unclear(found: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the risks that may be there without anybody knowing: not asked about, or 不详."""
    answers = _answers(found["answers"])
    untold = (key for key in _ASKED_OF_EVERYBODY if not found[_COLUMNS[key]])
    return tuple(key for key in untold if answers.get(key, Answer.NOT_ASKED.value) in _OPEN)


@lru_cache(maxsize=4096)
def _answers(stored: str) -> Mapping[str, str]:
    """Return why fields have no value; many residents share the same reasons."""
    return MappingProxyType(json.loads(stored))


def _detail(one: Row) -> str:
    return "  ".join(filter(None, (one.bed, one.reading, one.number)))
