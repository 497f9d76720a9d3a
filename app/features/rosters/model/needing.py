"""Whom each day of a month needs: for its duties, for the residents, who goes with whom and who does not; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from app.features.rosters.model.month import Sheet
from app.features.rosters.model.plan import Duty
from app.features.rosters.model.problem import Cell as Key
from app.features.rosters.model.problem import Demand, Rule, Share
from app.features.staff.model import TieShifts, Worker
from app.kernel.ids import DutyId, StaffId

MALE, EXPERIENCED = "male", "experienced"
"""Traits of people."""
UNASKED_POINTS = 60
"""Of each person on a duty that nobody needs: an escort is given by hand."""


def demands(sheet: Sheet, duties: Collection[Duty], pinned: Mapping[tuple[str, int], Key]) -> Iterator[Demand]:
    """Yield how many people each day needs, on each duty and on the floor."""
    given = Counter((day, key) for (_who, day), key in pinned.items())
    care = [one for one in duties if sheet.group.cares and one.told.on_floor and not one.withdrawn]
    at_night = frozenset(str(one.id) for one in care if one.is_night)
    for number, day in enumerate(sheet.month.days):
        raised: dict[DutyId, int] = {}
        for night in (False, True):
            yield from _for_residents(sheet, [one for one in care if one.is_night is night], number, raised)
        for duty in duties:
            key, need = str(duty.id), sheet.need(duty, day)
            if need is None or duty.withdrawn:
                yield Demand(number, frozenset({key}), given[number, key], 0, UNASKED_POINTS)
                continue
            least, points = raised.get(duty.id, 0), sheet.rules.wanted_points
            rule, least = (Rule.RATIO, least) if least > need.least else (Rule.COVER, need.least)
            yield Demand(number, frozenset({key}), max(need.wanted, least), points, points, least, rule=rule)
        if at_night and sheet.rules.man_at_night:
            yield Demand(number, at_night, least=sheet.rules.man_at_night, trait=MALE, rule=Rule.MALE)
    yield from _ties(sheet, duties)


def _for_residents(sheet: Sheet, care: list[Duty], number: int, raised: dict[DutyId, int]) -> Iterator[Demand]:
    """Yield how many a day or a night asks for by its residents, unless the needs of its duties ask for so many anyway.

    Of the only duty the need itself is `raised`: whoever is missing is missing once.
    """
    rules, nights = sheet.rules, [one for one in care if one.is_night]
    each = rules.people_per_carer_night if nights else rules.people_per_carer_day
    asked = max(-(-sheet.residents // each) if each else 0, sheet.night_least if nights else 0)
    needs = [need for one in care if (need := sheet.need(one, sheet.month.days[number])) is not None]
    if not care or asked <= sum(one.least for one in needs):
        return
    if len(care) == len(needs) == 1:
        raised[care[0].id] = asked
    else:
        yield Demand(number, frozenset(str(one.id) for one in care), least=asked, rule=Rule.RATIO)


def shares(sheet: Sheet, duties: Collection[Duty]) -> Iterator[Share]:
    """Yield how many of the people on each duty of the floor have experience."""
    percent = sheet.rules.experienced_percent
    first, last = sheet.month.first, sheet.month.last
    if not (percent and sheet.group.cares and any(one.is_novice(first) or one.is_novice(last) for one in sheet.people)):
        return
    for number in range(len(sheet.month.days)):
        for duty in duties:
            if duty.told.on_floor and not duty.withdrawn:
                yield Share(number, frozenset({str(duty.id)}), EXPERIENCED, percent, 100)


# ties -------------------------------------------------------------------------------------------------


def pair_traits(worker: Worker) -> Iterator[str]:
    """Yield the traits that somebody shares with one other person each: not on one shift, or only together."""
    yield from (_pair(TieShifts.APART, worker.id, other) for other in worker.apart)
    yield from (_pair(TieShifts.TOGETHER, worker.id, other) for other in worker.together)


def _ties(sheet: Sheet, duties: Collection[Duty]) -> Iterator[Demand]:
    """Yield that of two people one at most is on a shift, or rather both or none: on days on which both can be."""
    people = {one.id: one for one in sheet.people}
    apart = sorted({_pair(TieShifts.APART, one.id, other) for one in sheet.people for other in one.apart})
    ties = {tuple(sorted((one.id, other))) for one in sheet.people for other in one.together & people.keys()}
    for number, day in enumerate(sheet.month.days):
        for duty in duties:
            shifts = frozenset({str(duty.id)})
            for trait in apart:
                yield Demand(number, shifts, most=1, trait=trait, rule=Rule.TIE)
            for first, second in sorted(ties):
                if all(_can(sheet, people[one], duty, day) for one in (first, second)):
                    trait = _pair(TieShifts.TOGETHER, first, second)
                    yield Demand(number, shifts, alone=sheet.rules.wish_points, trait=trait, rule=Rule.TIE)


def _can(sheet: Sheet, worker: Worker, duty: Duty, day: date) -> bool:
    """Return whether nothing of a person's own stands against a duty on a day."""
    place = worker.id, day
    away = place in sheet.absences or place in sheet.elsewhere or not worker.in_post(day)
    tight = duty.id in sheet.tight.get(place, ())
    return not (duty.withdrawn or away or tight or (duty.is_night and worker.no_nights(day) is not None))


def _pair(shifts: TieShifts, one: StaffId, other: StaffId) -> str:
    first, second = sorted((one, other))
    return f"{shifts.value} {first} {second}"
