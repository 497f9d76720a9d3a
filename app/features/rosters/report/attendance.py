"""The attendance summary for wages (考勤汇总表): what everybody of a group worked in a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reportlab.lib.colors import black, white
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from app.features.rosters.model import ABSENCE_LETTERS, OFF_LETTER, Sheet, Tally, tallies
from app.features.rosters.model.tallies import hours
from app.features.rosters.model.wall import POST_ON_WALL, days_of, letter, shown, state
from app.features.staff.model import Worker
from app.paper import tables, text
from app.paper.frame import Frame, render

TITLE = "考勤汇总表"
NOT_KNOWN = "未定"
"""Of public holidays in a year that nobody told."""
_ABSENCES = {"假": "休假", "病": "病假", "学": "培训"}


_END = (
    ("SPAN", (0, -1), (-1, -1)),
    ("GRID", (0, -1), (-1, -1), 3 * tables.RULE, white),
    ("LINEABOVE", (0, -1), (-1, -1), tables.RULE, black),
    ("NOSPLIT", (0, -3), (-1, -1)),
)
"""How the row to sign in looks: without lines, never on a page of its own."""


def attendance_pdf(sheet: Sheet, frame: Frame) -> bytes:
    """Return the summary as PDF. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(sheet, frame)), frame)


def heading(sheet: Sheet) -> tuple[str, ...]:
    """Return the titles of the columns."""
    duties = (f"{one.told.name}（{one.letter}）" for one in shown(sheet))
    absences = (_ABSENCES[one] for one in ABSENCE_LETTERS.values())
    return ("姓名", "岗位", "班数", *duties, *_nights(sheet, "夜班合计"), "周末", "节假日", "工时", "休息", *absences)


def row(sheet: Sheet, worker: Worker, tally: Tally) -> tuple[str, ...]:
    """Return what one person worked, column by column, in days and hours."""
    of = days_of(sheet, worker.id)
    days = Counter(letter(sheet, worker, day) for day in sheet.month.days)
    return (
        worker.name,
        POST_ON_WALL[worker.post],
        str(tally.duties),
        *(str(of[one.id]) for one in shown(sheet)),
        *_nights(sheet, str(tally.nights)),
        str(tally.weekends),
        NOT_KNOWN if sheet.unknown_year else str(tally.holidays),
        hours(tally.minutes),
        *(str(days[one]) for one in (OFF_LETTER, *ABSENCE_LETTERS.values())),
    )


def _nights(sheet: Sheet, told: str) -> tuple[str, ...]:
    """Return the column of all nights, which says nothing of its own where there is one duty at night."""
    return (told,) if sum(one.is_night for one in shown(sheet)) > 1 else ()


def _story(sheet: Sheet, frame: Frame) -> Iterator[Flowable]:
    worked, titles = tallies(sheet), heading(sheet)
    head = f"{sheet.month.year}年{sheet.month.number}月　{sheet.group.name}　{TITLE}"
    yield text.text(head, 18, bold=True, align="center")
    yield Spacer(0, 2 * mm)
    of = f"{state(sheet)}的班表，发布以后的改动也算在内" if sheet.issues else "草稿班表，还没有发布"
    yield text.text(f"按{of}。这是排的班，实际出勤以签到为准。", text.LABEL)
    yield Spacer(0, 2 * mm)
    widths = tables.shares(frame.body_width, 2.4, 1.4, *[1.3] * (len(titles) - 2))
    rows = [row(sheet, one, worked[one.id]) for one in sheet.people]
    end: list[str | Flowable] = [_signed(frame.body_width - tables.PADDINGS), *[""] * (len(titles) - 1)]
    yield tables.listing(titles, [*rows, end], widths, *_END, size=text.LABEL)


def _signed(width: float) -> Table:
    """Return a line to sign for each who must, side by side."""
    who = ("制表", "院长", "会计")
    cells = [part for name in who for part in (name, "", "")]
    widths = tables.shares(width, *(1.6, 6, 1) * len(who))
    lines = (("LINEBELOW", (column, 0), (column, 0), 0.6, black) for column in range(1, len(cells), 3))
    return Table([cells], widths, [16 * mm], style=tables.bare_style(("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *lines))
