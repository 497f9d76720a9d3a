"""How a list of people is understood: fields, rows, judgement, comparison; standard library and kernel only."""

from app.features.intake.model.beds import HomeBeds, buildings_told
from app.features.intake.model.comparing import Known, Surroundings, fates, rooms_by_sex
from app.features.intake.model.fields import BY_KEY, CARE_CLASS, FIELDS, NOT_BROUGHT_IN, TEMPLATE, ImportField, headings
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
    LeftOutRow,
    ListLook,
    Newcomer,
    Preview,
    RawCell,
    RawRow,
    RowFate,
)

__all__ = [
    "BLANK", "BY_KEY", "CARE_CLASS", "FIELDS", "NEW_BEDS", "NOTICES", "NOT_BROUGHT_IN", "TEMPLATE", "Batch",
    "ColumnUse", "Fate", "HomeBeds", "ImportField", "ImportResult", "Judged", "Known", "LeftOutRow", "ListLook",
    "Newcomer", "Preview", "RawCell", "RawRow", "RowFate", "Surroundings", "buildings_told", "contacts_text",
    "fates", "field_text", "headings", "health_text", "judge", "rooms_by_sex",
]  # fmt: skip
