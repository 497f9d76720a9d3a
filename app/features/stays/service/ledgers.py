"""What inspectors ask of stays: who came and left, who was out with leave; in Chinese."""

from __future__ import annotations

from datetime import date

from app.data.session import Session
from app.features.stays import store
from app.features.stays.model import KIND_ON_PAPER, Kind, SlipStep
from app.features.stays.service.reading import all_moves, name_of
from app.kernel.access import Permission
from app.kernel.clock import in_home, shown_time
from app.kernel.ledgers import LedgerTable

_REGISTER = frozenset({Kind.ADMITTED, Kind.TRANSFERRED_OUT, Kind.DISCHARGED, Kind.SUPPORT_ENDED, Kind.DIED})
_STEPS = {
    SlipStep.ASKED: "待审核", SlipStep.APPROVED: "已审核未外出", SlipStep.REFUSED: "没有批准",
    SlipStep.VOIDED: "已作废", SlipStep.GONE: "未回院", SlipStep.SEARCH_STARTED: "寻找中", SlipStep.BACK: "已回院",
}  # fmt: skip


def register(session: Session, first: date, last: date) -> LedgerTable:
    """Return who came and who left on some days (入住、离院登记). Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    lines = [line.move for line in all_moves(session) if line.stands and line.move.kind in _REGISTER]
    rows = [
        (shown_time(one.at), name_of(session, one.resident_id), KIND_ON_PAPER[one.kind], one.reason)
        for one in sorted(lines, key=lambda one: one.at)
        if first <= in_home(one.at).date() <= last
    ]
    return LedgerTable(("时间", "姓名", "事项", "原因、去向"), (34, 30, 24, 80), rows)


def leave_ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the slips of leave that begin on some days (请销假登记). Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    slips = (one for one in store.slips(session.db) if first <= in_home(one.leave.leaves_at).date() <= last)
    rows = [
        (
            shown_time(one.leave.leaves_at), name_of(session, one.resident_id), one.leave.going_to, one.leave.with_whom,
            shown_time(one.leave.due_back_at), _STEPS[one.step],
        )
        for one in sorted(slips, key=lambda one: one.leave.leaves_at)
    ]  # fmt: skip
    return LedgerTable(("外出时间", "姓名", "去向", "同行", "应回时间", "情况"), (32, 24, 44, 30, 32, 26), rows)
