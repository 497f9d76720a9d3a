"""What waits about hazards on the start page, in words: for the director, the safety officer and whose they are."""

from collections.abc import Iterator
from datetime import date

from app.data.session import Session
from app.features.hazards.model import GRADE_WORDS, Hazard, HazardGrade, HazardState
from app.features.hazards.service.reading import open_hazards, waits_for_me
from app.features.slice import DueTask
from app.features.staff import service as staff
from app.kernel.access import Permission, Role
from app.kernel.clock import today
from app.kernel.text import Translate, say, words

_TITLE = words("HazardTask", "{grade} hazard: {place}, {what}")
_OVER = words("HazardTask", "Days over the deadline: {days}. {name} mends it.")
_DUE = words("HazardTask", "{name} mends it by {day}.")
_CHECK = words("HazardTask", "Mended. Look at it and close it.")
_MAJOR = words("HazardTask", "Two people close it, one of them is the director.")
_LOOK = words("HazardTask", "Look")
_TILE = words("HazardTask", "{count} open, {over} overdue")
_NOTHING = words("HazardTask", "nothing is open")


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield one task for each open hazard that the acting person should look at now. Raises NotAllowedError."""
    if not session.may(Permission.SAFETY_RECORD):
        return
    session.require(Permission.SAFETY_RECORD)
    member, day = staff.member_of_account(session), today(session.clock)
    for one in open_hazards(session):
        own = member is not None and one.owner_id == member.id
        if urgency := _urgency(session, one, day, own=own):
            yield _task(session, one, day, urgency, translate)


def tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    """Return how many hazards are open, and how many of them overdue. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found, day = open_hazards(session), today(session.clock)
    if not found:
        return None, say(_NOTHING, translate)
    over = sum(one.days_over(day) > 0 for one in found)
    return len(found), say(_TILE, translate, count=len(found), over=over)


def _urgency(session: Session, one: Hazard, day: date, *, own: bool) -> str:
    """Return how urgent a hazard is for the acting person; "": not theirs."""
    if session.actor.role is Role.DIRECTOR and one.grade is HazardGrade.MAJOR:
        return "now"
    if one.days_over(day) and (own or session.may(Permission.SAFETY_CLOSE)):
        return "now"
    if waits_for_me(session, one):
        return "today"
    if own and one.state is not HazardState.TO_CHECK:
        return "today" if one.deadline <= day else "week"
    return ""


def _task(session: Session, one: Hazard, day: date, urgency: str, translate: Translate) -> DueTask:
    over = one.days_over(day)
    told = [
        say(_OVER, translate, days=over, name=one.owner)
        if over
        else say(_DUE, translate, day=one.deadline.isoformat(), name=one.owner)
    ]
    if waits_for_me(session, one):
        told.append(say(_CHECK, translate))
    if one.grade is HazardGrade.MAJOR:
        told.append(say(_MAJOR, translate))
    return DueTask(
        key=f"hazard:{one.id}",
        title=say(_TITLE, translate, grade=GRADE_WORDS[one.grade], place=one.place, what=one.what),
        detail=" ".join(told),
        urgency=urgency,
        icon="warning",
        button=say(_LOOK, translate),
        page="hazards",
        subject=one.id,
    )
