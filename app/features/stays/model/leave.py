"""The leave slip (请假条): its steps, who must approve it, and when a search begins."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.kernel.errors import Finding
from app.kernel.ids import AccountId, MoveId, ResidentId
from app.kernel.text import Words, words


class SlipStep(StrEnum):
    """What happened to a slip; each is a line of its own and the last one counts."""

    ASKED = "asked"  # 待审核
    APPROVED = "approved"  # 已审核，未外出
    REFUSED = "refused"  # 没有同意
    VOIDED = "voided"  # 已作废
    GONE = "gone"  # 已外出
    SEARCH_STARTED = "search_started"  # 已开始寻找
    BACK = "back"  # 已回院


NEXT: Mapping[SlipStep | None, frozenset[SlipStep]] = {
    None: frozenset({SlipStep.ASKED, SlipStep.GONE}),  # short walks need no slip
    SlipStep.ASKED: frozenset({SlipStep.APPROVED, SlipStep.REFUSED, SlipStep.VOIDED}),
    SlipStep.APPROVED: frozenset({SlipStep.GONE, SlipStep.VOIDED}),
    SlipStep.GONE: frozenset({SlipStep.GONE, SlipStep.SEARCH_STARTED, SlipStep.BACK}),  # again: back later, by phone
    SlipStep.SEARCH_STARTED: frozenset({SlipStep.GONE, SlipStep.BACK}),
    SlipStep.REFUSED: frozenset(),
    SlipStep.VOIDED: frozenset(),
    SlipStep.BACK: frozenset(),
}
"""Step -> steps that may follow. Source: states of one home's own slip (practice)."""

SLIP_WORDS: Mapping[SlipStep, Words] = {
    SlipStep.ASKED: words("Leave", "Waits for approval"),
    SlipStep.APPROVED: words("Leave", "Approved, not gone yet"),
    SlipStep.REFUSED: words("Leave", "Not approved"),
    SlipStep.VOIDED: words("Leave", "Cancelled"),
    SlipStep.GONE: words("Leave", "Out"),
    SlipStep.SEARCH_STARTED: words("Leave", "Search has begun"),
    SlipStep.BACK: words("Leave", "Back"),
}


@dataclass(frozen=True, slots=True)
class LeaveRules:
    """Thresholds of the home's own leave rule; settings."""

    slip_after_minutes: int = 60  # up to this long: no slip
    director_after_minutes: int = 24 * 60  # from this long: the director approves; 0: never needed
    search_after_minutes: int = 30  # overdue without a call: the search begins


class Approval(StrEnum):
    """Whose word a leave needs."""

    NOBODY = "nobody"  # no slip
    STAFF = "staff"  # whoever may record leaves
    DIRECTOR = "director"


@dataclass(frozen=True, slots=True)
class Leave:
    """What is asked for on a slip."""

    leaves_at: datetime  # aware
    due_back_at: datetime  # aware
    going_to: str = ""
    with_whom: str = ""
    phone: str = ""
    reason: str = ""
    meals_stopped: bool = False
    medicines: str = ""  # given along
    advice: str = ""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line of a slip."""

    step: SlipStep
    at: datetime  # when recorded, aware
    by: AccountId
    note: str
    move_id: MoveId | None


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip with all its lines."""

    id: int
    resident_id: ResidentId
    leave: Leave  # as the last line has it
    lines: tuple[SlipLine, ...]  # never empty, oldest first

    @property
    def step(self) -> SlipStep:
        """Return what counts now."""
        return self.lines[-1].step


_ENDS_FIRST = words("Leave", "The return must be after the departure.")
_WHERE = words("Leave", "Write where the person goes.")
_PHONE = words("Leave", "Write a phone number at which the person or the companion can be reached.")


def approval(leave: Leave, rules: LeaveRules) -> Approval:
    """Return whose approval a leave of that length needs.

    Source: leave rule of one home (practice): up to an hour no slip, from a day the deputy director signs.
    """
    minutes = (leave.due_back_at - leave.leaves_at) / timedelta(minutes=1)
    if rules.director_after_minutes and minutes >= rules.director_after_minutes:
        return Approval.DIRECTOR
    return Approval.STAFF if minutes > rules.slip_after_minutes else Approval.NOBODY


def leave_findings(leave: Leave, rules: LeaveRules) -> tuple[Finding, ...]:
    """Return what is missing or wrong on a slip."""
    found = []
    if leave.due_back_at <= leave.leaves_at:
        found.append(Finding("due_back_at", _ENDS_FIRST, code="ends_first"))
    needs_phone = approval(leave, rules) is not Approval.NOBODY
    return (*found, *words_missing(leave.going_to, leave.phone, needs_phone=needs_phone))


def words_missing(going_to: str, phone: str, *, needs_phone: bool = True) -> tuple[Finding, ...]:
    """Return which words a slip lacks, whatever its times are."""
    found = []
    if not going_to.strip():
        found.append(Finding("going_to", _WHERE, code="where_missing"))
    if needs_phone and not phone.strip():
        found.append(Finding("phone", _PHONE, code="phone_missing"))
    return tuple(found)


def may_follow(lines: Iterable[SlipLine], step: SlipStep) -> bool:
    """Tell whether a step may follow the lines there are."""
    last = None
    for line in lines:
        last = line.step
    return step in NEXT[last]


def minutes_overdue(slip: Slip, now: datetime) -> int:
    """Return whole minutes past the return that was agreed; 0 while in time or once back."""
    if slip.step not in (SlipStep.GONE, SlipStep.SEARCH_STARTED):
        return 0
    return max(int((now - slip.leave.due_back_at) / timedelta(minutes=1)), 0)


def search_is_due(slip: Slip, now: datetime, rules: LeaveRules) -> bool:
    """Tell whether the search must begin now. Source: leave rule of one home (practice): 30 min without a call."""
    return slip.step is SlipStep.GONE and minutes_overdue(slip, now) >= rules.search_after_minutes


def report_is_due(since: datetime, now: datetime, hours: int) -> bool:
    """Tell whether somebody missing since then must be reported now. Source: one home's rule (practice)."""
    return now - since >= timedelta(hours=hours)
