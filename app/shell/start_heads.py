"""The head counts above the start page: who is where, compared with yesterday, and present people by class."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.desktop.bars import Part, SplitBar
from app.desktop.cards import label, picture
from app.desktop.theme import TextSize, look


@dataclass(frozen=True, slots=True)
class Head:
    """One head count."""

    state: str  # of residents: the list is narrowed to it
    word: str
    count: int
    icon: str
    note: str = ""  # line below: compared with yesterday, or what is wrong
    bad: bool = False  # True: red, with the note as its words


@dataclass(frozen=True, slots=True)
class Heads:
    """Who is where, for those who may know."""

    heads: tuple[Head, ...]
    parts: tuple[Part, ...]  # present people by class; none: nobody is assessed yet
    line: str  # "112 present, by class"
    total: str  # "registered 117   free beds 13"


class HeadsCard(QFrame):
    """The head counts and the bar of classes."""

    def __init__(self, heads: Heads, pressed: Callable[[str], object]) -> None:
        """Take who is where; `pressed` is called with the state whose number was pressed."""
        super().__init__()
        self.setProperty("surface", "card")
        across = look().size is not TextSize.XLARGE
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom, self)
        space = look().px(18)
        row.setContentsMargins(space, look().px(12), space, look().px(12))
        row.setSpacing(look().px(12))
        counts = QHBoxLayout()
        for head in heads.heads:
            counts.addWidget(_HeadCount(head, partial(pressed, head.state)), 1)
        row.addLayout(counts, 6)
        if across:
            upright = QFrame()
            upright.setProperty("role", "upright")
            row.addWidget(upright)
        side = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(label(heads.line, "", "second", wrap=True), 1)
        total = label(heads.total, "strong", wrap=True)
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(total, 1)
        side.addLayout(line)
        if heads.parts:
            side.addWidget(SplitBar(heads.line, heads.parts))
        else:
            side.addWidget(label(self.tr("Nobody's self-care is assessed yet"), "heading", "second", wrap=True))
            side.addStretch(1)
        row.addLayout(side, 5)


class _HeadCount(QAbstractButton):
    """Word, big number, and a line below; leads to the list."""

    def __init__(self, head: Head, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(f"{head.word} {head.count} {head.note}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: pressed())  # noqa: PLW0108 - drops the signal's "checked"
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(4), 0, look().px(4), 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        ink = "danger" if head.bad else "second"
        top.addWidget(picture(head.icon, ink, 22))
        top.addWidget(label(head.word, "", ink))
        top.addStretch(1)
        column.addLayout(top)
        number = label(str(head.count), "number", "danger" if head.bad else "")
        column.addWidget(number)
        column.addWidget(label(head.note, "strong" if head.bad else "", ink, wrap=True))
        column.addStretch(1)
        for part in self.children():
            if isinstance(part, QLabel):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: object) -> None:
        """Draw nothing of its own: its labels say it all."""
