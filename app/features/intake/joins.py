"""What lists offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.features.intake.commands import COMMANDS
from app.features.slice import Page, Screen, Slice
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import opened_page

    return opened_page(session, desk)


def _columns(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import page_with_columns

    return page_with_columns(session, desk)


def _preview(session: Session, desk: Desk) -> QWidget:
    from app.features.intake.view import page_with_preview

    return page_with_preview(session, desk)


SLICE = Slice(
    name="intake",
    migrations=("m0001_start",),
    tables=("import_batch", "import_row"),
    permissions=(Permission.INTAKE_IMPORT, Permission.INTAKE_UNDO, Permission.INTAKE_EXPORT),
    pages=(
        Page(
            name="intake",
            title=words("Intake", "Spreadsheets"),
            icon="import",
            make=_page,
            permission=Permission.INTAKE_IMPORT,
            place=70,
        ),
    ),
    commands=COMMANDS,
    screens=(
        Screen("intake.choose", _page),
        Screen("intake.columns", _columns),
        Screen("intake.preview", _preview),
        Screen("intake.empty", _page, empty_home=True),
    ),
)
