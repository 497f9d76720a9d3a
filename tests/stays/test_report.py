"""The bed list on paper: every name, every bed, and who is away."""

from __future__ import annotations

import pytest

from app.data.session import Session
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import HospitalTrip
from app.kernel.clock import SetClock
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import BedId
from tests.paper.reading import pages_of
from tests.stays.conftest import Resident


def test_bed_list(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> None:
    service.admit(session, resident("𠮷𬍛"), beds["201-1"], clock.now())
    away = resident("李双喜", "male")
    service.admit(session, away, beds["101-1"], clock.now())
    service.go_to_hospital(session, away, clock.now(), HospitalTrip("县医院"))
    service.admit(session, resident("王翠花"), None, clock.now())
    (page,) = pages_of(service.print_bed_list(session))
    text = "".join(page.split())
    assert "床位表" in text
    assert "1号楼床位6在院1请假、住院等1空床4" in text
    assert "1床𠮷𬍛" in text
    assert "1床李双喜（住院）" in text
    assert "没有床位：王翠花" in text
    assert text.count("空") >= 4
    assert text.index("201") < text.index("101"), "the top floor first"


def test_one_building_leaves_the_others_out(session: Session, beds: dict[str, BedId]) -> None:
    other = places.make_places(session, ["2号楼 301-1"])
    assert other
    building = places.plan(session).buildings[1]
    (page,) = pages_of(service.print_bed_list(session, building.id))
    assert "2号楼" in page
    assert "1号楼" not in page


def test_a_character_that_cannot_be_drawn_is_named(
    session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident
) -> None:
    service.admit(session, resident("王\ue123"), beds["201-1"], clock.now())
    with pytest.raises(RuleBrokenError):
        service.print_bed_list(session)
