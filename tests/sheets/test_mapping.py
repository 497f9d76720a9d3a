"""Mapping columns to fields: guessed, corrected, kept as JSON."""

import json
import re

import pytest

from app.kernel.errors import WrongUseError
from app.sheets.cells import Cell, Sheet
from app.sheets.mapping import ColumnMap, Field, from_json, guess, sheet_named, to_json
from app.sheets.tables import Table, find_table

FIELDS = (
    Field("name", ("姓名",)),
    Field("guardian_name", ("监护人姓名", "监护人")),
    Field("sex", ("性别",), lambda cell: cell.text in {"男", "女"}),
    Field("id_number", ("身份证号码", "身份证号"), lambda cell: bool(re.fullmatch(r"\d{17}[\dX]", cell.text))),
)
KNOWN = {heading for field in FIELDS for heading in field.headings}


def table(*rows: str) -> Table:
    cells = tuple(tuple(Cell(text) for text in row.split("|")) for row in rows)
    return find_table(Sheet("名册", cells), KNOWN.__contains__)


def test_headings_say_what_a_column_holds() -> None:
    assert guess(table("序号|姓 名*|性别", "1|张三|男"), FIELDS).columns == {1: "name", 2: "sex"}


def test_group_tells_two_names_apart() -> None:
    told = guess(table("监护人||姓名", "姓名|性别|", "李四|女|张三"), FIELDS)
    assert told.columns == {0: "guardian_name", 1: "sex", 2: "name"}


def test_no_field_is_mapped_twice() -> None:
    assert guess(table("姓名|姓名|性别", "张三|李四|男"), FIELDS).columns == {0: "name", 2: "sex"}


def test_contents_say_it_where_no_heading_does() -> None:
    told = guess(table("姓名|甲|乙", "张三|男|11010519491231002X", "李四|女|"), FIELDS)
    assert told.columns == {0: "name", 1: "sex", 2: "id_number"}


def test_contents_that_fit_poorly_say_nothing() -> None:
    assert guess(table("姓名|甲", "张三|男", "李四|好"), FIELDS).columns == {0: "name"}


def test_json_there_and_back() -> None:
    sheet = table("姓名|性别|甲", "张三|男|李四")
    said = ColumnMap("名册", {0: "name", 2: "guardian_name"}, (1,))
    assert from_json(to_json(said), sheet, FIELDS).columns == {0: "name", 1: "sex", 2: "guardian_name"}
    assert sheet_named(to_json(said)) == ("名册", (1,))


def test_json_by_heading_corrects_the_guess_and_leaves_out() -> None:
    sheet = table("姓名|性别|曾用", "张三|男|李四")
    said = json.dumps({"columns": {"曾用": "name", "性别": ""}}, ensure_ascii=False)
    assert from_json(said, sheet, FIELDS).columns == {2: "name"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("{", "written like this"),
        ("[]", "written like this"),
        ('{"columns": []}', "written like this"),
        ('{"heading_rows": ["a"]}', "written like this"),
        ("[" * 100_000, "written like this"),
        ('{"columns": {"A": ["name"]}}', "written like this"),
        ('{"columns": {"A": {"name": 1}}}', "written like this"),
        ('{"heading_rows": [true]}', "written like this"),
        ('{"every_row": ["东楼"]}', "written like this"),
        ('{"every_row": {"name": 1}}', "written like this"),
        ('{"every_row": {"nonsense": "东楼"}}', "nonsense"),
        ('{"columns": {"Z": "name"}}', "Z"),
        ('{"columns": {"A": "nonsense"}}', "nonsense"),
        ('{"columns": {"A": "name", "B": "name"}}', "two columns"),
    ],
)
def test_mapping_that_does_not_fit_is_refused_in_words(said: str, told: str) -> None:
    with pytest.raises(WrongUseError) as refused:
        from_json(said, table("姓名|性别", "张三|男"), FIELDS)
    assert told in refused.value.text()


def test_what_holds_for_every_row_is_kept() -> None:
    sheet = table("姓名|性别", "张三|男")
    mapping = from_json('{"every_row": {"guardian_name": "镇政府"}}', sheet, FIELDS)
    assert mapping.every_row == {"guardian_name": "镇政府"}
    assert from_json(to_json(mapping), sheet, FIELDS) == mapping


def test_field_without_column() -> None:
    assert ColumnMap("a", {1: "name"}).column_of("name") == 1
    assert ColumnMap("a", {1: "name"}).column_of("sex") is None
