"""The page of working days (工作日历): one year at a time, marked in a picture, with the notice that says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.data.work_calendar import CalendarYear
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, label, picture, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, Form
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.upkeep import service
from app.features.upkeep.view.year_picture import YearPicture
from app.kernel.clock import shown_time, today
from app.kernel.errors import Finding

SOURCE = "source"


class WorkCalendarPage(PageWidget):
    """Nothing holds before it is saved; what is marked outlasts a look at another page, not another year."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._known: dict[int, CalendarYear] = {}
        self.year = today(session.clock).year
        self.years = SegmentedButtons(self.tr("Year"), ())
        self.save_button = button(
            self.tr("Save") + " Ctrl+S", self.save, icon="save", look_="primary", name=self.tr("Save"), parent=self
        )
        self.give_up = button(self.tr("Leave as it was"), self._show_stored, parent=self)
        self.picture = YearPicture()
        self.picture.edited.connect(self._on_edited)
        self.picture.moved.connect(self._on_moved)
        self.form = Form(columns=1)
        self.form.add(AskField(SOURCE, self.tr("Notice that says so"), answers=()))
        self.form.edited.connect(self._on_edited)
        self._state, self._marked = label("", "strong", wrap=True), label("", "", "second", wrap=True)
        self._sign = picture("calendar", "primary", 22)
        self._area = scrolling(self._body())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addLayout(self._head())
        column.addWidget(self._area, 1)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(self.tr("Working days"), "title"))
        self._years_row = QHBoxLayout()
        self._years_row.addWidget(self.years)
        row.addLayout(self._years_row)
        row.addStretch(1)
        row.addWidget(self.give_up)
        row.addWidget(self.save_button)
        return row

    def _body(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(self._sign)
        row.addWidget(self._state, 1)
        card.body.addLayout(row)
        purpose = self.tr(
            "Deadlines in working days are counted by this picture, such as the 10 working days in which the county "
            "answers a changed self-care class."
        )
        card.body.addWidget(label(purpose, "", "second", wrap=True))
        card.body.addWidget(self.form)
        column.addWidget(card)
        year = Card()
        year.body.addLayout(self._legend())
        year.body.addWidget(self.picture)
        year.body.addWidget(self._marked)
        column.addWidget(year)
        return inside

    def _legend(self) -> FlowLayout:
        row = FlowLayout(spacing=look().px(8))
        off, worked = self.picture.off_mark(), self.picture.worked_mark()
        row.addWidget(Chip(self.tr("{mark}: weekday off").format(mark=off), "bad"))
        row.addWidget(Chip(self.tr("{mark}: worked weekend").format(mark=worked), "info"))
        row.addWidget(Chip(self.tr("weekend"), "plain"))
        hint = self.tr("Click on a day to mark it. By key: arrows and space.")
        told = label(hint, "", "second")
        told.setMinimumHeight(look().px(32))  # in the middle of the line of chips
        row.addWidget(told)
        return row

    # showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the years again; what is marked and not saved stays."""
        unsaved = self._is_changed() and bool(self._known)
        kept = (self.picture.off(), self.picture.worked(), self.form.field(SOURCE).value())
        with telling(self):
            self._known = {one.year: one for one in service.work_years(self._session)}
            self._offer_years()
            self._show_stored()
        if unsaved:
            self.picture.show_year(self.year, kept[0], kept[1], self._today())
            self.form.set_values({SOURCE: kept[2]})

    def _today(self) -> date:
        return today(self._session.clock)

    def _offer_years(self) -> None:
        """Offer the years that are known and this and the next one; the picture keeps its year."""
        offered = sorted({*self._known, self.year, self._today().year, self._today().year + 1})
        made = SegmentedButtons(self.tr("Year"), [(str(year), str(year)) for year in offered])
        made.choose(str(self.year))
        made.chosen.connect(lambda year: self.show_year(int(year)))
        swap(self._years_row, self.years, made)
        self.years = made

    def show_year(self, year: int) -> None:
        """Show another year; what is marked and not saved is asked about."""
        lost = self.tr("What you marked in {year} is not saved. It is lost when you look at another year.")
        if self._is_changed() and not self._desk.confirm(self.tr("Look all the same"), lost.format(year=self.year)):
            self.years.choose(str(self.year))
            return
        self.year = year
        self.years.choose(str(year))
        self._show_stored()

    def show_part(self, part: str) -> None:
        """Show the year that is named."""
        if part.isdigit():
            self.show_year(int(part))

    def _show_stored(self) -> None:
        known = self._known.get(self.year)
        off, worked = (known.off, known.worked) if known else (frozenset[date](), frozenset[date]())
        self.picture.show_year(self.year, off, worked, self._today())
        self.form.set_saved({SOURCE: known.source if known else ""})
        self._state.setText(self._state_of(known))
        self._on_edited()

    def _state_of(self, known: CalendarYear | None) -> str:
        if known is None:
            text = self.tr(
                "The working days of {year} are not known yet. Deadlines that reach into {year} cannot be counted and "
                "ask for them. Mark them by the State Council's notice, which comes out in November of the year before."
            )
            return text.format(year=self.year)
        if known.at is None:
            came = self.tr(
                "{year}: as it came with the program, compared with public data. "
                "Please compare it with the notice as well."
            )
            return came.format(year=self.year)
        written = self.tr("{year}: written by {name} at {when}.")
        return written.format(year=self.year, name=known.who, when=shown_time(known.at))

    def _is_changed(self) -> bool:
        known = self._known.get(self.year)
        stored = (known.off, known.worked) if known else (frozenset[date](), frozenset[date]())
        return (self.picture.off(), self.picture.worked()) != stored or bool(self.form.changed_keys())

    def _on_edited(self) -> None:
        told = (
            self.tr("Weekdays off: {days}").format(days=_runs(self.picture.off())),
            self.tr("Worked weekends: {days}").format(days=_runs(self.picture.worked())),
        )
        self._marked.setText("\n".join(told))
        changed = self._is_changed()
        self.save_button.setEnabled(changed)
        self.give_up.setEnabled(changed)

    def _on_moved(self, box: QRect) -> None:
        inside = self._area.widget()
        middle = self.picture.mapTo(inside, box.center())
        self._area.ensureVisible(middle.x(), middle.y(), 0, look().px(60))

    # saving -------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the year as it is marked."""
        if not self._is_changed():
            return
        source = str(self.form.field(SOURCE).value())
        with telling(self):
            line = service.save_work_year(self._session, self.year, self.picture.off(), self.picture.worked(), source)
            self._done(self.tr("Saved: working days of {year}").format(year=self.year), line)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)
        self._area.ensureVisible(0, 0)

    def _undo(self, line: int) -> None:
        service.take_back_work_year(self._session, line, self.tr("undone"))
        self._done(self.tr("Undone. The year is as it was."), None)

    def _done(self, text: str, line: int | None) -> None:
        self._known = {one.year: one for one in service.work_years(self._session)}
        self._show_stored()
        self._desk.toast(text, None if line is None else partial(self._undo, line))
        self.changed.emit()


def _runs(days: Iterable[date]) -> str:
    """Return days in order, those that follow each other as 10-01–10-08 over weekends between; "—" for none."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and all(
            (runs[-1][-1] + timedelta(days=gap)).weekday() >= 5 for gap in range(1, (day - runs[-1][-1]).days)
        ):
            runs[-1].append(day)
        else:
            runs.append([day])
    told = (f"{run[0]:%m-%d}" + (f"–{run[-1]:%m-%d}" if len(run) > 1 else "") for run in runs)
    return "，".join(told) or "—"
