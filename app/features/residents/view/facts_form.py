"""A form over some of a resident's fields: shows, marks changes, keeps a draft, saves; asks the service for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk
from app.desktop.forms import AskField, BirthField, Form
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import BY_KEY, FIELDS, GROUP_TITLES, Field, FieldKind, Person, Shown
from app.features.residents.view.fields import REASONS, form_field, from_form, own_words, show_reasons, to_form
from app.features.residents.view.second_look import SecondLook
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.errors import Finding
from app.kernel.text import say, words

_UNREADABLE = words("ResidentForm", "This is no date. Write year, month and day in the three boxes.")


class FactsForm(QFrame):
    """One form with its line of buttons; `above` and `below` take what belongs to the same tab."""

    saved = Signal()

    def __init__(self, session: Session, desk: Desk, name: str) -> None:
        """Take the `name` under which drafts of this form are kept."""
        super().__init__()
        self.setProperty("surface", "card")
        self._session, self._desk, self._name = session, desk, name
        self._seen: Shown | None = None
        self._made_for: tuple[object, ...] = ()
        self._shown_keys: tuple[str, ...] = ()
        self._second_look = SecondLook()
        self._form = Form()
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        self._draft = Chip("", "good", "good")
        self._changes = label("", "", "second")
        self._restore = button("", self._on_restore)
        self._give_up = button(self.tr("Leave as it was"), self._on_give_up)
        self._save = button(self.tr("Save") + " Ctrl+S", self.save, icon="save", look_="primary", name=self.tr("Save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._inside = QWidget()
        self._inner = QVBoxLayout(self._inside)
        space = look().px(16)
        self._inner.setContentsMargins(space, space, space, space)
        self._inner.setSpacing(look().px(12))
        self._inner.addLayout(self.above)
        self._inner.addWidget(self._form)
        self._inner.addLayout(self.below)
        self._inner.addStretch(1)
        column.addWidget(scrolling(self._inside), 1)
        column.addWidget(self._line())

    # showing ----------------------------------------------------------------------------------------------

    def show_facts(self, seen: Shown) -> None:
        """Show what is stored; what was typed and not saved stays if it is the same person."""
        typed = self._typed() if self._seen is not None and self._seen.resident.id == seen.resident.id else {}
        made_for = (seen.seen, seen.changeable, own_words(seen))
        if made_for != self._made_for:
            self._made_for = made_for
            self._build(seen)
        self._seen = seen
        self._fill(seen)
        if typed:
            self._form.set_values(typed)
        self._offer_draft()
        self._show_changes()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show all findings at their fields and in the summary."""
        self._form.show_findings(findings)
        show_reasons(self._form, self._shown_keys)

    def focus_field(self, key: str) -> None:
        """Put the keyboard into a field, if the form has it."""
        if key in self._shown_keys:
            self._form.field(key).focus_here()

    def _build(self, seen: Shown) -> None:
        """Make the fields anew: which they are depends on the reader and on what is masked."""
        self._shown_keys = tuple(field.key for field in FIELDS if field.key in seen.seen)
        old, self._form = self._form, Form()
        swap(self._inner, old, self._form)
        group = None
        for field in (BY_KEY[key] for key in self._shown_keys):
            if field.group is not group:
                group = field.group
                self._form.add_section(say(GROUP_TITLES[group], translate))
            self._add(field, seen)
        self._form.edited.connect(self._on_edited)
        self._form.draft_due.connect(self.keep_draft)

    def _add(self, field: Field, seen: Shown) -> None:
        key = field.key
        value, changeable = getattr(seen.resident.person, key), key in seen.changeable
        made = form_field(field, value, changeable=changeable, reveal=lambda: self._on_reveal(key))
        self._form.add(made, wide=field.kind in {FieldKind.LONG, FieldKind.BORN} or key in REASONS)

    def _fill(self, seen: Shown) -> None:
        values = {key: to_form(BY_KEY[key], seen) for key in self._shown_keys}
        self._form.set_saved(values)
        for key in self._shown_keys:
            self._cover(key, seen)

    def _cover(self, key: str, seen: Shown) -> None:
        """Let a masked value be revealed, and not be written into before."""
        field = self._form.field(key)
        if isinstance(field, AskField) and field.link is not None:
            field.link.setVisible(key in seen.masked and self._session.may(Permission.RESIDENTS_REVEAL))
            field.edit.setReadOnly(key in seen.masked or key not in seen.changeable)  # type: ignore[attr-defined]

    # typing -----------------------------------------------------------------------------------------------

    def _typed(self) -> dict[str, Any]:
        """Return the widgets' values that differ from what is stored."""
        values = self._form.values()
        return {key: values[key] for key in self._form.changed_keys()}

    def _drafted(self, seen: Shown) -> Person:
        """Return the person as typed."""
        typed = {key: from_form(key, value) for key, value in self._typed().items() if key in seen.changeable}
        return replace(seen.resident.person, **typed)

    def _on_edited(self) -> None:
        self._second_look.forget()
        self._show_changes()

    def _show_changes(self) -> None:
        show_reasons(self._form, self._shown_keys)
        count = len(self._form.changed_keys())
        self._changes.setText(self.tr("changed: {count}").format(count=count) if count else "")
        writable = bool(self._seen and self._seen.changeable)
        self._save.setVisible(writable)
        self._give_up.setVisible(bool(count))
        self._save.setEnabled(bool(count))
        if count:
            self._restore.hide()
        else:
            self._draft.hide()

    def type_in(self, values: Mapping[str, Any]) -> None:
        """Show values as if a person had typed them."""
        self._form.set_values(values)

    def keep_draft_now(self) -> None:
        """Keep at once what is typed and not kept yet."""
        self._form.keep_draft_now()

    def keep_draft(self) -> None:
        """Keep what is typed, and say when."""
        seen = self._seen
        if seen is None or not self._form.changed_keys():
            return
        with telling(self):
            at = service.keep_draft(
                self._session, self._name, seen.resident.id, seen.resident.person, self._drafted(seen)
            )
            self._draft.show_as(self.tr("Draft kept {time}").format(time=f"{in_home(at):%H:%M}"), "good", "good")
            self._draft.show()

    def _offer_draft(self) -> None:
        """Say that there is a draft from before, and offer to go on with it."""
        seen = self._seen
        kept = seen and service.kept_draft(self._session, self._name, seen.resident.id, seen.resident.person)
        self._restore.setVisible(bool(kept) and not self._form.changed_keys())
        if kept:
            text = self.tr("Go on with the draft of {time}").format(time=f"{in_home(kept.saved_at):%m-%d %H:%M}")
            self._restore.setText(text)
            self._restore.setAccessibleName(text)

    def _on_restore(self) -> None:
        seen = self._seen
        kept = seen and service.kept_draft(self._session, self._name, seen.resident.id, seen.resident.person)
        if seen is None or not kept:
            return
        before, after = seen.resident.person, kept.person
        changed = {key for key in self._shown_keys if getattr(before, key) != getattr(after, key)}
        drafted = replace(seen, resident=replace(seen.resident, person=after), masked=frozenset())
        self._form.set_values({key: to_form(BY_KEY[key], drafted) for key in changed})
        self._restore.hide()

    def _on_give_up(self) -> None:
        """Show what is stored; undo brings the typed words back."""
        seen, typed = self._seen, self._typed()
        if seen is None:
            return
        self._fill(seen)
        service.drop_draft(self._session, self._name, seen.resident.id)
        self._show_changes()
        self._desk.toast(self.tr("Everything is as it was."), lambda: self._form.set_values(typed))

    def _on_reveal(self, key: str) -> None:
        """Show a masked value whole; it stands in the trail."""
        seen = self._seen
        if seen is None:
            return
        with telling(self):
            whole = service.reveal(self._session, seen.resident.id, key)
            person = replace(seen.resident.person, **{key: whole})  # type: ignore[arg-type]
            self._seen = replace(seen, resident=replace(seen.resident, person=person), masked=seen.masked - {key})
            self._form.field(key).set_saved(whole)
            self._cover(key, self._seen)

    # saving -----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save what was changed; what is doubtful is shown once, and saved when asked again."""
        seen = self._seen
        if seen is None or not self._form.changed_keys():
            return
        draft = self._drafted(seen)
        with telling(self):
            told = (*self._unreadable(), *service.check_change(self._session, seen, draft))
            if self._second_look.is_due(told):
                self.show_findings(self._second_look.shown())
                return
            seq = service.change(self._session, seen, draft)
            service.drop_draft(self._session, self._name, seen.resident.id)
            self._after(seen, seq)

    def _after(self, seen: Shown, seq: int | None) -> None:
        self._second_look.forget()
        name = seen.resident.person.name

        def undo() -> None:
            if seq is not None:
                service.undo(self._session, seen.resident.id, seq)
                self.saved.emit()

        self._seen = None  # what is stored now is shown, nothing typed is kept
        self.saved.emit()
        self._desk.toast(self.tr("{name}: saved.").format(name=name), undo)

    def _unreadable(self) -> tuple[Finding, ...]:
        keys = self._form.changed_keys()
        fields = [self._form.field(key) for key in keys]
        return tuple(
            Finding(field.key, _UNREADABLE)
            for field in fields
            if isinstance(field, BirthField) and not field.readable()
        )

    def _line(self) -> QWidget:
        """Return the line of draft, changes and buttons below the form."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(look().px(16), look().px(8), look().px(16), look().px(8))
        row.setSpacing(look().px(8))
        for widget in (self._draft, self._changes, self._restore):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._give_up)
        row.addWidget(self._save)
        return made
