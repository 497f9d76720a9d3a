"""A resident's care plan: what holds, what comes, and every earlier line; it is changed in a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, rule, scrolling, swap
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.care_log import service
from app.features.care_log.model import PlanDraft, PlanLine, plan_of
from app.features.care_log.view.plan_dialog import PlanDialog
from app.features.care_log.view.wording import name_of, planned_text
from app.kernel.access import Permission
from app.kernel.clock import shown_time, today
from app.kernel.ids import ResidentId


class PlanPane(QWidget):
    """Shows one resident's plan; emits `changed` after each write."""

    changed = Signal()

    def __init__(self, session: Session, resident_id: ResidentId) -> None:
        super().__init__()
        self._session, self._of = session, resident_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)

    def show_resident(self, resident_id: ResidentId) -> None:
        """Show another resident's plan."""
        self._of = resident_id
        self.refresh()

    def refresh(self) -> None:
        """Read the plan again."""
        with telling(self):
            self._show(service.plan_lines(self._session, self._of))

    def _show(self, lines: Sequence[PlanLine]) -> None:
        whole, day = QWidget(), today(self._session.clock)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, look().px(8), 0)
        column.setSpacing(look().px(12))
        held, coming = held_lines(lines, day), [one for one in lines if not one.withdrawn and one.told.from_on > day]
        column.addWidget(self._card(held, coming))
        if former := [one for one in lines if one not in held and one not in coming]:
            card = Card(self.tr("Earlier lines"), "history")
            for one in former:
                card.body.addWidget(self._line(one, ended=True))
            column.addWidget(card)
        column.addStretch(1)
        shown = scrolling(whole)
        swap(self._column, self._inside, shown)
        self._inside = shown

    def _card(self, held: Sequence[PlanLine], coming: Sequence[PlanLine]) -> Card:
        card = Card(self.tr("Done otherwise than for everybody"), "care_log")
        if self._session.may(Permission.LOG_PLAN):
            card.head.addWidget(button(self.tr("Plan something"), self._on_new, icon="add"))
        if not held and not coming:
            hint = self.tr("The routine is that of the class.")
            card.body.addWidget(EmptyState(self.tr("Nothing of its own is planned"), hint, icon="care_log"))
        for place, one in enumerate((*held, *coming)):
            if place:
                card.body.addWidget(rule())
            card.body.addWidget(self._line(one))
        return card

    def _line(self, line: PlanLine, *, ended: bool = False) -> QFrame:
        made, told = QFrame(), line.told
        made.setAccessibleName(name_of(told.item))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, look().px(4), 0, look().px(4))
        column.setSpacing(look().px(4))
        said = f"{name_of(told.item)}　{planned_text(told)}"
        gone = line.withdrawn
        column.addWidget(label(said, "strong", "second" if ended else "", wrap=True, struck=gone))
        column.addWidget(label(self._ground(line), "", "second", wrap=True))
        if not ended and self._session.may(Permission.LOG_PLAN):
            column.addLayout(self._verbs(line))
        return made

    def _ground(self, line: PlanLine) -> str:
        """Return from when it holds, who said so and why, who wrote it, and who took it back."""
        told = [self.tr("from {day}").format(day=line.told.from_on), line.told.why]
        told.append(self.tr("written by {who}, {when}").format(who=line.author, when=shown_time(line.recorded_at)))
        if line.withdrawn:
            told.append(self.tr("taken back by {who}: {why}").format(who=line.withdrawn_by, why=line.withdrawn_why))
        return "　".join(told)

    def _verbs(self, line: PlanLine) -> FlowLayout:
        row, name = FlowLayout(spacing=look().px(6)), name_of(line.told.item)
        for text, pressed, icon in (
            (self.tr("Change"), partial(self._on_change, line.told), "edit"),
            (self.tr("Written by mistake"), partial(self._on_withdraw, line), "undo"),
        ):
            row.addWidget(button(text, pressed, icon=icon, look_="row", name=f"{name} {text}"))
        return row

    # deeds --------------------------------------------------------------------------------------------------

    def _on_new(self) -> None:
        self._ask(PlanDialog(self._session, self._of, self))

    def _on_change(self, told: PlanDraft) -> None:
        self._ask(PlanDialog(self._session, self._of, self, told))

    def _on_withdraw(self, line: PlanLine) -> None:
        withdraw = partial(service.withdraw_plan, self._session, self._of, line.id)
        self._ask(ReasonDialog(self.tr("Take this line back"), self.tr("Take back"), withdraw, self))

    def _ask(self, dialog: PlanDialog | ReasonDialog) -> None:
        if dialog.done_well():
            self.refresh()
            self.changed.emit()


def held_lines(lines: Sequence[PlanLine], day: date) -> list[PlanLine]:
    """Return the lines that hold on a day in the order of the items; `lines` have the one that begins last first."""
    begun = {one.told.item: one for one in reversed(lines) if not one.withdrawn and one.told.from_on <= day}
    return [begun[item] for item in plan_of(one.told for one in begun.values())]
