"""What the list says of risks: nobody is shown as free of a risk that nobody asked about."""

from __future__ import annotations

import pytest

from app.data.session import Actor, Session
from app.features.residents import service
from app.features.residents.model import HealthDraft, HealthKind, Row
from app.features.residents.view.columns import columns
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.ids import ResidentId
from tests.builders import a_resident


def minded(row: Row) -> str:
    return columns(str, care=True)[6].cell(row).text


def row_of(session: Session, resident_id: ResidentId) -> Row:
    row = service.row(session, resident_id)
    assert row is not None
    return row


def test_what_nobody_asked_is_not_told_as_none(session: Session) -> None:
    resident_id = a_resident(session)
    row = row_of(session, resident_id)
    assert row.marks == ()
    assert row.unclear == ("allergy", "infection", "oxygen", "anticoagulant")
    assert minded(row) == "not all asked"


def test_none_is_told_once_all_of_it_was_asked(session: Session) -> None:
    resident_id = a_resident(session, infection=Answer.NONE, oxygen=Answer.NONE, anticoagulant=Answer.NOT_APPLICABLE)
    assert row_of(session, resident_id).unclear == ("allergy",)
    service.answer_list(session, resident_id, HealthKind.ALLERGY.value, Answer.UNKNOWN)
    assert minded(row_of(session, resident_id)) == "not all asked"
    service.answer_list(session, resident_id, HealthKind.ALLERGY.value, Answer.NONE)
    row = row_of(session, resident_id)
    assert (row.unclear, minded(row)) == ((), "none")
    assert service.residents(session) == (row,)


def test_a_risk_stands_before_what_is_not_known(session: Session) -> None:
    resident_id = a_resident(session, infection="乙肝", oxygen=Answer.NONE, anticoagulant=Answer.NONE)
    row = row_of(session, resident_id)
    assert minded(row) == "Infectious: 乙肝"
    service.add_health_item(session, resident_id, HealthDraft(kind=HealthKind.ALLERGY, name="青霉素"))
    assert minded(row_of(session, resident_id)) == "Allergy: 青霉素  Infectious: 乙肝"


@pytest.mark.parametrize("role", [Role.SAFETY, Role.CASHIER, Role.AUDITOR])
def test_those_who_may_not_see_risks_are_told_nothing(session: Session, role: Role) -> None:
    resident_id = a_resident(session)
    other = session.as_actor(Actor(session.actor.account_id, "别人", role))
    row = row_of(other, resident_id)
    assert (row.marks, row.unclear, minded(row)) == ((), None, "—")
