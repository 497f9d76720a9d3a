"""Lists of twenty untidy years: every row is accounted for, read again equal, and taken back without a trace."""

from pathlib import Path

import pytest
import xlsxwriter

from app.data.session import Session
from app.features.intake import service
from app.features.intake.model import Fate, Preview
from app.features.places import service as places
from app.kernel.errors import WrongUseError
from app.sheets.reading import read
from app.shell.slices import slices
from tests.intake.lists import FEMALE, FEMALE_2, MALE, workbook

PAGES = f"""
枫树岭镇敬老院集中供养人员花名册
单位：枫树岭镇敬老院||||2026年10月8日
序号|姓名|性别|出生年月|身份证号|供养类别|护理等级|备注
1|杜  小|男|32.9|{MALE}|五保|全护|
4|王(李)氏|女||正在办理|三无|半护|耳聋
|小计|2人
序号|姓名|性别|出生年月|身份证号|供养类别|护理等级|备注
5|买买提•吐尔逊|男|民国三十八年|||特困|自理|
7|解华|女|1945.1|{FEMALE.lower()}|孤寡||（外出）
合计||4人
备注：以上人员均经审核。
负责人（签字）：||审核：||日期：
"""
ODD = f"""
姓名|与户主关系|性别|身份证号|房间床位|入院时间|出院时间|电话
李明（已故）|户主|先生|{MALE}|2楼202房3床|2010年3月||13800000000、13900000000
解华|配偶|2|{FEMALE}|一号楼201-3|2011|2020.1|
张三 李四|本人|1|********|二楼东|去年||
欧阳  修||男|丢失|201-13（靠窗）|||
赵□|||999999480623360||||
"""
PLAIN = f"""
姓名|性别|身份证号|房间|床号|电话
杜小|男|{MALE}|201|1|13800000000
解华|女|{FEMALE}|202|1|
王四|男||201|2|
"""


def codes(seen: Preview) -> dict[int, list[str]]:
    return {row.judged.row: [finding.code for finding in row.findings] for row in seen.rows}


def standing(session: Session) -> list[object]:
    """Return every fact of the home that stands."""
    return [fact for part in slices() if part.facts for fact in part.facts(session)]


@pytest.mark.parametrize("drawn", [PAGES, ODD, PLAIN])
def test_every_row_is_accounted_for(session: Session, tmp_path: Path, drawn: str) -> None:
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", drawn))
    told = sorted([*(row.judged.row for row in seen.rows), *(left.row for left in seen.left_out)])
    assert told == list(range(1, len(drawn.strip().split("\n")) + 1))
    assert all(finding.code and finding.text() for row in seen.rows for finding in row.findings)


def test_printed_pages(session: Session, tmp_path: Path) -> None:
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", PAGES))
    assert codes(seen) == {
        4: ["name_cleaned", "born_unclear"],
        5: ["name_stand_in", "id_missing", "born_missing"],
        8: ["name_cleaned", "id_missing", "born_unclear"],
        9: ["value_unknown"],
    }
    assert [(left.row, left.why) for left in seen.left_out if left.row > 3] == [
        (6, "total"), (7, "heading"), (10, "total"), (11, "note"), (12, "note"),
    ]  # fmt: skip


def test_nothing_odd_passes_without_a_word(session: Session, tmp_path: Path) -> None:
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", ODD))
    assert [row.fate for row in seen.rows] == [Fate.DOUBTFUL] * 5
    assert [row.judged.newcomer.bed for row in seen.rows[:4]] == ["", "1号楼 201-3", "", ""]
    assert seen.rows[0].judged.newcomer.person.remark == "性别：先生\n名册中的入住日期：2010年3月"


def test_number_of_two_digits_for_a_birth_does_not_stop_the_list(session: Session, tmp_path: Path) -> None:
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", "姓名|性别|出生年月\n杜小|男|77"))
    assert codes(seen) == {2: ["id_missing", "born_unclear"]}


