"""What is wrong with a month and whom to ask, in words: findings, partners for a swap, who may stand in; pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Any

from app.features.rosters.model.checking import Checker, Found, Weight
from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.needing import MALE
from app.features.rosters.model.plan import Cell
from app.features.rosters.model.posing import checked, in_use, roster
from app.features.rosters.model.problem import Hole, Roster, Rule, Unit
from app.features.rosters.model.tallies import hours
from app.features.staff.model import CERTIFICATE_WORDS
from app.kernel.ids import DutyId, StaffId
from app.kernel.text import Words, words


class Gravity(StrEnum):
    """How much a finding matters."""

    HOLE = "hole"  # 缺人
    BROKEN = "broken"  # 违规
    NOTE = "note"  # 提醒


@dataclass(frozen=True, slots=True)
class RosterFinding:
    """One thing about a month."""

    rule: str  # stable word
    gravity: Gravity
    staff_id: StaffId | None  # None: about a duty
    day: date | None  # the first day it shows; None: about the whole month
    said: Words
    values: Mapping[str, Any]
    duties: frozenset[DutyId] = frozenset()  # that it is about, of a finding about duties

    @property
    def key(self) -> str:
        """Return what tells this finding from others of the month; another one where a number in it changed."""
        values = {name: str(value) for name, value in self.values.items()}
        return json.dumps([self.rule, self.staff_id, str(self.day or ""), values], ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody to change duties with."""

    staff_id: StaffId
    gives: DutyId | None  # what this person works on that day
    broken: tuple[RosterFinding, ...]  # what the change would break; none: both may
    minutes: int  # by how much the hours of the person who asks change


_SAID: Mapping[Rule, Words] = MappingProxyType(
    {
        Rule.REST: words("RosterFindings", "{who}: less than {hours} hours of rest"),
        Rule.BESIDE: words("RosterFindings", "{who}: less than {hours} hours of rest beside {duty} in another group"),
        Rule.ORDER: words("RosterFindings", "{who}: these two duties must not follow one another"),
        Rule.RUN: words("RosterFindings", "{who}: {actual} days of work on end, at most {allowed}"),
        Rule.NIGHT_RUN: words("RosterFindings", "{who}: {actual} nights on end, at most {allowed}"),
        Rule.WEEK: words("RosterFindings", "{who}: {actual} hours in this week, at most {allowed}"),
        Rule.MONTH: words("RosterFindings", "{who}: {actual} hours in the month, at most {allowed}"),
        Rule.SHIFTS: words(
            "RosterFindings", "{who}: {actual} duties in the month, at most {allowed}: too few days off"
        ),
        Rule.NIGHTS: words("RosterFindings", "{who}: {actual} nights in the month, at most {allowed}"),
        Rule.LEAVE: words("RosterFindings", "{who}: has a duty, but is away"),
        Rule.POST: words("RosterFindings", "{who}: has a duty of another post"),
        Rule.PIN: words("RosterFindings", "{who}: differs from what was locked"),
        Rule.TIE: words("RosterFindings", "{duty}: two people who are not to work together"),
        Rule.WISH: words("RosterFindings", "{who}: a wish was not met"),
    }
)
_NO_NIGHTS = words("RosterFindings", "{who}: has a night, but works none")
_PAPERS = words("RosterFindings", "{who}: has a duty, but a certificate of the post ran out")
_SHORT = words("RosterFindings", "{duty}: {short} missing")
_SHORT_MAN = words("RosterFindings", "{duty}: no man on duty")
_SHORT_RATIO = words("RosterFindings", "{duty}: {short} too few for the residents here")
_SHORT_EXPERIENCED = words("RosterFindings", "{duty}: too many new people, {short} experienced missing")
_FAIR_MORE = words("RosterFindings", "{who}: {what}, {actual}, more than a fair share")
_FAIR_LESS = words("RosterFindings", "{who}: {what}, {actual}, less than a fair share")
_NIGHTS, _WEEKENDS = words("RosterFindings", "nights"), words("RosterFindings", "days of weekends")
_HOLIDAYS, _DUTIES = words("RosterFindings", "public holidays"), words("RosterFindings", "duties")
_TWICE = words("RosterFindings", "{who}: on duty in another group that day")
_OUT_OF_POST = words("RosterFindings", "{who}: has a duty, but is not in post that day")
_MISSING = words("RosterFindings", "{who}: no {papers} on record")
_EMPTY = words("RosterFindings", "{count} days are not planned yet")
_WEIGHED = (Rule.COVER, Rule.LONELY, Rule.TIE)
"""What is not told where it only costs."""
_UNFAIR_FROM = 2
"""Duties, nights or days off a fair share, over the months looked at, that are told."""
_FAIR = {
    Rule.NIGHTS: _NIGHTS,
    Rule.WEEKENDS: _WEEKENDS,
    Rule.HOLIDAYS: _HOLIDAYS,
    Rule.SHIFTS: _DUTIES,
}
REASON_WORDS: Mapping[Rule, Words] = MappingProxyType(
    {
        Rule.REST: words("RosterReasons", "rest too short"),
        Rule.BESIDE: words("RosterReasons", "rest too short"),
        Rule.RUN: words("RosterReasons", "days on end"),
        Rule.NIGHT_RUN: words("RosterReasons", "nights on end"),
        Rule.WEEK: words("RosterReasons", "hours of the week"),
        Rule.MONTH: words("RosterReasons", "hours of the month"),
        Rule.SHIFTS: words("RosterReasons", "days off"),
        Rule.NIGHTS: words("RosterReasons", "nights of the month"),
        Rule.LEAVE: words("RosterReasons", "away"),
        Rule.QUALIFICATION: words("RosterReasons", "no nights"),
        Rule.EXPIRED: words("RosterReasons", "certificate or nights"),
        Rule.PIN: words("RosterReasons", "locked"),
        Rule.COVER: words("RosterReasons", "on duty that day"),
        Rule.TIE: words("RosterReasons", "not together"),
    }
)
"""Why somebody cannot fill a hole, in two or three words."""


