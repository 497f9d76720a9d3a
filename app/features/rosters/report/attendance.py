"""The attendance summary for wages (考勤汇总表): what everybody of a group worked in a month."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.rosters.model import AskKind, Sheet, Tally, tallies
from app.features.rosters.report.wall import POST_ON_PAPER, hours, shown
from app.features.staff.model import Worker
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import signatures

TITLE = "考勤汇总表"
ABSENCES = ((AskKind.LEAVE, "休假"), (AskKind.SICK, "病假"), (AskKind.TRAINING, "培训"))


def attendance_pdf(sheet: Sheet, frame: Frame) -> bytes:
    """Return the summary as PDF, A4 landscape. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(sheet, frame)), frame)


def heading(sheet: Sheet) -> tuple[str, ...]:
    """Return the titles of the columns."""
    letters = (f"{one.told.name}（{one.letter}）" for one in shown(sheet))
    absent = (name for _kind, name in ABSENCES)
    return ("姓名", "岗位", "班数", *letters, "夜班", "周末", "节假日", "工时", "休息", *absent)


def row(sheet: Sheet, worker: Worker, tally: Tally) -> tuple[str, ...]:
    """Return what one person worked, column by column."""
    days = sheet.month.days
    of = [duty.id for day in days if (duty := sheet.at(worker.id, day)) is not None]
    away = [sheet.absences[worker.id, day].told.kind for day in days
            if (worker.id, day) in sheet.absences and sheet.at(worker.id, day) is None]  # fmt: skip
    off = sum((cell := sheet.cells.get((worker.id, day))) is not None and cell.duty_id is None for day in days)
    return (
        worker.name,
        POST_ON_PAPER[worker.post],
        str(tally.duties),
        *(str(of.count(one.id)) for one in shown(sheet)),
        str(tally.nights),
        str(tally.weekends),
        "未定" if sheet.unknown_year else str(tally.holidays),
        hours(tally.minutes),
        str(off),
        *(str(away.count(kind)) for kind, _name in ABSENCES),
    )


def _story(sheet: Sheet, frame: Frame) -> Iterator[Flowable]:
    worked, titles = tallies(sheet), heading(sheet)
    head = f"{sheet.month.year}年{sheet.month.number}月　{sheet.group.name}　{TITLE}"
    yield text.text(head, 18, bold=True, align="center")
    yield Spacer(0, 2 * mm)
    state = f"按第 {sheet.issues[-1].number} 稿班表" if sheet.issues else "按草稿班表，没有发布"
    yield text.text(f"{state}（含发布以后的改动）。按排班表计算，实际出勤以签到为准。", text.LABEL)
    yield Spacer(0, 2 * mm)
    widths = tables.shares(frame.body_width, 2.2, 1.4, *[1.3] * (len(titles) - 2))
    yield tables.listing(titles, [row(sheet, one, worked[one.id]) for one in sheet.people], widths, size=text.LABEL)
    yield Spacer(0, 6 * mm)
    yield signatures(("制表", "院长", "会计"), frame.body_width)
