"""Medicines of invented residents, for the sample home: usual ones, never anybody's."""

from collections.abc import Collection
from datetime import date
from random import Random

from app.features.medicines.model.doses import Outcome
from app.features.medicines.model.orders import OrderDraft

MORNING, NOON, EVENING, NIGHT = "07:00", "11:30", "17:30", "20:30"

_FOR: dict[str, tuple[tuple[str, str, tuple[str, ...]], ...]] = {
    "高血压": (("苯磺酸氨氯地平片", "5 mg", (MORNING,)), ("缬沙坦胶囊", "80 mg", (MORNING,))),
    "脑梗后遗症": (("阿司匹林肠溶片", "100 mg", (NIGHT,)), ("阿托伐他汀钙片", "20 mg", (NIGHT,))),
    "2型糖尿病": (("二甲双胍片", "0.5 g", (MORNING, EVENING)),),
    "慢性支气管炎": (("氨溴索片", "30 mg", (MORNING, NOON, EVENING)),),
    "骨关节炎": (("氨糖美辛肠溶片", "1 片装", (MORNING, EVENING)),),
    "阿尔茨海默病": (("盐酸多奈哌齐片", "5 mg", (NIGHT,)),),
    "冠心病": (("单硝酸异山梨酯片", "20 mg", (MORNING, EVENING)),),
    "慢性胃炎": (("奥美拉唑肠溶胶囊", "20 mg", (MORNING,)),),
    "癫痫": (("丙戊酸钠缓释片", "0.5 g", (MORNING, EVENING)),),
    "前列腺增生": (("坦索罗辛缓释胶囊", "0.2 mg", (NIGHT,)),),
}
_LOCKED = {"精神分裂症": ("奥氮平片", "5 mg", (NIGHT,)), "失眠": ("艾司唑仑片", "1 mg", (NIGHT,))}
_OTHERS = (
    ("复合维生素片", "1 片装", (MORNING,)), ("碳酸钙D3片", "600 mg", (NOON,)), ("乳果糖口服液", "15 ml", (MORNING,)),
    ("甲钴胺片", "0.5 mg", (MORNING, NOON, EVENING)),
)  # fmt: skip
_NEEDED = (("速效救心丸", "40 mg/丸"), ("对乙酰氨基酚片", "0.5 g"))
DOCTORS = ("青柳镇卫生院 罗医生", "澄湖区人民医院 内科", "驻院医生 尹大夫")
REFUSALS = ("说嘴里苦，不肯吃", "说今天好了，不吃药", "把药吐在手里")
NEEDS = ("说胸口闷", "头痛", "发热 38.1 ℃，医生电话同意")


def orders(random: Random, diseases: Collection[str], begins: date) -> list[OrderDraft]:
    """Return two to four orders that go with the diseases, the first at set times."""
    found = [one for disease in sorted(diseases) for one in _FOR.get(disease, ())]
    locked = [one for disease, one in _LOCKED.items() if disease in diseases]
    if not locked and random.random() < 0.05:
        locked = [_LOCKED["失眠"]]
    random.shuffle(found)
    more = random.sample(_OTHERS, 2)
    chosen = [*locked, *found, *more][: random.randint(2, 4)]
    made = [_order(random, one, begins, locked=one in locked) for one in chosen]
    if random.random() < 0.12:
        made[-1] = _needed(random, begins)
    return made


def _order(random: Random, one: tuple[str, str, tuple[str, ...]], begins: date, *, locked: bool) -> OrderDraft:
    name, strength, times = one
    liquid = "液" in name
    unit = "袋" if liquid else "粒" if "胶囊" in name else "片"
    return OrderDraft(
        name=name, strength=strength, dose=f"1{unit}", route="口服", times=times, from_on=begins,
        ordered_by=random.choice(DOCTORS), source="处方", locked=locked, unit=unit, per_dose=1.0,
    )  # fmt: skip


def _needed(random: Random, begins: date) -> OrderDraft:
    name, strength = random.choice(_NEEDED)
    pills = "丸" in name
    dose, route, note = ("10丸，含服", "舌下", "胸闷时用") if pills else ("1片", "口服", "疼痛、发热时用")
    return OrderDraft(
        name=name, strength=strength, dose=dose, route=route, times=(), from_on=begins,
        ordered_by=random.choice(DOCTORS), source="处方", note=note,
    )  # fmt: skip


def outcome(random: Random) -> tuple[Outcome, str]:
    """Return what became of a dose, nearly always that it was taken, and what was noted."""
    chance = random.random()
    if chance < 0.985:
        return Outcome.GIVEN, ""
    if chance < 0.993:
        return Outcome.REFUSED, random.choice(REFUSALS)
    if chance < 0.998:
        return Outcome.MISSED, "老人睡着了，叫不醒"
    return Outcome.VOMITED, "服药后十分钟吐了"
