"""What waits about incidents on the start page, in words; a concern about abuse is hinted at, never named."""

from collections.abc import Iterator

from app.data.session import Session
from app.features.incidents.model import (
    KIND_WORDS,
    POINT_WORDS,
    Case,
    IncidentRules,
    Point,
    closes_late,
    is_late_note,
    minutes_to_first_note,
    report_is_late,
)
from app.features.incidents.service import _sight as sight
from app.features.incidents.service.reading import cases, overlong, points
from app.features.incidents.service.rules import rules_on
from app.features.slice import DueTask
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.text import Translate, say, words

_TITLE = words("IncidentTask", "{kind}, {name}: {what}")
_NOBODY = words("IncidentTask", "{kind}: {what}")
_PRIVATE = words("IncidentTask", "A confidential report waits for you")
_READ_ALONE = words("IncidentTask", "Open it when nobody else looks at the screen.")
_CLOSE = words("IncidentTask", "close")
_AT = words("IncidentTask", "{when}.")
_LATE_REPORT = words("IncidentTask", "The report upward is late.")
_LATE_CLOSE = words("IncidentTask", "Open for longer than {hours} hours.")
_LATE_NOTE = words("IncidentTask", "The first note came after {minutes} minutes.")
_REST = words("IncidentTask", "Then: {what}.")
_COMMA = words("IncidentTask", ", ")
_LOOK = words("IncidentTask", "Look")
_TILE = words("IncidentTask", "{count} open")
_NOTHING = words("IncidentTask", "nothing is open")


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield one task for each open incident that the acting person can do something about. Raises NotAllowedError."""
    if not (session.may(Permission.INCIDENT_REPORT) or session.may(Permission.INCIDENT_CLOSE)):
        return
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_CLOSE)
    rules = rules_on(session)
    for case in cases(session, open_only=True):
        if case.incident.private:
            if sight.leads(session, case.incident):
                yield _private_task(case, translate)
        elif sight.leads(session, case.incident):
            yield _task(session, case, rules, points(session, case), translate)
        elif own := tuple(point for point in points(session, case) if point is not Point.REVIEW):
            yield _task(session, case, rules, own, translate)


def open_tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    """Return how many open incidents the acting person sees, without private ones. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_REPORT)
    count = sum(not one.incident.private for one in cases(session, open_only=True))
    return (count, say(_TILE, translate, count=count)) if count else (None, say(_NOTHING, translate))


def _private_task(case: Case, translate: Translate) -> DueTask:
    return DueTask(
        f"incident:{case.incident.id}",
        say(_PRIVATE, translate),
        say(_READ_ALONE, translate),
        "today",
        "shield",
        say(_LOOK, translate),
        "incident",
        case.incident.id,
        on_paper=False,
    )


def _task(
    session: Session, case: Case, rules: IncidentRules, waits: tuple[Point, ...], translate: Translate
) -> DueTask:
    told = [say(POINT_WORDS[point], translate) for point in waits] or [say(_CLOSE, translate)]
    late = report_is_late(case, session.clock.now(), rules, overlong=overlong(session, case.incident))
    title = _TITLE if case.name else _NOBODY
    return DueTask(
        key=f"incident:{case.incident.id}",
        title=say(title, translate, kind=KIND_WORDS[case.incident.kind], name=case.name, what=told[0]),
        detail=" ".join(_details(session, case, rules, told[1:], translate, late=late)),
        urgency="now" if late or Point.FAMILY in waits or Point.UPWARD in waits else "today",
        icon="incident",
        button=say(_LOOK, translate),
        page="incident",
        subject=case.incident.id,
    )


def _details(
    session: Session, case: Case, rules: IncidentRules, rest: list[str], translate: Translate, *, late: bool
) -> Iterator[str]:
    yield say(_AT, translate, when=shown_time(case.incident.at))
    if late:
        yield say(_LATE_REPORT, translate)
    if closes_late(case, session.clock.now(), rules):
        yield say(_LATE_CLOSE, translate, hours=rules.close_hours)
    if is_late_note(case.incident, rules):
        yield say(_LATE_NOTE, translate, minutes=minutes_to_first_note(case.incident))
    if rest:
        yield say(_REST, translate, what=say(_COMMA, translate).join(rest))
