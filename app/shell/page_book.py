"""The pages that one person may open: made when first called for, and kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.slice import Page
from app.kernel.errors import NotAllowedError
from app.kernel.text import say, words


class PageBook:
    """Knows which pages there are for this post, and where they are found."""

    def __init__(self, session: Session, pages: Sequence[Page], in_settings: Sequence[str]) -> None:
        """Take the names of those pages that the settings page leads to, in order."""
        self._session, self._aside = session, tuple(in_settings)
        self._may = {page.name: page for page in pages if page.permission is None or session.may(page.permission)}
        self._made: dict[str, QWidget] = {}

    def in_navigation(self) -> list[Page]:
        """Return the pages of the navigation, in order."""
        aside = {*self._aside, "settings"}
        shown = [page for page in self._may.values() if page.place is not None and page.name not in aside]
        return sorted(shown, key=lambda page: page.place or 0)

    def in_settings(self) -> list[Page]:
        """Return the pages that the settings page leads to, in order."""
        return [self._may[name] for name in self._aside if name in self._may]

    def marked(self, name: str) -> str:
        """Return the page of the navigation that is marked while a page is open."""
        return (self._may[name].under if name in self._may else "") or name

    def title(self, name: str) -> str:
        """Return what a page is called on screen; "" for one that this person does not have."""
        return say(self._may[name].title, translate) if name in self._may else ""

    def open(self, name: str, desk: Desk) -> tuple[QWidget, bool]:
        """Return a page, and whether it was made just now. Raises NotAllowedError if the post does not include it."""
        if name not in self._may:
            raise NotAllowedError(
                words("Frame", "Your post does not include this page. Nothing was changed. Ask the director.")
            )
        fresh = name not in self._made
        if fresh:
            self._made[name] = self._may[name].make(self._session, desk)
        return self._made[name], fresh
