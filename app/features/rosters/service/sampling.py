"""Invents the rosters of the sample home: three months published, the next one open with leave and wishes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from app.data.session import Session
from app.features.rosters.model import AskDraft, AskKind, Cell, Days, Duty, Group, Month, Place, givable
from app.features.rosters.service.asks import add_ask
from app.features.rosters.service.cells import set_cells
from app.features.rosters.service.duties import set_need
from app.features.rosters.service.groups import duties, groups, people
from app.features.rosters.service.months import sheet
from app.features.rosters.service.publishing import digest, publish
from app.features.slice import SamplePlan
from app.features.staff.model import Worker
from app.kernel.access import Permission

_MONTHS = 3
"""Published, the present one included."""
_WORKDAYS = 5
"""Of a week, where one person has a post alone."""
_NOTES = ("孩子家长会", "回老家", "体检", "喝喜酒", "")


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Enter what each group needs, its last months in turns, leave and wishes of the next. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PUBLISH)
    now = Month.of(plan.today)
    for group in groups(session):
        turn = givable(duties(session, group.id))
        here = people(session, group, now.first, now.last)
        if not here or not turn:
            continue
        first = now.moved(1 - _MONTHS)
        _needs(session, turn, len(here), first)
        for back in range(_MONTHS):
            _month(session, group, turn, first.moved(back))
        _asks(session, here, now.moved(1), random)


def _needs(session: Session, turn: Sequence[Duty], people_here: int, first: Month) -> None:
    if people_here == 1:
        set_need(session, turn[0].id, Days.REST, 0, 0, first.first)
    for duty in turn[:2]:
        if duty.told.on_floor and people_here > 1:
            each = max(1, people_here // 4)
            set_need(session, duty.id, Days.EVERY, max(1, each - (not duty.is_night)), each, first.first)


def _month(session: Session, group: Group, turn: Sequence[Duty], month: Month) -> None:
    """Plan a month in turns (白夜休休) and publish it."""
    here = people(session, group, month.first, month.last)
    floor = [one.id for one in turn if one.told.on_floor][:2]
    cycle = (*floor, None, None) if len(floor) == 2 else (turn[0].id, *[None] * (len(here) - 1))
    wanted: dict[Place, Cell | None] = {}
    for place, worker in enumerate(here):
        for day in month.days:
            if worker.in_post(day):
                duty_id = cycle[(day.toordinal() - place) % len(cycle)]
                rests = len(here) == 1 and day.weekday() >= _WORKDAYS
                wanted[worker.id, day] = Cell(worker.id, day, None if rests else duty_id)
    set_cells(session, group.id, month, wanted)
    if wanted:
        publish(session, group.id, month, digest(sheet(session, group.id, month)))


def _asks(session: Session, here: Sequence[Worker], month: Month, random: Random) -> None:
    for worker in here:
        if random.random() < 0.5:
            day = month.first + timedelta(days=random.randrange(len(month.days)))
            add_ask(session, AskDraft(worker.id, AskKind.WISH_OFF, day, day, note=random.choice(_NOTES)))
        if random.random() < 0.15:
            first = month.first + timedelta(days=random.randrange(20))
            add_ask(session, AskDraft(worker.id, AskKind.LEAVE, first, first + timedelta(days=2)))
