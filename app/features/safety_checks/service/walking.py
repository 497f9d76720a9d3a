"""Walking a round: begin, answer place by place, report what is wrong, finish, sign; each is one audited change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from app.data.attachments import attach
from app.data.photos import as_photo
from app.data.session import Change, Session
from app.data.undo import is_own_and_fresh
from app.features.accounts import service as accounts
from app.features.accounts.model import Account
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardDraft, HazardSource
from app.features.safety_checks import store
from app.features.safety_checks.model import (
    Answer,
    AnswerDraft,
    Condition,
    Duty,
    Item,
    Round,
    Stop,
    answer_findings,
    finish_findings,
    good_at_once,
    left,
    standing,
    time_findings,
)
from app.features.safety_checks.service.reading import round_of, way
from app.features.safety_checks.service.templates import by_template
from app.features.staff import service as staff
from app.features.staff.model import TrainingDraft
from app.features.staff.model.training import SAFETY
from app.kernel.access import Permission, allows
from app.kernel.clock import midnight
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AccountId, CheckEventId, CheckPlaceId, HazardId, RoundId, StaffId, TemplateId
from app.kernel.text import words

_NOT_SAVED = words("SafetyRounds", "Some items need another look. Nothing was saved.")
_NOT_FINISHED = words("SafetyRounds", "The round is not complete. What was answered is saved. Answer the rest first.")
_NOT_IN_USE = words("SafetyRounds", "This check is not in use on that day. Nothing was saved. Look at the list again.")
_GONE = words("SafetyRounds", "This item is not asked here any more. Nothing was saved. Open the round again.")
_SEALED = words(
    "SafetyRounds", "This round is signed by everybody. Nothing was changed. Take it back, then walk it anew."
)
_OPEN = words("SafetyRounds", "The round is not finished. Nothing was signed.")
_SIGNED = words("SafetyRounds", "{name} signed this round already. Another person signs. Nothing was changed.")
_ENOUGH = words("SafetyRounds", "This round has all its signatures. Nothing was changed.")
_NOT_YOURS = words("SafetyRounds", "Somebody else walked this round. Nothing was changed. Ask them, or the director.")
_OTHERS = words("SafetyRounds", "This person cannot sign rounds. Nothing was signed. Choose somebody else.")
_WHY = words("SafetyRounds", "Write why.")
_PERIOD = words("SafetyRounds", "The round was walked before the day it belongs to. Look at date and time.")


_TRAINING = "H-TRAIN"


@dataclass(frozen=True, slots=True)
class RoundDraft:
    """A round before its first answer."""

    template_id: TemplateId
    duty_on: date  # the day it belongs to; of a night the day it begins
    district: str = ""
    event_id: CheckEventId | None = None
    walked_at: datetime | None = None  # aware; None: now; else from a paper sheet


def begin(session: Session, draft: RoundDraft, *, submission: str | None = None) -> RoundId:
    """Begin a round, now or as a paper sheet says it was walked, and return its id.

    Raises NotAllowedError, RuleBrokenError (not in use, in the future, before its day), OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    here = session.clock.now()
    version = standing(by_template(session).get(draft.template_id, ()), draft.duty_on)
    if version is None or version.retired:
        raise RuleBrokenError(_NOT_IN_USE)
    at = draft.walked_at or here
    found = [*time_findings(at, here, version.from_on)]
    refuse([*found, *([Finding("walked_at", _PERIOD)] if at < midnight(draft.duty_on) else [])], _NOT_SAVED)
    with session.change("check_round.begun", f"check_template:{draft.template_id}", submission=submission) as change:
        round_id = RoundId(change.new_id("check_round"))
        row = {
            "id": round_id, "template_id": draft.template_id, "version_id": version.id, "district": draft.district,
            "event_id": draft.event_id, "on_paper": int(draft.walked_at is not None), **_by(change),
        }  # fmt: skip
        store.add_round(session.db, row, at, draft.duty_on)
        change.tell(round=str(round_id), name=version.template.name, day=draft.duty_on.isoformat())
    return round_id


