"""The dialogs that set a rule from a day on and take a value back; both say before what would be different."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.dated import RuleLine
from app.data.session import Session
from app.data.settings import UNIT_WORDS, Setting, Unit, Value
from app.desktop.cards import Card, label
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, Field, NoteField, NumberField
from app.desktop.language import translate
from app.features.slice import RuleOffer, Slice
from app.features.upkeep import service
from app.features.upkeep.model import Effect
from app.features.upkeep.service import Rule
from app.kernel.clock import today
from app.kernel.ranges import read_ends, shown_ends
from app.kernel.text import say, words

_NO_DAY = words("ChangeRule", "Write the day from which it holds.")
_LINE = words("RuleLine", "{rule}: {value} from {day} on")
_NO_REASON = words("TakeBackRule", "Write the reason.")


def shown_value(known: Setting | None, value: Value) -> str:
    """Return a value as people read it, with its unit; as stored for a rule that is not known any more."""
    if known is None:
        return str(value)
    if known.unit is Unit.CHOICE:
        return next((say(text, translate) for stored, text in known.choices if stored == value), str(value))
    if known.unit is Unit.RANGE and (ends := read_ends(str(value))) is not None:
        return shown_ends(ends)
    unit = UNIT_WORDS.get(known.unit)
    return str(value) if unit is None else f"{value} {say(unit, translate)}"


def line_words(offer: RuleOffer, line: RuleLine) -> str:
    """Return what was set of a rule, and from which day on."""
    known = offer.group.known.get(line.rule)
    name = line.rule if known is None else say(known.label, translate)
    return say(_LINE, translate, rule=name, value=shown_value(known, line.value), day=line.from_on.isoformat())


class EffectsCard(Card):
    """What would be different at once."""

    def __init__(self, title: str) -> None:
        super().__init__(title, "info")
        self._words = label("", wrap=True)
        self.body.addWidget(self._words)

    def show_effects(self, effects: Sequence[Effect]) -> None:
        """Say each in a line; the card stays where it is while somebody types."""
        told = [one.text(translate) for one in effects] or [self.tr("Nothing is different at once.")]
        self._words.setText("\n".join(told))


class ChangeRule(EntryDialog):
    """Asks for a new value, from which day, by which paper and why."""

    def __init__(
        self, session: Session, slices: Sequence[Slice], offer: RuleOffer, one: Rule, parent: QWidget | None = None
    ) -> None:
        super().__init__(say(one.known.label, translate), self.tr("Save"), self._set, parent)
        self._session, self._slices, self._offer, self._rule = session, slices, offer, one
        self.lines: tuple[int, ...] = ()  # ids of what was set
        self.body.insertWidget(0, label(self._now(), "", "second", wrap=True))
        self.add(self._value_field(), str(one.value))
        self.add(DayField("from_on", self.tr("From which day"), today=self._today), self._today(), needed=_NO_DAY)
        self.add(AskField("source", self.tr("Which paper says so"), answers=(), optional=True))
        self.add(AskField("reason", self.tr("Why"), answers=(), optional=True))
        self.effects = EffectsCard(self.tr("If you save this"))
        self.body.insertWidget(1, self.effects)
        self.form.edited.connect(self._on_edited)
        self._on_edited()

    def _now(self) -> str:
        value = shown_value(self._rule.known, self._rule.value)
        return self.tr("Holds now: {value}. An earlier day is allowed, and one that is still to come.").format(
            value=value
        )

    def _value_field(self) -> Field:
        known, text = self._rule.known, self.tr("New value")
        if known.unit is Unit.CHOICE:
            choices = [(stored, say(told, translate)) for stored, told in known.choices]
            return ChoiceField(self._rule.name, text, choices, answers=())
        unit = UNIT_WORDS.get(known.unit)
        if unit is None:
            return AskField(self._rule.name, text, answers=())
        text = self.tr("New value ({unit})").format(unit=say(unit, translate))
        return NumberField(self._rule.name, text, answers=())

    def _today(self) -> date:
        return today(self._session.clock)

    def _values(self) -> dict[str, Value]:
        """Return the new value as a rule holds it; what cannot be read stays as typed, to be refused."""
        field = self.form.field(self._rule.name)
        number = field.number() if isinstance(field, NumberField) else None
        told = unicodedata.normalize("NFKC", str(field.value())).strip()
        return {self._rule.name: told if number is None else number}

    def _on_edited(self) -> None:
        day = self.form.field("from_on").value()
        if isinstance(day, date):
            given = (self._session, self._slices, self._offer, self._values(), day)
            self.effects.show_effects(service.rules_would_change(*given))

    def _set(self, values: Mapping[str, Any]) -> None:
        given = (values["from_on"], values["source"], values["reason"])
        self.lines = service.set_rules(self._session, self._offer, self._values(), *given)


class TakeBackRule(EntryDialog):
    """Asks why a value is taken back."""

    def __init__(
        self, session: Session, slices: Sequence[Slice], offer: RuleOffer, line: RuleLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Take this value back"), self.tr("Take back"), self._take_back, parent)
        self._session, self._offer, self._line = session, offer, line
        self.effects = EffectsCard(self.tr("If you take it back"))
        self.body.insertWidget(0, label(line_words(offer, line), "strong", wrap=True))
        self.body.insertWidget(1, self.effects)
        self.effects.show_effects(service.taking_back_would_change(session, slices, offer, line))
        self.add(NoteField("reason", self.tr("Why"), answers=()), needed=_NO_REASON)

    def _take_back(self, values: Mapping[str, Any]) -> None:
        service.take_back_rules(self._session, self._offer, (self._line.id,), values["reason"])
