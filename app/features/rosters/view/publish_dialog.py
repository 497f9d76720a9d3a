"""Before publishing: what is still open, and the one decision; writes through the service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.desktop.cards import label, picture, rule
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.rosters.model import Gravity, RosterFinding, Sheet
from app.features.rosters.view.panel import bundled, days_words
from app.kernel.text import say


class PublishDialog(Dialog):
    """What is open in a month; `deed` publishes it with a remark."""

    def __init__(
        self,
        sheet: Sheet,
        findings: tuple[RosterFinding, ...],
        deed: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        number = len(sheet.issues) + 1
        title = self.tr("Publish {month}, {group}").format(month=sheet.month, group=sheet.group.name)
        super().__init__(title, parent)
        self.setMinimumWidth(look().px(560))
        self._deed = deed
        is_open = [one for one in bundled(findings) if one.first.gravity is not Gravity.NOTE]
        holes = sum(len(one.days) for one in is_open if one.first.gravity is Gravity.HOLE)
        told = self.tr("Draft {number}. From then on every change needs a reason and is told on a list.")
        self.body.addWidget(label(told.format(number=number), wrap=True))
        if is_open:
            heading = self.tr("{count} still open. It can be published all the same:").format(count=len(is_open))
            self.body.addWidget(label(heading, "heading", wrap=True))
        for one in is_open:
            self.body.addWidget(rule())
            self.body.addLayout(_row(one.first, days_words(one.days) if one.days else ""))
        self.body.addWidget(QLabel(self.tr("Remark for those who read it (may stay empty)")))
        self._remark = QLineEdit()
        self._remark.setAccessibleName(self.tr("Remark"))
        self.body.addWidget(self._remark)
        self.body.addStretch(1)
        self.add_button(self.tr("Not yet"), self.reject)
        verb = self.tr("Publish, leave {count} open").format(count=holes) if holes else self.tr("Publish")
        self.add_button(verb, self._on_publish, primary=True, icon="good")

    def _on_publish(self) -> None:
        with telling(self):
            self._deed(self._remark.text())
            self.accept()


def _row(found: RosterFinding, days: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(8))
    row.addWidget(picture("danger" if found.gravity is Gravity.HOLE else "warning", "danger", 20))
    row.addWidget(label(say(found.said, translate, **found.values), "strong", wrap=True), 1)
    row.addWidget(label(days, "", "second", wrap=True), 1)
    return row
