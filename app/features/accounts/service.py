"""What a director may want done with accounts, and switching people by PIN while the home is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.data import keys, photos
from app.data.attachments import attach
from app.data.session import Actor, Session
from app.features.accounts import model, store
from app.features.accounts.model import Account, NewAccount
from app.kernel.access import PASSPHRASE_ALWAYS, Permission, Role
from app.kernel.clock import to_text
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import AccountId
from app.kernel.text import words

ANYONE = Permission.RESIDENTS_SEE
"""Every post that signs in has it; who writes facts for another home has not."""

_FINDINGS = words("Accounts", "Some fields need another look. Nothing was saved.")
_GONE = words("Accounts", "This person is not in the list any more. Nothing was changed. Look at the list again.")
_LAST_DIRECTOR = words(
    "Accounts", "{name} is the only director who can open the home. Nothing was changed. Add another director first."
)
_OLD_WRONG = words("Accounts", "The present passphrase is not right. Nothing was changed. Type it once more.")
_NO_PIN = words(
    "Accounts", "{name} has no PIN. Nothing was changed. Use the passphrase, or ask the director for a PIN."
)
_NEVER_BY_PIN = words("Accounts", "{name} always signs in with the passphrase. Nothing was changed.")
_SHUT_OUT = words("Accounts", "{name} has no access to this home any more. Nothing was changed. Ask the director.")
_SIGNS_ALREADY = words(
    "Accounts", "{name} signs already. Nothing was signed. The second signature must be another person's."
)
_WRONG = words("Accounts", "The PIN is not right. You can try {left} more times.")
_WAIT = words("Accounts", "Too many wrong PINs. Nothing is lost. Wait {minutes} min, or ask the director.")


@dataclass(frozen=True, slots=True)
class Tile:
    """One person on the sign-in page while the home is open."""

    account: Account
    photo: bytes | None  # JPEG; None: none yet


def accounts(session: Session) -> tuple[Account, ...]:
    """Return everybody who has or had access, oldest first. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    return _accounts(session)


def tiles(session: Session) -> tuple[Tile, ...]:
    """Return who may sign in now, with their photos. Raises NotAllowedError."""
    session.require(ANYONE)
    active = [account for account in _accounts(session) if account.is_active]
    return tuple(Tile(one, session.files.get(one.photo) if one.photo else None) for one in active)


def own_account(session: Session) -> Account:
    """Return the acting person's account. Raises NotAllowedError, OutOfDateError."""
    session.require(ANYONE)
    return _own(session)


def names(session: Session) -> dict[AccountId, str]:
    """Return the names that stand under records and in the trail, by account. Raises NotAllowedError."""
    session.require(ANYONE)
    return store.names(session.db)


def add(session: Session, new: NewAccount) -> AccountId:
    """Let a new person in and return the account's id. Raises NotAllowedError, RuleBrokenError, StorageError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    others = _accounts(session)
    _refuse_for(model.findings(new, others))
    if new.passphrase:
        keys.require_good_passphrase(new.passphrase)
    login = new.login or model.free_login(new.role, (other.login for other in others))
    name = new.name.strip()
    with session.place.as_before_if_it_fails(), session.change("account.added") as change:
        account_id = AccountId(change.new_id("account"))
        change.subject = f"account:{account_id}"
        facts = {"login": login, "name": name, "role": new.role.value, "post": new.post.strip()}
        pin = keys.pin_hash(new.pin, session.place.cost()) if new.pin else None
        store.add_account(session.db, {"id": account_id, **facts, "pin_hash": pin, "recorded_at": change.at})
        change.fields("account", account_id, {}, facts)
        if new.passphrase:
            session.place.let_in(login, name, new.role, new.passphrase)
    return account_id


def change_person(session: Session, account_id: AccountId, *, name: str, role: Role, post: str) -> None:
    """Change name, post and words of a person. Raises NotAllowedError, RuleBrokenError, OutOfDateError, StorageError.

    Who gets a post that always uses a passphrase needs one first.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    account = _account(session, account_id)
    others = [other for other in _accounts(session) if other.id != account_id]
    opens = "kept" if account.opens else ""
    _refuse_for(model.findings(NewAccount(name, role, post=post, passphrase=opens), others))
    if role is not Role.DIRECTOR:
        _require_other_director(account, others)
    with session.place.as_before_if_it_fails():
        _write(session, "account.changed", account, {"name": name.strip(), "role": role.value, "post": post.strip()})
        session.place.rename(account.login, name.strip(), role)


def disable(session: Session, account_id: AccountId, reason: str = "") -> None:
    """Take a person's access away at once; their records stay. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    account = _account(session, account_id)
    if not account.is_active:
        return
    _require_other_director(account, [other for other in _accounts(session) if other.id != account_id])
    at = to_text(session.clock.now())
    with session.place.as_before_if_it_fails():
        session.place.shut_out(account.login)
        _write(session, "account.disabled", account, {"disabled_at": at}, reason)


def enable(session: Session, account_id: AccountId, reason: str = "") -> None:
    """Let a person in again; a PIN is as before, a passphrase is set anew. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    account = _account(session, account_id)
    others = [other for other in _accounts(session) if other.id != account_id]
    _refuse_for(model.one_person(account.name, account.role, others))
    _write(session, "account.enabled", account, {"disabled_at": None}, reason)


