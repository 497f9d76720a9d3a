"""Contacts, health items, papers, townships, doubts, and the history of everything, on a real home."""

from dataclasses import replace
from datetime import date

import pytest

from app.data import audit
from app.data.session import Session
from app.features.residents import model, service
from app.features.residents.model import ContactKind, Happened, HealthDraft, HealthKind, PaperState
from app.features.residents.service import board
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import ResidentId
from app.kernel.text import in_english
from tests.builders import (
    NEPHEW,
    PENICILLIN,
    VILLAGE,
    a_person,
    a_resident,
    as_role,
    id_number,
    photo_bytes,
    with_doubt,
)


@pytest.fixture
def resident_id(session: Session) -> ResidentId:
    return a_resident(session)


def test_contacts_are_called_in_the_order_given(session: Session, resident_id: ResidentId) -> None:
    first, second = (
        service.add_contact(session, resident_id, NEPHEW),
        service.add_contact(session, resident_id, VILLAGE),
    )
    assert [one.id for one in service.contacts(session, resident_id)] == [first, second]
    service.order_contacts(session, resident_id, [second, first])
    assert [one.draft.name for one in service.contacts(session, resident_id)] == ["团山村民委员会", "曾大河"]


def test_a_contacts_phone_is_masked_until_revealed_and_stays_when_others_are_saved(
    session: Session, resident_id: ResidentId
) -> None:
    contact_id = service.add_contact(session, resident_id, NEPHEW)
    (seen,) = service.contacts(session, resident_id)
    assert (seen.draft.phone, seen.draft.address) == ("*******0001", "团山村三组5号")
    (masked,) = service.contacts(as_role(session, Role.AUDITOR), resident_id)
    assert masked.draft.address == "团山村***"
    assert service.reveal(session, resident_id, f"contact:{contact_id}") == "19900000001"
    service.change_contact(session, seen, replace(seen.draft, relation="儿子"))
    (whole,) = service.contacts_whole(session, resident_id)
    assert whole.draft == replace(NEPHEW, relation="儿子")
    service.change_contact(session, seen, replace(seen.draft, phone="19900000009"))
    assert service.contacts_whole(session, resident_id)[0].draft.phone == "19900000009"


def test_what_was_taken_back_is_neither_shown_nor_changed(session: Session, resident_id: ResidentId) -> None:
    contact_id = service.add_contact(session, resident_id, NEPHEW)
    (seen,) = service.contacts(session, resident_id)
    service.withdraw_contact(session, contact_id, "写错人了")
    assert service.contacts(session, resident_id) == ()
    for late in (
        lambda: service.change_contact(session, seen, VILLAGE),
        lambda: service.withdraw_contact(session, contact_id, "再来"),
        lambda: service.reveal(session, resident_id, f"contact:{contact_id}"),
    ):
        with pytest.raises(OutOfDateError):
            late()


def test_allergies_are_none_unknown_or_listed_and_never_two_of_them(session: Session, resident_id: ResidentId) -> None:
    def answer() -> Answer | None:
        return service.health(session, resident_id).resident.lists.get("allergy")

    assert answer() is None
    service.answer_list(session, resident_id, "allergy", Answer.NONE)
    assert answer() is Answer.NONE
    item_id = service.add_health_item(session, resident_id, PENICILLIN)
    assert answer() is None
    with pytest.raises(RuleBrokenError):
        service.answer_list(session, resident_id, "allergy", Answer.NONE)
    service.withdraw_health_item(session, item_id, "记错了")
    assert answer() is None  # nobody said "none" again
    service.answer_list(session, resident_id, "allergy", Answer.UNKNOWN)
    assert answer() is Answer.UNKNOWN


def test_no_guardian_may_be_said_while_there_are_other_contacts(session: Session, resident_id: ResidentId) -> None:
    service.add_contact(session, resident_id, NEPHEW)
    service.answer_list(session, resident_id, "guardian", Answer.NONE)
    with pytest.raises(RuleBrokenError):
        service.answer_list(session, resident_id, "contact", Answer.NONE)
    service.add_contact(session, resident_id, replace(NEPHEW, kind=ContactKind.GUARDIAN))
    assert "guardian" not in service.resident(session, resident_id).resident.lists


def test_a_masked_phone_is_not_written_into(session: Session, resident_id: ResidentId) -> None:
    contact_id = service.add_contact(session, resident_id, NEPHEW)
    (seen,) = service.contacts(session, resident_id)
    with pytest.raises(RuleBrokenError) as refused:
        service.change_contact(session, seen, replace(seen.draft, phone=seen.draft.phone + "5"))
    assert [finding.field for finding in refused.value.findings] == ["phone"]
    assert service.reveal(session, resident_id, f"contact:{contact_id}") == NEPHEW.phone