def answer(
    session: Session, round_id: RoundId, place_id: CheckPlaceId | None, code: str, draft: AnswerDraft, *,
    photo: tuple[bytes, str] | None = None, hazard: HazardDraft | None = None,
) -> HazardId | None:  # fmt: skip
    """Answer one item at one place; what was answered before is taken back, and stays readable.

    What is wrong becomes a hazard in the same change: `hazard` says more of it than the answer does. Returns its id.
    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    one = _open_round(session, round_id)
    item = _item(session, one, place_id, code)
    refuse(answer_findings(item, draft), _NOT_SAVED)
    picture = None if photo is None else as_photo(photo[0])
    with session.change("check_round.answered", f"check_round:{round_id}") as change:
        kept = draft.photo if picture is None or photo is None else attach(change, picture, photo[1])
        hazard_id = None if hazard is None else _report(session, one, item, hazard)
        if (before := one.given.get((place_id, code))) is not None:
            change.withdraw("check_answer", [before.id])
        row = _row(change, round_id, place_id, code, draft, kept, hazard_id)
        store.add_answers(session.db, [{**row, "id": change.new_id("check_answer")}])
        change.tell(
            item=code, place=_place_name(session, one, place_id), answer=draft.condition, text=draft.text.strip()
        )
    return hazard_id


def all_good(session: Session, round_id: RoundId, place_id: CheckPlaceId | None) -> int:
    """Answer everything at one place that has no answer yet as good (全部合格) and return how many items these were.

    Numbers and counts are read, not assumed. Raises NotAllowedError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    one = _open_round(session, round_id)
    items = good_at_once(left(_stop(session, one, place_id), one.given))
    with session.change("check_round.all_good", f"check_round:{round_id}") as change:
        good = AnswerDraft(Condition.GOOD)
        rows = [_row(change, round_id, place_id, item.code, good, None, None) for item in items]
        first = change.new_id("check_answer")
        store.add_answers(session.db, [{**row, "id": row_id} for row_id, row in enumerate(rows, first)])
        change.tell(place=_place_name(session, one, place_id), items=[item.code for item in items])
    return len(items)


def take_back_answers(session: Session, round_id: RoundId, answers: Iterable[Answer]) -> None:
    """Take answers back while the round is open: the undo of a place. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_RECORD)
    one = _open_round(session, round_id)
    ids = [each.id for each in answers if each in one.answers]
    with session.change("check_round.unanswered", f"check_round:{round_id}") as change:
        change.withdraw("check_answer", ids)


def finish(
    session: Session, round_id: RoundId, note: str = "", people: Mapping[StaffId, bool | None] | None = None
) -> None:
    """End a round and sign it as the acting person; of a drill or training, record who took part.

    Raises NotAllowedError, RuleBrokenError (items without an answer, place by place), OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    one = _open_round(session, round_id)
    refuse(finish_findings(way(session, one), one.answers), _NOT_FINISHED)
    with session.change("check_round.finished", f"check_round:{round_id}") as change:
        store.finish_round(session.db, round_id, change.at, note.strip())
        store.add_attendance(session.db, round_id, people or {})
        if people and one.version.code == _TRAINING and session.may(Permission.STAFF_CHANGE):
            draft = TrainingDraft(one.duty_on, SAFETY, given_by=session.actor.name)
            staff.add_training(session, people, draft)  # the reminders of the staff count from it
        _sign(session, change, one, Duty.PERFORMED, _acting(session), session.actor.name)
        change.tell(name=one.template.name, bad=len(one.bad), people=len(people or {}))


