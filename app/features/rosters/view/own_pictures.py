"""One's own roster, what is asked for, and a filled month, for the pictures of `fuyuan screens`; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Actor, Session
from app.desktop.desk import Desk
from app.features.rosters import service
from app.features.rosters.model import AskKind, Month
from app.features.rosters.model.checking import Checker, Weight
from app.features.rosters.model.posing import posed
from app.features.rosters.model.problem import Outcome
from app.features.rosters.view.asking import AskDialog, SwapDialog
from app.features.rosters.view.asks_page import AsksPage
from app.features.rosters.view.fill_dialog import FillDialog
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
        "rosters.filled": _filled,
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


def _filled(session: Session, desk: Desk) -> QWidget:
    """Return the dialog after a search for the next month that found what is worked in this one."""
    group, month = service.groups(session)[0], Month.of(today(session.clock))
    dialog = FillDialog(session, desk, group, month.moved(1), lambda _before: None)
    now, coming = service.sheet(session, group.id, month), service.sheet(session, group.id, month.moved(1))
    lines = {one.id: [now.cells.get((one.id, day)) for day in now.month.days] for one in coming.people}
    cells = {(str(of), number): str(cell.duty_id) for of, line in lines.items()
             for number, cell in enumerate(line) if cell is not None and cell.duty_id is not None}  # fmt: skip
    problem = posed(coming)
    checker, found = Checker(problem), problem.roster(cells)
    every = checker.findings(found)
    hard = sum(one.weight is Weight.HARD for one in every)
    dialog.show_found(Outcome(found, hard, sum(one.cost for one in every), 0, checker.holes(found, every), None, 1))
    dialog.end()
    return dialog
