"""What residents offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.features.residents import service
from app.features.residents.commands import COMMANDS
from app.features.residents.service import board, dossier
from app.features.slice import DossierSection, Page, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _list(session: Session, desk: Desk) -> QWidget:
    from app.features.residents.view import ResidentsPage

    return ResidentsPage(session, desk)


def _resident(session: Session, desk: Desk) -> QWidget:
    from app.features.residents.view import ResidentPage

    return ResidentPage(session, desk)


def _picture(name: str) -> Screen:
    """Return one picture; how it is staged is `view.pictures`' business."""

    def make(session: Session, desk: Desk) -> QWidget:
        from app.features.residents.view import pictures

        return pictures.stage(name, session, desk)

    return Screen(name, make, empty_home=name.endswith(".empty"))


SECTIONS = (
    DossierSection("identity", dossier.identity),
    DossierSection("contacts", dossier.contacts),
    DossierSection("diseases", dossier.diseases),
    DossierSection("allergies", dossier.allergies, dossier.risks),
    DossierSection("infection", dossier.infection),
    DossierSection("operations", dossier.operations),
    DossierSection("vaccines", dossier.vaccines),
    DossierSection("devices", dossier.devices),
    DossierSection("mental", dossier.mental),
    DossierSection("mobility", dossier.mobility),
    DossierSection("senses", dossier.senses),
    DossierSection("eating", dossier.eating),
    DossierSection("skin", dossier.skin),
    DossierSection("about_me", dossier.about_me),
    DossierSection("wishes", dossier.wishes),
    DossierSection("funeral_wishes", dossier.funeral_wishes),
    DossierSection("support", dossier.support),
    DossierSection("insurance", dossier.insurance),
    DossierSection("property", dossier.property_held),
    DossierSection("originals", dossier.originals),
    DossierSection("papers", dossier.papers_held),
)
"""All marks of risk come with the allergies: they are read in one go."""

PICTURES = (
    "residents.list",
    "residents.search",
    "residents.none_found",
    "residents.empty",
    "resident.basic",
    "resident.health",
    "resident.moves",
    "resident.papers",
    "resident.history",
    "resident.changed",
    "resident.wrong",
    "resident.new",
    "resident.contact",
    "resident.health_item",
    "resident.paper",
    "resident.township",
    "resident.doubt",
    "resident.withdraw",
    "resident.over",
    "resident.back",
    "resident.photo",
)
_TRAIL = {
    "contact": words("Trail", "contact"),
    "contact.ordered": words("Trail", "put in order"),
    "doubt": words("Trail", "something to check"),
    "doubt.settled": words("Trail", "settled"),
    "funding_township": words("Trail", "funding township"),
    "health_item": words("Trail", "health"),
    "paper_on_file": words("Trail", "paper on file"),
    "paper_on_file.scanned": words("Trail", "scanned"),
    "resident": words("Trail", "resident"),
    "resident.admission_undone": words("Trail", "admission undone"),
    "resident.came": words("Trail", "came in"),
    "resident.health_read": words("Trail", "health read"),
    "resident.imported": words("Trail", "brought in from a list"),
    "resident.pictured": words("Trail", "photo"),
    "resident.revealed": words("Trail", "whole number shown"),
    "resident.undone": words("Trail", "undone"),
    "residents": words("Trail", "residents"),
    "residents.list_printed": words("Trail", "list printed"),
    "residents.numbers_listed": words("Trail", "listed with ID numbers"),
}

SLICE = Slice(
    name="residents",
    migrations=("m0001_start",),
    tables=("resident", "contact", "health_item", "paper_on_file", "funding_township", "doubt"),
    permissions=(
        Permission.RESIDENTS_SEE,
        Permission.RESIDENTS_SEE_FACE,
        Permission.RESIDENTS_READ,
        Permission.RESIDENTS_READ_MASKED,
        Permission.RESIDENTS_CHANGE,
        Permission.RESIDENTS_REVEAL,
        Permission.HEALTH_READ,
        Permission.HEALTH_READ_MASKED,
        Permission.HEALTH_CHANGE,
    ),
    pages=(
        Page("residents", words("Residents", "Residents"), "residents", _list, Permission.RESIDENTS_SEE, place=10),
        Page(
            "resident",
            words("Residents", "Resident"),
            "resident",
            _resident,
            Permission.RESIDENTS_SEE,
            under="residents",
        ),
    ),
    commands=COMMANDS,
    dossier_sections=SECTIONS,
    start_tiles=(
        StartTile(
            "residents.find",
            words("Residents", "Find a resident"),
            "find_resident",
            "residents",
            Permission.RESIDENTS_SEE,
            board.find_tile,
        ),
    ),
    due_tasks=board.due_tasks,
    facts=service.facts,
    search_keys=service.search_keys,
    screens=tuple(map(_picture, PICTURES)),
    trail_words=_TRAIL,
)
