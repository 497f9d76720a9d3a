"""Lists as homes have them, each filthy in its own way; nothing is lost without a word."""

from pathlib import Path

import pytest
import xlsxwriter

from app.data.session import Session
from app.features.intake import service
from app.features.intake.model import Fate, Preview
from app.kernel.errors import WrongUseError
from tests.intake.lists import FEMALE, MALE, workbook
from tests.sheets.old_workbook import old_workbook


def fates(seen: Preview) -> list[tuple[int, str, Fate, list[str]]]:
    return [
        (row.judged.row, row.judged.newcomer.person.name, row.fate, [finding.code for finding in row.findings])
        for row in seen.rows
    ]


def test_two_lines_of_gbk(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "名册.csv"
    path.write_bytes(f"姓名,性别,身份证号\n解华,女,{FEMALE}\n".encode("gbk"))
    assert fates(service.preview(session, path)) == [(2, "解华", Fate.OK, [])]


def test_utf_16_with_tabs(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "名册.txt"
    path.write_bytes(f"姓名\t性别\t身份证号\r\n赵𠮷\t男\t{MALE}\r\n".encode("utf-16"))
    assert fates(service.preview(session, path)) == [(2, "赵𠮷", Fate.OK, [])]


def test_csv_that_excel_has_saved_after_destroying_numbers(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "名册.csv"
    path.write_text("姓名,性别,身份证号\n杜小,男,9.99999E+17\n", "utf-8-sig")
    assert fates(service.preview(session, path)) == [(2, "杜小", Fate.REFUSED, ["id_destroyed", "born_missing"])]


def test_old_workbook(session: Session, tmp_path: Path) -> None:
    rows: list[list[str | float]] = [
        ["枫树岭福利院名册"],
        [],
        ["姓名", "性别", "身份证号", "房间", "床号"],
        ["杜小", "男", MALE, 101.0, 2.0],
        ["解华", "女", 9.99999194501211e17, "201", "1"],
    ]
    path = tmp_path / "名册.xls"
    path.write_bytes(old_workbook(rows))
    seen = service.preview(session, path)
    assert fates(seen) == [(4, "杜小", Fate.OK, []), (5, "解华", Fate.REFUSED, ["id_destroyed", "born_missing"])]
    assert seen.rows[0].judged.newcomer.bed == "101-2"


def test_web_page_called_xls(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "名册.xls"
    path.write_text("<html><table><tr><td>姓名</td></tr></table>", "utf-8")
    with pytest.raises(WrongUseError) as told:
        service.preview(session, path)
    assert "另存为 .xlsx" in told.value.text()


def test_formulas_are_text_or_refused(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["姓名", "性别", "身份证号", "备注"])
        page.write_row(1, 0, ["杜小", "男", MALE])
        page.write_string(1, 3, "=cmd|' /C calc'!A0")
        page.write_row(2, 0, ["解华", "女"])
        page.write_formula(2, 2, "=A1", None, "")
    seen = service.preview(session, path)
    assert fates(seen) == [
        (2, "杜小", Fate.OK, []),
        (3, "解华", Fate.REFUSED, ["value_unknown", "born_missing"]),
    ]
    assert seen.rows[0].judged.newcomer.person.remark == "=cmd|' /C calc'!A0"


def test_days_counted_from_1904(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["姓名", "性别", "出生日期", "身份证号"])
        page.write_row(1, 0, ["杜小", "男", 10474, MALE])
        page.write_row(2, 0, ["解华", "女", 14996, FEMALE], book.add_format({"num_format": "yyyy/m/d"}))
    assert [told[2:] for told in fates(service.preview(session, path))] == [(Fate.OK, []), (Fate.OK, [])]


def test_merged_headings_of_two_lines_and_rooms_merged_over_people(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.merge_range("A1:G1", "花名册")
        for area, text in (("A2:A3", "房间"), ("B2:B3", "床号"), ("C2:E2", "老人情况"), ("F2:G2", "监护人")):
            page.merge_range(area, text)
        page.write_row("C3", ["姓名", "性别", "身份证号", "姓名", "电话"])
        page.merge_range("A4:A5", "101")
        page.write_row("B4", ["1", "杜小", "男", MALE, "杜大", "13000000000"])
        page.write_row("B5", ["2", "王四", "男", "", "", ""])
        page.write_row("A6", ["102", "1"])
        page.write_row("A7", ["合计", "2人"])
    seen = service.preview(session, path)
    assert fates(seen) == [(4, "杜小", Fate.OK, []), (5, "王四", Fate.DOUBTFUL, ["id_missing", "born_missing"])]
    assert [row.judged.newcomer.bed for row in seen.rows] == ["101-1", "101-2"]
    assert seen.rows[0].judged.newcomer.contacts[0].name == "杜大"
    assert [(left.row, left.why) for left in seen.left_out] == [
        (1, "title"), (2, "heading"), (3, "heading"), (6, "note"), (7, "total"),
    ]  # fmt: skip


def test_hidden_rows_and_sheets_are_counted_and_told(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("今年")
        page.write_row(0, 0, ["姓名", "性别", "身份证号", "状态"])
        page.write_row(1, 0, ["杜小", "男", MALE, "在院"])
        page.set_row(1, None, None, {"hidden": True})
        book.add_worksheet("去年").write_row(0, 0, ["姓名", "性别"])
        book.add_worksheet("前年").write_row(0, 0, ["姓名"])
        book.worksheets()[2].hide()
    seen = service.preview(session, path)
    told = [notice.text() for notice in seen.notices]
    assert len(seen.rows) == 1
    assert any("去年" in one for one in told)
    assert any("前年" in one for one in told)
    assert any("1 rows are hidden" in one for one in told)


def test_list_without_heading(session: Session, tmp_path: Path) -> None:
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", f"1|杜小|男|{MALE}\n2|解华|女|{FEMALE}"))
    assert fates(seen) == [(1, "杜小", Fate.OK, []), (2, "解华", Fate.OK, [])]


def test_sheet_of_the_many_that_looks_most_like_a_list_is_read(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("封面").write_string(0, 0, "枫树岭福利院")
        book.add_worksheet("名册").write_row(0, 0, ["姓名", "性别"])
        book.worksheets()[1].write_row(1, 0, ["王四", "男"])
    assert service.preview(session, path).sheet == "名册"


def test_file_without_people_is_told(session: Session, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError) as told:
        service.preview(session, workbook(tmp_path / "a.xlsx", "姓名|性别"))
    assert "no list of people" in told.value.text()


@pytest.mark.parametrize(
    ("told", "fate", "codes"),
    [
        ("1949.10.1", Fate.DOUBTFUL, ["id_missing"]),
        ("1949年10月", Fate.DOUBTFUL, ["id_missing"]),
        ("49-10-1", Fate.DOUBTFUL, ["id_missing", "born_unclear"]),
        ("民国38年", Fate.DOUBTFUL, ["id_missing", "born_unclear"]),
        ("农历正月初五", Fate.DOUBTFUL, ["id_missing", "born_unclear"]),
        ("农历1949年正月初五", Fate.DOUBTFUL, ["id_missing"]),
    ],
)
def test_birth_dates_in_their_spellings(
    session: Session, tmp_path: Path, told: str, fate: Fate, codes: list[str]
) -> None:
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", f"姓名|性别|出生日期|身份证号\n王四|男|{told}|"))
    assert fates(seen) == [(2, "王四", fate, codes)]


def test_people_of_one_name_in_one_room_and_doubled_rows(session: Session, tmp_path: Path) -> None:
    drawn = f"""
姓名|性别|身份证号|房间|床号
杜小|男|{MALE}|101|1
杜小|男||101|2
解华|女|{FEMALE}|201|1
解华|女|{FEMALE}|201|1
王四|男|999999194211080132|101|1
"""
    seen = service.preview(session, workbook(tmp_path / "a.xlsx", drawn))
    assert [(told[2], told[3][-1:]) for told in fates(seen)] == [
        (Fate.OK, []),
        (Fate.DOUBTFUL, ["repeated"]),
        (Fate.OK, []),
        (Fate.REPEATED, ["repeated"]),
        (Fate.DOUBTFUL, ["bed_taken"]),
    ]
