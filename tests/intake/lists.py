"""Lists drawn as text, written as files or understood row by row."""

from datetime import date
from pathlib import Path

import xlsxwriter

from app.features.intake.model import Judged, RawCell, RawRow, judge
from app.features.places.model import Bed, Building, Floor, Plan, Room, RoomSex
from app.kernel.birthdays import Ages
from app.kernel.ids import BedId, BuildingId, FloorId, RoomId

TODAY = date(2026, 11, 22)
AGES = Ages(16, 120)
MALE = "99999919320904375X"  # 4 September 1932
FEMALE = "999999194501210927"  # 21 January 1945
FEMALE_2 = "999999193811272301"  # 27 November 1938


def row(at: int = 2, /, **cells: str | float | date) -> RawRow:
    """Return a row as a sheet has it; numbers and dates are such cells."""
    return RawRow(at, {key: _cell(value) for key, value in cells.items()})


def understood(at: int = 2, /, **cells: str | float | date) -> Judged:
    """Return what is understood of a row that is right but for what is given."""
    usual: dict[str, str | float | date] = {"name": "杜小", "sex": "男", "born": "1932-09-04", "id_number": MALE}
    return judge(row(at, **(usual | cells)), TODAY, AGES)


def codes(judged: Judged) -> list[str]:
    """Return the codes of a row's findings."""
    return [finding.code for finding in judged.findings]


def plan(*labels: str) -> Plan:
    """Return the places of a home with these beds, each `楼 201-3`."""
    buildings: dict[str, list[tuple[str, str]]] = {}
    for label in labels:
        name, _, short = label.partition(" ")
        buildings.setdefault(name, []).append((short.rpartition("-")[0], short.rpartition("-")[2]))
    shorts = [label.partition(" ")[2] for label in labels]
    made, number = [], 0
    for name, beds in buildings.items():
        rooms = []
        for room, bed in beds:
            number += 1
            short = f"{room}-{bed}"
            label = short if shorts.count(short) == 1 else f"{name} {short}"
            held = (Bed(BedId(number), RoomId(number), bed, label, 0, False, False, None),)
            rooms.append(Room(RoomId(number), FloorId(1), room, RoomSex.ANY, 0, False, None, held))
        floor = Floor(FloorId(number), BuildingId(number), "1层", 1, "", "", None, tuple(rooms))
        made.append(Building(BuildingId(number), name, 0, None, (floor,)))
    return Plan(tuple(made))


def workbook(path: Path, drawn: str) -> Path:
    """Write a sheet drawn with | between cells; all of it text."""
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("名册")
        for number, line in enumerate(drawn.strip("\n").split("\n")):
            for column, text in enumerate(line.strip().split("|")):
                if text:
                    page.write_string(number, column, text)
    return path


def _cell(value: str | float | date) -> RawCell:
    if isinstance(value, str):
        return RawCell(value)
    text = value.isoformat() if isinstance(value, date) else f"{value:g}"
    return RawCell(text, value, digits_lost=isinstance(value, float) and abs(value) >= 1e15)
