"""What accounts offer to the house: the page that manages them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.slice import Page, Screen, Slice
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = {"accounts.page": True, "accounts.add": False, "accounts.passphrase": False, "accounts.pin": False}
"""Name and whether the main window stands around it."""


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.accounts.view import AccountsPage

    return AccountsPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.accounts.view.pictures import screen

    return screen(name, session, desk)


_TRAIL = {
    "account": words("Trail", "account"),
    "account.disabled": words("Trail", "access taken away"),
    "account.enabled": words("Trail", "access given again"),
    "account.passphrase_set": words("Trail", "new passphrase"),
    "account.pin_refused": words("Trail", "wrong PIN"),
    "account.pin_removed": words("Trail", "PIN removed"),
    "account.pin_set": words("Trail", "new PIN"),
    "account.recovered": words("Trail", "opened with the recovery sheet"),
    "account.recovery_made": words("Trail", "new recovery sheet"),
    "account.signed": words("Trail", "signed beside another"),
    "account.switched": words("Trail", "took over by PIN"),
    "account.unlocked": words("Trail", "may try again"),
}

SLICE = Slice(
    name="accounts",
    migrations=("m0001_start",),
    tables=("account", "pin_guard"),
    permissions=(Permission.ACCOUNTS_MANAGE,),
    pages=(Page("accounts", words("Accounts", "Accounts"), "account", _page, Permission.ACCOUNTS_MANAGE, place=80),),
    screens=tuple(Screen(name, partial(_screen, name=name), framed) for name, framed in _SCREENS.items()),
    trail_words=_TRAIL,
)
