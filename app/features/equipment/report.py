"""The papers of equipment: register, register of special equipment, looks at extinguishers; in Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.equipment.model import (
    KIND_ON_PAPER,
    CheckKind,
    Equipment,
    Period,
    Standing,
    State,
    look_in,
)
from app.kernel.ids import StaffId
from app.paper import tables, text
from app.paper.frame import Frame, render

REGISTER, SPECIAL_REGISTER, LOOKS = "设备台账", "特种设备台账", "灭火器检查记录"
NOTHING = "没有登记设备。"

STATE_ON_PAPER: Mapping[State, str] = {
    State.FAILED: "不合格，未复检",
    State.OVERDUE: "超期 {days} 天",
    State.WORN: "到期未换 {days} 天",
    State.SOON: "还有 {days} 天",
    State.UNKNOWN: "检验日期未登记",
    State.GOOD: "正常",
    State.RETIRED: "已停用",
}
_REGISTER_HEAD = (
    "类别",
    "名称",
    "地点",
    "厂家型号",
    "出厂编号",
    "数量",
    "投用",
    "报废期限",
    "下次检验",
    "责任人",
    "情况",
)
_REGISTER_SHARES = (22, 28, 28, 30, 28, 12, 24, 24, 24, 18, 28)
_SPECIAL_HEAD = (
    "名称", "使用登记证编号", "地点", "厂家型号", "出厂编号", "投用", "最近检验", "检验单位", "结论", "下次检验",
    "责任人", "情况",
)  # fmt: skip
_SPECIAL_SHARES = (24, 30, 24, 28, 28, 24, 24, 30, 14, 24, 18, 26)
_LOOKS_HEAD = ("地点", "名称", "编号", "日期", "结果", "检查人", "说明")
_LOOKS_SHARES = (30, 28, 28, 24, 16, 20, 44)


@dataclass(frozen=True, slots=True)
class RegisterPaper:
    """What stands in a register on a day."""

    lines: Sequence[Standing]
    names: Mapping[StaffId, str]
    day: date


def register(paper: RegisterPaper, frame: Frame) -> bytes:
    """Return the register (设备台账) as PDF. Raises RuleBrokenError for what cannot be drawn."""
    rows = [_register_row(one, paper.names) for one in paper.lines]
    return _listing(REGISTER, f"{_day(paper.day)}　共 {len(rows)} 条", _REGISTER_HEAD, rows, _REGISTER_SHARES, frame)


def special_register(paper: RegisterPaper, frame: Frame) -> bytes:
    """Return the register of special equipment (特种设备台账) as PDF. Raises RuleBrokenError."""
    rows = [_special_row(one, paper.names) for one in paper.lines]
    head = f"{_day(paper.day)}　共 {len(rows)} 台（套）"
    return _listing(SPECIAL_REGISTER, head, _SPECIAL_HEAD, rows, _SPECIAL_SHARES, frame)


def looks(things: Sequence[Equipment], period: Period, frame: Frame) -> bytes:
    """Return the looks at extinguishers in a period (灭火器检查记录) as PDF; one not looked at says so."""
    rows = [_look_row(one, period) for one in things]
    missing = sum(look_in(one, period) is None for one in things)
    head = f"{_day(period.first)}—{_day(period.last)}　应查 {len(rows)}　已查 {len(rows) - missing}　缺 {missing}"
    return _listing(LOOKS, head, _LOOKS_HEAD, rows, _LOOKS_SHARES, frame)


def texts(lines: Sequence[Equipment]) -> Iterator[tuple[str, str]]:
    """Yield (whose, text) of all that people wrote, to be looked through for characters that no font draws."""
    for one in lines:
        told = one.told
        for written in (told.name, told.place, told.maker, told.serial, told.registration, told.remark):
            yield told.name, written
        for check in one.checks:
            yield told.name, check.told.by_whom + check.told.note


def state_text(one: Standing) -> str:
    """Return how it stands with a thing, as printed."""
    ended = one.equipment.end
    if ended is not None and one.state is State.RETIRED:
        return f"{ended.on_day} 停用：{ended.reason}"
    return STATE_ON_PAPER[one.state].format(days=one.days)


def _listing(
    title: str, line: str, head: Sequence[str], rows: Sequence[Sequence[str]], weights: Sequence[float], frame: Frame
) -> bytes:
    def story() -> Iterator[Flowable]:
        yield text.text(title, text.TITLE, bold=True, align="center")
        yield Spacer(1, 2 * mm)
        yield text.text(line)
        yield Spacer(1, 2 * mm)
        if rows:
            yield tables.listing(head, rows, tables.shares(frame.body_width, *weights), size=text.SMALL)
        else:
            yield text.text(NOTHING)

    return render(title, list(story()), frame)


def _register_row(one: Standing, names: Mapping[StaffId, str]) -> tuple[str, ...]:
    told = one.equipment.told
    return (
        KIND_ON_PAPER[told.kind],
        told.name,
        told.place,
        told.maker or "未登记",
        told.serial or "未登记",
        str(told.quantity),
        _short(told.in_use_on),
        _short(told.discard_on),
        _short(one.next_on),
        names.get(told.staff_id, "未登记") if told.staff_id else "未登记",
        state_text(one),
    )


def _special_row(one: Standing, names: Mapping[StaffId, str]) -> tuple[str, ...]:
    told, last = one.equipment.told, one.equipment.last(CheckKind.INSPECTION)
    return (
        told.name,
        told.registration or "未登记",
        told.place,
        told.maker or "未登记",
        told.serial or "未登记",
        _short(told.in_use_on),
        "没有记录" if last is None else last.told.on_day.isoformat(),
        "—" if last is None else last.told.by_whom,
        "—" if last is None else "合格" if last.told.passed else "不合格",
        _short(one.next_on),
        names.get(told.staff_id, "未登记") if told.staff_id else "未登记",
        state_text(one),
    )


def _look_row(one: Equipment, period: Period) -> tuple[str, ...]:
    look = look_in(one, period)
    start = (one.told.place, one.told.name, one.told.serial)
    if look is None:
        return (*start, "—", "未查", "—", "")
    late = f"{look.recorded_at:%m-%d} 补记" if look.is_late else ""
    result = "完好" if look.told.passed else "有问题"
    note = "；".join(filter(None, (look.told.note, late)))
    return (*start, look.told.on_day.isoformat(), result, look.told.by_whom, note)


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _short(day: date | None) -> str:
    return day.isoformat() if day else "未登记"
