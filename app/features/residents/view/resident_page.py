"""A resident's page: banner, tabs, what waits; or the form that takes somebody new in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.residents import service
from app.features.residents.model import BY_KEY, PHOTO, HealthKind, Person, Row, Sight
from app.features.residents.service import Admission
from app.features.residents.view import own_pictures
from app.features.residents.view.banner import ResidentBanner
from app.features.residents.view.contributed import Tab, TabPart, contributed_tabs
from app.features.residents.view.history_tab import HistoryTab
from app.features.residents.view.new_form import NewForm, keep_new
from app.features.residents.view.own_pictures import OwnPictures
from app.features.residents.view.papers_tab import PapersTab
from app.features.residents.view.reason_dialog import reason_dialog
from app.features.residents.view.side import Side
from app.features.residents.view.tabs import BasicTab, HealthTab
from app.features.stays.model import State
from app.kernel.access import Permission
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import ResidentId

LEAST_PART = 430
"""Height in px that a part of the file keeps with the largest text; the page scrolls instead."""

_WITH_SIDE = frozenset({"basic", "health"})


class ResidentPage(PageWidget):
    """One resident, or a new one."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may_change = session.may(Permission.RESIDENTS_CHANGE)
        self._reads = session.may(Permission.RESIDENTS_READ) or session.may(Permission.RESIDENTS_READ_MASKED)
        self._row: Row | None = None
        self.banner = ResidentBanner(session, desk.slices, lambda: self.pictures.press(own_pictures.PHOTO))
        self.side = Side(session)
        self.side.saved.connect(self._on_saved)
        self.side.wanted_field.connect(self.show_field)
        self.side.wanted_resident.connect(lambda who: self._desk.go("resident", who))
        self.basic, self.health = BasicTab(session, desk), HealthTab(session, desk)
        self.papers, self.history = PapersTab(session, desk), HistoryTab(session)
        self.pictures = OwnPictures(session, desk)
        for part in (self.basic, self.health, self.papers, self.history, self.pictures):
            part.saved.connect(self._on_saved)
        self._aside = scrolling(QWidget())
        self.tabs, self._pages = QTabBar(), QStackedWidget()
        self._shown = self._make_tabs(session, desk)
        self._left = label(self.tr("This person has left the home. The file can be read."), "strong", wrap=True)
        self._mistaken = button(self.tr("Entered by mistake"), self._on_mistaken, icon="undo")
        self._whole = QStackedWidget()
        known = self._known()
        self._whole.addWidget(scrolling(known) if look().size is TextSize.XLARGE else known)
        self.new: NewForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)
        self._add_buttons()
        self._add_shortcuts()

    # what is shown ----------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show a resident; None: the form that takes somebody new in."""
        if subject is None:
            self._begin_new()
            return
        self._whole.setCurrentIndex(0)
        with telling(self):
            self._show(ResidentId(subject))

    def refresh(self) -> None:
        """Read the resident again; what is typed stays."""
        if self._row is not None and self._whole.currentIndex() == 0:
            with telling(self):
                self._show(self._row.id)

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        for tab in self._shown:
            tab.widget.leave()
        if self.new is not None:
            self.new.keep_draft_now()

    def help_topic(self) -> str:
        """Return the help of the open tab."""
        part = self._open_part()
        return part.help_topic() if part is not None else ""

    def show_part(self, part: str) -> None:
        """Show a tab."""
        self.show_tab(part)

    def show_tab(self, name: str) -> None:
        """Show a tab by its name, if the reader has it."""
        for place, tab in enumerate(self._shown):
            if tab.name == name:
                self.tabs.setCurrentIndex(place)

    def show_field(self, key: str) -> None:
        """Lead to what is missing: a field, a list, or the photo."""
        if key == PHOTO:
            self.pictures.press(own_pictures.PHOTO)
            return
        in_health = BY_KEY[key].sight is Sight.HEALTH if key in BY_KEY else key in set(HealthKind)
        self.show_tab("health" if in_health else "basic")
        (self.health if in_health else self.basic).form.focus_field(key)

    def _show(self, resident_id: ResidentId) -> None:
        self._row = self.banner.show_resident(resident_id)
        if self._row is None:
            raise RuleBrokenError(service.GONE)
        self._left.setVisible(self._row.state is State.LEFT)
        self._mistaken.setVisible(self._may_change and self._row.state is State.AWAITING)
        self.pictures.show_resident(self._row)
        self._name_tabs(self._row)
        self._on_tab(self.tabs.currentIndex())
        if self._reads:
            self.side.show_side(resident_id)

    def _begin_new(self) -> None:
        if self.new is not None:
            self._whole.removeWidget(self.new)
            self.new.deleteLater()
        self.new = NewForm(self._session, self._desk)
        self.new.came.connect(self._on_came)
        self._whole.addWidget(self.new)
        self._whole.setCurrentWidget(self.new)
        self.new.begin()

    def _on_tab(self, place: int) -> None:
        """Read what the tab shows; health is read only when somebody looks at it."""
        if self._row is None or not 0 <= place < len(self._shown):
            return
        self._pages.setCurrentIndex(place)
        self._show_aside(self._shown[place].name)
        with telling(self):
            self._shown[place].show(self._row)

    def _show_aside(self, tab: str) -> None:
        """Show what waits beside the forms; with the largest text it stands below the basics."""
        self.side.setVisible(self._reads)
        if look().size is not TextSize.XLARGE:
            self._aside.setVisible(self._reads and tab in _WITH_SIDE)

    def _on_saved(self) -> None:
        self.changed.emit()
        self.refresh()

    # how it is put together -------------------------------------------------------------------------------

    def _make_tabs(self, session: Session, desk: Desk) -> tuple[Tab, ...]:
        """Return the tabs this reader has, and put them into the bar."""
        may, reads = session.may, self._reads
        basic, health = partial(self._show_form, self.basic), partial(self._show_form, self.health)
        own = (
            (True, Tab("basic", self.tr("Basics"), 10, self.basic, basic)),
            (
                may(Permission.HEALTH_READ) or may(Permission.HEALTH_READ_MASKED),
                Tab("health", self.tr("Health"), 20, self.health, health),
            ),
            (reads, Tab("papers", self.tr("Papers"), 60, self.papers, self.papers.show_papers)),
            (reads, Tab("history", self.tr("History"), 90, self.history, self.history.show_history)),
        )
        others = contributed_tabs(session, desk, self._on_saved)
        tabs = sorted((*(tab for has, tab in own if has), *others), key=lambda tab: tab.place)
        self.tabs.setAccessibleName(self.tr("Parts of the file"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for tab in tabs:
            self.tabs.addTab(tab.title)
            self._pages.addWidget(tab.widget)
        self.tabs.currentChanged.connect(self._on_tab)
        return tuple(tabs)

    def _name_tabs(self, row: Row) -> None:
        """Say at the tabs what is missing behind them."""
        for place, tab in enumerate(self._shown):
            count = {"basic": row.doubts, "papers": row.papers_missing}.get(tab.name, 0)
            text = {"basic": self.tr("to check {count}"), "papers": self.tr("missing {count}")}.get(tab.name, "")
            self.tabs.setTabText(place, f"{tab.title}  {text.format(count=count)}" if count else tab.title)

    def _open_part(self) -> TabPart | None:
        """Return what stands in the open tab; None while somebody new is entered."""
        return self._shown[self._pages.currentIndex()].widget if self._whole.currentIndex() == 0 else None

    def _show_form(self, tab: BasicTab | HealthTab, row: Row) -> None:
        tab.show_resident(row.id, left=row.state is State.LEFT)

    def _known(self) -> QWidget:
        """Return the page of somebody known: banner, tabs, and beside or below them what waits."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(self.banner)
        column.addWidget(self._left)
        column.addLayout(self._tab_line())
        across = QHBoxLayout()
        across.setSpacing(look().px(12))
        across.addWidget(self._pages, 3)
        if look().size is TextSize.XLARGE:
            self._pages.setMinimumHeight(LEAST_PART)
            self.basic.form.below.addWidget(self.side)
        else:
            self._aside.setWidget(self.side)
            self._aside.setMinimumWidth(look().px(290))
            across.addWidget(self._aside, 1)
        column.addLayout(across, 1)
        return made

    def _tab_line(self) -> QVBoxLayout:
        """Return the tabs, and the buttons beside them; with the largest text below them, so that every tab is seen."""
        made, line, beside = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        made.addLayout(line)
        line.addWidget(self.tabs)
        line.addStretch(1)
        for part in (self._mistaken, self.pictures):
            beside.addWidget(part)
        if look().size is TextSize.XLARGE:
            beside.addStretch(1)
            made.addLayout(beside)
        else:
            line.addLayout(beside)
        return made

    def _add_buttons(self) -> None:
        if self._session.may(Permission.DOSSIER_PRINT):
            self.banner.buttons.addWidget(button(self.tr("Print dossier"), self._on_dossier, icon="print"))
        self.banner.buttons.addWidget(button(self.tr("Back to the list"), self._on_back, icon="back"))

    def _add_shortcuts(self) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+S"), self, self._on_save, context=context)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_dossier, context=context)
        for place in range(len(self._shown)):
            to_tab = partial(self.tabs.setCurrentIndex, place)
            QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self, to_tab, context=context)

    # what is done -----------------------------------------------------------------------------------------

    def _on_save(self) -> None:
        if self.new is not None and self._whole.currentWidget() is self.new:
            self.new.save()
            return
        part = self._open_part()
        if part is not None:
            with telling(self):
                part.save()

    def _on_dossier(self) -> None:
        if self._row is not None and self._session.may(Permission.DOSSIER_PRINT):
            self._desk.go("dossier", self._row.id)

    def _on_back(self) -> None:
        self._desk.go("residents")

    def _on_mistaken(self) -> None:
        """Take back somebody who never moved in; asks why."""
        row = self._row
        if row is None:
            return

        def take_back(why: str) -> None:
            service.withdraw(self._session, row.id, why)

        if reason_dialog(row.name, take_back, self).done_well():
            self._row = None
            self.changed.emit()
            self._desk.go("residents")

    def _on_came(self, came: Admission, draft: Person) -> None:
        """Show who was taken in; undo leads back to the form with what was typed."""

        def undo() -> None:
            service.undo_admission(self._session, came)
            keep_new(self._session, draft)
            self.changed.emit()
            self._desk.go("resident")

        self._desk.go("resident", came.resident_id)
        self.changed.emit()
        moved_in, waits = (
            self.tr("{name} has moved in."),
            self.tr("{name} is entered; the director confirms the admission."),
        )
        self._desk.toast((moved_in if came.prepared_id is None else waits).format(name=draft.name), undo)
