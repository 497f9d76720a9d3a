"""What changes a level beside the points: each is asked, with what the record says of it and the rule that uses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.desktop.cards import Card, label
from app.desktop.forms import ChoiceField, Field, NumberField
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.care_levels.model import COMA, DIAGNOSIS, REPEATED, form
from app.features.care_levels.model.chart import EVENT_WORDS
from app.features.care_levels.service import OnRecord
from app.features.care_levels.service.drafting import Filling
from app.kernel.clock import shown_time
from app.kernel.errors import Finding
from app.kernel.text import say

_YES, _NO = "yes", "no"


class ConditionsCard(Card):
    """Four questions; none is answered by itself, the record only offers its words."""

    edited = Signal()

    def __init__(self, filling: Filling) -> None:
        super().__init__()
        self._filling = filling
        self._on_record: OnRecord | None = None
        self._days = 0
        title = self.tr("Diagnoses and incidents")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "title"))
        hint = self.tr("The record offers what it knows. Confirm each of the four yourself: nothing is assumed.")
        self.body.addWidget(label(hint, "", "second", wrap=True))
        self.fields: dict[str, Field] = {}
        self._blocks = QGridLayout()
        self._blocks.setSpacing(look().px(8))
        self.body.addLayout(self._blocks)
        self.body.addStretch(1)

    def show_record(self, on_record: OnRecord, days: int) -> None:
        """Ask, with what the record says of the `days` that count."""
        while self._blocks.count():
            block = self._blocks.takeAt(0).widget()
            block.hide()
            block.deleteLater()
        self._on_record, self._days = on_record, days
        rules = form().rules
        for key, question, rule, found in (
            ("coma", self.tr("Is the person in a coma?"), COMA, on_record.coma),
            ("dementia", self.tr("Is dementia (F00 to F03) diagnosed?"), DIAGNOSIS, on_record.dementia),
            (
                "psychiatric",
                self.tr("Did a specialist in psychiatry diagnose another mental disorder (F04 to F99)?"),
                DIAGNOSIS,
                on_record.psychiatric,
            ),
        ):
            field = ChoiceField(key, question, [(_YES, self.tr("yes")), (_NO, self.tr("no"))], answers=())
            held = getattr(self._filling, key)
            field.set_value("" if held is None else _YES if held else _NO)
            self._add(field, rules[rule], self._diagnoses(found))
        self._add(self._count_field(on_record), rules[REPEATED], self._incidents(on_record))

    def _count_field(self, on_record: OnRecord) -> NumberField:
        offer = self.tr("{count}, as on record").format(count=on_record.counted)
        question = self.tr("How many incidents were there in the last {days} days?").format(days=self._days)
        field = NumberField("incidents", question, answers=(), link=(offer, self._on_as_recorded))
        held = self._filling.incidents
        field.set_value("" if held is None else str(held))
        return field

    def _add(self, field: Field, rule: str, record: str) -> None:
        block = QFrame()
        block.setProperty("surface", "soft")
        column = QVBoxLayout(block)
        column.setContentsMargins(look().px(16), look().px(10), look().px(16), look().px(10))
        column.setSpacing(look().px(4))
        column.addWidget(label(field.text, "heading", wrap=True))
        column.addWidget(label(record, wrap=True))
        column.addWidget(label(self.tr("Rule: {rule}").format(rule=rule), "", "second", wrap=True))
        column.addWidget(field)
        column.addStretch(1)
        across = 2 if look().size is TextSize.STANDARD else 1
        self._blocks.addWidget(block, *divmod(self._blocks.count(), across))
        self.fields[field.key] = field
        field.edited.connect(self._on_edited)

    def _diagnoses(self, found: Sequence[str]) -> str:
        if found:
            return self.tr("On record: {words}").format(words="、".join(found))
        return self.tr("On record: nothing about it")

    def _incidents(self, found: OnRecord) -> str:
        told = [
            " ".join(filter(None, (shown_time(one.at), say(EVENT_WORDS[one.kind], translate), one.text)))
            for one in found.incidents
        ]
        record = self.tr("On record: {words}").format(words="; ".join(told)) if told else ""
        return "\n".join(
            (
                record or self.tr("On record: no incident in these days"),
                self.tr("Incidents that stand on paper only are not known here: add them to the number."),
            )
        )

    def _on_as_recorded(self) -> None:
        if self._on_record is not None:
            self.fields["incidents"].set_value(str(self._on_record.counted))
            self._on_edited()

    def _on_edited(self) -> None:
        for key in ("coma", "dementia", "psychiatric"):
            told = self.fields[key].value()
            setattr(self._filling, key, None if not told else told == _YES)
        count = self.fields["incidents"]
        self._filling.incidents = count.number() if isinstance(count, NumberField) else None
        self.edited.emit()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say at each question what is wrong with its answer, and lead to the first; () takes all away."""
        for field in self.fields.values():
            field.set_finding("")
        for finding in findings:
            if field_ := self.fields.get(finding.field):
                field_.set_finding(f"{field_.finding()} {finding.text(translate)}".strip())
        wrong = [field for field in self.fields.values() if field.finding()]
        if wrong:
            wrong[0].focus_here()