@pytest.mark.parametrize("drawn", [PAGES, ODD, PLAIN])
def test_written_read_again_and_taken_back(session: Session, second: Session, tmp_path: Path, drawn: str) -> None:
    before = standing(session)
    path = workbook(tmp_path / "a.xlsx", drawn)
    done = service.bring_in(session, service.preview(session, path))
    service.export_list(session, tmp_path / "b.xlsx")
    service.bring_in(second, service.preview(second, tmp_path / "b.xlsx"))
    service.export_list(second, tmp_path / "c.xlsx")
    assert read(tmp_path / "b.xlsx").sheets[0].rows == read(tmp_path / "c.xlsx").sheets[0].rows
    again = service.preview(session, path)
    assert {row.fate for row in again.rows} == {Fate.REPEATED}
    service.take_back(session, done.import_id, "导错了")
    assert standing(session) == before


def test_list_that_was_edited_names_what_differs(session: Session, tmp_path: Path) -> None:
    service.bring_in(session, service.preview(session, workbook(tmp_path / "a.xlsx", PLAIN)))
    edited = PLAIN.replace("13800000000", "13900000000").replace("|202|1", "|203|1")
    edited = edited.replace("王四|男||", f"王四|男|{FEMALE_2}|")
    seen = service.preview(session, workbook(tmp_path / "b.xlsx", edited))
    assert [row.fate for row in seen.rows] == [Fate.REPEATED] * 3
    told = [row.findings[-1].text() for row in seen.rows]
    assert "本人电话：系统 13800000000，名册 13900000000" in told[0]
    assert "床位：系统 202-1，名册 203-1" in told[1]
    assert FEMALE_2 in told[2]


def test_list_that_was_not_edited_differs_in_nothing(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", PLAIN)
    service.bring_in(session, service.preview(session, path))
    told = [row.findings[-1].text() for row in service.preview(session, path).rows]
    assert not any("differs" in text for text in told)


def test_two_columns_of_one_name_are_both_kept(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", f"姓名|性别|身份证号|鞋码|鞋码\n杜小|男|{MALE}|42|43")
    seen = service.preview(session, path)
    assert {"42", "43"} <= set(seen.raw[2].values())


def test_sheet_for_each_village(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("说明").write_row(0, 0, ["本表共两村"])
        for village, person in (("大源村", ["杜小", "男", MALE]), ("小源村", ["解华", "女", FEMALE])):
            page = book.add_worksheet(village)
            page.write_row(0, 0, ["姓名", "性别", "身份证号"])
            page.write_row(1, 0, person)
    seen = service.look(session, path)
    assert (seen.sheet, seen.sheets) == ("大源村", ("说明", "大源村", "小源村"))
    other = service.preview(session, path, service.other_sheet(session, "小源村"))
    assert [row.judged.newcomer.person.name for row in other.rows] == ["解华"]


def test_home_with_two_buildings(session: Session, tmp_path: Path) -> None:
    places.make_places(session, ["东楼 201-1", "西楼 201-1"])
    path = workbook(tmp_path / "a.xlsx", PLAIN)
    assert [row.judged.newcomer.bed for row in service.preview(session, path).rows] == ["", "", ""]
    seen = service.look(session, path)
    assert seen.buildings == ("东楼", "西楼")
    chosen = service.preview(session, path, service.corrected(session, seen, {}, "西楼"))
    assert [row.fate for row in chosen.rows[:2]] == [Fate.OK, Fate.OK]
    assert chosen.new_beds == ("西楼 202-1", "西楼 201-2")
    service.bring_in(session, chosen)
    assert {one.name for one in places.plan(session).buildings} == {"东楼", "西楼"}


def test_only_the_building_can_be_said_for_every_row(session: Session, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match="name"):
        service.preview(session, workbook(tmp_path / "a.xlsx", PLAIN), '{"every_row": {"name": "某人"}}')


def test_home_with_one_building_gets_new_beds_there(session: Session, tmp_path: Path) -> None:
    places.make_places(session, ["福寿楼 101-1"])
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", PLAIN))
    assert seen.new_beds == ("福寿楼 201-1", "福寿楼 202-1", "福寿楼 201-2")
