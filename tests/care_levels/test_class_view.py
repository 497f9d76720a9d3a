"""Official class, own observation and the report between them, by their dialogs; what waits for the director."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data import audit
from app.data.session import Session
from app.desktop.forms import EntryDialog
from app.features.care_levels import service
from app.features.care_levels.model import ReportStep, SelfCareItem
from app.features.care_levels.view.class_dialog import ClassDialog
from app.features.care_levels.view.observation import ObserveDialog
from app.features.care_levels.view.waiting import ClassWaitingPage
from app.kernel.access import Role
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock
from app.kernel.ids import ResidentId
from tests.builders import as_role, photo_bytes
from tests.care_levels.samples import ago, care, finding
from tests.care_levels.tabs import Answering, Shown, chips, filled, findings, names, said
from tests.desk import TableDesk
from tests.qt import focused, key, pressed

# ---- official class ----------------------------------------------------------------------------------------------


def test_a_finding_is_recorded_with_its_scan_and_can_be_undone(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown, answering: Answering, tmp_path: Path
) -> None:
    scan = tmp_path / "认定书.png"
    scan.write_bytes(photo_bytes())
    day = ago(session, 3)
    tab = shown()
    values = {"self_care": "dependent", "decided_on": day, "from_on": day, "office": "县民政局", "document": "7号"}
    answering(filled(**values, scan=scan))
    pressed(tab, "Record a finding")
    found = care(session, who).official
    assert found is not None and found.draft.self_care is SelfCare.DEPENDENT
    body = service.scan_of_class(session, found.id)
    assert body is not None and not QImage.fromData(QByteArray(body)).isNull()
    assert desk.newest[0] == "The official class is recorded"
    desk.undo()
    assert care(session, who).official is None


def test_everything_that_a_finding_lacks_is_said_at_once(qtbot: QtBot, session: Session, who: ResidentId) -> None:
    dialog = ClassDialog(session, who, None)
    qtbot.addWidget(dialog)
    dialog.save()
    assert findings(dialog) == {"self_care", "decided_on", "from_on", "office", "document"}
    assert care(session, who).classes == ()


def test_a_correction_says_why_and_the_old_line_stays(
    session: Session, who: ResidentId, shown: Shown, answering: Answering
) -> None:
    first = service.decide_class(session, who, finding(ago(session, 9), SelfCare.INDEPENDENT))
    tab = shown()
    refused: list[set[str]] = []

    def correct(dialog: EntryDialog) -> None:
        dialog.form.set_values({"self_care": "partial"})
        dialog.save()
        refused.append(findings(dialog))
        filled(why="抄错了")(dialog)

    answering(correct)
    pressed(tab, "Correct the finding")
    assert refused == [{"why"}]
    now = care(session, who)
    assert now.official is not None and now.official.draft.self_care is SelfCare.PARTIAL
    assert now.official.draft.office == "示例县民政局", "what was not changed is as it was"
    assert [one.id for one in now.classes if one.id == first] == [first]


def test_a_finding_is_taken_back_with_a_reason(
    session: Session, who: ResidentId, shown: Shown, answering: Answering
) -> None:
    service.decide_class(session, who, finding(ago(session, 9)))
    answering(filled(reason="不是这位老人的"))
    pressed(shown(), "Take back the finding")
    assert care(session, who).official is None


def test_an_answer_that_waits_for_the_director_is_not_asked_for_again(
    session: Session, differing: ResidentId, shown: Shown
) -> None:
    clerk = as_role(session, Role.CLERK)
    report = service.report_change(clerk, differing, ago(session, 6), "镇")
    service.county_received(clerk, differing, report, ago(session, 5))
    assert "Record the new class" in names(shown(clerk))
    service.decide_class(clerk, differing, finding(ago(session, 1), report=report))
    tab = shown(clerk)
    assert "What the county found waits for the director." in said(tab)
    assert not {"Record the new class", "The class stays as it is"} & names(tab)
    assert "Confirm" in names(shown())


def test_what_the_clerk_fills_in_waits_and_is_confirmed_in_the_tab(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown, answering: Answering
) -> None:
    clerk = as_role(session, Role.CLERK)
    day = ago(session, 3)
    values = {"self_care": "partial", "decided_on": day, "from_on": day, "office": "县民政局", "document": "7号"}
    answering(filled(**values))
    tab = shown(clerk)
    pressed(tab, "Record a finding")
    assert desk.newest[0] == "The class waits for the director"
    assert "Filled in by the clerk, waits for the director" in said(tab)
    assert not {"Confirm", "Send back"} & names(tab)
    assert care(session, who).official is None
    pressed(shown(), "Confirm")
    assert care(session, who).official is not None


# ---- own observation ---------------------------------------------------------------------------------------------


def test_the_sixth_answer_moves_nothing_out_of_sight(session: Session, who: ResidentId, qtbot: QtBot) -> None:
    dialog = ObserveDialog(session, who, None)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    room = dialog.form.field("note").mapTo(dialog, QPoint(0, 0))
    for field in dialog.items:
        field.press()
    QApplication.processEvents()
    assert dialog.found.isVisible()
    assert dialog.form.field("note").mapTo(dialog, QPoint(0, 0)) == room


def test_six_items_by_number_keys(qtbot: QtBot, session: Session, who: ResidentId) -> None:
    dialog = ObserveDialog(session, who, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert all(field.value() is None for field in dialog.items), "nothing is preselected"
    assert dialog.left.text() == "6 of 6 not answered yet" and dialog.found.isHidden()
    key(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
    assert dialog.found.isHidden(), "five answers are no class"
    key(Qt.Key.Key_6, Qt.Key.Key_6)
    assert dialog.left.text() == "1 of 6 cannot be done alone:"
    assert dialog.found.text() == "partial care"
    dialog.save()
    seen = care(session, who).observation
    assert seen is not None
    assert [item for item, can in seen.draft.can.items() if not can] == [SelfCareItem.BATHE]


def test_items_by_tab_and_space(qtbot: QtBot, session: Session, who: ResidentId) -> None:
    dialog = ObserveDialog(session, who, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _item in SelfCareItem:
        key(Qt.Key.Key_Tab)  # from "can" to "cannot"
        key(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert dialog.found.text() == "full care"


def test_an_item_without_an_answer_is_no_can(qtbot: QtBot, session: Session, who: ResidentId) -> None:
    dialog = ObserveDialog(session, who, None)
    qtbot.addWidget(dialog)
    for field in dialog.items[:-1]:
        field.set_value(True)
    dialog.form.set_values({"observed_on": ago(session, -1)})
    dialog.save()
    assert findings(dialog) == {"bathe", "observed_on"}
    assert care(session, who).observations == ()


def test_a_caregiver_observes_and_undoes_it(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown, answering: Answering
) -> None:
    caregiver = as_role(session, Role.CAREGIVER)
    answering(filled(**dict.fromkeys(SelfCareItem, True)))
    pressed(shown(caregiver), "Observe the six items")
    seen = care(session, who).observation
    assert seen is not None and seen.self_care is SelfCare.INDEPENDENT
    desk.undo()
    assert care(session, who).observation is None


# ---- report ------------------------------------------------------------------------------------------------------


def test_a_change_goes_from_report_to_the_new_class(
    session: Session, differing: ResidentId, shown: Shown, answering: Answering
) -> None:
    tab = shown()
    answering(filled(on=None), filled(on=ago(session, 6), to_whom="团山镇"))
    pressed(tab, "Report the change")
    assert care(session, differing).reports == (), "a day and a name are needed"
    pressed(tab, "Report the change")
    assert f"Reported on {ago(session, 6)} to 团山镇." in said(tab)
    answering(filled(on=date(2026, 11, 18)))
    pressed(tab, "The county has it")
    assert "The county answers within 10 working days: until 2026-12-02." in said(tab)
    day = ago(session, 0)
    values = {"self_care": "partial", "decided_on": day, "from_on": day, "office": "县民政局", "document": "9号"}
    answering(filled(**values))
    pressed(tab, "Record the new class")
    (report,) = care(session, differing).reports
    assert [one.step for one in report.steps] == [ReportStep.REPORTED, ReportStep.RECEIVED, ReportStep.ANSWERED]
    assert "differs" not in said(tab) and "county answers" not in said(tab)


def test_a_finding_may_be_no_answer_to_the_report(qtbot: QtBot, session: Session, differing: ResidentId) -> None:
    service.report_change(session, differing, ago(session, 6), "镇")
    (report,) = care(session, differing).reports
    dialog = ClassDialog(session, differing, None, answers=report)
    qtbot.addWidget(dialog)
    assert dialog.answer is not None and dialog.answer.isChecked()
    dialog.answer.setChecked(False)
    day = ago(session, 30)
    filled(self_care="partial", decided_on=day, from_on=day, office="县", document="1")(dialog)
    assert care(session, differing).reports[0].is_open


@pytest.mark.parametrize(
    ("verb", "step"), [("The class stays as it is", ReportStep.ANSWERED), ("Not any further", ReportStep.DROPPED)]
)
def test_a_report_ends_without_a_new_class(
    session: Session, differing: ResidentId, shown: Shown, answering: Answering, verb: str, step: ReportStep
) -> None:
    report = service.report_change(session, differing, ago(session, 6), "镇")
    service.county_received(session, differing, report, ago(session, 5))
    tab, refused = shown(), []

    def end(dialog: EntryDialog) -> None:
        dialog.save()
        refused.append(findings(dialog))
        filled(note="来电告知")(dialog)

    answering(end)
    pressed(tab, verb)
    assert refused == [{"note"}]
    assert care(session, differing).reports[0].last.step is step


def test_a_year_without_holidays_leads_to_the_calendar(
    session: Session, desk: TableDesk, clock: SetClock, differing: ResidentId, shown: Shown
) -> None:
    clock.pass_(days=35)  # to 27 December
    report = service.report_change(session, differing, ago(session, 3), "镇")
    service.county_received(session, differing, report, ago(session, 0))
    tab = shown()
    assert "The last one is not known: holidays are not entered." in said(tab)
    pressed(tab, "Enter the holidays")
    assert desk.asked == [("go", "work_calendar", None)]
    assert "Enter the holidays" not in names(shown(as_role(session, Role.CLERK)))


def test_days_past_the_end_are_told(session: Session, clock: SetClock, differing: ResidentId, shown: Shown) -> None:
    report = service.report_change(session, differing, ago(session, 3), "镇")
    service.county_received(session, differing, report, ago(session, 0))
    clock.pass_(days=20)
    assert "ended on 2026-12-04, 8 days ago" in said(shown())


# ---- what waits for the director ---------------------------------------------------------------------------------


@pytest.fixture
def waiting(qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId) -> ClassWaitingPage:
    clerk = as_role(session, Role.CLERK)
    service.decide_class(clerk, who, finding(ago(session, 2), SelfCare.DEPENDENT))
    page = ClassWaitingPage(session, desk)
    page.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.open(None)
    return page


def test_the_director_confirms_by_keyboard(session: Session, who: ResidentId, waiting: ClassWaitingPage) -> None:
    assert chips(waiting) == ["not assessed", "full care"], "what stands now, and what would"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    official = care(session, who).official
    assert official is not None and official.draft.self_care is SelfCare.DEPENDENT
    assert "Nothing waits for you" in said(waiting)


def test_the_director_sends_back_with_the_reason(
    session: Session, who: ResidentId, waiting: ClassWaitingPage, answering: Answering
) -> None:
    answering(lambda dialog: dialog.save())
    pressed(waiting, "Send back 曾会元")
    assert care(session, who).prepared, "not without a reason"
    answering(filled(reason="文号不对"))
    pressed(waiting, "Send back 曾会元")
    assert care(session, who).prepared == () and care(session, who).official is None
    newest = audit.entries(session.db, subject=f"resident:{who}")[0]
    assert newest.action == "official_class.refused" and "文号不对" in newest.detail
