"""The screens of levels in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.care_levels import service
from app.features.care_levels.model import DueKind
from app.features.care_levels.service import Care
from app.features.care_levels.view import page_pictures
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.class_dialog import ClassDialog
from app.features.care_levels.view.former import FormerDialog
from app.features.care_levels.view.former_lines import former_classes
from app.features.care_levels.view.observation import ObserveDialog
from app.features.care_levels.view.report_steps import ReportDialog
from app.features.care_levels.view.risks import RisksDialog
from app.features.care_levels.view.tab import LevelsTab
from app.features.care_levels.view.waiting import ClassWaitingPage
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.care import Grade
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

_NOBODY = words("LevelsPictures", "Nobody lives here yet")
_MOST = 60
"""So many residents are looked through for somebody who shows a state."""

OWN = ("tab", "tab_differs", "tab_empty", "class", "observe", "report", "risks", "former", "waiting", "waiting_none")
"""States of the tab, its dialogs and what waits for the director."""


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog that a picture shows: `levels.<state>`, `assess.<state>`, or one of a page over time.

    Says so when the home has nobody to show it with. KeyError for a picture that there is not.
    """
    page, _dot, state = name.partition(".")
    if page == "assess":
        from app.features.care_levels.view import assess_pictures

        return assess_pictures.screen(state, session, desk)
    if name in page_pictures.SCREENS:
        return page_pictures.screen(name, session, desk)
    return _of_one(state, session, desk)


def _of_one(state: str, session: Session, desk: Desk) -> QWidget:
    """Return what the picture of a state shows of somebody; says so when nobody lives here."""
    differs = _differing(session, desk) if state in {"tab_differs", "report"} else None
    shown = differs or _somebody(session, desk, _WANTED.get(state, _rich))
    return EmptyState(say(_NOBODY, translate)) if shown is None else _SHOWS[state](session, desk, shown)


def _rich(care: Care) -> bool:
    return bool(care.official and care.observation and care.ability and care.risks)


_WANTED: dict[str, Callable[[Care], bool]] = {
    "former": lambda care: len(care.classes) > 1,
    "risks": lambda care: bool(care.risks),
}


def _somebody(session: Session, desk: Desk, wanted: Callable[[Care], bool]) -> ResidentId | None:
    """Return the first resident who shows what is wanted, else the first of all; None when nobody lives here."""
    here = _present(session)
    looked_through = (of for of in here[:_MOST] if wanted(service.care_of(session, desk.slices, of)))
    return next(looked_through, next(iter(here), None))


def _differing(session: Session, desk: Desk) -> ResidentId | None:
    """Return somebody of whom the home sees something else than the county found; None without any."""
    return next((due.resident_id for due in service.due_list(session, desk.slices) if due.kind is DueKind.REPORT), None)


def _present(session: Session) -> Sequence[ResidentId]:
    return [of for of, where in stays.standings(session).items() if where.state is State.PRESENT]


def _waiting(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    """Show a finding as if a clerk had prepared it."""
    made = ClassWaitingPage(session, desk)
    official = service.care_of(session, desk.slices, of).official
    made.show_waiting([] if official is None else [(stays.name_of(session, of), replace(official, confirmed=False))])
    return made


def _waiting_none(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    del of
    made = ClassWaitingPage(session, desk)
    made.show_waiting([])
    return made


def _tab(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    return LevelsTab(session, desk, of)


def _tab_empty(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    made = LevelsTab(session, desk, of)
    made.show_care(Care(None, (), (), (), (), (), {}, ()))
    return made


def _class(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    care = service.care_of(session, desk.slices, of)
    return ClassDialog(session, of, None, last=care.official)


def _observe(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    del desk
    made = ObserveDialog(session, of, None)
    for field, can in zip(made.items, (True, True, True, True, False, False), strict=True):
        field.set_value(can)
    made.form.edited.emit()
    return made


def _risks(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    now = service.care_of(session, desk.slices, of).risks
    made = RisksDialog(session, of, None, now=now)
    for field, grade in zip(made.risks, _some_grades(), strict=False):
        field.grades.choose(grade.value)
        field.grades.chosen.emit(grade.value)
    return made


def _some_grades() -> Iterator[Grade]:
    yield from (Grade.LOW, Grade.NONE, Grade.HIGH)


def _former(session: Session, desk: Desk, of: ResidentId) -> QWidget:
    page = LevelsTab(session, desk, of)
    made = FormerDialog(
        Around(session, desk, of, page), translate("OfficialCard", "Found by the county"), former_classes, None
    )
    page.setParent(made)
    page.hide()
    return made


_SHOWS: dict[str, Callable[[Session, Desk, ResidentId], QWidget]] = {
    "tab": _tab,
    "tab_differs": _tab,
    "tab_empty": _tab_empty,
    "class": _class,
    "observe": _observe,
    "report": lambda session, _desk, of: ReportDialog(session, of, None),
    "risks": _risks,
    "former": _former,
    "waiting": _waiting,
    "waiting_none": _waiting_none,
}
