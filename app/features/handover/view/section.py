"""The cards of a sheet: a title with its state, lines with a sign, counts, and what to do; they read nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.forms.fields import restyle
from app.desktop.language import translate
from app.desktop.theme import font, look
from app.kernel.handover import BlockCount, BlockLine

SHOWN = 5
"""So many lines of a card are shown at first."""
MADE_AT_ONCE = 10
"""So many of the others are made before the window answers again."""
MOST_BEFORE = 150
"""So wide, in px at the standard size, sign and name may be before the words beside them are too narrow to read."""
MOST_BESIDE = 420
"""So wide, in px at the standard size, words may be that stand beside sign and name: about two lines."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do at a card or a line."""

    text: str
    pressed: Callable[[], object]
    name: str = ""  # read aloud; "": the text


class SectionCard(QFrame):
    """One block of the sheet; red while something of it is missing."""

    def __init__(self, title: str, state: str, *, good: bool = True, icon: str = "", verb: Verb | None = None) -> None:
        super().__init__()
        restyle(self, "surface", "card" if good else "danger")
        self.setAccessibleName(f"{title} {state}")
        self.body = QVBoxLayout(self)
        space = look().px(12)
        self.body.setContentsMargins(space, look().px(8), space, look().px(8))
        self.body.setSpacing(look().px(4))
        head = QHBoxLayout()
        head.setSpacing(look().px(8))
        sign = icon or ("done_filled" if good else "danger")
        head.addWidget(picture(sign, "ok" if good and not icon else "info" if good else "danger", 22))
        head.addWidget(label(title, "heading"))
        head.addWidget(label(state, "" if good else "strong", "second" if good else "danger", wrap=True), 1)
        if verb is not None:
            head.addWidget(_button(verb, self))
        self.body.addLayout(head)

    def add_lines(self, lines: Sequence[BlockLine], verb: Callable[[int], Verb | None] = lambda _place: None) -> None:
        """Show the first lines, and the rest on demand; `verb` is what can be done about one."""
        rows = (LineRow(line, verb(place)) for place, line in enumerate(lines))
        for row in islice(rows, SHOWN):
            self.body.addWidget(row)
        if len(lines) > SHOWN:
            self._add_more(rows, len(lines) - SHOWN)

    def _add_more(self, rows: Iterator[LineRow], count: int) -> None:
        """Offer the rest, which is made when it is asked for: some lines at each turn of the event loop."""
        rest, turns = QVBoxLayout(), QTimer(self)
        rest.setSpacing(self.body.spacing())
        self.body.addLayout(rest)

        def add() -> None:
            some = QWidget()
            column = QVBoxLayout(some)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(self.body.spacing())
            for row in islice(rows, MADE_AT_ONCE):
                column.addWidget(row)
            if column.isEmpty():
                turns.stop()
            else:
                rest.addWidget(some)

        def show() -> None:
            more.hide()
            add()
            turns.start()

        turns.timeout.connect(add)
        more = button(self.tr("{count} more").format(count=count), show, look_="link", parent=self)
        self.body.addWidget(more)

    def add_counts(self, counts: Sequence[BlockCount]) -> None:
        """Show numbers side by side, each with a sign where it must be what it should be."""
        if not counts:
            return
        row = FlowLayout(spacing=look().px(12))
        for one in counts:
            text = f"{one.title.shown(translate)} {one.number:g}"
            if one.of is not None:
                text = f"{one.title.shown(translate)} {one.number:g}/{one.of:g}"
            row.addWidget(marked(text, good=one.agrees))
        self.body.addLayout(row)

    def add_text(self, text: str, ink: str = "second") -> None:
        """Show a sentence."""
        self.body.addWidget(label(text, "", ink, wrap=True))


class LineRow(QWidget):
    """One line: sign, name, bed, words; the words go below where there are many, or little room beside the name."""

    def __init__(self, line: BlockLine, verb: Verb | None = None) -> None:
        super().__init__()
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setSpacing(look().px(8))
        sign = line.tag.shown(translate)
        told = [line.bed, "、".join(term.shown(translate) for term in line.more), line.text]
        text = " ".join(part for part in told if part)
        words = label(text, wrap=True)
        row.addWidget(Chip(sign, line.look))
        if line.name:
            row.addWidget(label(line.name, "strong"))
        column.addLayout(row)
        before = QFontMetrics(font(bold=True)).horizontalAdvance(sign + line.name)
        if before > look().px(MOST_BEFORE) or QFontMetrics(font()).horizontalAdvance(text) > look().px(MOST_BESIDE):
            row.addStretch(1)
            column.addWidget(words)
        else:
            row.addWidget(words, 1)
        if verb is not None:
            row.addWidget(_button(verb, self))


def marked(text: str, *, good: bool) -> QWidget:
    """Return a word with a tick, or with a warning sign."""
    if not good:
        return Chip(text, "bad", "warning")
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(4))
    row.addWidget(picture("done", "ok", 20))
    row.addWidget(label(text))
    return made


def _button(verb: Verb, parent: QWidget) -> QWidget:
    return button(verb.text, verb.pressed, look_="link", name=verb.name or verb.text, parent=parent)
