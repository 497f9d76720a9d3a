"""Paints once, unseen, what the first page after signing in is made of: its first time costs more than the later ones.

Characters and icons are drawn, PySide6 makes its classes: 15 ms that nobody waits for while a passphrase is typed.
Knows no home and shows nothing of one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.cards import Card, TileButton, TodoRow, label, scrolling
from app.desktop.language import translate
from app.desktop.messages import Band
from app.features.slice import Slice
from app.kernel.care import CLASS_WORDS
from app.kernel.text import say
from app.shell.navigation import Navigation
from app.shell.search import Searcher
from app.shell.start_heads import Head, Heads, HeadsCard
from app.shell.topbar import TopBar

_SIGNS = "0123456789:-—%　"
_URGENCIES = {"now": "danger", "today": "clock", "week": "clock", "sometime": "sometime"}
_STATES = ("present", "on_leave", "in_hospital", "missing")


def rehearse(slices: Sequence[Slice]) -> None:
    """Build the parts of frame and start page with nothing in them, and paint them in a picture."""
    stage = QWidget()
    column = QVBoxLayout(stage)
    column.addWidget(TopBar(_SIGNS, _SIGNS, Searcher(tuple, stage)))
    column.addWidget(Band())
    column.addWidget(Navigation([page for part in slices for page in part.pages if page.place is not None]))
    column.addWidget(scrolling(_page(slices)))
    stage.resize(1366, 768)
    stage.grab()
    stage.deleteLater()


def _page(slices: Sequence[Slice]) -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.addWidget(label(_SIGNS, "title"))
    heads = tuple(Head(state, "", 0, state, _SIGNS) for state in _STATES)
    classes = tuple((say(word, translate), 1, "ok") for word in CLASS_WORDS.values())
    rows.addWidget(HeadsCard(Heads(heads, classes, _SIGNS, _SIGNS), _press))
    card = Card(_SIGNS, "bell")
    for kind, sign in _URGENCIES.items():
        card.body.addWidget(TodoRow(_SIGNS, _SIGNS, icon="todo", urgency=(kind, "", sign), verb="", pressed=_press))
    rows.addWidget(card)
    for tile in (tile for part in slices for tile in part.start_tiles):
        rows.addWidget(TileButton(say(tile.title, translate), _SIGNS, tile.icon, "0", flat=True))
    return page


def _press(_state: str = "") -> None:
    """Lead nowhere: nobody presses what is not shown."""
