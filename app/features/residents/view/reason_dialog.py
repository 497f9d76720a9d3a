"""Asks why something is taken back; the reason stands in the history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.kernel.text import say, words

_TITLE = words("ResidentDialog", "Take back: {what}")
_VERB = words("ResidentDialog", "Take back")


def reason_dialog(what: str, take_back: Callable[[str], object], parent: QWidget | None = None) -> ReasonDialog:
    """Return the dialog that takes an entry back; it stays in the history."""
    return ReasonDialog(say(_TITLE, translate, what=what), say(_VERB, translate), take_back, parent)
