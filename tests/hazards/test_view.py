"""The screens of hazards: the form in five clicks, the board, steps by dialog, inspections and their findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import folders
from app.desktop.forms import EntryDialog
from app.features.hazards import service
from app.features.hazards.model import HazardDraft, HazardGrade, HazardSource, HazardState, StepDraft, StepKind
from app.features.hazards.view import HazardDialog, HazardForm, HazardsPage, InspectionsPage
from app.features.hazards.view.board import HazardCard
from app.features.hazards.view.inspections import InspectionDialog
from app.features.hazards.view.report_dialog import ReportDialog
from app.features.hazards.view.step_dialogs import HazardStepDialog
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.ids import HazardId, StaffId
from tests.builders import as_role, photo_bytes
from tests.desk import TableDesk, buttons, said
from tests.hazards.conftest import a_draft, mended, now
from tests.qt import focused, inside, key, pressed, type_text

Answering = Callable[..., None]
PHRASES = ("堆放杂物", "门上锁", "通道被占")


@pytest.fixture
def desk() -> TableDesk:
    return TableDesk()


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return what sets the values that the next dialogs are saved with; dialogs without a form are left."""

    def answer(**values: Any) -> None:
        def done(dialog: QDialog) -> int:
            if isinstance(dialog, EntryDialog):
                dialog.form.set_values(values)
                dialog.save()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", done)

    return answer


@pytest.fixture
def form(qtbot: QtBot, caregiver: Session, handyman: StaffId) -> HazardForm:
    del handyman
    draft = HazardDraft(
        place="2楼东", item="安全出口没上锁，通道畅通", source=HazardSource.ROUND, source_id=7, critical=True
    )
    made = HazardForm(caregiver, draft, phrases=PHRASES, drop="不是隐患，改回正常")
    qtbot.addWidget(made)
    made.show()
    return made


def clicked(form: HazardForm, name: str) -> None:
    """Click one button of the form by mouse."""
    (found,) = [one for one in inside(form, QPushButton) if one.accessibleName() == name]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def shown(qtbot: QtBot, session: Session, desk: TableDesk) -> HazardsPage:
    """Return the page, which reads again whenever it changed something."""
    page = HazardsPage(session, desk)
    qtbot.addWidget(page)
    page.changed.connect(page.refresh)
    page.open(None)
    return page


def test_a_failed_item_is_a_hazard_with_owner_and_deadline_in_five_clicks(
    form: HazardForm, caregiver: Session, handyman: StaffId
) -> None:
    """The first click is the one that said that the item failed."""
    drafts: list[HazardDraft] = []
    form.saved.connect(drafts.append)
    clicks = ("What 堆放杂物", "At once not possible now", "Who mends it 赵建国", "Record it")
    assert 1 + len(clicks) <= 5
    for name in clicks:
        clicked(form, name)
    (draft,) = drafts
    assert (draft.what, draft.owner_id, draft.on_the_spot) == ("堆放杂物", handyman, False)
    assert draft.deadline == today(caregiver.clock) + timedelta(days=3)
    one = now(caregiver, service.report(caregiver, draft))
    assert (one.owner, one.source, one.source_id, one.critical) == ("赵建国", HazardSource.ROUND, 7, True)


def test_a_phrase_is_put_in_and_taken_out(form: HazardForm) -> None:
    clicked(form, "What 门上锁")
    clicked(form, "What 堆放杂物")
    assert form.draft().what == "堆放杂物，门上锁"
    clicked(form, "What 门上锁")
    assert form.draft().what == "堆放杂物"


def test_what_is_missing_stands_at_its_field_and_nothing_is_handed_on(form: HazardForm) -> None:
    drafts: list[HazardDraft] = []
    form.saved.connect(drafts.append)
    clicked(form, "Grade major")
    clicked(form, "At once not possible now")
    clicked(form, "Record it")
    assert not drafts
    found = {name: form.form.field(name).finding() for name in form.form.values()}
    assert {name for name, text in found.items() if text} == {"what", "major_group", "interim", "owner"}


