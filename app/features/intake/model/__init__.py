"""How a list of people is understood: fields, rows, judgement, comparison; standard library and kernel only."""

from app.features.intake.model.beds import HomeBeds, buildings_told
from app.features.intake.model.comparing import Known, Surroundings, fates, rooms_by_sex
from app.features.intake.model.fields import BY_KEY, CARE_CLASS, NOT_BROUGHT_IN, RESIDENTS, ImportField, ListKind
from app.features.intake.model.judging import NOTICES, judge
from app.features.intake.model.lists import contacts_text, field_text, health_text
from app.features.intake.model.rows import (
    BLANK,
    NEW_BEDS,
    Batch,
    ColumnUse,
    Fate,
    ImportResult,
    Judged,
    JudgedOf,
    LeftOutRow,
    ListLook,
    Named,
    Newcomer,
    Preview,
    PreviewOf,
    RawCell,
    RawRow,
    RowFate,
    RowFateOf,
)
from app.features.intake.model.staff_fields import STAFF
from app.features.intake.model.staff_rows import (
    JudgedStaff,
    NewStaff,
    StaffFate,
    StaffPreview,
    judge_staff,
    staff_fates,
)

__all__ = [
    "BLANK", "BY_KEY", "CARE_CLASS", "NEW_BEDS", "NOTICES", "NOT_BROUGHT_IN", "RESIDENTS", "STAFF", "Batch",
    "ColumnUse", "Fate", "HomeBeds", "ImportField", "ImportResult", "Judged", "JudgedOf", "JudgedStaff", "Known",
    "LeftOutRow", "ListKind", "ListLook", "Named", "NewStaff", "Newcomer", "Preview", "PreviewOf", "RawCell", "RawRow",
    "RowFate", "RowFateOf", "StaffFate", "StaffPreview", "Surroundings", "buildings_told", "contacts_text", "fates",
    "field_text", "health_text", "judge", "judge_staff", "rooms_by_sex", "staff_fates",
]  # fmt: skip
