"""The fields of each move's form and what is done with them; one small class a kind of move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial

from app.data.session import Session
from app.desktop.forms import AskField, ChoiceField, FileField, Form, MomentField, NoteField
from app.desktop.forms.dates import Quick
from app.desktop.language import translate
from app.features.stays import service
from app.features.stays.model import Approval, HospitalTrip, Kind, Leave, approval
from app.kernel.access import Permission
from app.kernel.clock import HOME_ZONE, in_home
from app.kernel.ids import MoveId, ResidentId
from app.kernel.text import Words, say, words

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a filled form says, beside the time of the move."""

    session: Session
    resident_id: ResidentId
    at: datetime
    told: dict[str, str]
    moments: dict[str, datetime | None]
    submission: str
    slip_id: int | None = None  # of an approved leave that begins
    scan: service.Scan | None = None  # what goes with the move


Save = Callable[[Sheet], MoveId | None]
"""Writes the move; None when it was only asked for."""

LABELS: dict[str, Words] = {
    "at": words("MoveForm", "When"),
    "reason": words("MoveForm", "Reason"),
    "going_to": words("MoveForm", "Goes where"),
    "with_whom": words("MoveForm", "With whom"),
    "phone": words("MoveForm", "Phone"),
    "due_back_at": words("MoveForm", "Due back"),
    "meals_stopped": words("MoveForm", "Meals stopped"),
    "medicines": words("MoveForm", "Medicines given along"),
    "advice": words("MoveForm", "What was told them"),
    "hospital": words("MoveForm", "Hospital"),
    "ward": words("MoveForm", "Ward"),
    "diagnosis": words("MoveForm", "Diagnosis"),
    "sent_by": words("MoveForm", "Sent by"),
    "contact_told": words("MoveForm", "Who of the family was told"),
    "contact_told_at": words("MoveForm", "Told when"),
    "last_seen": words("MoveForm", "Last seen where and by whom"),
    "found_where": words("MoveForm", "Found where"),
    "where": words("MoveForm", "Where"),
    "note": words("MoveForm", "How the person is"),
    "scan": words("MoveForm", "Paper that goes with it"),
}

FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.WENT_ON_LEAVE: (
        "at", "due_back_at", "going_to", "with_whom", "phone", "meals_stopped", "medicines", "advice", "reason",
    ),
    Kind.CAME_BACK: ("at", "note"),
    Kind.WENT_TO_HOSPITAL: (
        "at", "hospital", "ward", "diagnosis", "sent_by", "contact_told", "contact_told_at", "reason",
    ),
    Kind.LEFT_HOSPITAL: ("at", "reason"),
    Kind.WENT_MISSING: ("at", "last_seen", "reason"),
    Kind.WAS_FOUND: ("at", "found_where", "reason"),
    Kind.TRANSFERRED_OUT: ("at", "going_to", "reason"),
    Kind.DISCHARGED: ("at", "going_to", "reason"),
    Kind.SUPPORT_ENDED: ("at", "reason"),
    Kind.DIED: ("at", "where", "reason"),
}  # fmt: skip
"""The fields of each form in order; admissions and changes of bed are chosen on the map."""

_OF_KIND: dict[tuple[Kind, str], Words] = {
    (Kind.WENT_ON_LEAVE, "at"): words("MoveForm", "Leaves when"),
    (Kind.CAME_BACK, "at"): words("MoveForm", "Came back when"),
}
"""Labels that say more than those of every kind."""

_EVENING = time(18, 0)

LATER_MOMENTS = ("due_back_at", "contact_told_at")
"""Fields that hold a moment, beside "at"."""

_NOTES = frozenset({"reason", "note", "last_seen"})
_OPTIONAL = {
    Kind.WENT_ON_LEAVE: {"with_whom", "meals_stopped", "medicines", "advice", "reason"},
    Kind.CAME_BACK: {"note"},
    Kind.WENT_TO_HOSPITAL: {"ward", "diagnosis", "sent_by", "contact_told", "contact_told_at", "reason"},
    Kind.LEFT_HOSPITAL: {"reason"},
    Kind.WENT_MISSING: {"last_seen", "reason"},
    Kind.WAS_FOUND: {"found_where", "reason"},
    Kind.TRANSFERRED_OUT: {"going_to"},
    Kind.DISCHARGED: {"going_to"},
    Kind.DIED: {"where", "reason"},
}


Link = tuple[str, Callable[[], object]]


def fill_form(form: Form, kind: Kind, now: Callable[[], datetime], phone: Link | None = None) -> None:
    """Add the fields of a kind of move; the time is now until somebody changes it. `phone` fills in the phone."""
    for key in FIELDS[kind]:
        text = say(_OF_KIND.get((kind, key), LABELS[key]), translate)
        optional = key in _OPTIONAL.get(kind, set())
        if key == "at" or key in LATER_MOMENTS:
            quick = None if key == "at" else _returns(now) if key == "due_back_at" else ()
            field = form.add(MomentField(key, text, now=now, optional=optional, quick=quick), wide=True)
            if key == "at":
                field.set_value(in_home(now()))
        elif key == "meals_stopped":
            yes, no = translate("MoveForm", "yes"), translate("MoveForm", "no")
            form.add(ChoiceField(key, text, [(YES, yes), (NO, no)], answers=(), optional=optional))
        elif key in _NOTES:
            form.add(NoteField(key, text, answers=(), optional=optional), wide=True)
        else:
            link = phone if key == "phone" else None
            form.add(AskField(key, text, answers=(), optional=optional, link=link))


