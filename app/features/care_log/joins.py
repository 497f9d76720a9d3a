"""What the care log offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.features.care_log import service
from app.features.care_log.model import Look, called
from app.features.slice import (
    DossierSection,
    DueTask,
    HandoverBlock,
    Ledger,
    Page,
    ResidentTab,
    RuleOffer,
    Screen,
    Slice,
    StartTile,
    TileState,
)
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.ids import ResidentId
from app.kernel.text import Translate, say, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_NAMED = 3
_LOOKS = words("CareLogDue", "Looks at night that are overdue: {count}")
_MEASURES = words("CareLogDue", "Residents to be measured as planned: {count}")
_WHO = words("CareLogDue", "{names} and others")
_ROOMS = words("CareLogDue", "Rooms not confirmed: {count}")
_ENDS = words("CareLogDue", "{rooms}. The shift ends at {when}.")
_TO_CONFIRM = words("CareLogDue", "rooms to confirm")
_ALL_DONE = words("CareLogDue", "all recorded so far")
_GO = words("CareLogDue", "Record")


def _due(session: Session, translate: Translate) -> Iterator[DueTask]:
    if not session.may(Permission.LOG_WRITE):
        return
    member = staff.member_of_account(session)
    shift = staff.shift_now(session, None if member is None else member.told.area_id)
    if shift is not None:
        yield from _due_looks(session, translate, shift)
        yield from _due_measures(session, translate, shift)
        yield from _due_rooms(session, translate, shift)


def _due_looks(session: Session, translate: Translate, shift: Shift) -> Iterator[DueTask]:
    now = session.clock.now()
    overdue: list[Look] = [one for one in service.night_looks(session, shift) if one.overdue(now)]
    if overdue:
        detail = _named([f"{one.name} {one.bed}" for one in overdue], translate)
        title = say(_LOOKS, translate, count=len(overdue))
        yield DueTask("care_log:looks", title, detail, "now", "night", say(_GO, translate), "care_log")


def _due_measures(session: Session, translate: Translate, shift: Shift) -> Iterator[DueTask]:
    if waiting := service.unmeasured(session, shift):
        detail = _named([one.name for one in waiting], translate)
        title = say(_MEASURES, translate, count=len(waiting))
        yield DueTask("care_log:measures", title, detail, "now", "temperature", say(_GO, translate), "care_log")


def _named(people: Sequence[str], translate: Translate) -> str:
    """Return the first people of a list, and that there are others."""
    names = "、".join(people[:_NAMED])
    return names if len(people) <= _NAMED else say(_WHO, translate, names=names)


def _due_rooms(session: Session, translate: Translate, shift: Shift) -> Iterator[DueTask]:
    told_from = shift.ends_at - timedelta(minutes=service.rules_on(session, shift.duty_on).unconfirmed_minutes)
    if session.clock.now() < told_from:
        return
    if rooms := service.open_rooms(session, shift):
        detail = say(_ENDS, translate, rooms=called(rooms), when=f"{in_home(shift.ends_at):%H:%M}")
        title = say(_ROOMS, translate, count=len(rooms))
        yield DueTask("care_log:rooms", title, detail, "now", "care_log", say(_GO, translate), "care_log")


def _tile(session: Session, translate: Translate) -> TileState:
    member = staff.member_of_account(session)
    shift = staff.shift_now(session, None if member is None else member.told.area_id)
    if shift is None:
        return None, ""
    rooms = len(service.open_rooms(session, shift))
    return (rooms, say(_TO_CONFIRM, translate)) if rooms else (None, say(_ALL_DONE, translate))


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.care_log.view import CareLogPage

    return CareLogPage(session, desk)


def _log(session: Session, desk: Desk) -> QWidget:
    from app.features.care_log.view import LogViewPage

    return LogViewPage(session, desk)


def _tab(session: Session, desk: Desk, resident_id: ResidentId) -> QWidget:
    from app.features.care_log.view import LogTab

    return LogTab(session, desk, resident_id)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.care_log.view import screen

    return screen(name, session, desk)


_SCREENS = (
    "care_log.open", "care_log.exception", "care_log.drawer", "care_log.confirmed", "care_log.late", "care_log.signed",
    "log.view", "log.resident", "log.vitals", "log.correct",
    "log.plan", "log.plan_line",
)  # fmt: skip

_TRAIL = {
    "care_log": words("Trail", "care log"),
    "care_log.recorded": words("Trail", "recorded"),
    "care_log.confirmed": words("Trail", "room confirmed"),
    "care_log.limits_set": words("Trail", "own limits set"),
    "care_log.planned": words("Trail", "care planned"),
    "care_log.plan_withdrawn": words("Trail", "line of the care plan taken back"),
    "care_log.signed": words("Trail", "shift signed"),
    "care_log.sums_rebuilt": words("Trail", "sums counted anew"),
}


def _ledgers(session: Session) -> Iterator[Ledger]:
    if session.may(Permission.LOG_READ):
        yield Ledger("care_plans", "照护项目（照护计划）", 2, service.plan_ledger)
        yield Ledger("turning", "翻身记录（防压疮）", 12, service.turning_ledger)


SLICE = Slice(
    name="care_log",
    migrations=("m0003_care_log",),
    tables=(
        "care_entry",
        "care_day",
        "care_month",
        "care_words",
        "care_words_until",
        "care_limit",
        "plan_line",
        "shift_signed",
    ),
    permissions=(Permission.LOG_READ, Permission.LOG_WRITE, Permission.LOG_CORRECT, Permission.LOG_PLAN),
    dossier_sections=(
        DossierSection("vital_signs", service.vital_signs_section),
        DossierSection("continence", service.continence_section),
        DossierSection("care_plan", service.care_plan_section),
    ),
    due_tasks=_due,
    facts=service.facts,
    sample_data=service.sample_data,
    handover_blocks=(
        HandoverBlock("events", service.handover_flagged),
        HandoverBlock("log", service.handover_rooms),
    ),
    rules=(
        RuleOffer(service.GROUP, service.effects),
        RuleOffer(service.USUAL_RANGES),
        RuleOffer(service.ASKED_RANGES),
    ),
    pages=(
        Page("care_log", words("CareLog", "Care log"), "care_log", _page, Permission.LOG_READ, place=40),
        Page("log_view", words("CareLog", "Whole log"), "history", _log, Permission.LOG_READ, under="care_log"),
    ),
    start_tiles=(
        StartTile(
            "care_log", words("CareLog", "Care log"), "care_log", "care_log", Permission.LOG_WRITE, _tile, place=10
        ),
    ),
    resident_tabs=(ResidentTab("log", words("CareLog", "Care log"), 45, _tab, Permission.LOG_READ),),
    screens=(
        *(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
        Screen("care_log.none", partial(_screen, name="care_log.none"), empty_home=True),
    ),
    ledgers=_ledgers,
    trail_words=_TRAIL,
)
