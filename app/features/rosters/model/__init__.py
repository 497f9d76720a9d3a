"""The rules of rosters; imports the kernel and the model of staff only."""

from app.features.rosters.model.plan import (
    ABSENCE_LETTERS,
    ASK_WORDS,
    DAY,
    OFF_LETTER,
    Ask,
    AskDraft,
    AskKind,
    Cell,
    CellLine,
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
    group_findings,
    need_on,
)
from app.features.rosters.model.rules import RosterRules

__all__ = [
    "ABSENCE_LETTERS", "ASK_WORDS", "DAY", "OFF_LETTER", "Ask", "AskDraft", "AskKind", "Cell", "CellLine", "Days",
    "Duty", "DutyDraft", "DutyLook", "Group", "GroupDraft", "Issue", "Month", "Need", "Pattern", "RosterRules", "Swap",
    "ask_findings", "duty_findings", "group_findings", "need_on",
]  # fmt: skip
