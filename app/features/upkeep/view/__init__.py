"""The pages of backups, of the trail, of the home's settings, of rules with a date, and of working days."""

from app.features.upkeep.view.backups import BackupPage
from app.features.upkeep.view.home_settings import HomeSettingsPage
from app.features.upkeep.view.rules import RulesPage
from app.features.upkeep.view.trail import TrailPage
from app.features.upkeep.view.work_calendar import WorkCalendarPage

__all__ = ["BackupPage", "HomeSettingsPage", "RulesPage", "TrailPage", "WorkCalendarPage"]
