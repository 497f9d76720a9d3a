"""What may happen (意外事件), what it is called, and what makes it grave; knows no report."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.kernel.care import CareEventKind
from app.kernel.text import Words, words


class IncidentKind(StrEnum):
    """The nine risks of GB 38600-2019, and what else is reported. Source: incident rule of one home (practice)."""

    FALL = "fall"  # 跌倒
    BED_FALL = "bed_fall"  # 坠床
    CHOKING = "choking"  # 噎食
    WRONG_INTAKE = "wrong_intake"  # 食品药品误食
    PRESSURE_SORE = "pressure_sore"  # 压疮
    SCALD = "scald"  # 烫伤
    HARM = "harm"  # 他伤和自伤
    WANDERING = "wandering"  # 走失
    ACTIVITY = "activity"  # 文娱活动意外
    ILLNESS = "illness"  # 突发疾病
    DEATH = "death"  # 死亡
    QUARREL = "quarrel"  # 争吵打架
    FIRE = "fire"  # 火情
    THEFT = "theft"  # 财物丢失
    ABUSE = "abuse"  # 疑似虐待: the director alone reads it
    OTHER = "other"  # 其他


ABOUT_SOMEBODY = frozenset(IncidentKind) - {
    IncidentKind.QUARREL,
    IncidentKind.FIRE,
    IncidentKind.THEFT,
    IncidentKind.ABUSE,
    IncidentKind.OTHER,
}
"""Happens to one resident, who is named."""

GRAVE_WITH_INJURY = frozenset({IncidentKind.QUARREL, IncidentKind.FIRE})
"""Grave as soon as somebody is hurt. Source: incident rule of one home (practice)."""

EVENTS: Mapping[IncidentKind, CareEventKind] = MappingProxyType(
    {
        IncidentKind.FALL: CareEventKind.FALL,
        IncidentKind.BED_FALL: CareEventKind.FALL,
        IncidentKind.CHOKING: CareEventKind.CHOKING,
        IncidentKind.HARM: CareEventKind.HARM,
        IncidentKind.WANDERING: CareEventKind.WANDERING,
        IncidentKind.WRONG_INTAKE: CareEventKind.OTHER,
        IncidentKind.PRESSURE_SORE: CareEventKind.OTHER,
        IncidentKind.SCALD: CareEventKind.OTHER,
        IncidentKind.ACTIVITY: CareEventKind.OTHER,
        IncidentKind.QUARREL: CareEventKind.OTHER,
        IncidentKind.OTHER: CareEventKind.OTHER,
    }
)
"""照护风险事件 of GB/T 42195-2022 A.2.14: not fire, theft, illness and death; a concern about abuse is told nobody."""

KIND_WORDS: Mapping[IncidentKind, Words] = MappingProxyType(
    {
        IncidentKind.FALL: words("Incident", "fall"),
        IncidentKind.BED_FALL: words("Incident", "fall out of bed"),
        IncidentKind.CHOKING: words("Incident", "choking"),
        IncidentKind.WRONG_INTAKE: words("Incident", "wrong food or medicine"),
        IncidentKind.PRESSURE_SORE: words("Incident", "pressure sore"),
        IncidentKind.SCALD: words("Incident", "scald"),
        IncidentKind.HARM: words("Incident", "harm to self or others"),
        IncidentKind.WANDERING: words("Incident", "gone astray"),
        IncidentKind.ACTIVITY: words("Incident", "accident at an activity"),
        IncidentKind.ILLNESS: words("Incident", "sudden illness"),
        IncidentKind.DEATH: words("Incident", "death"),
        IncidentKind.QUARREL: words("Incident", "quarrel or fight"),
        IncidentKind.FIRE: words("Incident", "fire"),
        IncidentKind.THEFT: words("Incident", "theft or loss"),
        IncidentKind.ABUSE: words("Incident", "concern about abuse"),
        IncidentKind.OTHER: words("Incident", "something else"),
    }
)

KIND_ON_PAPER: Mapping[IncidentKind, str] = MappingProxyType(
    {
        IncidentKind.FALL: "跌倒",
        IncidentKind.BED_FALL: "坠床",
        IncidentKind.CHOKING: "噎食",
        IncidentKind.WRONG_INTAKE: "食品药品误食",
        IncidentKind.PRESSURE_SORE: "压疮",
        IncidentKind.SCALD: "烫伤",
        IncidentKind.HARM: "他伤和自伤",
        IncidentKind.WANDERING: "走失",
        IncidentKind.ACTIVITY: "文娱活动意外",
        IncidentKind.ILLNESS: "突发疾病",
        IncidentKind.DEATH: "死亡",
        IncidentKind.QUARREL: "争吵打架",
        IncidentKind.FIRE: "火情",
        IncidentKind.THEFT: "财物丢失",
        IncidentKind.ABUSE: "疑似虐待",
        IncidentKind.OTHER: "其他",
    }
)

_WOUND = words("Incident", "Grave is: a large graze, a broken bone, a blow on the head, taken to hospital.")
_LIFE = words("Incident", "Grave is: danger to life, taken to hospital.")

GRAVE_WORDS: Mapping[IncidentKind, Words] = MappingProxyType(
    {
        IncidentKind.FALL: _WOUND,
        IncidentKind.BED_FALL: _WOUND,
        IncidentKind.ACTIVITY: _WOUND,
        IncidentKind.WRONG_INTAKE: words("Incident", "Grave is: several people ill, or not better soon."),
        IncidentKind.HARM: words("Incident", "Grave is: somebody tried to take their life, or lost it."),
        IncidentKind.WANDERING: words("Incident", "Grave is: not found within {hours} hours."),
        IncidentKind.DEATH: words(
            "Incident", "Grave is: not natural, or not clear why. Call the police, and move nothing."
        ),
        IncidentKind.QUARREL: words("Incident", "Grave is: somebody was hurt, or staff were in it."),
        IncidentKind.FIRE: words("Incident", "Grave is: something was damaged or somebody hurt."),
        IncidentKind.THEFT: words("Incident", "Grave is: much money, or a thing of great worth."),
        IncidentKind.ABUSE: words("Incident", "Grave is: somebody was hurt, or it may happen again today."),
    }
)
"""When each is reported upward; the rest follow `grave_words`. Source: incident rule of one home (practice)."""


def grave_words(kind: IncidentKind) -> Words:
    """Return the sentence that says when one is grave; it may name {hours}."""
    return GRAVE_WORDS.get(kind, _LIFE)
