"""How tests use the tab of levels and its dialogs: what is shown in it, what is filled in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.desktop.chips import Chip
from app.desktop.forms import EntryDialog
from app.features.care_levels.view.tab import LevelsTab
from tests.desk import buttons
from tests.qt import inside

Answering = Callable[..., None]
Shown = Callable[..., LevelsTab]


def filled(**values: object) -> Callable[[EntryDialog], None]:
    """Return the deed of filling in a dialog and saving it."""

    def fill(dialog: EntryDialog) -> None:
        dialog.form.set_values(values)
        dialog.save()

    return fill


def said(root: QWidget) -> str:
    """Return all words that are shown inside a widget, a label a line."""
    QApplication.processEvents()
    return "\n".join(one.text() for one in inside(root, QLabel) if one.isVisibleTo(root))


def chips(root: QWidget) -> list[str]:
    QApplication.processEvents()
    return [chip.text() for chip in inside(root, Chip) if chip.isVisibleTo(root)]


def names(root: QWidget) -> set[str]:
    """Return the spoken names of all that can be pressed."""
    QApplication.processEvents()
    return {one.accessibleName() for one in buttons(root) if one.isVisibleTo(root)}


def findings(dialog: EntryDialog) -> set[str]:
    """Return the keys of the fields at which something is said."""
    return {name for name in dialog.form.values() if dialog.form.field(name).finding()}


def struck(root: QWidget) -> set[str]:
    return {one.text() for one in inside(root, QLabel) if one.font().strikeOut()}


def card(tab: QWidget, title: str) -> QWidget:
    """Return the card with a title."""
    return next(one for one in inside(tab, QWidget) if one.accessibleName() == title)
