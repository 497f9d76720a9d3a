"""What speaks against a line of the kitchen's books, all at once and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from app.features.food_safety.model.lines import (
    DisinfectionDraft,
    FridgeDraft,
    PurchaseDraft,
    ReadingDraft,
    Sample,
    SampleDraft,
    SupplierDraft,
)
from app.features.food_safety.model.rules import FoodRules
from app.kernel.clock import in_home, shown_time
from app.kernel.errors import Finding
from app.kernel.text import Words, words

LONGEST = 200
"""Characters of one text."""

_DISH = words("FoodCheck", "Write which dish it is.")
_GRAMS = words("FoodCheck", "Write the weight in grams.")
_TOO_LITTLE = words("FoodCheck", "A sample has at least {least} grams. Take more of it, and write the weight again.")
_WHEN = words("FoodCheck", "Enter day, hour and minute.")
_FUTURE = words("FoodCheck", "This time is still to come.")
_DAY_TO_COME = words("FoodCheck", "This day is still to come.")
_BY = words("FoodCheck", "Write who did it.")
_LONG = words("FoodCheck", "At most {most} characters, please.")
_OTHER_DAY = words("FoodCheck", "A sample is taken on the day of the meal. Look at the day again.")
_TOO_EARLY = words("FoodCheck", "{dish} may be thrown away from {when} on. Keep it until then.")
_NAME = words("FoodCheck", "Write what it is called.")
_DEGREES = words("FoodCheck", "Write the temperature in degrees, like 4 or -18.")
_NOT_FITTING = words("FoodCheck", "This temperature does not fit. Write what you did about it.")
_THINGS = words("FoodCheck", "Write what was disinfected.")
_MINUTES = words("FoodCheck", "Write how many minutes: 1 to 600.")
_CELSIUS = words("FoodCheck", "Write the degrees: 1 to 250. Leave it empty for a disinfectant.")
_DAY = words("FoodCheck", "Write the day.")
_SUPPLIER = words("FoodCheck", "Choose whom it was bought from.")
_GOODS = words("FoodCheck", "Write what was bought.")
_QUANTITY = words("FoodCheck", "Write how much.")
_VOUCHER = words("FoodCheck", "Say whether licence and receipt were taken.")
_SHELF = words("FoodCheck", "The shelf life ended before it was bought. Look at both days again.")


def sample_findings(draft: SampleDraft, rules: FoodRules, now: datetime) -> tuple[Finding, ...]:
    """Return what speaks against a sample: less than the least weight is refused."""
    return tuple(_sample_findings(draft, rules, now))


def _sample_findings(draft: SampleDraft, rules: FoodRules, now: datetime) -> Iterator[Finding]:
    yield from _needed(draft.dish, "dish", _DISH)
    if draft.grams is None:
        yield Finding("grams", _GRAMS)
    elif draft.grams < rules.sample_grams:
        yield Finding("grams", _TOO_LITTLE, {"least": rules.sample_grams})
    if draft.taken_at is None:
        yield Finding("taken_at", _WHEN)
    elif draft.taken_at > now:
        yield Finding("taken_at", _FUTURE)
    elif in_home(draft.taken_at).date() != draft.on_day:
        yield Finding("taken_at", _OTHER_DAY)
    yield from _needed(draft.taken_by, "taken_by", _BY)


def discard_findings(samples: Iterable[Sample], at: datetime, now: datetime) -> tuple[Finding, ...]:
    """Return what speaks against throwing samples away at an instant; before its time each says from when on."""
    found = [Finding("discarded_at", _FUTURE)] if at > now else []
    found += [
        Finding("", _TOO_EARLY, {"dish": one.kept.told.dish, "when": shown_time(one.expires_at)})
        for one in samples
        if at < one.expires_at
    ]
    return tuple(found)


def fridge_findings(draft: FridgeDraft) -> tuple[Finding, ...]:
    """Return what speaks against a fridge."""
    return tuple(_needed(draft.name, "name", _NAME))


def reading_findings(draft: ReadingDraft, now: datetime, *, fitting: bool) -> tuple[Finding, ...]:
    """Return what speaks against a temperature; one that does not fit needs words."""
    return tuple(_reading_findings(draft, now, fitting=fitting))


def _reading_findings(draft: ReadingDraft, now: datetime, *, fitting: bool) -> Iterator[Finding]:
    if draft.tenths is None:
        yield Finding("degrees", _DEGREES)
    if draft.read_at is None or draft.read_at > now:
        yield Finding("read_at", _WHEN if draft.read_at is None else _FUTURE)
    yield from _needed(draft.read_by, "read_by", _BY)
    if draft.tenths is not None and not fitting:
        yield from _needed(draft.note, "note", _NOT_FITTING)


def disinfection_findings(draft: DisinfectionDraft, day: date) -> tuple[Finding, ...]:
    """Return what speaks against a line of disinfecting that is recorded on a day."""
    return tuple(_disinfection_findings(draft, day))


def _disinfection_findings(draft: DisinfectionDraft, day: date) -> Iterator[Finding]:
    yield from _past("on_day", draft.on_day, day)
    yield from _needed(draft.things, "things", _THINGS)
    if draft.minutes is None or not 1 <= draft.minutes <= 600:
        yield Finding("minutes", _MINUTES)
    if draft.celsius is not None and not 1 <= draft.celsius <= 250:
        yield Finding("celsius", _CELSIUS)
    yield from _needed(draft.done_by, "done_by", _BY)


def supplier_findings(draft: SupplierDraft) -> tuple[Finding, ...]:
    """Return what speaks against a supplier."""
    return tuple(_needed(draft.name, "name", _NAME))


def purchase_findings(draft: PurchaseDraft, day: date) -> tuple[Finding, ...]:
    """Return what speaks against a purchase that is recorded on a day."""
    return tuple(_purchase_findings(draft, day))


def _purchase_findings(draft: PurchaseDraft, day: date) -> Iterator[Finding]:
    yield from _past("on_day", draft.on_day, day)
    if draft.supplier_id is None:
        yield Finding("supplier", _SUPPLIER)
    yield from _needed(draft.goods, "goods", _GOODS)
    yield from _needed(draft.quantity, "quantity", _QUANTITY)
    if draft.voucher is None:
        yield Finding("voucher", _VOUCHER)
    if draft.on_day and draft.shelf_until and draft.shelf_until < draft.on_day:
        yield Finding("shelf_until", _SHELF)


def _needed(text: str, field: str, said: Words) -> Iterator[Finding]:
    if not text.strip():
        yield Finding(field, said)
    elif len(text) > LONGEST:
        yield Finding(field, _LONG, {"most": LONGEST})


def _past(field: str, told: date | None, day: date) -> Iterator[Finding]:
    if told is None or told > day:
        yield Finding(field, _DAY if told is None else _DAY_TO_COME)
