"""`fuyuan screens`: a picture of every page, dialog and empty state, on invented homes in a temporary folder."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QPoint, QRect, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.data.keys import Cost
from app.data.session import Session
from app.desktop import fonts, theme
from app.desktop.desk import PageWidget
from app.desktop.jobs import Jobs
from app.desktop.language import Language, Languages, translate
from app.desktop.theme import TextSize
from app.features.sample.service import PASSPHRASE
from app.features.slice import SamplePlan, Screen, Slice
from app.home import OpenedHome, open_home
from app.kernel.clock import SetClock, parse_instant, today
from app.shell import surroundings
from app.shell.frame import Around, WorkFrame
from app.shell.main_window import MainWindow
from app.shell.own_screens import OWN_SCREENS
from app.shell.pages import own_pages
from app.shell.program import make_app
from app.shell.sample_home import STAFF, make_sample
from app.shell.slices import IN_SETTINGS

NOW = "2026-11-22T10:30:00+08:00"
_RESIDENTS = {False: 120, True: 0}  # by `Screen.empty_home`
_SETTLE = 3
"""So many rounds of the event loop let layouts come to rest."""


def write_screens(to: Path, language: str, text: str, scale: float, slices: Sequence[Slice]) -> Iterator[Path]:
    """Write `<page>.<state>.<lang>.<text>.png` for every screen and yield the paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    qInstallMessageHandler(_without_noise)
    app = make_app()
    fonts.load_rare()
    theme.apply(app, TextSize[text.upper()])
    Languages(app).use(Language(language))
    to.mkdir(parents=True, exist_ok=True)
    screens = [*OWN_SCREENS, *(screen for part in slices for screen in part.screens)]
    with tempfile.TemporaryDirectory() as folder:
        for empty in (False, True):
            wanted = [screen for screen in screens if screen.empty_home is empty]
            if not wanted:
                continue
            home, session = sample(Path(folder) / f"{empty}.fuyuan", _RESIDENTS[empty])
            try:
                for screen in wanted:
                    path = to / f"{screen.name}.{language}.{text}.png"
                    camera = Camera(app, session, slices, Language(language))
                    camera.show(screen)
                    camera.picture().save(str(path))
                    camera.put_away()
                    yield path
            finally:
                home.close()


def sample(folder: Path, residents: int) -> tuple[OpenedHome, Session]:
    """Make a sample home of the day the pictures are of, and return it open with its director's session."""
    clock = SetClock(parse_instant(NOW))
    plan = SamplePlan(residents, staff=STAFF, days=90, seed=1, today=today(clock), closing=False)
    make_sample(folder, plan, Cost(64, 1))
    return open_home(folder, "director", PASSPHRASE, clock)


class Camera:
    """Puts one screen into a window of 1366 x 768 and takes its picture."""

    def __init__(self, app: QApplication, session: Session, slices: Sequence[Slice], language: Language) -> None:
        self._app, self._session = app, session
        self._slices, self._language = slices, language
        self._jobs = Jobs()
        self.window = MainWindow()
        self._made: QWidget = self.window

    def show(self, screen: Screen) -> QWidget:
        """Show a screen and return the window or dialog that it stands in."""
        own = own_pages(self._slices, self._language, _nothing, _nothing)
        frame = WorkFrame(self._session, Around(self._slices, own, self._language, IN_SETTINGS), self._jobs)
        frame.top.show_shift(surroundings.shift_line(self._session, translate))
        frame.top.show_backup(surroundings.backup_line(self._session, translate))
        page = screen.name.partition(".")[0]
        self._made = made = screen.make(self._session, frame)
        content: QWidget = frame
        if isinstance(made, QDialog):
            frame.go("start")
        elif made is not frame and screen.framed:
            frame.show_widget(made, page)
        else:
            content = made
        working = isinstance(content, WorkFrame)
        if not working:
            frame.setParent(self.window)  # goes with it; alone, it would stay for ever
            frame.hide()
        self.window.show_content(content, sample=working or page == "sign_in", tall=not working)
        self.window.show()
        if isinstance(made, QDialog):
            made.show()
        while isinstance(made, PageWidget) and made.is_reading():
            self._app.processEvents()
        for _round in range(_SETTLE):
            self._app.processEvents()
        return made if isinstance(made, QDialog) else self.window

    def picture(self) -> QPixmap:
        """Return the picture of what is shown."""
        picture = self.window.grab()
        if isinstance(self._made, QDialog):
            _lay_over(picture, self._made.grab())
        return picture

    def put_away(self) -> None:
        """Close everything that was shown."""
        self._jobs.finish()
        for widget in (self._made, self.window):
            widget.close()
            widget.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _lay_over(picture: QPixmap, dialog: QPixmap) -> None:
    """Draw a dialog in the middle of a dimmed picture."""
    painter = QPainter(picture)
    whole = QRect(QPoint(0, 0), picture.deviceIndependentSize().toSize())
    painter.fillRect(whole, QColor(38, 37, 31, 107))
    place = QRect(QPoint(0, 0), dialog.deviceIndependentSize().toSize())
    place.moveCenter(whole.center())
    painter.drawPixmap(place.topLeft(), dialog)
    painter.end()


def _without_noise(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Tell what Qt tells, but for the sentence that a screen in memory says of every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _nothing(_chosen: str) -> None:
    """Choose nothing: a picture is not pressed."""
