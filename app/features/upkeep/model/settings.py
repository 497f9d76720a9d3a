"""What a change of the home's settings does, and what was changed before, as people read it; no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.kernel.text import Translate, Words, say


@dataclass(frozen=True, slots=True)
class Effect:
    """What would be different at once if settings were saved."""

    said: Words
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, translate: Translate) -> str:
        """Return it in the reader's language."""
        return say(self.said, translate, **self.values)


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One change of one setting."""

    at: datetime  # aware, UTC
    who: str
    name: str  # field of `HomeSettings`, or one that an older version had
    before: str
    after: str
    reason: str
