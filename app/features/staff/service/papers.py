"""The list of the staff on paper and for Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.data.files import write_whole
from app.data.session import Session
from app.features.staff.model import Worker, gravest_first, on_paper
from app.features.staff.service.areas import areas
from app.features.staff.service.working import everybody, workers
from app.kernel import system_words
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import StorageError
from app.kernel.ids import AreaId
from app.kernel.text import words

_NOT_WRITTEN = words("Staff", "{file} could not be written: {why}. The home is safe. Choose another folder.")


def staff_paper(session: Session) -> bytes:
    """Return the list of today's staff as PDF, with the certificates that want doing; the trail keeps the trace.

    Raises NotAllowedError, RuleBrokenError (a character cannot be drawn).
    """
    session.require(Permission.STAFF_READ)
    from app.features.staff import report
    from app.paper.frame import Frame

    day = today(session.clock)
    here = workers(session, day, day)
    frame = Frame(
        session.meta("home_name") or "",
        session.clock.now(),
        session.actor.name,
        note="个人信息，用后收好",
        sample=session.is_sample,
    )
    paper = report.staff_list(here, gravest_first(here, day), day, frame)
    with session.change("staff.list_printed") as change:
        change.tell(people=len(here))
    return paper


def export_staff(session: Session, to: Path) -> int:
    """Write everybody ever on record into an .xlsx and return how many; it stands in the trail.

    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.STAFF_CHANGE)
    from app.features.staff import sheet

    people, places = everybody(session), {one.id: one.name for one in areas(session)}
    body = sheet.staff_sheet((_row(one, places) for one in people), session.clock.now())
    with session.change("staff.exported") as change:
        change.tell(people=len(people))
        try:
            write_whole(to, body)
        except OSError as fault:
            raise StorageError(_NOT_WRITTEN, file=to.name, why=system_words.why(fault)) from fault
    return len(people)


def _row(one: Worker, places: dict[AreaId, str]) -> tuple[str, ...]:
    told = one.member.told
    return (
        one.name,
        on_paper.SEXES[told.sex],
        _day(told.born_on),
        on_paper.POSTS[told.post],
        on_paper.YES if told.is_head else "",
        on_paper.EMPLOYMENT.get(told.employment, told.employment),
        on_paper.WHOLE_HOME if told.area_id is None else places.get(told.area_id, ""),
        _day(told.began_on),
        _day(told.left_on),
        _day(told.experienced_since),
        str(told.workload),
        on_paper.NIGHTS[told.nights],
        told.phone,
        on_paper.certificates_text(one),
        told.goes_to,
        told.remark,
    )


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
