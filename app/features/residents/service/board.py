"""What residents have to say on the start page: a tile and what waits; reads only."""

from collections.abc import Iterator

from app.data.session import Session
from app.features.residents.service.lists import unfinished
from app.features.slice import DueTask
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.kernel.access import Permission
from app.kernel.text import Translate, say, words

_TILE = words("Residents", "{count} on the register")
_DOUBTS = words("Residents", "{count} to be checked in residents' files")
_DOUBTS_OF = words("Residents", "{names}: marked to be checked when they were entered")
_PAPERS = words("Residents", "{count} residents lack papers on file")
_PAPERS_OF = words("Residents", "{names}: open the page, tab Papers")
_CHECK = words("Residents", "Check")
_FILL = words("Residents", "Add")
_NAMED = 3
PAPERS_TAB = "papers"
"""The part of a resident's page that shows the papers on file."""


def find_tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    """Return the line below the tile 找老人: how many are on the register. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    standings = stays.standings(session).values()
    return None, say(_TILE, translate, count=sum(standing.state in REGISTERED for standing in standings))


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what waits for those who keep the files: 待核实 first, then missing papers. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    if not session.may(Permission.RESIDENTS_CHANGE):
        return
    rows = unfinished(session)
    if doubtful := [row for row in rows if row.doubts]:
        names = "、".join(row.name for row in doubtful[:_NAMED])
        yield DueTask(
            "residents.doubts",
            say(_DOUBTS, translate, count=sum(row.doubts for row in doubtful)),
            say(_DOUBTS_OF, translate, names=names),
            urgency="week",
            icon="not_asked",
            button=say(_CHECK, translate),
            page="resident",
            subject=doubtful[0].id,
        )
    if lacking := [row for row in rows if row.papers_missing]:
        names = "、".join(row.name for row in lacking[:_NAMED])
        yield DueTask(
            "residents.papers",
            say(_PAPERS, translate, count=len(lacking)),
            say(_PAPERS_OF, translate, names=names),
            urgency="sometime",
            icon="papers",
            button=say(_FILL, translate),
            page="resident",
            subject=lacking[0].id,
            part=PAPERS_TAB,
        )
