"""The page 照护记录 by mouse and by keys: exceptions, corrections, late entries, drafts, the signature."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.accounts import service as accounts
from app.features.care_log import service
from app.features.care_log.model import USUAL, LogFilter, asks_for_flag, catalogue
from app.features.care_log.view.cells import CellButton
from app.features.care_log.view.page import CareLogPage
from app.features.care_log.view.pending import toggled
from app.features.care_log.view.sign import SignShiftDialog
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip, State
from app.home import OpenedHome
from app.kernel.access import Role
from app.kernel.clock import SetClock, to_text
from app.kernel.ids import ResidentId
from tests.builders import as_role
from tests.care_log.samples import Ward, a_ward, measured, record
from tests.desk import TableDesk, buttons, said
from tests.qt import Window, focused, pressed, type_text

PIN = "407193"
CHILD = Path(__file__).with_name("kill_child.py")


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def caregiver(session: Session) -> Session:
    found = as_role(session, Role.CAREGIVER)
    assert found.actor.account_id is not None
    accounts.set_pin(session, found.actor.account_id, PIN)
    return found


class Hand:
    """A person at the page."""

    def __init__(self, qtbot: QtBot, session: Session, desk: TableDesk) -> None:
        self.window = Window()
        self.page = CareLogPage(session, desk)
        self.page.changed.connect(self.page.refresh)
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(self.page)
        qtbot.addWidget(self.window)
        self.window.resize(1180, 660)
        self.window.show()
        self.page.open(None)
        QApplication.processEvents()

    @property
    def shift(self) -> Shift:
        """The shift that is shown."""
        assert self.page.shift is not None
        return self.page.shift

    def click(self, widget: QAbstractButton) -> None:
        assert widget.isVisible() and widget.isEnabled(), widget.accessibleName()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, with_)
        QApplication.processEvents()

    def confirm(self) -> None:
        self.click(self.page.panel.footer.confirm_button)

    def cell(self, of: ResidentId, item: str) -> CellButton:
        view = self.page.panel.view
        assert view is not None
        return view.cells[of, item]

    def phrase(self, word: str) -> QAbstractButton:
        strip = self.page.panel.strip
        assert strip is not None
        return next(one for one in buttons(strip) if one.text().strip() == word)

    def is_open(self) -> bool:
        """Tell whether phrases are open."""
        return self.page.panel.strip is not None

    def chosen(self) -> tuple[str, ...]:
        """Return what is chosen in the drawer."""
        drawer = self.page.drawers.drawer
        return () if drawer is None else drawer.phrases.outcome

    def sign(self, type_pin: Callable[[SignShiftDialog], None]) -> None:
        """Press the button of the signature, and do something in its dialog."""
        done: list[bool] = []

        def there(dialog: SignShiftDialog) -> int:
            dialog.show()
            type_pin(dialog)
            done.append(True)
            return dialog.result()

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(SignShiftDialog, "exec", there)
            self.click(self.page.rooms.sign_button)
        assert done


def hand(qtbot: QtBot, session: Session, desk: TableDesk) -> Hand:
    return Hand(qtbot, session, desk)


def type_pin(dialog: SignShiftDialog) -> None:
    for digit in PIN:
        QTest.keyClick(dialog.pin, Qt.Key(ord(digit)))


def lines(session: Session) -> list[str]:
    """Return every line as item and outcome, the last first."""
    return [f"{one.entry.item}:{' '.join(one.entry.outcome)}" for one in service.log_page(session, LogFilter())]


@pytest.fixture
def ward(session: Session) -> Ward:
    return a_ward(session)


# the run of a shift -----------------------------------------------------------------------------------


def test_a_shift_by_keyboard_alone(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, caregiver, desk)
    first = at.cell(ward.people[0], "breakfast")
    assert at.window.focusWidget() is first
    at.press(Qt.Key.Key_Right)
    assert at.window.focusWidget() is at.cell(ward.people[0], "lunch")
    at.press(Qt.Key.Key_Down)
    assert at.window.focusWidget() is at.cell(ward.people[1], "lunch")
    at.press(Qt.Key.Key_Space)
    assert not at.page.panel.footer.confirm_button.isEnabled()
    at.press(Qt.Key.Key_2)
    assert at.cell(ward.people[1], "lunch").face.text == "ate half"
    at.press(Qt.Key.Key_Escape)
    assert not at.is_open()
    at.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    states = service.room_states(caregiver, at.shift)
    assert all(one.done for one in states)
    assert "lunch:ate_half" in lines(caregiver)


def test_the_rooms_are_walked_by_key(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, caregiver, desk)
    at.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert at.page.panel.work is not None and at.page.panel.work.sheet.room_id == ward.rooms[1]
    at.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert at.page.panel.work.sheet.room_id == ward.rooms[0]


# exceptions -------------------------------------------------------------------------------------------


def test_with_the_largest_text_the_next_step_and_the_phrases_stay_in_sight(
    qtbot: QtBot, qapp: QApplication, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    theme.apply(qapp, TextSize.XLARGE)
    try:
        hand = Hand(qtbot, caregiver, desk)
        panel = hand.page.panel
        assert panel.view is not None
        for place in [*panel.view.cells][:2] + [*panel.view.cells][-2:]:
            panel.press(place)
            QApplication.processEvents()
            QTest.qWait(0)
            if panel.strip is not None:
                assert panel.strip.visibleRegion().boundingRect().height() > panel.strip.height() / 2
            (confirm,) = (one for one in buttons(panel) if "Confirm" in one.text())
            assert confirm.visibleRegion().boundingRect().size() == confirm.size()
    finally:
        theme.apply(qapp, TextSize.STANDARD)


def test_delete_puts_back_and_nothing_is_recorded_before_the_button(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    at = hand(qtbot, caregiver, desk)
    cell = at.cell(ward.people[0], "mood")
    at.click(cell)
    at.click(at.phrase("in low spirits"))
    assert (cell.face.kind, cell.face.text) == ("odd", "in low spirits")
    assert lines(caregiver) == []
    cell.setFocus()
    at.press(Qt.Key.Key_Delete)
    assert (cell.face.kind, cell.face.text) == ("ready", "calm")
    assert at.page.panel.strip is None
    at.confirm()
    assert service.log_count(caregiver, LogFilter(unusual=True)) == 0


def test_a_mild_phrase_stays_out_of_the_handover_whatever_its_key() -> None:
    mood, temperature = catalogue().item("mood"), catalogue().item("temperature")
    assert not asks_for_flag(mood, ("low",))
    assert asks_for_flag(mood, ("quarrelled",)) and asks_for_flag(temperature, ("low",))


def test_a_later_phrase_replaces_what_cannot_be_true_too() -> None:
    item = catalogue().item("breakfast")
    chosen = toggled(item, toggled(item, (), "refused_meal"), "vomited")
    assert toggled(item, chosen, "ate_half") == ("vomited", "ate_half")
    assert toggled(item, chosen, "vomited") == ("refused_meal",)
    assert toggled(item, chosen, USUAL) == (USUAL,)
    assert toggled(item, (USUAL,), "fed") == ("fed",)


def test_who_is_out_has_a_row_without_cells(
    qtbot: QtBot, session: Session, caregiver: Session, desk: TableDesk, ward: Ward, clock: SetClock
) -> None:
    sick = ward.people[0]
    stays.go_to_hospital(session, sick, clock.now() - timedelta(hours=1), HospitalTrip("镇医院", "发热"))
    at = hand(qtbot, caregiver, desk)
    assert at.page.panel.view is not None and at.page.panel.work is not None
    assert not [place for place in at.page.panel.view.cells if place[0] == sick]
    row = at.page.panel.work.row(sick)
    assert row is not None and row.state is State.IN_HOSPITAL
    at.confirm()
    assert {one.entry.resident_id for one in service.log_page(session, LogFilter())} == {ward.people[1]}


# the drawer -------------------------------------------------------------------------------------------


def test_a_temperature_asks_rather_than_blocks_and_is_never_filled_in(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    at = hand(qtbot, caregiver, desk)
    cell = at.cell(ward.people[0], "temperature")
    assert cell.face.text == "not measured"
    at.click(cell)
    drawer = at.page.drawers.drawer
    assert drawer is not None and drawer.fields.value.value() == ""
    drawer.fields.value.set_value("365")
    assert not drawer.save() and "36.5" in said(drawer) and lines(caregiver) == []
    drawer.fields.value.set_value("４２.5")
    assert not drawer.save()
    assert drawer.save()
    assert at.page.drawers.drawer is None
    assert at.cell(ward.people[0], "temperature").face.text == "42.5"
    assert lines(caregiver) == ["temperature:high"]


def test_the_drawer_needs_a_choice_and_says_so(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, caregiver, desk)
    at.click(at.cell(ward.people[0], "breakfast"))
    at.click(at.phrase("More…"))
    drawer = at.page.drawers.drawer
    assert drawer is not None and at.chosen() == ()
    assert not drawer.save() and "Choose one first: what was it like?" in said(drawer)
    QTest.keyClick(drawer, Qt.Key.Key_2)
    assert at.chosen() == ("refused_meal",) and drawer.flag.isChecked()
    drawer.flag.click()
    QTest.keyClick(drawer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = service.log_page(caregiver, LogFilter())
    assert line.entry.outcome == ("refused_meal",) and not line.entry.flagged
    desk.undo()
    assert not service.log_page(caregiver, LogFilter())[0].stands
    assert at.cell(ward.people[0], "breakfast").face.kind == "ready"


def test_a_grave_phrase_leads_to_the_incident(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    from app.shell.slices import slices

    desk.slices = slices()
    at = hand(qtbot, caregiver, desk)
    at.click(at.cell(ward.people[0], "breakfast"))
    at.click(at.phrase("coughed and choked"))
    at.click(at.phrase("Report an incident"))
    assert ("go", "incidents", None, f"new:{ward.people[0]}") in desk.asked


# confirmed, corrected, late ---------------------------------------------------------------------------


def test_a_confirmed_cell_is_corrected_with_a_reason(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    at = hand(qtbot, caregiver, desk)
    at.confirm()
    at.click(at.page.rooms.buttons[ward.rooms[0]])
    cell = at.cell(ward.people[0], "breakfast")
    assert cell.face.kind == "done"
    at.click(cell)
    drawer = at.page.drawers.drawer
    assert drawer is not None and "eaten" in said(drawer)
    drawer.phrases.choose("ate_half")
    assert not drawer.save()
    drawer.fields.why.set_value("看错了人")
    assert drawer.save()
    cell = at.cell(ward.people[0], "breakfast")
    assert (cell.face.kind, cell.face.text) == ("done_odd", "ate half")
    (old,) = [one for one in service.log_page(caregiver, LogFilter()) if not one.stands]
    assert old.entry.outcome == (USUAL,)


def test_a_confirmation_is_taken_back_and_its_exceptions_stay_chosen(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    at = hand(qtbot, caregiver, desk)
    at.click(at.cell(ward.people[0], "breakfast"))
    at.click(at.phrase("ate half"))
    at.confirm()
    at.click(at.page.rooms.buttons[ward.rooms[0]])
    pressed(at.page.panel.footer, "Take back")
    assert not [one for one in service.log_page(caregiver, LogFilter()) if one.stands]
    assert at.cell(ward.people[0], "breakfast").face.kind == "odd"
    assert at.cell(ward.people[0], "mood").face.kind == "ready"


def test_the_last_shift_is_recorded_late_with_a_reason(
    qtbot: QtBot, session: Session, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    at = hand(qtbot, caregiver, desk)
    at.click(at.page.head.late_button)
    assert at.page.late.isVisible() and at.shift.name == "夜班"
    at.confirm()
    assert lines(session) == [] and "Choose the reason first." in said(at.page.late)
    pressed(at.page.late, "From paper")
    at.confirm()
    recorded = service.log_page(session, LogFilter())
    assert recorded and all(one.entry.late and one.entry.late_reason == "From paper" for one in recorded)
    at.confirm()  # the reason goes on to the next room
    assert all(one.done for one in service.room_states(session, at.shift))


def test_a_shift_that_ended_meanwhile_asks_why(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward, clock: SetClock
) -> None:
    at = hand(qtbot, caregiver, desk)
    clock.pass_(hours=9)
    at.confirm()
    assert at.page.late.isVisible() and lines(caregiver) == []
    pressed(at.page.late, "Too busy")
    at.confirm()
    assert {one.entry.late_reason for one in service.log_page(caregiver, LogFilter())} == {"Too busy"}


def test_a_round_at_night_is_one_press_a_room(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward, clock: SetClock
) -> None:
    clock.pass_(hours=11)
    at = hand(qtbot, caregiver, desk)
    assert at.cell(ward.people[0], "night_look").face.text == "to see"
    at.click(at.cell(ward.people[0], "night_look"))
    at.click(at.phrase("away for the moment"))
    assert at.cell(ward.people[0], "night_look").face.kind == "done_odd"
    pressed(at.page.panel.head, "Looked in on everybody")
    assert lines(caregiver) == ["night_look:usual", "night_look:away"]
    assert at.cell(ward.people[1], "night_look").face.text == "23:00"


def test_the_drawer_tells_what_was_recorded_already(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward, clock: SetClock
) -> None:
    record(caregiver, measured(ward.people[0], clock.now() - timedelta(minutes=5), 36.6))
    at = hand(qtbot, caregiver, desk)
    pressed(at.page.panel, "曾会元: record something else")
    drawer = at.page.drawers.drawer
    assert drawer is not None and "11:55 temperature 36.6 ℃" in said(drawer)


def test_blank_sheets_are_shown(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, caregiver, desk)
    pressed(at.page.head, "Blank sheets")
    assert desk.asked[-1][:2] == ("preview", "Blank sheets of the shift") and desk.asked[-1][2].startswith(b"%PDF")


# drafts -----------------------------------------------------------------------------------------------


def test_what_was_chosen_survives_a_kill(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, caregiver, desk)
    at.click(at.cell(ward.people[1], "water"))
    at.click(at.phrase("drank little"))
    again = hand(qtbot, caregiver, desk)  # the first page never got the chance to save anything
    assert again.cell(ward.people[1], "water").face.text == "drank little"
    assert "Draft kept 12:00" in said(again.page.panel.footer)
    again.confirm()
    third = hand(qtbot, caregiver, desk)
    assert third.page.panel.work is not None and third.page.panel.work.pending.changed == {}


def test_a_note_in_the_drawer_is_kept_within_three_seconds(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward
) -> None:
    at = hand(qtbot, caregiver, desk)
    at.page.drawers.open(ward.people[0], "note", None, None)
    drawer = at.page.drawers.drawer
    assert drawer is not None
    type_text(drawer.fields.note.edit, "说胃不舒服")
    with qtbot.waitSignal(drawer.edited, timeout=3000):
        pass
    again = hand(qtbot, caregiver, desk)
    found = again.page.drawers.drawer
    assert found is not None and found.fields.note.value() == "说胃不舒服"
    found.cancel()
    assert hand(qtbot, caregiver, desk).page.drawers.drawer is None


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 on this system")
def test_a_killed_process_loses_nothing_older_than_three_seconds(
    qtbot: QtBot, folder: Path, key: bytes, clock: SetClock, desk: TableDesk
) -> None:
    home = OpenedHome(folder, key, clock)
    ward = a_ward(home.session_for("director"))
    home.close()
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), key.hex(), to_text(clock.now()), "说胃不舒服"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHILD.parents[2])},
    )
    assert child.stdout is not None
    word, milliseconds = child.stdout.readline().split()
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert word == "kept" and int(milliseconds) <= 3000
    again = OpenedHome(folder, key, clock)
    at = hand(qtbot, again.session_for("director"), desk)
    drawer = at.page.drawers.drawer
    assert drawer is not None and drawer.fields.note.value() == "说胃不舒服"
    assert at.cell(ward.people[0], "water").face.text == "drank little"
    again.close()


# signing ----------------------------------------------------------------------------------------------


def test_a_wrong_pin_signs_nothing(qtbot: QtBot, caregiver: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, caregiver, desk)
    for _room in ward.rooms:
        at.confirm()

    def wrong(dialog: SignShiftDialog) -> None:
        for digit in "111111":
            QTest.keyClick(dialog.pin, Qt.Key(ord(digit)))
        assert dialog.pin.digits() == "" and dialog.isVisible()
        dialog.reject()

    at.sign(wrong)
    assert service.signatures(caregiver, at.shift) == ()


def test_signing_with_open_rooms_asks_why(qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, session, desk)

    def director(dialog: SignShiftDialog) -> None:
        dialog.sign()
        assert service.signatures(session, dialog._shift) == ()
        dialog.reason.set_value("老人外出体检")
        dialog.sign()

    at.sign(director)
    assert len(service.signatures(session, at.shift)) == 1


def test_who_may_only_read_confirms_nothing(qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward) -> None:
    at = hand(qtbot, as_role(session, Role.AUDITOR), desk)
    at.click(at.cell(ward.people[0], "breakfast"))
    assert at.page.panel.strip is None
    at.page.panel.confirm()
    assert lines(session) == []
