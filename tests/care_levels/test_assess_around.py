"""What the ability form asks before and after its items: day and reason, what changes the level."""

from __future__ import annotations

from app.data.session import Session
from app.features.care_levels.model import Why, form
from app.features.care_levels.service.drafting import CONDITIONS, END
from app.features.residents import service as residents
from app.features.residents.model import HealthDraft, HealthKind
from app.kernel.care import CareEventKind
from app.kernel.ids import AccountId, ResidentId
from tests.care_levels.assessing import (
    Opened,
    answered,
    begun,
    confirmed,
    digit,
    form_of,
    stored,
)
from tests.care_levels.samples import ago, happened, scores, slice_with
from tests.desk import TableDesk, said
from tests.qt import pressed


def test_the_first_step_wants_day_and_reason(session: Session, who: ResidentId, opened: Opened) -> None:
    filled = form_of(opened(who))
    about = filled.about_form
    about.field("assessed_on").set_value(None)
    filled.next.click()
    assert about.field("why").finding()
    about.edited.emit()
    filled.next.click()
    assert about.field("assessed_on").finding()
    about.field("assessed_on").set_value(ago(session, -1))
    about.field("why").set_value(Why.OTHER.value)
    about.edited.emit()
    assert not about.field("why_note").isHidden()
    filled.next.click()
    assert about.field("assessed_on").finding()
    assert about.field("why_note").finding()
    assert filled.filling.at == "about"


def test_conditions_are_offered_from_the_record_and_confirmed_by_a_person(
    session: Session, desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Opened
) -> None:
    residents.add_health_item(session, who, HealthDraft(kind=HealthKind.DISEASE, name="阿尔茨海默病", source="县医院"))
    fall = happened(who, ago(session, 3), CareEventKind.FALL, text="浴室滑倒")
    desk.slices = (slice_with(fall),)
    filled = begun(opened(who))
    answered(filled, scores(70))
    text = said(filled.conditions)
    assert "阿尔茨海默病" in text
    assert "浴室滑倒" in text
    assert "on paper only" in text
    assert all(form().rules[rule] in text for rule in ("C4-1", "C4-2", "C4-3"))
    filled.next.click()
    assert filled.filling.at == CONDITIONS
    assert all(field.finding() for field in filled.conditions.fields.values())
    assert [filled.filling.coma, filled.filling.dementia, filled.filling.incidents] == [None, None, None]
    pressed(filled.conditions, "How many incidents were there in the last 30 days?: 1")
    assert filled.filling.incidents == 1
    confirmed(filled, dementia=True, incidents="1")
    assert filled.filling.at == END
    filled.next.click()
    (one,) = stored(session, who)
    assert (one.rules, one.initial_level, one.level) == (("C4-2",), 1, 2)


def test_a_coma_does_not_fit_with_points_for_being_awake(
    session: Session, who: ResidentId, nurse: AccountId, opened: Opened
) -> None:
    filled = begun(opened(who))
    told = scores(0)
    answered(filled, {**told, "B.3.9": 1})
    confirmed(filled, coma=True)
    assert filled.filling.at == CONDITIONS
    assert "B.3.9" in filled.conditions.fields["coma"].finding()
    filled.show_step("B.3.9")
    digit(0)
    filled.to_end.click()
    filled.next.click()
    assert filled.filling.at == END
    filled.next.click()
    assert stored(session, who)[0].level == 4
