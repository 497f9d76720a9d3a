"""Which shift is recorded and which room comes next; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from app.data.session import Session
from app.features.care_log.model import RoomState
from app.features.care_log.view.late import key_of
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.ids import AreaId, RoomId

LATE_DAYS = 3
"""So far back a shift can be chosen to be recorded late."""


class Shifts:
    """The shifts of one area, or of the whole home."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.area: AreaId | None = None

    def own_area(self) -> AreaId | None:
        """Return the area of the acting person; None without one."""
        member = staff.member_of_account(self._session)
        return None if member is None else member.told.area_id

    def now(self) -> Shift | None:
        """Return the shift that is on."""
        return staff.shift_now(self._session, self.area)

    def past(self) -> list[Shift]:
        """Return the shifts that can be recorded late, the last one first."""
        now = self._session.clock.now()
        found = staff.shifts(self._session, now - timedelta(days=LATE_DAYS), now, self.area)
        return [one for one in reversed(found) if one.ends_at <= now]

    def find(self, key: str) -> Shift | None:
        """Return one of the past shifts by its word."""
        return next((one for one in self.past() if key_of(one) == key), None)

    def is_over(self, shift: Shift) -> bool:
        """Tell whether a shift has ended."""
        return shift.ends_at <= self._session.clock.now()


class RoomWalk:
    """The rooms of a shift in the order of the building."""

    def __init__(self, rooms: Sequence[RoomState] = ()) -> None:
        self.rooms = tuple(rooms)
        self._ids = [one.room_id for one in self.rooms]

    def state(self, room: RoomId) -> RoomState | None:
        """Return how far a room is; None for one that is not among them."""
        return next((one for one in self.rooms if one.room_id == room), None)

    def first(self) -> RoomId:
        """Return the first room that is open, else the first one."""
        return next((one.room_id for one in self.rooms if not one.done), self._ids[0])

    def following(self, room: RoomId) -> RoomState | None:
        """Return the next room that is open, those below first; None when all others are done."""
        at = self._ids.index(room) + 1
        return next((one for one in (*self.rooms[at:], *self.rooms[: at - 1]) if not one.done), None)

    def after(self, room: RoomId) -> RoomId:
        """Return where to go after a room: the next open one, or the same when all are done."""
        found = self.following(room)
        return room if found is None else found.room_id

    def step(self, room: RoomId, by: int) -> RoomId:
        """Return the room some places further on, open or not; from the last to the first."""
        return self._ids[(self._ids.index(room) + by) % len(self._ids)]

    @property
    def missing(self) -> int:
        """Return how many rooms are open."""
        return sum(not one.done for one in self.rooms)
