"""Rules of looking after the home: backups and the trail."""

from app.features.upkeep.model.backups import (
    WHY_WORDS,
    BackupAge,
    BackupLine,
    Named,
    Place,
    RestorePreview,
    compared,
    due_daily,
)
from app.features.upkeep.model.trail import DEEDS, PAGE, THINGS, TrailLine, told

__all__ = [
    "DEEDS", "PAGE", "THINGS", "WHY_WORDS", "BackupAge", "BackupLine", "Named", "Place", "RestorePreview", "TrailLine",
    "compared", "due_daily", "told",
]  # fmt: skip
