"""The small forms of equipment: an entry of the register, a check, taking out of use."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, FileField, NoteField, NumberField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.equipment import service
from app.features.equipment.model import CheckDraft, CheckKind, Equipment, EquipmentDraft, EquipmentKind
from app.features.equipment.service import Scan
from app.features.equipment.view.wording import FAILED, PASSED, kind_word
from app.features.staff import service as staff
from app.kernel.clock import today
from app.kernel.errors import Finding, refuse
from app.kernel.ids import StaffId
from app.kernel.text import say, words

Save = Callable[[EquipmentDraft], object]
SaveCheck = Callable[[CheckDraft, Scan | None, str], object]
"""Takes the check, its paper and the form's own id."""

_NO_DAY = words("EquipmentDialog", "This is not a day. Write year, month and day.")
_NO_NUMBER = words("EquipmentDialog", "Write a whole number.")
_KIND, _NAME = words("EquipmentDialog", "Choose what it is."), words("EquipmentDialog", "Write what it is called.")
_PLACE = words("EquipmentDialog", "Write where it is.")
_DAY, _RESULT = (
    words("EquipmentCheckDialog", "Write the day."),
    words("EquipmentCheckDialog", "Say whether it is in order."),
)
_FAULTS = (
    words("EquipmentCheckDialog", "pressure too low"),
    words("EquipmentCheckDialog", "seal broken"),
    words("EquipmentCheckDialog", "not in its place"),
    words("EquipmentCheckDialog", "blocked by things"),
    words("EquipmentCheckDialog", "damaged"),
)
"""What is often wrong, offered on buttons."""


def require_days(dialog: EntryDialog, *keys: str) -> None:
    """Raise RuleBrokenError for each day that is written and is none."""
    days = [dialog.form.field(key) for key in keys]
    refuse([Finding(one.key, _NO_DAY) for one in days if isinstance(one, DayField) and not one.readable()])


class EquipmentDialog(EntryDialog):
    """Enters a thing, or changes what is written of it."""

    def __init__(self, session: Session, now: EquipmentDraft | None, save: Save, parent: QWidget | None = None) -> None:
        title = self.tr("Change {name}").format(name=now.name) if now else self.tr("Enter equipment")
        super().__init__(title, self.tr("Save"), self._on_values, parent, columns=2)
        self.setMinimumWidth(look().px(860))
        self._save_equipment = save
        day = partial(today, session.clock)
        kinds = [(kind.value, kind_word(kind)) for kind in EquipmentKind]
        self.add(ChoiceField("kind", self.tr("What"), kinds, answers=(), as_list=True), now and now.kind, needed=_KIND)
        self._text("name", self.tr("Name"), now.name if now else "")
        known = [(place, place) for place in service.places(session)]
        place = ChoiceField("place", self.tr("Place"), known, answers=(), as_list=True, own_words=True)
        self.add(place, now and now.place, needed=_PLACE)
        self._needed["name"] = _NAME
        self._quantity = self.add(
            NumberField("quantity", self.tr("How many"), answers=()), str(now.quantity if now else 1)
        )
        self.add(DayField("next_on", self.tr("Next inspection"), today=day, optional=True), now and now.next_on)
        months = str(now.interval_months) if now and now.interval_months else None
        hint = self.tr("empty: the usual")
        self._months = NumberField("interval_months", self.tr("Every (months)"), answers=(), optional=True, hint=hint)
        self.add(self._months, months)
        self._text("maker", self.tr("Maker, model"), now.maker if now else "", optional=True)
        self._text("serial", self.tr("Number of the maker"), now.serial if now else "", optional=True)
        self._text("registration", self.tr("Registration number"), now.registration if now else "", optional=True)
        people = [(str(one), name) for one, name in staff.names(session).items()]
        who = ChoiceField("staff_id", self.tr("In charge"), people, answers=(), optional=True, as_list=True)
        self.add(who, str(now.staff_id) if now and now.staff_id else None)
        self.add(DayField("in_use_on", self.tr("In use since"), today=day, optional=True), now and now.in_use_on)
        self.add(DayField("discard_on", self.tr("Replace by"), today=day, optional=True), now and now.discard_on)
        self._text("remark", self.tr("Remark"), now.remark if now else "", optional=True)

    def _text(self, key: str, text: str, now: str | None, *, optional: bool = False) -> None:
        self.add(AskField(key, text, answers=(), optional=optional), now)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, "next_on", "in_use_on", "discard_on")
        months = self._months.number()
        if values["interval_months"] and months is None:
            refuse([Finding("interval_months", _NO_NUMBER)])
        texts = {key: values[key] for key in ("name", "place", "maker", "serial", "registration", "remark")}
        draft = EquipmentDraft(
            kind=EquipmentKind(values["kind"]),
            quantity=self._quantity.number() or 0,
            interval_months=months,
            staff_id=StaffId(int(values["staff_id"])) if values["staff_id"] else None,
            **{key: values[key] for key in ("in_use_on", "discard_on", "next_on")},
            **texts,
        )
        self._save_equipment(draft)


