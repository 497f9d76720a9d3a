"""The bed list on paper (床位表): who has which bed, floor by floor; Chinese whatever the screen's language."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.features.places.model import Building, Floor, Room, RoomSex
from app.features.stays.model import STATE_ON_PAPER, Occupancy, Occupant, State
from app.paper import tables, text
from app.paper.frame import Frame, render

_SEX = {RoomSex.MALE: "男", RoomSex.FEMALE: "女", RoomSex.ANY: "不分"}
FREE = "空"


def bed_list(occupancy: Occupancy, frame: Frame, building: Building | None = None) -> bytes:
    """Return the bed list of one building or all, A4 landscape, as PDF; `frame` says who printed it and when."""
    return render("床位表", list(_story(occupancy, frame, building)), frame)


def names_on(occupancy: Occupancy) -> Iterator[str]:
    """Yield every name that the list draws."""
    for occupant in (*occupancy.by_bed.values(), *occupancy.without_bed):
        yield occupant.name


def _story(occupancy: Occupancy, frame: Frame, building: Building | None) -> Iterator[Flowable]:
    buildings = occupancy.plan.buildings if building is None else (building,)
    yield text.text("床位表", 20, bold=True, align="center")
    yield Spacer(0, 2 * mm)
    for shown in buildings:
        above: list[Flowable] = [text.text(_building_line(shown, occupancy), 13, bold=True), Spacer(0, 1.5 * mm)]
        for floor in reversed(shown.floors):
            if floor.rooms:
                yield KeepTogether([*above, *_floor(floor, occupancy, frame), Spacer(0, 3 * mm)])
                above = []
        yield from above
    if occupancy.without_bed and building is None:
        names = "、".join(occupant.name for occupant in occupancy.without_bed)
        yield text.text(f"在册但没有床位：{names}", text.BODY)


def _building_line(building: Building, occupancy: Occupancy) -> str:
    beds = [bed for floor in building.floors for room in floor.rooms for bed in room.beds]
    held = [occupancy.by_bed[bed.id] for bed in beds if bed.id in occupancy.by_bed]
    away = sum(occupant.standing.state is not State.PRESENT for occupant in held)
    return (
        f"{building.name}　床位 {len(beds)}　在院 {len(held) - away}　请假、住院等 {away}　空床 {len(beds) - len(held)}"
    )


def _floor(floor: Floor, occupancy: Occupancy, frame: Frame) -> Iterator[Flowable]:
    most = max(len(room.beds) for room in floor.rooms)
    heading = ["楼层", "房间", "男女", *(f"{number}" for number in range(1, most + 1))]
    widths = tables.shares(frame.body_width, 1.1, 1.3, 0.9, *[2.4] * most)
    rows = [_room(floor, room, occupancy, most) for room in floor.rooms]
    yield tables.listing(heading, rows, widths, size=text.BODY if most <= 6 else text.LABEL)


def _room(floor: Floor, room: Room, occupancy: Occupancy, most: int) -> list[str]:
    cells = [f"{bed.name}床 {_held(occupancy.by_bed.get(bed.id))}" for bed in room.beds]
    near = "（近护理站）" if room.near_nurse else ""
    return [floor.name, room.name + near, _SEX[room.sex], *cells, *[""] * (most - len(cells))]


def _held(occupant: Occupant | None) -> str:
    if occupant is None:
        return FREE
    state = occupant.standing.state
    return occupant.name if state is State.PRESENT else f"{occupant.name}（{STATE_ON_PAPER[state]}）"
