"""The six items as the home sees them: asked one by one, nothing preselected; what they amount to is shown at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.data.session import Session
from app.desktop.buttons import button, leave_room_for_bold
from app.desktop.cards import label
from app.desktop.chips import Chip
from app.desktop.forms import AskField, Field, NoteField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_levels import service
from app.features.care_levels.model import (
    ITEM_WORDS,
    Observation,
    ObservationDraft,
    SelfCareItem,
    failed_items,
    observation_findings,
    self_care_class,
)
from app.features.care_levels.view.entry import UNDONE, LevelEntry, correcting_hint, days_missing
from app.kernel.care import CLASS_WORDS
from app.kernel.errors import Finding
from app.kernel.ids import ObservationId, ResidentId
from app.kernel.text import say, words

_TITLE = words("ObserveDialog", "What {name} can do alone")
_CORRECT = words("ObserveDialog", "Correct what {name} can do alone")
_SAVE = words("ObserveDialog", "Save")


class CanField(Field):
    """One item: can do it alone, or not; not answered until somebody pressed."""

    def __init__(self, number: int, item: SelfCareItem) -> None:
        """Take the `number` that is also the key to press."""
        super().__init__(item.value, f"{number}　{say(ITEM_WORDS[item], translate)}")
        self.item = item
        self._value: bool | None = None
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        self._buttons = {
            True: self._button(self.tr("can alone"), "done", True),
            False: self._button(self.tr("cannot alone"), "close", False),
        }
        for one in self._buttons.values():
            row.addWidget(one, 1)
        self._column.addWidget(line)
        self._column.addWidget(self._wrong)

    def _button(self, text: str, icon: str, can: bool) -> QPushButton:
        made = button(text, partial(self._on_pressed, can), icon=icon, look_="choice", name=f"{self.text} {text}")
        made.setCheckable(True)
        leave_room_for_bold(made)
        made.setMinimumWidth(made.minimumWidth() + look().px(32))
        return made

    def value(self) -> bool | None:
        """Return the answer; None: not answered."""
        return self._value

    def set_value(self, value: bool | None) -> None:
        """Show an answer."""
        self._value = value
        for can, one in self._buttons.items():
            one.setChecked(can is value)

    def focus_here(self) -> None:
        """Put the keyboard on the answer, or on the first one while there is none."""
        self._buttons[self._value is not False].setFocus()

    def press(self) -> None:
        """Answer by key: "can" first, then the other one."""
        self._on_pressed(self._value is not True)
        self.focus_here()

    def _on_pressed(self, can: bool) -> None:
        self.set_value(can)
        self.edited.emit()


class ObserveDialog(LevelEntry):
    """Records an observation, or puts a right one in place of a wrong one."""

    def __init__(
        self,
        session: Session,
        resident_id: ResidentId,
        parent: QWidget | None,
        corrects: Observation | None = None,
    ) -> None:
        super().__init__(session, resident_id, _TITLE if corrects is None else _CORRECT, _SAVE, parent)
        self._corrects = corrects
        self.items = [self.add(CanField(number, item)) for number, item in enumerate(SelfCareItem, 1)]
        self.left = label("", "strong", wrap=True)
        self.found = Chip("", "class_unassessed", "class")
        room = self.found.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # or the sixth answer would push the last fields out of sight
        self.found.setSizePolicy(room)
        self.body.insertLayout(0, self._line())
        day = self.add_day("observed_on", self.tr("Seen on"), self.today)
        self.add(AskField("note", self.tr("Note"), answers=(), optional=True))
        if corrects is not None:
            self.body.insertWidget(0, label(correcting_hint(), "", "second", wrap=True))
            day.set_saved(corrects.draft.observed_on)
            self.form.set_saved({item.value: can for item, can in corrects.draft.can.items()})
            self.form.field("note").set_saved(corrects.draft.note)
            self.add(NoteField("why", self.tr("Why it is corrected"), answers=()))
        self.form.edited.connect(self._show_class)
        self._show_class()
        self.items[0].focus_here()

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.left)
        row.addWidget(self.found)
        row.addStretch(1)
        return row

    def _can(self) -> dict[SelfCareItem, bool]:
        answers = {field.item: field.value() for field in self.items}
        return {item: answer for item, answer in answers.items() if answer is not None}

    def _show_class(self) -> None:
        """Say what the six answers amount to, once there are six."""
        can = self._can()
        left = len(SelfCareItem) - len(can)
        self.found.setVisible(not left)
        if left:
            self.left.setText(self.tr("{left} of 6 not answered yet").format(left=left))
            return
        failed = failed_items(can)
        self.left.setText(self.tr("{failed} of 6 cannot be done alone:").format(failed=failed))
        day = self.form.values()["observed_on"] or self.today
        found = self_care_class(failed, service.rules_on(self.session, day))
        self.found.show_as(say(CLASS_WORDS[found], translate), f"class_{found.value}", "class")

    def _draft(self, values: Mapping[str, Any]) -> ObservationDraft:
        return ObservationDraft(
            observed_on=values["observed_on"] or self.today,
            can=self._can(),
            note=str(values["note"]),
            corrects=None if self._corrects is None else self._corrects.id,
            why=str(values.get("why", "")),
        )

    def findings(self, values: Mapping[str, Any]) -> Iterator[Finding]:
        """Yield a day that is not filled in, and every item without an answer."""
        yield from days_missing(values, "observed_on")
        yield from observation_findings(self._draft(values), self.today)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the six items, and keep how they are undone."""
        draft = self._draft(values)
        written = service.observe(self.session, self.resident_id, draft, submission=self.submission)
        self.undo = partial(self._take_back, written)

    def _take_back(self, written: ObservationId) -> None:
        service.withdraw_observation(self.session, self.resident_id, written, say(UNDONE, translate))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys 1 to 6 answer the items."""
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= len(self.items) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.items[number - 1].press()
            return
        super().keyPressEvent(event)
