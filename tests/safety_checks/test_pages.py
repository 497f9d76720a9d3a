"""The pages around rounds: checks taken into use, what is owed, a month by arrows, reasons, late entries, changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.chips import Chip
from app.desktop.desk import PageWidget
from app.desktop.forms import EntryDialog
from app.features.safety_checks import service
from app.features.safety_checks.service import RoundDraft
from app.features.safety_checks.view.page import SafetyPage
from app.features.safety_checks.view.proof_page import ProofPage
from app.features.safety_checks.view.templates_page import TemplatesPage
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import TemplateId
from app.kernel.ledgers import OwedState
from app.shell.slices import slices
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.qt import inside, pressed
from tests.safety_checks.test_service import state, walk

Answering = Callable[..., None]


@pytest.fixture
def desk() -> TableDesk:
    made = TableDesk()
    made.slices = slices()
    return made


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return what sets the values that the next dialogs are saved with."""

    def answer(**values: Any) -> None:
        def done(dialog: QDialog) -> int:
            assert isinstance(dialog, EntryDialog)
            dialog.form.set_values(values)
            dialog.save()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", done)

    return answer


def shown(qtbot: QtBot, page: PageWidget) -> None:
    qtbot.addWidget(page)
    page.resize(1140, 660)
    page.show()
    page.open(None)


def names(page: PageWidget) -> list[str]:
    return [one.accessibleName() for one in buttons(page) if one.isVisibleTo(page)]


def chips(page: PageWidget) -> list[str]:
    return [one.text() for one in inside(page, Chip)]


# what is owed -----------------------------------------------------------------------------------------


def test_a_home_without_checks_takes_them_into_use_in_two_clicks(
    qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering
) -> None:
    page = SafetyPage(session, desk)
    shown(qtbot, page)
    assert "No check is in use yet" in said(page)
    answering()
    pressed(page, "Choose the checks")
    assert len(service.in_use(session)) == len(service.pack()) == 14
    assert "Now and today" in said(page) and desk.asked[-1] == ("toast", "The checks are in use")


