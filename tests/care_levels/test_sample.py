"""Levels of the sample home: equal plans give equal facts, true in time, alive and not absurd."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from app.data import check
from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import ReportStep, Standard, standing
from app.features.care_levels.model.invented import PARTIAL, Subject, answers, stronger
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip
from app.home import OpenedHome
from app.kernel.access import Role
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ResidentId
from tests.builders import as_role, id_number
from tests.care_levels.samples import admitted, noon
from tests.conftest import NOON

PLAN = SamplePlan(residents=120, staff=8, days=20, seed=1, today=today(SetClock(NOON)), closing=False)
WALKING = ("自己走", "拄拐杖", "坐轮椅", "要人扶")


def filled(session: Session) -> Session:
    """Fill a home with people who came over ten years, and their levels."""
    with session.change("sample.moved_in"):
        for place in range(PLAN.residents):
            admitted(
                session, 30 * place + 1, name=f"王{chr(0x4E00 + place)}", mobility=WALKING[place % 4],
                id_number=id_number(2 * place + 1), support_kind="self_paying" if place % 5 == 4 else "destitute",
            )  # fmt: skip
        away = next(iter(stays.standings(session)))
        stays.go_to_hospital(session, away, noon(PLAN.today), HospitalTrip("示例医院"))
    service.sample_data(session, PLAN, Random(PLAN.seed))
    return session


@pytest.fixture(scope="module")
def sample(made_home: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Return the director's session on a home filled once for the tests of this module, which only read it."""
    folder = tmp_path_factory.mktemp("sample") / "示例.fuyuan"
    shutil.copytree(made_home[0], folder)
    home = OpenedHome(folder, made_home[1], SetClock(NOON))
    yield filled(home.session_for("director"))
    home.close()


@pytest.fixture(scope="module")
def cares(sample: Session) -> dict[ResidentId, service.Care]:
    """Return all levels of everybody."""
    return {of: service.care_of(sample, (), of) for of in stays.standings(sample)}


def test_equal_plans_give_equal_facts(sample: Session, session: Session) -> None:
    assert dict(service.facts(filled(session))) == dict(service.facts(sample))


def test_everything_is_true_in_time_and_sound(sample: Session, cares: dict[ResidentId, service.Care]) -> None:
    assert list(check.faults(sample)) == []
    for of, care in cares.items():
        first = stays.moves_of(sample, of)[0].move.at.date()
        days = [
            *(one.draft.from_on for one in care.classes),
            *(one.draft.observed_on for one in care.observations),
            *(one.assessed_on for one in care.abilities),
            *(one.draft.assessed_on for one in care.assessments),
        ]
        assert all(first <= day < PLAN.today for day in days)


def test_the_classes_are_mixed_and_fit_how_people_walk(sample: Session) -> None:
    found = list(service.classes_at(sample).values())
    supported = PLAN.residents - PLAN.residents // 5
    assert len(found) == supported - 1, "of who came yesterday there is nothing yet"
    for kind, least, most in ((SelfCare.INDEPENDENT, 30, 65), (SelfCare.PARTIAL, 12, 45), (SelfCare.DEPENDENT, 12, 45)):
        assert least <= 100 * found.count(kind) / len(found) <= most, kind
    by_walking = [
        [service.classes_at(sample).get(of) for place, of in enumerate(stays.standings(sample)) if place % 4 == walks]
        for walks in range(4)
    ]
    assert by_walking[0].count(SelfCare.INDEPENDENT) > by_walking[2].count(SelfCare.INDEPENDENT)


def test_years_of_assessments_with_one_corrected(cares: dict[ResidentId, service.Care]) -> None:
    lines = [one for care in cares.values() for one in care.abilities]
    assert max(len(care.abilities) for care in cares.values()) >= 6
    assert {one.standard for one in lines} == set(Standard)
    assert any(one.rules for one in lines)
    assert {one.level for one in lines} == {0, 1, 2, 3, 4}
    assert sum(one.corrects is not None for one in lines) == 1
    assert len(standing(lines)) == len(lines) - 1


def test_some_changes_are_reported_and_some_are_not_yet(cares: dict[ResidentId, service.Care]) -> None:
    reports = [report for care in cares.values() for report in care.reports]
    assert sorted(report.last.step for report in reports) == [ReportStep.ANSWERED, ReportStep.RECEIVED]
    differing = [
        care
        for care in cares.values()
        if care.official and care.observation and care.observation.self_care is not care.official.draft.self_care
    ]
    assert len(differing) >= 3


def test_what_is_due_is_alive_and_not_absurd(sample: Session) -> None:
    due = service.due_list(sample, ())
    overdue = [one for one in due if one.overdue_days(PLAN.today)]
    assert 1 <= len(overdue) <= 20
    soon = [one for one in due if one.due_on and 0 <= (one.due_on - PLAN.today).days < 30]
    assert soon
    assert service.minded_risks(sample)


def test_an_empty_home_stays_empty(session: Session) -> None:
    service.sample_data(session, PLAN, Random(1))
    assert dict(service.facts(session)) == {}


def test_only_who_decides_may_fill(session: Session) -> None:
    with pytest.raises(NotAllowedError):
        service.sample_data(as_role(session, Role.NURSE), PLAN, Random(1))


@pytest.mark.parametrize("seed", range(30))
def test_invented_answers_fit_a_person_who_never_was_whole(seed: int) -> None:
    random, one = Random(seed), Subject(PARTIAL, 0.6, PLAN.today)
    assert sum(answers(random, one).values()) < 80
    assert sum(answers(random, stronger(one, 0.9)).values()) < 90
    assert sum(answers(random, stronger(one, 0.0)).values()) < 80
