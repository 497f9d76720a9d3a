"""The books of the kitchen on paper and as ledgers (台账) of inspectors; loads the paper kit late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.data.session import Session
from app.features.food_safety import store
from app.features.food_safety.model import (
    FRIDGE_ON_PAPER,
    MEAL_ON_PAPER,
    METHOD_ON_PAPER,
    DisinfectionDraft,
    FoodRules,
    Kept,
    Meal,
    Purchase,
    Reading,
    Sample,
    first_of_week,
    is_day_late,
    is_late,
    owed_readings,
    owed_samples,
)
from app.features.food_safety.service.reading import menu
from app.features.food_safety.service.rules import rules_on
from app.features.slice import Ledger
from app.kernel.access import Permission
from app.kernel.clock import in_home, parse_instant, shown_time, today
from app.kernel.ledgers import LedgerTable, Owed, OwedState
from app.kernel.text import words

if TYPE_CHECKING:
    from app.paper.frame import Frame

SAMPLES, FRIDGES, DISINFECTING, PURCHASES = "food_samples", "fridge_temperatures", "tableware", "purchases"
TITLES = {
    SAMPLES: "食品留样记录",
    FRIDGES: "冰箱温度记录",
    DISINFECTING: "餐具消毒记录",
    PURCHASES: "采购台账",
    "weekly_menu": "每周食谱",
}
_EVERY_MEAL, _EVERY_DAY = words("Food", "each meal"), words("Food", "each day")


# owed -------------------------------------------------------------------------------------------------


def owed_of_samples(session: Session, first: date, last: date) -> tuple[Owed, ...]:
    """Return the samples owed in some days, since the home is on record. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    begun = _begun(session)
    since = max(first, begun) if begun else first
    return owed_samples(store.samples(session.db, since, last), since, last, _rules(session, last))


def owed_of_fridges(session: Session, first: date, last: date) -> tuple[Owed, ...]:
    """Return the temperatures owed in some days. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found = store.readings(session.db, first, last)
    return owed_readings(store.fridges(session.db), found, first, last, _rules(session, last))


def _begun(session: Session) -> date | None:
    """Return the day since which samples are owed: the home was made, or the first sample if that was earlier."""
    made = session.meta("made_at")
    days = [store.first_sample_day(session.db), in_home(parse_instant(made)).date() if made else None]
    return min((day for day in days if day is not None), default=None)


def _rules(session: Session, day: date) -> FoodRules:
    return rules_on(session, min(day, today(session.clock)))


# ledgers ----------------------------------------------------------------------------------------------


def ledgers(session: Session) -> tuple[Ledger, ...]:
    """Return the ledgers of the kitchen. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return (
        Ledger(SAMPLES, TITLES[SAMPLES], 8, sample_table, owed_of_samples, _EVERY_MEAL),
        Ledger(FRIDGES, TITLES[FRIDGES], 8, fridge_table, owed_of_fridges, _EVERY_DAY),
        Ledger(DISINFECTING, TITLES[DISINFECTING], 8, disinfecting_table),
        Ledger("weekly_menu", TITLES["weekly_menu"], 8, menu_table),
        Ledger(PURCHASES, TITLES[PURCHASES], 8, purchase_table),
    )


def sample_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return the samples of some days (食品留样记录). Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    rules, found = _rules(session, last), store.samples(session.db, first, last)
    return LedgerTable(
        heading=("日期", "餐次", "菜品", "克数", "留样时间", "留样人", "可处置时间", "处置时间", "处置人", "说明"),
        shares=(22, 12, 28, 12, 30, 18, 30, 30, 18, 16),
        rows=[_sample_row(one, rules) for one in found if not one.kept.withdrawn],
        gaps=_gaps(session, owed_of_samples(session, first, last), "{day} {what} 没有留样"),
    )


def _sample_row(one: Sample, rules: FoodRules) -> tuple[str, ...]:
    told, gone = one.kept.told, one.discard
    late = told.taken_at is not None and is_late(told.taken_at, one.kept.recorded_at, rules)
    return (
        told.on_day.isoformat(),
        MEAL_ON_PAPER[told.meal],
        told.dish,
        str(told.grams),
        _time(told.taken_at),
        told.taken_by,
        _time(one.expires_at),
        "还没有处置" if gone is None else _time(gone.told.discarded_at),
        "—" if gone is None else gone.told.discarded_by,
        "后补" if late else "",
    )


def fridge_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return the temperatures of some days (冰箱温度记录). Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    rules = _rules(session, last)
    names = {one.id: f"{one.told.name}（{FRIDGE_ON_PAPER[one.told.kind]}）" for one in store.fridges(session.db)}
    found = [one for one in store.readings(session.db, first, last) if not one.kept.withdrawn]
    return LedgerTable(
        heading=("时间", "冰箱", "温度", "结果", "记录人", "说明"),
        shares=(32, 36, 16, 16, 20, 44),
        rows=[_reading_row(one, names[one.kept.told.fridge_id], rules) for one in found],
        gaps=_gaps(session, owed_of_fridges(session, first, last), "{day} {place} 温度缺 {count} 次"),
    )


