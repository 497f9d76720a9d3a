"""The time between opening a home and closing it: the frame, locking, switching people, backing up at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.data import backup, settings
from app.data.backup import Backup
from app.data.clock_guard import Verdict
from app.data.session import Session
from app.desktop.jobs import Jobs
from app.desktop.language import Language, translate
from app.desktop.messages import confirm, telling
from app.desktop.theme import TextSize
from app.home import OpenedHome
from app.kernel.access import PASSPHRASE_ALWAYS, Role
from app.kernel.clock import in_home
from app.kernel.errors import HomeError
from app.kernel.text import say, words
from app.shell import surroundings
from app.shell.chores import Chores
from app.shell.frame import Around, Visit, WorkFrame
from app.shell.lock import IdleLock
from app.shell.pages import own_pages
from app.shell.signin import DoorState, SignIn
from app.shell.slices import IN_SETTINGS, slices

if TYPE_CHECKING:
    from app.shell.program import Program

_OFFICE = frozenset({*PASSPHRASE_ALWAYS, Role.ACCOUNTANT, Role.CASHIER, Role.AUDITOR})
_CLOCK_WORDS = words(
    "Frame",
    "The clock of this PC looks wrong. Nothing is lost or put out of order. "
    "Compare date and time with a phone, and set the clock right.",
)
_FORGOTTEN = words(
    "AtWork",
    "Is a passphrase forgotten? The director can give you a new one. Only if nobody can come in any more: "
    "close the home and use the recovery sheet. What was saved is safe.",
)
_RESTORED = words("AtWork", "The home is as it was at {time}. The records from before restoring are kept in {folder}.")


class AtWork(QObject):
    """Holds the open home, and the frame of the person at work."""

    def __init__(self, program: Program, home: OpenedHome) -> None:
        super().__init__(program)
        self._program, self.home = program, home
        self.jobs = Jobs(self)
        self.frame: WorkFrame | None = None
        self.session: Session | None = None
        self._locked: SignIn | None = None
        self._outdated = False  # True: language or text size changed while the frame was behind the lock
        self._idle = IdleLock(program.app, program.clock, self)
        self._idle.idle.connect(self.lock)
        self.chores = Chores(home, self.jobs, self)
        self.chores.backed_up.connect(self._show_backup_age)

    def begin(self, session: Session) -> None:
        """Show the work of a person, at the start page."""
        self.session = session
        self._remember_second_place()
        self._build(("start", None))

    def _remember_second_place(self) -> None:
        """Let this PC know where else backups are, for the day on which the home does not open."""
        second = settings.load(self._of_person()).second_backup_place
        self._program.preferences.backup_place = Path(second) if second else None

    def _build(self, place: Visit, way: Sequence[Visit] = ()) -> None:
        session, program = self._of_person(), self._program
        every = slices()
        language = program.languages.now
        own = own_pages(
            every,
            language,
            lambda size: program.use_text_size(TextSize[size]),
            lambda tongue: program.use_language(Language(tongue)),
        )
        frame = WorkFrame(session, Around(every, own, language, IN_SETTINGS), self.jobs)
        frame.lock_wanted.connect(self.lock)
        frame.text_size_wanted.connect(program.next_text_size)
        frame.restore_wanted.connect(self._on_restore)
        frame.top.show_shift(surroundings.shift_line(session, translate))
        frame.top.show_backup(surroundings.backup_line(session, translate))
        if session.clock_verdict() is not Verdict.TRUSTED:
            frame.clock_band.show_text(say(_CLOCK_WORDS, translate))
        former, self.frame, self._locked, self._outdated = self.frame, frame, None, False
        self._program.window.show_content(frame, sample=session.is_sample, tall=False)
        if former is not None and former.parent() is None:  # it was behind the lock
            former.deleteLater()
        try:
            frame.go(*place)
            frame.came_by(way)
        except HomeError:
            frame.go("start")
        self._watch()

    def _of_person(self) -> Session:
        if self.session is None:
            raise RuntimeError("nobody is at work")
        return self.session

    def _watch(self) -> None:
        chosen = settings.load(self._of_person())
        office = self._of_person().actor.role in _OFFICE
        self._idle.watch(chosen.idle_lock_minutes_office if office else chosen.idle_lock_minutes_care)

    def show_again(self) -> None:
        """Build what is shown anew, in another language or text size."""
        if self._locked is not None or self.frame is None:
            self._outdated = True
            self._show_lock()
            return
        place, way = self.frame.place, self.frame.way
        self.frame.keep_drafts()
        self._build(place, way)

    # locking and switching ----------------------------------------------------------------------------

    def lock(self) -> None:
        """Keep what is unsaved and ask who is there; the home stays open."""
        if self.frame is None or self._locked is not None:
            return
        self.frame.keep_drafts()
        self._program.preferences.stopped_at = self.frame.book.title(self.frame.place[0])
        self._idle.watch(0)
        self._show_lock()

    def _show_lock(self) -> None:
        session = self._of_person()
        state = DoorState(
            session.meta("home_name") or "",
            session.is_sample,
            surroundings.signers(session, translate),
            is_open=True,
            first=surroundings.login_of(session),
            stopped_at=self._program.preferences.stopped_at,
            backup_line=surroundings.backup_line(session, translate),
        )
        page = self._program.sign_in(state)
        page.pin_given.connect(self._on_pin)
        page.passphrase_given.connect(self._on_passphrase)
        page.recovery_wanted.connect(self._on_forgotten)
        keep, self._locked = self._locked is None, page
        self._program.window.show_content(page, sample=state.sample, tall=True, keep=keep)

    def _on_pin(self, login: str, digits: str) -> None:
        try:
            self._switch(surroundings.by_pin(self._of_person(), login, digits))
        except HomeError as refusal:
            self._refuse(refusal)

    def _on_passphrase(self, login: str, passphrase: str) -> None:
        try:
            self._switch(surroundings.by_passphrase(self.home, login, passphrase))
        except HomeError as refusal:
            self._refuse(refusal)

    def _refuse(self, refusal: HomeError) -> None:
        if self._locked is not None:
            self._locked.refuse(refusal.text(translate))

    def _on_forgotten(self) -> None:
        """Say who helps; the sheet is the last way, since everybody has to sign in anew after it."""
        verb = say(words("AtWork", "Use the recovery sheet"), translate)
        if confirm(self._program.window, verb, say(_FORGOTTEN, translate)):
            self._program.recover()

    def _switch(self, session: Session) -> None:
        same = self._of_person().actor.account_id == session.actor.account_id
        frame, self.session = self.frame, session
        if not same or frame is None:
            self._build(("start", None))
        elif self._outdated:
            self._build(frame.place, frame.way)
        else:
            self._locked = None
            self._program.window.show_content(frame, sample=session.is_sample, tall=False)
            frame.tell_changed()
            self._watch()

    # the end ------------------------------------------------------------------------------------------

    def end(self) -> None:
        """Keep drafts, stop jobs, back up, close the home."""
        self._idle.watch(0)
        if self.frame is not None and self._locked is None:
            self.frame.keep_drafts()
        if self.frame is not None:
            self.frame.hide()  # its timers ask nothing of a closed home
        self.jobs.finish()
        self.chores.end()
        self.home.close()
        self.deleteLater()

    def _show_backup_age(self) -> None:
        self._remember_second_place()
        if self.frame is not None:
            self.frame.top.show_backup(surroundings.backup_line(self._of_person(), translate))

    def toast(self, text: str) -> None:
        """Say what was done, unless the screen is locked."""
        if self.frame is not None and self._locked is None:
            self.frame.toast(text)

    def tell_good(self, text: str) -> None:
        """Say above the page what went well, until it is closed; "" says nothing."""
        if self.frame is not None and text:
            self.frame.good_band.show_text(text)

    def _on_restore(self, chosen: Path) -> None:
        session, frame = self._of_person(), self.frame
        if frame is None:
            return
        with telling(frame):
            found = backup.read(chosen)
            if frame.confirm(*surroundings.restore_question(session, found.made_at, translate)):
                self._restore(session, found)

    def _restore(self, session: Session, found: Backup) -> None:
        login = surroundings.login_of(session)
        self.jobs.finish()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            kept = self.home.restore(session, found)
        except HomeError as refusal:
            self.session = self.home.session_for(login)
            self._build(("backup", None))
            self._program.say(refusal)
        else:
            told = say(_RESTORED, translate, time=f"{in_home(found.made_at):%Y-%m-%d %H:%M}", folder=str(kept))
            self._program.tell_later(told)
            self._program.leave_home()
        finally:
            QApplication.restoreOverrideCursor()
