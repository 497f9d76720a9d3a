"""The printed list of residents (名册): one A4 after the other, in Chinese; knows no database."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.residents.model import Row, in_chinese_words
from app.features.stays.model import STATE_ON_PAPER
from app.kernel.birthdays import Age
from app.kernel.codes import table
from app.paper import tables, text
from app.paper.frame import Frame, render

TITLE = "老人名册"
_HEADING = ("编号", "姓名", "性别", "年龄", "床位", "状态", "供养类别")
_SHARES = (10, 24, 8, 12, 16, 12, 18)


def residents_list(rows: Sequence[Row], frame: Frame, *, filtered: bool) -> bytes:
    """Return the list as PDF; a list that was filtered says so. Raises RuleBrokenError for what cannot be drawn."""
    count = f"共 {len(rows)} 位" + ("（已筛选，不是全部）" if filtered else "")
    story: list[Flowable] = [
        text.text(TITLE, text.TITLE, bold=True, align="center"),
        Spacer(1, 2 * mm),
        text.text(count),
        Spacer(1, 2 * mm),
        tables.listing(_HEADING, [_line(row) for row in rows], tables.shares(frame.body_width, *_SHARES)),
    ]
    return render(TITLE, story, frame)


def _line(row: Row) -> list[str]:
    support = in_chinese_words("support_kind", row.support_kind)
    sex = table("sex").chinese(row.sex.value)
    return [row.number, row.name, sex, _age(row.age), row.bed, STATE_ON_PAPER[row.state], support]


def _age(years: Age | None) -> str:
    if years is None:
        return "不详"
    return f"约 {years.years}" if years.about else str(years.years)
