"""The one list of slices: the only place that names them all."""

from app.features.accounts import joins as accounts
from app.features.care_levels import joins as care_levels
from app.features.care_log import joins as care_log
from app.features.dossier import joins as dossier
from app.features.equipment import joins as equipment
from app.features.food_safety import joins as food_safety
from app.features.handover import joins as handover
from app.features.hazards import joins as hazards
from app.features.incidents import joins as incidents
from app.features.intake import joins as intake
from app.features.medicines import joins as medicines
from app.features.places import joins as places
from app.features.residents import joins as residents
from app.features.rosters import joins as rosters
from app.features.safety_checks import joins as safety_checks
from app.features.sample import joins as sample
from app.features.slice import Slice
from app.features.staff import joins as staff
from app.features.stays import joins as stays
from app.features.upkeep import joins as upkeep

IN_SETTINGS = (
    "home_settings",
    "rules",
    "work_calendar",
    "accounts",
    "places",
    "shifts",
    "roster_settings",
    "backup",
    "trail",
)
"""Pages that the settings page leads to, in order."""


def slices() -> tuple[Slice, ...]:
    """Return every slice, lowest first: each may know those before it."""
    every = (
        accounts, places, stays, residents, care_levels, staff, rosters, medicines, incidents, hazards, equipment,
        food_safety, care_log, handover, safety_checks, intake, dossier, upkeep, sample,
    )  # fmt: skip
    return tuple(part.SLICE for part in every)
