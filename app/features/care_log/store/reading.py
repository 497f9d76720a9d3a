"""Reads the log: lines by place, shift, resident and word, sums, trends; changes nothing."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlite_utils import Database

from app.features.care_log.model import (
    Entry,
    LastTime,
    Limits,
    Line,
    LogFilter,
    Point,
    Signed,
    is_routine,
    is_unusual,
)
from app.features.care_log.store.writing import HAS_WORDS, RECOUNTS, STANDS, UNUSUAL
from app.features.staff.model import Shift
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, AreaId, CareEntryId, ResidentId, ShiftKindId

_COLUMNS = (
    "e.id, e.resident_id, e.item, e.outcome, e.value, e.second_value, e.note, e.at, e.duty_on, e.shift_id, e.late,"
    " e.late_reason, e.flagged, e.corrects, e.why, e.recorded_at, e.recorded_by, e.withdrawn_seq,"
    " (SELECT c.id FROM care_entry c WHERE c.corrects = e.id AND c.withdrawn_seq IS NULL),"
    " p.name, coalesce(a.name, ''), coalesce(b.name, ''), coalesce(json_extract(t.detail, '$.reason'), '')"
)
_JOINED = (
    " CROSS JOIN resident p ON p.id = e.resident_id LEFT JOIN account a ON a.id = e.recorded_by"
    " LEFT JOIN audit t ON t.seq = e.withdrawn_seq LEFT JOIN account b ON b.id = t.account_id"
)
"""In this order: from the residents on, a few lines of millions would be picked out of all of them sorted."""
_GROUP = " CROSS JOIN care_entry e ON e.id BETWEEN h.id AND h.id + h.leads - 1"
_LED = f"care_entry h{_GROUP}"
"""Lines with the first one of their group, by which instants and residents are found: needs `h.leads > 0`."""
_LINES = f"SELECT {_COLUMNS} FROM care_entry e{_JOINED}"
_LED_LINES = f"SELECT {_COLUMNS} FROM {_LED}{_JOINED} WHERE h.leads > 0"
_OF_ONE = f"SELECT e.id FROM {_LED} WHERE h.leads > 0 AND h.resident_id = :of"
_OF_SHIFT = "h.leads > 0 AND h.at BETWEEN ? AND ? AND h.duty_on = ? AND h.shift_id = ?"
_Row = tuple[Any, ...]


class Done(NamedTuple):
    """That an item was recorded; the later of two is the greater one."""

    recorded_at: str  # as stored
    id: CareEntryId
    author: str
    times: int  # how often


# one line ---------------------------------------------------------------------------------------------


def line(db: Database, entry_id: CareEntryId) -> Line | None:
    """Return one line of the log; None if there is none."""
    row = db.execute(f"{_LINES} WHERE e.id = ?", [entry_id]).fetchone()
    return None if row is None else _line(row)


def chain(db: Database, entry_id: CareEntryId) -> tuple[Line, ...]:
    """Return a line with all that it was corrected from and by, taken back ones too, in the order recorded."""
    rows = db.execute(
        "WITH RECURSIVE before(id) AS (SELECT ? UNION SELECT e.corrects FROM care_entry e JOIN before n ON e.id = n.id"
        " WHERE e.corrects IS NOT NULL), whole(id) AS (SELECT id FROM before UNION SELECT e.id FROM care_entry e"
        f" JOIN whole w ON e.corrects = w.id) SELECT {_COLUMNS} FROM whole w CROSS JOIN care_entry e ON e.id = w.id"
        f"{_JOINED} ORDER BY e.id",
        [entry_id],
    ).fetchall()
    return tuple(map(_line, rows))


# the log, page by page --------------------------------------------------------------------------------


def page(db: Database, wanted: LogFilter, after: CareEntryId | None, skip: int, limit: int) -> list[Line]:
    """Return lines of the log, the latest first: those after a line of it, or its first ones."""
    search = _search(wanted, after)
    sql = (
        f"SELECT {_COLUMNS} FROM {search.source}{_JOINED}{search.where} ORDER BY {search.order}"
        " LIMIT :limit OFFSET :skip"
    )
    return [_line(row) for row in db.execute(sql, search.values | {"limit": limit, "skip": skip}).fetchall()]


def count(db: Database, wanted: LogFilter) -> int:
    """Return how many lines a filter leaves; of the whole log from its sums, without looking at it."""
    if wanted.is_everything:
        return int(db.execute("SELECT ifnull(sum(lines), 0) FROM care_month").fetchone()[0])
    search = _search(wanted, None)
    return int(db.execute(f"SELECT count(*) FROM {search.source}{search.where}", search.values).fetchone()[0])


def next_place(db: Database, after: CareEntryId | None, groups: int) -> tuple[int, CareEntryId] | None:
    """Return how many lines the next groups of the whole log have, and the last of these lines; None at the end."""
    later = "" if after is None else f" AND (at, id) < {_PLACE}"
    sql = (
        "SELECT sum(leads) OVER (), id FROM (SELECT at, id, leads FROM care_entry INDEXED BY care_entry_at"
        f" WHERE leads > 0{later} ORDER BY at DESC, id DESC LIMIT :groups) ORDER BY at, id LIMIT 1"
    )
    row = db.execute(sql, {"after": after, "groups": groups}).fetchone()
    return None if row is None else (row[0], CareEntryId(row[1]))


class _Search(NamedTuple):
    """A filter of the log in the words of SQL."""

    source: str
    where: str
    order: str
    values: dict[str, Any]


def _search(wanted: LogFilter, after: CareEntryId | None) -> _Search:
    """Return how to find what a filter leaves, the latest first, after a line."""
    index, values = _index(wanted), dict[str, Any]()
    if index in ("at", "resident"):
        of, source = "h", f"care_entry h INDEXED BY care_entry_{index}{_GROUP}"
        where, order = ["h.leads > 0"], "h.at DESC, h.id DESC, e.id DESC"
    else:
        of, source = "e", f"care_entry e INDEXED BY care_entry_{index}"
        where, order = list[str](), "e.at DESC, e.id DESC"
    if wanted.resident_id is not None:
        where.append("h.resident_id = :resident_id")
        values["resident_id"] = wanted.resident_id
    if wanted.item is not None:
        where += ["e.item = :item", "e.leads = 1" if index == "item" else f"{of}.at < {_AFTER_LAST}"]
        values["item"] = wanted.item
    for name, sign, instant in (("since", ">=", wanted.since), ("until", "<", wanted.until)):
        if instant is not None:
            where.append(f"{of}.at {sign} :{name}")
            values[name] = to_text(instant)
    if wanted.unusual:
        where.append(UNUSUAL)
    where += [f"e.{name} = 1" for name in ("flagged", "late") if getattr(wanted, name)]
    if after is not None:
        where += [f"({line}.at, {line}.id) < {_PLACE}" for line in dict.fromkeys((of, "e"))]
        values["after"] = after
    return _Search(source, f" WHERE {' AND '.join(where)}", order, values)


_PLACE = "((SELECT at FROM care_entry WHERE id = :after), :after)"
_AFTER_LAST = "(SELECT date(max(span) || '-01', '+1 month', '+1 day') FROM care_month WHERE item = :item)"
"""An instant after the last line of an item: one that is not recorded any more is not looked for in years of lines."""


def _index(wanted: LogFilter) -> str:
    """Return the index that leads through the log: the planner, left alone, may sort millions of lines.

    The routine has none of its own, as it is everywhere in the log.
    """
    asked = {
        "resident": wanted.resident_id is not None,
        "flagged": wanted.flagged,
        "late": wanted.late,
        "unusual": wanted.unusual,
        "item": wanted.item is not None and not is_routine(wanted.item),
    }
    return next((name for name, is_ in asked.items() if is_), "at")


# by shift, resident and measurement -------------------------------------------------------------------


def of_shift(db: Database, shift: Shift, residents: Iterable[ResidentId] | None) -> list[Line]:
    """Return the lines of a shift, of some residents or of all, in the order they happened."""
    values, some = _shift_values(shift), ""
    if residents is not None:
        some = " AND h.resident_id IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(list(residents)))
    sql = f"SELECT {_COLUMNS} FROM {_LED}{_JOINED} WHERE {_OF_SHIFT}{some} ORDER BY e.at, e.id"
    return [_line(row) for row in db.execute(sql, values).fetchall()]


def newest_of_shift(db: Database, shift: Shift, item: str) -> dict[ResidentId, LastTime]:
    """Return the last time of one item in a shift, of everybody who has one."""
    sql = (
        f"SELECT e.resident_id, e.at, e.outcome FROM {_LED}"
        f" WHERE {_OF_SHIFT} AND e.item = ? AND {STANDS} ORDER BY e.at, e.id"
    )
    newest = {row[0]: row for row in db.execute(sql, [*_shift_values(shift), item]).fetchall()}
    return {ResidentId(of): LastTime(from_text(at), tuple(told.split())) for of, at, told in newest.values()}


def done_in_shift(
    db: Database, shift: Shift, items: Iterable[str], residents: Iterable[ResidentId]
) -> dict[ResidentId, dict[str, Done]]:
    """Return what stands of some items in a shift, for each resident: how often, and who recorded each last, when."""
    rows = db.execute(
        f"SELECT e.resident_id, e.item, e.recorded_at, e.id, coalesce(a.name, '') FROM {_LED}"
        f" LEFT JOIN account a ON a.id = e.recorded_by WHERE {_OF_SHIFT}"
        " AND h.resident_id IN (SELECT value FROM json_each(?)) AND e.item IN (SELECT value FROM json_each(?))"
        f" AND {STANDS} ORDER BY e.at, e.id",
        [*_shift_values(shift), json.dumps(list(residents)), json.dumps(list(items))],
    ).fetchall()
    found: dict[ResidentId, dict[str, Done]] = {}
    for resident_id, item, at, entry_id, author in rows:
        own = found.setdefault(resident_id, {})
        own[item] = Done(at, entry_id, author, own[item].times + 1 if item in own else 1)
    return found


def recorders(db: Database, shift: Shift, residents: Iterable[ResidentId]) -> dict[tuple[ResidentId, str], list[str]]:
    """Return what stands of a shift for some residents: who recorded each item, each time."""
    rows = db.execute(
        f"SELECT e.resident_id, e.item, coalesce(a.name, '') FROM {_LED}"
        f" LEFT JOIN account a ON a.id = e.recorded_by WHERE {_OF_SHIFT}"
        f" AND h.resident_id IN (SELECT value FROM json_each(?)) AND {STANDS} ORDER BY e.id",
        [*_shift_values(shift), json.dumps(list(dict.fromkeys(residents)))],
    ).fetchall()
    found: dict[tuple[ResidentId, str], list[str]] = {}
    for resident_id, item, name in rows:
        found.setdefault((resident_id, item), []).append(name)
    return found


def _shift_values(shift: Shift) -> list[Any]:
    """Return the values of `_OF_SHIFT`: a line's instant lies in its shift, so an index of instants leads to it."""
    return [to_text(shift.begins_at), to_text(shift.ends_at), shift.duty_on.isoformat(), shift.kind_id]