def test_a_contact_is_revealed_and_ordered_for_its_own_resident_alone(
    session: Session, resident_id: ResidentId
) -> None:
    """The trail would name the wrong person."""
    contact_id = service.add_contact(session, resident_id, NEPHEW)
    other = a_resident(session, name="单大成", id_number=id_number(5))
    with pytest.raises(OutOfDateError):
        service.reveal(session, other, f"contact:{contact_id}")
    with pytest.raises(OutOfDateError):
        service.order_contacts(session, other, [contact_id])
    assert audit.entries(session.db, subject=f"resident:{other}")[0].action == "resident.added"


def test_health_is_whole_for_carers_masked_for_the_auditor(session: Session, resident_id: ResidentId) -> None:
    item_id = service.add_health_item(session, resident_id, PENICILLIN)
    service.change_health_item(session, item_id, replace(PENICILLIN, detail="出皮疹、气喘"))
    (item,) = service.health_items(as_role(session, Role.CAREGIVER), resident_id)
    assert item.draft == replace(PENICILLIN, detail="出皮疹、气喘")
    (item,) = service.health_items(as_role(session, Role.AUDITOR), resident_id)
    assert item.draft == HealthDraft(kind=HealthKind.ALLERGY, name="***")


def test_an_allergy_that_is_over_is_no_risk_any_more(session: Session, resident_id: ResidentId) -> None:
    item = service.add_health_item(session, resident_id, PENICILLIN)
    with pytest.raises(RuleBrokenError):
        service.end_health_item(session, item, date(2026, 11, 23))
    assert service.residents(session)[0].marks
    service.end_health_item(session, item, date(2026, 11, 22), "皮试阴性")
    (kept,) = service.health_items(session, resident_id)
    assert kept.draft == replace(PENICILLIN, ended_on=date(2026, 11, 22))
    assert service.residents(session)[0].marks == ()
    line = service.history(session, resident_id)[0]
    assert (line.field, line.new, line.reason) == ("ended_on", "2026-11-22", "皮试阴性")


def test_an_entry_is_changed_back_from_the_history(session: Session, resident_id: ResidentId) -> None:
    first, second = (service.add_contact(session, resident_id, draft) for draft in (NEPHEW, VILLAGE))
    service.order_contacts(session, resident_id, [second, first])
    moved = service.history(session, resident_id)[0].seq
    service.undo(session, resident_id, moved, "还是先打给侄子")
    assert [one.id for one in service.contacts(session, resident_id)] == [first, second]
    assert [one.draft for one in service.contacts_whole(session, resident_id)] == [NEPHEW, VILLAGE]


def test_health_is_changed_back_by_those_who_write_it(session: Session, resident_id: ResidentId) -> None:
    item = service.add_health_item(session, resident_id, PENICILLIN)
    service.end_health_item(session, item, date(2026, 11, 22))
    seq = service.history(session, resident_id)[0].seq
    with pytest.raises(NotAllowedError):
        service.undo(as_role(session, Role.CLERK), resident_id, seq)
    service.undo(as_role(session, Role.NURSE), resident_id, seq, "点错了")
    assert service.health_items(session, resident_id)[0].draft == PENICILLIN
    service.withdraw_health_item(session, item, "重复")
    with pytest.raises(RuleBrokenError, match="changed again"):
        service.undo(session, resident_id, seq)


def test_papers_of_the_catalogue_with_their_scans(session: Session, resident_id: ResidentId) -> None:
    draft = model.PaperDraft(paper="id_card", state=PaperState.COPY, signed_on=date(2020, 1, 2), pages=2)
    paper_id = service.add_paper(session, resident_id, draft, (photo_bytes(), "正面.png"))
    (paper,) = service.papers_on_file(session, resident_id)
    assert paper.draft == draft
    assert service.scan(session, paper) is not None
    service.scan_paper(session, paper_id, b"%PDF-1.4 x", "两面.pdf")
    (paper,) = service.papers_on_file(session, resident_id)
    assert service.scan(session, paper) == b"%PDF-1.4 x"
    service.change_paper(session, paper_id, replace(draft, kept_where="档案柜3层"))
    assert service.papers_on_file(session, resident_id)[0].draft.kept_where == "档案柜3层"
    service.withdraw_paper(session, paper_id, "不是他的")
    assert service.papers_on_file(session, resident_id) == ()
    with pytest.raises(RuleBrokenError):
        service.add_paper(session, resident_id, replace(draft, paper="no_such_paper"))


