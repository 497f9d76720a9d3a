"""The staff of the sample home: as many as planned, by post, in two areas."""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random

import pytest

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.slice import SamplePlan
from app.features.staff import service
from app.features.staff.model import Post

TODAY = date(2026, 11, 22)


def plan(staff: int) -> SamplePlan:
    return SamplePlan(residents=0, staff=staff, days=90, seed=1, today=TODAY, closing=False)


def test_two_floors_are_two_areas_and_caregivers_stand_in_both(session: Session) -> None:
    for house in ("1号楼", "2号楼"):
        building = places.add_building(session, house)
        for floor in ("1层", "2层"):
            places.add_floor(session, building, FloorDraft(floor))
    service.sample_data(session, plan(18), Random(1))
    areas = service.areas(session)
    assert [len(one.floors) for one in areas] == [2, 2]
    people = service.staff(session)
    assert len(people) == len({one.name for one in people}) == 18
    of_area = Counter(one.told.area_id for one in people if one.told.post is Post.CAREGIVER)
    assert set(of_area) == {one.id for one in areas}
    mine = service.member_of_account(session)
    assert mine is not None and mine.told.post is Post.DIRECTOR


@pytest.mark.parametrize("count", [0, 3, 60])
def test_as_many_as_planned_in_a_home_without_floors(session: Session, count: int) -> None:
    service.sample_data(session, plan(count), Random(1))
    assert len(service.staff(session)) == count
    assert service.areas(session) == ()
