"""The home file's schema: numbered steps of literal SQL, frozen once released, never importing a slice."""

from app.data.migrations import (
    m0001_start,
    m0002_care_levels,
    m0003_care_log,
    m0004_staff,
    m0005_rosters,
    m0006_hazards,
    m0007_equipment,
    m0008_food_safety,
    m0009_safety_checks,
)

STEPS = (
    m0001_start,
    m0002_care_levels,
    m0003_care_log,
    m0004_staff,
    m0005_rosters,
    m0006_hazards,
    m0007_equipment,
    m0008_food_safety,
    m0009_safety_checks,
)
"""In order; the file's `user_version` is how many of them it has."""

VERSION = len(STEPS)
