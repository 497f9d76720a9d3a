"""Readings of names for the search and for the screen; pypinyin is imported when the first name is read."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from app.pinyin.surnames import COMPOUND_SURNAMES, GIVEN, SURNAMES

_MOST = 24
"""Spellings kept of one name."""

Choices = list[tuple[str, ...]]
"""For each character its readings with tone marks, the likely one first; () where none is known."""


@dataclass(frozen=True, slots=True)
class Readings:
    """How a name is read."""

    search: str  # "zeng hui yuan|zenghuiyuan|zhy|ceng hui yuan|…": every spelling apart, whole, and as initials
    shown: str  # "zēng huì yuán"; a character without a known reading stands for itself


@lru_cache(maxsize=1024)
def readings(name: str) -> Readings:
    """Return how `name` is read: every reading of the surname, the usual ones of the given name.

    ü is kept as v, u and yu. Latin letters are their own reading; dots and spaces have none. Each save of a person
    asks for the same name again.
    """
    marks = [mark for mark in name if mark.isalnum()]
    choices = _choices(name, marks)
    shown = " ".join(choice[0] if choice else mark for mark, choice in zip(marks, choices, strict=True))
    spelled = [tuple(dict.fromkeys(s for reading in choice for s in _spellings(reading))) for choice in choices]
    found: dict[str, None] = {}
    for variant in list(product(*[spelling for spelling in spelled if spelling]))[:_MOST]:
        if variant:
            found |= dict.fromkeys((" ".join(variant), "".join(variant), "".join(part[0] for part in variant)))
    return Readings("|".join(found), shown)


def corrected(name: str, shown: str) -> Readings:
    """Return the readings of `name` with the reading staff wrote, `shown`, first."""
    plain = [_spellings(part)[0] for part in shown.split()]
    own = (" ".join(plain), "".join(plain), "".join(part[0] for part in plain))
    search = dict.fromkeys([*own, *readings(name).search.split("|")] if plain else readings(name).search.split("|"))
    return Readings("|".join(search), shown)


def _choices(name: str, marks: list[str]) -> Choices:
    """Return the readings of each character; names with · have no Chinese surname in front."""
    if "·" in name or not marks:
        return [_given(mark) for mark in marks]
    for length in (4, 2):
        compound = COMPOUND_SURNAMES.get("".join(marks[:length]))
        if compound and len(marks) > length:
            return [(part,) for part in compound.split()] + [_given(mark) for mark in marks[length:]]
    first = marks[0]
    surname = dict.fromkeys(([SURNAMES[first]] if first in SURNAMES else []) + list(_dictionary(first)))
    return [tuple(surname), *[_given(mark) for mark in marks[1:]]]


def _given(mark: str) -> tuple[str, ...]:
    return GIVEN.get(mark) or _dictionary(mark)[:1]


@lru_cache(maxsize=8192)
def _dictionary(mark: str) -> tuple[str, ...]:
    """Return the dictionary's readings of one character, with tone marks; () when it knows none."""
    if mark.isascii():
        return (mark.lower(),)
    from pypinyin import Style, pinyin

    same = unicodedata.normalize("NFKC", mark)
    read = pinyin(same, style=Style.TONE, heteronym=True, errors="ignore")
    return tuple(read[0]) if read else ()


def _spellings(reading: str) -> tuple[str, ...]:
    """Return a reading without tone marks, ü in each way it is typed."""
    decomposed = unicodedata.normalize("NFD", reading.lower())
    plain = decomposed.replace("u\u0308", "ü")
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return tuple(plain.replace("ü", typed) for typed in ("v", "u", "yu")) if "ü" in plain else (plain,)
