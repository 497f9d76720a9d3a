"""Lists of staff: what is understood of a row, who is there already, brought in and taken back as one step."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.data import check
from app.data.session import Session
from app.features.intake import service
from app.features.intake.commands import COMMANDS
from app.features.intake.model import STAFF, Fate, JudgedStaff, judge_staff
from app.features.intake.view.offers import OF_STAFF
from app.features.intake.view.page import IntakePage
from app.features.rosters import service as rosters
from app.features.rosters.model import Cell, Month
from app.features.slice import Call
from app.features.staff import service as staff
from app.features.staff.model import Member, MemberDraft, Nights, Post
from app.kernel.access import Role
from app.kernel.codes import Sex
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import AreaId, ImportId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.desk import TableDesk
from tests.intake.lists import FEMALE, MALE, TODAY, row, workbook

LIST = """姓名|性别|身份证号|职务|聘用形式|护理区|联系电话|入职日期|夜班|健康证有效期|护理员等级|爱好
周小梅|女||护理组长|公益性岗位||000 0000 1101|2021-03-01|能|2027-05-20|四级|唱歌
邓素珍|||护工|外包|东边|000 0000 1102|前年||||
钱友良|男||厨师|合同制||||否|2026-12-31||
|女||保洁||||||||"""


def understood(**cells: str | float | date) -> JudgedStaff:
    return judge_staff(row(2, **({"name": "周小梅", "post": "护理员"} | cells)), TODAY, {"一层": AreaId(7)})


def codes(judged: JudgedStaff) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in judged.findings]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return workbook(tmp_path / "职工.xlsx", LIST)


def names(session: Session) -> list[str]:
    return [one.name for one in staff.staff(session, left=True)]


@pytest.mark.parametrize(
    ("told", "post", "is_head"),
    [
        ("护工", Post.CAREGIVER, False), ("护理组长", Post.CAREGIVER, True), ("护理员组长", Post.CAREGIVER, True),
        ("护士长", Post.NURSE, False), ("副院长", Post.DIRECTOR, False), ("炊事员", Post.COOK, False),
        ("保安", Post.GUARD, False), ("司机", Post.DRIVER, False),
    ],
)  # fmt: skip
def test_posts_are_known_by_many_words(told: str, post: Post, is_head: bool) -> None:
    judged = understood(post=told)
    assert (judged.newcomer.draft.post, judged.newcomer.draft.is_head) == (post, is_head)
    assert judged.findings == ()


def test_what_cannot_be_read_is_asked_about_and_kept_in_the_remark() -> None:
    judged = understood(
        post="理疗师",
        area="东边",
        began_on="前年",
        workload="一半",
        phone="问组长",
        nights="看情况",
        born="1971",
        remark="细心",
    )
    draft = judged.newcomer.draft
    assert (draft.post, draft.area_id, draft.began_on, draft.workload, draft.phone) == (Post.OTHER, None, None, 100, "")
    assert draft.remark.splitlines() == [
        "细心", "名册中的出生日期：1971", "名册中的岗位：理疗师", "名册中的护理区：东边", "名册中的电话：问组长",
        "名册中的到岗日期：前年", "名册中的工时（全职的%）：一半", "名册中的夜班：看情况",
    ]  # fmt: skip
    assert {key for key, _code in codes(judged)} == {
        "born", "post", "area", "phone", "began_on", "workload", "nights",
    }  # fmt: skip
    assert not any(one.stops for one in judged.findings)


@pytest.mark.parametrize(
    ("told", "said"), [("2024.3", "names no day"), ("2019年", "names no day"), ("前年", "cannot be read")]
)
def test_a_day_is_never_made_up(told: str, said: str) -> None:
    judged = understood(began_on=told)
    assert judged.newcomer.draft.began_on is None
    (finding,) = judged.findings
    assert said in finding.text()


def test_an_id_number_tells_sex_and_birth_and_is_not_kept() -> None:
    judged = understood(id_number=FEMALE)
    draft = judged.newcomer.draft
    assert (draft.sex, draft.born_on, judged.findings) == (Sex.FEMALE, date(1945, 1, 21), ())
    assert FEMALE not in str(draft)
    assert codes(understood(id_number=MALE, sex="女", born=date(1980, 1, 1))) == [
        ("sex", "id_sex"),
        ("born", "id_born"),
    ]
    assert codes(understood(id_number=9.99999e17)) == [("id_number", "id_check")]


def test_an_import_keeps_the_rows_without_id_numbers(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", f"姓名|岗位|身份证号\n周小梅|护工|{FEMALE}")
    service.bring_in_staff(session, service.staff_preview(session, path))
    ((cells,),) = session.db.execute("SELECT cells FROM import_row").fetchall()
    assert json.loads(cells) == {"姓名": "周小梅", "岗位": "护工"}
    assert staff.staff(session)[0].told.born_on == date(1945, 1, 21)


def test_a_row_as_the_program_writes_it_is_read_back() -> None:
    judged = understood(
        sex="女", is_head="是", employment="编制", area="一层", nights="不排", workload="50",
        certificates="健康证 2027-03-01、养老护理员证 四级 长期、急救证 到期日未登记",
    )  # fmt: skip
    draft = judged.newcomer.draft
    assert judged.findings == ()
    assert (draft.is_head, draft.employment, draft.area_id, draft.nights, draft.workload) == (
        True, "establishment", 7, Nights.NO, 50,
    )  # fmt: skip
    told = [(one.kind, one.level, one.expires_on, one.lasting) for one in judged.newcomer.certificates]
    assert told == [
        ("health", "", date(2027, 3, 1), False), ("caregiver", "四级", None, True), ("first_aid", "", None, False),
    ]  # fmt: skip


def test_a_row_that_breaks_a_rule_is_refused(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", "姓名|岗位|到岗日期|离岗日期\n周小梅|护工|2026-03-01|2026-02-01")
    (only,) = service.staff_preview(session, path).rows
    assert (only.fate, [one.field for one in only.findings if one.stops]) == (Fate.REFUSED, ["left_on"])
    with pytest.raises(RuleBrokenError):
        service.bring_in_staff(session, service.staff_preview(session, path))


def test_the_columns_are_guessed(session: Session, path: Path) -> None:
    found = service.look(session, path, None, STAFF)
    assert [use.key for use in found.columns] == [
        "name", "sex", "id_number", "post", "employment", "area", "phone", "began_on", "nights", "health_until",
        "caregiver_level", "",
    ]  # fmt: skip


def test_a_list_is_seen_brought_in_and_taken_back(session: Session, path: Path) -> None:
    seen = service.staff_preview(session, path)
    assert [row.fate for row in seen.rows] == [Fate.OK, Fate.DOUBTFUL, Fate.OK]
    assert [left.row for left in seen.left_out] == [1, 5]
    assert staff.staff(session) == ()
    done = service.bring_in_staff(session, seen)
    assert (done.brought_in, done.doubtful) == (3, 1)
    by_name: dict[str, Member] = {one.name: one for one in staff.staff(session)}
    mei = by_name["周小梅"].told
    assert (mei.post, mei.is_head, mei.employment, mei.began_on) == (
        Post.CAREGIVER, True, "public_welfare", date(2021, 3, 1),
    )  # fmt: skip
    assert (mei.nights, mei.remark) == (Nights.YES, "爱好：唱歌")
    held = staff.record_of(session, by_name["周小梅"].id).certificates
    assert [(one.told.kind, one.told.expires_on) for one in held] == [
        ("health", date(2027, 5, 20)), ("caregiver", None),
    ]  # fmt: skip
    (batch,) = service.imports(session, STAFF)
    assert service.imports(session) == (), "the imports of residents are apart"
    again = service.staff_preview(session, path)
    assert {row.fate for row in again.rows} == {Fate.REPEATED}
    assert service.take_back_staff(session, batch.id, "导错了") == 3
    assert staff.staff(session, left=True) == ()
    assert service.imports(session, STAFF)[0].taken_back
    assert list(check.faults(session)) == []
    with pytest.raises(RuleBrokenError):
        service.take_back_staff(session, batch.id, "再来一次")


def test_who_was_recorded_of_or_planned_since_keeps_an_import(session: Session, path: Path) -> None:
    done = service.bring_in_staff(session, service.staff_preview(session, path))
    deng = next(one for one in staff.staff(session) if one.name == "邓素珍")
    staff.change_member(session, deng.id, replace(deng.told, phone="1"))
    with pytest.raises(RuleBrokenError, match="邓素珍"):
        service.take_back_staff(session, done.import_id, "导错了")
    assert len(staff.staff(session)) == 3


def test_who_has_a_day_in_a_roster_keeps_an_import(session: Session, path: Path) -> None:
    done = service.bring_in_staff(session, service.staff_preview(session, path))
    mei, group = next(one.id for one in staff.staff(session) if one.name == "周小梅"), rosters.groups(session)[0]
    month = Month.of(TODAY)
    rosters.set_cells(session, group.id, month, {(mei, month.last): Cell(mei, month.last, None)})
    with pytest.raises(RuleBrokenError, match="周小梅"):
        service.take_back_staff(session, done.import_id, "导错了")


def test_namesakes_are_told_apart_by_birth(session: Session, tmp_path: Path) -> None:
    staff.add_member(session, MemberDraft("何春燕", Post.CAREGIVER, born_on=date(1980, 1, 1)))
    path = workbook(
        tmp_path / "a.xlsx", "姓名|岗位|出生日期\n何春燕|护工|1985-05-05\n何春燕|护工|1985-05-05\n何春燕|护工|"
    )
    fates = [one.fate for one in service.staff_preview(session, path).rows]
    assert fates == [Fate.DOUBTFUL, Fate.REPEATED, Fate.REPEATED]


def test_a_preview_that_is_out_of_date_brings_nothing_in(session: Session, path: Path) -> None:
    seen = service.staff_preview(session, path)
    staff.add_member(session, MemberDraft("周小梅", Post.NURSE))
    with pytest.raises(OutOfDateError):
        service.bring_in_staff(session, seen)
    assert names(session) == ["周小梅"]


def test_what_is_written_is_read_back(session: Session, path: Path, tmp_path: Path) -> None:
    done = service.bring_in_staff(session, service.staff_preview(session, path))
    before = [one.told for one in staff.staff(session)]
    staff.export_staff(session, tmp_path / "员工.xlsx")
    service.take_back_staff(session, done.import_id, "试一下")
    seen = service.staff_preview(session, tmp_path / "员工.xlsx")
    assert [(row.fate, row.findings) for row in seen.rows] == [(Fate.OK, ())] * 3
    service.bring_in_staff(session, seen)
    assert [one.told for one in staff.staff(session)] == before


def test_rights(session: Session, path: Path) -> None:
    seen, nurse, clerk = (
        service.staff_preview(session, path), as_role(session, Role.NURSE), as_role(session, Role.CLERK),
    )  # fmt: skip
    for call in (
        lambda: service.staff_preview(nurse, path),
        lambda: service.bring_in_staff(nurse, seen),
        lambda: service.take_back_staff(nurse, ImportId(1), "x"),
        lambda: service.take_back_staff(clerk, ImportId(1), "x"),
    ):
        with pytest.raises(NotAllowedError):
            call()
    assert service.bring_in_staff(clerk, seen).brought_in == 3


def run(session: Session, *given: str | Path) -> dict[str, Any]:
    command = next(one for one in COMMANDS if one.spoken == ("staff", "import"))
    parser, out = ArgumentParser(), io.StringIO()
    command.arguments(parser)
    args = parser.parse_args([*(str(one) for one in given), "--json"])
    assert command.run(Call(args, out, session, None, (), in_english)) == 0
    told: dict[str, Any] = json.loads(out.getvalue())
    return told


def test_the_command_tells_every_row(session: Session, path: Path, tmp_path: Path) -> None:
    dry = run(session, path, "--dry-run")
    assert (dry["import"], dry["read"], dry["ok"], dry["doubtful"], dry["refused"]) == (None, 3, 2, 1, 0)
    first, second, _third = dry["rows"]
    assert (first["row"], first["fate"], first["name"], first["post"]) == (2, "ok", "周小梅", "caregiver")
    assert first["certificates"] == 2
    assert [one["column"] for one in second["findings"]] == ["F", "H"]
    assert staff.staff(session) == ()
    done = run(session, path)
    assert run(session, "--undo", done["import"])["taken_back"] == 3
    mended = workbook(tmp_path / "b.xlsx", "姓名|岗位|到岗日期|离岗日期\n周小梅|护工|2026-03-01|2026-02-01")
    run(session, mended, "--refused", tmp_path / "退回.xlsx")
    assert run(session, tmp_path / "退回.xlsx", "--dry-run")["refused"] == 1


def test_the_page_brings_staff_in_and_leads_to_them(qtbot: QtBot, session: Session, path: Path) -> None:
    desk = TableDesk()
    page = IntakePage(session, desk, OF_STAFF)
    qtbot.addWidget(page)
    page.open(None)
    page.look_at(path)
    assert "post" in {page.mapping.choices["D"].itemData(at) for at in range(page.mapping.choices["D"].count())}
    page.mapping.go_on.click()
    assert "3 rows: 3 people come in (1 of them to be checked)" in page.rows.told.text()
    page.rows.bring.click()
    qtbot.waitUntil(lambda: page.done is not None)
    assert page.done is not None
    page.done.to_list.click()
    assert ("go", "staff", None) in desk.asked
    assert sorted(names(session)) == sorted(["周小梅", "邓素珍", "钱友良"])
    page.take_back(service.imports(session, STAFF)[0].id, "试一下")
    assert names(session) == []
    desk.jobs.finish()
