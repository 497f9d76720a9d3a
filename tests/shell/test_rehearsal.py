"""What is painted in advance is never seen, and leaves nothing behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.desktop.theme import TextSize, apply
from app.shell.rehearsal import rehearse
from app.shell.slices import slices


@pytest.mark.parametrize("size", list(TextSize))
def test_nothing_of_the_rehearsal_is_shown_or_stays(dressed: QApplication, size: TextSize) -> None:
    apply(dressed, size)
    before = set(dressed.allWidgets())
    rehearse(slices())
    made = set(dressed.allWidgets()) - before
    assert made
    assert not [widget for widget in made if widget.isVisible()]
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(dressed.allWidgets()) <= before
