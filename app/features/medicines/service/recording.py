"""What a person records of medicines; each is one audited line, and a correction is a line that says why."""

from dataclasses import replace
from typing import Any, NamedTuple

from app.data.session import Change, Session
from app.data.undo import is_own_and_fresh
from app.features.accounts import service as accounts
from app.features.medicines import store
from app.features.medicines.model import (
    TAKEN,
    CountDraft,
    CountKind,
    Course,
    Dose,
    DoseDraft,
    OrderDraft,
    StopDraft,
    correction_findings,
    count_findings,
    dose_findings,
    is_late_entry,
    order_findings,
    stop_findings,
    used,
)
from app.features.medicines.service.reading import absent_at, is_used, order, orders, stock_of_course
from app.features.medicines.service.rounds import seconds
from app.features.medicines.service.rules import rules_on
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.clock import in_home, to_text, today
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AccountId, CourseId, DoseId, ResidentId
from app.kernel.text import words

_SECOND = words("Medicines", "This medicine is under lock. A second person signs with the PIN. Nothing was saved.")
_NOT_SECOND = words("Medicines", "This person cannot sign for medicine under lock. Nothing was saved. Choose a nurse.")
_STOPPED = words("Medicines", "This medicine is stopped already. Nothing was changed. Look at the list again.")
_RUNS = words("Medicines", "This medicine is not stopped. Nothing was changed. Look at the list again.")
_USED = words("Medicines", "Doses or counts of it are on record. Nothing was changed. Stop the medicine instead.")
_GONE = words("Medicines", "This line was corrected or taken back meanwhile. Nothing was changed. Look again.")
_OTHERS = words("Medicines", "Somebody else wrote this line. Nothing was changed. Ask them, or a nurse.")
_WHY = words("Medicines", "Write why.")


class Second(NamedTuple):
    """The second person beside a medicine under lock, as they sign."""

    login: str
    pin: str


# orders -----------------------------------------------------------------------------------------------


def add_order(
    session: Session, resident_id: ResidentId, draft: OrderDraft, *, submission: str | None = None
) -> CourseId:
    """Record a new order (用药) and return the course it begins.

    Raises NotAllowedError, RuleBrokenError with every finding (one asks: another course of that name runs).
    """
    session.require(Permission.MEDICINE_ORDER)
    stays.require_alive(session, resident_id)
    refuse(order_findings(draft, orders(session, resident_id)))
    with session.change("medicine.ordered", f"resident:{resident_id}", submission=submission) as change:
        row_id = CourseId(change.new_id("medicine_order"))
        store.add_order(session.db, row_id, resident_id, draft, **_by(change))
        change.tell(order=str(row_id))
    return row_id


def change_order(
    session: Session, course_id: CourseId, draft: OrderDraft, why: str, *, submission: str | None = None
) -> None:
    """Write a medicine's order anew from `draft.from_on` on: a change by the doctor, or a correction from its start.

    What held before that day stays; doses and stock go on. Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.MEDICINE_ORDER)
    course = order(session, course_id)
    stays.require_alive(session, course.resident_id)
    if course.stop is not None:
        raise OutOfDateError(_STOPPED)
    refuse(order_findings(draft, (), changes=course, why=why))
    subject = f"resident:{course.resident_id}"
    with session.change("medicine.changed", subject, reason=why.strip(), submission=submission) as change:
        row_id = change.new_id("medicine_order")
        more = {"corrects": course_id, "why": why.strip()}
        store.add_order(session.db, row_id, course.resident_id, draft, **more, **_by(change))
        change.tell(order=str(course_id), line=str(row_id))


def withdraw_order(session: Session, course_id: CourseId, reason: str) -> None:
    """Take back a medicine that was never ordered for this resident; refused once doses or counts are on record.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.MEDICINE_ORDER)
    course = order(session, course_id)
    if is_used(session, course_id):
        raise RuleBrokenError(_USED)
    _require_reason(reason)
    with session.change("medicine.withdrawn", f"resident:{course.resident_id}", reason=reason.strip()) as change:
        change.withdraw("medicine_order", [line.id for line in course.lines])
        change.tell(order=str(course_id))


def stop_order(session: Session, course_id: CourseId, draft: StopDraft, *, submission: str | None = None) -> None:
    """Record that a medicine is stopped (停药). Raises NotAllowedError, RuleBrokenError, OutOfDateError."""
    session.require(Permission.MEDICINE_ORDER)
    course = order(session, course_id)
    if course.stop is not None:
        raise OutOfDateError(_STOPPED)
    refuse(stop_findings(draft, course))
    subject = f"resident:{course.resident_id}"
    with session.change("medicine.stopped", subject, reason=draft.why.strip(), submission=submission) as change:
        row_id = change.new_id("medicine_stop")
        store.add_stop(session.db, row_id, course, draft, **_by(change))
        change.tell(order=str(course_id))


