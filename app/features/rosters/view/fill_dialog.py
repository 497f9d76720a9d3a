"""Filling a month: how long, how good it is by now, who is missing and why; the roster is written only when taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, label, scrolling, swap
from app.desktop.desk import Desk
from app.desktop.jobs import Progress
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.rosters import service
from app.features.rosters.model import Group, Month, Sheet
from app.features.rosters.model.problem import Effort, Outcome
from app.features.rosters.service import Filling
from app.features.rosters.view.fill_parts import HoleCards, StepChart, figures, in_words, stays_words

SECONDS = ("20", "60", "180")
_LONGEST = 180
_TICK_MS = 200


class _Told(QObject):
    """Carries what the search tells from the thread that listens to the window."""

    found = Signal(object)


class FillDialog(Dialog):
    """A search for one month; `taken` is called with how many days were written."""

    def __init__(
        self,
        session: Session,
        desk: Desk,
        group: Group,
        month: Month,
        taken: Callable[[int], object],
        parent: QWidget | None = None,
        *,
        keep: bool = False,
        reason: str = "",
    ) -> None:
        super().__init__(
            translate("FillDialog", "Filling {month}, {group}").format(month=month, group=group.name), parent
        )
        self._session, self._desk, self._group, self._month = session, desk, group, month
        self._taken, self._keep, self._reason = taken, keep, reason
        self._sheet: Sheet = service.sheet(session, group.id, month)
        self._filling: Filling | None = None
        self._best: Outcome | None = None
        self._drawn: Outcome | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.setMinimumWidth(look().px(960))
        row = QHBoxLayout()
        row.setSpacing(look().px(20))
        row.addWidget(self._left(), 4)
        row.addWidget(self._right(), 5)
        self.body.addLayout(row)
        self._cancel = self.add_button(self.tr("Cancel, change nothing"), self.reject)
        self._again = self.add_button(self.tr("Once more"), self.start, icon="refresh")
        self._take = button(self.tr("Stop, use this one"), self._on_take, icon="done", look_="primary", parent=self)
        self.buttons.addWidget(self._take)
        self.start()

    # parts --------------------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Give it"), "", "second"))
        choices = [("20", self.tr("20 seconds")), ("60", self.tr("1 minute")), ("180", self.tr("3 minutes"))]
        self._seconds = SegmentedButtons(self.tr("Give it"), choices)
        self._seconds.choose(SECONDS[1])
        row.addWidget(self._seconds)
        row.addStretch(1)
        column.addLayout(row)
        line = QHBoxLayout()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._spent = label("", "strong")
        line.addWidget(self._bar, 1)
        line.addWidget(self._spent)
        column.addLayout(line)
        column.addWidget(label(self.tr("Duties that are still empty (fewer is better)"), "", "second"))
        self._chart = StepChart()
        column.addWidget(self._chart)
        self._figures = QWidget()
        column.addWidget(self._figures)
        self._left_column = column
        card = Card(self.tr("These stay as they are"), "lock")
        for one in stays_words(self._sheet):
            card.body.addWidget(label(one, "", "second", wrap=True))
        column.addWidget(card)
        column.addStretch(1)
        return made

    def _right(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self._heading = label(self.tr("The best so far"), "heading")
        self._words = label("", wrap=True)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        self._holes = HoleCards(self._sheet)
        area = scrolling(self._holes)
        area.setMinimumHeight(look().px(320))
        column.addWidget(area, 1)
        return made

    # the search ---------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin, or begin anew."""
        self._stop()
        self._best = self._drawn = None
        with telling(self):
            effort = Effort(seconds=_LONGEST)
            self._filling = service.start_filling(self._session, self._group.id, self._month, effort, keep=self._keep)
            self._listen(self._filling)
        self._chart.clear()
        self._clock.start()
        self._timer.start()
        self._show_state(running=True)

    def _listen(self, filling: Filling) -> None:
        told = _Told(self)
        told.found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

        def work(_progress: Progress) -> None:
            for one in filling.outcomes():
                told.found.emit((filling, one))

        def done(_nothing: None) -> None:
            if filling is self._filling:
                self._end()

        self._desk.jobs.beside().run(work, done, self.say)

    def _on_found(self, told: tuple[Filling, Outcome]) -> None:
        filling, found = told
        if filling is not self._filling:
            return
        self._best = found
        self._chart.add(self._clock.elapsed() / 1000, sum(one.short for one in found.holes))
        if found.proved:
            self._end()

    def _tick(self) -> None:
        spent, whole = self._clock.elapsed() / 1000, int(self._seconds.choice())
        self._bar.setRange(0, whole * 10)
        self._bar.setValue(min(round(spent * 10), whole * 10))
        self._spent.setText(self.tr("{spent} / {whole} s").format(spent=min(round(spent), whole), whole=whole))
        self._chart.show_until(spent)
        if self._best is not self._drawn and self._best is not None:
            self._draw(self._best)
        if spent >= whole and self._best is not None:
            self._end()

    def _draw(self, best: Outcome) -> None:
        self._drawn = best
        self._words.setText(in_words(self._sheet, best))
        made = figures(self._sheet, best)
        swap(self._left_column, self._figures, made)
        self._figures = made
        self._holes.show_holes(best.holes)
        self._take.setEnabled(True)

    def _end(self) -> None:
        """Let it be: what was found last is what can be taken."""
        self._stop()
        self._tick_once()
        self._show_state(running=False)

    def _tick_once(self) -> None:
        if self._best is not None and self._best is not self._drawn:
            self._draw(self._best)

    def _stop(self) -> None:
        self._timer.stop()
        if self._filling is not None:
            self._filling.stop()

    def _show_state(self, *, running: bool) -> None:
        self._again.setVisible(not running)
        self._take.setEnabled(self._best is not None)
        self._take.setText(self.tr("Stop, use this one") if running else self.tr("Use this roster"))
        self._heading.setText(self.tr("The best so far") if running else self.tr("What was found"))
        (self._cancel if not running and self._best and self._best.holes else self._take).setFocus()

    # what is pressed ----------------------------------------------------------------------------------

    def _on_take(self) -> None:
        best, filling = self._best, self._filling
        if best is None or filling is None:
            return
        self._stop()
        with telling(self):
            count = service.take_filling(self._session, self._group.id, self._month, filling, best.roster, self._reason)
            self.accept()
            self._taken(count)

    def done(self, result: int) -> None:
        """End the search with the window."""
        self._stop()
        super().done(result)
