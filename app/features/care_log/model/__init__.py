"""The rules of the care log; imports the kernel and models of lower slices only."""

from app.features.care_log.model.catalogue import (
    HIGH,
    LOW,
    NIGHT_LOOK,
    OTHER,
    USUAL,
    Catalogue,
    DayPart,
    Group,
    Item,
    Named,
    Phrase,
    catalogue,
)
from app.features.care_log.model.checking import (
    asks_for_flag,
    correction_findings,
    findings,
    guessed,
    is_late,
    judged,
    limit_findings,
)
from app.features.care_log.model.entries import (
    Entry,
    EntryDraft,
    Limits,
    Line,
    LogFilter,
    Point,
    Signed,
    is_routine,
    is_unusual,
    on_paper,
    stands_for_incident,
)
from app.features.care_log.model.plan import (
    CarePlan,
    Deed,
    PlanDraft,
    PlanLine,
    name_on_paper,
    plan_findings,
    plan_of,
    planned_on_paper,
)
from app.features.care_log.model.ranges import AskedRanges, Ranges, Span, UsualRanges
from app.features.care_log.model.ready import (
    Cell,
    CellState,
    LastTime,
    Look,
    LookState,
    Measure,
    ResidentSheet,
    RoomSheet,
    RoomState,
    begins,
    called,
    cell,
    columns,
    in_shift,
    is_ready,
    look,
    measures,
    night_begins,
    parts,
)
from app.features.care_log.model.rules import LogRules, look_interval
from app.features.care_log.model.search import normal, query, searchable, terms

__all__ = [
    "HIGH", "LOW", "NIGHT_LOOK", "OTHER", "USUAL", "AskedRanges", "CarePlan", "Catalogue", "Cell", "CellState",
    "DayPart", "Deed", "Entry", "EntryDraft", "Group", "Item", "LastTime", "Limits", "Line", "LogFilter", "LogRules",
    "Look", "LookState", "Measure", "Named", "Phrase", "PlanDraft", "PlanLine", "Point", "Ranges", "ResidentSheet",
    "RoomSheet", "RoomState", "Signed", "Span", "UsualRanges", "asks_for_flag", "begins", "called", "catalogue", "cell",
    "columns", "correction_findings", "findings", "guessed", "in_shift", "is_late", "is_ready", "is_routine",
    "is_unusual", "judged", "limit_findings", "look", "look_interval", "measures", "name_on_paper", "night_begins",
    "normal", "on_paper", "parts", "plan_findings", "plan_of", "planned_on_paper", "query", "searchable",
    "stands_for_incident", "terms",
]  # fmt: skip
