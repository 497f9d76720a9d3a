"""What stays offer to the house: the bed map, what is due, commands, facts; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app.features.slice import DossierSection, DueTask, Ledger, Page, ResidentTab, Screen, Slice, StartCard, StartTile
from app.features.stays import service
from app.features.stays.commands import COMMANDS
from app.features.stays.model import KIND_WORDS, LeaveOut, report_is_due
from app.kernel.access import Permission
from app.kernel.clock import in_home, shown_time, today
from app.kernel.ids import ResidentId
from app.kernel.text import Translate, say, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = (
    "map", "no_rooms", "bed", "free_bed", "move", "move_chosen", "away", "leave", "hospital", "admit", "missing",
    "transfer", "discharge", "support", "death", "moves", "correct", "steps", "waiting",
)  # fmt: skip

_OVERDUE = words("StaysDue", "{name} is not back from leave")
_SEARCH = words("StaysDue", "Due {when}, {late} late. Call {phone}, then begin the search.")
_LATE = words("StaysDue", "Due {when}, {late} late. Call {phone}.")
_SEARCHING = words("StaysDue", "Due {when}. The search has begun.")
_BACK = words("StaysDue", "{name} comes back from leave today")
_BACK_AT = words("StaysDue", "Due at {when}")
_MISSING = words("StaysDue", "{name} is missing")
_MISSING_LONG = words("StaysDue", "Since {when}. More than {hours} hours: tell the authorities and the family now.")
_MISSING_SINCE = words("StaysDue", "Since {when}. Ask at the gate, tell the family.")
_PREPARED = words("StaysDue", "{kind} of {name} waits for you")
_SLIP = words("StaysDue", "{name} asks for leave")
_SLIP_FOR = words("StaysDue", "From {start} to {end}, to {where}")
_MINUTES = words("StaysDue", "{minutes} minutes")
_HOURS = words("StaysDue", "{hours} hours")
_LOOK = words("StaysDue", "Look")
_TILE = words("StaysDue", "Beds")
_FREE = words("StaysDue", "{free} beds free")


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.stays.view import BedsPage

    return BedsPage(session, desk)


def _waiting_page(session: Session, desk: Desk) -> QWidget:
    from app.features.stays.view import WaitingPage

    return WaitingPage(session, desk)


def _moves_tab(session: Session, desk: Desk, resident_id: ResidentId) -> QWidget:
    from app.features.stays.view import MovesTab

    return MovesTab(session, desk, resident_id)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.stays.view import screen

    return screen(name, session, desk)


def _census_card(session: Session, desk: Desk) -> QWidget:
    from app.features.stays.view import CensusCard

    return CensusCard(session, desk)


def _days(session: Session, desk: Desk) -> QWidget:
    from app.features.stays.view import CensusCard

    return CensusCard(session, desk).table()


def _beds_card(session: Session, desk: Desk) -> QWidget:
    from app.features.stays.view import BedsCard

    return BedsCard(session, desk)


def _tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    return None, say(_FREE, translate, free=service.free_beds(session))


def _due(session: Session, translate: Translate) -> Iterator[DueTask]:
    if session.may(Permission.STAYS_READ):
        yield from _due_leaves(session, translate)
        yield from _due_missing(session, translate)
    if session.may(Permission.STAYS_ADMIT):
        yield from _due_decisions(session, translate)


def _due_leaves(session: Session, translate: Translate) -> Iterator[DueTask]:
    day = today(session.clock)
    for out in service.leaves_out(session):
        if out.slip is None:
            continue
        back = out.slip.leave.due_back_at
        if out.overdue_minutes:
            title, detail = say(_OVERDUE, translate, name=out.name), _overdue_words(out, translate)
            urgency = "now"
        elif in_home(back).date() == day:
            title = say(_BACK, translate, name=out.name)
            detail, urgency = say(_BACK_AT, translate, when=f"{in_home(back):%H:%M}"), "today"
        else:
            continue
        button = say(_LOOK, translate)
        yield DueTask(f"leave:{out.slip.id}", title, detail, urgency, "on_leave", button, "beds", out.resident_id)


def _overdue_words(out: LeaveOut, translate: Translate) -> str:
    if out.slip is None:
        return ""
    said = _SEARCH if out.search_due else _SEARCHING if out.slip.step.value == "search_started" else _LATE
    hours, minutes = divmod(out.overdue_minutes, 60)
    late = say(_HOURS, translate, hours=hours) if hours else say(_MINUTES, translate, minutes=minutes)
    leave = out.slip.leave
    return say(said, translate, when=shown_time(leave.due_back_at), late=late, phone=leave.phone or leave.with_whom)


def _due_missing(session: Session, translate: Translate) -> Iterator[DueTask]:
    now, hours = session.clock.now(), service.missing_report_hours(session)
    for resident_id, name, where in service.missing(session):
        if where.since is None:
            continue
        said = _MISSING_LONG if report_is_due(where.since, now, hours) else _MISSING_SINCE
        title = say(_MISSING, translate, name=name)
        detail = say(said, translate, when=shown_time(where.since), hours=hours)
        key, button = f"missing:{resident_id}", say(_LOOK, translate)
        yield DueTask(key, title, detail, "now", "missing", button, "beds", resident_id)


def _due_decisions(session: Session, translate: Translate) -> Iterator[DueTask]:
    button = say(_LOOK, translate)
    for waiting in service.prepared_moves(session):
        title = say(_PREPARED, translate, kind=KIND_WORDS[waiting.kind], name=waiting.name)
        detail = f"{shown_time(waiting.at)}  {waiting.reason}"
        yield DueTask(f"prepared:{waiting.id}", title, detail, "today", "awaiting", button, "waiting", waiting.id)
    for name, slip in service.slips_to_approve(session):
        start, end = shown_time(slip.leave.leaves_at), shown_time(slip.leave.due_back_at)
        detail = say(_SLIP_FOR, translate, start=start, end=end, where=slip.leave.going_to)
        title = say(_SLIP, translate, name=name)
        yield DueTask(f"slip:{slip.id}", title, detail, "today", "on_leave", button, "waiting", slip.id)


_TRAIL = {
    "beds": words("Trail", "bed map"),
    "death": words("Trail", "steps after a death"),
    "death.step_done": words("Trail", "step done"),
    "death.step_withdrawn": words("Trail", "step taken back"),
    "escort": words("Trail", "escort in hospital"),
    "leave": words("Trail", "leave slip"),
    "leave.asked": words("Trail", "asked for"),
    "leave.approved": words("Trail", "approved"),
    "leave.refused": words("Trail", "refused"),
    "leave.voided": words("Trail", "voided"),
    "leave.gone": words("Trail", "left on leave"),
    "leave.search_started": words("Trail", "search begun"),
    "leave.back": words("Trail", "back"),
    "stay": words("Trail", "stay"),
    "stay.admitted": words("Trail", "admitted"),
    "stay.moved_bed": words("Trail", "moved to another bed"),
    "stay.went_on_leave": words("Trail", "went on leave"),
    "stay.came_back": words("Trail", "came back from leave"),
    "stay.went_to_hospital": words("Trail", "went to hospital"),
    "stay.left_hospital": words("Trail", "left hospital"),
    "stay.went_missing": words("Trail", "went missing"),
    "stay.was_found": words("Trail", "found"),
    "stay.transferred_out": words("Trail", "transferred out"),
    "stay.discharged": words("Trail", "discharged"),
    "stay.support_ended": words("Trail", "support ended"),
    "stay.died": words("Trail", "died"),
    "stay.confirmed": words("Trail", "confirmed"),
    "stay.import_withdrawn": words("Trail", "import taken back"),
    "stay.preparation_withdrawn": words("Trail", "preparation taken back"),
    "stay.prepared": words("Trail", "prepared"),
    "stay.refused": words("Trail", "refused"),
}


def _ledgers(session: Session) -> Iterator[Ledger]:
    if session.may(Permission.STAYS_READ):
        yield Ledger("register", "入住、离院登记", 1, service.register)
        yield Ledger("leave", "老人请假、销假登记", 18, service.leave_ledger)


SLICE = Slice(
    name="stays",
    migrations=("m0001_start",),
    tables=("stay_move", "leave_slip", "escort", "death_step", "prepared_move"),
    permissions=(
        Permission.STAYS_READ,
        Permission.STAYS_ADMIT,
        Permission.STAYS_PREPARE,
        Permission.STAYS_MOVE,
        Permission.STAYS_ATTEND,
    ),
    pages=(
        Page("beds", words("Stays", "Beds"), "beds", _page, Permission.STAYS_READ, place=30),
        Page("waiting", words("Stays", "Waiting for a decision"), "awaiting", _waiting_page, Permission.STAYS_ADMIT),
    ),
    resident_tabs=(ResidentTab("moves", words("Stays", "Moves"), 40, _moves_tab, Permission.STAYS_READ),),
    commands=COMMANDS,
    dossier_sections=(DossierSection("stays", service.dossier_section),),
    start_tiles=(StartTile("beds", _TILE, "beds", "beds", Permission.STAYS_READ, _tile),),
    start_cards=(
        StartCard("census", 10, _census_card, Permission.STAYS_READ),
        StartCard("beds", 20, _beds_card, Permission.RESIDENTS_SEE),
    ),
    due_tasks=_due,
    facts=service.facts,
    care_events=service.care_events,
    screens=(
        *(Screen(f"beds.{name}", partial(_screen, name=name)) for name in _SCREENS),
        Screen("start.days", _days),
        Screen("beds.empty", partial(_screen, name="map"), empty_home=True),
    ),
    ledgers=_ledgers,
    trail_words=_TRAIL,
)
