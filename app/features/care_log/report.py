"""The care log on paper: blank sheets in the order of the screen, a resident's month; always in Chinese."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.features.care_log.model import (
    CellState,
    DayPart,
    Line,
    ResidentSheet,
    RoomSheet,
    catalogue,
    name_on_paper,
    on_paper,
    parts,
    planned_on_paper,
)
from app.features.staff.model import Shift
from app.features.stays.model import STATE_ON_PAPER
from app.kernel.care import SelfCare
from app.kernel.clock import in_home, shown_time
from app.paper import tables, text
from app.paper.frame import Frame, render

BLANK, MONTH = "照护记录表", "照护记录"
_CLASS = {SelfCare.INDEPENDENT: "自", SelfCare.PARTIAL: "半", SelfCare.DEPENDENT: "全", SelfCare.UNASSESSED: "未评"}
_MEASURED = ("体温", "血压")
_LOOKS = "夜间巡房（几点看过）"
_ROW = 11 * mm


@dataclass(frozen=True, slots=True)
class MonthPaper:
    """What the month of a resident says."""

    name: str
    bed: str  # "" without one
    month: date  # any day of it
    lines: Sequence[Line]  # in the order they happened, struck ones too

    def told(self) -> Iterator[str]:
        """Yield every text somebody typed that the paper draws."""
        yield self.name
        for line in self.lines:
            yield from (line.entry.note, line.entry.why, line.entry.late_reason, line.author, line.withdrawn_why)


def blank_pdf(rooms: Sequence[RoomSheet], shift: Shift, frame: Frame) -> bytes:
    """Return sheets to be filled in by hand, a table a room, A4 landscape, as PDF."""
    return render(BLANK, list(_blank(rooms, shift, frame)), frame)


def month_pdf(paper: MonthPaper, frame: Frame) -> bytes:
    """Return a resident's month as PDF: what was corrected stands there struck through, with who and why."""
    return render(MONTH, list(_month(paper, frame)), frame)


# blank sheets -----------------------------------------------------------------------------------------


def _blank(rooms: Sequence[RoomSheet], shift: Shift, frame: Frame) -> Iterator[Flowable]:
    yield text.text(f"{BLANK}　{shift.duty_on.isoformat()}　{shift.name} {shift.times}", 18, bold=True, align="center")
    yield text.text("照常的打“√”，有情况的写下来；没做的空着。事后按原来的行录入，会标“补记”。", align="center")
    yield Spacer(0, 2 * mm)
    for room in rooms:
        names = [item.name.chinese for item in room.columns]
        looks = [_LOOKS] if DayPart.NIGHT in parts(shift) else []
        heading = ["床位", "姓名", "自理", *names, *looks, *_MEASURED, "备注"]
        shares = (1.3, 2, 0.9, *[1.2] * len(names), *[4] * len(looks), *[1.3] * len(_MEASURED), 4)
        widths = tables.shares(frame.body_width, *shares)
        rows = [_blank_row(one, len(names), len(heading)) for one in room.residents]
        heights = [None, *[_ROW] * len(rows)]
        sign = text.text("记录人签名：＿＿＿＿＿＿　　时间：＿＿＿＿＿＿", text.LABEL, align="right")
        table = tables.listing(heading, rows, widths, heights=heights)
        title = text.text(f"{room.called} 房", text.HEADING, bold=True)
        plans = [text.text(told, text.LABEL) for told in _plans(room)]
        yield KeepTogether([title, Spacer(0, mm), table, *plans, Spacer(0, mm), sign, Spacer(0, 3 * mm)])


def _plans(room: RoomSheet) -> Iterator[str]:
    """Yield what is planned for each resident of a room who has a plan."""
    for one in room.residents:
        if one.present and one.plan:
            said = "；".join(f"{name_on_paper(told)} {planned_on_paper(told)}" for told in one.plan.values())
            yield f"照护计划　{one.name}：{said}"


def _blank_row(one: ResidentSheet, routine: int, columns: int) -> list[str]:
    bed = one.bed.rpartition(" ")[2]  # the building stands above the table
    if one.present:
        cells = ["不用" if cell.state is CellState.NOT_FOR else "" for cell in one.cells]
    else:
        cells = [STATE_ON_PAPER[one.state]] * routine
    row = [bed, one.name, _CLASS[one.self_care], *cells]
    return [*row, *[""] * (columns - len(row))]


# a resident's month -----------------------------------------------------------------------------------


def _month(paper: MonthPaper, frame: Frame) -> Iterator[Flowable]:
    yield text.text(f"{MONTH}　{paper.name}　{paper.month:%Y-%m}", 20, bold=True, align="center")
    odd = sum(line.stands and line.entry.unusual for line in paper.lines)
    standing = sum(line.stands for line in paper.lines)
    bed = f"床位 {paper.bed}　" if paper.bed else ""
    yield text.text(f"{bed}有效记录 {standing} 条，有情况 {odd} 条；划线的是已更正或收回的原文。", align="center")
    yield Spacer(0, 2 * mm)
    widths = tables.shares(frame.body_width, 1.3, 1.7, 4, 4.6, 1.8)
    for day, lines in groupby(paper.lines, key=lambda line: in_home(line.entry.at).date()):
        yield text.text(day.isoformat(), text.HEADING, bold=True)
        yield tables.listing(("时间", "项目", "情况", "说明", "记录人"), list(map(_line, lines)), widths)
        yield Spacer(0, 2 * mm)
    if not paper.lines:
        yield text.text("这个月没有记录。", text.BODY, align="center")


def _line(line: Line) -> list[str | Flowable]:
    item = catalogue().find(line.entry.item)
    cells = [
        f"{in_home(line.entry.at):%H:%M}",
        line.entry.item if item is None else item.name.chinese,
        on_paper(line.entry),
        _remarks(line),
        line.author,
    ]
    if line.stands:
        return [*cells]
    struck: list[str | Flowable] = [text.text(cell, struck=True) for cell in cells]
    if line.withdrawn:
        struck[-1] = f"{line.author}；{line.withdrawn_by}收回：{line.withdrawn_why}"
    return struck


def _remarks(line: Line) -> str:
    entry = line.entry
    late = f"补记（{entry.late_reason}，{shown_time(entry.recorded_at)}）" if entry.late else ""
    corrected = f"更正：{entry.why}（{shown_time(entry.recorded_at)}）" if entry.corrects is not None else ""
    return "；".join(part for part in (entry.note, late, corrected) if part)
