"""Filling a month: how long, how good it is by now, who is missing and why; the roster is written only when taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk
from app.desktop.forms import ReasonDialog
from app.desktop.jobs import Progress
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.rosters import service
from app.features.rosters.model import Edit, Group, Month, Partner
from app.features.rosters.model.problem import Effort, Hole, Outcome
from app.features.rosters.model.repairs import Clash, mended
from app.features.rosters.service import Filling
from app.features.rosters.view.fill_holes import HoleCards
from app.features.rosters.view.fill_parts import FillCourse, figures, in_words, stays
from app.kernel.errors import HomeError

_LONGEST = 180
_TICK_MS = 200


class _Told(QObject):
    """Carries what the search tells from the thread that listens to the window."""

    found = Signal(object)


class FillDialog(Dialog):
    """A search for one month; `taken` is called with what stood in the days that were written.

    A published month is not filled anew: days that are over stay, and of the others as few as can be are changed.
    Raises what `service.start_filling` raises.
    """

    def __init__(
        self,
        session: Session,
        desk: Desk,
        group: Group,
        month: Month,
        taken: Callable[[Edit], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._session, self._desk, self._group, self._month, self._taken = session, desk, group, month, taken
        self._sheet = service.sheet(session, group.id, month)
        self._keep = self._sheet.is_published
        self._filling: Filling
        self._best: Outcome | None = None
        self._drawn: Outcome | None = None
        self._running = False
        self._clock, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.setFixedWidth(look().px(960))
        self._about = label("", "", "second", wrap=True)
        self.body.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(look().px(20))
        row.addWidget(self._left(), 4)
        row.addWidget(self._right(), 5)
        self.body.addLayout(row)
        self._add_buttons()
        self._begin()

    # parts --------------------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        self.course = FillCourse()
        column.addWidget(self.course)
        self._figures, self._stays, self._left_column = QWidget(), QWidget(), column
        column.addWidget(self._figures)
        column.addWidget(self._stays)
        column.addStretch(1)
        return made

    def _right(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self._heading = label("", "heading")
        self._words = label("", wrap=True)
        self._holes = HoleCards(self._on_fill, self._on_unlock)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addWidget(self._holes, 1)
        return made

    def _add_buttons(self) -> None:
        self._leave = button("", self.reject, parent=self)
        self._safe = label("", "", "second")
        self.buttons.insertWidget(0, self._leave)
        self.buttons.insertWidget(1, self._safe)
        self._again = button(self.tr("Once more"), self.start, icon="refresh", parent=self)
        self._take = button("", self._on_take, icon="done", look_="primary", parent=self)
        self.buttons.addWidget(self._again)
        self.buttons.addWidget(self._take)

    def _stays_card(self) -> QWidget:
        card = Card(self.tr("These stay as they are"), "lock")
        lines = list(stays(self._sheet)) or [("", self.tr("Nothing is locked."))]
        for letter, text in lines:
            row = QHBoxLayout()
            if letter:
                row.addWidget(Chip(letter, "plain"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(text, "", "second", wrap=True), 1)
            card.body.addLayout(row)
        return card

    # the search ---------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin anew."""
        with telling(self):
            self._begin()

    def _begin(self) -> None:
        self._timer.stop()
        self._best = self._drawn = None
        self._sheet = service.sheet(self._session, self._group.id, self._month)
        effort = Effort(seconds=_LONGEST)
        self._filling = service.start_filling(self._session, self._group.id, self._month, effort)
        self._listen(self._filling)
        self.course.clear()
        self._holes.clear()
        self._words.setText(self.tr("Nothing was found yet."))
        made = self._stays_card()
        swap(self._left_column, self._stays, made)
        self._stays, self._running = made, True
        self._clock.start()
        self._timer.start()
        self._show_state()
        self._tick()

    def _listen(self, filling: Filling) -> None:
        told = _Told()  # not of the dialog, which may be gone when the search tells once more
        told.found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

        def work(progress: Progress) -> None:
            try:
                for one in filling.outcomes(lambda: progress.step(0, 0)):
                    told.found.emit((filling, one))
            finally:
                filling.stop()

        def ended(refusal: HomeError | None = None) -> None:
            if filling is self._filling and self._running:
                self.end()
                if refusal is not None:
                    self.retitle(self.tr("This time it broke off"))
                    self.say(refusal)

        self._desk.jobs.beside().run(work, lambda _nothing: ended(), ended)

    def _on_found(self, told: tuple[Filling, Outcome]) -> None:
        filling, found = told
        if filling is self._filling and self._running:
            self.show_found(found)

    def show_found(self, found: Outcome) -> None:
        """Take a roster for the best so far."""
        self._best = found
        self.course.add(self._clock.elapsed() / 1000, sum(one.short for one in found.holes))
        if found.proved:
            self.end()

    def _tick(self) -> None:
        spent = self._clock.elapsed() / 1000
        self.course.show_until(spent)
        if self._best is not self._drawn:
            self._draw()
        if spent >= self.course.seconds and self._best is not None:
            self.end()

    def _draw(self) -> None:
        """Show the best roster."""
        self._drawn = best = self._best
        if best is None:
            return
        self._words.setText(in_words(self._sheet, best, keep=self._keep))
        made = figures(self._sheet, best)
        swap(self._left_column, self._figures, made)
        self._figures = made
        self._holes.show_found(self._sheet, self._filling.problem, best, running=self._running)
        if not self._take.isEnabled():
            self._take.setEnabled(True)
            self._take.setFocus()

    def end(self) -> None:
        """Let the search be: what was found last is what can be taken."""
        self._stop()
        self._draw()
        self._show_state()

    def _stop(self) -> None:
        self._timer.stop()
        self._running = False
        self._filling.stop()

    def _show_state(self) -> None:
        best, running = self._best, self._running
        short = 0 if best is None else sum(one.short for one in best.holes)
        about = self.tr("{year}-{month}, {group}, {count} people").format(
            year=self._month.year, month=f"{self._month.number:02d}", group=self._group.name,
            count=len(self._sheet.people),
        )  # fmt: skip
        if self._keep:
            about += "\n" + self.tr("It is published: what is over stays, and as few other days as can be are changed.")
        self._about.setText(about)
        if running:
            self.retitle(self.tr("Filling the month"))
        else:
            self.retitle(self.tr("Filled, {count} empty").format(count=short) if short else self.tr("Filled"))
        self._heading.setText(self.tr("The best so far") if running else self.tr("What was found"))
        _say_on(self._leave, self.tr("Cancel, change nothing") if running else self.tr("Do not use it"))
        self._safe.setText("" if running else self.tr("Then the roster stays as it was."))
        self._again.setVisible(not running)
        _say_on(self._take, self.tr("Stop, use this one") if running else self.tr("Use this roster"))
        self._take.setEnabled(best is not None)
        (self._leave if not running and short else self._take).setFocus()

    # what is pressed ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, else the filled one; a time is chosen by space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            here = self.focusWidget()
            pressed = here if isinstance(here, QPushButton) and not self.course.isAncestorOf(here) else self._take
            pressed.click()
            return
        super().keyPressEvent(event)

    def _on_fill(self, hole: Hole, by: Partner) -> None:
        if self._best is not None:
            self._best = mended(self._filling.problem, self._best, str(by.staff_id), hole)
            self._draw()
            self._show_state()

    def _on_unlock(self, clash: Clash) -> None:
        with telling(self):
            service.pin(self._session, self._group.id, self._month, clash.places, pinned=False)
            self._begin()

    def _on_take(self) -> None:
        self._stop()
        self._draw()
        if self._keep:
            title, verb = self.tr("Change a month that is published"), self.tr("Use this roster")
            if ReasonDialog(title, verb, self._write, self).done_well():
                self.accept()
            else:
                self._show_state()
            return
        with telling(self):
            self._write("")
            self.accept()

    def _write(self, reason: str) -> None:
        if self._best is not None:
            found, group_id = self._best.roster, self._group.id
            self._taken(service.take_filling(self._session, group_id, self._month, self._filling, found, reason))

    def done(self, result: int) -> None:
        """End the search with the window."""
        self._stop()
        super().done(result)


def _say_on(made: QPushButton, text: str) -> None:
    made.setText(text if made.icon().isNull() else f"\u2002{text}")
    made.setAccessibleName(text)
