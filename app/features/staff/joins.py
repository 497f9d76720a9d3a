"""What staff offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.slice import Page, RuleOffer, Screen, Slice
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
    "certificate": words("Trail", "certificate"),
    "training": words("Trail", "training"),
    "limit": words("Trail", "time without night shifts"),
    "limit.ended": words("Trail", "end written"),
    "tie": words("Trail", "tie between staff"),
    "shift.planned": words("Trail", "shifts planned anew"),
}
_SCREENS = ("staff.list", "staff.person", "shifts.page", "shifts.plan", "shifts.area")

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
        Page("shifts", words("Shifts", "Areas and shifts"), "clock", _shifts, Permission.STAFF_CHANGE, place=82),
    ),
    commands=COMMANDS,
    rules=(RuleOffer(service.STAFF_GROUP), RuleOffer(service.RATIO_GROUP, service.ratio_effects)),
    sample_data=service.sample_data,
    screens=(
        *(Screen(name, partial(_screen, name=name)) for name in _SCREENS),
        Screen("staff.empty", partial(_screen, name="staff.empty"), empty_home=True),
    ),
    trail_words=_TRAIL,
)
