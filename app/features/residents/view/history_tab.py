"""What was done to a resident's facts, by whom and when, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import AskField, EntryDialog, answer_text
from app.desktop.language import named, translate
from app.desktop.messages import Dialog
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import BY_KEY, Happened, HistoryLine, Row, code_word, papers
from app.features.residents.model import catalogue_word as paper_word
from app.features.residents.view.contributed import TabPart
from app.features.stays.model import State
from app.kernel.access import Permission
from app.kernel.answers import Answer, Told
from app.kernel.clock import shown_time
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
_BACK, _CLOSE = words("ResidentDialog", "Change back"), words("ResidentDialog", "Close")
_TOGETHER = words("ResidentDialog", "Changed at the same time, and changed back with it: {others}")
_LINE = (
    words("ResidentHistory", "When"),
    words("ResidentHistory", "Who"),
    words("ResidentHistory", "Before"),
    words("ResidentHistory", "After"),
    words("ResidentHistory", "Reason"),
)
_WHY = words("ResidentDialog", "Why it is changed back")
_PICTURES = frozenset({"photo", "name_picture", "scan"})
_PICTURE = words("ResidentHistory", "a picture")


class HistoryTab(TabPart):
    """The tab 历史; a line opens with all that is told of it, and leads back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._row: Row | None = None
        self._lines: tuple[HistoryLine, ...] = ()
        self._may = session.may(Permission.RESIDENTS_CHANGE) or session.may(Permission.HEALTH_CHANGE)
        self.list: ListView[HistoryLine] = ListView(self.tr("History"), self._columns())
        self.list.opened.connect(self._on_opened)
        hint = self.tr("Press a line to see all of it, or to change it back.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(label(hint if self._may else self.tr("Press a line to see all of it."), "", "second"))
        column.addWidget(self.list, 1)

    def show_history(self, row: Row) -> None:
        """Read and show the history."""
        self._row, self._lines = row, service.history(self._session, row.id)
        self.list.show_lines(self._lines)

    def _columns(self) -> tuple[Column[HistoryLine], ...]:
        return (
            Column(self.tr("When"), lambda line: Cell(_when(line)), 160),
            Column(self.tr("Who"), lambda line: Cell(line.by), 100),
            Column(self.tr("What"), lambda line: Cell(_what(line), bold=True), 190),
            Column(self.tr("Before"), lambda line: Cell(_value(line, line.old), ink="second"), 160),
            Column(self.tr("After"), lambda line: Cell(_value(line, line.new))),
            Column(self.tr("Why"), lambda line: Cell(line.reason or "—", ink="second"), 140, extra=True),
        )

    def _on_opened(self, line: HistoryLine) -> None:
        row = self._row
        if row is None:
            return

        def undo(why: str) -> None:
            service.undo(self._session, row.id, line.seq, why)

        back = self._may and row.state is not State.LEFT and line.what is Happened.CHANGED
        together = [one for one in self._lines if one.seq == line.seq and one.what is Happened.CHANGED]
        dialog = line_dialog(line, together, undo if back else None, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.saved.emit()


def line_dialog(
    line: HistoryLine,
    together: Sequence[HistoryLine],
    undo: Callable[[str], object] | None,
    parent: QWidget | None = None,
) -> Dialog:
    """Return the dialog that tells all of a line; `undo` gives all that was changed `together` its former values."""
    if undo is None:
        told = Dialog(_what(line), parent)
        told.setMinimumWidth(look().px(640))
        told.add_button(say(_CLOSE, translate), told.reject, primary=True)
        told.body.addLayout(_told(line))
        return told
    dialog = EntryDialog(_what(line), say(_BACK, translate), lambda values: undo(values["why"]), parent)
    dialog.body.insertLayout(0, _told(line))
    if others := "、".join(dict.fromkeys(_what(one) for one in together if one is not line)):
        dialog.body.insertWidget(1, label(say(_TOGETHER, translate, others=others), "strong", "accent_text", wrap=True))
    dialog.add(AskField("why", say(_WHY, translate), answers=()))
    return dialog


def _told(line: HistoryLine) -> QGridLayout:
    """Return all of a line, a word and what is told beside it."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(look().px(16))
    grid.setColumnStretch(1, 1)
    values = (_when(line), line.by, _value(line, line.old), _value(line, line.new), line.reason or "—")
    for place, (word, value) in enumerate(zip(_LINE, values, strict=True)):
        grid.addWidget(label(say(word, translate), "", "second"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, wrap=True), place, 1)
    return grid


def _when(line: HistoryLine) -> str:
    return shown_time(line.at)


def _what(line: HistoryLine) -> str:
    if line.what is not Happened.CHANGED:
        return f"{say(_TABLES[line.table], translate)} {say(_HAPPENED[line.what], translate)}"
    field = BY_KEY[line.field].label if line.table == "resident" and line.field in BY_KEY else _FIELDS.get(line.field)
    word = say(field, translate) if isinstance(field, Words) else line.field
    return named(_about(line), word) if line.about else word


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
