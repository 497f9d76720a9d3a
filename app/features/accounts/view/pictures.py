"""The page in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.accounts import service
from app.features.accounts.view.dialogs import PersonDialog
from app.features.accounts.view.own import own_passphrase, own_pin
from app.features.accounts.view.page import AccountsPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made = {"accounts.page": _page, "accounts.add": _add, "accounts.passphrase": _passphrase, "accounts.pin": _pin}
    return made[name](session, desk)


def _page(session: Session, desk: Desk) -> QWidget:
    page = AccountsPage(session, desk)
    page.open(None)
    page.list.select(lambda one: one.by_pin)
    return page


def _add(session: Session, desk: Desk) -> QWidget:
    del desk
    return PersonDialog(None, partial(service.add, session))


def _passphrase(session: Session, desk: Desk) -> QWidget:
    return own_passphrase(session, desk, None)


def _pin(session: Session, desk: Desk) -> QWidget:
    return own_pin(session, desk, None)
