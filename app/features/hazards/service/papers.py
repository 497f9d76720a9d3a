"""Hazards and inspections from outside as ledgers and papers; loads the paper kit late."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.features.hazards.model import (
    GRADE_ON_PAPER,
    INSPECTION_ON_PAPER,
    SOURCE_ON_PAPER,
    STATE_ON_PAPER,
    Hazard,
    HazardSource,
    Inspection,
    StepKind,
)
from app.features.hazards.service.inspecting import inspections, owed_inspections
from app.features.hazards.service.reading import found_between, hazard, hazards_of_source, open_hazards
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.ledgers import LedgerTable, OwedState

if TYPE_CHECKING:
    from app.data.session import Session
    from app.kernel.ids import HazardId
    from app.paper.frame import Frame

_HEADING = ("编号", "发现日期", "部位", "隐患情况", "来源", "等级", "责任人", "期限", "整改情况", "复查销号", "状态")
_SHARES = (22, 27, 28, 40, 20, 12, 18, 27, 34, 32, 16)
_INSPECTED = ("日期", "检查类别", "检查单位和人员", "陪同", "结果", "发现的隐患", "说明")
_INSPECTED_SHARES = (20, 24, 44, 22, 18, 56, 40)


def hazard_ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the ledger (隐患整改台账) of what was found in some days; what is overdue is told first.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)
    day = today(session.clock)
    gaps = tuple(
        f"{one.label} {one.place} 超期 {one.days_over(day)} 天没有销号"
        for one in open_hazards(session)
        if one.days_over(day) and first <= in_home(one.found_at).date() <= last
    )
    rows = [_row(one, day) for one in found_between(session, first, last)]
    return LedgerTable(_HEADING, _SHARES, rows, gaps, "本期没有发现隐患")


def inspection_ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return the ledger of inspections from outside in some days; those awaited that did not come are told first.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)
    now = session.clock.now()
    gaps = tuple(
        f"{one.day:%Y年%m月} {one.what} 缺 {one.missed(now)} 次记录"
        for one in owed_inspections(session, first, last)
        if one.state(now) is OwedState.MISSED
    )
    held = [one for one in inspections(session) if first <= one.held_on <= last and not one.withdrawn]
    rows = [_inspected(session, one) for one in reversed(held)]
    return LedgerTable(_INSPECTED, _INSPECTED_SHARES, rows, gaps, "本期没有外部检查的记录")


def ledger_paper(session: Session, first: date, last: date) -> bytes:
    """Return the ledger of hazards as PDF, A4 landscape. Raises NotAllowedError, RuleBrokenError, StorageError."""
    session.require(Permission.SAFETY_READ)
    from app.features.hazards import report
    from app.paper.glyphs import require_printable

    table = hazard_ledger(session, first, last)
    require_printable(("隐患整改台账", text) for row in table.rows for text in row)
    with session.change("hazard.printed") as change:
        change.tell(first=first.isoformat(), last=last.isoformat())
    return report.ledger_pdf(table, first, last, _frame(session, landscape=True))


def notice_paper(session: Session, hazard_id: HazardId) -> bytes:
    """Return the notice of one hazard (隐患整改通知单). Raises NotAllowedError, RuleBrokenError, StorageError."""
    session.require(Permission.SAFETY_READ)
    return _paper(session, hazard_id, check=False)


def check_paper(session: Session, hazard_id: HazardId) -> bytes:
    """Return the check of one hazard (隐患整改复查单). Raises NotAllowedError, RuleBrokenError, StorageError."""
    session.require(Permission.SAFETY_READ)
    return _paper(session, hazard_id, check=True)


def _paper(session: Session, hazard_id: HazardId, *, check: bool) -> bytes:
    from app.features.hazards import report
    from app.paper.glyphs import require_printable

    one = hazard(session, hazard_id)
    require_printable((one.label, text) for text in report.texts(one))
    photos = [(photo.after, session.files.get(photo.hash)) for photo in one.photos]
    with session.change("hazard.printed", f"hazard:{hazard_id}"):
        pass
    return (report.check_pdf if check else report.notice_pdf)(one, photos, _frame(session))


def _frame(session: Session, *, landscape: bool = False) -> Frame:
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head("hazards").short,
        sample=session.is_sample,
        landscape=landscape,
    )


def _row(one: Hazard, day: date) -> tuple[str, ...]:
    mended = next((step for step in reversed(one.standing) if step.kind is StepKind.MENDED), None)
    done = (
        "" if mended is None else f"{in_home(mended.recorded_at):%m-%d} {mended.owner or mended.author} {mended.text}"
    )
    closed = one.closed
    by = "" if closed is None else "、".join(filter(None, (closed.author, closed.second)))
    over = one.days_over(day)
    return (
        one.label,
        f"{in_home(one.found_at):%Y-%m-%d}",
        one.place,
        one.what,
        SOURCE_ON_PAPER[one.source],
        GRADE_ON_PAPER[one.grade],
        one.owner,
        f"{one.deadline:%Y-%m-%d}",
        done,
        "" if closed is None else f"{in_home(closed.recorded_at):%m-%d} {by} {closed.text}",
        STATE_ON_PAPER[one.state] + (f" 超期 {over} 天" if over else ""),
    )


def _inspected(session: Session, one: Inspection) -> tuple[str, ...]:
    found = hazards_of_source(session, HazardSource.INSPECTION, one.id)
    told = "；".join(f"{hazard.label} {hazard.what}（{STATE_ON_PAPER[hazard.state]}）" for hazard in found)
    return (
        one.held_on.isoformat(),
        INSPECTION_ON_PAPER[one.kind],
        one.inspectors,
        one.accompanied_by,
        "有问题" if one.problems else "没有问题",
        told,
        one.note,
    )
