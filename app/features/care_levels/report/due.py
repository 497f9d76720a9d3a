"""The list of assessments that are due (到期的评估), for a shift to work off on paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.care_levels.model import Due, DueKind, DueReason
from app.features.care_levels.model.agenda import Errand, When
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import TickBox, heading

TITLE = "到期的评估"
_WHEN: Mapping[When, str] = {When.LATE: "已过期", When.NOW: "现在该做", When.SOON: "两周内", When.LATER: "以后"}
_KINDS: Mapping[DueKind, str] = {
    DueKind.OFFICIAL_CLASS: "自理能力认定",
    DueKind.REPORT: "变更上报",
    DueKind.COUNTY: "县里答复",
    DueKind.OBSERVATION: "六项观察",
    DueKind.ABILITY: "能力评估",
    DueKind.RISK: "风险评估",
}
_REASONS: Mapping[DueReason, str] = {
    DueReason.BEFORE_ADMISSION: "入住前",
    DueReason.FIRST: "还没评过",
    DueReason.PARTLY: "有几项没评过",
    DueReason.REGULAR: "到期再评",
    DueReason.HOSPITAL: "出院回来",
    DueReason.FALL: "跌倒受伤",
    DueReason.INCIDENT: "出过意外",
    DueReason.REPEATED: "30天内第二次意外",
    DueReason.DIAGNOSIS: "新的诊断",
    DueReason.DIFFERS: "本院看到的和认定不一样",
    DueReason.AWAIT_RECEIPT: "县里还没收到",
    DueReason.AWAIT_ANSWER: "县里在办",
}


@dataclass(frozen=True, slots=True)
class DuePaper:
    """What the list says."""

    day: date
    errands: Sequence[Errand]  # the most urgent first


def due_pdf(paper: DuePaper, frame: Frame) -> bytes:
    """Return the list as PDF, grouped by urgency. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(paper, frame)), frame)


def _story(paper: DuePaper, frame: Frame) -> Iterator[Flowable]:
    day = paper.day
    yield text.text(TITLE, 20, bold=True, align="center")
    yield text.text(f"{day.year}年{day.month}月{day.day}日　共 {len(paper.errands)} 位老人", align="center")
    yield Spacer(0, 2 * mm)
    if not paper.errands:
        yield text.text("没有到期的评估。")
    widths = tables.shares(frame.body_width, 1.8, 1.4, 3.6, 2.8, 0.9)
    for group, word in _WHEN.items():
        found = [one for one in paper.errands if one.when is group]
        if found:
            yield from heading(f"{word}　{len(found)} 位")
            rows = [_row(one, day) for one in found]
            yield tables.listing(("床位", "姓名", "要做什么", "期限", "办了"), rows, widths)


def _row(one: Errand, day: date) -> list[str | Flowable]:
    told = "\n".join(f"{_KINDS[due.kind]}（{_REASONS[due.reason]}）" for due in one.dues)
    until = "\n".join(_until(due, day) for due in one.dues)
    return [one.bed or "—", one.name, told, until, TickBox(has=False)]


def _until(due: Due, day: date) -> str:
    if due.due_on is None:
        return "—"
    late = due.overdue_days(day)
    return f"{due.due_on.isoformat()}{f'　晚 {late} 天' if late else ''}"
