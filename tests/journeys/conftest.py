"""A home as the sample is: thirty residents in six rooms, all slices joined, two caregivers with PINs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Actor, Session
from app.desktop import fonts, theme
from app.desktop.jobs import Jobs
from app.desktop.language import Language
from app.desktop.theme import TextSize
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.handover import service as handover
from app.features.incidents import service as incidents
from app.features.medicines import service as medicines
from app.features.medicines.model import DoseDraft, OrderDraft, Outcome, moment
from app.kernel.access import Role
from app.kernel.clock import today
from app.shell.frame import Around, WorkFrame
from app.shell.pages import own_pages
from app.shell.slices import IN_SETTINGS, slices
from tests.care_log.samples import Ward, a_ward
from tests.incidents.conftest import a_report, told_family

PIN, OTHER_PIN = "482915", "915482"


@dataclass(frozen=True, slots=True)
class House:
    """What the journeys need to name."""

    director: Session
    caregiver: Session  # 周玉梅
    ward: Ward


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress the program as it is at work."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyle("Fusion")
    fonts.load_first()
    theme.apply(qapp, TextSize.STANDARD)


@pytest.fixture
def house(session: Session) -> House:
    """Return the home with medicines that were given and things to count; nothing is left undone but the log."""
    ward = a_ward(session, 6, beds=5)
    for name, login, pin in (("周玉梅", "zhou", PIN), ("吴小芬", "wu", OTHER_PIN)):
        accounts.add(session, NewAccount(name, Role.CAREGIVER, login=login, pin=pin))
    known = {one.login: one for one in accounts.accounts(session)}
    zhou = known["zhou"]
    for name, count in (("钥匙", 6), ("手电", 2), ("轮椅", 4)):
        handover.add_thing(session, name, count)
    day = today(session.clock)
    for of in ward.people[::3]:
        order = OrderDraft(
            name="阿司匹林肠溶片", strength="100 mg", dose="1片", route="口服", times=("08:00",), from_on=day,
            ordered_by="罗医生", unit="片", per_dose=1.0,
        )  # fmt: skip
        course = medicines.add_order(session, of, order)
        medicines.give(session, DoseDraft(course_id=course, due_at=moment(day, "08:00"), outcome=Outcome.GIVEN))
    fall = incidents.report(session, a_report(session.clock.now(), ward.people[4]))
    incidents.add_line(session, fall, told_family(session.clock.now()))
    return House(session, session.as_actor(Actor(zhou.id, zhou.name, zhou.role)), ward)


@pytest.fixture
def at_work(qtbot: QtBot, house: House) -> Callable[[], WorkFrame]:
    """Return what opens the window of the caregiver at the start page."""

    def open_() -> WorkFrame:
        every = slices()
        own = own_pages(every, Language.ENGLISH, lambda _size: None, lambda _language: None)
        jobs = Jobs()
        frame = WorkFrame(house.caregiver, Around(every, own, Language.ENGLISH, IN_SETTINGS), jobs)
        jobs.setParent(frame)
        qtbot.addWidget(frame)
        frame.resize(1366, 740)
        with qtbot.waitActive(frame):
            frame.show()
        frame.go("start")
        return frame

    return open_
