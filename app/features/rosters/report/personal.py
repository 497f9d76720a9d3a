"""Each person's own sheet: the month as a calendar with big letters, one A4 page a person."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Any

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from app.features.rosters.model import Sheet, Tally, tallies
from app.features.rosters.model.tallies import hours
from app.features.rosters.model.wall import WEEKDAYS, letter, shown
from app.features.staff.model import Worker
from app.kernel.ids import StaffId
from app.paper import fonts, tables, text
from app.paper.frame import Frame, render

_WEEK, _LETTER = len(WEEKDAYS), 26
_WASH = HexColor("#EDEDED")
_LINES = (6.5 * mm, 16 * mm, 7.5 * mm)
"""Heights of what a week has below each other: number of the day, letter, times."""


def personal_pdf(sheet: Sheet, staff_ids: Collection[StaffId], frame: Frame) -> bytes:
    """Return the sheets of some people of a month, a page each, as PDF. Raises RuleBrokenError."""
    title = f"{sheet.month.year}年{sheet.month.number}月 个人班表"
    return render(title, list(_story(sheet, staff_ids, frame)), frame)


def _story(sheet: Sheet, staff_ids: Collection[StaffId], frame: Frame) -> Iterator[Flowable]:
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
        told = (f"{one.letter}　{one.told.name} {one.told.begins}–{one.told.ends}" for one in shown(sheet))
        yield text.text("　　".join(told), text.BODY)
        yield Spacer(0, 2 * mm)
        yield text.text("要换班、请假，请先找带班领导或院长，不要自己改。", text.BODY)


def _sum(sheet: Sheet, tally: Tally, worker: Worker) -> str:
    away = sum((worker.id, day) in sheet.absences for day in sheet.month.days)
    told = [
        sheet.group.name,
        f"{tally.duties} 个班",
        f"夜班 {tally.nights} 个",
        f"周末 {tally.weekends} 天",
        f"{hours(tally.minutes)} 小时",
    ]
    return "　".join([*told, f"请假等 {away} 天"] if away else told)


def _calendar(sheet: Sheet, worker: Worker, width: float) -> Table:
    first = sheet.month.first - timedelta(days=sheet.month.first.weekday())
    weeks = (sheet.month.last - first).days // _WEEK + 1
    rows: list[list[str]] = [[f"周{name}" for name in WEEKDAYS]]
    marks: list[tuple[Any, ...]] = []
    for week in range(weeks):
        top = len(rows)
        days = [first + timedelta(days=week * _WEEK + place) for place in range(_WEEK)]
        rows += map(list, zip(*(_day(sheet, worker, day) for day in days), strict=True))
        marks += [("LINEABOVE", (0, top), (-1, top), 1, black)]
        marks += [("FONTSIZE", (0, top + 1), (-1, top + 1), _LETTER)]
        marks += [("BOTTOMPADDING", (0, top + 1), (-1, top + 1), _LETTER * 0.3)]
        for place, day in enumerate(days):
            marks += _marks(sheet, worker, day, (place, top))
    style = tables.bare_style(
        ("FONTSIZE", (0, 0), (-1, -1), text.BODY),
        ("BOX", (0, 0), (-1, -1), 1, black),
        ("ALIGN", (0, 0), (-1, -1), "CENTER"),
        ("FONTNAME", (0, 0), (-1, 0), fonts.BOLD),
        *marks,
        ("LINEBEFORE", (1, 0), (-1, -1), 0.5, black),
    )
    return Table(rows, [width / _WEEK] * _WEEK, [8 * mm, *_LINES * weeks], style=style)


def _day(sheet: Sheet, worker: Worker, day: date) -> tuple[str, str, str]:
    """Return number, letter and times of a day, all empty for one of another month."""
    if day not in sheet.month.days:
        return "", "", ""
    duty = sheet.at(worker.id, day)
    return str(day.day), letter(sheet, worker, day), f"{duty.told.begins}–{duty.told.ends}" if duty else ""


def _marks(sheet: Sheet, worker: Worker, day: date, at: tuple[int, int]) -> Iterator[tuple[Any, ...]]:
    """Yield how a day looks: days of rest washed, duties bold, nights white on black."""
    column, top = at
    number, big, times = (column, top), (column, top + 1), (column, top + 2)
    if day not in sheet.month.days:
        return
    if day in sheet.rest_days:
        yield "BACKGROUND", number, times, _WASH
    duty = sheet.at(worker.id, day)
    if duty is not None:
        yield "FONTNAME", big, big, fonts.BOLD
    if duty is not None and duty.is_night:
        yield "BACKGROUND", big, big, black
        yield "TEXTCOLOR", big, big, white
