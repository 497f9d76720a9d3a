"""The list of the staff for Excel and WPS; every cell is text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.sheets.writing import Heading, workbook

HEADINGS = (
    Heading("姓名", 10), Heading("性别", 6), Heading("出生日期", 12), Heading("岗位", 10), Heading("组长", 6),
    Heading("用工性质", 12), Heading("护理区", 14), Heading("到岗日期", 12),
    Heading("离岗日期", 12), Heading("从业日期", 12),
    Heading("工时（全职的%）", 10), Heading("夜班", 12), Heading("电话", 16), Heading("证件", 50),
    Heading("去向", 16), Heading("备注", 24),
)  # fmt: skip


def staff_sheet(rows: Iterable[Sequence[str]], made_at: datetime) -> bytes:
    """Return the list as .xlsx, one row a person in the order of `HEADINGS`."""
    return workbook("员工名册", HEADINGS, list(rows), made_at)
