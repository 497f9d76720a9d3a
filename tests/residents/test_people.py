"""Adding, changing, undoing and revealing, on a real home."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.data import audit
from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.residents import model, service
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.access import Role
from app.kernel.answers import Answer, Told
from app.kernel.birthdays import Ages, BornKind, PartialDate
from app.kernel.clock import SetClock
from app.kernel.codes import Sex
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import ImportId, ResidentId
from tests.builders import a_person, a_resident, as_role, id_number, photo_bytes, stored_person


def number_of(session: Session, resident_id: ResidentId) -> str:
    row = service.row(session, resident_id)
    assert row is not None
    return row.number


def test_what_was_told_is_what_is_stored(session: Session) -> None:
    told = a_person(diet="清真", religion=Answer.NONE, phone=Answer.WITHHELD, mental=Answer.UNKNOWN, remark="一\n二")
    resident_id = service.add(session, told)
    assert stored_person(session, resident_id) == replace(told, reading_shown="zēng huì yuán")


TOLD: st.SearchStrategy[Told] = st.one_of(
    st.sampled_from(Answer), st.text("字a 1。\n·", min_size=1, max_size=9).map(str.strip).filter(bool)
)
FREE = [key for key in model.TOLD_KEYS if key not in {"household_kind", "certificate_on"}]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(FREE), TOLD, max_size=8), st.dictionaries(st.sampled_from(FREE), TOLD))
def test_answers_of_any_kind_come_back_as_they_went_in(
    session: Session, first: dict[str, Told], second: dict[str, Told]
) -> None:
    """Adding, changing and undoing keep every text and every reason, each at its own field."""
    draft = model.tidied(a_person(id_number="", id_none_reason="没有", **first))
    resident_id = service.add(session, draft)
    assert replace(stored_person(session, resident_id), reading_shown="") == draft
    values: dict[str, Any] = {**second, "reading_shown": stored_person(session, resident_id).reading_shown}
    later = model.tidied(replace(draft, **values))
    for shown in (service.resident(session, resident_id), service.health(session, resident_id)):
        keys = {key for key in second if key in shown.seen}
        seen = shown.resident.person
        changed = replace(seen, **{key: getattr(later, key) for key in keys})
        seq = service.change(session, shown, changed)
        assert (seq is None) == (changed == seen)
    assert stored_person(session, resident_id) == later


def test_numbers_are_drawn_in_order_and_never_given_out_twice(session: Session) -> None:
    first = a_resident(session)
    second = service.add(session, a_person(id_number=id_number(5)), number="0041")
    third = a_resident(session, id_number=id_number(7))
    assert [number_of(session, one) for one in (first, second, third)] == ["0001", "0041", "0042"]
    with pytest.raises(RuleBrokenError):
        service.add(session, a_person(id_number=id_number(9)), number="0041")


def test_the_same_id_number_names_the_person_who_has_it(session: Session) -> None:
    a_resident(session)
    with pytest.raises(RuleBrokenError) as refused:
        service.add(session, a_person(name="单大成", id_number=" " + id_number().lower()))
    (finding,) = [found for found in refused.value.findings if found.code == "id_known"]
    assert "曾会元 (number 0001)" in finding.text()


def test_a_doubtful_number_is_kept_with_a_reason_and_as_a_doubt(session: Session) -> None:
    wrong = id_number()[:-1] + "9"
    with pytest.raises(RuleBrokenError):
        a_resident(session, id_number=wrong)
    resident_id = a_resident(session, id_number=wrong, id_doubt="身份证上就是这样")
    assert [(doubt.draft.field, doubt.draft.code) for doubt in service.doubts(session, resident_id)] == [
        ("id_number", "id_check")
    ]


def test_a_doubt_is_settled_when_its_field_is_put_right_and_not_before(session: Session) -> None:
    resident_id = a_resident(session, born=PartialDate(BornKind.UNKNOWN))
    shown = service.resident(session, resident_id)
    service.change(session, shown, replace(shown.resident.person, religion="佛教"))
    assert [doubt.draft.code for doubt in service.doubts(session, resident_id)] == ["born_missing"]
    shown = service.resident(session, resident_id)
    service.change(session, shown, replace(shown.resident.person, born=PartialDate.exact(date(1948, 2, 29))))
    assert service.doubts(session, resident_id) == ()


def test_somebody_elses_change_of_the_same_field_is_never_overwritten(session: Session) -> None:
    resident_id = a_resident(session)
    mine, others = service.resident(session, resident_id), service.resident(session, resident_id)
    service.change(session, others, replace(others.resident.person, religion="佛教", dialect="本地话"))
    with pytest.raises(OutOfDateError, match="Religion"):
        service.change(session, mine, replace(mine.resident.person, religion=Answer.NONE))
    service.change(session, mine, replace(mine.resident.person, education="小学"))
    person = stored_person(session, resident_id)
    assert (person.religion, person.dialect, person.education) == ("佛教", "本地话", "小学")


def test_a_masked_number_stays_when_other_fields_are_saved(session: Session) -> None:
    resident_id = a_resident(session, phone="19900001234")
    shown = service.resident(session, resident_id)
    assert shown.masked == {"id_number", "phone"}
    service.change(session, shown, replace(shown.resident.person, religion="佛教"))
    assert stored_person(session, resident_id).id_number == id_number()
    assert stored_person(session, resident_id).phone == "19900001234"


def test_saving_what_is_unchanged_writes_nothing(session: Session) -> None:
    resident_id = a_resident(session)
    before = audit.last(session.db)
    shown = service.resident(session, resident_id)
    assert service.change(session, shown, shown.resident.person) is None
    assert audit.last(session.db) == before


def test_undo_gives_back_every_field_at_once_and_keeps_the_history(session: Session) -> None:
    resident_id = a_resident(session, religion=Answer.UNKNOWN)
    before = stored_person(session, resident_id)
    shown = service.resident(session, resident_id)
    draft = replace(shown.resident.person, name="曾会园", religion="佛教", id_number=id_number(5))
    seq = service.change(session, shown, draft)
    assert seq is not None
    assert stored_person(session, resident_id).reading_shown == "zēng huì yuán"
    service.undo(session, resident_id, seq)
    assert stored_person(session, resident_id) == before
    assert len([line for line in service.history(session, resident_id) if line.field == "religion"]) == 2


def test_undo_refuses_when_a_field_was_changed_again(session: Session) -> None:
    resident_id = a_resident(session)
    shown = service.resident(session, resident_id)
    seq = service.change(session, shown, replace(shown.resident.person, religion="佛教"))
    shown = service.resident(session, resident_id)
    service.change(session, shown, replace(shown.resident.person, religion="道教"))
    assert seq is not None
    with pytest.raises(RuleBrokenError):
        service.undo(session, resident_id, seq)
    assert stored_person(session, resident_id).religion == "道教"


def test_a_new_name_gets_its_reading_unless_staff_wrote_one(session: Session) -> None:
    resident_id = a_resident(session)
    for name, written, shown_as in (("单大成", "", "shàn dà chéng"), ("单大成", "dān dà chéng", "dān dà chéng")):
        shown = service.resident(session, resident_id)
        draft = replace(shown.resident.person, name=name, reading_shown=written or shown.resident.person.reading_shown)
        service.change(session, shown, draft)
        assert stored_person(session, resident_id).reading_shown == shown_as


@pytest.mark.parametrize(
    ("lunar", "on"),
    [
        ("1949-01-05", "1949-02-02"),
        ("1949-07L-08", "1949-08-31"),  # a leap month
        ("1949-06L-08", None),  # 1949 had no leap sixth month
        ("--01-05", None),
    ],
)
def test_a_lunar_birth_date_gets_its_solar_day(session: Session, lunar: str, on: str | None) -> None:
    born = PartialDate(BornKind.LUNAR, lunar=lunar)
    resident_id = a_resident(session, id_number="", id_none_reason="没有", born=born)
    assert stored_person(session, resident_id).born == PartialDate(BornKind.LUNAR, on, lunar)


@pytest.mark.parametrize(
    ("born", "year", "on", "rule"),
    [
        (PartialDate.exact(date(1948, 2, 29)), 2026, "2026-02-28", "feb_29"),
        (PartialDate.exact(date(1948, 2, 29)), 2028, "2028-02-29", ""),
        (PartialDate(BornKind.LUNAR, None, "1949-01-05"), 2026, "2026-02-21", ""),
        (PartialDate(BornKind.LUNAR, None, "1949-12-29"), 2026, "2026-02-16", ""),
        (PartialDate(BornKind.LUNAR, None, "1949-07L-08"), 2026, "2026-08-20", "leap_month"),
        (PartialDate(BornKind.LUNAR, None, "1949-12-30"), 2026, "2026-02-16", ""),  # that month has 29 days
    ],
)
def test_birthdays_and_the_rule_they_follow(session: Session, born: PartialDate, year: int, on: str, rule: str) -> None:
    resident_id = a_resident(session, id_number="", id_none_reason="没有", born=born)
    found = service.birthday(session, resident_id, year)
    assert found is not None
    assert (found.on.isoformat(), found.rule) == (on, rule)


def test_a_birthday_needs_a_day(session: Session) -> None:
    resident_id = a_resident(session, born=PartialDate(BornKind.YEAR, "1948"))
    assert service.birthday(session, resident_id, 2026) is None


def test_photos_are_kept_and_replaced_with_history(session: Session) -> None:
    resident_id = a_resident(session)
    assert service.photo(session, resident_id) is None
    service.set_photo(session, resident_id, photo_bytes("red"), "一.png")
    first = service.photo(session, resident_id)
    seq = service.set_photo(session, resident_id, photo_bytes("blue"), "二.png")
    assert service.photo(session, resident_id) not in {None, first}
    service.undo(session, resident_id, seq)
    assert service.photo(session, resident_id) == first
    with pytest.raises(RuleBrokenError):
        service.set_photo(session, resident_id, b"MZ no photo", "三.jpg")


def test_each_reveal_stands_in_the_trail_without_the_number(session: Session) -> None:
    resident_id = a_resident(session)
    nurse = as_role(session, Role.NURSE)
    assert service.reveal(nurse, resident_id, "id_number") == id_number()
    entry = audit.entries(session.db, subject=f"resident:{resident_id}")[0]
    assert (entry.action, json.loads(entry.detail), entry.account_id) == (
        "resident.revealed",
        {"field": "id_number"},
        nurse.actor.account_id,
    )
    with pytest.raises(NotAllowedError):
        service.reveal(as_role(session, Role.CASHIER), resident_id, "mental")


def test_a_form_sent_twice_adds_one_person(session: Session) -> None:
    service.add(session, a_person(id_number="", id_none_reason="没有"), submission="form-1")
    with pytest.raises(RuleBrokenError):
        service.add(session, a_person(id_number="", id_none_reason="没有"), submission="form-1")
    assert len(service.residents(session)) == 1


def test_a_clerk_may_not_write_health_nor_a_nurse_identity(session: Session) -> None:
    clerk, nurse = as_role(session, Role.CLERK), as_role(session, Role.NURSE)
    with pytest.raises(NotAllowedError):
        service.add(clerk, a_person(diet="清真"))
    resident_id = service.add(clerk, a_person())
    seen = service.health(clerk, resident_id)
    with pytest.raises(NotAllowedError):
        service.change(clerk, seen, replace(seen.resident.person, diet="清真"))
    shown = service.resident(nurse, resident_id)
    with pytest.raises(NotAllowedError):
        service.change(nurse, shown, replace(shown.resident.person, religion="佛教"))
    service.change(nurse, shown, replace(shown.resident.person, how_to_talk="慢慢说"))
    seen = service.health(nurse, resident_id)
    service.change(nurse, seen, replace(seen.resident.person, diet="清真"))
    person = stored_person(session, resident_id)
    assert (person.how_to_talk, person.diet, person.religion) == ("慢慢说", "清真", Answer.NOT_ASKED)


def test_a_nurse_may_not_undo_what_a_clerk_wrote(session: Session) -> None:
    resident_id = a_resident(session)
    shown = service.resident(session, resident_id)
    born = PartialDate(BornKind.ABOUT, "1950")
    for draft in (replace(shown.resident.person, born=born), replace(shown.resident.person, religion=Answer.NONE)):
        seq = service.change(session, service.resident(session, resident_id), draft)
        assert seq is not None
        with pytest.raises(NotAllowedError):
            service.undo(as_role(session, Role.NURSE), resident_id, seq)


def test_a_clerks_look_at_health_leaves_a_trace_a_nurses_does_not(session: Session) -> None:
    resident_id = a_resident(session, diet="清真")
    before = audit.last(session.db)[0]
    assert service.health(as_role(session, Role.NURSE), resident_id).resident.person.diet == "清真"
    assert service.health(as_role(session, Role.CAREGIVER), resident_id).resident.person.diet == "清真"
    assert service.resident(as_role(session, Role.CLERK), resident_id).resident.person.diet is Answer.NOT_ASKED
    looked = [entry.action for entry in audit.entries(session.db, limit=9) if entry.seq > before]
    assert "resident.health_read" not in looked
    assert service.health(as_role(session, Role.CLERK), resident_id).resident.person.diet == "清真"
    assert audit.entries(session.db)[0].action == "resident.health_read"


def test_a_directors_admission_stands_a_clerks_waits(session: Session, clock: SetClock) -> None:
    building = places.add_building(session, "1号楼")
    floor = places.add_floor(session, building, FloorDraft("2层"))
    places.add_rooms(session, floor, "201", 2)
    beds = places.beds_by_label(session)
    came = service.admit_new(session, a_person(), beds["201-1"], clock.now(), "新入住")
    assert came.prepared_id is None
    asked = service.admit_new(
        as_role(session, Role.CLERK), a_person(name="单大成", id_number=id_number(5)), beds["201-2"], clock.now(), "新"
    )
    assert asked.prepared_id is not None
    states = {row.name: (row.state, row.bed, row.floor) for row in service.residents(session)}
    assert states == {"曾会元": (State.PRESENT, "201-1", "1号楼 2层"), "单大成": (State.AWAITING, "", "")}
    assert [one.resident_id for one in stays.prepared_moves(session)] == [asked.resident_id]


def test_an_admission_is_undone_with_all_that_came_with_it(session: Session, clock: SetClock) -> None:
    clerk = as_role(session, Role.CLERK)
    for acting in (session, clerk):
        came = service.admit_new(acting, a_person(), None, clock.now(), "新入住", scan=(b"%PDF-1.4", "申请.pdf"))
        service.undo_admission(acting, came)
        assert service.residents(session) == ()
        assert stays.prepared_moves(session) == ()
    assert list(service.facts(session)) == []
    assert [facts for _, facts in stays.facts(session)] == []


def test_an_admission_is_not_undone_once_something_happened(session: Session, clock: SetClock) -> None:
    came = service.admit_new(session, a_person(), None, clock.now(), "新入住")
    clock.pass_(hours=1)
    stays.report_missing(session, came.resident_id, clock.now())
    with pytest.raises(RuleBrokenError):
        service.undo_admission(session, came)
    assert len(service.residents(session)) == 1


def test_a_change_is_undone_with_a_reason_unless_it_was_changed_again(session: Session) -> None:
    resident_id = a_resident(session)
    first = change_of(session, resident_id, religion="佛教")
    second = change_of(session, resident_id, religion="道教")
    with pytest.raises(RuleBrokenError, match="changed again"):
        service.undo(session, resident_id, first, "记错了")
    service.undo(session, resident_id, second, "记错了")
    assert stored_person(session, resident_id).religion == "佛教"
    line = service.history(session, resident_id)[0]
    assert (line.field, line.old, line.new, line.reason) == ("religion", "道教", "佛教", "记错了")
    with pytest.raises(RuleBrokenError):
        service.undo(session, a_resident(session, id_number=id_number(7)), second)


def test_a_number_that_is_somebody_elses_by_now_does_not_come_back(session: Session) -> None:
    resident_id = a_resident(session)
    number = stored_person(session, resident_id).id_number
    seq = change_of(session, resident_id, id_number=id_number(9))
    a_resident(session, id_number=number)
    with pytest.raises(RuleBrokenError) as refused:
        service.undo(session, resident_id, seq)
    assert [finding.code for finding in refused.value.findings] == ["id_known"]


def change_of(session: Session, resident_id: ResidentId, **values: str) -> int:
    """Change some fields, having revealed what is masked, and return the trail's number."""
    seen = service.resident(session, resident_id)
    seq = service.change(session, seen, replace(seen.resident.person, **values))  # type: ignore[arg-type]
    assert seq is not None
    return seq