def test_the_list_counts_missing_papers_and_open_doubts(session: Session, resident_id: ResidentId) -> None:
    before = service.row(session, resident_id)
    service.add_paper(session, resident_id, model.PaperDraft(paper="id_card", state=PaperState.COPY))
    service.add_paper(session, resident_id, model.PaperDraft(paper="photo_paper", state=PaperState.MISSING))
    with_doubt(session, resident_id, model.DoubtDraft("bed", "bed_taken", "表上写的床住着别人"))
    with_doubt(session, resident_id, model.DoubtDraft("bed", "bed_taken", "又一次"))  # kept once
    after = service.row(session, resident_id)
    assert before is not None
    assert after is not None
    assert (before.papers_missing - after.papers_missing, after.doubts) == (1, 1)
    (doubt,) = service.doubts(session, resident_id)
    service.settle_doubt(session, doubt.id, "已经换床")
    assert service.doubts(session, resident_id) == ()


def test_townships_keep_their_history(session: Session, resident_id: ResidentId) -> None:
    service.set_township(session, resident_id, "青柳镇", date(2015, 1, 1))
    wrong = service.set_township(session, resident_id, "白鹭洲", date(2020, 1, 1))
    service.set_township(session, resident_id, "石桥铺镇", date(2021, 5, 1), reason="并镇")
    service.withdraw_township(session, wrong, "写错")
    history = service.townships(session, resident_id)
    assert [line.township for line in history] == ["青柳镇", "石桥铺镇"]
    assert service.identity_sheet(session, resident_id).township == "石桥铺镇"
    with pytest.raises(RuleBrokenError):
        service.set_township(session, resident_id, " ", date(2021, 5, 1))


def test_history_tells_who_did_what_when_and_why(session: Session, resident_id: ResidentId, clock: SetClock) -> None:
    clerk, nurse = as_role(session, Role.CLERK), as_role(session, Role.NURSE)
    clock.pass_(minutes=1)
    shown = service.resident(clerk, resident_id)
    service.change(clerk, shown, replace(shown.resident.person, religion="佛教"), reason="家属来电话")
    clock.pass_(minutes=1)
    contact_id = service.add_contact(clerk, resident_id, NEPHEW)
    clock.pass_(minutes=1)
    item_id = service.add_health_item(nurse, resident_id, PENICILLIN)
    clock.pass_(minutes=1)
    service.change_health_item(nurse, item_id, replace(PENICILLIN, detail="气喘"))
    clock.pass_(minutes=1)
    service.withdraw_contact(clerk, contact_id, "换了号码")
    told = [
        (line.by, line.what, line.table, line.field, line.about, line.old, line.new, line.reason)
        for line in service.history(session, resident_id)
    ]
    nobody = Answer.NOT_ASKED
    assert told == [
        ("同事clerk", Happened.WITHDRAWN, "contact", "", "曾大河", "曾大河", nobody, "换了号码"),
        ("同事nurse", Happened.CHANGED, "health_item", "detail", "青霉素", "出皮疹", "气喘", ""),
        ("同事nurse", Happened.ADDED, "health_item", "", "青霉素", nobody, "青霉素", ""),
        ("同事clerk", Happened.ADDED, "contact", "", "曾大河", nobody, "曾大河", ""),
        ("同事clerk", Happened.CHANGED, "resident", "religion", "", nobody, "佛教", "家属来电话"),
        ("李桂兰", Happened.ADDED, "resident", "", "曾会元", nobody, "曾会元", ""),
    ]


def test_history_is_masked_as_the_facts_are(session: Session, resident_id: ResidentId) -> None:
    shown = service.resident(session, resident_id)
    service.change(session, shown, replace(shown.resident.person, phone="19900001234"))
    seen = service.health(session, resident_id)
    service.change(session, seen, replace(seen.resident.person, diet="清真"))
    contact_id = service.add_contact(session, resident_id, NEPHEW)
    (contact,) = service.contacts(session, resident_id)
    service.change_contact(session, contact, replace(NEPHEW, phone="19900000003"))
    assert contact_id == contact.id

    def seen_by(role: Role) -> set[tuple[str, object]]:
        lines = service.history(as_role(session, role), resident_id)
        return {(line.field, line.new) for line in lines if line.what is Happened.CHANGED}

    phones = {("phone", "*******1234"), ("phone", "*******0003")}
    assert seen_by(Role.NURSE) == phones | {("diet", "清真")}
    assert seen_by(Role.CLERK) == phones  # health leaves a trace of its own, on its own page
    assert seen_by(Role.AUDITOR) == phones | {("diet", "***")}
    assert seen_by(Role.CASHIER) == phones


