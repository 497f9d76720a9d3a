"""The pages in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.care_log import service
from app.features.care_log.model import LogFilter
from app.features.care_log.view.cells import CellButton
from app.features.care_log.view.log_page import LogTab, LogViewPage
from app.features.care_log.view.page import CareLogPage
from app.features.care_log.view.pending import Place
from app.features.care_log.view.plan_dialog import PlanDialog
from app.features.care_log.view.sign import SignShiftDialog

SIZE = (1140, 640)
"""px of a page in the window of the pictures, for what is laid out before it stands there."""


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        "care_log.open": _page, "care_log.none": _page, "care_log.exception": _exception, "care_log.drawer": _drawer,
        "care_log.confirmed": _confirmed, "care_log.late": _late, "care_log.signed": _signed,
        "log.view": _log, "log.resident": _resident, "log.vitals": _vitals, "log.correct": _correct,
        "log.plan": _plan, "log.plan_line": _plan_line,
    }  # fmt: skip
    return made[name](session, desk)


def _page(session: Session, desk: Desk) -> CareLogPage:
    page = CareLogPage(session, desk)
    page.resize(*SIZE)
    page.open(None)
    return page


def _ready(page: CareLogPage) -> list[tuple[Place, CellButton]]:
    view = page.panel.view
    return [] if view is None else [one for one in view.cells.items() if one[1].face.kind == "ready"]


def _exception(session: Session, desk: Desk) -> QWidget:
    page = _page(session, desk)
    for place, _cell in _ready(page)[:1]:
        page.panel.press(place)
        strip = page.panel.strip
        if strip is not None:
            page.panel.choose(place, strip.choices()[0])
    return page


def _drawer(session: Session, desk: Desk) -> QWidget:
    page = _page(session, desk)
    for place, _cell in _ready(page)[:1]:
        page.drawers.open(place[0], place[1], None, None)
        if page.drawers.drawer is not None:
            page.drawers.drawer.phrases.choose_at(2)
    return page


def _confirmed(session: Session, desk: Desk) -> QWidget:
    page = _page(session, desk)
    page.show_last_shift()
    for shift in page.shifts.past():
        done = [one for one in service.room_states(session, shift) if one.done and one.present]
        if done:
            page.show_shift(shift)
            page.show_room(done[0].room_id)
            break
    return page


def _late(session: Session, desk: Desk) -> QWidget:
    page = _page(session, desk)
    page.show_last_shift()
    return page


def _signed(session: Session, desk: Desk) -> QWidget:
    page = _page(session, desk)
    return page if page.shift is None else SignShiftDialog(session, page.shift, 2)


def _log(session: Session, desk: Desk) -> LogViewPage:
    page = LogViewPage(session, desk)
    page.open(None)
    return page


def _correct(session: Session, desk: Desk) -> QWidget:
    page = _log(session, desk)
    page.resize(*SIZE)
    line = page.pane.model.row_at(0)
    if line is not None:
        page.correct(line)
    return page


def _resident(session: Session, desk: Desk) -> QWidget:
    lines = service.log_page(session, LogFilter(item="temperature"), limit=1)
    if not lines:
        return EmptyState(translate("CareLogPictures", "Nothing is recorded yet"))
    return LogTab(session, desk, lines[0].entry.resident_id)


def _vitals(session: Session, desk: Desk) -> QWidget:
    made = _resident(session, desk)
    if isinstance(made, LogTab):
        made.show_way("vitals")
    return made


def _plan(session: Session, desk: Desk) -> QWidget:
    planned = next(iter(service.plans_on(session)), None)
    if planned is None:
        return EmptyState(translate("CareLogPictures", "Nothing is recorded yet"))
    made = LogTab(session, desk, planned)
    made.show_way("plan")
    return made


def _plan_line(session: Session, desk: Desk) -> QWidget:
    del desk
    planned, plan = next(iter(service.plans_on(session).items()))
    return PlanDialog(session, planned, None, next(iter(plan.values())))
