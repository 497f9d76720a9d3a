"""What a widget reads beside the screen: in a thread, as far as it is still wanted when it comes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.desktop.desk import Desk
from app.kernel.errors import HomeError

T = TypeVar("T")
S = TypeVar("S")
S_co = TypeVar("S_co", covariant=True)


class Lending(Protocol[S_co]):
    """What lends a session to another thread."""

    def in_this_thread(self) -> AbstractContextManager[S_co]:
        """Lend one on connections of the calling thread."""


class Beside(Generic[S]):
    """Reads one thing after the other; `turn` lets go of all that was asked for before."""

    def __init__(self, session: Lending[S], desk: Desk, owner: QWidget) -> None:
        self._session, self._desk, self._owner = session, desk, owner
        self._jobs, self._turn = desk.jobs.beside(), 0

    def turn(self) -> None:
        """Let go of what is being read: something else is wanted now."""
        self._turn += 1

    def read(
        self, read: Callable[[S], T], take: Callable[[T], object], refused: Callable[[], object] = lambda: None
    ) -> None:
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

        def failed(refusal: HomeError) -> None:
            self._desk.say(refusal)
            if turn == self._turn and isValid(self._owner):
                refused()

        self._jobs.run(work, done, failed)
