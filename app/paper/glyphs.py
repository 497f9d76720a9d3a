"""Says which characters the bundled fonts can draw, from a small table; may not import reportlab."""

import json
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from app.kernel.errors import RuleBrokenError
from app.kernel.paths import resource
from app.kernel.text import words

FACES = ("Main", "Rare", "Rest", "Tail")
"""In the order asked: Noto Sans SC, extensions B to F, compatibility forms, the newest of the basic block."""

STAND_IN = "〓"
"""What Chinese printers set for a character they do not have."""

LAYOUT = frozenset("\t\n\r\v\f")
"""Characters that paper lays out as space or line end and never draws."""


@cache
def _runs() -> dict[str, tuple[list[int], list[int]]]:
    """Return the first and the last code points of each face's runs, both ascending."""
    table: dict[str, list[list[int]]] = json.loads(resource("fonts", "coverage.json").read_bytes())
    return {face: ([run[0] for run in table[face]], [run[1] for run in table[face]]) for face in FACES}


@cache
def face_of(character: str) -> str | None:
    """Return the name of the face that draws the character, or None when no bundled face does."""
    code_point = ord(character)
    for face, (firsts, lasts) in _runs().items():
        at = bisect_right(firsts, code_point) - 1
        if at >= 0 and code_point <= lasts[at]:
            return face
    return None


def missing(text: str) -> tuple[str, ...]:
    """Return the characters of `text` that no bundled face draws, private-use ones too, each once, in their order."""
    return tuple(
        character for character in dict.fromkeys(text) if character not in LAYOUT and face_of(character) is None
    )


def with_stand_ins(text: str) -> str:
    """Return the text with 〓 for each character that no bundled face draws; for names that have a picture."""
    return "".join(
        STAND_IN if character not in LAYOUT and face_of(character) is None else character for character in text
    )


def named(character: str) -> str:
    """Return the character's number as people who draw fonts write it, `U+2EBF0`."""
    return f"U+{ord(character):04X}"


def require_printable(texts: Iterable[tuple[str, str]]) -> None:
    """Demand that every (whose, text) can be drawn in full. Raises RuleBrokenError naming characters and whose."""
    found: dict[str, dict[str, None]] = {}
    for whose, text in texts:
        for character in missing(text):
            found.setdefault(whose, {})[character] = None
    if found:
        raise unprintable(found)


def unprintable(found: dict[str, dict[str, None]]) -> RuleBrokenError:
    """Return the refusal for characters that cannot be drawn, by whose text they stand in."""
    told = [
        f"{whose}: {' '.join(f'{character} ({named(character)})' for character in characters)}"
        for whose, characters in found.items()
    ]
    return RuleBrokenError(
        words(
            "Paper",
            "Some characters cannot be printed: {characters}. Nothing was printed, and no record was changed. "
            "Write them another way, or add a picture of the name as on the ID card.",
        ),
        characters="; ".join(told),
    )
