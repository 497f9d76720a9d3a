"""What the handover sheet says of medicines: doses not taken, given when needed, and what is under lock."""

from __future__ import annotations

from datetime import timedelta

from app.data.session import Session
from app.features.medicines import service
from app.features.medicines.model import Outcome, StopDraft
from app.features.medicines.service import Second
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.clock import SetClock
from app.kernel.handover import BlockContent, ShiftSpan
from app.kernel.ids import CourseId, ResidentId
from tests.medicines.conftest import TODAY, a_dose, an_order, at, counted


def told(session: Session, *residents: ResidentId, of: Shift | None = None) -> BlockContent:
    """Return the block of a shift, of the one that is on without one, as of now, for an area with these residents."""
    shift = of or staff.shift_now(session)
    assert shift is not None
    beds, end = dict.fromkeys(residents, "101-1"), min(shift.ends_at, session.clock.now())
    handed_until = min(shift.ends_at + timedelta(hours=1), session.clock.now())
    span = (shift.kind_id, shift.duty_on, None, shift.begins_at, end, frozenset(residents), beds, handed_until)
    return service.handover_medicine(session, ShiftSpan(*span))


def numbers(content: BlockContent) -> dict[str, tuple[float, float | None]]:
    return {one.title.printed(): (one.number, one.of) for one in content.counts}


def test_a_dose_nobody_recorded_or_that_was_refused_is_told(
    session: Session, who: ResidentId, aspirin: CourseId
) -> None:
    content = told(session, who)
    assert [(one.tag.printed(), one.bed, one.text) for one in content.lines] == [
        ("没记", "101-1", "阿司匹林肠溶片 100 mg 1片")
    ]
    service.give(session, a_dose(aspirin, outcome=Outcome.REFUSED, note="说苦"))
    content = told(session, who)
    assert [(one.tag.printed(), one.text) for one in content.lines] == [("拒服", "阿司匹林肠溶片 100 mg 1片 说苦")]
    assert numbers(content) == {"漏服拒服": (1, None), "临时药": (0, None)}
    assert told(session).lines == () and numbers(told(session))["漏服拒服"] == (0, None)


def test_what_was_given_when_needed_is_told(session: Session, who: ResidentId, clock: SetClock) -> None:
    of = service.add_order(session, who, an_order(times=(), per_dose=None, unit=""))
    service.give(session, a_dose(of, due_at=None, at=clock.now() - timedelta(minutes=5), note="胸口闷"))
    assert [(one.tag.printed(), one.text) for one in told(session, who).lines] == [
        ("临时药", "阿司匹林肠溶片 100 mg 胸口闷")
    ]


def test_a_note_that_was_flagged_is_told_in_the_shift_in_which_it_was_written(
    session: Session, who: ResidentId, aspirin: CourseId, clock: SetClock
) -> None:
    given = service.give(session, a_dose(aspirin, note="咽得慢", flagged=True))
    last_night = a_dose(aspirin, due_at=at("20:00", 1), outcome=Outcome.REFUSED, note="吐出来了", flagged=True)
    service.give(session, last_night)
    clock.pass_(minutes=1)
    lines = [(one.tag.printed(), one.text) for one in told(session, who).lines]
    assert lines == [("已服", "阿司匹林肠溶片 100 mg 咽得慢"), ("拒服", "阿司匹林肠溶片 100 mg 吐出来了")]
    clock.pass_(minutes=10)
    service.correct_dose(session, given, a_dose(aspirin, outcome=Outcome.REFUSED, flagged=True), "记错了")
    clock.pass_(minutes=1)
    assert [one.tag.printed() for one in told(session, who).lines] == ["拒服", "拒服"], "each dose once"
    assert told(session).lines == ()


def test_what_is_under_lock_is_counted_in_the_shift(
    session: Session, who: ResidentId, nurse: Second, clock: SetClock
) -> None:
    of = service.add_order(session, who, an_order(name="艾司唑仑", times=("20:00",), locked=True))
    (finding,) = told(session, who).findings
    assert finding.page == "medicines" and "本班没清点" in finding.text.printed()
    service.count_stock(session, of, counted(14), nurse)
    content = told(session, who)
    assert content.findings == () and numbers(content)["锁柜药"] == (14, 14)
    clock.pass_(hours=1)
    service.count_stock(session, of, counted(13, note="少一片"), nurse)
    content = told(session, who)
    assert numbers(content)["锁柜药"] == (13, 14)
    assert [one.text.printed() for one in content.findings] == ["曾会元 艾司唑仑 100 mg 账上的数和手里的不一样"]


def test_a_sheet_tells_what_was_counted_at_its_handover_and_not_what_is_there_today(
    session: Session, who: ResidentId, nurse: Second, clock: SetClock
) -> None:
    of = service.add_order(session, who, an_order(name="艾司唑仑", times=("20:00",), locked=True))
    day_shift = staff.shift_now(session)
    assert day_shift is not None
    service.count_stock(session, of, counted(14), nurse)
    clock.pass_(hours=8, minutes=5)
    service.count_stock(session, of, counted(12, note="少两片"), nurse)
    assert numbers(told(session, who, of=day_shift))["锁柜药"] == (12, 14), "counted while the shift is handed over"
    clock.pass_(days=2)
    service.count_stock(session, of, counted(30, note="找到了"), nurse)
    service.stop_order(session, of, StopDraft(last_on=TODAY, by_whom="罗医生", why="不用了"))
    content = told(session, who, of=day_shift)
    assert numbers(content)["锁柜药"] == (12, 14)
    assert [one.text.printed() for one in content.findings] == ["曾会元 艾司唑仑 100 mg 账上的数和手里的不一样"]


def test_a_dose_of_the_last_hour_that_nobody_recorded_is_handed_over(
    session: Session, who: ResidentId, clock: SetClock
) -> None:
    service.add_order(session, who, an_order(times=("19:30", "20:00")))
    day_shift = staff.shift_now(session)
    clock.at = at("20:05")
    content = told(session, who, of=day_shift)
    assert [(one.tag.printed(), one.at) for one in content.lines] == [("没记", at("19:30"))]
    assert numbers(content)["漏服拒服"] == (1, None)
