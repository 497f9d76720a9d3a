"""What is done after a death, in order; the file is closed with the last step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.kernel.clock import shown_time
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, ResidentId
from app.kernel.text import Words, words


class DeathStep(StrEnum):
    """The eleven steps, in order. Source: practice; 国发〔2016〕14号 for the funeral."""

    CALLED = "called"  # 停下，叫医生或 120; 死亡医学证明
    FOUND = "found"  # 发现时间、发现人、最后见到
    TOLD = "told"  # 告知家属、监护人、乡镇、民政局
    SUMMARY = "summary"  # 死亡小结
    BELONGINGS = "belongings"  # 遗物清点
    HANDED_OVER = "handed_over"  # 遗体交接
    FUNERAL = "funeral"  # 治丧
    CANCELLED = "cancelled"  # 户口、供养证注销
    SETTLED = "settled"  # 结清费用、遗产
    DISINFECTED = "disinfected"  # 终末消毒
    CLOSED = "closed"  # 归档


DEATH_STEPS: Mapping[DeathStep, Words] = {
    DeathStep.CALLED: words("Death", "Doctor or 120 called, death certificate asked for; police if unclear"),
    DeathStep.FOUND: words("Death", "Written down: time found, by whom, last seen"),
    DeathStep.TOLD: words("Death", "Family or guardian, township and civil affairs office told"),
    DeathStep.SUMMARY: words("Death", "Death summary written and signed by the doctor"),
    DeathStep.BELONGINGS: words("Death", "Belongings counted by two people, listed and sealed"),
    DeathStep.HANDED_OVER: words("Death", "Body handed to the funeral home, both sides signed"),
    DeathStep.FUNERAL: words("Death", "Funeral held"),
    DeathStep.CANCELLED: words("Death", "Household registration and support certificate cancelled"),
    DeathStep.SETTLED: words("Death", "Money settled, estate handled"),
    DeathStep.DISINFECTED: words("Death", "Room and bed disinfected"),
    DeathStep.CLOSED: words("Death", "File closed"),
}

_AFTER_DEATH = frozenset(DeathStep) - {DeathStep.CALLED, DeathStep.FOUND, DeathStep.TOLD}
"""Steps that cannot be before the death itself; the doctor may be called and family told before."""

_ORDER = words("Death", "Do the step before first: {step}")
_DONE = words("Death", "This step is done already.")
_DATES = words("Death", "This step cannot be before {when}, when the step before was done.")
_BEFORE = words("Death", "This step cannot be before the death at {when}.")
_FUTURE = words("Death", "{when} is still to come. Enter when it was done.")
_WHO = words("Death", "Write who did it.")


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step that was done."""

    id: int
    resident_id: ResidentId
    step: DeathStep
    done_at: datetime  # aware
    by_whom: str
    note: str = ""
    paper: str | None = None  # hash of a scan
    recorded_by: AccountId | None = None


def next_step(done: Sequence[StepDone]) -> DeathStep | None:
    """Return the first step that is not done; None when all are."""
    have = {step.step for step in done}
    return next((step for step in DeathStep if step not in have), None)


def step_findings(new: StepDone, done: Sequence[StepDone], died_at: datetime, now: datetime) -> tuple[Finding, ...]:
    """Return what speaks against a step: steps go in order and so do their dates.

    Source: practice; every date is in order.
    """
    found = []
    due = next_step(done)
    if any(step.step is new.step for step in done):
        found.append(Finding("step", _DONE, code="done"))
    elif due is not None and new.step is not due:
        found.append(Finding("step", _ORDER, {"step": DEATH_STEPS[due]}, code="order"))
    latest = max((step.done_at for step in done), default=None)
    if latest is not None and new.done_at < latest:
        found.append(Finding("done_at", _DATES, {"when": shown_time(latest)}, code="dates"))
    if new.step in _AFTER_DEATH and new.done_at < died_at:
        found.append(Finding("done_at", _BEFORE, {"when": shown_time(died_at)}, code="before_death"))
    if new.done_at > now:
        found.append(Finding("done_at", _FUTURE, {"when": shown_time(new.done_at)}, code="future"))
    if not new.by_whom.strip():
        found.append(Finding("by_whom", _WHO, code="by_whom"))
    return tuple(found)
