"""Groups, duties, needs and patterns on their settings page, by keys and by what the dialogs refuse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.forms import AskField, EntryDialog
from app.features.rosters import service
from app.features.rosters.model import Cell, Days, DutyLook, Month, by_patterns
from app.features.rosters.view.pattern_dialog import PatternDialog
from app.features.rosters.view.settings_dialogs import DutyDialog, read_hours
from app.features.rosters.view.settings_page import RosterSettingsPage
from app.features.staff.model import Post
from app.kernel.ids import StaffId
from tests.desk import TableDesk
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of


class Bench:
    """The page, and what answers the dialogs it opens."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.desk = session, TableDesk()
        self.page = RosterSettingsPage(session, self.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1140, 640)
        self.page.show()
        self.page.refresh()

    def press(self, name: str, answer: Callable[[EntryDialog], None] | None = None) -> None:
        """Press a button of the page by its name; `answer` is given the dialog that opens."""
        every: list[QPushButton] = [*self.page.findChildren(QPushButton)]
        made = [one for one in every if name in (one.text().strip(), one.accessibleName())]
        if answer is not None:
            QTimer.singleShot(0, lambda: self._answer(answer))
        made[0].setFocus()
        QTest.keyClick(made[0], Qt.Key.Key_Space)
        QApplication.processEvents()

    @staticmethod
    def _answer(answer: Callable[[EntryDialog], None]) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EntryDialog)
        try:
            answer(dialog)
        finally:
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)

    def texts(self) -> str:
        """Return everything the page says."""
        every: list[QLabel] = [*self.page.findChildren(QLabel)]
        return "\n".join(one.text() for one in every)


@pytest.fixture
def mei(session: Session) -> StaffId:
    return carers(session, 1)[0]


@pytest.fixture
def bench(session: Session, mei: StaffId, qtbot: QtBot) -> Bench:
    assert mei
    return Bench(session, qtbot)


def fill(dialog: EntryDialog, **values: str) -> None:
    for key, value in values.items():
        dialog.form.field(key).set_value(value)


def test_each_group_is_shown_with_its_duties_and_who_is_missing(bench: Bench) -> None:
    said = bench.texts()
    for part in ("护理组", "白　白班", "08:00–20:00", "every day: 2 people", "given by hand", "waiting"):
        assert part in said
    assert said.count("Nobody has one of these posts yet.") == 3


def test_a_duty_is_entered_by_keys_and_taken_back_by_the_toast(bench: Bench) -> None:
    def answer(dialog: EntryDialog) -> None:
        fill(dialog, letter="早", name="早班", begins="6:00", ends="14:00", minutes="7.5")
        dialog.save()

    bench.press("Add a duty: 护理组", answer)
    (new,) = (one for one in service.duties(bench.session, group_of(bench.session).id) if one.letter == "早")
    assert (new.told.begins, new.told.minutes, new.told.look) == ("06:00", 450, DutyLook.DAY)
    assert "早班 can be given now." in bench.desk.newest[0]
    bench.desk.undo()
    assert "早" not in {one.letter for one in service.duties(bench.session, new.group_id) if not one.withdrawn}


def test_what_is_wrong_with_a_duty_is_said_at_its_field(bench: Bench) -> None:
    def answer(dialog: EntryDialog) -> None:
        fill(dialog, letter="休", name="", begins="25:00", ends="14:00", minutes="viel")
        dialog.save()
        assert {key for key in ("letter", "name", "begins") if dialog.form.field(key).finding()} == {
            "letter", "name", "begins",
        }  # fmt: skip
        fill(dialog, letter="早", name="早班", begins="06:00")
        dialog.save()
        assert dialog.form.field("minutes").finding()

    bench.press("Add a duty: 护理组", answer)


def test_waiting_is_told_while_a_duty_is_entered(qtbot: QtBot) -> None:
    dialog = DutyDialog(None, lambda _draft: None)
    qtbot.addWidget(dialog)
    fill(dialog, begins="08:00", ends="08:00", minutes="12")
    assert dialog.told.isHidden()
    hours = dialog.form.field("minutes")
    assert isinstance(hours, AskField)
    hours.set_value("8")
    hours.edited.emit()
    assert not dialog.told.isHidden()


def test_a_need_of_weekends_stands_beside_that_of_every_day(bench: Bench) -> None:
    def answer(dialog: EntryDialog) -> None:
        fill(dialog, days=Days.REST.value, least="3", wanted="1")
        dialog.save()
        assert dialog.form.field("least").finding()
        fill(dialog, least="1", wanted="2")
        dialog.save()

    bench.press("How many people: 白班", answer)
    assert "weekends and public holidays: 1–2 people from 2026-11-23 on" in bench.texts()


def test_a_pattern_is_pressed_letter_by_letter_shown_and_ended(bench: Bench, mei: StaffId) -> None:
    def answer(dialog: EntryDialog) -> None:
        assert isinstance(dialog, PatternDialog)
        fill(dialog, person=str(mei))
        every: list[QWidget] = [*dialog.findChildren(QWidget)]
        for name in ("白 白班", "白 白班", "夜 夜班", "Take the last one away", "休 day off"):
            (pressed,) = (one for one in every if isinstance(one, QPushButton) and one.text().strip() == name)
            pressed.click()
        shown = {one.accessibleName() for one in every}
        assert "One round: 1白 2白 3休" in shown
        assert any(one.startswith("From the first day on: 1白 2白 3休 4白") for one in shown)
        dialog.save()

    bench.press("Add a pattern: 护理组", answer)
    assert "周小梅　白白休" in bench.texts()
    sheet = service.sheet(bench.session, group_of(bench.session).id, DECEMBER)
    assert len(by_patterns(sheet)) == 31
    bench.press("End it: 周小梅")
    assert "周小梅　白白休" not in bench.texts()
    bench.desk.undo()
    assert "周小梅　白白休" in bench.texts()


def test_a_group_needs_a_post_and_its_own_name(bench: Bench) -> None:
    def answer(dialog: EntryDialog) -> None:
        fill(dialog, name="护理组")
        dialog.save()
        assert dialog.isVisible()
        fill(dialog, name="护士组")
        dialog.ticks[Post.NURSE].setChecked(True)  # type: ignore[attr-defined]
        dialog.save()

    bench.press("Add a group", answer)
    assert service.groups(bench.session)[-1].told.posts == {Post.NURSE}


def test_a_duty_that_is_used_no_more_stays_where_it_was_worked(bench: Bench, mei: StaffId) -> None:
    group = group_of(bench.session)
    place = mei, FIRST - DAY * 20
    service.set_cells(bench.session, group.id, Month(2026, 11), {place: Cell(*place, duties_of(bench.session)["陪"])})

    def answer(dialog: EntryDialog) -> None:
        fill(dialog, reason="没人外出了")
        dialog.save()

    bench.press("Not used any more: 陪诊外出", answer)
    assert "陪　陪诊外出" not in bench.texts()
    kept = service.sheet(bench.session, group.id, Month(2026, 11)).at(*place)
    assert kept is not None
    assert kept.letter == "陪"


@pytest.mark.parametrize(("given", "minutes"), [("8", 480), ("７．５", 450), ("", None), ("acht", None), ("-1", None)])
def test_hours(given: str, minutes: int | None) -> None:
    assert read_hours(given) == minutes
