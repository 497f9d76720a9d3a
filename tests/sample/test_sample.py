"""The sample home: equal plans give equal facts, and the facts are those of a real home."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest

from app.data import check
from app.features.residents import service as residents
from app.features.sample import model
from app.features.sample import service as sample
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.home import open_home
from app.kernel.clock import SetClock
from app.kernel.person_id import read_id
from app.shell.sample_home import make_sample
from tests.conftest import CHEAP, NOON

PLAN = SamplePlan(residents=40, staff=8, days=20, seed=3, today=date(2026, 11, 24), closing=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sample") / "示例.fuyuan"
    make_sample(made, PLAN, CHEAP)
    return made


def facts(folder: Path) -> tuple[object, ...]:
    home, session = open_home(folder, "director", sample.PASSPHRASE, SetClock(NOON))
    try:
        people = [(key, sorted(fact.items(), key=str)) for key, fact in residents.facts(session)]
        moves = [(key, sorted(fact.items(), key=str)) for key, fact in stays.facts(session)]
        return (session.meta("home_uuid"), people, moves)
    finally:
        home.close()


def test_equal_plans_give_equal_facts(folder: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.fuyuan"
    make_sample(again, PLAN, CHEAP)
    assert facts(folder) == facts(again)


def test_the_home_is_sound_and_full_of_life(folder: Path) -> None:
    home, session = open_home(folder, "director", sample.PASSPHRASE, SetClock(NOON))
    try:
        assert list(check.faults(session)) == []
        census = stays.census_at(session)
        assert census.registered == census.present + census.on_leave + census.in_hospital + census.missing
        assert 30 <= census.registered <= 45
        assert len(stays.all_moves(session)) > PLAN.residents
        assert session.is_sample
        rows = residents.residents_with_numbers(session)
        assert any("·" in row.name for row in rows)
        assert any(ord(letter) > 0xFFFF for row in rows for letter in row.name)
        for row in rows:
            assert row.id_number is None or not read_id(row.id_number, PLAN.today).findings
    finally:
        home.close()


def test_no_two_of_a_large_home_share_a_name_or_an_id_number() -> None:
    invented = model.people(Random(1), 8_000, PLAN.today)
    numbers = [one.id_number for one in invented if one.id_number]
    assert len(set(numbers)) == len(numbers) > 7_000
    assert len({one.name for one in invented}) == len(invented)


def test_a_sample_that_fails_half_way_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("app.features.sample.service.live", fail)
    with pytest.raises(RuntimeError):
        make_sample(tmp_path / "half.fuyuan", PLAN, CHEAP)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("login", ["nurse", "caregiver", "clerk", "accountant", "cashier", "safety", "auditor"])
def test_each_person_signs_in_with_the_known_passphrase(folder: Path, login: str) -> None:
    home, session = open_home(folder, login, "demo-demo", SetClock(NOON))
    assert session.actor.role.value == login
    home.close()