class EquipmentCheckDialog(EntryDialog):
    """Records a look or an inspection of one thing."""

    def __init__(
        self,
        session: Session,
        of: Equipment,
        kind: CheckKind,
        save: SaveCheck,
        parent: QWidget | None = None,
        *,
        failed: bool = False,
    ) -> None:
        """Take `failed` where it was said already that it is not in order."""
        title = (
            self.tr("{place} {name}: inspection") if kind is CheckKind.INSPECTION else self.tr("{place} {name}: look")
        )
        super().__init__(title.format(place=of.told.place, name=of.told.name), self.tr("Save"), self._on_values, parent)
        self._kind, self._save_check, self._submission = kind, save, str(uuid.uuid4())
        day = partial(today, session.clock)
        results = [("passed", say(PASSED, translate)), ("failed", say(FAILED, translate))]
        result = ChoiceField("result", self.tr("Result"), results, answers=())
        self.add(result, "failed" if failed else None, needed=_RESULT)
        self._note = self.add(NoteField("note", self.tr("What is wrong, remark"), answers=(), optional=True))
        if kind is CheckKind.LOOK:
            self.body.addWidget(self._faults())
        self.add(DayField("on_day", self.tr("Day"), today=day), day(), needed=_DAY)
        by_whom = "" if kind is CheckKind.INSPECTION else session.actor.name
        self.add(AskField("by_whom", self._by_word(), answers=()), by_whom)
        self._scan: FileField | None = None
        if kind is CheckKind.INSPECTION:
            self.add(DayField("next_on", self.tr("Next inspection (on the paper)"), today=day, optional=True))
            self._scan = self.add(FileField("scan", self.tr("Photo or scan"), optional=True))

    def _by_word(self) -> str:
        return self.tr("Firm or office") if self._kind is CheckKind.INSPECTION else self.tr("By")

    def _faults(self) -> QWidget:
        """Return the buttons of what is often wrong."""
        made = QWidget()
        row = FlowLayout(made, look().px(8))
        for said in _FAULTS:
            word = say(said, translate)
            row.addWidget(button(word, partial(self._on_fault, word), parent=made))
        return made

    def _on_fault(self, word: str) -> None:
        told = self._note.value()
        self._note.set_value(f"{told}；{word}" if told else word)
        self.form.set_values({"result": "failed"})

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, *(["on_day", "next_on"] if self._kind is CheckKind.INSPECTION else ["on_day"]))
        draft = CheckDraft(
            kind=self._kind,
            on_day=values["on_day"],
            by_whom=values["by_whom"],
            passed=values["result"] == "passed",
            note=values["note"],
            next_on=values.get("next_on"),
        )
        self._save_check(draft, self._scan.read() if self._scan else None, self._submission)


class RetireDialog(EntryDialog):
    """Asks since when and why a thing is out of use."""

    def __init__(
        self, session: Session, name: str, save: Callable[[date, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("{name}: out of use").format(name=name), self.tr("Out of use"), self._on_values, parent
        )
        self._save_end = save
        day = partial(today, session.clock)
        self.add(DayField("on_day", self.tr("First day out of use"), today=day), day())
        self.add(NoteField("reason", self.tr("Why"), answers=()))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, "on_day")
        self._save_end(values["on_day"], values["reason"])
