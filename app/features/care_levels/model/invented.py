"""Invents levels for the sample home from a seed: answers, items and grades that fit how frail a person is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from app.features.care_levels.model.ability import Conditions, form
from app.features.care_levels.model.checking import CONSCIOUS
from app.features.care_levels.model.records import Graded
from app.features.care_levels.model.self_care import SelfCareItem
from app.kernel.care import MINDED, Grade, Risk, SelfCare

INDEPENDENT, PARTIAL, DEPENDENT = SelfCare.INDEPENDENT, SelfCare.PARTIAL, SelfCare.DEPENDENT

_LIKELY: Mapping[str, tuple[int, int, int]] = {
    "自己走": (85, 10, 5),
    "拄拐杖": (60, 35, 5),
    "坐轮椅": (10, 30, 60),
    "要人扶": (30, 30, 40),
}
"""How likely each class is, in percent, by what is told of walking."""
_ANYBODY = (60, 25, 15)

_STRENGTH: Mapping[SelfCare, tuple[float, float]] = {
    INDEPENDENT: (0.86, 1.0),
    PARTIAL: (0.5, 0.82),
    DEPENDENT: (0.08, 0.5),
}
"""Share of the points, from and to."""
_FULL = 0.97
"""From this share on, every item has its most points."""
_ALMOST = 0.94
_BY_DOMAIN: Mapping[str, float] = {"B.1": -0.03, "B.2": -0.1, "B.3": 0.12, "B.4": -0.03}
"""Legs go first, the mind last."""

_LOST_FIRST = (
    SelfCareItem.BATHE, SelfCareItem.WALK, SelfCareItem.TOILET, SelfCareItem.DRESS, SelfCareItem.BED, SelfCareItem.EAT,
)  # fmt: skip
_LOST: Mapping[SelfCare, tuple[int, int]] = {INDEPENDENT: (0, 0), PARTIAL: (1, 3), DEPENDENT: (4, 6)}

_GRADES: Mapping[SelfCare, tuple[int, int, int, int]] = {
    INDEPENDENT: (62, 30, 7, 1),
    PARTIAL: (30, 40, 22, 8),
    DEPENDENT: (18, 30, 32, 20),
}
"""How likely 无, 低, 中, 高 are, in percent."""

_MEASURES: Mapping[Risk, str] = {
    Risk.CHOKING: "软饭，菜切碎，坐直了在护理员眼前吃",
    Risk.WRONG_INTAKE: "药由护士统一保管，看着服下",
    Risk.PRESSURE_SORE: "2 小时翻身一次，每天看皮肤",
    Risk.SCALD: "洗澡先试水温，不单独用热水袋",
    Risk.BED_FALL: "夜里拉上床栏，上下床有人扶",
    Risk.FALL: "起身先坐三分钟，走路有人扶",
    Risk.HARM: "每天陪着说话，剪刀、药瓶锁好",
    Risk.WANDERING: "交接班必须见到人，出门有人陪",
    Risk.ACTIVITY: "活动时有人在旁边看着",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """One resident of the sample home, as far as inventing needs it."""

    frail: SelfCare
    strength: float  # share of the points today
    admitted_on: date
    dementia: bool = False
    psychiatric: bool = False


def subject(random: Random, walking: str, admitted_on: date, *, dementia: bool, psychiatric: bool) -> Subject:
    """Return how frail somebody is who walks so."""
    frail = random.choices((INDEPENDENT, PARTIAL, DEPENDENT), _LIKELY.get(walking, _ANYBODY))[0]
    return Subject(frail, random.uniform(*_STRENGTH[frail]), admitted_on, dementia, psychiatric)


def stronger(one: Subject, by: float) -> Subject:
    """Return the same person earlier, by a share of the points; who has lost some never had all."""
    return replace(one, strength=max(one.strength, min(one.strength + by, _ALMOST)))


def answers(random: Random, one: Subject) -> dict[str, int]:
    """Return points of all 26 items."""
    told: dict[str, int] = {}
    for domain in form().domains:
        share = one.strength + _BY_DOMAIN[domain.code]
        for item in domain.items:
            points = round(item.most * share + random.uniform(-0.6, 0.6))
            told[item.code] = item.most if one.strength >= _FULL else min(max(points, 0), item.most)
    told[CONSCIOUS] = max(told[CONSCIOUS], 1)
    return told


def conditions(one: Subject, incidents: int = 0) -> Conditions:
    """Return what is said beside the points."""
    return Conditions(dementia=one.dementia, psychiatric=one.psychiatric, incidents=incidents)


def can(random: Random, frail: SelfCare) -> dict[SelfCareItem, bool]:
    """Return the six items of somebody of a class."""
    lost = _LOST_FIRST[: random.randint(*_LOST[frail])]
    return {item: item not in lost for item in SelfCareItem}


def grades(random: Random, frail: SelfCare) -> dict[Risk, Graded]:
    """Return grades of all nine risks, with a measure where one is needed."""
    found = {risk: random.choices(tuple(Grade), _GRADES[frail])[0] for risk in Risk}
    return {risk: Graded(grade, _MEASURES[risk] if grade in MINDED else "") for risk, grade in found.items()}
