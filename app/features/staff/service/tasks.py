"""What waits about staff on the start page: certificates, training, a ratio that does not hold; one's own too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.data.session import Session
from app.features.slice import DueTask
from app.features.staff.model import (
    BASE_PLUS_EXCESS,
    CERTIFICATE_WORDS,
    CertificateLine,
    Standing,
    gravest_first,
    lines_of,
    shown_hands,
)
from app.features.staff.service.people import member_of_account
from app.features.staff.service.ratio import ratio_on
from app.features.staff.service.working import due_trainings, worker, workers
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Translate, Words, say, words

_TITLES = {
    Standing.EXPIRED: words("StaffTask", "{count} people work with an expired certificate"),
    Standing.MISSING: words("StaffTask", "{count} people have no certificate on record that their post needs"),
    Standing.SOON: words("StaffTask", "{count} certificates expire soon"),
}
_URGENCY = {Standing.EXPIRED: "now", Standing.MISSING: "week", Standing.SOON: "week"}
_TRAINING = words("StaffTask", "{count} people are due for training")
_GAP = words("StaffTask", "{gap} caregivers are missing for the ratio")
_GAP_BY_CLASS = words("StaffTask", "{gap} caregivers are missing for the ratio by class")
_GAP_DETAIL = words("StaffTask", "{need} are needed, {actual} are there.")
_OWN = {
    Standing.EXPIRED: words("StaffTask", "Your {certificate} has expired"),
    Standing.SOON: words("StaffTask", "Your {certificate} expires in {days} days"),
}
_OWN_DETAIL = words("StaffTask", "Renew it, and give the new one to the office.")
_LOOK, _SEE = words("StaffTask", "Look"), words("StaffTask", "See whom")
_MOST_NAMES = 3


def due_tasks(session: Session, translate: Translate) -> Iterator[DueTask]:
    """Yield what waits for who keeps the records of staff, and one's own certificates for everybody.

    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    if session.may(Permission.STAFF_CHANGE):
        yield from _of_everybody(session, translate)
        yield from _gaps(session, translate)
    else:
        yield from _own(session, translate)


def _of_everybody(session: Session, translate: Translate) -> Iterator[DueTask]:
    day = today(session.clock)
    lines = gravest_first(workers(session, day, day), day)
    for standing, title in _TITLES.items():
        if found := [one for one in lines if one.standing is standing]:
            yield _task(standing.value, title, found, _URGENCY[standing], translate)
    due = due_trainings(session)
    if late := [one for one in lines if one.worker.id in due]:
        yield _task("training", _TRAINING, late, "week", translate)


def _task(part: str, title: Words, found: Sequence[CertificateLine], urgency: str, translate: Translate) -> DueTask:
    names = "、".join(one.worker.name for one in found[:_MOST_NAMES])
    return DueTask(
        key=f"staff:{part}",
        title=say(title, translate, count=len(found)),
        detail=names + ("…" if len(found) > _MOST_NAMES else ""),
        urgency=urgency,
        icon="certificate",
        button=say(_SEE, translate),
        page="staff",
        part=part,
    )


def _gaps(session: Session, translate: Translate) -> Iterator[DueTask]:
    for row in ratio_on(session, today(session.clock)):
        if not row.differs and row.gap:
            title = _GAP if row.rule == BASE_PLUS_EXCESS else _GAP_BY_CLASS
            yield DueTask(
                key=f"staff:ratio:{row.rule}",
                title=say(title, translate, gap=row.gap),
                detail=say(_GAP_DETAIL, translate, need=row.need, actual=shown_hands(row.actual)),
                urgency="week",
                icon="ratio",
                button=say(_LOOK, translate),
                page="ratio",
            )


def _own(session: Session, translate: Translate) -> Iterator[DueTask]:
    mine, day = member_of_account(session), today(session.clock)
    if mine is None or not mine.works_on(day):
        return
    for line in lines_of(worker(session, mine.id), day):
        if line.standing in _OWN:
            word = CERTIFICATE_WORDS.get(line.kind, line.kind)
            yield DueTask(
                key=f"staff:own:{line.kind}",
                title=say(_OWN[line.standing], translate, certificate=word, days=line.days),
                detail=say(_OWN_DETAIL, translate),
                urgency=_URGENCY[line.standing],
                icon="certificate",
                button=say(_LOOK, translate),
                page="staff_member",
                subject=mine.id,
            )
