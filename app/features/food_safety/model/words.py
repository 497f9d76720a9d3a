"""Meals, fridges and ways of disinfecting, and what they are called on screen and on paper."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.kernel.text import Words, words


class Meal(StrEnum):
    """A meal of the day, in its order."""

    BREAKFAST = "breakfast"
    LUNCH = "lunch"
    SUPPER = "supper"
    SNACK = "snack"  # 加餐


class FridgeKind(StrEnum):
    """How cold it has to be."""

    CHILLED = "chilled"  # 冷藏
    FROZEN = "frozen"  # 冷冻


class Method(StrEnum):
    """How tableware is disinfected."""

    CABINET = "cabinet"  # 消毒柜
    STEAM = "steam"  # 蒸汽
    BOILING = "boiling"  # 煮沸
    CHEMICAL = "chemical"  # 消毒液


MEAL_WORDS: Mapping[Meal, Words] = MappingProxyType(
    {
        Meal.BREAKFAST: words("Food", "breakfast"),
        Meal.LUNCH: words("Food", "lunch"),
        Meal.SUPPER: words("Food", "supper"),
        Meal.SNACK: words("Food", "snack"),
    }
)
FRIDGE_WORDS: Mapping[FridgeKind, Words] = MappingProxyType(
    {FridgeKind.CHILLED: words("Food", "chilled"), FridgeKind.FROZEN: words("Food", "frozen")}
)
METHOD_WORDS: Mapping[Method, Words] = MappingProxyType(
    {
        Method.CABINET: words("Food", "disinfecting cabinet"),
        Method.STEAM: words("Food", "steam"),
        Method.BOILING: words("Food", "boiling"),
        Method.CHEMICAL: words("Food", "disinfectant"),
    }
)
MEAL_ON_PAPER: Mapping[Meal, str] = MappingProxyType(
    {Meal.BREAKFAST: "早餐", Meal.LUNCH: "午餐", Meal.SUPPER: "晚餐", Meal.SNACK: "加餐"}
)
FRIDGE_ON_PAPER: Mapping[FridgeKind, str] = MappingProxyType({FridgeKind.CHILLED: "冷藏", FridgeKind.FROZEN: "冷冻"})
METHOD_ON_PAPER: Mapping[Method, str] = MappingProxyType(
    {Method.CABINET: "消毒柜", Method.STEAM: "蒸汽", Method.BOILING: "煮沸", Method.CHEMICAL: "消毒液浸泡"}
)
