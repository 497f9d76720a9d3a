"""The lines of an incident, oldest first; what was taken back is struck through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.incidents.model import LINE_WORDS, Case, Line
from app.features.incidents.view.signs import LINE_ICONS
from app.kernel.clock import shown_time
from app.kernel.text import say


class IncidentTimeline(QWidget):
    """Rows of when, what and who."""

    def __init__(self, case: Case, take_back: Callable[[Line], None], *, may: bool) -> None:
        """Take what takes a line back; `may`: the reader may try it."""
        super().__init__()
        self._take_back, self._may = take_back, may
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in case.lines:
            column.addWidget(rule())
            column.addWidget(self._row(line))
        if not case.lines:
            column.addWidget(label(self.tr("Nothing was added yet."), "", "second"))

    def _row(self, line: Line) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, look().px(8), 0, look().px(8))
        row.setSpacing(look().px(12))
        ink = "second" if line.withdrawn else ""
        when = label(shown_time(line.at), "strong", ink)
        when.setFixedWidth(look().px(150))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        sign = picture(LINE_ICONS[line.kind], "second" if line.withdrawn else "primary", 22)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(line, ink), 1)
        if self._may and not line.withdrawn:
            verb = self.tr("Take back")
            name = f"{verb} {say(LINE_WORDS[line.kind], translate)}"
            row.addWidget(button(verb, lambda: self._take_back(line), look_="link", name=name, parent=made))
        return made

    def _words(self, line: Line, ink: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        told = self.tr("{whom}, {way}, by {by}").format(whom=line.whom, way=line.way, by=line.by_whom)
        parts = [say(LINE_WORDS[line.kind], translate), told if line.whom else "", line.text]
        for text, role in zip(parts, ("strong", "", ""), strict=True):
            if text:
                words.addWidget(label(text, role, ink, wrap=True, struck=line.withdrawn))
        by = self.tr("{name}, {when}").format(name=line.author, when=shown_time(line.recorded_at))
        if line.withdrawn:
            by = self.tr("taken back; {by}").format(by=by)
        words.addWidget(label(by, "", "second", wrap=True))
        return words
