"""Hazards and inspections of an invented home, for the sample: usual ones, at no real place."""

from dataclasses import dataclass

from app.features.hazards.model.grades import HazardGrade

INSPECTORS = "澄湖区民政局 安全检查组"
FUNDS_INSPECTORS = "澄湖区财政局、民政局 资金检查组"


@dataclass(frozen=True, slots=True)
class Invented:
    """One hazard, and what was done about it."""

    place: str
    what: str
    mended: str
    grade: HazardGrade = HazardGrade.MINOR
    major_group: int | None = None
    interim: str = ""
    item: str = ""


USUAL = (
    Invented("2楼东 楼梯口", "堆放杂物，纸箱 4 个", "纸箱搬到库房，楼梯口清空", item="安全出口没上锁，通道畅通"),
    Invented("厨房", "燃气总阀关不严", "换了新阀门，试过不漏", HazardGrade.LARGER, interim="不用时关户外总阀"),
    Invented("1楼东 应急灯", "断电后不亮", "换了电池，断电试过 30 分钟", item="应急照明、疏散指示亮着"),
    Invented("配电室", "插线板乱拉", "拆掉插线板，装了固定插座", HazardGrade.LARGER, interim="先断开，不再使用"),
    Invented("2楼浴室", "防滑垫破了", "换了新防滑垫"),
    Invented("3楼 扶手", "松动", "螺丝拧紧，加了一个固定座"),
    Invented("1楼西 灭火器", "压力不足", "换了新灭火器", item="灭火器、消火栓在位"),
    Invented("食堂 冰箱", "留样柜没有上锁", "加了锁，钥匙由厨师保管"),
)
MAJOR = Invented(
    "3楼西 疏散门", "装了防盗栏，推不开", "防盗栏已拆除，门能推开", HazardGrade.MAJOR, 1, "专人看守，门口不放东西",
    "安全出口没上锁，通道畅通",
)  # fmt: skip
