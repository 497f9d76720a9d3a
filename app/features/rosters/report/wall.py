"""The wall sheet (排班表): a group's month on one landscape page, as homes hang it up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from app.features.rosters.model import (
    ABSENCE_LETTERS,
    Duty,
    Sheet,
    Tally,
    counts,
    givable,
    tallies,
)
from app.features.staff.model import Post, Worker
from app.kernel.clock import in_home
from app.kernel.ids import DutyId
from app.paper import fonts, tables, text
from app.paper.frame import Frame, Margins, render
from app.paper.tables import bare_style

WEEKDAYS = "一二三四五六日"
POST_ON_PAPER = {
    Post.DIRECTOR: "院长", Post.LEADER: "带班", Post.NURSE: "护士", Post.CAREGIVER: "护理", Post.CLERK: "内勤",
    Post.COOK: "厨师", Post.GUARD: "门卫", Post.CLEANER: "保洁", Post.DRIVER: "司机", Post.SOCIAL: "社工",
    Post.OTHER: "其他",
}  # fmt: skip
"""As two characters, that the column takes."""
MOST = 40
"""People on one page."""
_NAME, _POST, _TALLY = 17 * mm, 11 * mm, 10.5 * mm
_WASH, _HEAD_WASH = HexColor("#E3E3E3"), HexColor("#F2F2F2")
_HEAD, _BELOW = 15 * mm, 34 * mm
_TALLEST = 8.5 * mm


@dataclass(frozen=True, slots=True)
class Wall:
    """What the sheet says."""

    sheet: Sheet
    leaders: Sequence[tuple[date, str]]  # (day, name) of who leads (带班领导)
    area: str = ""  # of the group; "": the whole home
    phones: Sequence[tuple[str, str]] = ()  # (name, phone) of the leaders


def wall_pdf(wall: Wall, frame: Frame) -> bytes:
    """Return the sheet as PDF, A4 or A3 landscape as `frame` says. Raises RuleBrokenError for what cannot be drawn."""
    frame = replace(frame, landscape=True, margins=Margins(10 * mm, 10 * mm, 7 * mm, 6 * mm))
    return render(title(wall.sheet), list(_story(wall, frame)), frame)


def title(sheet: Sheet) -> str:
    """Return what the sheet is called."""
    return f"{sheet.month.year}年{sheet.month.number}月 排班表"


def letter(sheet: Sheet, worker: Worker, day: date) -> str:
    """Return what stands in a cell: a duty's letter, an absence, · for a day off, nothing where nothing is planned."""
    place = worker.id, day
    cell, absence = sheet.cells.get(place), sheet.absences.get(place)
    if cell is not None and cell.duty_id is not None:
        return sheet.duty[cell.duty_id].letter
    if absence is not None:
        return ABSENCE_LETTERS[absence.told.kind]
    return "" if cell is None else "·"


def hours(minutes: int) -> str:
    """Return hours as people write them: 176, 7.5."""
    return f"{minutes / 60:.1f}".removesuffix(".0")


# the page ---------------------------------------------------------------------------------------------


def _story(wall: Wall, frame: Frame) -> Iterator[Flowable]:
    people = wall.sheet.people
    for start in range(0, max(len(people), 1), MOST):
        if start:
            yield PageBreak()
        yield _top(wall, frame.body_width)
        yield Spacer(0, 1.5 * mm)
        yield _grid(wall, people[start : start + MOST], frame)
        yield Spacer(0, 1.5 * mm)
        yield from _below(wall, frame.body_width)


def _top(wall: Wall, width: float) -> Table:
    sheet = wall.sheet
    right = "　".join(
        f"{one.told.name} {_times(one)}{_least(sheet, one)}" for one in shown(sheet) if _needed(sheet, one)
    )
    phones = "　".join(f"{name} {phone}" for name, phone in wall.phones if phone)
    left = f"{sheet.group.name}{'　' + wall.area if wall.area else ''}"
    told = [text.text(left, text.BODY, bold=True), text.text(f"在院老人 {sheet.residents} 人", text.LABEL)]
    more = [text.text(right, text.LABEL, align="right"), text.text(_leading(phones), text.LABEL, align="right")]
    cells = [[text.text(title(sheet), 20, bold=True), told, more]]
    return Table(
        cells, colWidths=tables.shares(width, 3, 2.4, 4.6), style=bare_style(("VALIGN", (0, 0), (-1, -1), "TOP"))
    )


