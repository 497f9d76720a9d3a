"""What staff offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app.features.slice import Ledger, Page, RuleOffer, Screen, Slice, StartCard
from app.features.staff import service
from app.features.staff.commands import COMMANDS
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _staff(session: Session, desk: Desk) -> QWidget:
    from app.features.staff.view import StaffPage

    return StaffPage(session, desk)


def _member(session: Session, desk: Desk) -> QWidget:
    from app.features.staff.view import StaffMemberPage

    return StaffMemberPage(session, desk)


def _ratio(session: Session, desk: Desk) -> QWidget:
    from app.features.staff.view import RatioPage

    return RatioPage(session, desk)


def _card(session: Session, desk: Desk) -> QWidget:
    from app.features.staff.view.ratio_card import RatioStartCard

    return RatioStartCard(session, desk)


def _shifts(session: Session, desk: Desk) -> QWidget:
    from app.features.staff.view import ShiftsPage

    return ShiftsPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.staff.view.pictures import screen

    return screen(name, session, desk)


_TRAIL = {
    "staff": words("Trail", "staff"),
    "staff.set_up": words("Trail", "set up"),
    "area": words("Trail", "area"),
    "shift": words("Trail", "shift"),
    "staff.pictured": words("Trail", "photo taken"),
    "staff.list_printed": words("Trail", "list printed"),
    "staff.exported": words("Trail", "list written for Excel"),
    "certificate": words("Trail", "certificate"),
    "training": words("Trail", "training"),
    "limit": words("Trail", "time without night shifts"),
    "limit.ended": words("Trail", "end written"),
    "tie": words("Trail", "tie between staff"),
    "shift.planned": words("Trail", "shifts planned anew"),
}
_SCREENS = (
    "staff.list", "staff.training_due", "staff.person", "staff.training", "staff_member.facts",
    "staff_member.certificates", "staff_member.training", "staff_member.nights", "staff_member.history",
    "staff_member.certificate", "staff_member.limit", "staff_member.end", "staff_member.tie", "ratio.page",
    "ratio.table", "shifts.page", "shifts.plan", "shifts.area",
)  # fmt: skip


def _ledgers(session: Session) -> Iterator[Ledger]:
    if session.may(Permission.STAFF_READ):
        yield Ledger("trainings", "员工培训记录", 17, service.training_ledger)


SLICE = Slice(
    name="staff",
    migrations=("m0003_care_log", "m0004_staff"),
    tables=(
        "staff_member",
        "area",
        "area_floor",
        "shift_kind",
        "staff_also_area",
        "staff_certificate",
        "staff_training",
        "staff_limit",
        "staff_tie",
    ),
    permissions=(Permission.STAFF_READ, Permission.STAFF_CHANGE),
    pages=(
        Page("staff", words("Staff", "Staff"), "staff", _staff, Permission.STAFF_READ, place=60),
        Page("staff_member", words("Staff", "Record of a person"), "staff", _member, under="staff"),
        Page("ratio", words("Staff", "Ratio of caregivers"), "ratio", _ratio, Permission.STAFF_READ, under="staff"),
        Page("shifts", words("Shifts", "Areas and shifts"), "clock", _shifts, Permission.STAFF_CHANGE, place=82),
    ),
    commands=COMMANDS,
    rules=(RuleOffer(service.STAFF_GROUP), RuleOffer(service.RATIO_GROUP, service.ratio_effects)),
    start_cards=(StartCard("ratio", 35, _card, Permission.STAFF_CHANGE),),
    due_tasks=service.due_tasks,
    search_keys=service.search_keys,
    sample_data=service.sample_data,
    screens=(
        *(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
        Screen("staff.empty", partial(_screen, name="staff.empty"), empty_home=True),
    ),
    ledgers=_ledgers,
    trail_words=_TRAIL,
)
