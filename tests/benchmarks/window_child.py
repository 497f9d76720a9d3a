"""Starts a window in a process of its own and tells when it was painted; `empty` is the limit to compare with."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from app.shell.program import Program

BARRED = ("sqlite_utils", "qtawesome", "reportlab", "pypinyin", "ortools", "numpy", "pandas")


class FirstPaint(QObject):
    """Notices the first time a window is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or (event.type() is QEvent.Type.Paint and isinstance(watched, QWidget))
        return False


def wait_for_paint(app: QApplication, first: FirstPaint) -> None:
    while not first.seen:
        app.processEvents()


def peak_bytes() -> int:
    """Return the most memory this process held; `getrusage` would tell the parent's too."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def empty() -> None:
    """Paint an empty main window."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    first = FirstPaint()
    app.installEventFilter(first)
    window.show()
    wait_for_paint(app, first)
    tell(painted=True, memory=peak_bytes())


def signing_in(home: Path) -> tuple[QApplication, Program]:
    """Paint the sign-in page of a home, as the program does, and tell it."""
    import gc

    gc.disable()
    from PySide6.QtCore import QSettings

    from app.shell.preferences import Preferences
    from app.shell.program import Program, make_app

    app = make_app()
    store = QSettings(str(home.with_suffix(".ini")), QSettings.Format.IniFormat)
    preferences = Preferences(store)
    preferences.home = home
    program = Program(app, preferences)
    first = FirstPaint()
    app.installEventFilter(first)
    program.start()
    wait_for_paint(app, first)
    tell(painted=True, memory=peak_bytes(), barred=[name for name in BARRED if name in sys.modules])
    return app, program


def start_page(home: Path) -> None:
    """Sign in as the director, tell how long it took beyond the key derivation, then how long each page took."""
    app, program = signing_in(home)
    until = time.monotonic() + 2.0
    while time.monotonic() < until:
        app.processEvents()
    from app.data import keys
    from app.shell.signin import SignIn

    began = time.perf_counter()
    keys.unwrap(keys.load(home), "director", "demo-demo")
    derived = time.perf_counter() - began
    page = program.window.content()
    if not isinstance(page, SignIn):
        raise TypeError("no sign-in page")
    began = time.perf_counter()
    page.passphrase_given.emit("director", "demo-demo")
    first = FirstPaint()
    app.installEventFilter(first)
    wait_for_paint(app, first)
    app.processEvents()
    opened = time.perf_counter() - began
    frame = program.window.content()
    pages = {}
    for name in ("residents", "beds", "start", "residents", "beds", "start"):
        began = time.perf_counter()
        frame.go(name)  # type: ignore[union-attr]
        app.processEvents()
        pages[name] = time.perf_counter() - began
    tell(derived=derived, opened=opened, pages=pages, memory=peak_bytes())
    program.window.close()


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    elif sys.argv[1] == "signin":
        signing_in(Path(sys.argv[2]))
    else:
        start_page(Path(sys.argv[2]))
