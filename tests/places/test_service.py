"""Places in a real home: set up, changed, taken out of use, made for an import."""

from collections.abc import Callable

import pytest

from app.data.session import Actor, Session
from app.features.places import service
from app.features.places.model import BedDraft, FloorDraft, PlaceKind, RoomDraft, RoomSex
from app.home import OpenedHome
from app.kernel.access import Permission, Role, allows
from app.kernel.clock import to_text
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import AccountId, BedId, BuildingId, FloorId, RoomId


@pytest.fixture
def floor(session: Session) -> FloorId:
    return service.add_floor(session, service.add_building(session, "1号楼"), FloorDraft("2层", "楼梯", "护理站"))


def _labels(session: Session, **options: bool) -> list[str]:
    return [place.bed.label for place in service.plan(session, **options).places()]


def _give(session: Session, bed_id: BedId, *, name: str = "王秀英") -> None:
    """Put an invented resident into a bed, past the services of the slices above."""
    with session.change("test.given") as change:
        resident_id, now = change.new_id("resident"), to_text(session.clock.now())
        session.db.table("resident").insert(
            {
                "id": resident_id, "number": str(resident_id), "name": name, "readings": "", "reading_shown": "",
                "sex": "female", "born_kind": "unknown", "id_kind": "none", "recorded_at": now, "recorded_by": 1,
            }
        )  # fmt: skip
        session.db.table("stay_move").insert(
            {
                "id": change.new_id("stay_move"), "resident_id": resident_id, "kind": "admitted",
                "from_state": "awaiting", "to_state": "present", "bed_id": bed_id, "at": now,
                "recorded_at": now, "recorded_by": 1,
            }
        )  # fmt: skip


def test_rooms_and_beds_are_added_at_once(session: Session, floor: FloorId) -> None:
    rooms = service.add_rooms(session, floor, "201-203", 2, RoomSex.FEMALE, near_nurse=True)
    assert len(rooms) == 3
    assert _labels(session) == ["201-1", "201-2", "202-1", "202-2", "203-1", "203-2"]
    place = next(service.plan(session).places())
    assert (place.building.name, place.floor.name, place.floor.left_end) == ("1号楼", "2层", "楼梯")
    assert place.room.sex is RoomSex.FEMALE
    assert place.room.near_nurse


def test_a_name_taken_is_refused_at_its_field_and_nothing_is_left(session: Session, floor: FloorId) -> None:
    service.add_rooms(session, floor, "202", 1)
    before = session.db.execute("SELECT count(*) FROM audit").fetchone()
    with pytest.raises(RuleBrokenError) as refused:
        service.add_rooms(session, floor, "201-203", 2)
    assert refused.value.findings[0].field == "name"
    assert _labels(session) == ["202-1"]
    assert session.db.execute("SELECT count(*) FROM audit").fetchone() == before


def test_each_addition_names_its_own_subject_in_the_trail(session: Session) -> None:
    building = service.add_building(session, "1号楼")
    subject = session.db.execute("SELECT subject FROM audit ORDER BY seq DESC LIMIT 1").fetchone()[0]
    assert subject == f"building:{building}"


def test_two_buildings_with_the_same_bed_are_told_apart(session: Session, floor: FloorId) -> None:
    other = service.add_floor(session, service.add_building(session, "2号楼"), FloorDraft("2层"))
    service.add_rooms(session, floor, "201", 1)
    service.add_rooms(session, other, "201", 1)
    assert _labels(session) == ["1号楼 201-1", "2号楼 201-1"]
    assert set(service.beds_by_label(session)) == {"1号楼 201-1", "2号楼 201-1"}
    with pytest.raises(RuleBrokenError):
        service.make_places(session, ["201-1"])


def test_changes_keep_the_old_value_in_the_history(session: Session, floor: FloorId) -> None:
    (room,) = service.add_rooms(session, floor, "201", 1)
    service.change_room(session, room, RoomDraft("201", RoomSex.MALE, near_nurse=True))
    history = session.db.execute(
        "SELECT field, old_value, new_value FROM field_change WHERE subject_table = 'room' AND old_value IS NOT NULL"
    ).fetchall()
    assert sorted(history) == [("near_nurse", "0", "1"), ("sex", "any", "male")]
    place = next(service.plan(session).places())
    assert (place.room.sex, place.room.near_nurse) == (RoomSex.MALE, True)
    service.change_room(session, room, RoomDraft("201", RoomSex.MALE, near_nurse=True))
    assert len(session.db.execute("SELECT 1 FROM field_change WHERE subject_table = 'room'").fetchall()) == 3


def test_a_bed_that_is_held_cannot_go_out_of_use(session: Session, floor: FloorId) -> None:
    (room,) = service.add_rooms(session, floor, "201", 2)
    first, second = (place.bed.id for place in service.plan(session).places())
    _give(session, first)
    for kind, place_id in (
        (PlaceKind.BED, first), (PlaceKind.ROOM, room), (PlaceKind.FLOOR, floor),
        (PlaceKind.BUILDING, service.plan(session).buildings[0].id),
    ):  # fmt: skip
        with pytest.raises(RuleBrokenError, match="王秀英"):
            service.retire(session, kind, place_id)
    service.retire(session, PlaceKind.BED, second, "床坏了")
    assert _labels(session) == ["201-1"]
    assert _labels(session, retired=True) == ["201-1", "201-2"]
    service.take_into_use(session, PlaceKind.BED, second)
    assert _labels(session) == ["201-1", "201-2"]


