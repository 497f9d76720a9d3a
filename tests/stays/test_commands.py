"""`residents stays` and `handover census` for other programs, what is due, and the dossier's section."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.data import settings
from app.data.session import Session
from app.data.settings import HomeSettings
from app.features.slice import Call, DueTask
from app.features.stays import service
from app.features.stays.commands import COMMANDS
from app.features.stays.joins import SLICE
from app.features.stays.model import HospitalTrip, Kind, Leave
from app.kernel.answers import Answer
from app.kernel.clock import HOME_ZONE, SetClock
from app.kernel.errors import WrongUseError
from app.kernel.ids import BedId, ResidentId
from app.kernel.text import in_english
from tests.stays.conftest import Resident


def run(session: Session, *words: str) -> Any:
    command = next(one for one in COMMANDS if one.spoken == words[:2])
    parser = ArgumentParser()
    parser.add_argument("--json", action="store_true")
    command.arguments(parser)
    out = io.StringIO()
    assert command.run(Call(parser.parse_args(words[2:]), out, session, None, (), in_english)) == 0
    return json.loads(out.getvalue()) if "--json" in words else out.getvalue()


@pytest.fixture
def who(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> ResidentId:
    made = resident()
    service.admit(session, made, beds["201-1"], clock.now() - timedelta(days=9))
    return made


def test_stays_as_json(session: Session, clock: SetClock, beds: dict[str, BedId], who: ResidentId) -> None:
    wrong = service.move_bed(session, who, beds["201-2"], clock.now() - timedelta(days=2), "换床")
    right = service.correct_move(session, wrong, reason="记错", at=clock.now() - timedelta(days=1))
    found = run(session, "residents", "stays", "--json")
    assert list(found[0]) == [
        "id", "resident", "kind", "from", "to", "at", "recorded_at", "by", "reason", "corrects", "withdrawn", "bed",
    ]  # fmt: skip
    assert [(line["id"], line["corrects"]) for line in found[1:]] == [(str(wrong), None), (str(right), str(wrong))]
    assert found[0]["resident"] == str(who)
    assert (found[0]["from"], found[0]["to"], found[0]["by"]) == ("awaiting", "present", "director")
    assert found[0]["at"] == "2026-11-13T12:00:00+08:00"
    assert found[2]["from"] == found[2]["to"] == "present"
    assert "201-2 ×" in run(session, "residents", "stays")


def test_census_at_an_instant(session: Session, clock: SetClock, who: ResidentId) -> None:
    service.go_to_hospital(session, who, clock.now(), HospitalTrip("县医院"))
    nobody = {"independent": 0, "partial": 0, "dependent": 0, "unassessed": 0}
    assert run(session, "handover", "census", "--at", "2026-11-22T11:59", "--json") == {
        "registered": 1, "present": 1, "on_leave": 0, "in_hospital": 0, "missing": 0,
        "by_class_registered": nobody | {"unassessed": 1}, "by_class_present": nobody | {"unassessed": 1},
    }  # fmt: skip
    now = run(session, "handover", "census", "--json")
    assert (now["registered"], now["present"], now["in_hospital"]) == (1, 0, 1)
    assert now["by_class_present"] == nobody
    assert run(session, "handover", "census", "--at", "2026-11-22T04:00:00+00:00", "--json") == now
    early = run(session, "handover", "census", "--at", "2026-01-01").splitlines()
    assert "registered: 0" in early
    assert "by_class_present: independent 0 partial 0 dependent 0 unassessed 0" in early


def test_a_time_that_is_none_is_wrong_use(session: Session) -> None:
    with pytest.raises(WrongUseError):
        run(session, "handover", "census", "--at", "gestern")


def due(session: Session) -> list[DueTask]:
    assert SLICE.due_tasks is not None
    return list(SLICE.due_tasks(session, in_english))


def test_what_is_due(session: Session, clock: SetClock, who: ResidentId, resident: Resident) -> None:
    assert due(session) == []
    service.go_on_leave(session, who, Leave(clock.now(), clock.now() + timedelta(hours=3), "女儿家", phone="000 1"))
    (task,) = due(session)
    assert (task.urgency, task.page, task.subject) == ("today", "beds", who)
    clock.pass_(hours=4)
    (task,) = due(session)
    assert (task.urgency, task.title) == ("now", "王秀英 is not back from leave")
    assert "1 hours late" in task.detail
    assert "search" in task.detail
    service.start_search(session, who)
    assert "begun" in due(session)[0].detail
    service.report_missing(session, who, clock.now())
    (task,) = due(session)
    assert (task.icon, task.urgency) == ("missing", "now")
    clock.pass_(hours=3)
    assert "More than 3 hours: tell the authorities" in due(session)[0].detail
    settings.save(session, HomeSettings(missing_report_hours=4))
    assert "authorities" not in due(session)[0].detail
    service.prepare_move(session, resident("陈淑贞"), Kind.ADMITTED, clock.now(), "新来")
    service.ask_leave(session, who, Leave(clock.now(), clock.now() + timedelta(days=2), "儿子家", phone="000 2"))
    assert [task.page for task in due(session)] == ["beds", "waiting", "waiting"]


def test_the_tile_counts_free_beds(session: Session, who: ResidentId) -> None:
    assert SLICE.start_tiles[0].read(session, (), in_english) == (None, "5 beds free")


def test_the_dossier_tells_what_stands(session: Session, clock: SetClock, who: ResidentId, resident: Resident) -> None:
    gone = service.report_missing(session, who, clock.now(), "大门口")
    service.withdraw_move(session, gone)
    service.go_to_hospital(session, who, clock.now(), HospitalTrip("县医院", diagnosis="肺炎"), "发烧")
    section = SLICE.dossier_sections[0].read(session, who)
    assert section.table == (
        ("2026-11-13 12:00", "入住", "201-1", ""),
        ("2026-11-22 12:00", "住院", "201-1", "诊断：肺炎；医院：县医院；发烧"),
    )
    other = resident()
    assert SLICE.dossier_sections[0].read(session, other).answer is Answer.NOT_APPLICABLE
    service.admit(session, other, None, datetime(2014, 1, 3, tzinfo=HOME_ZONE))
    assert SLICE.dossier_sections[0].read(session, other).table[0][0] == "2014-01-03"
