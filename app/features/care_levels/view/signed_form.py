"""The dialog that takes the scan of a signed ability form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import FileField
from app.features.care_levels import service
from app.features.care_levels.model import Ability
from app.features.care_levels.view.entry import LevelEntry
from app.kernel.text import words

_TITLE, _VERB = words("SignedForm", "The signed form of {name}"), words("SignedForm", "Keep the scan")


class SignedForm(LevelEntry):
    """Puts a scan to an assessment."""

    def __init__(self, session: Session, of: Ability, parent: QWidget | None) -> None:
        super().__init__(session, of.resident_id, _TITLE, _VERB, parent)
        self._of = of
        self._scan = self.add(FileField("scan", self.tr("Photo or scan")))

    def write(self, values: Mapping[str, Any]) -> None:
        """Put the scan to the assessment; without one the service says so."""
        del values
        scan = self._scan.read() or (b"", "")
        service.attach_signed_form(self.session, self.resident_id, self._of.id, scan)
