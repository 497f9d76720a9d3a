"""The lines of a resident's moves, newest first; what was corrected or taken back is struck through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import named, translate
from app.desktop.theme import look
from app.features.stays.model import KIND_WORDS, Line
from app.features.stays.view.forms import LABELS
from app.features.stays.view.panel import VERB_ICONS
from app.kernel.clock import from_text, shown_time
from app.kernel.text import say


class Timeline(QWidget):
    """Rows of when, what, where and who."""

    def __init__(
        self,
        lines: Sequence[Line],
        may_correct: Callable[[Line], bool],
        correct: Callable[[Line], None],
        look_at: Callable[[Line], None] | None,
    ) -> None:
        """Take who may correct a line and what does it, and what shows its paper; None where it is not to be seen."""
        super().__init__()
        self._look_at = look_at
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in reversed(lines):
            column.addWidget(self._row(line, correct if line.stands and may_correct(line) else None))
            column.addWidget(rule())
        column.addStretch(1)

    def _row(self, line: Line, correct: Callable[[Line], None] | None) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, look().px(8), 0, look().px(8))
        row.setSpacing(look().px(12))
        when = label(shown_time(line.move.at), "strong", "" if line.stands else "second")
        when.setFixedWidth(look().px(150))
        row.addWidget(when)
        row.addWidget(picture(VERB_ICONS[line.move.kind], "primary" if line.stands else "second", 22))
        row.addLayout(self._words(line), 1)
        for text, icon, press in (
            (self.tr("Paper"), "attach", self._look_at if line.move.paper else None),
            (self.tr("Correct"), "", correct),
        ):
            if press is not None:
                row.addWidget(self._verb(line, text, icon, press))
        return made

    def _verb(self, line: Line, text: str, icon: str, press: Callable[[Line], None]) -> QPushButton:
        name = f"{text} {say(KIND_WORDS[line.move.kind], translate)} {shown_time(line.move.at)}"
        return button(text, lambda: press(line), icon=icon, look_="link", name=name)

    def _words(self, line: Line) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(look().px(2))
        head = FlowLayout(spacing=look().px(8))
        what = say(KIND_WORDS[line.move.kind], translate)
        title = label(
            f"{what}　{line.bed_label}".strip(), "strong", "" if line.stands else "second", struck=not line.stands
        )
        head.addWidget(title)
        for has, text, kind in (
            (line.late, self.tr("late entry"), "warn"),
            (line.move.corrects is not None, self.tr("correction"), "info"),
            (line.move.withdrawn, self.tr("taken back"), "plain"),
            (not line.stands and not line.move.withdrawn, self.tr("corrected"), "plain"),
        ):
            if has:
                head.addWidget(Chip(text, kind))
        column.addLayout(head)
        if told := _told(line):
            words = label(told, "", "" if line.stands else "second", wrap=True, struck=not line.stands)
            column.addWidget(words)
        if line.move.recorded_at is not None:
            by = self.tr("written by {name} at {when}")
            said = by.format(name=line.recorded_by, when=shown_time(line.move.recorded_at))
            column.addWidget(label(said, "", "second", wrap=True))
        return column


def _told(line: Line) -> str:
    """Return the details and the reason in one line."""
    parts = []
    for key, value in line.move.detail.items():
        shown = shown_time(from_text(value)) if key.endswith("_at") else value
        if key in LABELS:
            parts.append(named(say(LABELS[key], translate), shown))
    return "；".join([*parts, *filter(None, [line.move.reason])])
