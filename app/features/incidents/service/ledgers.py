"""What inspectors ask of incidents: every one of a range of days but the private ones; in Chinese."""

from __future__ import annotations

from datetime import date, timedelta

from app.data.session import Session
from app.features.incidents import store
from app.features.incidents.model import KIND_ON_PAPER
from app.kernel.access import Permission
from app.kernel.clock import midnight, shown_time
from app.kernel.ledgers import LedgerTable


def ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the incidents (意外事件) of some days, without concerns about abuse. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_READ, Permission.SAFETY_READ)
    began, ended = midnight(first), midnight(last + timedelta(days=1))
    found = [one for one in store.between(session.db, began, ended) if began <= one.incident.at < ended]
    rows = [
        (
            shown_time(one.incident.at), KIND_ON_PAPER[one.incident.kind], one.name or "—", one.incident.place,
            one.incident.what, "已结案" if one.is_closed else "没结案",
        )
        for one in found
    ]  # fmt: skip
    gaps = tuple(
        f"{shown_time(one.incident.at)} {KIND_ON_PAPER[one.incident.kind]} 没有结案" for one in found if one.is_open
    )
    return LedgerTable(("时间", "类别", "老人", "地点", "经过", "情况"), (32, 22, 22, 28, 64, 18), rows, gaps)
