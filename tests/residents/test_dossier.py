"""What residents put into a dossier, the printed list, the command and the start page."""

import io
import json
from argparse import Namespace
from datetime import date
from typing import Any

import pypdfium2
import pytest

from app.data.session import Session
from app.features.dossier.model import RISK_CELLS, SECTION_KEYS
from app.features.residents import joins, model, service
from app.features.residents.model import HealthKind, PaperState
from app.features.residents.service import board, dossier
from app.features.slice import Call, RiskMark, Section, Slice
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.care import SelfCare
from app.kernel.codes import Sex
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ResidentId
from app.kernel.text import in_english
from tests.builders import NEPHEW, PENICILLIN, a_resident, as_role, id_number, photo_bytes
from tests.signs import signs_of


def section(session: Session, resident_id: ResidentId, key: str) -> Section:
    (found,) = [one for one in joins.SECTIONS if one.key == key]
    return found.read(session, resident_id)


def test_sections_are_of_the_dossiers_list_each_once() -> None:
    keys = [one.key for one in joins.SECTIONS]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= SECTION_KEYS


def test_of_an_empty_file_every_section_says_that_nobody_asked(session: Session) -> None:
    resident_id = a_resident(session)
    for one in joins.SECTIONS:
        found = one.read(session, resident_id)
        told = found.rows or found.table or found.paragraphs
        assert bool(told) != (found.answer is Answer.NOT_ASKED), one.key
    rows = dict(section(session, resident_id, "identity").rows)
    assert rows["婚姻"] == "未询问"
    assert {row[2] for row in section(session, resident_id, "papers").table} == {"缺"}


def test_every_answer_is_printed_in_its_word(session: Session) -> None:
    unknown = dict.fromkeys(("insurance", "insurance_number", "disability", "disability_number"), Answer.UNKNOWN)
    told = {"infection": Answer.NONE, "eating": "软饭", "diet": Answer.WITHHELD, "marital": "30"}
    resident_id = a_resident(session, mental="夜里爱走动\n听收音机就安静", **told, **unknown)
    assert section(session, resident_id, "infection").answer is Answer.NONE
    assert section(session, resident_id, "eating").rows == (("吃饭", "软饭"), ("忌口", "不提供"))
    assert section(session, resident_id, "mental").paragraphs == ("夜里爱走动", "听收音机就安静")
    assert section(session, resident_id, "insurance").answer is Answer.UNKNOWN
    assert dict(section(session, resident_id, "identity").rows)["婚姻"] == "丧偶"


def test_lists_are_tables_or_their_reason(session: Session) -> None:
    resident_id = a_resident(session)
    service.answer_list(session, resident_id, "allergy", Answer.NONE)
    assert section(session, resident_id, "allergies").answer is Answer.NONE
    service.add_health_item(session, resident_id, PENICILLIN)
    ended = model.HealthDraft(kind=HealthKind.DISEASE, name="肺结核", since="1990年", ended_on=date(1992, 3, 1))
    service.add_health_item(session, resident_id, ended)
    assert section(session, resident_id, "allergies").table == (("青霉素", "出皮疹", "", "本人说"),)
    assert section(session, resident_id, "diseases").table == (("肺结核", "", "1990年，1992年3月1日止", ""),)
    service.add_contact(session, resident_id, NEPHEW)
    contacts = section(session, resident_id, "contacts")
    assert contacts.table[0][:4] == ("亲属", "曾大河", "侄子", "19900000001")
    assert contacts.paragraphs == ("监护人：未询问",)


def test_papers_support_and_consent(session: Session) -> None:
    resident_id = a_resident(session, support_kind="destitute", wishes="想和老伙计住一起")
    card = model.PaperDraft(paper="id_card", state=PaperState.HELD, number="1", kept_where="保险柜")
    service.add_paper(session, resident_id, card)
    service.add_paper(session, resident_id, model.PaperDraft(paper="privacy_consent", state=PaperState.COPY))
    service.set_township(session, resident_id, "石桥铺镇", date(2021, 5, 1), reason="并镇")
    assert section(session, resident_id, "originals").table == (("身份证", "原件在册", "1", "保险柜"),)
    support = section(session, resident_id, "support")
    assert support.rows[0] == ("供养类别", "特困")
    assert support.table == (("石桥铺镇", "2021年5月1日", "并镇"),)
    wishes = section(session, resident_id, "wishes")
    assert wishes.rows == (("本人意愿", "想和老伙计住一起"), ("个人信息告知和单独同意书", "复印件在册"))
    papers = {row[1]: row[2] for row in section(session, resident_id, "papers").table}
    assert (papers["身份证"], papers["特困人员救助供养证"]) == ("原件在册", "缺")


def test_what_is_to_be_checked_is_named_on_paper(session: Session) -> None:
    resident_id = a_resident(session, born=PartialDate(BornKind.UNKNOWN))
    assert ("待核实", "出生日期") in section(session, resident_id, "identity").rows


