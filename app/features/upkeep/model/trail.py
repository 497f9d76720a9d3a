"""What stands in the trail, in words that people read; no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.kernel.text import Translate, Words, say, words

PAGE = 200
"""Lines of the trail shown at a time."""


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One entry of the trail (操作留痕) as people read it."""

    seq: int
    at: datetime  # aware, UTC, as the PC's clock claimed
    clock_ok: bool
    who: str  # name; "": the program itself
    action: str
    subject: str  # "resident:123"
    subject_name: str  # name of the resident, account …; "" where there is none
    reason: str
    fields: tuple[str, ...]  # names of changed fields


HOUSE = {
    "backup": words("Trail", "backup"),
    "home": words("Trail", "home"),
    "home.clock_confirmed": words("Trail", "date confirmed"),
    "home.created": words("Trail", "set up"),
    "home.migrated": words("Trail", "brought to a new version"),
    "home.restored": words("Trail", "restored from a backup"),
    "home.settings_changed": words("Trail", "settings changed"),
    "rules": words("Trail", "rule"),
    "work_calendar": words("Trail", "working days"),
}
"""Words of what no slice owns: the home file and its backups."""

DEEDS = {
    "added": words("Trail", "added"),
    "changed": words("Trail", "changed"),
    "corrected": words("Trail", "corrected"),
    "ended": words("Trail", "ended"),
    "made": words("Trail", "made"),
    "printed": words("Trail", "printed"),
    "recorded": words("Trail", "recorded"),
    "withdrawn": words("Trail", "taken back"),
}
"""What may be done to anything: the second word of an action."""


def told(action: str, vocabulary: Mapping[str, Words], translate: Translate) -> str:
    """Return an action in words, `resident.changed` as "resident · changed"; a word nobody knows stays as it is.

    `vocabulary` holds the words of things, and of actions that have one of their own.
    """
    thing, _, deed = action.partition(".")
    what, done = vocabulary.get(thing), vocabulary.get(action) or DEEDS.get(deed)
    return f"{say(what, translate) if what else thing} · {say(done, translate) if done else deed}"
