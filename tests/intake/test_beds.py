"""Which bed a list means: spellings, floors and buildings, and what the home's own buildings make of them."""

import pytest

from app.features.intake.model import HomeBeds, buildings_told
from app.features.intake.model.beds import bed_told
from tests.intake.lists import plan


@pytest.mark.parametrize(
    ("building", "room", "bed", "label"),
    [
        ("", "2楼201", "3", "201-3"),
        ("", "二楼203", "2", "203-2"),
        ("", "201室", "三床", "201-3"),
        ("", "201", "03", "201-3"),
        ("", "201房3床", "3", "201-3"),
        ("1号楼", "201", "201-3", "1号楼 201-3"),
        ("二号楼", "201", "3", "2号楼 201-3"),
        ("2#", "201", "3", "2号楼 201-3"),
        ("二楼", "201", "3", "201-3"),
        ("", "", "2楼202房3床", "202-3"),
        ("", "", "主楼三层301-2床", "主楼 301-2"),
    ],
)
def test_spellings(building: str, room: str, bed: str, label: str) -> None:
    told = bed_told(building, room, bed)
    assert told is not None
    assert told.text == label


@pytest.mark.parametrize(
    ("building", "room", "bed"),
    [
        ("", "201", "3-201"),  # the bed's cell tells another room
        ("", "201房3床", "4"),
        ("北楼", "201", "南楼201-3"),
        ("二楼", "东", "1"),
        ("二楼", "301", "1"),
        ("", "一楼", "3"),
        ("", "", "二楼东"),
        ("", "", "3楼201-3"),
        ("", "", "2楼5-3"),
        ("", "", "201-13（靠窗）"),
        ("", "201.5", "2"),
    ],
)
def test_what_contradicts_itself_or_names_no_room_is_asked(building: str, room: str, bed: str) -> None:
    assert bed_told(building, room, bed) is None


@pytest.mark.parametrize(
    ("home", "told", "label"),
    [
        ((), "201-3", "201-3"),  # the first building of a new home
        (("1号楼 101-1",), "201-3", "201-3"),
        (("福寿楼 101-1",), "201-3", "福寿楼 201-3"),
        (("福寿楼 101-1",), "101-1", "101-1"),
        (("一号楼 101-1",), "1号楼 101-1", "101-1"),
        (("一号楼 101-1",), "1号楼 101-2", "一号楼 101-2"),
        (("东楼 101-03",), "101-3", "101-03"),
        (("东楼 101-1", "西楼 101-1"), "西楼 101-1", "西楼 101-1"),
        (("东楼 101-1", "西楼 201-1"), "201-1", "201-1"),
        (("东楼 101-1", "西楼 101-1"), "101-1", None),
        (("东楼 101-1", "西楼 101-1"), "305-1", None),
    ],
)
def test_what_the_home_makes_of_a_label(home: tuple[str, ...], told: str, label: str | None) -> None:
    assert HomeBeds(plan(*home)).label(told) == label


def test_list_that_names_buildings_in_some_rows_is_asked_about_the_others() -> None:
    told = buildings_told(["2号楼 201-1", "301-1", ""])
    assert told == {"2号楼"}
    assert HomeBeds(plan(), told).label("301-1") is None
    assert HomeBeds(plan("2号楼 101-1"), told).label("301-1") == "2号楼 301-1"
