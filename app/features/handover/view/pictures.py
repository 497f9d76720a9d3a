"""The page in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.handover import service
from app.features.handover.model import Checked, SlotState
from app.features.handover.view.dialogs import CountDialog
from app.features.handover.view.page import CALENDAR, HandoverPage
from app.kernel.clock import today


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made = {
        "handover.sheet": _sheet, "handover.signed": _signed, "handover.calendar": _calendar, "handover.count": _count,
        "handover.empty": _sheet,
    }  # fmt: skip
    return made[name](session, desk)


def _sheet(session: Session, desk: Desk) -> QWidget:
    page = HandoverPage(session, desk)
    page.open(None)
    return page


def _signed(session: Session, desk: Desk) -> QWidget:
    day = today(session.clock)
    slots = service.calendar(session, day - timedelta(days=10), day)
    page = HandoverPage(session, desk)
    page.open(None)
    page.show_part(service.part_of(next(one.shift for one in slots if one.state is SlotState.CORRECTED)))
    return page


def _calendar(session: Session, desk: Desk) -> QWidget:
    page = HandoverPage(session, desk)
    page.open(None)
    page.show_area(None)
    page.show_part(CALENDAR)
    return page


def _count(session: Session, desk: Desk) -> QWidget:
    del desk
    return CountDialog(service.things(session, None), Checked({"钥匙": 6}, {}), lambda _counts: None)
