"""What all services of residents share: find one or refuse, record and change an entry, keep doubts."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.data.database import Database
from app.data.session import Change
from app.features.residents.model import (
    LIST_KEYS,
    NOTICES,
    DoubtDraft,
    Person,
    Resident,
    doubt_of,
    tidied,
)
from app.features.residents.service._lunar import completed
from app.features.residents.store import people, related, rows
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.errors import Finding, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import ResidentId
from app.kernel.person_id import read_id
from app.kernel.text import words

GONE = words(
    "Residents", "This person is not in the list any more. Nothing was changed. Go back to the list and look again."
)
ENTRY_GONE = words(
    "Residents", "This entry was taken back meanwhile. Nothing was changed. Look at the page again, then decide."
)
_TOLD_ELSEWHERE = words(
    "Residents",
    "There is something else on record of {name}, an assessment or a move. Nothing was changed. Take that back first.",
)
_NOT_YET = words("Residents", "There is something to put right first. Nothing was saved. What you wrote is still here.")


def found(db: Database, resident_id: ResidentId) -> Resident:
    """Return a resident that stands. Raises RuleBrokenError."""
    resident = people.resident(db, resident_id)
    if resident is None:
        raise RuleBrokenError(GONE)
    return resident


def require_untold(db: Database, resident_ids: Iterable[ResidentId]) -> None:
    """Raise RuleBrokenError naming the first resident of whom another slice has something on record."""
    told = people.told_elsewhere(db, resident_ids)
    if told is not None:
        raise RuleBrokenError(_TOLD_ELSEWHERE, name=found(db, told).person.name)


def subject(resident_id: ResidentId) -> str:
    """Return how the trail names a resident."""
    return f"resident:{resident_id}"


def leaves_trace(may: Callable[[Permission], bool]) -> bool:
    """Tell whether somebody reads health only to print dossiers, so that each look leaves a trace."""
    return may(Permission.DOSSIER_PRINT) and not may(Permission.HEALTH_CHANGE)


def stop(findings: Iterable[Finding]) -> None:
    """Raise RuleBrokenError with all findings if one of them stops."""
    told = tuple(findings)
    if any(finding.stops for finding in told):
        refuse(told, _NOT_YET)


def ready(draft: Person) -> Person:
    """Return a draft as it is stored: tidy, a lunar birth date with its solar day."""
    tidy, born = tidied(draft), completed(draft.born)
    return tidy if tidy.born == born else replace(tidy, born=born)


def columns_of(person: Person, lists: Mapping[str, Answer], day: date, before: Person | None = None) -> dict[str, Any]:
    """Return the columns of a person, `day` being today; the reading is worked out anew unless staff wrote one."""
    from app.pinyin.readings import corrected, readings

    read = readings(person.name)
    own = person.reading_shown
    if before is not None and before.name != person.name and before.reading_shown == own:
        own = ""
    if own and own != read.shown:
        read = corrected(person.name, own)
    number = read_id(person.id_number, day)
    return people.of_person(person, lists, number.kind, read.search, read.shown)


def add_entry(change: Change, table: str, resident_id: ResidentId, values: Mapping[str, Any]) -> int:
    """Add a row of a resident with who and when, and return its id."""
    row_id = change.new_id(table)
    recorded = {"recorded_at": change.at, "recorded_by": change.by}
    rows.add(change.session.db, table, {"id": row_id, "resident_id": resident_id, **values, **recorded})
    return row_id


def entry(db: Database, table: str, row_id: int, of: ResidentId | None = None) -> dict[str, Any]:
    """Return an entry that stands, as stored. Raises OutOfDateError, also for one that is not `of` this resident."""
    stored = rows.standing(db, table, row_id)
    if not stored or of not in {None, stored["resident_id"]}:
        raise OutOfDateError(ENTRY_GONE)
    return stored


def add_doubts(change: Change, resident_id: ResidentId, doubts: Iterable[DoubtDraft]) -> None:
    """Keep what is to be looked at; the same doubt of the same field is kept once while it is open."""
    new = list(doubts)
    if not new:
        return
    known = {
        (doubt.draft.field, doubt.draft.code)
        for doubt in related.doubts(change.session.db, resident_id)
        if doubt.settled_at is None
    }
    for doubt in new:
        if (doubt.field, doubt.code) not in known:
            known.add((doubt.field, doubt.code))
            add_entry(change, "doubt", resident_id, related.stored(doubt))


def doubts_of(findings: Iterable[Finding], fields: frozenset[str] | None = None) -> list[DoubtDraft]:
    """Return what the findings leave to be looked at, of some fields if given; notices leave nothing."""
    return [
        doubt_of(finding)
        for finding in findings
        if not finding.stops and finding.code not in NOTICES and (fields is None or finding.field in fields)
    ]


def settle(change: Change, doubt_ids: Iterable[int], note: str) -> None:
    """Mark doubts as looked at."""
    for doubt_id in doubt_ids:
        values = {"settled_at": change.at, "settled_by": change.by, "settled_note": note}
        rows.change(change.session.db, "doubt", doubt_id, values)


def set_list(change: Change, before: Resident, key: str, answer: Answer) -> bool:
    """Write the reason of an empty list into the open change; return whether it differs."""
    lists = {**before.lists, key: answer}
    stored = people.columns(change.session.db, before.id)
    kept = {name: reason for name, reason in json.loads(stored["answers"]).items() if name not in LIST_KEYS}
    kept |= {name: reason.value for name, reason in lists.items() if reason is not Answer.NOT_ASKED}
    new = {"answers": json.dumps(kept, sort_keys=True)}
    if not change.fields("resident", before.id, stored, new):
        return False
    rows.change(change.session.db, "resident", before.id, new)
    return True
