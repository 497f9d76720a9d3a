"""What was done to a resident's facts, by whom and when, newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.forms import answer_text
from app.desktop.language import translate
from app.desktop.tables import Cell, Column, ListView
from app.features.residents import service
from app.features.residents.model import BY_KEY, Happened, HistoryLine, Row, code_word, papers
from app.features.residents.model import catalogue_word as paper_word
from app.kernel.answers import Answer, Told
from app.kernel.clock import in_home
from app.kernel.text import Words, say, words

_TABLES = {
    "resident": words("ResidentHistory", "Resident"),
    "contact": words("ResidentHistory", "Contact"),
    "health_item": words("ResidentHistory", "Health"),
    "paper_on_file": words("ResidentHistory", "Paper"),
    "funding_township": words("ResidentHistory", "Township"),
    "doubt": words("ResidentHistory", "To be checked"),
}
_FIELDS = {
    "photo": words("ResidentHistory", "Photo"),
    "name_picture": words("ResidentHistory", "Picture of the name"),
    "scan": words("ResidentHistory", "Scan"),
    "allergy": words("ResidentHistory", "Allergies"),
    "disease": words("ResidentHistory", "Diagnoses"),
    "operation": words("ResidentHistory", "Operations and injuries"),
    "vaccine": words("ResidentHistory", "Vaccines"),
    "contact": words("ResidentHistory", "Contacts"),
    "guardian": words("ResidentHistory", "Guardian"),
    "kind": words("ResidentHistory", "Kind"),
    "name": words("ResidentHistory", "Name"),
    "is_office": words("ResidentHistory", "An office"),
    "relation": words("ResidentHistory", "Relation"),
    "phone": words("ResidentHistory", "Phone"),
    "address": words("ResidentHistory", "Address"),
    "document": words("ResidentHistory", "Document"),
    "position": words("ResidentHistory", "Order of calling"),
    "detail": words("ResidentHistory", "Detail"),
    "since": words("ResidentHistory", "Since"),
    "source": words("ResidentHistory", "Source"),
    "ended_on": words("ResidentHistory", "Ended on"),
    "state": words("ResidentHistory", "Held"),
    "number": words("ResidentHistory", "Number"),
    "signed_on": words("ResidentHistory", "Signed on"),
    "kept_where": words("ResidentHistory", "Kept where"),
    "pages": words("ResidentHistory", "Pages"),
    "remark": words("ResidentHistory", "Remark"),
    "settled_at": words("ResidentHistory", "Checked at"),
    "settled_by": words("ResidentHistory", "Checked by"),
    "settled_note": words("ResidentHistory", "What came of it"),
}
_HAPPENED = {
    Happened.ADDED: words("ResidentHistory", "added"),
    Happened.WITHDRAWN: words("ResidentHistory", "taken back"),
}
_PICTURES = frozenset({"photo", "name_picture", "scan"})
_PICTURE = words("ResidentHistory", "a picture")


class HistoryTab(QWidget):
    """The tab 历史."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.list: ListView[HistoryLine] = ListView(self.tr("History"), self._columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_history(self, row: Row) -> None:
        """Read and show the history."""
        self.list.show_lines(service.history(self._session, row.id))

    def _columns(self) -> tuple[Column[HistoryLine], ...]:
        return (
            Column(self.tr("When"), lambda line: Cell(f"{in_home(line.at):%Y-%m-%d %H:%M}"), 160),
            Column(self.tr("Who"), lambda line: Cell(line.by), 100),
            Column(self.tr("What"), lambda line: Cell(_what(line), bold=True), 190),
            Column(self.tr("Before"), lambda line: Cell(_value(line, line.old), ink="second"), 160),
            Column(self.tr("After"), lambda line: Cell(_value(line, line.new))),
            Column(self.tr("Why"), lambda line: Cell(line.reason or "—", ink="second"), 140, extra=True),
        )


def _what(line: HistoryLine) -> str:
    if line.what is not Happened.CHANGED:
        return f"{say(_TABLES[line.table], translate)} {say(_HAPPENED[line.what], translate)}"
    field = BY_KEY[line.field].label if line.table == "resident" and line.field in BY_KEY else _FIELDS.get(line.field)
    word = say(field, translate) if isinstance(field, Words) else line.field
    return f"{_about(line)}: {word}" if line.about else word


def _about(line: HistoryLine) -> str:
    """Return what an entry is called: a paper by the catalogue, a doubt by its field."""
    if line.table == "paper_on_file" and line.about in papers():
        return paper_word(papers()[line.about], translate)
    if line.table == "doubt" and line.about in BY_KEY:
        return say(BY_KEY[line.about].label, translate)
    return line.about


def _value(line: HistoryLine, value: Told) -> str:
    if isinstance(value, Answer):
        return "—" if line.what is not Happened.CHANGED else answer_text(value)
    if line.what is not Happened.CHANGED:
        return _about(line)
    if line.field in _PICTURES:
        return say(_PICTURE, translate)
    codes = BY_KEY[line.field].codes if line.table == "resident" and line.field in BY_KEY else ""
    return code_word(codes, value, translate) if codes else value
