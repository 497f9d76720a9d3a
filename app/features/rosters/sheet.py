"""A month for Excel and WPS: the wall sheet's own table, every cell as text; nothing is computed in the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from app.features.rosters.model import LARGE_FROM, DutyLook, Sheet
from app.features.rosters.model.wall import Line, Wall, heading, lines_below, people_lines, title
from app.features.staff.model import Worker
from app.sheets.writing import GridCell, grid_workbook

_GROUND: Mapping[DutyLook, str] = {
    DutyLook.DAY: "#FBEBD3", DutyLook.EVENING: "#DDEDEA", DutyLook.NIGHT: "#DFE9F5", DutyLook.AWAY: "#EDE3F4",
    DutyLook.OTHER: "#DFF0E3",
}  # fmt: skip
_HEAD, _REST, _SHORT = "#F2F2F2", "#EEEEEE", "#F8E0DD"
_NAME, _POST, _DAY, _SUM = 12.0, 6.0, 3.6, 5.5
"""Widths in characters."""


def month_workbook(wall: Wall, made_at: datetime) -> bytes:
    """Return a month as .xlsx: people by days, tallies, what each duty needs and has, who leads."""
    sheet, days = wall.sheet, wall.sheet.month.days
    head = heading(sheet)
    rows = [
        *([*_cells(sheet, one, _HEAD, bold=True)] for one in head),
        *(_row(sheet, one, worker) for one, worker in zip(people_lines(sheet), sheet.people, strict=True)),
        *([*_cells(sheet, one)] for one in lines_below(wall)),
    ]
    return grid_workbook(
        f"{sheet.month} {sheet.group.name}",
        f"{title(sheet)}　{sheet.group.name}",
        rows,
        [_NAME, _POST, *[_DAY] * len(days), *[_SUM] * len(head[0].sums)],
        made_at,
        frozen=(len(head), 1),
        large=len(sheet.people) >= LARGE_FROM,
    )


def _cells(sheet: Sheet, line: Line, ground: str = "", *, bold: bool = False) -> Iterator[GridCell]:
    yield GridCell(line.name, _HEAD, bold=True)
    yield GridCell(line.beside, _HEAD)
    for day, text in zip(sheet.month.days, line.days, strict=True):
        is_short = text.endswith("!")
        yield GridCell(text, _SHORT if is_short else _rest(sheet, day) or ground, bold=bold or is_short)
    for text in line.sums:
        yield GridCell(text, ground, bold=bold)


def _row(sheet: Sheet, line: Line, worker: Worker) -> list[GridCell]:
    days = zip(sheet.month.days, line.days, strict=True)
    return [
        GridCell(line.name, bold=True),
        GridCell(line.beside),
        *(_day(sheet, worker, day, text) for day, text in days),
        *map(GridCell, line.sums),
    ]


def _day(sheet: Sheet, worker: Worker, day: date, text: str) -> GridCell:
    duty = sheet.at(worker.id, day)
    if duty is not None:
        return GridCell(text, _GROUND[duty.told.look], bold=duty.is_night)
    return GridCell(text, _rest(sheet, day), bold=(worker.id, day) in sheet.absences)


def _rest(sheet: Sheet, day: date) -> str:
    return _REST if day in sheet.rest_days else ""
