"""Refusals that a person is told in plain words: what happened, what is safe, what to do."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from app.kernel.text import Translate, Words, in_english, say


class Finding(NamedTuple):
    """One thing about one field of a form or one cell of a sheet."""

    field: str  # key of the field it stands at; "" for the whole form
    said: Words
    values: Mapping[str, Any] = MappingProxyType({})
    stops: bool = True  # False: asks for a look or a reason, does not stop saving
    code: str = ""  # stable word for other programs, e.g. "id_check"

    def text(self, translate: Translate = in_english) -> str:
        """Return the finding in the reader's language."""
        return say(self.said, translate, **self.values)


class HomeError(Exception):
    """A refusal in words; everything that is not a HomeError is a fault of the program."""

    def __init__(self, said: Words, *, findings: tuple[Finding, ...] = (), **values: Any) -> None:
        super().__init__(said.source)
        self.said = said
        self.values = values
        self.findings = findings

    def text(self, translate: Translate = in_english) -> str:
        """Return the refusal in the reader's language."""
        return say(self.said, translate, **self.values)

    def __str__(self) -> str:
        """Return the refusal in English, for logs."""
        return self.text()


class RuleBrokenError(HomeError):
    """A rule of the home or of the law does not allow it; nothing was changed."""


class NotAllowedError(HomeError):
    """This person may not do it, or could not prove who they are; nothing was changed."""


class OutOfDateError(HomeError):
    """The facts changed since they were shown; nothing was changed."""


class WrongUseError(HomeError):
    """The words of a command, or a file given to it, cannot be read at all (exit code 2)."""


class StorageError(HomeError):
    """The home's file cannot be read or written (exit code 3); says what is safe."""


class DamagedError(StorageError):
    """Files of the home are missing or damaged, so that it does not open; a backup may take its place."""


def refuse(findings: Iterable[Finding], said: Words | None = None) -> None:
    """Raise RuleBrokenError with all findings, if there are any; `said` is told above them, else the first one."""
    told = tuple(findings)
    if told and said is not None:
        raise RuleBrokenError(said, findings=told)
    if told:
        raise RuleBrokenError(told[0].said, findings=told, **told[0].values)
