"""The filling dialog with the real search: begun, stopped, taken, left; holes, clashing locks, a broken search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.messages import Dialog
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Edit
from app.features.rosters.view.fill_dialog import FillDialog
from app.features.rosters.view.fill_parts import FillCourse
from app.kernel.clock import SetClock
from app.kernel.errors import RuleBrokenError
from tests.desk import TableDesk, said
from tests.qt import inside, pressed, type_text
from tests.rosters.house import DECEMBER, FIRST, carers, group_of, letters, line, need

PATIENCE_MS = 20_000


class Bench:
    """A dialog on the screen, and what it wrote."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.desk, self.taken = TableDesk(), list[Edit]()
        self.dialog = FillDialog(session, self.desk, group_of(session), DECEMBER, self.taken.append)
        self._qtbot = qtbot
        qtbot.addWidget(self.dialog, before_close_func=lambda _dialog: self.desk.jobs.finish())
        self.dialog.show()

    def until(self, title: str) -> None:
        """Wait for a title."""
        self._qtbot.waitUntil(lambda: self.dialog.windowTitle().startswith(title), timeout=PATIENCE_MS)

    def until_found(self) -> None:
        """Wait for a first roster."""
        self._qtbot.waitUntil(lambda: "are needed" in said(self.dialog), timeout=PATIENCE_MS)

    def short(self) -> int:
        """Return how many people are missing in the best roster."""
        best = self.dialog._best
        assert best is not None
        return sum(one.short for one in best.holes)

    def stopped(self) -> bool:
        """Return whether nobody listens any more, and so no process runs."""
        return not self.desk.jobs.beside().busy()

    def wait_for_the_end(self) -> None:
        """Wait until the process is gone."""
        self._qtbot.waitUntil(self.stopped, timeout=PATIENCE_MS)


@pytest.fixture
def bench(session: Session, qtbot: QtBot) -> Bench:
    """Return the dialog for eight people, who are enough for one by day and two at night, as the home's rule has it."""
    carers(session, 8)
    need(session, 白=1, 夜=1)
    return Bench(session, qtbot)


def short_bench(session: Session, qtbot: QtBot) -> Bench:
    """Return the dialog for three people of whom each day needs two by day and two at night."""
    carers(session, 3)
    need(session, 白=2, 夜=2)
    return Bench(session, qtbot)


def test_what_was_found_is_taken_by_the_enter_key(bench: Bench, session: Session) -> None:
    bench.until_found()
    assert "Nobody breaks a rule." in said(bench.dialog)
    QTest.keyClick(bench.dialog, Qt.Key.Key_Return)
    assert bench.dialog.result() == QDialog.DialogCode.Accepted
    assert len(bench.taken) == 1
    review = service.review(session, group_of(session).id, DECEMBER)
    assert [one.rule for one in review.findings if one.gravity != "note"] == []
    bench.wait_for_the_end()
    service.set_cells(session, group_of(session).id, DECEMBER, bench.taken[0])
    assert service.sheet(session, group_of(session).id, DECEMBER).cells == {}


def test_esc_while_it_runs_leaves_the_month_and_no_process(bench: Bench, session: Session) -> None:
    staff_id = service.people(session, group_of(session), FIRST, DECEMBER.last)[0].id
    QTest.keyClick(bench.dialog, Qt.Key.Key_Escape)
    assert not bench.dialog.isVisible()
    bench.wait_for_the_end()
    assert letters(session, staff_id) == "." * 31
    assert bench.taken == []


def test_the_end_of_the_program_ends_the_search(bench: Bench) -> None:
    assert bench.desk.jobs.beside().busy()
    bench.desk.jobs.finish()
    bench.wait_for_the_end()


def test_a_search_that_is_killed_says_so_and_can_begin_anew(bench: Bench) -> None:
    bench.dialog._filling._solving._process.kill()
    bench.until("This time it broke off")
    assert "The roster is as it was" in said(bench.dialog)
    pressed(bench.dialog, "Once more")
    bench.until("Filling the month")
    bench.until_found()
    bench.dialog.reject()
    bench.wait_for_the_end()


