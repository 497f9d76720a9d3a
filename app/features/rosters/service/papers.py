"""Rosters on paper and as .xlsx; every print is logged; loads the paper kits late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.data.session import Session
from app.features.rosters import store
from app.features.rosters.model import OFF_LETTER, CellLine, Month, Sheet
from app.features.rosters.service.cells import changes_since
from app.features.rosters.service.groups import groups
from app.features.rosters.service.months import sheet
from app.features.staff import service as staff
from app.features.staff.model import Post
from app.kernel.access import Permission
from app.kernel.ids import DutyId, RosterGroupId, StaffId

if TYPE_CHECKING:
    from app.features.rosters.report.changes import Changed
    from app.paper.frame import Frame


def wall_sheet(session: Session, group_id: RosterGroupId, month: Month, *, large: bool = False) -> bytes:
    """Return a group's month as PDF, A4 or A3 landscape. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.wall import Wall, head_of, wall_pdf

    now = sheet(session, group_id, month)
    leaders = _leaders(session, month)
    area = next((one.name for one in staff.areas(session) if one.id == now.group.told.area_id), "")
    _require_printable([now.group.name, area, *(one.name for one in now.people), *(name for _day, name in leaders)])
    frame = _frame(session, now, "roster_wall", head_of(now), landscape=True, large=large)
    return wall_pdf(Wall(now, leaders, area), frame)


def personal_sheets(session: Session, group_id: RosterGroupId, month: Month, staff_ids: Sequence[StaffId]) -> bytes:
    """Return some people's own sheets of a month as one PDF, a page each.

    Raises NotAllowedError, OutOfDateError, RuleBrokenError.
    """
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.personal import personal_pdf
    from app.features.rosters.report.wall import head_of

    now = sheet(session, group_id, month)
    _require_printable(one.name for one in now.people if one.id in staff_ids)
    return personal_pdf(now, staff_ids, _frame(session, now, "roster_personal", head_of(now)))


def attendance(session: Session, group_id: RosterGroupId, month: Month) -> bytes:
    """Return the attendance summary of a month as PDF. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.attendance import attendance_pdf

    now = sheet(session, group_id, month)
    _require_printable(one.name for one in now.people)
    return attendance_pdf(now, _frame(session, now, "roster_attendance", "", landscape=True))


def change_list(session: Session, group_id: RosterGroupId, month: Month) -> bytes:
    """Return what changed since publishing as PDF. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.changes import changes_pdf

    now, names = sheet(session, group_id, month), staff.names(session)
    changed = list(_changed(session, now, changes_since(session, group_id, month)))
    _require_printable(text for one in changed for text in (names[one.staff_id], one.reason))
    return changes_pdf(now, names, changed, _frame(session, now, "roster_changes", ""))


def month_file(session: Session, group_id: RosterGroupId, month: Month) -> bytes:
    """Return the wall sheet's table as .xlsx; it is logged. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.sheet import month_workbook

    now = sheet(session, group_id, month)
    with session.change("roster.exported", f"roster:{group_id}:{month}"):
        pass
    return month_workbook(now, session.clock.now())


# inside -----------------------------------------------------------------------------------------------


def _frame(
    session: Session, now: Sheet, purpose: str, head_right: str, *, landscape: bool = False, large: bool = False
) -> Frame:
    from app.paper.frame import Frame

    with session.change("roster.printed", f"roster:{now.group.id}:{now.month}") as change:
        change.tell(paper=purpose)
    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head(purpose).short,
        head_right=head_right,
        sample=session.is_sample,
        landscape=landscape,
        large=large,
    )


def _leaders(session: Session, month: Month) -> list[tuple[date, str]]:
    """Return who leads on each day (带班领导), from the groups of directors and duty leaders."""
    found = []
    for group in groups(session):
        if group.told.posts <= {Post.DIRECTOR, Post.LEADER}:
            plan = sheet(session, group.id, month)
            found += [(day, one.name) for day in month.days for one in plan.people if plan.at(one.id, day)]
    return sorted(found)


def _changed(session: Session, now: Sheet, lines: Sequence[CellLine]) -> Iterable[Changed]:
    """Yield each day whose duty is another one than published, as it stands now."""
    from app.features.rosters.report.changes import Changed

    published = now.issues[-1].at if now.issues else None
    every = store.cell_lines(session.db, now.group.id, now.month)
    before = {(one.cell.staff_id, one.cell.day): one.cell.duty_id for one in every if published and one.at <= published}
    last = {(one.cell.staff_id, one.cell.day): one for one in lines if not one.withdrawn}
    for place, one in sorted(last.items(), key=lambda pair: (pair[0][1], pair[0][0])):
        if before.get(place) != one.cell.duty_id or place not in before:
            yield Changed(
                *place,
                _letter(now, before[place]) if place in before else "",
                _letter(now, one.cell.duty_id),
                one.reason,
                one.at,
                one.who,
            )


def _letter(now: Sheet, duty_id: DutyId | None) -> str:
    return OFF_LETTER if duty_id is None else now.duty[duty_id].letter


def _require_printable(texts: Iterable[str]) -> None:
    from app.paper.glyphs import require_printable

    require_printable((one, one) for one in texts if one)
