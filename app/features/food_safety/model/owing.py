"""What the kitchen owes every day: a sample of each meal, temperatures of each fridge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from app.features.food_safety.model.lines import FridgeDraft, Kept, Reading, Sample, day_ends, is_late
from app.features.food_safety.model.rules import FoodRules
from app.features.food_safety.model.words import MEAL_ON_PAPER, Meal
from app.kernel.clock import in_home, midnight
from app.kernel.ledgers import Owed

_DAY = timedelta(days=1)


def owed_samples(samples: Iterable[Sample], first: date, last: date, rules: FoodRules) -> tuple[Owed, ...]:
    """Return the sample owed of each meal of each day, first and last included; late: all of it written afterwards."""
    by_meal: dict[tuple[date, Meal], list[Sample]] = {}
    for one in samples:
        if not one.kept.withdrawn:
            by_meal.setdefault((one.kept.told.on_day, one.kept.told.meal), []).append(one)
    return tuple(
        _sample(day, meal, by_meal.get((day, meal), ()), rules)
        for day in _days(first, last)
        for meal in rules.owed_meals
    )


def _sample(day: date, meal: Meal, found: Sequence[Sample], rules: FoodRules) -> Owed:
    late = [
        one for one in found if one.kept.told.taken_at and is_late(one.kept.told.taken_at, one.kept.recorded_at, rules)
    ]
    names = "、".join(one.kept.told.dish for one in found)
    done, all_late = min(len(found), 1), int(bool(found) and len(late) == len(found))
    what = f"{MEAL_ON_PAPER[meal]} {names}".strip()
    return Owed(day, midnight(day), day_ends(day), 1, done, all_late, part="food", what=what)


def owed_readings(
    fridges: Iterable[Kept[FridgeDraft]], readings: Iterable[Reading], first: date, last: date, rules: FoodRules
) -> tuple[Owed, ...]:
    """Return the temperatures owed of each fridge since the day after its entry; none where none are asked for."""
    taken: dict[tuple[int, date], list[Reading]] = {}
    for one in readings:
        if not one.kept.withdrawn and one.kept.told.read_at is not None:
            key = one.kept.told.fridge_id, in_home(one.kept.told.read_at).date()
            taken.setdefault(key, []).append(one)
    return tuple(
        _reading(day, fridge, taken.get((fridge.id, day), ()), rules)
        for day in _days(first, last)
        for fridge in fridges
        if rules.fridge_times and not fridge.withdrawn and day > in_home(fridge.recorded_at).date()
    )


def _reading(day: date, fridge: Kept[FridgeDraft], found: Sequence[Reading], rules: FoodRules) -> Owed:
    late = [
        one for one in found if one.kept.told.read_at and is_late(one.kept.told.read_at, one.kept.recorded_at, rules)
    ]
    done = min(len(found), rules.fridge_times)
    late_count = max(done - (len(found) - len(late)), 0)
    return Owed(day, midnight(day), day_ends(day), rules.fridge_times, done, late_count, fridge.told.name, part="food")


def _is_late(happened_at: datetime | None, recorded_at: datetime, rules: FoodRules) -> bool:
    return happened_at is not None and is_late(happened_at, recorded_at, rules)


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += _DAY
