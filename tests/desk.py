"""A desk for pages under test: remembers what a page asked of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.desktop.desk import PaperNote
from app.desktop.jobs import Jobs
from app.desktop.theme import TextSize
from app.features.slice import Slice
from app.kernel.errors import HomeError
from app.kernel.text import Translate, in_english


class TableDesk:
    """Keeps what was asked, in order, as (word, …)."""

    translate: Translate = staticmethod(in_english)
    text_size = TextSize.STANDARD
    slices: Sequence[Slice] = ()

    def __init__(self) -> None:
        self.jobs = Jobs()
        self.asked: list[tuple[Any, ...]] = []
        self.refusals: list[HomeError] = []
        self.newest: tuple[str, Callable[[], None] | None] = ("", None)  # the newest toast and its undo
        self.answer = True
        self.note: PaperNote | None = None  # of the newest paper

    def go(self, page: str, subject: int | None = None, part: str = "") -> None:
        self.asked.append(("go", page, subject, part) if part else ("go", page, subject))

    def back(self) -> None:
        self.asked.append(("back",))

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self.asked.append(("toast", text))
        self.newest = (text, undo)

    def undo(self) -> None:
        """Press undo in the newest toast."""
        undo = self.newest[1]
        assert undo is not None
        undo()

    def say(self, refusal: HomeError) -> None:
        self.asked.append(("say", str(refusal)))
        self.refusals.append(refusal)

    def confirm(self, verb: str, text: str) -> bool:
        self.asked.append(("confirm", verb))
        return self.answer

    def preview(self, title: str, pdf: bytes, note: PaperNote | None = None) -> None:
        self.asked.append(("preview", title, pdf))
        self.note = note

    def restore(self, backup: Path) -> None:
        self.asked.append(("restore", backup))


def buttons(inside: QWidget) -> list[QPushButton]:
    """Return every button inside a widget."""
    found: list[QPushButton] = list(inside.findChildren(QPushButton))
    return found


def said(inside: QWidget) -> str:
    """Return all words that stand inside a widget, a label a line."""
    labels: list[QLabel] = list(inside.findChildren(QLabel))
    return "\n".join(one.text() for one in labels if not one.isHidden())
