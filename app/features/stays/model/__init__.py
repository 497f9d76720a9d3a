"""The rules of stays; imports the kernel and the words of places only."""

from app.features.stays.model.census import (
    Census,
    ClassOf,
    DayCount,
    Flow,
    census,
    day_counts,
    flow,
    nobody_assessed,
)
from app.features.stays.model.death import DEATH_STEPS, DeathStep, StepDone, next_step, step_findings
from app.features.stays.model.hospital import (
    DIAGNOSIS,
    Escort,
    EscortKind,
    HospitalTrip,
    escort_findings,
    trip_findings,
)
from app.features.stays.model.leave import (
    SLIP_WORDS,
    Approval,
    Leave,
    LeaveRules,
    Slip,
    SlipLine,
    SlipStep,
    approval,
    leave_findings,
    may_follow,
    minutes_overdue,
    report_is_due,
    search_is_due,
    words_missing,
)
from app.features.stays.model.moves import (
    LEAVING,
    LEGAL,
    NEVER_MOVED,
    PERMISSION,
    PREPARABLE,
    REGISTERED,
    Holding,
    Kind,
    Move,
    MoveRow,
    Standing,
    State,
    Step,
    fold,
    fold_all,
    holdings,
    new_move,
    overlap,
    standing,
    steps,
)
from app.features.stays.model.rules import (
    NOT_STANDING,
    BedFacts,
    Held,
    Person,
    Trial,
    findings,
    on_trial,
    require_standing,
    without,
)
from app.features.stays.model.shown import Aside, BuildingBeds, LeaveOut, Line, Occupancy, Occupant, Prepared, Tenancy
from app.features.stays.model.wording import KIND_ON_PAPER, KIND_WORDS, STATE_ON_PAPER, STATE_WORDS

__all__ = [
    "DEATH_STEPS", "DIAGNOSIS", "KIND_ON_PAPER", "KIND_WORDS", "LEAVING", "LEGAL", "NEVER_MOVED", "NOT_STANDING",
    "PERMISSION", "PREPARABLE", "REGISTERED", "SLIP_WORDS", "STATE_ON_PAPER", "STATE_WORDS", "Approval", "Aside",
    "BedFacts", "BuildingBeds", "Census", "ClassOf", "DayCount", "DeathStep", "Escort", "EscortKind", "Flow",
    "Held", "Holding", "HospitalTrip", "Kind", "Leave", "LeaveOut", "LeaveRules", "Line", "Move", "MoveRow",
    "Occupancy", "Occupant", "Person", "Prepared", "Slip", "SlipLine", "SlipStep", "Standing", "State", "Step",
    "StepDone", "Tenancy", "Trial", "approval", "census", "day_counts", "escort_findings", "findings", "flow",
    "fold", "fold_all", "holdings", "leave_findings", "may_follow", "minutes_overdue", "new_move", "next_step",
    "nobody_assessed", "on_trial", "overlap", "report_is_due", "require_standing", "search_is_due", "standing",
    "step_findings", "steps", "trip_findings", "without", "words_missing",
]  # fmt: skip