class Review:
    """A month looked at as it stands, and as it would be after an edit."""

    def __init__(self, sheet: Sheet, former: Review | None = None) -> None:
        """Take as `former` the same month looked at before an edit: only what the edit touches is looked at again."""
        self.sheet = sheet
        self.checker: Checker
        self.roster: Roster
        self.found: list[Found]
        self._people = {one.id: one for one in sheet.people}
        if former is not None and _same_but_cells(former.sheet, sheet):
            edit = {one: sheet.cells.get(one) for one in _edited(former.sheet, sheet) if one[0] in self._people}
            self.checker, self.roster = former.checker, former.after(edit)
            self.found = self.checker.again(former.found, self.roster, self._keys(edit))
        else:
            self.checker, self.roster = Checker(checked(sheet)), roster(sheet)
            self.found = self.checker.findings(self.roster)

    @cached_property
    def findings(self) -> tuple[RosterFinding, ...]:
        """Return what is wrong, holes first, then broken rules, then notes that nobody accepted, each by day."""
        every, accepted = (*self._told(self.found), *self._own()), self.sheet.accepted
        told = [one for one in every if one.gravity is not Gravity.NOTE or one.key not in accepted]
        order = list(Gravity)
        return tuple(sorted(told, key=lambda one: (order.index(one.gravity), one.day or date.min, one.staff_id or 0)))

    @property
    def is_begun(self) -> bool:
        """Return whether somebody has a duty in the month."""
        return any(cell.duty_id is not None for cell in self.sheet.cells.values())

    @property
    def holes(self) -> tuple[Hole, ...]:
        """Return who is missing, and which rules keep those away who could be there."""
        return self.checker.holes(self.roster, self.found)

    def would_break(self, edit: Mapping[Place, Cell | None]) -> tuple[RosterFinding, ...]:
        """Return the broken rules and holes that an edit would add to those there are, or make worse.

        Days of people who are not of the month any more break nothing.
        """
        edit = {place: cell for place, cell in edit.items() if place[0] in self._people}
        touched = self.checker.again((), self.after(edit), self._keys(edit))
        now = _amounts(touched)
        worse = (one for one in touched if now[_subject(one)] > self._amounts[_subject(one)] and one not in self._known)
        return tuple(one for one in self._told(worse) if one.gravity is not Gravity.NOTE)

    def after(self, edit: Mapping[Place, Cell | None]) -> Roster:
        """Return the month after an edit."""
        new = self.roster
        for (staff_id, day), cell in edit.items():
            key = None if cell is None or cell.duty_id is None else str(cell.duty_id)
            new = new.having(str(staff_id), self._number(day), key)
        return new

    def partners(self, place: Place) -> tuple[Partner, ...]:
        """Return everybody with another duty on that day, who may change first, then by how little the hours change."""
        mine, day = self.sheet.cells.get(place), place[1]
        my_duty = None if mine is None else mine.duty_id
        found = []
        for one in self.sheet.people:
            theirs = self.sheet.cells.get((one.id, day))
            if (
                one.id == place[0]
                or theirs is None
                or theirs.duty_id == my_duty
                or (one.id, day) in self.sheet.absences
            ):
                continue
            edit = {place: Cell(*place, theirs.duty_id), (one.id, day): Cell(one.id, day, my_duty)}
            minutes = self._minutes(theirs.duty_id) - self._minutes(my_duty)
            found.append(Partner(one.id, theirs.duty_id, self.would_break(edit), minutes))
        return tuple(sorted(found, key=lambda one: (len(one.broken), abs(one.minutes), one.staff_id)))

    def stand_ins(self, day: date, duty_id: DutyId) -> tuple[Partner, ...]:
        """Return everybody who is free on a day, who may take a duty first."""
        found = []
        for one in self.sheet.people:
            place = one.id, day
            if place in self.sheet.absences or not one.in_post(day) or self.sheet.at(one.id, day) is not None:
                continue
            broken = self.would_break({place: Cell(one.id, day, duty_id)})
            found.append(Partner(one.id, None, broken, self._minutes(duty_id)))
        return tuple(sorted(found, key=lambda one: (len(one.broken), one.staff_id)))

    # inside -------------------------------------------------------------------------------------------

    @cached_property
    def _amounts(self) -> Counter[tuple[object, ...]]:
        return _amounts(self.found)

    @cached_property
    def _known(self) -> frozenset[Found]:
        return frozenset(self.found)

    def _keys(self, edit: Iterable[Place]) -> list[tuple[str, int]]:
        return [(str(staff_id), self._number(day)) for staff_id, day in edit]

    def _number(self, day: date) -> int:
        return (day - self.sheet.month.first).days

    def _minutes(self, duty_id: DutyId | None) -> int:
        return 0 if duty_id is None else self.sheet.duty[duty_id].told.minutes

    def _told(self, found: Iterable[Found]) -> Iterator[RosterFinding]:
        for one in found:
            if one.weight is Weight.SOFT and (one.rule in _WEIGHED or self._is_fair_enough(one)):
                continue  # only filling weighs it
            said, values = self._words(one)
            staff_id = StaffId(int(one.person)) if one.person else None
            day = self.sheet.month.days[one.day] if one.day >= 0 else None
            duties = frozenset(DutyId(int(key)) for key in one.shifts)
            rule = Rule.REST if one.rule is Rule.BESIDE else one.rule
            yield RosterFinding(rule.value, _gravity(one), staff_id, day, said, values, duties)

    def _is_fair_enough(self, one: Found) -> bool:
        """Return whether a share is off by one at most, or the month is not planned to its end."""
        return one.rule in _FAIR and (self._unplanned > 0 or abs(one.actual - one.allowed) < _UNFAIR_FROM)

    def _words(self, one: Found) -> tuple[Words, dict[str, Any]]:
        if not one.person:
            return self._of_duty(one)
        values: dict[str, Any] = {"who": self._people[StaffId(int(one.person))].name}
        if one.weight is Weight.SOFT and one.rule in _FAIR:
            more = one.actual > one.allowed
            return (_FAIR_MORE if more else _FAIR_LESS), {**values, "what": _FAIR[one.rule], "actual": one.actual}
        if one.rule in (Rule.QUALIFICATION, Rule.EXPIRED):
            return (_NO_NIGHTS if one.trait == "nights" else _PAPERS), values
        if one.rule is Rule.LEAVE:
            return self._of_absence(StaffId(int(one.person)), self.sheet.month.days[one.day]), values
        if one.rule in (Rule.REST, Rule.BESIDE):
            return _SAID[one.rule], {**values, "hours": self.sheet.rules.rest_hours, "duty": self._beside(one)}
        in_hours = one.unit is Unit.MINUTES
        told = (hours(one.actual), hours(one.allowed)) if in_hours else (one.actual, one.allowed)
        return _SAID[one.rule], {**values, "actual": told[0], "allowed": told[1]}

    def _beside(self, one: Found) -> str:
        """Return the name of the duty of another group that a finding of too little rest is about; empty: of none."""
        others = self.sheet.tight.get((StaffId(int(one.person)), self.sheet.month.days[one.day]), {})
        found = (others.get(DutyId(int(key))) for key in one.shifts)
        return next((duty.told.name for duty in found if duty is not None), "")

    def _of_absence(self, staff_id: StaffId, day: date) -> Words:
        if (staff_id, day) in self.sheet.absences:
            return _SAID[Rule.LEAVE]
        return _TWICE if (staff_id, day) in self.sheet.elsewhere else _OUT_OF_POST

    def _of_duty(self, one: Found) -> tuple[Words, dict[str, Any]]:
        names = "、".join(self.sheet.duty[DutyId(int(key))].told.name for key in sorted(one.shifts, key=int))
        values = {"duty": names, "short": one.allowed - one.actual}
        if one.rule is Rule.TIE:
            return _SAID[Rule.TIE], {"duty": names}
        if one.trait == MALE:
            return _SHORT_MAN, values
        said = {Rule.RATIO: _SHORT_RATIO, Rule.EXPERIENCE: _SHORT_EXPERIENCED}
        return said.get(one.rule, _SHORT), values

    def _own(self) -> Iterator[RosterFinding]:
        """Yield what the problem does not hold: papers never entered, empty days."""
        sheet = self.sheet
        for one in sheet.people:
            for kind in one.missing():
                told: dict[str, Any] = {"who": one.name, "papers": CERTIFICATE_WORDS.get(kind, kind)}
                yield RosterFinding("papers", Gravity.NOTE, one.id, None, _MISSING, told)
        if self._unplanned:
            yield RosterFinding("empty", Gravity.NOTE, None, None, _EMPTY, {"count": self._unplanned})

    @cached_property
    def _unplanned(self) -> int:
        """Return how many days of people are not planned yet."""
        sheet = self.sheet
        known = sheet.cells.keys() | sheet.absences.keys() | sheet.elsewhere.keys()
        return sum((one.id, day) not in known and one.in_post(day) for one in sheet.people for day in sheet.month.days)


