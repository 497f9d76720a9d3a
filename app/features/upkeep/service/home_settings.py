"""Sets the rules of the home, and tells before what would be different."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.data import settings
from app.data.session import Session
from app.data.settings import HomeSettings, Value
from app.features.residents import service as residents
from app.features.residents.model import Filter
from app.features.stays import service as stays
from app.features.stays.model import Approval, LeaveRules, approval, report_is_due, search_is_due
from app.features.upkeep import store
from app.features.upkeep.model import Effect, SettingLine
from app.kernel.access import Permission
from app.kernel.birthdays import Ages
from app.kernel.errors import RuleBrokenError
from app.kernel.text import words

LINES = 50
"""Changes of settings shown."""

_NOT_SAVED = words("Upkeep", "Some fields need another look. Nothing was saved.")
_SEARCHES = words("Upkeep", "Leaves for which a search is due: {before} now, {after} then.")
_SLIPS = words(
    "Upkeep",
    "Holds for leaves from now on. Of {whole} slips that wait, the director decides {before} now, {after} then.",
)
_REPORTS = words("Upkeep", "Missing people who must be reported: {before} now, {after} then.")
_AGES = words("Upkeep", "People outside of the usual ages: {before} now, {after} then. No record changes.")
_LOCKS = words(
    "Upkeep", "From the next unlocking on: office screens lock after {office} minutes, care screens after {care}."
)


def home_settings(session: Session) -> HomeSettings:
    """Return what is set for the whole home. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    return settings.load(session)


def change_settings(session: Session, values: Mapping[str, Value], reason: str = "") -> dict[str, Value]:
    """Set some of the home's settings, by field, and return what those that differ were until now.

    Raises NotAllowedError, RuleBrokenError with every finding, StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    old = settings.load(session)
    new = replace(old, **dict[str, Any](values))
    if found := settings.findings(new):
        raise RuleBrokenError(_NOT_SAVED, findings=found)
    changed = settings.save(session, new, reason=reason) if new != old else ()
    return {name: getattr(old, name) for name in changed}


def would_change(session: Session, values: Mapping[str, Value]) -> tuple[Effect, ...]:
    """Return what would be different at once if these settings were saved; empty while one of them is wrong.

    Raises NotAllowedError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    old = settings.load(session)
    new = replace(old, **dict[str, Any](values))
    if new == old or settings.findings(new):
        return ()
    return tuple(
        tell(session, old, new)
        for names, tell in _EFFECTS
        if any(getattr(old, name) != getattr(new, name) for name in names)
    )


def setting_changes(session: Session) -> tuple[SettingLine, ...]:
    """Return the last changes of the home's settings, newest first. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    return store.setting_changes(session.db, LINES)


def _on_searches(session: Session, old: HomeSettings, new: HomeSettings) -> Effect:
    out = [one.slip for one in stays.leaves_out(session) if one.slip is not None]
    now = session.clock.now()

    def due(after: int) -> int:
        return sum(search_is_due(slip, now, LeaveRules(search_after_minutes=after)) for slip in out)

    return Effect(
        _SEARCHES, {"before": due(old.leave_search_after_minutes), "after": due(new.leave_search_after_minutes)}
    )


def _on_slips(session: Session, old: HomeSettings, new: HomeSettings) -> Effect:
    waiting = [slip.leave for _name, slip in stays.slips_to_approve(session)]

    def of_director(one: HomeSettings) -> int:
        rules = LeaveRules(one.leave_slip_after_minutes, one.leave_director_after_minutes)
        return sum(approval(leave, rules) is Approval.DIRECTOR for leave in waiting)

    return Effect(_SLIPS, {"whole": len(waiting), "before": of_director(old), "after": of_director(new)})


def _on_reports(session: Session, old: HomeSettings, new: HomeSettings) -> Effect:
    since = [where.since for _id, _name, where in stays.missing(session) if where.since is not None]
    now = session.clock.now()

    def due(hours: int) -> int:
        return sum(report_is_due(one, now, hours) for one in since)

    return Effect(_REPORTS, {"before": due(old.missing_report_hours), "after": due(new.missing_report_hours)})


def _on_ages(session: Session, old: HomeSettings, new: HomeSettings) -> Effect:
    years = [row.age.years for row in residents.residents(session, Filter()) if row.age is not None]

    def outside(ages: Ages) -> int:
        return sum(not ages.youngest <= one <= ages.oldest for one in years)

    return Effect(_AGES, {"before": outside(old.usual_ages), "after": outside(new.usual_ages)})


def _on_locks(_session: Session, _old: HomeSettings, new: HomeSettings) -> Effect:
    return Effect(_LOCKS, {"office": new.idle_lock_minutes_office, "care": new.idle_lock_minutes_care})


_EFFECTS: tuple[tuple[tuple[str, ...], Callable[[Session, HomeSettings, HomeSettings], Effect]], ...] = (
    (("leave_slip_after_minutes", "leave_director_after_minutes"), _on_slips),
    (("leave_search_after_minutes",), _on_searches),
    (("missing_report_hours",), _on_reports),
    (("youngest_usual_age", "oldest_usual_age"), _on_ages),
    (("idle_lock_minutes_office", "idle_lock_minutes_care"), _on_locks),
)
"""Fields of the settings, and who tells what a change of them does."""
