"""How grave a hazard is, where it was found, how it stands: the words of screen and paper."""

from collections.abc import Mapping
from enum import StrEnum

from app.kernel.text import Words, words


class HazardGrade(StrEnum):
    """How grave a hazard is (等级), the least grave first."""

    MINOR = "minor"  # 一般
    LARGER = "larger"  # 较大
    MAJOR = "major"  # 重大


class HazardSource(StrEnum):
    """At what a hazard was found."""

    ROUND = "round"
    INSPECTION = "inspection"
    EQUIPMENT = "equipment"
    FOOD = "food"
    SEEN = "seen"  # by the way: at nothing that is on record


class HazardState(StrEnum):
    """How a hazard stands, in the order of its way."""

    WAITING = "waiting"  # 待整改
    MENDING = "mending"  # 整改中
    TO_CHECK = "to_check"  # 待复查
    CLOSED = "closed"  # 已销号


GRADE_WORDS: Mapping[HazardGrade, Words] = {
    HazardGrade.MINOR: words("Hazards", "minor"),
    HazardGrade.LARGER: words("Hazards", "larger"),
    HazardGrade.MAJOR: words("Hazards", "major"),
}
GRADE_ON_PAPER = {HazardGrade.MINOR: "一般", HazardGrade.LARGER: "较大", HazardGrade.MAJOR: "重大"}
STATE_WORDS: Mapping[HazardState, Words] = {
    HazardState.WAITING: words("Hazards", "To be mended"),
    HazardState.MENDING: words("Hazards", "Being mended"),
    HazardState.TO_CHECK: words("Hazards", "To be checked"),
    HazardState.CLOSED: words("Hazards", "Closed"),
}
STATE_ON_PAPER = {
    HazardState.WAITING: "待整改",
    HazardState.MENDING: "整改中",
    HazardState.TO_CHECK: "待复查",
    HazardState.CLOSED: "已销号",
}
SOURCE_WORDS: Mapping[HazardSource, Words] = {
    HazardSource.ROUND: words("Hazards", "on a round"),
    HazardSource.INSPECTION: words("Hazards", "inspection from outside"),
    HazardSource.EQUIPMENT: words("Hazards", "check of equipment"),
    HazardSource.FOOD: words("Hazards", "food safety"),
    HazardSource.SEEN: words("Hazards", "seen by the way"),
}
SOURCE_ON_PAPER = {
    HazardSource.ROUND: "巡查检查",
    HazardSource.INSPECTION: "外部检查",
    HazardSource.EQUIPMENT: "设备检查",
    HazardSource.FOOD: "食品安全",
    HazardSource.SEEN: "随时发现",
}
GROUP_WORDS: Mapping[int, Words] = {
    1: words("Hazards", "grave defects of building or equipment"),
    2: words("Hazards", "permit missing"),
    3: words("Hazards", "grave gaps in management"),
    4: words("Hazards", "service against the law"),
    5: words("Hazards", "other danger to many"),
}
"""The five groups of 重大 hazards. Source: 民办发〔2023〕13号 (2023-11-27), as quoted; provinces may refine them."""
GROUP_ON_PAPER = {
    1: "（一）重要设施设备存在严重缺陷",
    2: "（二）安全生产相关资格资质不符合法定要求",
    3: "（三）日常管理存在严重问题",
    4: "（四）严重违法违规提供服务",
    5: "（五）其他可能导致人员重大伤亡、财产重大损失的",
}
