"""Finding the table: title rows, two-line and merged headings, repeated headings, totals, notes."""

from pathlib import Path

import pytest

from app.kernel.errors import WrongUseError
from app.sheets.cells import EMPTY, Area, Cell, Sheet
from app.sheets.reading import read
from app.sheets.tables import Table, Why, find_table

KNOWN = {"姓名", "性别", "身份证号码", "出生年月", "房间", "监护人姓名", "电话"}
DATA = Path(__file__).parents[1] / "data"


def sheet(drawn: str, *merged: Area) -> Sheet:
    """Return a sheet drawn with | between cells."""
    rows = [line.strip().split("|") for line in drawn.strip("\n").split("\n")]
    return Sheet("名册", tuple(tuple(Cell(text.strip()) for text in row) for row in rows), merged)


def found(drawn: str, *merged: Area) -> Table:
    return find_table(sheet(drawn, *merged), KNOWN.__contains__)


def people(table: Table) -> list[int]:
    return [row.number for row in table.rows]


def test_heading_in_row_one() -> None:
    table = found("姓名|性别\n张三|男")
    assert table.headings == (1,)
    assert [column.title for column in table.columns] == ["姓名", "性别"]
    assert people(table) == [2]


def test_titles_stand_above_the_heading() -> None:
    table = found("枫树岭福利院花名册\n填报单位：|||2025年9月\n姓名|性别|年龄\n张三|男|80")
    assert table.headings == (3,)
    assert [(left.number, left.why) for left in table.left_out] == [
        (1, Why.TITLE),
        (2, Why.TITLE),
        (3, Why.HEADING),
    ]


def test_sample_list() -> None:
    table = find_table(read(DATA / "roster.xlsx").sheets[0], KNOWN.__contains__)
    assert table.headings == (3, 4)
    assert table.columns[4].title == "身份信息/身份证号码"
    assert table.columns[4].names == ("身份信息身份证号码", "身份证号码")
    assert people(table) == [*range(5, 50), 51]
    assert [(left.number, left.why) for left in table.left_out if left.number > 4] == [
        (50, Why.BLANK),
        (52, Why.TOTAL),
    ]


def test_second_line_under_a_group_without_merged_cells() -> None:
    table = found("姓名|监护人||房间\n|姓名|电话|\n张三|李四|1990|101")
    assert table.headings == (1, 2)
    assert [column.names[0] for column in table.columns] == ["姓名", "监护人姓名", "监护人电话", "房间"]


def test_first_line_with_fewer_known_headings() -> None:
    table = found("姓名|基本情况|||\n|性别|身份证号码|出生年月|房间\n张三|男|1|2|3", Area(0, 1, 0, 4))
    assert table.headings == (1, 2)
    assert table.columns[1].names == ("基本情况性别", "性别")


def test_heading_merged_over_two_lines_is_one_name() -> None:
    table = found("姓名|身份信息|\n|性别|房间\n张三|男|101", Area(0, 0, 1, 0), Area(0, 1, 0, 2))
    assert table.columns[0].names == ("姓名",)
    assert table.headings == (1, 2)


def test_person_below_the_heading_is_no_second_line() -> None:
    assert found("姓名|备注|性别\n电话|姓名|男").headings == (1,)


def test_heading_again_on_the_next_page_is_no_person() -> None:
    table = found("姓名|性别|房间\n张三|男|101\n姓名|性别|房间\n李四|女|102")
    assert people(table) == [2, 4]
    assert table.left_out[-1].why is Why.HEADING


def test_totals_notes_and_blank_rows_are_no_people() -> None:
    table = found("姓名|性别|房间\n张三|男|101\n\n合  计|2人\n填表人：王芳|审核人：\n注：以上属实\n\n")
    assert people(table) == [2]
    assert [left.why for left in table.left_out[1:]] == [Why.BLANK, Why.TOTAL, Why.NOTE, Why.NOTE]


def test_people_with_such_names_stay_people() -> None:
    assert people(found("姓名|性别|房间\n注德|男|101\n第五明|女|102")) == [2, 3]


def test_text_merged_over_the_whole_table_is_a_note() -> None:
    table = found("姓名|性别|房间|电话\n张三|男|101|1\n二楼||||\n李四|女|201|2", Area(2, 0, 2, 3))
    assert people(table) == [2, 4]


def test_room_merged_over_three_people_counts_for_each() -> None:
    table = found("房间|姓名\n101|张三\n|李四\n|王五\n|赵六", Area(1, 0, 3, 0))
    assert [row.cells[0].text for row in table.rows] == ["101", "101", "101", ""]


def test_list_without_heading_is_read_from_its_first_row() -> None:
    table = found("张三|男|101\n李四|女|102")
    assert table.headings == ()
    assert people(table) == [1, 2]
    assert table.columns[2].title == ""
    assert table.columns[2].letter == "C"


def test_heading_rows_named_by_a_person() -> None:
    table = find_table(sheet("甲|乙\n丙|丁\n张三|男"), KNOWN.__contains__, (2,))
    assert people(table) == [3]
    assert table.columns[0].title == "丙"


def test_hidden_rows_are_marked() -> None:
    table = find_table(Sheet("a", ((Cell("姓名"),), (Cell("张三"),)), (), frozenset({2})), KNOWN.__contains__)
    assert table.rows[0].hidden


def test_formula_without_result_keeps_its_row() -> None:
    rows = ((Cell("姓名"), Cell("房间")), (EMPTY, Cell("", None, no_result=True)))
    assert people(find_table(Sheet("a", rows), KNOWN.__contains__)) == [2]


def test_ticks_under_a_heading_are_no_person() -> None:
    merged = (Area(0, 0, 1, 0), Area(0, 1, 0, 2), Area(0, 3, 1, 3))
    table = found("姓名|性别||身份证号码\n|男|女|\n杜小|√||", *merged)
    assert (table.headings, people(table)) == ((1, 2), [3])
    assert [column.title for column in table.columns] == ["姓名", "性别/男", "性别/女", "身份证号码"]


def test_heading_row_that_does_not_exist_is_told() -> None:
    with pytest.raises(WrongUseError, match="row 99"):
        find_table(sheet("姓名|性别\n杜小|男"), KNOWN.__contains__, [1, 99])


@pytest.mark.parametrize("first", ["小计", "本页小计", "合计：12人", "总计", "共计十二人"])
def test_totals_in_their_spellings(first: str) -> None:
    assert [left.why for left in found(f"姓名|性别\n杜小|男\n{first}|").left_out] == [Why.HEADING, Why.TOTAL]


@pytest.mark.parametrize("name", ["总小明", "合计"])
def test_row_with_a_number_is_a_person_whatever_the_name(name: str) -> None:
    assert people(found(f"姓名|身份证号码\n杜小|1\n{name}|99999919320904375X")) == [2, 3]


def test_empty_sheet() -> None:
    table = find_table(Sheet("a", ()), KNOWN.__contains__)
    assert (table.rows, table.columns) == ((), ())
