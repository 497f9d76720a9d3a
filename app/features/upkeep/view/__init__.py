"""The pages of backups, of the trail, and of the home's settings."""

from app.features.upkeep.view.backups import BackupPage
from app.features.upkeep.view.home_settings import HomeSettingsPage
from app.features.upkeep.view.trail import TrailPage

__all__ = ["BackupPage", "HomeSettingsPage", "TrailPage"]
