"""Names: V63, V64, V66 and the spread-out names of lists."""

import pytest

from app.kernel.names import LONGEST, cleaned, for_search


@pytest.mark.parametrize(
    ("given", "name", "codes"),
    [
        ("杜小", "杜小", []),
        ("赵𠮷", "赵𠮷", []),
        ("㛃", "㛃", []),
        ("〇", "〇", []),
        ("⼥娃", "⼥娃", []),  # compatibility form stays as typed
        ("葛\U000e0100洪", "葛\U000e0100洪", []),  # a variant of the character
        ("John Smith", "John Smith", []),
        ("古丽 买买提", "古丽 买买提", ["name_stand_in"]),
        ("张三 李四", "张三 李四", ["name_stand_in"]),
        ("张三、李四", "张三、李四", ["name_stand_in"]),
        ("李 小明", "李小明", ["name_cleaned"]),
        ("欧阳  修", "欧阳修", ["name_cleaned"]),
        ("李四★", "李四★", ["name_stand_in"]),
        ("李明√", "李明√", ["name_stand_in"]),
        (" 姚  水", "姚水", ["name_cleaned"]),
        ("姚　水　生", "姚水生", ["name_cleaned"]),
        ("\u200b张兰元", "张兰元", ["name_cleaned"]),
        ("张\u202e兰\n元", "张兰元", ["name_cleaned"]),
        ("张兰😀元", "张兰元", ["name_cleaned"]),
        ("买买提•阿不都", "买买提·阿不都", ["name_cleaned"]),
        ("买买提.阿不都", "买买提·阿不都", ["name_cleaned"]),
        ("买买提 ‧ 阿不都", "买买提·阿不都", ["name_cleaned"]),
        ("买买提・阿不都・艾力", "买买提·阿不都·艾力", ["name_cleaned"]),
        ("王□", "王□", ["name_stand_in"]),
        ("王?", "王?", ["name_stand_in"]),
        ("王〓", "王〓", ["name_stand_in"]),
        ("王\ue123", "王\ue123", ["name_stand_in"]),
        ("王⿰", "王⿰", ["name_stand_in"]),
        ("王jie", "王jie", ["name_stand_in"]),
        ("王小（大）", "王小（大）", ["name_stand_in"]),
        ("", "", ["name_missing"]),
        (" \u200b\u3000", "", ["name_missing"]),
        ("阿" * LONGEST, "阿" * LONGEST, []),
        ("阿" * (LONGEST + 1), "阿" * (LONGEST + 1), ["name_long"]),
    ],
)
def test_cleaning(given: str, name: str, codes: list[str]) -> None:
    clean = cleaned(given)
    assert clean.name == name
    assert [finding.code for finding in clean.findings] == codes
    assert all(finding.text() for finding in clean.findings)


def test_only_a_missing_or_endless_name_stops() -> None:
    assert not any(finding.stops for finding in cleaned("王□ 小").findings)
    assert all(finding.stops for finding in cleaned("").findings)


def test_remark_in_brackets_is_named_whole() -> None:
    assert "（已故）" in cleaned("李明（已故）").findings[0].text()


def test_search_form_makes_widths_case_and_compatibility_forms_equal() -> None:
    assert for_search("⼥娃 ＬＩ") == "女娃li"
