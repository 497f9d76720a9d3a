"""The list of changes since a month was published (改动单)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.rosters.model import Changed, Sheet
from app.features.rosters.model.wall import WEEKDAYS
from app.kernel.clock import in_home
from app.kernel.ids import StaffId
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import signatures

TITLE = "班表改动单"
NOT_PLANNED = "没排"


def changes_pdf(sheet: Sheet, names: Mapping[StaffId, str], changed: Sequence[Changed], frame: Frame) -> bytes:
    """Return the list of a published month as PDF. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(sheet, names, changed, frame)), frame)


def _story(sheet: Sheet, names: Mapping[StaffId, str], changed: Sequence[Changed], frame: Frame) -> Iterator[Flowable]:
    month, last = sheet.month, sheet.issues[-1]
    yield text.text(f"{month.year}年{month.number}月　{sheet.group.name}　{TITLE}", 18, bold=True, align="center")
    yield Spacer(0, 2 * mm)
    counted = f"改了 {len(changed)} 处" if changed else "没有改动"
    yield text.text(f"第 {last.number} 稿 {in_home(last.at):%Y-%m-%d %H:%M} 发布，以后{counted}。", text.BODY)
    yield Spacer(0, 2 * mm)
    if changed:
        widths = tables.shares(frame.body_width, 1.4, 1.8, 1.6, 4, 2.2)
        heading = ("日期", "姓名", "原班 → 新班", "原因", "谁改的")
        yield tables.listing(heading, [_row(names, one) for one in changed], widths)
    yield Spacer(0, 6 * mm)
    yield signatures(("排班人", "院长"), frame.body_width)


def _row(names: Mapping[StaffId, str], one: Changed) -> tuple[str, ...]:
    return (
        f"{one.day.day}日 周{WEEKDAYS[one.day.weekday()]}",
        names[one.staff_id],
        f"{one.before or NOT_PLANNED} → {one.after or NOT_PLANNED}",
        one.by.reason,
        f"{one.by.who} {in_home(one.by.at):%m-%d %H:%M}",
    )
