"""The page 检查记录: a month of every ledger at a glance, what is missing, the folder for inspectors."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial

from dateutil.relativedelta import relativedelta
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.cards import Card, label, refill, scrolling
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.safety_checks import service
from app.features.safety_checks.service import Standing
from app.features.safety_checks.view.dialogs import LateDialog
from app.features.safety_checks.view.folder_dialog import FolderDialog
from app.features.safety_checks.view.proof_grid import SIGNS, ProofGrid, ProofRow
from app.features.safety_checks.view.wording import title_of
from app.features.slice import Ledger
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ledgers import Owed, OwedState
from app.kernel.text import say

CHIPS = {OwedState.DONE: "good", OwedState.LATE: "warn", OwedState.MISSED: "bad", OwedState.WAITING: "plain"}


class ProofPage(PageWidget):
    """One month; the arrows beside its name lead to the others."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._records = session.may(Permission.SAFETY_RECORD)
        self._first = today(session.clock).replace(day=1)
        self._ledgers: list[Ledger] = []
        self._states = {
            OwedState.DONE: self.tr("done"), OwedState.LATE: self.tr("late (written afterwards)"),
            OwedState.MISSED: self.tr("missed"), OwedState.WAITING: self.tr("waits"),
        }  # fmt: skip
        days = [
            *(self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu")),
            *(self.tr("Fri"), self.tr("Sat"), self.tr("Sun")),
        ]
        self.grid = ProofGrid(self._states, days)
        self.grid.setAccessibleName(self.tr("Records of checks"))
        self.grid.chosen.connect(self._on_chosen)
        self._title = label("", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        card = Card()
        card.body.addWidget(scrolling(self.grid))
        self._side = scrolling(QWidget())
        self._below = look().size is TextSize.XLARGE  # the month needs the whole width then
        body = QVBoxLayout() if self._below else QHBoxLayout()
        body.setSpacing(look().px(12))
        body.addWidget(card, 3)
        body.addWidget(self._side, 2 if self._below else 0)
        if not self._below:
            self._side.setFixedWidth(look().px(310))
        column.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(button("", partial(self._turn, -1), icon="back", name=self.tr("The month before")))
        row.addWidget(self._title)
        row.addWidget(button("", partial(self._turn, 1), icon="forward", name=self.tr("The month after")))
        signs = QWidget()
        flow = FlowLayout(signs, look().px(6))
        for state, kind in CHIPS.items():
            flow.addWidget(Chip(self._states[state], kind, SIGNS[state][0]))
        row.addWidget(signs, 1)
        return row

    # what is shown ----------------------------------------------------------------------------------------

    def show_part(self, part: str) -> None:
        """Show the month of a day, written YYYY-MM-DD."""
        self._first = date.fromisoformat(part).replace(day=1)
        self.refresh()

    def refresh(self) -> None:
        """Read the month again."""
        with telling(self):
            first, last = service.month_of(self._first)
            self._title.setText(self.tr("Records of checks {month}").format(month=f"{first:%Y-%m}"))
            at = service.now(self._session)
            rows = list(self._rows(first, last))
            self.grid.show_month(first, last, rows, at)
            refill(self._side, self._beside(first, last))

    def _rows(self, first: date, last: date) -> Iterator[ProofRow]:
        at = service.now(self._session)
        self._ledgers = []
        for one in service.every_ledger(self._session, self._desk.slices):
            if one.owed is None:
                continue
            owed = tuple(sorted(one.owed(self._session, first, last), key=lambda each: (each.begins, each.place)))
            if owed:
                self._ledgers.append(one)
                often = "" if one.often is None else say(one.often, translate)
                yield ProofRow(one.key, one.title, often, owed, self._verdict(owed, at))

    def _verdict(self, owed: tuple[Owed, ...], now: datetime) -> tuple[str, str]:
        missed = sum(one.missed(now) for one in owed)
        late = sum(one.late for one in owed if one.state(now) is OwedState.LATE)
        waits = any(one.state(now) is OwedState.WAITING and one.begins <= now for one in owed)
        if missed:
            return self.tr("{count} missed").format(count=missed), "danger"
        if late:
            return self.tr("{count} late").format(count=late), "accent_text"
        return (self.tr("waits"), "second") if waits else (self.tr("complete"), "ok")

    def _beside(self, first: date, last: date) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        missing = service.missed(self._session, first, last)
        silent = sum(not one.reason for one in missing)
        if self.grid.current is not None:
            column.addWidget(self._chosen(*self.grid.current))
        told = self.tr("{count} missing, {silent} without a reason").format(count=len(missing), silent=silent)
        column.addWidget(label(told, "heading", wrap=True))
        column.addWidget(label(self.tr("What is written afterwards counts as late."), "", "second", wrap=True))
        for one in missing:
            column.addWidget(self._gap(one))
        column.addWidget(self._papers(first, last))
        column.addStretch(1)
        return made

    def _chosen(self, row: int, place: int) -> Card:
        """Return what the chosen sign says."""
        one, owed = self.grid.rows[row], self.grid.rows[row].owed[place]
        card = Card(one.title)
        state = owed.state(service.now(self._session))
        line = QHBoxLayout()
        line.addWidget(Chip(self._states[state], CHIPS[state], SIGNS[state][0]))
        line.addWidget(label(owed.day.isoformat(), "strong"))
        line.addStretch(1)
        card.body.addLayout(line)
        told = self.tr("{done} of {needed} done").format(done=owed.done, needed=owed.needed)
        for text in (told, owed.place, owed.what, owed.reason):
            if text:
                card.body.addWidget(label(text, "", "second", wrap=True))
        card.body.addWidget(button(self.tr("Print this ledger"), self._on_ledger, icon="print"))
        return card

    def _gap(self, one: Standing) -> Card:
        card = Card()
        count = max(one.due.needed - one.done, 0)
        title = f"{one.due.day.month}-{one.due.day.day} {title_of(one)}"
        card.body.addWidget(label(title, "strong", wrap=True))
        card.body.addWidget(label(self.tr("{count} times missing").format(count=count), "", "danger"))
        if one.reason:
            card.body.addWidget(label(self.tr("why: {reason}").format(reason=one.reason), "", "ok", wrap=True))
        if self._records:
            row = QHBoxLayout()
            if not one.due.template.of_residents:
                row.addWidget(button(self.tr("Enter it late"), partial(self._on_late, one)))
            if not one.reason:
                row.addWidget(button(self.tr("Write why"), partial(self._on_reason, one)))
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _papers(self, first: date, last: date) -> Card:
        card = Card(self.tr("Papers"))
        card.body.addWidget(
            button(self.tr("Folder for inspectors …"), partial(self._on_folder, first, last), look_="primary")
        )
        card.body.addWidget(button(self.tr("Summary of the month"), partial(self._on_summary, first), icon="print"))
        return card

    # deeds ------------------------------------------------------------------------------------------------

    def _turn(self, months: int) -> None:
        self._first += relativedelta(months=months)
        self.grid.current = None
        self.refresh()

    def _on_chosen(self, _row: int, _place: int) -> None:
        with telling(self):
            refill(self._side, self._beside(*service.month_of(self._first)))

    def _on_late(self, one: Standing) -> None:
        due = one.due
        dialog = LateDialog(self._session, self, template_id=due.template_id, duty_on=due.day, district=due.district)
        if dialog.done_well() and dialog.begun is not None:
            self.changed.emit()
            self._desk.go("round", dialog.begun)

    def _on_reason(self, one: Standing) -> None:
        due = one.due
        dialog = ReasonDialog(
            self.tr("Why was it missed?"),
            self.tr("Keep the reason"),
            lambda reason: service.write_reason(self._session, due.template_id, due.day, due.district, reason),
            self,
        )
        if dialog.done_well():
            self.changed.emit()
            self.refresh()

    def _on_summary(self, first: date) -> None:
        with telling(self):
            self._desk.preview(self.tr("Summary of the month"), service.summary_paper(self._session, first))

    def _on_ledger(self) -> None:
        if self.grid.current is None:
            return
        first, last = service.month_of(self._first)
        one = self._ledgers[self.grid.current[0]]
        with telling(self):
            self._desk.preview(one.title, service.ledger_paper(self._session, one, first, last))

    def _on_folder(self, first: date, last: date) -> None:
        end = min(last, today(self._session.clock))
        dialog = FolderDialog(self._session, first - relativedelta(months=2), max(end, first), self)
        if not dialog.done_well():
            return
        where = folders.ask_folder(self, self.tr("Where to put the folder"))
        if where is not None:
            to = where / f"检查资料 {dialog.first:%Y%m%d}-{dialog.last:%Y%m%d}"
            with telling(self):
                made = service.folder(self._session, self._desk.slices, dialog.numbers, dialog.first, dialog.last, to)
                self._desk.toast(self.tr("{count} papers are in {folder}").format(count=len(made), folder=to))
