"""The care plan on the screen: in the round, on the resident's tab, in its dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.forms import ReasonDialog
from app.desktop.theme import TextSize
from app.features.care_log import service
from app.features.care_log.model import DayPart, Deed, PlanDraft
from app.features.care_log.view.log_page import LogTab
from app.features.care_log.view.page import CareLogPage
from app.features.care_log.view.plan_dialog import MEALS, PlanDialog
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.ids import ResidentId
from tests.builders import as_role
from tests.care_log.samples import Ward, a_ward, measured, record
from tests.desk import TableDesk, buttons, said
from tests.qt import pressed


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def ward(session: Session) -> Ward:
    return a_ward(session)


Plan = Callable[..., None]


@pytest.fixture
def plan(session: Session, ward: Ward) -> Plan:
    """Return what plans one line from today on."""

    def add(item: str, of: ResidentId = ward.people[0], **more: object) -> None:
        told = {"deed": Deed.DO, "from_on": today(session.clock), "why": "护士定"} | more
        service.plan_care(session, of, [PlanDraft(item=item, **told)])  # type: ignore[arg-type]

    return add


def the_round(qtbot: QtBot, session: Session, desk: TableDesk) -> CareLogPage:
    page = CareLogPage(session, desk)
    page.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.open(None)
    return page


def shown(tab: LogTab) -> str:
    """Return what the plan says; what stood there before is gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return said(tab.plan)


def dialog(qtbot: QtBot, session: Session, of: ResidentId, was: PlanDraft | None = None) -> PlanDialog:
    made = PlanDialog(session, of, None, was)
    qtbot.addWidget(made)
    return made


def asked(of: PlanDialog) -> set[str]:
    return {key for key in ("part", "times", "every_hours", "how") if not of.form.field(key).isHidden()}


def test_the_round_says_the_plan_and_asks_for_its_measurements(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, plan: Plan, clock: SetClock
) -> None:
    for meal in ("breakfast", "lunch"):
        plan(meal, how="加增稠剂")
    plan("washing", deed=Deed.SKIP)
    plan("turning", part=DayPart.NIGHT, every_hours=2)
    plan("blood_sugar", times=("11:00", "17:00"), how="饭前")
    page = the_round(qtbot, as_role(session, Role.CAREGIVER), desk)
    assert page.panel.view is not None
    told = "Plan: breakfast, lunch: 加增稠剂　washing: left out　blood sugar: 11:00 17:00 饭前"
    assert told in said(page.panel.view)
    first, second = (page.panel.view.cells[of, "blood_sugar"] for of in ward.people[:2])
    assert (first.face.text, second.face.text) == ("due 11:00", "not planned")
    assert first.isEnabled() and not second.isEnabled()
    first.click()
    drawer = page.drawers.drawer
    assert drawer is not None
    drawer.fields.value.set_value("6.1")
    assert drawer.save()
    assert page.panel.view.cells[ward.people[0], "blood_sugar"].face.text == "due 17:00"
    record(session, measured(ward.people[0], clock.now(), 7.0, "blood_sugar"))
    page.refresh()
    assert page.panel.view.cells[ward.people[0], "blood_sugar"].face.text == "7.0"


def test_what_a_plan_leaves_out_is_not_confirmed(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, plan: Plan
) -> None:
    plan("washing", deed=Deed.SKIP)
    page = the_round(qtbot, session, desk)
    page.panel.confirm()
    assert page.shift is not None
    recorded = {
        (cell.item.key, one.resident_id)
        for sheet in service.room_sheets(session, page.shift)[:1]
        for one in sheet.residents
        for cell in one.cells
        if cell.line is not None
    }
    assert ("washing", ward.people[1]) in recorded and ("washing", ward.people[0]) not in recorded


def test_the_dialog_asks_for_what_belongs_to_the_item(qtbot: QtBot, session: Session, ward: Ward) -> None:
    made = dialog(qtbot, session, ward.people[0])
    made.form.set_values({"item": "turning", "deed": "do"})
    assert asked(made) == {"part", "times", "every_hours", "how"}
    made.form.set_values({"item": "blood_sugar"})
    assert asked(made) == {"times", "how"}
    made.form.set_values({"item": "washing", "deed": "skip"})
    assert asked(made) == {"part"}


def test_all_meals_are_three_lines_and_what_is_hidden_is_not_saved(qtbot: QtBot, session: Session, ward: Ward) -> None:
    made, of = dialog(qtbot, session, ward.people[0]), ward.people[0]
    made.form.set_values({"item": "night_look", "deed": "do", "every_hours": "1"})
    made.form.set_values({"item": MEALS, "every_hours": "", "how": "加增稠剂", "times": "8 11点半"})
    made.save()
    assert not made.result() and "Write the times" in said(made)
    made.form.set_values({"times": ""})
    made.save()
    assert "Write who said so" in said(made) and service.plan_lines(session, of) == ()
    made.form.set_values({"why": "护士定"})
    made.save()
    assert made.result()
    assert {item: one.how for item, one in service.plans_on(session)[of].items()} == dict.fromkeys(
        ("breakfast", "lunch", "dinner"), "加增稠剂"
    )


def test_the_tab_shows_what_holds_what_comes_and_what_was(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = LogTab(session, desk, ward.people[0])
    qtbot.addWidget(tab)
    tab.show_way("plan")
    assert "Nothing of its own is planned" in shown(tab)
    plan("water", how="1000 ml")
    plan("water", how="1500 ml")
    plan("turning", every_hours=2, from_on=today(session.clock) + timedelta(days=3))
    tab.refresh()
    told = shown(tab)
    assert told.index("1500 ml") < told.index("every 2 h") < told.index("1000 ml")

    def answer(dialog: ReasonDialog) -> bool:
        dialog.form.set_values({"reason": "写错人"})
        dialog.save()
        return bool(dialog.result())

    monkeypatch.setattr(ReasonDialog, "done_well", answer)
    with qtbot.waitSignal(tab.changed):
        pressed(tab.plan, "water Written by mistake")
    holds, earlier = shown(tab).split("Earlier lines")
    assert "1000 ml" in holds and "1500 ml" in earlier and "taken back by 李桂兰: 写错人" in earlier


def test_a_caregiver_reads_the_plan_and_changes_nothing(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, plan: Plan
) -> None:
    plan("water", how="1500 ml")
    tab = LogTab(as_role(session, Role.CAREGIVER), desk, ward.people[0])
    qtbot.addWidget(tab)
    assert "1500 ml" in said(tab.plan) and buttons(tab.plan) == []
