"""The roster page and its dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.rosters import service
from app.features.rosters.model import Review
from app.features.rosters.view.page import RosterPage
from app.features.rosters.view.pattern_dialog import PatternDialog
from app.features.rosters.view.print_dialog import Paper, PrintDialog
from app.features.rosters.view.settings_dialogs import DutyDialog, NeedDialog
from app.features.rosters.view.settings_page import RosterSettingsPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        "rosters.month": _month,
        "rosters.next": partial(_month, ahead=1),
        "rosters.findings": _findings,
        "rosters.brush": _brush,
        "rosters.popover": _popover,
        "rosters.publish": _publish,
        "rosters.print": _print,
        "rosters.empty": _month,
        "roster_settings.groups": _settings,
        "roster_settings.duty": _duty,
        "roster_settings.need": _need,
        "roster_settings.pattern": _pattern,
    }
    return made[name](session, desk)


def _month(session: Session, desk: Desk, *, ahead: int = 0) -> RosterPage:
    page = RosterPage(session, desk)
    page.open(None)
    page.turn(ahead)
    return page


def _settings(session: Session, desk: Desk) -> RosterSettingsPage:
    page = RosterSettingsPage(session, desk)
    page.refresh()
    return page


def _duty(session: Session, _desk: Desk) -> QWidget:
    group = service.groups(session)[1]
    return DutyDialog(service.duties(session, group.id)[0], lambda _draft: None)


def _need(session: Session, _desk: Desk) -> QWidget:
    group = service.groups(session)[0]
    return NeedDialog(session, service.duties(session, group.id)[0], service.needs(session, group.id)[:1])


def _pattern(session: Session, desk: Desk) -> QWidget:
    sheet = _review(_month(session, desk)).sheet
    dialog = PatternDialog(session, sheet.group, sheet.people, None)
    first, second = sheet.duties[:2]
    for one in (first.id, first.id, second.id, second.id, None, None):
        dialog.press(one)
    return dialog


def _findings(session: Session, desk: Desk) -> QWidget:
    page = _month(session, desk)
    if not page.head.panel_button.isHidden():  # with larger text the findings are folded away
        page.head.panel_button.setChecked(True)
    return page


def _brush(session: Session, desk: Desk) -> QWidget:
    page = _month(session, desk, ahead=1)
    page.board.take_brush(0)
    return page


def _review(page: RosterPage) -> Review:
    if page.review is None:
        raise LookupError("the sample home plans nobody")
    return page.review


def _popover(session: Session, desk: Desk) -> QWidget:
    page = _month(session, desk)
    popover = page.board.popover((_review(page).sheet.people[0].id, page.month.last))
    return popover or page


def _publish(session: Session, desk: Desk) -> QWidget:
    page = _month(session, desk)
    return page.publish_dialog(_review(page))


def _print(session: Session, desk: Desk) -> QWidget:
    dialog = PrintDialog(session, desk, _review(_month(session, desk)).sheet)
    dialog.choose(Paper.PERSONAL)
    return dialog
