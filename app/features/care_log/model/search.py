"""How notes are found: two neighbouring characters make a term, whatever the language; knows no database."""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

_FIRST_HAN, _LAST_HAN = "\u4e00", "\u9fcc"
"""Characters that the full-text tokenizer knows as letters; others are written by their number."""


def searchable(texts: Iterable[str]) -> str:
    """Return texts as they are searched in: one form of each character, small letters, no spaces, a line each."""
    return "\n".join(normal(text) for text in texts if text)


def normal(text: str) -> str:
    """Return a text in one form of each character (NFKC), in small letters, without spaces."""
    return "".join(unicodedata.normalize("NFKC", text).lower().split())


def terms(text: str) -> tuple[str, ...]:
    """Return what is stored of a text made by `searchable`: each pair of neighbours and each last character.

    在走廊跌倒 gives 在走 走廊 廊跌 跌倒 倒, so that pairs are found whole and single characters by beginning.
    """
    return tuple(term for run in _runs(text) for term in (*_pairs(run), _written(run[-1])))


def query(wanted: str) -> str:
    """Return the full-text query that finds every text with `wanted` in it, and perhaps a few more.

    "" for what has no letter or digit.
    """
    parts = dict.fromkeys(part for run in _runs(normal(wanted)) for part in _asked(run))
    return " AND ".join(parts)


def _asked(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield f'"{_written(run)}"*'
    else:
        yield from (f'"{pair}"' for pair in _pairs(run))


def _runs(text: str) -> Iterator[str]:
    """Yield the stretches of letters and digits."""
    spaced = "".join(letter if letter.isalnum() else " " for letter in text)
    yield from spaced.split()


def _pairs(run: str) -> tuple[str, ...]:
    return tuple(_written(one) + _written(other) for one, other in pairwise(run))


def _written(letter: str) -> str:
    known = letter.isascii() or _FIRST_HAN <= letter <= _LAST_HAN
    return letter if known else f"u{ord(letter):x}"
