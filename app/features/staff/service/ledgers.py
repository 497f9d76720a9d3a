"""What inspectors ask of the staff: trainings of a range of days; certificates that ran out; in Chinese."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from app.data.session import Session
from app.features.staff import store
from app.features.staff.model import Result
from app.features.staff.model.on_paper import TOPICS
from app.features.staff.service.people import names
from app.kernel.access import Permission
from app.kernel.ledgers import LedgerTable


def training_ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the trainings (员工培训) of some days with who took part. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    called = names(session)
    held: dict[tuple[date, str, str, int | None], list[str]] = defaultdict(list)
    for one in store.trainings(session.db):
        if first <= one.told.held_on <= last:
            mark = "（没通过）" if one.told.result is Result.FAILED else ""
            key = one.told.held_on, one.told.topic, one.told.given_by, one.told.minutes
            held[key].append(f"{called.get(one.staff_id, '')}{mark}")
    rows = [
        (
            day.isoformat(),
            TOPICS.get(topic, topic),
            by,
            f"{minutes} 分钟" if minutes else "",
            str(len(who)),
            "、".join(who),
        )
        for (day, topic, by, minutes), who in sorted(held.items(), key=lambda item: item[0][0])
    ]  # fmt: skip
    return LedgerTable(("日期", "内容", "授课", "时长", "人数", "参加的人"), (24, 34, 22, 20, 12, 80), rows)
