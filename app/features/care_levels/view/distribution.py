"""How a home's residents are spread over classes and levels: parts for bars and columns; reads nothing."""

from __future__ import annotations

from collections.abc import Mapping

from app.desktop.bars import Part
from app.desktop.care_signs import CLASS_INKS
from app.desktop.language import translate
from app.features.care_levels.service import Distribution
from app.features.care_levels.view.level_words import level_word
from app.kernel.care import CLASS_WORDS
from app.kernel.text import say, words

LEVEL_ROLES: Mapping[int | None, str] = {
    0: "ok", 1: "independent", 2: "partial", 3: "dependent", 4: "danger", None: "edge",
}  # fmt: skip
_NOT_ASSESSED = words("LevelDistribution", "not assessed")


def class_parts(found: Distribution) -> list[Part]:
    """Return how many are in each official class."""
    return [(say(CLASS_WORDS[kind], translate), count, CLASS_INKS[kind]) for kind, count in found.classes.items()]


def level_parts(found: Distribution) -> list[Part]:
    """Return how many are at each ability level."""
    return [(_word(level), count, LEVEL_ROLES[level]) for level, count in found.levels.items()]


def _word(level: int | None) -> str:
    return say(_NOT_ASSESSED, translate) if level is None else level_word(level)
