"""Reporting a change of self-care to the county (变更上报), step by step; computes days, writes nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.features.care_levels.model.records import Recorded
from app.kernel.care import SelfCare
from app.kernel.ids import ObservationId, ResidentId
from app.kernel.text import Words, words


class ReportStep(StrEnum):
    """What became of a report."""

    REPORTED = "reported"  # 已报乡镇（街道）
    RECEIVED = "received"  # 县级民政部门已收到
    ANSWERED = "answered"  # 县里有了结果
    DROPPED = "dropped"  # 不再上报, with the reason


STEP_WORDS: Mapping[ReportStep, Words] = {
    ReportStep.REPORTED: words("ReportStep", "reported to the township"),
    ReportStep.RECEIVED: words("ReportStep", "received by the county"),
    ReportStep.ANSWERED: words("ReportStep", "answered"),
    ReportStep.DROPPED: words("ReportStep", "not reported any further"),
}

OPEN = frozenset({ReportStep.REPORTED, ReportStep.RECEIVED})


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of a report, as recorded."""

    id: int
    resident_id: ResidentId
    report: int  # id of the report's first line
    step: ReportStep
    step_on: date
    observation_id: ObservationId | None
    to_whom: str
    note: str
    recorded: Recorded


@dataclass(frozen=True, slots=True)
class Report:
    """One report with its steps in order."""

    id: int
    resident_id: ResidentId
    steps: tuple[StepLine, ...]

    @property
    def last(self) -> StepLine:
        """Return the step that counts."""
        return self.steps[-1]

    @property
    def is_open(self) -> bool:
        """Return whether the county still has to answer."""
        return self.last.step in OPEN

    @property
    def received_on(self) -> date | None:
        """Return the day the county received it; None: not yet."""
        return next((one.step_on for one in self.steps if one.step is ReportStep.RECEIVED), None)


def reports(lines: Sequence[StepLine]) -> tuple[Report, ...]:
    """Return the reports of steps that stand, oldest first; one whose first step was taken back is gone."""
    live: dict[int, list[StepLine]] = {}
    for one in sorted(lines, key=lambda one: one.id):
        if not one.recorded.withdrawn and (one.id == one.report or one.report in live):
            live.setdefault(one.report, []).append(one)
    return tuple(Report(first, steps[0].resident_id, tuple(steps)) for first, steps in live.items())


class ClassTask(StrEnum):
    """What waits about a resident's official class."""

    REPORT = "report"  # own observation differs: report the change
    AWAIT_RECEIPT = "await_receipt"  # reported; did the county receive it?
    AWAIT_ANSWER = "await_answer"  # received; the county's clock runs


@dataclass(frozen=True, slots=True)
class ClassDue:
    """A task about the official class."""

    task: ClassTask
    since: date
    due_on: date | None  # None: no day can be told, a year's holidays are not known
    report: int | None = None


AnswerDue = Callable[[date], date | None]
"""Tells by when the county answers what it received on a day; None: that year's holidays are not known."""


def class_task(
    held: tuple[SelfCare, date] | None,
    observed: tuple[ObservationId, date, SelfCare] | None,
    last: Report | None,
    answer_due: AnswerDue,
    ask_after_days: int,
) -> ClassDue | None:
    """Return what waits: an open report, or a newer observation that differs and was not reported.

    Whether the county received a report is asked so many days after it went off.

    `held` is the official class in force and the day it was decided.
    An observation older than the finding, or answered or dropped already, raises nothing.
    Source: 《特困人员认定办法》 民发〔2021〕43号, as repeated by Hunan: the county reassesses within 10 working days.
    """
    if last is not None and last.is_open:
        received = last.received_on
        if received is None:
            sent = last.last.step_on
            return ClassDue(ClassTask.AWAIT_RECEIPT, sent, sent + timedelta(days=ask_after_days), last.id)
        return ClassDue(ClassTask.AWAIT_ANSWER, received, answer_due(received), last.id)
    if held is None or observed is None:
        return None
    (self_care, decided_on), (observation_id, day, seen) = held, observed
    settled = last is not None and (last.last.step_on >= day or last.steps[0].observation_id == observation_id)
    if seen is self_care or day < decided_on or settled:
        return None
    return ClassDue(ClassTask.REPORT, day, day)
