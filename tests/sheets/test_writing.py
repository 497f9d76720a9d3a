"""Writing lists: text stays text, formulas never run (X45)."""

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from app.sheets.reading import read
from app.sheets.writing import LONGEST_CELL, GridCell, Heading, comma_text, grid_workbook, workbook

HEADINGS = [Heading("姓名"), Heading("身份证号码", 22), Heading("备注", 30)]
ROWS = [
    ["赵𠮷", "99999919331212021X", "=cmd|' /C calc'!A0"],
    ["李䶮", "999999194211080132", "@SUM(A1)"],
    ["", "007", "-1+1"],
    ["=张", "1E5", "一\n二"],
]
NOON = datetime(2026, 11, 22, 4, tzinfo=UTC)


def read_back(path: Path, body: bytes) -> list[list[str]]:
    path.write_bytes(body)
    return [[cell.text for cell in row] for row in read(path).sheets[0].rows]


def test_workbook_read_back_is_equal(tmp_path: Path) -> None:
    back = read_back(tmp_path / "a.xlsx", workbook("名册", HEADINGS, ROWS, NOON))
    assert back == [["姓名", "身份证号码", "备注"], *ROWS]


def test_workbook_holds_no_formula_and_no_number() -> None:
    body = zipfile.ZipFile(BytesIO(workbook("名册", HEADINGS, ROWS, NOON))).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in body
    assert body.count(b'<c r="') == body.count(b't="s"')
    assert b'state="frozen"' in body


def test_note_stands_above_the_heading(tmp_path: Path) -> None:
    back = read_back(tmp_path / "a.xlsx", workbook("名册", HEADINGS, ROWS, NOON, "请改好后再导入"))
    assert back[0][0] == "请改好后再导入"
    assert back[1] == ["姓名", "身份证号码", "备注"]


def test_equal_lists_are_equal_files() -> None:
    assert workbook("名册", HEADINGS, ROWS, NOON) == workbook("名册", HEADINGS, ROWS, NOON)


def test_text_too_long_for_a_cell_says_so(tmp_path: Path) -> None:
    back = read_back(tmp_path / "a.xlsx", workbook("名册", HEADINGS, [["张", "", "字" * 40_000]], NOON))
    assert back[1][2] == "字" * LONGEST_CELL + "…"


@pytest.mark.parametrize("name", ["名册[2025]", "", "很" * 40, "'a'"])
def test_any_sheet_name(name: str, tmp_path: Path) -> None:
    assert read_back(tmp_path / "a.xlsx", workbook(name, HEADINGS, ROWS, NOON))


def test_comma_text_is_guarded_and_read_back_equal(tmp_path: Path) -> None:
    body = comma_text(HEADINGS, ROWS)
    assert body.startswith(b"\xef\xbb\xbf")
    assert "'=cmd" in body.decode("utf-8")
    assert "'999999194211080132" in body.decode("utf-8")
    assert read_back(tmp_path / "a.csv", body)[1:] == ROWS


def test_a_grid_is_read_back_below_its_title_and_prints_on_one_page(tmp_path: Path) -> None:
    rows = [[GridCell("姓名", "#F2F2F2", bold=True), GridCell("1")], [GridCell("=张"), GridCell("夜", "#DFE9F5")]]
    body = grid_workbook("2026/12", "排班表", rows, [11, 3.6], NOON, frozen=(1, 1), large=True)
    assert read_back(tmp_path / "a.xlsx", body) == [["排班表", ""], ["姓名", "1"], ["=张", "夜"]]
    with zipfile.ZipFile(BytesIO(body)) as package:
        page = package.read("xl/worksheets/sheet1.xml")
        assert b'name="2026_12"' in package.read("xl/workbook.xml")
    assert b"<f>" not in page
    assert page.count(b'<c r="') == page.count(b't="s"')
    assert b'topLeftCell="B3"' in page
    assert b'paperSize="8"' in page
    assert b'orientation="landscape"' in page
    assert b"fitToPage" in page