def _leading(phones: str) -> str:
    return f"带班：{phones}" if phones else ""


def shown(sheet: Sheet) -> tuple[Duty, ...]:
    """Return the duties that the legend tells: those that can be given or stand in the month."""
    standing = {one.duty_id for one in sheet.cells.values()}
    return tuple(one for one in sheet.duties if not one.withdrawn or one.id in standing)


def _times(duty: Duty) -> str:
    ends = "次日" + duty.told.ends if duty.span[1] > 24 * 60 else duty.told.ends
    return f"{duty.told.begins}–{ends}"


def _least(sheet: Sheet, duty: Duty) -> str:
    least = _needed(sheet, duty)
    return f" 至少 {least} 人" if least else ""


def _needed(sheet: Sheet, duty: Duty) -> int:
    """Return the most that a duty needs at least on a day of the month."""
    found = (sheet.need(duty, day) for day in sheet.month.days)
    return max((one.least for one in found if one is not None), default=0)


# the grid ---------------------------------------------------------------------------------------------


def _grid(wall: Wall, people: Sequence[Worker], frame: Frame) -> Table:
    sheet, days = wall.sheet, wall.sheet.month.days
    worked, total = tallies(sheet), shown_tallies(sheet)
    needed = [one for one in givable(sheet.duties) if _needed(sheet, one)]
    names = dict(wall.leaders)
    rows: list[list[str]] = [
        ["姓名", "岗位", *(str(day.day) for day in days), *(name for name, _read in total)],
        ["", "", *(WEEKDAYS[day.weekday()] for day in days), *[""] * len(total)],
    ]
    rows += [_row(sheet, one, worked[one.id], total) for one in people]
    there = counts(sheet)
    rows += [_count_row(sheet, one, there, len(total)) for one in needed]
    if names:
        rows.append(["带班领导", "", *(names.get(day, "")[:1] for day in days), *[""] * len(total)])
    room = frame.body_height - _HEAD - _BELOW
    height = min(room / len(rows), _TALLEST)
    each = (frame.body_width - _NAME - _POST - _TALLY * len(total)) / len(days)
    widths = [_NAME, _POST, *[each] * len(days), *[_TALLY] * len(total)]
    return Table(rows, colWidths=widths, rowHeights=height, style=_style(sheet, people, rows, height, needed))


def _row(sheet: Sheet, worker: Worker, tally: Tally, total: Sequence[tuple[str, Any]]) -> list[str]:
    letters = [letter(sheet, worker, day) for day in sheet.month.days]
    return [worker.name, POST_ON_PAPER[worker.post], *letters, *(read(sheet, worker, tally) for _name, read in total)]


def shown_tallies(sheet: Sheet) -> list[tuple[str, Any]]:
    """Return the columns behind the days: each needed duty, then hours; (heading, what reads it)."""

    def of(duty_id: DutyId) -> Any:
        return lambda now, worker, _tally: str(
            sum(1 for day in now.month.days if (duty := now.at(worker.id, day)) and duty.id == duty_id)
        )

    columns: list[tuple[str, Any]] = [(one.letter, of(one.id)) for one in givable(sheet.duties) if _needed(sheet, one)]
    return [*columns, ("小时", lambda _now, _worker, tally: hours(tally.minutes))]


def _count_row(sheet: Sheet, duty: Duty, there: Any, columns: int) -> list[str]:
    cells = []
    for day in sheet.month.days:
        need, count = sheet.need(duty, day), there.get((duty.id, day), 0)
        cells.append(f"{count}!" if need is not None and count < need.least else str(count))
    return [f"{duty.told.name}人数", f"≥{_needed(sheet, duty)}", *cells, *[""] * columns]


