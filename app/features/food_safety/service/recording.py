"""What a person writes into the books of the kitchen; each is one audited line, corrected by another line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Change, Session
from app.data.undo import is_own_and_fresh
from app.features.food_safety import store
from app.features.food_safety.model import (
    DiscardDraft,
    DisinfectionDraft,
    FridgeDraft,
    LineKind,
    Meal,
    PurchaseDraft,
    ReadingDraft,
    SampleDraft,
    SupplierDraft,
    discard_findings,
    disinfection_findings,
    expires,
    fits,
    fridge_findings,
    keep_until,
    known_dishes,
    purchase_findings,
    reading_findings,
    sample_findings,
    supplier_findings,
)
from app.features.food_safety.service.reading import fridges, suppliers
from app.features.food_safety.service.rules import rules_on
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardDraft, HazardGrade, HazardSource
from app.kernel.access import Permission
from app.kernel.clock import in_home, to_text, today
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, refuse
from app.kernel.ids import FoodSampleId, FridgeId, SupplierId
from app.kernel.text import words

Scan = tuple[bytes, str]
"""A photo or PDF as it came, with its file name."""

_NOT_SAVED = words("Food", "Some fields need another look. Nothing was saved.")
_GONE = words("Food", "This line was taken back already. Nothing was changed. Look at the list again.")
_NO_SAMPLE = words("Food", "This sample is not there any more. Nothing was changed. Look at the list again.")
_NOT_YOURS = words("Food", "Who wrote it takes it back, or the director or the safety officer. Nothing was changed.")
_WHY = words("Food", "Write why.")
_LEADERS = (Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
"""Who may take back what others wrote, with a reason."""


# samples ----------------------------------------------------------------------------------------------


def take_sample(session: Session, draft: SampleDraft, *, submission: str | None = None) -> FoodSampleId:
    """Record a food sample (留样) and return the line; less than the least weight is refused.

    Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.SAFETY_RECORD)
    rules = rules_on(session, min(draft.on_day, today(session.clock)))
    refuse(sample_findings(draft, rules, session.clock.now()), _NOT_SAVED)
    if draft.taken_at is None:
        raise AssertionError("a sample without a time has a finding")
    with session.change("food_sample.taken", submission=submission) as change:
        expires_at = to_text(expires(draft.taken_at, rules))
        sample_id = _add(change, LineKind.SAMPLE, {**stored(draft), "expires_at": expires_at})
        change.tell(sample=str(sample_id), meal=draft.meal)
    return FoodSampleId(sample_id)


def discard(
    session: Session, ids: Iterable[FoodSampleId], by_whom: str, at: datetime | None = None
) -> tuple[int, ...]:  # fmt: skip
    """Record that samples were thrown away (处置) at an instant, now without one; return the lines.

    Before its time is over a sample is kept. Raises NotAllowedError, RuleBrokenError saying from when on each may be
    thrown away, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    now, wanted = session.clock.now(), list(dict.fromkeys(ids))
    there = {one.id: one for one in store.samples_there(session.db)}
    if not wanted or any(one not in there for one in wanted):
        raise OutOfDateError(_NO_SAMPLE)
    refuse(discard_findings([there[one] for one in wanted], at or now, now))
    with session.change("food_sample.discarded") as change:
        drafts = [DiscardDraft(one, at or now, by_whom) for one in wanted]
        made = tuple(_add(change, LineKind.DISCARD, stored(draft)) for draft in drafts)
        change.tell(samples=[str(one) for one in wanted])
    return made


# fridges ----------------------------------------------------------------------------------------------


def add_fridge(session: Session, draft: FridgeDraft) -> FridgeId:
    """Enter a fridge and return its id. Raises NotAllowedError, RuleBrokenError with every finding."""
    session.require(Permission.SAFETY_RECORD)
    refuse(fridge_findings(draft), _NOT_SAVED)
    with session.change("fridge.added") as change:
        return FridgeId(_add(change, LineKind.FRIDGE, stored(draft)))


def fitting(session: Session, draft: ReadingDraft) -> bool:
    """Tell whether a temperature fits its fridge; no number does. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_READ)
    fridge = _fridge(session, draft.fridge_id)
    day = None if draft.read_at is None else in_home(draft.read_at).date()
    return draft.tenths is None or fits(fridge.kind, draft.tenths, rules_on(session, day))


