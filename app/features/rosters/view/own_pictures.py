"""One's own roster and what is asked for in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Actor, Session
from app.desktop.desk import Desk
from app.features.rosters import service
from app.features.rosters.model import AskKind, Month
from app.features.rosters.view.asking import AskDialog, SwapDialog
from app.features.rosters.view.asks_page import AsksPage
from app.features.rosters.view.own_page import OwnRosterPage
from app.features.staff import service as staff
from app.features.staff.model import Post
from app.kernel.access import Role
from app.kernel.clock import today


def own_screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        "my_roster.month": _month,
        "my_roster.nobody": _nobody,
        "my_roster.leave": _leave,
        "my_roster.swap": _swap,
        "roster_asks.month": _asks,
        "roster_asks.empty": _asks,
    }
    return made[name](session, desk)


def _caregiver(session: Session) -> Session:
    """Return the session of a caregiver who signs in; of who is there already in a home without one."""
    found = (one for one in staff.staff(session) if one.told.post is Post.CAREGIVER and one.told.account_id is not None)
    one = next(found, None)
    return session if one is None else session.as_actor(Actor(one.told.account_id, one.name, Role.CAREGIVER))


def _month(session: Session, desk: Desk) -> QWidget:
    page = OwnRosterPage(_caregiver(session), desk)
    page.open(None)
    return page


def _nobody(session: Session, desk: Desk) -> QWidget:
    page = OwnRosterPage(session.as_actor(Actor(None, "", Role.CAREGIVER)), desk)
    page.open(None)
    return page


def _leave(session: Session, _desk: Desk) -> QWidget:
    kinds = (AskKind.LEAVE, AskKind.SICK, AskKind.TRAINING)
    names = dict(list(staff.names(session).items())[:1])
    return AskDialog(session, names, kinds, today(session.clock), lambda _draft: None)


def _swap(session: Session, _desk: Desk) -> QWidget:
    group, day = service.groups(session)[0], today(session.clock)
    sheet = service.sheet(session, group.id, Month.of(day))
    others = {one.id: (one.name, sheet.at(one.id, day)) for one in sheet.people}
    return SwapDialog(day, others, lambda _other, _reason: None)


def _asks(session: Session, desk: Desk) -> QWidget:
    page = AsksPage(session, desk)
    page.open(None)
    return page
