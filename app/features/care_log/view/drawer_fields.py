"""The fields of the drawer: numbers, note, time, and why it is late or corrected; shown when they are needed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime

from app.desktop.forms import AskField, Form, MomentField
from app.desktop.language import translate
from app.features.care_log.model import Entry, EntryDraft, Item
from app.features.care_log.view.wording import item_name
from app.kernel.errors import Finding


class AmountField(AskField):
    """A number with a point; full-width digits are accepted; the unit stands in its words."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(key, text, answers=())

    def amount(self) -> float | None:
        """Return the number, None if there is none or it cannot be read."""
        told = unicodedata.normalize("NFKC", self.value()).replace("。", ".").replace(",", ".")
        try:
            return float("".join(told.split()))
        except ValueError:
            return None


class DrawerFields(Form):
    """Number fields only for a measurement; time and reasons only where somebody needs them."""

    def __init__(self, now: Callable[[], datetime], at: datetime, *, correcting: bool) -> None:
        """Take when it was, unless another time is entered."""
        super().__init__(columns=1)
        self.value = self.add(AmountField("value", self.tr("Upper number")))
        self.second = self.add(AmountField("second_value", self.tr("Lower number")))
        self.note = self.add(AskField("note", self.tr("Note"), answers=(), optional=True))
        self.at = self.add(MomentField("at", self.tr("When it was"), now=now))
        self.at.set_value(at)
        self.late = self.add(AskField("late_reason", self.tr("Why it is recorded late"), answers=()))
        self.why = self.add(AskField("why", self.tr("Why it is corrected"), answers=()))
        _show(self.at, shown=False)
        _show(self.why, shown=correcting)

    def begin(self, before: EntryDraft | Entry | None, late_reason: str) -> None:
        """Show what was begun, or what a line says that is to be corrected."""
        self.late.set_value(late_reason)
        _show(self.late, shown=bool(late_reason))
        if before is None:
            return
        self.note.set_value(before.note)
        for field, value in ((self.value, before.value), (self.second, before.second_value)):
            field.set_value("" if value is None else f"{value:g}")
        self.at.set_value(before.at)

    def show_item(self, item: Item) -> None:
        """Show the numbers that an item has."""
        unit = "" if item.unit is None else f" ({item.unit.shown(translate)})"
        self.value.label.setText(f"{item_name(item)}{unit}")
        _show(self.value, shown=item.is_measure)
        _show(self.second, shown=item.second is not None)

    def clear_numbers(self) -> None:
        """Forget the numbers: they belong to one item."""
        for field in (self.value, self.second):
            field.set_value("")

    def ask_time(self) -> None:
        """Let another time be entered."""
        _show(self.at, shown=True)
        self.at.focus_here()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show every finding at its field, and the fields that it asks for."""
        for field in (self.at, self.late):
            if any(one.field == field.key for one in findings):
                _show(field, shown=True)
        super().show_findings(findings)


def _show(field: AskField | MomentField, *, shown: bool) -> None:
    field.setVisible(shown)
    field.label.setVisible(shown)
