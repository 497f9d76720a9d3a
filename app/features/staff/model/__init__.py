"""The rules of staff, areas and shifts; imports the kernel only."""

from app.features.staff.model.members import (
    POST_WORDS,
    Area,
    AreaDraft,
    Member,
    MemberDraft,
    Post,
    area_findings,
    member_findings,
)
from app.features.staff.model.shifts import (
    KindDraft,
    Shift,
    ShiftKind,
    clear_draft,
    day_findings,
    draft_findings,
    kinds_on,
    name_findings,
    planned,
    read_time,
    shift_at,
    shift_on,
    shifts_between,
    shifts_of_days,
    span,
)

__all__ = [
    "POST_WORDS", "Area", "AreaDraft", "KindDraft", "Member", "MemberDraft", "Post", "Shift", "ShiftKind",
    "area_findings", "clear_draft", "day_findings", "draft_findings", "kinds_on", "member_findings",
    "name_findings", "planned", "read_time", "shift_at", "shift_on", "shifts_between", "shifts_of_days", "span",
]  # fmt: skip
