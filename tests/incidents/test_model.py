"""The rules of incidents without a home: what a report needs, what closing needs, what is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.features.incidents.model import (
    ABOUT_SOMEBODY,
    EVENTS,
    KIND_ON_PAPER,
    KIND_WORDS,
    LINE_ON_PAPER,
    LINE_WORDS,
    Case,
    Incident,
    IncidentKind,
    IncidentRules,
    Line,
    LineDraft,
    LineKind,
    Point,
    closes_late,
    closing_findings,
    draft_findings,
    is_late_note,
    line_findings,
    open_first,
    open_points,
    report_is_late,
)
from app.kernel.care import INCIDENTS, Risk
from app.kernel.ids import AccountId, IncidentId, ResidentId
from tests.incidents.conftest import HOUR, MINUTE, a_report, told_family

NOW = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
WHO, ME, OTHER = ResidentId(5), AccountId(1), AccountId(2)
RULES = IncidentRules()


def incident(**values: object) -> Incident:
    made = Incident(
        IncidentId(1), WHO, IncidentKind.FALL, NOW - HOUR, "走廊", "周玉珍", "坐在地上", "", "",
        injured=False, grave=False, private=False, recorded_at=NOW - HOUR, recorded_by=ME,
    )  # fmt: skip
    return replace(made, **values)  # type: ignore[arg-type]


def case(*kinds: LineKind, **values: object) -> Case:
    lines = tuple(Line(place, kind, NOW, "写明", "", "", "", NOW, OTHER) for place, kind in enumerate(kinds, 1))
    return Case(incident(**values), lines)


def test_every_kind_and_line_has_its_words_on_screen_and_paper() -> None:
    assert set(KIND_WORDS) == set(KIND_ON_PAPER) == set(IncidentKind)
    assert set(LINE_WORDS) == set(LINE_ON_PAPER) == set(LineKind)


def test_the_nine_risks_are_kinds_that_count_and_abuse_fire_illness_death_do_not() -> None:
    kinds = {IncidentKind(risk.value) for risk in Risk}
    assert kinds <= set(EVENTS)
    assert set(EVENTS) - kinds == {IncidentKind.QUARREL, IncidentKind.OTHER}
    assert set(EVENTS.values()) == INCIDENTS


# a report -----------------------------------------------------------------------------------------------


def test_an_empty_report_tells_every_field_at_once() -> None:
    empty = a_report(NOW, None, kind=None, at=None, place="", found_by=" ", what="", injured=None, grave=None)
    fields = [one.field for one in draft_findings(empty, NOW)]
    assert fields == ["kind", "who", "at", "place", "found_by", "what", "injured", "grave"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"at": NOW + MINUTE}, "at"),
        ({"injured": True}, "first_aid"),
        ({"resident_id": None}, "who"),
        ({"resident_id": None, "nobody": True}, "who"),
        ({"what": "长" * 2001}, "what"),
    ],
)
def test_what_a_report_is_refused_for(values: dict[str, Any], field: str) -> None:
    assert [one.field for one in draft_findings(a_report(NOW, WHO, **values), NOW)] == [field]


@pytest.mark.parametrize("kind", IncidentKind)
def test_only_what_happens_to_one_person_needs_the_person(kind: IncidentKind) -> None:
    found = draft_findings(a_report(NOW, None, kind=kind, nobody=True), NOW)
    assert bool(found) == (kind in ABOUT_SOMEBODY)


# lines --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "fields"),
    [
        (told_family(NOW), []),
        (LineDraft(LineKind.FAMILY_TOLD, NOW), ["whom"]),
        (LineDraft(LineKind.FAMILY_TOLD, NOW, "没有亲属，已告知村委会"), []),
        (LineDraft(LineKind.REPORTED, NOW, whom="民政办"), ["way", "by_whom"]),
        (LineDraft(LineKind.CAUSE, NOW, "  "), ["text"]),
        (LineDraft(LineKind.CAUSE, None, "地滑"), ["at"]),
        (LineDraft(LineKind.CAUSE, NOW + MINUTE, "地滑"), ["at"]),
        (LineDraft(LineKind.CAUSE, NOW - 2 * HOUR, "地滑"), ["at"]),
    ],
)
def test_what_a_line_is_refused_for(draft: LineDraft, fields: list[str]) -> None:
    assert [one.field for one in line_findings(draft, incident(), NOW)] == fields


# what is open -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "points"),
    [
        (case(), [Point.FAMILY, Point.REVIEW]),
        (case(resident_id=None, kind=IncidentKind.FIRE), [Point.REVIEW]),
        (case(grave=True), [Point.FAMILY, Point.UPWARD, Point.REVIEW]),
        (case(kind=IncidentKind.QUARREL, injured=True), [Point.FAMILY, Point.UPWARD, Point.REVIEW]),
        (case(injured=True), [Point.FAMILY, Point.REVIEW]),
        (case(LineKind.FAMILY_TOLD, LineKind.REPORTED, LineKind.REVIEW, grave=True), []),
        (case(LineKind.FAMILY_TOLD, LineKind.REVIEW, LineKind.CLOSED, LineKind.REOPENED), [Point.REVIEW]),
        (case(LineKind.CLOSED), []),
        (case(withdrawn=True), []),
    ],
)
def test_what_is_still_to_be_done(one: Case, points: list[Point]) -> None:
    assert list(open_points(one)) == points
    assert len(closing_findings(one)) == len(points)


def test_a_missing_person_not_found_in_time_goes_upward() -> None:
    gone = case(LineKind.FAMILY_TOLD, LineKind.REVIEW, kind=IncidentKind.WANDERING)
    assert open_points(gone) == ()
    assert open_points(gone, overlong=True) == (Point.UPWARD,)
    assert open_points(case(LineKind.FAMILY_TOLD, LineKind.REVIEW), overlong=True) == ()


def test_a_line_taken_back_counts_for_nothing() -> None:
    one = case(LineKind.FAMILY_TOLD, LineKind.REVIEW)
    back = replace(one, lines=tuple(replace(line, withdrawn=True) for line in one.lines))
    assert open_points(back) == (Point.FAMILY, Point.REVIEW)


def test_closing_and_opening_again() -> None:
    assert case().is_open
    assert case(LineKind.CLOSED).is_closed
    assert case(LineKind.CLOSED, LineKind.REOPENED).is_open
    assert case(LineKind.CLOSED, LineKind.REOPENED, LineKind.CLOSED).is_closed
    assert case(LineKind.CLOSED, LineKind.MORE, private=True).is_open


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (10, False), (11, True)])
def test_the_first_note_is_late_after_ten_minutes(minutes: int, late: bool) -> None:
    assert is_late_note(incident(recorded_at=NOW - HOUR + minutes * MINUTE), RULES) is late


@pytest.mark.parametrize(("age", "late"), [(24 * HOUR, False), (24 * HOUR + MINUTE, True)])
def test_closing_is_late_after_a_day(age: timedelta, late: bool) -> None:
    assert closes_late(case(at=NOW - age), NOW, RULES) is late
    assert not closes_late(case(LineKind.CLOSED, at=NOW - age), NOW, RULES)


@pytest.mark.parametrize(("age", "late"), [(2 * HOUR, False), (2 * HOUR + MINUTE, True)])
def test_the_report_upward_is_late_after_two_hours(age: timedelta, late: bool) -> None:
    assert report_is_late(case(at=NOW - age, grave=True), NOW, RULES) is late
    assert not report_is_late(case(LineKind.REPORTED, at=NOW - age, grave=True), NOW, RULES)


def test_open_ones_come_first_then_the_newest() -> None:
    old = case(at=NOW - 9 * HOUR)
    new = case(at=NOW - HOUR)
    closed = case(LineKind.CLOSED, at=NOW)
    assert open_first([closed, old, new]) == (new, old, closed)
