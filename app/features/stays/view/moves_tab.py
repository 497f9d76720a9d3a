"""The tab 动向 of a resident: where they are, what can be done, every move with its corrections."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, picture, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.language import named, translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import TextSize, look
from app.desktop.viewing import look_at
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import (
    DEATH_STEPS,
    KIND_WORDS,
    PERMISSION,
    SLIP_WORDS,
    DeathStep,
    Escort,
    Kind,
    Line,
    Slip,
    SlipStep,
    Standing,
    State,
    StepDone,
    next_step,
)
from app.features.stays.model import STATE_WORDS as STATES
from app.features.stays.view.move_form import MoveDialog, allowed_kinds, tell_done
from app.features.stays.view.panel import FIRST_VERBS, OTHER_VERBS, RARE_VERBS, VERB_ICONS
from app.features.stays.view.small_dialogs import (
    ESCORTS,
    CorrectDialog,
    EscortDialog,
    ProlongDialog,
    StepDialog,
)
from app.features.stays.view.timeline import Timeline
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.ids import ResidentId
from app.kernel.text import say


class MovesTab(PageWidget):
    """Reads and writes the moves of one resident; emits `changed` after each write."""

    def __init__(self, session: Session, desk: Desk, resident_id: ResidentId) -> None:
        super().__init__()
        self._session, self._desk, self._resident_id = session, desk, resident_id
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._row.addWidget(self._inside)
        self.refresh()

    def open(self, subject: int | None) -> None:
        """Show another resident."""
        if subject is not None:
            self._resident_id = ResidentId(subject)
        self.refresh()

    def refresh(self) -> None:
        """Read the moves again."""
        lines = service.moves_of(self._session, self._resident_id)
        where = service.standing_of(self._session, self._resident_id)
        former, self._inside = self._inside, QWidget()
        tall = look().size is TextSize.XLARGE
        row = QBoxLayout(QBoxLayout.Direction.BottomToTop if tall else QBoxLayout.Direction.LeftToRight, self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        moves = self._moves_card(lines)
        row.addWidget(moves if tall else scrolling(moves), 2)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self._now_card(where))
        self._add_cards(column, where)
        column.addStretch(1)
        if tall:
            row.addWidget(side)
            self._inside = scrolling(self._inside)
        else:
            area = scrolling(side)
            area.setMinimumWidth(look().px(320))
            row.addWidget(area, 1)
        swap(self._row, former, self._inside)

    def _moves_card(self, lines: tuple[Line, ...]) -> QWidget:
        card = Card(self.tr("Moves"), "history")
        if not lines:
            card.body.addWidget(EmptyState(self.tr("Not admitted yet")))
            return card
        may = allowed_kinds(self._session)
        direct = {kind for kind in may if self._session.may(PERMISSION[kind])}
        look_at = self._on_paper if self._session.may(Permission.RESIDENTS_READ) else None
        card.body.addWidget(Timeline(lines, lambda line: line.move.kind in direct, self._on_correct, look_at), 1)
        return card

    # where they are -----------------------------------------------------------------------------------------

    def _now_card(self, where: Standing) -> QWidget:
        card = Card(self.tr("Now"), "present")
        row = QHBoxLayout()
        row.addWidget(Chip(say(STATES[where.state], translate), where.state.value, where.state.value))
        label_ = places.plan(self._session, retired=True).label(where.bed_id)
        row.addWidget(label(label_, "strong"))
        row.addStretch(1)
        card.body.addLayout(row)
        if where.since is not None:
            since = self.tr("since {when}").format(when=shown_time(where.since))
            card.body.addWidget(label(since, "", "second", wrap=True))
        may = allowed_kinds(self._session)
        verbs = (
            [FIRST_VERBS[where.state], *OTHER_VERBS[where.state], *RARE_VERBS[where.state]]
            if (where.state in FIRST_VERBS)
            else []
        )
        if where.state is State.AWAITING or (where.state is State.LEFT and where.left_by is not Kind.DIED):
            verbs = [Kind.ADMITTED]
        for place, kind in enumerate(kind for kind in verbs if kind in may):
            made = button(
                say(KIND_WORDS[kind], translate),
                lambda kind=kind: self._on_verb(kind),  # type: ignore[misc]
                icon=VERB_ICONS[kind],
                look_="primary" if place == 0 else "row",
            )
            card.body.addWidget(made)
        return card

    def _add_cards(self, column: QVBoxLayout, where: Standing) -> None:
        """Add what hangs on the present state: a leave slip, escorts, closing steps."""
        wanted = {
            State.PRESENT: {SlipStep.APPROVED},
            State.ON_LEAVE: {SlipStep.GONE, SlipStep.SEARCH_STARTED},
        }.get(where.state, set())
        slips = [slip for slip in service.slips_of(self._session, self._resident_id) if slip.step in wanted]
        for slip in slips[-1:]:
            column.addWidget(self._leave_card(slip))
        if where.state is State.IN_HOSPITAL:
            column.addWidget(self._escort_card(service.escorts(self._session, self._resident_id)))
        if where.left_by is Kind.DIED:
            column.addWidget(self._steps_card())

    def _leave_card(self, slip: Slip) -> QWidget:
        card = Card(self.tr("Leave"), "on_leave")
        card.body.addWidget(label(say(SLIP_WORDS[slip.step], translate), "strong"))
        for word, value in (
            (self.tr("From"), shown_time(slip.leave.leaves_at)),
            (self.tr("Due back"), shown_time(slip.leave.due_back_at)),
            (self.tr("Where"), slip.leave.going_to),
            (self.tr("With"), slip.leave.with_whom),
            (self.tr("Phone"), slip.leave.phone),
        ):
            if value:
                card.body.addWidget(label(named(word, value), wrap=True))
        if slip.step is SlipStep.APPROVED:
            if self._session.may(Permission.STAYS_MOVE):
                card.body.addWidget(button(self.tr("Does not go"), lambda: self._on_void(slip), icon="close"))
        elif self._session.may(Permission.STAYS_ATTEND):
            card.body.addWidget(button(self.tr("Comes back later"), lambda: self._on_later(slip), icon="clock"))
            if slip.step is SlipStep.GONE:
                card.body.addWidget(button(self.tr("The search has begun"), self._on_search, icon="search"))
        return card

    def _escort_card(self, escorts: tuple[Escort, ...]) -> QWidget:
        card = Card(self.tr("Who sits with the resident"), "contact")
        for escort in escorts:
            until = shown_time(escort.to_at) if escort.to_at else self.tr("still there")
            text = f"{escort.name}　{say(ESCORTS[escort.kind], translate)}\n{shown_time(escort.from_at)} – {until}"
            card.body.addWidget(label(text, wrap=True))
            if escort.to_at is None and self._session.may(Permission.STAYS_MOVE):
                card.body.addWidget(button(self.tr("Has gone"), lambda e=escort: self._on_escort_gone(e)))  # type: ignore[misc]
        if self._session.may(Permission.STAYS_MOVE):
            card.body.addWidget(button(self.tr("Add somebody"), self._on_escort, icon="add"))
        return card

    def _steps_card(self) -> QWidget:
        card = Card(self.tr("After the death"), "died")
        done = {step.step: step for step in service.death_steps(self._session, self._resident_id)}
        following = next_step(tuple(done.values()))
        for number, step in enumerate(DeathStep, 1):
            row = QHBoxLayout()
            was = done.get(step)
            row.addWidget(picture("done_filled" if was else "sometime", "ok" if was else "second", 20))
            text = f"{number}. {say(DEATH_STEPS[step], translate)}"
            if was is not None:
                text += f"\n{shown_time(was.done_at)}　{was.by_whom}"
            row.addWidget(label(text, "strong" if step is following else "", "" if was else "second", wrap=True), 1)
            if was is not None and was.paper and self._session.may(Permission.RESIDENTS_READ):
                name = f"{self.tr('Paper')} {say(DEATH_STEPS[step], translate)}"
                look_at = partial(self._on_step_paper, was)
                row.addWidget(button(self.tr("Paper"), look_at, icon="attach", look_="link", name=name))
            card.body.addLayout(row)
            if step is following and self._session.may(Permission.STAYS_MOVE):
                card.body.addWidget(
                    button(self.tr("This is done"), lambda step=step: self._on_step(step), look_="primary")  # type: ignore[misc]
                )
        return card

    # what is pressed ----------------------------------------------------------------------------------------

    def _on_verb(self, kind: Kind) -> None:
        if kind in (Kind.MOVED_BED, Kind.ADMITTED):
            self._desk.go("beds", self._resident_id)
            return
        name = service.name_of(self._session, self._resident_id)
        dialog = MoveDialog(self._session, kind, self._resident_id, name, self)
        if dialog.exec():
            tell_done(self, self._desk, dialog.said, dialog.undo)

    def _run(self, dialog: Dialog, said: str) -> None:
        if dialog.exec():
            tell_done(self, self._desk, said, None)

    def _on_correct(self, line: Line) -> None:
        self._run(CorrectDialog(self._session, line, self), self.tr("The line is corrected"))

    def _on_paper(self, line: Line) -> None:
        with telling(self):
            body = service.scan_of_move(self._session, line.move.id)
            self._look_at(f"{say(KIND_WORDS[line.move.kind], translate)}　{shown_time(line.move.at)}", body)

    def _on_step_paper(self, step: StepDone) -> None:
        with telling(self):
            body = service.scan_of_step(self._session, self._resident_id, step.id)
            self._look_at(say(DEATH_STEPS[step.step], translate), body)

    def _look_at(self, title: str, body: bytes | None) -> None:
        if body is not None:
            look_at(self, self._desk, title, body)

    def _on_later(self, slip: Slip) -> None:
        self._run(ProlongDialog(self._session, slip.id, self), self.tr("The later return is noted"))

    def _on_void(self, slip: Slip) -> None:
        def void(reason: str) -> None:
            service.void_leave(self._session, slip.id, reason)

        title, verb = self.tr("Why does the resident not go?"), self.tr("Does not go")
        self._run(ReasonDialog(title, verb, void, self), self.tr("The leave is cancelled"))

    def _on_search(self) -> None:
        def begin(reason: str) -> None:
            service.start_search(self._session, self._resident_id, reason)

        title, verb = self.tr("The search has begun: who was asked?"), self.tr("Save")
        self._run(ReasonDialog(title, verb, begin, self), self.tr("The search is noted"))

    def _on_escort(self) -> None:
        self._run(EscortDialog(self._session, self._resident_id, self), self.tr("The escort is noted"))

    def _on_escort_gone(self, escort: Escort) -> None:
        with telling(self):
            service.end_escort(self._session, escort.id, self._session.clock.now())
            tell_done(self, self._desk, self.tr("The escort is noted"), None)

    def _on_step(self, step: DeathStep) -> None:
        self._run(StepDialog(self._session, self._resident_id, step, self), self.tr("The step is noted"))
