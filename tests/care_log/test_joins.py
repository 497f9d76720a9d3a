"""What the log gives to the house: due tasks, dossier, sample days, and what a change of its rules would do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from app.data.session import Session
from app.features.care_log import service
from app.features.care_log.joins import SLICE
from app.features.care_log.model import Limits, LogFilter, LogRules
from app.features.slice import DueTask, SamplePlan
from app.features.staff import service as staff
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError
from app.kernel.text import in_english
from tests.builders import as_role
from tests.care_log.samples import Ward, a_ward, measured, odd, record, shift_now, usual


@pytest.fixture
def ward(session: Session) -> Ward:
    return a_ward(session)


def due(session: Session) -> list[DueTask]:
    assert SLICE.due_tasks is not None
    return list(SLICE.due_tasks(session, in_english))


def test_rooms_are_told_before_the_shift_ends(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(hours=6, minutes=59)
    assert due(session) == []
    clock.pass_(minutes=1)
    (task,) = due(session)
    assert (task.title, task.detail) == ("Rooms not confirmed: 2", "201、202. The shift ends at 20:00.")
    assert due(as_role(session, Role.SAFETY)) == []


def test_looks_are_told_when_their_time_is_past(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(hours=10)
    assert due(session) == []
    clock.pass_(minutes=1)
    (task,) = due(session)
    assert task.title == "Looks at night that are overdue: 4" and task.detail.endswith("and others")
    for of in ward.people[1:]:
        record(session, usual(of, "night_look", session.clock.now()))
    (task,) = due(session)
    assert task.detail == "曾会元 201-1"


def test_what_other_rules_would_change(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(hours=11)
    old = LogRules()
    assert list(service.effects(session, (), old, old)) == []
    ((_, told),) = service.effects(session, (), old, replace(old, look_hours_dependent=4, look_hours_partial=4))
    assert told == {"before": 4, "after": 0}
    assert [one.field for one in service.GROUP.findings(replace(old, look_hours_dependent=5))] == ["look_hours_partial"]


def test_measurements_stand_in_the_dossier(session: Session, ward: Ward, clock: SetClock) -> None:
    who = ward.people[0]
    assert service.vital_signs_section(session, who).answer is Answer.NOT_ASKED
    for value in (36.5, 36.6, 36.7, 38.2):
        clock.pass_(minutes=10)
        record(session, measured(who, session.clock.now(), value))
    record(session, measured(who, session.clock.now(), 130.0, "blood_pressure", second_value=80.0))
    section = service.vital_signs_section(session, who)
    assert dict(section.rows) == {"体温": "38.2 ℃ 偏高（2026-11-22 12:40）", "血压": "130/80 mmHg（2026-11-22 12:40）"}
    assert [row[2] for row in section.table if row[1] == "体温"] == ["38.2 ℃ 偏高", "36.7 ℃", "36.6 ℃"]


def test_continence_stands_in_the_dossier(session: Session, ward: Ward) -> None:
    who, now = ward.people[0], session.clock.now()
    assert service.continence_section(session, who).answer is Answer.NOT_ASKED
    record(session, odd(who, "toileting", now, "wet", "changed"))
    record(session, usual(who, "bowel", now))
    section = service.continence_section(session, who)
    assert section.rows == (("近30天", "记录2次，有情况1次"),)
    assert [row[1:3] for row in section.table] == [("如厕", "尿湿、换了衣裤")]
    with pytest.raises(NotAllowedError):
        service.continence_section(as_role(session, Role.CAREGIVER), who)


def test_sample_days_are_sound_and_equal(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(days=15, hours=-4, minutes=-30)
    plan = SamplePlan(4, 18, 90, 1, today(clock), closing=False)
    service.sample_data(session, plan, Random(1))
    lines = service.log_page(session, LogFilter(), limit=10_000)
    assert len(lines) > 14 * 4 * 10 and service.wrong_sums(session) == ()
    assert all(line.entry.recorded_at <= session.clock.now() and not line.entry.late for line in lines)
    assert {line.entry.item for line in lines} >= {"breakfast", "sleep", "night_look", "temperature"}
    of_shifts = [(line.entry.at, line.entry.shift_id, line.entry.duty_on) for line in lines]
    assert all(of is not None and at in staff.shift_of(session, of, day) for at, of, day in of_shifts)
    odd_ones = [line for line in lines if line.entry.unusual]
    assert 0 < len(odd_ones) < len(lines) // 10
    duty = (shift_now(session).duty_on, shift_now(session).kind_id)
    in_shift = [line.entry.item for line in lines if (line.entry.duty_on, line.entry.shift_id) == duty]
    assert set(in_shift) <= {"night_look"}


def test_limits_are_among_the_facts(session: Session, ward: Ward) -> None:
    service.set_limits(session, ward.people[0], "pulse", Limits(50), "心率一向慢")
    ((whose, told),) = service.facts(session)
    assert whose == ward.people[0] and [row["low"] for row in told["care_limit"]] == [50.0]
    service.set_limits(session, ward.people[0], "pulse", Limits(), "不再需要")
    assert list(service.facts(session)) == []


def test_a_shift_of_yesterday_is_shown_as_it_was(session: Session, ward: Ward, clock: SetClock) -> None:
    shift = shift_now(session)
    clock.pass_(days=1)
    states = service.room_states(session, shift)
    assert [one.ready for one in states] == [16, 16]
    assert shift.ends_at < session.clock.now() - timedelta(hours=12)
