"""What care levels offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.care_levels import service
from app.features.care_levels.commands import COMMANDS
from app.features.slice import (
    CareSigns,
    DossierSection,
    Page,
    ResidentTab,
    RuleOffer,
    Screen,
    Slice,
    StartCard,
    StartTile,
)
from app.kernel.access import Permission
from app.kernel.ids import ResidentId
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _tab(session: Session, desk: Desk, resident_id: ResidentId) -> QWidget:
    from app.features.care_levels.view.tab import LevelsTab

    return LevelsTab(session, desk, resident_id)


def _assess(session: Session, desk: Desk) -> QWidget:
    from app.features.care_levels.view.assess_page import AssessPage

    return AssessPage(session, desk)


def _history(session: Session, desk: Desk) -> QWidget:
    from app.features.care_levels.view.history_page import LevelHistoryPage

    return LevelHistoryPage(session, desk)


def _due(session: Session, desk: Desk) -> QWidget:
    from app.features.care_levels.view.due_page import LevelsDuePage

    return LevelsDuePage(session, desk)


def _home(session: Session, desk: Desk) -> QWidget:
    from app.features.care_levels.view.levels_page import LevelsPage

    return LevelsPage(session, desk)


def _waiting(session: Session, desk: Desk) -> QWidget:
    from app.features.care_levels.view.waiting import ClassWaitingPage

    return ClassWaitingPage(session, desk)


def _card(session: Session, desk: Desk) -> QWidget:
    from app.features.care_levels.view.cards import LevelsCard

    return LevelsCard(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.care_levels.view.pictures import screen

    return screen(name, session, desk)


_SCREENS = (
    "levels.tab", "levels.tab_differs", "levels.tab_empty", "levels.class", "levels.observe", "levels.report",
    "levels.risks", "levels.former", "levels.waiting", "levels.waiting_none",
    "assess.choose", "assess.about", "assess.item", "assess.half", "assess.sheet", "assess.conditions", "assess.end",
    "assess.old", "level_history.page", "level_history.none", "level_history.many", "level_history.answers",
    "levels_due.page", "levels_due.none", "levels.home", "levels.home_levels", "levels.home_table",
)  # fmt: skip

_TRAIL = {
    "observation": words("Trail", "own observation"),
    "official_class": words("Trail", "official class"),
    "official_class.prepared": words("Trail", "prepared"),
    "official_class.confirmed": words("Trail", "confirmed"),
    "official_class.refused": words("Trail", "sent back"),
    "class_report": words("Trail", "report to the county"),
    "class_report.reported": words("Trail", "reported"),
    "class_report.received": words("Trail", "received by the county"),
    "class_report.answered": words("Trail", "answered"),
    "class_report.dropped": words("Trail", "not followed any further"),
    "ability": words("Trail", "ability assessment"),
    "ability.scanned": words("Trail", "signed form scanned"),
    "level_notice": words("Trail", "notice of levels"),
    "levels": words("Trail", "care levels"),
    "levels.due_printed": words("Trail", "list of what is due printed"),
    "risks": words("Trail", "assessment of risks"),
}

SLICE = Slice(
    name="care_levels",
    migrations=("m0002_care_levels",),
    tables=(
        "self_care_observation",
        "class_report_step",
        "official_class",
        "ability_assessment",
        "risk_assessment",
        "risk_grade",
    ),
    permissions=(
        Permission.LEVELS_READ,
        Permission.LEVELS_OBSERVE,
        Permission.LEVELS_ASSESS,
        Permission.LEVELS_DECIDE,
        Permission.LEVELS_PREPARE,
    ),
    pages=(
        Page("levels", words("CareLevels", "Care levels"), "class", _home, Permission.LEVELS_READ, under="residents"),
        Page(
            "levels_due",
            words("CareLevels", "Assessments due"),
            "assessment",
            _due,
            Permission.LEVELS_READ,
            under="residents",
        ),
        Page(
            "level_history",
            words("CareLevels", "How the level changed"),
            "chart",
            _history,
            Permission.LEVELS_READ,
            under="residents",
        ),
        Page(
            "assess",
            words("CareLevels", "Ability assessment"),
            "assessment",
            _assess,
            Permission.LEVELS_ASSESS,
            under="residents",
        ),
        Page(
            "class_waiting",
            words("CareLevels", "Official classes to confirm"),
            "awaiting",
            _waiting,
            Permission.LEVELS_DECIDE,
            under="residents",
        ),
    ),
    resident_tabs=(ResidentTab("levels", words("CareLevels", "Levels"), 35, _tab, Permission.LEVELS_READ),),
    commands=COMMANDS,
    dossier_sections=(
        DossierSection("self_care_class", service.class_section),
        DossierSection("ability_level", service.ability_section),
        DossierSection("risk_assessment", service.risks_section, service.risk_marks),
    ),
    start_tiles=(
        StartTile(
            "levels",
            words("CareLevels", "Assessments"),
            "assessment",
            "levels_due",
            Permission.LEVELS_READ,
            None,
            service.due_tile,
        ),
    ),
    start_cards=(StartCard("levels", 30, _card, Permission.LEVELS_READ),),
    due_in_house=service.due_tasks,
    facts=service.facts,
    sample_data=service.sample_data,
    rules=(RuleOffer(service.GROUP, service.effects),),
    care_signs=CareSigns(service.classes_at, service.minded_risks),
    trail_words=_TRAIL,
    screens=tuple(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
)
