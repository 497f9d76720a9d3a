"""The form of a hazard as a dialog, for what was seen by the way or found by an inspection."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.messages import HIGHEST, Dialog, telling
from app.desktop.theme import look
from app.features.hazards import service
from app.features.hazards.model import HazardDraft
from app.features.hazards.view.form import HazardForm
from app.kernel.ids import HazardId


class ReportDialog(Dialog):
    """Records one hazard; stays open and says why while that is refused."""

    def __init__(self, session: Session, parent: QWidget | None = None, draft: HazardDraft | None = None) -> None:
        super().__init__(self.tr("Record a hazard"), parent)
        self._session, self._submission = session, str(uuid.uuid4())
        self.written: HazardId | None = None
        self.form = HazardForm(session, draft, drop=self.tr("Leave it"), parent=self)
        self.form.saved.connect(self._on_saved)
        self.form.dropped.connect(self.reject)
        self.body.addWidget(self.form)
        self.form.setMinimumSize(look().px(560), min(look().px(520), HIGHEST - look().px(120)))
        self.form.focus_here()

    def _on_saved(self, draft: HazardDraft) -> None:
        with telling(self.form):
            self.written = service.report(self._session, draft, submission=self._submission)
            self.accept()
