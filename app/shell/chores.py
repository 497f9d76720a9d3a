"""What the program does by itself while a home is open: waits after wrong PINs run down, backups are made."""

from __future__ import annotations

import contextlib
import logging

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.jobs import Jobs, Progress
from app.desktop.language import translate
from app.features.accounts import service as accounts
from app.features.upkeep import service as upkeep
from app.home import OpenedHome
from app.kernel.errors import HomeError
from app.kernel.text import say, words

WAIT_STEP_SECONDS = 5
"""How often a wait after wrong PINs is counted down."""
DAILY_LOOK_SECONDS = 5 * 60
"""How often the program looks whether today's backup is still to be made; the first time after as long."""

_log = logging.getLogger(__name__)


class Chores(QObject):
    """Works beside the people, on the program's own session; what fails is logged and shows as an old backup."""

    backed_up = Signal()

    def __init__(self, home: OpenedHome, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._home, self._jobs = home, jobs
        self._timers = []
        for seconds, chore in ((WAIT_STEP_SECONDS, self.count_down), (DAILY_LOOK_SECONDS, self.back_up_daily)):
            timer = QTimer(self)
            timer.timeout.connect(chore)
            timer.start(seconds * 1000)
            self._timers.append(timer)

    def count_down(self) -> None:
        """Let time pass for who waits after wrong PINs; the PC's clock is not trusted with it."""
        with contextlib.suppress(HomeError):  # a full disk: they wait a little longer
            accounts.count_down(self._home.session_of_program(), WAIT_STEP_SECONDS)

    def back_up_daily(self) -> None:
        """Make today's backup in a thread, once a day, unless somebody waits for other work."""
        session = self._home.session_of_program()
        if self._jobs.busy() or not upkeep.is_daily_due(session):
            return

        def work(_progress: Progress) -> bool:
            with session.in_this_thread() as own:
                return upkeep.back_up_daily(own)

        title = say(words("Chores", "Today's backup"), translate)
        self._jobs.run(work, lambda _made: self.backed_up.emit(), self._tell, title)

    def end(self) -> None:
        """Stop, and back up what changed since the last backup."""
        for timer in self._timers:
            timer.stop()
        try:
            upkeep.back_up_at_close(self._home.session_of_program())
        except HomeError as refusal:
            self._tell(refusal)

    def _tell(self, refusal: HomeError) -> None:
        _log.warning("no backup: %s", refusal)
