"""How levels are called on Chinese papers, whatever the screen's language; decides nothing."""

from collections.abc import Mapping
from datetime import date

from app.features.care_levels.model.ability import form
from app.features.care_levels.model.records import OLD_LEVELS, Ability, Standard
from app.features.care_levels.model.reports import ReportStep
from app.kernel.birthdays import PartialDate, in_chinese
from app.kernel.care import Grade, Risk, SelfCare

NOT_ASSESSED = "未评估"
"""Stands wherever nobody assessed yet: a blank would read like "nothing to mind"."""

CLASS_IN_SHORT: Mapping[SelfCare, str] = {
    SelfCare.INDEPENDENT: "全自理",
    SelfCare.PARTIAL: "半护理",
    SelfCare.DEPENDENT: "全护理",
    SelfCare.UNASSESSED: NOT_ASSESSED,
}

RISK_ON_PAPER: Mapping[Risk, str] = {
    Risk.CHOKING: "噎食",
    Risk.WRONG_INTAKE: "食品药品误食",
    Risk.PRESSURE_SORE: "压疮",
    Risk.SCALD: "烫伤",
    Risk.BED_FALL: "坠床",
    Risk.FALL: "跌倒",
    Risk.HARM: "他伤和自伤",
    Risk.WANDERING: "走失",
    Risk.ACTIVITY: "文娱活动意外",
}
"""Source: GB 38600-2019, as others list the nine."""

GRADE_ON_PAPER: Mapping[Grade, str] = {Grade.NONE: "无", Grade.LOW: "低", Grade.MEDIUM: "中", Grade.HIGH: "高"}

STANDARD_ON_PAPER: Mapping[Standard, str] = {
    Standard.GBT42195: "GB/T 42195-2022",
    Standard.MZT039: "MZ/T 039-2013",
}

STEP_ON_PAPER: Mapping[ReportStep, str] = {
    ReportStep.REPORTED: "已报乡镇（街道）",
    ReportStep.RECEIVED: "县级民政部门已收到",
    ReportStep.ANSWERED: "县级民政部门已答复",
    ReportStep.DROPPED: "不再上报",
}


def level_on_paper(standard: Standard, level: int) -> str:
    """Return a level with its name, "2 级　能力中度受损（中度失能）"."""
    name = OLD_LEVELS[level] if standard is Standard.MZT039 else form().levels[level].name
    return f"{level} 级　{name}"


def level_in_short(one: Ability) -> str:
    """Return the level of an assessment with points and day, "2 级　能力中度受损 52 分（2026-11-01）"."""
    name = level_on_paper(one.standard, one.level).partition("（")[0]
    if one.standard is Standard.MZT039:
        return f"{name}（{one.assessed_on}，{STANDARD_ON_PAPER[one.standard]}）"
    return f"{name} {one.total} 分（{one.assessed_on}）"


def day_on_paper(day: date) -> str:
    """Return a day as written on forms, "2026年11月1日"."""
    return in_chinese(PartialDate.exact(day))
