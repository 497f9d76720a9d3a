"""Lets doubtful facts be saved after they were shown once; what stops is shown each time."""

from collections.abc import Sequence

from app.features.residents.model import NOTICES
from app.kernel.errors import Finding
from app.kernel.text import words

_AGAIN = words("ResidentForm", "If it is right as it stands, save once more. It will be marked to be checked.")


class SecondLook:
    """Remembers what the person has seen."""

    def __init__(self) -> None:
        self._told: tuple[Finding, ...] = ()

    def forget(self) -> None:
        """Something was typed: what is doubtful has to be shown again."""
        self._told = ()

    def is_due(self, told: Sequence[Finding]) -> bool:
        """Tell whether these findings have to be shown before anything is saved."""
        open_ones = tuple(finding for finding in told if finding.code not in NOTICES)
        if not open_ones or (open_ones == self._told and not any(finding.stops for finding in open_ones)):
            return False
        self._told = open_ones
        return True

    def shown(self) -> tuple[Finding, ...]:
        """Return the findings to show, with what to do when they are only doubts."""
        if any(finding.stops for finding in self._told):
            return self._told
        return (Finding("", _AGAIN, stops=False), *self._told)
