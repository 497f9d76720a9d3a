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
    called,
    cell,
    columns,
    due,
    in_shift,
    look,
    measures,
    most,
    night_begins,
    parts,
    waiting,
)
from app.features.care_log.model.rules import LogRules, look_interval
from app.features.care_log.model.search import normal, query, searchable, terms

__all__ = [
    "HIGH", "LOW", "NIGHT_LOOK", "OTHER", "USUAL", "AskedRanges", "CarePlan", "Catalogue", "Cell", "CellState",
    "DayPart", "Deed", "Entry", "EntryDraft", "Group", "Item", "LastTime", "Limits", "Line", "LogFilter", "LogRules",
    "Look", "LookState", "Measure", "Named", "Phrase", "PlanDraft", "PlanLine", "Point", "Ranges", "ResidentSheet",
    "RoomSheet", "RoomState", "Signed", "Span", "UsualRanges", "asks_for_flag", "called", "catalogue", "cell",
    "columns", "correction_findings", "due", "findings", "guessed", "in_shift", "is_late", "is_routine", "is_unusual",
    "judged", "limit_findings", "look", "look_interval", "measures", "most", "name_on_paper", "night_begins", "normal",
    "on_paper", "parts", "plan_findings", "plan_of", "planned_on_paper", "query", "searchable",
    "stands_for_incident", "terms", "waiting",
]  # fmt: skip
