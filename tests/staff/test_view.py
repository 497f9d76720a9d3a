"""The forms of people, and the page of areas and shifts: entering, changing, planning; what is refused stays typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.staff import service
from app.features.staff.model import Area, AreaDraft, MemberDraft, Nights, Post
from app.features.staff.view import ShiftsPage
from app.features.staff.view.dialogs import AreaDialog, MemberDialog
from app.features.staff.view.plan_dialog import PlanDialog
from app.kernel.access import Role
from app.kernel.codes import Sex
from app.kernel.ids import FloorId
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said

SUNDAY = date(2026, 11, 22)
DAY = timedelta(days=1)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def floors(session: Session) -> tuple[FloorId, FloorId]:
    house = places.add_building(session, "1号楼")
    return places.add_floor(session, house, FloorDraft("1层")), places.add_floor(session, house, FloorDraft("2层"))


def shifts_page(qtbot: QtBot, session: Session, desk: TableDesk) -> ShiftsPage:
    made = ShiftsPage(session, desk)
    qtbot.addWidget(made)
    made.open(None)
    return made


def verbs(page: ShiftsPage) -> list[str]:
    return [one.text().strip() for one in buttons(page)]


# people ---------------------------------------------------------------------------------------------


def test_a_person_is_entered_with_area_and_account(
    qtbot: QtBot, session: Session, desk: TableDesk, floors: tuple[FloorId, FloorId]
) -> None:
    area = service.add_area(session, AreaDraft("一层", frozenset(floors)))
    nurse = as_role(session, Role.NURSE)
    got: list[MemberDraft] = []
    dialog = MemberDialog(session, None, got.append)
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.form.field("name").finding() and dialog.form.field("post").finding() and not got
    values = {"name": "胡秋月", "post": "nurse", "area_id": str(area), "account_id": str(nurse.actor.account_id)}
    dialog.form.set_values({**values, "phone": "000 1", "began_on": SUNDAY})
    dialog.save()
    assert got == [MemberDraft("胡秋月", Post.NURSE, area, "000 1", nurse.actor.account_id, SUNDAY)]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_person_is_changed_and_the_own_account_is_offered_still(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    draft = MemberDraft("胡秋月", Post.NURSE, account_id=as_role(session, Role.NURSE).actor.account_id, remark="夜班")
    service.add_member(session, draft)
    got: list[MemberDraft] = []
    dialog = MemberDialog(session, service.staff(session)[0], got.append)
    qtbot.addWidget(dialog)
    dialog.save()
    assert got == [draft]


def test_a_day_that_is_none_is_refused(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    got: list[MemberDraft] = []
    dialog = MemberDialog(session, None, got.append)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"name": "胡秋月", "post": "nurse"})
    left = dialog.form.field("left_on")
    left.boxes.show_parts("2026-02-30")  # type: ignore[attr-defined]
    dialog.save()
    assert left.finding() and not got


def test_the_form_keeps_everything_that_is_known(
    qtbot: QtBot, session: Session, desk: TableDesk, floors: tuple[FloorId, FloorId]
) -> None:
    own, other = (
        service.add_area(session, AreaDraft(name, frozenset({floor})))
        for name, floor in zip(("一层", "二层"), floors, strict=True)
    )
    draft = MemberDraft(
        "周小梅", Post.CAREGIVER, own, "000 1", None, SUNDAY - 900 * DAY, None, "细心", Sex.FEMALE, date(1980, 2, 29),
        "public_welfare", 50, date(2020, 1, 1), Nights.NO, frozenset({other}), "市福利院", is_head=True,
    )  # fmt: skip
    service.add_member(session, draft)
    got: list[MemberDraft] = []
    dialog = MemberDialog(session, service.staff(session)[0], got.append)
    qtbot.addWidget(dialog)
    dialog.save()
    dialog.form.set_values({"workload": "一半"})
    dialog.save()
    assert got == [draft, replace(draft, workload=0)]  # the service refuses 0
    dialog.form.set_values({"workload": "50", "area_id": "0"})
    dialog.save()
    assert got[-1] == replace(draft, area_id=None, also_areas=frozenset())


# areas and shifts -----------------------------------------------------------------------------------


def test_the_page_tells_shifts_gaps_and_whose_they_are(
    qtbot: QtBot, session: Session, desk: TableDesk, floors: tuple[FloorId, FloorId]
) -> None:
    page = shifts_page(qtbot, session, desk)
    assert "08:00–20:00" in said(page) and "handed over as one" in said(page)
    service.add_area(session, AreaDraft("一层", frozenset(floors[:1])))
    page.refresh()
    assert "1号楼 1层" in said(page) and "Has the shifts of the whole home." in said(page)
    assert "Give it own shifts" in verbs(page)


def test_a_plan_tells_its_gaps_while_it_is_written_and_is_saved(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    dialog = PlanDialog(session, None)
    qtbot.addWidget(dialog)
    assert dialog.told.text() == ""
    dialog.form.set_values({"ends2": "02:00"})
    assert dialog.told.text() == "02:00–08:00: no shift."
    dialog.form.set_values({"name3": "后夜", "begins3": "2:00", "ends3": "25:00"})
    dialog.save()
    assert dialog.form.field("ends3").finding() and len(service.kinds(session)) == 2
    dialog.form.set_values({"ends3": "08:00"})
    dialog.save()
    names = [one.name for one in service.shifts_of_days(session, SUNDAY + DAY, SUNDAY + DAY)]
    assert names == ["后夜", "白班", "夜班"]
    page = shifts_page(qtbot, session, desk)
    assert "from 2026-11-23 on" in said(page) and "until 2026-11-22" in said(page)


def test_an_area_without_lines_has_the_homes_shifts(
    qtbot: QtBot, session: Session, desk: TableDesk, floors: tuple[FloorId, FloorId]
) -> None:
    area_id = service.add_area(session, AreaDraft("一层", frozenset(floors)))
    area: Area = service.areas(session)[0]
    dialog = PlanDialog(session, area)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"name1": "全天", "begins1": "08:00", "ends1": "08:00", "name2": "", "begins2": ""})
    dialog.form.set_values({"ends2": ""})
    dialog.save()
    assert [one.name for one in service.shifts_of_days(session, SUNDAY + DAY, SUNDAY + DAY, area_id)] == ["全天"]
    dialog = PlanDialog(session, area)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"name1": "", "begins1": "", "ends1": ""})
    dialog.save()
    assert [one.name for one in service.shifts_of_days(session, SUNDAY + DAY, SUNDAY + DAY, area_id)] == [
        "白班",
        "夜班",
    ]


def test_an_area_is_named_and_its_floors_ticked(
    qtbot: QtBot, session: Session, desk: TableDesk, floors: tuple[FloorId, FloorId]
) -> None:
    dialog = AreaDialog(session, None, lambda draft: service.add_area(session, draft))
    qtbot.addWidget(dialog)
    dialog.form.set_values({"name": "二楼"})
    dialog.save()
    assert dialog.form.summary.isVisibleTo(dialog) and service.areas(session) == ()
    dialog.ticks[floors[1]].setChecked(True)
    dialog.save()
    (area,) = service.areas(session)
    assert (area.name, area.floors) == ("二楼", frozenset(floors[1:]))
    again = AreaDialog(session, area, lambda draft: service.change_area(session, area.id, draft))
    qtbot.addWidget(again)
    assert again.ticks[floors[1]].isChecked() and not again.ticks[floors[0]].isChecked()
