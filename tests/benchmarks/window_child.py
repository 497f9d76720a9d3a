"""Starts a window in a process of its own and tells when it was painted; `empty` is the limit to compare with.

Only the window is watched: a filter on the whole program would make PySide6 wrap every object that gets an event.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from app.shell.program import Program

BARRED = ("sqlite_utils", "qtawesome", "reportlab", "pypinyin", "ortools", "numpy", "pandas")


def wait_for_paint(app: QApplication, window: QWidget) -> None:
    """Show a window and return when it was painted."""
    from PySide6.QtCore import QEvent, QObject

    class FirstPaint(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            del watched
            self.seen = self.seen or event.type() is QEvent.Type.Paint
            return False

    first = FirstPaint()
    window.installEventFilter(first)
    window.show()
    while not first.seen:
        app.processEvents()
    window.removeEventFilter(first)


def held_bytes() -> int:
    """Return the memory this process holds now."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) * 1024


def tell(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)


def empty() -> None:
    """Paint an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    wait_for_paint(app, window)
    tell(memory=held_bytes())


def signing_in(home: Path) -> tuple[QApplication, Program]:
    """Paint the sign-in page of a home, as `app.__main__` does, and tell it."""
    from app.shell import first_paint

    first_paint.prepare()
    from PySide6.QtCore import QSettings

    from app.shell.preferences import Preferences
    from app.shell.program import Program, make_app

    app = make_app()
    program = Program(app, Preferences(QSettings(str(ini_of(home)), QSettings.Format.IniFormat)))
    program.start()
    wait_for_paint(app, program.window)
    tell(memory=held_bytes(), barred=[name for name in BARRED if name in sys.modules])
    return app, program


def ini_of(home: Path) -> Path:
    """Return where the preferences of a PC are that opened `home` last."""
    return home.with_suffix(".ini")


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
    wait_for_paint(app, program.window)
    app.processEvents()
    opened, memory = time.perf_counter() - began, held_bytes()
    frame = program.window.content()
    pages = {}
    for name in ("residents", "beds", "start", "residents", "beds", "start"):
        began = time.perf_counter()
        frame.go(name)  # type: ignore[union-attr]
        app.processEvents()
        pages[name] = time.perf_counter() - began
    tell(derived=derived, opened=opened, pages=pages, memory=memory, memory_then=held_bytes())
    program.window.close()


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    elif sys.argv[1] == "signin":
        signing_in(Path(sys.argv[2]))
    else:
        start_page(Path(sys.argv[2]))
