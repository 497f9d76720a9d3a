"""What waits about food on the start page: samples and temperatures of today, what may go, licences that end."""

from __future__ import annotations

from collections.abc import Iterator

from app.data.session import Session
from app.features.food_safety.model import MEAL_WORDS
from app.features.food_safety.service.reading import ending_licences, fridge_days, meals, to_discard
from app.features.slice import DueTask
from app.kernel.access import Permission
from app.kernel.text import Translate, say, words

_SAMPLES = words("FoodTask", "Food samples of today: {count} meals left")
_FRIDGES = words("FoodTask", "Temperatures of the fridges: {count} left today")
_DISCARD = words("FoodTask", "{count} food samples may be thrown away")
_LICENCES = words("FoodTask", "{count} licences of suppliers have ended or end soon")
_GO, _LOOK = words("FoodTask", "Go there"), words("FoodTask", "Look")
_LEFT, _NOTHING = words("FoodTask", "{count} meals without a sample"), words("FoodTask", "all sampled")


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what is to be done in the kitchen today, for who records it. Raises NotAllowedError."""
    if not session.may(Permission.SAFETY_RECORD):
        return
    session.require(Permission.SAFETY_RECORD)
    left = [one for one in meals(session) if one.owed and not one.standing]
    fridges = sum(one.left for one in fridge_days(session))
    gone, licences = to_discard(session), ending_licences(session)
    lines = (
        ("samples", _SAMPLES, len(left), "、".join(say(MEAL_WORDS[one.meal], translate) for one in left), "today"),
        ("fridges", _FRIDGES, fridges, "", "today"),
        ("samples", _DISCARD, len(gone), "、".join(one.kept.told.dish for one in gone[:3]), "sometime"),
        ("purchases", _LICENCES, len(licences), "、".join(one.told.name for one in licences[:3]), "week"),
    )
    for place, (part, title, count, detail, urgency) in enumerate(lines):
        if count:
            yield DueTask(
                key=f"food:{place}",
                title=say(title, translate, count=count),
                detail=detail,
                urgency=urgency,
                icon="lunch",
                button=say(_LOOK if part == "purchases" else _GO, translate),
                page="food",
                part=part,
            )


def tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    """Return how many meals of today have no sample yet, for the tile. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    count = sum(one.owed and not one.standing for one in meals(session))
    return (count, say(_LEFT, translate, count=count)) if count else (None, say(_NOTHING, translate))
