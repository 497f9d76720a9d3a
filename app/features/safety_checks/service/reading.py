"""Rounds as they were walked: one of them, those being walked, those that wait for a signature, a range of days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.session import Session
from app.features.safety_checks import store
from app.features.safety_checks.model import Place, Round, Stop, Version, is_heating, stops
from app.features.safety_checks.service.places import places
from app.features.safety_checks.service.rules import GROUP
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError
from app.kernel.ids import CheckPlaceId, RoundId, StaffId, TemplateId, TemplateVersionId
from app.kernel.text import words

_GONE = words("SafetyRounds", "This round was taken back meanwhile. Nothing was changed. Look at the list again.")


def round_of(session: Session, round_id: RoundId) -> Round:
    """Return one round with everything in it. Raises NotAllowedError, OutOfDateError (taken back)."""
    session.require(Permission.SAFETY_READ)
    found = store.rounds(session.db, _versions(session), round_id=round_id)
    if not found:
        raise OutOfDateError(_GONE)
    return found[0]


def open_rounds(session: Session) -> tuple[Round, ...]:
    """Return the rounds that are being walked, the oldest first. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return session.remembered(
        "safety_checks.open", lambda: tuple(store.rounds(session.db, _versions(session), open_only=True))
    )


def unsigned_rounds(session: Session) -> tuple[Round, ...]:
    """Return the finished rounds that lack a signature, the oldest first, without answers: they may be many.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)

    def read() -> tuple[Round, ...]:
        return tuple(store.rounds(session.db, _versions(session), unsigned_only=True, answers=False))

    return session.remembered("safety_checks.unsigned", read)


def rounds_between(
    session: Session, first: date, last: date, template_id: TemplateId | None = None
) -> tuple[Round, ...]:
    """Return the rounds that belong to some days, by time. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    known = _versions(session)
    return tuple(store.rounds(session.db, known, template_id=template_id, first=first, last=last))


def attendance(session: Session, round_id: RoundId) -> Mapping[StaffId, bool | None]:
    """Return who took part in a drill or training, and whether they passed. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return store.attendance(session.db, [round_id]).get(round_id, {})


def way(session: Session, one: Round) -> tuple[Stop, ...]:
    """Return the places of a round with what is asked there; those taken out meanwhile, as far as answered."""
    session.require(Permission.SAFETY_READ)
    heating = is_heating(one.duty_on, dated.in_force(session, GROUP, one.duty_on))
    here = list(places(session))
    known = {each.id for each in here}
    gone = {each.place_id for each in one.answers if each.place_id is not None and each.place_id not in known}
    if gone:
        here += [each for each in _every_place(session) if each.id in gone]
    return stops(one.template, here, one.district, heating=heating)


def place_names(session: Session) -> Mapping[CheckPlaceId, str]:
    """Return what every place is or was called. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return store.place_names(session.db)


def _every_place(session: Session) -> list[Place]:
    return store.places(session.db, withdrawn=True)


def _versions(session: Session) -> Mapping[TemplateVersionId, Version]:
    return session.remembered("safety_checks.all_versions", lambda: store.all_versions(session.db))
