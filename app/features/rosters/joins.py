"""What rosters offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.rosters import service
from app.features.rosters.commands import COMMANDS
from app.features.slice import DueTask, Page, RuleOffer, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk
    from app.kernel.text import Translate


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.rosters.view.page import RosterPage

    return RosterPage(session, desk)


def _settings(session: Session, desk: Desk) -> QWidget:
    from app.features.rosters.view.settings_page import RosterSettingsPage

    return RosterSettingsPage(session, desk)


def _own(session: Session, desk: Desk) -> QWidget:
    from app.features.rosters.view.own_page import OwnRosterPage

    return OwnRosterPage(session, desk)


def _asks(session: Session, desk: Desk) -> QWidget:
    from app.features.rosters.view.asks_page import AsksPage

    return AsksPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.rosters.view.pictures import screen

    return screen(name, session, desk)


def _due(session: Session, translate: Translate) -> Iterable[DueTask]:
    return service.due_tasks(session, translate) if session.may(Permission.ROSTER_PLAN) else ()


def _own_screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.rosters.view.own_pictures import own_screen

    return own_screen(name, session, desk)


_TRAIL = {
    "roster": words("Trail", "roster"),
    "roster.set": words("Trail", "days of the roster set"),
    "roster.pattern_set": words("Trail", "pattern of somebody's duties set"),
    "roster.exported": words("Trail", "list written for Excel"),
    "roster.published": words("Trail", "published"),
    "roster.accepted": words("Trail", "notes accepted"),
    "roster.accepted_no_more": words("Trail", "notes not accepted any more"),
    "roster_group": words("Trail", "group of the roster"),
    "duty": words("Trail", "duty"),
    "duty.need_set": words("Trail", "what a duty needs set"),
    "roster_ask": words("Trail", "leave or wish"),
    "roster_ask.answered": words("Trail", "answered"),
    "roster_ask.answer_withdrawn": words("Trail", "answer taken back"),
    "roster_swap": words("Trail", "swap"),
    "roster_swap.answered": words("Trail", "answered"),
}

_TITLE, _OWN = words("Rosters", "Rosters"), words("Rosters", "My duties")
_ASKED = words("Rosters", "Leave, wishes and swaps")
_SCREENS = (
    "rosters.month", "rosters.next", "rosters.findings", "rosters.brush", "rosters.popover", "rosters.publish",
    "rosters.print", "roster_settings.groups", "roster_settings.duty", "roster_settings.need",
    "roster_settings.pattern",
)  # fmt: skip
_OWN_SCREENS = (
    "my_roster.month", "my_roster.leave", "my_roster.swap", "my_roster.nobody", "roster_asks.month", "rosters.filled",
)  # fmt: skip

SLICE = Slice(
    name="rosters",
    migrations=("m0005_rosters",),
    tables=(
        "roster_group", "duty", "duty_need", "roster_cell", "roster_ask", "roster_ask_answer", "roster_swap",
        "roster_swap_answer", "roster_pattern", "roster_issue",
        "roster_acceptance",
    ),
    permissions=(
        Permission.ROSTER_OWN, Permission.ROSTER_READ, Permission.ROSTER_PLAN, Permission.ROSTER_PUBLISH,
    ),
    pages=(
        Page("rosters", _TITLE, "rosters", _page, Permission.ROSTER_READ, place=55),
        Page("my_roster", _OWN, "my_roster", _own, Permission.ROSTER_OWN, place=56),
        Page("roster_asks", _ASKED, "rosters", _asks, Permission.ROSTER_READ, under="rosters"),
        Page(
            "roster_settings", words("Rosters", "Roster settings"), "rosters", _settings, Permission.STAFF_CHANGE,
            place=83,
        ),
    ),
    start_tiles=(
        StartTile("rosters", _TITLE, "rosters", "rosters", Permission.ROSTER_PLAN, service.tile, place=35),
        StartTile("my_roster", _OWN, "my_roster", "my_roster", Permission.ROSTER_OWN, service.own_tile, place=45),
    ),
    due_tasks=_due,
    commands=COMMANDS,
    sample_data=service.sample_data,
    rules=(RuleOffer(service.GROUP, service.effects),),
    trail_words=_TRAIL,
    screens=(
        *(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
        *(Screen(name, partial(_own_screen, name=name)) for name in _OWN_SCREENS),
        Screen("roster_asks.empty", partial(_own_screen, name="roster_asks.empty"), empty_home=True),
        Screen("rosters.empty", partial(_screen, name="rosters.empty"), empty_home=True),
    ),
)  # fmt: skip
