"""Two cards: how old the backups beside the home and on a stick are, with the button that makes a new one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.chips import Chip
from app.desktop.forms.fields import restyle
from app.desktop.theme import look
from app.features.upkeep.model import BackupAge
from app.kernel.clock import in_home, shown_time


class PlaceCard(Card):
    """One place: what it is for, how old its newest backup is, and its buttons."""

    wanted = Signal()
    place_wanted = Signal()

    def __init__(self, title: str, icon: str, purpose: str) -> None:
        super().__init__(title, icon)
        self.chip = Chip("", "plain")
        self.head.addWidget(self.chip)
        self.body.addWidget(label(purpose, "", "second", wrap=True))
        self._where = label("", wrap=True)
        self.body.addWidget(self._where)
        self._row = QHBoxLayout()
        self._row.setSpacing(look().px(8))
        self._row.addStretch(1)
        self.body.addLayout(self._row)

    def add_verb(self, text: str, icon: str, pressed: SignalInstance, name: str) -> QPushButton:
        """Add a button that tells a wish."""
        made = button(text, pressed.emit, icon=icon, name=name, parent=self)
        self._row.addWidget(made)
        return made

    def add_backup(self, name: str) -> None:
        """Add the button that makes a backup here."""
        self._back_up = self.add_verb(self.tr("Back up now"), "save", self.wanted, name)

    def show_state(self, where: str, chip: tuple[str, str, str], *, next_step: bool) -> None:
        """Say where the backups lie, and as chip (words, kind, icon) how old the newest is."""
        restyle(self._back_up, "look", "primary" if next_step else "")
        self._back_up.setIcon(icons.icon("save", "surface" if next_step else "ink"))
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self.chip.show_as(*chip)


class BackupPlaces(QWidget):
    """Both cards, side by side."""

    beside_wanted = Signal()
    second_wanted = Signal()
    place_wanted = Signal()

    def __init__(self, *, may_choose: bool) -> None:
        super().__init__()
        self._beside = PlaceCard(
            self.tr("Beside the home"),
            "home",
            self.tr("Made by itself once a day and when the program ends. Helps after a mistake or a damaged file."),
        )
        self._beside.add_backup(self.tr("Back up now beside the home"))
        self._beside.wanted.connect(self.beside_wanted.emit)
        self._second = PlaceCard(
            self.tr("On another disk or stick"),
            "stick",
            self.tr("Weekly, kept in a drawer. Helps when the PC is broken or gone."),
        )
        if may_choose:
            self._second.add_verb(
                self.tr("Choose the place"), "open_folder", self._second.place_wanted, self.tr("Choose the stick")
            )
        self._second.add_backup(self.tr("Back up now to the stick"))
        self._second.wanted.connect(self.second_wanted.emit)
        self._second.place_wanted.connect(self.place_wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(16))
        for card in (self._beside, self._second):
            side = QVBoxLayout()
            side.addWidget(card)
            row.addLayout(side, 1)

    def show_age(self, age: BackupAge, beside_at: datetime | None, now: datetime, folder: str) -> None:
        """Show how old both are at `now`."""
        late, due = BackupAge(beside_at, None, "").is_red(now), age.is_second_due(now)
        self._beside.show_state(folder, self._chip(beside_at, now, late=late), next_step=late or not due)
        where = age.second_place or self.tr("No place is chosen yet.")
        self._second.show_state(where, self._chip(age.second_at, now, late=due), next_step=due and not late)

    def _chip(self, at: datetime | None, now: datetime, *, late: bool) -> tuple[str, str, str]:
        if at is None:
            return self.tr("none yet"), "bad", "danger"
        days = (in_home(now).date() - in_home(at).date()).days
        if days == 0:
            words = self.tr("today {time}").format(time=f"{in_home(at):%H:%M}")
        elif days > 0:
            words = self.tr("{days} days ago").format(days=days)
        else:
            words = self.tr("dated into the future")
        return (words, "bad", "danger") if late else (words, "good", "good")


class ClockCard(Card):
    """Asks the director whether the PC's date is right; shown only while it is in doubt."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Is this date right?"), "clock")
        self._said = label("", "strong", wrap=True)
        self.body.addWidget(self._said)
        text = self.tr("Compare with a phone. If it is wrong, set the clock of this PC right instead. Nothing is lost.")
        self.body.addWidget(label(text, "", "second", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("The date is right"), self.confirmed.emit, icon="done", parent=self))
        self.body.addLayout(row)

    def show_now(self, now: datetime) -> None:
        """Say what the PC says."""
        self._said.setText(self.tr("This PC says: {now}").format(now=shown_time(now)))
