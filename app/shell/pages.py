"""The shell's own pages: start and settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.language import Language
from app.desktop.messages import telling
from app.features.slice import Page, Slice
from app.kernel.text import words
from app.shell.frame import WorkFrame
from app.shell.heads import heads_of
from app.shell.settings_page import SettingsPage
from app.shell.start import StartPage


def own_pages(
    slices: Sequence[Slice],
    language: Language,
    on_text_size: Callable[[str], object],
    on_language: Callable[[str], object],
) -> tuple[Page, ...]:
    """Return the pages that belong to no slice."""

    def start(session: Session, desk: Desk) -> QWidget:
        return StartPage(session, desk, slices, lambda: heads_of(session, slices, desk.translate))

    def settings(session: Session, desk: Desk) -> QWidget:
        from app.features.accounts.view import OwnAccess

        shown = desk.book.in_settings() if isinstance(desk, WorkFrame) else ()

        def go(page: str) -> None:
            with telling(made):
                desk.go(page)

        made = SettingsPage(shown, language, go, OwnAccess(session, desk))
        made.text_size_chosen.connect(on_text_size)
        made.language_chosen.connect(on_language)
        return made

    return (
        Page("start", words("Frame", "Start"), "home", start, place=0),
        Page("settings", words("Frame", "Settings"), "settings", settings, place=99),
    )
