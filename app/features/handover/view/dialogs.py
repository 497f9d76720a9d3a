"""The dialogs of the sheet: counting, looking at rooms, things to count, something to do, a correction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, EntryDialog, MomentField, NoteField, NumberField, SecretField
from app.desktop.language import translate
from app.features.accounts.model import Account
from app.features.handover.model import ROOM_TERMS, Checked, RoomCheck, Thing
from app.kernel.errors import Finding, refuse
from app.kernel.text import words

_NO_NUMBER = words("CountDialog", "Write a whole number.")


class CountDialog(EntryDialog):
    """How many of each thing are there; nothing is filled in that nobody counted."""

    def __init__(
        self,
        things: Sequence[Thing],
        checked: Checked,
        save: Callable[[Mapping[str, int]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Count the things"), self.tr("Save"), self._save, parent, columns=2)
        self._things, self._done = things, save
        self.fields: dict[str, NumberField] = {}
        for one in things:
            text = self.tr("{name}, should be {count}").format(name=one.name, count=one.should_be)
            field = NumberField(one.name, text, answers=())
            if one.name in checked.things:
                field.set_saved(str(checked.things[one.name]))
            self.fields[one.name] = field
            self.form.add(field)
        self.all_right = button(self.tr("Counted: all are there"), self._on_all, icon="done", parent=self)
        self.body.insertWidget(0, self.all_right)
        hint = self.tr("If something is missing, write what is there. Zero is a number too.")
        self.body.insertWidget(0, label(hint, "", "second", wrap=True))
        self.all_right.setFocus()

    def _on_all(self) -> None:
        for one in self._things:
            self.fields[one.name].set_value(str(one.should_be))
        self.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        typed = {name: field for name, field in self.fields.items() if values[name]}
        wrong = [Finding(name, _NO_NUMBER) for name, field in typed.items() if field.number() is None]
        refuse(wrong)
        self._done({name: field.number() or 0 for name, field in typed.items()})


class RoomsDialog(EntryDialog):
    """What is not as it should be in the rooms; what is left empty is as it should be."""

    def __init__(
        self, checked: Checked, save: Callable[[Mapping[RoomCheck, str]], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Rooms"), self.tr("Looked at everything"), self._save, parent, columns=2)
        self._done = save
        hint = self.tr("Write only what is not as it should be, and where. Empty means: looked at, all right.")
        self.body.insertWidget(0, label(hint, "", "second", wrap=True))
        for one in RoomCheck:
            field = AskField(one.value, ROOM_TERMS[one].shown(translate), answers=())
            field.set_saved(checked.rooms.get(one, ""))
            self.form.add(field)

    def _save(self, values: Mapping[str, Any]) -> None:
        self._done({one: str(values[one.value] or "") for one in RoomCheck})


class ThingDialog(EntryDialog):
    """One thing that is counted at each handover."""

    def __init__(self, thing: Thing | None, save: Callable[[str, int], object], parent: QWidget | None = None) -> None:
        title = self.tr("A thing to count") if thing is None else thing.name
        super().__init__(title, self.tr("Save"), self._save, parent)
        self._done = save
        self.add(AskField("name", self.tr("What: keys, torch, wheelchairs …"), answers=()), thing and thing.name)
        count = NumberField("should_be", self.tr("How many there should be"), answers=())
        self._count = self.add(count, None if thing is None else str(thing.should_be))

    def _save(self, values: Mapping[str, Any]) -> None:
        self._done(str(values["name"] or ""), self._count.number() or 0)


class NoteDialog(EntryDialog):
    """Something for the next shift to do."""

    def __init__(
        self,
        residents: Sequence[tuple[str, str]],
        now: Callable[[], datetime],
        save: Callable[[str, str, datetime | None], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("For the next shift"), self.tr("Leave it for them"), self._save, parent)
        self._done = save
        self.add(AskField("text", self.tr("What is to be done"), answers=()))
        whom = ChoiceField("resident", self.tr("For whom"), residents, answers=(), optional=True, as_list=True)
        self.add(whom)
        self.add(MomentField("due_at", self.tr("When"), now=now, optional=True))

    def _save(self, values: Mapping[str, Any]) -> None:
        self._done(str(values["text"] or ""), str(values["resident"] or ""), values["due_at"])


class AddedDialog(EntryDialog):
    """A line below a signed sheet."""

    def __init__(self, save: Callable[[str, str], object], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Correct by a line below"), self.tr("Add the line"), self._save, parent)
        self._done = save
        hint = self.tr("The signed sheet stays as it is. Your name and the time stand beside the line.")
        self.body.insertWidget(0, label(hint, "", "second", wrap=True))
        self.add(NoteField("text", self.tr("How it is right"), answers=()))
        self.add(AskField("why", self.tr("Why"), answers=()))

    def _save(self, values: Mapping[str, Any]) -> None:
        self._done(str(values["text"] or ""), str(values["why"] or ""))


class LeaderDialog(EntryDialog):
    """The leader signs too; who is signed in with the passphrase needs no PIN."""

    def __init__(
        self, who: Sequence[Account], sign: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("The leader signs"), self.tr("Sign"), self._save, parent)
        self._done = sign
        choices = [(one.login, one.name) for one in who]
        needed = words("LeaderDialog", "Choose who signs.")
        self.add(ChoiceField("login", self.tr("Who signs"), choices, answers=(), as_list=True), needed=needed)
        self.add(SecretField("pin", self.tr("PIN; not for who is signed in with the passphrase")))

    def _save(self, values: Mapping[str, Any]) -> None:
        self._done(str(values["login"]), str(values["pin"] or ""))
