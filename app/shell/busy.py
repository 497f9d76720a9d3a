"""Shows long work below the page: nothing in the first second, then busy, after 3 s count, time left and cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.jobs import Jobs
from app.desktop.theme import look

BUSY_MS, DETAIL_MS = 1_000, 3_000


class BusyBar(QFrame):
    """One line about the running job."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(16), look().px(6), look().px(8), look().px(6))
        self._words = label("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._left = label("", "", "second")
        self._cancel = button(self.tr("Cancel"), jobs.cancel, icon="stop", parent=self)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        row.addWidget(self._cancel)
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, wait, then in ((self._soon, BUSY_MS, self.show), (self._later, DETAIL_MS, self._show_detail)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)
        self._on_ended()

    def _on_started(self, title: str) -> None:
        self._words.setText(title or self.tr("Working …"))
        self._bar.setRange(0, 0)
        self._left.setText("")
        self._soon.start()
        self._later.start()

    def _on_progressed(self, done: int, whole: int, left: int) -> None:
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        count = self.tr("{done} of {whole}").format(done=done, whole=whole)
        wait = self.tr("about {seconds} s left").format(seconds=left) if left >= 0 else ""
        self._left.setText("　".join(part for part in (count, wait) if part))

    def _on_ended(self) -> None:
        self._soon.stop()
        self._later.stop()
        self._show_detail(shown=False)
        self.hide()

    def _show_detail(self, *, shown: bool = True) -> None:
        self._left.setVisible(shown)
        self._cancel.setVisible(shown)
