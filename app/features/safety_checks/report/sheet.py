"""A blank sheet of a check (空白检查表), in the order in which a round asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.features.safety_checks.model import Asks, Item, Stop, Template
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import heading, signatures

_BOXES = "□正常　□异常　□不适用"
_ROOM = {
    Asks.NUMBER: "读数：",
    Asks.HEADCOUNT: "应在：　　　实在：",
    Asks.RISK: "□无　□低　□中　□高",
    Asks.TEXT: "□无　",
    Asks.CHOICE: "",
    Asks.FILES: "□有　□没有",
}


def sheet_pdf(template: Template, way: Sequence[Stop], frame: Frame) -> bytes:
    """Return the sheet as PDF, place by place. Raises RuleBrokenError for what cannot be drawn."""
    return render(template.name, list(_story(template, way, frame)), frame)


def _story(template: Template, way: Sequence[Stop], frame: Frame) -> Iterator[Flowable]:
    yield text.text(template.name, text.TITLE, bold=True, align="center")
    yield text.text("日期：　　　年　　　月　　　日　　　开始：　　　:　　　　结束：　　　:　　　", align="center")
    yield Spacer(1, 2 * mm)
    shares = tables.shares(frame.body_width, 8, 84, 52, 40)
    for stop in way:
        rows = [
            (str(number), _asked(item), _ROOM.get(item.asks, _BOXES), "") for number, item in enumerate(stop.items, 1)
        ]
        yield from heading(stop.name)
        yield tables.listing(("", "检查内容", "结果", "问题和处理"), rows, shares, size=text.LABEL)
        yield Spacer(1, 2 * mm)
    people = ["巡查人", "确认人", "参加人"][: template.signatures]
    yield KeepTogether([Spacer(1, 3 * mm), signatures(people, frame.body_width * 0.6)])
    yield text.text("有异常的，马上登记隐患；纸质记录当天补录，过时补录算迟。", text.LABEL)


def _asked(item: Item) -> str:
    mark = "★ " if item.critical else ""
    usual = f"（{item.low:g}—{item.high:g}）" if item.low is not None and item.high is not None else ""
    return f"{mark}{item.text}{usual}"
