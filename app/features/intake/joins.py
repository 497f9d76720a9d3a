"""What lists offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.features.intake.commands import COMMANDS
from app.features.intake.model import RESIDENTS, STAFF, Fate
from app.features.slice import DueTask, Page, Screen, Slice
from app.kernel.access import Permission
from app.kernel.text import Translate, say, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import opened_page

    return opened_page(session, desk)


def _staff(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import opened_staff_page

    return opened_staff_page(session, desk)


def _staff_preview(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import staff_page_with_preview

    return staff_page_with_preview(session, desk)


def _columns(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import page_with_columns

    return page_with_columns(session, desk)


def _preview(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import page_with_preview

    return page_with_preview(session, desk)


_TRAIL = {
    "import": words("Trail", "import"),
    "import.taken_back": words("Trail", "taken back"),
    "list": words("Trail", "list"),
    "list.exported": words("Trail", "exported"),
}

_STAYED_OUT = words("Intake", "{count} people of the list {file} stayed out")
_MEND = words("Intake", "Mend the rows that were saved, then bring that file in.")
_GO_ON = words("Intake", "Go on")


def _due(session: Session, translate: Translate) -> Iterator[DueTask]:
    from app.features.intake import service

    for kind, page in ((RESIDENTS, "intake"), (STAFF, "staff_intake")):
        last = service.waiting(session, kind) if session.may(Permission.INTAKE_IMPORT) else None
        if last is not None:
            title = say(_STAYED_OUT, translate, count=last.counts[Fate.REFUSED], file=last.file_name)
            mend, go_on = say(_MEND, translate), say(_GO_ON, translate)
            yield DueTask(f"{page}.stayed_out", title, mend, "week", "import", go_on, page=page)


SLICE = Slice(
    name="intake",
    migrations=("m0001_start", "m0004_staff"),
    tables=("import_batch", "import_row"),
    permissions=(Permission.INTAKE_IMPORT, Permission.INTAKE_UNDO, Permission.INTAKE_EXPORT),
    pages=(
        Page(
            name="intake",
            title=words("Intake", "Bring in a list"),
            icon="import",
            make=_page,
            permission=Permission.INTAKE_IMPORT,
            under="residents",
        ),
        Page(
            name="staff_intake",
            title=words("Intake", "Bring in a list of staff"),
            icon="import",
            make=_staff,
            permission=Permission.INTAKE_IMPORT,
            under="staff",
        ),
    ),
    commands=COMMANDS,
    due_tasks=_due,
    screens=(
        Screen("intake.choose", _page),
        Screen("intake.columns", _columns),
        Screen("intake.preview", _preview),
        Screen("intake.empty", _page, empty_home=True),
        Screen("staff_intake.choose", _staff),
        Screen("staff_intake.preview", _staff_preview),
    ),
    trail_words=_TRAIL,
)
