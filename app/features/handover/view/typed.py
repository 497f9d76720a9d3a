"""What is typed in a dialog about a sheet outlives the program: it stands there again until saved or given up."""

from __future__ import annotations

from app.data.session import Session
from app.desktop.forms import EntryDialog
from app.features.handover import service
from app.features.staff.model import Shift


def keep_while_typed(dialog: EntryDialog, session: Session, shift: Shift, form: str) -> None:
    """Show what was typed and not saved when the program stopped, and keep what is typed from now on."""
    dialog.form.set_values(service.typed(session, shift, form))
    dialog.form.draft_due.connect(lambda: service.keep_typed(session, shift, form, dialog.form.values()))
    dialog.finished.connect(lambda _result: service.drop_typed(session, shift, form))
