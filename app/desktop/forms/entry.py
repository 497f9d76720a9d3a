"""The dialog of small entries: a few fields and one button; what the button does is handed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from app.desktop.forms.fields import Field, NoteField
from app.desktop.forms.form import Form
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.kernel.errors import Finding
from app.kernel.text import Words, say, words

F = TypeVar("F", bound=Field)
_WHY, _WRITE_WHY = words("ReasonDialog", "Why"), words("ReasonDialog", "Write the reason.")


class EntryDialog(Dialog):
    """Does one thing with what was entered; stays open and says why while that is refused."""

    def __init__(
        self,
        title: str,
        verb: str,
        deed: Callable[[Mapping[str, Any]], object],
        parent: QWidget | None = None,
        *,
        columns: int = 1,
    ) -> None:
        """Take the word of the button and what it does with the values by key; a HomeError keeps the dialog open."""
        super().__init__(title, parent)
        self.setMinimumWidth(look().px(640))
        self._deed = deed
        self._needed: dict[str, Words] = {}
        self.form = Form(columns)
        self.body.addWidget(self.form)
        self.add_button(self.tr("Leave it"), self.reject)
        self.add_button(verb, self.save, primary=True, icon="save")

    def add(self, field: F, value: Any = None, *, needed: Words | None = None) -> F:
        """Add a field that shows what is stored, and return it; `needed` is said while it is empty."""
        self.form.add(field, wide=True)
        if value is not None:
            field.set_saved(value)
        if needed is not None:
            self._needed[field.key] = needed
        return field

    def save(self) -> None:
        """Do what the dialog is for, and close when it is done."""
        values = self.form.values()
        if missing := [Finding(key, said) for key, said in self._needed.items() if not values[key]]:
            self.show_findings(missing)
            return
        with telling(self):
            self._deed(values)
            self.accept()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings at their fields, all of them above."""
        self.form.show_findings(findings)

    def done_well(self) -> bool:
        """Open it and return whether it was saved."""
        return self.exec() == QDialog.DialogCode.Accepted


class ReasonDialog(EntryDialog):
    """Asks why, and does one thing with the answer."""

    def __init__(self, title: str, verb: str, deed: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(title, verb, lambda values: deed(values["reason"]), parent)
        self.add(NoteField("reason", say(_WHY, translate), answers=()), needed=_WRITE_WHY)
