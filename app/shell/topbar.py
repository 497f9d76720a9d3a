"""The bar at the top: brand, search, shift, age of the backup, who is at work, lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.desktop.banner import Face
from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.theme import TextSize, look
from app.shell.search import SearchBox, Searcher


class TopBar(QFrame):
    """The same on every page, at the same place."""

    lock_wanted = Signal()

    def __init__(self, name: str, post: str, searcher: Searcher) -> None:
        super().__init__()
        self.setProperty("surface", "top")
        self.setFixedHeight(max(look().px(60), look().target + 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(20), 0, look().px(20), 0)
        row.setSpacing(look().px(12))
        brand = QFrame()
        inside = QHBoxLayout(brand)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(picture("brand", "primary", 24))
        inside.addWidget(label(self.tr("Fuyuan"), "heading", "primary"))
        inside.addStretch(1)
        self.back = button("", look_="row", icon="back", name=self.tr("Back"), parent=brand)
        self.back.setFixedWidth(look().target)
        self.back.setToolTip("Esc")
        self.back.setEnabled(False)
        inside.addWidget(self.back)
        brand.setFixedWidth(look().px(160))
        row.addWidget(brand)
        self.search = SearchBox(searcher)
        self.search.setMaximumWidth(look().px(420))
        self.search.setFixedHeight(look().target)
        row.addWidget(self.search, 10)
        row.addStretch(1)
        self._shift, self._backup = label("", "", "second"), label("", "", "second")
        self._shift_sign, self._backup_sign = picture("clock", "second", 18), picture("backup", "second", 18)
        for sign, words in ((self._shift_sign, self._shift), (self._backup_sign, self._backup)):
            sign.hide()
            row.addWidget(sign)
            row.addWidget(words)
        if look().size is not TextSize.XLARGE:
            face = Face(name, None, 36)
            row.addWidget(face)
        row.addWidget(label(name, "strong"))
        row.addWidget(label(post, "", "second"))
        lock = button(self.tr("Lock"), self.lock_wanted.emit, icon="lock", name=self.tr("Lock the screen"), parent=self)
        lock.setToolTip("Ctrl+L")
        row.addWidget(lock)

    def show_shift(self, text: str) -> None:
        """Say which shift it is; "" says nothing."""
        _say(self._shift_sign, self._shift, text)

    def show_backup(self, text: str) -> None:
        """Say how old the newest backup is; "" says nothing."""
        _say(self._backup_sign, self._backup, text)


def _say(sign: QLabel, words: QLabel, text: str) -> None:
    words.setText(text)
    words.setVisible(bool(text))
    sign.setVisible(bool(text))
