"""The tab of a resident's levels: what it shows, what its dialogs write, and what each post may press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.data import audit
from app.data.session import Session
from app.desktop import theme
from app.desktop.chips import Chip
from app.desktop.forms import EntryDialog, FileField
from app.desktop.messages import Dialog
from app.desktop.theme import TextSize
from app.features.care_levels import service
from app.features.care_levels.model import Graded, ReportStep, RisksDraft, SelfCareItem, Why
from app.features.care_levels.service import Care
from app.features.care_levels.view.class_dialog import ClassDialog
from app.features.care_levels.view.former import FormerDialog
from app.features.care_levels.view.observation import ObserveDialog
from app.features.care_levels.view.risks import RisksDialog
from app.features.care_levels.view.risks_card import RiskCell
from app.features.care_levels.view.tab import LevelsTab
from app.features.care_levels.view.waiting import ClassWaitingPage
from app.kernel.access import Role
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.clock import SetClock
from app.kernel.ids import ResidentId
from tests.builders import as_role, photo_bytes
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, observation
from tests.desk import TableDesk, buttons
from tests.qt import focused, inside, key, pressed

Answering = Callable[..., None]
Shown = Callable[..., LevelsTab]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def who(session: Session) -> ResidentId:
    return admitted(session)


@pytest.fixture
def shown(qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId) -> Shown:
    def show(acting: Session | None = None) -> LevelsTab:
        tab = LevelsTab(acting or session, desk, who)
        tab.changed.connect(tab.refresh)
        qtbot.addWidget(tab)
        tab.resize(1142, 600)
        tab.show()
        return tab

    return show


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return what lets the next dialogs be answered instead of shown, one deed each."""

    def answer(*deeds: Callable[[Dialog], object]) -> None:
        left = list(deeds)

        def exec_(dialog: Dialog) -> int:
            left.pop(0)(dialog)
            return dialog.result()

        monkeypatch.setattr(EntryDialog, "exec", exec_)
        monkeypatch.setattr(FormerDialog, "exec", exec_)

    return answer


def filled(**values: object) -> Callable[[EntryDialog], None]:
    """Return the deed of filling in a dialog and saving it."""

    def fill(dialog: EntryDialog) -> None:
        dialog.form.set_values(values)
        dialog.save()

    return fill


def care(session: Session, who: ResidentId) -> Care:
    return service.care_of(session, (), who)


def said(root: QWidget) -> str:
    """Return all words that are shown inside a widget, a label a line."""
    QApplication.processEvents()
    return "\n".join(one.text() for one in inside(root, QLabel) if one.isVisibleTo(root))


def chips(root: QWidget) -> list[str]:
    QApplication.processEvents()
    return [chip.text() for chip in inside(root, Chip) if chip.isVisibleTo(root)]


def names(root: QWidget) -> set[str]:
    """Return the spoken names of all that can be pressed."""
    QApplication.processEvents()
    return {one.accessibleName() for one in buttons(root) if one.isVisibleTo(root)}


def findings(dialog: EntryDialog) -> set[str]:
    """Return the keys of the fields at which something is said."""
    return {name for name in dialog.form.values() if dialog.form.field(name).finding()}


# ---- what it shows -----------------------------------------------------------------------------------------------


def test_nothing_on_record_is_shown_as_to_do(shown: Shown) -> None:
    tab = shown()
    words = said(tab)
    for text in ("No class found yet", "Nobody wrote down the six items", "Nobody assessed the ability"):
        assert text in words
    assert chips(tab).count("not assessed") == len(Risk)
    assert any(text.startswith("assessment of risks: never done, 400 days late") for text in chips(tab))


def test_the_three_kinds_stand_apart(session: Session, who: ResidentId, shown: Shown) -> None:
    service.decide_class(session, who, finding(ago(session, 90), SelfCare.PARTIAL))
    service.observe(session, who, observation(ago(session, 5), [SelfCareItem.BATHE, SelfCareItem.EAT]))
    service.assess_ability(session, who, assessment(ago(session, 9), 40))
    tab = shown()
    words = said(tab)
    assert "能力重度受损（重度失能）" in words and "level 3, 40 of 90 points" in words
    assert "示民认〔2026〕7号" in words and f"since {ago(session, 90)}" in words
    assert "bathe: cannot" in words and "dress: can" in words
    assert "differs" not in words, "both are partial care"


def test_a_difference_is_said_and_the_class_stays(session: Session, who: ResidentId, shown: Shown) -> None:
    service.decide_class(session, who, finding(ago(session, 90), SelfCare.INDEPENDENT))
    service.observe(session, who, observation(ago(session, 5), [SelfCareItem.BATHE]))
    words = said(shown())
    assert "What the home sees differs from what the county found." in words
    assert f"Found: independent. Seen on {ago(session, 5)}: partial care." in words


