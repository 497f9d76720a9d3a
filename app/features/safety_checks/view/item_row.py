"""One item of a place on a round: its words and what it may be answered with; saves nothing itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.forms.fields import restyle
from app.desktop.theme import look
from app.features.safety_checks.model import Answer, AnswerDraft, Asks, Condition, Item, is_usual

_KEYS = {
    Qt.Key.Key_1: Condition.GOOD, Qt.Key.Key_2: Condition.BAD, Qt.Key.Key_3: Condition.NONE,
    Qt.Key.Key_Z: Condition.GOOD, Qt.Key.Key_Y: Condition.BAD, Qt.Key.Key_B: Condition.NONE,
}  # fmt: skip
RISKS = ("无", "低", "中", "高")


class ItemRow(QFrame):
    """A line to answer; the keys 1, 2, 3 are good, wrong, does not apply."""

    answered = Signal(object)  # AnswerDraft
    wrong = Signal(object)  # AnswerDraft with the value that was read, if one was: more is asked beside
    photo_asked = Signal()
    note_asked = Signal()  # words and a photo beside what is good
    moved = Signal(int)  # one line up or down

    def __init__(self, number: int, item: Item, given: Answer | None, expected: float | None, *, fixed: bool) -> None:
        """Take what was answered, how many there should be for a count, and whether it can be changed no more."""
        super().__init__()
        self.item, self._given = item, given
        self._choices: dict[Condition, QPushButton] = {}
        self.value, self.expected = QLineEdit(), QLineEdit()
        self.note: QPushButton | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look().px(8), look().px(4)) * 2)
        row.setSpacing(look().px(8))
        row.addWidget(label(str(number), "", "second"))
        row.addLayout(self._words(), 1)
        for made in self._answers(expected):
            made.setEnabled(not fixed)
            row.addWidget(made)
        self.show_given(given)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        self._text = label(self.item.text, wrap=True)
        words.addWidget(self._text)
        self._told = label("", "", "danger", wrap=True)
        words.addWidget(self._told)
        if self.item.low is not None and self.item.high is not None:
            usual = self.tr("usual: {low} to {high}").format(low=f"{self.item.low:g}", high=f"{self.item.high:g}")
            words.addWidget(label(usual, "", "second"))
        elif self.item.applies_to:
            words.addWidget(label(self.tr("about: {whom}").format(whom=self.item.applies_to), "", "second"))
        return words

    def _answers(self, expected: float | None) -> list[QWidget]:
        asks = self.item.asks
        if asks is Asks.NUMBER:
            return [self._box(self.value, self.tr("what was read")), self._save(self._on_value), self._none()]
        if asks is Asks.HEADCOUNT:
            self.expected.setText("" if expected is None else f"{expected:g}")
            should = self._box(self.expected, self.tr("should be here"))
            there = self._box(self.value, self.tr("are here"))
            return [label(self.tr("should")), should, label(self.tr("are")), there, self._save(self._on_value)]
        if asks is Asks.RISK:
            return [button(word, partial(self._tell, word), look_="choice") for word in RISKS]
        if asks in {Asks.TEXT, Asks.CHOICE}:
            self.value.setAccessibleName(self.item.text)
            self.value.setPlaceholderText(self.tr("write it"))
            self.value.returnPressed.connect(self._on_text)
            self.value.setMinimumWidth(look().px(180))
            return [self.value, self._save(self._on_text), self._choice(Condition.GOOD, self.tr("nothing to tell"))]
        if asks is Asks.FILES:
            photo = button(self.tr("Add a photo"), self.photo_asked.emit, icon="camera")
            return [photo, self._choice(Condition.GOOD, self.tr("kept on paper")), self._none()]
        words = {Condition.GOOD: self.tr("good"), Condition.BAD: self.tr("wrong"), Condition.NONE: self.tr("none here")}
        name = self.tr("Note or photo: {item}").format(item=self.item.text)
        self.note = button("", self.note_asked.emit, icon="camera", name=name)
        return [*(self._choice(kind, word) for kind, word in words.items()), self.note]

    def _none(self) -> QPushButton:
        return self._choice(Condition.NONE, self.tr("none here"))

    def _box(self, edit: QLineEdit, name: str) -> QLineEdit:
        edit.setAccessibleName(f"{self.item.text} {name}")
        edit.setValidator(QDoubleValidator(-999, 9999, 1, edit))
        edit.setFixedWidth(look().px(84))
        edit.returnPressed.connect(self._on_value)
        return edit

    def _save(self, pressed: object) -> QPushButton:
        return button(self.tr("Note it"), pressed, name=f"{self.tr('Note it')} {self.item.text}")  # type: ignore[arg-type]

    def _choice(self, kind: Condition, word: str) -> QPushButton:
        made = button(word, lambda: self.press(kind), look_="choice", name=f"{self.item.text} {word}")
        made.setCheckable(True)
        made.setProperty("grave", "true" if kind is Condition.BAD else "false")
        made.setProperty("middle", "true")
        made.setMinimumWidth(look().px(86))
        self._choices[kind] = made
        return made

    def show_given(self, given: Answer | None) -> None:
        """Show what stands."""
        self._given = given
        said = next((made.text() for kind, made in self._choices.items() if given and given.condition is kind), "")
        self.setAccessibleName(" ".join(filter(None, (self.item.text, said))))
        for kind, made in self._choices.items():
            made.setChecked(given is not None and given.condition is kind)
        bad = given is not None and given.condition is Condition.BAD
        told = given is not None and given.condition is Condition.TOLD
        written = given is not None and bool(given.text or given.photo)
        self._told.setVisible(written and self.item.asks in {Asks.CONDITION, Asks.SAMPLES, Asks.RISK})
        if given is not None:
            self._told.setText(" ".join(filter(None, (given.text, self.tr("(with a photo)") if given.photo else ""))))
            restyle(self._told, "ink", "danger" if bad else "second")
            if given.value is not None:
                self.value.setText(f"{given.value:g}")
            elif told and self.item.asks in {Asks.TEXT, Asks.CHOICE}:
                self.value.setText(given.text)
        restyle(self, "surface", "danger" if bad else "ok" if told else "")

    def press(self, kind: Condition) -> None:
        """Answer with a condition; what is wrong asks for more."""
        self.show_given(self._given)
        if kind is Condition.BAD:
            self._choices[kind].setChecked(True)
            restyle(self, "surface", "danger")
            self.wrong.emit(AnswerDraft(kind))
        elif self._given is None or self._given.condition is not kind:
            self.answered.emit(AnswerDraft(kind))

    def _tell(self, word: str) -> None:
        self.answered.emit(AnswerDraft(Condition.TOLD, word))

    def _on_text(self) -> None:
        self.answered.emit(AnswerDraft(Condition.TOLD, self.value.text()))

    def _on_value(self) -> None:
        """Hand a number on; what is not as usual is looked at first."""
        draft = AnswerDraft(Condition.TOLD, value=_number(self.value), expected=_number(self.expected))
        (self.answered if is_usual(self.item, draft) else self.wrong).emit(draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1, 2, 3; go on with the arrows."""
        key = Qt.Key(event.key())
        if key in _KEYS and _KEYS[key] in self._choices and self._choices[_KEYS[key]].isEnabled():
            self._choices[_KEYS[key]].click()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _number(edit: QLineEdit) -> float | None:
    text = edit.text().strip().replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None
