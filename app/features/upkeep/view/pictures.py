"""The pages in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.dated import RuleLine
from app.data.session import Session
from app.desktop.desk import Desk
from app.features.residents import service as residents
from app.features.residents.model import Filter
from app.features.upkeep import service
from app.features.upkeep.model import BackupLine, Named, Place, RestorePreview
from app.features.upkeep.view.backups import BackupPage
from app.features.upkeep.view.home_settings import HomeSettingsPage
from app.features.upkeep.view.rule_dialogs import ChangeRule, TakeBackRule
from app.features.upkeep.view.rules import RulesPage
from app.features.upkeep.view.trail import TrailPage
from app.features.upkeep.view.work_calendar import WorkCalendarPage

_MADE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page of a picture's name. KeyError for an unknown one."""
    made = {
        "backup.page": _backups, "backup.restore": _restore, "trail.page": _trail, "home_settings.page": _settings,
        "home_settings.changed": _settings_changed, "rules.page": _rules, "rules.set": _rules_set,
        "rules.change": _rules_change, "rules.take_back": _rules_back, "work_calendar.year": _year,
        "work_calendar.unknown": _unknown_year,
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


def _rules(session: Session, desk: Desk) -> RulesPage:
    page = RulesPage(session, desk)
    page.open(None)
    return page


def _line(rule: str, value: int, from_on: date, source: str, reason: str) -> RuleLine:
    return RuleLine(0, rule, value, from_on, source, reason, _MADE, "李桂兰", None, "", "")


def _rules_set(session: Session, desk: Desk) -> RulesPage:
    page = RulesPage(session, desk)
    sheet = service.rules(session, desk.slices)[0]
    now = _line("ability_months", 3, date(2026, 7, 1), "县民政局〔2026〕8号", "统一口径")
    coming = _line("risk_months", 6, date(2027, 1, 1), "", "院务会决定，半年评一次")
    wrong = replace(
        _line("ability_months", 5, date(2026, 7, 1), "", "试一试"),
        withdrawn_at=_MADE.replace(day=21),
        withdrawn_by="李桂兰",
        withdrawn_why="打错了",
    )
    changed: dict[str, dict[str, Any]] = {
        "ability_months": {"value": 3, "since": now},
        "risk_months": {"coming": (coming,)},
    }
    rules = tuple(replace(one, **changed.get(one.name, {})) for one in sheet.rules)
    page.show_sheets([replace(sheet, rules=rules, lines=(coming, now, wrong))])
    return page


def _rules_back(session: Session, desk: Desk) -> TakeBackRule:
    offer = service.rules(session, desk.slices)[0].offer
    line = _line("ability_months", 3, date(2026, 7, 1), "县民政局〔2026〕8号", "统一口径")
    return TakeBackRule(session, desk.slices, offer, line)


def _rules_change(session: Session, desk: Desk) -> ChangeRule:
    sheet = service.rules(session, desk.slices)[0]
    one = next(rule for rule in sheet.rules if rule.name == "ability_months")
    dialog = ChangeRule(session, desk.slices, sheet.offer, one)
    dialog.form.set_values({one.name: "3", "source": "县民政局〔2026〕8号"})
    return dialog


def _year(session: Session, desk: Desk) -> WorkCalendarPage:
    page = WorkCalendarPage(session, desk)
    page.open(None)
    return page


def _unknown_year(session: Session, desk: Desk) -> WorkCalendarPage:
    page = _year(session, desk)
    page.show_year(2027)
    page.picture.press(date(2027, 1, 1))
    return page


def _trail(session: Session, desk: Desk) -> QWidget:
    page = TrailPage(session, desk)
    page.open(None)
    return page
