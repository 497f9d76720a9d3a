"""How a resident's level changed (护理等级变化) as PDF: the chart, and the table of what it shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.care_levels.model import COMA, DIAGNOSIS, REPEATED, WHY_ON_PAPER, Ability, Standard, form
from app.features.care_levels.model.chart import LEVEL_ON_PAPER, Drawing
from app.features.care_levels.report.chart import LevelChart
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import heading

TITLE = "护理等级变化"
CHART_HEIGHT = 82 * mm
_RULES = {COMA: "昏迷", DIAGNOSIS: "痴呆或精神专科诊断", REPEATED: "近30天多次意外"}


@dataclass(frozen=True, slots=True)
class HistoryPaper:
    """What the paper says."""

    name: str
    bed: str  # "" without one
    self_care: str  # the official class, as printed
    abilities: Sequence[Ability]  # standing, oldest first
    shown: Drawing

    def told(self) -> Iterator[str]:
        """Yield every text somebody typed that the paper draws."""
        yield self.name
        yield from (mark.said for mark in self.shown.marks)
        for one in self.abilities:
            yield f"{one.assessor}{one.second_assessor}{one.why_note}"


def history_pdf(paper: HistoryPaper, frame: Frame) -> bytes:
    """Return chart and table as PDF; equal facts give equal bytes. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(paper, frame)), frame)


def _story(paper: HistoryPaper, frame: Frame) -> Iterator[Flowable]:
    yield text.text(f"{TITLE}　{paper.name}", 20, bold=True, align="center")
    bed = f"床位 {paper.bed}　" if paper.bed else ""
    yield text.text(f"{bed}自理能力（县级民政部门认定）：{paper.self_care}", align="center")
    yield Spacer(0, 2 * mm)
    yield LevelChart(paper.shown, frame.body_width, CHART_HEIGHT)
    yield text.text("○ 总分　□ 旧标准等级，不换算　▼ 大事；箭头：按标准附录 C.4 等级加重，点仍在总分处。", text.SMALL)
    yield from heading(f"共 {len(paper.abilities)} 次评估")
    rows = [_row(one) for one in reversed(paper.abilities)]
    names = [f"{domain.name} {domain.most}" for domain in form().domains]
    heads = ("日期", "总分", *names, "等级", "评估原因", "评估人")
    yield tables.listing(heads, rows, tables.shares(frame.body_width, 2.1, 1, 1.6, 1.9, 1.6, 2.4, 4.4, 2.6, 3))


def _row(one: Ability) -> list[str]:
    points = ["—"] * 4 if one.domains is None else [str(points) for points in one.domains]
    why = WHY_ON_PAPER[one.why] + (f"（{one.why_note}）" if one.why_note else "")
    names = "、".join(filter(None, (one.assessor, one.second_assessor)))
    total = "—" if one.total is None else str(one.total)
    return [one.assessed_on.isoformat(), total, *points, _level(one), why, names]


def _level(one: Ability) -> str:
    word = LEVEL_ON_PAPER[one.level]
    if one.standard is Standard.MZT039:
        return f"{word}（旧标准）"
    if one.initial_level is None or one.initial_level == one.level:
        return word
    rules = "、".join(_RULES[rule] for rule in one.rules)
    return f"{word}（{one.total} 分本为{LEVEL_ON_PAPER[one.initial_level]}；{rules}）"
