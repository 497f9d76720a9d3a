"""Reading files: X35-X49 at the level of cells, and refusals in plain words."""

import contextlib
import random
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from app.kernel.errors import WrongUseError
from app.sheets.cells import MOST_ROWS, Area, Cell, number_text, plain
from app.sheets.reading import read
from tests.sheets.old_workbook import old_workbook

DATA = Path(__file__).parents[1] / "data"


def written(path: Path, body: bytes) -> Path:
    path.write_bytes(body)
    return path


def texts(path: Path) -> list[list[str]]:
    return [[cell.text for cell in row] for row in read(path).sheets[0].rows]


def refusal(path: Path) -> str:
    with pytest.raises(WrongUseError) as told:
        read(path)
    return told.value.text()


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig", "utf-16"])
def test_two_short_lines_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path / "a.csv", "姓名,护理等级\n张三,半护理\n".encode(encoding))
    assert texts(path) == [["姓名", "护理等级"], ["张三", "半护理"]]


def test_rare_characters_in_gb18030(tmp_path: Path) -> None:
    assert texts(written(tmp_path / "a.csv", "赵𠮷,李䶮".encode("gb18030"))) == [["赵𠮷", "李䶮"]]


@pytest.mark.parametrize("mark", [",", "\t", ";", "，"])
def test_what_stands_between_cells(tmp_path: Path, mark: str) -> None:
    assert texts(written(tmp_path / "a.csv", f"姓名{mark}性别\n张三{mark}男\n".encode()))[1] == ["张三", "男"]


def test_commas_in_the_remark_do_not_part_a_list_with_tabs(tmp_path: Path) -> None:
    lines = ["姓名\t备注", *(f"{name}\t高血压,糖尿病,冠心病,耳聋" for name in ("杜小", "解华", "王四"))]
    path = written(tmp_path / "a.csv", "\n".join(lines).encode())
    assert [row[0] for row in texts(path)] == ["姓名", "杜小", "解华", "王四"]


def test_quotation_mark_that_would_swallow_the_rows_below_is_told(tmp_path: Path) -> None:
    body = '姓名,备注\n张三,5"的床\n李四,"没有关上\n王五,好\n'.encode()
    assert "Row 3 does not end" in refusal(written(tmp_path / "a.csv", body))


def test_first_line_that_tells_the_separator(tmp_path: Path) -> None:
    assert texts(written(tmp_path / "a.csv", "sep=;\r\n姓名;性别\r\n".encode())) == [["姓名", "性别"]]


def test_lines_inside_a_cell_keep_the_row_numbers_of_the_sheet(tmp_path: Path) -> None:
    assert texts(written(tmp_path / "a.csv", '姓名,备注\n张三,"一\n二"\n李四,\n'.encode()))[2] == ["李四", ""]


def test_byte_that_does_not_fit_is_named_by_row_and_column(tmp_path: Path) -> None:
    body = "姓名,性别,备注\n张三,男,好\n".encode() + "李四,男,很好\n".encode("gb18030")
    assert "Row 3, column A" in refusal(written(tmp_path / "a.csv", body))
    assert "Row 2, column B" in refusal(written(tmp_path / "b.csv", b"name,sex\nZhang,\xff\xff\n"))


def test_quotation_that_never_ends_is_told(tmp_path: Path) -> None:
    assert "does not end" in refusal(written(tmp_path / "a.csv", ('"' + "张" * (1 << 20) + "\n").encode()))


def test_guard_before_formulas_and_numbers_is_taken_off(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "'=1+1,'110105194912310021,'11010519491231002X,'好'\n".encode())
    assert texts(path) == [["=1+1", "110105194912310021", "11010519491231002X", "'好'"]]