def test_a_refused_admission_leaves_nobody_behind(session: Session, clock: SetClock) -> None:
    clock_now = clock.now()
    clock.pass_(days=-1)
    with pytest.raises(RuleBrokenError):
        service.admit_new(session, a_person(), None, clock_now, "明天才来")
    assert service.residents(session) == ()


def test_a_rare_character_without_a_glyph_asks_for_a_picture(session: Session) -> None:
    assert "glyph_missing" not in {found.code for found in service.check(session, a_person(name="王𪚥"))}
    told = service.check(session, a_person(name="王\U000323af"))
    assert "glyph_missing" in {found.code for found in told if not found.stops}


def test_people_from_a_sheet_come_with_all_that_hangs_on_them_and_go_with_it(session: Session) -> None:
    kept = a_resident(session, name="解三姑", id_number=id_number(9))
    before = dict(service.facts(session))
    sheet = service.SheetPerson(
        a_person(born=PartialDate(BornKind.UNKNOWN), sex=Sex.UNKNOWN),
        number="0107",
        township="石桥铺镇",
        contacts=(model.ContactDraft(kind=model.ContactKind.RELATIVE, name="曾大河", phone="19900000001"),),
        health=(model.HealthDraft(kind=model.HealthKind.ALLERGY, name="青霉素"),),
        findings=model.findings(a_person(born=PartialDate(BornKind.UNKNOWN)), date(2026, 11, 22), Ages(16, 120)),
    )
    with session.change("import.made"):
        import_id = ImportId(session.home_no << 40 | 1)
        session.db.table("import_batch").insert(
            {
                "id": import_id, "file_name": "x", "file_hash": "x", "read": 1, "ok": 0, "doubtful": 1, "refused": 0,
                "repeated": 0, "recorded_at": "2026-11-22T04:00:00Z", "recorded_by": 1,
            }
        )  # fmt: skip
        resident_id = service.add_from_sheet(session, sheet, import_id)
    assert number_of(session, resident_id) == "0107"
    assert service.townships(session, resident_id)[0].township == "石桥铺镇"
    assert [doubt.draft.code for doubt in service.doubts(session, resident_id)] == ["born_missing"]
    assert service.row(session, resident_id).marks == (model.Mark("allergy", "青霉素"),)  # type: ignore[union-attr]
    assert service.withdraw_import(session, import_id, "选错了表") == (resident_id,)
    assert dict(service.facts(session)) == before
    for table in ("contact", "health_item", "funding_township", "doubt"):
        left = f"SELECT count(*) FROM {table} WHERE resident_id = ? AND withdrawn_seq IS NULL"
        assert session.db.execute(left, [resident_id]).fetchone() == (0,)
    assert [row.id for row in service.residents(session)] == [kept]
    a_resident(session)  # the number of somebody taken back is free again, as is their ID number
    with pytest.raises(RuleBrokenError):
        service.resident(session, resident_id)


