"""The archive of one resident by the catalogue A to I: what is held, what is missing, its scans."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.desk import Desk
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, FileField, NumberField
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, Group, ListView
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.residents import service
from app.features.residents.model import (
    PAPER_STATE_WORDS,
    CheckLine,
    PaperDraft,
    PaperOnFile,
    PaperState,
    Row,
    catalogue,
    catalogue_word,
    checklist,
    papers,
)
from app.features.residents.view.contributed import TabPart
from app.features.stays.model import State
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

_SAVE, _STATE = words("ResidentDialog", "Save paper"), words("ResidentDialog", "What is held")
_SIGNED = words("ResidentDialog", "Signed on")
_PAGES, _SCAN = words("ResidentDialog", "Pages"), words("ResidentDialog", "Scan")
_OTHER_SCAN, _LOOK = words("ResidentDialog", "Newer scan"), words("ResidentDialog", "Look at the scan")
_TEXTS = {
    "number": words("ResidentDialog", "Number on it"),
    "kept_where": words("ResidentDialog", "Where it is kept"),
    "remark": words("ResidentDialog", "Remark"),
}
_CHIPS = {
    PaperState.HELD: "good",
    PaperState.COPY: "good",
    PaperState.MISSING: "bad",
    PaperState.NOT_APPLICABLE: "plain",
}


class PapersTab(TabPart):
    """The tab 档案."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._resident_id = ResidentId(0)
        self.missing = 0
        self.list: ListView[CheckLine] = ListView(self.tr("Papers on file"), self._columns())
        self.list.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(label(self._hint(), "", "second"))
        column.addWidget(self.list, 1)

    def _hint(self) -> str:
        if self._session.may(Permission.RESIDENTS_CHANGE):
            return self.tr("Press a paper to record it, to add its scan or to look at it.")
        if self._session.may(Permission.RESIDENTS_READ):
            return self.tr("Press a paper that has a scan to look at it.")
        return self.tr("What is held and what is missing.")

    def show_papers(self, row: Row) -> None:
        """Read and show the papers by folder."""
        resident_id = self._resident_id = row.id
        support = service.resident(self._session, resident_id).resident.person.support_kind
        held = service.papers_on_file(self._session, self._resident_id)
        found = list(checklist(held, support, left=row.state is State.LEFT))
        self.missing = sum(line.missing for line in found)
        lines: list[CheckLine | Group] = []
        for folder in catalogue():
            lines.append(Group(f"{folder.key}  {catalogue_word(folder, translate)}"))
            lines += [line for line in found if line.paper.folder == folder.key]
        self.list.show_lines(lines)

    def _columns(self) -> Sequence[Column[CheckLine]]:
        return (
            Column(self.tr("Paper"), lambda line: Cell(catalogue_word(line.paper, translate))),
            Column(self.tr("Held"), self._state, 150),
            Column(self.tr("Signed on"), lambda line: Cell(_newest(line, "signed_on")), 130, extra=True),
            Column(self.tr("Kept where"), lambda line: Cell(_newest(line, "kept_where")), 150, extra=True),
            Column(self.tr("Scan"), self._scan, 90),
        )

    def _state(self, line: CheckLine) -> Cell:
        if line.held:
            state = line.held[0].draft.state
            return Cell(say(PAPER_STATE_WORDS[state], translate), chip=_CHIPS[state])
        return Cell(self.tr("missing"), chip="warn", icon="not_asked") if line.needed else Cell("—", ink="second")

    def _scan(self, line: CheckLine) -> Cell:
        return Cell(self.tr("yes") if line.held and line.held[0].scan else "—", ink="second")

    def _on_opened(self, line: CheckLine) -> None:
        held = line.held[0] if line.held else None
        if not self._session.may(Permission.RESIDENTS_CHANGE):
            if held is not None and held.scan:
                self.look_at_scan(held)
            return

        def save(draft: PaperDraft, scan: tuple[bytes, str] | None) -> None:
            if held is None:
                service.add_paper(self._session, self._resident_id, draft, scan)
                return
            service.change_paper(self._session, held.id, draft)
            if scan is not None:
                service.scan_paper(self._session, held.id, *scan)

        title = catalogue_word(line.paper, translate)
        show = partial(self.look_at_scan, held) if held is not None and held.scan else None
        if paper_dialog(title, line.paper.key, held, self._session, save, self, show=show).done_well():
            self.saved.emit()

    def look_at_scan(self, held: PaperOnFile) -> None:
        """Show the scan of a paper to those who may read papers."""
        if not self._session.may(Permission.RESIDENTS_READ):
            return
        with telling(self):
            body = service.scan(self._session, held)
            if body is not None:
                look_at(self, self._desk, catalogue_word(papers()[held.draft.paper], translate), body)


def _newest(line: CheckLine, key: str) -> str:
    return str(getattr(line.held[0].draft, key) or "—") if line.held else "—"


def paper_dialog(
    title: str,
    key: str,
    held: PaperOnFile | None,
    session: Session,
    save: Callable[[PaperDraft, tuple[bytes, str] | None], object],
    parent: QWidget | None = None,
    *,
    show: Callable[[], object] | None = None,
) -> EntryDialog:
    """Return the dialog that records a paper of the catalogue and takes its scan; `show` shows the one on file."""
    old = held.draft if held else PaperDraft(paper=key, state=PaperState.COPY)

    def deed(values: Mapping[str, Any]) -> None:
        save(_draft(key, values, pages.number()), scan.read())

    dialog = EntryDialog(title, say(_SAVE, translate), deed, parent)
    states = [(state.value, say(text, translate)) for state, text in PAPER_STATE_WORDS.items()]
    dialog.add(ChoiceField("state", say(_STATE, translate), states, answers=()), old.state.value)
    day = DayField("signed_on", say(_SIGNED, translate), today=lambda: today(session.clock), optional=True)
    dialog.add(day, old.signed_on)
    pages = NumberField("pages", say(_PAGES, translate), answers=(), optional=True)
    dialog.add(pages, str(old.pages) if old.pages else "")
    for name, text in _TEXTS.items():
        dialog.add(AskField(name, say(text, translate), answers=(), optional=True), getattr(old, name))
    scan = FileField("scan", say(_SCAN if show is None else _OTHER_SCAN, translate), optional=True)
    dialog.add(scan)
    if show is not None:
        dialog.buttons.insertWidget(0, button(say(_LOOK, translate), show, icon="reveal", parent=dialog))
    return dialog


def _draft(key: str, values: Mapping[str, Any], pages: int | None) -> PaperDraft:
    texts = {name: str(values[name]) for name in _TEXTS}
    return PaperDraft(paper=key, state=PaperState(values["state"]), signed_on=values["signed_on"], pages=pages, **texts)
