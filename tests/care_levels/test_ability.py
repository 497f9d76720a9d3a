"""The ability form: texts as the standard's file has them, points, levels, raises, and what is refused."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.care_levels.model import (
    COMA,
    DIAGNOSIS,
    REPEATED,
    Combine,
    Conditions,
    LevelRules,
    answer_findings,
    domain_points,
    final_level,
    form,
    initial_level,
    rules_hit,
    scored,
)
from app.kernel.paths import resource
from tests.care_levels.samples import scores

RULES = LevelRules()
CHECKED = "5f401292e435bfe4ddeb7281190d140d56c287482ab235fe9f9962cd91226b59"
"""SHA-256 of the file of texts, merged from three transcriptions that agree."""
CUMULATIVE = LevelRules(raise_combine=Combine.CUMULATIVE)


def test_the_form_has_the_texts_of_the_standard_word_for_word() -> None:
    raw = json.loads(resource("gbt42195.json").read_text("utf-8"))
    told = [
        (
            domain["code"],
            domain["name"],
            item["code"],
            item["name"],
            item["description"],
            option["score"],
            option["text"],
        )
        for domain in raw["domains"]
        for item in domain["items"]
        for option in item["options"]
    ]
    assert told == [
        (domain.code, domain.name, item.code, item.name, item.description, option.score, option.text)
        for domain in form().domains
        for item in domain.items
        for option in item.options
    ]
    assert len(form().items) == raw["item_total"] == 26


def test_the_texts_are_those_that_were_checked() -> None:
    found = sha256(resource("gbt42195.json").read_text("utf-8").encode()).hexdigest()
    assert found == CHECKED, "a text of the standard changed: compare the file with its source, then take the new sum"


def test_domains_and_items_have_the_points_of_the_standard() -> None:
    assert [domain.most for domain in form().domains] == [32, 15, 28, 15]
    assert sum(item.most for item in form().items) == 90
    assert {item.code: item.most for item in form().items if item.most != 4} == {
        "B.2.4": 3, "B.3.7": 1, "B.3.8": 1, "B.3.9": 2, "B.4.1": 2, "B.4.2": 2, "B.4.4": 3,
    }  # fmt: skip
    for item in form().items:
        assert [option.score for option in item.options] == list(range(item.most, -1, -1))


@pytest.mark.parametrize(("total", "level"), [
    (90, 0), (89, 1), (66, 1), (65, 2), (46, 2), (45, 3), (30, 3), (29, 4), (0, 4),
])  # fmt: skip
def test_levels_change_at_the_points_of_the_standard(total: int, level: int) -> None:
    assert initial_level(total, RULES) == level
    assert scored(scores(total), Conditions(), RULES).total == total
    assert scored(scores(total), Conditions(), RULES).level == level


@pytest.mark.parametrize(("conditions", "hit"), [
    (Conditions(), ()),
    (Conditions(dementia=True), (DIAGNOSIS,)),
    (Conditions(psychiatric=True), (DIAGNOSIS,)),
    (Conditions(dementia=True, psychiatric=True), (DIAGNOSIS,)),
    (Conditions(incidents=1), ()),
    (Conditions(incidents=2), (REPEATED,)),
    (Conditions(coma=True), (COMA,)),
    (Conditions(coma=True, dementia=True, incidents=5), (COMA, DIAGNOSIS, REPEATED)),
])  # fmt: skip
def test_every_rule_whose_condition_holds_is_told(conditions: Conditions, hit: tuple[str, ...]) -> None:
    assert rules_hit(conditions, RULES) == hit


@pytest.mark.parametrize(("initial", "hit", "once", "cumulative"), [
    (1, (), 1, 1),
    (1, (DIAGNOSIS,), 2, 2),
    (1, (REPEATED,), 2, 2),
    (1, (DIAGNOSIS, REPEATED), 2, 3),
    (0, (DIAGNOSIS, REPEATED), 1, 2),
    (3, (DIAGNOSIS, REPEATED), 4, 4),
    (4, (DIAGNOSIS,), 4, 4),
    (4, (DIAGNOSIS, REPEATED), 4, 4),
    (0, (COMA,), 4, 4),
    (2, (COMA, DIAGNOSIS, REPEATED), 4, 4),
])  # fmt: skip
def test_raises_add_up_only_where_the_setting_says_so_and_never_beyond_four(
    initial: int, hit: tuple[str, ...], once: int, cumulative: int
) -> None:
    assert final_level(initial, hit, RULES) == once
    assert final_level(initial, hit, CUMULATIVE) == cumulative


def test_both_raises_from_a_whole_form() -> None:
    both = Conditions(dementia=True, incidents=2)
    assert scored(scores(66), both, RULES).level == 2
    assert scored(scores(66), both, CUMULATIVE).level == 3
    assert scored(scores(66), both, RULES).initial_level == 1


def test_thresholds_are_settings() -> None:
    assert initial_level(60, LevelRules(level_1_from=60)) == 1
    assert rules_hit(Conditions(incidents=2), LevelRules(incidents_raise_from=3)) == ()


def test_an_open_item_gives_no_total() -> None:
    told = scores(70)
    del told["B.3.4"]
    assert [(one.field, one.code) for one in answer_findings(told)] == [("B.3.4", "missing")]
    with pytest.raises(ValueError, match="no total"):
        scored(told, Conditions(), RULES)


@pytest.mark.parametrize(("item", "score", "code"), [
    ("B.1.1", 5, "range"), ("B.1.1", -1, "range"), ("B.2.4", 4, "range"), ("B.3.9", 3, "range"),
    ("B.1.1", True, "range"), ("B.1.1", 4.0, "range"), ("B.1.1", "4", "range"), ("B.1.1", None, "range"),
    ("B.1.9", 1, "extra"), ("", 1, "extra"),
])  # fmt: skip
def test_an_answer_out_of_range_or_of_no_item_is_named(item: str, score: object, code: str) -> None:
    found = answer_findings({**scores(), item: score})
    assert [(one.field, one.code) for one in found] == [(item, code)]
    assert item in found[0].text()


def test_points_so_far_are_told_for_domains_with_an_answer() -> None:
    assert domain_points({}) == {"B.1": None, "B.2": None, "B.3": None, "B.4": None}
    assert domain_points({"B.1.1": 0, "B.1.2": 3})["B.1"] == 3


ANSWERS = st.fixed_dictionaries(
    {item.code: st.sampled_from([option.score for option in item.options]) for item in form().items}
)


@given(ANSWERS, st.booleans(), st.booleans(), st.integers(0, 9))
def test_a_level_lies_between_the_initial_one_and_four(
    answers: dict[str, int], coma: bool, dementia: bool, incidents: int
) -> None:
    told = Conditions(coma=coma, dementia=dementia, incidents=incidents)
    once, both = scored(answers, told, RULES), scored(answers, told, CUMULATIVE)
    assert sum(once.domains.values()) == once.total == sum(answers.values())
    assert once.initial_level <= once.level <= both.level <= 4
    assert coma is False or once.level == 4
    assert once.level == once.initial_level or once.rules
