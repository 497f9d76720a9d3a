"""What speaks against an entry of the register, a check, or taking a thing out of use."""

from collections.abc import Iterator
from datetime import date

from app.features.equipment.model.register import CheckDraft, CheckKind, EquipmentDraft
from app.kernel.errors import Finding
from app.kernel.text import words

LONGEST = 200
"""Characters of one text."""
MOST = 9999
"""Pieces of one entry."""
_TEXTS = ("name", "place", "maker", "serial", "registration", "remark")

_NAME = words("EquipmentCheck", "Write what it is called.")
_PLACE = words("EquipmentCheck", "Write where it is.")
_QUANTITY = words("EquipmentCheck", "Write how many there are: 1 to {most}.")
_MONTHS = words("EquipmentCheck", "Write the months between two inspections: 1 to 120. Leave it empty for the usual.")
_WORN = words("EquipmentCheck", "This is before it was taken into use. Look at both days again.")
_LONG = words("EquipmentCheck", "At most {most} characters, please.")
_BY = words("EquipmentCheck", "Write who looked at it, or which firm.")
_RESULT = words("EquipmentCheck", "Say whether it is in order.")
_NOTE = words("EquipmentCheck", "It is not in order: write what is wrong.")
_FUTURE = words("EquipmentCheck", "This day is still to come. Write the day on which it was done.")
_BEFORE = words("EquipmentCheck", "The next inspection comes after this one. Look at both days again.")
_WHY = words("EquipmentCheck", "Write why it is out of use.")
_NO_DAY = words("EquipmentCheck", "Write the day.")


def equipment_findings(draft: EquipmentDraft) -> tuple[Finding, ...]:
    """Return what is missing or wrong in an entry, all at once."""
    return tuple(_equipment_findings(draft))


def _equipment_findings(draft: EquipmentDraft) -> Iterator[Finding]:
    if not draft.name.strip():
        yield Finding("name", _NAME)
    if not draft.place.strip():
        yield Finding("place", _PLACE)
    if not 1 <= draft.quantity <= MOST:
        yield Finding("quantity", _QUANTITY, {"most": MOST})
    if draft.interval_months is not None and not 1 <= draft.interval_months <= 120:
        yield Finding("interval_months", _MONTHS)
    if draft.in_use_on and draft.discard_on and draft.discard_on < draft.in_use_on:
        yield Finding("discard_on", _WORN)
    for name in _TEXTS:
        if len(getattr(draft, name)) > LONGEST:
            yield Finding(name, _LONG, {"most": LONGEST})


def check_findings(draft: CheckDraft, day: date) -> tuple[Finding, ...]:
    """Return what is missing or wrong in a check that is recorded on a day."""
    return tuple(_check_findings(draft, day))


def _check_findings(draft: CheckDraft, day: date) -> Iterator[Finding]:
    if draft.on_day > day:
        yield Finding("on_day", _FUTURE)
    if not draft.by_whom.strip():
        yield Finding("by_whom", _BY)
    if draft.passed is None:
        yield Finding("passed", _RESULT)
    elif not draft.passed and not draft.note.strip():
        yield Finding("note", _NOTE)
    if draft.kind is CheckKind.INSPECTION and draft.next_on is not None and draft.next_on <= draft.on_day:
        yield Finding("next_on", _BEFORE)
    for name in ("by_whom", "note"):
        if len(getattr(draft, name)) > LONGEST:
            yield Finding(name, _LONG, {"most": LONGEST})


def end_findings(on_day: date | None, reason: str) -> tuple[Finding, ...]:
    """Return what is missing where a thing is taken out of use."""
    found = []
    if on_day is None:
        found.append(Finding("on_day", _NO_DAY))
    if not reason.strip():
        found.append(Finding("reason", _WHY))
    if len(reason) > LONGEST:
        found.append(Finding("reason", _LONG, {"most": LONGEST}))
    return tuple(found)