def test_the_deadline_follows_the_grade_until_somebody_chose(form: HazardForm, caregiver: Session) -> None:
    day = today(caregiver.clock)
    clicked(form, "Grade major")
    assert form.draft().deadline == day + timedelta(days=1)
    clicked(form, "Until 7 days")
    clicked(form, "Grade minor")
    assert form.draft().deadline == day + timedelta(days=7)
    assert form.draft().major_group is None


def test_the_owner_may_be_a_firm_and_photos_go_with_it(
    form: HazardForm, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    picture = tmp_path / "门.png"
    picture.write_bytes(photo_bytes())
    monkeypatch.setattr(folders, "ask_file", lambda *_given: picture)
    form.form.set_values({"owner": (None, "电梯维保公司"), "on_the_spot": "done"})
    clicked(form, "Photos: add")
    clicked(form, "Photos after: add")
    draft = form.draft()
    assert (draft.owner_id, draft.owner) == (None, "电梯维保公司")
    assert [name for _body, name in (*draft.before, *draft.after)] == ["门.png", "门.png"]


def test_it_is_no_hazard_after_all(form: HazardForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.dropped):
        clicked(form, "不是隐患，改回正常")


def test_the_dialog_records_by_keys_alone(qtbot: QtBot, caregiver: Session, handyman: StaffId) -> None:
    del handyman
    dialog = ReportDialog(caregiver)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    type_text(focused(), "配电室")
    key(Qt.Key.Key_Tab)
    type_text(focused(), "插线板乱拉")
    for wanted in ("At once not possible now", "Who mends it 赵建国", "Record it"):
        for _tab in range(30):
            if focused().accessibleName() == wanted:
                break
            key(Qt.Key.Key_Tab)
        key(Qt.Key.Key_Space)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.written is not None
    assert now(caregiver, dialog.written).what == "插线板乱拉"


def test_the_board_has_each_in_its_column_and_leads_on(
    qtbot: QtBot, session: Session, caregiver: Session, desk: TableDesk, clutter: HazardId, answering: Answering
) -> None:
    page = shown(qtbot, session, desk)
    assert "To be mended　1" in said(page)
    answering(text="开始搬")
    pressed(page, "Begin to mend: 2楼东 楼梯口")
    assert now(session, clutter).state is HazardState.MENDING
    answering(text="搬走了")
    pressed(page, "Mended, add photos")
    assert now(session, clutter).state is HazardState.TO_CHECK
    assert "You mended it: somebody else checks it." in said(page)
    assert not [one for one in buttons(page) if one.accessibleName().startswith("Check it")]
    assert desk.asked[-1] == ("toast", "2026-001 is written down")


def test_filters_count_what_they_show(qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock) -> None:
    service.report(session, a_draft(session, grade=HazardGrade.MAJOR, major_group=1))
    service.report(session, a_draft(session, what="防滑垫破了", deadline=today(session.clock) + timedelta(days=9)))
    clock.pass_(days=5)
    page = shown(qtbot, session, desk)
    texts = [one.text() for one in buttons(page.filter)]
    assert texts == ["not closed 2", "major 1", "overdue 1", "waits for my check 0"]
    page.show_part("overdue")
    assert [card.accessibleName() for card in inside(page.board, HazardCard) if not card.isHidden()][-1].startswith(
        "2026-001"
    )
    page.show_part("mine")
    assert "No hazard is open here" in said(page)


def test_the_list_is_by_age_or_by_place(qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock) -> None:
    service.report(session, a_draft(session, place="厨房"))
    clock.pass_(hours=1)
    service.report(session, a_draft(session, place="2楼"))
    page = shown(qtbot, session, desk)

    def places(way: str) -> list[str]:
        page.way.choose(way)
        page.refresh()
        rows = [page.list.model().index(line, 2).data() for line in range(2)]
        return [str(text).partition("：")[0] for text in rows]

    assert places("age") == ["厨房", "2楼"]
    assert places("place") == ["2楼", "厨房"]


def test_the_dialog_of_one_shows_steps_and_takes_one_back(
    qtbot: QtBot, session: Session, caregiver: Session, desk: TableDesk, clutter: HazardId, answering: Answering
) -> None:
    mended(caregiver, clutter, photos=((photo_bytes(), "后.png"),))
    dialog = HazardDialog(session, desk, clutter)
    qtbot.addWidget(dialog)
    assert "photo after" in [one.text() for one in buttons(dialog)]
    answering(text="楼梯口还有一个", reason="看错了")
    pressed(dialog, "Check not passed")
    assert now(session, clutter).state is HazardState.MENDING
    pressed(dialog, "Take back check not passed")
    assert now(session, clutter).state is HazardState.TO_CHECK
    assert "step taken back" in said(dialog)
    pressed(dialog, "Checked: close it")
    assert now(session, clutter).state is HazardState.CLOSED
    pressed(dialog, "Print the check")
    assert desk.asked[-1][:2] == ("preview", "Check of a hazard")


def test_a_major_one_asks_who_signs_beside(qtbot: QtBot, session: Session, caregiver: Session) -> None:
    made = service.report(caregiver, a_draft(caregiver, grade=HazardGrade.MAJOR, major_group=1))
    mended(caregiver, made)
    dialog = HazardStepDialog(session, now(session, made), StepKind.CLOSED)
    qtbot.addWidget(dialog)
    assert "Nobody else here can sign" in said(dialog)
    dialog.save()
    assert now(session, made).is_open


def test_grade_deadline_and_owner_by_dialog(
    session: Session, clutter: HazardId, handyman: StaffId, answering: Answering, qtbot: QtBot
) -> None:
    later = today(session.clock) + timedelta(days=7)
    told: dict[StepKind, dict[str, Any]] = {
        StepKind.REGRADED: {"grade": "larger", "text": "靠近电箱"},
        StepKind.DEADLINE: {"deadline": later, "text": "等车"},
        StepKind.OWNER: {"owner": (handyman, "")},
    }
    for kind, values in told.items():
        dialog = HazardStepDialog(session, now(session, clutter), kind)
        qtbot.addWidget(dialog)
        answering(**values)
        assert dialog.exec()
    one = now(session, clutter)
    assert (one.grade, one.deadline, one.owner_id) == (HazardGrade.LARGER, later, handyman)


def test_an_inspection_leads_to_its_findings(
    qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = InspectionsPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    assert "No inspection from outside is on record" in said(page)
    assert "县区安全检查" in said(page), "this month's is awaited"
    day = today(session.clock)
    answering(kind="county", held_on=day, inspectors="民政局", accompanied_by="李桂兰", outcome="problems")
    page.on_record()
    (held,) = service.inspections(session)
    dialog = InspectionDialog(session, desk, held.id)
    qtbot.addWidget(dialog)
    assert "None is recorded yet" in said(dialog)

    def fill(report: QDialog) -> int:
        assert isinstance(report, ReportDialog)
        report.form.form.set_values(
            {"place": "厨房", "what": "没有留样", "on_the_spot": "not_done", "owner": (None, "厨师")}
        )
        report.form.save()
        return report.result()

    monkeypatch.setattr(QDialog, "exec", fill)
    pressed(dialog, "Record a finding")
    (found,) = service.hazards_of_source(session, HazardSource.INSPECTION, held.id)
    assert (found.place, found.found_by) == ("厨房", "民政局")
    assert found.label in said(dialog)


def test_who_only_reads_is_offered_no_step(qtbot: QtBot, session: Session, desk: TableDesk, clutter: HazardId) -> None:
    service.add_step(session, clutter, StepDraft(StepKind.NOTED, "看过"))
    page = shown(qtbot, as_role(session, Role.AUDITOR), desk)
    offered = [one.accessibleName() for one in buttons(page)]
    assert not [name for name in offered if name.startswith(("Record", "Begin"))]
    dialog = HazardDialog(as_role(session, Role.AUDITOR), desk, clutter)
    qtbot.addWidget(dialog)
    names = [one.text().strip() for one in buttons(dialog) if one.isVisibleTo(dialog)]
    assert set(names) == {"Print the notice", "Print the check", "Close the window"}
