"""Writes the log, its sums and its words, all of it in the caller's transaction; decides nothing."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from app.features.care_log.model import Entry, Limits, catalogue, searchable, terms
from app.kernel.clock import to_text
from app.kernel.ids import AreaId, CareEntryId, ResidentId

_INSERT = (
    "INSERT INTO care_entry (id, resident_id, item, outcome, value, second_value, note, at, duty_on, shift_id, late,"
    " late_reason, flagged, corrects, why, recorded_at, recorded_by)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_DAY = (
    "INSERT INTO care_day (duty_on, resident_id, item, entries, unusual) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, unusual = unusual + excluded.unusual"
)
_MONTH = (
    "INSERT INTO care_month (month, item, lines, entries, unusual, total) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET lines = lines + excluded.lines, entries = entries + excluded.entries,"
    " unusual = unusual + excluded.unusual, total = total + excluded.total"
)
_WORDS = "INSERT INTO care_words (rowid, note) VALUES (?, ?)"


def add_entries(db: Database, entries: Sequence[Entry]) -> None:
    """Add lines that stand, and count them; a dbapi.IntegrityError for an unknown resident, shift or line."""
    db.conn.executemany(_INSERT, map(_row, entries))
    _count(db, entries, lines=1, sign=1)
    _index(db, entries)


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
    for table in ("care_day", "care_month"):
        db.execute(f"DELETE FROM {table}")
    db.execute("INSERT INTO care_words (care_words) VALUES ('delete-all')")
    db.execute(f"INSERT INTO care_day {DAYS}")
    db.execute(f"INSERT INTO care_month {MONTHS}")
    rows = db.execute(f"SELECT id, item, outcome, note FROM care_entry e WHERE {_HAS_WORDS}").fetchall()
    told = ((row[0], words_of(row[1], row[2].split(), row[3])) for row in rows)
    db.conn.executemany(_WORDS, ((row_id, " ".join(terms(text))) for row_id, text in told if text))


STANDS = (
    "e.withdrawn_seq IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM care_entry c WHERE c.corrects = e.id AND c.withdrawn_seq IS NULL)"
)
UNUSUAL = "e.outcome NOT IN ('', 'usual')"
_HAS_WORDS = f"(e.note <> '' OR {UNUSUAL})"

DAYS = (
    f"SELECT e.duty_on, e.resident_id, e.item, count(*), sum({UNUSUAL})"
    f" FROM care_entry e WHERE {STANDS} GROUP BY 1, 2, 3"
)
"""What `care_day` must be, counted from the log."""

MONTHS = (
    f"SELECT substr(e.duty_on, 1, 7), e.item, count(*), sum({STANDS}), sum({STANDS} AND {UNUSUAL}),"
    f" sum(iif({STANDS}, CAST(round(ifnull(e.value, 0) * 1000) AS INTEGER), 0)) FROM care_entry e GROUP BY 1, 2"
)
"""What `care_month` must be, counted from the log."""


def _row(entry: Entry) -> tuple[object, ...]:
    return (
        entry.id, entry.resident_id, entry.item, " ".join(entry.outcome), entry.value, entry.second_value, entry.note,
        to_text(entry.at), entry.duty_on.isoformat(), entry.shift_id, int(entry.late), entry.late_reason,
        int(entry.flagged), entry.corrects, entry.why, to_text(entry.recorded_at), entry.recorded_by,
    )  # fmt: skip


def _count(db: Database, entries: Iterable[Entry], *, lines: int, sign: int) -> None:
    days: dict[tuple[str, ResidentId, str], list[int]] = {}
    months: dict[tuple[str, str], list[int]] = {}
    for entry in entries:
        on, odd = entry.duty_on.isoformat(), sign * entry.unusual
        day = days.setdefault((on, entry.resident_id, entry.item), [0, 0])
        day[0] += sign
        day[1] += odd
        month = months.setdefault((on[:7], entry.item), [0, 0, 0, 0])
        month[0] += lines
        month[1] += sign
        month[2] += odd
        month[3] += sign * _thousandths(entry.value)
    db.conn.executemany(_DAY, [(*day, *sums) for day, sums in days.items()])
    db.conn.executemany(_MONTH, [(*month, *sums) for month, sums in months.items()])


def _thousandths(value: float | None) -> int:
    return 0 if value is None else round(value * 1000)


def _index(db: Database, entries: Iterable[Entry]) -> None:
    worded = (entry for entry in entries if entry.note or entry.unusual)
    told = ((entry.id, words_of(entry.item, entry.outcome, entry.note)) for entry in worded)
    rows: list[tuple[CareEntryId, str]] = [(entry_id, " ".join(terms(text))) for entry_id, text in told if text]
    if rows:
        db.conn.executemany(_WORDS, rows)
