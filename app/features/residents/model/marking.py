"""Which letters of a reading were searched for, to be tinted in lists; pure functions."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

Marks = tuple[tuple[int, int], ...]
"""(start, length) of letters."""


def marked(reading: str, query: str) -> Marks:
    """Return the letters of `reading` ("zēng huì yuán") that `query` found: initials first, then whole letters.

    Nothing is marked when the reading shown is not the one that was found.
    """
    wanted = _plain(query)
    if not wanted:
        return ()
    starts, letters = _laid_out(reading)
    for first, start in enumerate(starts):
        if "".join(letters[at] for at in starts[first:]).startswith(wanted):
            return tuple((at, 1) for at in starts[first : first + len(wanted)])
        if marks := _run(letters, start, wanted):
            return marks
    return ()


@lru_cache(maxsize=4096)
def _laid_out(reading: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Return where syllables start, and each letter as typed; a list asks for the same readings at each keystroke."""
    starts = tuple(at for at, mark in enumerate(reading) if mark != " " and (at == 0 or reading[at - 1] == " "))
    return starts, tuple(map(_plain, reading))


def _run(letters: Sequence[str], start: int, wanted: str) -> Marks:
    """Return the run of letters from `start` on that spells `wanted`, syllable by syllable; () if it does not."""
    places = [at for at in range(start, len(letters)) if letters[at]][: len(wanted)]
    if "".join(letters[at] for at in places) != wanted:
        return ()
    marks: list[tuple[int, int]] = []
    for at in places:
        if marks and sum(marks[-1]) == at:
            marks[-1] = (marks[-1][0], marks[-1][1] + 1)
        else:
            marks.append((at, 1))
    return tuple(marks)


@lru_cache(maxsize=512)
def _plain(text: str) -> str:
    """Return the letters as typed on a keyboard: no tone marks, ü as v, no spaces; each row asks for the same query."""
    decomposed = unicodedata.normalize("NFD", text.casefold()).replace("u\u0308", "v").replace("ü", "v")
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark) and not mark.isspace())
