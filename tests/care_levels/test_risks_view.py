"""The form of the nine risks, and the former records of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.forms import EntryDialog, FileField
from app.desktop.messages import Dialog
from app.features.care_levels import service
from app.features.care_levels.model import Graded, RisksDraft, SelfCareItem, Why
from app.features.care_levels.view.risks import RisksDialog
from app.kernel.care import Grade, Risk
from app.kernel.ids import ResidentId
from tests.builders import photo_bytes
from tests.care_levels.samples import ago, assessment, care, grades, observation
from tests.care_levels.tabs import Answering, Shown, card, chips, filled, findings, names, said, struck
from tests.desk import TableDesk
from tests.qt import focused, key, pressed

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
    pressed(card(shown(), "Seen by the home"), "Former records")


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
    pressed(card(shown(), "The nine risks"), "Former records")
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
    pressed(card(shown(), "Ability level"), "Former records")
    assert service.scan_of_ability(session, made)
    assert desk.asked[-1] == ("go", "assess", who, f"correct:{made}")
