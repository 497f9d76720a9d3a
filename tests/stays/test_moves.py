"""The fold of moves: legal and illegal moves as tables, corrections, and the identities of the census by hypothesis."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.features.places.model import RoomSex
from app.features.stays.model import (
    LEAVING,
    REGISTERED,
    BedFacts,
    Held,
    Kind,
    Move,
    Person,
    State,
    census,
    findings,
    flow,
    fold,
    fold_all,
    holdings,
    on_trial,
    overlap,
    standing,
    steps,
    without,
)
from app.features.stays.model.moves import Holding
from app.kernel.codes import Sex
from app.kernel.ids import BedId, MoveId, ResidentId
from tests.stays.book import BEDS, ENTRY, NOW, Book, at, line

WHO = Person(ResidentId(1), "王秀英", Sex.FEMALE, "1949-10-01")

A, P, L, H, M, X = State.AWAITING, State.PRESENT, State.ON_LEAVE, State.IN_HOSPITAL, State.MISSING, State.LEFT
PATHS: dict[State, list[Kind]] = {
    A: [],
    P: [Kind.ADMITTED],
    L: [Kind.ADMITTED, Kind.WENT_ON_LEAVE],
    H: [Kind.ADMITTED, Kind.WENT_TO_HOSPITAL],
    M: [Kind.ADMITTED, Kind.WENT_MISSING],
    X: [Kind.ADMITTED, Kind.DISCHARGED],
}
"""How to get into each state."""

TABLE: dict[Kind, dict[State, State]] = {
    Kind.ADMITTED: {A: P, X: P},
    Kind.MOVED_BED: {P: P, L: L, H: H, M: M},
    Kind.WENT_ON_LEAVE: {P: L},
    Kind.CAME_BACK: {L: P},
    Kind.WENT_TO_HOSPITAL: {P: H, L: H, M: H},
    Kind.LEFT_HOSPITAL: {H: P},
    Kind.WENT_MISSING: {P: M, L: M, H: M},
    Kind.WAS_FOUND: {M: P},
    **{kind: dict.fromkeys((P, L, H, M), X) for kind in LEAVING},
}
"""Every legal move, written out from handover sheets without looking at the program."""


def ask(
    lines: list[Move], new: Move, reason: str = "", others: list[Held] | None = None, beds: list[BedFacts] | None = None
) -> list[str]:
    trial = on_trial(WHO, lines, replace(new, reason=reason), reason)
    return [finding.code for finding in findings(trial, NOW, BEDS if beds is None else beds, others or [])]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("state", list(State))
def test_only_legal_moves(state: State, kind: Kind) -> None:
    lines = [line(number, step, number) for number, step in enumerate(PATHS[state], 1)]
    codes = ask(lines, line(9, kind, 50), "原因")
    if state not in TABLE[kind]:
        assert codes == ["illegal"]
        return
    assert codes == []
    after = fold(standing([*lines, line(9, kind, 50)]), NOW)
    assert after.state is TABLE[kind][state]


def test_an_admission_after_leaving_starts_from_awaiting() -> None:
    moves = [line(1, Kind.ADMITTED, 1), line(2, Kind.DISCHARGED, 2), line(3, Kind.ADMITTED, 3)]
    assert [(step.before, step.after) for step in steps(moves)] == [(A, P), (P, X), (A, P)]
    assert [fold(moves, at(minute)).admitted_at for minute in range(4)] == [None, at(1), at(1), at(3)]


def test_the_dead_do_not_come_back() -> None:
    dead = [line(1, Kind.ADMITTED, 1), line(2, Kind.DIED, 2)]
    assert ask(dead, line(9, Kind.ADMITTED, 3)) == ["dead"]
    assert ask(dead, line(9, Kind.MOVED_BED, 3, 1)) == ["dead"]


def test_a_bed_is_kept_on_leave_and_in_hospital_unless_given_up() -> None:
    moves = [
        line(1, Kind.ADMITTED, 1, 1),
        line(2, Kind.WENT_ON_LEAVE, 2),
        line(3, Kind.WENT_TO_HOSPITAL, 3),
        line(4, Kind.MOVED_BED, 4),
        line(5, Kind.LEFT_HOSPITAL, 5),
        line(6, Kind.MOVED_BED, 6, 2),
        line(7, Kind.DISCHARGED, 7),
    ]
    assert [fold(moves, at(minute)).bed_id for minute in range(8)] == [None, 1, 1, 1, None, None, 2, None]
    assert holdings(moves) == (
        Holding(BedId(1), WHO.id, at(1), at(4)),
        Holding(BedId(2), WHO.id, at(6), at(7)),
    )
    assert fold(moves, at(4)).since == at(3), "giving up the bed does not begin the stay in hospital anew"
    assert fold(moves, at(6)).bed_since == at(6)
    assert fold(moves, at(9)).left_by is Kind.DISCHARGED


def test_a_correction_takes_the_place_of_its_line_and_a_withdrawn_one_gives_it_back() -> None:
    first, second = line(1, Kind.ADMITTED, 1, 1), line(2, Kind.MOVED_BED, 2, 2)
    correction = replace(line(3, Kind.MOVED_BED, 5, 3), corrects=second.id)
    again = replace(line(4, Kind.MOVED_BED, 6, 1), corrects=correction.id)
    assert standing([first, second, correction]) == (first, correction)
    assert standing([first, second, correction, again]) == (first, again)
    assert standing([first, second, correction, replace(again, withdrawn=True)]) == (first, correction)
    assert standing([first, second, replace(correction, withdrawn=True)]) == (first, second)


def test_of_two_lines_of_one_instant_a_correction_keeps_the_place() -> None:
    out, back = line(1, Kind.WENT_ON_LEAVE, 5), line(2, Kind.CAME_BACK, 5)
    admitted = line(0, Kind.ADMITTED, 1)
    correction = replace(line(3, Kind.WENT_ON_LEAVE, 5), corrects=out.id, reason="写错了")
    again = replace(line(4, Kind.WENT_ON_LEAVE, 5), corrects=correction.id, reason="又错了")
    for chain in ([out, back, correction], [out, back, correction, again]):
        moves = standing([admitted, *chain])
        assert all(step.legal for step in steps(moves))
        assert fold(moves, at(5)).state is P


def test_findings_come_all_at_once_and_a_reason_settles_what_only_asks() -> None:
    held = Held(Holding(BedId(1), ResidentId(2), at(0), None), "陈淑贞")
    men = [BedFacts(BedId(1), "201-1", RoomSex.MALE, None)]
    codes = ask([], line(9, Kind.ADMITTED, 200, 1), "", [held], men)
    assert codes == ["future", "bed_taken", "bed_sex"]
    assert ask([], line(9, Kind.ADMITTED, 2, 1), "床位紧张", None, men) == []
    assert ask([], line(9, Kind.ADMITTED, 2, 1), "", None, men) == ["bed_sex"]


def test_a_move_into_a_bed_that_is_gone_or_ones_own() -> None:
    lines = [line(1, Kind.ADMITTED, 1, 1)]
    assert ask(lines, line(9, Kind.MOVED_BED, 2, 7)) == ["bed_gone"]
    retired = [BEDS[0], BedFacts(BedId(2), "201-2", RoomSex.ANY, NOW.date())]
    assert ask(lines, line(9, Kind.MOVED_BED, 2, 2), beds=retired) == ["bed_gone"]
    assert ask(lines, line(9, Kind.MOVED_BED, 2, 1)) == ["same_bed"]


@pytest.mark.parametrize(
    ("born", "codes"),
    [("2026-11-01", []), ("2026-11-02", ["before_birth"]), ("2026-12", ["before_birth"]), ("2026", []), (None, [])],
)
def test_nothing_happens_before_birth(born: str | None, codes: list[str]) -> None:
    trial = on_trial(replace(WHO, born_on=born), [], line(9, Kind.ADMITTED, 5), "")
    assert [finding.code for finding in findings(trial, NOW, BEDS, [])] == codes


def test_a_late_entry_asks_why_and_names_what_would_not_fit_any_more() -> None:
    lines = [line(1, Kind.ADMITTED, 1, 1), line(2, Kind.WENT_ON_LEAVE, 10)]
    assert ask(lines, line(9, Kind.MOVED_BED, 5, 2)) == ["late"]
    assert ask(lines, line(9, Kind.MOVED_BED, 5, 2), "忘了记") == []
    assert ask(lines, line(9, Kind.WENT_TO_HOSPITAL, 5), "忘了记") == ["illegal_later"]


def test_leaving_and_corrections_ask_for_a_reason() -> None:
    lines = [line(1, Kind.ADMITTED, 1, 1)]
    assert ask(lines, line(9, Kind.DISCHARGED, 5)) == ["reason_missing"]
    assert ask(lines, replace(line(9, Kind.ADMITTED, 2, 2), corrects=MoveId(1))) == ["reason_missing"]
    trial = without(WHO, lines, MoveId(1), "")
    assert [finding.code for finding in findings(trial, NOW, BEDS, [])] == ["reason_missing"]


def test_taking_back_a_move_that_others_rest_on_is_refused() -> None:
    lines = [line(1, Kind.ADMITTED, 1, 1), line(2, Kind.WENT_ON_LEAVE, 2), line(3, Kind.CAME_BACK, 3)]
    trial = without(WHO, lines, MoveId(2), "没有去")
    assert [finding.code for finding in findings(trial, NOW, BEDS, [])] == ["illegal_later"]
    assert not findings(without(WHO, lines, MoveId(3), "还没回"), NOW, BEDS, [])


def test_taking_back_is_refused_when_the_old_bed_is_taken_by_now() -> None:
    lines = [line(1, Kind.ADMITTED, 1, 1), line(2, Kind.MOVED_BED, 2, 2)]
    held = Held(Holding(BedId(1), ResidentId(2), at(3), None), "陈淑贞")
    found = findings(without(WHO, lines, MoveId(2), "记错"), NOW, BEDS, [held])
    assert [finding.code for finding in found] == ["bed_taken"]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [((0, 5), (5, 9), False), ((0, 6), (5, 9), True), ((0, None), (5, 6), True), ((5, 6), (0, None), True)],
)
def test_a_bed_may_change_hands_at_one_instant(
    one: tuple[int, int | None], other: tuple[int, int | None], *, shared: bool
) -> None:
    def holding(who: int, span: tuple[int, int | None]) -> Holding:
        return Holding(BedId(1), ResidentId(who), at(span[0] or 0), None if span[1] is None else at(span[1]))

    assert overlap(holding(1, one), holding(2, other)) is shared
    assert not overlap(holding(1, one), replace(holding(2, other), bed_id=BedId(2)))
    assert not overlap(holding(1, one), holding(1, other))


# ---- properties: random entries, late ones, corrections and withdrawals --------------------------------------


def _naive(lines: list[Move], minute: int) -> tuple[State, int | None]:
    """Fold by hand: look for each line whether something undoes it, then walk the table of this file."""
    alive = [one for one in lines if not one.withdrawn]
    count = [one for one in alive if not any(other.corrects == one.id for other in alive)]

    def root(one: Move) -> int:
        return one.id if one.corrects is None else root(next(other for other in lines if other.id == one.corrects))

    state, bed = A, None
    for one in sorted(count, key=lambda one: (one.at, root(one))):
        if one.at > at(minute):
            break
        state = TABLE[one.kind][state]
        if one.kind in (Kind.ADMITTED, Kind.MOVED_BED):
            bed = one.bed_id
        if state is X:
            bed = None
    return state, bed


@settings(max_examples=150, deadline=None)
@given(st.lists(ENTRY, min_size=20, max_size=60), st.integers(0, 61), st.integers(0, 61))
def test_identities_hold_whatever_is_entered(
    entries: list[tuple[Person, Kind, int, int | None, str, int]], one: int, two: int
) -> None:
    book = Book()
    for entry in entries:
        book.write(*entry)
    moves = {who: standing(lines) for who, lines in book.lines.items()}
    first, last = sorted((one, two))
    at_start = {who: fold(lines, at(first)) for who, lines in moves.items()}
    at_end = {who: fold(lines, at(last)) for who, lines in moves.items()}
    before, after = census(at_start), census(at_end)
    went = flow((step for lines in moves.values() for step in steps(lines)), at(first), at(last))
    for who, lines in book.lines.items():
        assert (at_end[who].state, at_end[who].bed_id) == _naive(lines, last)
    assert after.registered == sum(where.state in REGISTERED for where in at_end.values())
    assert after.registered == before.registered + went.registered_change
    assert after.present == before.present + went.present_change
    assert sum(after.by_class_registered.values()) == after.registered
    assert sum(after.by_class_present.values()) == after.present
    rows = [(m.resident_id, m.kind, m.bed_id, m.at) for lines in moves.values() for m in lines if m.at <= at(last)]
    assert fold_all(rows) == {who: where for who, where in at_end.items() if where.since is not None}


@settings(max_examples=150, deadline=None)
@given(st.lists(ENTRY, min_size=20, max_size=60))
def test_two_people_never_share_a_bed(entries: list[tuple[Person, Kind, int, int | None, str, int]]) -> None:
    book = Book()
    for entry in entries:
        book.write(*entry)
    for minute in range(62):
        held = Counter(bed for lines in book.lines.values() if (bed := _naive(lines, minute)[1]) is not None)
        assert all(count == 1 for count in held.values()), minute
