"""What waits about levels on the start page of those who act, in words; leaves judging to `due_list`."""

from collections.abc import Iterator, Mapping, Sequence

from app.data.session import Session
from app.features.care_levels.model import DueKind
from app.features.care_levels.model.agenda import Count, When, acts_on, counts, errands
from app.features.care_levels.service.dueing import due_list
from app.features.care_levels.service.reading import prepared_classes
from app.features.slice import DueTask, Slice
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Translate, Words, say, words

_TITLES: Mapping[DueKind, Words] = {
    DueKind.OFFICIAL_CLASS: words("LevelTask", "{count} residents have no official class yet"),
    DueKind.REPORT: words("LevelTask", "{count} changes of self-care to report"),
    DueKind.COUNTY: words("LevelTask", "{count} reports wait for the county"),
    DueKind.OBSERVATION: words("LevelTask", "{count} residents to observe: what they can do alone"),
    DueKind.ABILITY: words("LevelTask", "{count} residents to assess: ability"),
    DueKind.RISK: words("LevelTask", "{count} residents to assess: risks"),
}
_LATE = words("LevelTask", "The longest is {days} days late")
_TODAY = words("LevelTask", "Due today")
_SEE = words("LevelTask", "See whom")
_PREPARED = words("LevelTask", "{count} official classes wait for you")
_BY_CLERK = words("LevelTask", "Filled in from the paper: {names}")
_LOOK = words("LevelTask", "Look")
_SOME_LATE = words("LevelTask", "{count} of them late")
_NOBODY = words("LevelTask", "nothing is due")
MOST_NAMES = 3


def due_tasks(session: Session, slices: Sequence[Slice], translate: Translate) -> Iterator[DueTask]:
    """Yield one task for each kind that is due and that the acting person works off. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    if not session.may(Permission.LEVELS_READ):
        return
    if session.may(Permission.LEVELS_DECIDE):
        yield from _prepared(session, translate)
    own = acts_on(session.may)
    dues = [one for one in due_list(session, slices) if one.kind in own]
    for kind, count in counts(dues, today(session.clock)).items():
        yield _task(kind, count, translate)


def _task(kind: DueKind, count: Count, translate: Translate) -> DueTask:
    return DueTask(
        key=f"levels:{kind}",
        title=say(_TITLES[kind], translate, count=count.residents),
        detail=say(_LATE, translate, days=count.days) if count.days else say(_TODAY, translate),
        urgency="today" if count.late else "week",
        icon="assessment",
        button=say(_SEE, translate),
        page="levels_due",
        part=kind.value,
    )


def _prepared(session: Session, translate: Translate) -> Iterator[DueTask]:
    waiting = prepared_classes(session)
    if not waiting:
        return
    names = "、".join(name for name, _one in waiting[:MOST_NAMES])
    more = "…" if len(waiting) > MOST_NAMES else ""
    yield DueTask(
        key="levels:prepared",
        title=say(_PREPARED, translate, count=len(waiting)),
        detail=say(_BY_CLERK, translate, names=names + more),
        urgency="today",
        icon="class",
        button=say(_LOOK, translate),
        page="class_waiting",
    )


def due_tile(session: Session, slices: Sequence[Slice], translate: Translate) -> tuple[int | None, str]:
    """Return of how many residents something is due that the acting person works off, and how many are late.

    Who works off nothing is told of everything. Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_READ)
    shown = acts_on(session.may) or frozenset(DueKind)
    dues = [one for one in due_list(session, slices) if one.kind in shown]
    found = errands(dues, today(session.clock), until=When.NOW)
    late = sum(one.when is When.LATE for one in found)
    if not found:
        return None, say(_NOBODY, translate)
    return len(found), say(_SOME_LATE, translate, count=late) if late else say(_TODAY, translate)