def _style(sheet: Sheet, people: Sequence[Worker], rows: list[list[str]], height: float, needed: Sequence[Duty]) -> Any:
    size = min(height / mm * 2.0, 11.0)
    first = 2
    commands: list[tuple[Any, ...]] = [
        ("FONTSIZE", (0, 0), (-1, -1), size),
        ("LEADING", (0, 0), (-1, -1), size),
        ("ALIGN", (0, 0), (-1, -1), "CENTER"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0.4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0.4),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), size * 0.16),
        ("FONTNAME", (0, 0), (-1, 1), fonts.BOLD),
        ("FONTNAME", (0, first), (0, first + len(people) - 1), fonts.BOLD),
        ("BACKGROUND", (0, 0), (-1, 1), _HEAD_WASH),
        ("LINEABOVE", (0, first), (-1, first), 0.9, black),
        ("LINEABOVE", (0, first + len(people)), (-1, first + len(people)), 1.2, black),
        ("BOX", (0, 0), (-1, -1), 1.0, black),
        *(("SPAN", (column, 0), (column, 1)) for column in (0, 1)),
        *(("SPAN", (column, 0), (column, 1)) for column in range(2 + len(sheet.month.days), len(rows[0]))),
    ]
    for number, day in enumerate(sheet.month.days, start=2):
        if day in sheet.rest_days:
            commands.append(("BACKGROUND", (number, 0), (number, len(rows) - 1), _WASH))
        if day.weekday() == 0 and number > 2:
            commands.append(("LINEBEFORE", (number, 0), (number, -1), 0.9, black))
    for row, worker in enumerate(people, start=first):
        commands += _marks(sheet, worker, row)
        wide = pdfmetrics.stringWidth(worker.name, fonts.BOLD, size)
        if wide > _NAME - 1:
            commands.append(("FONTSIZE", (0, row), (0, row), size * (_NAME - 1) / wide))
    for row, _duty in enumerate(needed, start=first + len(people)):
        for column, cell in enumerate(rows[row]):
            if cell.endswith("!"):
                commands += [("BOX", (column, row), (column, row), 1.6, black)]
                commands += [("FONTNAME", (column, row), (column, row), fonts.BOLD)]
    return tables.base_style(*commands)


def _marks(sheet: Sheet, worker: Worker, row: int) -> Iterator[tuple[Any, ...]]:
    """Yield how the cells of one person look: nights white on black, absences framed, off days pale."""
    for column, day in enumerate(sheet.month.days, start=2):
        at, duty = (column, row), sheet.at(worker.id, day)
        if duty is not None and duty.is_night:
            yield "BACKGROUND", at, at, black
            yield "TEXTCOLOR", at, at, white
            yield "FONTNAME", at, at, fonts.BOLD
        elif (worker.id, day) in sheet.absences if duty is None else not duty.told.on_floor:
            yield "BOX", at, at, 1.1, black


# below ------------------------------------------------------------------------------------------------


def _below(wall: Wall, width: float) -> Iterator[Flowable]:
    sheet = wall.sheet
    legend = [f"{one.letter}＝{one.told.name} {hours(one.told.minutes)} 小时" for one in shown(sheet)]
    absent = [f"{letter}＝{name}" for letter, name in (("假", "休假"), ("病", "病假"), ("学", "培训"))]
    line = "　".join([*legend, "·＝休息", *absent, "数字带!＝人数不够", "灰格＝周末和节假日"])
    yield text.text(line, text.SMALL)
    yield Spacer(0, 1.5 * mm)
    swaps = [["换班日期", "谁换谁（两人都签）", "原因", "组长同意"], [""] * 4, [""] * 4]
    bold = tables.base_style(("FONTNAME", (0, 0), (-1, 0), fonts.BOLD))
    table = Table(swaps, tables.shares(width * 0.7, 1.2, 3, 4, 1.6), [5 * mm, 7 * mm, 7 * mm], style=bold)
    box = tables.base_style(("GRID", (0, 0), (-1, -1), 0, white), ("BOX", (0, 0), (-1, -1), 0.6, black))
    sign = Table([["排班人"], ["院长"]], [width * 0.27], [9.5 * mm, 9.5 * mm], style=box)
    yield Table([[table, "", sign]], colWidths=[width * 0.7, width * 0.03, width * 0.27], style=bare_style())


def head_of(sheet: Sheet) -> str:
    """Return which draft the sheet is, for the head of the page."""
    if not sheet.issues:
        return "草稿，没有发布"
    last = sheet.issues[-1]
    return f"第 {last.number} 稿　{in_home(last.at):%Y-%m-%d %H:%M} 发布"
