"""The search: order of hits, and that few keystrokes are enough."""

from itertools import permutations

import pytest

from app.pinyin.rank import FIRST_SYLLABLE, INITIALS, INSIDE, SYLLABLE, Finder, rank
from app.pinyin.readings import readings

KEYS = ("曾惠元", "zeng hui yuan", "zenghuiyuan", "zhy", "曾二狗", "201-3", "375x")


@pytest.mark.parametrize(
    ("query", "worth"),
    [
        ("zhy", INITIALS),
        ("ZH", INITIALS),
        ("ｚ", INITIALS),
        ("曾", INITIALS),
        ("201", INITIALS),
        ("201-3", INITIALS),
        ("375X", INITIALS),
        ("375", INITIALS),
        ("zeng", FIRST_SYLLABLE),
        ("zenghuiy", FIRST_SYLLABLE),
        ("zeng'hui", FIRST_SYLLABLE),
        ("huiy", SYLLABLE),
        ("yuan", SYLLABLE),
        ("惠元", INSIDE),
        ("二狗", INSIDE),
        ("01-3", INSIDE),
        ("enghui", INSIDE),
        ("y", None),  # one letter finds the start only
        ("u", None),
        ("张", None),
        ("zhz", None),
        ("", None),
        (" ", None),
        ("|", None),
        ("\x01", None),
    ],
)
def test_worth_of_a_hit(query: str, worth: int | None) -> None:
    assert rank(query, KEYS) == worth


def test_initials_come_before_syllables_before_inside() -> None:
    names = ["张三", "区振华", "曾华", "朱恒", "庄和"]
    finder = Finder([(name, *readings(name).search.split("|")) for name in names])
    found = [names[place] for place, _worth in finder.ranked("zh", 10)]
    assert found == ["曾华", "朱恒", "庄和", "张三", "区振华"]


def test_limit_keeps_the_best() -> None:
    finder = Finder([("zhang san", "zhangsan", "zs")] * 50 + [("zeng hua", "zenghua", "zh")])
    assert finder.ranked("zh", 1) == [(50, INITIALS)]
    assert len(finder.ranked("zh", 7)) == 7


def test_nobody_to_find() -> None:
    assert Finder([]).ranked("z", 5) == []


@pytest.mark.parametrize("query", ["z", "zh", "曾", "hui", "3", "x"])
def test_many_are_ranked_as_each_alone(query: str) -> None:
    some = ("曾惠元", "zhy", "zeng hui", "201-3", "")
    people = [keys for length in range(4) for keys in permutations(some, length)]
    alone = {place: worth for place, keys in enumerate(people) if (worth := rank(query, keys)) is not None}
    found = Finder(people).ranked(query, 1000)
    assert dict(found) == alone
    assert found == sorted(found, key=lambda hit: (hit[1], hit[0]))
