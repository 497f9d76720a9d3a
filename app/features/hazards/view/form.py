"""The form of a hazard, to stand beside a round or in a dialog: hands the draft on, saves nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, picture, scrolling
from app.desktop.forms import AskField, ChoiceField, Field, Form
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.hazards import service
from app.features.hazards.model import GRADE_WORDS, GROUP_WORDS, HazardDraft, HazardGrade, draft_findings
from app.features.hazards.view.fields import DeadlineField, OwnerField, PhotosField, WhatField
from app.kernel.clock import today
from app.kernel.errors import Finding
from app.kernel.text import say

_DONE, _NOT_DONE = "done", "not_done"


class HazardForm(QFrame):
    """Place, what, grade, mended or not, whose, until when, photos; the next best answers are chosen beforehand."""

    saved = Signal(object)  # HazardDraft without findings; who records it tells refusals by `telling(form)`
    dropped = Signal()

    def __init__(
        self,
        session: Session,
        draft: HazardDraft | None = None,
        *,
        phrases: Sequence[str] = (),
        drop: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take what is known already, phrases for the line, and the word of the button that drops it."""
        super().__init__(parent)
        self._session, self._draft = session, draft or HazardDraft()
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._draft.item:
            column.addWidget(self._head())
        self.form = Form(columns=1)
        self._add_fields(phrases)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(look().px(12), look().px(6), look().px(8), look().px(4))
        body.addWidget(self.form)
        self._body = scrolling(inside)
        column.addWidget(self._body, 1)
        column.addLayout(self._foot(drop))
        self._show_draft()
        self.form.edited.connect(self._on_edited)
        self._on_edited()

    def draft(self) -> HazardDraft:
        """Return what is entered."""
        values = self.form.values()
        grade = HazardGrade(values["grade"])
        major = grade is HazardGrade.MAJOR
        owner_id, owner = values["owner"]
        answers = {_DONE: True, _NOT_DONE: False}
        on_the_spot = answers.get(str(values["on_the_spot"]))
        return replace(
            self._draft,
            place=str(values["place"]),
            what=str(values["what"]),
            grade=grade,
            major_group=int(values["major_group"]) if major and values["major_group"] else None,
            on_the_spot=on_the_spot,
            interim="" if on_the_spot else str(values["interim"]),
            owner_id=owner_id,
            owner=owner,
            deadline=values["deadline"],
            before=values["before"],
            after=values["after"] if on_the_spot else (),
        )

    def save(self) -> None:
        """Hand the draft on, or show what is missing."""
        draft = self.draft()
        found = draft_findings(draft, self._session.clock.now())
        self.show_findings(found)
        if not found:
            self.saved.emit(draft)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings at their fields, in a summary only those that belong to none; () takes them away."""
        self.form.show_findings(findings)
        here = [key for key in self.form.values() if self.form.field(key).finding()]
        if here and all(one.field in here for one in findings):
            self.form.summary.hide()
            self.form.field(here[0]).focus_here()

    def focus_here(self) -> None:
        """Put the keyboard on the first field that is not filled."""
        self.form.field("what" if self._draft.place else "place").focus_here()

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest field: the body scrolls up and down only."""
        least, bar = super().minimumSizeHint(), self._body.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), self._body.widget().minimumSizeHint().width() + bar + 2), least.height())

    # building -------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        made = QFrame()
        made.setProperty("surface", "danger")
        row = QHBoxLayout(made)
        row.setContentsMargins(look().px(12), look().px(2), look().px(8), look().px(2))
        row.setSpacing(look().px(12))
        row.addWidget(picture("warning", "danger", 26))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label(self.tr("Record a hazard"), "heading", "danger"))
        told.addWidget(label(self._draft.item, wrap=True))
        row.addLayout(told, 1)
        return made

    def _add_fields(self, phrases: Sequence[str]) -> None:
        add = self.form.add
        add(AskField("place", self.tr("Where"), answers=()))
        add(WhatField("what", self.tr("What"), phrases))
        grades = [(grade.value, say(GRADE_WORDS[grade], translate)) for grade in HazardGrade]
        add(ChoiceField("grade", self.tr("Grade"), grades, answers=()))
        groups = [(str(group), say(said, translate)) for group, said in GROUP_WORDS.items()]
        self._group = add(ChoiceField("major_group", self.tr("Group"), groups, answers=()))
        spot = [(_DONE, self.tr("mended")), (_NOT_DONE, self.tr("not possible now"))]
        add(ChoiceField("on_the_spot", self.tr("At once"), spot, answers=()))
        self._interim = add(
            AskField("interim", self.tr("Until then"), answers=(), hint=self.tr("what keeps people safe"))
        )
        add(OwnerField("owner", self.tr("Who mends it"), service.owners(self._session)))
        self._deadline = add(DeadlineField("deadline", self.tr("Until"), today(self._session.clock)))
        add(PhotosField("before", self.tr("Photos")))
        self._after = add(PhotosField("after", self.tr("Photos after")))

    def _foot(self, drop: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(*(look().px(8),) * 4)
        row.setSpacing(look().px(8))
        if drop:
            row.addWidget(button(drop, self.dropped.emit, parent=self))
        self.save_button = button(self.tr("Record it"), self.save, look_="primary", icon="save", parent=self)
        row.addWidget(self.save_button, 1)
        return row

    def _show_draft(self) -> None:
        one = self._draft
        spot = "" if one.on_the_spot is None else _DONE if one.on_the_spot else _NOT_DONE
        self.form.set_values(
            {
                "place": one.place, "what": one.what, "grade": one.grade.value, "on_the_spot": spot,
                "major_group": "" if one.major_group is None else str(one.major_group), "interim": one.interim,
                "owner": (one.owner_id, one.owner), "before": one.before, "after": one.after,
            }
        )  # fmt: skip
        if one.deadline is not None:
            self._deadline.set_value(one.deadline)
            self._deadline.was_chosen = True

    def _on_edited(self) -> None:
        """Show the fields that the answers ask for, and the deadline that the grade proposes."""
        values = self.form.values()
        grade = HazardGrade(values["grade"])
        if not self._deadline.was_chosen:
            self._deadline.set_value(service.proposed_deadline(self._session, grade))
        self._show(self._group, shown=grade is HazardGrade.MAJOR)
        self._show(self._interim, shown=values["on_the_spot"] == _NOT_DONE and grade is not HazardGrade.MINOR)
        self._show(self._after, shown=values["on_the_spot"] == _DONE)
        self.updateGeometry()

    @staticmethod
    def _show(field: Field, *, shown: bool) -> None:
        field.setVisible(shown)
        field.label.setVisible(shown)
