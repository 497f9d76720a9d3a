"""The column at the left: the pages this person may open, and text size, help and settings below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.cards import scrolling
from app.desktop.language import translate
from app.desktop.theme import TextSize, font, look
from app.features.slice import Page
from app.kernel.text import say


class Navigation(QFrame):
    """Icon and word for each page; the open one is marked by colour, weight and ground."""

    wanted = Signal(str)
    text_size_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setProperty("surface", "nav")
        self.setAccessibleName(self.tr("Pages"))
        self.setMinimumWidth(look().px(153) if look().size is TextSize.XLARGE else look().px(176))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[str, QPushButton] = {}
        self._pages = {page.name: page for page in pages}
        self._marked = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(10), look().px(4), look().px(10), look().px(4))
        column.setSpacing(look().px(2))
        self._area = self._scrolling_pages(pages)
        column.addWidget(self._area, 1)
        below = (
            (self.tr("Text size"), "text_size", self.text_size_wanted.emit),
            (self.tr("Help F1"), "help", self.help_wanted.emit),
        )
        for text, icon, pressed in below:
            made = button(text, pressed, look_="nav", icon=icon, parent=self)
            made.setIcon(icons.icon(icon, "second"))
            column.addWidget(made)
        self._settings = self._page_button_of("settings", self.tr("Settings"), "settings", "")
        column.addWidget(self._settings)

    def _scrolling_pages(self, pages: Sequence[Page]) -> QScrollArea:
        """Return the pages; those that do not fit are reached by scrolling, what stands below stays in sight."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, page in enumerate(pages, 1):
            column.addWidget(self._page_button(page, f"Alt+{place}" if place <= 9 else ""))
        column.addStretch(1)
        area = scrolling(inside)
        bar = area.verticalScrollBar()

        def leave_room(_least: int, most: int) -> None:
            area.setMinimumWidth(inside.minimumSizeHint().width() + (bar.sizeHint().width() if most else 0))
            self._show_marked()

        bar.rangeChanged.connect(leave_room)
        leave_room(0, 0)
        return area

    def _page_button(self, page: Page, keys: str) -> QPushButton:
        return self._page_button_of(page.name, say(page.title, translate), page.icon, keys)

    def _page_button_of(self, name: str, text: str, icon: str, keys: str) -> QPushButton:
        made = button(text, lambda: self.wanted.emit(name), look_="nav", icon=icon, parent=self)
        made.setCheckable(True)
        made.setProperty("icon_meaning", icon)
        made.setToolTip(keys)
        made.ensurePolished()
        bold, usual = (QFontMetrics(font(bold=heavy)).horizontalAdvance(made.text()) for heavy in (True, False))
        made.setMinimumWidth(made.sizeHint().width() + bold - usual)  # the open one is bold
        self._buttons[name] = made
        return made

    def mark(self, name: str) -> None:
        """Mark the open page; a page that is not here leaves the last mark."""
        if name not in self._buttons:
            return
        for key, made in self._buttons.items():
            made.setChecked(key == name)
            made.setIcon(icons.icon(str(made.property("icon_meaning")), "primary" if key == name else "second"))
        self._marked = name
        self._show_marked()

    def _show_marked(self) -> None:
        """Scroll to the open page, all of it; again once it is known how much room there is."""
        if self._marked in self._pages:
            self._area.ensureWidgetVisible(self._buttons[self._marked])
