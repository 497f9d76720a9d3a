"""The tab of a resident's levels: what it shows, where it leads, what each post may press."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.language import Language, Languages
from app.desktop.messages import Dialog
from app.desktop.theme import TextSize
from app.features.care_levels import service
from app.features.care_levels.model import Observation, SelfCareItem
from app.features.care_levels.service import drafting
from app.features.care_levels.service.drafting import Filling
from app.features.care_levels.view.pictures import OWN, screen
from app.features.care_levels.view.risks_card import RiskCell
from app.kernel.access import Role
from app.kernel.care import Risk, SelfCare
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ResidentId
from tests.builders import as_role, photo_bytes
from tests.care_levels.samples import ago, assessment, finding, grades, observation
from tests.care_levels.tabs import Answering, Shown, card, chips, names, said
from tests.desk import TableDesk
from tests.qt import inside, pressed
from tests.shell.test_every_screen import faults_of

# ---- what it shows -----------------------------------------------------------------------------------------------


def test_nothing_on_record_is_shown_as_to_do(shown: Shown) -> None:
    tab = shown()
    words = said(tab)
    for text in ("No class found yet", "Nobody wrote down the six items", "Nobody assessed the ability"):
        assert text in words
    assert chips(tab).count("not assessed") == len(Risk)
    assert any(text.startswith("assessment of risks: never done, 400 days late") for text in chips(tab))


def test_what_is_not_due_yet_does_not_read_as_if_it_were(session: Session, who: ResidentId, shown: Shown) -> None:
    service.assess_ability(session, who, assessment(ago(session, 150)))
    assert any(text.startswith("ability assessment: next in turn, by ") for text in chips(shown()))


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


# ---- where it leads ----------------------------------------------------------------------------------------------


def test_the_way_to_a_new_assessment_and_to_the_changes(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown
) -> None:
    service.assess_ability(session, who, assessment(ago(session, 9)))
    tab = shown()
    pressed(tab, "New assessment")
    pressed(tab, "See the changes")
    assert desk.asked == [("go", "assess", who), ("go", "level_history", who)]


def test_a_form_that_was_stopped_is_offered_to_whoever_began_it(
    session: Session, desk: TableDesk, who: ResidentId, shown: Shown
) -> None:
    drafting.keep_ability_draft(session, who, Filling(scores={"B.1.1": 3, "B.1.2": 0}))
    assert "New assessment" in names(shown(as_role(session, Role.NURSE)))
    pressed(shown(), "Go on: 2 items answered")
    assert desk.asked == [("go", "assess", who)]


def test_papers_are_shown_before_they_are_printed(
    session: Session, desk: TableDesk, differing: ResidentId, shown: Shown, answering: Answering
) -> None:
    service.assess_ability(session, differing, assessment(ago(session, 9)))
    service.report_change(session, differing, ago(session, 6), "镇")
    tab = shown()
    for verb in ("Print the assessment", "Print the notice", "Print the change form"):
        pressed(tab, verb)
    answering(lambda dialog: pressed(dialog, "Print "))
    pressed(card(tab, "Ability level"), "Former records")
    titles = [asked[1] for asked in desk.asked if asked[0] == "preview" and asked[2].startswith(b"%PDF-")]
    report = f"Report of the assessment of {ago(session, 9)}"
    assert titles == [report, "Notice of the levels", "Change of the class", report]


def test_the_paper_of_a_change_is_there_before_it_is_reported(
    desk: TableDesk, differing: ResidentId, shown: Shown
) -> None:
    del differing
    pressed(shown(), "Print the change form")
    assert [asked[:2] for asked in desk.asked] == [("preview", "Change of the class")]


@pytest.mark.parametrize("role", [Role.CAREGIVER, Role.AUDITOR, Role.ACCOUNTANT, Role.SAFETY])
def test_a_scan_is_for_those_who_read_papers(session: Session, who: ResidentId, role: Role) -> None:
    found = service.decide_class(session, who, finding(ago(session, 9)), scan=(photo_bytes(), "认定书.png"))
    made = service.assess_ability(session, who, assessment(ago(session, 9)))
    acting = as_role(session, role)
    with pytest.raises(NotAllowedError):
        service.scan_of_class(acting, found)
    with pytest.raises(NotAllowedError):
        service.scan_of_ability(acting, made)


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY])
def test_who_took_a_line_back_is_for_those_who_read_levels(session: Session, who: ResidentId, role: Role) -> None:
    gone = service.observe(session, who, observation(ago(session, 2)))
    service.withdraw_observation(session, who, gone, "看错人了")
    taken = service.taken_back(session, who, Observation)[gone]
    assert (taken.reason, taken.by, taken.at) == ("看错人了", session.actor.account_id, session.clock.now())
    with pytest.raises(NotAllowedError):
        service.taken_back(as_role(session, role), who, Observation)


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
    "Print the assessment": {D, N, K},
    "Print the notice": {D, N, K},
    "Older result": {D, N},
}


@pytest.mark.parametrize("role", [D, N, C, K, U])
def test_each_post_sees_what_it_may_press(session: Session, who: ResidentId, shown: Shown, role: Role) -> None:
    scan = (photo_bytes(), "认定书.png")
    service.decide_class(session, who, finding(ago(session, 9), SelfCare.INDEPENDENT), scan=scan)
    service.observe(session, who, observation(ago(session, 2), [SelfCareItem.EAT]))
    service.assess_ability(session, who, assessment(ago(session, 2)))
    assert names(shown(as_role(session, role))) & set(MAY) == {verb for verb, roles in MAY.items() if role in roles}


# ---- nothing is cut ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", OWN)
def test_with_the_largest_text_nothing_is_cut(
    qapp: QApplication,
    qtbot: QtBot,
    session: Session,
    desk: TableDesk,
    differing: ResidentId,
    language: Language,
    name: str,
) -> None:
    service.assess_ability(session, differing, assessment(ago(session, 9), 40))
    service.assess_risks(session, differing, grades(ago(session, 9), [Risk.FALL, Risk.HARM], list(Risk)[:7]))
    service.decide_class(as_role(session, Role.CLERK), differing, finding(ago(session, 1), SelfCare.DEPENDENT))
    languages = Languages(qapp)
    languages.use(language)
    theme.apply(qapp, TextSize.XLARGE)
    try:
        made = screen(f"levels.{name}", session, desk)
        qtbot.addWidget(made)
        if not isinstance(made, Dialog):
            made.resize(1106, 610)
        made.show()
        QApplication.processEvents()
        assert made.width() <= 1366 and made.height() <= 720
        assert list(faults_of(made)) == []
    finally:
        languages.use(Language.ENGLISH)
