"""The printed list of the staff (员工名册), with the certificates that want doing; in Chinese; knows no database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.features.staff.model import OPEN, CertificateLine, Standing, Worker
from app.features.staff.model.on_paper import EMPLOYMENT, POSTS, SEXES, certificate_name, certificates_text
from app.paper import tables, text
from app.paper.frame import Frame, render

TITLE = "员工名册"
_HEADINGS = ("姓名", "性别", "年龄", "岗位", "用工性质", "到岗", "电话", "证件")
_WIDTHS = (14, 9, 9, 17, 17, 23, 26, 38)


def staff_list(workers: Sequence[Worker], lines: Sequence[CertificateLine], day: date, frame: Frame) -> bytes:
    """Return the list as PDF, then whose certificates want doing, gravest first.

    Raises RuleBrokenError for what cannot be drawn.
    """
    return render(TITLE, list(_story(workers, lines, day, frame)), frame)


def _story(workers: Sequence[Worker], lines: Sequence[CertificateLine], day: date, frame: Frame) -> Iterator[Flowable]:
    yield text.text(TITLE, text.TITLE, bold=True, align="center")
    yield Spacer(1, 2 * mm)
    yield text.text(f"{day.year}年{day.month}月{day.day}日　共 {len(workers)} 人")
    yield Spacer(1, 2 * mm)
    rows = [_row(one, day) for one in workers]
    yield tables.listing(_HEADINGS, rows, tables.shares(frame.body_width, *_WIDTHS))
    if wanted := [one for one in lines if one.standing in OPEN]:
        yield Spacer(1, 5 * mm)
        yield text.text("要办的证件", bold=True)
        yield Spacer(1, 2 * mm)
        told = [(one.worker.name, POSTS[one.worker.post], certificate_name(one.kind), _state(one)) for one in wanted]
        yield tables.listing(("姓名", "岗位", "证件", "情况"), told, tables.shares(frame.body_width, 16, 14, 30, 30))


def _row(one: Worker, day: date) -> tuple[str, ...]:
    told, age = one.member.told, one.member.age_on(day)
    return (
        one.name,
        SEXES[told.sex],
        "不详" if age is None else str(age),
        POSTS[told.post] + "、组长" * told.is_head,
        EMPLOYMENT.get(told.employment, told.employment),
        told.began_on.isoformat() if told.began_on else "不详",
        told.phone or "未登记",
        certificates_text(one),
    )


def _state(line: CertificateLine) -> str:
    if line.standing is Standing.EXPIRED:
        return f"过期 {-(line.days or 0)} 天"
    if line.standing is Standing.SOON:
        return f"还有 {line.days} 天"
    return "没有登记" if line.standing is Standing.MISSING else "到期日未登记"