def _reading_row(one: Reading, name: str, rules: FoodRules) -> tuple[str, ...]:
    told = one.kept.told
    late = told.read_at is not None and is_late(told.read_at, one.kept.recorded_at, rules)
    note = "；".join(filter(None, (told.note, "后补" if late else "")))
    return (
        _time(told.read_at),
        name,
        f"{(told.tenths or 0) / 10:g} ℃",
        "合格" if one.fits else "不合格",
        told.read_by,
        note,
    )


def disinfecting_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return the disinfecting of some days (餐具消毒记录). Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found = [one for one in store.disinfections(session.db, first, last) if not one.withdrawn]
    return LedgerTable(
        heading=("日期", "餐次", "餐具", "方法", "分钟", "温度", "消毒人", "说明"),
        shares=(22, 14, 40, 24, 14, 16, 20, 16),
        rows=[_disinfection_row(one) for one in found],
    )


def _disinfection_row(one: Kept[DisinfectionDraft]) -> tuple[str, ...]:
    told = one.told
    late = told.on_day is not None and is_day_late(told.on_day, one.recorded_at)
    return (
        str(told.on_day),
        MEAL_ON_PAPER[told.meal],
        told.things,
        METHOD_ON_PAPER[told.method],
        str(told.minutes),
        f"{told.celsius} ℃" if told.celsius else "—",
        told.done_by,
        "后补" if late else "",
    )


def purchase_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return the purchases of some days (采购台账); one without a voucher is a gap. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found = [one for one in store.purchases(session.db, first, last) if not one.kept.withdrawn]
    bare = [one.kept.told for one in found if not one.kept.told.voucher]
    return LedgerTable(
        heading=("日期", "供货商", "品名", "数量", "索证索票", "保质期至", "票据保存至", "登记人"),
        shares=(22, 34, 34, 20, 18, 24, 24, 20),
        rows=[_purchase_row(one) for one in found],
        gaps=tuple(f"{one.on_day} {one.goods} 没有票证" for one in bare),
    )


def _purchase_row(one: Purchase) -> tuple[str, ...]:
    told = one.kept.told
    late = told.on_day is not None and is_day_late(told.on_day, one.kept.recorded_at)
    return (
        str(told.on_day),
        one.supplier,
        told.goods,
        told.quantity,
        "有" if told.voucher else "没有",
        told.shelf_until.isoformat() if told.shelf_until else "未标",
        one.keep_until.isoformat(),
        f"{one.kept.author}（后补）" if late else one.kept.author,
    )


def menu_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return the menu of some days (每周食谱); a day without a menu is a gap. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found = menu(session, first, last)
    days = sorted({day for day, _meal in found})
    begun, until = _begun(session) or first, min(last, today(session.clock))
    past = (until - timedelta(days=back) for back in range((until - max(first, begun)).days, -1, -1))
    return LedgerTable(
        heading=("日期", *(MEAL_ON_PAPER[meal] for meal in Meal)),
        shares=(22, 40, 40, 40, 30),
        rows=[(day.isoformat(), *("、".join(found.get((day, meal), ())) for meal in Meal)) for day in days],
        gaps=tuple(f"{day} 没有食谱" for day in past if day not in days),
    )


def _gaps(session: Session, owed: Sequence[Owed], told: str) -> tuple[str, ...]:
    now = session.clock.now()
    missed = [one for one in owed if one.state(now) is OwedState.MISSED]
    return tuple(told.format(day=one.day, place=one.place, what=one.what, count=one.missed(now)) for one in missed)


def _time(at: datetime | None) -> str:
    return "—" if at is None else shown_time(at)


# papers -----------------------------------------------------------------------------------------------

_TABLES = {
    SAMPLES: sample_table,
    FRIDGES: fridge_table,
    DISINFECTING: disinfecting_table,
    PURCHASES: purchase_table,
}


def book_paper(session: Session, book: str, first: date, last: date) -> bytes:
    """Return one book of the kitchen over some days as PDF; KeyError for an unknown one. The print is logged.

    Raises NotAllowedError, RuleBrokenError (a character cannot be printed), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    from app.features.food_safety import report
    from app.paper.glyphs import require_printable

    table = _TABLES[book](session, first, last)
    require_printable((TITLES[book], cell) for row in table.rows for cell in row)
    frame = _frame(session, book)
    _log(session, book)
    return report.listing(TITLES[book], table, first, last, frame)


def menu_paper(session: Session, day: date) -> bytes:
    """Return the menu of a day's week (每周食谱) as PDF; the print is logged.

    Raises NotAllowedError, RuleBrokenError (a character cannot be printed), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    from app.features.food_safety import report
    from app.paper.glyphs import require_printable

    monday = first_of_week(day)
    dishes = menu(session, monday, monday + timedelta(days=6))
    require_printable((report.MENU, name) for names in dishes.values() for name in names)
    frame = _frame(session, "weekly_menu")
    _log(session, "weekly_menu")
    return report.menu(report.MenuPaper(monday, dishes), frame)


def _frame(session: Session, book: str) -> Frame:
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head(book).short,
        sample=session.is_sample,
        landscape=True,
    )


def _log(session: Session, book: str) -> None:
    with session.change("food.printed") as change:
        change.tell(paper=book)
