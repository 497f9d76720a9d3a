"""What the handover offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app.features.handover import service
from app.features.handover.commands import COMMANDS
from app.features.handover.model import SlotState
from app.features.slice import DueTask, Ledger, Page, RuleOffer, Screen, Slice, StartTile, TileState
from app.kernel.access import Permission
from app.kernel.text import Translate, say, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_TITLE = words("Handover", "Handover")
_SIGN = words("HandoverDue", "Hand over the shift: {shift}")
_GAP = words("HandoverDue", "No handover sheet: {day} {shift}")
_ENDS = words("HandoverDue", "{times} {area}")
_SIGN_NOW, _FILL = words("HandoverDue", "Hand over"), words("HandoverDue", "Sign it late")
_TILE_NOW = words("HandoverDue", "to be signed now")
_TILE_GAPS = words("HandoverDue", "sheets are missing")


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.handover.view import HandoverPage

    return HandoverPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.handover.view.pictures import screen

    return screen(name, session, desk)


def _due(session: Session, translate: Translate) -> Iterator[DueTask]:
    if not session.may(Permission.HANDOVER_WRITE):
        return
    for one in service.waiting(session):
        shift, gap = one.slot.shift, one.slot.state is SlotState.MISSING
        part = service.part_of(shift)
        title = say(_GAP if gap else _SIGN, translate, day=shift.duty_on.isoformat(), shift=shift.name)
        detail = say(_ENDS, translate, times=shift.times, area=one.area).strip()
        verb = say(_FILL if gap else _SIGN_NOW, translate)
        yield DueTask(
            f"handover:{part}", title, detail, "week" if gap else "now", "handover", verb, "handover", part=part
        )


def _tile(session: Session, translate: Translate) -> TileState:
    states = [one.slot.state for one in service.waiting(session)]
    if SlotState.WAITING in states:
        return states.count(SlotState.WAITING), say(_TILE_NOW, translate)
    return (len(states), say(_TILE_GAPS, translate)) if states else (None, "")


_TRAIL = {
    "handover": words("Trail", "handover"),
    "handover.signed": words("Trail", "handover signed"),
    "handover.line_added": words("Trail", "line added to a signed handover"),
    "handover.printed": words("Trail", "handover printed"),
    "handover_note": words("Trail", "left for the next shift"),
    "handover_note.closed": words("Trail", "left for the next shift: done"),
    "handover_note.reopened": words("Trail", "left for the next shift: open again"),
    "handover_thing": words("Trail", "thing to count"),
}
_SCREENS = ("handover.sheet", "handover.signed", "handover.calendar", "handover.count")


def _ledgers(session: Session) -> Iterator[Ledger]:
    if session.may(Permission.HANDOVER_READ):
        yield Ledger("handover", "护理交接班记录", 3, service.ledger, service.owed, words("Handover", "each shift"))


SLICE = Slice(
    name="handover",
    migrations=("m0003_care_log",),
    tables=("handover_note", "handover_thing", "handover", "handover_added"),
    permissions=(Permission.HANDOVER_READ, Permission.HANDOVER_WRITE),
    pages=(Page("handover", _TITLE, "handover", _page, Permission.HANDOVER_READ, place=50),),
    commands=COMMANDS,
    start_tiles=(StartTile("handover", _TITLE, "handover", "handover", Permission.HANDOVER_READ, _tile, place=30),),
    due_tasks=_due,
    sample_data=service.sample_data,
    rules=(RuleOffer(service.GROUP),),
    ledgers=_ledgers,
    trail_words=_TRAIL,
    screens=(
        *(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
        Screen("handover.empty", partial(_screen, name="handover.empty"), empty_home=True),
    ),
)
