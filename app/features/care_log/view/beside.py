"""What a widget reads beside the screen: in a thread, as far as it is still wanted when it comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.data.session import Session
from app.desktop.desk import Desk

T = TypeVar("T")


class Beside:
    """Reads one thing after the other; `turn` lets go of all that was asked for before."""

    def __init__(self, session: Session, desk: Desk, owner: QWidget) -> None:
        self._session, self._desk, self._owner = session, desk, owner
        self._jobs, self._turn = desk.jobs.beside(), 0

    def turn(self) -> None:
        """Let go of what is being read: something else is wanted now."""
        self._turn += 1

    def read(self, read: Callable[[Session], T], take: Callable[[T], object]) -> None:
        """Have something read by a session of the thread, and take it in the window's; a refusal is said there."""
        turn, session = self._turn, self._session

        def work(_progress: object) -> T | None:
            if turn != self._turn:
                return None
            with session.in_this_thread() as there:
                return read(there)

        def done(found: T | None) -> None:
            if turn == self._turn and found is not None and isValid(self._owner):
                take(found)

        self._jobs.run(work, done, self._desk.say)