def read_fridge(session: Session, draft: ReadingDraft, *, submission: str | None = None) -> int:
    """Record a temperature and return the line; one that does not fit needs words and opens a hazard at once.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    fridge, good = _fridge(session, draft.fridge_id), fitting(session, draft)
    refuse(reading_findings(draft, session.clock.now(), fitting=good), _NOT_SAVED)
    with session.change("fridge.read", f"fridge:{draft.fridge_id}", submission=submission) as change:
        reading_id = _add(change, LineKind.READING, {**stored(draft), "fits": int(good)})
        if not good:
            hazards.report(session, _hazard(session, fridge.name, draft, reading_id))
    return reading_id


def _hazard(session: Session, name: str, draft: ReadingDraft, reading_id: int) -> HazardDraft:
    return HazardDraft(
        place=name,
        what=f"{(draft.tenths or 0) / 10:g} ℃。{draft.note}",
        source=HazardSource.FOOD,
        source_id=reading_id,
        on_the_spot=False,
        owner=session.actor.name,
        deadline=hazards.proposed_deadline(session, HazardGrade.MINOR),
        found_by=draft.read_by,
    )


def _fridge(session: Session, fridge_id: FridgeId) -> FridgeDraft:
    found = next((one.told for one in fridges(session) if one.id == fridge_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


# disinfecting, purchases, menus -----------------------------------------------------------------------


def disinfect(session: Session, draft: DisinfectionDraft, *, submission: str | None = None) -> int:
    """Record that tableware was disinfected (餐具消毒) and return the line.

    Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.SAFETY_RECORD)
    refuse(disinfection_findings(draft, today(session.clock)), _NOT_SAVED)
    with session.change("disinfection.recorded", submission=submission) as change:
        return _add(change, LineKind.DISINFECTION, stored(draft))


def add_supplier(session: Session, draft: SupplierDraft) -> SupplierId:
    """Enter a supplier and return the id. Raises NotAllowedError, RuleBrokenError with every finding."""
    session.require(Permission.SAFETY_RECORD)
    refuse(supplier_findings(draft), _NOT_SAVED)
    with session.change("supplier.added") as change:
        return SupplierId(_add(change, LineKind.SUPPLIER, stored(draft)))


def buy(session: Session, draft: PurchaseDraft, scan: Scan | None = None, *, submission: str | None = None) -> int:
    """Record a purchase with the photo of its voucher (索证索票) and return the line.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError (the supplier was taken back).
    """
    session.require(Permission.SAFETY_RECORD)
    refuse(purchase_findings(draft, today(session.clock)), _NOT_SAVED)
    if draft.on_day is None or all(one.id != draft.supplier_id for one in suppliers(session)):
        raise OutOfDateError(_GONE)
    until = keep_until(draft, draft.on_day, rules_on(session, draft.on_day))
    picture = None if scan is None else as_scan(scan[0])
    with session.change("purchase.recorded", submission=submission) as change:
        paper = None if scan is None or picture is None else attach(change, picture, scan[1])
        values = {**stored(draft), "keep_until": until.isoformat(), "paper": paper}
        return _add(change, LineKind.PURCHASE, values)


def set_menu(session: Session, cells: Mapping[tuple[date, Meal], Sequence[str]]) -> int:
    """Write the dishes of meals in place of what the menu said; return how many meals changed.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_RECORD)
    changed = {key: names for key, names in cells.items() if _planned(session, *key) != known_dishes(names)}
    if changed:
        with session.change("menu.changed") as change:
            for (day, meal), names in changed.items():
                change.withdraw("menu_dish", store.menu_ids(session.db, day, meal))
                first = change.new_id("menu_dish")
                common = {"on_day": day.isoformat(), "meal": meal.value, **_by(change)}
                dishes = enumerate(known_dishes(names))
                rows = [{"id": first + place, "dish": dish, "position": place, **common} for place, dish in dishes]
                store.add(session.db, "menu_dish", rows)
            change.tell(days=sorted({day.isoformat() for day, _meal in changed}))
    return len(changed)


def _planned(session: Session, day: date, meal: Meal) -> tuple[str, ...]:
    return tuple(one.name for one in store.menu(session.db, day, day) if one.meal is meal)


# taking back ------------------------------------------------------------------------------------------


def take_back(session: Session, kind: LineKind, ids: Sequence[int], reason: str = "") -> None:
    """Take lines back that were written by mistake; they stay readable. A hazard that one opened stays open.

    Who wrote them needs no reason for a quarter of an hour. Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    found = [line for one in ids if (line := store.line(session.db, kind, one)) is not None]
    if not found or len(found) != len(set(ids)):
        raise OutOfDateError(_GONE)
    if not all(is_own_and_fresh(session, *line) for line in found):
        leads = any(session.may(one) for one in _LEADERS)
        if not leads and any(by != session.actor.account_id for by, _at in found):
            raise NotAllowedError(_NOT_YOURS)
        if not reason.strip():
            refuse([Finding("reason", _WHY)])
    with session.change(f"{kind.value}.withdrawn", reason=reason.strip()) as change:
        change.withdraw(kind.value, [*ids])
        change.tell(lines=[str(one) for one in ids])


# inside -----------------------------------------------------------------------------------------------


def _add(change: Change, kind: LineKind, values: Mapping[str, Any]) -> int:
    line_id = change.new_id(kind.value)
    store.add(change.session.db, kind.value, [{"id": line_id, **values, **_by(change)}])
    return line_id


def _by(change: Change) -> Mapping[str, Any]:
    return {"recorded_at": change.at, "recorded_by": change.by}


Draft = SampleDraft | DiscardDraft | FridgeDraft | ReadingDraft | DisinfectionDraft | SupplierDraft | PurchaseDraft


def stored(draft: Draft) -> dict[str, Any]:
    """Return a draft as its columns hold it."""
    return {name: _column(getattr(draft, name)) for name in draft.__slots__}


def _column(value: object) -> object:
    if isinstance(value, datetime):
        return to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    return value.strip() if isinstance(value, str) else value
