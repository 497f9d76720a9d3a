"""A home whose checks are in use, with two floors, a kitchen and a gate."""

from __future__ import annotations

from datetime import date

import pytest

from app.data.session import Session
from app.features.safety_checks import service
from app.features.safety_checks.model import PlaceKind
from app.features.safety_checks.service import PlaceDraft
from app.kernel.clock import SetClock, today
from app.kernel.ids import TemplateId

PLACES = (
    PlaceDraft("1楼"),
    PlaceDraft("2楼"),
    PlaceDraft("厨房", PlaceKind.KITCHEN),
    PlaceDraft("大门", PlaceKind.YARD),
    PlaceDraft("值班室", PlaceKind.CONTROL),
)


@pytest.fixture
def day(clock: SetClock) -> date:
    return today(clock)


@pytest.fixture
def walked(session: Session, day: date) -> Session:
    """Return the director's session with every check in use from today on."""
    service.add_places(session, PLACES)
    service.start(session, day, service.pack())
    return session


@pytest.fixture
def patrol(walked: Session) -> TemplateId:
    """Return the fire patrol of the day."""
    return template(walked, "D-FIRE")


def template(session: Session, code: str) -> TemplateId:
    """Return the id of a check by its code."""
    return next(one.template_id for one in service.in_use(session) if one.code == code)
