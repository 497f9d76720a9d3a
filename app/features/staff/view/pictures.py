"""The pages and dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.staff import service
from app.features.staff.view.dialogs import AreaDialog, MemberDialog
from app.features.staff.view.plan_dialog import PlanDialog
from app.features.staff.view.shifts_page import ShiftsPage
from app.features.staff.view.staff_page import StaffPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made = {
        "staff.list": _list, "staff.empty": _empty, "staff.person": _person,
        "shifts.page": _shifts, "shifts.plan": _plan, "shifts.area": _area,
    }  # fmt: skip
    return made[name](session, desk)


def _list(session: Session, desk: Desk) -> QWidget:
    page = StaffPage(session, desk)
    page.open(None)
    page.list.select(lambda one: one.told.area_id is not None)
    return page


def _empty(session: Session, desk: Desk) -> QWidget:
    page = StaffPage(session, desk)
    page.show_people(())
    return page


def _person(session: Session, desk: Desk) -> QWidget:
    del desk
    return MemberDialog(session, service.staff(session)[1], partial(service.add_member, session))


def _shifts(session: Session, desk: Desk) -> QWidget:
    page = ShiftsPage(session, desk)
    page.open(None)
    return page


def _plan(session: Session, desk: Desk) -> QWidget:
    del desk
    dialog = PlanDialog(session, None)
    dialog.form.set_values({"ends1": "19:00"})
    return dialog


def _area(session: Session, desk: Desk) -> QWidget:
    del desk
    return AreaDialog(session, service.areas(session)[0], partial(service.add_area, session))
