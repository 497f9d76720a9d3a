"""What medicines offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.slice import Slice
from app.kernel.access import Permission

SLICE = Slice(
    name="medicines",
    migrations=("m0003_care_log",),
    tables=("medicine_order", "medicine_stop", "dose", "medicine_count"),
    permissions=(Permission.MEDICINE_READ, Permission.MEDICINE_ORDER, Permission.MEDICINE_GIVE),
)
