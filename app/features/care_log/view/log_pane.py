"""The log as a list: filters, words, and the line that is chosen below; of the home or of one resident."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.beside import Beside
from app.desktop.buttons import Dropdown, button, leave_room_for_bold
from app.desktop.cards import label
from app.desktop.desk import Desk
from app.desktop.flow import FlowLayout
from app.desktop.forms import DayField
from app.desktop.hints import HintEdit
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.care_log import service
from app.features.care_log.model import Line, LogFilter, catalogue
from app.features.care_log.view.log_detail import LogDetail
from app.features.care_log.view.log_model import LogModel
from app.features.care_log.view.long_list import LongList
from app.features.care_log.view.wording import entry_text, item_name, name_of
from app.kernel.clock import HOME_ZONE, shown_time, today
from app.kernel.ids import ResidentId


class LogPane(QWidget):
    """Reads as it is scrolled; a search shows its first hits. What stood there stays until those are found."""

    correct = Signal(object)

    def __init__(self, session: Session, desk: Desk, resident_id: ResidentId | None = None) -> None:
        """Take the resident whose log it is; None: the whole home's."""
        super().__init__()
        self._session, self._of = session, resident_id
        self._beside = Beside(session, desk, self)
        self._hits: tuple[Line, ...] = ()
        self.model = LogModel(session, self._columns(), self._beside, self)
        self.list: ListView[Line] = ListView(self.tr("Care log"), self._columns(), lines=self.model)
        self.detail = LogDetail(session)
        self.long = LongList(self.list, self.model)
        self.long.chosen.connect(self.detail.show_line)
        self.long.moved.connect(self._tell)
        self.detail.correct.connect(self.correct.emit)
        self._toggles: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(self._filters())
        column.addWidget(self.long, 1)
        column.addWidget(self.detail)

    def _columns(self) -> tuple[Column[Line], ...]:
        who = (Column[Line](self.tr("Resident"), lambda one: Cell(one.name, bold=True), 110),)
        return (
            Column[Line](self.tr("When"), lambda one: Cell(shown_time(one.entry.at), ink="second"), 170),
            *(() if self._of is not None else who),
            Column[Line](self.tr("What"), lambda one: Cell(name_of(one.entry.item), struck=not one.stands), 130),
            Column[Line](self.tr("How it was"), _said),
            Column[Line](self.tr("Mark"), self._mark, 120),
            Column[Line](self.tr("By"), lambda one: Cell(one.author, ink="second"), 110, extra=True),
        )

    def _mark(self, line: Line) -> Cell:
        entry = line.entry
        if not line.stands:
            return Cell(self.tr("corrected") if line.corrected_by else self.tr("taken back"), "plain")
        if entry.late:
            return Cell(self.tr("late"), "warn", "history")
        return Cell(self.tr("handover"), "info", "flag") if entry.flagged else Cell("")

    def _filters(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, look().px(8))
        self.words = HintEdit((self.tr("Find in notes"),))
        self.words.setAccessibleName(self.tr("Find in notes"))
        self.words.setFixedWidth(look().px(180))
        self.words.textChanged.connect(lambda _text: self.refresh())
        flow.addWidget(self.words)
        self._items = Dropdown(self.tr("What"))
        self._items.set_choices(
            [("", self.tr("Everything")), *((one.key, item_name(one)) for one in catalogue().items)]
        )
        self._items.picked.connect(lambda _key: self.refresh())
        flow.addWidget(self._items)
        for key, text in (("unusual", self.tr("Unusual")), ("flagged", self.tr("Handover")), ("late", self.tr("Late"))):
            one = button(text, look_="choice", parent=made)
            one.setCheckable(True)
            leave_room_for_bold(one)
            one.clicked.connect(lambda _on: self.refresh())
            self._toggles[key] = one
            flow.addWidget(one)
        flow.addWidget(self._day_row())
        self.told = label("", "", "second")
        self.told.setMinimumHeight(look().target)
        flow.addWidget(self.told)
        self.more = button(self.tr("Earlier hits"), self._on_more, look_="link", parent=made)
        self.more.hide()
        flow.addWidget(self.more)
        return made

    def _day_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Day"), "", "second"))
        self.day = DayField("day", self.tr("Day"), today=lambda: today(self._session.clock), optional=True)
        self.day.edited.connect(self.refresh)
        row.addWidget(self.day)
        return made

    # showing ----------------------------------------------------------------------------------------------

    def show_resident(self, resident_id: ResidentId) -> None:
        """Show another resident's log."""
        self._of = resident_id
        self.refresh()

    def refresh(self) -> None:
        """Read again what the filters and the words leave: at once, or beside the screen what may take longer."""
        self._beside.turn()
        text, wanted, of = self.words.text().strip(), self._wanted(), self._of
        if text:
            self._beside.read(lambda there: service.search(there, text, of=of), partial(self._show_found, ()))
        elif wanted.is_narrow:
            self._show_filter(wanted, None)
        else:
            self._beside.read(lambda there: service.log_page(there, wanted), partial(self._show_filter, wanted))

    def _show_found(self, shown: tuple[Line, ...], more: tuple[Line, ...]) -> None:
        """Show hits below those that are shown."""
        self._hits = (*shown, *more)
        self.more.setVisible(len(more) == service.HITS)
        self.model.show_found(self._hits)
        self.long.begin()
        self.long.bar.setValue(len(shown))

    def _on_more(self) -> None:
        """Go on with the hits that were recorded before those shown."""
        text, of, shown = self.words.text().strip(), self._of, self._hits
        self.more.hide()
        take = partial(self._show_found, shown)
        self._beside.read(lambda there: service.search(there, text, shown[-1].entry.id, of=of), take)

    def _show_filter(self, wanted: LogFilter, first: tuple[Line, ...] | None) -> None:
        self.more.hide()
        self.model.show_filter(wanted, first)
        self.long.begin()

    def _tell(self) -> None:
        """Say how many lines there are, as far as it is known."""
        count = self.model.total
        if self.words.text().strip():
            told = self.tr("{count} hits") if self.more.isHidden() else self.tr("First {count} hits")
        else:
            told = self.tr("{count} and more") if self.model.has_more else self.tr("{count} lines")
        self.told.setText(told.format(count=count))

    def _wanted(self) -> LogFilter:
        wanted = LogFilter(
            resident_id=self._of,
            item=self._items.choice() or None,
            unusual=self._toggles["unusual"].isChecked(),
            flagged=self._toggles["flagged"].isChecked(),
            late=self._toggles["late"].isChecked(),
        )
        day = self.day.value()
        if day is None:
            return wanted
        since = datetime.combine(day, time(), HOME_ZONE)
        return replace(wanted, since=since, until=since + timedelta(days=1))


def _said(line: Line) -> Cell:
    entry = line.entry
    ink = "second" if not line.stands else "danger" if entry.unusual else "ink"
    icon = "warning" if entry.unusual and line.stands else ""
    return Cell(entry_text(entry), icon=icon, ink=ink, struck=not line.stands)
