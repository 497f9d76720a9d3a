"""The help panel of F1: one page of plain text for each page of the program, from files, offline."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.language import Language
from app.desktop.messages import Dialog
from app.desktop.theme import look
from app.kernel.paths import resource

SHORTCUTS = "shortcuts"
"""Shown where a page has no help of its own."""


def help_text(page: str, language: Language) -> str:
    """Return the help of a page as Markdown, or the list of shortcuts where there is none."""
    for name in (page, SHORTCUTS):
        path = resource("help", language.value, f"{name}.md")
        if path.exists():
            return path.read_text("utf-8")
    return ""


class HelpDialog(Dialog):
    """The same text in a window of its own, for pages without the working frame."""

    def __init__(self, page: str, language: Language, parent: QWidget | None) -> None:
        super().__init__(self.tr("Help"), parent)
        text = QTextBrowser()
        text.setAccessibleName(self.tr("Help"))
        text.setMarkdown(help_text(page, language))
        self.body.addWidget(text, 1)
        self.add_button(self.tr("Close"), self.accept, icon="close")
        self.resize(look().px(640), min(look().px(560), 700))


class HelpPanel(QFrame):
    """Stands at the right of the page and says what can be done there."""

    closed = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("surface", "card")
        self.setFixedWidth(look().px(360))
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Help"), "heading"))
        head.addStretch(1)
        head.addWidget(button(self.tr("Close"), self.closed.emit, icon="close", parent=self))
        column.addLayout(head)
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Help"))
        self._text.setOpenLinks(False)
        column.addWidget(self._text, 1)
        self.hide()

    def show_page(self, page: str) -> None:
        """Show the help of a page."""
        self._text.setMarkdown(help_text(page, self._language))
        self.show()
        self._text.setFocus()