def test_old_workbook(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xls", old_workbook([["姓名", "房间"], ["张𠮷", 101.0]]))
    book = read(path)
    assert book.sheets[0].rows[1] == (Cell("张𠮷"), Cell("101", 101.0))
    assert book.sheets[0].name == "名册"


@pytest.mark.parametrize(("base_1904", "day"), [(False, date(1949, 10, 1)), (True, date(1953, 10, 2))])
def test_days_of_an_old_workbook(tmp_path: Path, base_1904: bool, day: date) -> None:
    path = written(tmp_path / "a.xls", old_workbook([[18172.0]], base_1904=base_1904, dates=True))
    assert read(path).sheets[0].rows[0][0].value == day


def test_sample_list_keeps_what_excel_did_to_it() -> None:
    sheet = read(DATA / "roster.xlsx").sheets[0]
    assert sheet.rows[9][4].digits_lost
    assert sheet.rows[9][4].text == "9.99999E+17"
    assert sheet.rows[6][4].text == " 999999 193605141490\u3000"
    assert sheet.rows[7][3].value == date(1964, 11, 7)
    assert Area(2, 3, 2, 4) in sheet.merged


def test_what_the_library_does_not_tell(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        page = book.add_worksheet("名册")
        page.write_formula("A1", "=1+1", None, 2)
        page.write_formula("B1", "=1+1", None, "")
        page.write_formula("C1", "=1/0", None, "#DIV/0!")
        page.write_string("D1", "=cmd|' /C calc'!A0")
        page.set_row(1, None, None, {"hidden": True})
        page.write_string("A2", "张三")
        book.add_worksheet("旧").write_string("A1", "李四")
        book.worksheets()[1].hide()
        empty = book.add_worksheet("空")
        empty.hide()
    read_back = read(path)
    row = read_back.sheets[0].rows[0]
    assert read_back.base_1904
    assert read_back.hidden_sheets == ("旧",)
    assert read_back.sheets[0].hidden_rows == {2}
    assert [cell.no_result for cell in row] == [False, True, True, False]
    assert row[3] == Cell("=cmd|' /C calc'!A0")


def test_a_million_empty_formatted_rows_cost_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        page = book.add_worksheet()
        grey = book.add_format({"bg_color": "gray"})
        page.write_string("A1", "姓名")
        for number in range(1, 100_000):
            page.write_blank(number, 0, None, grey)
        page.set_row(1_048_575, 30)
    assert texts(path) == [["姓名"]]


@pytest.mark.parametrize(("row", "column"), [(MOST_ROWS, 0), (1_048_575, 16_383), (0, 16_383)])
def test_sheet_that_reaches_too_far_is_refused_before_it_is_laid_out(tmp_path: Path, row: int, column: int) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet().write_string(row, column, "x")
    assert "Nothing was changed" in refusal(tmp_path / "a.xlsx") or "was not read" in refusal(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", b'r="A5"', b'r="XFD1048576"'),  # a cell far from the row it stands in
        ("xl/worksheets/sheet1.xml", b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>'),
        ("xl/worksheets/sheet1.xml", b'ref="A1:L1"', b'ref="A1:XFD1048576"'),
    ],
)
def test_sheet_that_lies_about_its_size_is_harmless(tmp_path: Path, part: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(DATA / "roster.xlsx") as good, zipfile.ZipFile(tmp_path / "a.xlsx", "w") as bad:
        for name in good.namelist():
            body = good.read(name)
            assert name != part or old in body
            bad.writestr(name, body.replace(old, new, 1) if name == part else body)
    with contextlib.suppress(WrongUseError):
        assert sum(len(row) for row in read(tmp_path / "a.xlsx").sheets[0].rows) < 10_000


def changed(body: bytes, at: int, new: bytes) -> bytes:
    return body[:at] + new + body[at + len(new) :]


def test_old_workbook_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    whole = old_workbook([["姓名", "房间"], ["张三", 101.0]])
    dimensions = whole.index(b"\x00\x02\x0e\x00") + 4
    cell = whole.index(b"\x03\x02\x0e\x00") + 4
    sizes = (b"\xff\xff\xff\x7f\x00", b"\x09\x00\x00\x00\x02")
    for body in (
        changed(whole, dimensions, sizes[0]),
        changed(whole, dimensions, sizes[1]),  # ends before it begins
        changed(whole, cell, b"\x00\xf0"),
        changed(whole, cell + 2, b"\x00\xf0"),
        changed(whole, 44, b"\xff\xff\xff\x0f"),
        changed(whole, 30, b"\x1f"),
    ):
        assert "Nothing was changed" in refusal(written(tmp_path / "a.xls", body))


def test_old_workbook_tells_hidden_rows_and_passwords(tmp_path: Path) -> None:
    whole = old_workbook([["姓名"], ["张三"], ["李四"]], hidden=1)
    assert read(written(tmp_path / "a.xls", whole)).sheets[0].hidden_rows == {2}
    mode = whole.index(b"\x22\x00\x02\x00")
    assert "password" in refusal(written(tmp_path / "a.xls", changed(whole, mode, b"\x2f\x00")))


@pytest.mark.parametrize("seed", range(40))
def test_damaged_old_workbook_never_ends_the_program(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    body = bytearray(old_workbook([["姓名", "房间"], ["张三", 101.0]]))
    filled = [place for place, byte in enumerate(body) if byte]
    for place in chance.sample(filled, 3):
        body[place] = chance.randrange(256)
    with contextlib.suppress(WrongUseError):
        assert read(written(tmp_path / "a.xls", bytes(body))).sheets


def test_long_text_file_is_refused(tmp_path: Path) -> None:
    assert str(MOST_ROWS) in refusal(written(tmp_path / "a.csv", b"x\n" * (MOST_ROWS + 1)))
    assert len(texts(written(tmp_path / "b.csv", b"x\n" * MOST_ROWS))) == MOST_ROWS


def test_entities_are_refused(tmp_path: Path) -> None:
    laughs = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>'
    target = tmp_path / "a.xlsx"
    with zipfile.ZipFile(DATA / "roster.xlsx") as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            new.writestr(name, laughs.encode() + body if "sheet1" in name else body)
    assert "no spreadsheet needs" in refusal(target)


def test_bomb_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("xl/workbook.xml", "<workbook/>")
        with new.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(450):
                part.write(bytes(1 << 20))
    assert "too large" in refusal(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        ("a.xls", b"<html><table><tr><td>x</td></tr></table></html>", "a web page"),
        ("a.xls", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "a web page"),
        ("a.xls", "姓名\t性别\n".encode("gb18030"), "plain text"),
        ("a.xlsx", old_workbook([["姓名"]]), "an old workbook"),
        ("a.et", old_workbook([["姓名"]]), "an old workbook"),
        ("a.csv", (DATA / "roster.xlsx").read_bytes(), "a workbook (.xlsx)"),
        ("a.xlsx", b"%PDF-1.7", "a PDF"),
        ("a.csv", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("a.xlsx", b"PK\x03\x04word/document.xml", "a text document"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(600), "damaged"),
        ("a.xlsx", (DATA / "roster.xlsx").read_bytes()[:-40], "damaged"),
        ("a.csv", b"", "empty"),
        ("a.csv", b"a\0b\0c", "damaged"),
    ],
)
def test_files_that_are_not_what_they_say(tmp_path: Path, name: str, body: bytes, told: str) -> None:
    assert told in refusal(written(tmp_path / name, body))


def test_absent_file(tmp_path: Path) -> None:
    assert "no file" in refusal(tmp_path / "a.xlsx")


def test_half_an_old_workbook_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = old_workbook([["姓名"]])
    for length in range(8, 1500, 150):
        with pytest.raises(WrongUseError):
            read(written(tmp_path / "a.xls", whole[:length]))
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("place", range(0, 5000, 97))
def test_flipped_bytes_never_end_the_program(tmp_path: Path, place: int) -> None:
    body = bytearray((DATA / "roster.xlsx").read_bytes())
    body[place % len(body)] ^= 0x5A
    with contextlib.suppress(WrongUseError):
        assert read(written(tmp_path / "a.xlsx", bytes(body))).sheets


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (36.5, "36.5"), (19900002961.0, "19900002961"), (1.1e17, "1.10000E+17")]
)
def test_numbers_as_a_sheet_shows_them(value: float, text: str) -> None:
    assert number_text(value) == text


@pytest.mark.parametrize(
    ("heading", "compared"),
    [("姓  名*", "姓名"), ("身份证号码（18位）", "身份证号码"), ("ＩＤ号\n", "id号"), ("（备注）", "备注")],
)
def test_headings_as_they_are_compared(heading: str, compared: str) -> None:
    assert plain(heading) == compared


def test_bytes_are_named_by_their_hash(tmp_path: Path) -> None:
    first = read(written(tmp_path / "a.csv", b"a,b")).sha256
    assert first != read(written(tmp_path / "b.csv", b"a,c")).sha256
    assert len(first) == 64


def test_tricks_and_bombs_in_an_opendocument_sheet_are_refused(tmp_path: Path) -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    for name, body in (("a.ods", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), ("b.ods", bytes(220 << 20))):
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as new:
            new.writestr("mimetype", kind, zipfile.ZIP_STORED)
            new.writestr("content.xml", body)
    assert "no spreadsheet needs" in refusal(tmp_path / "a.ods")
    assert "too large" in refusal(tmp_path / "b.ods")
