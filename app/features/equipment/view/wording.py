"""What the pages say of equipment, in words and chips."""

from __future__ import annotations

from collections.abc import Mapping

from app.desktop.language import translate
from app.features.equipment.model import KIND_WORDS, STATE_WORDS, CheckKind, EquipmentKind, Standing, State
from app.kernel.text import Words, say, words

STATE_SIGNS: Mapping[State, tuple[str, str]] = {
    State.FAILED: ("bad", "danger"),
    State.OVERDUE: ("bad", "danger"),
    State.WORN: ("bad", "warning"),
    State.SOON: ("warn", "warning"),
    State.UNKNOWN: ("plain", "not_asked"),
    State.GOOD: ("good", "good"),
    State.RETIRED: ("left", "stop"),
}
"""Kind of chip and icon."""

CHECK_WORDS: Mapping[CheckKind, Words] = {
    CheckKind.LOOK: words("EquipmentWords", "own look"),
    CheckKind.INSPECTION: words("EquipmentWords", "inspection by a firm or an office"),
}
PASSED, FAILED = words("EquipmentWords", "in order"), words("EquipmentWords", "not in order")


def kind_word(kind: EquipmentKind) -> str:
    """Return the word of a kind."""
    return say(KIND_WORDS[kind], translate)


def state_text(one: Standing) -> str:
    """Return how it stands with a thing, e.g. 还有 8 天."""
    return say(STATE_WORDS[one.state], translate, days=one.days)
