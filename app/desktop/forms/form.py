"""Fields in two columns, all findings at once in a summary with links, and a draft every 3 s; saves nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.forms.fields import Field
from app.desktop.language import named, translate
from app.desktop.theme import TextSize, look
from app.kernel.errors import Finding

F = TypeVar("F", bound=Field)
DRAFT_MS = 2_000
"""A draft is due this long after the first change that is not in one yet: with the writing, less than three seconds."""


class ErrorSummary(QFrame):
    """All that stops the form, in one place above it; each line leads to its field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "danger")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(look().px(2))
        self._lines = QWidget()
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, Field | None]]) -> None:
        """Show the findings and take the keyboard; none hides the summary."""
        self._column.removeWidget(self._lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = QWidget(self)
        inside = QVBoxLayout(self._lines)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        head = QWidget()
        row = QGridLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(picture("danger", "danger", 24), 0, 0)
        row.addWidget(label(self.tr("Not saved yet. What you wrote is all still here."), "heading", wrap=True), 0, 1)
        row.setColumnStretch(1, 1)
        inside.addWidget(head)
        for text, field in lines:
            if field is None:
                inside.addWidget(label(text, "strong", "danger", wrap=True))
                continue
            line = text if text.startswith(field.text) else named(field.text, text)
            inside.addWidget(button(line, field.focus_here, look_="mistake"))
        self._column.addWidget(self._lines)
        self.setVisible(bool(lines))
        if lines:
            self.setAccessibleName("; ".join(text for text, _field in lines))
            self.setFocus()


def _fit_label(words: QLabel) -> None:
    """Give a field's words their width, and the height they need at it: a grid does not see that they wrap."""
    metrics = words.fontMetrics()
    wide = min(max(look().px(80), metrics.horizontalAdvance(words.text()) + 4), look().px(172))
    above = (look().target + 4 - metrics.height()) // 2
    words.setContentsMargins(0, above, 0, 0)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    words.setMinimumWidth(wide)
    words.setMinimumHeight(words.heightForWidth(wide))


class Form(QWidget):
    """Fields under section titles; one column with large text."""

    edited = Signal()
    draft_due = Signal()

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns if look().size is TextSize.STANDARD else 1
        self._fields: dict[str, Field] = {}
        self._empty: dict[str, Any] = {}  # what each field held when it was added
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(look().px(8))
        self.summary = ErrorSummary()
        outside.addWidget(self.summary)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(8))
        for column in range(self._columns):
            self._grid.setColumnStretch(2 * column + 1, 1)
        outside.addLayout(self._grid)
        outside.addStretch(1)
        self._next = (0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.draft_due.emit)

    def add_section(self, title: str) -> None:
        """Begin a section."""
        line = self._next[0] + (1 if self._next[1] else 0)
        self._grid.addWidget(label(title, "section"), line, 0, 1, 2 * self._columns)
        self._next = (line + 1, 0)

    def add(self, field: F, *, wide: bool = False) -> F:
        """Add a field and return it; `wide` fills the line."""
        line, column = self._next
        if wide and column:
            line, column = line + 1, 0
        _fit_label(field.label)
        self._grid.addWidget(field.label, line, 2 * column)
        across = 2 * self._columns - 1 if wide else 1
        self._grid.addWidget(field, line, 2 * column + 1, 1, across, Qt.AlignmentFlag.AlignTop)
        last = wide or column + 1 == self._columns
        self._next = (line + 1, 0) if last else (line, column + 1)
        self._fields[field.key], self._empty[field.key] = field, field.value()
        field.edited.connect(self._on_edited)
        return field

    def field(self, key: str) -> Field:
        """Return the field of a key. KeyError for an unknown one."""
        return self._fields[key]

    def values(self) -> dict[str, Any]:
        """Return every field's value by its key."""
        return {key: field.value() for key, field in self._fields.items()}

    def set_saved(self, values: Mapping[str, Any]) -> None:
        """Show what is stored; fields that are not named stay as they are."""
        for key, value in values.items():
            if key in self._fields:
                self._fields[key].set_saved(value)
        self._timer.stop()
        self.show_findings(())

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a draft over what is stored."""
        for key, value in values.items():
            if key in self._fields:
                self._fields[key].set_value(value)
        self.edited.emit()

    def clear(self) -> None:
        """Show every field as it was when it was added, for the next entry; no draft of it is due any more."""
        for key, field in self._fields.items():
            field.begin_again(self._empty[key])
        self._timer.stop()
        self.show_findings(())

    def changed_keys(self) -> tuple[str, ...]:
        """Return the keys of the fields that differ from what is stored."""
        return tuple(key for key, field in self._fields.items() if field.is_changed())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show every finding at its field and in the summary, in the order of the fields; () takes all away."""
        for field in self._fields.values():
            field.set_finding("")
        order = {key: place for place, key in enumerate(self._fields)}
        lines: list[tuple[str, Field | None]] = []
        for finding in sorted(findings, key=lambda found: order.get(found.field, -1)):
            text, at = finding.text(translate), self._fields.get(finding.field)
            if at is not None:
                at.set_finding(f"{at.finding()} {text}".strip())
            lines.append((text, at))
        self.summary.show_lines(lines)

    def keep_draft_now(self) -> None:
        """Ask for a draft at once if one is due; called before a page is left."""
        if self._timer.isActive():
            self._timer.stop()
            self.draft_due.emit()

    def _on_edited(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.edited.emit()
