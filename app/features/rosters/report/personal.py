"""Each person's own sheet: the month as a calendar with big letters, one A4 page a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from app.features.rosters.model import ABSENCE_LETTERS, OFF_LETTER, Sheet, Tally, tallies
from app.features.rosters.report.wall import WEEKDAYS, hours, title
from app.features.staff.model import Worker
from app.kernel.ids import StaffId
from app.paper import fonts, tables, text
from app.paper.frame import Frame, render

_WEEK = 7
_WASH = HexColor("#EDEDED")
_NUMBER, _LETTER, _TIMES = 6 * mm, 14 * mm, 6.5 * mm


def personal_pdf(sheet: Sheet, staff_ids: Sequence[StaffId], frame: Frame) -> bytes:
    """Return the sheets of some people of a month, a page each, as PDF. Raises RuleBrokenError."""
    return render(f"{title(sheet)} 个人班表", list(_story(sheet, staff_ids, frame)), frame)


def _story(sheet: Sheet, staff_ids: Sequence[StaffId], frame: Frame) -> Iterator[Flowable]:
    worked = tallies(sheet)
    for place, worker in enumerate(one for one in sheet.people if one.id in staff_ids):
        if place:
            yield PageBreak()
        yield text.text(f"{worker.name}　{sheet.month.year}年{sheet.month.number}月班表", 20, bold=True)
        yield Spacer(0, 2 * mm)
        yield text.text(_sum(sheet, worked[worker.id], worker), text.VALUE)
        yield Spacer(0, 3 * mm)
        yield _calendar(sheet, worker, frame.body_width)
        yield Spacer(0, 4 * mm)
        told = (f"{one.letter}　{one.told.name} {one.told.begins}–{one.told.ends}" for one in sheet.duties)
        yield text.text("　　".join(told), text.BODY)
        yield Spacer(0, 2 * mm)
        yield text.text("要换班、请假，请先找带班领导或院长，不要自己改。", text.BODY)


def _sum(sheet: Sheet, tally: Tally, worker: Worker) -> str:
    away = sum((worker.id, day) in sheet.absences for day in sheet.month.days)
    told = [
        f"{tally.duties} 个班",
        f"夜班 {tally.nights} 个",
        f"周末 {tally.weekends} 天",
        f"{hours(tally.minutes)} 小时",
    ]
    return "　".join([sheet.group.name, *told, *([f"请假等 {away} 天"] if away else [])])


def _calendar(sheet: Sheet, worker: Worker, width: float) -> Table:
    first = sheet.month.first - timedelta(days=sheet.month.first.weekday())
    weeks = (sheet.month.last - first).days // _WEEK + 1
    rows: list[list[str]] = [[f"周{name}" for name in WEEKDAYS]]
    marks: list[tuple[object, ...]] = []
    for week in range(weeks):
        days = [first + timedelta(days=week * _WEEK + place) for place in range(_WEEK)]
        top = 1 + week * 3
        inside = [day if day.month == sheet.month.number else None for day in days]
        rows.append([str(day.day) if day else "" for day in inside])
        rows.append([_letter(sheet, worker, day) if day else "" for day in inside])
        duties = [sheet.at(worker.id, day) if day else None for day in inside]
        rows.append([f"{one.told.begins}–{one.told.ends}" if one else "" for one in duties])
        marks.append(("LINEABOVE", (0, top), (-1, top), 1, black))
        for place, (day, duty) in enumerate(zip(inside, duties, strict=True)):
            if day in sheet.rest_days:
                marks.append(("BACKGROUND", (place, top), (place, top + 2), _WASH))
            if duty is not None and duty.is_night:
                marks += [("BACKGROUND", (place, top + 1), (place, top + 1), black)]
                marks += [("TEXTCOLOR", (place, top + 1), (place, top + 1), white)]
            if duty is not None:
                marks.append(("FONTNAME", (place, top + 1), (place, top + 1), fonts.BOLD))
        marks += [("FONTSIZE", (0, top + 1), (-1, top + 1), 24), ("FONTSIZE", (0, top + 2), (-1, top + 2), 8.5)]
    heights = [8 * mm, *[_NUMBER, _LETTER, _TIMES] * weeks]
    style = tables.base_style(
        ("GRID", (0, 0), (-1, -1), 0, white),
        ("BOX", (0, 0), (-1, -1), 1, black),
        ("LINEBEFORE", (1, 0), (-1, -1), 0.5, black),
        ("ALIGN", (0, 0), (-1, -1), "CENTER"),
        ("FONTNAME", (0, 0), (-1, 0), fonts.BOLD),
        *marks,
    )
    return Table(rows, [width / _WEEK] * _WEEK, heights, style=style)


def _letter(sheet: Sheet, worker: Worker, day: date) -> str:
    place, duty = (worker.id, day), sheet.at(worker.id, day)
    if duty is not None:
        return duty.letter
    absence = sheet.absences.get(place)
    if absence is not None:
        return ABSENCE_LETTERS[absence.told.kind]
    return OFF_LETTER if place in sheet.cells else ""
