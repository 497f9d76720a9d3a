"""Builders of the incidents' tests: a resident in the home, reports and lines; only what matters is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.data.session import Session
from app.features.incidents import service
from app.features.incidents.model import IncidentDraft, IncidentKind, LineDraft, LineKind
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import IncidentId, ResidentId
from tests.builders import a_resident, as_role

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
Reporter = Callable[..., IncidentId]


def a_report(at: datetime, of: ResidentId | None, /, **values: Any) -> IncidentDraft:
    """Return a report of a slight fall in the corridor."""
    usual: dict[str, Any] = {
        "kind": IncidentKind.FALL, "resident_id": of, "at": at, "place": "二楼走廊", "found_by": "周玉珍",
        "what": "坐在地上，说脚滑", "injured": False, "grave": False,
    }  # fmt: skip
    return IncidentDraft(**(usual | values))


def told_family(at: datetime) -> LineDraft:
    """Return that the family was told by phone."""
    return LineDraft(LineKind.FAMILY_TOLD, at, whom="侄子曾大河", way="电话", by_whom="胡秋月")


@pytest.fixture
def who(session: Session, clock: SetClock) -> ResidentId:
    """Return a resident who came forty days ago."""
    of = a_resident(session)
    stays.admit(session, of, None, clock.now() - timedelta(days=40))
    return of


@pytest.fixture
def caregiver(session: Session) -> Session:
    """Return a session of a caregiver."""
    return as_role(session, Role.CAREGIVER)


@pytest.fixture
def fall(caregiver: Session, clock: SetClock, who: ResidentId) -> IncidentId:
    """Return a fall of five minutes ago that the caregiver reported."""
    return service.report(caregiver, a_report(clock.now() - 5 * MINUTE, who))


@pytest.fixture
def concern(caregiver: Session, clock: SetClock, who: ResidentId) -> IncidentId:
    """Return a concern about abuse that the caregiver reported."""
    draft = a_report(clock.now(), who, kind=IncidentKind.ABUSE, what="手臂上有指印，不肯说是谁")
    return service.report(caregiver, draft)
