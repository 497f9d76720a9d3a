"""The six items of self-care (生活自理能力) and the class that follows from them; decides nothing officially."""

from collections.abc import Mapping
from enum import StrEnum

from app.features.care_levels.model.rules import LevelRules
from app.kernel.care import SelfCare
from app.kernel.text import Words, words


class SelfCareItem(StrEnum):
    """What a person can do alone or not. Source: 《特困人员认定办法》 民发〔2021〕43号, the six items."""

    EAT = "eat"  # 自主吃饭
    DRESS = "dress"  # 自主穿衣
    BED = "bed"  # 自主上下床
    TOILET = "toilet"  # 自主如厕
    WALK = "walk"  # 室内自主行走
    BATHE = "bathe"  # 自主洗澡


ITEM_WORDS: Mapping[SelfCareItem, Words] = {
    SelfCareItem.EAT: words("SelfCareItem", "eat"),
    SelfCareItem.DRESS: words("SelfCareItem", "dress"),
    SelfCareItem.BED: words("SelfCareItem", "get in and out of bed"),
    SelfCareItem.TOILET: words("SelfCareItem", "use the toilet"),
    SelfCareItem.WALK: words("SelfCareItem", "walk indoors"),
    SelfCareItem.BATHE: words("SelfCareItem", "bathe"),
}

ITEMS_ON_PAPER: Mapping[SelfCareItem, str] = {
    SelfCareItem.EAT: "自主吃饭",
    SelfCareItem.DRESS: "自主穿衣",
    SelfCareItem.BED: "自主上下床",
    SelfCareItem.TOILET: "自主如厕",
    SelfCareItem.WALK: "室内自主行走",
    SelfCareItem.BATHE: "自主洗澡",
}

CLASS_ON_PAPER: Mapping[SelfCare, str] = {
    SelfCare.INDEPENDENT: "具备生活自理能力（全自理）",
    SelfCare.PARTIAL: "部分丧失生活自理能力（半护理）",
    SelfCare.DEPENDENT: "完全丧失生活自理能力（全护理）",
    SelfCare.UNASSESSED: "尚未认定",
}


def failed_items(can: Mapping[SelfCareItem, bool]) -> int:
    """Return how many of the six items are not reached. KeyError for an item without answer: it is no "can"."""
    return sum(not can[item] for item in SelfCareItem)


def self_care_class(failed: int, rules: LevelRules) -> SelfCare:
    """Return the class for a number of items not reached: 0 全自理, 1 to 3 半护理, from 4 全护理.

    Source: 《特困人员认定办法》 民发〔2021〕43号, as repeated by provincial rules.
    """
    if failed == 0:
        return SelfCare.INDEPENDENT
    return SelfCare.PARTIAL if failed <= rules.partial_max_fail else SelfCare.DEPENDENT
