"""The wall sheet (排班表): a group's month on one landscape page, as homes hang it up."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from app.features.rosters.model import Duty, DutyLook, Sheet
from app.features.rosters.model.tallies import hours
from app.features.rosters.model.wall import (
    OFF_ON_WALL,
    Line,
    Wall,
    counted,
    heading,
    lacking,
    leader_marks,
    least,
    lines_below,
    people_lines,
    shown,
    title,
)
from app.features.rosters.report.legend import DoubleFrame, Legend, Look, Sign
from app.features.staff.model import Worker
from app.paper import fonts, tables, text
from app.paper.frame import Frame, Margins, render
from app.paper.tables import bare_style

MOST = 40
"""People on one page."""
_HEAD_ROWS, _DAYS_FROM = 2, 2
_NAMES = (17 * mm, 25 * mm)
"""Narrowest and widest column of names."""
_SMALLEST = 5.5
"""Points of a name that is long; what then still does not fit is cut."""
_POST, _SUM, _GAP, _TALLEST = 11 * mm, 10.5 * mm, 1.5 * mm, 8.5 * mm
_WASH, _HEAD_WASH = HexColor("#E3E3E3"), HexColor("#F2F2F2")


def wall_pdf(wall: Wall, frame: Frame) -> bytes:
    """Return the sheet as PDF, A4 or A3 landscape as `frame` says. Raises RuleBrokenError for what cannot be drawn."""
    margins = Margins(10 * mm, 10 * mm, 7 * mm, 6 * mm)
    frame = replace(frame, landscape=True, margins=margins, note="换班写在下面，不要在格子里涂改")
    return render(title(wall.sheet), list(_story(wall, frame)), frame)


def _story(wall: Wall, frame: Frame) -> Iterator[Flowable]:
    people, lines = wall.sheet.people, people_lines(wall.sheet)
    pages = max(math.ceil(len(people) / MOST), 1)
    each = math.ceil(len(people) / pages)
    for page in range(pages):
        part = slice(page * each, (page + 1) * each)
        if page:
            yield PageBreak()
        yield from _page(wall, people[part], lines[part], frame)


def _page(wall: Wall, people: Sequence[Worker], lines: Sequence[Line], frame: Frame) -> Iterator[Flowable]:
    zoom = math.sqrt(2) if frame.large else 1.0
    width, less = frame.body_width, math.sqrt(zoom)  # the room is for the grid
    around = top, legend, foot = _top(wall, width, zoom), _legend(wall.sheet, width, less), _foot(width, less)
    taken = sum(one.wrap(width, frame.body_height)[1] + _GAP for one in around)
    room = frame.body_height - taken - _GAP
    yield from (top, Spacer(0, _GAP), _Grid(wall, people, lines, zoom).table(width, room))
    yield from (Spacer(0, _GAP), legend, Spacer(0, _GAP), foot)


def _top(wall: Wall, width: float, zoom: float) -> Table:
    sheet, label = wall.sheet, text.LABEL * zoom
    needed = "　".join(f"{one.told.name} {_times(one)}{_at_least(sheet, one)}" for one in counted(sheet))
    leading = "　".join(f"{mark}＝{name}" for name, mark in leader_marks(wall).items())
    left = "　".join(filter(None, (sheet.group.name, wall.area)))
    told = [text.text(left, text.BODY * zoom, bold=True), text.text(f"在院老人 {sheet.residents} 人", label)]
    more = [text.text(needed, label, align="right")]
    if leading:
        more.append(text.text(f"带班：{leading}", label, align="right"))
    cells = [[text.text(title(sheet), 20 * zoom, bold=True), told, more]]
    return Table(cells, tables.shares(width, 3, 2.2, 4.8), style=bare_style())


def _times(duty: Duty) -> str:
    ends = "次日 " + duty.told.ends if duty.span[1] > 24 * 60 else duty.told.ends
    return f"{duty.told.begins}–{ends}"


def _at_least(sheet: Sheet, duty: Duty) -> str:
    return f" 至少 {need} 人" if (need := least(sheet, duty)) else ""


# the grid ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Grid:
    """The table of one page."""

    wall: Wall
    people: Sequence[Worker]
    lines: Sequence[Line]  # of these people
    zoom: float

    def table(self, width: float, room: float) -> Table:
        """Return it in a width, as high as it likes within the room, in points."""
        head, below = heading(self.wall.sheet), lines_below(self.wall)
        height = min(room / (_HEAD_ROWS + len(self.lines) + len(below)), _TALLEST * self.zoom)
        size = min(height * 0.7, 11.0 * self.zoom)
        widest = max((text.width_of(one.name, size, bold=True) for one in self.lines), default=0)
        names = min(max(widest + 4, _NAMES[0] * self.zoom), _NAMES[1] * self.zoom)
        sums = [_SUM * self.zoom] * len(head[0].sums)
        day = (width - names - _POST * self.zoom - sum(sums)) / len(head[0].days)
        widths = [names, _POST * self.zoom, *[day] * len(head[0].days), *sums]
        rows: list[list[Any]] = [[one.name, one.beside, *one.days, *one.sums] for one in (*head, *self.lines, *below)]
        style = [*self._frame(len(rows), len(widths), size), *self._days(len(rows))]
        for row, worker in enumerate(self.people, start=_HEAD_ROWS):
            fitting = text.fitting_size(worker.name, names - 2, _steps(size), bold=True)
            rows[row][0] = text.cut(worker.name, names - 2, fitting, 1, "…", bold=True)
            style.append(("FONTSIZE", (0, row), (0, row), fitting))
            style += self._marks(worker, rows[row], row, size, (day, height))
        for row, line in enumerate(below, start=_HEAD_ROWS + len(self.people)):
            style += _short(rows[row], row)
            longest = max(text.width_of(one, size, bold=True) for one in line.days)
            style.append(("FONTSIZE", (_DAYS_FROM, row), (-1, row), size * min(1.0, (day - 1) / longest)))
        return Table(rows, widths, [height] * len(rows), style=tables.base_style(*style))

    def _frame(self, rows: int, columns: int, size: float) -> Iterator[tuple[Any, ...]]:
        """Yield sizes, lines and the head of the table."""
        whole, first = ((0, 0), (-1, -1)), _HEAD_ROWS
        last = first + len(self.people)
        yield "FONTSIZE", *whole, size
        yield "LEADING", *whole, size
        yield "ALIGN", *whole, "CENTER"
        yield "LEFTPADDING", *whole, 0.4
        yield "RIGHTPADDING", *whole, 0.4
        yield "TOPPADDING", *whole, 0
        yield "BOTTOMPADDING", *whole, size * 0.16
        yield "FONTNAME", (0, 0), (-1, 1), fonts.BOLD
        yield "FONTNAME", (0, first), (0, -1), fonts.BOLD
        yield "FONTNAME", (_DAYS_FROM, last), (-1, -1), fonts.BOLD
        yield "BACKGROUND", (0, 0), (-1, 1), _HEAD_WASH
        yield "LINEABOVE", (0, first), (-1, first), 0.9, black
        yield "LINEABOVE", (0, last), (-1, last), 1.2, black
        yield "BOX", *whole, 1.0, black
        beside = _DAYS_FROM + len(self.wall.sheet.month.days)
        for column in (0, 1, *range(beside, columns)):
            yield "SPAN", (column, 0), (column, 1)
        for row in range(last, rows):
            yield "SPAN", (beside, row), (-1, row)

    def _days(self, rows: int) -> Iterator[tuple[Any, ...]]:
        """Yield the wash of days of rest and the thicker line before each Monday."""
        for column, day in enumerate(self.wall.sheet.month.days, start=_DAYS_FROM):
            if day in self.wall.sheet.rest_days:
                yield "BACKGROUND", (column, 0), (column, rows - 1), _WASH
            if day.weekday() == 0 and column > _DAYS_FROM:
                yield "LINEBEFORE", (column, 0), (column, -1), 1.1, black

    def _marks(
        self, worker: Worker, cells: list[Any], row: int, size: float, cell: tuple[float, float]
    ) -> Iterator[tuple[Any, ...]]:
        """Put absences of one person into double frames, and yield how the cells look: nights white on black."""
        sheet = self.wall.sheet
        for column, day in enumerate(sheet.month.days, start=_DAYS_FROM):
            at, duty = (column, row), sheet.at(worker.id, day)
            if duty is not None and duty.is_night:
                yield "BACKGROUND", at, at, black
                yield "TEXTCOLOR", at, at, white
            if duty is not None:
                yield "FONTNAME", at, at, fonts.BOLD
            if duty.told.look is DutyLook.AWAY if duty is not None else (worker.id, day) in sheet.absences:
                width, height = (side - 2.4 for side in cell)
                cells[column] = DoubleFrame(cells[column], min(size, height * 0.85), width, height)
                yield "BACKGROUND", at, at, white
                yield "BOTTOMPADDING", at, at, 1.2
                yield "VALIGN", at, at, "BOTTOM"


def _steps(size: float) -> tuple[float, ...]:
    """Return the sizes that a name is tried in, the largest first."""
    return tuple(max(size - step / 2, _SMALLEST) for step in range(int((size - _SMALLEST) * 2) + 2)) or (size,)


def _short(cells: Sequence[str], row: int) -> Iterator[tuple[Any, ...]]:
    """Yield the thick frame of each number of people that is too low."""
    for column, cell in enumerate(cells):
        if cell.endswith("!"):
            yield "BOX", (column, row), (column, row), 1.8, black
            yield "BACKGROUND", (column, row), (column, row), white


# below ------------------------------------------------------------------------------------------------


def _legend(sheet: Sheet, width: float, zoom: float) -> Table:
    """Return what the signs stand for, and at the right whom the month lacks."""
    signs = [*(_sign(one) for one in shown(sheet)), Sign(OFF_ON_WALL, "休息")]
    signs += [Sign("假", "休假", Look.AWAY), Sign("病", "病假", Look.AWAY), Sign("学", "培训", Look.AWAY)]
    missing = lacking(sheet)
    signs += [Sign("3!", "人数不够", Look.SHORT)] if missing else []
    signs.append(Sign("", "灰格＝周末和节假日" if sheet.unknown_year is None else "灰格＝周末", Look.WORDS))
    if not missing:
        return Table([[Legend(signs, text.SMALL * zoom)]], [width], style=bare_style())
    told, size = f"缺人：{missing}", text.LABEL * zoom
    taken = min(text.width_of(told, size, bold=True) + 5 * mm, width * 0.4)
    style = bare_style(("BOX", (1, 0), (1, 0), 1, black), ("LEFTPADDING", (1, 0), (1, 0), 2 * mm))
    cells = [[Legend(signs, text.SMALL * zoom), text.text(told, size, bold=True)]]
    return Table(cells, [width - taken, taken], style=style)


def _sign(duty: Duty) -> Sign:
    look = Look.NIGHT if duty.is_night else Look.AWAY if duty.told.look is DutyLook.AWAY else Look.PLAIN
    apart = "" if duty.told.on_floor else "，不算照护人数"
    return Sign(duty.letter, f"{duty.told.name} {hours(duty.told.minutes)} 小时{apart}", look)


def _foot(width: float, zoom: float) -> Table:
    """Return the lines to write swaps into and those to sign."""
    swaps = [["换班日期", "谁换谁（两人都签）", "原因", "带班同意"], [""] * 4, [""] * 4]
    left, right, row = width * 0.72, width * 0.26, 7 * mm * zoom
    size = ("FONTSIZE", (0, 0), (-1, -1), text.BODY * zoom)
    head = (("FONTNAME", (0, 0), (-1, 0), fonts.BOLD), ("BACKGROUND", (0, 0), (-1, 0), tables.SHADE))
    style = tables.base_style(size, *head)
    table = Table(swaps, tables.shares(left, 1.2, 3.4, 4, 1.6), [5.4 * mm * zoom, row, row], style=style)
    lines = bare_style(
        size,
        *(("LINEBELOW", (1, at), (1, at), 0.6, black) for at in (0, 1)),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    )
    sign = Table(
        [["排班人", ""], ["院长", ""]], [16 * mm * zoom, right - 16 * mm * zoom - 8 * mm], [row * 1.15] * 2, style=lines
    )
    outer = bare_style(("BOX", (2, 0), (2, 0), 0.6, black), ("ALIGN", (2, 0), (2, 0), "CENTER"))
    return Table([[table, "", sign]], [left, width - left - right, right], style=outer)
