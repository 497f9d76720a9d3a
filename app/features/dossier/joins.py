"""What the dossier offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.features.dossier.commands import COMMANDS
from app.features.slice import Page, Screen, Slice
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.dossier.view import DossierPage

    return DossierPage(session, desk)


def _chosen(session: Session, desk: Desk) -> QWidget:
    from app.features.dossier.view import opened_page

    return opened_page(session, desk)


def _gaps(session: Session, desk: Desk) -> QWidget:
    from app.features.dossier.view import page_with_gaps

    return page_with_gaps(session, desk)


_TRAIL = {
    "dossier": words("Trail", "dossier"),
    "dossiers": words("Trail", "dossiers"),
}

SLICE = Slice(
    name="dossier",
    permissions=(Permission.DOSSIER_PRINT,),
    pages=(
        Page(
            name="dossier",
            title=words("Dossier", "Dossiers"),
            icon="dossier",
            make=_page,
            permission=Permission.DOSSIER_PRINT,
            place=60,
        ),
    ),
    commands=COMMANDS,
    screens=(
        Screen("dossier.choose", _chosen),
        Screen("dossier.gaps", _gaps),
        Screen("dossier.empty", _chosen, empty_home=True),
    ),
    trail_words=_TRAIL,
)
