"""The program with a window: which content it shows when, and the open home between opening and closing."""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop import fonts, theme
from app.desktop.language import Language, Languages, translate
from app.desktop.theme import TextSize
from app.kernel.clock import Clock, PcClock, in_home
from app.kernel.errors import DamagedError, HomeError
from app.kernel.text import say, words
from app.shell import first_paint
from app.shell.main_window import MainWindow
from app.shell.preferences import Preferences
from app.shell.role_words import ROLE_WORDS
from app.shell.signin import DoorState, SignIn
from app.shell.tiles import Signer

if TYPE_CHECKING:
    from app.data.door import Door
    from app.data.session import Session
    from app.home import OpenedHome
    from app.shell.at_work import AtWork

IDLE_MS = 300
"""How long after the first paint the rest of the program is loaded."""

_OF_CARDS = (
    "app.features.care_levels.view.cards",
    "app.features.staff.view.ratio_card",
    "app.features.stays.view",
)
"""What the cards on the start page need."""

_SIZES = {
    TextSize.STANDARD: words("Program", "standard"),
    TextSize.LARGE: words("Program", "large"),
    TextSize.XLARGE: words("Program", "very large"),
}


def make_app() -> QApplication:
    """Return the application with its faces loaded, before any style."""
    app = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    if not isinstance(app, QApplication):
        raise TypeError("a program without windows runs already")
    fonts.load_first()
    return app


