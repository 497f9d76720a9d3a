"""What a person records of hazards; each step is one audited line, and nothing that was told is ever changed."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from app.data.attachments import attach
from app.data.photos import Picture, as_photo
from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.hazards import store
from app.features.hazards.model import (
    CLOSES_OWN,
    NEEDS_DIRECTOR,
    NEEDS_SECOND,
    Hazard,
    HazardDraft,
    HazardGrade,
    HazardState,
    Photo,
    StepDraft,
    StepKind,
    draft_findings,
    is_possible,
    step_findings,
)
from app.features.hazards.service.reading import has_mended, hazard, may_take_back, seconds
from app.features.staff import service as staff
from app.kernel.access import Permission, Role
from app.kernel.clock import in_home, today
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AccountId, HazardId, StaffId
from app.kernel.text import words

_NOT_SAVED = words("Hazards", "Some fields need another look. Nothing was saved.")
_MOVED_ON = words("Hazards", "This hazard was moved on meanwhile. Nothing was changed. Look at it again.")
_NOT_YOURS = words("Hazards", "This is for the director or the safety officer. Nothing was changed.")
_OWN_WAY = words("Hazards", "Close it, or take a step back, by the buttons for that. Nothing was changed.")
_LOWER = words(
    "Hazards", "Only the director says that a major hazard is less grave. Nothing was changed. Ask the director."
)
_MAY_NOT = words("Hazards", "This person may not sign here. Nothing was changed. Choose somebody else.")
_NOT_THAT = words("Hazards", "This step cannot be taken back. Nothing was changed. Write a note beside it.")
_STRANGER = words("Hazards", "This person does not work here any more. Choose somebody else.")
_SPOT = "当场整改"

_BY_CLOSERS = frozenset({StepKind.SENT_BACK, StepKind.REOPENED, StepKind.REGRADED, StepKind.DEADLINE, StepKind.OWNER})


class Second(NamedTuple):
    """The second person who closes a major hazard, as they sign."""

    login: str
    pin: str


def report(session: Session, draft: HazardDraft, *, submission: str | None = None) -> HazardId:
    """Record a hazard (隐患) and return its id; one that was mended on the spot waits for the check at once.

    May stand inside another change. Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.SAFETY_RECORD)
    now = session.clock.now()
    draft = replace(draft, found_at=draft.found_at or now, found_by=draft.found_by.strip() or session.actor.name)
    refuse(draft_findings(draft, now), _NOT_SAVED)
    draft = replace(draft, owner=_owner(session, draft.owner_id, draft.owner))
    before, after = _checked(draft.before), _checked(draft.after)
    with session.change("hazard.reported", submission=submission) as change:
        hazard_id = HazardId(change.new_id("hazard"))
        change.subject = f"hazard:{hazard_id}"
        year = in_home(change.instant).year
        store.add(session.db, hazard_id, draft, year=year, recorded_at=change.at, recorded_by=change.by)
        _add_photos(change, hazard_id, None, "before", before)
        if draft.on_the_spot:
            mended = StepDraft(StepKind.MENDED, _SPOT)
            step_id = _add_step(change, hazard_id, mended)
            _add_photos(change, hazard_id, step_id, "after", after)
        change.tell(grade=draft.grade, on_the_spot=bool(draft.on_the_spot))
    return hazard_id


def add_step(session: Session, hazard_id: HazardId, draft: StepDraft, *, submission: str | None = None) -> int:
    """Add a step to a hazard and return its id; closing and taking back have functions of their own.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    if draft.kind in {StepKind.CLOSED, StepKind.TAKEN_BACK}:
        raise RuleBrokenError(_OWN_WAY)
    if draft.kind in _BY_CLOSERS and not session.may(Permission.SAFETY_CLOSE):
        raise NotAllowedError(_NOT_YOURS)
    one = _possible(session, hazard_id, draft.kind)
    refuse(step_findings(one, draft, today(session.clock)), _NOT_SAVED)
    if draft.kind is StepKind.SENT_BACK:
        _require_other(session, one)
    if draft.kind is StepKind.REGRADED and one.grade is HazardGrade.MAJOR:
        _require_director(session)
    if draft.kind is StepKind.OWNER or draft.staff_id is not None:
        draft = replace(draft, owner=_owner(session, draft.staff_id, draft.owner))
    return _write(session, hazard_id, draft, submission=submission)


def close(
    session: Session, hazard_id: HazardId, draft: StepDraft, second: Second | None = None, *,
    submission: str | None = None,
) -> int:  # fmt: skip
    """Close a hazard (销号) that somebody else mended and return the step's id.

    A major one needs `second`, who did not mend it either; one of the two is the director. Raises NotAllowedError,
    RuleBrokenError (mended by the acting person, nobody beside), OutOfDateError.
    """
    session.require(Permission.SAFETY_CLOSE)
    one = _possible(session, hazard_id, StepKind.CLOSED)
    _require_other(session, one)
    second_by = _second(session, one, second) if one.grade is HazardGrade.MAJOR else None
    closing = replace(draft, kind=StepKind.CLOSED)
    return _write(session, hazard_id, closing, submission=submission, second_by=second_by)


def take_back(session: Session, hazard_id: HazardId, step_id: int, reason: str) -> int:
    """Take a step back by a line that corrects it and return that line's id; who mended stays who mended.

    Raises NotAllowedError, RuleBrokenError (no reason, not such a step), OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD, Permission.SAFETY_CLOSE)
    one = hazard(session, hazard_id)
    step = next((step for step in one.standing if step.id == step_id), None)
    if step is None:
        raise OutOfDateError(_MOVED_ON)
    if not may_take_back(session, one, step):
        raise RuleBrokenError(_NOT_THAT)
    draft = StepDraft(StepKind.TAKEN_BACK, reason, step_id=step_id)
    refuse(step_findings(one, draft, today(session.clock)), _NOT_SAVED)
    return _write(session, hazard_id, draft)


