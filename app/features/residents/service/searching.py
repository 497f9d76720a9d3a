"""Finds people in a list that was read already, keystroke by keystroke; asks the database nothing."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from app.features.residents.model import Row
from app.pinyin import rank


class Worth(IntEnum):
    """How good a hit is, best first."""

    START = rank.INITIALS  # initials, or the start of a name, bed or number
    FIRST_SYLLABLE = rank.FIRST_SYLLABLE
    SYLLABLE = rank.SYLLABLE
    INSIDE = rank.INSIDE


_WORTHS = tuple(Worth)


class Found(NamedTuple):
    """One hit; a tuple, because a keystroke makes hundreds of them."""

    row: Row
    worth: Worth


class RowFinder:
    """The keys of some rows, laid out once so that each keystroke is quick."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = tuple(rows)
        self._finder = rank.Finder([row.keys for row in rows])

    def find(self, query: str) -> tuple[Found, ...]:
        """Return the rows that `query` finds, best first, in the order given among equals."""
        hits = self._finder.ranked(query, len(self._rows))
        return tuple(Found(self._rows[place], _WORTHS[worth]) for place, worth in hits)
