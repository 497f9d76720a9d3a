"""The medication sheet (服药单) on A4: a resident's month lying, a day of each area upright; always in Chinese."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from app.features.medicines.model.on_paper import LEGEND, NOT_ORDERED, DayLine, DaySheet, MonthSheet, SheetLine
from app.paper import tables, text
from app.paper.frame import Frame, render

TITLE = "服药单"
_MEDICINE, _DAY = (46 * mm, 26 * mm, 13 * mm), 5.8 * mm
_SIGNED = "发药人签名：＿＿＿＿＿＿　　核对人签名：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿"


def month_pdf(sheet: MonthSheet, frame: Frame) -> bytes:
    """Return the sheet of a resident's month as PDF."""
    return render(TITLE, list(_month(sheet, frame)), frame)


def day_pdf(sheets: Sequence[DaySheet], day: date, frame: Frame) -> bytes:
    """Return the sheets of a day as PDF, each area on a page of its own."""
    return render(TITLE, list(_day(sheets, day, frame)), frame)


# a month ----------------------------------------------------------------------------------------------


def _month(sheet: MonthSheet, frame: Frame) -> Iterator[Flowable]:
    month = f"{sheet.month.year}年{sheet.month.month}月"
    yield text.text(f"{TITLE}　{sheet.name}　{month}", 20, bold=True, align="center")
    bed = f"床位 {sheet.bed}　" if sheet.bed else ""
    yield text.text(f"{bed}药物过敏：{_allergies(sheet)}", align="center")
    yield Spacer(0, 2 * mm)
    if sheet.rows:
        yield _grid(sheet)
        yield text.text(LEGEND, text.SMALL)
    else:
        yield text.text("这个月没有按时间服的药。", align="center")
    yield Spacer(0, 3 * mm)
    if sheet.lines:
        yield text.text("要说明的", text.HEADING, bold=True)
        heading = ("时间", "药名、规格", "结果", "说明", "记录人", "核对人")
        widths = tables.shares(frame.body_width, 2.2, 3.4, 1, 4.2, 1.4, 1.4)
        yield tables.listing(heading, list(map(_said, sheet.lines)), widths)
        yield Spacer(0, 3 * mm)
    yield text.text(_SIGNED, align="right")


def _allergies(sheet: MonthSheet) -> str:
    if sheet.allergies is None:
        return "打印的人看不到，发药前问护士"
    return "、".join(sheet.allergies) or "没有记录"


def _grid(sheet: MonthSheet) -> Flowable:
    days = range(1, calendar.monthrange(sheet.month.year, sheet.month.month)[1] + 1)
    rows: list[list[str | Flowable]] = [
        [row.title, row.how, row.time, *(text.text(row.marks.get(day, NOT_ORDERED), align="center") for day in days)]
        for row in sheet.rows
    ]
    heading = ("药名、规格", "每次、用法", "时间", *map(str, days))
    first = len(_MEDICINE)
    narrow = [(f"{side}PADDING", (first, 0), (-1, -1), 0.4 * mm) for side in ("LEFT", "RIGHT")]
    return tables.listing(heading, rows, [*_MEDICINE, *[_DAY] * len(days)], *narrow)


def _said(line: SheetLine) -> list[str | Flowable]:
    cells = [line.at, line.title, line.outcome, line.said, line.by, line.second]
    return [*cells] if line.stands else [text.text(cell, struck=True) for cell in cells]


# a day ------------------------------------------------------------------------------------------------


def _day(sheets: Sequence[DaySheet], day: date, frame: Frame) -> Iterator[Flowable]:
    for place, sheet in enumerate(sheets):
        if place:
            yield PageBreak()
        shown = f"{day.year}年{day.month}月{day.day}日"
        yield text.text("　".join(part for part in (TITLE, sheet.area, shown) if part), 20, bold=True, align="center")
        yield text.text("发到手里、看着咽下再记。结果写：已服、拒服、漏服、呕吐、外出。", align="center")
        for time, lines in sheet.times:
            yield Spacer(0, 2 * mm)
            yield text.text(f"{time}　{len(lines)} 份", text.HEADING, bold=True)
            yield _round(lines, frame)
        yield Spacer(0, 3 * mm)
        yield text.text(_SIGNED, align="right")
    if not sheets:
        yield text.text(TITLE, 20, bold=True, align="center")
        yield text.text("这天没有要服的药。", align="center")


def _round(lines: Sequence[DayLine], frame: Frame) -> Flowable:
    heading = ("床位", "姓名", "药名、规格", "每次、用法", "结果", "几点", "谁记的")
    widths = tables.shares(frame.body_width, 2.2, 1.5, 3.6, 2, 1.1, 1.1, 1.6)
    rows = [[one.bed, one.name, one.title, one.how, one.outcome, one.at, one.by] for one in lines]
    return tables.listing(heading, rows, widths)
