"""The rules of incidents (意外事件): what is reported, what is added later, what closing needs; no database."""

from app.features.incidents.model.cases import (
    LINE_ON_PAPER,
    LINE_WORDS,
    Case,
    Incident,
    IncidentDraft,
    Line,
    LineDraft,
    LineKind,
    open_first,
)
from app.features.incidents.model.checking import (
    MISSING_WORDS,
    POINT_WORDS,
    TOLD,
    Point,
    closes_late,
    closing_findings,
    draft_findings,
    goes_upward,
    is_late_note,
    line_findings,
    minutes_to_first_note,
    open_points,
    report_is_late,
)
from app.features.incidents.model.kinds import (
    ABOUT_SOMEBODY,
    EVENTS,
    KIND_ON_PAPER,
    KIND_WORDS,
    IncidentKind,
    grave_words,
)
from app.features.incidents.model.rules import IncidentRules

__all__ = [
    "ABOUT_SOMEBODY", "EVENTS", "KIND_ON_PAPER", "KIND_WORDS", "LINE_ON_PAPER", "LINE_WORDS", "MISSING_WORDS",
    "POINT_WORDS", "TOLD", "Case", "Incident", "IncidentDraft", "IncidentKind", "IncidentRules", "Line", "LineDraft",
    "LineKind", "Point", "closes_late", "closing_findings", "draft_findings", "goes_upward", "grave_words",
    "is_late_note", "line_findings", "minutes_to_first_note", "open_first", "open_points", "report_is_late",
]  # fmt: skip