def test_what_is_out_of_use_is_listed_by_its_outermost_place(session: Session, floor: FloorId) -> None:
    room, _ = service.add_rooms(session, floor, "201、202", 2)
    bed = next(place.bed.id for place in service.plan(session).places())
    service.retire(session, PlaceKind.BED, bed)
    assert service.retired_places(session) == ((PlaceKind.BED, bed, "201-1"),)
    service.retire(session, PlaceKind.ROOM, room)
    assert service.retired_places(session) == ((PlaceKind.ROOM, room, "201"),)
    service.retire(session, PlaceKind.FLOOR, floor)
    assert service.retired_places(session) == ((PlaceKind.FLOOR, floor, "1号楼 2层"),)
    building = service.plan(session).buildings[0].id
    service.retire(session, PlaceKind.BUILDING, building)
    assert service.retired_places(session) == ((PlaceKind.BUILDING, building, "1号楼"),)


def test_a_place_that_is_not_there_is_told(session: Session) -> None:
    with pytest.raises(OutOfDateError):
        service.retire(session, PlaceKind.BED, 12345)


def test_an_import_makes_what_is_missing(session: Session) -> None:
    beds = service.make_places(session, ["201房3床", "201-1", "2号楼 1102-1", "201-3"], {"201": RoomSex.FEMALE})
    assert _labels(session) == ["201-1", "201-3", "1102-1"]
    assert beds["201房3床"] == beds["201-3"]
    plan = service.plan(session)
    assert [(b.name, [f.name for f in b.floors]) for b in plan.buildings] == [("1号楼", ["2层"]), ("2号楼", ["11层"])]
    assert plan.buildings[0].floors[0].rooms[0].sex is RoomSex.FEMALE
    assert plan.label(beds["201-1"]) == "201-1"
    assert service.make_places(session, ["201-1"]) == {"201-1": beds["201-1"]}


def test_an_import_takes_a_retired_bed_into_use(session: Session) -> None:
    beds = service.make_places(session, ["201-1"])
    service.retire(session, PlaceKind.BED, beds["201-1"])
    assert service.make_places(session, ["201-1"]) == beds
    assert _labels(session) == ["201-1"]


def test_an_unreadable_label_makes_nothing(session: Session) -> None:
    with pytest.raises(RuleBrokenError):
        service.make_places(session, ["201-1", "靠窗"])
    assert _labels(session) == []


def test_beds_have_features_and_a_room_is_not_endless(session: Session, floor: FloorId) -> None:
    (room,) = service.add_rooms(session, floor, "201", 11)
    bed = service.add_bed(session, room, BedDraft("加1", rail=True, oxygen=True))
    place = service.plan(session).place(bed)
    assert place is not None
    assert (place.bed.rail, place.bed.oxygen) == (True, True)
    with pytest.raises(RuleBrokenError):
        service.add_bed(session, room, BedDraft("加2"))
    service.change_bed(session, bed, BedDraft("12"))
    assert _labels(session)[-1] == "201-12"


def test_floors_stand_from_the_ground_up_and_can_be_renamed(session: Session, floor: FloorId) -> None:
    building = service.plan(session).buildings[0].id
    service.add_floor(session, building, FloorDraft("3层"))
    service.change_floor(session, floor, FloorDraft("二楼", "大门"))
    service.rename_building(session, building, "东楼")
    plan = service.plan(session)
    assert plan.buildings[0].name == "东楼"
    assert [place.name for place in plan.buildings[0].floors] == ["二楼", "3层"]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_rights(home: OpenedHome, session: Session, role: Role) -> None:
    acting = session.as_actor(Actor(AccountId(1), "某人", role))
    service.plan(acting)
    service.beds_by_label(acting)
    service.retired_places(acting)
    writes: list[Callable[[], object]] = [
        lambda: service.add_building(acting, "新楼"),
        lambda: service.add_floor(acting, BuildingId(0), FloorDraft("")),
        lambda: service.add_rooms(acting, FloorId(0), "", 1),
        lambda: service.add_bed(acting, RoomId(0), BedDraft("")),
        lambda: service.rename_building(acting, BuildingId(0), "楼"),
        lambda: service.change_floor(acting, FloorId(0), FloorDraft("")),
        lambda: service.change_room(acting, RoomId(0), RoomDraft("")),
        lambda: service.change_bed(acting, BedId(0), BedDraft("")),
        lambda: service.retire(acting, PlaceKind.BED, 0),
        lambda: service.take_into_use(acting, PlaceKind.BED, 0),
        lambda: service.make_places(acting, []),
    ]
    may = allows(role, Permission.PLACES_CHANGE)
    assert may == (role in (Role.DIRECTOR, Role.CLERK))
    for write in writes:
        refused = False
        try:
            write()
        except NotAllowedError:
            refused = True
        except (RuleBrokenError, OutOfDateError):
            pass
        assert refused is not may
