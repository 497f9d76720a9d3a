"""Icons by meaning: the one table from what a sign says to its Material Design name. Always beside a word."""

import sys
from functools import cache
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap, QPixmapCache

from app.desktop.theme import look

_NAMES = {
    # the frame
    "home": "home-variant-outline", "brand": "home-heart", "search": "magnify", "clock": "clock-outline",
    "backup": "content-save-check-outline", "lock": "lock-outline", "text_size": "format-size",
    "help": "help-circle-outline", "settings": "cog-outline", "back": "arrow-left", "next": "chevron-right",
    "forward": "arrow-right", "down": "chevron-down", "up": "chevron-up", "close": "close", "menu": "menu",
    "language": "translate", "keyboard": "keyboard-outline", "info": "information-outline",
    # verbs
    "add": "plus", "edit": "pencil-outline", "save": "content-save-outline", "undo": "undo-variant",
    "print": "printer-outline", "import": "file-import-outline", "export": "file-export-outline",
    "open_folder": "folder-open-outline", "file": "file-document-outline", "delete": "delete-outline",
    "reveal": "eye-outline", "hide": "eye-off-outline", "history": "history", "filter": "filter-outline",
    "zoom_in": "magnify-plus-outline", "zoom_out": "magnify-minus-outline", "fit": "fit-to-page-outline",
    "stop": "close-circle-outline", "wand": "auto-fix", "publish": "send-outline", "paste": "content-paste",
    "camera": "camera-outline", "phone": "phone", "restore": "backup-restore", "key": "key-outline",
    "pin": "dialpad", "refresh": "refresh", "link": "link-variant", "copy": "content-copy",
    "more": "dots-horizontal", "move": "swap-horizontal", "attach": "paperclip", "scan": "scanner",
    # signs
    "good": "check-circle-outline", "done": "check", "done_filled": "check-circle", "warning": "alert-outline",
    "danger": "alert-circle", "urgent": "alert-octagon", "not_asked": "help-circle-outline",
    "empty": "tray", "bell": "bell-ring-outline", "today": "clock-outline", "week": "clock-outline",
    "sometime": "calendar-blank-outline", "trend_up": "arrow-up", "trend_down": "arrow-down",
    "trend_same": "minus", "tip": "lightbulb-on-outline", "sample": "flask-outline",
    # the home
    "residents": "account-group-outline", "resident": "account-outline", "find_resident": "account-search-outline",
    "new_resident": "account-plus-outline", "contact": "account-box-outline", "guardian": "account-supervisor-outline",
    "beds": "bed-outline", "bed": "bed", "free_bed": "bed-empty", "building": "office-building-outline",
    "floor": "stairs", "room": "door", "nurse_station": "account-heart-outline", "gate": "door-open",
    "man": "human-male", "woman": "human-female", "calendar": "calendar-month-outline",
    "care_log": "notebook-edit-outline", "handover": "swap-horizontal", "rosters": "calendar-month-outline",
    "my_roster": "calendar-account-outline",
    "safety": "shield-check-outline", "transfers": "bus-side", "reports": "file-chart-outline",
    "staff": "account-multiple-outline", "ratio": "account-multiple-check-outline", "night": "weather-night",
    "fire": "fire-extinguisher", "certificate": "card-account-details-outline", "rules": "scale-balance",
    "assessment": "clipboard-check-outline", "stick": "usb-flash-drive-outline", "chart": "chart-line",
    "todo": "clipboard-list-outline", "papers": "folder-account-outline", "dossier": "folder-account-outline",
    "money": "cash-multiple", "belongings": "bag-suitcase-outline", "heart": "heart-pulse",
    "account": "badge-account-outline", "trail": "shoe-print", "shield": "shield-lock-outline",
    # stays
    "present": "home-heart", "on_leave": "walk", "in_hospital": "hospital-building",
    "missing": "account-question-outline",
    "awaiting": "account-clock-outline", "left": "exit-run", "transferred_out": "bus-side",
    "discharged": "home-export-outline", "support_ended": "account-cancel-outline", "died": "candle",
    "came_back": "home-import-outline", "admitted": "home-plus-outline",
    # risks and levels
    "class": "circle-half-full", "unassessed": "help-circle-outline",
    "allergy": "water-off-outline", "fall": "human-cane", "choking": "silverware-fork-knife",
    "pressure_sore": "bandage", "wander": "map-marker-question-outline", "infection": "biohazard",
    "harm": "hand-back-right-off-outline", "oxygen": "gas-cylinder", "blood_thinner": "water-outline",
    "hearing": "ear-hearing-off", "fear": "emoticon-sad-outline", "risk": "alert-outline", "scald": "thermometer-alert",
    "activity": "human-handsup",
    "medicine": "pill", "refused": "hand-back-right-off-outline", "missed_dose": "clock-alert-outline",
    "vomited": "emoticon-sick-outline", "stock": "package-variant-closed", "no_medicine": "pill-off",
    "temperature": "thermometer", "incident": "alert-outline", "diet": "food-outline",
    "breakfast": "food-apple-outline", "lunch": "bowl-mix-outline", "water": "cup-water",
    "washing": "toothbrush-paste", "toileting": "toilet", "turning": "rotate-left", "mood": "emoticon-outline",
    "sleep": "sleep", "circle": "circle-outline", "flag": "flag",
    "religion": "hands-pray", "insurance": "card-account-details-outline", "disease": "stethoscope",
    "funeral": "candle", "dialect": "account-voice",
}  # fmt: skip


_QT = {"qtpy.QtCore": QtCore, "qtpy.QtGui": QtGui, "qtpy.QtWidgets": QtWidgets}
"""Stands for qtpy, through which qtawesome finds Qt: qtpy itself would bring every class of Qt, 17 MB of memory."""


@cache
def _qtawesome() -> Any | None:
    """Return qtawesome narrowed to its one needed font, or None where fonts may not be loaded."""
    sys.modules.update(_QT)
    try:
        import qtawesome
    except ImportError:
        return None
    # The only way to load one font of many; a test guards the private name.
    library: Any = qtawesome
    library._BUNDLED_FONTS = tuple(entry for entry in library._BUNDLED_FONTS if entry[0] == "mdi6")  # noqa: SLF001
    return qtawesome


def icon(meaning: str, role: str = "ink") -> QIcon:
    """Return the icon of a meaning in a colour role of `theme.Tokens`; empty where fonts may not be loaded.

    KeyError for a meaning that the table does not know.
    """
    name, library = _NAMES[meaning], _qtawesome()
    if library is None:
        return QIcon()
    try:
        made: QIcon = library.icon(f"mdi6.{name}", color=look().colour(role), color_disabled=look().colour("second"))
    except library.FontError:
        return QIcon()
    return made


def pixmap(meaning: str, role: str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture `pixels` wide and high, sharp on a screen of `ratio` device pixels."""
    key = f"icon {meaning} {look().colour(role).name()} {pixels} {ratio}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = icon(meaning, role).pixmap(QSize(pixels, pixels), ratio)
        QPixmapCache.insert(key, made)
    return made


def load() -> None:
    """Load the icon font now, when the program is idle."""
    icon("home").pixmap(QSize(16, 16))


def meanings() -> tuple[tuple[str, str], ...]:
    """Return each meaning with its Material Design name, for the self-test and the tests."""
    return tuple(_NAMES.items())
