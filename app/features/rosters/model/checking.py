"""What a roster breaks, misses and costs: the check after every edit by hand, by person and by day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.features.rosters.model.problem import (
    Ban,
    Cell,
    Demand,
    Hole,
    Limit,
    Person,
    Problem,
    Reason,
    Roster,
    Rule,
    Run,
    Share,
    Shift,
    Unit,
    Wish,
)


class Weight(StrEnum):
    """How much a finding matters."""

    HARD = "hard"  # a rule of a person, or too many on a shift
    HOLE = "hole"  # somebody is missing
    SOFT = "soft"  # a wish, a share, a number wanted


@dataclass(frozen=True, slots=True)
class Found:
    """One thing a roster breaks or misses, with the numbers that say it in words."""

    rule: Rule
    weight: Weight
    person: str  # key; "": about a shift
    day: int  # the first day it shows; -1: about the whole roster
    shifts: frozenset[str]  # that count
    actual: int  # shifts, minutes, weekends, days or people
    allowed: int  # the limit passed, or the number missed
    cost: int = 0
    trait: str = ""  # what is lacking, or who is wanted
    unit: Unit = Unit.SHIFTS


class Checker:
    """Knows one problem by person and by day; asking again after an edit looks only at what the edit touches."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.people = {one.key: one for one in problem.people}
        self.shifts = {one.key: one for one in problem.shifts}
        self._bans: dict[str, list[Ban]] = defaultdict(list)
        self._limits: dict[str, list[Limit]] = defaultdict(list)
        self._runs: dict[str, list[Run]] = defaultdict(list)
        self._wishes: dict[str, list[Wish]] = defaultdict(list)
        self._needs: dict[int, list[Demand | Share]] = defaultdict(list)
        self._pins: dict[str, dict[int, Cell]] = defaultdict(dict)
        for ban in problem.bans:
            self._bans[ban.then].append(ban)
        for limit in problem.limits:
            self._limits[limit.person].append(limit)
        for run in problem.runs:
            self._runs[run.person].append(run)
        for wish in problem.wishes:
            self._wishes[wish.person].append(wish)
        needs: tuple[Demand | Share, ...] = (*problem.demands, *problem.shares)
        for need in needs:
            self._needs[need.day].append(need)
        for (person, day), cell in problem.pinned.items():
            self._pins[person][day] = cell

    def findings(self, roster: Roster) -> list[Found]:
        """Return everything that a roster breaks or misses."""
        people = (self.of_person(key, line) for key, line in roster.lines.items())
        days = (self.of_day(day, roster) for day in range(self.problem.days))
        return [found for part in (*people, *days) for found in part]

    def again(self, before: Iterable[Found], roster: Roster, edited: Iterable[tuple[str, int]]) -> list[Found]:
        """Return the findings of a roster that differs in some cells (person, day) from the one found about before."""
        cells = list(edited)
        people, days = {person for person, _ in cells}, {day for _, day in cells}
        kept = [found for found in before if (found.person not in people if found.person else found.day not in days)]
        new = [found for person in people for found in self.of_person(person, roster.lines[person])]
        return kept + new + [found for day in days for found in self.of_day(day, roster)]

    def of_person(self, key: str, line: Sequence[Cell]) -> list[Found]:
        """Return what one person's days break or miss, whatever the others work."""
        person = self.people[key]
        found = [*self._days(person, line), *self._successions(person, line)]
        for limit in self._limits[key]:
            found += self._limit(limit, line)
        for run in self._runs[key]:
            found += self._run(run, person, line)
        found += self._wishes_missed(key, line)
        return found

    def of_day(self, day: int, roster: Roster) -> list[Found]:
        """Return which numbers of people a day misses."""
        needs = self._needs.get(day)
        if not needs:
            return []
        on: dict[str, list[Person]] = defaultdict(list)
        for key, line in roster.lines.items():
            if cell := line[day]:
                on[cell].append(self.people[key])
        return [found for need in needs for found in self._need(need, on)]

    def _days(self, person: Person, line: Sequence[Cell]) -> Iterator[Found]:
        """Yield the cells that this person may not work, or must."""
        pins = self._pins.get(person.key, {})
        keep = self.problem.keep.lines.get(person.key) if self.problem.keep else None
        for day, cell in enumerate(line):
            if day in pins and pins[day] != cell:
                yield Found(Rule.PIN, Weight.HARD, person.key, day, _only(pins[day]), 0, 1)
            if keep and keep[day] != cell:
                yield Found(Rule.KEEP, Weight.SOFT, person.key, day, _only(keep[day]), 0, 1, self.problem.keep_cost)
            if cell:
                yield from self._worked(person, day, self.shifts[cell])

    @staticmethod
    def _worked(person: Person, day: int, shift: Shift) -> Iterator[Found]:
        """Yield why a person may not work a shift on a day."""
        if day in person.off:
            yield Found(Rule.LEAVE, Weight.HARD, person.key, day, _only(shift.key), 1, 0)
        if day in person.tight.get(shift.key, ()):
            yield Found(Rule.BESIDE, Weight.HARD, person.key, day, _only(shift.key), 1, 0)
        if shift.key not in person.may:
            yield Found(Rule.POST, Weight.HARD, person.key, day, _only(shift.key), 1, 0)
        for trait in sorted(shift.needs):
            if not person.has(trait, day):
                rule = Rule.EXPIRED if person.traits.get(trait) else Rule.QUALIFICATION
                yield Found(rule, Weight.HARD, person.key, day, _only(shift.key), 1, 0, trait=trait)

    def _successions(self, person: Person, line: Sequence[Cell]) -> Iterator[Found]:
        """Yield the shifts that come too soon after another, each at the later one."""
        known = (*person.before, *line)
        first = len(person.before)
        for day, cell in enumerate(line):
            for ban in self._bans[cell] if cell else ():
                earlier = first + day - ban.later
                if earlier >= 0 and known[earlier] == ban.first:
                    shifts = frozenset((ban.first, ban.then))
                    yield Found(ban.rule, Weight.HARD, person.key, day, shifts, ban.later, ban.later + 1)

    def _limit(self, limit: Limit, line: Sequence[Cell]) -> Iterator[Found]:
        """Yield by how much an amount passes its limits."""
        amount = limit.before + self.amount(limit, line)
        day = limit.days[0] if limit.days else -1
        for bound, hard in ((limit.least, True), (limit.low, False)):
            if bound is not None and amount < bound:
                weight, cost = (Weight.HARD, 0) if hard else (Weight.SOFT, limit.under * (bound - amount))
                if hard or cost:
                    yield Found(limit.rule, weight, limit.person, day, limit.shifts, amount, bound, cost,
                                unit=limit.unit)  # fmt: skip
        for bound, hard in ((limit.most, True), (limit.high, False)):
            if bound is not None and amount > bound:
                weight, cost = (Weight.HARD, 0) if hard else (Weight.SOFT, limit.over * (amount - bound))
                if hard or cost:
                    yield Found(limit.rule, weight, limit.person, day, limit.shifts, amount, bound, cost,
                                unit=limit.unit)  # fmt: skip

    def amount(self, limit: Limit, line: Sequence[Cell]) -> int:
        """Return how many shifts, minutes or weekends of a limit the days of a roster have, without history."""
        days = limit.days or range(self.problem.days)
        worked = {day for day in days if line[day] in limit.shifts}
        if limit.unit is Unit.SHIFTS:
            return len(worked)
        if limit.unit is Unit.MINUTES:
            return sum(self.shifts[line[day] or ""].minutes for day in worked)
        return sum(not worked.isdisjoint(weekend) for weekend in self.problem.weekends)

    def _run(self, run: Run, person: Person, line: Sequence[Cell]) -> Iterator[Found]:
        """Yield the runs that are too short or too long, each at its first day within the roster."""
        known = (*person.before, *line)
        first = len(person.before)
        weight = Weight.HARD if run.cost is None else Weight.SOFT
        for start, end in _runs(known, run.shifts):
            if end < first or not end:
                continue
            days, whole = end - start, start > 0 and end < len(known)
            if whole and days < run.least:
                yield Found(run.rule, weight, run.person, max(0, start - first), run.shifts, days, run.least,
                            (run.cost or 0) * (run.least - days))  # fmt: skip
            if run.most is not None and days > run.most:
                late = min(days - run.most, end - first)
                if late:
                    yield Found(run.rule, weight, run.person, max(0, start - first), run.shifts, days, run.most,
                                (run.cost or 0) * late)  # fmt: skip

    def _wishes_missed(self, key: str, line: Sequence[Cell]) -> Iterator[Found]:
        for wish in self._wishes[key]:
            if (line[wish.day] in wish.shifts) != wish.on:
                yield Found(Rule.WISH, Weight.SOFT, key, wish.day, wish.shifts, int(not wish.on), int(wish.on),
                            wish.cost)  # fmt: skip

    def _need(self, need: Demand | Share, on: dict[str, list[Person]]) -> Iterator[Found]:
        """Yield by how many people a need is missed."""
        there = [one for shift in need.shifts for one in on.get(shift, ())]
        actual = sum(one.has(need.trait, need.day) for one in there)
        if isinstance(need, Share):
            least = -(-need.part * len(there) // need.whole)
            if actual < least:
                yield self._short(need, actual, least)
            return
        if actual < need.least:
            yield self._short(need, actual, need.least)
        if actual < need.wanted and need.under:
            yield _off(need, actual, need.wanted, need.under)
        if actual > need.wanted and need.over:
            yield _off(need, actual, need.wanted, need.over)
        if need.alone and actual == 1:
            yield Found(need.rule, Weight.SOFT, "", need.day, need.shifts, 1, 2, need.alone, need.trait)
        if need.most is not None and actual > need.most:
            yield Found(need.rule, Weight.HARD, "", need.day, need.shifts, actual, need.most, trait=need.trait)

    def _short(self, need: Demand | Share, actual: int, least: int) -> Found:
        cost = self.problem.hole_cost * (least - actual)
        return Found(need.rule, Weight.HOLE, "", need.day, need.shifts, actual, least, cost, need.trait)

    def holes(self, roster: Roster, found: Iterable[Found]) -> tuple[Hole, ...]:
        """Return the holes among the findings of a roster, each with the rules that keep people from filling it."""
        return tuple(
            Hole(one.day, one.shifts, one.trait, one.allowed - one.actual, one.rule, self._why(one, roster))
            for one in found
            if one.weight is Weight.HOLE
        )

    def _why(self, hole: Found, roster: Roster) -> tuple[Reason, ...]:
        """Return which rule keeps how many of those away who would count in a hole, most first."""
        away: dict[Rule, list[str]] = defaultdict(list)
        for person in self.problem.people:
            cell = roster.at(person.key, hole.day)
            able = sorted(hole.shifts & person.may)
            if able and cell not in hole.shifts and person.has(hole.trait, hole.day):
                away[min(self._keeps_away(person, hole.day, shift, roster) for shift in able)].append(person.key)
        ordered = sorted(away.items(), key=lambda item: (-len(item[1]), item[0]))
        return tuple(Reason(rule, tuple(people)) for rule, people in ordered)

    def _keeps_away(self, person: Person, day: int, shift: str, roster: Roster) -> Rule:
        """Return the rule that working a shift on a day would break, or COVER: the person is needed elsewhere."""
        line = roster.lines[person.key]
        if line[day] and day not in self._pins.get(person.key, {}):
            return Rule.COVER
        was = Counter(one.rule for one in self.of_person(person.key, line) if one.weight is Weight.HARD)
        tried = (*line[:day], shift, *line[day + 1 :])
        now = Counter(one.rule for one in self.of_person(person.key, tried) if one.weight is Weight.HARD)
        broken = now - was
        return next((rule for rule in Rule if broken[rule]), Rule.COVER)


def _off(need: Demand, actual: int, wanted: int, each: int) -> Found:
    """Return the finding of a number of people that is not the one wanted."""
    cost = each * abs(actual - wanted)
    return Found(need.rule, Weight.SOFT, "", need.day, need.shifts, actual, wanted, cost, need.trait)


def _only(cell: Cell) -> frozenset[str]:
    """Return the set of one shift, or of none for a free day."""
    return frozenset((cell,)) if cell else frozenset()


def _runs(line: Sequence[Cell], shifts: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield first day and day after the last of each run of some shifts, or of free days where none are named."""
    start = None
    for day, cell in enumerate((*line, OUTSIDE)):
        inside = cell in shifts if shifts else cell is None
        if inside and start is None:
            start = day
        elif not inside and start is not None:
            yield start, day
            start = None


OUTSIDE = "\0"
"""A cell after the last day, in no run."""