def between(db: Database, resident_id: ResidentId, since: datetime, until: datetime) -> list[Line]:
    """Return a resident's lines with since <= at < until, in the order they happened."""
    sql = f"{_LED_LINES} AND h.resident_id = ? AND h.at >= ? AND h.at < ? ORDER BY h.at, h.id, e.id"
    return [_line(row) for row in db.execute(sql, [resident_id, to_text(since), to_text(until)]).fetchall()]


def newest(db: Database, resident_id: ResidentId, items: Iterable[str], limit: int) -> list[Line]:
    """Return the newest lines of each item of a resident that stand, at most `limit` of an item, newest first."""
    sql = (
        f"{_LINES} WHERE e.leads > 0 AND e.resident_id = ? AND e.item = ? AND e.value IS NOT NULL AND {STANDS}"
        " ORDER BY e.at DESC, e.id DESC LIMIT ?"
    )
    return [_line(row) for item in items for row in db.execute(sql, [resident_id, item, limit]).fetchall()]


def trend(db: Database, resident_id: ResidentId, item: str, since: datetime, until: datetime) -> list[Point]:
    """Return a resident's measurements that stand, with since <= at < until, oldest first."""
    rows = db.execute(
        "SELECT e.id, e.at, e.value, e.second_value, e.outcome FROM care_entry e"
        " WHERE e.leads > 0 AND e.resident_id = ? AND e.item = ? AND e.at >= ? AND e.at < ? AND e.value IS NOT NULL"
        f" AND {STANDS} ORDER BY e.at, e.id",
        [resident_id, item, to_text(since), to_text(until)],
    ).fetchall()
    return [Point(row[0], from_text(row[1]), row[2], row[3], is_unusual(row[4].split())) for row in rows]


