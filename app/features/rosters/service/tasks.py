"""What the start page says of rosters to who plans them: a tile, and what waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.data.session import Session
from app.features.rosters.model import Group, Month, Shortage
from app.features.rosters.service.waiting import Unpublished, soon_short, unanswered, unpublished
from app.features.slice import DueTask, TileState
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Translate, say, words

_PUBLISH = words("RosterTask", "The roster of {month} is not published yet")
_PUBLISH_DETAIL = words("RosterTask", "{groups}; it begins in {days} days")
_RUNS = words("RosterTask", "The roster of {month} runs without being published")
_RUNS_DETAIL = words("RosterTask", "{groups}; until it is published, nobody sees their own days")
_SHORT = words("RosterTask", "{group}: people are missing on {count} days")
_SHORT_DAY = words("RosterTask", "{month}/{day} {duty}: {short}")
_ASKED = words("RosterTask", "{leaves} for leave and {swaps} for a swap wait for an answer")
_ASKED_DETAIL = words("RosterTask", "Who asked is told as soon as you answer.")
_PLAN, _FIND, _ANSWER = words("RosterTask", "Plan"), words("RosterTask", "Find somebody"), words("RosterTask", "Answer")
_TILE_SHORT = words("RosterTask", "days lack people")
_TILE_PUBLISH = words("RosterTask", "{month} is not published yet")
_TILE_DONE = words("RosterTask", "nobody is missing in the days to come")
_LOOK = words("RosterTask", "Look at it")
_MONTH = words("RosterTask", "{year}-{number}")
_MOST_DAYS = 3
_SOON = 2
"""Days before which something is urgent."""


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what waits for who plans rosters. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PLAN)
    for group, short in soon_short(session):
        yield _of_short(session, group, short, translate)
    for late in unpublished(session):
        yield _of_unpublished(late, translate)
    leaves, swaps = unanswered(session)
    if leaves or swaps:
        yield DueTask(
            key="rosters:asked",
            title=say(_ASKED, translate, leaves=leaves, swaps=swaps),
            detail=say(_ASKED_DETAIL, translate),
            urgency="today",
            icon="rosters",
            button=say(_ANSWER, translate),
            page="roster_asks",
        )


def tile(session: Session, translate: Translate) -> TileState:
    """Return how many days to come lack people, or what comes next. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PLAN)
    days = {one.day for _group, short in soon_short(session) for one in short}
    if days:
        return len(days), say(_TILE_SHORT, translate)
    if late := unpublished(session):
        return None, say(_TILE_PUBLISH, translate, month=_month(late[0].month, translate))
    return None, say(_TILE_DONE, translate)


def _of_short(session: Session, group: Group, short: Sequence[Shortage], translate: Translate) -> DueTask:
    told = [
        say(_SHORT_DAY, translate, month=one.day.month, day=one.day.day, duty=one.duty.told.name, short=one.short)
        for one in short[:_MOST_DAYS]
    ]
    first = short[0].day
    return DueTask(
        key=f"rosters:short:{group.id}",
        title=say(_SHORT, translate, group=group.name, count=len({one.day for one in short})),
        detail="、".join(told) + ("…" if len(short) > _MOST_DAYS else ""),
        urgency="now" if (first - today(session.clock)).days < _SOON else "week",
        icon="rosters",
        button=say(_FIND, translate),
        page="rosters",
        subject=group.id,
        part=str(Month.of(first)),
    )


def _of_unpublished(late: Unpublished, translate: Translate) -> DueTask:
    groups = "、".join(one.name for one in late.groups)
    return DueTask(
        key=f"rosters:{'running' if late.runs else 'publish'}:{late.month}",
        title=say(_RUNS if late.runs else _PUBLISH, translate, month=_month(late.month, translate)),
        detail=say(_RUNS_DETAIL if late.runs else _PUBLISH_DETAIL, translate, groups=groups, days=late.days_left),
        urgency="today" if late.days_left <= _SOON else "week",
        icon="rosters",
        button=say(_LOOK if late.runs else _PLAN, translate),
        page="rosters",
        subject=late.groups[0].id,
        part=str(late.month),
    )


def _month(month: Month, translate: Translate) -> str:
    return say(_MONTH, translate, year=month.year, number=month.number)
