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
from app.features.handover.service.ledgers import ledger, owed
from app.features.handover.service.paper import print_sheet
from app.features.handover.service.reading import (
    areas,
    calendar,
    checked,
    notes,
    sheet,
    signed,
    signed_of,
    signers,
    things,
    until,
    wrong_seals,
)
from app.features.handover.service.rules import GROUP, rules_on
from app.features.handover.service.sampling import sample_data
from app.features.handover.service.signing import Proven, add_line, holds, needs_reason, prove, sign, when
from app.features.handover.service.tasks import Waiting, own_area, part_of, shift_named, to_hand_over, waiting
from app.features.handover.service.typed import drop_typed, keep_typed, typed

__all__ = [
    "GROUP", "Proven", "Waiting", "add_line", "add_note", "add_thing", "areas", "calendar", "change_thing",
    "checked", "close_note", "drop_typed", "holds", "keep_counts", "keep_leader", "keep_rooms", "keep_typed",
    "ledger", "needs_reason", "notes", "owed", "own_area", "part_of", "print_sheet", "prove", "reopen_note",
    "rules_on", "sample_data", "sheet", "shift_named", "sign", "signed", "signed_of", "signers", "things",
    "to_hand_over", "typed", "until", "waiting", "when", "withdraw_thing", "wrong_seals",
]  # fmt: skip
