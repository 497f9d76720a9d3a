"""The monthly summary of safety (安全工作月报) for director and bureau, on one page; in Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from app.paper import fonts, tables, text
from app.paper.frame import Frame, render
from app.paper.marks import heading, signatures

_INK, _WASH = HexColor("#1F6B63"), HexColor("#E7E2D8")
_HIGH, _STEP = 26 * mm, 0.72


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One check in a month."""

    name: str
    often: str
    needed: int
    done: int
    late: int
    missed: int


@dataclass(frozen=True, slots=True)
class Trend:
    """One figure over the last months, the oldest first."""

    title: str
    months: tuple[str, ...]  # 6月
    figures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SummaryPaper:
    """What the page says."""

    month: date  # its first day
    rows: Sequence[MonthRow]
    hazards: tuple[tuple[str, str], ...]  # what, how many
    still_open: tuple[tuple[str, ...], ...]  # number, place, what, grade, days open, until when
    trends: tuple[Trend, ...]


OPEN_ON_PAGE = 8
"""Open hazards that are listed; the board and its ledger list all."""


def summary_pdf(paper: SummaryPaper, frame: Frame) -> bytes:
    """Return the page as PDF. Raises RuleBrokenError for what cannot be drawn."""
    return render("安全工作月报", list(_story(paper, frame)), frame)


def _story(paper: SummaryPaper, frame: Frame) -> Iterator[Flowable]:
    width = frame.body_width
    yield text.text("安全工作月报", text.TITLE, bold=True, align="center")
    yield text.text(f"{paper.month.year}年{paper.month.month}月", align="center")
    yield from heading("检查完成情况")
    rows: list[tuple[str, ...]] = [
        (one.name, one.often, str(one.needed), str(one.done), str(one.late), str(one.missed)) for one in paper.rows
    ]
    total = [sum(getattr(one, name) for one in paper.rows) for name in ("needed", "done", "late", "missed")]
    rows.append(("合计", "", *map(str, total)))
    shares = tables.shares(width, 60, 24, 18, 18, 18, 18)
    yield tables.listing(("检查", "要求", "应做", "完成", "其中迟", "缺"), rows, shares, size=text.LABEL)
    yield from heading("隐患")
    yield text.text("　".join(f"{what} {count}" for what, count in paper.hazards))
    yield Spacer(1, 2 * mm)
    if paper.still_open:
        shown = paper.still_open[:OPEN_ON_PAGE]
        shares = tables.shares(width, 22, 34, 60, 14, 16, 24)
        yield tables.listing(("编号", "部位", "问题", "等级", "已几天", "期限"), shown, shares, size=text.LABEL)
        if more := len(paper.still_open) - len(shown):
            yield text.text(f"另有 {more} 条没有销号，见隐患整改台账")
    else:
        yield text.text("月末没有未销号的隐患")
    yield from heading("近六个月")
    yield Table([[_columns(one, width / len(paper.trends) - 4 * mm) for one in paper.trends]])
    yield signatures(("填表人", "院　长"), width * 0.6)


def _columns(trend: Trend, width: float) -> Drawing:
    """Return a figure over months as columns, each with its number."""
    drawn = Drawing(width, _HIGH + 10 * mm)
    font = fonts.MAIN
    most, step = max((*trend.figures, 1)), width / max(len(trend.figures), 1)
    drawn.add(String(0, _HIGH + 6 * mm, trend.title, fontName=font, fontSize=text.LABEL))
    for place, (month, figure) in enumerate(zip(trend.months, trend.figures, strict=True)):
        left, high = place * step, (_HIGH - 8 * mm) * figure / most
        for height, colour in ((_HIGH - 8 * mm, _WASH), (high, _INK)):
            drawn.add(_bar(left, step * _STEP, height, colour))
        middle = left + step * _STEP / 2
        for height, told in ((5 * mm + high, str(figure)), (0, month)):
            drawn.add(String(middle, height, told, fontName=font, fontSize=text.LABEL - 1, textAnchor="middle"))
    return drawn


def _bar(left: float, width: float, height: float, colour: Color) -> Rect:
    bar = Rect(left, 4 * mm, width, height)
    bar.fillColor, bar.strokeColor = colour, None
    return bar
