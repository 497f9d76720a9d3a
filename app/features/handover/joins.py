"""What the handover offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.handover import service
from app.features.slice import RuleOffer, Slice
from app.kernel.access import Permission
from app.kernel.text import words

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

SLICE = Slice(
    name="handover",
    migrations=("m0003_care_log",),
    tables=("handover_note", "handover_thing", "handover", "handover_added"),
    permissions=(Permission.HANDOVER_READ, Permission.HANDOVER_WRITE),
    rules=(RuleOffer(service.GROUP, service.effects),),
    trail_words=_TRAIL,
)