def test_a_shorter_time_ends_it(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.until_found()
    QTest.keyClick(bench.dialog, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert bench.dialog.course.seconds == 180
    QTest.keyClick(bench.dialog, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert FillCourse().seconds == 20, "the next search is given as much"
    monkeypatch.setattr(bench.dialog._clock, "elapsed", lambda: 20_001)
    bench.until("Filled")
    bench.wait_for_the_end()
    assert "Then the roster stays as it was." in said(bench.dialog)


def test_a_hole_is_filled_by_hand_or_left(session: Session, qtbot: QtBot) -> None:
    bench = short_bench(session, qtbot)
    bench.until_found()
    if bench.dialog.windowTitle().startswith("Filling"):  # so small a month may be proved the best at once
        assert "What can be done is told once it stopped." in said(bench.dialog)
    bench.dialog.end()
    assert bench.dialog.windowTitle().endswith("empty")
    assert bench.dialog.focusWidget() is bench.dialog._leave
    before = bench.short()
    first = said(bench.dialog)
    pressed(bench.dialog, "Leave it")
    assert "left for now" in " ".join(one.accessibleName() for one in inside(bench.dialog, QWidget))
    assert said(bench.dialog) != first
    pressed(bench.dialog, "Give this duty")
    assert bench.short() < before
    assert bench.dialog.windowTitle() == f"Filled, {bench.short()} empty"
    assert "rules are broken" in said(bench.dialog)


def test_locks_that_clash_come_first_and_can_be_opened(session: Session, qtbot: QtBot) -> None:
    ids = carers(session, 8)
    need(session, 白=1, 夜=1)
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, ids[0], "夜白", pinned=True))
    bench = Bench(session, qtbot)
    bench.until_found()
    bench.dialog.end()
    assert "What is locked clashes: 周小梅: less than 11 hours of rest" in said(bench.dialog)
    pressed(bench.dialog, "Unlock")
    bench.until("Filling the month")
    bench.until_found()
    assert "Nobody breaks a rule." in said(bench.dialog)
    bench.dialog.reject()
    bench.wait_for_the_end()


def test_after_a_sick_call_little_changes_and_the_reason_is_asked(
    session: Session, qtbot: QtBot, clock: SetClock
) -> None:
    ids = carers(session, 8)
    need(session, 白=2, 夜=2)
    group_id = group_of(session).id
    turns = ("白夜休休", "休白夜休", "休休白夜", "夜休休白")
    for staff_id, turn in zip(ids, turns * 2, strict=True):
        service.set_cells(session, group_id, DECEMBER, line(session, staff_id, (turn * 8)[:31]))
    service.publish(session, group_id, DECEMBER, service.digest(service.sheet(session, group_id, DECEMBER)))
    clock.pass_(minutes=1)
    before = [letters(session, one) for one in ids]
    service.add_ask(session, AskDraft(ids[0], AskKind.SICK, FIRST, FIRST))
    bench = Bench(session, qtbot)
    bench.until_found()
    bench.dialog.end()
    assert "It is published" in said(bench.dialog)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        type_text(inside(dialog, QPlainTextEdit)[0], "周小梅病了")
        pressed(dialog, "Use this roster")

    QTimer.singleShot(0, answer)
    bench.dialog._take.click()
    assert len(bench.taken) == 1
    after = [letters(session, one) for one in ids]
    changed = sum(old != new for was, now in zip(before, after, strict=True) for old, new in zip(was, now, strict=True))
    assert 1 <= changed <= 4  # the sick day, and three days of others at most
    lines = service.changes_since(session, group_id, DECEMBER)
    assert {one.by.reason for one in lines} == {"周小梅病了"}


def test_nobody_to_plan_is_said_before_it_opens(session: Session, qtbot: QtBot) -> None:
    with pytest.raises(RuleBrokenError, match="Nobody of this group"):
        Bench(session, qtbot)