def set_passphrase(session: Session, account_id: AccountId, passphrase: str) -> None:
    """Give a person a new passphrase; the old one opens nothing any more. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    _set_passphrase(session, _account(session, account_id), passphrase)


def change_own_passphrase(session: Session, old: str, new: str) -> None:
    """Change the acting person's passphrase, given the present one. Raises NotAllowedError, RuleBrokenError."""
    session.require(ANYONE)
    account = _own(session)
    if not session.place.opens(account.login, old):
        raise NotAllowedError(_OLD_WRONG)
    _set_passphrase(session, account, new)


def set_pin(session: Session, account_id: AccountId, pin: str) -> None:
    """Give a person a new PIN, or none for "", and forget wrong ones. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    _set_pin(session, _account(session, account_id), pin)


def change_own_pin(session: Session, present: str, pin: str) -> None:
    """Give the acting person a new PIN; `present` is the PIN until now, or the passphrase of who has none yet.

    A wrong one is counted as at the lock. Raises NotAllowedError, RuleBrokenError, StorageError.
    """
    session.require(ANYONE)
    account = _own(session)
    if account.by_pin:
        _require_pin(session, account, present)
    elif account.role not in PASSPHRASE_ALWAYS and not session.place.opens(account.login, present):
        raise NotAllowedError(_OLD_WRONG)
    _set_pin(session, account, pin)


def set_photo(session: Session, account_id: AccountId, raw: bytes, file_name: str) -> None:
    """Put a photo on a person's tile. Raises NotAllowedError, RuleBrokenError (not a photo …), StorageError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    account = _account(session, account_id)
    picture = photos.as_photo(raw)
    with session.change("account.changed", f"account:{account_id}") as change:
        new = {"photo": attach(change, picture, file_name)}
        change.fields("account", account_id, {"photo": account.photo}, new)
        store.change_account(session.db, account_id, new)


# switching by PIN -----------------------------------------------------------------------------------


def switch_by_pin(session: Session, login: str, pin: str) -> Actor:
    """Return the person who takes over at this PC by their PIN, for `session.as_actor`.

    Raises NotAllowedError: wrong, no PIN, to wait, without access, or a post that always uses its passphrase.
    """
    session.require(ANYONE)
    return _proven(session, _by_pin(session, login), pin, "account.switched")


def confirm_pin(session: Session, login: str, pin: str) -> AccountId:
    """Return whose PIN it is: they sign beside the acting person, who goes on working.

    Raises NotAllowedError as `switch_by_pin`, and for the acting person's own account: nobody signs twice.
    """
    session.require(ANYONE)
    account = _by_pin(session, login)
    if account.id == session.actor.account_id:
        raise NotAllowedError(_SIGNS_ALREADY, name=account.name)
    _proven(session, account, pin, "account.signed")
    return account.id


def sign_by_pin(session: Session, login: str, pin: str) -> AccountId:
    """Return whose PIN it is, the acting person's own too: they put their name under something.

    Raises NotAllowedError as `switch_by_pin`.
    """
    session.require(ANYONE)
    account = _by_pin(session, login)
    _proven(session, account, pin, "account.signed")
    return account.id


def count_down(session: Session, seconds: int) -> None:
    """Let `seconds` of every wait pass; called while the program runs, since the PC's clock is not trusted."""
    session.require(ANYONE)
    store.count_down(session.db, max(seconds, 0))


def unlock(session: Session, account_id: AccountId) -> None:
    """Let a person try their PIN again at once. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    account = _account(session, account_id)
    with session.change("account.unlocked", f"account:{account.id}"):
        store.forget_wrong_pins(session.db, account.id)


# recovery -------------------------------------------------------------------------------------------


def new_recovery_sheet(session: Session) -> bytes:
    """Make a new recovery code, void the old one, and return its sheet (恢复密码纸) as PDF.

    The code stands on the sheet alone. Raises NotAllowedError, StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    code = keys.new_code()
    with session.place.as_before_if_it_fails(), session.change("account.recovery_made"):
        sheet = recovery_sheet(session, code)
        session.place.let_in(keys.RECOVERY, "", Role.DIRECTOR, keys.plain_code(code))
    return sheet


def recovery_sheet(session: Session, code: str) -> bytes:
    """Return the sheet for a code that was just made, as PDF. Raises NotAllowedError."""
    from app.features.accounts import report

    session.require(Permission.ACCOUNTS_MANAGE)
    return report.recovery_sheet(
        session.meta("home_name") or "",
        code.split("-"),
        session.clock.now(),
        made_by=session.actor.name or _directors(session)[0].name,
        sample=session.is_sample,
    )


