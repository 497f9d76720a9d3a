"""The page of backups: how old they are, a new one, whether the home is whole, and restoring; glue only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data import backup
from app.data.check import Fault
from app.data.clock_guard import Verdict
from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.cards import EmptyState, label, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.jobs import Progress
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.upkeep import service
from app.features.upkeep.model import WHY_WORDS, BackupLine, Place, RestorePreview
from app.features.upkeep.view.cards import BackupPlaces, ClockCard
from app.features.upkeep.view.preview import RestoreStep
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.text import say

T = TypeVar("T")


class BackupPage(PageWidget):
    """Two steps: the backups there are, and what restoring one would change."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._chosen: Path | None = None
        self.places = BackupPlaces(may_choose=session.may(Permission.ACCOUNTS_MANAGE))
        self.places.beside_wanted.connect(lambda: self.back_up(self._session.place.backups))
        self.places.second_wanted.connect(self._on_second)
        self.places.place_wanted.connect(self._on_choose_place)
        self.clock = ClockCard()
        self.clock.confirmed.connect(self._on_clock)
        self.clock.hide()
        self.list = ListView[BackupLine](self.tr("Backups"), self._columns())
        self.preview = RestoreStep()
        self.preview.back_wanted.connect(self._on_back)
        self.preview.restore_wanted.connect(self._on_restore)
        self._empty = EmptyState(self.tr("No backup yet"), self.tr("The first one is made when the program ends."))
        self._lists, self._steps = QStackedWidget(), QStackedWidget()
        for shown in (self.list, self._empty):
            self._lists.addWidget(shown)
        self._steps.addWidget(scrolling(self._first_step()))
        self._steps.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._steps)

    def _first_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head = QHBoxLayout()
        head.setSpacing(look().px(8))
        head.addWidget(label(self.tr("Backups"), "title"))
        head.addStretch(1)
        if self._session.may(Permission.HOME_CHECK):
            head.addWidget(button(self.tr("Check the home now"), self._on_check, icon="shield", parent=step))
        if self._session.may(Permission.ACCOUNTS_MANAGE):
            text = self.tr("What would restoring change?")
            head.addWidget(button(text, self._on_look, icon="restore", parent=step))
        column.addLayout(head)
        for widget in (self.clock, self.places):
            column.addWidget(widget)
        self._lists.setMinimumHeight(look().px(200))
        column.addWidget(self._lists, 1)
        return step

    def _columns(self) -> list[Column[BackupLine]]:
        where = {Place.BESIDE: self.tr("beside the home"), Place.SECOND: self.tr("disk or stick")}
        signs = {Place.BESIDE: "home", Place.SECOND: "stick"}
        return [
            Column(self.tr("Made"), lambda one: Cell(shown_time(one.made_at), bold=True), 190),
            Column(self.tr("Where"), lambda one: Cell(where[one.place], icon=signs[one.place]), 180),
            Column(self.tr("Why"), _why),
            Column(self.tr("Size"), lambda one: Cell(_size(one.bytes), ink="second"), 110, extra=True),
        ]

    def refresh(self) -> None:
        """Look again which backups there are and how old they are."""
        with telling(self):
            lines = service.backups(self._session)
            age = service.backup_age(self._session)
            beside = max((line.made_at for line in lines if line.place is Place.BESIDE), default=None)
            now = self._session.clock.now()
            self.places.show_age(age, beside, now, str(self._session.place.backups))
            self.show_list(lines)
            doubted = self._session.clock_verdict() is not Verdict.TRUSTED
            self.clock.setVisible(doubted and self._session.may(Permission.ACCOUNTS_MANAGE))
            self.clock.show_now(now)

    def show_list(self, lines: Sequence[BackupLine]) -> None:
        """Show which backups there are."""
        self.list.show_lines(lines)
        self._lists.setCurrentWidget(self.list if lines else self._empty)

    # backing up ---------------------------------------------------------------------------------------

    def back_up(self, place: Path) -> None:
        """Make a backup in a thread, with progress."""

        def work(session: Session, progress: Progress) -> Path:
            tell = lambda _step, share: progress.step(round(share * 100), 100)  # noqa: E731
            return service.make_backup(session, place, progress=tell).folder

        def done(folder: Path) -> None:
            text = self.tr("The backup is made and was read back. It lies in {folder}.").format(folder=str(folder))
            self._desk.toast(text)
            self.changed.emit()

        self._run(work, done, self.tr("Backing up"))

    def _on_second(self) -> None:
        with telling(self):
            chosen = service.backup_age(self._session).second_place
            if chosen:
                self.back_up(Path(chosen))
            else:
                self._on_choose_place()

    def _on_choose_place(self) -> None:
        chosen = folders.ask_folder(self, self.tr("Folder on another disk or stick"))
        if chosen:
            self.use_second(chosen)

    def use_second(self, folder: Path) -> None:
        """Keep second backups in a folder from now on, and make one there."""
        with telling(self):
            service.choose_second_place(self._session, folder)
            self.changed.emit()
            self.back_up(folder)

    def _on_clock(self) -> None:
        with telling(self):
            service.confirm_clock(self._session)
            self._desk.toast(self.tr("This date is taken as right from now on."))
            self.changed.emit()

    # checking -----------------------------------------------------------------------------------------

    def _on_check(self) -> None:
        def work(session: Session, _progress: Progress) -> list[Fault]:
            return list(service.check_home(session))

        self._run(work, self._on_checked, self.tr("Checking the home"))

    def _on_checked(self, faults: list[Fault]) -> None:
        grave = [fault.text for fault in faults if fault.grave]
        if not grave:
            self._desk.toast(self.tr("The home is whole. Records, trail and pictures are as they were written."))
            return
        dialog = Dialog(self.tr("The check found something"), self)
        text = self.tr("Nothing was changed. Make a copy of the newest backup, and ask who looks after the program.")
        dialog.body.addWidget(label(text, wrap=True))
        dialog.body.addWidget(label("\n".join(grave[:20]), wrap=True))
        dialog.add_button(self.tr("Close"), dialog.accept)
        dialog.exec()

    # restoring ----------------------------------------------------------------------------------------

    def _on_look(self) -> None:
        line = self.list.current()
        if line is not None:
            self.look_at(line)

    def look_at(self, line: BackupLine) -> None:
        """Show what restoring this backup would change."""
        with telling(self):
            self.show_preview(line.folder, service.preview_restore(self._session, backup.read(line.folder)))

    def show_preview(self, folder: Path, shown: RestorePreview) -> None:
        """Show what restoring the backup in `folder` would change."""
        self._chosen = folder
        self.preview.show_preview(shown)
        self._steps.setCurrentWidget(self.preview)

    def _on_back(self) -> None:
        self._chosen = None
        self._steps.setCurrentIndex(0)

    def _on_restore(self) -> None:
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            self._steps.setCurrentIndex(0)
            self._desk.restore(chosen)

    def _run(self, work: Callable[[Session, Progress], T], done: Callable[[T], object], title: str) -> None:
        """Run work in a thread with a session of its own."""

        def in_thread(progress: Progress) -> T:
            with self._session.in_this_thread() as session:
                return work(session, progress)

        self._desk.jobs.run(in_thread, done, self._desk.say, title)


def _why(one: BackupLine) -> Cell:
    said = WHY_WORDS.get(one.why)
    return Cell(say(said, translate) if said else one.why)


def _size(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"
