"""The history of a resident's facts: turns stored changes into lines that people read; reads no database."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from app.kernel.answers import Answer, Told
from app.kernel.birthdays import BornKind, PartialDate, in_chinese

RESIDENT = "resident"
BORN_COLUMNS = ("born_on", "born_kind", "born_lunar")
_SILENT = frozenset({"readings", "id_kind", "answers", *BORN_COLUMNS})
"""Columns that are told as part of another field, or follow from one."""
_NOT_ASKED = Answer.NOT_ASKED


class Happened(StrEnum):
    """What a line tells."""

    CHANGED = "changed"
    ADDED = "added"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class StoredChange:
    """One row of `field_change`."""

    table: str
    subject_id: int
    field: str
    old: str | None
    new: str | None
    at: datetime  # aware, UTC
    by: str  # name of the person
    reason: str
    seq: int  # of the trail


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that was done to a resident's facts."""

    seq: int  # of the trail; what one action did shares it
    at: datetime  # aware, UTC
    by: str  # name of the person
    what: Happened
    table: str  # "resident", "contact", …
    field: str  # key of the field; "" for a whole entry
    about: str  # what the entry is called; "" for the resident's own fields
    old: Told
    new: Told
    reason: str


def lines(
    changes: Iterable[StoredChange], now: Mapping[str, str | None], about: Mapping[tuple[str, int], str]
) -> Iterator[HistoryLine]:
    """Yield one line for each field that one action changed, newest first.

    Walks back from `now`, the stored row of the resident: its reasons for having no value lie together in one
    column, and its birth date in three; here each stands at its field again. `about` names other entries by
    (table, id).
    """
    after = dict(now)
    newest_first = sorted(changes, key=lambda one: (one.seq, one.table, one.subject_id), reverse=True)
    for (_, table, subject_id), group in groupby(newest_first, key=lambda one: (one.seq, one.table, one.subject_id)):
        rows = tuple(group)
        name = ""
        if table == RESIDENT:
            before = {**after, **{row.field: row.old for row in rows}}
            values = _of_resident({row.field for row in rows}, before, after)
            after = before
        else:
            name = about.get((table, subject_id), "")
            values = ((row.field, row.old or _NOT_ASKED, row.new or _NOT_ASKED) for row in rows)
        one = rows[0]
        for field, old, new in values:
            yield HistoryLine(one.seq, one.at, one.by, Happened.CHANGED, table, field, name, old, new, one.reason)


def _of_resident(
    changed: set[str], before: Mapping[str, str | None], after: Mapping[str, str | None]
) -> Iterator[tuple[str, Told, Told]]:
    """Yield (field, old, new) of one action, given the whole row before and after it."""
    if not changed.isdisjoint(BORN_COLUMNS):
        yield "born", _born(before), _born(after)
    old_answers, new_answers = _answers(before), _answers(after)
    fields = [field for field in changed if field not in _SILENT]
    fields += [
        field
        for field in {**old_answers, **new_answers}
        if field not in changed and old_answers.get(field) != new_answers.get(field)
    ]
    for field in sorted(fields):
        yield (
            field,
            before.get(field) or old_answers.get(field, _NOT_ASKED),
            after.get(field) or new_answers.get(field, _NOT_ASKED),
        )


def _answers(row: Mapping[str, str | None]) -> dict[str, Answer]:
    return {field: Answer(reason) for field, reason in json.loads(row.get("answers") or "{}").items()}


def _born(row: Mapping[str, str | None]) -> Told:
    on, kind, lunar = (row.get(column) for column in BORN_COLUMNS)
    born = PartialDate(BornKind(kind or BornKind.UNKNOWN), on, lunar)
    return Answer.UNKNOWN if born.kind is BornKind.UNKNOWN else in_chinese(born)
