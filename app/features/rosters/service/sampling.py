"""Invents the rosters of the sample home: three months published, the next one open with leave and wishes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from math import floor
from random import Random

from app.data.session import Actor, Session
from app.features.rosters.model import (
    DAY,
    AskDraft,
    AskKind,
    Cell,
    Days,
    Duty,
    Group,
    Month,
    Place,
    Sheet,
    Tally,
    givable,
)
from app.features.rosters.model.checking import Checker, Weight
from app.features.rosters.model.posing import cells, checked
from app.features.rosters.model.problem import Roster
from app.features.rosters.model.tallies import earlier
from app.features.rosters.service.asks import add_ask, ask_swap
from app.features.rosters.service.cells import set_cells
from app.features.rosters.service.duties import set_need
from app.features.rosters.service.groups import duties, groups, needs, people
from app.features.rosters.service.months import sheet
from app.features.rosters.service.publishing import digest, publish
from app.features.slice import SamplePlan
from app.features.staff.model import Post, Worker
from app.kernel.access import Permission, Role
from app.kernel.ids import DutyId, StaffId
from app.kernel.workdays import is_weekend

_MONTHS = 3
"""Published, the present one included."""
_SOON = 3
"""Days from today to those that are not as they should be."""
_NOTES = ("孩子家长会", "回老家", "体检", "喝喜酒", "")


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Enter what each group needs, its last months in turns, leave and wishes of the next. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PUBLISH)
    now = Month.of(plan.today)
    for group in groups(session):
        here = people(session, group, now.first, now.last)
        if not here or not givable(duties(session, group.id)):
            continue
        first = now.moved(1 - _MONTHS)
        _needs(session, group, len(here), first)
        for number in range(_MONTHS):
            _month(session, group, first.moved(number), flaws=first.moved(number) == now)
        _asks(session, here, now.moved(1), random)
        _unanswered(session, sheet(session, group.id, now), plan.today)


def _needs(session: Session, group: Group, people_here: int, first: Month) -> None:
    by_day, *at_night = [one for one in givable(duties(session, group.id)) if one.told.on_floor or not group.cares]
    days = sorted({first.first, *(one.from_on for one in needs(session, group.id))})
    for from_on in days if group.cares else ():
        wanted = max(1, people_here // 4)
        set_need(session, by_day.id, Days.EVERY, max(1, wanted - 1), wanted, from_on)
        awake = max(1, people_here // 6, sheet(session, group.id, first).night_least)
        for duty in at_night:
            set_need(session, duty.id, Days.EVERY, awake, awake, from_on)
    if people_here == 1:
        set_need(session, by_day.id, Days.REST, 0, 0, first.first)


def _month(session: Session, group: Group, month: Month, *, flaws: bool) -> None:
    """Plan a month and publish it; `flaws`: with what a director finds in a month that others changed by hand."""
    wanted = _planned(sheet(session, group.id, month))
    if flaws and group.cares:
        wanted |= _flaws(sheet(session, group.id, month), wanted)
    set_cells(session, group.id, month, wanted)
    if wanted:
        publish(session, group.id, month, digest(sheet(session, group.id, month)))


def _planned(month: Sheet) -> dict[Place, Cell | None]:
    """Return a month in which no rule of a person is broken: each duty goes to who had least, if the rules let it.

    Where people are too few for what the duties need, every day lacks about as many, but nobody is the last to come.
    """
    checker, had, asked, worked = Checker(checked(month)), earlier(month), Counter[DutyId](), Counter[DutyId]()
    shares = {duty.id: _share(month, duty) for duty in givable(month.duties)}
    lines: dict[StaffId, list[str | None]] = {one.id: [None] * len(month.month.days) for one in month.people}
    for number, day in enumerate(month.month.days):
        for duty in sorted(givable(month.duties), key=lambda one: not one.is_night):
            need, given = month.need(duty, day), 0
            wanted = 0 if need is None else need.wanted
            asked[duty.id] += wanted
            wanted = max(min(wanted, 1), floor(asked[duty.id] * shares[duty.id]) - worked[duty.id])
            for worker in sorted(month.people, key=partial(_burden, had, duty, day)):
                line = lines[worker.id]
                if given >= wanted or line[number] is not None:
                    continue
                line[number] = str(duty.id)
                if any(one.weight is Weight.HARD for one in checker.of_person(str(worker.id), line)):
                    line[number] = None
                else:
                    had[worker.id] += Tally(1, int(duty.is_night), int(is_weekend(day)))
                    given += 1
            worked[duty.id] += given
    return cells(month, Roster({str(of): tuple(line) for of, line in lines.items()}), past=True)


def _share(month: Sheet, duty: Duty) -> Fraction:
    """Return which part of what a duty needs in a month its people can work at most, by their hours and nights."""
    needs = [(one, need.wanted) for day in month.month.days for one in givable(month.duties)
             if (need := month.need(one, day)) is not None]  # fmt: skip
    minutes = sum(one.told.minutes * wanted for one, wanted in needs)
    nights = sum(wanted for one, wanted in needs if one.is_night) if duty.is_night else 0
    here, at_night = Fraction(), Fraction()
    for one in month.people:
        able = [day for day in month.month.days if one.in_post(day) and (one.id, day) not in month.absences]
        part = Fraction(one.member.told.workload, 100 * len(month.month.days))
        here += part * len(able)
        at_night += part * sum(one.no_nights(day) is None for day in able)
    by_hours = here * month.rules.month_hours * 60 / (minutes or 1)
    return min(Fraction(1), by_hours, at_night * month.rules.nights_month / nights if nights else Fraction(1))


def _burden(had: Mapping[StaffId, Tally], duty: Duty, day: date, worker: Worker) -> tuple[float, ...]:
    """Return what somebody had of the kind of a duty, then of all duties, by workload: who had least comes first."""
    mine, part = had[worker.id], worker.member.told.workload
    own = mine.nights if duty.is_night else mine.weekends if is_weekend(day) else mine.duties
    return own / part, mine.duties / part, worker.id


def _flaws(month: Sheet, planned: Mapping[Place, Cell | None]) -> dict[Place, Cell | None]:
    """Return a day on which two are off who were needed, and one day duty right after a night."""
    by_day, by_night = givable(month.duties)[:2]

    def on(duty: Duty, later: int) -> list[Place]:
        day = month.today + timedelta(days=later)
        return sorted(place for place, cell in planned.items() if cell and cell.duty_id == duty.id and place[1] == day)

    found: dict[Place, Cell | None] = {place: Cell(*place, None) for place in on(by_day, _SOON)[:2]}
    for of, night in on(by_night, _SOON + 1)[:1]:
        place = of, night + timedelta(days=1)
        if place in planned:
            found[place] = Cell(*place, by_day.id)
    return found


def _asks(session: Session, here: Sequence[Worker], month: Month, random: Random) -> None:
    for worker in here:
        if random.random() < 0.5:
            day = month.first + timedelta(days=random.randrange(len(month.days)))
            add_ask(session, AskDraft(worker.id, AskKind.WISH_OFF, day, day, note=random.choice(_NOTES)))
        if random.random() < 0.15:
            first = month.first + timedelta(days=random.randrange(20))
            add_ask(session, AskDraft(worker.id, AskKind.LEAVE, first, first + timedelta(days=2)))


def _unanswered(session: Session, now: Sheet, today: date) -> None:
    """Let the first caregiver who signs in ask for leave next month and for a swap in this one."""
    askers = (one for one in now.people if one.post is Post.CAREGIVER and one.member.told.account_id is not None)
    if (asker := next(askers, None)) is None:
        return
    own = session.as_actor(Actor(asker.member.told.account_id, asker.name, Role.CAREGIVER))
    first = now.month.moved(1).first + DAY * 17
    add_ask(own, AskDraft(asker.id, AskKind.LEAVE, first, first + DAY, note="喝喜酒"))
    pairs = (
        (day, other.id) for day in now.month.days if day > today and now.at(asker.id, day) is not None
        for other in now.people if now.at(other.id, day) not in (None, now.at(asker.id, day))
    )  # fmt: skip
    if (found := next(pairs, None)) is not None:
        day, other_id = found
        ask_swap(own, now.group.id, (asker.id, day), (other_id, day), "孩子家长会")
