"""The pages of backups and of the trail."""

from app.features.upkeep.view.backups import BackupPage
from app.features.upkeep.view.trail import TrailPage

__all__ = ["BackupPage", "TrailPage"]
