"""Papers of moves on the screens: chosen in each form, a clip in the timeline, looked at when pressed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Actor, Session
from app.desktop import theme
from app.desktop.forms import FileField
from app.desktop.theme import TextSize
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import DeathStep, Kind, State
from app.features.stays.view import BedsPage, MovesTab, WaitingPage
from app.features.stays.view.assign import AssignDialog
from app.features.stays.view.move_form import MoveDialog
from app.features.stays.view.small_dialogs import CorrectDialog, StepDialog
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import AccountId, BedId, ResidentId
from tests.desk import TableDesk, said
from tests.qt import inside
from tests.stays.conftest import Resident

PDF = (b"%PDF-1.4 leave", "请假条.pdf")
Beds = dict[str, BedId]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / PDF[1]
    path.write_bytes(PDF[0])
    return path


@pytest.fixture
def who(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> ResidentId:
    made = resident()
    service.admit(session, made, beds["201-1"], clock.now() - timedelta(days=9))
    return made


def clips(widget: QWidget) -> list[QPushButton]:
    """Return the buttons that show a paper."""
    return [one for one in inside(widget, QPushButton) if one.accessibleName().startswith("Paper")]


def choose(form: QWidget, path: Path) -> None:
    (field,) = inside(form, FileField)
    field.set_value(path)


def newest(session: Session, who: ResidentId) -> bytes | None:
    return service.scan_of_move(session, service.moves_of(session, who)[-1].move.id)


def test_a_form_takes_a_paper_and_the_timeline_shows_it(
    qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId, paper: Path
) -> None:
    dialog = MoveDialog(session, Kind.WENT_MISSING, who, "王秀英")
    qtbot.addWidget(dialog)
    choose(dialog, paper)
    dialog.save.click()
    assert newest(session, who) == PDF[0]
    tab = MovesTab(session, desk, who)
    qtbot.addWidget(tab)
    (clip,) = clips(tab)
    clip.click()
    ((word, title, body),) = desk.asked
    assert (word, body) == ("preview", PDF[0])
    assert title.startswith("Missing") or "missing" in title.lower()


def test_those_who_read_no_papers_see_no_clip(
    qtbot: QtBot, session: Session, clock: SetClock, desk: TableDesk, who: ResidentId
) -> None:
    service.report_missing(session, who, clock.now(), scan=PDF)
    tab = MovesTab(session.as_actor(Actor(AccountId(5), "赵姨", Role.CAREGIVER)), desk, who)
    qtbot.addWidget(tab)
    assert not clips(tab)


def test_a_leave_that_is_only_asked_for_takes_no_paper_yet(
    qtbot: QtBot, session: Session, clock: SetClock, desk: TableDesk, who: ResidentId
) -> None:
    dialog = MoveDialog(session, Kind.WENT_ON_LEAVE, who, "王秀英")
    qtbot.addWidget(dialog)
    (field,) = inside(dialog, FileField)
    assert field.isVisibleTo(dialog)
    dialog.form.set_values({"at": clock.now() + timedelta(days=1), "due_back_at": clock.now() + timedelta(days=2)})
    assert not field.isVisibleTo(dialog)


def test_a_file_that_is_no_scan_keeps_the_form_open(
    qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId, tmp_path: Path
) -> None:
    wrong = tmp_path / "花名册.xlsx"
    wrong.write_bytes(b"PK\x03\x04")
    dialog = MoveDialog(session, Kind.WENT_MISSING, who, "王秀英")
    qtbot.addWidget(dialog)
    choose(dialog, wrong)
    dialog.save.click()
    assert dialog.result() != MoveDialog.DialogCode.Accepted
    assert "not a photo" in said(dialog)
    assert service.standing_of(session, who).state is State.PRESENT


def test_a_correction_brings_a_paper_and_takes_the_bed_away(
    qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId, paper: Path
) -> None:
    (line,) = service.moves_of(session, who)
    dialog = CorrectDialog(session, line, None)
    qtbot.addWidget(dialog)
    choose(dialog, paper)
    dialog.form.set_values({"bed_id": "none", "reason": "那时还没有床"})
    dialog.save()
    assert dialog.result() == CorrectDialog.DialogCode.Accepted, dialog.form.summary.accessibleName()
    assert service.standing_of(session, who).bed_id is None
    assert newest(session, who) == PDF[0]


def test_a_correction_of_the_time_leaves_the_bed(
    qtbot: QtBot, session: Session, desk: TableDesk, beds: Beds, who: ResidentId
) -> None:
    (line,) = service.moves_of(session, who)
    dialog = CorrectDialog(session, line, None)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"at": line.move.at - timedelta(days=1), "reason": "早一天"})
    dialog.save()
    assert service.standing_of(session, who).bed_id == beds["201-1"]


def test_an_admission_from_the_map_takes_a_paper(
    qtbot: QtBot, session: Session, desk: TableDesk, beds: Beds, resident: Resident, paper: Path
) -> None:
    waiting = resident("陈淑贞")
    place = places.plan(session).place(beds["201-2"])
    assert place is not None
    dialog = AssignDialog(session, place, service.occupancy(session).awaiting)
    qtbot.addWidget(dialog)
    choose(dialog, paper)
    dialog.save.click()
    assert newest(session, waiting) == PDF[0]


def test_a_late_change_of_bed_takes_a_paper(
    qtbot: QtBot, session: Session, desk: TableDesk, beds: Beds, who: ResidentId, paper: Path
) -> None:
    page = BedsPage(session, desk)
    qtbot.addWidget(page)
    page.open(who)
    page.begin_move(who)
    assert page.steps is not None
    page.steps.change.click()
    page.steps.add_paper.click()
    choose(page.steps, paper)
    page.steps.at.set_value(service.moves_of(session, who)[0].move.at + timedelta(days=1))
    page._pick(beds["201-2"])
    page.steps.confirm.click()
    assert newest(session, who) == PDF[0]


def test_a_closing_step_takes_a_paper_and_shows_it(
    qtbot: QtBot, session: Session, clock: SetClock, desk: TableDesk, who: ResidentId, paper: Path
) -> None:
    service.record_death(session, who, clock.now())
    dialog = StepDialog(session, who, DeathStep.CALLED, None)
    qtbot.addWidget(dialog)
    choose(dialog, paper)
    dialog.form.set_values({"by_whom": "李医生"})
    dialog.save()
    tab = MovesTab(session, desk, who)
    qtbot.addWidget(tab)
    (clip,) = clips(tab)
    clip.click()
    assert desk.asked[-1][2] == PDF[0]


def test_the_director_looks_at_a_prepared_move_before_deciding(
    qtbot: QtBot, session: Session, clock: SetClock, desk: TableDesk, who: ResidentId
) -> None:
    service.prepare_move(session, who, Kind.DISCHARGED, clock.now(), "家属接回", scan=PDF)
    page = WaitingPage(session, desk)
    qtbot.addWidget(page)
    page.refresh()
    (clip,) = clips(page)
    clip.click()
    assert desk.asked[-1][2] == PDF[0]


def test_the_panel_says_whom_to_call(
    qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId, clock: SetClock
) -> None:
    with session.change("test.contact") as change:
        session.db.execute(
            "INSERT INTO contact (id, resident_id, kind, name, relation, phone, position, recorded_at, recorded_by)"
            " VALUES (?, ?, 'relative', '邓建国', '侄子', '13900001234', 1, ?, 1)",
            [change.new_id("contact"), who, change.at],
        )
        session.db.execute("UPDATE resident SET please_do = '吃饭坐直' WHERE id = ?", [who])
    page = BedsPage(session, desk)
    qtbot.addWidget(page)
    page.open(who)
    told = said(page.panel)
    assert "侄子 邓建国" in told and "1234" in told and "13900001234" not in told
    assert "吃饭坐直" in told
