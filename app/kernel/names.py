"""A person's name: what is taken out of it and what is asked about; never turns one character into another."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from app.kernel.errors import Finding
from app.kernel.text import Words, words

LONGEST = 50
"""Characters a name may have; the longest registered ones have fewer than 30."""


@dataclass(frozen=True, slots=True)
class CleanName:
    """A name fit to be stored."""

    name: str
    findings: tuple[Finding, ...]  # codes name_cleaned (a notice), name_stand_in (asks), name_missing, name_long


_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Tabs and line ends are not among them."""

_HAN = r"\u2e80-\u2fdf\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_SELECTORS = r"\ufe00-\ufe0d\U000e0100-\U000e01ef"  # variants of a character: part of the name
_DOTS = r"·•.‧・･．∙⋅⸱•"
_DOT_BETWEEN = re.compile(rf"(?<=[{_HAN}{_SELECTORS}])\s*[{_DOTS}]\s*(?=[{_HAN}])")
_APART_HAN = re.compile(rf"[{_HAN}{_SELECTORS}] [{_HAN}]")
_STAND_IN = re.compile(r"[□■▢▣○◯●◇◆△▲☐〓?？*＊\u2ff0-\u2fff\ufffd×]|[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_LATIN_AND_HAN = re.compile(rf"(?=.*[{_HAN}])(?=.*[A-Za-zÀ-ɏ])")
_NO_PART_OF_A_NAME = re.compile(
    r"[(（\[【][^()（）\[\]【】]+[)）\]】]|\d+|[()（）\[\]【】{}<>《》/\\|,，、。;；:：=+@#&%★☆※✓✔✗✘√→]"
)
"""A remark in brackets is named whole; ★ and ✓ are a clerk's marks, which mean something."""

_CLEANED = words("PersonName", "Spaces or marks that are no part of a name were taken out: {name}")
_STANDS_IN = words(
    "PersonName", "“{mark}” seems to stand for a character that could not be typed. Please look at the ID card."
)
_PINYIN = words("PersonName", "There are Latin letters in the name. Please look at the ID card for the character.")
_MARKS = words("PersonName", "“{mark}” does not belong in a name. Please look at it.")
_APART = words("PersonName", "There is a space inside the name. Please look whether this is one name, and whose.")
_MISSING = words("PersonName", "The name is missing.")
_LONG = words("PersonName", "A name has at most {longest} characters; this one has {count}.")


@lru_cache(maxsize=1024)  # a save asks more than once, and the next one again
def cleaned(given: str) -> CleanName:
    """Return the name to store and what to say about it.

    Invisible marks, line ends and emoji go, with a notice; the dots written for · become ·; spaces that only
    spread a short name over its cell go; where they may part two names they are asked about. Characters themselves
    stay as typed, rare and compatibility ones too.
    """
    kept = "".join(" " if mark.isspace() else mark for mark in given if not _is_noise(mark))
    name = _unspread(" ".join(_DOT_BETWEEN.sub("·", kept).split()))
    if not name:
        return CleanName("", (_finding(_MISSING, "name_missing", stops=True),))
    found = []
    if name != given:
        found.append(_finding(_CLEANED, "name_cleaned", name=name))
    if mark := _STAND_IN.search(name):
        found.append(_finding(_STANDS_IN, "name_stand_in", mark=mark[0]))
    elif _LATIN_AND_HAN.match(name):
        found.append(_finding(_PINYIN, "name_stand_in"))
    elif mark := _NO_PART_OF_A_NAME.search(name):
        found.append(_finding(_MARKS, "name_stand_in", mark=mark[0]))
    elif _APART_HAN.search(name):
        found.append(_finding(_APART, "name_stand_in"))
    if len(name) > LONGEST:
        found.append(_finding(_LONG, "name_long", stops=True, longest=LONGEST, count=len(name)))
    return CleanName(name, tuple(found))


def visible(text: str) -> str:
    """Return `text` without marks nobody sees: zero-width ones, those that turn the direction, and controls."""
    return text if text.isprintable() else _UNSEEN.sub("", text)


def for_search(text: str) -> str:
    """Return `text` as the search compares it: compatibility forms made equal, lower case, no spaces."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _is_noise(mark: str) -> bool:
    """Tell whether a character is invisible, a control other than a space, or an emoji."""
    if mark in "\r\n\u2028\u2029":
        return True
    if mark.isspace() or _STAND_IN.match(mark) or _NO_PART_OF_A_NAME.match(mark):
        return False
    if re.match(f"[{_HAN}{_SELECTORS}]", mark):
        return False
    return mark in "\ufe0e\ufe0f" or unicodedata.category(mark) in {"Cc", "Cf", "Zl", "Zp", "So", "Sk", "Me"}


def _unspread(name: str) -> str:
    """Return the name without spaces when its parts are single characters (姚　水), or three in all (姚 小水)."""
    parts = name.split(" ")
    characters = [re.findall(rf"[{_HAN}][{_SELECTORS}]?", part) for part in parts]
    if "".join(map("".join, characters)) != "".join(parts):
        return name
    if all(len(part) == 1 for part in characters) or sum(map(len, characters)) <= 3:
        return "".join(parts)
    return name


def _finding(said: Words, code: str, *, stops: bool = False, **values: object) -> Finding:
    return Finding("name", said, values, stops, code)
