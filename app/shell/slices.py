"""The one list of slices: the only place that names them all."""

from app.features.accounts import joins as accounts
from app.features.dossier import joins as dossier
from app.features.residents import joins as residents
from app.features.slice import Slice

IN_SETTINGS = ("accounts", "places", "backup", "trail")
"""Pages that the settings page leads to, in order."""


def slices() -> tuple[Slice, ...]:
    """Return every slice, lowest first: each may know those before it."""
    return (accounts.SLICE, residents.SLICE, dossier.SLICE)
