"""The invented rosters: where people are too few, every day lacks about as many."""

from __future__ import annotations

from collections import Counter

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import Days
from app.features.rosters.service.sampling import _planned
from app.features.staff import service as staff
from app.features.staff.model import LimitDraft, LimitKind
from tests.rosters.house import DECEMBER, FIRST, carers, duties_of, group_of


@pytest.mark.parametrize(("people", "nights", "each"), [(5, 3, {1, 2}), (8, 2, {2})])
def test_nights_are_spread_over_the_month(session: Session, people: int, nights: int, each: set[int]) -> None:
    ids, known, group_id = carers(session, people), duties_of(session), group_of(session).id
    service.set_need(session, known["白"], Days.EVERY, 1, 1, FIRST)
    service.set_need(session, known["夜"], Days.EVERY, nights, nights, FIRST)
    if people == 8:
        staff.add_limit(session, ids[0], LimitDraft(LimitKind.PREGNANT, FIRST))
    planned = _planned(service.sheet(session, group_id, DECEMBER))
    given = Counter(day for (_who, day), cell in planned.items() if cell and cell.duty_id == known["夜"])
    assert {given[day] for day in DECEMBER.days[:-2]} == each, "the last two may lack what rounding left"
