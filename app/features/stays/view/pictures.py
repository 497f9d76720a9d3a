"""The screens of stays in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.stays import service
from app.features.stays.model import DeathStep, Kind, Occupant, State
from app.features.stays.view.assign import AssignDialog
from app.features.stays.view.move_form import MoveDialog
from app.features.stays.view.moves_tab import MovesTab
from app.features.stays.view.page import BedsPage
from app.features.stays.view.small_dialogs import CorrectDialog, StepDialog
from app.features.stays.view.waiting import WaitingPage

FORMS = {
    "leave": Kind.WENT_ON_LEAVE,
    "hospital": Kind.WENT_TO_HOSPITAL,
    "missing": Kind.WENT_MISSING,
    "transfer": Kind.TRANSFERRED_OUT,
    "discharge": Kind.DISCHARGED,
    "support": Kind.SUPPORT_ENDED,
    "death": Kind.DIED,
}


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog that the picture `name` shows; says so when the home has nobody to show it with."""
    if name == "waiting":
        page = WaitingPage(session, desk)
        page.refresh()
        return page
    present = _somebody(session, State.PRESENT)
    if name not in _MAPS and present is None:
        return EmptyState(translate("BedsPictures", "Nobody lives here yet"))
    if name in _MAPS or present is None:
        return _map(name, session, desk)
    if name in FORMS:
        return MoveDialog(session, FORMS[name], present.resident_id, present.name)
    return _OTHERS[name](session, desk, present)


_MAPS = ("map", "bed", "free_bed", "move", "move_chosen", "away", "no_rooms")


def _somebody(session: Session, state: State) -> Occupant | None:
    held = service.occupancy(session).by_bed.values()
    return next((one for one in held if one.standing.state is state), None)


def _map(name: str, session: Session, desk: Desk) -> BedsPage:
    page = BedsPage(session, desk)
    wanted = _somebody(session, State.ON_LEAVE if name == "away" else State.PRESENT)
    page.open(None if wanted is None or name == "map" else wanted.resident_id)
    if name == "no_rooms":
        page.show_no_rooms()
    free = [bed for bed, card in page.map.cards().items() if card.shown.occupant is None]
    if name == "free_bed" and free:
        page.map.cards()[free[0]].click()
    if name.startswith("move") and wanted is not None:
        page.begin_move(wanted.resident_id)
    if name == "move_chosen" and page.steps is not None:
        bright = [bed for bed in free if page.map.cards()[bed].open_]
        for bed in bright[:1]:
            page.map.cards()[bed].click()
    return page


def _admit(session: Session, desk: Desk, present: Occupant) -> QWidget:
    del desk
    found = service.occupancy(session)
    free = next((place for place in found.plan.places() if place.bed.id not in found.by_bed), None)
    place = free or next(found.plan.places())
    return AssignDialog(session, place, (*found.awaiting, *found.without_bed, present)[:5])


def _correct(session: Session, desk: Desk, present: Occupant) -> QWidget:
    del desk
    line = [line for line in service.moves_of(session, present.resident_id) if line.stands][-1]
    return CorrectDialog(session, line, None)


def _steps(session: Session, desk: Desk, present: Occupant) -> QWidget:
    del desk
    return StepDialog(session, present.resident_id, DeathStep.CALLED, None)


_OTHERS: dict[str, Callable[[Session, Desk, Occupant], QWidget]] = {
    "admit": _admit,
    "moves": lambda session, desk, present: MovesTab(session, desk, present.resident_id),
    "correct": _correct,
    "steps": _steps,
}
