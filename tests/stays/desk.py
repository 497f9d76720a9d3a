"""A desk that can press undo in the newest toast."""

from __future__ import annotations

from collections.abc import Callable

from app.kernel.errors import HomeError
from tests.desk import TableDesk


class UndoDesk(TableDesk):
    """Keeps the newest toast with its undo, and the refusals."""

    def __init__(self) -> None:
        super().__init__()
        self.newest: tuple[str, Callable[[], None] | None] = ("", None)
        self.refusals: list[HomeError] = []

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        super().toast(text, undo)
        self.newest = (text, undo)

    def say(self, refusal: HomeError) -> None:
        super().say(refusal)
        self.refusals.append(refusal)

    def undo(self) -> None:
        """Press undo."""
        undo = self.newest[1]
        assert undo is not None
        undo()
