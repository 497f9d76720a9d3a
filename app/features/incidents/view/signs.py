"""The signs of incidents that several screens share."""

from app.features.incidents.model import Case, IncidentKind, LineKind

KIND_ICONS = {
    IncidentKind.FALL: "fall",
    IncidentKind.BED_FALL: "beds",
    IncidentKind.CHOKING: "choking",
    IncidentKind.WRONG_INTAKE: "medicine",
    IncidentKind.PRESSURE_SORE: "pressure_sore",
    IncidentKind.SCALD: "scald",
    IncidentKind.HARM: "harm",
    IncidentKind.WANDERING: "wander",
    IncidentKind.ACTIVITY: "activity",
    IncidentKind.ILLNESS: "heart",
    IncidentKind.DEATH: "died",
    IncidentKind.QUARREL: "urgent",
    IncidentKind.FIRE: "fire",
    IncidentKind.THEFT: "belongings",
    IncidentKind.ABUSE: "shield",
    IncidentKind.OTHER: "more",
}

LINE_ICONS = {
    LineKind.FAMILY_TOLD: "phone",
    LineKind.REPORTED: "export",
    LineKind.MORE: "add",
    LineKind.CAUSE: "search",
    LineKind.MEASURE: "todo",
    LineKind.REVIEW: "reveal",
    LineKind.CORRECTED: "edit",
    LineKind.CLOSED: "done",
    LineKind.REOPENED: "undo",
}

STATES = {"open": "warn", "closed": "good", "withdrawn": "plain"}
"""State -> kind of chip."""


def state_of(case: Case) -> str:
    """Return "withdrawn", "open" or "closed"."""
    return "withdrawn" if case.incident.withdrawn else "open" if case.is_open else "closed"
