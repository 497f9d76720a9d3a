"""The SQL of food safety; nothing but `withdrawn_seq` is ever changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from sqlite_utils import Database

from app.features.food_safety.model import (
    DiscardDraft,
    Dish,
    DisinfectionDraft,
    FridgeDraft,
    FridgeKind,
    Kept,
    LineKind,
    Meal,
    Method,
    Purchase,
    PurchaseDraft,
    Reading,
    ReadingDraft,
    Sample,
    SampleDraft,
    SupplierDraft,
)
from app.kernel.clock import from_text, midnight, to_text
from app.kernel.ids import AccountId, FoodSampleId, FridgeId, SupplierId

T = TypeVar("T")
Row = Mapping[str, Any]


def add(db: Database, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Add rows to one of the tables."""
    db.table(table).insert_all(rows)


# samples ----------------------------------------------------------------------------------------------


def samples(db: Database, first: date, last: date) -> tuple[Sample, ...]:
    """Return the samples of the meals of some days, those taken back too, by day and as recorded."""
    return _samples(db, "l.on_day BETWEEN ? AND ?", [first.isoformat(), last.isoformat()])


def samples_there(db: Database) -> tuple[Sample, ...]:
    """Return every sample that stands and was not thrown away yet, the oldest first."""
    gone = "SELECT sample_id FROM food_discard WHERE withdrawn_seq IS NULL"
    return _samples(db, f"l.withdrawn_seq IS NULL AND l.id NOT IN ({gone})", [])


def first_sample_day(db: Database) -> date | None:
    """Return the day of the first sample on record; None without one."""
    row = db.execute("SELECT min(on_day) FROM food_sample WHERE withdrawn_seq IS NULL").fetchone()
    return None if row[0] is None else date.fromisoformat(row[0])


def sampled_dishes(db: Database, most: int) -> list[str]:
    """Return the dishes of the last samples, the newest first."""
    sql = "SELECT dish FROM food_sample WHERE withdrawn_seq IS NULL ORDER BY id DESC LIMIT ?"
    return [row[0] for row in db.execute(sql, [most]).fetchall()]


def _samples(db: Database, where: str, given: list[str]) -> tuple[Sample, ...]:
    rows = list(db.query(_lines("food_sample", where, "l.taken_at, l.id"), given))
    gone = {} if not rows else _discards(db, min(row["id"] for row in rows))
    return tuple(Sample(_kept(row, _sample_draft), from_text(row["expires_at"]), gone.get(row["id"])) for row in rows)


def _discards(db: Database, since: int) -> dict[int, Kept[DiscardDraft]]:
    sql = _lines("food_discard", "l.withdrawn_seq IS NULL AND l.sample_id >= ?", "l.id")
    return {row["sample_id"]: _kept(row, _discard_draft) for row in db.query(sql, [since])}


def _sample_draft(row: Row) -> SampleDraft:
    day, taken_at = date.fromisoformat(row["on_day"]), from_text(row["taken_at"])
    return SampleDraft(day, Meal(row["meal"]), row["dish"], row["grams"], taken_at, row["taken_by"])


def _discard_draft(row: Row) -> DiscardDraft:
    return DiscardDraft(FoodSampleId(row["sample_id"]), from_text(row["discarded_at"]), row["discarded_by"])


# fridges ----------------------------------------------------------------------------------------------


def fridges(db: Database) -> tuple[Kept[FridgeDraft], ...]:
    """Return every fridge, those taken out of the list too."""
    return _all(db, "fridge", "1", [], lambda row: FridgeDraft(row["name"], FridgeKind(row["kind"])))


def readings(db: Database, first: date, last: date) -> tuple[Reading, ...]:
    """Return the temperatures of some days on the home's clock, those taken back too, by time."""
    span = [to_text(midnight(first)), to_text(midnight(last + timedelta(days=1)))]
    sql = _lines("fridge_reading", "l.read_at >= ? AND l.read_at < ?", "l.read_at, l.id")
    return tuple(Reading(_kept(row, _reading_draft), bool(row["fits"])) for row in db.query(sql, span))


def _reading_draft(row: Row) -> ReadingDraft:
    return ReadingDraft(
        FridgeId(row["fridge_id"]), from_text(row["read_at"]), row["tenths"], row["read_by"], row["note"]
    )


# disinfecting, purchases, menus -----------------------------------------------------------------------


