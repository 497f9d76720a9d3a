"""Rules of looking after the home: backups, the trail, and changes of the settings."""

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
from app.features.upkeep.model.settings import Effect, SettingLine
from app.features.upkeep.model.trail import DEEDS, HOUSE, PAGE, TrailLine, told

__all__ = [
    "DEEDS", "HOUSE", "PAGE", "WHY_WORDS", "BackupAge", "BackupLine", "Effect", "Named", "Place", "RestorePreview",
    "SettingLine", "TrailLine", "compared", "due_daily", "told",
]  # fmt: skip
