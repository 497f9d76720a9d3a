"""What checks of safety offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.safety_checks import service
from app.features.safety_checks.commands import COMMANDS
from app.features.slice import Page, RuleOffer, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_TITLE = words("Safety", "Safety")
_SCREENS = (
    "safety.page", "safety.event", "safety.late", "safety.places", "round.walking", "round.wrong", "round.sign",
    "proof.month", "proof.folder", "check_templates.list", "check_templates.change",
)  # fmt: skip


def _safety(session: Session, desk: Desk) -> QWidget:
    from app.features.safety_checks.view.page import SafetyPage

    return SafetyPage(session, desk)


def _round(session: Session, desk: Desk) -> QWidget:
    from app.features.safety_checks.view.round_page import RoundPage

    return RoundPage(session, desk)


def _proof(session: Session, desk: Desk) -> QWidget:
    from app.features.safety_checks.view.proof_page import ProofPage

    return ProofPage(session, desk)


def _templates(session: Session, desk: Desk) -> QWidget:
    from app.features.safety_checks.view.templates_page import TemplatesPage

    return TemplatesPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.safety_checks.view.pictures import screen

    return screen(name, session, desk)


_TRAIL = {
    "check_template": words("Trail", "check"),
    "check_template.started": words("Trail", "checks taken into use"),
    "check_template.confirmed": words("Trail", "change of a check confirmed"),
    "check_template.missed": words("Trail", "reason of a missed check"),
    "check_place": words("Trail", "place of rounds"),
    "check_place.ordered": words("Trail", "places of rounds put in order"),
    "check_event": words("Trail", "what makes a check due"),
    "check_event.raised": words("Trail", "check asked for"),
    "check_round": words("Trail", "round"),
    "check_round.begun": words("Trail", "round begun"),
    "check_round.answered": words("Trail", "item of a round answered"),
    "check_round.all_good": words("Trail", "place of a round found good"),
    "check_round.unanswered": words("Trail", "answers of a round taken back"),
    "check_round.finished": words("Trail", "round finished"),
    "check_round.signed": words("Trail", "round signed"),
    "ledger": words("Trail", "ledger"),
    "ledger.printed": words("Trail", "ledger printed"),
    "folder": words("Trail", "folder for inspectors"),
    "folder.printed": words("Trail", "folder for inspectors printed"),
    "sheet": words("Trail", "blank sheet of a check"),
    "sheet.printed": words("Trail", "blank sheet of a check printed"),
    "summary": words("Trail", "summary of safety"),
    "summary.printed": words("Trail", "summary of safety printed"),
}

SLICE = Slice(
    name="safety_checks",
    migrations=("m0009_safety_checks",),
    tables=(
        "check_template",
        "check_template_version",
        "check_place",
        "check_event",
        "check_round",
        "check_answer",
        "check_signature",
        "check_attendance",
        "check_reason",
    ),
    permissions=(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE),
    pages=(
        Page("safety", _TITLE, "safety", _safety, Permission.SAFETY_READ, place=70),
        Page("round", words("Safety", "Round"), "safety", _round, Permission.SAFETY_READ, under="safety"),
        Page("proof", words("Safety", "Records of checks"), "calendar", _proof, Permission.SAFETY_READ, under="safety"),
        Page(
            "check_templates",
            words("Safety", "Settings of checks"),
            "rules",
            _templates,
            Permission.SAFETY_READ,
            under="safety",
        ),
    ),
    commands=COMMANDS,
    start_tiles=(StartTile("safety", _TITLE, "safety", "safety", Permission.SAFETY_READ, service.tile, place=41),),
    due_tasks=service.due_tasks,
    ledgers=service.ledgers,
    rules=(RuleOffer(service.GROUP),),
    sample_data=service.sample_data,
    trail_words=_TRAIL,
    screens=(
        *(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
        Screen("safety.empty", partial(_screen, name="safety.page"), empty_home=True),
        Screen("safety.start", partial(_screen, name="safety.start"), empty_home=True),
    ),
)
