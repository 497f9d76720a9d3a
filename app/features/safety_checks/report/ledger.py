"""One ledger (台账) and the list of a folder for inspectors (检查资料清单), gaps first; in Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.kernel.ledgers import LedgerTable
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import signatures

_ELSEWHERE = "本程序不登记，或您的岗位看不到；请附纸质材料"


@dataclass(frozen=True, slots=True)
class FolderLine:
    """What the folder says of one demand of the list."""

    number: int
    asked: str
    ledgers: tuple[str, ...]  # titles of the papers in the folder; none: nothing is kept of it here
    records: int
    gaps: tuple[str, ...]


def ledger_pdf(title: str, told: LedgerTable, first: date, last: date, frame: Frame) -> bytes:
    """Return one ledger as PDF: its gaps, then its records. Raises RuleBrokenError for what cannot be drawn."""
    return render(title, list(_ledger(title, told, first, last, frame)), frame)


def texts(told: LedgerTable) -> Iterator[str]:
    """Yield everything that is printed as it was written."""
    yield from told.gaps
    for row in told.rows:
        yield from row


def _ledger(title: str, told: LedgerTable, first: date, last: date, frame: Frame) -> Iterator[Flowable]:
    yield text.text(title, text.TITLE, bold=True, align="center")
    yield text.text(f"{_span(first, last)}　记录 {len(told.rows)} 条　缺记 {len(told.gaps)} 处", align="center")
    yield Spacer(1, 3 * mm)
    if told.since is not None and told.since > first:
        yield text.text(f"{_day(told.since)}起在本程序登记，此前的请看纸质材料", bold=True)
    yield from _gaps(told.gaps)
    if told.rows:
        yield tables.listing(told.heading, told.rows, tables.shares(frame.body_width, *told.shares), size=text.LABEL)
    else:
        yield text.text(told.nothing)
    yield Spacer(1, 4 * mm)
    yield KeepTogether([signatures(("核对人", "院　长"), frame.body_width * 0.6)])


def _gaps(gaps: Sequence[str]) -> Iterator[Flowable]:
    if not gaps:
        yield text.text("缺记：没有", bold=True)
    else:
        yield text.text(f"缺记 {len(gaps)} 处（照实列出）", bold=True)
        for one in gaps:
            yield text.text(f"· {one}")
    yield Spacer(1, 3 * mm)


def folder_pdf(lines: Sequence[FolderLine], first: date, last: date, frame: Frame) -> bytes:
    """Return the list of the folder as PDF: every gap first, then each demand with its papers.

    Raises RuleBrokenError for what cannot be drawn.
    """
    return render("检查资料清单", list(_folder(lines, first, last, frame)), frame)


def _folder(lines: Sequence[FolderLine], first: date, last: date, frame: Frame) -> Iterator[Flowable]:
    gaps = [gap for one in lines for gap in one.gaps]
    yield text.text("检查资料清单", text.TITLE, bold=True, align="center")
    yield text.text(_span(first, last), align="center")
    yield Spacer(1, 3 * mm)
    yield from _gaps(gaps)
    rows = [
        (
            str(one.number),
            one.asked,
            "\n".join(one.ledgers) or _ELSEWHERE,
            _count(one),
            _missing(one),
        )
        for one in lines
    ]
    shares = tables.shares(frame.body_width, 13, 60, 59, 19, 17)
    yield tables.listing(("序号", "检查要看的", "本夹里的台账", "记录", "缺记"), rows, shares)


def _count(one: FolderLine) -> str:
    return f"{one.records} 条" if one.ledgers else "—"


def _missing(one: FolderLine) -> str:
    return f"{len(one.gaps)} 处" if one.ledgers else "—"


def _span(first: date, last: date) -> str:
    return f"{_day(first)} 至 {_day(last)}"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