def flagged(db: Database, since: datetime, until: datetime, not_before: datetime) -> list[Line]:
    """Return lines written into the handover that were recorded with since <= instant < until and stand.

    What was done before `not_before` is left out, so that only a short stretch of the log is looked at.
    """
    sql = (
        f"{_LINES} WHERE e.flagged = 1 AND e.at >= ? AND e.recorded_at >= ? AND e.recorded_at < ? AND {STANDS}"
        " ORDER BY e.at, e.id"
    )
    values = [to_text(not_before), to_text(since), to_text(until)]
    return [_line(row) for row in db.execute(sql, values).fetchall()]


def limits(db: Database, resident_id: ResidentId, item: str) -> Limits:
    """Return a resident's own limits of a measurement; empty where none were set."""
    row = db.execute(
        "SELECT low, high, second_low, second_high FROM care_limit"
        " WHERE resident_id = ? AND item = ? AND withdrawn_seq IS NULL ORDER BY id DESC LIMIT 1",
        [resident_id, item],
    ).fetchone()
    return Limits() if row is None else Limits(*row)


def limit_ids(db: Database, resident_id: ResidentId, item: str) -> list[int]:
    """Return the limits of a measurement that were not taken back."""
    sql = "SELECT id FROM care_limit WHERE resident_id = ? AND item = ? AND withdrawn_seq IS NULL"
    return [row[0] for row in db.execute(sql, [resident_id, item]).fetchall()]


