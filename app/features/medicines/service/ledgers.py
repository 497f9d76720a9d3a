"""What inspectors ask of medicines kept for residents: what each is given, under lock or not; in Chinese."""

from __future__ import annotations

from datetime import date

from app.data.session import Session
from app.features.medicines.service.reading import running
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.ledgers import LedgerTable


def ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the medicines (代管药品登记) that are given on the last of some days. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    del first  # what is kept is told as it stands
    rows = []
    for one in running(session, last):
        held = one.order_on(last) or one.draft
        times = "、".join(held.times) or "必要时"
        who = stays.name_of(session, one.resident_id)
        locked = "上锁，双人" if held.locked else ""
        rows.append((who, held.title, f"{held.dose} {held.route}".strip(), times, held.ordered_by, locked))
    return LedgerTable(("姓名", "药品", "用法", "时间", "医嘱人", "保管"), (24, 46, 28, 42, 24, 24), sorted(rows))
