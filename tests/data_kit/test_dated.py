"""Rules with a date: what holds when, what is refused, taking back, and that nothing is ever overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from app.data import audit, check
from app.data.dated import (
    RuleGroup,
    findings,
    if_set,
    if_withdrawn,
    in_force,
    lines,
    set_values,
    withdraw_values,
)
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit, Value
from app.kernel.clock import SetClock, today
from app.kernel.errors import Finding, OutOfDateError, RuleBrokenError
from app.kernel.text import words

OURS = words("Test", "ours")
ABOVE = words("Test", "The second must be above the first.")
FIRST, LATER, LAST = date(2026, 1, 1), date(2026, 7, 1), date(2027, 1, 1)


@dataclass(frozen=True, slots=True)
class Steps:
    """Two limits and a way."""

    first: int = 10
    second: int = 20
    way: str = "once"


def ordered(rules: Steps) -> tuple[Finding, ...]:
    return () if rules.first < rules.second else (Finding("second", ABOVE),)


GROUP = RuleGroup(
    "steps",
    words("Test", "Steps"),
    Steps,
    {
        "first": Setting(words("Test", "first"), Unit.POINTS, Certainty.JUDGEMENT, OURS, 1, 50),
        "second": Setting(words("Test", "second"), Unit.POINTS, Certainty.JUDGEMENT, OURS, 1, 50),
        "way": Setting(
            words("Test", "way"),
            Unit.CHOICE,
            Certainty.JUDGEMENT,
            OURS,
            choices=(("once", words("Test", "once")), ("each", words("Test", "each time"))),
        ),
    },
    ordered,
)


def set_(session: Session, from_on: date, **values: Value) -> tuple[int, ...]:
    return set_values(session, GROUP, values, from_on, "县里文件", "")


def at(session: Session, day: date | None = None) -> Steps:
    return in_force(session, GROUP, day)


def refused(session: Session, values: dict[str, Value], from_on: date, source: str = "县里文件") -> list[str]:
    with pytest.raises(RuleBrokenError) as refusal:
        set_values(session, GROUP, values, from_on, source, "")
    return [finding.field for finding in refusal.value.findings]


def test_every_field_must_be_known() -> None:
    with pytest.raises(ValueError, match="differ"):
        RuleGroup("steps", words("Test", "Steps"), Steps, {}, ordered)


def test_without_a_line_the_defaults_hold(session: Session) -> None:
    assert at(session) == Steps()
    assert lines(session, GROUP) == ()


def test_a_value_holds_from_its_day_until_the_next_begins(session: Session) -> None:
    set_(session, FIRST, first=11)
    set_(session, LATER, first=12)
    day = timedelta(days=1)
    assert [at(session, on).first for on in (FIRST - day, FIRST, LATER - day, LATER)] == [10, 11, 11, 12]


def test_a_value_of_the_past_leaves_those_after_it(session: Session) -> None:
    set_(session, LATER, first=12)
    set_(session, FIRST, first=11)
    assert (at(session, FIRST).first, at(session, LATER).first, at(session).first) == (11, 12, 12)


def test_of_one_day_the_line_recorded_last_counts(session: Session) -> None:
    set_(session, FIRST, first=11)
    set_(session, FIRST, first=13)
    assert at(session, FIRST).first == 13


def test_a_coming_rule_holds_when_its_day_is_there(session: Session, clock: SetClock) -> None:
    set_(session, LAST, way="each")
    assert at(session).way == "once"
    clock.pass_(days=(LAST - today(clock)).days)
    assert at(session).way == "each"


def test_what_is_wrong_is_told_at_once_and_writes_nothing(session: Session) -> None:
    last = audit.last(session.db)
    assert refused(session, {"first": 51, "second": "many", "way": "twice"}, FIRST, "") == [
        "first", "second", "way", "reason"
    ]  # fmt: skip
    assert audit.last(session.db) == last and lines(session, GROUP) == ()


def test_values_are_looked_at_together(session: Session) -> None:
    assert refused(session, {"first": 20}, FIRST) == ["second"]
    set_(session, FIRST, first=20, second=30)
    assert at(session, FIRST) == Steps(20, 30)


def test_a_coming_value_is_looked_at_too(session: Session) -> None:
    set_(session, LAST, second=12)
    assert refused(session, {"first": 13}, FIRST) == ["second"]
    set_(session, FIRST, first=11)


def test_a_value_that_holds_already_needs_a_paper_that_says_so(session: Session) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        set_values(session, GROUP, {"first": 10}, FIRST, "", "因为")
    assert [finding.field for finding in refusal.value.findings] == ["first"]
    set_values(session, GROUP, {"first": 10}, FIRST, "民政局通知", "")
    assert [one.source for one in lines(session, GROUP)] == ["民政局通知"]


def test_a_line_says_who_why_and_by_which_paper(session: Session, clock: SetClock) -> None:
    set_values(session, GROUP, {"first": 11, "way": "each"}, FIRST, "县民政局〔2026〕8号", "统一口径")
    clock.pass_(days=1)
    newest = set_(session, LATER, first=12)
    told = [(one.rule, one.value, one.from_on, one.source, one.reason, one.who) for one in lines(session, GROUP)]
    assert told[0] == ("first", 12, LATER, "县里文件", "", "李桂兰")
    assert set(told[1:]) == {
        ("first", 11, FIRST, "县民政局〔2026〕8号", "统一口径", "李桂兰"),
        ("way", "each", FIRST, "县民政局〔2026〕8号", "统一口径", "李桂兰"),
    }
    assert [one.id for one in lines(session, GROUP)][:1] == list(newest)
    assert [one.action for one in audit.entries(session.db, subject="rules:steps")] == ["rules.changed"] * 2


def test_what_is_taken_back_stays_to_be_read(session: Session) -> None:
    set_(session, FIRST, first=11)
    (second,) = set_(session, FIRST, first=12)
    withdraw_values(session, GROUP, [second], "打错了")
    assert at(session, FIRST).first == 11
    marked = {one.value: (one.withdrawn_at, one.withdrawn_by, one.withdrawn_why) for one in lines(session, GROUP)}
    assert marked == {11: (None, "", ""), 12: (session.clock.now(), "李桂兰", "打错了")}
    assert list(check.faults(session)) == []


def test_nothing_is_taken_back_twice(session: Session) -> None:
    (line,) = set_(session, FIRST, first=11)
    withdraw_values(session, GROUP, [line], "错")
    with pytest.raises(OutOfDateError):
        withdraw_values(session, GROUP, [line], "错")


def test_values_that_need_each_other_are_taken_back_together(session: Session) -> None:
    both = set_(session, FIRST, first=25, second=30)
    with pytest.raises(RuleBrokenError) as refusal:
        withdraw_values(session, GROUP, both[1:], "错")
    assert [finding.field for finding in refusal.value.findings] == ["second"]
    withdraw_values(session, GROUP, both, "错")
    assert at(session, FIRST) == Steps()


def test_what_is_not_known_any_more_is_passed_over(session: Session) -> None:
    set_(session, FIRST, way="each")
    with session.change("rules.changed"):
        row = "INSERT INTO rule_value VALUES (?, ?, ?, '2026-02-01', '', '', '2026-11-22T04:00:00Z', 0, NULL)"
        session.db.execute(row, [1, "steps.third", "7"])
        session.db.execute(row, [2, "steps.way", '"never"'])
        session.db.execute(row, [3, "steps_other.first", "30"])
    assert at(session) == Steps(way="each")
    assert {one.rule for one in lines(session, GROUP)} == {"third", "way"}


def test_reading_again_costs_nothing_and_sees_what_was_written(session: Session) -> None:
    assert at(session) is at(session)
    set_(session, FIRST, first=11)
    assert at(session).first == 11


def test_what_would_hold_is_told_before(session: Session) -> None:
    (line,) = set_(session, LATER, first=12)
    assert if_set(session, GROUP, {"first": 13}, FIRST, FIRST).first == 13
    assert if_set(session, GROUP, {"first": 13}, FIRST, LATER).first == 12
    assert if_set(session, GROUP, {"first": 13}, LATER, LATER).first == 13
    assert if_withdrawn(session, GROUP, (line,), LATER) == Steps()
    assert at(session, LATER).first == 12


def test_a_rule_that_is_none_is_a_fault_of_the_program(session: Session) -> None:
    with pytest.raises(KeyError):
        findings(session, GROUP, {"third": 1}, FIRST)