def test_no_trail_entry_holds_a_number_or_a_phone(session: Session, resident_id: ResidentId) -> None:
    shown = service.resident(session, resident_id)
    service.change(session, shown, replace(shown.resident.person, phone="19900001234"))
    service.add_contact(session, resident_id, NEPHEW)
    service.reveal(session, resident_id, "phone")
    told = "".join(entry.detail + entry.subject for entry in audit.entries(session.db))
    assert "19900" not in told
    assert "999999" not in told


def test_the_identity_sheet_is_what_page_one_prints(session: Session) -> None:
    resident_id = a_resident(session, former_name="曾小狗", also_called="曾爹", ethnic="15", dialect=Answer.UNKNOWN)
    service.add_contact(session, resident_id, NEPHEW)
    service.set_photo(session, resident_id, photo_bytes(), "x.png")
    sheet = service.identity_sheet(session, resident_id)
    assert (sheet.number, sheet.name, sheet.reading, sheet.other_names) == (
        "0001",
        "曾会元",
        "zēng huì yuán",
        "曾小狗、曾爹",
    )
    assert (sheet.sex, sheet.age, sheet.born, sheet.ethnic) == ("男", "78 岁", "1948年2月29日", "土家族")
    assert (sheet.dialect, sheet.township, sheet.bed, sheet.state) == ("不详", "未询问", "", "待入住")
    assert sheet.id_number == "999999194802290035"
    assert sheet.photo is not None
    assert sheet.contacts[0].draft.phone == "19900000001"
    without = a_resident(session, id_number="", id_none_reason="流浪人员")
    assert service.identity_sheet(session, without).id_number == "无（流浪人员）"


def test_facts_stand_for_what_stands(session: Session, resident_id: ResidentId) -> None:
    before = dict(service.facts(session))
    shown = service.resident(session, resident_id)
    service.change(session, shown, replace(shown.resident.person, religion="佛教"))
    facts = dict(service.facts(session))[resident_id]
    assert (facts["resident"]["religion"], facts["history"][-1]["new_value"]) == ("佛教", "佛教")
    assert facts != before[resident_id]
    service.add_contact(session, resident_id, NEPHEW)
    contact_id = service.contacts(session, resident_id)[0].id
    with_contact = dict(service.facts(session))[resident_id]
    service.withdraw_contact(session, contact_id, "错")
    assert dict(service.facts(session))[resident_id] == facts != with_contact


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_lists_show_each_post_what_it_may_see(session: Session, resident_id: ResidentId, role: Role) -> None:
    """Caregiver: name, room, photo, risks; safety name and room; accountant and cashier masked."""
    service.add_health_item(session, resident_id, PENICILLIN)
    row = service.row(as_role(session, role), resident_id)
    assert row is not None
    assert (row.name, row.number) == ("曾会元", "0001")
    assert bool(row.marks) == (role in {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK})
    reads = role not in {Role.CAREGIVER, Role.SAFETY}
    assert (row.id_number, row.born is not None) == (("*" * 14 + "0035", True) if reads else (None, False))
    assert ("0035" in row.keys) == reads
    assert (row.age is not None) == (role is not Role.SAFETY)
    (whole,) = service.residents_with_numbers(as_role(session, role))
    reveals = role in {Role.DIRECTOR, Role.NURSE, Role.CLERK, Role.ACCOUNTANT, Role.CASHIER}
    assert (whole.id_number == "999999194802290035") == reveals
    assert (audit.entries(session.db)[0].action == "residents.numbers_listed") == reveals


def test_search_finds_by_everything_a_person_is_known_by(session: Session) -> None:
    a_resident(session, former_name="曾小狗", also_called="曾爹、老曾")
    (found,) = service.search_keys(session)
    assert (found.page, found.title) == ("resident", "曾会元")
    assert {"曾会元", "zeng hui yuan", "zhy", "曾小狗", "曾爹", "老曾", "0035", "0001"} <= set(found.keys)


def test_what_waits_in_the_files_is_told_without_reading_them(session: Session, clock: SetClock) -> None:
    waiting = a_resident(session, name="单大成", id_number=id_number(5))
    with_doubt(session, waiting, model.DoubtDraft("born", "born_unclear", ""))
    came = service.admit_new(session, a_person(), None, clock.now(), "入住").resident_id
    rows = {row.id: row for row in service.residents(session)}
    found = {one.id: (one.doubts, one.papers_missing) for one in service.unfinished(session)}
    assert found == {waiting: (1, 0), came: (0, rows[came].papers_missing)}
    assert rows[came].papers_missing > 0
    papers = next(task for task in board.due_tasks(session, in_english) if task.key == "residents.papers")
    assert (papers.page, papers.subject, papers.part) == ("resident", came, "papers")
