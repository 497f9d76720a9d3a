"""The page of the home's settings: fields with their source, what saving would change, what was changed before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.data.settings import CERTAINTY_WORDS, KNOWN, UNIT_WORDS, HomeSettings, Setting, Value
from app.desktop.buttons import button
from app.desktop.cards import Card, label, rule, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import AskField, Form, NumberField
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.upkeep import service
from app.features.upkeep.model import SettingLine
from app.kernel.clock import shown_time
from app.kernel.errors import Finding
from app.kernel.text import say, words

GROUPS = (
    (
        words("HomeSettings", "Leave and missing people"),
        (
            "leave_slip_after_minutes", "leave_director_after_minutes", "leave_search_after_minutes",
            "missing_report_hours",
        ),
    ),
    (words("HomeSettings", "Ages"), ("youngest_usual_age", "oldest_usual_age")),
    (words("HomeSettings", "Screens"), ("idle_lock_minutes_office", "idle_lock_minutes_care")),
)  # fmt: skip
"""Sections of the form and their fields; the folder for second backups is chosen on the page of backups."""
REASON = "reason"


class HomeSettingsPage(PageWidget):
    """One form; nothing holds before it is saved, and what is typed outlasts a look at another page."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.save_button = button(
            self.tr("Save") + " Ctrl+S", self.save, icon="save", look_="primary", name=self.tr("Save"), parent=self
        )
        self._give_up = button(self.tr("Leave as it was"), self._show_stored, parent=self)
        self.form = self._make_form()
        self.form.edited.connect(self._on_edited)
        self.effects = Card(self.tr("If you save this"), "info")
        self._effects = label("", wrap=True)
        self.effects.body.addWidget(self._effects)
        self.history = Card(self.tr("Changed until now"), "history")
        self._lines = QWidget()
        self.history.body.addWidget(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        column.addWidget(self.effects)
        column.addWidget(scrolling(self._body()), 1)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(self.tr("Settings of the home"), "title"))
        row.addStretch(1)
        row.addWidget(self._give_up)
        row.addWidget(self.save_button)
        return row

    def _body(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        card = Card()
        card.body.addWidget(self.form)
        column.addWidget(card)
        column.addWidget(self.history)
        column.addStretch(1)
        return inside

    def _make_form(self) -> Form:
        form = Form()
        for title, names in GROUPS:
            form.add_section(say(title, translate))
            for name in names:
                form.add(self._field(name, KNOWN[name]))
        form.add(AskField(REASON, self.tr("Why"), answers=(), optional=True), wide=True)
        return form

    def _field(self, name: str, known: Setting) -> NumberField:
        """Return the field of a setting, with its source below."""
        text = say(known.label, translate)
        unit = say(UNIT_WORDS[known.unit], translate)
        made = NumberField(name, self.tr("{label} ({unit})").format(label=text, unit=unit), answers=())
        told = self.tr("At first {value}. {certainty}: {source}").format(
            value=getattr(HomeSettings(), name),
            certainty=say(CERTAINTY_WORDS[known.certainty], translate),
            source=say(known.source, translate),
        )
        below = made.layout()
        if below is not None:
            below.addWidget(label(told, "", "second", wrap=True))
        return made

    # showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read settings and history again; what is typed and not saved stays."""
        typed = {key: self.form.field(key).value() for key in self.form.changed_keys()}
        self._show_stored()
        if typed:
            self.form.set_values(typed)

    def _show_stored(self) -> None:
        with telling(self):
            now = service.home_settings(self._session)
            self.form.set_saved({name: str(getattr(now, name)) for _title, names in GROUPS for name in names})
            self.form.set_saved({REASON: ""})
            self._show_history(service.setting_changes(self._session))
        self._on_edited()

    def _on_edited(self) -> None:
        values = self._values()
        with telling(self):
            lines = [one.text(translate) for one in service.would_change(self._session, values)]
            self._effects.setText("\n".join(lines))
            self.effects.setVisible(bool(lines))
        self.save_button.setEnabled(bool(values))
        self._give_up.setEnabled(bool(self.form.changed_keys()))

    def _show_history(self, lines: tuple[SettingLine, ...]) -> None:
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        for one in lines:
            if column.count():
                column.addWidget(rule())
            column.addWidget(label(self._change_of(one), wrap=True))
            told = [shown_time(one.at), one.who, one.reason]
            column.addWidget(label("　".join(part for part in told if part), "", "second", wrap=True))
        if not lines:
            column.addWidget(label(self.tr("Nothing yet: every value is as it was at first."), "", "second", wrap=True))
        self.history.body.addWidget(self._lines)

    def _change_of(self, one: SettingLine) -> str:
        known = KNOWN.get(one.name)
        name = one.name if known is None else say(known.label, translate)
        text = self.tr("{label}: {before} → {after}").format(
            label=name, before=one.before or "—", after=one.after or "—"
        )
        if known is None or known.unit not in UNIT_WORDS:
            return text
        return f"{text} {say(UNIT_WORDS[known.unit], translate)}"

    # saving -------------------------------------------------------------------------------------------

    def _values(self) -> dict[str, Value]:
        """Return what was typed anew, as a setting holds it; what cannot be read stays as typed, to be refused."""
        changed = (self.form.field(key) for key in self.form.changed_keys() if key != REASON)
        return {field.key: _value_of(field) for field in changed if isinstance(field, NumberField)}

    def save(self) -> None:
        """Save what was typed."""
        values = self._values()
        if not values:
            return
        with telling(self):
            before = service.change_settings(self._session, values, str(self.form.field(REASON).value()))
            self._done(self.tr("Saved. It holds from now on."), before)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)

    def _undo(self, before: Mapping[str, Value]) -> None:
        service.change_settings(self._session, before, self.tr("undone"))
        self._done(self.tr("Undone. The settings are as they were."), None)

    def _done(self, text: str, before: Mapping[str, Value] | None) -> None:
        self._show_stored()
        self._desk.toast(text, None if before is None else partial(self._undo, before))
        self.changed.emit()


def _value_of(field: NumberField) -> Value:
    """Return the number, or what was typed where it is none."""
    number = field.number()
    return str(field.value()).strip() if number is None else number
