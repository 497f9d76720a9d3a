"""A home that does not open: says why, shows the backups in the known places, and puts the chosen one in its place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data import backup, restoring
from app.data.backup import Backup
from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, picture, swap
from app.desktop.language import translate
from app.desktop.messages import Band
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.upkeep.model import WHY_WORDS
from app.home import bring_back, known_backups
from app.kernel.clock import shown_time
from app.kernel.errors import DamagedError, HomeError
from app.kernel.text import say, words
from app.shell.openings import wait

if TYPE_CHECKING:
    from app.shell.program import Program

_RESTORING = words("Repair", "Bringing back the backup. What is there now is kept beside it.")


class ClosedPage(QFrame):
    """Why the home does not open, and the one thing that helps."""

    backups_wanted = Signal()
    again_wanted = Signal()
    other_home_wanted = Signal()
    new_home_wanted = Signal()

    def __init__(self, name: str, why: str) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        column = QVBoxLayout(self)
        side = look().px(160)
        column.setContentsMargins(side, look().px(24), side, look().px(24))
        column.addStretch(1)
        card = Card()
        card.body.setSpacing(look().px(14))
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(picture("danger", "danger", 36))
        row.addWidget(label(self.tr("{home} does not open").format(home=name), "title", wrap=True), 1)
        card.body.addLayout(row)
        card.body.addWidget(label(why, wrap=True))
        safe = self.tr("Nothing was deleted. When a backup is brought back, the folder of today is kept as it is.")
        card.body.addWidget(label(safe, "", "second", wrap=True))
        restore = button(
            self.tr("Bring back a backup …"), self.backups_wanted.emit, look_="primary", icon="restore", parent=card
        )
        card.body.addWidget(restore)
        restore.setFocus()
        column.addWidget(card)
        column.addLayout(self._others())
        column.addStretch(2)

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        for text, wanted in (
            (self.tr("Try again"), self.again_wanted),
            (self.tr("Another home …"), self.other_home_wanted),
            (self.tr("Make a new home"), self.new_home_wanted),
        ):
            row.addWidget(button(text, wanted.emit, parent=self))
        row.addStretch(1)
        return row


class BackupChoice(QFrame):
    """The backups newest first; then, before anything happens, what the chosen one holds."""

    back_wanted = Signal()
    folder_wanted = Signal()
    chosen = Signal(object)  # Backup

    def __init__(self, folder: Path, backups: Sequence[Backup], refused: str = "") -> None:
        """Take the home's folder, its backups, and why the last try failed, "" for none."""
        super().__init__()
        self.setProperty("surface", "paper")
        self._folder, self._backups = folder, tuple(backups)
        self._column = QVBoxLayout(self)
        space = look().px(28)
        self._column.setContentsMargins(space, look().px(16), space, look().px(16))
        self._column.setSpacing(look().px(12))
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self.show_list(refused)

    def _replace(self, inside: QWidget) -> None:
        swap(self._column, self._inside, inside)
        self._inside = inside

    def show_list(self, refused: str = "") -> None:
        """Show which backups there are."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(self.tr("Choose a backup"), "title"))
        band = Band()
        column.addWidget(band)
        if refused:
            band.show_text(refused)
        self.list: ListView[Backup] = ListView(self.tr("Backups"), self._columns())
        self.list.opened.connect(self.show_preview)
        if self._backups:
            hint = self.tr("The newest stands above. You see what is in it before it is brought back.")
            column.addWidget(label(hint, "", "second", wrap=True))
            self.list.show_lines(self._backups)
            column.addWidget(self.list, 1)
        else:
            none = self.tr(
                "No backup was found beside the home. If one is on a stick or another disk, choose its folder."
            )
            column.addWidget(EmptyState(self.tr("No backup found"), none, icon="backup"), 1)
        column.addLayout(self._verbs())
        self._replace(inside)

    def _columns(self) -> list[Column[Backup]]:
        return [
            Column(self.tr("Made"), lambda one: Cell(_time(one), bold=True), 180),
            Column(self.tr("Home"), lambda one: Cell(one.manifest.home_name), 200),
            Column(self.tr("Residents"), lambda one: Cell(str(one.manifest.counts.get("resident", 0))), 100),
            Column(self.tr("Why"), lambda one: Cell(_why(one)), 150),
            Column(self.tr("Where"), lambda one: Cell(str(one.folder.parent), ink="second"), extra=True),
        ]

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(button(self.tr("Back"), self.back_wanted.emit, icon="back", parent=self))
        row.addWidget(button(self.tr("Another folder …"), self.folder_wanted.emit, icon="open_folder", parent=self))
        row.addStretch(1)
        if self._backups:
            look_at = self.tr("Look at this backup")
            row.addWidget(button(look_at, self._on_look, look_="primary", icon="forward", parent=self))
        return row

    def _on_look(self) -> None:
        self.show_preview(self.list.current() or self.first())

    def first(self) -> Backup:
        """Return the newest; IndexError if there is none."""
        return self._backups[0]

    def show_preview(self, one: Backup) -> None:
        """Say what the backup holds and what happens to the folder of today."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        counts = one.manifest.counts
        card = Card(self.tr("Bring back the backup of {made}?").format(made=_time(one)), "restore")
        holds = self.tr("It holds {residents} residents, {moves} moves, {pictures} photos and scans of {home}.")
        told = holds.format(
            residents=counts.get("resident", 0),
            moves=counts.get("stay_move", 0),
            pictures=one.manifest.attachments,
            home=one.manifest.home_name,
        )
        kept = self.tr("The folder of today is kept beside it under the name {name}. Nothing in it is deleted.")
        for line in (
            told,
            self.tr("What was entered after {made} is not in it: look it up on paper and enter it again.").format(
                made=_time(one)
            ),
            kept.format(name=f"{self._folder.stem}-{restoring.DAMAGED}-…"),
            self.tr("The backup is looked through before anything is changed. Afterwards everybody signs in."),
        ):
            card.body.addWidget(label(line, wrap=True))
        column.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addStretch(1)
        safe = button(self.tr("Not yet"), self.show_list, icon="back", parent=inside)
        row.addWidget(safe)
        verb, pressed = self.tr("Bring back this backup"), partial(self.chosen.emit, one)
        row.addWidget(button(verb, pressed, look_="danger", icon="restore", parent=inside))
        column.addLayout(row)
        column.addStretch(1)
        self._replace(inside)
        safe.setFocus()