class Program(QObject):
    """Shows the sign-in page, the wizard or the work, and leads from one to the other."""

    def __init__(self, app: QApplication, preferences: Preferences, clock: Clock | None = None) -> None:
        super().__init__(app)
        self.app, self.preferences, self.clock = app, preferences, clock or PcClock()
        self.languages = Languages(app)
        self.languages.use(preferences.language)
        theme.apply(app, preferences.text_size)
        self.window = MainWindow()
        self.window.closing.connect(self.end)
        self.window.remove_sample_wanted.connect(self._on_remove_sample)
        self._work: AtWork | None = None
        self._door: Door | None = None
        self._news = ""

    def start(self) -> None:
        """Show the sign-in page of the home opened last, or the wizard where there is none."""
        self._show_first()
        self.window.show_fitting()
        QTimer.singleShot(IDLE_MS, self, self._load_rest)

    def start_demo(self, place: Path) -> None:
        """Make a fresh sample home under `place` and show its sign-in page."""
        from app.shell.openings import make_sample

        self.window.show_fitting()
        make_sample(self, place)
        QTimer.singleShot(IDLE_MS, self, self._load_rest)

    def _load_rest(self) -> None:
        """Import and load what the first paint did without: some of it costs as much as the whole page."""
        import importlib

        import platformdirs

        from app.desktop import cards, icons
        from app.desktop.focus import FocusRing

        FocusRing(self.app).follow(self.app.focusWidget())
        from app.shell import faults

        importlib.import_module("app.shell.at_work")
        for name in ("app.data.lock", *_OF_CARDS):
            importlib.import_module(name)
        from app.shell.rehearsal import rehearse
        from app.shell.slices import slices

        cards.scrolling(QWidget()).viewport()  # to name a widget made by Qt, PySide brings every class of widgets
        icons.load()
        fonts.load_rare()
        faults.catch(partial(faults.tell, self.window))
        faults.log_to(Path(platformdirs.user_log_dir("fuyuan", appauthor=False)))
        rehearse(slices())
        first_paint.settle()

    def _show_first(self) -> None:
        if (folder := self.preferences.home) is None:
            self.show_wizard()
        else:
            self.show_home(folder)

    # contents -----------------------------------------------------------------------------------------

    def show_home(self, folder: Path) -> None:
        """Show who may open the home in `folder`, or why it does not open; the wizard where nothing is left of it."""
        try:
            self._show_door(folder)
        except HomeError as refusal:
            from app.shell.repair import explain

            explain(self, folder, refusal)

    def show_door(self, folder: Path) -> bool:
        """Show who may open the home in `folder`; return False if there is none that can be read."""
        try:
            self._show_door(folder)
        except HomeError as refusal:
            print(refusal.text(translate), file=sys.stderr)
            return False
        return True

    def _show_door(self, folder: Path) -> None:
        from app.data.door import look

        self._door = look(folder)
        signers = tuple(Signer(one.login, one.name, say(ROLE_WORDS[one.role], translate)) for one in self._door.people)
        state = DoorState(self._door.name, self._door.sample, signers, is_open=False, first=self.preferences.person)
        page = self.sign_in(state)
        page.passphrase_given.connect(self._on_passphrase)
        page.recovery_wanted.connect(self._on_recovery)
        page.other_home_wanted.connect(self.choose_home)
        page.repair_wanted.connect(partial(self._show_backups, folder))
        self.window.show_content(page, sample=self._door.sample, tall=True)

    def sign_in(self, state: DoorState) -> SignIn:
        """Return a sign-in page whose buttons below work; the caller connects the way in."""
        now = in_home(self.clock.now())
        page = SignIn(state, QDateTime(now.year, now.month, now.day, now.hour, now.minute, 0))
        page.text_size_wanted.connect(self.next_text_size)
        page.language_wanted.connect(self.other_language)
        page.help_wanted.connect(lambda: self._show_help("sign_in"))
        return page

    def show_wizard(self) -> None:
        """Show the first run."""
        from app.shell.wizard import Wizard

        page = Wizard(default_place(), self.clock)
        page.made.connect(self._on_home_made)
        page.finished.connect(self._on_made)
        page.sample_wanted.connect(self._on_sample)
        page.restore_wanted.connect(self._on_restore)
        page.language_wanted.connect(self.other_language)
        self.window.closing.connect(page.give_up)
        self.window.show_content(page, sample=False, tall=False)

    def show_again(self) -> None:
        """Build the shown content anew: the language or the text size changed."""
        if self._work is not None:
            self._work.show_again()
        elif self._door is not None:
            self.show_door(self._door.folder)
        else:
            self.show_wizard()

    # this PC ------------------------------------------------------------------------------------------

    def use_text_size(self, size: TextSize) -> None:
        """Put the program in a text size, now and at the next start."""
        self.preferences.text_size = size
        theme.apply(self.app, size)
        self.show_again()
        if self._work is not None:
            self._work.toast(self.tr("Text size: {size}").format(size=say(_SIZES[size], translate)))

    def next_text_size(self) -> None:
        """Take the next of the three sizes."""
        sizes = list(TextSize)
        self.use_text_size(sizes[(sizes.index(theme.look().size) + 1) % len(sizes)])

    def use_language(self, language: Language) -> None:
        """Put the program in a language, now and at the next start."""
        self.preferences.language = language
        self.languages.use(language)
        self.show_again()

    def other_language(self) -> None:
        """Take the other of the two languages."""
        chinese = self.languages.now is Language.CHINESE
        self.use_language(Language.ENGLISH if chinese else Language.CHINESE)

    def _show_help(self, page: str) -> None:
        from app.shell.help import HelpDialog

        HelpDialog(page, self.languages.now, self.window).exec()

    # opening and closing ------------------------------------------------------------------------------

    def _on_passphrase(self, login: str, passphrase: str) -> None:
        from app.home import open_home

        page = self.window.content()
        if self._door is None or not isinstance(page, SignIn):
            return
        try:
            home, session = open_home(self._door.folder, login, passphrase, self.clock)
        except HomeError as refusal:
            page.refuse(refusal.text(translate), repair=isinstance(refusal, DamagedError))
            return
        self.preferences.person = login
        self.enter(home, session)

    def enter(self, home: OpenedHome, session: Session) -> None:
        """Show the work in an open home."""
        from app.data.door import look
        from app.shell.at_work import AtWork

        self.preferences.home = home.folder
        self._door = look(home.folder)
        self._work = AtWork(self, home)
        self._work.begin(session)
        self._work.tell_good(self._news)
        self._news = ""

    def tell_later(self, text: str) -> None:
        """Say something good above the page as soon as somebody has signed in."""
        self._news = text

    def recover(self) -> None:
        """Close the home and open it with the recovery sheet."""
        self.leave_home()
        self._on_recovery()

    def end(self) -> None:
        """Keep drafts, back up, and close the home if one is open."""
        work, self._work = self._work, None
        if work is not None:
            work.end()

    def leave_home(self) -> None:
        """Close the home and show its sign-in page."""
        self.end()
        self._show_first()

    def _on_home_made(self, folder: Path) -> None:
        self.preferences.home = folder

    def _on_made(self, opened: tuple[OpenedHome, Session]) -> None:
        self.preferences.person = "director"
        self.enter(*opened)

    def choose_home(self) -> None:
        """Ask for the folder of another home and show who may open it."""
        from app.shell.openings import other_home

        other_home(self, default_place())

    def _on_sample(self) -> None:
        from app.shell.openings import make_sample

        make_sample(self, default_place())

    def _on_restore(self) -> None:
        from app.shell.openings import restore

        restore(self, default_place())

    def _show_backups(self, folder: Path) -> None:
        from app.shell.repair import show_backups

        show_backups(self, folder)

    def _on_recovery(self) -> None:
        from app.shell.openings import RecoveryDialog

        if self._door is not None:
            RecoveryDialog(self, self._door).exec()

    def _on_remove_sample(self) -> None:
        from app.shell.openings import remove_sample

        if self._door is not None and self._door.sample:
            remove_sample(self, self._door.folder)

    def say(self, refusal: HomeError) -> None:
        """Say a refusal in a window of its own, where no page can."""
        from app.desktop.messages import Dialog

        dialog = Dialog(self.tr("This did not work"), self.window)
        dialog.say(refusal)
        dialog.add_button(self.tr("Close"), dialog.accept)
        dialog.exec()

    def forget_home(self) -> None:
        """Begin with the wizard from now on: the home was removed."""
        self._door, self.preferences.home = None, None


def default_place() -> Path:
    """Return the folder where homes are kept when nobody chooses another."""
    import platformdirs

    return Path(platformdirs.user_data_dir("fuyuan", appauthor=False))


def run_window(*, demo: bool) -> int:
    """Show the window until it is closed, and return the exit code."""
    app = make_app()
    if not demo:
        program = Program(app, Preferences())
        program.start()
        return app.exec()
    with tempfile.TemporaryDirectory(prefix="fuyuan-demo-", ignore_cleanup_errors=True) as folder:
        store = QSettings(str(Path(folder) / "preferences.ini"), QSettings.Format.IniFormat)
        program = Program(app, Preferences(store))
        program.start_demo(Path(folder))
        return app.exec()
