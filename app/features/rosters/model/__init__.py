"""The rules of rosters; imports the kernel and the model of staff only."""

from app.features.rosters.model.changes import CellLine, Changed, Trace, changed_since
from app.features.rosters.model.edits import Block, Edit, as_week_before, by_patterns, laid, lifted, swapped
from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.plan import (
    ABSENCE_LETTERS,
    ASK_WORDS,
    DAY,
    LARGE_FROM,
    OFF_LETTER,
    Ask,
    AskDraft,
    AskKind,
    Cell,
    Days,
    Duty,
    DutyDraft,
    DutyLook,
    Group,
    GroupDraft,
    Issue,
    Month,
    Need,
    Pattern,
    Swap,
    ask_findings,
    duty_findings,
    givable,
    group_findings,
    need_on,
    pattern_findings,
)
from app.features.rosters.model.review import REASON_WORDS, Gravity, Partner, Review, RosterFinding
from app.features.rosters.model.rules import RosterRules
from app.features.rosters.model.tallies import Shortage, Tally, counts, planned, quarter, shortages, tallies

__all__ = [
    "ABSENCE_LETTERS", "ASK_WORDS", "DAY", "LARGE_FROM", "OFF_LETTER", "REASON_WORDS", "Ask", "AskDraft", "AskKind",
    "Block", "Cell", "CellLine", "Changed", "Days", "Duty", "DutyDraft", "DutyLook", "Edit", "Gravity", "Group",
    "GroupDraft", "Issue", "Month", "Need", "Partner", "Pattern", "Place", "Review", "RosterFinding", "RosterRules",
    "Sheet", "Shortage", "Swap", "Tally", "Trace", "as_week_before", "ask_findings", "by_patterns", "changed_since",
    "counts", "duty_findings", "givable", "group_findings", "laid", "lifted", "need_on", "pattern_findings", "planned",
    "quarter", "shortages", "swapped", "tallies",
]  # fmt: skip
