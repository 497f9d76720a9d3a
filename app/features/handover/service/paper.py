"""The sheet of a shift as one page of PDF; loads the paper kit late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.data.session import Session
from app.features.handover.model import Sheet
from app.features.handover.service.reading import sheet, signed_of
from app.features.slice import Slice
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.errors import RuleBrokenError
from app.kernel.handover import BlockLine
from app.kernel.text import words

_NOT_YET = words("Handover", "This shift has not begun. Nothing was printed.")


def print_sheet(session: Session, shift: Shift, slices: Sequence[Slice]) -> bytes:
    """Return the sheet of a shift as one A4 page: as it was signed, else as it is now; the print is logged.

    Raises NotAllowedError, RuleBrokenError: it has not begun, or naming characters that cannot be printed.
    """
    session.require(Permission.HANDOVER_READ)
    if session.clock.now() < shift.begins_at:
        raise RuleBrokenError(_NOT_YET)
    from app.features.handover.report import HandoverPaper, handover_pdf
    from app.paper.frame import Frame
    from app.paper.glyphs import require_printable

    found = signed_of(session, shift)
    if found is None:
        paper = HandoverPaper(sheet(session, shift, slices))
        number = f"{shift.duty_on:%Y%m%d} {shift.name}　还没签字"
    else:
        who = (found.giver, found.taker, found.leader)
        paper = HandoverPaper(found.sheet, who, found.reason, found.added)
        number = f"{shift.duty_on:%Y%m%d} {shift.name}"
    require_printable((one.name, one.name) for one in _lines(paper.sheet) if one.name)
    with session.change("handover.printed", "" if found is None else f"handover:{found.id}") as change:
        change.tell(duty_on=shift.duty_on.isoformat(), shift=shift.name)
    frame = Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head("handover").short,
        head_right=number,
        note="个人敏感信息，用后入柜",
        sample=session.is_sample,
    )
    return handover_pdf(paper, frame)


def _lines(told: Sheet) -> Iterable[BlockLine]:
    yield from (*told.away, *told.moves, *told.key_residents, *told.notes)
    for content in told.blocks.values():
        yield from content.lines
