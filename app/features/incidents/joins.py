"""What incidents offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.slice import Slice
from app.kernel.access import Permission

SLICE = Slice(
    name="incidents",
    migrations=("m0003_care_log",),
    tables=("incident", "incident_line"),
    permissions=(
        Permission.INCIDENT_REPORT,
        Permission.INCIDENT_READ,
        Permission.INCIDENT_CLOSE,
        Permission.INCIDENT_ABUSE,
    ),
)
