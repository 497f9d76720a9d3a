"""The form that takes somebody new in: four things first, a bed, and when; the rest is asked later."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.desk import Desk
from app.desktop.forms import AskField, BirthField, ChoiceField, FileField, Form, MomentField
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.places import service as places
from app.features.residents import service
from app.features.residents.model import BY_KEY, Person
from app.features.residents.view.fields import REASONS, form_field, from_form, show_reasons
from app.features.residents.view.second_look import SecondLook
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.ids import BedId
from app.kernel.text import words

_FIRST = ("name", "sex", "born", "id_number", "id_none_reason", "id_doubt")
_THEN = ("support_kind", "household_place")
_DRAFT = "new"
_NEW = Person(name="")
_NO_DATE = words("ResidentForm", "This is no date. Write year, month and day in the three boxes.")
_NO_MOMENT = words("ResidentForm", "Write day and time of the arrival, or press “Now”.")


def keep_new(session: Session, draft: Person) -> None:
    """Keep what was typed of somebody new, for the form to show again. Raises NotAllowedError, StorageError."""
    service.keep_draft(session, _DRAFT, None, _NEW, draft)


class NewForm(QFrame):
    """New admission (新入住)."""

    came = Signal(object, object)  # the admission, and what was typed

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._session, self._desk = session, desk
        self._second_look = SecondLook()
        self._submission = str(uuid.uuid4())
        self.form = Form()
        self._arrival = MomentField("at", self.tr("Arrival"), now=session.clock.now)
        self._scan = FileField("scan", self.tr("Paper that goes with it"), optional=True)
        self._fill_form()
        self.form.edited.connect(self._on_edited)
        self.form.draft_due.connect(self._on_draft_due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        space = look().px(16)
        inner.setContentsMargins(space, space, space, space)
        inner.addWidget(label(self.tr("New resident: name, sex, birth and ID number first"), "title", wrap=True))
        inner.addWidget(label(self.tr("Everything else can be asked later."), "", "second", wrap=True))
        inner.addWidget(self.form)
        inner.addStretch(1)
        column.addWidget(scrolling(inside), 1)
        column.addWidget(self._line())

    def begin(self) -> None:
        """Show what was typed before and not saved, and take the keyboard."""
        kept = service.kept_draft(self._session, _DRAFT, None, _NEW)
        if kept is not None:
            values = {key: getattr(kept.person, key) for key in (*_FIRST, *_THEN)}
            self.form.set_values(values | {"sex": kept.person.sex.value})
        show_reasons(self.form, _FIRST)
        self.form.field("name").focus_here()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show all findings at their fields and in the summary."""
        self.form.show_findings(findings)
        show_reasons(self.form, _FIRST)

    def keep_draft_now(self) -> None:
        """Keep at once what is typed and not kept yet."""
        self.form.keep_draft_now()

    def save(self) -> None:
        """Take the person in; what is doubtful is shown once, and saved when asked again."""
        draft, at = self._drafted(), self._arrival.value()
        with telling(self):
            told = (*self._unreadable(), *service.check(self._session, draft))
            if self._second_look.is_due(told):
                self.show_findings(self._second_look.shown())
                return
            values = self.form.values()
            bed = BedId(int(values["bed"])) if values["bed"] else None
            came = service.admit_new(
                self._session,
                draft,
                bed,
                at or self._session.clock.now(),
                values["reason"],
                submission=self._submission,
                scan=self._scan.read(),
            )
            service.drop_draft(self._session, _DRAFT, None)
            self.came.emit(came, draft)

    def _on_edited(self) -> None:
        self._second_look.forget()
        show_reasons(self.form, _FIRST)

    def _fill_form(self) -> None:
        self.form.add_section(self.tr("Who"))
        for key in (*_FIRST, *_THEN):
            if key == _THEN[0]:
                self.form.add_section(self.tr("Support"))
            field = form_field(BY_KEY[key], getattr(_NEW, key), changeable=True, reveal=lambda: None)
            self.form.add(field, wide=key in {"born", *REASONS})
            if isinstance(field, AskField) and field.link is not None:
                field.link.hide()
        self.form.add_section(self.tr("Arrival"))
        self.form.add(ChoiceField("bed", self.tr("Bed"), self._free_beds(), answers=(), as_list=True))
        self.form.add(AskField("reason", self.tr("Reason"), answers=(), hint=self.tr("new admission")))
        self._arrival.set_value(self._session.clock.now())
        self.form.add(self._arrival, wide=True)
        self.form.add(self._scan, wide=True)

    def _free_beds(self) -> list[tuple[str, str]]:
        """Return the beds that nobody holds, by label."""
        taken = stays.occupancy(self._session).by_bed
        free = [place.bed for place in places.plan(self._session).places() if place.bed.id not in taken]
        return [("", self.tr("no bed yet")), *((str(bed.id), bed.label) for bed in free)]

    def _drafted(self) -> Person:
        values = self.form.values()
        typed = {key: from_form(key, values[key]) for key in (*_FIRST, *_THEN)}
        return replace(_NEW, **typed)

    def _unreadable(self) -> tuple[Finding, ...]:
        born = self.form.field("born")
        wrong = [Finding("born", _NO_DATE)] if isinstance(born, BirthField) and not born.readable() else []
        if self._arrival.value() is None:
            wrong.append(Finding("at", _NO_MOMENT))
        return tuple(wrong)

    def _on_draft_due(self) -> None:
        with telling(self):
            keep_new(self._session, self._drafted())

    def _line(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(look().px(16), look().px(8), look().px(16), look().px(8))
        row.setSpacing(look().px(8))
        row.addStretch(1)
        row.addWidget(button(self.tr("Back to the list"), lambda: self._desk.go("residents")))
        verb = self.tr("Take in") if self._session.may(Permission.STAYS_ADMIT) else self.tr("Enter for the director")
        row.addWidget(button(f"{verb} Ctrl+S", self.save, icon="save", look_="primary", name=verb))
        return made