def test_a_risk_says_grade_measure_and_who_looked_it_over(session: Session, who: ResidentId, shown: Shown) -> None:
    service.assess_risks(session, who, grades(ago(session, 3), [Risk.FALL], [Risk.FALL, Risk.SCALD]))
    cells = inside(shown(), RiskCell)
    told = [cell.accessibleName() for cell in cells]
    assert told[5] == f"falls　high　床边加护栏　{ago(session, 3)}, looked over by 覃素珍"
    assert told[3].startswith("scalds　none")
    assert [cell.property("state") for cell in cells].count("ask") == len(Risk) - 2


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


@pytest.fixture
def differing(session: Session, who: ResidentId) -> ResidentId:
    service.decide_class(session, who, finding(ago(session, 90), SelfCare.INDEPENDENT))
    service.observe(session, who, observation(ago(session, 9), [SelfCareItem.BATHE]))
    return who


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


# ---- risks -------------------------------------------------------------------------------------------------------


@pytest.fixture
def form(qtbot: QtBot, session: Session, who: ResidentId) -> RisksDialog:
    before = grades(ago(session, 200), [Risk.FALL])
    service.assess_risks(session, who, before)
    dialog = RisksDialog(session, who, None, now=care(session, who).risks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_former_grades_stand_beside_and_are_not_preselected(session: Session, form: RisksDialog) -> None:
    assert all(field.value() is None for field in form.risks)
    assert f"before: high, {ago(session, 200)}" in said(form)


def test_nine_risks_by_keys(session: Session, who: ResidentId, form: RisksDialog) -> None:
    for number in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        key(number, Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    assert [field.value() for field in form.risks[:4]] == [
        Graded(Grade.NONE), Graded(Grade.LOW), Graded(Grade.MEDIUM), None,
    ]  # fmt: skip
    assert form.risks[2].isAncestorOf(focused())
    assert form.risks[2].measure.isVisibleTo(form) and not form.risks[1].measure.isVisibleTo(form)
    key(Qt.Key.Key_0)
    assert form.risks[2].value() is None


def test_measures_are_offered_and_may_be_changed(session: Session, who: ResidentId, form: RisksDialog) -> None:
    fall = form.risks[list(Risk).index(Risk.FALL)]
    fall.set_value(Graded(Grade.HIGH))
    pressed(fall, "falls: as before")
    pressed(fall, "falls: walking aid")
    pressed(fall, "falls: walking aid")
    assert fall.value() == Graded(Grade.HIGH, "床边加护栏；walking aid")
    fall.measure.set_value("床边加护栏，有人扶")
    filled(why="regular", reviewer="覃素珍", told="本人")(form)
    newest = care(session, who).assessments[-1].draft
    assert newest.grades == {Risk.FALL: Graded(Grade.HIGH, "床边加护栏，有人扶")}
    assert (newest.assessor, newest.reviewer, newest.told) == (session.actor.name, "覃素珍", "本人")


def test_everything_that_is_missing_is_said_at_its_risk(session: Session, who: ResidentId, form: RisksDialog) -> None:
    form.save()
    assert findings(form) == {"why"} and "Grade one risk at least." in said(form)
    form.risks[0].set_value(Graded(Grade.HIGH))
    form.form.set_values({"assessed_on": None, "assessor": ""})
    form.save()
    assert findings(form) == {"choking", "assessed_on", "why", "assessor", "reviewer"}
    form.form.set_values({"assessor": "甲", "reviewer": "甲"})
    form.save()
    assert "reviewer" in findings(form), "assessing and looking over are two people"
    assert len(care(session, who).assessments) == 1


def test_what_happened_is_asked_where_something_did(form: RisksDialog) -> None:
    note = form.form.field("why_note")
    assert not note.isVisibleTo(form)
    form.form.set_values({"why": "other"})
    assert note.isVisibleTo(form)
    form.risks[0].set_value(Graded(Grade.LOW))
    form.save()
    assert findings(form) == {"why_note"}


def test_the_first_time_is_known_to_be_the_first(qtbot: QtBot, session: Session, who: ResidentId) -> None:
    dialog = RisksDialog(session, who, None, now={})
    qtbot.addWidget(dialog)
    assert dialog.form.values()["why"] == Why.FIRST


# ---- former records ----------------------------------------------------------------------------------------------


def struck(root: QWidget) -> set[str]:
    return {one.text() for one in inside(root, QLabel) if one.font().strikeOut()}


def test_former_records_tell_what_does_not_stand_and_why(
    session: Session, who: ResidentId, shown: Shown, answering: Answering
) -> None:
    wrong = service.observe(session, who, observation(ago(session, 9)))
    right = observation(ago(session, 9), [SelfCareItem.EAT], corrects=wrong, why="看漏了")
    service.observe(session, who, right)
    gone = service.observe(session, who, observation(ago(session, 2)))
    service.withdraw_observation(session, who, gone, "看错人了")

    def look(dialog: Dialog) -> None:
        words = said(dialog)
        assert "corrected because: 看漏了" in words
        assert "taken back by 李桂兰 at 2026-11-22 12:00: 看错人了" in words
        assert struck(dialog) == {str(ago(session, 9)), str(ago(session, 2)), "independent", "can do all six alone"}
        assert chips(dialog) == ["taken back", "correction", "corrected"]
        assert len([name for name in names(dialog) if name.startswith("Correct ")]) == 1, "only what stands"

    answering(look)
    card = next(one for one in inside(shown(), QWidget) if one.accessibleName() == "Seen by the home")
    pressed(card, "Former records")


def test_a_former_assessment_of_risks_is_corrected_with_its_grades_filled_in(
    session: Session, who: ResidentId, shown: Shown, answering: Answering
) -> None:
    told = RisksDraft(
        assessed_on=ago(session, 9), why=Why.REGULAR, grades={Risk.SCALD: Graded(Grade.LOW)}, assessor="田禾"
    )
    service.assess_risks(session, who, told)

    def look(dialog: Dialog) -> None:
        pressed(dialog, "Correct ")
        assert "corrected because: 点错了" in said(dialog), "what is done is seen at once"

    def correct(dialog: EntryDialog) -> None:
        assert isinstance(dialog, RisksDialog)
        assert dialog.risks[3].value() == Graded(Grade.LOW)
        dialog.risks[3].set_value(Graded(Grade.NONE))
        filled(correction="点错了")(dialog)

    answering(look, correct)
    card = next(one for one in inside(shown(), QWidget) if one.accessibleName() == "The nine risks")
    pressed(card, "Former records")
    now = care(session, who)
    assert now.risks[Risk.SCALD].graded.grade is Grade.NONE
    assert len(now.assessments) == 2


def test_an_assessment_is_corrected_on_its_form_and_takes_the_signed_scan(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown, answering: Answering, tmp_path: Path
) -> None:
    made = service.assess_ability(session, who, assessment(ago(session, 9)))
    scan = tmp_path / "评估表.png"
    scan.write_bytes(photo_bytes())

    def look(dialog: Dialog) -> None:
        pressed(dialog, "Keep the signed form")
        pressed(dialog, "Correct ")

    def choose(dialog: EntryDialog) -> None:
        dialog.save()
        assert not dialog.result(), "there is no scan yet"
        field = dialog.form.field("scan")
        assert isinstance(field, FileField)
        field.set_value(scan)
        dialog.save()

    answering(look, choose)
    card = next(one for one in inside(shown(), QWidget) if one.accessibleName() == "Ability level")
    pressed(card, "Former records")
    assert service.scan_of_ability(session, made)
    assert desk.asked[-1] == ("go", "assess", who, f"correct:{made}")


def test_the_way_to_a_new_assessment_and_to_the_changes(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown
) -> None:
    service.assess_ability(session, who, assessment(ago(session, 9)))
    tab = shown()
    pressed(tab, "New assessment")
    pressed(tab, "See the changes")
    assert desk.asked == [("go", "assess", who), ("go", "level_history", who)]


# ---- who may do what ---------------------------------------------------------------------------------------------

D, N, C, K, U = Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR
MAY = {
    "Record a finding": {D, K},
    "Correct the finding": {D, K},
    "Take back the finding": {D},
    "Paper of 2026-11-13": {D, N, K},
    "Report the change": {D, K},
    "Observe the six items": {D, N, C},
    "New assessment": {D, N},
    "Assess the risks": {D, N},
    "See the changes": {D, N, C, K, U},
    "Former records": {D, N, C, K, U},
}


@pytest.mark.parametrize("role", [D, N, C, K, U])
def test_each_post_sees_what_it_may_press(session: Session, who: ResidentId, shown: Shown, role: Role) -> None:
    scan = (photo_bytes(), "认定书.png")
    service.decide_class(session, who, finding(ago(session, 9), SelfCare.INDEPENDENT), scan=scan)
    service.observe(session, who, observation(ago(session, 2), [SelfCareItem.EAT]))
    service.assess_ability(session, who, assessment(ago(session, 2)))
    assert names(shown(as_role(session, role))) & set(MAY) == {verb for verb, roles in MAY.items() if role in roles}


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