def _returns(now: Callable[[], datetime]) -> tuple[Quick, ...]:
    """Return the returns most often agreed: this evening, the next one, and the third."""

    def evening(days: int) -> datetime:
        return datetime.combine(in_home(now()).date() + timedelta(days=days), _EVENING, HOME_ZONE)

    return (
        (translate("MoveForm", "Tonight 18:00"), partial(evening, 0)),
        (translate("MoveForm", "Tomorrow"), partial(evening, 1)),
        (translate("MoveForm", "In three days"), partial(evening, 3)),
    )


def scan_field() -> FileField:
    """Return the field for the paper that goes with a move (单据)."""
    return FileField("scan", say(LABELS["scan"], translate), optional=True)


def leave_of(sheet: Sheet) -> Leave | None:
    """Return the leave a form asks for; None while the return is not filled in."""
    back = sheet.moments.get("due_back_at")
    if back is None:
        return None
    told = sheet.told
    return Leave(
        leaves_at=sheet.at,
        due_back_at=back,
        going_to=told["going_to"],
        with_whom=told["with_whom"],
        phone=told["phone"],
        reason=told["reason"],
        meals_stopped=told["meals_stopped"] == YES,
        medicines=told["medicines"],
        advice=told["advice"],
    )


def is_asked_only(sheet: Sheet) -> bool:
    """Tell whether the leave is so long, or lies so far ahead, that it is only asked for with this form."""
    leave = leave_of(sheet)
    if leave is None or sheet.slip_id is not None:
        return False
    long = approval(leave, service.leave_rules(sheet.session)) is Approval.DIRECTOR
    return leave.leaves_at > sheet.session.clock.now() or (long and not sheet.session.may(Permission.STAYS_ADMIT))


def save_leave(sheet: Sheet) -> MoveId | None:
    """Record that somebody goes, or ask the director for a long leave."""
    leave = leave_of(sheet)
    if leave is None:
        raise ValueError("the form did not see that the return is missing")
    if is_asked_only(sheet):
        service.ask_leave(sheet.session, sheet.resident_id, leave, submission=sheet.submission)
        return None
    return service.go_on_leave(
        sheet.session, sheet.resident_id, leave, sheet.slip_id, submission=sheet.submission, scan=sheet.scan
    )


def _hospital(sheet: Sheet) -> MoveId:
    told = sheet.told
    trip = HospitalTrip(
        hospital=told["hospital"],
        ward=told["ward"],
        diagnosis=told["diagnosis"],
        sent_by=told["sent_by"],
        contact_told=told["contact_told"],
        contact_told_at=sheet.moments.get("contact_told_at"),
    )
    return service.go_to_hospital(
        sheet.session, sheet.resident_id, sheet.at, trip, told["reason"], submission=sheet.submission, scan=sheet.scan
    )


SAVES: dict[Kind, Save] = {
    Kind.WENT_ON_LEAVE: save_leave,
    Kind.CAME_BACK: lambda it: service.come_back(
        it.session, it.resident_id, it.at, it.told["note"], submission=it.submission, scan=it.scan
    ),
    Kind.WENT_TO_HOSPITAL: _hospital,
    Kind.LEFT_HOSPITAL: lambda it: service.leave_hospital(
        it.session, it.resident_id, it.at, it.told["reason"], submission=it.submission, scan=it.scan
    ),
    Kind.WENT_MISSING: lambda it: service.report_missing(
        it.session,
        it.resident_id,
        it.at,
        it.told["last_seen"],
        it.told["reason"],
        submission=it.submission,
        scan=it.scan,
    ),
    Kind.WAS_FOUND: lambda it: service.report_found(
        it.session,
        it.resident_id,
        it.at,
        it.told["found_where"],
        it.told["reason"],
        submission=it.submission,
        scan=it.scan,
    ),
    Kind.TRANSFERRED_OUT: lambda it: service.transfer_out(
        it.session,
        it.resident_id,
        it.at,
        it.told["reason"],
        it.told["going_to"],
        submission=it.submission,
        scan=it.scan,
    ),
    Kind.DISCHARGED: lambda it: service.discharge(
        it.session,
        it.resident_id,
        it.at,
        it.told["reason"],
        it.told["going_to"],
        submission=it.submission,
        scan=it.scan,
    ),
    Kind.SUPPORT_ENDED: lambda it: service.end_support(
        it.session, it.resident_id, it.at, it.told["reason"], submission=it.submission, scan=it.scan
    ),
    Kind.DIED: lambda it: service.record_death(
        it.session, it.resident_id, it.at, it.told["where"], it.told["reason"], submission=it.submission, scan=it.scan
    ),
}
"""How the form of each kind is written."""


def prepare(sheet: Sheet, kind: Kind) -> int:
    """Leave a move for the director to confirm, with where to in the reason, and return what waits."""
    where = sheet.told.get("going_to", "").strip()
    reason = "；".join(filter(None, [sheet.told["reason"].strip(), where]))
    return service.prepare_move(
        sheet.session, sheet.resident_id, kind, sheet.at, reason, submission=sheet.submission, scan=sheet.scan
    )
