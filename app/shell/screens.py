"""`fuyuan screens`: a picture of every page, dialog and empty state, on invented homes in a temporary folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.data.keys import Cost
from app.data.session import Session
from app.desktop import fonts, theme
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
from app.shell.sample_home import make_sample
from app.shell.slices import IN_SETTINGS

NOW = "2026-11-22T10:30:00+08:00"
_RESIDENTS = {False: 120, True: 0}  # by `Screen.empty_home`
_SETTLE = 3
"""So many rounds of the event loop let layouts come to rest."""


def write_screens(to: Path, language: str, text: str, scale: float, slices: Sequence[Slice]) -> Iterator[Path]:
    """Write `<page>.<state>.<lang>.<text>.png` for every screen and yield the paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
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
            home, session = _sample(Path(folder) / f"{empty}.fuyuan", _RESIDENTS[empty])
            try:
                for screen in wanted:
                    path = to / f"{screen.name}.{language}.{text}.png"
                    _Camera(app, home, session, slices, Language(language)).take(screen).save(str(path))
                    yield path
            finally:
                home.close()


def _sample(folder: Path, residents: int) -> tuple[OpenedHome, Session]:
    clock = SetClock(parse_instant(NOW))
    plan = SamplePlan(residents, staff=18, days=90, seed=1, today=today(clock), closing=False)
    make_sample(folder, plan, Cost(64, 1))
    return open_home(folder, "director", PASSPHRASE, clock)


class _Camera:
    """Puts one screen into a window of 1366 x 768 and takes its picture."""

    def __init__(
        self, app: QApplication, home: OpenedHome, session: Session, slices: Sequence[Slice], language: Language
    ) -> None:
        self._app, self._home, self._session = app, home, session
        self._slices, self._language = slices, language
        self._window = MainWindow()

    def take(self, screen: Screen) -> QPixmap:
        """Return the picture of a screen."""
        jobs = Jobs()
        own = own_pages(self._slices, self._language, _nothing, _nothing)
        frame = WorkFrame(self._session, Around(self._slices, own, self._language, IN_SETTINGS), jobs)
        frame.top.show_shift(surroundings.shift_line(self._session, translate))
        frame.top.show_backup(surroundings.backup_line(self._home, self._session, translate))
        page = screen.name.partition(".")[0]
        made = screen.make(self._session, frame)
        dialog = made if isinstance(made, QDialog) else None
        if made is not frame and dialog is None and screen.framed:
            frame.show_widget(made, page)
        elif dialog is not None:
            frame.go("start")
        content = made if dialog is None and not screen.framed else frame
        working = isinstance(content, WorkFrame)
        self._window.show_content(content, sample=working or page == "sign_in", tall=not working)
        self._window.show()
        self._settle()
        picture = self._window.grab()
        if dialog is not None:
            _lay_over(picture, self._grabbed(dialog))
        self._window.close()
        self._window.deleteLater()
        made.deleteLater()
        jobs.finish()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return picture

    def _grabbed(self, dialog: QWidget) -> QPixmap:
        dialog.show()
        self._settle()
        picture = dialog.grab()
        dialog.hide()
        return picture

    def _settle(self) -> None:
        for _round in range(_SETTLE):
            self._app.processEvents()


def _lay_over(picture: QPixmap, dialog: QPixmap) -> None:
    """Draw a dialog in the middle of a dimmed picture."""
    painter = QPainter(picture)
    whole = QRect(QPoint(0, 0), picture.deviceIndependentSize().toSize())
    painter.fillRect(whole, QColor(38, 37, 31, 107))
    place = QRect(QPoint(0, 0), dialog.deviceIndependentSize().toSize())
    place.moveCenter(whole.center())
    painter.drawPixmap(place.topLeft(), dialog)
    painter.end()


def _nothing(_chosen: str) -> None:
    """Choose nothing: a picture is not pressed."""
