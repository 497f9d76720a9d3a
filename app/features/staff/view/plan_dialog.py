"""The form of an area's shifts from a day on: tells gaps and overlaps while it is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import AskField, DayField, EntryDialog
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.staff import service
from app.features.staff.model import Area, KindDraft, kinds_on
from app.kernel.clock import today
from app.kernel.text import words

MOST = 4
"""Shifts that can be written, unless there are more already."""

_FROM = words("PlanDialog", "Write the day from which they hold.")


class PlanDialog(EntryDialog):
    """All shifts of the whole home, or of one area, in one form; lines left empty are no shifts."""

    def __init__(self, session: Session, area: Area | None, parent: QWidget | None = None) -> None:
        title = self.tr("Shifts of the whole home")
        if area is not None:
            title = self.tr("Shifts of {area}").format(area=area.name)
        super().__init__(title, self.tr("Save"), self._on_values, parent, columns=3)
        self._session, self._area = session, area.id if area else None
        self.setMinimumWidth(look().px(760))
        tomorrow = today(session.clock) + timedelta(days=1)
        now = kinds_on(service.kinds(session), self._area, tomorrow)
        self._lines = max(MOST, len(now))
        for number in range(1, self._lines + 1):
            kind = now[number - 1] if number <= len(now) else None
            for key, text, value in (
                ("name", self.tr("Shift {number}").format(number=number), kind.name if kind else ""),
                ("begins", self.tr("from"), kind.begins if kind else ""),
                ("ends", self.tr("until"), _end_shown(kind.ends) if kind else ""),
            ):
                self.form.add(AskField(f"{key}{number}", text, answers=())).set_saved(value)
        self.add(DayField("from_on", self.tr("Hold from"), today=lambda: today(session.clock)), tomorrow, needed=_FROM)
        self.add(AskField("reason", self.tr("Why"), answers=(), optional=True))
        if area is not None:
            hint = self.tr("With all lines empty this area has the shifts of the whole home.")
            self.body.addWidget(label(hint, "", "second", wrap=True))
        self.told = label("", "strong", "accent_text", wrap=True)
        self.body.addWidget(self.told)
        self.form.edited.connect(self._on_edited)
        self._on_edited()

    def drafts(self) -> list[KindDraft]:
        """Return the lines that are written."""
        values = self.form.values()
        lines = [[values[f"{key}{number}"] for key in ("name", "begins", "ends")] for number in self._numbers()]
        return [KindDraft(*line) for line in lines if any(line)]

    def _numbers(self) -> range:
        return range(1, self._lines + 1)

    def _on_edited(self) -> None:
        from_on = self.form.values()["from_on"]
        found = service.plan_findings(self._session, self._area, from_on, self.drafts()) if from_on else ()
        told = [one.text(translate) for one in found if not one.stops]
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        service.plan_shifts(self._session, self._area, values["from_on"], self.drafts(), values["reason"])


def _end_shown(ends: str) -> str:
    return "24:00" if ends == "00:00" else ends
