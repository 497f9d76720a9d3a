"""Random admissions, leaves, hospital, returns, deaths, corrections and late entries; the counts equal a recount."""

from __future__ import annotations

import io
import json
from argparse import Namespace
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

import pytest

from app.data.session import Session
from app.features.care_levels import service as levels
from app.features.care_levels.commands import COMMANDS
from app.features.care_levels.joins import SLICE as LEVELS
from app.features.handover import service
from app.features.slice import Call, class_of
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft
from app.features.stays import service as stays
from app.features.stays.commands import as_json
from app.features.stays.model import HospitalTrip, Leave
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock, in_home, parse_instant
from app.kernel.errors import HomeError
from app.kernel.ids import ResidentId
from app.kernel.text import in_english
from tests.builders import a_resident, id_number
from tests.care_levels.samples import finding
from tests.handover.conftest import Home

SEEDS = (1, 2, 3, 4)
STEPS = 300
TRIES = 5
REGISTERED = ("present", "on_leave", "in_hospital", "missing")


def act(random: Random, ward: Home, people: list[ResidentId], clock: SetClock) -> None:
    """Do one thing to one resident at some time until now, or be refused."""
    session, who = ward.session, random.choice(people)
    now = clock.now()
    at = now if random.random() < 0.5 else now - timedelta(minutes=random.randrange(1, 3000))
    bed = ward.beds[random.choice(sorted(ward.beds))]
    lines = [line for line in stays.moves_of(session, who) if line.stands]
    day = in_home(at).date()
    kind = random.choice((SelfCare.INDEPENDENT, SelfCare.PARTIAL, SelfCare.DEPENDENT))
    deeds: list[Callable[[], object]] = [
        lambda: levels.decide_class(session, who, finding(day, kind)),
        *(2 * [lambda: stays.admit(session, who, bed, at)]),
        lambda: stays.move_bed(session, who, random.choice((bed, None)), at),
        lambda: stays.go_on_leave(session, who, Leave(at, at + timedelta(hours=3), "回家")),
        *(2 * [lambda: stays.come_back(session, who, at)]),
        lambda: stays.go_to_hospital(session, who, at, HospitalTrip("县医院")),
        *(2 * [lambda: stays.leave_hospital(session, who, at)]),
        lambda: stays.report_missing(session, who, at),
        lambda: stays.report_found(session, who, at),
        lambda: stays.transfer_out(session, who, at, "搬走"),
        lambda: stays.discharge(session, who, at, "回家"),
    ]
    if random.random() < 0.1:
        deeds = [lambda: stays.record_death(session, who, at)]
    if lines:
        move = random.choice(lines).move
        deeds += 2 * [lambda: stays.correct_move(session, move.id, reason="记错", at=at)]
        deeds.append(lambda: stays.withdraw_move(session, move.id, "记错"))
    random.choice(deeds)()


def places_at(session: Session, at: datetime) -> dict[str, str]:
    """Return who is where at an instant from what `residents stays --json` tells, without the program's fold."""
    last: dict[str, str] = {}
    for line in map(as_json, (one for one in stays.all_moves(session) if one.stands)):
        if parse_instant(line["at"]) <= at:
            last[line["resident"]] = line["to"]
    return last


def classes_at(session: Session, at: datetime) -> dict[str, str]:
    """Return the class of each resident at an instant from what `care-levels list --json` tells."""
    out, held = io.StringIO(), dict[str, str]()
    command = next(one for one in COMMANDS if one.spoken == ("care-levels", "list"))
    assert command.run(Call(Namespace(json=True), out, session, None, (), in_english)) == 0
    found = [line for line in json.loads(out.getvalue()) if line["kind"] == "official_class"]
    for line in sorted(found, key=lambda one: (one["from"], one["recorded_at"])):
        if line["from"] <= in_home(at).date().isoformat():
            held[line["resident"]] = line["value"]
    return held


def require_census(random: Random, session: Session) -> None:
    """Compare the census, by class too, with the recount: now and at instants before."""
    now = session.clock.now()
    for at in (now, now - timedelta(minutes=random.randrange(6000)), now - timedelta(hours=12)):
        told = stays.census_at(session, at, class_of(session, (LEVELS,), at))
        where, held = places_at(session, at), classes_at(session, at)
        counted = Counter(where.values())
        assert (told.present, told.on_leave, told.in_hospital, told.missing) == tuple(
            counted[one] for one in REGISTERED
        )
        for states, by_class in ((REGISTERED, told.by_class_registered), (("present",), told.by_class_present)):
            again = Counter(held.get(who, "unassessed") for who, state in where.items() if state in states)
            assert {kind.value: count for kind, count in by_class.items() if count} == again


def require_sheets(ward: Home) -> None:
    """Look at the identities of every sheet of two days, and compare those of the home with the recount."""
    session, now = ward.session, ward.session.clock.now()
    for area in (None, *(one.id for one in staff.areas(session))):
        for shift in staff.shifts(session, now - timedelta(days=2), now, area):
            sheet = service.sheet(session, shift, ())
            assert sheet.off == {}
            if area is None:
                counted = Counter(places_at(session, service.until(session, shift)).values())
                assert sheet.end.registered == sum(counted[one] for one in REGISTERED)
                assert sheet.end.present == counted["present"]


@pytest.mark.parametrize("seed", [*SEEDS, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(5, 41))])
def test_census_and_sheets_hold_whatever_happens(ward: Home, clock: SetClock, seed: int) -> None:
    random = Random(seed)
    for name, floor in zip(("一层", "二层"), ward.floors, strict=True):
        staff.add_area(ward.session, AreaDraft(name, frozenset({floor})))
    people = list[ResidentId]()
    done = 0
    for step in range(STEPS):
        clock.pass_(minutes=random.randrange(200))
        if step % 20 == 0:
            number = id_number(2 * (step // 20) + 1)
            people.append(a_resident(ward.session, name="王同名", id_number=number))
        for _ in range(TRIES):
            try:
                act(random, ward, people, clock)
            except HomeError:
                continue
            done += 1
            break
        require_census(random, ward.session)
        if step % 10 == 0:
            require_sheets(ward)
    require_sheets(ward)
    assert done > STEPS / 3
