"""Who may do what with equipment: every public service, each tried by every post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

import pytest

from app.data.session import Session
from app.features.equipment import service
from app.features.equipment.model import Check, CheckDraft, CheckKind
from app.features.slice import SamplePlan
from app.kernel.access import Role
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import EquipmentCheckId, EquipmentId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.equipment.samples import a_check, a_draft, a_thing

EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
RECORD = {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.SAFETY}
READ = RECORD | {Role.AUDITOR}
KEEP = {Role.DIRECTOR, Role.CLERK, Role.SAFETY}
DAY, ONE, CHECK = date(2026, 11, 22), EquipmentId(9), EquipmentCheckId(9)
LOOK: CheckDraft = a_check(DAY, CheckKind.LOOK)
PLAN = SamplePlan(residents=0, staff=0, days=1, seed=1, today=DAY, closing=False)
NO_SERVICE = {"GROUP", "KEEPERS", "HistoryLine", "Scan", "Walk", "WalkPlace", "Walked"}


def _check() -> Check:
    return a_thing(a_draft(), LOOK).checks[0]


def _calls(session: Session) -> list[tuple[Callable[[], object], set[Role]]]:
    return [
        (lambda: service.register(session), READ),
        (lambda: service.standings(session), READ),
        (lambda: service.standing_of(session, ONE), READ),
        (lambda: service.history_of(session, ONE), READ),
        (lambda: service.places(session), READ),
        (lambda: service.walk(session), READ),
        (lambda: service.scan_of_check(session, _check()), READ),
        (lambda: service.rules_on(session), READ),
        (lambda: service.register_paper(session), READ),
        (lambda: service.looks_paper(session), READ),
        (lambda: service.ledgers(session), READ),
        (lambda: service.fire_owed(session, DAY, DAY), READ),
        (lambda: service.special_owed(session, DAY, DAY), READ),
        (lambda: service.fire_table(session, DAY, DAY), READ),
        (lambda: service.special_table(session, DAY, DAY), READ),
        (lambda: service.tile(session, in_english), READ),
        (lambda: list(service.due_tasks(session, in_english)), EVERYONE),
        (lambda: service.record_check(session, ONE, LOOK), RECORD),
        (lambda: service.record_looks(session, [ONE], "周玉珍"), RECORD),
        (lambda: service.take_back_checks(session, [CHECK]), RECORD),
        (lambda: service.add(session, a_draft()), KEEP),
        (lambda: service.change(session, ONE, a_draft()), KEEP),
        (lambda: service.withdraw(session, ONE, "错"), KEEP),
        (lambda: service.retire(session, ONE, DAY, "坏"), KEEP),
        (lambda: service.use_again(session, ONE), KEEP),
    ]


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_who_may_do_what(session: Session, role: Role) -> None:
    for place, (call, allowed) in enumerate(_calls(as_role(session, role))):
        try:
            call()
            refused = False
        except NotAllowedError:
            refused = True
        except HomeError:
            refused = False
        assert refused is (role not in allowed), f"call {place} as {role}"


def test_who_only_reads_cannot_fill_a_sample(session: Session) -> None:
    with pytest.raises(NotAllowedError):
        service.sample_data(as_role(session, Role.AUDITOR), PLAN, Random(1))


def test_every_service_is_tried(session: Session) -> None:
    tried = {name for call, _ in _calls(session) for name in call.__code__.co_names}
    assert set(service.__all__) - tried == NO_SERVICE | {"sample_data"}
