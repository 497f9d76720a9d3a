"""Builders of the medicines' tests: a resident in the home, orders, who signs beside the director."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.medicines import service
from app.features.medicines.model import CountDraft, CountKind, DoseDraft, OrderDraft, Outcome, moment
from app.features.medicines.service import Second
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import CourseId, ResidentId
from tests.builders import a_resident

TODAY = date(2026, 11, 22)
"""The tests' clock stands at twelve on it, in the home."""


def an_order(**values: Any) -> OrderDraft:
    """Return an order of one tablet at eight and at eight in the evening, ten days old; only what matters is named."""
    usual: dict[str, Any] = {
        "name": "阿司匹林肠溶片", "strength": "100 mg", "dose": "1片", "route": "口服", "times": ("08:00", "20:00"),
        "from_on": TODAY - timedelta(days=10), "ordered_by": "罗医生", "unit": "片", "per_dose": 1.0,
    }  # fmt: skip
    return OrderDraft(**(usual | values))


def at(time: str, days_ago: int = 0) -> datetime:
    """Return a time of day in the home, some days ago."""
    return moment(TODAY - timedelta(days=days_ago), time)


def a_dose(of: CourseId, time: str = "08:00", outcome: Outcome = Outcome.GIVEN, **values: Any) -> DoseDraft:
    """Return what became of the dose of today that was due then."""
    usual: dict[str, Any] = {"course_id": of, "due_at": at(time), "outcome": outcome}
    return DoseDraft(**(usual | values))


def counted(amount: float, **values: Any) -> CountDraft:
    """Return a count."""
    usual: dict[str, Any] = {"kind": CountKind.COUNTED, "amount": amount}
    return CountDraft(**(usual | values))


@pytest.fixture
def who(session: Session, clock: SetClock) -> ResidentId:
    """Return a resident who came twenty days ago."""
    of = a_resident(session)
    stays.admit(session, of, None, clock.now() - timedelta(days=20))
    return of


@pytest.fixture
def nurse(session: Session) -> Second:
    """Return a nurse as she signs beside the director."""
    login = "nurse"
    accounts.add(session, NewAccount("胡秋月", Role.NURSE, login=login, post="护士", pin="246810"))
    return Second(login, "246810")


@pytest.fixture
def aspirin(session: Session, who: ResidentId) -> CourseId:
    """Return an aspirin that the resident takes."""
    return service.add_order(session, who, an_order())
