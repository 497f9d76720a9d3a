"""Classes and risks on the bed map, beside it and in the census: from contributions, for who may read levels."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.chips import Chip
from app.desktop.theme import TextSize
from app.features.slice import Call
from app.features.stays import service
from app.features.stays.commands import COMMANDS
from app.features.stays.model import Occupant
from app.features.stays.view import BedsPage
from app.kernel.access import Role
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.clock import SetClock
from app.kernel.ids import BedId, ResidentId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.desk import TableDesk, said
from tests.qt import inside, pressed
from tests.signs import signs_of
from tests.stays.conftest import Resident

People = Mapping[str, ResidentId]


@pytest.fixture
def people(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> People:
    made = {bed: resident(name) for bed, name in (("201-1", "王秀英"), ("201-2", "陈淑贞"), ("202-1", "杨美玲"))}
    for bed, who in made.items():
        service.admit(session, who, beds[bed], clock.now() - timedelta(days=9))
    return made


@pytest.fixture
def desk(qapp: QApplication, people: People) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    first, second, _third = people.values()
    classes = {first: SelfCare.DEPENDENT, second: SelfCare.PARTIAL}
    risks = {first: {Risk.CHOKING: Grade.HIGH}, second: {Risk.FALL: Grade.HIGH, Risk.SCALD: Grade.MEDIUM}}
    made.slices = (signs_of(classes, risks),)
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> BedsPage:
    made = BedsPage(session, desk)
    qtbot.addWidget(made)
    made.resize(1142, 684)
    made.show()
    made.open(None)
    return made


def of(session: Session, desk: TableDesk, who: ResidentId) -> Occupant:
    held = service.occupancy(session, slices=desk.slices).by_bed.values()
    return next(one for one in held if one.resident_id == who)


def test_occupants_have_what_the_slices_say(session: Session, desk: TableDesk, people: People) -> None:
    first, second, third = (of(session, desk, who) for who in people.values())
    assert (first.care, first.risks) == (SelfCare.DEPENDENT, ((Risk.CHOKING, Grade.HIGH),))
    assert second.risks == ((Risk.FALL, Grade.HIGH), (Risk.SCALD, Grade.MEDIUM))
    assert (third.care, third.risks) == (SelfCare.UNASSESSED, ())
    assert {one.care for one in service.occupancy(session).by_bed.values()} == {None}, "nobody was asked"


def test_who_may_not_read_levels_is_told_nothing(session: Session, desk: TableDesk, people: People) -> None:
    told = of(as_role(session, Role.SAFETY), desk, people["201-1"])
    assert (told.care, told.risks) == (None, ())


def test_the_class_is_that_of_the_instant(session: Session, clock: SetClock, people: People) -> None:
    slices = (signs_of(dict.fromkeys(people.values(), SelfCare.PARTIAL), since=clock.now()),)
    before = service.occupancy(session, clock.now() - timedelta(days=1), slices)
    assert {one.care for one in before.by_bed.values()} == {SelfCare.UNASSESSED}
    now = service.occupancy(session, clock.now(), slices)
    assert {one.care for one in now.by_bed.values()} == {SelfCare.PARTIAL}


def test_cards_say_class_and_risks(page: BedsPage, beds: dict[str, BedId]) -> None:
    spoken = {bed: page.map.cards()[beds[bed]].accessibleName() for bed in ("201-1", "201-2", "202-1")}
    assert spoken["201-1"] == "201-1 王秀英 full care Present choking: high"
    assert spoken["201-2"] == "201-2 陈淑贞 partial care Present falls: high scalds: medium"
    assert spoken["202-1"] == "202-1 杨美玲 not assessed Present"
    assert page.map.cards()[beds["201-2"]].toolTip() == "陈淑贞 falls: high scalds: medium"


def test_the_panel_shows_class_and_risks(page: BedsPage, beds: dict[str, BedId]) -> None:
    page.map.cards()[beds["201-1"]].click()
    chips = [one.text() for one in inside(page.panel, Chip) if not one.isHidden()]
    assert chips[-3:] == ["full care", "Present", "choking: high"]


def test_the_legend_counts_and_dims(page: BedsPage, beds: dict[str, BedId]) -> None:
    assert "choking" in said(page.legend)
    assert "several risks" in said(page.legend)
    assert "falls" not in said(page.legend), "no card shows that icon"
    pressed(page.legend, "full care 1")
    dim = {bed: page.map.cards()[beds[bed]].dim for bed in beds}
    assert dim == {bed: bed != "201-1" for bed in beds}
    pressed(page.legend, "full care 1")
    assert not any(page.map.cards()[bed].dim for bed in beds.values())


def test_a_class_and_a_state_both_hold(page: BedsPage, beds: dict[str, BedId]) -> None:
    pressed(page.legend, "partial care 1")
    pressed(page.head, "Free")
    assert all(page.map.cards()[bed].dim for bed in beds.values())


def test_no_legend_and_no_marks_while_nobody_is_assessed(qtbot: QtBot, session: Session, people: People) -> None:
    desk = TableDesk()
    desk.slices = (signs_of({}),)
    page = BedsPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    assert page.legend.isHidden()
    assert not any(card.shown.marked for card in page.map.cards().values())


def test_the_census_by_class_of_an_instant(session: Session, clock: SetClock, people: People) -> None:
    classes = dict(zip(people.values(), (SelfCare.DEPENDENT, SelfCare.PARTIAL, SelfCare.PARTIAL), strict=True))
    slices = (signs_of(classes, since=clock.now() - timedelta(days=2)),)
    census = next(one for one in COMMANDS if one.spoken == ("handover", "census"))

    def counted(*words: str) -> dict[str, int]:
        parser, out = ArgumentParser(), io.StringIO()
        parser.add_argument("--json", action="store_true")
        census.arguments(parser)
        assert census.run(Call(parser.parse_args(["--json", *words]), out, session, None, slices, in_english)) == 0
        found: dict[str, int] = json.loads(out.getvalue())["by_class_present"]
        return found

    assert counted() == {"independent": 0, "partial": 2, "dependent": 1, "unassessed": 0}
    assert counted("--at", "2026-11-19T12:00") == {"independent": 0, "partial": 0, "dependent": 0, "unassessed": 3}
