"""The roster page and its dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.rosters.model import Review
from app.features.rosters.view.page import RosterPage
from app.features.rosters.view.print_dialog import Paper, PrintDialog


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
    }
    return made[name](session, desk)


def _month(session: Session, desk: Desk, *, ahead: int = 0) -> RosterPage:
    page = RosterPage(session, desk)
    page.open(None)
    page.turn(ahead)
    return page


def _findings(session: Session, desk: Desk) -> QWidget:
    page = _month(session, desk)
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
