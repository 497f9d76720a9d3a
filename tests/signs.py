"""A slice that says classes and risks from what a test wrote down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.data.session import Session
from app.features.slice import CareSigns, Slice
from app.kernel.access import Permission
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.ids import ResidentId

NOTHING: Mapping[ResidentId, Mapping[Risk, Grade]] = {}


def signs_of(
    classes: Mapping[ResidentId, SelfCare],
    risks: Mapping[ResidentId, Mapping[Risk, Grade]] = NOTHING,
    since: datetime | None = None,
) -> Slice:
    """Return the slice; with `since`, nobody had a class before that instant."""

    def classes_at(session: Session, at: datetime | None) -> Mapping[ResidentId, SelfCare]:
        early = since is not None and at is not None and at < since
        return {} if early or not session.may(Permission.LEVELS_READ) else classes

    def minded(session: Session) -> Mapping[ResidentId, Mapping[Risk, Grade]]:
        return risks if session.may(Permission.LEVELS_READ) else {}

    return Slice("levels in a dict", care_signs=CareSigns(classes_at, minded))
