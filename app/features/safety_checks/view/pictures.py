"""The screens of checks in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.safety_checks import service
from app.features.safety_checks.model import Condition
from app.features.safety_checks.service import RoundDraft
from app.features.safety_checks.view.dialogs import (
    EventDialog,
    LateDialog,
    PlacesDialog,
    StartDialog,
    TemplateDialog,
)
from app.features.safety_checks.view.folder_dialog import FolderDialog
from app.features.safety_checks.view.page import SafetyPage
from app.features.safety_checks.view.proof_page import ProofPage
from app.features.safety_checks.view.round_page import RoundPage
from app.features.safety_checks.view.signing import SignDialog
from app.features.safety_checks.view.templates_page import TemplatesPage
from app.kernel.clock import today
from app.kernel.ids import RoundId


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return one screen. KeyError for a name that is none."""
    return _SCREENS[name](session, desk)


def _page(session: Session, desk: Desk) -> QWidget:
    made = SafetyPage(session, desk)
    made.open(None)
    return made


def _begun(session: Session) -> RoundId:
    """Return a night patrol that is being walked, begun if there is none."""
    for one in service.open_rounds(session):
        return one.id
    night = next(one for one in service.in_use(session) if one.code == "N-FIRE")
    round_id = service.begin(session, RoundDraft(night.template_id, today(session.clock) - timedelta(days=1)))
    first = service.way(session, service.round_of(session, round_id))[0]
    service.all_good(session, round_id, first.place_id)
    return round_id


def _round(session: Session, desk: Desk) -> QWidget:
    made = RoundPage(session, desk)
    made.open(_begun(session))
    return made


def _wrong(session: Session, desk: Desk) -> QWidget:
    made = RoundPage(session, desk)
    made.open(_begun(session))
    made.rows[min(2, len(made.rows) - 1)].press(Condition.BAD)
    return made


def _sign(session: Session, desk: Desk) -> QWidget:
    del desk
    return SignDialog(session, service.unsigned_rounds(session)[-1].id)


def _proof(session: Session, desk: Desk) -> QWidget:
    made = ProofPage(session, desk)
    made.open(None)
    return made


def _templates(session: Session, desk: Desk) -> QWidget:
    made = TemplatesPage(session, desk)
    made.open(None)
    return made


def _template(session: Session, desk: Desk) -> QWidget:
    del desk
    return TemplateDialog(session, service.in_use(session)[1])


def _folder(session: Session, desk: Desk) -> QWidget:
    del desk
    day = today(session.clock)
    return FolderDialog(session, day - timedelta(days=60), day)


_SCREENS: dict[str, Callable[[Session, Desk], QWidget]] = {
    "safety.page": _page,
    "safety.start": lambda session, _desk: StartDialog(session),
    "safety.event": lambda session, _desk: EventDialog(session),
    "safety.late": lambda session, _desk: LateDialog(session),
    "safety.places": lambda session, _desk: PlacesDialog(session, lambda: None),
    "round.walking": _round,
    "round.wrong": _wrong,
    "round.sign": _sign,
    "proof.month": _proof,
    "proof.folder": _folder,
    "check_templates.list": _templates,
    "check_templates.change": _template,
}
SCREENS = tuple(_SCREENS)
