"""A kitchen of an invented home, for the sample: dishes, fridges, suppliers and what is bought."""

from app.features.food_safety.model.lines import FridgeDraft
from app.features.food_safety.model.words import FridgeKind, Meal

DISHES = {
    Meal.BREAKFAST: (("小米粥", "馒头"), ("白米粥", "花卷"), ("面条", "煮鸡蛋"), ("豆浆", "菜包子")),
    Meal.LUNCH: (
        ("红烧豆腐", "炒青菜", "米饭"), ("萝卜炖肉", "蒸南瓜", "米饭"), ("番茄炒蛋", "冬瓜汤", "米饭"),
        ("清蒸鱼块", "烩白菜", "米饭"),
    ),
    Meal.SUPPER: (("青菜面",), ("南瓜粥", "拌黄瓜"), ("肉末豆腐", "馒头"), ("鸡蛋羹", "米粥")),
    Meal.SNACK: ((), ("苹果",), (), ("酸奶",)),
}  # fmt: skip
FRIDGES = (
    FridgeDraft("1号冷藏柜", FridgeKind.CHILLED),
    FridgeDraft("留样柜", FridgeKind.CHILLED),
    FridgeDraft("2号冷冻柜", FridgeKind.FROZEN),
)
SUPPLIERS = (("青柳镇惠民粮油店", "JY99999001", 20), ("石桥铺蔬菜合作社", "JY99999002", 300))
"""Name, licence, days from today until it ends."""
GOODS = (("大米", "100 公斤", 0), ("青菜、萝卜、冬瓜", "45 公斤", 1), ("猪肉", "20 公斤", 1), ("菜籽油", "20 升", 0))
"""What, how much, and from which supplier."""
THINGS = "碗、勺、餐盘"