def _same_but_cells(one: Sheet, other: Sheet) -> bool:
    return replace(one, cells=other.cells, issues=other.issues) == other and in_use(one) == in_use(other)


def _edited(one: Sheet, other: Sheet) -> list[Place]:
    return [place for place in one.cells.keys() | other.cells.keys() if one.cells.get(place) != other.cells.get(place)]


def _subject(found: Found) -> tuple[object, ...]:
    """Return what tells a finding from others, however bad it is and, of days on end, wherever they begin."""
    day = None if found.rule in (Rule.RUN, Rule.NIGHT_RUN) else found.day
    return found.rule, found.weight, found.person, day, found.shifts, found.trait


def _amounts(some: Iterable[Found]) -> Counter[tuple[object, ...]]:
    amounts = Counter[tuple[object, ...]]()
    for one in some:
        amounts[_subject(one)] += abs(one.actual - one.allowed)
    return amounts


def _gravity(found: Found) -> Gravity:
    return {Weight.HOLE: Gravity.HOLE, Weight.HARD: Gravity.BROKEN, Weight.SOFT: Gravity.NOTE}[found.weight]


def names(sheet: Sheet, keys: Sequence[str]) -> str:
    """Return the names of people by their keys in a problem, as they stand in the sheet."""
    wanted = {int(one) for one in keys}
    return "、".join(one.name for one in sheet.people if one.id in wanted)
