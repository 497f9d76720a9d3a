"""What staff offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.slice import Slice
from app.kernel.access import Permission

SLICE = Slice(
    name="staff",
    migrations=("m0003_care_log",),
    tables=("staff_member", "area", "area_floor", "shift_kind"),
    permissions=(Permission.STAFF_READ, Permission.STAFF_CHANGE),
)