def take_back_stop(session: Session, course_id: CourseId, reason: str) -> None:
    """Take a stop back that was entered by mistake: the medicine is given as before.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.MEDICINE_ORDER)
    course = order(session, course_id)
    if course.stop is None:
        raise OutOfDateError(_RUNS)
    if not is_own_and_fresh(session, course.stop.recorded_by, course.stop.recorded_at):
        _require_reason(reason)
    subject = f"resident:{course.resident_id}"
    with session.change("medicine.stop_withdrawn", subject, reason=reason.strip()) as change:
        change.withdraw("medicine_stop", [course.stop.id])
        change.tell(order=str(course_id))


# doses ------------------------------------------------------------------------------------------------


def give(
    session: Session, draft: DoseDraft, second: Second | None = None, *, submission: str | None = None
) -> DoseId:  # fmt: skip
    """Record what became of a dose (服药) and return the line.

    A medicine under lock that leaves the stock needs `second`, another person with the PIN. Raises NotAllowedError
    (also: wrong PIN), RuleBrokenError with every finding, OutOfDateError (no such medicine any more).
    """
    session.require(Permission.MEDICINE_GIVE)
    course = order(session, draft.course_id)
    refuse(_findings(session, draft, course))
    second_by = _second(session, course, second, needed=draft.outcome in TAKEN)
    with session.change("dose.recorded", f"resident:{course.resident_id}", submission=submission) as change:
        return _add(session, change, course, draft, second_by)


def correct_dose(
    session: Session, dose_id: DoseId, draft: DoseDraft, why: str, second: Second | None = None
) -> DoseId:  # fmt: skip
    """Write a dose anew in place of a line that stands, which stays readable; return the new line.

    Own lines by who gives; lines of others by who orders. Raises as `give`.
    """
    session.require(Permission.MEDICINE_GIVE)
    former = _dose(session, dose_id)
    _require_own(session, former.recorded_by)
    course = order(session, former.course_id)
    draft = replace(draft, course_id=former.course_id, due_at=former.due_at)
    refuse((*correction_findings(why), *_findings(session, draft, course, former)))
    second_by = _second(session, course, second, needed=draft.outcome in TAKEN)
    subject = f"resident:{course.resident_id}"
    with session.change("dose.corrected", subject, reason=why.strip()) as change:
        return _add(session, change, course, draft, second_by, corrects=dose_id, why=why.strip())


def take_back_dose(session: Session, dose_id: DoseId, reason: str = "") -> None:
    """Take back a dose recorded by mistake: it is due again. Without a reason only minutes later by who wrote it.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.MEDICINE_GIVE)
    former = _dose(session, dose_id)
    _require_own(session, former.recorded_by)
    if not is_own_and_fresh(session, former.recorded_by, former.recorded_at):
        _require_reason(reason)
    with session.change("dose.withdrawn", f"resident:{former.resident_id}", reason=reason.strip()) as change:
        change.withdraw("dose", [dose_id])
        change.tell(dose=str(dose_id))


def check_dose(session: Session, draft: DoseDraft) -> tuple[Finding, ...]:
    """Return what speaks against recording a dose, for screens. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.MEDICINE_GIVE)
    return _findings(session, draft, order(session, draft.course_id))


def _findings(session: Session, draft: DoseDraft, course: Course, former: Dose | None = None) -> tuple[Finding, ...]:
    stays.require_alive(session, course.resident_id)
    now, rules = session.clock.now(), rules_on(session)
    recorded = () if draft.due_at is None else store.doses_at(session.db, course.id, draft.due_at)
    others = [one for one in recorded if former is None or one.id != former.id]
    away = draft.outcome in TAKEN and absent_at(session, course.resident_id, draft.at or now)
    found = dose_findings(draft, course, others, now, rules, absent=away)
    if former is None:
        return found
    return tuple(one for one in found if one.code not in {"not_due", "too_early"})


def _add(
    session: Session, change: Change, course: Course, draft: DoseDraft, second_by: AccountId | None, **more: Any
) -> DoseId:  # fmt: skip
    now, row_id = session.clock.now(), DoseId(change.new_id("dose"))
    at = (draft.at or now).replace(microsecond=0)
    ordered = course.order_on(in_home(draft.due_at or at).date()) or course.draft
    store.add_dose(
        session.db,
        row_id,
        course,
        draft,
        at=to_text(at),
        amount=used(draft, ordered),
        second_by=second_by,
        late=int(is_late_entry(at, now, rules_on(session))),
        **more,
        **_by(change),
    )
    change.tell(dose=str(row_id), order=str(course.id), outcome=draft.outcome.value)
    return row_id


def _dose(session: Session, dose_id: DoseId) -> Dose:
    found = store.dose(session.db, dose_id)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


# stock ------------------------------------------------------------------------------------------------


def count_stock(
    session: Session, course_id: CourseId, draft: CountDraft, second: Second | None = None,
    *, submission: str | None = None,
) -> float:  # fmt: skip
    """Write what was counted (清点) and return by how much it differs from the book; a difference asks for words.

    A medicine under lock needs `second`. Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.MEDICINE_GIVE)
    return _write(session, course_id, replace(draft, kind=CountKind.COUNTED), second, submission)


