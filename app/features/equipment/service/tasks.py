"""What waits about equipment on the start page: inspections soon or overdue, what failed, extinguishers to look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.data.session import Session
from app.features.equipment.model import Standing, State
from app.features.equipment.service.reading import standings, walk
from app.features.slice import DueTask
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Translate, say, words

_TITLES = {
    State.FAILED: words("EquipmentTask", "{count} pieces of equipment are not in order"),
    State.OVERDUE: words("EquipmentTask", "{count} inspections of equipment are overdue"),
    State.WORN: words("EquipmentTask", "{count} pieces of equipment should have been replaced"),
    State.SOON: words("EquipmentTask", "{count} pieces of equipment are due for inspection or replacement soon"),
}
_URGENCY = {State.FAILED: "now", State.OVERDUE: "now", State.WORN: "today", State.SOON: "week"}
_WALK = words("EquipmentTask", "Look at the fire extinguishers: {count} left")
_UNTIL = words("EquipmentTask", "Until {day}.")
_ONE = words("EquipmentTask", "{place} {name}")
_LOOK, _GO = words("EquipmentTask", "Look"), words("EquipmentTask", "Begin")
_TILE = words("EquipmentTask", "{count} to do")
_GOOD = words("EquipmentTask", "all in order")
_LAST_DAYS = 3
"""So many days before its end a walk is for today."""
_MOST_NAMES = 3


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what is to be done about equipment, for who records checks. Raises NotAllowedError."""
    if not session.may(Permission.SAFETY_RECORD):
        return
    session.require(Permission.SAFETY_RECORD)
    found = standings(session)
    for state, title in _TITLES.items():
        if some := [one for one in found if one.state is state]:
            yield DueTask(
                key=f"equipment:{state}",
                title=say(title, translate, count=len(some)),
                detail=_names(some, translate),
                urgency=_URGENCY[state],
                icon="fire",
                button=say(_LOOK, translate),
                page="equipment",
                subject=some[0].equipment.id if len(some) == 1 else None,
                part=state.value,
            )
    yield from _walk_task(session, translate)


def _walk_task(session: Session, translate: Translate) -> Iterator[DueTask]:
    now = walk(session)
    if now.open:
        left = (now.period.last - today(session.clock)).days
        yield DueTask(
            key="equipment:walk",
            title=say(_WALK, translate, count=now.open),
            detail=say(_UNTIL, translate, day=now.period.last.isoformat()),
            urgency="today" if left < _LAST_DAYS else "week",
            icon="fire",
            button=say(_GO, translate),
            page="equipment_walk",
        )


def _names(some: Sequence[Standing], translate: Translate) -> str:
    told = [one.equipment.told for one in some[:_MOST_NAMES]]
    names = "、".join(say(_ONE, translate, place=one.place, name=one.name) for one in told)
    return names + ("…" if len(some) > _MOST_NAMES else "")


def tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    """Return how much of the equipment wants doing, for the tile. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    count = sum(one.state in _TITLES for one in standings(session))
    return (count, say(_TILE, translate, count=count)) if count else (None, say(_GOOD, translate))
