"""No section is ever missing, no risk cell blank, and equal facts have one check code."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.features.dossier.model import (
    NOT_HELD,
    RISK_CELLS,
    SECTION_KEYS,
    SECTIONS,
    Call,
    SectionKind,
    fill,
    not_asked,
    ten_cells,
    texts,
)
from app.features.slice import RiskMark, Section
from app.kernel.answers import Answer
from tests.dossier.samples import a_dossier, an_identity


def test_sections_are_unique_and_go_through_the_pages_in_order() -> None:
    assert len(SECTION_KEYS) == len(SECTIONS)
    pages = [kind.page for kind in SECTIONS]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2, 3, 4, 5, 6}


def test_what_nobody_filled_says_so() -> None:
    filled = fill({"pain": Section(rows=(("疼痛", "腰"),)), "tests": Section(answer=Answer.NONE)})
    assert [one.kind for one in filled] == list(SECTIONS)
    by_key = {one.kind.key: one for one in filled}
    assert by_key["pain"].fate == "已填"
    assert by_key["tests"].fate == "无"
    assert by_key["money"].fate == "未询问"
    assert by_key["money"].section.reason == NOT_HELD


def test_a_new_section_stands_at_the_end_of_its_page() -> None:
    visits = SectionKind("visits", "探视", 3)
    filled = fill({"visits": Section(rows=(("上次", "侄子"),))}, [visits])
    keys = [one.kind.key for one in filled]
    assert keys[keys.index("visits") - 1 : keys.index("visits") + 2] == ["stays", "visits", "about_me"]
    with pytest.raises(ValueError, match="visits"):
        fill({"visits": Section()})


@pytest.mark.parametrize("answer", list(Answer))
def test_every_answer_has_its_official_word(answer: Answer) -> None:
    (first, *_rest) = fill({"identity": Section(answer=answer)})
    assert first.fate in {"未询问", "不详", "无", "不提供", "不适用"}


def test_an_empty_section_without_a_reason_is_not_asked() -> None:
    (first, *_rest) = fill({"identity": Section()})
    assert first.section == Section(answer=Answer.NOT_ASKED)


def test_what_nobody_asked_is_told_by_section_and_field() -> None:
    sections = {
        "pain": Section(answer=Answer.NOT_ASKED),
        "tests": Section(answer=Answer.UNKNOWN),
        "identity": Section(rows=(("婚姻", "未询问"), ("文化程度", "小学"), ("信仰", "未询问"))),
    }
    assert not_asked(a_dossier(sections=fill(sections))) == ("基本情况（婚姻、信仰）", "疼痛")


def test_an_unknown_section_is_refused() -> None:
    with pytest.raises(ValueError, match="shoes"):
        fill({"shoes": Section()})


def test_ten_cells_in_their_order_none_blank() -> None:
    cells = ten_cells([RiskMark("fall", True, "高")])
    assert [cell.key for cell in cells] == list(RISK_CELLS)
    assert all(cell.text for cell in cells)
    assert cells[0] == RiskMark("oxygen", None, "未询问")
    assert cells[2] == RiskMark("fall", True, "高")


@pytest.mark.parametrize(
    ("marks", "has", "told"),
    [
        ([(False, "无"), (True, "高")], True, "高"),
        ([(False, "无"), (None, "")], None, "不详"),
        ([(True, "青霉素"), (True, "海鲜"), (True, "海鲜")], True, "青霉素；海鲜"),
        ([(False, "")], False, "无"),
        ([(True, "")], True, "有"),
    ],
)
def test_a_risk_outweighs_a_doubt_and_a_doubt_outweighs_none(
    marks: list[tuple[bool | None, str]], has: bool | None, told: str
) -> None:
    cell = ten_cells([RiskMark("allergy", given, text) for given, text in marks])[1]
    assert (cell.has, cell.text) == (has, told)


def test_check_code_is_of_the_facts_alone() -> None:
    dossier = a_dossier()
    later = replace(dossier, printed_at=datetime(2027, 1, 1, tzinfo=UTC), printed_by="田禾", ledger_head="0000")
    assert len(dossier.check_code) == 16
    assert later.check_code == dossier.check_code


@pytest.mark.parametrize(
    "change",
    [
        {"number": "0088"},
        {"identity": an_identity("覃森")},
        {"identity": an_identity(photo=None)},
        {"risks": ten_cells([])},
        {"calls": (Call("亲属", "覃建国", "000 0000 0148", ""),)},
        {"sections": fill({})},
    ],
)
def test_any_other_fact_has_another_check_code(change: dict[str, object]) -> None:
    assert a_dossier(**change).check_code != a_dossier().check_code


def test_texts_leave_nothing_out() -> None:
    told = set(texts(a_dossier()))
    assert {
        "覃燊",
        "0087",
        "青柳镇福利院",
        "000 0000 0132",
        "青霉素：出皮疹（2019）",
        "曾用名",
        "覃建国",
        "反应",
    } <= told
    assert "本人不愿说，2026-11-06 问过" in told
    assert any("工具箱" in text for text in told)
