"""Who may sign in and how often a PIN may be tried; rules only, no database and no keys."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from app.kernel.access import NEVER_ONE_PERSON, PASSPHRASE_ALWAYS, Role
from app.kernel.errors import Finding
from app.kernel.ids import AccountId
from app.kernel.names import for_search
from app.kernel.text import words

PIN_DIGITS = 6
FREE_TRIES = 5
"""Wrong PINs in a row before the first wait."""
FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 60, 15 * 60
POSTS = tuple(role for role in Role if role is not Role.ELSEWHERE)
"""Roles that an account may have."""

_LOGIN = re.compile(r"[a-z][a-z0-9_.-]{0,30}")
_KEPT_LOGINS = frozenset({"recovery"})

_NAME_MISSING = words("Accounts", "The name is missing.")
_LOGIN_SHAPE = words("Accounts", "A sign-in name has small Latin letters and digits, and begins with a letter.")
_LOGIN_TAKEN = words("Accounts", "Somebody has this sign-in name already. Choose another one.")
_PIN_SHAPE = words("Accounts", "A PIN has exactly 6 digits.")
_PIN_EASY = words("Accounts", "This PIN is guessed at once. Choose 6 digits that are not all the same or in a row.")
_ONE_PERSON = words("Accounts", "Accountant and cashier are never one person. {name} is {role} already.")
_SECRET_MISSING = words("Accounts", "This post always signs in with a passphrase. Give one.")
ROLE_WORDS = {
    Role.DIRECTOR: words("Role", "director"),
    Role.NURSE: words("Role", "nurse"),
    Role.CAREGIVER: words("Role", "caregiver"),
    Role.CLERK: words("Role", "clerk"),
    Role.ACCOUNTANT: words("Role", "accountant"),
    Role.CASHIER: words("Role", "cashier"),
    Role.SAFETY: words("Role", "safety officer"),
    Role.AUDITOR: words("Role", "auditor"),
}
"""What each post is called on screen."""


@dataclass(frozen=True, slots=True)
class Account:
    """One person who works with the program (账号)."""

    id: AccountId
    login: str
    name: str  # as shown
    role: Role
    post: str  # words under the name; "": the post's usual words
    photo: str | None  # hash of the attachment; None: none yet
    has_pin: bool
    opens: bool  # has a passphrase, so can open the home
    disabled_at: str | None  # UTC; None: may sign in
    wrong_pins: int  # in a row
    wait_seconds: int  # until the next PIN may be tried, counted while the program runs

    @property
    def is_active(self) -> bool:
        """Tell whether the person may sign in at all."""
        return self.disabled_at is None

    @property
    def by_pin(self) -> bool:
        """Tell whether the person may come in by PIN while the home is open."""
        return self.is_active and self.has_pin and self.role not in PASSPHRASE_ALWAYS


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What the director fills in for a new person."""

    name: str
    role: Role
    login: str = ""  # "": made from the post
    post: str = ""
    passphrase: str = ""  # "": cannot open the home, only come in by PIN
    pin: str = ""  # "": none


def findings(new: NewAccount, others: Iterable[Account]) -> tuple[Finding, ...]:
    """Return what is wrong with a new account, given all accounts there are; all of it at once."""
    others = tuple(others)
    found = []
    if not new.name.strip():
        found.append(Finding("name", _NAME_MISSING))
    if new.login and (not _LOGIN.fullmatch(new.login) or new.login in _KEPT_LOGINS):
        found.append(Finding("login", _LOGIN_SHAPE))
    elif new.login in {other.login for other in others}:
        found.append(Finding("login", _LOGIN_TAKEN))
    if new.role in PASSPHRASE_ALWAYS and not new.passphrase:
        found.append(Finding("passphrase", _SECRET_MISSING))
    if new.pin:
        found += pin_findings(new.pin)
    return (*found, *one_person(new.name, new.role, others))


def pin_findings(pin: str) -> tuple[Finding, ...]:
    """Return what is wrong with a PIN: 6 digits, neither all the same nor in a row up or down."""
    if not re.fullmatch(rf"[0-9]{{{PIN_DIGITS}}}", pin):
        return (Finding("pin", _PIN_SHAPE),)
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return (Finding("pin", _PIN_EASY),) if steps in ({0}, {1}, {-1}) else ()


def one_person(name: str, role: Role, others: Iterable[Account]) -> tuple[Finding, ...]:
    """Return a finding if somebody of this name, who may sign in, has the other of the two money posts.

    Source: 《中华人民共和国会计法》 第三十五条: a cashier does not keep the accounts as well.
    """
    if role not in NEVER_ONE_PERSON:
        return ()
    (other_role,) = NEVER_ONE_PERSON - {role}
    same = any(one.is_active and one.role is other_role and for_search(one.name) == for_search(name) for one in others)
    return (Finding("role", _ONE_PERSON, {"name": name, "role": ROLE_WORDS[other_role]}),) if same else ()


def free_login(role: Role, taken: Iterable[str]) -> str:
    """Return a sign-in name that nobody has: `nurse`, `nurse2`, `nurse3` and so on."""
    taken = frozenset(taken)
    number = 1
    while (login := role.value if number == 1 else f"{role.value}{number}") in taken:
        number += 1
    return login


def wait_after(wrong_pins: int) -> int:
    """Return the seconds to wait after so many wrong PINs in a row: none up to 4, 1 min after 5, doubling to 15."""
    if wrong_pins < FREE_TRIES:
        return 0
    return min(FIRST_WAIT_SECONDS << min(wrong_pins - FREE_TRIES, 10), LONGEST_WAIT_SECONDS)


def tries_left(wrong_pins: int) -> int:
    """Return how many PINs may still be tried before the next wait; 1 once there was one."""
    return max(FREE_TRIES - wrong_pins, 1)