def confirmers(session: Session, round_id: RoundId) -> tuple[Account, ...]:
    """Return who may sign a round by PIN beside those who did. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_RECORD)
    signed = {each.account_id for each in round_of(session, round_id).signatures}
    every = (tile.account for tile in accounts.tiles(session))
    return tuple(
        one for one in every if one.by_pin and allows(one.role, Permission.SAFETY_RECORD) and one.id not in signed
    )


def confirm(session: Session, round_id: RoundId, login: str | None = None, pin: str = "") -> None:
    """Sign a finished round as who confirms it: the acting person, or another one by PIN.

    Nobody signs twice. Raises NotAllowedError (wrong PIN, may not sign), RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    one = round_of(session, round_id)
    if one.finished_at is None:
        raise RuleBrokenError(_OPEN)
    if not one.unsigned:
        raise RuleBrokenError(_ENOUGH)
    if login is None:
        account_id, name = _acting(session), session.actor.name
    else:
        chosen = next((each for each in confirmers(session, round_id) if each.login == login), None)
        if chosen is None:
            raise NotAllowedError(_OTHERS)
        account_id, name = accounts.sign_by_pin(session, login, pin), chosen.name
    if account_id in {each.account_id for each in one.signatures}:
        raise RuleBrokenError(_SIGNED, name=name)
    duty = Duty.CONFIRMED if Duty.CONFIRMED not in {each.duty for each in one.signatures} else Duty.JOINED
    with session.change("check_round.signed", f"check_round:{round_id}") as change:
        _sign(session, change, one, duty, account_id, name)
        change.tell(name=name, duty=duty)


def withdraw(session: Session, round_id: RoundId, reason: str = "") -> None:
    """Take a whole round back; it stays readable, its hazards stay open.

    Who began it needs no reason for a quarter of an hour; later the director, with one. Raises NotAllowedError,
    RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    one = round_of(session, round_id)
    own = is_own_and_fresh(session, one.recorded_by, one.finished_at or session.clock.now())
    if not own and not session.may(Permission.SAFETY_PLAN):
        raise NotAllowedError(_NOT_YOURS)
    if not own and not reason.strip():
        refuse([Finding("reason", _WHY)])
    with session.change("check_round.withdrawn", f"check_round:{round_id}", reason=reason.strip()) as change:
        change.tell(name=one.template.name, day=one.duty_on.isoformat())
        change.withdraw("check_round", [round_id])


# inside ----------------------------------------------------------------------------------------------


def _open_round(session: Session, round_id: RoundId) -> Round:
    one = round_of(session, round_id)
    if one.finished_at is not None:
        raise RuleBrokenError(_SEALED)
    return one


def _stop(session: Session, one: Round, place_id: CheckPlaceId | None) -> Stop:
    stop = next((each for each in way(session, one) if each.place_id == place_id), None)
    if stop is None:
        raise OutOfDateError(_GONE)
    return stop


def _item(session: Session, one: Round, place_id: CheckPlaceId | None, code: str) -> Item:
    item = next((each for each in _stop(session, one, place_id).items if each.code == code), None)
    if item is None:
        raise OutOfDateError(_GONE)
    return item


def _place_name(session: Session, one: Round, place_id: CheckPlaceId | None) -> str:
    return _stop(session, one, place_id).name


def _report(session: Session, one: Round, item: Item, hazard: HazardDraft) -> HazardId:
    """Record what is wrong as a hazard found on the round."""
    whole = replace(hazard, source=HazardSource.ROUND, source_id=one.id, item=item.text, critical=item.critical)
    return hazards.report(session, whole)


def _row(
    change: Change, round_id: RoundId, place_id: CheckPlaceId | None, code: str, draft: AnswerDraft,
    photo: str | None, hazard_id: HazardId | None,
) -> dict[str, Any]:  # fmt: skip
    return {
        "round_id": round_id, "place_id": place_id, "item": code,
        "answer": draft.condition.value, "value": draft.value, "expected": draft.expected, "text": draft.text.strip(),
        "photo": photo, "hazard_id": hazard_id, **_by(change),
    }  # fmt: skip


def _sign(session: Session, change: Change, one: Round, duty: Duty, account_id: AccountId, name: str) -> None:
    row = {
        "id": change.new_id("check_signature"), "round_id": one.id, "duty": duty.value, "account_id": account_id,
        "name": name, **_by(change),
    }  # fmt: skip
    store.add_signature(session.db, row)


def _acting(session: Session) -> AccountId:
    """Return the acting person's account."""
    if session.actor.account_id is None:
        raise NotAllowedError(_OTHERS)
    return session.actor.account_id


def _by(change: Change) -> dict[str, Any]:
    return {"recorded_at": change.at, "recorded_by": change.by}