def test_only_who_plans_may_take_checks_into_use(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = SafetyPage(as_role(session, Role.CAREGIVER), desk)
    shown(qtbot, page)
    assert "No check is in use yet" in said(page) and "Choose the checks" not in names(page)


def test_a_round_that_was_begun_is_gone_on_with(
    qtbot: QtBot, walked: Session, desk: TableDesk, patrol: TemplateId, day: date
) -> None:
    begun = service.begin(walked, RoundDraft(patrol, day))
    page = SafetyPage(walked, desk)
    shown(qtbot, page)
    pressed(page, "Go on: Daily fire patrol (day)")
    assert desk.asked[-1] == ("go", "round", begun)
    page.show_part(f"{patrol}:{day}::")
    assert len(service.open_rounds(walked)) == 1, "the start page leads to it too"


def test_something_that_happened_makes_a_check_due(
    qtbot: QtBot, walked: Session, desk: TableDesk, day: date, answering: Answering, patrol: TemplateId
) -> None:
    page = SafetyPage(walked, desk)
    shown(qtbot, page)
    answering(check=str(patrol), about="院里办庙会")
    pressed(page, "Because something happened")
    assert "院里办庙会" in said(page)
    assert [one.about for one in service.events(walked)[patrol]] == ["院里办庙会"]


def test_a_round_from_paper_is_begun_late(
    qtbot: QtBot, walked: Session, desk: TableDesk, day: date, patrol: TemplateId, clock: SetClock,
    answering: Answering,
) -> None:  # fmt: skip
    at = clock.now()
    clock.pass_(days=2)
    page = SafetyPage(walked, desk)
    shown(qtbot, page)
    answering(check=str(patrol), duty_on=day, walked_at=at)
    pressed(page, "Enter a round from paper")
    (begun,) = service.open_rounds(walked)
    assert (begun.on_paper, begun.duty_on, begun.walked_at) == (True, day, at)
    assert desk.asked[-1] == ("go", "round", begun.id)


def test_an_auditor_sees_what_is_owed_and_begins_nothing(qtbot: QtBot, walked: Session, desk: TableDesk) -> None:
    page = SafetyPage(as_role(walked, Role.AUDITOR), desk)
    shown(qtbot, page)
    assert "Daily fire patrol" in said(page)
    assert not [name for name in names(page) if name.startswith(("Start", "Because", "Enter"))]


# the month --------------------------------------------------------------------------------------------


@pytest.fixture
def proof(qtbot: QtBot, walked: Session, desk: TableDesk, patrol: TemplateId, day: date, clock: SetClock) -> ProofPage:
    """Return the month, two days after the patrol was walked once."""
    walk(walked, patrol, day)
    clock.pass_(days=2)
    page = ProofPage(walked, desk)
    shown(qtbot, page)
    return page


def test_the_month_is_gone_through_by_arrows(proof: ProofPage, day: date) -> None:
    grid = proof.grid
    row = next(place for place, one in enumerate(grid.rows) if one.key == "D-FIRE")
    grid.choose(row, 0)
    states = []
    for _step in range(2):
        states.append(grid.accessibleDescription())
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert [one.rpartition(" ")[2] for one in states] == ["done", "missed"]
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert (grid.current or ())[:1] == (row + 1,), "the next ledger, the same day"
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert (grid.current or ())[:1] == (row,)
    assert "Print this ledger" in names(proof)
    assert grid.rows[row].verdict == ("1 missed", "danger")


def test_a_sign_is_chosen_by_mouse(proof: ProofPage) -> None:
    box = proof.grid._box(0, proof.grid.rows[0].owed[0])
    QTest.mouseClick(proof.grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert proof.grid.current == (0, 0)


def test_why_it_was_missed_is_written_and_it_stays_missed(
    proof: ProofPage, walked: Session, answering: Answering
) -> None:
    before = len(service.missed(walked, date(2026, 11, 1), date(2026, 11, 30)))
    answering(reason="停电")
    pressed(proof, "Write why")
    after = service.missed(walked, date(2026, 11, 1), date(2026, 11, 30))
    assert len(after) == before and [one.reason for one in after if one.reason] == ["停电"]
    assert "why: 停电" in said(proof)


def test_a_gap_is_made_good_late(
    proof: ProofPage, walked: Session, patrol: TemplateId, day: date, desk: TableDesk, clock: SetClock,
    answering: Answering,
) -> None:  # fmt: skip
    answering(walked_at=clock.now())
    pressed(proof, "Enter it late")
    assert desk.asked[-1][:2] == ("go", "round")
    (begun,) = service.open_rounds(walked)
    assert begun.on_paper and state(walked, patrol, day) is OwedState.DONE


def test_ledger_summary_and_folder_are_printed(
    proof: ProofPage, desk: TableDesk, answering: Answering, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proof.grid.choose(0, 0)
    pressed(proof, "Print this ledger")
    pressed(proof, "Summary of the month")
    assert [one[0] for one in desk.asked[-2:]] == ["preview", "preview"]
    answering()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(tmp_path / "盘"))
    pressed(proof, "Folder for inspectors")
    (folder,) = (tmp_path / "盘").iterdir()
    assert (folder / "00 检查资料清单.pdf").exists() and desk.asked[-1][0] == "toast"


# the checks themselves --------------------------------------------------------------------------------


def test_a_check_is_changed_from_a_day_on(
    qtbot: QtBot, walked: Session, desk: TableDesk, patrol: TemplateId, answering: Answering
) -> None:
    page = TemplatesPage(walked, desk)
    shown(qtbot, page)
    old = service.by_template(walked)[patrol][-1].template
    answering(name="白天巡查", times="2", items="★安全出口通畅\n新加的一条", reason="县里要求")
    first = next(one for one in buttons(page) if one.accessibleName().startswith("Change from a day on"))
    first.click()
    new = service.by_template(walked)[patrol][-1].template
    assert (new.name, new.times, len(new.items)) == ("白天巡查", 2, 2)
    assert [one.critical for one in new.items] == [True, False] and new.posts == old.posts
    assert "白天巡查" in said(page)


def test_what_is_prepared_holds_once_the_director_confirms(
    qtbot: QtBot, walked: Session, desk: TableDesk, patrol: TemplateId, answering: Answering
) -> None:
    officer = TemplatesPage(as_role(walked, Role.SAFETY), desk)
    shown(qtbot, officer)
    answering(times="3", reason="多巡")
    next(one for one in buttons(officer) if one.accessibleName().startswith("Change from a day on")).click()
    assert service.by_template(walked)[patrol][-1].template.times == 1
    assert "prepared, holds not yet" in chips(officer) and "Confirm" not in names(officer)
    director = TemplatesPage(walked, desk)
    shown(qtbot, director)
    pressed(director, "Confirm")
    assert service.by_template(walked)[patrol][-1].template.times == 3


def test_a_check_is_used_no_more_with_a_reason(
    qtbot: QtBot, walked: Session, desk: TableDesk, answering: Answering
) -> None:
    page = TemplatesPage(walked, desk)
    shown(qtbot, page)
    answering(reason="并到别的检查里")
    next(one for one in buttons(page) if one.accessibleName().startswith("Use it no more")).click()
    assert len(service.in_use(walked)) == 13
    assert "not used any more" in chips(page)
