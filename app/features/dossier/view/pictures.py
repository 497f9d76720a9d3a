"""The page in the states that `fuyuan screens` takes pictures of; not used at work."""

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.dossier.view.page import DossierPage
from app.features.residents import service as residents
from app.features.residents.model import Filter

IN_THE_PICTURE = 8


def opened_page(session: Session, desk: Desk) -> DossierPage:
    """Return the page as it opens, on its first step."""
    page = DossierPage(session, desk)
    page.open(None)
    return page


def page_with_gaps(session: Session, desk: Desk) -> DossierPage:
    """Return the page on its second step, with the first few residents."""
    page = opened_page(session, desk)
    page.show_missing([row.id for row in residents.residents(session, Filter())[:IN_THE_PICTURE]])
    return page
