"""Which letters of a reading were searched for, to be tinted in lists; pure functions."""

import unicodedata

Marks = tuple[tuple[int, int], ...]
"""(start, length) of letters."""


def marked(reading: str, query: str) -> Marks:
    """Return the letters of `reading` ("zēng huì yuán") that `query` found: initials first, then whole letters.

    Nothing is marked when the reading shown is not the one that was found.
    """
    wanted = _plain(query)
    starts = _starts(reading)
    if not wanted or not starts:
        return ()
    for first in range(len(starts)):
        initials = "".join(_plain(reading[start]) for start in starts[first:])
        if initials.startswith(wanted):
            return tuple((start, 1) for start in starts[first : first + len(wanted)])
        if marks := _letters(reading, starts[first], wanted):
            return marks
    return ()


def _starts(reading: str) -> list[int]:
    return [at for at, mark in enumerate(reading) if mark != " " and (at == 0 or reading[at - 1] == " ")]


def _letters(reading: str, start: int, wanted: str) -> Marks:
    """Return the run of letters from `start` on that spells `wanted`, syllable by syllable; () if it does not."""
    places = [at for at in range(start, len(reading)) if reading[at] != " "]
    if _plain("".join(reading[at] for at in places[: len(wanted)])) != wanted:
        return ()
    marks: list[tuple[int, int]] = []
    for at in places[: len(wanted)]:
        if marks and sum(marks[-1]) == at:
            marks[-1] = (marks[-1][0], marks[-1][1] + 1)
        else:
            marks.append((at, 1))
    return tuple(marks)


def _plain(text: str) -> str:
    """Return the letters as typed on a keyboard: no tone marks, ü as v, no spaces."""
    decomposed = unicodedata.normalize("NFD", text.casefold()).replace("u\u0308", "v").replace("ü", "v")
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark) and not mark.isspace())
