"""Which papers go into the folder for inspectors, and of which days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.forms import DayField, EntryDialog
from app.features.safety_checks.model import ASKED_FOR
from app.kernel.clock import today
from app.kernel.errors import Finding, refuse
from app.kernel.text import words

_DAY = words("SafetyFolder", "Write the day.")
_NONE = words("SafetyFolder", "Choose at least one paper.")


class FolderDialog(EntryDialog):
    """The list that inspectors ask by; all of it is chosen at first."""

    def __init__(self, session: Session, first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Folder for inspectors"), self.tr("Make the folder"), self._take, parent)
        self.first, self.last = first, last
        self.numbers: list[int] = []
        for key, name, day in (("first", self.tr("From"), first), ("last", self.tr("To"), last)):
            field = self.add(DayField(key, name, today=lambda: today(session.clock)), needed=_DAY)
            field.set_value(day)
        self.ticks: dict[int, Tick] = {}
        for number, asked in ASKED_FOR.items():
            made = Tick(f"{number}. {asked}")
            made.setChecked(True)
            self.ticks[number] = made
            self.body.addWidget(made)

    def _take(self, values: Mapping[str, Any]) -> None:
        self.numbers = [number for number, tick in self.ticks.items() if tick.isChecked()]
        refuse([] if self.numbers else [Finding("", _NONE)])
        self.first, self.last = values["first"], values["last"]