def explain(program: Program, folder: Path, refusal: HomeError) -> None:
    """Show why the home in `folder` does not open, or the wizard where neither it nor a backup of it is left."""
    if not isinstance(refusal, DamagedError) and not known_backups(folder, _remembered(program)):
        program.show_wizard()
        return
    page = ClosedPage(folder.stem, refusal.text(translate))
    page.backups_wanted.connect(lambda: show_backups(program, folder))
    page.again_wanted.connect(lambda: program.show_home(folder))
    page.other_home_wanted.connect(program.choose_home)
    page.new_home_wanted.connect(program.show_wizard)
    program.window.show_content(page, sample=False, tall=False)


def show_backups(program: Program, folder: Path, more: tuple[Path, ...] = (), refused: str = "") -> None:
    """Show the backups beside the home, in the second place this PC remembers, and in `more` places."""
    page = BackupChoice(folder, known_backups(folder, (*_remembered(program), *more)), refused)
    page.back_wanted.connect(lambda: program.show_home(folder))
    page.folder_wanted.connect(lambda: _other_folder(program, folder, more))
    page.chosen.connect(lambda one: _bring_back(program, folder, one, more))
    program.window.show_content(page, sample=False, tall=False)


def _remembered(program: Program) -> tuple[Path, ...]:
    second = program.preferences.backup_place
    return () if second is None else (second,)


def _other_folder(program: Program, folder: Path, more: tuple[Path, ...]) -> None:
    title = say(words("Openings", "Folder of the backup"), translate)
    place = folders.ask_folder(program.window, title)
    if place is not None:
        if (place / backup.MANIFEST).is_file():  # the backup itself instead of the folder it lies in
            place = place.parent
        show_backups(program, folder, (*more, place))


def _bring_back(program: Program, folder: Path, one: Backup, more: tuple[Path, ...]) -> None:
    def failed(refusal: HomeError) -> None:
        show_backups(program, folder, more, refusal.text(translate))

    wait(
        program,
        say(_RESTORING, translate),
        lambda: bring_back(folder, one, program.clock),
        lambda: program.show_home(folder),
        failed,
    )


def _time(one: Backup) -> str:
    return shown_time(one.made_at)


def _why(one: Backup) -> str:
    said = WHY_WORDS.get(one.manifest.why)
    return say(said, translate) if said else one.manifest.why
