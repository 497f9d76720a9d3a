"""Certificates, training, nights and ties of the staff: kept, corrected, taken back; what a roster reads of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.data import check, dated
from app.data.session import Session
from app.features.staff import service
from app.features.staff.model import (
    CertificateDraft,
    LimitDraft,
    LimitKind,
    MemberDraft,
    Nights,
    NoNights,
    Post,
    Result,
    Standing,
    TieDraft,
    TieKind,
    TieShifts,
    TrainingDraft,
    gravest_first,
    lines_of,
)
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.codes import Sex
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import AreaId, CertificateId, StaffId
from app.kernel.text import in_english
from tests.builders import as_role, photo_bytes

DAY = timedelta(days=1)
SUNDAY = date(2026, 11, 22)
MEI = MemberDraft("周小梅", Post.CAREGIVER, sex=Sex.FEMALE, began_on=date(2026, 1, 5))


@pytest.fixture
def mei(session: Session) -> StaffId:
    return service.add_member(session, MEI)


def history(session: Session, table: str) -> list[tuple[str, str, str]]:
    sql = "SELECT field, old_value, new_value FROM field_change WHERE subject_table = ? ORDER BY id"
    return list(session.db.execute(sql, [table]).fetchall())


# people -----------------------------------------------------------------------------------------------


def test_the_facts_of_a_person_are_kept_with_their_history(session: Session, mei: StaffId) -> None:
    told = replace(
        MEI, born_on=date(1980, 2, 29), employment="contract", workload=50, nights=Nights.YES, goes_to=" 市福利院 ",
        experienced_since=date(2024, 3, 1),
    )  # fmt: skip
    service.change_member(session, mei, told, "补录")
    (one,) = service.staff(session)
    assert one.told == replace(told, goes_to="市福利院")
    assert ("workload", "100", "50") in history(session, "staff_member")
    assert one.age_on(date(2026, 2, 27)) == 45 and one.age_on(date(2026, 2, 28)) == 46


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"workload": 0}, "workload"),
        ({"workload": 101}, "workload"),
        ({"born_on": date(2026, 1, 5)}, "born_on"),
        ({"employment": "很" * 41}, "employment"),
    ],
)
def test_what_cannot_be_of_a_person(session: Session, values: dict[str, object], field: str) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.add_member(session, replace(MEI, **values))  # type: ignore[arg-type]
    assert [one.field for one in refusal.value.findings] == [field]


def test_an_area_to_stand_in_for_must_be_there(session: Session) -> None:
    with pytest.raises(OutOfDateError):
        service.add_member(session, replace(MEI, also_areas=frozenset({AreaId(4)})))
    assert service.staff(session) == ()


def test_a_photo_replaces_the_older_one_in_the_history(session: Session, mei: StaffId) -> None:
    assert service.photo(session, mei) is None
    service.set_photo(session, mei, photo_bytes(), "a.png")
    first = service.photo(session, mei)
    service.set_photo(session, mei, photo_bytes("blue"), "b.png")
    assert first and service.photo(session, mei) not in (None, first)
    assert [field for field, _old, _new in history(session, "staff_member")].count("photo") == 2
    assert list(check.faults(session)) == []


# certificates -----------------------------------------------------------------------------------------


def test_a_new_certificate_takes_the_place_of_an_old_one_and_the_old_one_stays(session: Session, mei: StaffId) -> None:
    service.add_certificate(session, mei, CertificateDraft("health", expires_on=SUNDAY - DAY))
    assert lines_of(service.worker(session, mei), SUNDAY)[0].standing is Standing.EXPIRED
    service.add_certificate(
        session, mei, CertificateDraft("health", expires_on=SUNDAY + 365 * DAY), (photo_bytes(), "证.png")
    )
    worker = service.worker(session, mei)
    assert [one.standing for one in lines_of(worker, SUNDAY)] == [Standing.HOLDS]
    assert worker.holds("health", SUNDAY + 365 * DAY) and worker.holds("health", SUNDAY + 366 * DAY) is False
    record = service.record_of(session, mei)
    assert len(record.certificates) == 2
    assert service.scan_of_certificate(session, record.certificates[1])
    assert service.scan_of_certificate(session, record.certificates[0]) is None


def test_days_left_are_counted_to_the_last_day(session: Session, mei: StaffId) -> None:
    service.add_certificate(session, mei, CertificateDraft("health", expires_on=SUNDAY))
    line = lines_of(service.worker(session, mei), SUNDAY)[0]
    assert (line.standing, line.days) == (Standing.SOON, 0)
    assert lines_of(service.worker(session, mei), SUNDAY - 30 * DAY)[0].standing is Standing.SOON
    assert lines_of(service.worker(session, mei), SUNDAY - 31 * DAY)[0].standing is Standing.HOLDS
    assert lines_of(service.worker(session, mei), SUNDAY + DAY)[0].days == -1


def test_a_certificate_without_an_end_is_not_taken_for_sound(session: Session, mei: StaffId) -> None:
    service.add_certificate(session, mei, CertificateDraft("health"))
    worker = service.worker(session, mei)
    assert lines_of(worker, SUNDAY)[0].standing is Standing.UNKNOWN
    assert worker.holds("health", SUNDAY) is None and worker.missing() == ()
    service.add_certificate(session, mei, CertificateDraft("caregiver", level="三级", lasting=True))
    assert service.worker(session, mei).holds("caregiver", date(2090, 1, 1)) is True


def test_what_the_post_needs_and_nobody_wrote_is_missing(session: Session, mei: StaffId) -> None:
    nurse = service.add_member(session, MemberDraft("胡秋月", Post.NURSE))
    guard = service.add_member(session, MemberDraft("赵建国", Post.GUARD))
    assert service.worker(session, mei).missing() == ("health",)
    assert service.worker(session, nurse).missing() == ("health", "nurse")
    assert [one.standing for one in lines_of(service.worker(session, guard), SUNDAY)] == [Standing.NOTHING]
    values = {"health_for": "everybody", "caregiver_certificate": "on", "nurse_licence": "off"}
    dated.set_values(session, service.STAFF_GROUP, values, SUNDAY, "", "县里要求")
    assert service.worker(session, mei).missing() == ("health", "caregiver")
    assert service.worker(session, nurse).missing() == service.worker(session, guard).missing() == ("health",)
    gravest = gravest_first(service.workers(session, SUNDAY, SUNDAY), SUNDAY)
    assert {one.standing for one in gravest} == {Standing.MISSING}


def test_a_certificate_is_corrected_and_taken_back(session: Session, mei: StaffId) -> None:
    first = service.add_certificate(session, mei, CertificateDraft("health", number="1", expires_on=SUNDAY))
    service.change_certificate(session, first, CertificateDraft("health", number="2", lasting=True), "看错了")
    assert history(session, "staff_certificate") == [
        ("number", "1", "2"), ("expires_on", "2026-11-22", None), ("lasting", "0", "1"),
    ]  # fmt: skip
    service.withdraw_certificate(session, first, "重复")
    assert service.record_of(session, mei).certificates == ()
    with pytest.raises(OutOfDateError):
        service.withdraw_certificate(session, first, "重复")
    with pytest.raises(OutOfDateError):
        service.change_certificate(session, CertificateId(3), CertificateDraft("health"), "")
    assert list(check.faults(session)) == []


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (CertificateDraft(" "), "kind"),
        (CertificateDraft("health", expires_on=SUNDAY, lasting=True), "expires_on"),
        (CertificateDraft("health", issued_on=SUNDAY, expires_on=SUNDAY - DAY), "expires_on"),
        (CertificateDraft("health", number="8" * 41), "number"),
    ],
)
def test_what_cannot_be_of_a_certificate(session: Session, mei: StaffId, draft: CertificateDraft, field: str) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.add_certificate(session, mei, draft)
    assert [one.field for one in refusal.value.findings] == [field]


# training ---------------------------------------------------------------------------------------------


def test_training_is_due_again_after_its_months(session: Session, mei: StaffId, clock: SetClock) -> None:
    other = service.add_member(session, MemberDraft("何秀英", Post.CAREGIVER))
    assert service.due_trainings(session) == {mei: ("safety", "fire"), other: ("safety", "fire")}
    draft = TrainingDraft(SUNDAY, "safety", 90, "余小兰", Result.PASSED)
    done = service.add_training(session, [mei, other, mei], draft)
    assert len(done) == 2
    service.add_training(session, [mei], replace(draft, topic="fire", result=Result.FAILED))
    assert service.due_trainings(session) == {mei: ("fire",), other: ("fire",)}
    service.withdraw_training(session, done[1], "没来")
    assert service.due_trainings(session)[other] == ("safety", "fire")
    clock.pass_(days=(date(2027, 5, 22) - SUNDAY).days)
    assert service.due_trainings(session)[mei] == ("fire",)
    clock.pass_(days=1)
    assert service.due_trainings(session)[mei] == ("safety", "fire")


def test_what_cannot_be_of_a_training(session: Session, mei: StaffId) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.add_training(session, [mei], TrainingDraft(SUNDAY + DAY, "", 0))
    assert [one.field for one in refusal.value.findings] == ["topic", "minutes", "held_on"]
    with pytest.raises(RuleBrokenError):
        service.add_training(session, [], TrainingDraft(SUNDAY, "safety"))
    with pytest.raises(OutOfDateError):
        service.add_training(session, [mei, StaffId(3)], TrainingDraft(SUNDAY, "safety"))
    assert service.record_of(session, mei).trainings == ()


# nights and ties --------------------------------------------------------------------------------------


def test_who_works_no_nights_and_why(session: Session, mei: StaffId) -> None:
    worker = service.worker(session, mei)
    assert worker.no_nights(SUNDAY) is None and not worker.nights_asked
    limit = service.add_limit(session, mei, LimitDraft(LimitKind.PREGNANT, SUNDAY))
    assert service.worker(session, mei).no_nights(SUNDAY - DAY) is None
    assert service.worker(session, mei).no_nights(date(2030, 1, 1)) is NoNights.LIMIT
    service.end_limit(session, limit, SUNDAY + 9 * DAY)
    assert service.worker(session, mei).no_nights(SUNDAY + 9 * DAY) is NoNights.LIMIT
    assert service.worker(session, mei).no_nights(SUNDAY + 10 * DAY) is None
    service.change_member(session, mei, replace(MEI, born_on=date(1965, 11, 22)))
    assert service.worker(session, mei).no_nights(date(2026, 11, 21)) is None
    service.withdraw_limit(session, limit, "弄错人")
    assert service.worker(session, mei).no_nights(date(2026, 11, 22)) is NoNights.AGE
    dated.set_values(session, service.STAFF_GROUP, {"night_age": 0}, SUNDAY, "", "本院不限")
    assert service.worker(session, mei).no_nights(SUNDAY) is None
    service.change_member(session, mei, replace(MEI, nights=Nights.NO))
    assert service.worker(session, mei).no_nights(SUNDAY) is NoNights.AGREED
    with pytest.raises(RuleBrokenError):
        service.add_limit(session, mei, LimitDraft(LimitKind.OTHER, SUNDAY, SUNDAY - DAY))


def test_couples_are_told_of_both_and_once(session: Session, mei: StaffId) -> None:
    jian = service.add_member(session, MemberDraft("石建华", Post.LEADER))
    tie = service.add_tie(session, jian, TieDraft(mei, TieKind.COUPLE, TieShifts.APART))
    assert service.worker(session, mei).apart == {jian} and service.worker(session, jian).apart == {mei}
    assert service.record_of(session, mei).ties[0].told.other_id == jian
    with pytest.raises(RuleBrokenError):
        service.add_tie(session, mei, TieDraft(jian, TieKind.RELATIVES))
    with pytest.raises(RuleBrokenError):
        service.add_tie(session, mei, TieDraft(mei, TieKind.OTHER))
    service.withdraw_tie(session, tie, "离了")
    service.add_tie(session, mei, TieDraft(jian, TieKind.RELATIVES, TieShifts.TOGETHER))
    worker = service.worker(session, jian)
    assert not worker.apart and worker.together == {mei}


def test_workers_are_those_of_the_days_asked_for(session: Session, mei: StaffId) -> None:
    gone = service.add_member(session, MemberDraft("老何", Post.GUARD, left_on=SUNDAY - DAY))
    coming = service.add_member(session, MemberDraft("小何", Post.GUARD, began_on=SUNDAY + DAY))
    here = [one.id for one in service.workers(session, SUNDAY, SUNDAY)]
    assert here == [mei]
    assert {one.id for one in service.workers(session, SUNDAY - DAY, SUNDAY + DAY)} == {mei, gone, coming}
    assert [one.in_post(SUNDAY) for one in service.workers(session, SUNDAY, SUNDAY + DAY)] == [True, False]


def test_who_is_new_to_the_work(session: Session, mei: StaffId) -> None:
    worker = service.worker(session, mei)
    assert (worker.is_novice(date(2026, 4, 4)), worker.is_novice(date(2026, 4, 5))) == (True, False)
    unknown = service.add_member(session, MemberDraft("新人", Post.CAREGIVER))
    assert service.worker(session, unknown).is_novice(SUNDAY) is None
    told = replace(MEI, experienced_since=date(2020, 1, 1))
    service.change_member(session, mei, told)
    assert service.worker(session, mei).is_novice(date(2026, 1, 6)) is False


# one's own record -------------------------------------------------------------------------------------


def test_a_caregiver_reads_the_own_record_and_no_other(session: Session, mei: StaffId) -> None:
    acting = as_role(session, Role.CAREGIVER)
    own = service.add_member(session, MemberDraft("何秀英", Post.CAREGIVER, account_id=acting.actor.account_id))
    service.add_certificate(session, own, CertificateDraft("health", expires_on=SUNDAY + 3 * DAY))
    service.add_limit(session, own, LimitDraft(LimitKind.PREGNANT, SUNDAY, note="预产期三月"))
    assert service.record_of(acting, own).limits[0].told.note == "预产期三月"
    assert service.worker(acting, own).id == own and service.photo(acting, own) is None
    for call in (service.record_of, service.worker, service.photo):
        with pytest.raises(NotAllowedError):
            call(acting, mei)
    (task,) = service.due_tasks(acting, in_english)
    assert (task.page, task.subject, task.title) == ("staff_member", own, "Your health certificate expires in 3 days")


def test_why_somebody_works_no_nights_is_not_told_to_the_money_side(session: Session, mei: StaffId) -> None:
    service.add_limit(session, mei, LimitDraft(LimitKind.PREGNANT, SUNDAY, note="预产期三月"))
    for role, kind in ((Role.ACCOUNTANT, LimitKind.OTHER), (Role.NURSE, LimitKind.PREGNANT)):
        (limit,) = service.record_of(as_role(session, role), mei).limits
        assert limit.told.kind is kind and bool(limit.told.note) is (kind is LimitKind.PREGNANT)


def test_what_waits_for_the_office(session: Session, mei: StaffId) -> None:
    cook = service.add_member(session, MemberDraft("钱友良", Post.COOK))
    service.add_certificate(session, cook, CertificateDraft("health", expires_on=SUNDAY - 7 * DAY))
    soon = service.add_member(session, MemberDraft("徐丽琴", Post.CAREGIVER))
    service.add_certificate(session, soon, CertificateDraft("health", expires_on=SUNDAY + 13 * DAY))
    tasks = {task.key: task for task in service.due_tasks(session, in_english)}
    assert {key: task.detail for key, task in tasks.items()} == {
        "staff:expired": "钱友良",
        "staff:missing": "周小梅",
        "staff:soon": "徐丽琴",
        "staff:training": "钱友良、周小梅、徐丽琴",
    }
    assert tasks["staff:expired"].urgency == "now"
    assert list(service.due_tasks(as_role(session, Role.NURSE), in_english)) == []
