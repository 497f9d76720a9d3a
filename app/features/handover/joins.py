"""What the handover offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.slice import Slice
from app.kernel.access import Permission

SLICE = Slice(
    name="handover",
    migrations=("m0003_care_log",),
    tables=("handover_note", "handover_thing", "handover", "handover_added"),
    permissions=(Permission.HANDOVER_READ, Permission.HANDOVER_WRITE),
)
