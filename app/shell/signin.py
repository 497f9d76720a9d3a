"""The sign-in page: who is it, and their passphrase or PIN.

Painted first, so it needs no icon font and no database, and takes `Qt` only when a key is pressed: its 92 enums take
13 ms to make.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import marks
from app.desktop.press import button
from app.desktop.theme import TextSize, look
from app.shell.tiles import PersonTile, Signer


class DoorState(NamedTuple):
    """What the sign-in page shows."""

    home_name: str
    sample: bool
    signers: tuple[Signer, ...]
    is_open: bool  # True: the home is open and only people switch
    first: str = ""  # login that is chosen at the start
    stopped_at: str = ""  # where the last person was: told to them
    backup_line: str = ""


def _label(text: str, role: str = "", ink: str = "", *, wrap: bool = False) -> QLabel:
    made = QLabel()  # shows every text letter by letter by the style sheet: `Qt` is not named here
    made.setText(text)
    made.setProperty("role", role)
    made.setProperty("ink", ink)
    made.setWordWrap(wrap)
    return made


class SignIn(QFrame):
    """Tiles at the left, the panel for passphrase or PIN at the right."""

    passphrase_given = Signal(str, str)
    pin_given = Signal(str, str)
    recovery_wanted = Signal()
    other_home_wanted = Signal()
    text_size_wanted = Signal()
    language_wanted = Signal()
    help_wanted = Signal()
    repair_wanted = Signal()

    def __init__(self, state: DoorState, now: QDateTime) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self._state = state
        self._chosen: Signer | None = None
        self._tiles: list[PersonTile] = []
        self._repair: QPushButton | None = None
        space = look().px(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(space, look().px(16), space, look().px(8))
        column.setSpacing(look().px(12))
        column.addLayout(self._head(now))
        middle = QHBoxLayout()
        middle.setSpacing(look().px(24))
        middle.addWidget(self._people(), 1)
        middle.addWidget(self._panel())
        column.addLayout(middle, 1)
        column.addLayout(self._foot())
        first = next((tile for tile in self._tiles if tile.signer.login == state.first), None)
        first = first or (self._tiles[0] if self._tiles else None)
        if first is not None:
            self._choose(first)

    def _head(self, now: QDateTime) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        house = QLabel()
        house.setPixmap(marks.pixmap("home", look().colour("primary"), look().px(38), self.devicePixelRatioF()))
        row.addWidget(house)
        row.addWidget(_label(self._state.home_name, "title"))
        if self._state.sample:
            row.addWidget(_label(self.tr("(sample)"), "title", "danger"))
        ask = self.tr("Who is at this PC? Press your name.")
        row.addWidget(_label(ask, "", "second", wrap=True), 1)
        row.addWidget(_label(now.toString("HH:mm"), "title"))
        day = QLocale(self.tr("en_GB")).toString(now.date(), self.tr("dddd d MMMM"))
        row.addWidget(_label(day, "", "second"))
        return row

    def _people(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(2, 2, 2, 2)
        grid.setSpacing(look().px(12))
        few = len(self._state.signers) <= 8
        columns = 2 if look().size is TextSize.XLARGE else 4 if few else 3
        group = QButtonGroup(self)
        for place, signer in enumerate(self._state.signers):
            tile = PersonTile(signer, place, large=few and columns == 4)
            tile.clicked.connect(lambda _on, tile=tile: self._choose(tile))
            group.addButton(tile)
            self._tiles.append(tile)
            grid.addWidget(tile, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        if not self._state.is_open:
            told = self.tr("Only a PIN? The PC was just switched on: somebody with a passphrase goes in first.")
            grid.addWidget(_label(told, "", "second", wrap=True), grid.rowCount(), 0, 1, columns)
        grid.setRowStretch(grid.rowCount(), 1)
        if few and columns == 4:
            return inside
        from app.desktop.cards import scrolling

        return scrolling(inside)

    def _panel(self) -> QWidget:
        made = QFrame()
        made.setProperty("surface", "card")
        made.setFixedWidth(look().px(404))
        column = QVBoxLayout(made)
        column.setContentsMargins(look().px(24), 14, look().px(24), 14)
        column.setSpacing(6)
        self._name = _label("", "title")
        self._post = _label("", "", "second", wrap=True)
        who = QHBoxLayout()
        who.addWidget(self._name)
        who.addWidget(self._post, 1)
        column.addLayout(who)
        self._told = _label("", "strong", "danger", wrap=True)
        self._pin_told = _label("", "strong", "danger", wrap=True)
        self._pin_told.hide()
        self._by_passphrase = self._passphrase_way()
        column.addWidget(self._by_passphrase, 1)
        if self._state.is_open:
            self._by_pin = self._pin_way()
            column.addWidget(self._by_pin, 1)
        return made

    def _passphrase_way(self) -> QWidget:
        made = QWidget()
        self._way = column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        column.addWidget(_label(self.tr("Passphrase"), "strong"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self._on_passphrase)
        row = QHBoxLayout()
        row.addWidget(self.passphrase, 1)
        show = button(self.tr("Show"), self._on_show, name=self.tr("Show what I type"), parent=made)
        row.addWidget(show)
        column.addLayout(row)
        self._below_told = QVBoxLayout()  # for the button that offers the backups
        column.addWidget(self._told)
        column.addLayout(self._below_told)
        sign = marks.icon("forward", look().colour("surface"))
        self.enter = button(self.tr("Enter"), self._on_passphrase, look_="primary", icon=sign, parent=made)
        column.addWidget(self.enter)
        if self._state.sample:
            column.addWidget(_label(self.tr("Sample home: the passphrase is demo-demo, the PIN 246810."), wrap=True))
        column.addStretch(1)
        if self._state.is_open:
            self._to_pin = button(self.tr("Use the PIN instead"), lambda: self._show_way(by_pin=True), parent=made)
            column.addWidget(self._to_pin)
        forgot = self.tr("Passphrase forgotten …") if self._state.is_open else self.tr("Use the recovery sheet")
        column.addWidget(button(forgot, self.recovery_wanted.emit, parent=made))
        return made

    def _pin_way(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(_label(self.tr("Press your 6 digits"), "strong", wrap=True), 1)
        way = self.tr("Use the passphrase instead")
        row.addWidget(button(self.tr("Passphrase"), lambda: self._show_way(by_pin=False), name=way, parent=made))
        column.addLayout(row)
        from app.shell.pin_pad import PinPad

        self.pad = PinPad(self.tr("Enter"), self.tr("Erase"), self.tr("PIN, six digits"))
        self.pad.entered.connect(self._on_pin)
        column.addWidget(self.pad, 1)
        column.addWidget(self._pin_told)
        forgotten = _label(self.tr("Forgotten? The director can give you a new one."), "", "second", wrap=True)
        column.addWidget(forgotten)
        forgotten.setHidden(look().size is TextSize.XLARGE)  # the largest text needs the room for the keys
        return made

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        signs = (
            (self.tr("Text size"), "letters", self.text_size_wanted),
            (self.tr("中文"), "globe", self.language_wanted),
            (self.tr("Help F1"), "help", self.help_wanted),
        )
        for text, mark, wanted in signs:
            row.addWidget(button(text, wanted.emit, icon=marks.icon(mark, look().colour("ink")), parent=self))
        if not self._state.is_open:
            row.addWidget(button(self.tr("Another home …"), self.other_home_wanted.emit, parent=self))
        row.addStretch(1)
        if self._state.backup_line:
            row.addWidget(_label(self._state.backup_line, "", "second"))
        return row

    def _choose(self, tile: PersonTile) -> None:
        self._chosen = tile.signer
        tile.setChecked(True)
        self._name.setText(tile.signer.name)
        stopped = self._state.stopped_at if tile.signer.login == self._state.first else ""
        told = self.tr("stopped at: {page}").format(page=stopped) if stopped else ""
        self._post.setText("　".join(part for part in (tile.signer.post, told) if part))
        self._told.setText("")
        self._pin_told.hide()
        self.passphrase.clear()
        if self._state.is_open:
            self.pad.boxes.clear()
            self._to_pin.setVisible(tile.signer.by_pin)
        self._show_way(by_pin=self._state.is_open and tile.signer.by_pin)

    def _show_way(self, *, by_pin: bool) -> None:
        if self._state.is_open:
            self._by_passphrase.setHidden(by_pin)
            self._by_pin.setHidden(not by_pin)
        self._focus()

    def _focus(self) -> None:
        by_pin = self._by_passphrase.isHidden()
        (self.pad.boxes if by_pin else self.passphrase).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, which nothing could have before it stood in the window."""
        super().showEvent(event)
        self._focus()

    def _on_show(self) -> None:
        hidden = self.passphrase.echoMode() == QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)

    def _on_passphrase(self) -> None:
        if self._chosen is None or not self.passphrase.text():
            self.passphrase.setFocus()
            return
        self._told.setProperty("ink", "second")
        self._told.setText(self.tr("Opening …"))
        self.enter.setEnabled(False)
        given = (self._chosen.login, self.passphrase.text())
        QTimer.singleShot(20, self, lambda: self.passphrase_given.emit(*given))

    def _on_pin(self, digits: str) -> None:
        if self._chosen is not None and digits:
            self.pin_given.emit(self._chosen.login, digits)

    def refuse(self, text: str, *, repair: bool = False) -> None:
        """Say why it was not opened; the person is kept, the boxes are emptied. `repair` offers the backups."""
        self.enter.setEnabled(True)
        if repair and self._repair is None:
            wanted = self.repair_wanted.emit
            self._repair = button(self.tr("Bring back a backup …"), wanted, look_="primary", parent=self)
            self._below_told.addWidget(self._repair)
            self.enter.hide()  # another try opens it no more; Enter in the field still tries
            self._way.setSpacing(6)  # the largest text needs the room for the words
        for told in (self._told, self._pin_told):
            told.setText(text)
            told.show()
            told.setProperty("ink", "danger")
            told.setProperty("role", "strong")
            told.style().unpolish(told)
            told.style().polish(told)
        if self._state.is_open:
            self.pad.boxes.clear()
        self.passphrase.selectAll()
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tiles with the arrow keys."""
        from PySide6.QtCore import Qt  # not at the top: see above

        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is None or not self._tiles:
            super().keyPressEvent(event)
            return
        place = next((at for at, tile in enumerate(self._tiles) if tile.isChecked()), 0)
        self._choose(self._tiles[(place + way) % len(self._tiles)])
