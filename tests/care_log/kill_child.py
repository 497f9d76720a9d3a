"""A process that is killed in the middle of an entry: chooses a phrase, types a note, and says what was kept."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.care_log.view import CareLogPage
from app.home import OpenedHome
from app.kernel.clock import SetClock, parse_instant
from tests.desk import TableDesk
from tests.qt import type_text


def main(folder: str, key: str, now: str, person: str) -> None:
    """Open the page, enter something, and wait to be killed."""
    app = QApplication([])
    theme.apply(app, TextSize.STANDARD)
    home = OpenedHome(Path(folder), bytes.fromhex(key), SetClock(parse_instant(now)))
    page = CareLogPage(home.session_for("director"), TableDesk())
    page.open(None)
    work = page.panel.work
    assert work is not None
    of = work.sheet.residents[0].resident_id
    page.panel.press((of, "water"))
    page.panel.choose((of, "water"), "drank_little")
    page.drawers.open(of, "note", None, None)
    drawer, since = page.drawers.drawer, QElapsedTimer()
    assert drawer is not None
    page.drawers.kept.connect(lambda _at: print("kept", since.elapsed(), flush=True))
    since.start()
    type_text(drawer.fields.note.edit, person)
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
