"""What stands in the trail, in words that people read; no database."""

from __future__ import annotations

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


THINGS = {
    "account": words("Trail", "account"),
    "backup": words("Trail", "backup"),
    "beds": words("Trail", "bed map"),
    "contact": words("Trail", "contact"),
    "death": words("Trail", "steps after a death"),
    "dossier": words("Trail", "dossier"),
    "dossiers": words("Trail", "dossiers"),
    "doubt": words("Trail", "something to check"),
    "escort": words("Trail", "escort in hospital"),
    "funding_township": words("Trail", "funding township"),
    "health_item": words("Trail", "health"),
    "home": words("Trail", "home"),
    "import": words("Trail", "import"),
    "leave": words("Trail", "leave slip"),
    "list": words("Trail", "list"),
    "paper_on_file": words("Trail", "paper on file"),
    "place": words("Trail", "place"),
    "resident": words("Trail", "resident"),
    "residents": words("Trail", "residents"),
    "sample": words("Trail", "sample"),
    "stay": words("Trail", "stay"),
}
"""What was done something to: the first word of an action."""

DEEDS = {
    "added": words("Trail", "added"),
    "admission_undone": words("Trail", "admission undone"),
    "admitted": words("Trail", "admitted"),
    "approved": words("Trail", "approved"),
    "asked": words("Trail", "asked for"),
    "back": words("Trail", "back"),
    "built": words("Trail", "set up"),
    "came": words("Trail", "came in"),
    "came_back": words("Trail", "came back from leave"),
    "changed": words("Trail", "changed"),
    "clock_confirmed": words("Trail", "date confirmed"),
    "confirmed": words("Trail", "confirmed"),
    "corrected": words("Trail", "corrected"),
    "created": words("Trail", "set up"),
    "died": words("Trail", "died"),
    "disabled": words("Trail", "access taken away"),
    "discharged": words("Trail", "discharged"),
    "enabled": words("Trail", "access given again"),
    "ended": words("Trail", "ended"),
    "exported": words("Trail", "exported"),
    "gone": words("Trail", "left on leave"),
    "health_read": words("Trail", "health read"),
    "import_withdrawn": words("Trail", "import taken back"),
    "imported": words("Trail", "brought in from a list"),
    "left_hospital": words("Trail", "left hospital"),
    "list_printed": words("Trail", "list printed"),
    "made": words("Trail", "made"),
    "migrated": words("Trail", "brought to a new version"),
    "moved_bed": words("Trail", "moved to another bed"),
    "moved_in": words("Trail", "moved in"),
    "numbers_listed": words("Trail", "listed with ID numbers"),
    "ordered": words("Trail", "put in order"),
    "passphrase_set": words("Trail", "new passphrase"),
    "pictured": words("Trail", "photo"),
    "pin_refused": words("Trail", "wrong PIN"),
    "pin_removed": words("Trail", "PIN removed"),
    "pin_set": words("Trail", "new PIN"),
    "preparation_withdrawn": words("Trail", "preparation taken back"),
    "prepared": words("Trail", "prepared"),
    "printed": words("Trail", "printed"),
    "recovered": words("Trail", "opened with the recovery sheet"),
    "recovery_made": words("Trail", "new recovery sheet"),
    "refused": words("Trail", "refused"),
    "restored": words("Trail", "restored from a backup"),
    "retired": words("Trail", "taken out of use"),
    "revealed": words("Trail", "whole number shown"),
    "scanned": words("Trail", "scanned"),
    "search_started": words("Trail", "search begun"),
    "settings_changed": words("Trail", "settings changed"),
    "settled": words("Trail", "settled"),
    "step_done": words("Trail", "step done"),
    "step_withdrawn": words("Trail", "step taken back"),
    "support_ended": words("Trail", "support ended"),
    "switched": words("Trail", "took over by PIN"),
    "taken_back": words("Trail", "taken back"),
    "taken_into_use": words("Trail", "taken into use again"),
    "transferred_out": words("Trail", "transferred out"),
    "undone": words("Trail", "undone"),
    "unlocked": words("Trail", "may try again"),
    "voided": words("Trail", "voided"),
    "was_found": words("Trail", "found"),
    "went_missing": words("Trail", "went missing"),
    "went_on_leave": words("Trail", "went on leave"),
    "went_to_hospital": words("Trail", "went to hospital"),
    "withdrawn": words("Trail", "taken back"),
}
"""What was done: the second word of an action."""


def told(action: str, translate: Translate) -> str:
    """Return an action in words, `resident.changed` as "resident · changed"; a word nobody knows stays as it is."""
    thing, _, deed = action.partition(".")
    return f"{_said(THINGS, thing, translate)} · {_said(DEEDS, deed, translate)}"


def _said(known: dict[str, Words], word: str, translate: Translate) -> str:
    return say(known[word], translate) if word in known else word
