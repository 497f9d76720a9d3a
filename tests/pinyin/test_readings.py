"""Readings: surnames a dictionary misreads, compound surnames, ü, rare characters."""

import subprocess
import sys

import pytest

from app.pinyin.rank import rank
from app.pinyin.readings import corrected, readings


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("单国强", "shàn guó qiáng"),
        ("仇水生", "qiú shuǐ shēng"),
        ("曾惠元", "zēng huì yuán"),
        ("解华三", "xiè huá sān"),
        ("区小妹", "ōu xiǎo mèi"),
        ("查良", "zhā liáng"),
        ("朴顺", "piáo shùn"),
        ("盖叫天", "gě jiào tiān"),
        ("覃秀", "qín xiù"),
        ("乐平", "yuè píng"),
        ("翟大", "zhái dà"),
        ("尉迟恭", "yù chí gōng"),
        ("尉健", "wèi jiàn"),
        ("万俟明", "mò qí míng"),
        ("吕绿", "lǚ lǜ"),
        ("赵𠮷", "zhào jí"),
        ("李䶮", "lǐ yǎn"),
        ("王㛃", "wáng jié"),
        ("阿卜杜·热合曼", "ā bǔ dù rè hé màn"),
    ],
)
def test_shown_reading(name: str, shown: str) -> None:
    assert readings(name).shown == shown


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("曾惠元", "zhy"),
        ("曾惠元", "chy"),  # the reading of the dictionary is kept for the search
        ("曾惠元", "zenghui"),
        ("曾惠元", "zeng hui"),
        ("单国强", "sgq"),
        ("单国强", "dangq"[:3]),
        ("吕绿", "lv"),
        ("吕绿", "lu"),
        ("吕绿", "lyulyu"),
        ("吕绿", "ll"),
        ("陈长乐", "ccy"),
        ("陈长乐", "czl"),
        ("王A", "wa"),
    ],
)
def test_every_usual_spelling_finds(name: str, query: str) -> None:
    assert rank(query, (name, *readings(name).search.split("|"))) is not None


def test_search_holds_spelling_by_syllables_whole_and_initials() -> None:
    assert readings("张小").search == "zhang xiao|zhangxiao|zx"


def test_character_without_reading_stands_for_itself_on_screen_only() -> None:
    read = readings("赵\U00030001")
    assert read.shown == "zhào \U00030001"
    assert read.search.startswith("zhao|z")


def test_no_name_has_no_readings() -> None:
    assert readings("·").search == ""


def test_reading_corrected_by_staff_comes_first() -> None:
    assert corrected("盖叫天", "gài jiào tiān").search.startswith("gai jiao tian|gaijiaotian|gjt")
    assert corrected("吕绿", "lǚ lǜ").shown == "lǚ lǜ"


def test_number_of_spellings_is_bounded() -> None:
    assert len(readings("吕吕吕吕吕吕吕吕").search) < 24 * 60


def test_pypinyin_loads_with_the_first_name_only() -> None:
    script = "import sys, app.pinyin.readings, app.pinyin.rank; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
