"""Publishing a month (发布): what is open is told and accepted, what was published is kept as a digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from app.data.session import Session
from app.features.rosters import store
from app.features.rosters.model import Gravity, Issue, Month, Review, RosterFinding, Sheet
from app.features.rosters.service.months import sheet
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import RosterGroupId
from app.kernel.text import words

_EMPTY = words("Rosters", "Nothing is planned in this month yet. Nothing was published.")
_SAME = words("Rosters", "Nothing changed since draft {number} was published. Nothing was published again.")
_OTHER = words("Rosters", "The month was changed meanwhile. Nothing was published. Look at it again.")


def review(session: Session, group_id: RosterGroupId, month: Month, former: Review | None = None) -> Review:
    """Return a month looked at: its findings, whom to ask; quicker with the `former` look at it, before an edit.

    Raises NotAllowedError, OutOfDateError.
    """
    session.require(Permission.ROSTER_READ)
    now = sheet(session, group_id, month)
    return session.remembered(("roster_review", group_id, month), lambda: Review(now, former), now.today)


def findings(session: Session, group_id: RosterGroupId, month: Month) -> tuple[RosterFinding, ...]:
    """Return what is wrong with a month: holes, broken rules, notes. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.ROSTER_READ)
    return review(session, group_id, month).findings


def accept(session: Session, group_id: RosterGroupId, month: Month, keys: Iterable[str]) -> None:
    """Let notes of a month be all right as they are (就这样); they are not told again. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PLAN)
    new = sorted(set(keys) - store.acceptances(session.db, group_id, month).keys())
    if not new:
        return
    with session.change("roster.accepted", f"roster:{group_id}:{month}") as change:
        change.tell(notes=len(new))
        for key in new:
            row = {"id": change.new_id("roster_acceptance"), "group_id": group_id, "month": str(month),
                   "finding": key, "recorded_at": change.at, "recorded_by": change.by}  # fmt: skip
            store.add(session.db, "roster_acceptance", row)


def accept_no_more(session: Session, group_id: RosterGroupId, month: Month, keys: Iterable[str]) -> None:
    """Let notes be told again. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PLAN)
    held = store.acceptances(session.db, group_id, month)
    with session.change("roster.accepted_no_more", f"roster:{group_id}:{month}") as change:
        change.withdraw("roster_acceptance", [held[key] for key in keys if key in held])


def publish(session: Session, group_id: RosterGroupId, month: Month, seen: str, remark: str = "") -> Issue:
    """Publish a month as it was `seen` (its `digest`) and return the issue, with what was open with it.

    Raises NotAllowedError, RuleBrokenError (nothing planned, nothing new), OutOfDateError (changed since).
    """
    session.require(Permission.ROSTER_PUBLISH)
    now = sheet(session, group_id, month)
    if not now.cells:
        raise RuleBrokenError(_EMPTY)
    if digest(now) != seen:
        raise OutOfDateError(_OTHER)
    if now.issues and now.issues[-1].digest == seen:
        raise RuleBrokenError(_SAME, number=now.issues[-1].number)
    is_open = sum(one.gravity is not Gravity.NOTE for one in findings(session, group_id, month))
    number = len(now.issues) + 1
    with session.change("roster.published", f"roster:{group_id}:{month}", reason=remark) as change:
        change.tell(number=number, open_findings=is_open, seal=seen)
        row = {"id": change.new_id("roster_issue"), "group_id": group_id, "month": str(month), "number": number,
               "open_findings": is_open, "digest": seen, "remark": remark.strip(),
               "recorded_at": change.at, "recorded_by": change.by}  # fmt: skip
        store.add(session.db, "roster_issue", row)
    return store.issues(session.db, group_id, month)[-1]


def digest(now: Sheet) -> str:
    """Return the SHA-256 of every cell of a month, as hex: two people can tell that they look at the same draft."""
    told = sorted((one.staff_id, one.day.isoformat(), one.duty_id or 0) for one in now.cells.values())
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
