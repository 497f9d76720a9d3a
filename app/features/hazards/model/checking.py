"""What speaks against a report, a step, or closing a hazard."""

from collections.abc import Iterator
from datetime import date, datetime

from app.features.hazards.model.grades import HazardGrade, HazardSource
from app.features.hazards.model.hazards import Hazard, HazardDraft, StepDraft, StepKind
from app.kernel.clock import in_home
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, StaffId
from app.kernel.text import words

_PLACE = words("Hazards", "Write where it is.")
_WHAT = words("Hazards", "Write what is wrong.")
_GROUP = words("Hazards", "A major hazard belongs to one of five groups. Choose it.")
_NO_GROUP = words("Hazards", "Only a major hazard belongs to a group.")
_SPOT = words("Hazards", "Say whether it was mended at once.")
_OWNER = words("Hazards", "Choose who mends it.")
_DEADLINE = words("Hazards", "Choose until when it is mended.")
_EARLY = words("Hazards", "The deadline lies before the day it was found.")
_FUTURE = words("Hazards", "This time is still to come.")
_SOURCE = words("Hazards", "What it was found at is not named.")
_INTERIM = words("Hazards", "A major hazard that is not mended yet: write what keeps people safe until then.")
_WHY = words("Hazards", "Write why.")
_NOTE = words("Hazards", "Write the note.")
_SAME = words("Hazards", "It is so already.")
_CLOSED_PAST = words("Hazards", "The new deadline lies before today.")

CLOSES_OWN = words("Hazards", "{name} mended it. Somebody else checks and closes it. Nothing was changed.")
NEEDS_SECOND = words("Hazards", "Two people close a major hazard. Nothing was changed. Let a second person sign.")
NEEDS_DIRECTOR = words("Hazards", "The director is one of the two who close a major hazard. Nothing was changed.")


def draft_findings(draft: HazardDraft, now: datetime) -> tuple[Finding, ...]:
    """Return what speaks against a report; `now` is aware."""
    return tuple(_of_draft(draft, now))


def _of_draft(draft: HazardDraft, now: datetime) -> Iterator[Finding]:
    found_at = draft.found_at or now
    if not draft.place.strip():
        yield Finding("place", _PLACE)
    if not draft.what.strip():
        yield Finding("what", _WHAT)
    yield from _of_group(draft.grade, draft.major_group)
    if draft.on_the_spot is None:
        yield Finding("on_the_spot", _SPOT)
    if draft.grade is HazardGrade.MAJOR and draft.on_the_spot is False and not draft.interim.strip():
        yield Finding("interim", _INTERIM)
    if draft.owner_id is None and not draft.owner.strip():
        yield Finding("owner", _OWNER)
    if draft.deadline is None:
        yield Finding("deadline", _DEADLINE)
    elif draft.deadline < in_home(found_at).date():
        yield Finding("deadline", _EARLY)
    if found_at > now:
        yield Finding("found_at", _FUTURE)
    if (draft.source is HazardSource.SEEN) != (draft.source_id is None):
        yield Finding("", _SOURCE)


def _of_group(grade: HazardGrade | None, group: int | None) -> Iterator[Finding]:
    if grade is HazardGrade.MAJOR and group not in range(1, 6):
        yield Finding("major_group", _GROUP)
    if grade is not HazardGrade.MAJOR and group is not None:
        yield Finding("major_group", _NO_GROUP)


_NEEDS_TEXT = {
    StepKind.SENT_BACK: _WHY,
    StepKind.REOPENED: _WHY,
    StepKind.REGRADED: _WHY,
    StepKind.DEADLINE: _WHY,
    StepKind.TAKEN_BACK: _WHY,
    StepKind.NOTED: _NOTE,
}


def step_findings(hazard: Hazard, draft: StepDraft, today: date) -> tuple[Finding, ...]:
    """Return what speaks against what was entered of a step, on a day."""
    return tuple(_of_step(hazard, draft, today))


def _of_step(hazard: Hazard, draft: StepDraft, today: date) -> Iterator[Finding]:
    if draft.kind in _NEEDS_TEXT and not draft.text.strip():
        yield Finding("text", _NEEDS_TEXT[draft.kind])
    if draft.kind is StepKind.REGRADED:
        yield from _of_group(draft.grade, draft.major_group)
        if (draft.grade, draft.major_group) == (hazard.grade, hazard.major_group):
            yield Finding("grade", _SAME)
    if draft.kind is StepKind.DEADLINE:
        yield from _of_deadline(hazard, draft.deadline, today)
    if draft.kind is StepKind.OWNER:
        if draft.staff_id is None and not draft.owner.strip():
            yield Finding("owner", _OWNER)
        elif draft.staff_id == hazard.owner_id and (draft.staff_id is not None or draft.owner == hazard.owner):
            yield Finding("owner", _SAME)


def _of_deadline(hazard: Hazard, deadline: date | None, today: date) -> Iterator[Finding]:
    if deadline is None:
        yield Finding("deadline", _DEADLINE)
    elif deadline < today:
        yield Finding("deadline", _CLOSED_PAST)
    elif deadline == hazard.deadline:
        yield Finding("deadline", _SAME)


def mended_it(hazard: Hazard, account_id: AccountId | None, staff_id: StaffId | None) -> bool:
    """Tell whether somebody mended a hazard since it was last open, by account or by name of the staff."""
    return any(
        one.recorded_by == account_id or (staff_id is not None and one.staff_id == staff_id) for one in hazard.mended
    )
