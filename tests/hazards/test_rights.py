"""Who may do what with hazards and inspections: every public service, each tried by every post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from app.data.session import Session
from app.features.hazards import service
from app.features.hazards.model import (
    Hazard,
    HazardGrade,
    HazardSource,
    InspectionDraft,
    InspectionKind,
    StepDraft,
    StepKind,
)
from app.features.slice import SamplePlan
from app.kernel.access import Role
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.handover import ShiftSpan
from app.kernel.ids import HazardId, InspectionId, ShiftKindId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.hazards.conftest import a_draft

EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
RECORD = {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.SAFETY}
READ = RECORD | {Role.AUDITOR}
CLOSE = {Role.DIRECTOR, Role.SAFETY}
DAY, NOW, ONE, HELD = date(2026, 11, 22), datetime(2026, 11, 22, 4, tzinfo=UTC), HazardId(9), InspectionId(9)
PLAN = SamplePlan(residents=0, staff=0, days=1, seed=1, today=DAY, closing=False)
SPAN = ShiftSpan(ShiftKindId(1), DAY, None, NOW - timedelta(hours=9), NOW, frozenset(), {}, NOW)
INSPECTION = InspectionDraft(InspectionKind.FIRE, DAY, "消防大队", "李桂兰", problems=False)
NO_SERVICE = {"GROUP", "Second"}
BY_CLOSERS = (StepKind.SENT_BACK, StepKind.REOPENED, StepKind.REGRADED, StepKind.DEADLINE, StepKind.OWNER)


def _calls(session: Session, known: Hazard) -> list[tuple[Callable[[], object], set[Role]]]:
    return [
        (lambda: service.open_hazards(session), READ),
        (lambda: service.board(session, DAY), READ),
        (lambda: service.hazard(session, ONE), READ),
        (lambda: service.hazards_of_source(session, HazardSource.ROUND, 1), READ),
        (lambda: service.found_between(session, DAY, DAY), READ),
        (lambda: service.as_of(session, NOW), READ),
        (lambda: service.figures(session, DAY, DAY), READ),
        (lambda: service.proposed_deadline(session, HazardGrade.MINOR), READ),
        (lambda: service.owners(session), READ),
        (lambda: service.steps_to_add(session, known), READ),
        (lambda: service.has_mended(session, known), READ),
        (lambda: service.waits_for_me(session, known), READ),
        (lambda: service.may_take_back(session, known, known.steps[0]), READ),
        (lambda: service.photo(session, "0"), READ),
        (lambda: service.since_month(session), READ),
        (lambda: service.rules_on(session), READ),
        (lambda: service.tile(session, in_english), READ),
        (lambda: service.handover_hazards(session, SPAN), READ),
        (lambda: service.hazard_ledger(session, DAY, DAY), READ),
        (lambda: service.inspection_ledger(session, DAY, DAY), READ),
        (lambda: service.ledger_paper(session, DAY, DAY), READ),
        (lambda: service.notice_paper(session, ONE), READ),
        (lambda: service.check_paper(session, ONE), READ),
        (lambda: service.inspections(session), READ),
        (lambda: service.inspection(session, HELD), READ),
        (lambda: service.owed_inspections(session, DAY, DAY), READ),
        (lambda: list(service.due_tasks(session, in_english)), EVERYONE),
        (lambda: service.report(session, a_draft(session)), RECORD),
        (lambda: service.add_step(session, ONE, StepDraft(StepKind.NOTED, "在等配件")), RECORD),
        (lambda: service.take_back(session, ONE, 9, "错"), RECORD),
        (lambda: service.record_inspection(session, INSPECTION), RECORD),
        (lambda: service.seconds(session, known), CLOSE),
        (lambda: service.close(session, ONE, StepDraft(StepKind.CLOSED)), CLOSE),
        (lambda: service.withdraw_inspection(session, HELD, "错"), CLOSE),
        (lambda: service.sample_data(session, PLAN, Random(1)), CLOSE),
        *((lambda kind=kind: service.add_step(session, ONE, StepDraft(kind, "因为")), CLOSE) for kind in BY_CLOSERS),
    ]


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_who_may_do_what(session: Session, clutter: HazardId, role: Role) -> None:
    service.add_step(session, clutter, StepDraft(StepKind.STARTED))
    known = service.hazard(session, clutter)
    for place, (call, allowed) in enumerate(_calls(as_role(session, role), known)):
        try:
            call()
            refused = False
        except NotAllowedError:
            refused = True
        except HomeError:
            refused = False
        assert refused is (role not in allowed), place


def test_every_public_service_is_in_the_table(session: Session, clutter: HazardId) -> None:
    service.add_step(session, clutter, StepDraft(StepKind.STARTED))
    known = service.hazard(session, clutter)
    named = {name for call, _allowed in _calls(session, known) for name in call.__code__.co_names}
    assert set(service.__all__) - NO_SERVICE <= named
