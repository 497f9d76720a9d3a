"""Incidents of the sample home: equal plans give equal facts, one is open, one is grave."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.incidents import service
from app.features.incidents.model import IncidentRules, closes_late, draft_findings, invented, is_late_note
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.home import OpenedHome
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.ids import ResidentId
from tests.builders import a_resident, id_number
from tests.conftest import NOON

PLAN = SamplePlan(residents=120, staff=18, days=90, seed=1, today=today(SetClock(NOON)), closing=False)


def filled(session: Session) -> Session:
    """Fill a home with a few people, and incidents as of 120."""
    for role in (Role.NURSE, Role.CAREGIVER):
        accounts.add(session, NewAccount(role.value, role, login=role.value, post="", pin="246810"))
    for place in range(8):
        of = a_resident(session, name=f"王{chr(0x4E00 + place)}", id_number=id_number(2 * place + 1))
        stays.admit(session, of, None, session.clock.now() - timedelta(days=100))
    service.sample_data(session, PLAN, Random(PLAN.seed))
    return session


@pytest.fixture(scope="module")
def sample(made_home: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Return the director's session on a home filled once; the tests only read it."""
    folder = tmp_path_factory.mktemp("sample") / "示例.fuyuan"
    shutil.copytree(made_home[0], folder)
    home = OpenedHome(folder, made_home[1], SetClock(NOON))
    yield filled(home.session_for("director"))
    home.close()


def test_two_a_month_one_open_one_grave(sample: Session) -> None:
    found = service.cases(sample)
    assert len(found) == 6
    assert [one.is_open for one in found] == [True, *[False] * 5]
    assert sum(one.incident.is_grave for one in found) == 1
    assert not closes_late(found[0], NOON, IncidentRules())
    assert not any(is_late_note(one.incident, IncidentRules()) for one in found)
    assert len({one.incident.resident_id for one in found}) == 6


def test_closed_ones_lack_nothing_and_were_reviewed_by_somebody_else(sample: Session) -> None:
    for one in service.cases(sample)[1:]:
        reviews = [line for line in one.lines if line.kind.value == "review"]
        assert [line.recorded_by != one.incident.recorded_by for line in reviews] == [True]
        assert all(line.recorded_at <= NOON for line in one.lines)
        assert one.incident.is_grave == any(line.kind.value == "reported" for line in one.lines)


def test_every_pattern_would_be_taken_by_the_form() -> None:
    for place in range(6):
        draft = invented.report(Random(1), place, ResidentId(1), "203-1", NOON)
        assert draft_findings(draft, NOON) == ()


def test_equal_plans_give_equal_incidents(sample: Session, session: Session) -> None:
    def told(of: Session) -> list[tuple[object, ...]]:
        return [(one.incident.at, one.incident.kind, one.incident.found_by, one.name) for one in service.cases(of)]

    assert told(filled(session)) == told(sample)


def test_an_empty_home_has_none(session: Session) -> None:
    service.sample_data(session, PLAN, Random(1))
    assert service.cases(session) == ()
