"""From a month's sheet to the problem that the engine fills and the checker looks at, and back; pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.plan import DAY, AskKind, Cell, Duty
from app.features.rosters.model.problem import Cell as Key
from app.features.rosters.model.problem import (
    Demand,
    Limit,
    Person,
    Problem,
    Roster,
    Rule,
    Run,
    Share,
    Shift,
    Unit,
    Wish,
    rest_bans,
)
from app.features.rosters.model.tallies import Tally, earlier, week_of
from app.features.staff.model import Worker, needed_kinds
from app.kernel.codes import Sex
from app.kernel.ids import DutyId, StaffId
from app.kernel.workdays import is_weekend

NIGHTS, PAPERS, MALE, EXPERIENCED = "nights", "papers", "male", "experienced"
"""Traits of people."""
BEFORE = 31
"""Days before the month that rest and runs look at."""
UNASKED_POINTS = 60
"""Of each person on a duty that nobody needs: an escort is given by hand."""


def checked(sheet: Sheet) -> Problem:
    """Return the problem that a month is checked against: nothing is pinned."""
    return _problem(sheet, {})


def posed(sheet: Sheet, *, keep: bool = False) -> Problem:
    """Return the problem that fills what is open around what is pinned; `keep`: and changes as little as it can.

    Pinned are locked cells, patterns, days that are over, duties that nobody needs and, in a published month, all. Days
    that are over need nobody any more.
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


def cells(sheet: Sheet, found: Roster) -> dict[Place, Cell | None]:
    """Return the cells that a roster gives to a month: a free day is a day off, on leave and out of post nothing.

    Locks stay where the duty did; days that are over are left out.
    """
    given: dict[Place, Cell | None] = {}
    for one in sheet.people:
        for number, day in enumerate(sheet.month.days):
            place, key = (one.id, day), found.at(str(one.id), number)
            if day < sheet.today:
                continue
            if key is None and (place in sheet.absences or not one.in_post(day)):
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
        demands=tuple(_demands(sheet, duties, pinned)),
        shares=tuple(_shares(sheet, duties)),
        limits=tuple(limit for one in sheet.people for limit in _limits(sheet, one, duties)) + _fair(sheet, duties),
        runs=tuple(run for one in sheet.people for run in _runs(sheet, one, duties)),
        bans=rest_bans(shifts, sheet.rules.rest_hours * 60),
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
        PAPERS: frozenset(number for number, day in days if not (sheet.rules.papers_stop and lapsed(worker, day))),
        EXPERIENCED: frozenset(number for number, day in days if worker.is_novice(day) is not True),
    }
    if worker.sex is Sex.MALE:
        traits[MALE] = every
    for other in worker.apart:
        traits[_apart(worker.id, other)] = every
    return Person(
        str(worker.id),
        frozenset(str(one.id) for one in duties),
        traits,
        frozenset(away | elsewhere),
        _before(sheet, worker.id),
        name=worker.name,
    )


def lapsed(worker: Worker, day: date) -> bool:
    """Return whether a certificate that the post needs is on record and ran out before a day."""
    return any(one.told.kind in needed_kinds(worker.post, worker.rules) for one in worker.expired(day))


def _before(sheet: Sheet, of: StaffId) -> tuple[Key, ...]:
    """Return the planned days just before the month, back to the first that is not."""
    found: list[Key] = []
    for back in range(1, BEFORE + 1):
        cell = sheet.before.get((of, sheet.month.first - DAY * back))
        if cell is None:
            break
        found.append(_key(cell))
    return tuple(reversed(found))


