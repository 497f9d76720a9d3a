"""The page of the kitchen's books (食品安全): samples, fridges, disinfecting, purchases, menu, each a tab."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import label
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.food_safety import service
from app.features.food_safety.view.around import Around
from app.features.food_safety.view.fridges_tab import FridgesTab
from app.features.food_safety.view.lists_tab import SPAN, DisinfectingTab, PurchasesTab
from app.features.food_safety.view.menu_tab import MenuTab
from app.features.food_safety.view.samples_tab import SamplesTab
from app.kernel.clock import today

SAMPLES, FRIDGES, DISINFECTING, PURCHASES, MENU = "samples", "fridges", "disinfecting", "purchases", "menu"
_BOOKS = {
    SAMPLES: service.SAMPLES,
    FRIDGES: service.FRIDGES,
    DISINFECTING: service.DISINFECTING,
    PURCHASES: service.PURCHASES,
}
_WEEK = timedelta(days=6)


class FoodPage(PageWidget):
    """Reads the tab that is shown; a menu that was typed and not saved yet stays as it is."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        around = Around(session, desk, self, self._on_changed)
        self.samples, self.fridges = SamplesTab(around), FridgesTab(around)
        self.disinfecting, self.purchases, self.menu = DisinfectingTab(around), PurchasesTab(around), MenuTab(around)
        self._tabs: dict[str, SamplesTab | FridgesTab | DisinfectingTab | PurchasesTab | MenuTab] = {
            SAMPLES: self.samples,
            FRIDGES: self.fridges,
            DISINFECTING: self.disinfecting,
            PURCHASES: self.purchases,
            MENU: self.menu,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Food safety"), "title"))
        row.addStretch(1)
        row.addWidget(button(self.tr("Print"), self._on_print, icon="print", parent=self))
        column.addLayout(row)
        names = {
            SAMPLES: self.tr("Samples"),
            FRIDGES: self.tr("Fridges"),
            DISINFECTING: self.tr("Disinfecting"),
            PURCHASES: self.tr("Purchases"),
            MENU: self.tr("Menu"),
        }
        self.tabs = SegmentedButtons(self.tr("Books"), list(names.items()))
        self.tabs.chosen.connect(self.show_part)
        column.addWidget(self.tabs)
        self._states = QStackedWidget()
        for tab in self._tabs.values():
            self._states.addWidget(tab)
        column.addWidget(self._states, 1)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=within)

    def open(self, subject: int | None) -> None:
        """Show the samples of today."""
        del subject
        self.show_part(SAMPLES)

    def show_part(self, part: str) -> None:
        """Show one tab; another word leaves the page as it is."""
        if part in self._tabs:
            self.tabs.choose(part)
            self._states.setCurrentWidget(self._tabs[part])
        self.refresh()

    def refresh(self) -> None:
        """Read the tab that is shown again."""
        with telling(self):
            self._tabs[self.tabs.choice()].refresh()

    def save(self) -> None:
        """Save the menu, which alone is saved as a whole."""
        if self.tabs.choice() == MENU:
            self.menu.save()

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def _on_print(self) -> None:
        part, day = self.tabs.choice(), today(self._session.clock)
        with telling(self):
            if part == MENU:
                self._desk.preview(self.tr("Menu"), service.menu_paper(self._session, self.menu.monday()))
                return
            paper = service.book_paper(self._session, _BOOKS[part], day - (_WEEK if part == SAMPLES else SPAN), day)
            self._desk.preview(self.tr("Food safety"), paper)
