"""Reading of labels, room ranges and floors."""

import pytest

from app.features.places import model
from app.features.places.model import BedLabel


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("201-3", "201-3"),
        ("２０１－３", "201-3"),
        ("201房3床", "201-3"),
        ("201房间3号床", "201-3"),
        ("201室—3", "201-3"),
        ("201/3", "201-3"),
        ("2号楼201-3", "2号楼 201-3"),
        ("2号楼 201房3床", "2号楼 201-3"),
        ("东院 105-A", "东院 105-A"),
        ("A101-1", "A101-1"),
        ("2楼202房3床", "202-3"),
        ("一号楼201-3", "1号楼 201-3"),
        ("1号楼2楼201-3", "1号楼 201-3"),
        ("二楼206房三床", "206-3"),
        ("十二号楼1203-十一", "12号楼 1203-11"),
        ("201-03", "201-3"),
    ],
)
def test_a_bed_is_read_in_the_spellings_of_lists(given: str, text: str) -> None:
    read = model.read_label(given)
    assert read is not None
    assert read.text == text


@pytest.mark.parametrize(
    "given",
    ["", "201", "二楼", "1-201-3", "201-", "-3", "靠窗", "201 - ", "3楼201-3", "二楼5-3", "2楼-3", "201-3(靠窗)"],
)
def test_what_is_not_certainly_a_bed_is_not_guessed(given: str) -> None:
    assert model.read_label(given) is None


@pytest.mark.parametrize(
    ("room", "floor"), [("201", 2), ("1203", 12), ("101", 1), ("A305", 3), ("7", 1), ("平房", 1), ("011", 1)]
)
def test_floor_from_room_number(room: str, floor: int) -> None:
    assert model.floor_number(room) == floor


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("201-203", ("201", "202", "203")),
        ("201、203，205", ("201", "203", "205")),
        ("101－102, 201", ("101", "102", "201")),
        ("099-101", ("099", "100", "101")),
        ("206-201", ()),
        ("1-99999", ()),
        ("", ()),
        ("活动室", ("活动室",)),
    ],
)
def test_rooms_meant_by_a_range(given: str, names: tuple[str, ...]) -> None:
    assert model.room_names(given) == names


def test_names_sort_as_people_do() -> None:
    assert sorted(["10层", "2层", "1层", "101A", "101"], key=model.natural) == ["1层", "2层", "10层", "101", "101A"]


def test_findings_name_every_fault_at_once() -> None:
    assert [finding.field for finding in model.rooms_findings("", 0)] == ["names", "beds"]
    assert not model.rooms_findings("201-206", 5)
    assert model.name_findings("长" * (model.LONGEST_NAME + 1))


@pytest.mark.parametrize(
    ("given", "name"), [("2", "2号楼"), ("2#", "2号楼"), ("二号楼", "2号楼"), ("福寿楼", "福寿楼")]
)
def test_buildings_as_lists_call_them(given: str, name: str) -> None:
    assert model.building_named(given) == name


def test_label_text() -> None:
    assert BedLabel("", "201", "3").text == "201-3"


@pytest.mark.parametrize(("name", "position"), [("2层", 2), ("二楼", 2), ("地下1层", -1), ("B2", -2), ("阁楼", None)])
def test_where_a_floor_stands(name: str, position: int | None) -> None:
    assert model.floor_position(name) == position
