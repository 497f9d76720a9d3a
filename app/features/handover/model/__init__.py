"""Rules of the shift handover: counts, sheet, calendar; no database, no paper, no screen."""

from app.features.handover.model.calendar import Key, Slot, SlotState, slots
from app.features.handover.model.counts import (
    BETWEEN_AREAS,
    CAME_TERMS,
    Came,
    Counts,
    Flow,
    Identity,
    Inside,
    Passage,
    counted,
    differences,
    flowed,
    last_bed,
    passages,
)
from app.features.handover.model.key_residents import day_since, earliest_news, high_risks, newcomer
from app.features.handover.model.rules import HandoverRules
from app.features.handover.model.sheet import (
    BLOCKS,
    ROOM_TERMS,
    Added,
    Checked,
    Note,
    RoomCheck,
    Sheet,
    Signature,
    Signed,
    Thing,
    ThingCounted,
    Timing,
    counted_things,
    digest,
    looked_at,
    missing,
    seal,
    timing,
)
from app.features.handover.model.stored import from_body, to_body

__all__ = [
    "BETWEEN_AREAS", "BLOCKS", "CAME_TERMS", "ROOM_TERMS", "Added", "Came", "Checked", "Counts", "Flow",
    "HandoverRules", "Identity", "Inside", "Key", "Note", "Passage", "RoomCheck", "Sheet", "Signature", "Signed",
    "Slot", "SlotState", "Thing", "ThingCounted", "Timing", "counted", "counted_things", "day_since", "differences",
    "digest", "earliest_news", "flowed", "from_body", "high_risks", "last_bed", "looked_at", "missing", "newcomer",
    "passages", "seal", "slots", "timing", "to_body",
]  # fmt: skip
