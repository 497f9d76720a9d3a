"""What the care log offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.slice import Slice
from app.kernel.access import Permission

SLICE = Slice(
    name="care_log",
    migrations=("m0003_care_log",),
    tables=("care_entry", "care_day", "care_month", "care_words", "care_limit", "shift_signed"),
    permissions=(Permission.LOG_READ, Permission.LOG_WRITE, Permission.LOG_CORRECT),
)
