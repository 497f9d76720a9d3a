"""One hazard with its facts, photos and steps, and the buttons for what may be done next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, picture, rule, swap
from app.desktop.desk import Desk
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.hazards import service
from app.features.hazards.model import (
    GRADE_WORDS,
    GROUP_WORDS,
    SOURCE_WORDS,
    STATE_WORDS,
    STEP_WORDS,
    Hazard,
    Step,
    StepKind,
)
from app.features.hazards.view.signs import STEP_ICONS, due_text, grade_chip, small_photo
from app.features.hazards.view.step_dialogs import HazardStepDialog, verb
from app.kernel.clock import shown_time, today
from app.kernel.ids import HazardId
from app.kernel.text import say

_FIRST = (StepKind.STARTED, StepKind.MENDED, StepKind.CLOSED, StepKind.REOPENED)
"""What moves a hazard on comes first."""
_ORDER = (*_FIRST, *(kind for kind in StepKind if kind not in {*_FIRST, StepKind.TAKEN_BACK}))


def _flowing() -> QWidget:
    """Return a widget that takes the width there is, so that what flows in it does not widen the dialog."""
    made, policy = QWidget(), QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


class HazardDialog(Dialog):
    """Shows one hazard and reads it again after each step."""

    changed = Signal()

    def __init__(self, session: Session, desk: Desk, hazard_id: HazardId, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session, self._desk, self._id = session, desk, hazard_id
        self.setMinimumWidth(look().px(760))
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        self.add_button(self.tr("Print the notice"), self._on_notice, icon="print")
        self.add_button(self.tr("Print the check"), self._on_check, icon="print")
        self.add_button(self.tr("Close the window"), self.reject)
        self.fill()

    def fill(self) -> None:
        """Read the hazard again and show it."""
        one = service.hazard(self._session, self._id)
        self.retitle(f"{one.label}　{one.place}")
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addLayout(self._signs(one))
        column.addWidget(label(one.what, "heading", wrap=True))
        column.addLayout(self._facts(one))
        column.addWidget(self._verbs(one))
        if one.photos:
            column.addWidget(self._photos(one))
        for step in one.steps:
            column.addWidget(rule())
            column.addWidget(self._step(one, step))
        swap(self.body, self._inside, made)
        self._inside = made

    def do(self, kind: StepKind) -> None:
        """Ask what a step needs, record it, and show the hazard anew."""
        with telling(self):
            one = service.hazard(self._session, self._id)
            if HazardStepDialog(self._session, one, kind, self).done_well():
                self._after()

    # parts ----------------------------------------------------------------------------------------------

    def _signs(self, one: Hazard) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(grade_chip(one.grade))
        row.addWidget(label(say(STATE_WORDS[one.state], translate), "strong"))
        if one.is_open:
            text, ink = due_text(one, today(self._session.clock))
            row.addWidget(label(text, "strong", ink))
        row.addStretch(1)
        return row

    def _facts(self, one: Hazard) -> QGridLayout:
        found = self.tr("{when}, {name}").format(when=shown_time(one.found_at), name=one.found_by)
        facts = [
            (self.tr("Found"), found),
            (self.tr("At"), " ".join(filter(None, (say(SOURCE_WORDS[one.source], translate), one.item)))),
            (self.tr("Who mends it"), one.owner),
            (self.tr("Until"), one.deadline.isoformat()),
            (self.tr("Until then"), one.interim),
            (self.tr("Group"), "" if one.major_group is None else say(GROUP_WORDS[one.major_group], translate)),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(16))
        grid.setColumnStretch(1, 1)
        for line, (name, told) in enumerate(fact for fact in facts if fact[1]):
            grid.addWidget(label(name, "", "second"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(told, wrap=True), line, 1)
        return grid

    def _verbs(self, one: Hazard) -> QWidget:
        made = _flowing()
        row = FlowLayout(made, look().px(8))
        allowed = service.steps_to_add(self._session, one)
        for kind in (kind for kind in _ORDER if kind in allowed):
            weight = "primary" if kind in _FIRST and not row.count() else ""
            row.addWidget(button(verb(kind), partial(self.do, kind), look_=weight, parent=made))
        if service.has_mended(self._session, one) and one.is_open:
            row.addWidget(label(self.tr("You mended it: somebody else checks and closes it."), "", "second"))
        return made

    def _photos(self, one: Hazard) -> QWidget:
        made = _flowing()
        row = FlowLayout(made, look().px(8))
        for photo in one.photos:
            said = self.tr("photo after") if photo.after else self.tr("photo before")
            part = QWidget(made)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            with telling(self):
                size = QSize(look().px(150), look().px(110))
                column.addWidget(small_photo(self._session, photo.hash, said, size))
            column.addWidget(button(said, partial(self._on_photo, photo.hash, said), look_="link"))
            row.addWidget(part)
        return made

    def _step(self, one: Hazard, step: Step) -> QWidget:
        gone = step not in one.standing and step.kind is not StepKind.TAKEN_BACK
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        row.addWidget(picture(STEP_ICONS[step.kind], "second" if gone else "primary", 22), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label(say(STEP_WORDS[step.kind], translate), "strong", wrap=True, struck=gone))
        for text in self._told(step):
            told.addWidget(label(text, wrap=True, struck=gone))
        by = self.tr("{name}, {when}").format(
            name=", ".join(filter(None, (step.author, step.second))), when=shown_time(step.recorded_at)
        )
        told.addWidget(label(by, "", "second", wrap=True))
        row.addLayout(told, 1)
        if service.may_take_back(self._session, one, step):
            name = f"{self.tr('Take back')} {say(STEP_WORDS[step.kind], translate)}"
            take = button(self.tr("Take back"), lambda: self._on_take_back(step), look_="link", name=name, parent=made)
            row.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _told(self, step: Step) -> list[str]:
        """Return what a step changed, and its words."""
        told = []
        if step.grade is not None:
            told.append(say(GRADE_WORDS[step.grade], translate))
        if step.deadline is not None:
            told.append(step.deadline.isoformat())
        if step.owner:
            told.append(step.owner)
        return [*told, *([step.text] if step.text else [])]

    # what is pressed ------------------------------------------------------------------------------------

    def _after(self) -> None:
        self.fill()
        self.changed.emit()

    def _on_take_back(self, step: Step) -> None:
        dialog = ReasonDialog(
            self.tr("Why is this step taken back?"),
            self.tr("Take it back"),
            lambda reason: service.take_back(self._session, self._id, step.id, reason),
            self,
        )
        if dialog.done_well():
            self._after()

    def _on_photo(self, name: str, said: str) -> None:
        with telling(self):
            look_at(self, self._desk, said, service.photo(self._session, name))

    def _on_notice(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Notice of a hazard"), service.notice_paper(self._session, self._id))

    def _on_check(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Check of a hazard"), service.check_paper(self._session, self._id))