def disinfections(db: Database, first: date, last: date) -> tuple[Kept[DisinfectionDraft], ...]:
    """Return the disinfecting of some days, lines taken back too, by day and as recorded."""
    span = [first.isoformat(), last.isoformat()]
    return _all(db, "disinfection", "l.on_day BETWEEN ? AND ?", span, _disinfection_draft, "l.on_day, l.id")


def _disinfection_draft(row: Row) -> DisinfectionDraft:
    return DisinfectionDraft(
        date.fromisoformat(row["on_day"]),
        Meal(row["meal"]),
        row["things"],
        Method(row["method"]),
        row["minutes"],
        row["celsius"],
        row["done_by"],
    )


def suppliers(db: Database) -> tuple[Kept[SupplierDraft], ...]:
    """Return every supplier, those taken back too."""
    return _all(db, "supplier", "1", [], _supplier_draft)


def _supplier_draft(row: Row) -> SupplierDraft:
    return SupplierDraft(row["name"], row["licence"], _date(row["licence_until"]), row["phone"])


def purchases(db: Database, first: date, last: date) -> tuple[Purchase, ...]:
    """Return the purchases of some days, those taken back too, by day and as recorded."""
    names = {one.id: one.told.name for one in suppliers(db)}
    sql = _lines("purchase", "l.on_day BETWEEN ? AND ?", "l.on_day, l.id")
    return tuple(
        Purchase(
            _kept(row, _purchase_draft),
            names[row["supplier_id"]],
            date.fromisoformat(row["keep_until"]),
            row["paper"],
        )
        for row in db.query(sql, [first.isoformat(), last.isoformat()])
    )


def _purchase_draft(row: Row) -> PurchaseDraft:
    return PurchaseDraft(
        date.fromisoformat(row["on_day"]),
        SupplierId(row["supplier_id"]),
        row["goods"],
        row["quantity"],
        bool(row["voucher"]),
        _date(row["shelf_until"]),
    )


def menu(db: Database, first: date, last: date) -> tuple[Dish, ...]:
    """Return the dishes of the menu of some days, by day and as ordered."""
    sql = """
        SELECT on_day, meal, dish FROM menu_dish
        WHERE withdrawn_seq IS NULL AND on_day BETWEEN ? AND ? ORDER BY on_day, position, id
    """
    rows = db.execute(sql, [first.isoformat(), last.isoformat()]).fetchall()
    return tuple(Dish(date.fromisoformat(day), Meal(meal), dish) for day, meal, dish in rows)


def menu_ids(db: Database, day: date, meal: Meal) -> list[int]:
    """Return the lines of the menu of one meal that stand."""
    sql = "SELECT id FROM menu_dish WHERE withdrawn_seq IS NULL AND on_day = ? AND meal = ?"
    return [row[0] for row in db.execute(sql, [day.isoformat(), meal.value]).fetchall()]


def menu_dishes(db: Database, most: int) -> list[str]:
    """Return the dishes of the last menus, the newest first."""
    sql = "SELECT dish FROM menu_dish WHERE withdrawn_seq IS NULL ORDER BY on_day DESC, id LIMIT ?"
    return [row[0] for row in db.execute(sql, [most]).fetchall()]


# lines ------------------------------------------------------------------------------------------------


def line(db: Database, kind: LineKind, line_id: int) -> tuple[AccountId, datetime] | None:
    """Return who wrote a line that stands, and when; None if it is not there or was taken back."""
    sql = f"SELECT recorded_by, recorded_at FROM {kind.value} WHERE id = ? AND withdrawn_seq IS NULL"
    row = db.execute(sql, [line_id]).fetchone()
    return None if row is None else (AccountId(row[0]), from_text(row[1]))


def _lines(table: str, where: str, order: str) -> str:
    return (
        f"SELECT l.*, coalesce(a.name, '') AS author FROM {table} l LEFT JOIN account a ON a.id = l.recorded_by"
        f" WHERE {where} ORDER BY {order}"
    )


def _all(
    db: Database, table: str, where: str, given: list[str], read: Callable[[Row], T], order: str = "l.id"
) -> tuple[Kept[T], ...]:
    return tuple(_kept(row, read) for row in db.query(_lines(table, where, order), given))


def _kept(row: Row, read: Callable[[Row], T]) -> Kept[T]:
    return Kept(
        row["id"],
        read(row),
        from_text(row["recorded_at"]),
        AccountId(row["recorded_by"]),
        row["author"],
        row["withdrawn_seq"] is not None,
    )


def _date(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
