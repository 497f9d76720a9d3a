"""Breaks lines of Chinese text as GB/T 15834-2011 wants it, in place of reportlab's rules; draws nothing.

Both of reportlab's ways are replaced: `wordSplit` for paragraphs in one style, `cjkFragSplit` for the others.
"""

from collections.abc import Container, Sequence
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import paragraph

NO_START = frozenset(
    "!),.:;?]}¢°·ˇ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．／：；？］｀｜｝～￠-–/%"
)
"""Never the first character of a line."""

NO_END = frozenset("$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．／［｛￡￥＃№/")
"""Never the last character of a line."""

INSEPARABLE = frozenset("—…")
"""Doubled signs (破折号, 省略号) that stay together."""

IN_WORDS = frozenset("-_./@:%+'\u00b7")
"""Signs that belong to a Latin word or a number they stand in."""

NARROW = "\u2000"
"""Below it stand the alphabets whose words are not broken."""

_FUZZ = 1e-6

_reportlab: Any = paragraph  # its stubs leave out what is replaced here


def punctuation_allows(before: str, after: str) -> bool:
    """Return whether a line may end with `before` and the next one start with `after`.

    Source: GB/T 15834-2011 《标点符号用法》 5.1.
    """
    doubled = before == after and before in INSEPARABLE
    return after not in NO_START and before not in NO_END and not doubled


def _in_word(character: str) -> bool:
    return character in IN_WORDS or (character < NARROW and character.isalnum())


def lines_of(
    characters: Sequence[str],
    widths: Sequence[float],
    limits: Sequence[float],
    ends: Container[int] = (),
) -> list[tuple[int, int]]:
    """Return first and past-the-last index of each line; `limits` are line widths in points, the last one repeats.

    A line always ends after an index in `ends`. Plain spaces where a line would start are in no line. A text
    without a legal place to break (twenty full stops) is broken where it is full.
    """
    lines: list[tuple[int, int]] = []
    start = at = 0
    used = 0.0
    while at < len(characters):
        limit = limits[min(len(lines), len(limits) - 1)]
        if at not in ends and (used + widths[at] <= limit + _FUZZ or at == start):
            used += widths[at]
            at += 1
            continue
        end = at + 1 if at in ends else _legal_end(characters, start, at)
        lines.append((start, end))
        start = end if at in ends else _past_spaces(characters, end)
        at, used = start, 0.0
    if start < len(characters):
        lines.append((start, len(characters)))
    return lines


def _legal_end(characters: Sequence[str], start: int, full: int) -> int:
    """Return where a line that is full at `full` ends: words kept whole unless that leaves it two thirds empty."""
    third = start + max(1, (full - start) // 3)
    for earliest, whole_words in ((third, True), (start + 1, False)):
        for end in range(full, earliest - 1, -1):
            if _may_end(characters, end, whole_words=whole_words):
                return end
    return full


def _may_end(characters: Sequence[str], end: int, *, whole_words: bool) -> bool:
    """Return whether a line may end before index `end`; spaces there vanish, so what counts is what they part."""
    following = _past_spaces(characters, end)
    if following == len(characters):
        return True
    last = end - 1
    while last > 0 and characters[last] == " ":
        last -= 1
    before, after = characters[last], characters[following]
    spaced = following - last > 1
    in_one_word = whole_words and not spaced and _in_word(before) and _in_word(after)
    return punctuation_allows(before, after) and not in_one_word


def _past_spaces(characters: Sequence[str], at: int) -> int:
    while at < len(characters) and characters[at] == " ":
        at += 1
    return at


def _split_plain(
    word: str | bytes, max_widths: Sequence[float], font_name: str, font_size: float, encoding: str = "utf8"
) -> list[list[Any]]:
    """Stand in for `wordSplit`: return [free width, text] of each line."""
    text = word.decode(encoding) if isinstance(word, bytes) else word
    font = pdfmetrics.getFont(font_name)
    widths = [font.stringWidth(character, font_size) for character in text]
    lines: list[list[Any]] = []
    for start, end in lines_of(text, widths, max_widths):
        line = text[start:end].rstrip(" ")
        limit = max_widths[min(len(lines), len(max_widths) - 1)]
        lines.append([limit - sum(widths[start : start + len(line)]), line])
    return lines


def _split_styled(frags: Sequence[Any], max_widths: Sequence[float], calc_bounds: bool, encoding: str = "utf8") -> Any:
    """Stand in for `cjkFragSplit`: return the lines with each character's own style; no inline pictures."""
    units = [_reportlab.cjkU(character, frag, encoding) for frag in frags for character in (list(frag.text) or [""])]
    ends = {index for index, unit in enumerate(units) if hasattr(unit.frag, "lineBreak")}
    widths = [unit.width for unit in units]
    lines: list[Any] = []
    for start, end in lines_of(units, widths, max_widths, ends):
        limit = max_widths[min(len(lines), len(max_widths) - 1)]
        used = sum(widths[start:end])
        broken = end - 1 in ends
        lines.append(_reportlab.makeCJKParaLine(units[start:end], limit, used, limit - used, broken, calc_bounds))
    return _reportlab.ParaLines(kind=1, lines=lines)


def install() -> None:
    """Put these rules in the place of reportlab's own."""
    _reportlab.wordSplit = _split_plain
    _reportlab.cjkFragSplit = _split_styled
