"""Asks why something is taken back; the reason stands in the history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.desktop.forms import AskField
from app.desktop.language import translate
from app.features.residents.view.entries import EntryDialog
from app.kernel.text import say, words

_TITLE = words("ResidentDialog", "Take back: {what}")
_VERB = words("ResidentDialog", "Take back")
_WHY = words("ResidentDialog", "Why")


def reason_dialog(what: str, take_back: Callable[[str], object], parent: QWidget | None = None) -> EntryDialog:
    """Return the dialog that takes an entry back; it stays in the history."""
    dialog = EntryDialog(
        say(_TITLE, translate, what=what), say(_VERB, translate), lambda values: take_back(values["why"]), parent
    )
    dialog.add(AskField("why", say(_WHY, translate), answers=()))
    return dialog
