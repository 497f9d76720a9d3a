"""What was written by hand is set back only where it stands as it was written."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.view.editing import Editor
from app.kernel.errors import OutOfDateError
from tests.rosters.house import DECEMBER, carers, group_of, letters, line


def test_a_later_change_of_the_same_days_is_not_undone(session: Session, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    editor, group_id, (of, other) = Editor(session, page), group_of(session).id, carers(session, 2)
    editor.write(service.sheet(session, group_id, DECEMBER), line(session, other, "夜"))
    editor.write(service.sheet(session, group_id, DECEMBER), line(session, of, "白"))
    service.set_cells(session, group_id, DECEMBER, line(session, of, "夜"))
    with pytest.raises(OutOfDateError):
        editor.undo()
    assert letters(session, of).startswith("夜")
    editor.undo()
    assert letters(session, other).startswith(".")
    assert not editor.can_undo
