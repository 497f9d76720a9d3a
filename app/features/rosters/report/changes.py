"""The list of changes since a month was published (改动单)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.rosters.model import Sheet
from app.features.rosters.report.wall import WEEKDAYS
from app.kernel.clock import in_home
from app.kernel.ids import StaffId
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import signatures

TITLE = "班表改动单"


@dataclass(frozen=True, slots=True)
class Changed:
    """One day of one person that was changed."""

    staff_id: StaffId
    day: date
    before: str  # letter
    after: str
    reason: str
    at: datetime
    who: str


def changes_pdf(sheet: Sheet, names: Mapping[StaffId, str], changed: Sequence[Changed], frame: Frame) -> bytes:
    """Return the list as PDF. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(sheet, names, changed, frame)), frame)


def _story(sheet: Sheet, names: Mapping[StaffId, str], changed: Sequence[Changed], frame: Frame) -> Iterator[Flowable]:
    month, number = sheet.month, sheet.issues[-1].number if sheet.issues else 0
    yield text.text(f"{month.year}年{month.number}月　{sheet.group.name}　{TITLE}", 18, bold=True, align="center")
    yield Spacer(0, 2 * mm)
    yield text.text(f"第 {number} 稿发布以后的改动，共 {len(changed)} 处。", text.BODY)
    yield Spacer(0, 2 * mm)
    rows = [
        [f"{one.day.day}日 周{WEEKDAYS[one.day.weekday()]}", names[one.staff_id], f"{one.before} → {one.after}",
         one.reason, f"{in_home(one.at):%m-%d %H:%M} {one.who}"]
        for one in changed
    ]  # fmt: skip
    widths = tables.shares(frame.body_width, 1.4, 1.6, 1.4, 4, 2.4)
    yield tables.listing(("日期", "姓名", "原班 → 新班", "原因", "谁改的"), rows, widths)
    yield Spacer(0, 6 * mm)
    yield signatures(("排班人", "院长"), frame.body_width)
