"""The kinds of equipment, what they are called, and which belong to fire safety or are special equipment (特种设备)."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.kernel.text import Words, words


class EquipmentKind(StrEnum):
    """What stands in the register."""

    EXTINGUISHER = "extinguisher"  # 灭火器
    DETECTOR = "detector"  # 烟感、报警器
    HYDRANT = "hydrant"  # 消火栓
    EMERGENCY_LIGHT = "emergency_light"  # 应急灯、疏散指示
    LIFT = "lift"  # 电梯
    BOILER = "boiler"  # 锅炉
    PRESSURE_VESSEL = "pressure_vessel"  # 压力容器
    GAS_ALARM = "gas_alarm"  # 燃气报警器
    GENERATOR = "generator"  # 发电机
    OTHER = "other"  # 其他


FIRE = frozenset(
    {
        EquipmentKind.EXTINGUISHER,
        EquipmentKind.DETECTOR,
        EquipmentKind.HYDRANT,
        EquipmentKind.EMERGENCY_LIGHT,
        EquipmentKind.GAS_ALARM,
    }
)
"""消防设施 of the ledger that inspectors ask for."""

SPECIAL = frozenset({EquipmentKind.LIFT, EquipmentKind.BOILER, EquipmentKind.PRESSURE_VESSEL})
"""特种设备: registered, and not used without an inspection that holds."""

KIND_WORDS: Mapping[EquipmentKind, Words] = MappingProxyType(
    {
        EquipmentKind.EXTINGUISHER: words("Equipment", "fire extinguisher"),
        EquipmentKind.DETECTOR: words("Equipment", "smoke detector, fire alarm"),
        EquipmentKind.HYDRANT: words("Equipment", "hydrant"),
        EquipmentKind.EMERGENCY_LIGHT: words("Equipment", "emergency light, exit sign"),
        EquipmentKind.LIFT: words("Equipment", "lift"),
        EquipmentKind.BOILER: words("Equipment", "boiler"),
        EquipmentKind.PRESSURE_VESSEL: words("Equipment", "pressure vessel"),
        EquipmentKind.GAS_ALARM: words("Equipment", "gas alarm"),
        EquipmentKind.GENERATOR: words("Equipment", "generator"),
        EquipmentKind.OTHER: words("Equipment", "other equipment"),
    }
)

KIND_ON_PAPER: Mapping[EquipmentKind, str] = MappingProxyType(
    {
        EquipmentKind.EXTINGUISHER: "灭火器",
        EquipmentKind.DETECTOR: "烟感、报警器",
        EquipmentKind.HYDRANT: "消火栓",
        EquipmentKind.EMERGENCY_LIGHT: "应急灯、疏散指示",
        EquipmentKind.LIFT: "电梯",
        EquipmentKind.BOILER: "锅炉",
        EquipmentKind.PRESSURE_VESSEL: "压力容器",
        EquipmentKind.GAS_ALARM: "燃气报警器",
        EquipmentKind.GENERATOR: "发电机",
        EquipmentKind.OTHER: "其他设备",
    }
)
