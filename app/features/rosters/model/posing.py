"""From a month's sheet to the problem that the engine fills and the checker looks at, and back; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.needing import EXPERIENCED, MALE, demands, pair_traits, shares
from app.features.rosters.model.plan import DAY, AskKind, Cell, Duty
from app.features.rosters.model.problem import Cell as Key
from app.features.rosters.model.problem import (
    Limit,
    Person,
    Problem,
    Roster,
    Rule,
    Run,
    Shift,
    Unit,
    Wish,
    rest_bans,
)
from app.features.rosters.model.tallies import week_of
from app.features.staff.model import Worker, needed_kinds
from app.kernel.codes import Sex
from app.kernel.ids import DutyId, StaffId
from app.kernel.workdays import is_weekend

NIGHTS, PAPERS = "nights", "papers"
"""Traits of people, beside those of `needing`."""
BEFORE = 31
"""Days before the month that rest and runs look at."""


def checked(sheet: Sheet) -> Problem:
    """Return the problem that a month is checked against: nothing is pinned."""
    return _problem(sheet, {})


def posed(sheet: Sheet, *, keep: bool = False) -> Problem:
    """Return the problem that fills what is open around what is pinned; `keep`: and changes as little as it can.

    Pinned are locked cells, patterns that leave room for duties in other groups, days that are over, duties that nobody
    needs and, in a published month, all. Days that are over need nobody any more.
    """
    problem = _problem(sheet, _pinned(sheet, keep=keep))
    over = sum(day < sheet.today for day in sheet.month.days)
    problem = replace(
        problem,
        demands=tuple(one for one in problem.demands if one.day >= over),
        shares=tuple(one for one in problem.shares if one.day >= over),
    )
    if not keep:
        return problem
    return replace(problem, keep=roster(sheet), keep_cost=sheet.rules.stay_points)


def roster(sheet: Sheet) -> Roster:
    """Return the month as it stands; a day that is not planned is free."""
    return Roster(
        {str(one.id): tuple(_key(sheet.cells.get((one.id, day))) for day in sheet.month.days) for one in sheet.people}
    )


def cells(sheet: Sheet, found: Roster, *, past: bool = False) -> dict[Place, Cell | None]:
    """Return the cells that a roster gives to a month: a free day is a day off; on leave, out of post, elsewhere none.

    Locks stay where the duty did; days that are over are left out, unless `past`.
    """
    given: dict[Place, Cell | None] = {}
    for one in sheet.people:
        for number, day in enumerate(sheet.month.days):
            place, key = (one.id, day), found.at(str(one.id), number)
            if day < sheet.today and not past:
                continue
            if key is None and (place in sheet.absences or place in sheet.elsewhere or not one.in_post(day)):
                given[place] = None
                continue
            cell, old = Cell(one.id, day, None if key is None else DutyId(int(key))), sheet.cells.get(place)
            given[place] = old if old is not None and old.duty_id == cell.duty_id else cell
    return given


# parts of the problem ---------------------------------------------------------------------------------


def _problem(sheet: Sheet, pinned: Mapping[tuple[str, int], Key]) -> Problem:
    duties = in_use(sheet)
    shifts = tuple(_shift(one) for one in duties)
    return Problem(
        days=len(sheet.month.days),
        shifts=shifts,
        people=tuple(_person(sheet, one, duties) for one in sheet.people),
        demands=tuple(demands(sheet, duties, pinned)) if sheet.people else (),
        shares=tuple(shares(sheet, duties)),
        limits=(*(limit for one in sheet.people for limit in _limits(sheet, one, duties)), *_fair(sheet, duties)),
        runs=tuple(run for one in sheet.people for run in _runs(sheet, one, duties)),
        bans=rest_bans([_shift(one) for one in duties if not one.is_standby], sheet.rules.rest_hours * 60),
        wishes=tuple(_wishes(sheet, duties)),
        pinned=pinned,
        weekends=tuple(_weekends(sheet)),
    )


def in_use(sheet: Sheet) -> tuple[Duty, ...]:
    """Return the duties that can be given or that stand in the month or before it, in order."""
    standing = {one.duty_id for cells in (sheet.cells, sheet.before) for one in cells.values()}
    return tuple(one for one in sheet.duties if not one.withdrawn or one.id in standing)


def _shift(duty: Duty) -> Shift:
    begins, ends = duty.span
    needs = frozenset({PAPERS, NIGHTS} if duty.is_night else {PAPERS})
    return Shift(str(duty.id), duty.told.minutes, begins, ends, needs, duty.told.name)


def _person(sheet: Sheet, worker: Worker, duties: Collection[Duty]) -> Person:
    days = list(enumerate(sheet.month.days))
    away = {number for number, day in days if (worker.id, day) in sheet.absences or not worker.in_post(day)}
    elsewhere = {number for number, day in days if (worker.id, day) in sheet.elsewhere}
    every = range(len(days))
    traits: dict[str, Collection[int]] = {
        NIGHTS: frozenset(number for number, day in days if worker.no_nights(day) is None),
        PAPERS: frozenset(number for number, day in days if not _stopped(sheet, worker, day)),
        EXPERIENCED: frozenset(number for number, day in days if worker.is_novice(day) is not True),
    }
    if worker.sex is Sex.MALE:
        traits[MALE] = every
    traits |= dict.fromkeys(pair_traits(worker), every)
    return Person(
        str(worker.id),
        frozenset(str(one.id) for one in duties),
        traits,
        frozenset(away | elsewhere),
        _before(sheet, worker.id),
        name=worker.name,
        tight={
            str(one.id): [number for number, day in days if one.id in sheet.tight.get((worker.id, day), ())]
            for one in duties
        },
    )


def _stopped(sheet: Sheet, worker: Worker, day: date) -> bool:
    """Return whether a certificate that the post needs is on record, ran out before a day, and that stops duties."""
    return sheet.rules.lapsed_papers == "stop" and any(
        one.told.kind in needed_kinds(worker.post, worker.rules) for one in worker.expired(day)
    )


def _before(sheet: Sheet, of: StaffId) -> tuple[Key, ...]:
    """Return the planned days just before the month, back to the first that is not."""
    found: list[Key] = []
    for back in range(1, BEFORE + 1):
        cell = sheet.before.get((of, sheet.month.first - DAY * back))
        if cell is None:
            break
        found.append(_key(cell))
    return tuple(reversed(found))


def _limits(sheet: Sheet, worker: Worker, duties: Collection[Duty]) -> Iterator[Limit]:
    person, rules, days = str(worker.id), sheet.rules, sheet.month.days
    every = frozenset(str(one.id) for one in duties)
    nights = frozenset(str(one.id) for one in duties if one.is_night)
    part = worker.member.told.workload
    for monday in sorted({week_of(day) for day in days}):
        week = tuple(number for number, day in enumerate(days) if week_of(day) == monday)
        before = _minutes(sheet, worker.id, monday, sheet.month.first)
        yield Limit(person, Rule.WEEK, Unit.MINUTES, every, week, most=rules.week_hours * 60, before=before)
    yield Limit(person, Rule.MONTH, Unit.MINUTES, every, (), most=rules.month_hours * 60 * part // 100)
    yield Limit(person, Rule.SHIFTS, Unit.SHIFTS, every, (), most=len(days) - rules.rest_days_month)
    if nights:
        yield Limit(person, Rule.NIGHTS, Unit.SHIFTS, nights, (), most=rules.nights_month)


def _minutes(sheet: Sheet, of: StaffId, first: date, end: date) -> int:
    """Return what somebody worked before the month from `first` on, `end` not included."""
    days = (first + timedelta(days=number) for number in range(max((end - first).days, 0)))
    found = (sheet.before.get((of, day)) for day in days)
    return sum(sheet.duty[one.duty_id].told.minutes for one in found if one is not None and one.duty_id is not None)


def _runs(sheet: Sheet, worker: Worker, duties: Collection[Duty]) -> Iterator[Run]:
    person, rules = str(worker.id), sheet.rules
    working = frozenset(str(one.id) for one in duties if not one.is_standby)
    nights = frozenset(str(one.id) for one in duties if one.is_night)
    if working:
        yield Run(person, Rule.RUN, working, most=rules.days_running)
    if nights:
        yield Run(person, Rule.NIGHT_RUN, nights, most=rules.nights_running)
    if working and rules.lonely_points:
        yield Run(person, Rule.LONELY, working, least=2, cost=rules.lonely_points)


# fairness ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Burden:
    """What is shared out fairly."""

    rule: Rule
    duties: frozenset[DutyId]
    counts: Callable[[date], bool]
    points: int


def _fair(sheet: Sheet, duties: Collection[Duty]) -> Iterator[Limit]:
    """Yield a fair share of nights, weekends, holidays and duties for everybody, over the months looked at."""
    rules, every = sheet.rules, frozenset(one.id for one in duties)
    nights = frozenset(one.id for one in duties if one.is_night)
    for burden in (
        _Burden(Rule.NIGHTS, nights, lambda _day: True, rules.night_points),
        _Burden(Rule.WEEKENDS, every, is_weekend, rules.weekend_points),
        _Burden(Rule.HOLIDAYS, every, lambda day: day in sheet.rest_days and not is_weekend(day), rules.weekend_points),
        _Burden(Rule.SHIFTS, every, lambda _day: True, rules.share_points),
    ):
        if burden.points and burden.duties:
            yield from _shared(sheet, burden)


def _shared(sheet: Sheet, burden: _Burden) -> Iterator[Limit]:
    """Yield each one's share of a burden.

    Each month is shared out for itself among who was there, by the days somebody could work and the workload: nobody
    makes up for months before he came, on leave or without nights.
    """
    fair, had = dict.fromkeys((one.id for one in sheet.people), Fraction()), Counter[StaffId]()
    for back in range(sheet.rules.fair_months - 1, 0, -1):
        days = [day for day in sheet.month.moved(-back).days if burden.counts(day)]
        worked = Counter(
            {one.id: sum(_has(sheet.before.get((one.id, day)), burden) for day in days) for one in sheet.people}
        )
        parts = {
            one.id: _part(sheet, one, burden, (day for day in days if (one.id, day) in sheet.before))
            for one in sheet.people
        }
        _share_out(fair, worked.total(), parts)
        had += worked
    away = sheet.absences.keys() | sheet.elsewhere.keys()
    days = [day for day in sheet.month.days if burden.counts(day)]
    parts = {
        one.id: _part(sheet, one, burden, (day for day in days if (one.id, day) not in away)) for one in sheet.people
    }
    given = [duty for duty_id in burden.duties if not (duty := sheet.duty[duty_id]).withdrawn]
    needs = (sheet.need(duty, day) for day in days for duty in given)
    _share_out(fair, sum(one.wanted for one in needs if one is not None), parts)
    able = [of for of, part in parts.items() if part]
    numbers = () if len(days) == len(sheet.month.days) else tuple((day - sheet.month.first).days for day in days)
    shifts, points = frozenset(map(str, burden.duties)), burden.points
    for of in able if len(able) > 1 else ():
        yield Limit(
            str(of), burden.rule, Unit.SHIFTS, shifts, numbers,
            low=floor(fair[of]), high=ceil(fair[of]), under=points, over=points, before=had[of],
        )  # fmt: skip


def _share_out(fair: dict[StaffId, Fraction], amount: int, parts: Mapping[StaffId, int]) -> None:
    whole = sum(parts.values())
    for of, part in parts.items():
        fair[of] += Fraction(amount * part, whole or 1)


def _part(sheet: Sheet, worker: Worker, burden: _Burden, days: Iterable[date]) -> int:
    """Return on how many of some days somebody could take a part, times the workload in percent."""
    nights = burden.rule is Rule.NIGHTS
    able = (
        worker.in_post(day) and not (nights and worker.no_nights(day)) and not _stopped(sheet, worker, day)
        for day in days
    )
    return sum(able) * worker.member.told.workload


def _has(cell: Cell | None, burden: _Burden) -> bool:
    return cell is not None and cell.duty_id in burden.duties


# what stays, what is wished ---------------------------------------------------------------------------


def _pinned(sheet: Sheet, *, keep: bool) -> dict[tuple[str, int], Key]:
    found: dict[tuple[str, int], Key] = {}
    for worker in sheet.people:
        for number, day in enumerate(sheet.month.days):
            place = worker.id, day
            cell = sheet.cells.get(place)
            if place in sheet.absences or not worker.in_post(day):
                continue
            by_pattern = sheet.by_pattern.get(place)
            if day < sheet.today or (cell is not None and _stays(sheet, cell, keep=keep)):
                found[str(worker.id), number] = _key(cell)
            elif place in sheet.by_pattern and not (by_pattern and _is_taken(sheet, place, by_pattern)):
                found[str(worker.id), number] = _key(Cell(*place, by_pattern))
    return found


def _is_taken(sheet: Sheet, place: Place, duty_id: DutyId) -> bool:
    """Return whether what somebody works in another group leaves no room, or too little rest, for a duty."""
    return place in sheet.elsewhere or duty_id in sheet.tight.get(place, ())


def _stays(sheet: Sheet, cell: Cell, *, keep: bool) -> bool:
    asked_for = cell.duty_id is None or sheet.need(sheet.duty[cell.duty_id], cell.day) is not None
    return cell.pinned or not asked_for or (sheet.is_published and not keep)


def _wishes(sheet: Sheet, duties: Collection[Duty]) -> Iterator[Wish]:
    every, points = frozenset(str(one.id) for one in duties), sheet.rules.wish_points
    for ask in sheet.asks:
        kind, duty_id = ask.told.kind, ask.told.duty_id
        duty = None if duty_id is None else sheet.heir(duty_id)
        if not kind.is_wish or (duty_id is not None and duty is None):
            continue
        shifts = every if duty is None else frozenset({str(duty.id)})
        for number, day in enumerate(sheet.month.days):
            if ask.covers(day) and (ask.told.staff_id, day) not in sheet.absences:
                yield Wish(str(ask.told.staff_id), number, shifts, kind is AskKind.WISH_DUTY, points)


def _weekends(sheet: Sheet) -> Iterator[tuple[int, ...]]:
    numbers = {day: number for number, day in enumerate(sheet.month.days)}
    for monday in sorted({week_of(day) for day in numbers if is_weekend(day)}):
        pair = (monday + DAY * 5, monday + DAY * 6)
        yield tuple(numbers[day] for day in pair if day in numbers)


# inside -----------------------------------------------------------------------------------------------


def _key(cell: Cell | None) -> Key:
    return None if cell is None or cell.duty_id is None else str(cell.duty_id)