def receive_stock(
    session: Session, course_id: CourseId, draft: CountDraft, second: Second | None = None,
    *, submission: str | None = None,
) -> None:  # fmt: skip
    """Write medicine that came (收药). Raises as `count_stock`."""
    session.require(Permission.MEDICINE_GIVE)
    _write(session, course_id, replace(draft, kind=CountKind.RECEIVED), second, submission)


def hand_out_stock(
    session: Session, course_id: CourseId, draft: CountDraft, second: Second | None = None,
    *, submission: str | None = None,
) -> None:  # fmt: skip
    """Write medicine that was given back or destroyed (退药、销毁), as `draft.kind` says. Raises as `count_stock`."""
    session.require(Permission.MEDICINE_GIVE)
    if draft.kind not in {CountKind.RETURNED, CountKind.DESTROYED}:
        raise ValueError("neither returned nor destroyed")
    _write(session, course_id, draft, second, submission)


def take_back_count(session: Session, count_id: int, reason: str = "") -> None:
    """Take back a line of the stock book that was a mistake. Raises as `take_back_dose`."""
    session.require(Permission.MEDICINE_GIVE)
    former = store.count(session.db, count_id)
    if former is None:
        raise OutOfDateError(_GONE)
    _require_own(session, former.recorded_by)
    if not is_own_and_fresh(session, former.recorded_by, former.recorded_at):
        _require_reason(reason)
    with session.change("stock.withdrawn", f"resident:{former.resident_id}", reason=reason.strip()) as change:
        change.withdraw("medicine_count", [count_id])
        change.tell(line=str(count_id))


def _write(
    session: Session, course_id: CourseId, draft: CountDraft, second: Second | None, submission: str | None
) -> float:  # fmt: skip
    course, now = order(session, course_id), session.clock.now()
    at = (draft.at or now).replace(microsecond=0)
    book = stock_of_course(session, course, at)
    refuse(count_findings(draft, book, now))
    second_by = _second(session, course, second, needed=True)
    subject = f"resident:{course.resident_id}"
    action = f"stock.{draft.kind.value}"
    with session.change(action, subject, reason=draft.note.strip(), submission=submission) as change:
        row_id = change.new_id("medicine_count")
        more = {"at": to_text(at), "second_by": second_by}
        store.add_count(session.db, row_id, course, draft, **more, **_by(change))
        change.tell(line=str(row_id), order=str(course_id), amount=draft.amount)
    lines = stock_of_course(session, course).lines
    return next(line.difference for line in lines if line.count.id == row_id)


# inside -----------------------------------------------------------------------------------------------


def _second(session: Session, course: Course, second: Second | None, *, needed: bool) -> AccountId | None:
    """Return who signs beside the acting person; None where nobody has to."""
    order_now = course.order_on(today(session.clock)) or course.draft
    if not (needed and order_now.locked):
        return None
    if second is None:
        raise NotAllowedError(_SECOND)
    if second.login not in {one.login for one in seconds(session)}:
        raise NotAllowedError(_NOT_SECOND)
    return accounts.confirm_pin(session, second.login, second.pin)


def _require_own(session: Session, wrote: AccountId) -> None:
    if wrote != session.actor.account_id and not session.may(Permission.MEDICINE_ORDER):
        raise NotAllowedError(_OTHERS)


def _require_reason(reason: str) -> None:
    if not reason.strip():
        refuse([Finding("reason", _WHY)])


def _by(change: Change) -> dict[str, Any]:
    return {"recorded_at": change.at, "recorded_by": change.by}
