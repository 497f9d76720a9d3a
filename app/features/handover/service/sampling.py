"""Signs the sheets of a sample home's last days: one is missing, one has a line below; nobody real."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.accounts.model import Account
from app.features.care_log import service as care_log
from app.features.handover import store
from app.features.handover.model import RoomCheck, Signature, ThingCounted, missing
from app.features.handover.service.keeping import add_note, add_thing
from app.features.handover.service.reading import sheet
from app.features.handover.service.signing import add_sheet
from app.features.incidents import service as incidents
from app.features.medicines import service as medicines
from app.features.slice import HandoverBlock, SamplePlan, Slice
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.access import Permission, Role
from app.kernel.clock import to_text
from app.kernel.ids import HandoverId

DAYS = 14
_GAP, _CORRECTED = 9, 4  # so many sheets before the last one
THINGS = (("钥匙", 6), ("手电", 2), ("轮椅", 8), ("手机", 1), ("氧气瓶", 2), ("急救箱", 1))
_NOTES = ("修 203 床栏，等配件", "把洗好的被子送到二楼")
_TOLD = Slice(
    "sample",
    handover_blocks=(
        HandoverBlock("events", incidents.handover_events),
        HandoverBlock("events", care_log.handover_flagged),
        HandoverBlock("medicine", medicines.handover_medicine),
        HandoverBlock("log", care_log.handover_rooms),
    ),
)
"""What the sheets of a real home are told by its slices."""
_SIGNING = (Role.NURSE, Role.CAREGIVER, Role.SAFETY)


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """List what is counted, leave things to do, and sign the shifts of the last days. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_WRITE)
    now = session.clock.now()
    with session.change("handover.signed") as change:
        for name, count in THINGS:
            add_thing(session, name, count)
        for text in _NOTES:
            add_note(session, text)
        who = [one for one in accounts.accounts(session) if one.role in _SIGNING]
        shifts = staff.shifts(session, now - timedelta(days=min(plan.days, DAYS)), now)
        over = [one for one in shifts if one.ends_at <= now]
        for place, shift in enumerate(reversed(over)):
            if place == _GAP or len(who) < 2:
                continue
            signed = _sign(change, shift, random.sample(who, 2))
            if place == _CORRECTED:
                _correct(change, signed)


def _sign(change: Change, shift: Shift, who: Sequence[Account]) -> HandoverId:
    told = sheet(change.session, shift, (_TOLD,))
    things = tuple(ThingCounted(name, count, count) for name, count in THINGS)
    told = replace(told, things=things, rooms=dict.fromkeys(RoomCheck, ""), notes=())
    giver, taker = (
        Signature(one.id, one.name, shift.ends_at + timedelta(minutes=minutes))
        for one, minutes in zip(who, (4, 6), strict=True)
    )
    reason = "有没做完的，已当面说清" if missing(told) else ""
    return add_sheet(change, told, (giver, taker, None), reason, to_text(taker.at))


def _correct(change: Change, handover_id: HandoverId) -> None:
    row = {"id": change.new_id("handover_added"), "handover_id": handover_id, "text": "轮椅是 7 辆，1 辆在修"}
    row |= {"why": "交班时漏看", "recorded_at": change.at, "recorded_by": change.by}
    store.add(change.session.db, "handover_added", row)
