"""The former records of one kind (以前的记录): every line with who and when; what does not stand is struck through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, rule, swap
from app.desktop.chips import Chip
from app.desktop.messages import Dialog
from app.desktop.theme import look
from app.features.care_levels.service import TakenBack
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.signs import side_by_side
from app.kernel.clock import shown_time


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that can be done with a line."""

    text: str
    press: Callable[[QWidget], object]  # with the dialog as parent of what it opens
    icon: str = ""
    leaves: bool = False  # leads to another page, so the dialog closes


@dataclass(frozen=True, slots=True)
class FormerLine:
    """One line, in words."""

    day: str
    title: str
    details: tuple[str, ...]
    written: str  # by whom and when
    stands: bool
    corrects: bool = False
    waits: bool = False  # for the director
    why: str = ""  # why it stands in place of another one
    taken_back: TakenBack | None = None
    verbs: tuple[Verb, ...] = ()


Read = Callable[[Around], Sequence[FormerLine]]
"""Reads the lines of one kind anew, newest first."""


def show_former(around: Around, title: str, read: Read) -> None:
    """Show the lines of one kind until they are closed."""
    FormerDialog(around, title, read, around.page).exec()


class FormerDialog(Dialog):
    """Lists the lines; what is done here is seen here at once."""

    def __init__(self, around: Around, title: str, read: Read, parent: QWidget | None) -> None:
        super().__init__(f"{title}　{around.name}", parent)
        self.setMinimumWidth(look().px(760))
        self._around, self._read = around, read
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        self.body.addStretch(1)
        self.add_button(self.tr("Close"), self.reject).setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read the lines again."""
        former, self._inside = self._inside, QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        for line in self._read(self._around):
            column.addWidget(self._row(line))
            column.addWidget(rule())
        swap(self.body, former, self._inside)

    def _row(self, line: FormerLine) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, look().px(4), 0, look().px(4))
        column.setSpacing(look().px(4))
        gone = not line.stands and not line.waits
        head = [label(text, "strong", "second" if gone else "", struck=gone) for text in (line.day, line.title)]
        column.addWidget(side_by_side(*head, *self._chips(line)))
        for text in filter(None, line.details):
            column.addWidget(label(text, "", "" if line.stands else "second", wrap=True, struck=gone))
        for text in filter(None, (self._why(line), line.written, self._taken_back(line))):
            column.addWidget(label(text, "", "second", wrap=True))
        if line.verbs:
            column.addWidget(side_by_side(*(self._button(line, verb) for verb in line.verbs)))
        return made

    def _chips(self, line: FormerLine) -> list[Chip]:
        taken = line.taken_back is not None
        shown = (
            (line.waits, self.tr("waits for the director"), "warn"),
            (line.corrects, self.tr("correction"), "info"),
            (taken, self.tr("taken back"), "plain"),
            (not line.stands and not line.waits and not taken, self.tr("corrected"), "plain"),
        )
        return [Chip(text, kind) for has, text, kind in shown if has]

    def _why(self, line: FormerLine) -> str:
        return self.tr("corrected because: {why}").format(why=line.why) if line.corrects and line.why else ""

    def _taken_back(self, line: FormerLine) -> str:
        if (taken := line.taken_back) is None:
            return ""
        said = self.tr("taken back by {name} at {when}: {why}")
        return said.format(name=self._around.writer(taken.by), when=shown_time(taken.at), why=taken.reason)

    def _button(self, line: FormerLine, verb: Verb) -> QWidget:
        name = f"{verb.text} {line.day} {line.title}"
        return button(verb.text, partial(self._on_verb, verb), icon=verb.icon, look_="link", name=name)

    def _on_verb(self, verb: Verb) -> None:
        verb.press(self)
        if verb.leaves:
            self.accept()
        else:
            self.refresh()
