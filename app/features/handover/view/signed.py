"""The foot of a signed sheet: who signed and when, why it was not as usual, and the lines added below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.messages import telling
from app.features.handover import service
from app.features.handover.model import Signature, Signed
from app.features.handover.view.dialogs import AddedDialog
from app.features.handover.view.steps import Step
from app.kernel.clock import in_home, shown_time


class SignedFoot(QWidget):
    """Green while the seal fits, red when the stored sheet was touched."""

    def __init__(self, signed: Signed, session: Session, changed: Callable[[], object] | None) -> None:
        super().__init__()
        self._signed, self._session, self._changed = signed, session, changed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        surface = "ok" if signed.sealed else "danger"
        title = self.tr("Signed and locked") if signed.sealed else self.tr("This sheet is not as it was signed")
        step = Step(0, title, surface)
        column.addWidget(step)
        row = QHBoxLayout()
        row.addWidget(picture("staff", "ok", 22))
        told = [
            self._told(self.tr("handed over"), signed.giver),
            self._told(self.tr("took over"), signed.taker),
            self._told(self.tr("leader"), signed.leader),
        ]
        row.addWidget(label("　".join(part for part in told if part), "", "", wrap=True), 1)
        if changed is not None:
            step.head.addWidget(button(self.tr("Correct by a line below"), self._on_add, icon="edit", parent=self))
        step.column.addLayout(row)
        if signed.reason:
            step.column.addWidget(label(self.tr("Reason: {reason}").format(reason=signed.reason), "", "", wrap=True))
        for one in signed.added:
            text = f"{shown_time(one.at)} {one.author}：{one.text}（{one.why}）"
            step.column.addWidget(label(text, "strong", "", wrap=True))

    def _told(self, word: str, signature: Signature | None) -> str:
        return "" if signature is None else f"{word}：{signature.name} {in_home(signature.at):%m-%d %H:%M}"

    def _on_add(self) -> None:
        with telling(self):
            if AddedDialog(self._add, self).done_well() and self._changed is not None:
                self._changed()

    def _add(self, text: str, why: str) -> None:
        service.add_line(self._session, self._signed.id, text, why)
