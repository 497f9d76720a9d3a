"""The page in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.accounts import service
from app.features.accounts.view.dialogs import PassphraseDialog, PersonDialog
from app.features.accounts.view.page import AccountsPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    return {"accounts.page": _page, "accounts.add": _add, "accounts.passphrase": _passphrase}[name](session, desk)


def _page(session: Session, desk: Desk) -> QWidget:
    page = AccountsPage(session, desk)
    page.open(None)
    page.list.select(lambda one: one.by_pin)
    return page


def _add(session: Session, desk: Desk) -> QWidget:
    del desk
    return PersonDialog(None, partial(service.add, session))


def _passphrase(session: Session, desk: Desk) -> QWidget:
    del desk
    change = partial(service.change_own_passphrase, session)
    return PassphraseDialog(service.accounts(session)[0].name, change, own=True)
