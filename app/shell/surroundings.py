"""What the frame says around the pages, and who may take over; asks the services and decides nothing."""

from __future__ import annotations

from datetime import datetime

from app.data import keys
from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.staff import service as staff
from app.features.upkeep import service as upkeep
from app.home import OpenedHome
from app.kernel.clock import in_home
from app.kernel.errors import NotAllowedError
from app.kernel.text import Translate, say, words
from app.shell.role_words import ROLE_WORDS
from app.shell.tiles import Signer


def signers(session: Session, translate: Translate) -> tuple[Signer, ...]:
    """Return who may take over now, those with a PIN first, since they switch most often."""
    found = [
        Signer(
            tile.account.login,
            tile.account.name,
            tile.account.post or say(ROLE_WORDS[tile.account.role], translate),
            tile.photo,
            tile.account.by_pin,
        )
        for tile in accounts.tiles(session)
    ]
    return tuple(sorted(found, key=lambda one: not one.by_pin))


def login_of(session: Session) -> str:
    """Return the acting person's login."""
    mine = session.actor.account_id
    return next((tile.account.login for tile in accounts.tiles(session) if tile.account.id == mine), "")


def by_pin(session: Session, login: str, digits: str) -> Session:
    """Return the session of who takes over by PIN. Raises NotAllowedError."""
    return session.as_actor(accounts.switch_by_pin(session, login, digits))


def by_passphrase(home: OpenedHome, login: str, passphrase: str) -> Session:
    """Return the session of who takes over by passphrase. Raises NotAllowedError, StorageError."""
    if keys.unwrap(keys.load(home.folder), login, passphrase) != home.key:
        raise NotAllowedError(words("Frame", "This passphrase belongs to another home. Nothing was changed."))
    return home.session_for(login)


def shift_line(session: Session, translate: Translate) -> str:
    """Return which shift it is where the acting person works."""
    member = staff.member_of_account(session)
    shift = staff.shift_now(session, member.told.area_id if member else None)
    return say(words("Frame", "No shift now"), translate) if shift is None else f"{shift.name} {shift.times}"


def restore_question(session: Session, made_at: datetime, translate: Translate) -> tuple[str, str]:
    """Return the verb and the question before a backup of `made_at` takes the place of the home."""
    made, now = in_home(made_at), in_home(session.clock.now())
    time = f"{made:%H:%M}" if made.date() == now.date() else f"{made:%Y-%m-%d %H:%M}"
    text = words(
        "Frame",
        "Put the home back to {time}? What was entered since is not in it. "
        "The records of today are kept whole beside it; everybody signs in again.",
    )
    return say(words("Frame", "Restore to {time}"), translate, time=time), say(text, translate, time=time)


def backup_line(session: Session, translate: Translate) -> str:
    """Return how old the newest backup of this home is, wherever it lies; one dated into the future shows its day."""
    newest = upkeep.backup_age(session).newest_at
    if newest is None:
        return say(words("Frame", "No backup yet"), translate)
    at, now = in_home(newest), in_home(session.clock.now())
    days = (now.date() - at.date()).days
    if days < 0:
        return say(words("Frame", "Backup dated {day}"), translate, day=at.date().isoformat())
    if days == 0:
        return say(words("Frame", "Backup today {time}"), translate, time=f"{at:%H:%M}")
    return say(words("Frame", "Backup {days} days ago"), translate, days=days)
