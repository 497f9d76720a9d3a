"""The kitchen of the sample home: full books, one meal forgotten, samples that may go."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from app.data.session import Session
from app.features.food_safety import service
from app.features.food_safety.model import sample_findings
from app.features.slice import SamplePlan
from app.kernel.ledgers import OwedState
from tests.food_safety.samples import TODAY

PLAN = SamplePlan(residents=120, staff=18, days=90, seed=1, today=TODAY, closing=False)


def test_the_books_are_full_and_one_meal_was_forgotten(session: Session) -> None:
    service.sample_data(session, PLAN, Random(1))
    first, now = TODAY - timedelta(days=90), session.clock.now()
    states = [one.state(now) for one in service.owed_of_samples(session, first, TODAY - timedelta(days=1))]
    assert states.count(OwedState.MISSED) == 1 and set(states) == {OwedState.MISSED, OwedState.DONE}
    readings = [one.state(now) for one in service.owed_of_fridges(session, first, TODAY - timedelta(days=1))]
    assert set(readings) == {OwedState.DONE}
    rules = service.rules_on(session)
    samples = service.samples(session, first, TODAY)
    assert not any(sample_findings(one.kept.told, rules, now) for one in samples)
    assert service.to_discard(session) and service.ending_licences(session)
    assert [one.standing != () for one in service.meals(session)] == [True, False, False, False]
