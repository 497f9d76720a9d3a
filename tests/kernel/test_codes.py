"""Code tables of resources/codes.json."""

import pytest

from app.kernel.codes import Sex, table


def test_ethnic_groups_are_those_of_the_standard() -> None:
    codes = [code.code for code in table("ethnic").codes]
    assert codes == [f"{number:02d}" for number in range(1, 57)] + ["97", "98"]
    assert (table("ethnic").chinese("01"), table("ethnic").chinese("56")) == ("汉族", "基诺族")


@pytest.mark.parametrize(
    ("name", "told", "code"),
    [
        ("sex", "男", "male"),
        ("sex", "女 性", "female"),
        ("sex", "1", "male"),
        ("ethnic", "汉", "01"),
        ("ethnic", "土家族", "15"),
        ("ethnic", "０２", "02"),
        ("marital", "离异", "40"),
        ("support_kind", "五保户", "destitute"),
        ("support_kind", "社会代养", "agreed_care"),
        ("household_kind", "农业", "rural"),
        ("marital", "有个老伴", None),
    ],
)
def test_words_of_lists(name: str, told: str, code: str | None) -> None:
    assert table(name).code_of(told) == code


def test_sexes_are_the_table() -> None:
    assert [code.code for code in table("sex").codes] == list(Sex)


@pytest.mark.parametrize("name", ["sex", "ethnic", "education", "marital", "support_kind", "household_kind"])
def test_no_word_means_two_things(name: str) -> None:
    known = table(name)
    for code in known.codes:
        for word in (code.code, code.chinese, code.english, *code.accepted):
            assert known.code_of(word) == code.code


def test_own_words_stand_for_themselves() -> None:
    assert table("support_kind").chinese("优抚对象") == "优抚对象"
    assert table("support_kind").english("优抚对象") == "优抚对象"
