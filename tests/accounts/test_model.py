"""The rules of accounts: PINs, waits, and the two money posts."""

from __future__ import annotations

import pytest

from app.features.accounts import model
from app.features.accounts.model import Account, NewAccount
from app.kernel.access import Role
from app.kernel.errors import Finding
from app.kernel.ids import AccountId


def an_account(name: str = "王秀兰", role: Role = Role.NURSE, **other: object) -> Account:
    facts: dict[str, object] = {
        "id": AccountId(1), "login": role.value, "name": name, "role": role, "post": "", "photo": None,
        "has_pin": True, "opens": True, "disabled_at": None, "wrong_pins": 0, "wait_seconds": 0,
    }  # fmt: skip
    return Account(**{**facts, **other})  # type: ignore[arg-type]


def fields(found: tuple[Finding, ...]) -> list[str]:
    return [finding.field for finding in found]


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [(0, 0), (1, 0), (4, 0), (5, 60), (6, 120), (7, 240), (8, 480), (9, 900), (10, 900), (500, 900)],
)
def test_five_wrong_pins_cost_a_minute_then_double_up_to_fifteen(wrong: int, seconds: int) -> None:
    assert model.wait_after(wrong) == seconds


@pytest.mark.parametrize(("wrong", "left"), [(0, 5), (1, 4), (4, 1), (5, 1), (9, 1)])
def test_tries_left(wrong: int, left: int) -> None:
    assert model.tries_left(wrong) == left


@pytest.mark.parametrize("pin", ["246810", "135792", "100000", "112233", "987650"])
def test_a_pin_of_six_digits_is_good(pin: str) -> None:
    assert model.pin_findings(pin) == ()


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "1234567", "12 456", "abcdef", "１２３４５７", "000000", "777777", "123456", "654321", "456789"],
)
def test_other_pins_are_not(pin: str) -> None:
    assert fields(model.pin_findings(pin)) == ["pin"]


@pytest.mark.parametrize(
    ("new", "wanted"),
    [
        (NewAccount("王秀兰", Role.NURSE), []),
        (NewAccount(" ", Role.NURSE), ["name"]),
        (NewAccount("王秀兰", Role.CLERK), ["passphrase"]),
        (NewAccount("王秀兰", Role.DIRECTOR, passphrase="一二三四五六七八"), []),
        (NewAccount("王秀兰", Role.NURSE, login="nurse"), ["login"]),
        (NewAccount("王秀兰", Role.NURSE, login="recovery"), ["login"]),
        (NewAccount("王秀兰", Role.NURSE, login="Nurse"), ["login"]),
        (NewAccount("王秀兰", Role.NURSE, login="../x"), ["login"]),
        (NewAccount("", Role.CLERK, login="x y", pin="1"), ["name", "login", "passphrase", "pin"]),
        (NewAccount("陈 会计", Role.CASHIER), ["role"]),
        (NewAccount("陈出纳", Role.CASHIER), []),
        (NewAccount("离职的", Role.CASHIER), []),
    ],
)
def test_all_findings_come_at_once(new: NewAccount, wanted: list[str]) -> None:
    others = (
        an_account(),
        an_account("陈会计", Role.ACCOUNTANT),
        an_account("离职的", Role.ACCOUNTANT, disabled_at="2026-01-01T00:00:00Z"),
    )
    assert fields(model.findings(new, others)) == wanted


def test_a_free_login_is_named_after_the_post() -> None:
    assert model.free_login(Role.NURSE, ["director"]) == "nurse"
    assert model.free_login(Role.NURSE, ["nurse", "nurse2", "nurse4"]) == "nurse3"


@pytest.mark.parametrize(
    ("account", "by_pin"),
    [
        (an_account(), True),
        (an_account(has_pin=False), False),
        (an_account(role=Role.CLERK), False),
        (an_account(role=Role.DIRECTOR), False),
        (an_account(disabled_at="2026-01-01T00:00:00Z"), False),
    ],
)
def test_who_comes_in_by_pin(account: Account, by_pin: bool) -> None:
    assert account.by_pin is by_pin
