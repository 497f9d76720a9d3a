"""What waits about checks on the start page: rounds owed now, being walked, unsigned, missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from app.data.session import Session
from app.data.work_calendar import calendar
from app.features.safety_checks.model import Often, Round, Version
from app.features.safety_checks.service._pack import now
from app.features.safety_checks.service.owing import Standing, events, owed
from app.features.safety_checks.service.reading import open_rounds, unsigned_rounds
from app.features.safety_checks.service.rules import rules_on
from app.features.safety_checks.service.templates import by_template, in_use, versions
from app.features.slice import DueTask, TileState
from app.features.stays import service as stays
from app.kernel.access import Permission, Role
from app.kernel.care import CareEventKind
from app.kernel.clock import in_home
from app.kernel.ids import ResidentId, TemplateId
from app.kernel.text import Translate, Words, say, words

_UNTIL_TIME = words("SafetyTask", "{done} of {needed} done, until {time}")
_UNTIL_DAY = words("SafetyTask", "{done} of {needed} done, until {day}")
_WALK, _GO_ON, _SIGN = words("SafetyTask", "Start"), words("SafetyTask", "Go on"), words("SafetyTask", "Sign")
_OPEN_ROUND = words("SafetyTask", "{name}: begun by {who}, not finished")
_UNSIGNED = words("SafetyTask", "{name} of {day}: {count} signatures missing")
_OWED: Mapping[str, Words] = {
    "today": words("SafetyTask", "{count} checks are to be walked today"),
    "week": words("SafetyTask", "{count} checks are to be walked in the coming weeks"),
}
_TO_SIGN = words("SafetyTask", "{count} rounds wait for your signature")
_MISSED = words("SafetyTask", "{count} checks were missed and nobody wrote why")
_MISSED_IN = words("SafetyTask", "since {day}")
_LOOK = words("SafetyTask", "Look")
_NO_YEAR = words("SafetyTask", "The public holidays of {year} are not known: checks before them cannot be told")
_ENTER = words("SafetyTask", "Enter them")
_PREPARED = words("SafetyTask", "{count} changes of checks wait for you to confirm")
_ADMITTED = words("SafetyTask", "{name} was not begun for {count} admissions")
_TILE = words("SafetyTask", "to be walked now")
_TILE_DONE = words("SafetyTask", "all walked so far")
LOOKS_BACK = timedelta(days=31)
"""So far back the start page asks for reasons of what was missed; the calendar shows every month."""
_LEAD = timedelta(days=3)
"""Of a period longer than a day: from then on it is a matter of today."""
MOST_ALONE = 3
"""So many of one kind have a line each on the start page; more of them are one line that leads to the page."""
_MOST_NAMES = 3
_LEADS = frozenset({Role.DIRECTOR, Role.SAFETY})


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what the acting person's post is reminded of, the most urgent first. Raises NotAllowedError."""
    if not session.may(Permission.SAFETY_RECORD):
        return
    session.require(Permission.SAFETY_RECORD)
    if not versions(session):
        return
    yield from _walking(session, translate)
    yield from _owed(session, translate)
    yield from _unsigned(session, translate)
    if session.actor.role in _LEADS:
        yield from _for_leaders(session, translate)


def waiting(session: Session) -> tuple[Standing, ...]:
    """Return what is owed now to the acting person's post and not done, the earliest end first."""
    session.require(Permission.SAFETY_READ)
    at = now(session)
    day = in_home(at).date()
    found = (
        one
        for one in owed(session, day - timedelta(days=1), day)
        if one.due.begins <= at < one.due.ends and one.done < one.due.needed
    )
    mine = (one for one in found if session.actor.role in one.due.template.posts and not one.due.template.of_residents)
    return tuple(sorted(mine, key=lambda one: one.due.ends))


def missed(session: Session, first: date, last: date) -> tuple[Standing, ...]:
    """Return what was missed in periods that ended in some days, the latest first; with or without a reason."""
    session.require(Permission.SAFETY_READ)
    at = now(session)
    found = (one for one in owed(session, first, last) if one.owed().missed(at) and first <= one.due.last_day <= last)
    return tuple(sorted(found, key=lambda one: one.due.ends, reverse=True))


def tile(session: Session, translate: Translate) -> TileState:
    """Return how many rounds wait for the acting person's post."""
    session.require(Permission.SAFETY_READ)
    if not session.may(Permission.SAFETY_RECORD) or not versions(session):
        return None, ""
    count = len(waiting(session))
    return (count, say(_TILE, translate)) if count else (None, say(_TILE_DONE, translate))


def unasked_admissions(session: Session) -> dict[TemplateId, tuple[ResidentId, ...]]:
    """Return who was admitted since a check of admissions is in use and has none begun or raised, by template."""
    session.require(Permission.SAFETY_READ)
    found: dict[TemplateId, tuple[ResidentId, ...]] = {}
    asking = [one for one in in_use(session) if one.template.often is Often.EVENT and "入住" in one.template.event]
    for version in asking:
        since = by_template(session)[version.template_id][0].at
        raised = {one.resident_id for one in events(session).get(version.template_id, ())}
        came = (one for one in stays.care_events(session, None, since) if one.kind is CareEventKind.ADMITTED)
        left = tuple(one.resident_id for one in came if one.resident_id not in raised)
        if left:
            found[version.template_id] = left
    return found


