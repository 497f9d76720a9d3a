"""Signs sheets: two different people, each with the own PIN; afterwards only lines are added below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.data import drafts
from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.handover import store
from app.features.handover.model import Sheet, Signature, Timing, digest, missing, seal, timing, to_body
from app.features.handover.service._draft import draft_name, draft_of_all
from app.features.handover.service.reading import require_unsigned, sheet, signed, signers
from app.features.handover.service.rules import rules_on
from app.features.slice import Slice
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import to_text
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import HandoverId
from app.kernel.text import words

_MAY_NOT = words("Handover", "This person may not sign here. Nothing was signed. Choose somebody else.")
_ONE_PERSON = words("Handover", "{name} hands over and takes over at once. Nothing was signed. Two people sign.")
_CHANGED = words(
    "Handover", "The sheet changed since {name} signed. Nothing was signed. Look at it again and sign once more."
)
_NOT_YET = words("Handover", "This shift has not begun. Nothing was signed.")
_REASON = words("Handover", "Write why it is signed like this. Nothing was signed.")
_NO_TEXT = words("Handover", "Write what is corrected, and why. Nothing was added.")


@dataclass(frozen=True, slots=True)
class Proven:
    """Somebody who proved to be there and saw a sheet; made by `prove` alone."""

    signature: Signature
    digest: str  # of the sheet they saw


def prove(session: Session, seen: Sheet, login: str, pin: str) -> Proven:
    """Return the signature of a person under the sheet they see; good until the sheet says something else.

    The acting person without a PIN signs by being signed in with the passphrase. Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_WRITE)
    account = next((one for one in signers(session) if one.login == login), None)
    if account is None:
        raise NotAllowedError(_MAY_NOT)
    if account.by_pin:
        accounts.sign_by_pin(session, login, pin)
    return Proven(Signature(account.id, account.name, session.clock.now()), digest(to_body(seen)))


def holds(proven: Proven, seen: Sheet) -> bool:
    """Tell whether a signature is still good: the sheet says what it said then."""
    return proven.digest == digest(to_body(seen))


def needs_reason(session: Session, shift: Shift, seen: Sheet) -> bool:
    """Tell whether signing now needs a reason: something is missing, or it is early or late. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    return bool(missing(seen)) or when(session, shift) is not Timing.ON_TIME


def when(session: Session, shift: Shift) -> Timing:
    """Return whether signing now is early, on time or late. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    rules = rules_on(session, shift.duty_on)
    return timing(shift.ends_at, session.clock.now(), rules.early_minutes, rules.late_minutes)


def sign(
    session: Session,
    shift: Shift,
    slices: Sequence[Slice],
    giver: Proven,
    taker: Proven,
    leader: Proven | None = None,
    *,
    reason: str = "",
) -> HandoverId:
    """Seal the sheet of a shift with the signatures, and return its id.

    Raises NotAllowedError, OutOfDateError (the sheet changed, or is signed), RuleBrokenError (one person, no reason).
    """
    session.require(Permission.HANDOVER_WRITE)
    if session.clock.now() < shift.begins_at:
        raise RuleBrokenError(_NOT_YET)
    require_unsigned(session, shift)
    if giver.signature.account_id == taker.signature.account_id:
        raise RuleBrokenError(_ONE_PERSON, name=giver.signature.name)
    seen = sheet(session, shift, slices)
    for one in (giver, taker, leader):
        if one is not None and not holds(one, seen):
            raise OutOfDateError(_CHANGED, name=one.signature.name)
    if needs_reason(session, shift, seen) and not reason.strip():
        raise RuleBrokenError(_REASON)
    by = (giver.signature, taker.signature, None if leader is None else leader.signature)
    with session.change("handover.signed", reason=reason.strip()) as change:
        handover_id = add_sheet(change, seen, by, reason.strip())
        change.tell(duty_on=shift.duty_on.isoformat(), shift=shift.name, missing=len(missing(seen)))
        drafts.drop(draft_of_all(session), draft_name(shift), shift.area_id or 0)
    return handover_id


def add_sheet(
    change: Change, seen: Sheet, by: tuple[Signature, Signature, Signature | None], reason: str, at: str = ""
) -> HandoverId:
    """Write a signed sheet and return its id. Raises NotAllowedError."""
    change.session.require(Permission.HANDOVER_WRITE)
    handover_id = HandoverId(change.new_id("handover"))
    change.subject = f"handover:{handover_id}"
    body, (giver, taker, leader) = to_body(seen), by
    row: dict[str, Any] = {
        "id": handover_id, "area_id": seen.area_id, "duty_on": seen.duty_on.isoformat(), "shift_id": seen.kind_id,
        "sheet": body, "seal": seal(body, by, reason), "leader": seen.leader, "reason": reason,
        "from_by": giver.account_id, "from_at": to_text(giver.at),
        "to_by": taker.account_id, "to_at": to_text(taker.at),
        "leader_by": None if leader is None else leader.account_id,
        "leader_at": None if leader is None else to_text(leader.at),
        "recorded_at": at or change.at, "recorded_by": change.by,
    }  # fmt: skip
    store.add(change.session.db, "handover", row)
    change.tell(seal=row["seal"])
    return handover_id


def add_line(session: Session, handover_id: HandoverId, text: str, why: str) -> None:
    """Correct a signed sheet by a line below it. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.HANDOVER_WRITE)
    signed(session, handover_id)
    if not text.strip() or not why.strip():
        raise RuleBrokenError(_NO_TEXT)
    with session.change("handover.line_added", f"handover:{handover_id}", reason=why.strip()) as change:
        row = {"id": change.new_id("handover_added"), "handover_id": handover_id, "text": text.strip()}
        row |= {"why": why.strip(), "recorded_at": change.at, "recorded_by": change.by}
        store.add(session.db, "handover_added", row)
