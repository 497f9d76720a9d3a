"""Fields for words and numbers, each in one of the states told, not asked, other reason, changed, wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.theme import look
from app.kernel.answers import Answer, Told
from app.kernel.text import say, words

_ANSWERS = {
    Answer.NOT_ASKED: words("Answer", "not asked"),
    Answer.UNKNOWN: words("Answer", "not known"),
    Answer.NONE: words("Answer", "none"),
    Answer.WITHHELD: words("Answer", "not told"),
    Answer.NOT_APPLICABLE: words("Answer", "does not apply"),
}
OFFERED = (Answer.UNKNOWN, Answer.NONE, Answer.WITHHELD, Answer.NOT_APPLICABLE)
"""The reasons that a person may choose; "not asked" is where every field begins."""


def answer_text(answer: Answer) -> str:
    """Return a reason for having no value in the language of the screen."""
    return say(_ANSWERS[answer], translate)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Field(QWidget):
    """One fact of a form: its words, its value, and what is wrong with it."""

    edited = Signal()

    def __init__(self, key: str, text: str, *, optional: bool = False) -> None:
        super().__init__()
        self.key = key
        self.text = text
        self.label = label(text + (self.tr(" (optional)") if optional else ""), "", "second", wrap=True)
        self._saved: Any = None
        self._stored = False  # True: `_saved` is on record, so a change against it is marked
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(4))
        self._wrong = label("", "strong", "danger", wrap=True)
        self._wrong.hide()

    def value(self) -> Any:
        """Return what the person entered; each kind of field has its own."""
        raise TypeError(type(self).__name__)

    def set_value(self, value: Any) -> None:
        """Show a value as if the person had entered it; each kind of field has its own."""
        raise TypeError(type(self).__name__, value)

    def set_saved(self, value: Any) -> None:
        """Show what is stored; changes are marked against it."""
        self._saved, self._stored = value, True
        self.set_value(value)

    def begin_again(self, value: Any) -> None:
        """Show a value with nothing on record and nothing found, as in a form just opened."""
        self._saved, self._stored = value, False
        self.set_value(value)
        self.set_finding("")

    def is_changed(self) -> bool:
        """Return whether the value differs from what is stored."""
        return bool(self.value() != self._saved)

    def finding(self) -> str:
        """Return what is wrong, "" if nothing was found."""
        return self._wrong.text()

    def set_finding(self, text: str) -> None:
        """Say below the field what is wrong; "" takes it away."""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def focus_here(self) -> None:
        """Put the keyboard here, for the link in the summary."""
        self.setFocus()


class AskField(Field):
    """A line of text that is told, or says why it is not: dashed amber until somebody asked."""

    def __init__(
        self,
        key: str,
        text: str,
        *,
        answers: Sequence[Answer] = OFFERED,
        optional: bool = False,
        hint: str = "",
        link: tuple[str, Callable[[], object]] | None = None,
        fixed: bool = False,
    ) -> None:
        """Take the `answers` that may be chosen instead of words (none: a plain field).

        `link` is a word and what it does, at the right end; a `fixed` field is changed elsewhere, by its link.
        """
        super().__init__(key, text, optional=optional)
        self._answers, self._hint, self._fixed = tuple(answers), hint, fixed
        self._answer: Answer | None = Answer.NOT_ASKED if answers else None
        self._saved = self._answer or ""
        self._frame = QFrame()
        self._fill_frame(link)
        self._column.addWidget(self._frame)
        self._before = label("", "", "primary", wrap=True)
        self._before.hide()
        self._column.addWidget(self._before)
        self._column.addWidget(self._wrong)
        self._show_state()

    def _fill_frame(self, link: tuple[str, Callable[[], object]] | None) -> None:
        """Put sign, words, link and the menu of answers side by side."""
        self._frame.setMinimumHeight(look().target + 4)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(look().px(12), look().px(2), look().px(4), look().px(2))
        row.setSpacing(look().px(6))
        self._sign = label("")
        self._sign.hide()
        row.addWidget(self._sign)
        self.edit = self._make_edit()
        row.addWidget(self.edit, 1)
        self.link: QPushButton | None = None
        if link is not None:
            self.link = button(link[0], link[1], look_="link", name=f"{self.text}: {link[0]}", parent=self._frame)
            row.addWidget(self.link)
        if self._answers and not self._fixed:
            row.addWidget(self._menu_button())

    def _make_edit(self) -> QWidget:
        """Return the widget that takes the words."""
        made = HintEdit(("",))
        made.setReadOnly(self._fixed)
        made.textEdited.connect(lambda _text: self._on_edited())
        return self._prepared(made)

    def _prepared(self, made: QWidget) -> QWidget:
        made.setAccessibleName(self.text)
        made.setProperty("bare", "true")
        made.setProperty("ring", "parent")
        self.label.setBuddy(made)
        return made

    def _hints_of(self, answer: Answer | None) -> Sequence[str]:
        """Return what may stand in the field while there are no words, the longest first."""
        if answer is None:
            return (self._hint,)
        if answer is Answer.NOT_ASKED and not self._fixed:
            return self.tr("not asked, write here"), answer_text(answer)
        return (answer_text(answer),)

    def _menu_button(self) -> QPushButton:
        made = button("", name=self.tr("{field}: why there is nothing").format(field=self.text), parent=self._frame)
        made.setProperty("look", "row")
        made.setIcon(icons.icon("down", "second"))
        made.setFixedWidth(look().px(36))
        menu = QMenu(made)
        menu.addAction(self.tr("There is no answer:")).setEnabled(False)
        for answer in (*self._answers, Answer.NOT_ASKED):
            menu.addAction(answer_text(answer)).triggered.connect(
                lambda _on=False, answer=answer: self._on_answer(answer)
            )
        made.setMenu(menu)
        return made

    def _words(self) -> str:
        return self.edit.text() if isinstance(self.edit, QLineEdit) else ""

    def _set_words(self, text: str) -> None:
        if isinstance(self.edit, QLineEdit):
            self.edit.setText(text)

    def _set_hints(self, hints: Sequence[str]) -> None:
        if isinstance(self.edit, HintEdit):
            self.edit.set_hints(hints)

    def value(self) -> Told:
        """Return the words without outer spaces, or why there are none."""
        told = self._words().strip()
        return told or self._answer or ""

    def set_value(self, value: Told) -> None:
        """Show words or a reason."""
        self._answer = value if isinstance(value, Answer) else None
        if self._answer is None and not value and self._answers:
            self._answer = Answer.NOT_ASKED
        self._set_words("" if isinstance(value, Answer) else value)
        self._show_state()

    def set_saved(self, value: Told) -> None:
        """Show what is stored."""
        self.set_value(value)
        self._saved, self._stored = self.value(), True
        self._show_state()

    def set_finding(self, text: str) -> None:
        """Say below the field what is wrong, and frame it."""
        super().set_finding(text)
        self._show_state()

    def focus_here(self) -> None:
        """Put the keyboard into the words."""
        self.edit.setFocus()

    def _on_answer(self, answer: Answer) -> None:
        self._answer = answer
        self._set_words("")
        self._show_state()
        self.edited.emit()

    def _on_edited(self) -> None:
        if self._words().strip():
            self._answer = None
        elif self._answers and self._answer is None:
            self._answer = Answer.NOT_ASKED
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        """Frame, sign and words for the state in force."""
        answer = self._answer if not self._words().strip() else None
        asking = answer in {Answer.NOT_ASKED, Answer.UNKNOWN}
        state = "fixed" if self._fixed else "ask" if asking else "reason" if answer is not None else "told"
        if self._stored and self.is_changed():
            state = "changed"
            was = answer_text(self._saved) if isinstance(self._saved, Answer) else str(self._saved)
            self._before.setText(self.tr("was: {value}").format(value=was or "—"))
        self._before.setVisible(state == "changed")
        if self.finding():
            state = "wrong"
        restyle(self._frame, "state", state)
        self._set_hints(self._hints_of(answer))
        self._sign.setVisible(asking)
        if asking:
            side = look().px(20)
            self._sign.setPixmap(icons.pixmap("not_asked", "accent_text", side, self.devicePixelRatioF()))


class NumberField(AskField):
    """A whole number; full-width digits and spaces are accepted."""

    def number(self) -> int | None:
        """Return the number, None if there is none or it cannot be read."""
        told = unicodedata.normalize("NFKC", self._words())
        plain = "".join(told.split()).replace(",", "")
        return int(plain) if plain.isascii() and plain.isdigit() else None


class SecretField(AskField):
    """A passphrase: shown as dots, never stripped, with a button that shows it."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(key, text, answers=(), link=(self.tr("Show"), self._on_show))
        self._saved = ""

    def _make_edit(self) -> QWidget:
        made = super()._make_edit()
        if isinstance(made, QLineEdit):
            made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    def value(self) -> str:
        """Return what was typed, with its spaces."""
        return self._words()

    def _on_show(self) -> None:
        if isinstance(self.edit, QLineEdit):
            hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
            self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)


class NoteField(AskField):
    """Several lines of text; Tab leaves the field."""

    def _make_edit(self) -> QWidget:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setReadOnly(self._fixed)
        made.setFixedHeight(look().px(96))
        made.textChanged.connect(self._on_text_changed)
        self._quiet = False
        return self._prepared(made)

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self._on_edited()

    def _words(self) -> str:
        return self.edit.toPlainText() if isinstance(self.edit, QPlainTextEdit) else ""

    def _set_words(self, text: str) -> None:
        if isinstance(self.edit, QPlainTextEdit):
            self._quiet = True
            self.edit.setPlainText(text)
            self._quiet = False

    def _set_hints(self, hints: Sequence[str]) -> None:
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.setPlaceholderText(hints[0])
