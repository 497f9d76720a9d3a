"""What is recorded of hazards and of inspections: reports, steps, closing by others, figures, ledgers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.hazards import service
from app.features.hazards.model import (
    HazardGrade,
    HazardSource,
    HazardState,
    InspectionDraft,
    InspectionKind,
    StepDraft,
    StepKind,
)
from app.features.hazards.service import Second
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError, StorageError
from app.kernel.ids import HazardId, StaffId
from app.kernel.text import in_english, words
from tests.builders import as_role, photo_bytes
from tests.hazards.conftest import a_draft, mended, now

PIN = "482915"
CLOSED = StepDraft(StepKind.CLOSED, "看过了")


def test_a_report_names_every_gap_at_once(caregiver: Session) -> None:
    empty = a_draft(caregiver, place=" ", what="", on_the_spot=None, owner="", deadline=None, grade=HazardGrade.MAJOR)
    with pytest.raises(RuleBrokenError) as refusal:
        service.report(caregiver, empty)
    found = {one.field for one in refusal.value.findings}
    assert found == {"place", "what", "major_group", "on_the_spot", "owner", "deadline"}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"grade": HazardGrade.MAJOR, "major_group": 6}, "major_group"),
        ({"major_group": 1}, "major_group"),
        ({"grade": HazardGrade.MAJOR, "major_group": 1, "interim": ""}, "interim"),
        ({"deadline": date(2026, 11, 21)}, "deadline"),
        ({"source": HazardSource.ROUND}, ""),
    ],
)
def test_what_does_not_fit_is_refused(caregiver: Session, values: dict[str, object], field: str) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.report(caregiver, a_draft(caregiver, **values))
    assert [one.field for one in refusal.value.findings] == [field]


def test_numbers_run_through_a_year_and_begin_again(session: Session, clock: SetClock) -> None:
    for expected in ("2026-001", "2026-002"):
        assert now(session, service.report(session, a_draft(session))).label == expected
    clock.pass_(days=60)
    assert now(session, service.report(session, a_draft(session))).label == "2027-001"


def test_a_report_joins_an_outer_change_and_goes_with_it(session: Session) -> None:
    with pytest.raises(StorageError), session.change("test.outer"):
        service.report(session, a_draft(session, source=HazardSource.ROUND, source_id=5))
        raise StorageError(words("Test", "the disk is full"))
    assert not service.hazards_of_source(session, HazardSource.ROUND, 5)
    with session.change("test.outer"):
        made = service.report(session, a_draft(session, source=HazardSource.ROUND, source_id=5))
    assert [one.id for one in service.hazards_of_source(session, HazardSource.ROUND, 5)] == [made]


def test_photos_stay_with_the_report_and_the_step(caregiver: Session) -> None:
    made = service.report(caregiver, a_draft(caregiver, before=((photo_bytes(), "前.png"),)))
    mended(caregiver, made, photos=((photo_bytes("green"), "后.png"),))
    before, after = now(caregiver, made).photos
    assert (before.after, after.after) == (False, True)
    assert service.photo(caregiver, before.hash).startswith(b"\xff\xd8")
    with pytest.raises(OutOfDateError):
        service.photo(caregiver, "0" * 64)


def test_mended_on_the_spot_waits_for_somebody_else(officer: Session, session: Session) -> None:
    made = service.report(officer, a_draft(officer, on_the_spot=True))
    assert now(officer, made).state is HazardState.TO_CHECK
    with pytest.raises(RuleBrokenError):
        service.close(officer, made, CLOSED)
    service.close(session, made, CLOSED)
    assert now(session, made).state is HazardState.CLOSED


def test_who_is_named_as_mender_does_not_close_it(session: Session, officer: Session, clutter: HazardId) -> None:
    me = staff.add_member(session, MemberDraft("孙德明", Post.OTHER, account_id=officer.actor.account_id))
    mended(session, clutter, staff_id=me)
    assert now(session, clutter).standing[-1].owner == "孙德明"
    with pytest.raises(RuleBrokenError):
        service.close(officer, clutter, CLOSED)


def test_taking_the_line_back_does_not_make_a_mender_a_checker(
    officer: Session, caregiver: Session, clutter: HazardId
) -> None:
    mended(officer, clutter)
    service.take_back(officer, clutter, now(officer, clutter).steps[-1].id, "还没改完")
    assert now(officer, clutter).state is HazardState.WAITING
    mended(caregiver, clutter)
    with pytest.raises(RuleBrokenError):
        service.close(officer, clutter, CLOSED)


def test_a_check_not_passed_and_a_reopened_one_keep_their_history(
    session: Session, caregiver: Session, clutter: HazardId
) -> None:
    mended(caregiver, clutter)
    service.add_step(session, clutter, StepDraft(StepKind.SENT_BACK, "还有两个纸箱"))
    assert now(session, clutter).state is HazardState.MENDING
    mended(caregiver, clutter)
    service.close(session, clutter, CLOSED)
    with pytest.raises(OutOfDateError):
        mended(caregiver, clutter)
    service.add_step(session, clutter, StepDraft(StepKind.REOPENED, "又堆上了"))
    one = now(session, clutter)
    assert one.state is HazardState.WAITING
    assert [step.kind.value for step in one.steps] == ["mended", "sent_back", "mended", "closed", "reopened"]
    assert not one.mended, "who mended it before may check what is mended now"


def test_two_close_a_major_one_and_the_director_is_one_of_them(
    session: Session, officer: Session, caregiver: Session
) -> None:
    made = service.report(caregiver, a_draft(caregiver, grade=HazardGrade.MAJOR, major_group=1))
    mended(caregiver, made)
    nurse = as_role(session, Role.NURSE)
    for one in (caregiver, nurse):
        assert one.actor.account_id is not None
        accounts.set_pin(session, one.actor.account_id, PIN)
    with pytest.raises(RuleBrokenError, match="second person"):
        service.close(session, made, CLOSED)
    with pytest.raises(RuleBrokenError, match="director"):
        service.close(officer, made, CLOSED, Second("test-nurse", PIN))
    with pytest.raises(NotAllowedError):
        service.close(session, made, CLOSED, Second("test-caregiver", PIN))
    with pytest.raises(NotAllowedError):
        service.close(session, made, CLOSED, Second("test-nurse", "111222"))
    service.close(session, made, CLOSED, Second("test-nurse", PIN))
    closed = now(session, made).closed
    assert closed is not None
    assert closed.second == "同事nurse"


def test_the_database_itself_keeps_who_mended_from_closing(
    session: Session, caregiver: Session, clutter: HazardId
) -> None:
    mended(caregiver, clutter)
    row = "INSERT INTO hazard_step (id, hazard_id, kind, recorded_at, recorded_by) VALUES (1, ?, 'closed', '', ?)"
    with pytest.raises(Exception, match="does not close it"):
        session.db.execute(row, [clutter, caregiver.actor.account_id])
    for sql in ("UPDATE hazard SET what = 'x'", "DELETE FROM hazard_step"):
        with pytest.raises(Exception, match=r"never changed|only added"):
            session.db.execute(sql)


def test_only_the_director_makes_a_major_one_less_grave(session: Session, officer: Session) -> None:
    made = service.report(officer, a_draft(officer, grade=HazardGrade.MAJOR, major_group=1))
    lower = StepDraft(StepKind.REGRADED, "现场核实", grade=HazardGrade.MINOR)
    with pytest.raises(NotAllowedError):
        service.add_step(officer, made, lower)
    service.add_step(session, made, lower)
    assert (now(session, made).grade, now(session, made).major_group) == (HazardGrade.MINOR, None)


def test_deadline_and_owner_move_with_a_reason_and_the_old_ones_stay(
    session: Session, clutter: HazardId, handyman: StaffId
) -> None:
    later = today(session.clock) + timedelta(days=9)
    with pytest.raises(RuleBrokenError):
        service.add_step(session, clutter, StepDraft(StepKind.DEADLINE, deadline=later))
    service.add_step(session, clutter, StepDraft(StepKind.DEADLINE, "等配件", deadline=later))
    service.add_step(session, clutter, StepDraft(StepKind.OWNER, staff_id=handyman))
    one = now(session, clutter)
    assert (one.deadline, one.owner_id, one.owner) == (later, handyman, "赵建国")
    assert one.first_deadline < later


def test_the_board_and_the_figures(session: Session, caregiver: Session, clock: SetClock, clutter: HazardId) -> None:
    major = service.report(caregiver, a_draft(caregiver, grade=HazardGrade.MAJOR, major_group=2))
    mended(caregiver, clutter)
    service.close(session, clutter, CLOSED)
    clock.pass_(days=5)
    assert [one.id for one in service.open_hazards(session)] == [major]
    assert [one.id for one in service.board(session, date(2026, 11, 1))] == [major, clutter]
    told = service.figures(session, date(2026, 11, 1), date(2026, 11, 30))
    assert (told.found, told.closed, told.open, told.overdue) == (2, 1, 1, 1)
    assert told.open_by_age == (0, 1, 0, 0)
    assert told.by_grade[HazardGrade.MAJOR] == told.open_by_grade[HazardGrade.MAJOR] == 1
    before = service.figures(session, date(2026, 10, 1), date(2026, 10, 31))
    assert (before.found, before.open) == (0, 0)


def test_tasks_go_to_the_director_the_officer_and_the_owner(
    session: Session, officer: Session, caregiver: Session, clock: SetClock
) -> None:
    me = staff.add_member(session, MemberDraft("刘冬梅", Post.CAREGIVER, account_id=caregiver.actor.account_id))
    nurse = as_role(session, Role.NURSE)
    major = service.report(nurse, a_draft(nurse, grade=HazardGrade.MAJOR, major_group=2))
    own = service.report(nurse, a_draft(nurse, owner_id=me, owner=""))

    def urgencies(one: Session) -> dict[int | None, str]:
        return {task.subject: task.urgency for task in service.due_tasks(one, in_english)}

    assert urgencies(session) == {major: "now"}
    assert urgencies(caregiver) == {own: "week"}
    assert urgencies(officer) == urgencies(nurse) == {}
    clock.pass_(days=4)
    assert urgencies(session) == urgencies(officer) == {major: "now", own: "now"}
    assert urgencies(caregiver) == {own: "now"}
    mended(caregiver, own)
    assert service.tile(session, in_english)[0] == 2


def inspection(kind: InspectionKind, day: date, *, problems: bool = False) -> InspectionDraft:
    return InspectionDraft(kind, day, "澄湖区民政局 两人", "李桂兰", problems)


def test_an_inspection_and_its_findings(session: Session, officer: Session) -> None:
    made = service.record_inspection(officer, inspection(InspectionKind.COUNTY, date(2026, 11, 20), problems=True))
    service.report(officer, a_draft(officer, source=HazardSource.INSPECTION, source_id=made))
    table = service.inspection_ledger(session, date(2026, 10, 1), date(2026, 11, 30))
    assert table.rows[0][4] == "有问题"
    assert "2026-001" in table.rows[0][5]
    assert table.gaps == ("2026年10月 县区安全检查 缺 1 次记录",), "the year is not over, nor the month"
    service.withdraw_inspection(session, made, "记错了")
    assert not service.inspection_ledger(session, date(2026, 10, 1), date(2026, 11, 30)).rows
    with pytest.raises(OutOfDateError):
        service.withdraw_inspection(session, made, "记错了")


def test_an_inspection_names_every_gap_at_once(officer: Session) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.record_inspection(officer, InspectionDraft())
    found = {one.field for one in refusal.value.findings}
    assert found == {"kind", "held_on", "inspectors", "accompanied_by", "outcome"}


def test_inspections_are_owed_by_month_and_year(session: Session) -> None:
    service.record_inspection(session, inspection(InspectionKind.FUNDS, date(2026, 3, 5)))
    owed = service.owed_inspections(session, date(2025, 12, 31), date(2026, 2, 1))
    told = [(one.day, one.needed, one.done) for one in owed]
    assert told == [
        (date(2025, 12, 1), 1, 0), (date(2026, 1, 1), 1, 0), (date(2026, 2, 1), 1, 0),
        (date(2025, 1, 1), 1, 0), (date(2026, 1, 1), 1, 1),
    ]  # fmt: skip


def test_the_ledger_lists_what_is_overdue_first(session: Session, clock: SetClock, clutter: HazardId) -> None:
    clock.pass_(days=5)
    table = service.hazard_ledger(session, date(2026, 11, 1), date(2026, 11, 30))
    assert table.gaps == ("2026-001 2楼东 楼梯口 超期 2 天没有销号",)
    assert table.rows[0][-1] == "待整改 超期 2 天"
    assert len(table.heading) == len(table.shares) == len(table.rows[0])
