"""The forms of an order of medicine: new, changed from a day on, stopped; nothing is filled in beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, NoteField
from app.desktop.language import translate
from app.desktop.messages import question
from app.features.medicines import service
from app.features.medicines.model import SAME_NAME, Course, OrderDraft, StopDraft, amount_text, read_times
from app.kernel.clock import today
from app.kernel.errors import Finding, RuleBrokenError, refuse
from app.kernel.ids import CourseId, ResidentId
from app.kernel.text import say, words

_NEW, _CHANGE = words("OrderDialog", "New medicine for {name}"), words("OrderDialog", "Change: {medicine}")
_STOP = words("StopDialog", "Stop: {medicine}")
_SAVE, _STOP_IT = words("OrderDialog", "Save the order"), words("StopDialog", "Stop it")
_CHOOSE = words("OrderDialog", "Choose one.")
_DAY = words("OrderDialog", "Enter the day.")
_TIMES = words("OrderDialog", "Write the times, as 08:00 20:00.")
_PER_DOSE = words("OrderDialog", "“{given}” is no number. Write 1 or 0.5.")
_BOTH = words("OrderDialog", "Both are meant")
_CHANGES = words(
    "OrderDialog",
    "What held before the first day below stays on record. To put a mistake right, enter the day it began.",
)
SET, NEEDED = "set", "needed"
YES, NO = "yes", "no"


class OrderDialog(EntryDialog):
    """Records a new order, or writes one anew from a day on."""

    def __init__(
        self, session: Session, resident_id: ResidentId, name: str, parent: QWidget | None, course: Course | None = None
    ) -> None:
        """Take the course that is changed; None for a new one."""
        medicine = "" if course is None else course.draft.title
        title = say(_NEW if course is None else _CHANGE, translate, name=name, medicine=medicine)
        super().__init__(title, say(_SAVE, translate), self.write, parent)
        self._session, self._resident_id, self._course = session, resident_id, course
        self.course_id: CourseId | None = None
        self._fill(None if course is None else course.draft)

    def _fill(self, was: OrderDraft | None) -> None:
        """Add the fields, with what held until now."""
        if was is not None:
            self.body.insertWidget(0, label(say(_CHANGES, translate), "", "second", wrap=True))
        self._fill_what(was)
        self._fill_when(was)
        self._fill_stock(was)
        if was is not None:
            self.add(NoteField("why", self.tr("Why it is changed"), answers=()))

    def _fill_what(self, was: OrderDraft | None) -> None:
        for key, text, hint, optional in (
            ("name", self.tr("Medicine"), self.tr("as it stands on the box"), False),
            ("strength", self.tr("Strength"), "100 mg", True),
            ("dose", self.tr("How much each time"), self.tr("1 tablet"), False),
            ("route", self.tr("How"), self.tr("by mouth"), True),
        ):
            field = AskField(key, text, answers=(), hint=hint, optional=optional)
            self.add(field, None if was is None else getattr(was, key))

    def _fill_when(self, was: OrderDraft | None) -> None:
        kinds = [(SET, self.tr("at set times")), (NEEDED, self.tr("when needed"))]
        kind = ChoiceField("kind", self.tr("When"), kinds, answers=())
        self.add(kind, None if was is None else NEEDED if was.when_needed else SET, needed=_CHOOSE)
        hint = self.tr("08:00 20:00; empty when it is needed")
        times = AskField("times", self.tr("Times"), answers=(), hint=hint, optional=True)
        self.add(times, None if was is None else " ".join(was.times))
        day = lambda: today(self._session.clock)  # noqa: E731 - handed to both fields
        first = DayField("from_on", self.tr("First day"), today=day)
        self.add(first, needed=_DAY)
        last = DayField("until_on", self.tr("Last day, empty until it is stopped"), today=day, optional=True)
        self.add(last, None if was is None else was.until_on)
        for key, text, optional in (
            ("ordered_by", self.tr("Ordered by"), False),
            ("source", self.tr("Which paper says so"), True),
        ):
            self.add(AskField(key, text, answers=(), optional=optional), None if was is None else getattr(was, key))

    def _fill_stock(self, was: OrderDraft | None) -> None:
        kinds = [(YES, self.tr("yes: sedatives, psychiatric medicine")), (NO, self.tr("no"))]
        locked = ChoiceField("locked", self.tr("Kept under lock, given and counted by two"), kinds, answers=())
        self.add(locked, None if was is None else YES if was.locked else NO, needed=_CHOOSE)
        unit = AskField("unit", self.tr("What is counted"), answers=(), hint=self.tr("tablets"), optional=True)
        self.add(unit, None if was is None else was.unit)
        hint = self.tr("1 or 0.5; empty: not counted")
        per_dose = AskField("per_dose", self.tr("How many of them each time"), answers=(), hint=hint, optional=True)
        counted = was is not None and was.per_dose is not None
        self.add(per_dose, amount_text(was.per_dose) if counted and was and was.per_dose else None)
        note = NoteField("note", self.tr("What to mind when giving it"), answers=(), optional=True)
        self.add(note, None if was is None else was.note)

    def write(self, values: Mapping[str, Any]) -> None:
        """Write it; ask first where a medicine of that name is given already."""
        draft = _draft(values)
        if self._course is not None:
            service.change_order(self._session, self._course.id, draft, str(values["why"]))
            return
        try:
            self.course_id = service.add_order(self._session, self._resident_id, draft)
        except RuleBrokenError as refused:
            if [one.code for one in refused.findings] != [SAME_NAME]:
                raise
            if not question(self, say(_BOTH, translate), refused.text(translate)).exec():
                raise
            self.course_id = service.add_order(self._session, self._resident_id, replace(draft, beside=True))


def _draft(values: Mapping[str, Any]) -> OrderDraft:
    """Return what was entered. Raises RuleBrokenError for what cannot be read."""
    found = []
    times = read_times(str(values["times"])) if values["kind"] == SET else ()
    if values["kind"] == SET and not times:
        found.append(Finding("times", _TIMES))
    per_dose = _number(str(values["per_dose"]))
    if per_dose is None and values["per_dose"]:
        found.append(Finding("per_dose", _PER_DOSE, {"given": values["per_dose"]}))
    refuse(found)
    return OrderDraft(
        name=str(values["name"]), strength=str(values["strength"]), dose=str(values["dose"]),
        route=str(values["route"]), times=times, from_on=values["from_on"], until_on=values["until_on"],
        ordered_by=str(values["ordered_by"]), source=str(values["source"]), locked=values["locked"] == YES,
        unit=str(values["unit"]), per_dose=per_dose, note=str(values["note"]),
    )  # fmt: skip


def _number(given: str) -> float | None:
    try:
        return float(given) if given else None
    except ValueError:
        return None


class StopDialog(EntryDialog):
    """Records that a medicine is stopped."""

    def __init__(self, session: Session, course: Course, parent: QWidget | None) -> None:
        title = say(_STOP, translate, medicine=course.draft.title)
        super().__init__(title, say(_STOP_IT, translate), self.write, parent)
        self._session, self._course = session, course
        last = DayField("last_on", self.tr("Last day it is given"), today=lambda: today(session.clock))
        self.add(last, needed=_DAY)
        self.add(AskField("by_whom", self.tr("Who said so"), answers=()))
        self.add(NoteField("why", self.tr("Why"), answers=()))

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the last day, who said so and why."""
        draft = StopDraft(last_on=values["last_on"], by_whom=str(values["by_whom"]), why=str(values["why"]))
        service.stop_order(self._session, self._course.id, draft)