def test_a_revealed_number_may_be_changed_a_half_masked_one_may_not(session: Session) -> None:
    resident_id = a_resident(session, phone="19900001234")
    shown = service.resident(session, resident_id)
    with pytest.raises(RuleBrokenError):
        service.change(session, shown, replace(shown.resident.person, phone="*******12345"))
    whole = replace(shown.resident.person, phone=service.reveal(session, resident_id, "phone"))
    revealed = replace(shown, resident=replace(shown.resident, person=whole))
    service.change(session, revealed, replace(whole, phone="19900001235"))
    assert stored_person(session, resident_id).phone == "19900001235"
    with pytest.raises(OutOfDateError):
        service.change(session, revealed, replace(whole, phone="19900001236"))


def test_somebody_entered_by_mistake_is_taken_back_unless_they_live_here(session: Session, clock: SetClock) -> None:
    mistaken = a_resident(session, born=PartialDate(BornKind.UNKNOWN))
    with pytest.raises(RuleBrokenError, match="Write why"):
        service.withdraw(session, mistaken, "  ")
    assert [row.id for row in service.residents(session)] == [mistaken]
    service.withdraw(session, mistaken, "写了两遍")
    assert service.residents(session) == ()
    came = service.admit_new(session, a_person(), None, clock.now(), "入住")
    with pytest.raises(RuleBrokenError):
        service.withdraw(session, came.resident_id, "不要了")


def test_a_draft_comes_back_over_what_is_stored_now(session: Session) -> None:
    resident_id = a_resident(session)
    shown = service.resident(session, resident_id).resident.person
    typed = replace(
        shown,
        religion=Answer.NONE,
        sex=Sex.FEMALE,
        born=PartialDate(BornKind.LUNAR, None, "1949-07L-08"),
        remark="写到一半",
    )
    at = service.keep_draft(session, "basic", resident_id, shown, typed)
    seen = service.resident(session, resident_id)
    service.change(session, seen, replace(seen.resident.person, dialect="本地话"))
    now = service.resident(session, resident_id).resident.person
    kept = service.kept_draft(session, "basic", resident_id, now)
    assert kept is not None
    assert (kept.person, kept.saved_at) == (replace(typed, dialect="本地话"), at)
    assert service.kept_draft(as_role(session, Role.CLERK), "basic", resident_id, now) is None
    service.drop_draft(session, "basic", resident_id)
    assert service.kept_draft(session, "basic", resident_id, now) is None
