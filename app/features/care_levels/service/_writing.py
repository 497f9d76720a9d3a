"""The one way in which lines of levels are written and taken back; the rules are asked by those who call it."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager

from app.data.session import Change, Session
from app.features.care_levels.model.records import Line
from app.features.stays import service as stays
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import ResidentId
from app.kernel.text import words

NOT_STANDING = words(
    "Levels", "This line was corrected or taken back meanwhile. Nothing was changed. Look at the list again."
)
NO_REASON = words("Levels", "Write why. Nothing was changed.")


def change_of(
    session: Session,
    what: str,
    resident_id: ResidentId,
    corrects: int | None,
    reason: str,
    submission: str | None,
    done: str = "",
) -> AbstractContextManager[Change]:
    """Open the change of one line of a resident; without `done` it is recorded, or corrected.

    Raises RuleBrokenError: the resident died.
    """
    stays.require_alive(session, resident_id)
    action = f"{what}.{done or ('recorded' if corrects is None else 'corrected')}"
    return session.change(action, f"resident:{resident_id}", reason=reason, submission=submission)


def withdraw(
    session: Session,
    table: str,
    resident_id: ResidentId,
    row_id: int,
    reason: str,
    action: str,
    steps: Sequence[int] = (),
) -> None:
    """Take a line back, and steps of a report with it. Raises RuleBrokenError: no reason."""
    if not reason.strip():
        raise RuleBrokenError(NO_REASON)
    with session.change(action, f"resident:{resident_id}", reason=reason.strip()) as change:
        change.withdraw(table, [row_id])
        change.withdraw("class_report_step", list(steps))
        change.tell(line=str(row_id))


def require_standing(stand: Iterable[Line], row_id: int | None) -> None:
    """Raise OutOfDateError unless a line is among those that stand; None: there is nothing to ask."""
    if row_id is not None and row_id not in {one.id for one in stand}:
        raise OutOfDateError(NOT_STANDING)


def written(change: Change) -> dict[str, object]:
    """Return when and by whom, as the columns of a line."""
    return {"recorded_at": change.at, "recorded_by": change.by}
