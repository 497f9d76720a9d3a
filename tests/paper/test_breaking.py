"""Lines break where GB/T 15834-2011 lets them, in both ways reportlab lays text out."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.paper import breaking, fonts, text

WIDE = 10.0


def broken(told: str, width: int) -> list[str]:
    """Return the lines of `told` when a line holds `width` characters."""
    spans = breaking.lines_of(told, [WIDE] * len(told), [width * WIDE])
    return [told[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("told", "width", "expected"),
    [
        ("老人自述头晕", 6, ["老人自述头晕"]),
        ("老人自述头晕。", 6, ["老人自述头", "晕。"]),
        ("他说：“头晕”", 4, ["他说：", "“头晕”"]),
        ("血压162/98mmHg", 7, ["血压", "162/98m", "mHg"]),
        ("服阿司匹林100mg", 8, ["服阿司匹林", "100mg"]),
        ("等等……完", 3, ["等", "等……", "完"]),
        ("他——走", 2, ["他", "——", "走"]),
        ("ab cd ef", 5, ["ab cd", "ef"]),
        ("买买提·阿里", 3, ["买买", "提·阿", "里"]),
        ("。。。。", 3, ["。。。", "。"]),
        ("字", 0, ["字"]),
        ("", 5, []),
    ],
)
def test_where_lines_break(told: str, width: int, expected: list[str]) -> None:
    assert broken(told, width) == expected


def test_a_forced_end_and_a_short_first_line() -> None:
    spans = breaking.lines_of("一二三四五六", [WIDE] * 6, [20, 30], ends={3})
    assert spans == [(0, 2), (2, 4), (4, 6)]


PUNCTUATED = st.text(alphabet="汉字老人，。、；：！？“”‘’（）《》【】…—·％℃¥a1 ", max_size=60)


@given(PUNCTUATED, st.integers(1, 12))
def test_nothing_is_lost_and_no_line_starts_with_what_may_not(told: str, width: int) -> None:
    lines = [line.rstrip(" ") for line in broken(told, width)]
    assert "".join(lines).replace(" ", "") == told.replace(" ", "")
    for line, following in pairwise(filter(None, lines)):
        allowed = breaking.punctuation_allows(line[-1], following[0])
        assert allowed or not has_a_legal_break(line), (line, following)


def has_a_legal_break(line: str) -> bool:
    """Return whether the line could have ended earlier, and so had to."""
    solid = line.replace(" ", "")
    return any(breaking.punctuation_allows(before, after) for before, after in pairwise(solid))


@settings(max_examples=40, deadline=None)
@given(PUNCTUATED, st.integers(40, 200))
def test_both_of_reportlabs_ways_break_alike(told: str, width: int) -> None:
    told = " ".join(told.split())
    fonts.load()
    plain = [line for _free, line in breaking._split_plain(told, [width], fonts.MAIN, 10)]
    frags = text.text("字", 10).frags
    frags[0].text = told
    styled = breaking._split_styled(frags, [width], calc_bounds=False).lines if told else []
    drawn = ["".join(word.text for word in line.words).rstrip(" ") for line in styled]
    assert drawn == [str(line) for line in plain]


def test_reportlab_uses_these_rules() -> None:
    long = "老人自述头晕，" * 30
    paragraphs: list[Any] = [text.text(long), text.text(f"{long}\n{long}")]
    for paragraph in paragraphs:
        paragraph.wrap(73.5, 1000)
        lines = paragraph.blPara.lines
        firsts = {line[1][0][0] if isinstance(line, tuple) else line.words[0].text[0] for line in lines}
        assert not firsts & breaking.NO_START
