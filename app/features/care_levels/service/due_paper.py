"""What is due of assessments, put on paper for a shift; loads the paper kit late."""

from collections.abc import Sequence

from app.data.session import Session
from app.features.care_levels.model.agenda import Errand
from app.features.care_levels.service._frame import frame_of
from app.kernel.access import Permission
from app.kernel.clock import today


def due_paper(session: Session, errands: Sequence[Errand]) -> bytes:
    """Return a list of errands as PDF, as it was read by `due_list`; the print is logged.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.LEVELS_READ)
    from app.features.care_levels.report.due import DuePaper, due_pdf
    from app.paper.glyphs import require_printable

    require_printable((one.name, one.name) for one in errands)
    with session.change("levels.due_printed") as change:
        change.tell(residents=len(errands))
    return due_pdf(DuePaper(today(session.clock), errands), frame_of(session, "levels_due"))
