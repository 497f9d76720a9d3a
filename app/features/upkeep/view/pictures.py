"""The pages in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.residents import service as residents
from app.features.residents.model import Filter
from app.features.upkeep.model import BackupLine, Named, Place, RestorePreview
from app.features.upkeep.view.backups import BackupPage
from app.features.upkeep.view.home_settings import HomeSettingsPage
from app.features.upkeep.view.trail import TrailPage

_MADE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page of a picture's name. KeyError for an unknown one."""
    made = {
        "backup.page": _backups, "backup.restore": _restore, "trail.page": _trail, "home_settings.page": _settings,
        "home_settings.changed": _settings_changed,
    }  # fmt: skip
    return made[name](session, desk)


def _backups(session: Session, desk: Desk) -> QWidget:
    page = BackupPage(session, desk)
    page.refresh()
    whys = ("close", "daily", "by_hand", "before_import")
    page.show_list(
        [
            BackupLine(
                Path(f"{day}"), Place.SECOND if day == 18 else Place.BESIDE, _MADE.replace(day=day), why, 3_400_000
            )
            for day, why in zip(range(21, 17, -1), whys, strict=True)
        ]
    )
    return page


def _restore(session: Session, desk: Desk) -> QWidget:
    page = BackupPage(session, desk)
    people = [Named(row.id, row.number, row.name) for row in residents.residents(session, Filter())[:7]]
    made = RestorePreview(_MADE, "close", tuple(people[:1]), (), tuple(people[1:]), 38, _MADE.replace(day=21))
    page.show_preview(Path("picture"), made)
    return page


def _settings(session: Session, desk: Desk) -> HomeSettingsPage:
    page = HomeSettingsPage(session, desk)
    page.open(None)
    return page


def _settings_changed(session: Session, desk: Desk) -> QWidget:
    page = _settings(session, desk)
    page.form.set_values({"leave_search_after_minutes": "20", "oldest_usual_age": "90"})
    return page


def _trail(session: Session, desk: Desk) -> QWidget:
    page = TrailPage(session, desk)
    page.open(None)
    return page
