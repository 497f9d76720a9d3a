"""Care levels as every slice speaks of them: three things that are never derived from one another.

The official self-care class steers money and ratios, the ability level the care plan, the nine risks the daily care.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.kernel.text import Translate, Words, say, words


class SelfCare(StrEnum):
    """自理能力, as the official finding says it. Source: 《特困人员认定办法》 民发〔2021〕43号."""

    INDEPENDENT = "independent"  # 全自理
    PARTIAL = "partial"  # 半护理
    DEPENDENT = "dependent"  # 全护理
    UNASSESSED = "unassessed"  # 未评


class Risk(StrEnum):
    """九项服务安全风险, in the order of the standard. Source: GB 38600-2019, as others list them."""

    CHOKING = "choking"  # 噎食
    WRONG_INTAKE = "wrong_intake"  # 食品药品误食
    PRESSURE_SORE = "pressure_sore"  # 压疮
    SCALD = "scald"  # 烫伤
    BED_FALL = "bed_fall"  # 坠床
    FALL = "fall"  # 跌倒
    HARM = "harm"  # 他伤和自伤
    WANDERING = "wandering"  # 走失
    ACTIVITY = "activity"  # 文娱活动意外


class Grade(StrEnum):
    """How large a risk is; a risk without a grade was not assessed (未评估)."""

    NONE = "none"  # 无
    LOW = "low"  # 低
    MEDIUM = "medium"  # 中
    HIGH = "high"  # 高


MINDED = frozenset({Grade.MEDIUM, Grade.HIGH})
"""Grades that need a written measure and show in the banner."""


class CareEventKind(StrEnum):
    """What happened to a resident that levels and risks depend on (大事)."""

    ADMITTED = "admitted"  # 入住
    WENT_TO_HOSPITAL = "went_to_hospital"  # 住院
    LEFT_HOSPITAL = "left_hospital"  # 出院
    FALL = "fall"  # 跌倒
    CHOKING = "choking"  # 噎食
    HARM = "harm"  # 自杀、自伤、伤人
    WANDERING = "wandering"  # 走失
    OTHER = "other"  # 其他照护风险事件


INCIDENTS = frozenset(
    {
        CareEventKind.FALL,
        CareEventKind.CHOKING,
        CareEventKind.HARM,
        CareEventKind.WANDERING,
        CareEventKind.OTHER,
    }
)
"""照护风险事件: counted over the last days by item A.2.14. Source: GB/T 42195-2022, C.4."""

CLASS_WORDS: Mapping[SelfCare, Words] = MappingProxyType(
    {
        SelfCare.INDEPENDENT: words("Care", "independent"),
        SelfCare.PARTIAL: words("Care", "partial care"),
        SelfCare.DEPENDENT: words("Care", "full care"),
        SelfCare.UNASSESSED: words("Care", "not assessed"),
    }
)

RISK_WORDS: Mapping[Risk, Words] = MappingProxyType(
    {
        Risk.CHOKING: words("Care", "choking"),
        Risk.WRONG_INTAKE: words("Care", "wrong food or medicine"),
        Risk.PRESSURE_SORE: words("Care", "pressure sores"),
        Risk.SCALD: words("Care", "scalds"),
        Risk.BED_FALL: words("Care", "falling out of bed"),
        Risk.FALL: words("Care", "falls"),
        Risk.HARM: words("Care", "harm to self or others"),
        Risk.WANDERING: words("Care", "going astray"),
        Risk.ACTIVITY: words("Care", "accidents at activities"),
    }
)

GRADE_WORDS: Mapping[Grade, Words] = MappingProxyType(
    {
        Grade.NONE: words("Care", "none"),
        Grade.LOW: words("Care", "low"),
        Grade.MEDIUM: words("Care", "medium"),
        Grade.HIGH: words("Care", "high"),
    }
)

_GRADED = words("Care", "{risk}: {grade}")


def risk_text(risk: Risk, grade: Grade, translate: Translate) -> str:
    """Return a risk with its grade in the reader's words, e.g. 跌倒 高."""
    return say(_GRADED, translate, risk=RISK_WORDS[risk], grade=GRADE_WORDS[grade])