def _walking(session: Session, translate: Translate) -> Iterator[DueTask]:
    for one in open_rounds(session):
        title = say(_OPEN_ROUND, translate, name=one.template.name, who=one.who)
        verb = say(_GO_ON, translate)
        yield DueTask(f"round:{one.id}", title, "", "now", "safety", verb, "round", subject=one.id)


def _owed(session: Session, translate: Translate) -> Iterator[DueTask]:
    for urgency, said in _OWED.items():
        alike = [one for one in waiting(session) if _urgency(session, one) == urgency]
        if len(alike) > MOST_ALONE:
            title, names = say(said, translate, count=len(alike)), _names(map(_name, alike))
            yield DueTask(f"check.owed:{urgency}", title, names, urgency, "safety", say(_LOOK, translate), "safety")
        else:
            yield from (_task(one, urgency, translate) for one in alike)


def _urgency(session: Session, one: Standing) -> str:
    return "today" if _is_short(one) or one.due.ends - now(session) <= _LEAD else "week"


def _is_short(one: Standing) -> bool:
    return one.due.template.often in {Often.DAY, Often.NIGHT}


def _name(one: Standing) -> str:
    return " ".join(filter(None, (one.due.template.name, one.due.district, one.due.about)))


def _names(every: Iterable[str]) -> str:
    """Return the first names of a list, and that there are others."""
    told = list(dict.fromkeys(every))
    return "、".join(told[:_MOST_NAMES]) + ("…" if len(told) > _MOST_NAMES else "")


def _task(one: Standing, urgency: str, translate: Translate) -> DueTask:
    due, ends = one.due, in_home(one.due.ends)
    said = _UNTIL_TIME if _is_short(one) else _UNTIL_DAY
    detail = say(said, translate, done=one.done, needed=due.needed, time=f"{ends:%H:%M}", day=due.last_day.isoformat())
    return DueTask(
        f"check:{due.template_id}:{due.day}:{due.district}:{due.event_id}", _name(one), detail,
        urgency, "safety", say(_WALK, translate), "safety", part=one.owed().part,
    )  # fmt: skip


def _unsigned(session: Session, translate: Translate) -> Iterator[DueTask]:
    mine = [one for one in unsigned_rounds(session) if signs(session, one)]
    verb = say(_SIGN, translate)
    if len(mine) > MOST_ALONE:
        title, names = say(_TO_SIGN, translate, count=len(mine)), _names(one.template.name for one in mine)
        urgency = "today" if any(_overdue(session, one) for one in mine) else "week"
        yield DueTask("check.unsigned", title, names, urgency, "edit", verb, "safety")
        return
    for one in mine:
        told = {"name": one.template.name, "day": one.duty_on.isoformat(), "count": one.unsigned}
        urgency, title = "today" if _overdue(session, one) else "week", say(_UNSIGNED, translate, **told)
        yield DueTask(f"sign:{one.id}", title, "", urgency, "edit", verb, "round", subject=one.id)


def signs(session: Session, one: Round) -> bool:
    """Tell whether the acting person is somebody to confirm a round: of those who lead, and did not sign it."""
    session.require(Permission.SAFETY_READ)
    mine = session.actor.account_id in {each.account_id for each in one.signatures}
    return not mine and session.actor.role in _LEADS


def _overdue(session: Session, one: Round) -> bool:
    hours = timedelta(hours=rules_on(session).confirm_hours)
    return one.finished_at is not None and now(session) > one.finished_at + hours


def _for_leaders(session: Session, translate: Translate) -> Iterator[DueTask]:
    day = in_home(now(session)).date()
    silent = [one for one in missed(session, day - LOOKS_BACK, day) if not one.reason]
    if silent:
        since = say(_MISSED_IN, translate, day=min(one.due.day for one in silent).isoformat())
        title, verb = say(_MISSED, translate, count=len(silent)), say(_LOOK, translate)
        yield DueTask("check.missed", title, since, "today", "warning", verb, "proof")
    for template_id, people in unasked_admissions(session).items():
        name = by_template(session)[template_id][-1].template.name
        title = say(_ADMITTED, translate, name=name, count=len(people))
        yield DueTask(f"admitted:{template_id}", title, "", "today", "safety", say(_WALK, translate), "safety")
    held = in_use(session)
    lead = timedelta(days=rules_on(session).holiday_lead_days)
    year = (day + lead).year
    if any(one.template.before_holidays for one in held) and year not in calendar(session).years:
        title, verb = say(_NO_YEAR, translate, year=year), say(_ENTER, translate)
        yield DueTask(f"holidays:{year}", title, "", "week", "calendar", verb, "work_calendar")
    if session.may(Permission.SAFETY_PLAN) and (count := _prepared(versions(session))):
        title, verb = say(_PREPARED, translate, count=count), say(_LOOK, translate)
        yield DueTask("check.prepared", title, "", "week", "safety", verb, "check_templates")


def _prepared(known: tuple[Version, ...]) -> int:
    return Counter(one.confirmed for one in known)[False]
