"""The dialog of one line of the care plan; it asks for what belongs to the chosen item only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, Field, NumberField
from app.desktop.language import translate
from app.features.care_log import service
from app.features.care_log.model import DayPart, Deed, Group, PlanDraft, catalogue
from app.features.care_log.view.wording import item_name
from app.features.medicines.model import read_times
from app.features.stays import service as stays
from app.kernel.clock import today
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

MEALS = "meals"
"""The choice that stands for each meal."""

_MEALS = ("breakfast", "lunch", "dinner")
_WHAT = words("PlanDialog", "Choose what is done.")
_DEED = words("PlanDialog", "Choose whether it is done.")
_DAY = words("PlanDialog", "Enter the day.")
_TITLE = words("PlanDialog", "Care plan: {name}")
_SAVE = words("PlanDialog", "Save")

_ASKED: Mapping[Group, tuple[str, ...]] = {
    Group.ROUTINE: ("deed", "part", "times", "every_hours", "how"),
    Group.NIGHT: ("deed", "every_hours", "how"),
    Group.MEASURES: ("deed", "times", "how"),
    Group.OTHER: ("deed", "how"),
}
"""What is asked of an item, beside the day and the reason."""


class PlanDialog(EntryDialog):
    """Says what is done otherwise for one resident from a day on; the line before stays on record."""

    def __init__(
        self, session: Session, of: ResidentId, parent: QWidget | None = None, was: PlanDraft | None = None
    ) -> None:
        """Take the line that is written anew; None for a new one."""
        title = say(_TITLE, translate, name=stays.name_of(session, of))
        super().__init__(title, say(_SAVE, translate), self._plan, parent)
        self._session, self._of = session, of
        self._fields: dict[str, Field] = {}
        self._add_fields(was)
        self.form.edited.connect(self._show_what_is_asked)
        self._show_what_is_asked()

    def _add_fields(self, was: PlanDraft | None) -> None:
        items = [(MEALS, self.tr("all meals")), *((one.key, item_name(one)) for one in catalogue().items)]
        what = ChoiceField("item", self.tr("What"), items, answers=(), as_list=True)
        self.add(what, None if was is None else was.item, needed=_WHAT)
        deeds = [
            (Deed.DO.value, self.tr("do it")),
            (Deed.SKIP.value, self.tr("leave it out")),
            (Deed.USUAL.value, self.tr("as everybody again")),
        ]
        deed = ChoiceField("deed", self.tr("Is it done"), deeds, answers=())
        self._keep(deed, Deed.DO.value if was is None else was.deed.value, needed=True)
        parts = [("", self.tr("whole day")), (DayPart.DAY.value, self.tr("by day")),
                 (DayPart.NIGHT.value, self.tr("at night"))]  # fmt: skip
        part = ChoiceField("part", self.tr("When"), parts, answers=(), optional=True)
        self._keep(part, "" if was is None or was.part is None else was.part.value)
        hint = self.tr("07:00 17:00; empty: at its usual time")
        times = AskField("times", self.tr("Times"), answers=(), hint=hint, optional=True)
        self._keep(times, "" if was is None else " ".join(was.times))
        hours = NumberField("every_hours", self.tr("Every how many hours"), answers=(), optional=True)
        self._keep(hours, "" if was is None or was.every_hours is None else str(was.every_hours))
        how = AskField("how", self.tr("How"), answers=(), hint=self.tr("thickened, 1500 ml"), optional=True)
        self._keep(how, "" if was is None else was.how)
        day = DayField("from_on", self.tr("From which day"), today=lambda: today(self._session.clock))
        self.add(day, service.first_plan_day(self._session), needed=_DAY)
        self.add(AskField("why", self.tr("Who said so, and why"), answers=()))

    def _keep(self, field: Field, value: str, *, needed: bool = False) -> None:
        """Add a field that is shown only with some items."""
        self._fields[field.key] = self.add(field, value, needed=_DEED if needed else None)

    def _show_what_is_asked(self) -> None:
        asked = self._asked()
        for key, field in self._fields.items():
            field.setVisible(key in asked)
            field.label.setVisible(key in asked)

    def _asked(self) -> tuple[str, ...]:
        """Return the keys of what belongs to the item and to what is done with it."""
        key, deed = str(self.form.field("item").value()), self.form.field("deed").value()
        item = catalogue().find(_MEALS[0] if key == MEALS else key)
        if item is None:
            return ("deed",)
        asked = _ASKED[item.group]
        kept = {Deed.SKIP: ("deed", "part"), Deed.USUAL: ("deed",)}.get(Deed(deed)) if deed else ("deed",)
        return asked if kept is None else tuple(one for one in asked if one in kept)

    def _plan(self, values: Mapping[str, Any]) -> None:
        asked = self._asked()
        told = {key: str(values[key]) if key in asked else "" for key in self._fields}
        hours = self.form.field("every_hours")
        items = _MEALS if values["item"] == MEALS else (str(values["item"]),)
        drafts = [
            PlanDraft(
                item=item,
                deed=Deed(told["deed"]),
                part=DayPart(told["part"]) if told["part"] else None,
                times=read_times(told["times"]),
                every_hours=_hours(hours, told["every_hours"]),
                how=told["how"],
                from_on=values["from_on"],
                why=str(values["why"]),
            )
            for item in items
        ]
        service.plan_care(self._session, self._of, drafts)


def _hours(field: Field, told: str) -> int | None:
    """Return the number that was entered, 0 for words that are none, None for nothing."""
    if not told:
        return None
    number = field.number() if isinstance(field, NumberField) else None
    return 0 if number is None else number