# inside -----------------------------------------------------------------------------------------------


def _possible(session: Session, hazard_id: HazardId, kind: StepKind) -> Hazard:
    one = hazard(session, hazard_id)
    if not is_possible(one, kind):
        raise OutOfDateError(_MOVED_ON)
    return one


def _require_other(session: Session, one: Hazard) -> None:
    if one.state is HazardState.TO_CHECK and has_mended(session, one):
        raise RuleBrokenError(CLOSES_OWN, name=session.actor.name)


def _require_director(session: Session) -> None:
    if session.actor.role is not Role.DIRECTOR:
        raise NotAllowedError(_LOWER)


def _second(session: Session, one: Hazard, second: Second | None) -> AccountId:
    """Return who signs beside the acting person. Raises NotAllowedError, RuleBrokenError."""
    if second is None:
        raise RuleBrokenError(NEEDS_SECOND)
    every = {tile.account.login: tile.account for tile in accounts.tiles(session)}
    roles = {session.actor.role, *(one.role for login, one in every.items() if login == second.login)}
    if Role.DIRECTOR not in roles:
        raise RuleBrokenError(NEEDS_DIRECTOR)
    if second.login not in {account.login for account in seconds(session, one)}:
        raise NotAllowedError(_MAY_NOT)
    return accounts.confirm_pin(session, second.login, second.pin)


def _owner(session: Session, staff_id: StaffId | None, name: str) -> str:
    """Return the name of whose it is. Raises RuleBrokenError for somebody who left."""
    if staff_id is None:
        return name.strip()
    known = staff.names_at_work(session)
    if staff_id not in known:
        raise RuleBrokenError(_STRANGER, findings=(Finding("owner", _STRANGER),))
    return known[staff_id]


def _write(
    session: Session, hazard_id: HazardId, draft: StepDraft, *,
    submission: str | None = None, second_by: AccountId | None = None,
) -> int:  # fmt: skip
    pictures = _checked(draft.photos)
    action, subject = f"hazard.{draft.kind}", f"hazard:{hazard_id}"
    with session.change(action, subject, reason=draft.text.strip(), submission=submission) as change:
        step_id = _add_step(change, hazard_id, draft, second_by=second_by)
        stage = "after" if draft.kind in {StepKind.MENDED, StepKind.CLOSED} else "before"
        _add_photos(change, hazard_id, step_id, stage, pictures)
        if second_by is not None:
            change.tell(second_by=second_by)
    return step_id


def _add_step(change: Change, hazard_id: HazardId, draft: StepDraft, *, second_by: AccountId | None = None) -> int:
    step_id, db = change.new_id("hazard_step"), change.session.db
    store.add_step(db, step_id, hazard_id, draft, recorded_at=change.at, recorded_by=change.by, second_by=second_by)
    return step_id


def _checked(photos: Iterable[Photo]) -> list[tuple[Picture, str]]:
    """Return pictures that are fit to be stored. Raises RuleBrokenError."""
    return [(as_photo(body), name) for body, name in photos]


def _add_photos(
    change: Change, hazard_id: HazardId, step_id: int | None, stage: str, pictures: Iterable[tuple[Picture, str]]
) -> None:
    for picture, name in pictures:
        row = {
            "id": change.new_id("hazard_photo"), "hazard_id": hazard_id, "step_id": step_id, "stage": stage,
            "photo": attach(change, picture, name), "recorded_at": change.at, "recorded_by": change.by,
        }  # fmt: skip
        store.add_photo(change.session.db, row)
