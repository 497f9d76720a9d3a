"""What inspectors ask of care: the plan of each resident, the turning against pressure sores; in Chinese."""

from __future__ import annotations

from datetime import date

from app.data.session import Session
from app.features.care_log.model import name_on_paper, planned_on_paper
from app.features.care_log.service.plan import plans_on
from app.features.care_log.service.reading import day_sums
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.ledgers import LedgerTable

_TURNING = "turning"


def plan_ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the care plans (照护项目) that hold on the last of some days. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    del first  # a plan is told as it stands
    rows = [
        (stays.name_of(session, of), name_on_paper(told), planned_on_paper(told), told.from_on.isoformat(), told.why)
        for of, plan in plans_on(session, last).items()
        for told in plan.values()
    ]
    return LedgerTable(("姓名", "项目", "怎么做", "从哪天起", "原因"), (24, 26, 60, 26, 52), sorted(rows))


def turning_ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return how often residents were turned (翻身，防压疮) on each of some days. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    rows = [
        (one.day, f"{one.entries} 次", f"{one.unusual} 次")
        for one in day_sums(session, first, last)
        if one.item == _TURNING
    ]
    return LedgerTable(("日期", "翻身记录", "其中有异常"), (40, 60, 60), rows)
