"""What every check owes, what was done of it, late or missed; the events that make a round due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from app.data import work_calendar
from app.data.session import Session
from app.features.care_log import service as care_log
from app.features.safety_checks import store
from app.features.safety_checks.model import Due, Event, Version, Walked, counted, due
from app.features.safety_checks.service._pack import now
from app.features.safety_checks.service.places import districts
from app.features.safety_checks.service.rules import rules_on
from app.features.safety_checks.service.templates import by_template
from app.kernel.access import Permission
from app.kernel.clock import from_text, in_home
from app.kernel.errors import Finding, OutOfDateError, refuse
from app.kernel.ids import CheckEventId, ResidentId, TemplateId
from app.kernel.ledgers import Owed
from app.kernel.text import words

_ABOUT = words("SafetyOwing", "Write what happened, like a fair in the yard or a new member of staff.")
_DAY = words("SafetyOwing", "The last day cannot be before today.")
_GONE = words("SafetyOwing", "This check is not in use any more. Nothing was saved. Look at the list again.")
_WHY = words("SafetyOwing", "Write why it was missed.")
_NOT_MISSED = words("SafetyOwing", "Nothing is missing there any more. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Something that is owed and what was done of it."""

    due: Due
    done: int  # times, the late ones too
    late: int  # of these
    reason: str  # why it was missed, as written; "": nobody wrote it

    def owed(self) -> Owed:
        """Return it as the calendar of proof and the ledgers take it."""
        one = self.due
        part = f"{one.template_id}:{one.day}:{one.district}:{one.event_id or ''}"
        return Owed(
            one.day, one.begins, one.ends, one.needed, self.done, self.late, one.district, self.reason, part, one.about
        )


def owed(session: Session, first: date, last: date, template_id: TemplateId | None = None) -> tuple[Standing, ...]:
    """Return what every template, or one, owes in the periods that touch some days, template by template.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)

    def read() -> tuple[Standing, ...]:
        known = by_template(session)
        chosen = known if template_id is None else {template_id: known.get(template_id, ())}
        return tuple(one for of, held in chosen.items() for one in _of_template(session, of, held, first, last))

    return session.remembered(("safety_checks.owed", first, last, template_id), read)


def _of_template(
    session: Session, template_id: TemplateId, held: tuple[Version, ...], first: date, last: date
) -> Iterable[Standing]:
    rules = rules_on(session)
    found = due(
        held, first, last, districts(session), rules.holiday_lead_days, work_calendar.calendar(session),
        events(session).get(template_id, ()),
    )  # fmt: skip
    if not found:
        return
    since, until = min(one.day for one in found), max(one.last_day for one in found)
    walked = store.walked(session.db, template_id, since, until)
    walked_for = store.walked_for(session.db, [one.event_id for one in found if one.event_id is not None])
    reasons = store.reasons(session.db, template_id, since, until)
    grace = timedelta(minutes=rules.grace_minutes)
    looked = _looked_in(session, [one for one in found if one.template.of_residents])
    for one in found:
        if one.template.of_residents:
            done, late = next(looked)
        else:
            theirs: Iterable[Walked] = walked if one.event_id is None else walked_for.get(one.event_id, ())
            done, late = counted(one, theirs, grace)
        yield Standing(one, done, late, reasons.get((one.day, one.district), ""))


def _looked_in(session: Session, nights: Sequence[Due]) -> Iterator[tuple[int, int]]:
    """Yield of each night how many of its rounds from bed to bed the care log holds, and of these late: one a span."""
    spans = [span for one in nights for span in _spans(one)]
    looks = iter(care_log.late_looks(session, spans) if spans else ())
    for one in nights:
        held = [late for late in islice(looks, one.needed) if late is not None]
        yield len(held), sum(held)


def _spans(one: Due) -> Iterator[tuple[datetime, datetime]]:
    step = timedelta(hours=one.template.every_hours)
    for number in range(one.needed):
        yield one.begins + number * step, min(one.begins + (number + 1) * step, one.ends)


# events ----------------------------------------------------------------------------------------------


def events(session: Session) -> Mapping[TemplateId, tuple[Event, ...]]:
    """Return what makes rounds due beside the calendar, by template, in the order raised.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)

    def read() -> Mapping[TemplateId, tuple[Event, ...]]:
        found: dict[TemplateId, tuple[Event, ...]] = {}
        for one in store.events(session.db):
            found[one.template_id] = (*found.get(one.template_id, ()), one)
        return found

    return session.remembered("safety_checks.events", read)


def raise_event(
    session: Session, template_id: TemplateId, about: str, due_on: date, resident_id: ResidentId | None = None
) -> CheckEventId:
    """Let a check be owed because something happened, until a day, and return the event.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    here = session.clock.now()
    found = [Finding("about", _ABOUT)] if not about.strip() else []
    refuse([*found, *([Finding("due_on", _DAY)] if due_on < in_home(here).date() else [])])
    if template_id not in by_template(session):
        raise OutOfDateError(_GONE)
    with session.change("check_event.raised", f"check_template:{template_id}") as change:
        event_id = CheckEventId(change.new_id("check_event"))
        event = Event(event_id, template_id, from_text(change.at), due_on, about.strip(), resident_id)
        store.add_event(session.db, event, recorded_at=change.at, recorded_by=change.by)
        change.tell(about=about.strip(), due_on=due_on.isoformat())
    return event_id


def withdraw_event(session: Session, event_id: CheckEventId, reason: str) -> None:
    """Take back an event that is none. Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError."""
    session.require(Permission.SAFETY_RECORD)
    if not reason.strip():
        refuse([Finding("reason", words("SafetyOwing", "Write why."))])
    if event_id not in {one.id for each in events(session).values() for one in each}:
        raise OutOfDateError(_GONE)
    with session.change("check_event.withdrawn", f"check_event:{event_id}", reason=reason.strip()) as change:
        change.withdraw("check_event", [event_id])


# why it was missed -----------------------------------------------------------------------------------


def write_reason(session: Session, template_id: TemplateId, day: date, district: str, reason: str) -> None:
    """Write why something is missing (写原因): it stays missing, and is printed as it was.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    if not reason.strip():
        refuse([Finding("reason", _WHY)])
    missing = (one for one in owed(session, day, day, template_id) if one.due.day == day)
    at = now(session)
    if not any(one.owed().missed(at) and one.due.district == district for one in missing):
        raise OutOfDateError(_NOT_MISSED)
    with session.change("check_template.missed", f"check_template:{template_id}", reason=reason.strip()) as change:
        change.tell(day=day.isoformat(), district=district)
        row = {
            "id": change.new_id("check_reason"), "template_id": template_id, "district": district,
            "reason": reason.strip(), "recorded_at": change.at, "recorded_by": change.by,
        }  # fmt: skip
        store.add_reason(session.db, row, day)
