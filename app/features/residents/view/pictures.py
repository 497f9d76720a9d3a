"""The pages and dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.residents import service
from app.features.residents.model import (
    Ages,
    Doubt,
    DoubtDraft,
    DoubtId,
    Filter,
    HealthKind,
    Person,
    Row,
    catalogue,
    catalogue_word,
    doubt_of,
    findings,
)
from app.features.residents.view.contacts_card import contact_dialog
from app.features.residents.view.contributed import HouseDesk
from app.features.residents.view.health_cards import health_dialog
from app.features.residents.view.list_page import ResidentsPage
from app.features.residents.view.papers_tab import paper_dialog
from app.features.residents.view.reason_dialog import reason_dialog
from app.features.residents.view.resident_page import ResidentPage
from app.features.residents.view.side import doubt_dialog
from app.features.residents.view.township_card import township_dialog
from app.kernel.clock import today

SEARCHED, NOT_THERE = "zh", "zhx9"


def stage(name: str, session: Session, desk: HouseDesk) -> QWidget:
    """Return the page or dialog that the picture `name` shows."""
    _, state = name.split(".")
    if name.startswith("residents."):
        return _list(session, desk, state)
    if state in _DIALOGS:
        return _DIALOGS[state](session)
    page = ResidentPage(session, desk)
    if state == "new":
        page.open(None)
        return page
    page.open(_somebody(session).id)
    _PAGES[state](page)
    return page


def _list(session: Session, desk: Desk, state: str) -> ResidentsPage:
    page = ResidentsPage(session, desk)
    page.open(None)
    page.filters.search.edit.setText({"search": SEARCHED, "none_found": NOT_THERE}.get(state, ""))
    return page


def _somebody(session: Session) -> Row:
    """Return somebody with something to mind, if there is one."""
    rows = service.residents(session, Filter())
    return next((row for row in rows if row.marks and row.bed), rows[0])


def _changed(page: ResidentPage) -> None:
    page.basic.form.type_in({"former_name": "小名不记得，旧户口本上叫石头", "marital": "30"})
    page.basic.form.keep_draft()


def _wrong(page: ResidentPage) -> None:
    page.basic.form.type_in({"name": "", "certificate_on": "去年秋天"})
    page.basic.form.save()


_PAGES: dict[str, Callable[[ResidentPage], object]] = {
    "basic": lambda _page: None,
    "health": lambda page: page.show_tab("health"),
    "moves": lambda page: page.show_tab("moves"),
    "papers": lambda page: page.show_tab("papers"),
    "history": lambda page: page.show_tab("history"),
    "changed": _changed,
    "wrong": _wrong,
}


def _nothing(*_given: object) -> None:
    """Save nothing: a picture is not pressed."""


def _doubt(session: Session) -> QWidget:
    told = findings(Person(name="曾会元", id_none_reason="无"), today(session.clock), Ages())
    draft = next((doubt_of(finding) for finding in told if finding.field == "born"), DoubtDraft("born", "", ""))
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return doubt_dialog(Doubt(DoubtId(1), _somebody(session).id, draft, at, None, ""), _nothing)


def _paper(session: Session) -> QWidget:
    paper = catalogue()[1].papers[0]
    return paper_dialog(catalogue_word(paper, translate), paper.key, None, session, _nothing)


_DIALOGS: dict[str, Callable[[Session], QWidget]] = {
    "contact": lambda _session: contact_dialog(None, _nothing),
    "health_item": lambda _session: health_dialog(HealthKind.ALLERGY, None, _nothing),
    "paper": _paper,
    "township": lambda session: township_dialog(today(session.clock), _nothing),
    "doubt": _doubt,
    "withdraw": lambda session: reason_dialog(_somebody(session).name, _nothing),
}
