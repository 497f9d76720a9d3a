"""Ability forms that stopped, go on, are corrected or taken back."""

from __future__ import annotations

import pytest

from app.data.session import Session
from app.desktop.chips import Chip
from app.features.care_levels import service
from app.features.care_levels.model import Why
from app.features.care_levels.service import drafting
from app.features.care_levels.service.drafting import END
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError
from app.kernel.ids import AbilityId, AccountId, ResidentId
from tests.builders import as_role
from tests.care_levels.assessing import (
    ITEMS,
    K,
    Opened,
    at_the_end,
    begun,
    digit,
    form_of,
    stored,
)
from tests.care_levels.samples import ago, assessment, scores
from tests.desk import TableDesk
from tests.qt import inside, key, pressed


def test_a_form_goes_on_where_it_stopped(
    session: Session, desk: TableDesk, clock: SetClock, who: ResidentId, opened: Opened
) -> None:
    clock.pass_(hours=2, minutes=2)
    filled = begun(opened(who))
    digit(4)
    key(K.Key_Return)
    digit(2)
    again = form_of(opened(who))
    assert again is not filled
    assert again.filling == filled.filling
    assert again.filling.at == ITEMS[1].code
    assert [row.isChecked() for row in again.item.rows] == [False, False, True, False, False]
    assert "Kept 14:02" in [one.accessibleName() for one in inside(again.who, Chip)]
    desk.answer = False
    again.who.again.click()
    assert drafting.ability_draft(session, who) is not None
    desk.answer = True
    page = opened(who)
    form_of(page).who.again.click()
    assert drafting.ability_draft(session, who) is None
    assert not form_of(page).filling.scores
    assert form_of(page).filling.at == "about"


def test_a_correction_holds_the_old_answers_and_needs_a_reason(
    session: Session, who: ResidentId, opened: Opened
) -> None:
    wrong = service.assess_ability(session, who, assessment(ago(session, 10), 60))
    fresh = begun(opened(who))
    digit(1)
    page = opened(who, f"correct:{wrong}")
    filled = form_of(page)
    assert filled.filling.scores == scores(60)
    filled.next.click()
    assert filled.about_form.field("correction").finding()
    filled.about_form.field("correction").set_value("第一项看错了")
    filled.about_form.edited.emit()
    filled.next.click()
    digit(4)
    filled.show_step(END)
    filled.next.click()
    (one,) = stored(session, who)
    assert (one.corrects, one.correction, one.total) == (wrong, "第一项看错了", 60 + 4 - scores(60)[ITEMS[0].code])
    assert fresh.filling.scores == {ITEMS[0].code: 1}


def test_undo_takes_the_assessment_back_and_shows_the_form_again(
    session: Session, desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Opened
) -> None:
    page = opened(who)
    at_the_end(page).next.click()
    assert len(stored(session, who)) == 1
    desk.undo()
    assert not stored(session, who)
    assert form_of(page).filling.scores == scores(70)
    kept = drafting.ability_draft(session, who)
    assert kept is not None
    form_of(page).next.click()
    assert len(stored(session, who)) == 1


def test_without_a_resident_it_leads_to_the_list(desk: TableDesk, opened: Opened) -> None:
    page = opened(None)
    page.show_part("correct:1")
    assert page.form is None
    pressed(page, "To the residents")
    assert desk.asked == [("go", "residents", None)]


@pytest.mark.parametrize("role", [Role.CAREGIVER, Role.CLERK, Role.AUDITOR, Role.CASHIER])
def test_who_does_not_assess_keeps_no_form(session: Session, who: ResidentId, role: Role) -> None:
    acting = as_role(session, role)
    with pytest.raises(NotAllowedError):
        drafting.keep_ability_draft(acting, who, drafting.Filling())
    with pytest.raises(NotAllowedError):
        drafting.ability_draft(acting, who)
    with pytest.raises(NotAllowedError):
        drafting.drop_ability_draft(acting, who)


def test_a_draft_is_its_writers_alone_and_each_correction_has_its_own(session: Session, who: ResidentId) -> None:
    nurse = as_role(session, Role.NURSE)
    mine = drafting.Filling(scores={"B.1.1": 4}, assessed_on=today(session.clock), why=Why.FIRST)
    correcting = drafting.Filling(corrects=AbilityId(7), coma=False, incidents=0)
    drafting.keep_ability_draft(session, who, mine)
    drafting.keep_ability_draft(session, who, correcting)
    assert drafting.ability_draft(nurse, who) is None
    drafting.drop_ability_draft(session, who, AbilityId(7))
    assert drafting.ability_draft(session, who, AbilityId(7)) is None
    kept = drafting.ability_draft(session, who)
    assert kept == (mine, session.clock.now())
