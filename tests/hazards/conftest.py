"""Builders of the hazards' tests: reports and people; only what matters is named."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.data.session import Session
from app.features.hazards import service
from app.features.hazards.model import Hazard, HazardDraft, StepDraft, StepKind
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import today
from app.kernel.ids import HazardId, StaffId
from tests.builders import as_role


def a_draft(session: Session, **values: Any) -> HazardDraft:
    """Return a hazard that was not mended on the spot, due in three days."""
    usual: dict[str, Any] = {
        "place": "2楼东 楼梯口", "what": "堆放杂物，纸箱 4 个", "on_the_spot": False, "owner": "赵建国",
        "deadline": today(session.clock) + timedelta(days=3), "interim": "放警示牌",
    }  # fmt: skip
    return HazardDraft(**(usual | values))


def mended(session: Session, hazard_id: HazardId, **values: Any) -> None:
    """Say that it is mended."""
    service.add_step(session, hazard_id, StepDraft(StepKind.MENDED, "搬走了", **values))


def now(session: Session, hazard_id: HazardId) -> Hazard:
    """Return it as it stands."""
    return service.hazard(session, hazard_id)


@pytest.fixture
def caregiver(session: Session) -> Session:
    """Return a session of a caregiver."""
    return as_role(session, Role.CAREGIVER)


@pytest.fixture
def officer(session: Session) -> Session:
    """Return a session of the safety officer."""
    return as_role(session, Role.SAFETY)


@pytest.fixture
def handyman(session: Session) -> StaffId:
    """Return somebody of the staff who never signs in."""
    return staff.add_member(session, MemberDraft("赵建国", Post.OTHER))


@pytest.fixture
def clutter(caregiver: Session) -> HazardId:
    """Return a minor hazard that a caregiver reported."""
    return service.report(caregiver, a_draft(caregiver))
