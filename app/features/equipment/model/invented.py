"""Equipment of an invented home, for the sample: what such a home has, with what is due, overdue and not in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from app.features.equipment.model.kinds import EquipmentKind
from app.features.equipment.model.register import EquipmentDraft

OFFICE = "市特种设备检验所"
FAULT = "压力指针在红区，要重新充装"


@dataclass(frozen=True, slots=True)
class _Made:
    kind: EquipmentKind
    name: str
    place: str
    maker: str
    days: int  # from today until the next inspection; below zero: over it
    registration: str = ""
    quantity: int = 1


_HOUSE = (
    _Made(EquipmentKind.LIFT, "1号电梯", "主楼", "TKJ1000 型", 12, "梯11鄂X99901（26）"),
    _Made(EquipmentKind.BOILER, "蒸汽锅炉", "锅炉房", "LSG0.5 型", 140, "锅20鄂X99902（25）"),
    _Made(EquipmentKind.PRESSURE_VESSEL, "热水储罐", "锅炉房", "1.5 立方米", 410, "容15鄂X99903（25）"),
    _Made(EquipmentKind.GAS_ALARM, "燃气报警器", "厨房", "JT-A1", -9),
    _Made(EquipmentKind.GENERATOR, "柴油发电机", "配电室", "30 千瓦", 75),
    _Made(EquipmentKind.HYDRANT, "室外消火栓", "大门东侧", "SS100", 96),
    _Made(EquipmentKind.EMERGENCY_LIGHT, "应急照明灯", "主楼走廊楼梯", "双头应急灯", 160, quantity=18),
    _Made(EquipmentKind.DETECTOR, "独立式烟感", "老人房间", "JTY-GD", 160, quantity=52),
)
_EXTRA_PLACES = ("厨房", "配电室", "锅炉房")


def register(floors: Sequence[str], today: date) -> Iterator[EquipmentDraft]:
    """Yield what the home has: two extinguishers on each floor and at three other places, then the rest."""
    for place in [*floors, *_EXTRA_PLACES]:
        for number in (1, 2):
            yield EquipmentDraft(
                EquipmentKind.EXTINGUISHER, f"灭火器{number}", place, "MFZ/ABC4 干粉", f"{place}-{number:02d}",
                in_use_on=today - relativedelta(years=2), discard_on=today + relativedelta(years=8),
                next_on=today + timedelta(days=96),
            )  # fmt: skip
    for one in _HOUSE:
        yield EquipmentDraft(
            one.kind, one.name, one.place, one.maker, registration=one.registration, quantity=one.quantity,
            in_use_on=today - relativedelta(years=4), next_on=today + timedelta(days=one.days),
        )  # fmt: skip
