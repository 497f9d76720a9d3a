"""Diagnoses, allergies, operations and vaccines, each a list or the reason why it is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.forms import AskField, DayField, EntryDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import HEALTH_WORDS, HealthDraft, HealthItem, HealthKind, Shown
from app.features.residents.view.answering import record_answer
from app.features.residents.view.entries import EntriesCard, EntryLine
from app.features.residents.view.reason_dialog import reason_dialog
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import today
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

_ICONS = {
    HealthKind.ALLERGY: "allergy",
    HealthKind.DISEASE: "disease",
    HealthKind.OPERATION: "heart",
    HealthKind.VACCINE: "medicine",
}
_NAMES = {
    HealthKind.ALLERGY: words("ResidentDialog", "Allergic to what"),
    HealthKind.DISEASE: words("ResidentDialog", "Disease"),
    HealthKind.OPERATION: words("ResidentDialog", "Operation or injury"),
    HealthKind.VACCINE: words("ResidentDialog", "Vaccine"),
}
_TEXTS = {
    "detail": words("ResidentDialog", "What happens, how bad it is"),
    "since": words("ResidentDialog", "Since when"),
    "source": words("ResidentDialog", "Who or what says so"),
}
_SAVE = words("ResidentDialog", "Save entry")
_OVER, _OVER_SAVE = words("ResidentDialog", "{name} is over"), words("ResidentDialog", "It is over")
_SINCE_WHEN = words("ResidentDialog", "Over since")
_END = frozenset({HealthKind.DISEASE, HealthKind.ALLERGY})
"""Kinds that may be over; operations and vaccines are over when they are done."""


class HealthCards(QWidget):
    """The four cards."""

    saved = Signal()

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._resident_id = ResidentId(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        may = session.may(Permission.HEALTH_CHANGE)
        self._cards: dict[HealthKind, EntriesCard] = {}
        for kind, icon in _ICONS.items():
            add = (self.tr("Add"), self._adding(kind)) if may else None
            self._cards[kind] = EntriesCard(say(HEALTH_WORDS[kind], translate), icon, add)
            column.addWidget(self._cards[kind])

    def show_items(self, seen: Shown) -> None:
        """Read and show the health items."""
        self._resident_id = seen.resident.id
        items = service.health_items(self._session, self._resident_id)
        may = self._session.may(Permission.HEALTH_CHANGE)
        for kind, card in self._cards.items():
            lines = [self._line(item) for item in items if item.draft.kind is kind]
            answer = seen.resident.lists.get(kind.value, Answer.NOT_ASKED)
            card.show_entries(lines, answer, self._answering(seen, kind) if may else None)

    def _line(self, item: HealthItem) -> EntryLine:
        draft = item.draft
        over = self.tr("over since {day}").format(day=draft.ended_on.isoformat()) if draft.ended_on else ""
        detail = "  ".join(filter(None, (over, draft.detail, draft.since, draft.source)))
        if not self._session.may(Permission.HEALTH_CHANGE):
            return EntryLine(draft.name, detail)
        verbs = [
            (self.tr("Change"), lambda: self._on_change(item)),
            (self.tr("Take back"), lambda: self._on_back(item)),
        ]
        if draft.ended_on is None and draft.kind in _END:
            verbs.insert(0, (self.tr("Over"), lambda: self._on_over(item)))
        return EntryLine(draft.name, detail, tuple(verbs))

    def _adding(self, kind: HealthKind) -> Callable[[], None]:
        def add() -> None:
            def save(draft: HealthDraft) -> object:
                return service.add_health_item(self._session, self._resident_id, draft)

            self._open(health_dialog(kind, None, save, self))

        return add

    def _answering(self, seen: Shown, kind: HealthKind) -> Callable[[Answer], None]:
        def answer(reason: Answer) -> None:
            with telling(self):
                listed = (kind.value, say(HEALTH_WORDS[kind], translate))
                record_answer(self._session, self._desk, seen.resident, listed, reason, self.saved.emit)

        return answer

    def _on_change(self, item: HealthItem) -> None:
        def save(draft: HealthDraft) -> None:
            service.change_health_item(self._session, item.id, draft)

        self._open(health_dialog(item.draft.kind, item.draft, save, self, today=self._today))

    def _on_over(self, item: HealthItem) -> None:
        def end(on: date) -> None:
            service.end_health_item(self._session, item.id, on)

        self._open(over_dialog(item.draft.name, self._today(), end, self))

    def _today(self) -> date:
        return today(self._session.clock)

    def _on_back(self, item: HealthItem) -> None:
        def take_back(why: str) -> None:
            service.withdraw_health_item(self._session, item.id, why)

        self._open(reason_dialog(item.draft.name, take_back, self))

    def _open(self, dialog: EntryDialog) -> None:
        if dialog.done_well():
            self.saved.emit()


def health_dialog(
    kind: HealthKind,
    old: HealthDraft | None,
    save: Callable[[HealthDraft], object],
    parent: QWidget | None = None,
    *,
    today: Callable[[], date] | None = None,
) -> EntryDialog:
    """Return the dialog that enters or changes a health item; `today` lets it say since when it is over."""

    def deed(values: Mapping[str, Any]) -> None:
        texts = {key: str(values[key]) for key in ("name", *_TEXTS)}
        save(HealthDraft(kind=kind, ended_on=values.get("ended_on"), **texts))

    dialog = EntryDialog(say(HEALTH_WORDS[kind], translate), say(_SAVE, translate), deed, parent)
    dialog.add(AskField("name", say(_NAMES[kind], translate), answers=()), old.name if old else None)
    for key, text in _TEXTS.items():
        field = AskField(key, say(text, translate), answers=(), optional=True)
        dialog.add(field, getattr(old, key) if old else None)
    if old is not None and today is not None and kind in _END:
        dialog.add(DayField("ended_on", say(_SINCE_WHEN, translate), today=today, optional=True), old.ended_on)
    return dialog


def over_dialog(name: str, day: date, end: Callable[[date], object], parent: QWidget | None = None) -> EntryDialog:
    """Return the dialog that records that a health item is over (已好), `day` being today."""
    dialog = EntryDialog(
        say(_OVER, translate, name=name),
        say(_OVER_SAVE, translate),
        lambda values: end(values["ended_on"] or day),
        parent,
    )
    dialog.add(DayField("ended_on", say(_SINCE_WHEN, translate), today=lambda: day), day)
    return dialog
