"""Words and signs of ability levels that the pages over time share; reads nothing."""

from __future__ import annotations

from collections.abc import Mapping

from app.desktop.language import translate
from app.features.care_levels.model import COMA, DIAGNOSIS, REPEATED, WHY_WORDS, Ability, Standard
from app.features.care_levels.model.chart import LEVEL_WORDS
from app.kernel.text import Words, say, words

_KINDS = ("good", "good", "warn", "bad", "bad")
"""By level, 0 to 4."""

_OLD = words("LevelNote", "older standard")
_RAISED = words("LevelNote", "{total} points are {word}; {rules}")
_RULES: Mapping[str, Words] = {
    COMA: words("LevelNote", "coma"),
    DIAGNOSIS: words("LevelNote", "dementia or psychiatric diagnosis"),
    REPEATED: words("LevelNote", "several incidents in the days before"),
}


def level_word(level: int) -> str:
    """Return the short name of a level."""
    return say(LEVEL_WORDS[level], translate)


def level_kind(one: Ability) -> str:
    """Return the kind of chip that a result has."""
    return "plain" if one.standard is Standard.MZT039 else _KINDS[one.level]


def level_note(one: Ability) -> str:
    """Return what is to be known of a result beside its level: the standard, or what made it graver."""
    if one.standard is Standard.MZT039:
        return say(_OLD, translate)
    if one.initial_level is None or one.initial_level == one.level:
        return ""
    rules = say(words("LevelNote", ", "), translate).join(say(_RULES[rule], translate) for rule in one.rules)
    return say(_RAISED, translate, total=one.total, word=level_word(one.initial_level), rules=rules)


def why_words(one: Ability) -> str:
    """Return why it was assessed, with what was written about it."""
    return " ".join(filter(None, (say(WHY_WORDS[one.why], translate), one.why_note)))


def assessors(one: Ability) -> str:
    """Return who assessed."""
    return "、".join(filter(None, (one.assessor, one.second_assessor)))
