"""The pages and dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.staff import service
from app.features.staff.model import CertificateDraft, Member
from app.features.staff.view.dialogs import AreaDialog, MemberDialog
from app.features.staff.view.member_cards import Around, CertificatesCard, NightsCard
from app.features.staff.view.member_page import CERTIFICATES, FACTS, HISTORY, NIGHTS, TRAINING, StaffMemberPage
from app.features.staff.view.plan_dialog import PlanDialog
from app.features.staff.view.ratio_page import RatioPage
from app.features.staff.view.shifts_page import ShiftsPage
from app.features.staff.view.staff_page import TRAINING_PART, StaffPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        "staff.list": _list, "staff.training_due": _training_due, "staff.empty": _list, "staff.person": _person,
        "staff.training": _training, "staff_member.facts": partial(_record, tab=FACTS),
        "staff_member.certificates": partial(_record, tab=CERTIFICATES),
        "staff_member.training": partial(_record, tab=TRAINING), "staff_member.nights": partial(_record, tab=NIGHTS),
        "staff_member.history": partial(_record, tab=HISTORY), "staff_member.certificate": _certificate,
        "staff_member.limit": _limit, "staff_member.end": _end, "staff_member.tie": _tie, "ratio.page": _ratio,
        "ratio.table": _ratio_table, "shifts.page": _shifts, "shifts.plan": _plan, "shifts.area": _area,
    }  # fmt: skip
    return made[name](session, desk)


def _list(session: Session, desk: Desk) -> StaffPage:
    page = StaffPage(session, desk)
    page.open(None)
    return page


def _training_due(session: Session, desk: Desk) -> QWidget:
    page = _list(session, desk)
    page.show_part(TRAINING_PART)
    return page


def _person(session: Session, desk: Desk) -> QWidget:
    del desk
    return MemberDialog(session, service.staff(session)[4], partial(service.add_member, session))


def _training(session: Session, desk: Desk) -> QWidget:
    return _list(session, desk).training_dialog()


def _record(session: Session, desk: Desk, *, tab: str) -> QWidget:
    page = StaffMemberPage(session, desk)
    page.open(_somebody(session).id)
    page.show_part(tab)
    return page


def _around(session: Session, desk: Desk) -> Around:
    record = service.record_of(session, _somebody(session).id)
    return Around(session, desk, record, service.worker(session, record.member.id), desk.toast, QWidget())


def _somebody(session: Session) -> Member:
    """Return who has most on record: a limit of nights and a certificate that expires."""
    here = service.everybody(session)
    return max(here, key=lambda one: (len(one.limits), len(one.certificates))).member


def _certificate(session: Session, desk: Desk) -> QWidget:
    return CertificatesCard(_around(session, desk)).entry(CertificateDraft("health"))


def _limit(session: Session, desk: Desk) -> QWidget:
    return NightsCard(_around(session, desk)).limit()


def _end(session: Session, desk: Desk) -> QWidget:
    around = _around(session, desk)
    return NightsCard(around).end(around.record.limits[0])


def _tie(session: Session, desk: Desk) -> QWidget:
    return NightsCard(_around(session, desk)).tie()


def _ratio(session: Session, desk: Desk) -> RatioPage:
    page = RatioPage(session, desk)
    page.open(None)
    return page


def _ratio_table(session: Session, desk: Desk) -> QWidget:
    return _ratio(session, desk).table(None)


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
