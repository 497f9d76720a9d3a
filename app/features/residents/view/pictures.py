"""The pages and dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import (
    Doubt,
    DoubtDraft,
    DoubtId,
    Filter,
    Happened,
    HealthKind,
    HistoryLine,
    PaperDraft,
    PaperOnFile,
    PaperOnFileId,
    PaperState,
    Person,
    Row,
    catalogue,
    catalogue_word,
    doubt_of,
    findings,
)
from app.features.residents.view.contacts_card import contact_dialog
from app.features.residents.view.health_cards import health_dialog, over_dialog
from app.features.residents.view.history_tab import line_dialog
from app.features.residents.view.list_page import ResidentsPage
from app.features.residents.view.own_pictures import picture_dialog
from app.features.residents.view.papers_tab import paper_dialog
from app.features.residents.view.reason_dialog import reason_dialog
from app.features.residents.view.resident_page import ResidentPage
from app.features.residents.view.side import doubt_dialog
from app.features.residents.view.township_card import township_dialog
from app.kernel.birthdays import Ages
from app.kernel.clock import today
from app.kernel.ids import AccountId

SEARCHED, NOT_THERE = "zh", "zhx9"
_A_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_A_LINE = HistoryLine(7, _A_DAY, "周丽", Happened.CHANGED, "resident", "religion", "", "道教", "佛教", "侄子说的")


def stage(name: str, session: Session, desk: Desk) -> QWidget:
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
    shown = _somebody(session).id
    page.open(shown)
    _PAGES[state](page)
    service.drop_draft(session, "basic", shown)  # the next picture of this person begins as this one did
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
    page.basic.form.type_in({"former_name": "曾石头", "marital": "30"})
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
    told = findings(Person(name="曾会元", id_none_reason="无"), today(session.clock), Ages(16, 120))
    draft = next((doubt_of(finding) for finding in told if finding.field == "born"), DoubtDraft("born", "", ""))
    return doubt_dialog(Doubt(DoubtId(1), _somebody(session).id, draft, _A_DAY, None, ""), _nothing)


def _paper(session: Session) -> QWidget:
    paper = catalogue()[1].papers[0]
    draft = PaperDraft(paper=paper.key, state=PaperState.COPY, pages=2)
    held = PaperOnFile(PaperOnFileId(1), _somebody(session).id, draft, "", _A_DAY, AccountId(1))
    return paper_dialog(catalogue_word(paper, translate), paper.key, held, session, _nothing, show=_nothing)


def _portrait() -> bytes:
    """Return a drawn portrait: nobody's photo."""
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill(look().colour("primary_soft"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("primary"))
    painter.drawEllipse(180, 160, 240, 280)
    painter.drawRoundedRect(90, 480, 420, 400, 200, 200)
    painter.end()
    out = QBuffer()
    image.save(out, "PNG")  # type: ignore[call-overload]  # its types know no device
    return bytes(out.data().data())


_DIALOGS: dict[str, Callable[[Session], QWidget]] = {
    "contact": lambda _session: contact_dialog(None, _nothing),
    "health_item": lambda _session: health_dialog(HealthKind.ALLERGY, None, _nothing),
    "paper": _paper,
    "township": lambda session: township_dialog(today(session.clock), _nothing),
    "doubt": _doubt,
    "withdraw": lambda session: reason_dialog(_somebody(session).name, _nothing),
    "over": lambda session: over_dialog("肺炎", today(session.clock), _nothing),
    "back": lambda _session: line_dialog(_A_LINE, (), _nothing),
    "photo": lambda session: picture_dialog(f"{_somebody(session).name}", _portrait(), None, may_change=True),
}
