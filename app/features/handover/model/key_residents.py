"""Which residents the next shift must hear of (重点老人), and why; rules only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from app.features.handover.model.counts import Passage
from app.features.handover.model.rules import HandoverRules
from app.features.stays.model import Kind
from app.kernel.care import Grade, Risk
from app.kernel.clock import in_home, midnight
from app.kernel.handover import Term, of_table
from app.kernel.text import words

RISKS_ON_PAPER: Mapping[Risk, str] = {
    Risk.CHOKING: "噎食",
    Risk.WRONG_INTAKE: "误食",
    Risk.PRESSURE_SORE: "压疮",
    Risk.SCALD: "烫伤",
    Risk.BED_FALL: "坠床",
    Risk.FALL: "跌倒",
    Risk.HARM: "自伤伤人",
    Risk.WANDERING: "走失",
    Risk.ACTIVITY: "活动意外",
}
_RISKS_IN_ENGLISH: Mapping[Risk, str] = {
    Risk.CHOKING: "choking",
    Risk.WRONG_INTAKE: "wrong food or medicine",
    Risk.PRESSURE_SORE: "pressure sores",
    Risk.SCALD: "scalds",
    Risk.BED_FALL: "falling out of bed",
    Risk.FALL: "falls",
    Risk.HARM: "harm",
    Risk.WANDERING: "going astray",
    Risk.ACTIVITY: "activities",
}
_NEW = words("HandoverSheet", "new, day {day}")
_BACK = words("HandoverSheet", "back from hospital, day {day}")


def day_since(at: datetime, duty_on: date) -> int:
    """Return which day of the home a duty date is, counted from the day of `at`, which is the first."""
    return (duty_on - in_home(at).date()).days + 1


def earliest_news(duty_on: date, rules: HandoverRules) -> datetime:
    """Return when somebody came at the earliest who is still handed over as new or as back from hospital, aware."""
    return midnight(duty_on - timedelta(days=max(rules.new_days, rules.back_days)))


def newcomer(taken: Iterable[Passage], until: datetime, duty_on: date, rules: HandoverRules) -> tuple[Term, ...]:
    """Return why a resident is handed over as new or as back from hospital, by moves until an instant (included)."""
    last = {one.step.move.kind: one.at for one in taken if one.at <= until}
    found = []
    for kind, said, paper, days in (
        (Kind.ADMITTED, _NEW, "新入第 {day} 天", rules.new_days),
        (Kind.LEFT_HOSPITAL, _BACK, "出院第 {day} 天", rules.back_days),
    ):
        if kind in last and (day := day_since(last[kind], duty_on)) <= days:
            found.append(Term(said, paper, {"day": max(day, 1)}))
    return tuple(found)


def high_risks(grades: Mapping[Risk, Grade]) -> tuple[Term, ...]:
    """Return the high risks of a resident, in the order given."""
    return tuple(
        of_table(f"{_RISKS_IN_ENGLISH[risk]}: high", f"{RISKS_ON_PAPER[risk]} 高")
        for risk, grade in grades.items()
        if grade is Grade.HIGH
    )
