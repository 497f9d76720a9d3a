"""What stays need of residents, beds and accounts, read from the tables of other slices; writes nothing."""

from collections.abc import Iterable
from datetime import date

from sqlite_utils import Database

from app.features.places.model import RoomSex
from app.features.stays.model import BedFacts, Person
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, BedId, ResidentId


def person(db: Database, resident_id: ResidentId) -> Person | None:
    """Return what the rules need of a resident; None if there is none or the record was taken back."""
    sql = (
        "SELECT name, sex, CASE WHEN born_kind = 'about' THEN NULL ELSE born_on END FROM resident"
        " WHERE id = ? AND withdrawn_seq IS NULL"
    )
    row = db.execute(sql, [resident_id]).fetchone()
    return None if row is None else Person(resident_id, row[0], Sex(row[1]), row[2])


def resident_ids(db: Database) -> list[ResidentId]:
    """Return every resident on record, in the order recorded."""
    return [row[0] for row in db.execute("SELECT id FROM resident WHERE withdrawn_seq IS NULL ORDER BY id").fetchall()]


def people(db: Database) -> list[tuple[ResidentId, str, str, Sex, PartialDate, str | None]]:
    """Return id, name, reading, sex, birth and photo of every resident on record."""
    sql = (
        "SELECT id, name, reading_shown, sex, born_kind, born_on, born_lunar, photo FROM resident"
        " WHERE withdrawn_seq IS NULL ORDER BY id"
    )
    return [
        (ResidentId(row[0]), row[1], row[2], Sex(row[3]), PartialDate(BornKind(row[4]), row[5], row[6]), row[7])
        for row in db.execute(sql).fetchall()
    ]


def aside(db: Database, resident_id: ResidentId) -> tuple[str, str, str, str]:
    """Return name, relation and phone of who is called first, and what to do in daily care; "" where not told."""
    sql = (
        "SELECT coalesce(c.name, ''), coalesce(c.relation, ''), coalesce(c.phone, ''), coalesce(r.please_do, '')"
        " FROM resident r LEFT JOIN contact c ON c.id = (SELECT id FROM contact WHERE resident_id = r.id"
        " AND withdrawn_seq IS NULL ORDER BY position, id LIMIT 1) WHERE r.id = ? AND r.withdrawn_seq IS NULL"
    )
    return db.execute(sql, [resident_id]).fetchone() or ("", "", "", "")


def bed_facts(db: Database, beds: Iterable[BedId]) -> list[BedFacts]:
    """Return what the rules need of the beds; unknown ones are left out."""
    wanted = list(dict.fromkeys(beds))
    marks = ", ".join("?" * len(wanted))
    sql = (
        "SELECT d.id, CASE WHEN (SELECT count(*) FROM building) > 1 THEN b.name || ' ' ELSE '' END"
        " || r.name || '-' || d.name, r.sex, coalesce(d.retired_on, r.retired_on, f.retired_on, b.retired_on)"
        " FROM bed d JOIN room r ON r.id = d.room_id JOIN floor f ON f.id = r.floor_id"
        f" JOIN building b ON b.id = f.building_id WHERE d.id IN ({marks})"
    )
    return [
        BedFacts(BedId(row[0]), row[1], RoomSex(row[2]), None if row[3] is None else date.fromisoformat(row[3]))
        for row in db.execute(sql, wanted).fetchall()
    ]


def account_names(db: Database) -> dict[AccountId, tuple[str, str]]:
    """Return (login, name) of every account."""
    return {AccountId(row[0]): (row[1], row[2]) for row in db.execute("SELECT id, login, name FROM account").fetchall()}
