"""Forms of groups, duties and what these need, one calm window each; a refusal stays in the window."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, NumberField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.rosters import service
from app.features.rosters.model import Days, Duty, DutyDraft, DutyLook, Group, GroupDraft, Need, duty_findings
from app.features.rosters.model.tallies import hours
from app.features.staff import service as staff
from app.features.staff.model import POST_WORDS, Post
from app.kernel.clock import today
from app.kernel.ids import AreaId
from app.kernel.text import Words, say, words

WHOLE_HOME = "0"
"""Key of the choice that is no area."""
DAYS_WORDS: Mapping[Days, Words] = MappingProxyType(
    {
        Days.EVERY: words("RosterSettings", "every day"),
        Days.WORKDAY: words("RosterSettings", "working days"),
        Days.REST: words("RosterSettings", "weekends and public holidays"),
    }
)
_LOOK_WORDS: Mapping[DutyLook, Words] = MappingProxyType(
    {
        DutyLook.DAY: words("RosterSettings", "by day"),
        DutyLook.EVENING: words("RosterSettings", "in the evening"),
        DutyLook.NIGHT: words("RosterSettings", "at night: counts as a night"),
        DutyLook.AWAY: words("RosterSettings", "away from the home"),
        DutyLook.OTHER: words("RosterSettings", "something else"),
    }
)
_FROM = words("RosterSettings", "Write the day from which it holds.")


class GroupDialog(EntryDialog):
    """Names a group and says who belongs to it."""

    def __init__(
        self, session: Session, group: Group | None, save: Callable[[GroupDraft], object], parent: QWidget | None = None
    ) -> None:
        title = self.tr("Add a group") if group is None else group.name
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._save_group, now = save, group.told if group else None
        self.add(AskField("name", self.tr("Name"), answers=()), now and now.name)
        self.body.addWidget(label(self.tr("Who belongs to it"), "section"))
        inside = QWidget()
        row = FlowLayout(inside, look().px(16))
        self.ticks: dict[Post, Tick] = {}
        for post, said in POST_WORDS.items():
            tick = Tick(say(said, translate))
            tick.setChecked(now is not None and post in now.posts)
            self.ticks[post] = tick
            row.addWidget(tick)
        self.body.addWidget(inside)
        areas = [(WHOLE_HOME, self.tr("the whole home")), *((str(one.id), one.name) for one in staff.areas(session))]
        place = ChoiceField("area", self.tr("Where"), areas, answers=(), as_list=True)
        self.add(place, str(now.area_id) if now and now.area_id else WHOLE_HOME)
        place.setVisible(len(areas) > 1)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        posts = frozenset(post for post, tick in self.ticks.items() if tick.isChecked())
        area = None if values["area"] == WHOLE_HOME else AreaId(int(values["area"]))
        self._save_group(GroupDraft(values["name"], posts, area))


class DutyDialog(EntryDialog):
    """Enters a duty, or another in the place of one."""

    def __init__(self, duty: Duty | None, save: Callable[[DutyDraft], object], parent: QWidget | None = None) -> None:
        title = self.tr("Add a duty") if duty is None else duty.told.name
        super().__init__(title, self.tr("Save"), self._on_values, parent, columns=2)
        self._save_duty, now = save, duty.told if duty else None
        for key, text, value in (
            ("letter", self.tr("Letter in the roster"), now.letter if now else None),
            ("name", self.tr("Name"), now.name if now else None),
            ("begins", self.tr("from"), now.begins if now else None),
            ("ends", self.tr("until"), now.ends if now else None),
            ("minutes", self.tr("Hours that count as work"), hours(now.minutes) if now else None),
        ):
            field = self.form.add(AskField(key, text, answers=()))
            if value is not None:
                field.set_saved(value)
        looks = [(one.value, say(said, translate)) for one, said in _LOOK_WORDS.items()]
        kind = self.form.add(ChoiceField("look", self.tr("When"), looks, answers=(), as_list=True))
        kind.set_saved((now.look if now else DutyLook.DAY).value)
        self.floor = Tick(self.tr("Is with the residents (counts for how many people these need)"))
        self.floor.setChecked(now is None or now.on_floor)
        self.body.addWidget(self.floor)
        self.told = label("", "", "second", wrap=True)
        self.body.addWidget(self.told)
        if duty is not None:
            hint = self.tr("Months that are published keep the old duty. Days to come in others get the new one.")
            self.body.addWidget(label(hint, "", "second", wrap=True))
        self.form.edited.connect(self._on_edited)
        self._on_edited()

    def draft(self) -> DutyDraft:
        """Return what is entered; hours that cannot be read are less than none."""
        values = self.form.values()
        minutes, kind = read_hours(values["minutes"]), DutyLook(values["look"])
        letter, name, begins, ends = (values[key] for key in ("letter", "name", "begins", "ends"))
        return DutyDraft(letter, name, begins, ends, -1 if minutes is None else minutes, kind, self.floor.isChecked())

    def _on_edited(self) -> None:
        draft = self.draft()
        wrong = {one.field for one in duty_findings(draft, ())} & {"begins", "ends", "minutes"}
        standby = not wrong and draft.is_standby
        self.told.setText(
            self.tr("Less than half of it counts as work: it is taken for waiting, and no rest is due after it.")
        )
        self.told.setVisible(standby)

    def _on_values(self, _values: Mapping[str, Any]) -> None:
        self._save_duty(self.draft())


class NeedDialog(EntryDialog):
    """Says how many people a duty needs from a day on."""

    def __init__(
        self,
        session: Session,
        duty: Duty,
        now: Sequence[Need],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("How many people: {duty}").format(duty=duty.told.name)
        super().__init__(title, self.tr("Save"), self._on_values, parent, columns=2)
        self._session, self._duty_id = session, duty.id
        kinds = [(one.value, say(said, translate)) for one, said in DAYS_WORDS.items()]
        self.add(ChoiceField("days", self.tr("On"), kinds, answers=(), as_list=True), Days.EVERY.value)
        latest = max((one for one in now if one.days is Days.EVERY), key=lambda one: one.from_on, default=None)
        self._least = self.form.add(NumberField("least", self.tr("At least (fewer is told as missing)"), answers=()))
        self._wanted = self.form.add(NumberField("wanted", self.tr("Best (filling aims at it)"), answers=()))
        if latest is not None:
            self._least.set_saved(str(latest.least))
            self._wanted.set_saved(str(latest.wanted))
        day = DayField("from_on", self.tr("Hold from"), today=partial(today, session.clock))
        self.add(day, today(session.clock) + timedelta(days=1), needed=_FROM)
        hint = self.tr("Weekends and public holidays go by their own number where one is set.")
        self.body.addWidget(label(hint, "", "second", wrap=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        least, wanted = (-1 if (told := one.number()) is None else told for one in (self._least, self._wanted))
        service.set_need(self._session, self._duty_id, Days(values["days"]), least, wanted, values["from_on"])


def read_hours(given: str) -> int | None:
    """Return the minutes that `7.5` or `８` hours are; None if it is no such number."""
    plain = unicodedata.normalize("NFKC", given).strip()
    return round(float(plain) * 60) if re.fullmatch(r"\d{1,2}(\.\d{1,2})?", plain) else None
