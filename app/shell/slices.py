"""The one list of slices: the only place that names them all."""

from __future__ import annotations

import importlib

from app.features.slice import Slice

NAMES = ("accounts", "places", "stays", "residents", "intake", "dossier", "upkeep", "sample")
"""In the order in which they may know each other, lowest first."""

IN_SETTINGS = ("accounts", "places", "backup", "trail")
"""Pages that the settings page leads to, in order."""


def slices() -> tuple[Slice, ...]:
    """Return every slice's record, in the order of `NAMES`."""
    return tuple(importlib.import_module(f"app.features.{name}.joins").SLICE for name in NAMES)
