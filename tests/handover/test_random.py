"""Whatever is recorded, corrected or entered late at random: census and sheets equal an independent recount."""

from __future__ import annotations

import io
import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from app.data.session import Session
from app.features.care_levels import commands as levels_commands
from app.features.care_levels import service as levels
from app.features.care_levels.joins import SLICE as LEVELS
from app.features.handover import service
from app.features.handover.model import Came, Counts
from app.features.slice import Call
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft
from app.features.stays import commands as stays_commands
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip, Leave
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock, in_home, to_text
from app.kernel.errors import HomeError
from app.kernel.ids import ResidentId
from app.kernel.text import in_english
from tests.builders import a_resident, id_number
from tests.care_levels.samples import finding
from tests.handover import recount
from tests.handover.conftest import Home
from tests.handover.recount import REGISTERED, Told

SEEDS = (1, 2, 3, 4)
STEPS = 300
TRIES = 30
SHEETS_EVERY = 15
CAME = {
    "admitted": Came.ADMITTED,
    "came_back": Came.CAME_BACK,
    "left_hospital": Came.LEFT_HOSPITAL,
    "was_found": Came.FOUND,
    "went_on_leave": Came.ON_LEAVE,
    "went_to_hospital": Came.TO_HOSPITAL,
    "went_missing": Came.MISSING,
    "transferred_out": Came.TRANSFERRED_OUT,
    "discharged": Came.DISCHARGED,
    "support_ended": Came.SUPPORT_ENDED,
    "died": Came.DIED,
}


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
        lambda: stays.end_support(session, who, at, "不符合"),
        lambda: stays.discharge(session, who, at, "回家"),
    ]
    if random.random() < 0.1:
        deeds = [lambda: stays.record_death(session, who, at)]
    if lines:
        move = random.choice(lines).move
        deeds += 2 * [lambda: stays.correct_move(session, move.id, reason="记错", at=at)]
        deeds.append(lambda: stays.withdraw_move(session, move.id, "记错"))
    random.choice(deeds)()


def told(session: Session, *spoken: str, **args: Any) -> Any:
    """Return what a command tells as JSON."""
    every = (*levels_commands.COMMANDS, *stays_commands.COMMANDS)
    out, command = io.StringIO(), next(one for one in every if one.spoken == spoken)
    assert command.run(Call(Namespace(json=True, **args), out, session, None, (LEVELS,), in_english)) == 0
    return json.loads(out.getvalue())


def require_census(random: Random, session: Session, lines: list[Told]) -> None:
    """Compare `handover census --at` with the recount: now, at instants before, and around the instant of a move."""
    now, found = session.clock.now(), told(session, "care-levels", "list")
    edge = random.choice(recount.moved(lines)).at if recount.moved(lines) else now
    for at in (now, now - timedelta(minutes=random.randrange(6000)), edge, edge - timedelta(seconds=1)):
        census = told(session, "handover", "census", at=to_text(at))
        assert census == recount.census(lines, found, at)
        assert census["registered"] == sum(census[one] for one in REGISTERED)


def require_sheets(ward: Home, lines: list[Told]) -> None:
    """Compare the sheets of two days with the recount, area by area, and look at every identity in its numbers."""
    session, now = ward.session, ward.session.clock.now()
    floors = {one.id: one.name for one in staff.areas(session)}
    for area in (None, *floors):

        def inside(bed: str, area_name: str = floors.get(area, "") if area else "") -> bool:
            return not area_name or bed.startswith({"一层": "1", "二层": "2"}[area_name])

        for shift in staff.shifts(session, now - timedelta(days=2), now, area):
            sheet = service.sheet(session, shift, ())
            again = recount.shift(lines, inside, shift.begins_at, service.until(session, shift))
            require_same(sheet.start, again.start)
            require_same(sheet.end, again.end)
            came = {CAME[kind]: count for kind, count in again.came.items()}
            if area is not None:
                came |= {Came.MOVED_IN: again.moved_in, Came.MOVED_OUT: again.moved_out}
            assert {kind: count for kind, count in sheet.flow.came.items() if count} == {
                kind: count for kind, count in came.items() if count
            }
            assert sheet.off == {}
            gone = sum(again.came[one] for one in recount.LEFT) + again.moved_out
            registered = sheet.start.registered + again.came["admitted"] + again.moved_in - gone
            assert sheet.end.registered == registered


def require_same(counts: Counts, again: Mapping[str, int]) -> None:
    """Compare the head counts of a sheet with a recount, and its classes with who is present."""
    found = (counts.present, counts.on_leave, counts.in_hospital, counts.missing)
    assert found == tuple(again.get(one, 0) for one in REGISTERED)
    assert counts.registered == sum(found)
    classes = counts.dependent + counts.partial + counts.independent + counts.unassessed
    assert classes == counts.present


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
        lines = told(ward.session, "residents", "stays")
        require_census(random, ward.session, lines)
        if step % SHEETS_EVERY == 0:
            require_sheets(ward, lines)
    require_sheets(ward, told(ward.session, "residents", "stays"))
    assert done > 0.95 * STEPS