def _demands(sheet: Sheet, duties: Collection[Duty], pinned: Mapping[tuple[str, int], Key]) -> Iterator[Demand]:
    rules = sheet.rules
    floor = [one for one in duties if one.told.on_floor and not one.withdrawn]
    by_day = frozenset(str(one.id) for one in floor if not one.is_night)
    at_night = frozenset(str(one.id) for one in floor if one.is_night)
    for number, day in enumerate(sheet.month.days):
        for duty in duties:
            key, need = str(duty.id), sheet.need(duty, day)
            if need is None or duty.withdrawn:
                given = sum(1 for (_who, on), cell in pinned.items() if on == number and cell == key)
                yield Demand(number, frozenset({key}), given, 0, UNASKED_POINTS)
            else:
                points = rules.wanted_points
                yield Demand(number, frozenset({key}), need.wanted, points, points, need.least)
        for shifts, each in ((by_day, rules.people_per_carer_day), (at_night, rules.people_per_carer_night)):
            if shifts and each:
                yield Demand(number, shifts, least=-(-sheet.residents // each), rule=Rule.RATIO)
        if at_night and sheet.night_least:
            yield Demand(number, at_night, least=sheet.night_least, rule=Rule.RATIO)
        if at_night and rules.man_at_night:
            yield Demand(number, at_night, least=rules.man_at_night, trait=MALE, rule=Rule.MALE)
        for pair in sorted({_apart(one.id, other) for one in sheet.people for other in one.apart}):
            for duty in duties:
                yield Demand(number, frozenset({str(duty.id)}), most=1, trait=pair, rule=Rule.TIE)


def _shares(sheet: Sheet, duties: Collection[Duty]) -> Iterator[Share]:
    percent = sheet.rules.experienced_percent
    if not percent or not any(one.is_novice(sheet.month.last) for one in sheet.people):
        return
    for number in range(len(sheet.month.days)):
        for duty in duties:
            if duty.told.on_floor and not duty.withdrawn:
                yield Share(number, frozenset({str(duty.id)}), EXPERIENCED, percent, 100)


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
    every = frozenset(str(one.id) for one in duties)
    nights = frozenset(str(one.id) for one in duties if one.is_night)
    yield Run(person, Rule.RUN, every, most=rules.days_running)
    if nights:
        yield Run(person, Rule.NIGHT_RUN, nights, most=rules.nights_running)
    if rules.lonely_points:
        yield Run(person, Rule.LONELY, every, least=2, cost=rules.lonely_points)


# fairness ---------------------------------------------------------------------------------------------


def _fair(sheet: Sheet, duties: Collection[Duty]) -> tuple[Limit, ...]:
    """Return a fair share of nights, weekends, holidays and duties for everybody, over the months looked at.

    Each one's part goes by the days in post and the workload; who was not there before counts as the others did.
    """
    nights = frozenset(str(one.id) for one in duties if one.is_night)
    every = frozenset(str(one.id) for one in duties)
    weekends = tuple(number for number, day in enumerate(sheet.month.days) if is_weekend(day))
    holidays = tuple(
        number for number, day in enumerate(sheet.month.days) if day in sheet.rest_days and not is_weekend(day)
    )
    rules = sheet.rules
    return (
        *_shared(sheet, duties, Rule.NIGHTS, nights, (), rules.night_points),
        *_shared(sheet, duties, Rule.WEEKENDS, every, weekends, rules.weekend_points),
        *_shared(sheet, duties, Rule.HOLIDAYS, every, holidays, rules.weekend_points),
        *_shared(sheet, duties, Rule.SHIFTS, every, (), rules.share_points),
    )


_SEEN = {
    Rule.NIGHTS: lambda one: one.nights,
    Rule.WEEKENDS: lambda one: one.weekends,
    Rule.HOLIDAYS: lambda one: one.holidays,
    Rule.SHIFTS: lambda one: one.duties,
}


def _shared(
    sheet: Sheet, duties: Collection[Duty], rule: Rule, shifts: frozenset[str], days: tuple[int, ...], points: int
) -> Iterator[Limit]:
    if not points or not shifts or (not days and rule in (Rule.WEEKENDS, Rule.HOLIDAYS)):
        return
    parts = {one.id: _part(sheet, one, rule, days) for one in sheet.people}
    parts = {of: part for of, part in parts.items() if part}
    if len(parts) < 2:
        return
    seen = _before_this(earlier(sheet), rule, parts)
    needed = sum(
        need.wanted
        for number, day in enumerate(sheet.month.days)
        if not days or number in days
        for duty in duties
        if str(duty.id) in shifts and not duty.withdrawn and (need := sheet.need(duty, day))
    )
    whole, weight = needed + sum(seen.values()), sum(parts.values())
    for of, part in parts.items():
        low = max(whole * part // weight, 0)
        high = -(-whole * part // weight)
        yield Limit(
            str(of), rule, Unit.SHIFTS, shifts, days, low=low, high=high, under=points, over=points, before=seen[of]
        )


def _part(sheet: Sheet, worker: Worker, rule: Rule, days: tuple[int, ...]) -> int:
    """Return on how many days somebody could take a part, times the workload in percent."""
    numbers = days or range(len(sheet.month.days))
    able = [
        day
        for day in (sheet.month.days[number] for number in numbers)
        if worker.in_post(day)
        and (worker.id, day) not in sheet.absences
        and not (rule is Rule.NIGHTS and worker.no_nights(day))
    ]
    return len(able) * worker.member.told.workload


def _before_this(before: Mapping[StaffId, Tally], rule: Rule, parts: Mapping[StaffId, int]) -> dict[StaffId, int]:
    """Return what each had before; who had nothing at all counts as the others did on average."""
    told = {of: _SEEN[rule](before[of]) for of in parts if before[of].duties}
    average = round(sum(told.values()) / len(told)) if told else 0
    return {of: told.get(of, average) for of in parts}


# what stays, what is wished ---------------------------------------------------------------------------


def _pinned(sheet: Sheet, *, keep: bool) -> dict[tuple[str, int], Key]:
    found: dict[tuple[str, int], Key] = {}
    patterns = {one.staff_id: one for one in sheet.patterns}
    for worker in sheet.people:
        for number, day in enumerate(sheet.month.days):
            place = worker.id, day
            cell, pattern = sheet.cells.get(place), patterns.get(worker.id)
            if place in sheet.absences or not worker.in_post(day):
                continue
            if day < sheet.today or (cell is not None and _stays(sheet, cell, keep=keep)):
                found[str(worker.id), number] = _key(cell)
            elif pattern is not None and pattern.holds(day):
                duty = pattern.on(day)
                found[str(worker.id), number] = None if duty is None else str(duty)
    return found


def _stays(sheet: Sheet, cell: Cell, *, keep: bool) -> bool:
    asked_for = cell.duty_id is None or sheet.need(sheet.duty[cell.duty_id], cell.day) is not None
    return cell.pinned or not asked_for or (sheet.is_published and not keep)


def _wishes(sheet: Sheet, duties: Collection[Duty]) -> Iterator[Wish]:
    every, points = frozenset(str(one.id) for one in duties), sheet.rules.wish_points
    for ask in sheet.asks:
        kind, duty = ask.told.kind, ask.told.duty_id
        if not kind.is_wish:
            continue
        shifts = every if duty is None else frozenset({str(duty)})
        for number, day in enumerate(sheet.month.days):
            if ask.covers(day):
                yield Wish(str(ask.told.staff_id), number, shifts, kind is AskKind.WISH_DUTY, points)


def _weekends(sheet: Sheet) -> Iterator[tuple[int, ...]]:
    numbers = {day: number for number, day in enumerate(sheet.month.days)}
    for monday in sorted({week_of(day) for day in numbers if is_weekend(day)}):
        pair = (monday + DAY * 5, monday + DAY * 6)
        yield tuple(numbers[day] for day in pair if day in numbers)


# inside -----------------------------------------------------------------------------------------------


def _key(cell: Cell | None) -> Key:
    return None if cell is None or cell.duty_id is None else str(cell.duty_id)


def _apart(one: StaffId, other: StaffId) -> str:
    first, second = sorted((one, other))
    return f"apart {first} {second}"
