"""The end of the ability form: two assessors, last time, the second signature, the report."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.care_levels import service
from app.features.care_levels.view.assess_end import ResultCard
from app.features.care_levels.view.assess_form import AssessForm
from app.features.care_levels.view.assess_sign import SignDialog
from app.kernel.ids import AccountId, ResidentId
from tests.care_levels.assessing import (
    PIN,
    K,
    Opened,
    answered,
    at_the_end,
    begun,
    confirmed,
    digit,
    stored,
)
from tests.care_levels.samples import ago, assessment, scores
from tests.desk import TableDesk, said
from tests.qt import inside, key


def signed(filled: AssessForm) -> bool:
    return filled.second_by is not None


def test_two_assessors_are_two_people(session: Session, who: ResidentId, opened: Opened) -> None:
    filled = at_the_end(opened(who))
    for name in ("李桂兰", ""):
        filled.end_form.field("second_assessor").set_value(name)
        filled.end_form.edited.emit()
        filled.next.click()
        assert filled.end_form.field("second_assessor").finding()
        assert not stored(session, who)
    filled.end_form.field("second_assessor").set_value("覃素珍")
    filled.end_form.field("informant").set_value("")
    filled.end_form.edited.emit()
    filled.next.click()
    assert not filled.end_form.field("second_assessor").finding()
    assert filled.end_form.field("informant").finding()


def test_last_time_is_shown_at_the_end_only(session: Session, who: ResidentId, opened: Opened) -> None:
    service.assess_ability(session, who, assessment(ago(session, 180), 81))
    page = opened(who)
    filled = begun(page)
    assert "81" not in said(page)
    answered(filled, scores(70))
    assert "81" not in said(filled.conditions)
    confirmed(filled)
    (result,) = inside(page, ResultCard)
    texts = [one.text() for one in inside(result, QLabel)]
    assert "81" in texts
    assert "-11" in texts
    assert str(ago(session, 180)) in said(result)


def test_the_second_assessor_signs_what_stands_there(
    session: Session,
    who: ResidentId,
    nurse: AccountId,
    opened: Opened,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled = at_the_end(opened(who))

    def sign(dialog: SignDialog) -> int:
        dialog.form.field("pin").set_value(PIN)
        dialog.form.edited.emit()
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(SignDialog, "exec", sign)
    filled.end.sign.sign.click()
    assert signed(filled)
    filled.end_form.field("relation").set_value("侄女")
    filled.end_form.edited.emit()
    assert not signed(filled)
    filled.end.sign.sign.click()
    filled.next.click()
    assert stored(session, who)[0].second_by == nurse


def test_a_wrong_pin_signs_nothing_and_is_counted(
    session: Session, nurse: AccountId, qtbot: QtBot, qapp: QApplication
) -> None:
    account = next(one for one in accounts.accounts(session) if one.id == nurse)
    dialog = SignDialog(session, account, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.form.field("pin")
    field.focus_here()
    for wrong in "975310":
        digit(int(wrong))
    assert dialog.signed_by is None
    assert field.value() == ""
    assert next(one for one in accounts.accounts(session) if one.id == nurse).wrong_pins == 1
    for right in PIN:
        digit(int(right))
    assert dialog.signed_by == nurse


def test_the_report_is_offered_after_saving(desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Opened) -> None:
    page = opened(who)
    at_the_end(page).next.click()
    key(K.Key_Return)
    assert desk.asked[-1][:2] == ("preview", "Report of the assessment")
    assert desk.asked[-1][2].startswith(b"%PDF")
    key(K.Key_Space)
    assert [one[0] for one in desk.asked].count("preview") == 2
