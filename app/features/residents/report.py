"""The printed list of residents (名册): one A4 after the other, in Chinese; knows no database."""

from collections.abc import Callable, Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.residents.model import Row, in_chinese_words
from app.features.stays.model import STATE_ON_PAPER
from app.kernel.birthdays import Age
from app.kernel.care import SelfCare
from app.kernel.codes import table
from app.paper import tables, text
from app.paper.frame import Frame, render

TITLE = "老人名册"
_CLASS = "护理"
_CLASS_ON_PAPER: Mapping[SelfCare | None, str] = {
    SelfCare.INDEPENDENT: "全自理",
    SelfCare.PARTIAL: "半护理",
    SelfCare.DEPENDENT: "全护理",
    SelfCare.UNASSESSED: "未评",
}
_COLUMNS: tuple[tuple[str, int, Callable[[Row], str]], ...] = (
    ("编号", 10, lambda row: row.number),
    ("姓名", 22, lambda row: row.name),
    ("性别", 8, lambda row: table("sex").chinese(row.sex.value)),
    ("年龄", 10, lambda row: _age(row.age)),
    ("床位", 18, lambda row: row.bed),
    (_CLASS, 12, lambda row: _CLASS_ON_PAPER.get(row.care, "")),
    ("状态", 12, lambda row: STATE_ON_PAPER[row.state]),
    ("供养类别", 18, lambda row: in_chinese_words("support_kind", row.support_kind)),
)
"""Heading, share of the width, and what stands there."""


def residents_list(rows: Sequence[Row], frame: Frame, *, filtered: bool) -> bytes:
    """Return the list as PDF; a list that was filtered says so, one of which no row tells a class has no such column.

    Raises RuleBrokenError for what cannot be drawn.
    """
    count = f"共 {len(rows)} 位" + ("（已筛选，不是全部）" if filtered else "")
    classes = any(row.care is not None for row in rows)
    headings, shares, cells = zip(*(one for one in _COLUMNS if classes or one[0] != _CLASS), strict=True)
    lines = [[cell(row) for cell in cells] for row in rows]
    story: list[Flowable] = [
        text.text(TITLE, text.TITLE, bold=True, align="center"),
        Spacer(1, 2 * mm),
        text.text(count),
        Spacer(1, 2 * mm),
        tables.listing(headings, lines, tables.shares(frame.body_width, *shares)),
    ]
    return render(TITLE, story, frame)


def _age(years: Age | None) -> str:
    if years is None:
        return "不详"
    return f"约 {years.years}" if years.about else str(years.years)
