"""Equipment of the sample home: something is due, overdue and not in order; equal plans give equal facts."""

from __future__ import annotations

from datetime import date
from random import Random

from app.data.session import Session
from app.features.equipment import service
from app.features.equipment.model import EquipmentKind, State, equipment_findings
from app.features.slice import SamplePlan
from app.kernel.ledgers import OwedState

TODAY = date(2026, 11, 22)
PLAN = SamplePlan(residents=120, staff=18, days=90, seed=1, today=TODAY, closing=False)


def test_a_home_has_what_is_due_overdue_and_not_in_order(session: Session) -> None:
    service.sample_data(session, PLAN, Random(1))
    found = service.standings(session)
    assert {State.FAILED, State.OVERDUE, State.SOON, State.GOOD} <= {one.state for one in found}
    assert {one.equipment.told.kind for one in found} >= {EquipmentKind.LIFT, EquipmentKind.BOILER}
    assert not any(equipment_findings(one.equipment.told) for one in found)
    assert service.walk(session).open == 4
    now = session.clock.now()
    states = {one.state(now) for one in service.fire_owed(session, date(2026, 9, 1), date(2026, 11, 15))}
    assert states == {OwedState.DONE, OwedState.MISSED}  # the gas alarm
