"""The medication sheet (服药单) as PDF; loads the paper kit late, and each print is logged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.medicines.model import DueDose, moment
from app.features.medicines.model.on_paper import (
    DayLine,
    DaySheet,
    MonthSheet,
    day_line,
    how,
    month_rows,
    sheet_line,
    titled,
)
from app.features.medicines.service.reading import doses_of, history
from app.features.medicines.service.rounds import PersonDoses, Round, allergies, rounds
from app.features.places import service as places
from app.features.staff import service as staff
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.ids import AccountId, ResidentId

if TYPE_CHECKING:
    from app.paper.frame import Frame

_NEEDED = "必要时"
_OTHERS = "其他"
"""Whoever has no bed in an area, where there are areas."""


def print_month(session: Session, resident_id: ResidentId, month: date) -> bytes:
    """Return the sheet of a resident's month (the one of a day) as PDF, corrected doses struck; the print is logged.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.MEDICINE_READ)
    from app.features.medicines.report import month_pdf
    from app.paper.glyphs import require_printable

    first = month.replace(day=1)
    since, until = moment(first, "00:00"), moment(first + relativedelta(months=1), "00:00")
    lines = (
        sheet_line(one.dose, one.title, one.by, one.second, stands=one.stands)
        for one in reversed(history(session, resident_id, since, until))
    )
    sheet = MonthSheet(
        name=stays.name_of(session, resident_id),
        bed=places.plan(session, retired=True).label(stays.standing_of(session, resident_id).bed_id),
        allergies=allergies(session, resident_id) if session.may(Permission.HEALTH_READ) else None,
        month=first,
        rows=month_rows(doses_of(session, resident_id, since, until)),
        lines=tuple(line for line in lines if line is not None),
    )
    require_printable((told, told) for told in sheet.told())
    with session.change("medicine.printed", f"resident:{resident_id}") as change:
        change.tell(month=f"{first:%Y-%m}")
    return month_pdf(sheet, _frame(session, landscape=True))


def print_day(session: Session, day: date | None = None) -> bytes:
    """Return the sheets of a day, today without one, as PDF: each area on a page of its own; the print is logged.

    What is on record stands there; the rest is room to write. Raises NotAllowedError, RuleBrokenError naming
    characters that cannot be printed.
    """
    session.require(Permission.MEDICINE_READ)
    from app.features.medicines.report import day_pdf
    from app.paper.glyphs import require_printable

    on = day or today(session.clock)
    sheets = tuple(_day_sheets(session, on))
    require_printable((told, told) for sheet in sheets for told in sheet.told())
    with session.change("medicine.printed") as change:
        change.tell(day=on.isoformat())
    return day_pdf(sheets, on, _frame(session, landscape=False))


def _day_sheets(session: Session, day: date) -> Iterator[DaySheet]:
    """Yield the sheet of each area where something is given, then of those who are in none."""
    found, names = rounds(session, day), accounts.names(session)
    areas = staff.areas(session)
    floors = {floor: area.name for area in areas for floor in area.floors}
    plan = places.plan(session, retired=True)
    of_room = {
        str(room.id): floors.get(floor.id, _OTHERS if areas else "")
        for building in plan.buildings
        for floor in building.floors
        for room in floor.rooms
    }
    for area in (*(one.name for one in areas), _OTHERS if areas else ""):
        times = tuple((_time(one), tuple(_lines(one, area, of_room, names, bool(areas)))) for one in found)
        if kept := tuple((time, lines) for time, lines in times if lines):
            yield DaySheet(area, kept)


def _lines(
    one: Round, area: str, of_room: Mapping[str, str], names: Mapping[AccountId, str], parted: bool
) -> Iterator[DayLine]:
    for room in one.rooms:
        if of_room.get(room.key, _OTHERS if parted else "") == area:
            for person in room.people:
                yield from _of_person(person, names)


def _of_person(person: PersonDoses, names: Mapping[AccountId, str]) -> Iterator[DayLine]:
    for due in person.doses:
        yield day_line(person.bed, person.name, due, _by(due, names))
    for course in person.needed:
        yield DayLine(person.bed, person.name, titled(course.draft), how(course.draft), "", "", "")


def _by(due: DueDose, names: Mapping[AccountId, str]) -> str:
    if due.dose is None:
        return ""
    who = (due.dose.recorded_by, due.dose.second_by)
    return "、".join(names.get(one, "") for one in who if one is not None)


def _time(one: Round) -> str:
    return _NEEDED if one.due_at is None else f"{in_home(one.due_at):%H:%M}"


def _frame(session: Session, *, landscape: bool) -> Frame:
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head("medicine_sheet").short,
        note="个人敏感信息，用后入柜",
        sample=session.is_sample,
        landscape=landscape,
    )
