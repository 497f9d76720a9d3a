"""Leave, wishes and swaps in words, and the dialogs that ask for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, NoteField
from app.desktop.language import translate
from app.features.rosters.model import ASK_WORDS, DAY, OFF_LETTER, Ask, AskDraft, AskKind, Duty, Month, Swap
from app.features.rosters.view.panel import days_words
from app.features.rosters.view.squares import day_words
from app.kernel.clock import today
from app.kernel.ids import DutyId, StaffId
from app.kernel.text import say, words

_WHO, _WHAT = words("AskDialog", "Choose who it is about."), words("AskDialog", "Choose what it is.")
_WHEN = words("AskDialog", "Write the day.")
_WHOM, _WHY = words("SwapDialog", "Choose with whom."), words("SwapDialog", "Write why.")


def ask_words(one: Ask, duties: Mapping[DutyId, Duty]) -> str:
    """Return leave or a wish as one line: what, which days, why."""
    told = one.told
    what = say(ASK_WORDS[told.kind], translate)
    if told.duty_id is not None and told.duty_id in duties:
        what += f" {duties[told.duty_id].told.name}"
    days = [told.from_on + DAY * number for number in range((told.until_on - told.from_on).days + 1)]
    if Month.of(days[0]) == Month.of(days[-1]):
        when = days_words(days)
    else:
        when = f"{day_words(days[0])} – {day_words(days[-1])}"
    return " · ".join(filter(None, (f"{what} {when}", told.note)))


def ask_state(one: Ask) -> tuple[str, str, str]:
    """Return how leave or a wish stands: word, kind of chip, icon."""
    if one.told.kind.is_wish:
        return translate("AskState", "noted"), "info", "done"
    return answer_state(one.granted)


def answer_state(granted: bool | None) -> tuple[str, str, str]:
    """Return what was answered: word, kind of chip, icon."""
    if granted is None:
        return translate("AskState", "waits for an answer"), "warn", "clock"
    return (translate("AskState", "granted"), "good", "done") if granted else (
        translate("AskState", "refused"), "bad", "close")  # fmt: skip


def swap_words(one: Swap, names: Mapping[StaffId, str]) -> str:
    """Return a swap as one line: who, whom, which day, why."""
    told = translate("AskState", "{who} and {other} change {day}")
    day = day_words(one.day) if one.day == one.other_day else f"{day_words(one.day)}, {day_words(one.other_day)}"
    text = told.format(who=names.get(one.staff_id, "?"), other=names.get(one.other_id, "?"), day=day)
    return f"{text} · {one.reason}"


def duty_words(duty: Duty | None) -> str:
    """Return a duty with its times; a day off in its words."""
    if duty is None:
        return translate("AskState", "day off")
    return f"{duty.told.name} {duty.told.begins}–{duty.told.ends}"


class AskDialog(EntryDialog):
    """Enters leave or a wish, of oneself or of somebody to be chosen."""

    def __init__(
        self,
        session: Session,
        people: Mapping[StaffId, str],
        kinds: tuple[AskKind, ...],
        day: date,
        save: Callable[[AskDraft], object],
        parent: QWidget | None = None,
    ) -> None:
        """Take the people it may be about; with one only nothing is to be chosen."""
        super().__init__(self.tr("Leave or a wish"), self.tr("Enter it"), self._on_values, parent)
        self._save_ask, self._only = save, next(iter(people)) if len(people) == 1 else None
        if self._only is None:
            names = [(str(of), name) for of, name in people.items()]
            self.add(ChoiceField("staff_id", self.tr("Who"), names, answers=(), as_list=True), needed=_WHO)
        offered = [(one.value, say(ASK_WORDS[one], translate)) for one in kinds]
        self.add(ChoiceField("kind", self.tr("What"), offered, answers=()), kinds[0].value, needed=_WHAT)
        now = partial(today, session.clock)
        self.add(DayField("from_on", self.tr("From"), today=now), day, needed=_WHEN)
        self.add(DayField("until_on", self.tr("Until (included)"), today=now), day, needed=_WHEN)
        self.add(AskField("note", self.tr("Why"), answers=(), optional=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        staff_id = self._only if self._only is not None else StaffId(int(values["staff_id"]))
        kind, first, last = AskKind(values["kind"]), values["from_on"], values["until_on"]
        self._save_ask(AskDraft(staff_id, kind, first, last, note=values["note"] or ""))


class SwapDialog(EntryDialog):
    """Asks somebody's day in exchange for one's own on the same day."""

    def __init__(
        self,
        day: date,
        others: Mapping[StaffId, tuple[str, Duty | None]],
        save: Callable[[StaffId, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Swap {day}").format(day=day_words(day)), self.tr("Ask for it"), self._on_values, parent
        )
        self._save_swap = save
        offered = [(str(of), f"{name} · {OFF_LETTER if duty is None else duty_words(duty)}")
                   for of, (name, duty) in others.items()]  # fmt: skip
        self.add(ChoiceField("other", self.tr("With whom"), offered, answers=(), as_list=True), needed=_WHOM)
        self.add(NoteField("reason", self.tr("Why"), answers=()), needed=_WHY)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        self._save_swap(StaffId(int(values["other"])), values["reason"])
