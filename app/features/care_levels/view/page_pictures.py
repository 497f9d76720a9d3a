"""The pages over time in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.care_levels import service
from app.features.care_levels.model import Ability
from app.features.care_levels.service import History
from app.features.care_levels.view.assessment_dialog import AssessmentDialog
from app.features.care_levels.view.due_page import LevelsDuePage
from app.features.care_levels.view.history_page import LevelHistoryPage
from app.features.care_levels.view.levels_page import LEVELS, LevelsPage
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

_NOBODY = words("LevelsPictures", "Nobody lives here yet")
_MANY = 60

SCREENS = (
    "level_history.page", "level_history.none", "level_history.many", "level_history.answers",
    "levels_due.page", "levels_due.none", "levels.home", "levels.home_levels", "levels.home_table",
)  # fmt: skip


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog that the picture `name` shows; says so when the home has nobody to show it with."""
    if name in _OF_HOME:
        return _OF_HOME[name](session, desk)
    found = _richest(session, desk)
    return EmptyState(say(_NOBODY, translate)) if found is None else _OF_ONE[name](session, desk, *found)


def _richest(session: Session, desk: Desk) -> tuple[ResidentId, History] | None:
    """Return the present resident with most to see in a history: assessments, also of the older standard, events."""
    here: Sequence[ResidentId] = [of for of, where in stays.standings(session).items() if where.state is State.PRESENT]
    known = ((of, service.history(session, desk.slices, of)) for of in here)
    return max(known, key=lambda one: _worth(one[1]), default=None)


def _worth(found: History) -> tuple[bool, bool, int, int]:
    raised = any(one.initial_level not in (None, one.level) for one in found.abilities)
    old = any(one.total is None for one in found.abilities)
    return old and len(found.abilities) > 4, raised, min(len(found.abilities), 15), len(found.events)


def _history(session: Session, desk: Desk, of: ResidentId, found: History) -> QWidget:
    page = LevelHistoryPage(session, desk)
    page.show_history(of, found)
    return page


def _none(session: Session, desk: Desk, of: ResidentId, found: History) -> QWidget:
    return _history(session, desk, of, replace(found, abilities=()))


def _many(session: Session, desk: Desk, of: ResidentId, found: History) -> QWidget:
    """Show a history of so many assessments as a person has after decades."""
    told = [one for one in found.abilities if one.total is not None]
    first = min((one.assessed_on for one in told), default=found.today)
    spread = [
        replace(told[at % len(told)], assessed_on=first + (found.today - first) * at / _MANY) for at in range(_MANY)
    ]
    return _history(session, desk, of, replace(found, abilities=tuple(spread if told else ())))


def _answers(session: Session, desk: Desk, of: ResidentId, found: History) -> QWidget:
    del desk
    shown: Ability | None = next((one for one in reversed(found.abilities) if one.scores), None)
    if shown is None:
        return EmptyState(say(_NOBODY, translate))
    return AssessmentDialog(shown, stays.name_of(session, of), None)


_OF_ONE: dict[str, Callable[[Session, Desk, ResidentId, History], QWidget]] = {
    "level_history.page": _history,
    "level_history.none": _none,
    "level_history.many": _many,
    "level_history.answers": _answers,
}


def _due(session: Session, desk: Desk) -> LevelsDuePage:
    page = LevelsDuePage(session, desk)
    page.refresh()
    return page


def _due_none(session: Session, desk: Desk) -> QWidget:
    page = _due(session, desk)
    page.show_dues(())
    return page


def _home(session: Session, desk: Desk) -> LevelsPage:
    page = LevelsPage(session, desk)
    page.refresh()
    return page


def _home_levels(session: Session, desk: Desk) -> QWidget:
    page = _home(session, desk)
    page.choose(LEVELS)
    return page


def _home_table(session: Session, desk: Desk) -> QWidget:
    return _home(session, desk).table(None)


_OF_HOME: dict[str, Callable[[Session, Desk], QWidget]] = {
    "levels_due.page": _due,
    "levels_due.none": _due_none,
    "levels.home": _home,
    "levels.home_levels": _home_levels,
    "levels.home_table": _home_table,
}
