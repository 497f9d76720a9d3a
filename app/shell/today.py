"""Gathers what the day's page says from the slices, for the start page and its button; the page is `today_paper`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from app.data.session import Session
from app.features.slice import DueTask, Slice
from app.features.stays import service as stays
from app.features.stays.model import STATE_ON_PAPER, Occupancy, Occupant, State
from app.kernel.access import Permission
from app.kernel.clock import in_home, shown_time
from app.kernel.text import Translate
from app.shell import surroundings
from app.shell.catalogue import translator

if TYPE_CHECKING:
    from app.shell.today_paper import Away, Today

URGENCIES = ("now", "today", "week", "sometime")
"""In the order in which tasks are done."""
_AWAY = (State.MISSING, State.IN_HOSPITAL, State.ON_LEAVE)


def due(session: Session, slices: Sequence[Slice], translate: Translate) -> list[DueTask]:
    """Return what waits for the person at work, the most urgent first."""
    found = [task for part in slices if part.due_tasks is not None for task in part.due_tasks(session, translate)]
    for part in slices:
        if part.due_in_house is not None:
            found += part.due_in_house(session, slices, translate)
    return sorted(found, key=lambda task: URGENCIES.index(task.urgency))


def print_today(session: Session, slices: Sequence[Slice]) -> bytes:
    """Return the day on one page as PDF; the print is logged.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.STAYS_READ)
    from app.paper.frame import Frame
    from app.paper.glyphs import require_printable
    from app.shell.today_paper import today_paper

    facts = gathered(session, slices)
    require_printable((told, told) for told in facts.names())
    with session.change("home.printed"):
        pass
    frame = Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head("today").short,
        sample=session.is_sample,
    )
    return today_paper(facts, frame)


def gathered(session: Session, slices: Sequence[Slice]) -> Today:
    """Return what the page says now. Raises NotAllowedError."""
    from app.shell.today_paper import Today

    now, chinese = session.clock.now(), translator("zh_CN")
    before, today = stays.census_by_day(session)[-2:]
    midnight = in_home(now).replace(hour=0, minute=0, second=0) - timedelta(seconds=1)
    came_and_went = stays.flow_between(session, midnight, now)
    return Today(
        day=today.day,
        now=today,
        before=before,
        came=came_and_went.registered_change + came_and_went.leavings,
        left=came_and_went.leavings,
        away=tuple(_away(stays.occupancy(session))),
        tasks=tuple(task for task in due(session, slices, chinese) if task.on_paper),
        buildings=tuple(one for one in stays.beds_by_building(session) if one.beds),
        backup=surroundings.backup_line(session, chinese),
    )


def _away(occupancy: Occupancy) -> Iterator[Away]:
    """Yield who is missing, in hospital and on leave, in this order."""
    from app.shell.today_paper import Away

    labels = {place.bed.id: place.bed.label for place in occupancy.plan.places()}
    held = [(one, labels.get(bed_id, "")) for bed_id, one in occupancy.by_bed.items()]
    everybody = [*held, *((one, "") for one in occupancy.without_bed)]
    for state in _AWAY:
        for one, bed in everybody:
            if one.standing.state is state:
                since = one.standing.since
                yield Away(one.name, bed, STATE_ON_PAPER[state], shown_time(since) if since else "", _note(one))


def _note(one: Occupant) -> str:
    if one.due_back_at is None:
        return ""
    back = f"应 {shown_time(one.due_back_at)} 回来"
    if not one.overdue_minutes:
        return back
    hours, minutes = divmod(one.overdue_minutes, 60)
    return f"{back}，已过 {f'{hours} 小时' if hours else f'{minutes} 分钟'}"