def signatures(db: Database, duty_on: date, shift_id: ShiftKindId, area_id: AreaId | None) -> tuple[Signed, ...]:
    """Return who stands for a shift's log, in the order they signed."""
    rows = db.execute(
        "SELECT s.recorded_by, coalesce(a.name, ''), s.recorded_at FROM shift_signed s"
        " LEFT JOIN account a ON a.id = s.recorded_by WHERE s.duty_on = ? AND s.shift_id = ? AND s.area_id IS ?"
        " AND s.withdrawn_seq IS NULL ORDER BY s.id",
        [duty_on.isoformat(), shift_id, area_id],
    ).fetchall()
    return tuple(Signed(AccountId(row[0]), row[1], from_text(row[2])) for row in rows)


# words ------------------------------------------------------------------------------------------------


_FOUND = (
    "FROM care_words CROSS JOIN care_entry e ON e.id = care_words.rowid"  # in this order: words first
    f" WHERE care_words MATCH :query AND {STANDS}"
)


def found(db: Database, query: str, before: CareEntryId | None, limit: int, of: ResidentId | None = None) -> list[Line]:
    """Return the lines that stand and that a full-text query finds, of one resident or all, the last recorded first."""
    own = "" if of is None else f" AND +care_words.rowid IN ({_OF_ONE})"
    sql = (
        f"SELECT {_COLUMNS} FROM (SELECT e.id AS hit {_FOUND}{own}"
        " AND (:before IS NULL OR care_words.rowid < :before) ORDER BY care_words.rowid DESC LIMIT :limit)"
        f" CROSS JOIN care_entry e ON e.id = hit{_JOINED} ORDER BY e.id DESC"
    )
    values = {"query": query, "before": before, "limit": limit, "of": of}
    return [_line(row) for row in db.execute(sql, values).fetchall()]


