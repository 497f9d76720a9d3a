"""Residents as the home knows them: facts, fields, rules; standard library and kernel only."""

from app.features.residents.model.completeness import COUNTED, PHOTO, Completeness, completeness
from app.features.residents.model.doubts import doubt_of, doubt_text
from app.features.residents.model.drafts import draft_body, draft_over
from app.features.residents.model.fields import (
    BY_KEY,
    FIELDS,
    GROUP_TITLES,
    TOLD_KEYS,
    Field,
    FieldGroup,
    FieldKind,
    Sight,
)
from app.features.residents.model.findings import NOTICES, Ages, findings
from app.features.residents.model.history import Happened, HistoryLine, StoredChange
from app.features.residents.model.history import lines as history_lines
from app.features.residents.model.identity import IdentitySheet
from app.features.residents.model.marking import marked
from app.features.residents.model.papers import (
    CheckLine,
    Folder,
    Needed,
    Paper,
    catalogue,
    checklist,
    needed_keys,
    papers,
)
from app.features.residents.model.person import Person, Resident, Shown, tidied
from app.features.residents.model.printed import catalogue_word, code_word, in_chinese_words, printed, printed_text
from app.features.residents.model.related import (
    CONTACT_ON_PAPER,
    CONTACT_WORDS,
    HEALTH_WORDS,
    LIST_ANSWERS,
    LIST_KEYS,
    PAPER_STATE_ON_PAPER,
    PAPER_STATE_WORDS,
    Contact,
    ContactDraft,
    ContactId,
    ContactKind,
    Doubt,
    DoubtDraft,
    DoubtId,
    FundingTownship,
    FundingTownshipId,
    HealthDraft,
    HealthItem,
    HealthItemId,
    HealthKind,
    PaperDraft,
    PaperOnFile,
    PaperOnFileId,
    PaperState,
    current_township,
)
from app.features.residents.model.rows import Birthday, Filter, Mark, Row, kept
from app.features.residents.model.sight import HIDDEN, changed_keys, changes, in_part, merged, sees, sees_whole, shown

__all__ = [
    "BY_KEY", "CONTACT_ON_PAPER", "CONTACT_WORDS", "COUNTED", "FIELDS", "GROUP_TITLES", "HEALTH_WORDS", "HIDDEN",
    "LIST_ANSWERS", "LIST_KEYS", "NOTICES", "PAPER_STATE_ON_PAPER", "PAPER_STATE_WORDS", "PHOTO", "TOLD_KEYS", "Ages",
    "Birthday", "CheckLine", "Completeness", "Contact", "ContactDraft", "ContactId", "ContactKind", "Doubt",
    "DoubtDraft", "DoubtId", "Field", "FieldGroup", "FieldKind", "Filter", "Folder", "FundingTownship",
    "FundingTownshipId", "Happened", "HealthDraft", "HealthItem", "HealthItemId", "HealthKind", "HistoryLine",
    "IdentitySheet", "Mark", "Needed", "Paper", "PaperDraft", "PaperOnFile", "PaperOnFileId", "PaperState", "Person",
    "Resident", "Row", "Shown", "Sight", "StoredChange", "catalogue", "catalogue_word", "changed_keys", "changes",
    "checklist", "code_word", "completeness", "current_township", "doubt_of", "doubt_text", "draft_body",
    "draft_over", "findings", "history_lines", "in_chinese_words", "in_part", "kept", "marked", "merged",
    "needed_keys", "papers", "printed", "printed_text", "sees", "sees_whole", "shown", "tidied",
]  # fmt: skip