def recover(session: Session, passphrase: str) -> Account:
    """Give the first director a new passphrase in a home opened by its recovery sheet, and return them.

    The caller shows `new_recovery_sheet` next: the old code was read by somebody. Raises RuleBrokenError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    director = _directors(session)[0]
    _set_passphrase(session, director, passphrase, "account.recovered")
    return director


# inside ---------------------------------------------------------------------------------------------


def _accounts(session: Session) -> tuple[Account, ...]:
    return store.accounts(session.db, frozenset(slot.login for slot in session.place.ring().slots))


def _account(session: Session, account_id: AccountId) -> Account:
    found = next((one for one in _accounts(session) if one.id == account_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def _own(session: Session) -> Account:
    return _account(session, session.actor.account_id or AccountId(0))


def _directors(session: Session) -> list[Account]:
    return [one for one in _accounts(session) if one.is_active and one.role is Role.DIRECTOR]


def _refuse_for(found: tuple[Any, ...]) -> None:
    if found:
        raise RuleBrokenError(_FINDINGS, findings=found)


def _require_other_director(account: Account, others: list[Account]) -> None:
    """Raise RuleBrokenError if without this one nobody could open and lead the home."""
    left = [one for one in others if one.is_active and one.opens and one.role is Role.DIRECTOR]
    if account.role is Role.DIRECTOR and not left:
        raise RuleBrokenError(_LAST_DIRECTOR, name=account.name)


def _write(session: Session, action: str, account: Account, new: dict[str, Any], reason: str = "") -> None:
    old = {"name": account.name, "role": account.role.value, "post": account.post, "disabled_at": account.disabled_at}
    with session.change(action, f"account:{account.id}", reason=reason) as change:
        if changed := change.fields("account", account.id, old, new):
            store.change_account(session.db, account.id, {name: new[name] for name in changed})


def _set_passphrase(
    session: Session, account: Account, passphrase: str, action: str = "account.passphrase_set"
) -> None:
    if not account.is_active:
        raise NotAllowedError(_SHUT_OUT, name=account.name)
    keys.require_good_passphrase(passphrase)
    with session.place.as_before_if_it_fails(), session.change(action, f"account:{account.id}"):
        session.place.let_in(account.login, account.name, account.role, passphrase)


def _set_pin(session: Session, account: Account, pin: str) -> None:
    if pin:
        _refuse_for(model.pin_findings(pin))
        if account.role in PASSPHRASE_ALWAYS:
            raise NotAllowedError(_NEVER_BY_PIN, name=account.name)
    hash_ = keys.pin_hash(pin, session.place.cost()) if pin else None
    with session.change("account.pin_set" if pin else "account.pin_removed", f"account:{account.id}"):
        store.change_account(session.db, account.id, {"pin_hash": hash_})
        store.forget_wrong_pins(session.db, account.id)


def _require_pin(session: Session, account: Account, pin: str) -> None:
    """Raise NotAllowedError unless `pin` is right; counted before it is looked at: ending the program saves no try."""
    stored = store.pin_hash(session.db, account.id)
    if stored is None:
        raise NotAllowedError(_NO_PIN, name=account.name)
    if account.wait_seconds:
        raise NotAllowedError(_WAIT, minutes=-(-account.wait_seconds // 60))
    wrong = account.wrong_pins + 1
    store.count_wrong_pin(session.db, account.id, wrong, model.wait_after(wrong))
    if not keys.is_pin(pin, stored):
        _refuse_pin(session, account, wrong)


def _by_pin(session: Session, login: str) -> Account:
    """Return who may prove themselves by PIN. Raises NotAllowedError: without access, or always by passphrase."""
    account = next((one for one in _accounts(session) if one.login == login), None)
    if account is None or not account.is_active:
        raise NotAllowedError(_SHUT_OUT, name=account.name if account else login)
    if account.role in PASSPHRASE_ALWAYS:
        raise NotAllowedError(_NEVER_BY_PIN, name=account.name)
    return account


def _proven(session: Session, account: Account, pin: str, action: str) -> Actor:
    """Return the person whose PIN is right, and write down what they used it for. Raises NotAllowedError."""
    _require_pin(session, account, pin)
    actor = Actor(account.id, account.name, account.role)
    with session.as_actor(actor).change(action, f"account:{account.id}"):
        store.forget_wrong_pins(session.db, account.id)
    return actor


def _refuse_pin(session: Session, account: Account, wrong: int) -> None:
    nobody = session.as_actor(Actor(None, "", session.actor.role))  # who typed it is not known
    with nobody.change("account.pin_refused", f"account:{account.id}") as change:
        change.tell(wrong_in_a_row=wrong)
    if wait := model.wait_after(wrong):
        raise NotAllowedError(_WAIT, minutes=-(-wait // 60))
    raise NotAllowedError(_WRONG, left=model.tries_left(wrong))
