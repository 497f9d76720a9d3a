"""The cards beside the due tasks: one that fails says so, and the others go on working."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.desk import Desk
from app.features.slice import StartCard
from app.kernel.text import Translate, say, words

_log = logging.getLogger("fuyuan.faults")


def made(card: StartCard, session: Session, desk: Desk, again: Callable[[], object]) -> QWidget:
    """Return a card, or in its place that it could not be worked out; `again` is called for another try."""
    try:
        return card.make(session, desk)
    except Exception:  # noqa: BLE001 - a fault in one figure takes none of the others away
        _log.exception("card %s", card.key)
        return _failed(desk.translate, again)


def _failed(translate: Translate, again: Callable[[], object]) -> QWidget:
    told = Card()
    text = words("StartPage", "This part could not be worked out. Nothing was changed.")
    told.body.addWidget(label(say(text, translate), "", "second", wrap=True))
    told.body.addWidget(button(say(words("StartPage", "Try again"), translate), again, icon="refresh", parent=told))
    return told
