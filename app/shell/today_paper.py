"""The day on one page (今日一页), in Chinese: heads, who is away, what waits, beds; from facts given, no session."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.slice import DueTask
from app.features.stays.model import BuildingBeds, DayCount
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import heading

TITLE = "今日一页"
_URGENCY = {"now": "马上办", "today": "今天办", "week": "本周办", "sometime": "有空办"}
_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody registered who is not in the house."""

    name: str
    bed: str  # "" for none
    state: str  # as printed: 请假, 住院, 失联
    since: str
    note: str  # when due back, or how late


@dataclass(frozen=True, slots=True)
class Today:
    """What the page says."""

    day: date
    now: DayCount
    before: DayCount  # at the end of yesterday
    came: int  # admitted since
    left: int  # transferred out, discharged, support ended or died since
    away: Sequence[Away]
    tasks: Sequence[DueTask]  # the most urgent first, said in Chinese
    buildings: Sequence[BuildingBeds]
    backup: str  # how old the newest one is

    def names(self) -> Iterator[str]:
        """Yield every text somebody typed that the page draws."""
        for one in self.away:
            yield one.name
        for task in self.tasks:
            yield f"{task.title}{task.detail}"


def today_paper(today: Today, frame: Frame) -> bytes:
    """Return the page as PDF; equal facts give equal bytes. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(today, frame)), frame)


def _story(today: Today, frame: Frame) -> Iterator[Flowable]:
    day = today.day
    yield text.text(f"{frame.home_name}　{TITLE}", text.TITLE, bold=True, align="center")
    weekday = _WEEKDAYS[day.weekday()]
    yield text.text(f"{day.year}年{day.month}月{day.day}日　星期{weekday}　备份：{today.backup}", align="center")
    yield Spacer(0, 3 * mm)
    yield from heading("人数")
    yield _heads(today, frame)
    yield Spacer(0, 1.5 * mm)
    yield from (text.text(line) for line in identities(today))
    yield from heading(f"不在院的 {len(today.away)} 人")
    yield from _away(today, frame)
    yield from heading(f"等着办的 {len(today.tasks)} 件")
    yield from _tasks(today, frame)
    yield from heading("床位")
    yield from _beds(today, frame)


def identities(today: Today) -> tuple[str, str]:
    """Return the two sums that must hold, as printed. Source: practice of handover sheets (交接班记录)."""
    now, change = today.now, today.came - today.left
    holds = now.registered == today.before.registered + change
    check = "对得上" if holds else f"差 {abs(now.registered - today.before.registered - change)} 人，请查补记"
    away = f"请假 {now.on_leave} ＋ 住院 {now.in_hospital} ＋ 失联 {now.missing}"
    return (
        f"在册 {now.registered} ＝ 在院 {now.present} ＋ {away}",
        f"在册 {now.registered} ＝ 昨日 {today.before.registered} ＋ 新入 {today.came} － 离院 {today.left}（{check}）",
    )


def _heads(today: Today, frame: Frame) -> Flowable:
    now, before = today.now, today.before
    names = ("在册", "在院", "请假", "住院", "失联")
    rows = [
        [word, *(str(count) for count in (of.registered, of.present, of.on_leave, of.in_hospital, of.missing))]
        for word, of in (("现在", now), ("昨日24时", before))
    ]
    return tables.listing(("", *names), rows, tables.shares(frame.body_width, *[1] * 6))


def _away(today: Today, frame: Frame) -> Iterator[Flowable]:
    if not today.away:
        yield text.text("没有，都在院里。")
        return
    rows = [[one.name, one.bed or "—", one.state, one.since, one.note] for one in today.away]
    widths = tables.shares(frame.body_width, 2.4, 1.6, 1, 2, 3)
    yield tables.listing(("姓名", "床位", "去向", "从何时", "说明"), rows, widths)


def _tasks(today: Today, frame: Frame) -> Iterator[Flowable]:
    if not today.tasks:
        yield text.text("没有急事。")
        return
    rows = [[_URGENCY[task.urgency], task.title, task.detail] for task in today.tasks]
    yield tables.listing(("何时办", "事项", "说明"), rows, tables.shares(frame.body_width, 1.2, 4, 5))


def _beds(today: Today, frame: Frame) -> Iterator[Flowable]:
    if not today.buildings:
        yield text.text("还没有床位。")
        return
    rows = [[one.name, str(one.beds), str(one.held), str(one.free)] for one in today.buildings]
    beds, held = sum(one.beds for one in today.buildings), sum(one.held for one in today.buildings)
    rows.append(["合计", str(beds), str(held), str(beds - held)])
    yield tables.listing(("楼", "床位", "有人", "空床"), rows, tables.shares(frame.body_width, 3, 1, 1, 1))