def waiting(db: Database, before: CareEntryId | None, of: ResidentId | None = None) -> list[Line]:
    """Return the lines with words that stand and that no query finds yet, of one resident or all, as `found`."""
    sql = (
        f"{_LINES} WHERE e.id > (SELECT id FROM care_words_until) AND (:before IS NULL OR e.id < :before)"
        f" AND (:of IS NULL OR e.resident_id = :of) AND {HAS_WORDS} AND {STANDS} ORDER BY e.id DESC"
    )
    return [_line(row) for row in db.execute(sql, {"before": before, "of": of}).fetchall()]


# sums -------------------------------------------------------------------------------------------------


def day_sums(db: Database, first: date, last: date) -> list[tuple[str, str, int, int]]:
    """Return duty date, item, lines that stand and unusual ones, of some days, by day."""
    sql = (
        "SELECT span, item, entries, unusual FROM care_day WHERE span >= ? AND span <= ? AND entries > 0"
        " ORDER BY span, item"
    )
    return db.execute(sql, [first.isoformat(), last.isoformat()]).fetchall()


def month_sums(db: Database) -> list[tuple[str, str, int, int, int]]:
    """Return month, item, lines that stand, unusual ones, and the sum of values in thousandths, by month."""
    sql = "SELECT span, item, entries, unusual, total FROM care_month WHERE entries > 0 ORDER BY span, item"
    return db.execute(sql).fetchall()


def wrong_sums(db: Database) -> Iterator[str]:
    """Yield every sum that differs from what the log says, in English for who mends it."""
    for table, counted in RECOUNTS.items():
        kept = f"SELECT span, item, lines, entries, unusual, total FROM {table}"
        for word, one, other in (("has", kept, counted), ("should have", counted, kept)):
            for row in db.execute(f"SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other})").fetchall():
                yield f"care log: the sum of a {table.removeprefix('care_')} {word} {' '.join(map(str, row))}"


# facts ------------------------------------------------------------------------------------------------


def facts(db: Database) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield what was not taken back of each resident's log, limits and plan, corrected lines too."""
    columns = (
        "id, item, outcome, value, second_value, note, at, duty_on, shift_id, late, late_reason, flagged, corrects,"
        " why, recorded_at, recorded_by"
    )
    limited = "id, item, low, high, second_low, second_high, reason, recorded_at, recorded_by"
    planned = "id, item, deed, part, times, every_hours, how, from_on, why, recorded_at, recorded_by"
    people = (
        "SELECT resident_id FROM care_entry WHERE leads > 0 UNION SELECT resident_id FROM care_limit"
        " UNION SELECT resident_id FROM plan_line ORDER BY 1"
    )
    own = "resident_id = :of"
    kept = {"care_entry": (columns, f"id IN ({_OF_ONE})"), "care_limit": (limited, own), "plan_line": (planned, own)}
    for (resident_id,) in db.execute(people).fetchall():
        told = {}
        for table, (names, whose) in kept.items():
            sql = f"SELECT {names} FROM {table} WHERE {whose} AND withdrawn_seq IS NULL ORDER BY id"
            told[table] = list(db.query(sql, {"of": resident_id}))
        if any(told.values()):
            yield ResidentId(resident_id), told


def _line(row: _Row) -> Line:
    entry = Entry(
        id=CareEntryId(row[0]),
        resident_id=ResidentId(row[1]),
        item=row[2],
        outcome=tuple(row[3].split()),
        value=row[4],
        second_value=row[5],
        note=row[6],
        at=from_text(row[7]),
        duty_on=date.fromisoformat(row[8]),
        shift_id=None if row[9] is None else ShiftKindId(row[9]),
        late=bool(row[10]),
        late_reason=row[11],
        flagged=bool(row[12]),
        corrects=None if row[13] is None else CareEntryId(row[13]),
        why=row[14],
        recorded_at=from_text(row[15]),
        recorded_by=AccountId(row[16]),
    )
    corrected = None if row[18] is None else CareEntryId(row[18])
    return Line(
        entry=entry,
        name=row[19],
        author=row[20],
        corrected_by=corrected,
        withdrawn=row[17] is not None,
        withdrawn_by=row[21],
        withdrawn_why=row[22],
    )
