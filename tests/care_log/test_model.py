"""The rules of the log: what is asked, refused, ready, late and found; no database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.care_log.model import (
    HIGH,
    LOW,
    USUAL,
    AskedRanges,
    CellState,
    DayPart,
    EntryDraft,
    Group,
    LastTime,
    Limits,
    LogRules,
    LookState,
    Ranges,
    UsualRanges,
    asks_for_flag,
    catalogue,
    cell,
    columns,
    correction_findings,
    findings,
    guessed,
    is_late,
    judged,
    limit_findings,
    look,
    look_interval,
    normal,
    parts,
    query,
    searchable,
    stands_for_incident,
    terms,
)
from app.features.staff.model import Shift
from app.features.stays.model import State
from app.kernel.care import Risk, SelfCare
from app.kernel.clock import HOME_ZONE
from app.kernel.ids import ResidentId, ShiftKindId

DAY_ON = date(2026, 11, 22)
RULES = LogRules()
RANGES = Ranges(UsualRanges(), AskedRanges())
WHO = ResidentId(1)


def at(hour: int, minute: int = 0, day: int = 22) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=HOME_ZONE).astimezone(UTC)


def shift(begins: int = 8, hours: int = 12) -> Shift:
    start = at(begins)
    return Shift(ShiftKindId(1), "班", None, DAY_ON, start, start + timedelta(hours=hours))


NIGHT = shift(20)
DAY = shift(8)


def draft(item: str = "breakfast", *outcome: str, **values: object) -> EntryDraft:
    whole: dict[str, object] = {"resident_id": WHO, "item": item, "outcome": outcome, "at": at(12), **values}
    return EntryDraft(**whole)  # type: ignore[arg-type]


def codes(one: EntryDraft, now: datetime | None = None, of: Shift | None = DAY) -> dict[str, str]:
    now = now or at(12)
    return {found.field: found.code for found in findings(one, now, of, RANGES, late=is_late(one.at, now, of, RULES))}


# the catalogue ----------------------------------------------------------------------------------------


def test_every_item_is_whole() -> None:
    whole = catalogue()
    assert len({item.key for item in whole.items}) == len(whole.items)
    for item in whole.items:
        assert item.is_measure == (item.usual is None) == (item.group is Group.MEASURES)
        assert all(not one.deed for one in item.phrases) and all(one.deed for one in item.deeds)
        assert bool(item.parts) == (item.group in (Group.ROUTINE, Group.NIGHT))
        for span in (RANGES.span(item), RANGES.second(item)):
            if span is not None:
                (a, d), (b, c), (e, f) = span.possible, span.plausible, span.usual
                assert a <= b <= e < f <= c <= d
    known = {*Risk, "illness"}
    assert {one.incident for one in whole.phrases.values()} - {""} <= known
    assert all(one.grave for one in whole.phrases.values() if one.incident)


def test_outcomes_are_said_in_words() -> None:
    said = catalogue().words_of("breakfast", ("choked", HIGH, "of a later edition", USUAL))
    assert [word.chinese for word in said] == ["呛咳", "偏高", "of a later edition", "吃完"]
    assert [word.english for word in said][:2] == ["coughed and choked", "high"]


def test_a_phrase_may_ask_for_an_incident() -> None:
    assert stands_for_incident(draft("lunch", "ate_half", "choked")) == "choking"
    assert stands_for_incident(draft("lunch", "ate_half")) == ""


# what is asked and refused ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (draft("breakfast", USUAL), {}),
        (draft("breakfast", "choked", "told_nurse"), {}),
        (draft("breakfast"), {"outcome": "missing"}),
        (draft("breakfast", "coaxed"), {"outcome": "missing"}),
        (draft("breakfast", USUAL, "choked"), {"outcome": "conflict"}),
        (draft("breakfast", "refused_meal", "ate_half"), {"outcome": "conflict"}),
        (draft("breakfast", "skin_red"), {"outcome": "unknown"}),
        (draft("breakfast", "choked", "skin_red"), {"outcome": "unknown"}),
        (draft("breakfast", "other"), {"note": "missing"}),
        (draft("breakfast", "other", note="喝了半碗粥"), {}),
        (draft("note", USUAL), {"note": "missing"}),
        (draft("note", USUAL, note="字" * 500), {}),
        (draft("note", USUAL, note="字" * 501), {"note": "range"}),
        (draft("breakfast", USUAL, value=3.0), {"value": "range"}),
        (draft("fortune", USUAL), {"item": "unknown"}),
        (draft("temperature"), {"value": "missing"}),
        (draft("temperature", value=36.5), {}),
        (draft("temperature", USUAL, value=36.5), {"outcome": "conflict"}),
        (draft("temperature", value=365.0), {"value": "guess"}),
        (draft("temperature", value=3.65), {"value": "guess"}),
        (draft("temperature", value=-36.5), {"value": "range"}),
        (draft("temperature", value=33.9), {"value": "unlikely"}),
        (draft("temperature", value=33.9, sure=True), {}),
        (draft("temperature", value=365.0, sure=True), {"value": "guess"}),
        (draft("temperature", value=36.55), {"value": "range"}),
        (draft("weight", value=-5.0), {"value": "range"}),
        (draft("blood_pressure", value=130.0), {"second_value": "missing"}),
        (draft("blood_pressure", value=130.0, second_value=80.0), {}),
        (draft("blood_pressure", value=1300.0, second_value=80.0), {"value": "guess"}),
        (draft("blood_pressure", value=80.0, second_value=130.0), {"second_value": "range"}),
        (draft("temperature", value=36.5, second_value=30.0), {"second_value": "range"}),
    ],
)  # fmt: skip
def test_findings(one: EntryDraft, expected: dict[str, str]) -> None:
    assert codes(one) == expected


def test_a_slipped_point_is_asked_about_in_numbers() -> None:
    (found,) = findings(draft("temperature", value=365.0), at(12), DAY, RANGES, late=False)
    assert found.text() == "Is it 36.5? 365 cannot be."
    pressure = RANGES.span(catalogue().item("blood_pressure"))
    assert pressure is not None and guessed(1300, pressure, 0) == 130
    assert guessed(5, pressure, 0) is None


@pytest.mark.parametrize(
    ("done", "now", "expected"),
    [
        (at(12), at(12), {}),
        (at(10), at(12), {}),
        (at(9, 59), at(12), {"late_reason": "late"}),
        (at(19, 59), at(19, 59), {}),
        (at(20), at(20), {"late_reason": "late"}),
        (at(12, 1), at(12), {"at": "future"}),
        (at(7, 59), at(8), {"at": "shift"}),
    ],
)
def test_when_a_line_is_late(done: datetime, now: datetime, expected: dict[str, str]) -> None:
    assert codes(draft("breakfast", USUAL, at=done), now) == expected
    if expected == {"late_reason": "late"}:
        assert codes(draft("breakfast", USUAL, at=done, late_reason="停电"), now) == {}


def test_a_correction_says_why_and_is_never_late_by_itself() -> None:
    one = draft("breakfast", "choked", at=at(8))
    assert [found.field for found in correction_findings(one, " ", at(23), DAY, RANGES)] == ["why"]
    assert not list(correction_findings(one, "看错人", at(23), DAY, RANGES))


@pytest.mark.parametrize(
    ("one", "limits", "expected"),
    [
        (draft("temperature", value=37.2), Limits(), ()),
        (draft("temperature", value=37.3), Limits(), (HIGH,)),
        (draft("temperature", value=35.9), Limits(), (LOW,)),
        (draft("temperature", value=37.3), Limits(high=37.5), ()),
        (draft("blood_pressure", value=150.0, second_value=50.0), Limits(), (HIGH, LOW)),
        (draft("blood_pressure", value=150.0, second_value=50.0), Limits(high=160, second_low=50), ()),
        (draft("temperature", HIGH, "pain", value=36.5), Limits(), ("pain",)),
        (draft("lunch", "ate_half"), Limits(), ("ate_half",)),
    ],
)  # fmt: skip
def test_numbers_beyond_the_usual_are_marked(one: EntryDraft, limits: Limits, expected: tuple[str, ...]) -> None:
    assert judged(one, limits, RANGES) == expected


def test_red_phrases_and_unusual_numbers_ask_for_the_handover() -> None:
    breakfast, temperature = catalogue().item("breakfast"), catalogue().item("temperature")
    assert asks_for_flag(breakfast, ("ate_half", "choked"))
    assert not asks_for_flag(breakfast, ("ate_half",)) and not asks_for_flag(breakfast, (USUAL,))
    assert asks_for_flag(temperature, (HIGH,)) and not asks_for_flag(temperature, ())


def test_limits_are_numbers_of_that_kind_and_in_order() -> None:
    item = catalogue().item("temperature")
    assert not list(limit_findings(item, Limits(35.5, 37.5)))
    assert [one.field for one in limit_findings(item, Limits(365, None))] == ["low"]
    assert [one.field for one in limit_findings(item, Limits(37, 36))] == ["high"]
    assert [one.field for one in limit_findings(item, Limits(second_low=60))] == ["second_low"]


# what lies ready --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "hours", "expected"),
    [
        (8, 12, {DayPart.DAY}), (20, 12, {DayPart.NIGHT}), (16, 8, {DayPart.DAY}), (0, 8, {DayPart.NIGHT}),
        (8, 24, set(DayPart)), (2, 6, {DayPart.NIGHT}), (18, 8, {DayPart.DAY}),
    ],
)  # fmt: skip
def test_a_shift_over_two_in_the_morning_is_a_nights(begins: int, hours: int, expected: set[DayPart]) -> None:
    assert parts(shift(begins, hours)) == expected


def test_the_columns_of_a_shift() -> None:
    def keys(of: Shift) -> list[str]:
        return [item.key for item in columns(of)]

    meals = ["breakfast", "lunch", "dinner"]
    assert keys(DAY) == [*meals, "water", "washing", "toileting", "turning", "mood"]
    assert keys(NIGHT) == ["toileting", "turning", "sleep"]
    assert keys(shift(16, 8))[0] == "dinner" and "lunch" not in keys(shift(16, 8))
    assert keys(shift(8, 24)) == [*keys(DAY), "sleep"]


def test_nothing_is_ready_before_its_time_or_for_another_class() -> None:
    lunch, turning = catalogue().item("lunch"), catalogue().item("turning")
    assert cell(lunch, DAY, SelfCare.PARTIAL, (), at(11, 29)).state is CellState.LATER
    assert cell(lunch, DAY, SelfCare.PARTIAL, (), at(11, 30)).state is CellState.READY
    assert cell(turning, DAY, SelfCare.PARTIAL, (), at(12)).state is CellState.NOT_FOR
    assert cell(turning, DAY, SelfCare.DEPENDENT, (), at(12)).state is CellState.READY
    assert cell(turning, DAY, SelfCare.UNASSESSED, (), at(12)).state is CellState.READY


def looked(hour: int, *outcome: str, day: int = 22) -> LastTime:
    return LastTime(at(hour, day=day), outcome)


@pytest.mark.parametrize(
    ("last", "now", "state", "due"),
    [
        (None, at(20), LookState.WAITING, at(22)),
        (looked(21, USUAL), at(22, 59), LookState.USUAL, at(23)),
        (looked(21, USUAL), at(23), LookState.WAITING, at(23)),
        (looked(21, "bed_edge"), at(22), LookState.UNUSUAL, at(23)),
        (looked(21, "away"), at(22), LookState.AWAY, at(23)),
        (looked(7, USUAL, day=23), at(7, 30, day=23), LookState.USUAL, None),
    ],
)
def test_looks_at_night(last: LastTime | None, now: datetime, state: LookState, due: datetime | None) -> None:
    assert look(State.PRESENT, last, SelfCare.DEPENDENT, NIGHT, RULES, now) == (state, due)


def test_in_a_whole_day_the_looks_begin_in_the_evening() -> None:
    whole, independent = shift(8, 24), SelfCare.INDEPENDENT
    assert look(State.PRESENT, None, independent, whole, RULES, at(12)) == (LookState.WAITING, at(0, day=23))
    assert look(State.PRESENT, None, independent, NIGHT, RULES, at(21)) == (LookState.WAITING, at(0, day=23))
    later = replace(RULES, night_from="22:00")
    assert look(State.PRESENT, None, independent, whole, later, at(12)) == (LookState.WAITING, at(2, day=23))
    assert look(State.PRESENT, None, independent, NIGHT, later, at(21)) == (LookState.WAITING, at(0, day=23))


@pytest.mark.parametrize("where", [State.ON_LEAVE, State.IN_HOSPITAL, State.MISSING])
def test_nobody_looks_at_who_is_out(where: State) -> None:
    assert look(where, None, SelfCare.DEPENDENT, NIGHT, RULES, at(23)) == (LookState.OUT, None)


def test_who_is_not_assessed_is_looked_at_most_often() -> None:
    hours = [look_interval(of, RULES) // timedelta(hours=1) for of in SelfCare]
    assert hours == [4, 3, 2, 2]
    assert look_interval(SelfCare.UNASSESSED, replace(RULES, look_hours_dependent=1)) == timedelta(hours=1)


# words ------------------------------------------------------------------------------------------------


def test_terms_are_pairs_and_last_characters() -> None:
    assert terms("在走廊跌倒") == ("在走", "走廊", "廊跌", "跌倒", "倒")
    assert terms(searchable(["体温 38.5", "", "ＡＢ"])) == ("体温", "温3", "38", "8", "5", "ab", "b")
    assert terms("。，") == () and query("。") == ""


def test_queries() -> None:
    assert query("跌") == '"跌"*'
    assert query("跌倒") == '"跌倒"'
    assert query("走廊跌倒") == '"走廊" AND "廊跌" AND "跌倒"'
    assert query("𬱖") == '"u2cc56"*'


@given(st.text(alphabet="跌倒在走廊a3 。𬱖é²", max_size=12), st.text(alphabet="跌倒在走廊a3 。𬱖é²", max_size=4))
def test_a_query_misses_nothing(text: str, wanted: str) -> None:
    whole = searchable([text])
    if not query(wanted) or normal(wanted) not in whole:
        return
    held = set(terms(whole))
    for part in query(wanted).split(" AND "):
        term = part.strip('"*')
        assert term in held or (part.endswith("*") and any(one.startswith(term.rstrip('"')) for one in held))
