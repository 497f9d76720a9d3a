"""The steps from a filled sheet to two signatures; keeps who signed until the sheet says something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop import habits
from app.desktop.buttons import Tick, button
from app.desktop.cards import label
from app.desktop.desk import Desk
from app.desktop.forms import ReasonDialog
from app.desktop.messages import telling
from app.features.handover import service
from app.features.handover.model import Sheet, Timing, missing
from app.features.handover.service import Proven
from app.features.handover.view.dialogs import LeaderDialog
from app.features.handover.view.steps import MissingStep, SignedStep, SignStep, in_a_row
from app.features.handover.view.typed import keep_while_typed
from app.features.staff.model import Shift
from app.kernel.clock import in_home
from app.kernel.handover import BlockFinding

REASON = "reason"
"""Under this the reason is kept until the sheet is signed."""
PRINTS = "handover.prints"
"""Under this the PC keeps whether a sheet is printed as soon as it is signed."""
YES, NO = "yes", "no"


@dataclass(slots=True)
class Begun:
    """What was done towards signing and is not on record yet."""

    giver: Proven | None = None
    leader: Proven | None = None
    reason: str = ""

    def forget_stale(self, sheet: Sheet) -> bool:
        """Drop signatures under what the sheet does not say any more; tell whether there were any."""
        stale = [one for one in (self.giver, self.leader) if one is not None and not service.holds(one, sheet)]
        if stale:
            self.giver = self.leader = None
        return bool(stale)


class SigningSteps(QWidget):
    """Step 1 what is missing, 2 who hands over, 3 who takes over."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        desk: Desk,
        shift: Shift,
        sheet: Sheet,
        begun: Begun,
        go_there: Callable[[BlockFinding], object],
    ) -> None:
        super().__init__()
        self._session, self._desk, self._shift, self._sheet, self._begun = session, desk, shift, sheet, begun
        self.missing = MissingStep(missing(sheet), self._timing(), begun.reason, go_there, self._on_reason)
        self.giver = self._giver_step()
        self.taker = self._taker_step()
        self.prints = self._prints_tick(self.taker)
        row = in_a_row([self.missing, self.giver, self.taker])
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    def said(self) -> str:
        """Return which step is next."""
        if not self.missing.is_done:
            return self.missing.accessibleName()
        return (self.taker if self._begun.giver is not None else self.giver).accessibleName()

    def focus_next(self) -> None:
        """Put the keyboard on what is next: what is missing, or who signs."""
        if not self.missing.is_done:
            self.missing.focus_here()
        elif isinstance(self.giver, SignStep):
            self.giver.focus_here()
        else:
            self.taker.focus_here()

    def _giver_step(self) -> SignStep | SignedStep:
        title, begun, session = self.tr("Hands over"), self._begun, self._session
        if begun.giver is not None:
            made = SignedStep(2, title, begun.giver.signature)
            self._offer_leader(made)
            return made
        who = service.signers(session)
        mine = next((one.login for one in who if one.id == session.actor.account_id and one.by_pin), "")
        ready = self.missing.is_done
        hint = self.tr("Types the own PIN.") if ready else self.tr("First step 1, then the PIN.")
        step = SignStep(2, title, who, mine, hint, ready=ready)
        step.signed.connect(self._on_giver)
        return step

    def _taker_step(self) -> SignStep:
        giver = self._begun.giver
        who = [one for one in service.signers(self._session) if giver is None or one.id != giver.signature.account_id]
        ready = self.missing.is_done and giver is not None
        hint = self.tr("Types the own PIN.") if ready else self.tr("Signs after the one who hands over.")
        step = SignStep(3, self.tr("Takes over"), who, "", hint, ready=ready)
        step.signed.connect(self._on_taker)
        return step

    def _prints_tick(self, step: SignStep) -> Tick:
        made = Tick(self.tr("Then print the page"), self)
        made.setChecked(habits.last(PRINTS) == YES)
        made.toggled.connect(lambda on: habits.keep(PRINTS, YES if on else NO))
        step.column.insertWidget(step.column.count() - 1, made)
        return made

    def _offer_leader(self, step: SignedStep) -> None:
        if self._begun.leader is not None:
            text = self.tr("Leader {name} signed").format(name=self._begun.leader.signature.name)
            step.column.addWidget(label(text, "", "ok", wrap=True))
        else:
            text = self.tr("The leader signs too")
            step.column.addWidget(button(text, self._on_leader, look_="link", parent=self))

    def _timing(self) -> str:
        ends = f"{in_home(self._shift.ends_at):%H:%M}"
        return {
            Timing.EARLY: self.tr("It is early: the shift ends at {time}").format(time=ends),
            Timing.LATE: self.tr("It is late: the shift ended at {time}").format(time=ends),
            Timing.ON_TIME: "",
        }[service.when(self._session, self._shift)]

    # what is pressed ------------------------------------------------------------------------------------

    def _on_reason(self) -> None:
        def keep(reason: str) -> None:
            self._begun.reason = reason.strip()
            service.keep_typed(self._session, self._shift, REASON, {REASON: self._begun.reason})

        dialog = ReasonDialog(self.tr("Why is it signed like this?"), self.tr("Write it on the sheet"), keep, self)
        keep_while_typed(dialog, self._session, self._shift, "why")
        if dialog.done_well():
            self.changed.emit()

    def _on_giver(self, login: str, pin: str) -> None:
        with telling(self):
            self._begun.giver = service.prove(self._session, self._sheet, login, pin)
            self.changed.emit()

    def _on_leader(self) -> None:
        def sign(login: str, pin: str) -> None:
            self._begun.leader = service.prove(self._session, self._sheet, login, pin)

        with telling(self):
            if LeaderDialog(service.signers(self._session), sign, self).done_well():
                self.changed.emit()

    def _on_taker(self, login: str, pin: str) -> None:
        giver, leader = self._begun.giver, self._begun.leader
        if giver is None:
            return
        with telling(self):
            taker = service.prove(self._session, self._sheet, login, pin)
            service.sign(self._session, self._shift, self._desk.slices, giver, taker, leader, reason=self._begun.reason)
            service.drop_typed(self._session, self._shift, REASON)
            self._desk.toast(self.tr("The sheet is signed and locked."))
            try:
                if self.prints.isChecked():
                    paper = service.print_sheet(self._session, self._shift, self._desk.slices)
                    self._desk.preview(self.tr("Shift handover"), paper)
            finally:
                self.changed.emit()
