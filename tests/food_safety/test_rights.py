"""Who may do what with the kitchen's books: every public service, each tried by every post."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from app.data.session import Session
from app.features.food_safety import service
from app.features.food_safety.model import (
    FridgeDraft,
    FridgeKind,
    Kept,
    LineKind,
    Purchase,
    ReadingDraft,
    SupplierDraft,
)
from app.features.slice import SamplePlan
from app.kernel.access import Role
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import AccountId, FoodSampleId, FridgeId, SupplierId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.food_safety.samples import NOON, TODAY, a_disinfection, a_purchase, a_sample

EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
RECORD = {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.SAFETY}
READ = RECORD | {Role.AUDITOR}
READING = ReadingDraft(FridgeId(9), NOON, 40, "钱友良")
BOUGHT = Purchase(Kept(9, a_purchase(SupplierId(9)), NOON, AccountId(9), "", withdrawn=False), "", TODAY)
PLAN = SamplePlan(residents=0, staff=0, days=1, seed=1, today=TODAY, closing=False)
NO_SERVICE = {"DISINFECTING", "FRIDGES", "GROUP", "PURCHASES", "SAMPLES", "FridgeDay", "MealSamples", "Scan"}


def _calls(session: Session) -> list[tuple[Callable[[], object], set[Role]]]:
    return [
        (lambda: service.meals(session), READ),
        (lambda: service.samples(session, TODAY, TODAY), READ),
        (lambda: service.to_discard(session), READ),
        (lambda: service.dishes(session), READ),
        (lambda: service.fridges(session), READ),
        (lambda: service.fridge_days(session), READ),
        (lambda: service.fitting(session, READING), READ),
        (lambda: service.disinfections(session, TODAY, TODAY), READ),
        (lambda: service.suppliers(session), READ),
        (lambda: service.ending_licences(session), READ),
        (lambda: service.purchases(session, TODAY, TODAY), READ),
        (lambda: service.scan_of_purchase(session, BOUGHT), READ),
        (lambda: service.menu(session, TODAY, TODAY), READ),
        (lambda: service.rules_on(session), READ),
        (lambda: service.ledgers(session), READ),
        (lambda: service.sample_table(session, TODAY, TODAY), READ),
        (lambda: service.fridge_table(session, TODAY, TODAY), READ),
        (lambda: service.disinfecting_table(session, TODAY, TODAY), READ),
        (lambda: service.purchase_table(session, TODAY, TODAY), READ),
        (lambda: service.menu_table(session, TODAY, TODAY), READ),
        (lambda: service.owed_of_samples(session, TODAY, TODAY), READ),
        (lambda: service.owed_of_fridges(session, TODAY, TODAY), READ),
        (lambda: service.book_paper(session, service.SAMPLES, TODAY, TODAY), READ),
        (lambda: service.menu_paper(session, TODAY), READ),
        (lambda: service.tile(session, in_english), READ),
        (lambda: list(service.due_tasks(session, in_english)), EVERYONE),
        (lambda: service.take_sample(session, a_sample()), RECORD),
        (lambda: service.discard(session, [FoodSampleId(9)], "钱友良"), RECORD),
        (lambda: service.add_fridge(session, FridgeDraft("柜", FridgeKind.FROZEN)), RECORD),
        (lambda: service.read_fridge(session, READING), RECORD),
        (lambda: service.disinfect(session, a_disinfection()), RECORD),
        (lambda: service.add_supplier(session, SupplierDraft("店")), RECORD),
        (lambda: service.buy(session, a_purchase(SupplierId(9))), RECORD),
        (lambda: service.set_menu(session, {}), RECORD),
        (lambda: service.take_back(session, LineKind.SAMPLE, [9]), RECORD),
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
    assert set(service.__all__) - tried == NO_SERVICE - {"SAMPLES"} | {"sample_data"}
