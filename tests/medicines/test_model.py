"""The rules of medicines without a home: orders in force, doses due, late, the stock book."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.medicines.model import (
    Count,
    CountDraft,
    CountKind,
    Course,
    Dose,
    DoseDraft,
    DoseState,
    MedicineRules,
    OrderDraft,
    OrderLine,
    Outcome,
    Presence,
    Stop,
    StopDraft,
    count_findings,
    dose_findings,
    due_doses,
    is_late,
    is_late_entry,
    moment,
    order_findings,
    read_times,
    standing,
    stock_of,
    stop_findings,
    used,
    with_open_times,
)
from app.kernel.ids import AccountId, CourseId, DoseId, ResidentId
from tests.medicines.conftest import TODAY, an_order, at

RULES = MedicineRules()
WHO, ME = ResidentId(5), AccountId(1)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
_IDS = count(100)


def course(*drafts: OrderDraft, last_on: date | None = None, of: int = 1) -> Course:
    lines = tuple(OrderLine(of + place, draft, "", LONG_AGO, ME) for place, draft in enumerate(drafts))
    ends = None if last_on is None else Stop(9, StopDraft(last_on=last_on, by_whom="罗医生", why="好了"), LONG_AGO, ME)
    return Course(CourseId(of), WHO, lines, ends)


def dose(due_at: datetime | None, outcome: Outcome = Outcome.GIVEN, **values: object) -> Dose:
    when = due_at or at("09:00")
    made = Dose(
        DoseId(next(_IDS)), CourseId(1), WHO, due_at, outcome, when, 1.0, "", None, False, None, "", when, ME
    )  # fmt: skip
    return replace(made, **values)  # type: ignore[arg-type]


def line(kind: CountKind, amount: float, when: datetime) -> Count:
    return Count(next(_IDS), CourseId(1), WHO, kind, amount, when, None, "", when, ME)


def here(_who: ResidentId, _at: datetime) -> Presence:
    return Presence.HERE


def codes(found: tuple[object, ...]) -> list[str]:
    return [str(getattr(one, "field", "")) for one in found]


# orders -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("08:00 20:00", ("08:00", "20:00")),
        ("20：00、8:00", ("08:00", "20:00")),
        ("8 12点30", ("08:00", "12:30")),
        ("7,11.30，17:30", ("07:00", "11:30", "17:30")),
        ("", ()),
        ("24:00", ("24:00",)),
        ("早饭后", ("早饭后",)),
    ],
)
def test_times_are_read_as_people_write_them(written: str, read: tuple[str, ...]) -> None:
    assert read_times(written) == read


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, ""),
        ({"name": " "}, "name"),
        ({"dose": ""}, "dose"),
        ({"ordered_by": ""}, "ordered_by"),
        ({"times": ("24:00",)}, "times"),
        ({"times": ("08:00", "08:00")}, "times"),
        ({"times": tuple(f"{hour:02}:00" for hour in range(13))}, "times"),
        ({"until_on": TODAY - timedelta(days=11)}, "until_on"),
        ({"until_on": TODAY - timedelta(days=10)}, ""),
        ({"per_dose": 0.0}, "per_dose"),
        ({"unit": ""}, "unit"),
        ({"unit": "", "per_dose": None}, ""),
        ({"locked": True, "per_dose": None}, "per_dose"),
        ({"locked": True, "unit": ""}, "per_dose"),
        ({"locked": True}, ""),
        ({"name": "药" * 81}, "name"),
    ],
)
def test_what_an_order_must_say(values: dict[str, object], field: str) -> None:
    assert codes(order_findings(an_order(**values), ())) == ([field] if field else [])


@pytest.mark.parametrize(
    ("other", "asks"),
    [
        (an_order(name="阿司匹林 肠溶片"), True),
        (an_order(name="氨氯地平"), False),
        (an_order(until_on=TODAY - timedelta(days=1)), False),
        (an_order(until_on=TODAY), True),
        (an_order(from_on=TODAY + timedelta(days=6)), False),
        (an_order(from_on=TODAY + timedelta(days=5)), True),
    ],
)
def test_a_second_order_of_one_name_asks_only_while_both_run(other: OrderDraft, asks: bool) -> None:
    new = an_order(from_on=TODAY, until_on=TODAY + timedelta(days=5))
    assert [one.code for one in order_findings(new, [course(other)])] == (["same_name"] if asks else [])
    assert not order_findings(replace(new, beside=True), [course(other)])


def test_a_change_says_why_and_never_begins_before_the_medicine() -> None:
    held = course(an_order())
    assert codes(order_findings(an_order(), (), changes=held, why=" ")) == ["why"]
    early = an_order(from_on=TODAY - timedelta(days=11))
    assert codes(order_findings(early, (), changes=held, why="减量")) == ["from_on"]
    assert not order_findings(an_order(), [held], changes=held, why="抄错")


def test_a_change_holds_from_its_day_and_what_was_before_stays() -> None:
    held = course(an_order(dose="1片"), an_order(dose="半片", from_on=TODAY))
    first, last = TODAY - timedelta(days=10), TODAY - timedelta(days=1)
    assert held.order_on(first - timedelta(days=1)) is None
    assert {one.dose for day in (first, last) if (one := held.order_on(day))} == {"1片"}
    assert (now := held.order_on(TODAY)) is not None
    assert now.dose == "半片"


def test_days_of_an_order_include_both_ends_and_a_stop_ends_it_earlier() -> None:
    held = course(an_order(until_on=TODAY))
    assert held.order_on(TODAY) is not None
    assert held.order_on(TODAY + timedelta(days=1)) is None
    stopped = course(an_order(until_on=TODAY), last_on=TODAY - timedelta(days=2))
    assert stopped.last_on == TODAY - timedelta(days=2)
    assert stopped.order_on(TODAY - timedelta(days=2)) is not None
    assert stopped.order_on(TODAY - timedelta(days=1)) is None


def test_a_stop_names_who_and_why_and_may_say_that_it_was_never_given() -> None:
    never = StopDraft(last_on=TODAY - timedelta(days=11), by_whom="罗医生", why="开错了")
    assert not stop_findings(never, course(an_order()))
    wrong = StopDraft(last_on=TODAY - timedelta(days=12), by_whom="", why="")
    assert codes(stop_findings(wrong, course(an_order()))) == ["last_on", "by_whom", "why"]


# doses ------------------------------------------------------------------------------------------------


def states(now: datetime, doses: tuple[Dose, ...] = (), **values: object) -> list[tuple[str, DoseState]]:
    found = due_doses([course(an_order(**values))], doses, at("00:00"), at("00:00", -1), now, RULES, here)
    return [(f"{one.due_at:%H:%M}", one.state) for one in found]


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        (at("06:59"), DoseState.LATER),
        (at("07:00"), DoseState.DUE),
        (at("09:00"), DoseState.DUE),
        (at("09:01"), DoseState.LATE),
    ],
)
def test_a_dose_is_due_an_hour_before_and_late_an_hour_after(now: datetime, morning: DoseState) -> None:
    assert states(now) == [("08:00", morning), ("20:00", DoseState.LATER)]


def test_times_are_of_the_homes_clock_and_midnight_begins_the_day() -> None:
    assert moment(TODAY, "08:00") == datetime(2026, 11, 22, 0, 0, tzinfo=UTC)
    assert [time for time, _ in states(at("12:00"), times=("00:00", "23:59"))] == ["00:00", "23:59"]


def test_a_recorded_dose_is_done_whatever_the_hour_and_only_for_its_own_time() -> None:
    done = (dose(at("08:00"), Outcome.REFUSED),)
    assert states(at("23:00"), done) == [("08:00", DoseState.DONE), ("20:00", DoseState.LATE)]


def test_a_dose_stays_on_the_day_when_its_time_was_changed_afterwards() -> None:
    assert states(at("12:00"), (dose(at("07:00")),), times=("08:00",)) == [
        ("07:00", DoseState.DONE), ("08:00", DoseState.LATE),
    ]  # fmt: skip


def test_what_was_taken_back_or_corrected_counts_no_more() -> None:
    wrong = dose(at("08:00"))
    right = dose(at("08:00"), Outcome.REFUSED, corrects=wrong.id)
    assert standing([wrong, right]) == (right,)
    assert standing([wrong, replace(right, withdrawn=True)]) == (wrong,)
    assert states(at("12:00"), (replace(wrong, withdrawn=True),))[0] == ("08:00", DoseState.LATE)


@pytest.mark.parametrize(
    ("presence", "found"),
    [(Presence.ELSEWHERE, [DoseState.ELSEWHERE]), (Presence.GONE, []), (Presence.HERE, [DoseState.LATE])],
)
def test_nobody_is_late_with_a_dose_for_who_is_elsewhere(presence: Presence, found: list[DoseState]) -> None:
    one = course(an_order(times=("08:00",)))
    due = due_doses([one], (), at("00:00"), at("00:00", -1), at("12:00"), RULES, lambda _who, _at: presence)
    assert [each.state for each in due] == found


@pytest.mark.parametrize(
    ("on_record", "open_"),
    [
        ([at("08:00"), at("20:00")], False),
        ([at("20:00")], True),
        ([at("08:00")], True),
        ([at("08:00", 1), at("20:00", 1)], True),
    ],
)
def test_a_medicine_may_be_open_while_a_time_of_the_span_is_not_on_record(
    on_record: list[datetime], *, open_: bool
) -> None:
    recorded = {(CourseId(1), due_at) for due_at in on_record}
    times = [(CourseId(1), ("08:00", "20:00")), (CourseId(2), ())]
    span = at("08:00"), at("08:00", -1)
    assert with_open_times(times, recorded, *span) == (frozenset({1}) if open_ else frozenset())
    assert with_open_times(times, recorded, at("08:00", 1), at("20:01")) == {1}, "a day has nothing on record"
    assert with_open_times(times, {(CourseId(1), at("20:00"))}, at("08:01"), at("23:00")) == frozenset()


def test_late_is_more_than_the_minutes_allowed() -> None:
    assert not is_late(at("08:00"), at("09:00"), RULES)
    assert is_late(at("08:00"), at("09:00") + timedelta(seconds=1), RULES)
    assert not is_late_entry(at("08:00"), at("09:00"), RULES)
    assert is_late_entry(at("08:00"), at("09:01"), RULES)
    assert is_late(at("08:00"), at("08:31"), replace(RULES, late_minutes=30))


def check(
    draft: DoseDraft, now: datetime, held: Course | None = None, *others: Dose, absent: bool = False
) -> list[str]:
    found = dose_findings(draft, held or course(an_order()), others, now, RULES, absent=absent)
    return [one.code or one.field for one in found]


def at_eight(outcome: Outcome = Outcome.GIVEN, **values: object) -> DoseDraft:
    draft = DoseDraft(course_id=CourseId(1), due_at=at("08:00"), outcome=outcome)
    return replace(draft, **values)  # type: ignore[arg-type]


def test_one_due_time_takes_one_outcome() -> None:
    assert check(at_eight(), at("08:10")) == []
    assert check(at_eight(Outcome.MISSED), at("08:10"), None, dose(at("08:00"))) == ["already"]
    assert check(at_eight(), at("08:10"), None, dose(at("08:00"), withdrawn=True)) == []
    assert check(at_eight(), at("08:10"), None, dose(at("20:00", 1))) == []


def test_nothing_is_recorded_that_is_not_due_or_still_to_come() -> None:
    assert check(at_eight(due_at=at("09:00")), at("12:00")) == ["not_due"]
    assert check(at_eight(due_at=at("08:00", 11)), at("12:00")) == ["not_due"]
    assert check(at_eight(), at("06:59")) == ["too_early"]
    assert check(at_eight(Outcome.AWAY), at("06:59")) == []
    assert check(at_eight(at=at("08:30")), at("08:29")) == ["at"]
    assert check(at_eight(), at("12:00"), course(an_order(), last_on=TODAY - timedelta(days=1))) == ["not_due"]


def test_taken_while_away_by_the_records_asks_for_words() -> None:
    assert check(at_eight(), at("08:10"), absent=True) == ["absent"]
    assert check(at_eight(note="带药出门，女儿喂的"), at("08:10"), absent=True) == []
    assert check(at_eight(Outcome.AWAY), at("08:10"), absent=True) == []


def test_a_medicine_for_when_it_is_needed_says_why_and_only_that_it_was_taken() -> None:
    needed = course(an_order(times=()))
    asked = at_eight(due_at=None)
    assert check(asked, at("12:00"), needed) == ["note"]
    assert check(replace(asked, note="胸闷"), at("12:00"), needed) == []
    assert check(replace(asked, note="胸闷", outcome=Outcome.REFUSED), at("12:00"), needed) == ["outcome"]
    assert check(replace(asked, note="胸闷"), at("12:00")) == ["not_due"]


@pytest.mark.parametrize(
    ("outcome", "amount", "takes"),
    [
        (Outcome.GIVEN, None, 0.5), (Outcome.VOMITED, None, 0.5), (Outcome.REFUSED, None, 0.0),
        (Outcome.REFUSED, 0.5, 0.5), (Outcome.AWAY, None, 0.0),
    ],
)  # fmt: skip
def test_what_leaves_the_stock(outcome: Outcome, amount: float | None, takes: float) -> None:
    assert used(at_eight(outcome, amount=amount), an_order(per_dose=0.5)) == takes
    assert used(at_eight(outcome, amount=amount), an_order(per_dose=None)) is None


# stock ------------------------------------------------------------------------------------------------


def test_the_book_goes_from_count_to_count_by_what_came_and_went() -> None:
    book = stock_of(
        course(an_order()),
        [
            line(CountKind.RECEIVED, 30, at("07:00", 3)), line(CountKind.COUNTED, 28, at("12:00", 2)),
            line(CountKind.DESTROYED, 1, at("13:00", 2)), line(CountKind.COUNTED, 24, at("12:00")),
        ],
        [dose(at("08:00", 2)), dose(at("08:00", 1)), dose(at("08:00"), Outcome.REFUSED, amount=0.0)],
    )  # fmt: skip
    assert [(one.expected, one.difference) for one in book.lines] == [(None, 0), (29, -1), (28, 0), (26, -2)]
    assert book.expected == 24
    assert book.counted is not None
    assert book.counted.count.amount == 24
    assert book.days_left == 12


def test_nothing_is_expected_before_anybody_counted() -> None:
    book = stock_of(course(an_order()), [], [dose(at("08:00"))])
    assert (book.expected, book.counted, book.days_left) == (None, None, None)


def test_a_late_entry_puts_the_book_right_afterwards() -> None:
    counts = [line(CountKind.COUNTED, 10, at("07:00")), line(CountKind.COUNTED, 9, at("12:00"))]
    assert stock_of(course(an_order()), counts, []).lines[-1].difference == -1
    assert stock_of(course(an_order()), counts, [dose(at("08:00"))]).lines[-1].difference == 0


def test_a_difference_asks_for_words() -> None:
    book = stock_of(course(an_order()), [line(CountKind.COUNTED, 10, at("07:00"))], [])

    def asked(kind: CountKind, amount: float, note: str = "") -> list[str]:
        found = count_findings(CountDraft(kind=kind, amount=amount, note=note), book, at("12:00"))
        return [one.code or one.field for one in found]

    assert asked(CountKind.COUNTED, 10) == []
    assert asked(CountKind.COUNTED, 9) == ["differs"]
    assert asked(CountKind.COUNTED, 9, "掉地上一片") == []
    assert asked(CountKind.COUNTED, -1) == ["amount"]
    assert asked(CountKind.COUNTED, 0, "全没了") == []
    assert asked(CountKind.RECEIVED, 0) == ["amount"]
    assert asked(CountKind.RETURNED, 11, "退药房") == ["more_than_there"]
    assert asked(CountKind.DESTROYED, 10) == ["note"]
    uncounted = stock_of(course(an_order(per_dose=None)), [], [])
    found = count_findings(CountDraft(kind=CountKind.COUNTED, amount=1), uncounted, at("12:00"))
    assert [one.code for one in found] == ["not_counted"]


_EVENTS = st.lists(
    st.tuples(st.sampled_from([*CountKind, None]), st.integers(0, 200), st.integers(0, 20_000)), max_size=30
)


@given(_EVENTS)
def test_the_book_is_a_plain_sum_since_the_last_count(events: list[tuple[CountKind | None, int, int]]) -> None:
    """Halves of tablets, in whatever order the lines were written: the same as adding by hand."""
    counts, doses, plain = [], [], []
    for kind, halves, minute in events:
        when, amount = at("00:00", 20) + timedelta(minutes=minute), halves / 2
        if kind is None:
            doses.append(dose(when, amount=amount))
        else:
            counts.append(line(kind, amount, when))
        plain.append((when, kind is not None, (doses if kind is None else counts)[-1].id, kind, amount))
    known, total = False, 0.0
    for _when, _order, _id, kind, amount in sorted(plain, key=lambda one: one[:3]):
        if kind is CountKind.COUNTED:
            known, total = True, amount
        elif kind is CountKind.RECEIVED:
            known, total = True, total + amount
        elif kind is not None:
            known, total = True, total - amount
        elif known:
            total -= amount
    assert stock_of(course(an_order()), counts, doses).expected == (pytest.approx(total) if known else None)
