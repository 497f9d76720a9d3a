"""Typing in the search of the residents' page, against a bare repaint of the rows that are shown then."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.harness import clocked, compare

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.features.residents.view import ResidentsPage

LETTERS = ("w", "wa", "wan", "wang", "wan", "wa", "w", "", "z", "zh", "z", "")
"""Typed and taken away again; the list is whole where nothing stands in the search."""


def _key(page: ResidentsPage, letters: str, app: QApplication) -> float:
    """Return the seconds from a keystroke to the painted list."""

    def press() -> None:
        page.filters.search.edit.setText(letters)
        app.processEvents()

    return clocked(press)()


def _repaint(page: ResidentsPage, letters: str, app: QApplication) -> float:
    """Return the seconds that painting the same list again takes."""
    page.filters.search.edit.setText(letters)
    app.processEvents()
    return clocked(page.list.viewport().repaint)()


def typing(*homes: tuple[int, Path]) -> Iterator[str]:
    """Yield the cost of one keystroke until its list is painted, for homes of so many residents."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.desktop.theme import TextSize, apply
    from app.features.residents.view import ResidentsPage
    from app.home import open_home
    from app.shell.program import make_app
    from tests.desk import TableDesk

    app = make_app()
    apply(app, TextSize.STANDARD)
    for count, home in homes:
        opened, session = open_home(home, "director", "demo-demo")
        page = ResidentsPage(session, TableDesk())
        page.resize(1142, 684)
        page.show()
        page.open(None)
        app.processEvents()

        def keys(page: ResidentsPage = page) -> float:
            return sum(_key(page, letters, app) for letters in LETTERS)

        def bare(page: ResidentsPage = page) -> float:
            return sum(_repaint(page, letters, app) for letters in LETTERS)

        name = f"keystroke, list of {count} / bare repaint"
        yield compare(name, 1.2, keys, bare, pairs=9).line()
        page.close()
        opened.close()
