"""Finds people by what is typed: initials, pinyin, characters, bed, digits; pure functions, no pinyin library."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress, filterfalse, islice, repeat
from operator import contains

from app.kernel.names import for_search

INITIALS, FIRST_SYLLABLE, SYLLABLE, INSIDE = range(4)
"""How good a hit is, best first; the start of a name, bed or number counts as INITIALS."""


def typed(query: str) -> str:
    """Return `query` as it is compared: half-width, lower case, without spaces and apostrophes."""
    return "".join(mark for mark in for_search(query) if mark >= " " and mark not in "'’")


def rank(query: str, keys: Sequence[str]) -> int | None:
    """Return how good a hit `query` is among the keys of one person, 0 best; None when it is none.

    Keys with spaces are pinyin by syllables. One Latin letter finds only initials and first syllables, so that
    it does not find everybody.
    """
    found = Finder([keys]).ranked(query, 1)
    return found[0][1] if found else None


class Finder:
    """The keys of many people, laid out so that a keystroke costs at most one look at each line."""

    def __init__(self, people: Iterable[Sequence[str]]) -> None:
        self._lines: list[str] = []
        starts: tuple[list[tuple[str, int]], ...] = ([], [], [])
        for place, keys in enumerate(people):
            plain, spelled = _apart(keys)
            self._lines.append("\n".join([*plain, *("".join(syllables) for syllables in spelled)]))
            starts[INITIALS].extend((key, place) for key in plain)
            for syllables in spelled:
                starts[FIRST_SYLLABLE].append(("".join(syllables), place))
                starts[SYLLABLE].extend(("".join(syllables[at:]), place) for at in range(1, len(syllables)))
        for tier in starts:
            tier.sort()
        self._keys = [[key for key, _place in tier] for tier in starts]
        self._places = [[place for _key, place in tier] for tier in starts]

    def ranked(self, query: str, limit: int) -> list[tuple[int, int]]:
        """Return (place in the people given, rank) of the best `limit` hits; equal ranks in the order given."""
        wanted = typed(query)
        if not wanted:
            return []
        short = len(wanted) == 1 and wanted.isascii() and wanted.isalpha()
        found: dict[int, int] = {}
        for worth in (INITIALS, FIRST_SYLLABLE) if short else (INITIALS, FIRST_SYLLABLE, SYLLABLE):
            first = bisect_left(self._keys[worth], wanted)
            last = bisect_left(self._keys[worth], wanted + "\U0010ffff", first)
            new = sorted(set(self._places[worth][first:last]) - found.keys())
            found |= dict.fromkeys(new[: limit - len(found)], worth)
            if len(found) == limit:
                return list(found.items())
        if not short:
            inside = compress(range(len(self._lines)), map(contains, self._lines, repeat(wanted)))
            new_inside = islice(filterfalse(found.__contains__, inside), limit - len(found))
            found |= dict.fromkeys(list(new_inside), INSIDE)
        return list(found.items())


def _apart(keys: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    """Return the plain keys, and the spelled ones by syllables; a spelled key written whole is left out."""
    spelled = [key for key in keys if " " in key and key.isascii()]
    known = {key.replace(" ", "") for key in spelled}.union(spelled)
    return [typed(key) for key in keys if key and key not in known], [key.split() for key in spelled]
