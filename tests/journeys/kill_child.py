"""A process that is killed in the middle of an entry: it types into a form, says what was kept and when, and waits."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from app.data.session import Session
from app.desktop import theme
from app.desktop.forms import AskField, EntryDialog, Form
from app.desktop.theme import TextSize
from app.features.handover.view import HandoverPage
from app.features.handover.view.sheet_view import HandoverSheetView
from app.features.incidents.view.report_dialog import IncidentDialog
from app.home import OpenedHome
from app.kernel.clock import SetClock, parse_instant
from tests.desk import TableDesk
from tests.qt import type_text, wait_for


def main(folder: str, key: str, now: str, form: str, text: str) -> None:
    """Open a form, type into one of its fields, and wait to be killed."""
    app = QApplication([])
    theme.apply(app, TextSize.STANDARD)
    session = OpenedHome(Path(folder), bytes.fromhex(key), SetClock(parse_instant(now))).session_for("director")
    QTimer.singleShot(0, lambda: FORMS[form](session, text))
    app.exec()


def report(session: Session, text: str) -> None:
    """Type into the report of an incident."""
    dialog = IncidentDialog(session)
    type_into(dialog.form, "what", text)
    dialog.exec()


def count(session: Session, text: str) -> None:
    """Type into the counts of a handover."""
    made = sheet(session)
    in_dialog(lambda dialog: type_into(dialog.form, "钥匙", text))
    made.count()


def rooms(session: Session, text: str) -> None:
    """Type into what was found in the rooms."""
    made = sheet(session)
    in_dialog(lambda dialog: type_into(dialog.form, "doors", text))
    made.look_at_rooms()


def why(session: Session, text: str) -> None:
    """Type into the reason for signing."""
    steps = sheet(session).steps
    in_dialog(lambda dialog: type_into(dialog.form, "reason", text))
    assert steps is not None
    steps._on_reason()


FORMS: dict[str, Callable[[Session, str], None]] = {"report": report, "count": count, "rooms": rooms, "why": why}


PAGES: list[HandoverPage] = []
"""Keeps the page that is worked on."""


def sheet(session: Session) -> HandoverSheetView:
    """Return the sheet of the shift that is on."""
    page = HandoverPage(session, TableDesk())
    page.open(None)
    wait_for(page)
    PAGES.append(page)
    assert page.sheet is not None
    return page.sheet


def in_dialog(deed: Callable[[EntryDialog], None]) -> None:
    """Do something in the dialog that opens next."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EntryDialog)
        deed(dialog)

    QTimer.singleShot(50, do)


def type_into(form: Form, key: str, text: str) -> None:
    """Type into a field, and say when it was kept."""
    field, since = form.field(key), QElapsedTimer()
    assert isinstance(field, AskField)
    form.draft_due.connect(lambda: print("kept", since.elapsed(), flush=True))
    since.start()
    type_text(field.edit, text)


if __name__ == "__main__":
    main(*sys.argv[1:])
