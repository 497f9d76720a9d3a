"""What was done to a resident's facts, by whom and when, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.forms import AskField, answer_text
from app.desktop.language import translate
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import BY_KEY, Happened, HistoryLine, Row, code_word, papers
from app.features.residents.model import catalogue_word as paper_word
from app.features.residents.view.entries import EntryDialog
from app.features.stays.model import State
from app.kernel.access import Permission
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
_BACK, _BACK_VERB = words("ResidentDialog", "Change back: {what}"), words("ResidentDialog", "Change back")
_WHY = words("ResidentDialog", "Why it is changed back")
_PICTURES = frozenset({"photo", "name_picture", "scan"})
_PICTURE = words("ResidentHistory", "a picture")


class HistoryTab(QWidget):
    """The tab 历史."""

    saved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._row: Row | None = None
        self._lines: tuple[HistoryLine, ...] = ()
        self._may = session.may(Permission.RESIDENTS_CHANGE) or session.may(Permission.HEALTH_CHANGE)
        self.list: ListView[HistoryLine] = ListView(self.tr("History"), self._columns())
        self.list.selected.connect(self._on_selected)
        self.back = button(self.tr("Change back"), self._on_back, icon="undo")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(self.list, 1)
        below = QHBoxLayout()
        hint = label(self.tr("Choose a line to change it back; both stay in the history."), "", "second", wrap=True)
        for part in (hint, self.back):
            part.setVisible(self._may)
        below.addWidget(hint, 1)
        below.addWidget(self.back)
        column.addLayout(below)

    def show_history(self, row: Row) -> None:
        """Read and show the history."""
        self._row, self._lines = row, service.history(self._session, row.id)
        self.back.setEnabled(False)
        self.list.show_lines(self._lines)

    def _on_selected(self, line: HistoryLine) -> None:
        here = self._row is not None and self._row.state is not State.LEFT
        self.back.setEnabled(here and line.what is Happened.CHANGED)

    def _on_back(self) -> None:
        """Ask why, and give everything that one action changed its former values."""
        row, line = self._row, self.list.current()
        if row is None or line is None:
            return

        def undo(why: str) -> None:
            service.undo(self._session, row.id, line.seq, why)

        together = [one for one in self._lines if one.seq == line.seq and one.what is Happened.CHANGED]
        if back_dialog(list(dict.fromkeys(map(_what, together))), undo, self).done_well():
            self.saved.emit()

    def _columns(self) -> tuple[Column[HistoryLine], ...]:
        return (
            Column(self.tr("When"), lambda line: Cell(f"{in_home(line.at):%Y-%m-%d %H:%M}"), 160),
            Column(self.tr("Who"), lambda line: Cell(line.by), 100),
            Column(self.tr("What"), lambda line: Cell(_what(line), bold=True), 190),
            Column(self.tr("Before"), lambda line: Cell(_value(line, line.old), ink="second"), 160),
            Column(self.tr("After"), lambda line: Cell(_value(line, line.new))),
            Column(self.tr("Why"), lambda line: Cell(line.reason or "—", ink="second"), 140, extra=True),
        )


def back_dialog(what: Sequence[str], undo: Callable[[str], object], parent: QWidget | None = None) -> EntryDialog:
    """Return the dialog that gives what one action changed its former values; the reason stands in the history."""
    named = "、".join(what)
    dialog = EntryDialog(
        say(_BACK, translate, what=named), say(_BACK_VERB, translate), lambda values: undo(values["why"]), parent
    )
    dialog.add(AskField("why", say(_WHY, translate), answers=()))
    return dialog


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
