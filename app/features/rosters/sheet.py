"""A month for Excel and WPS: the wall sheet's own table, every cell as text; nothing is computed in the file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from app.features.rosters.model import ABSENCE_LETTERS, LARGE_FROM, Duty, DutyLook, Sheet, counts, givable, tallies
from app.features.staff.model import Worker
from app.kernel.ids import DutyId
from app.sheets.writing import GridCell, grid_workbook

_WEEKDAYS = "一二三四五六日"
_GROUND: Mapping[DutyLook, str] = {
    DutyLook.DAY: "#FBEBD3", DutyLook.EVENING: "#DDEDEA", DutyLook.NIGHT: "#DFE9F5", DutyLook.AWAY: "#EDE3F4",
    DutyLook.OTHER: "#DFF0E3",
}  # fmt: skip
_REST, _SHORT = "#EEEEEE", "#F8E0DD"


def month_workbook(sheet: Sheet, made_at: datetime) -> bytes:
    """Return a month as .xlsx: people by days, tallies, what each duty needs and has."""
    month, days = sheet.month, sheet.month.days
    title = f"{month.year}年{month.number}月 排班表　{sheet.group.name}"
    tally_names = ("班", "夜", "周末", "工时")
    rows = [
        [_head("姓名"), *(_day_head(sheet, day, str(day.day)) for day in days), *map(_head, tally_names)],
        [
            _head(""),
            *(_day_head(sheet, day, _WEEKDAYS[day.weekday()]) for day in days),
            *(_head("") for _ in tally_names),
        ],
        *(_row(sheet, one) for one in sheet.people),
        *(_counted(sheet, one, len(tally_names)) for one in givable(sheet.duties)),
    ]
    widths = [11.0, *[3.6] * len(days), *[5.5] * len(tally_names)]
    return grid_workbook(
        f"{month} {sheet.group.name}", title, rows, widths, made_at,
        frozen=(2, 1), large=len(sheet.people) >= LARGE_FROM,
    )  # fmt: skip


def _head(text: str) -> GridCell:
    return GridCell(text, "#F2F2F2", bold=True)


def _day_head(sheet: Sheet, day: date, text: str) -> GridCell:
    return GridCell(text, _REST if day in sheet.rest_days else "#F2F2F2", bold=True)


def _row(sheet: Sheet, worker: Worker) -> list[GridCell]:
    tally = tallies(sheet)[worker.id]
    hours = f"{tally.minutes / 60:.1f}".removesuffix(".0")
    sums = (str(tally.duties), str(tally.nights), str(tally.weekends), hours)
    return [
        GridCell(worker.name, bold=True),
        *(_cell(sheet, worker, day) for day in sheet.month.days),
        *(GridCell(one) for one in sums),
    ]


def _cell(sheet: Sheet, worker: Worker, day: date) -> GridCell:
    place, duty = (worker.id, day), sheet.at(worker.id, day)
    rest = _REST if day in sheet.rest_days else ""
    if duty is not None:
        return GridCell(duty.letter, _GROUND[duty.told.look], bold=duty.is_night)
    if (absence := sheet.absences.get(place)) is not None:
        return GridCell(ABSENCE_LETTERS[absence.told.kind], rest, bold=True)
    return GridCell("·" if place in sheet.cells else "", rest)


def _counted(sheet: Sheet, duty: Duty, sums: int) -> list[GridCell]:
    there: Mapping[tuple[DutyId, date], int] = counts(sheet)
    cells = []
    for day in sheet.month.days:
        need, count = sheet.need(duty, day), there.get((duty.id, day), 0)
        short = need is not None and count < need.least
        cells.append(GridCell(f"{count}!" if short else str(count), _SHORT if short else "", bold=short))
    return [_head(f"{duty.told.name}人数"), *cells, *[GridCell("")] * sums]
