"""Writes the log, its sums and its words, all of it in the caller's transaction; decides nothing."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, groupby, repeat

from sqlite_utils import Database

from app.features.care_log.model import Entry, Limits, catalogue, is_routine, searchable, terms
from app.kernel.clock import to_text
from app.kernel.ids import AreaId, ResidentId

_INSERT = (
    "INSERT INTO care_entry (id, resident_id, item, outcome, value, second_value, note, at, duty_on, shift_id, late,"
    " late_reason, flagged, corrects, why, recorded_at, recorded_by, leads)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SPANS = (("care_day", 10), ("care_month", 7))
"""Tables of sums, and how much of a duty date each goes by."""

_SUM = (
    "INSERT INTO {table} (span, item, lines, entries, unusual, total) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET lines = lines + excluded.lines, entries = entries + excluded.entries,"
    " unusual = unusual + excluded.unusual, total = total + excluded.total"
)
_WORDS = "INSERT INTO care_words (rowid, note) VALUES (?, ?)"
WAITING = 500
"""So many lines at most wait for their words: put into the index together they cost little more than one alone."""


def add_entries(db: Database, entries: Sequence[Entry]) -> None:
    """Add lines that stand, their ids in a row, and count them.

    A dbapi.IntegrityError for an unknown resident, shift or line.
    """
    if not entries:
        return
    db.conn.executemany(_INSERT, _rows(entries))
    _count(db, entries, lines=1, sign=1)
    first, last = entries[0].id, entries[-1].id
    until = db.execute("SELECT id FROM care_words_until").fetchone()[0]
    if not until < first <= last < until + WAITING:
        _index(db, min(until, first - 1), last)


def end_entry(db: Database, entry: Entry) -> None:
    """Take a line that stood out of the sums: it was corrected or withdrawn."""
    _count(db, [entry], lines=0, sign=-1)


def revive_entry(db: Database, entry: Entry) -> None:
    """Put a line back into the sums: its correction was withdrawn."""
    _count(db, [entry], lines=0, sign=1)


def add_limits(db: Database, row_id: int, resident_id: ResidentId, item: str, limits: Limits, reason: str,
               *, at: str, by: int) -> None:  # fmt: skip
    """Add a resident's own limits of a measurement; the newest that was not withdrawn holds."""
    db.execute(
        "INSERT INTO care_limit (id, resident_id, item, low, high, second_low, second_high, reason, recorded_at,"
        " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [row_id, resident_id, item, limits.low, limits.high, limits.second_low, limits.second_high, reason, at, by],
    )


def add_signature(db: Database, row_id: int, duty_on: str, shift_id: int, area_id: AreaId | None,
                  *, at: str, by: int) -> None:  # fmt: skip
    """Add who stands for a shift's log."""
    db.execute(
        "INSERT INTO shift_signed (id, duty_on, shift_id, area_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)",
        [row_id, duty_on, shift_id, area_id, at, by],
    )


def words_of(item: str, outcome: Iterable[str], note: str) -> str:
    """Return the text in which a line is searched: how its phrases are said, and its note; "" for a usual one."""
    said = (word.chinese for word in catalogue().words_of(item, (key for key in outcome if key != "usual")))
    return searchable((*said, note))


def rebuild(db: Database) -> None:
    """Make all sums and words anew from the log, in the caller's transaction."""
    db.execute("INSERT INTO care_words (care_words) VALUES ('delete-all')")
    for table, counted in RECOUNTS.items():
        db.execute(f"DELETE FROM {table}")
        db.execute(f"INSERT INTO {table} {counted}")
    _index(db, 0, db.execute("SELECT ifnull(max(id), 0) FROM care_entry").fetchone()[0])


STANDS = (
    "e.withdrawn_seq IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM care_entry c WHERE c.corrects = e.id AND c.withdrawn_seq IS NULL)"
)
UNUSUAL = "e.outcome NOT IN ('', 'usual')"
HAS_WORDS = f"(e.note <> '' OR {UNUSUAL})"

RECOUNTS = {
    table: (
        f"SELECT substr(e.duty_on, 1, {length}) AS span, e.item, count(*), sum({STANDS}), sum({STANDS} AND {UNUSUAL}),"
        f" sum(iif({STANDS}, CAST(round(ifnull(e.value, 0) * 1000) AS INTEGER), 0)) FROM care_entry e GROUP BY 1, 2"
    )
    for table, length in _SPANS
}
"""What each table of sums must be, counted from the log."""


def _rows(entries: Iterable[Entry]) -> Iterator[tuple[object, ...]]:
    """Yield lines as stored, each first one of a group with the number of its lines."""
    for _, group in groupby(entries, _group):
        lines = list(group)
        leads = chain([len(lines)], repeat(0))
        yield from (_row(entry, lead) for entry, lead in zip(lines, leads, strict=False))


def _group(entry: Entry) -> object:
    """Return what lines of the routine that were confirmed at once have in common; of others the line itself."""
    return (entry.resident_id, entry.at, entry.duty_on, entry.shift_id) if is_routine(entry.item) else entry.id


def _row(entry: Entry, leads: int) -> tuple[object, ...]:
    return (
        entry.id, entry.resident_id, entry.item, " ".join(entry.outcome), entry.value, entry.second_value, entry.note,
        to_text(entry.at), entry.duty_on.isoformat(), entry.shift_id, int(entry.late), entry.late_reason,
        int(entry.flagged), entry.corrects, entry.why, to_text(entry.recorded_at), entry.recorded_by, leads,
    )  # fmt: skip


def _count(db: Database, entries: Iterable[Entry], *, lines: int, sign: int) -> None:
    days = dict[tuple[date, str], list[int]]()
    for entry in entries:
        sums = days.setdefault((entry.duty_on, entry.item), [0, 0, 0, 0])
        sums[0] += lines
        sums[1] += sign
        sums[2] += sign * entry.unusual
        sums[3] += sign * _thousandths(entry.value)
    for table, length in _SPANS:
        rows = [(day.isoformat()[:length], item, *sums) for (day, item), sums in days.items()]
        db.conn.executemany(_SUM.format(table=table), rows)


def _thousandths(value: float | None) -> int:
    return 0 if value is None else round(value * 1000)


def _index(db: Database, after: int, last: int) -> None:
    """Put the words of the lines after one up to the last into the index."""
    sql = f"SELECT id, item, outcome, note FROM care_entry e WHERE e.id > ? AND e.id <= ? AND {HAS_WORDS}"
    rows = db.execute(sql, [after, last]).fetchall()
    told = ((row[0], words_of(row[1], row[2].split(), row[3])) for row in rows)
    db.conn.executemany(_WORDS, ((row_id, " ".join(terms(text))) for row_id, text in told if text))
    db.execute("UPDATE care_words_until SET id = max(id, ?)", [last])
