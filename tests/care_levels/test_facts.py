"""What goes into a resident's digest: every fact that stands with its corrections, and nothing that was taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256

import pytest

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import SelfCareItem
from app.kernel.access import Role
from app.kernel.care import Risk, SelfCare
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ResidentId
from tests.builders import as_role, photo_bytes
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, observation


def digest(session: Session) -> str:
    """Return the digest of everybody's levels, as the contract computes it."""
    told = {str(of): fact for of, fact in service.facts(session)}
    return sha256(json.dumps(told, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _class_and_back(session: Session, of: ResidentId) -> None:
    row = service.decide_class(session, of, finding(ago(session, 3), SelfCare.DEPENDENT))
    service.withdraw_class(session, of, row, "录错了人")


def _observation_and_back(session: Session, of: ResidentId) -> None:
    row = service.observe(session, of, observation(ago(session, 3), [SelfCareItem.EAT]))
    service.withdraw_observation(session, of, row, "录错了人")


def _ability_and_back(session: Session, of: ResidentId) -> None:
    row = service.assess_ability(session, of, assessment(ago(session, 3), total=12))
    service.withdraw_ability(session, of, row, "录错了人")


def _correction_and_back(session: Session, of: ResidentId) -> None:
    (first,) = service.care_of(session, (), of).abilities
    fixed = assessment(ago(session, 9), total=40, corrects=first.id, correction="看错一项")
    service.withdraw_ability(session, of, service.assess_ability(session, of, fixed), "没有看错")


def _risks_and_back(session: Session, of: ResidentId) -> None:
    row = service.assess_risks(session, of, grades(ago(session, 3), [Risk.FALL]))
    service.withdraw_risks(session, of, row, "录错了人")


def _sent_back(session: Session, of: ResidentId) -> None:
    row = service.decide_class(as_role(session, Role.CLERK), of, finding(ago(session, 3), SelfCare.DEPENDENT))
    service.refuse_class(session, row, "文号不对")


@pytest.mark.parametrize(
    "there_and_back",
    [_class_and_back, _observation_and_back, _ability_and_back, _correction_and_back, _risks_and_back, _sent_back],
)
def test_what_is_taken_back_leaves_the_digest_as_it_was(
    session: Session, there_and_back: Callable[[Session, ResidentId], None]
) -> None:
    of, other = admitted(session), admitted(session, name="单春花", id_number="", id_none_reason="补办中")
    service.decide_class(session, of, finding(ago(session, 90)))
    service.assess_ability(session, of, assessment(ago(session, 9)))
    service.assess_risks(session, other, grades(ago(session, 9)))
    before = digest(session)
    there_and_back(session, of)
    assert digest(session) == before


def test_each_deed_changes_the_digest(session: Session) -> None:
    of, seen = admitted(session), {digest(session)}
    service.decide_class(session, of, finding(ago(session, 90)))
    seen.add(digest(session))
    service.observe(session, of, observation(ago(session, 9), [SelfCareItem.EAT]))
    seen.add(digest(session))
    report = service.report_change(session, of, ago(session, 8), "青柳镇")
    seen.add(digest(session))
    service.county_received(session, of, report, ago(session, 7))
    seen.add(digest(session))
    row = service.assess_ability(session, of, assessment(ago(session, 6)))
    seen.add(digest(session))
    service.attach_signed_form(session, of, row, (photo_bytes(), "表.png"))
    seen.add(digest(session))
    service.assess_risks(session, of, grades(ago(session, 5)))
    seen.add(digest(session))
    assert len(seen) == 8


def test_a_corrected_line_stays_among_the_facts(session: Session) -> None:
    of = admitted(session)
    wrong = service.assess_risks(session, of, grades(ago(session, 5), [Risk.FALL]))
    fixed = grades(ago(session, 5), [Risk.CHOKING], corrects=wrong, correction="勾错一格")
    service.assess_risks(session, of, fixed)
    ((whose, told),) = service.facts(session)
    assert whose == of
    first, second = told["risk_assessment"]
    assert (first["id"], second["corrects"], second["correction"]) == (wrong, wrong, "勾错一格")
    assert len(first["grades"]) == 9
    assert {row["risk"]: row["grade"] for row in second["grades"]}["choking"] == "high"
    assert told["official_class"] == []


def test_who_may_not_read_levels_is_refused(session: Session) -> None:
    with pytest.raises(NotAllowedError):
        list(service.facts(as_role(session, Role.SAFETY)))
