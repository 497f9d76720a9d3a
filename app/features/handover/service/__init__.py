"""What a person may want done with the handover; each function asks for the permission first."""

from app.features.handover.service.keeping import (
    add_note,
    add_thing,
    change_thing,
    close_note,
    keep_counts,
    keep_leader,
    keep_rooms,
    reopen_note,
    withdraw_thing,
)
from app.features.handover.service.reading import (
    areas,
    broken_seals,
    calendar,
    checked,
    notes,
    sheet,
    signed,
    signed_of,
    signers,
    things,
    until,
)
from app.features.handover.service.rules import GROUP, effects, rules_on
from app.features.handover.service.signing import Proven, add_line, needs_reason, prove, sign, when

__all__ = [
    "GROUP", "Proven", "add_line", "add_note", "add_thing", "areas", "broken_seals", "calendar", "change_thing",
    "checked", "close_note", "effects", "keep_counts", "keep_leader", "keep_rooms", "needs_reason", "notes", "prove",
    "reopen_note", "rules_on", "sheet", "sign", "signed", "signed_of", "signers", "things", "until", "when",
    "withdraw_thing",
]  # fmt: skip