def test_risks_tell_danger_doubt_and_none_apart(session: Session) -> None:
    resident_id = a_resident(session, oxygen="夜里2升", infection=Answer.NONE, fears=Answer.UNKNOWN)
    service.add_health_item(session, resident_id, PENICILLIN)
    marks = dossier.risks(session, resident_id)
    assert marks == (
        RiskMark("allergy", True, "青霉素"),
        RiskMark("infection", False, "无"),
        RiskMark("oxygen", True, "夜里2升"),
        RiskMark("fears", None, "不详"),
        RiskMark("anticoagulant", None, "未询问"),
    )
    assert {mark.key for mark in marks} <= set(RISK_CELLS)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_only_those_who_print_dossiers_read_their_sections(session: Session, role: Role) -> None:
    resident_id, acting = a_resident(session), as_role(session, role)
    for one in joins.SECTIONS:
        if role in {Role.DIRECTOR, Role.NURSE, Role.CLERK}:
            one.read(acting, resident_id)
        else:
            with pytest.raises(NotAllowedError):
                one.read(acting, resident_id)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)  # type: ignore[no-untyped-call]
    return "".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_list_on_paper_names_everybody_and_says_when_it_is_not_all(session: Session) -> None:
    a_resident(session, name="王𪚥", support_kind="destitute")
    rows = service.residents(session)
    told = text_of(service.printed_list(session, rows, filtered=True))
    assert all(word in told for word in ("王𪚥", "0001", "78", "特困", "待入住", "已筛选"))
    assert "已筛选" not in text_of(service.printed_list(session, rows, filtered=False))


def listed(session: Session, *joined: Slice, as_json: bool = True) -> str:
    out = io.StringIO()
    (command,) = joins.SLICE.commands
    assert command.run(Call(Namespace(json=as_json), out, session, None, joined, in_english)) == 0
    return out.getvalue()


def test_the_command_lists_with_the_keys_of_the_contract(session: Session) -> None:
    first = a_resident(session)
    second = a_resident(
        session,
        name="单大成",
        sex=Sex.UNSTATED,
        id_number="",
        id_none_reason="没有",
        born=PartialDate(BornKind.YEAR, "1950"),
    )
    expected: list[dict[str, Any]] = [
        {
            "id": str(first), "number": "0001", "name": "曾会元", "sex": "male", "born": "1948-02-29",
            "id_number": id_number(), "state": "awaiting", "bed": None, "class": "unassessed",
        },
        {
            "id": str(second), "number": "0002", "name": "单大成", "sex": "unknown", "born": "1950", "id_number": None,
            "state": "awaiting", "bed": None, "class": "unassessed",
        },
    ]  # fmt: skip
    assert json.loads(listed(session, signs_of({}))) == expected
    masked = json.loads(listed(as_role(session, Role.AUDITOR)))
    assert masked[0]["id_number"] == "*" * 14 + id_number()[-4:]
    unseen = json.loads(listed(as_role(session, Role.CAREGIVER)))
    assert (unseen[0]["name"], unseen[0]["id_number"], unseen[0]["born"]) == ("曾会元", None, None)
    assert listed(session, as_json=False).splitlines()[0].split("\t")[:3] == ["0001", "曾会元", "male"]


def test_the_class_of_the_command_is_for_who_may_read_levels(session: Session) -> None:
    first, second = a_resident(session), a_resident(session, name="单大成", id_number="", id_none_reason="没有")
    levels = signs_of({first: SelfCare.DEPENDENT})
    told = {one["id"]: one["class"] for one in json.loads(listed(as_role(session, Role.AUDITOR), levels))}
    assert told == {str(first): "dependent", str(second): "unassessed"}
    unseen = json.loads(listed(as_role(session, Role.ACCOUNTANT), levels))
    assert [one["class"] for one in unseen] == [None, None]


def test_the_list_on_paper_has_the_class_of_those_read_with_it(session: Session) -> None:
    levels = signs_of({a_resident(session): SelfCare.PARTIAL})
    with_class = text_of(service.printed_list(session, service.residents(session, slices=(levels,)), filtered=False))
    assert "半护理" in with_class
    assert "护理" not in text_of(service.printed_list(session, service.residents(session), filtered=False))


def test_the_start_page_hears_of_doubts_and_missing_papers(session: Session) -> None:
    assert list(board.due_tasks(session, in_english)) == []
    resident_id = a_resident(session, born=PartialDate(BornKind.UNKNOWN))
    (task,) = board.due_tasks(session, in_english)  # papers are asked for once somebody is on the register
    assert (task.key, task.subject, task.title.startswith("1 to be")) == ("residents.doubts", resident_id, True)
    assert list(board.due_tasks(as_role(session, Role.NURSE), in_english)) == []
    service.admit_new(session, model.Person(name="解三姑", id_none_reason="没有"), None, session.clock.now(), "入住")
    assert [task.key for task in board.due_tasks(session, in_english)] == ["residents.doubts", "residents.papers"]
    assert board.find_tile(session, in_english) == (None, "1 on the register")


def test_the_photo_of_the_first_page_is_not_missing_among_the_papers(session: Session) -> None:
    resident_id = a_resident(session)

    def told() -> str:
        return next(row[2] for row in dossier.papers_held(session, resident_id).table if row[1] == "照片")

    assert told() == "缺"
    service.set_photo(session, resident_id, photo_bytes(), "照片.jpg")
    assert told() == "见第 1 页"
