"""How a resident's level changed, put on paper; loads the paper kit late."""

from collections.abc import Sequence

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import CLASS_ON_PAPER
from app.features.care_levels.model.chart import ON_PAPER, Drawing, Wording, drawing
from app.features.care_levels.service._frame import frame_of
from app.features.care_levels.service.reading import History, history
from app.features.care_levels.service.rules import rules_on
from app.features.places import service as places
from app.features.slice import Slice
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.care import SelfCare
from app.kernel.ids import ResidentId


def drawn(session: Session, found: History, wording: Wording) -> Drawing:
    """Return what the chart shows of a history, by the rules of today. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    return drawing(found.abilities, found.events, (found.admitted_on, found.today), rules_on(session), wording)


def history_paper(session: Session, slices: Sequence[Slice], resident_id: ResidentId) -> bytes:
    """Return chart and table of a resident's levels as PDF, A4 landscape; the print is logged.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.LEVELS_READ)
    from app.features.care_levels.report.history import HistoryPaper, history_pdf
    from app.paper.glyphs import require_printable

    found = history(session, slices, resident_id)
    where = stays.standing_of(session, resident_id)
    self_care = store.classes_on(session.db, found.today).get(resident_id, SelfCare.UNASSESSED)
    paper = HistoryPaper(
        name=stays.name_of(session, resident_id),
        bed=places.plan(session, retired=True).label(where.bed_id),
        self_care=CLASS_ON_PAPER[self_care],
        abilities=found.abilities,
        shown=drawn(session, found, ON_PAPER),
    )
    require_printable((told, paper.name) for told in paper.told())
    with session.change("levels.printed", f"resident:{resident_id}"):
        pass
    return history_pdf(paper, frame_of(session, "level_history", landscape=True))
