"""What looking after the home offers to the house: five pages, what is due, and commands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app.data.clock_guard import Verdict
from app.features.slice import DueTask, Page, Screen, Slice
from app.features.upkeep import model, service
from app.features.upkeep.commands import COMMANDS
from app.kernel.access import Permission
from app.kernel.clock import in_home, shown_time
from app.kernel.text import Translate, say, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = (
    "backup.page",
    "backup.restore",
    "trail.page",
    "home_settings.page",
    "home_settings.changed",
    "rules.page",
    "rules.set",
    "rules.change",
    "rules.take_back",
    "work_calendar.year",
    "work_calendar.unknown",
)
_CLOCK = words("Upkeep", "The date of this PC is in doubt")
_CLOCK_DETAIL = words("Upkeep", "It says {now}. Compare with a phone, then say whether it is right.")
_OLD = words("Upkeep", "The newest backup is old")
_NONE = words("Upkeep", "There is no backup yet")
_OLD_DETAIL = words("Upkeep", "The last one is of {when}.")
_SECOND = words("Upkeep", "Make a backup on a stick")
_SECOND_DETAIL = words("Upkeep", "The last one there is of {when}.")
_SECOND_NEVER = words("Upkeep", "None is kept away from this PC yet.")
_YEAR = words("Upkeep", "The working days of {year} are not known")
_YEAR_DETAIL = words("Upkeep", "Deadlines in working days cannot be counted into that year.")
_LOOK = words("Upkeep", "Look")
_BACK_UP = words("Upkeep", "Back up")


def _backup_page(session: Session, desk: Desk) -> QWidget:
    from app.features.upkeep.view import BackupPage

    return BackupPage(session, desk)


def _trail_page(session: Session, desk: Desk) -> QWidget:
    from app.features.upkeep.view import TrailPage

    return TrailPage(session, desk)


def _settings_page(session: Session, desk: Desk) -> QWidget:
    from app.features.upkeep.view import HomeSettingsPage

    return HomeSettingsPage(session, desk)


def _rules_page(session: Session, desk: Desk) -> QWidget:
    from app.features.upkeep.view import RulesPage

    return RulesPage(session, desk)


def _work_calendar_page(session: Session, desk: Desk) -> QWidget:
    from app.features.upkeep.view import WorkCalendarPage

    return WorkCalendarPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.upkeep.view.pictures import screen

    return screen(name, session, desk)


def _due(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what the director sees to: the clock, an old backup, none on a stick, an unknown year."""
    if not session.may(Permission.ACCOUNTS_MANAGE):
        return
    now, look = session.clock.now(), say(_LOOK, translate)
    if session.clock_verdict() is not Verdict.TRUSTED:
        detail = say(_CLOCK_DETAIL, translate, now=shown_time(now))
        yield DueTask("clock", say(_CLOCK, translate), detail, "now", "clock", look, "backup")
    age, back_up = service.backup_age(session), say(_BACK_UP, translate)
    if age.newest_at is None:
        yield DueTask("backup", say(_NONE, translate), "", "today", "backup", back_up, "backup")
    elif age.is_red(now):
        detail = say(_OLD_DETAIL, translate, when=f"{in_home(age.newest_at):%Y-%m-%d}")
        yield DueTask("backup", say(_OLD, translate), detail, "now", "backup", back_up, "backup")
    if age.is_second_due(now):
        when = f"{in_home(age.second_at):%Y-%m-%d}" if age.second_at else ""
        detail = say(_SECOND_DETAIL, translate, when=when) if when else say(_SECOND_NEVER, translate)
        yield DueTask("second_backup", say(_SECOND, translate), detail, "week", "stick", back_up, "backup")
    if year := service.unknown_work_year(session):
        title, detail = say(_YEAR, translate, year=year), say(_YEAR_DETAIL, translate)
        yield DueTask("work_year", title, detail, "week", "calendar", look, "work_calendar", part=str(year))


SLICE = Slice(
    name="upkeep",
    permissions=(Permission.BACKUP_MAKE, Permission.HOME_CHECK, Permission.AUDIT_READ),
    pages=(
        Page(
            "home_settings",
            words("Upkeep", "Settings of the home"),
            "settings",
            _settings_page,
            Permission.ACCOUNTS_MANAGE,
            place=78,
        ),
        Page(
            "rules",
            words("Upkeep", "Rules and deadlines"),
            "rules",
            _rules_page,
            Permission.AUDIT_READ,
            place=79,
        ),
        Page(
            "work_calendar",
            words("Upkeep", "Working days"),
            "calendar",
            _work_calendar_page,
            Permission.ACCOUNTS_MANAGE,
            place=80,
        ),
        Page("backup", words("Upkeep", "Backups"), "backup", _backup_page, Permission.BACKUP_MAKE, place=82),
        Page("trail", words("Upkeep", "Trail"), "trail", _trail_page, Permission.AUDIT_READ, place=84),
    ),
    commands=COMMANDS,
    due_tasks=_due,
    trail_words=model.HOUSE,
    screens=tuple(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
)
