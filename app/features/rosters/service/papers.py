"""Rosters on paper and as .xlsx; every print is logged; loads the paper kits late."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.data.files import write_whole
from app.data.session import Session
from app.features.rosters.model import LARGE_FROM, Month, Sheet
from app.features.rosters.model.wall import Wall, state
from app.features.rosters.service.cells import changes_since
from app.features.rosters.service.groups import groups
from app.features.rosters.service.months import sheet
from app.features.staff import service as staff
from app.features.staff.model import Post
from app.kernel import system_words
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.errors import RuleBrokenError, StorageError
from app.kernel.ids import RosterGroupId, StaffId
from app.kernel.text import words

if TYPE_CHECKING:
    from app.paper.frame import Frame

_LEADING = frozenset({Post.DIRECTOR, Post.LEADER})
_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|]')
_DRAFT = words("Rosters", "This month is a draft: there is nothing yet that could have changed. Publish it first.")
_NOT_WRITTEN = words("Rosters", "{file} could not be written: {why}. The roster is safe. Choose another folder.")


def wall_sheet(session: Session, group_id: RosterGroupId, month: Month, *, large: bool = False) -> bytes:
    """Return a group's month as PDF, A4 or A3 landscape. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.wall import wall_pdf

    wall = _wall(session, group_id, month)
    _require_printable(_names(wall.sheet), [name for some in wall.leaders.values() for name in some], [wall.area])
    return wall_pdf(wall, _frame(session, wall.sheet, "roster_wall", landscape=True, large=large))


def personal_sheets(session: Session, group_id: RosterGroupId, month: Month, staff_ids: Collection[StaffId]) -> bytes:
    """Return some people's own sheets of a month as one PDF, a page each.

    Raises NotAllowedError, OutOfDateError, RuleBrokenError.
    """
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.personal import personal_pdf

    now = sheet(session, group_id, month)
    _require_printable(_names(now))
    return personal_pdf(now, staff_ids, _frame(session, now, "roster_personal"))


def attendance(session: Session, group_id: RosterGroupId, month: Month) -> bytes:
    """Return the attendance summary of a month as PDF. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.attendance import attendance_pdf

    now = sheet(session, group_id, month)
    _require_printable(_names(now))
    return attendance_pdf(now, _frame(session, now, "roster_attendance", landscape=True))


def change_list(session: Session, group_id: RosterGroupId, month: Month) -> bytes:
    """Return what changed since publishing as PDF.

    Raises NotAllowedError, OutOfDateError, RuleBrokenError (a draft, a character that cannot be drawn).
    """
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.report.changes import changes_pdf

    now, names = sheet(session, group_id, month), staff.names(session)
    if not now.issues:
        raise RuleBrokenError(_DRAFT)
    changed = changes_since(session, group_id, month)
    _require_printable(_names(now), (text for one in changed for text in (names[one.staff_id], one.by.reason)))
    return changes_pdf(now, names, changed, _frame(session, now, "roster_changes"))


def export_month(session: Session, group_id: RosterGroupId, month: Month, to: Path) -> None:
    """Write the wall sheet's table into an .xlsx; it stands in the trail.

    Raises NotAllowedError, OutOfDateError, StorageError.
    """
    session.require(Permission.ROSTER_READ)
    from app.features.rosters.sheet import month_workbook

    body = month_workbook(_wall(session, group_id, month), session.clock.now())
    with session.change("roster.exported", f"roster:{group_id}:{month}"):
        _write(to, body)


def print_month(session: Session, group_id: RosterGroupId, month: Month, folder: Path) -> tuple[Path, ...]:
    """Write every paper of a group's month and its table into a folder and return the files.

    Raises NotAllowedError, OutOfDateError, RuleBrokenError (a character that cannot be drawn), StorageError.
    """
    session.require(Permission.ROSTER_READ)
    now = sheet(session, group_id, month)
    papers = {
        "排班表": wall_sheet(session, group_id, month, large=len(now.people) >= LARGE_FROM),
        "个人班表": personal_sheets(session, group_id, month, [one.id for one in now.people]),
        "考勤汇总表": attendance(session, group_id, month),
    }
    if now.is_published:
        papers["班表改动单"] = change_list(session, group_id, month)
    stem = f"{month}-{_NOT_IN_FILE_NAMES.sub('_', now.group.name)}"
    written = {folder / f"{stem}-{name}.pdf": paper for name, paper in papers.items()}
    for path, paper in written.items():
        _write(path, paper)
    table = folder / f"{stem}-排班表.xlsx"
    export_month(session, group_id, month, table)
    return (*written, table)


# inside -----------------------------------------------------------------------------------------------


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as fault:
        raise StorageError(_NOT_WRITTEN, file=path.name, why=system_words.why(fault)) from fault


def _frame(session: Session, now: Sheet, purpose: str, *, landscape: bool = False, large: bool = False) -> Frame:
    from app.paper.frame import Frame

    with session.change("roster.printed", f"roster:{now.group.id}:{now.month}") as change:
        change.tell(paper=purpose)
    issued = f"　{in_home(now.issues[-1].at):%Y-%m-%d %H:%M} 发布" if now.issues else ""
    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head(purpose).short,
        head_right=state(now) + issued,
        sample=session.is_sample,
        landscape=landscape,
        large=large,
    )


def _wall(session: Session, group_id: RosterGroupId, month: Month) -> Wall:
    now = sheet(session, group_id, month)
    area = next((one.name for one in staff.areas(session) if one.id == now.group.told.area_id), "")
    return Wall(now, {} if now.group.told.posts <= _LEADING else _leaders(session, month), area)


def _leaders(session: Session, month: Month) -> dict[date, tuple[str, ...]]:
    """Return who leads on each day (带班领导), from the groups of directors and duty leaders."""
    plans = [sheet(session, one.id, month) for one in groups(session) if one.told.posts <= _LEADING]
    leading = {
        day: tuple(one.name for plan in plans for one in plan.people if plan.at(one.id, day)) for day in month.days
    }
    return {day: names for day, names in leading.items() if names}


def _names(now: Sheet) -> list[str]:
    """Return every text of a month that people typed."""
    duties = (text for one in now.duties for text in (one.letter, one.told.name))
    return [now.group.name, *(one.name for one in now.people), *duties]


def _require_printable(*texts: Iterable[str]) -> None:
    from app.paper.glyphs import require_printable

    require_printable((one, one) for some in texts for one in some)
