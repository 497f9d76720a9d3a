"""What the log puts on paper; loads the paper kit late, and each print is logged."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.data.session import Session
from app.features.care_log.service.reading import month_of
from app.features.care_log.service.sheets import room_sheets
from app.features.places import service as places
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.ids import ResidentId, RoomId

if TYPE_CHECKING:
    from app.paper.frame import Frame


def print_blank_sheets(session: Session, shift: Shift, room_id: RoomId | None = None) -> bytes:
    """Return the sheets of a shift's rooms, or of one, to be filled in by hand, as PDF; rows as on the screen.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.LOG_READ)
    from app.features.care_log import report
    from app.paper.glyphs import require_printable

    rooms = [room for room in room_sheets(session, shift) if room_id in (None, room.room_id)]
    people = [one for room in rooms for one in room.residents]
    require_printable((text, text) for one in people for text in (one.name, *(told.how for told in one.plan.values())))
    with session.change("care_log.printed") as change:
        change.tell(duty_on=shift.duty_on.isoformat(), shift=shift.name, rooms=len(rooms))
    return report.blank_pdf(rooms, shift, _frame(session, "care_sheets", landscape=True))


def print_month(session: Session, resident_id: ResidentId, month: date) -> bytes:
    """Return a resident's log of the month of a day as PDF, corrected lines struck through; the print is logged.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.LOG_READ)
    from app.features.care_log import report
    from app.paper.glyphs import require_printable

    name = stays.name_of(session, resident_id)
    bed = places.plan(session, retired=True).label(stays.standing_of(session, resident_id).bed_id)
    paper = report.MonthPaper(name, bed, month, month_of(session, resident_id, month))
    require_printable((told, told) for told in paper.told())
    with session.change("care_log.printed", f"resident:{resident_id}") as change:
        change.tell(month=f"{month:%Y-%m}")
    return report.month_pdf(paper, _frame(session, "care_month", landscape=False))


def _frame(session: Session, purpose: str, *, landscape: bool) -> Frame:
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head(purpose).short,
        sample=session.is_sample,
        landscape=landscape,
    )
