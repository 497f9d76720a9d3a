"""The screens of the care log: the sheet of a room, the log, the log of one resident."""

from app.features.care_log.view.log_page import LogTab, LogViewPage
from app.features.care_log.view.page import CareLogPage
from app.features.care_log.view.pictures import screen

__all__ = ["CareLogPage", "LogTab", "LogViewPage", "screen"]
