"""The roster page and its dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.rosters.view.page import RosterPage
from app.features.rosters.view.publish_dialog import PublishDialog


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        "rosters.month": _month,
        "rosters.next": partial(_month, ahead=1),
        "rosters.popover": _popover,
        "rosters.publish": _publish,
        "rosters.empty": _month,
    }
    return made[name](session, desk)


def _month(session: Session, desk: Desk, *, ahead: int = 0) -> RosterPage:
    page = RosterPage(session, desk)
    page.open(None)
    page.turn(ahead)
    return page


def _popover(session: Session, desk: Desk) -> QWidget:
    page = _month(session, desk)
    return page.popover((page.review.sheet.people[0].id, page.month.last))


def _publish(session: Session, desk: Desk) -> PublishDialog:
    return _month(session, desk).publish_dialog()
