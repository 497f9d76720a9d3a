"""Hazards on paper: the ledger (隐患整改台账), the notice and the check of one (整改通知单、复查单); all Chinese."""

from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from app.features.hazards.model import (
    GRADE_ON_PAPER,
    GROUP_ON_PAPER,
    SOURCE_ON_PAPER,
    STATE_ON_PAPER,
    STEP_ON_PAPER,
    Hazard,
    HazardGrade,
    Step,
    StepKind,
)
from app.kernel.clock import in_home
from app.kernel.ledgers import LedgerTable
from app.paper import marks, tables, text
from app.paper.frame import Frame, render

LEDGER, NOTICE, CHECK = "隐患整改台账", "隐患整改通知单", "隐患整改复查单"
_LABEL = 28 * mm


def ledger_pdf(table: LedgerTable, first: date, last: date, frame: Frame) -> bytes:
    """Return the ledger of some days as PDF, A4 landscape. RuleBrokenError for characters it cannot draw."""
    story: list[Flowable] = [
        text.text(LEDGER, text.TITLE, bold=True, align="center"),
        text.text(f"{first:%Y-%m-%d} 至 {last:%Y-%m-%d}　共 {len(table.rows)} 条", align="center"),
        Spacer(1, 3 * mm),
        tables.listing(
            table.heading,
            table.rows or [(table.nothing, *[""] * (len(table.heading) - 1))],
            tables.shares(frame.body_width, *table.shares),
        ),
        KeepTogether([Spacer(1, 6 * mm), marks.signatures(("安全员", "院长"), frame.body_width * 0.5)]),
    ]
    return render(LEDGER, story, frame)


def notice_pdf(one: Hazard, photos: Sequence[tuple[bool, bytes]], frame: Frame) -> bytes:
    """Return the notice for who mends a hazard; `photos` are (after, JPEG). Raises RuleBrokenError as `ledger_pdf`."""
    return _form(NOTICE, one, [body for after, body in photos if not after], frame, ("签发人", "责任人", "院长"))


def check_pdf(one: Hazard, photos: Sequence[tuple[bool, bytes]], frame: Frame) -> bytes:
    """Return the sheet of the check, with every step and the photos after. Raises RuleBrokenError as `ledger_pdf`."""
    signs = (
        ("整改人", "复查人", "第二复查人", "院长") if one.grade is HazardGrade.MAJOR else ("整改人", "复查人", "院长")
    )
    return _form(CHECK, one, [body for _after, body in photos], frame, signs, steps=True)


def texts(one: Hazard) -> Iterator[str]:
    """Yield every text that a paper of one hazard must be able to draw."""
    yield from (one.place, one.what, one.item, one.interim, one.owner, one.found_by, one.author)
    for step in one.steps:
        yield from (step.text, step.author, step.second, step.owner)


def _form(
    title: str, one: Hazard, photos: Sequence[bytes], frame: Frame, signs: Sequence[str], *, steps: bool = False
) -> bytes:
    story: list[Flowable] = [
        text.text(title, text.TITLE, bold=True, align="center"),
        text.text(f"编号 {one.label}", align="right"),
        Spacer(1, 2 * mm),
        _facts(one, frame.body_width),
    ]
    if steps:
        story += [*marks.heading("整改和复查经过"), _steps(one, frame.body_width)]
    if photos:
        story += [*marks.heading("照片"), _pictures(photos, frame.body_width)]
    story.append(KeepTogether([Spacer(1, 6 * mm), marks.signatures(signs, frame.body_width * 0.75)]))
    return render(f"{title} {one.label}", story, frame)


def _facts(one: Hazard, width: float) -> Table:
    half = width / 2 - _LABEL
    group = "" if one.major_group is None else GROUP_ON_PAPER[one.major_group]
    pairs = (
        ("发现时间", f"{in_home(one.found_at):%Y-%m-%d %H:%M}", "发现人", one.found_by),
        ("等级", GRADE_ON_PAPER[one.grade], "状态", STATE_ON_PAPER[one.state]),
        ("责任人", one.owner, "整改期限", f"{one.deadline:%Y-%m-%d} 前"),
        ("当场整改", "已改好" if one.on_the_spot else "改不了", "来源", SOURCE_ON_PAPER[one.source]),
    )
    rows = [
        [cell for name, value in (pair[:2], pair[2:]) for cell in (tables.label(name), tables.value(value))]
        for pair in pairs
    ]
    whole = [("部位", one.place), ("隐患情况", one.what)]
    whole += [("检查项", one.item)] if one.item else []
    whole += [("重大隐患类别", group)] if group else []
    whole.append(("临时措施", one.interim or "没有写"))
    rows += [[tables.label(name), tables.value(value, columns=3)] for name, value in whole]
    return tables.form(rows, [_LABEL, half, _LABEL, half])


def _steps(one: Hazard, width: float) -> Flowable:
    standing = {step.id for step in one.standing}
    rows = [
        (
            f"{in_home(step.recorded_at):%Y-%m-%d %H:%M}",
            STEP_ON_PAPER[step.kind],
            step_text(step, taken_back=step.id not in standing and step.kind is not StepKind.TAKEN_BACK),
            "、".join(filter(None, (step.author, step.second))),
        )
        for step in one.steps
    ]
    return tables.listing(
        ("时间", "事项", "说明", "记录人"), rows or [("还没有整改", "", "", "")], tables.shares(width, 34, 26, 84, 34)
    )


def step_text(step: Step, *, taken_back: bool) -> str:
    """Return what a step says, in words of the paper."""
    told = [
        "" if step.grade is None else f"改为{GRADE_ON_PAPER[step.grade]}",
        "" if step.deadline is None else f"改到 {step.deadline:%Y-%m-%d}",
        f"交给 {step.owner}" if step.kind is StepKind.OWNER else "",
        f"整改人 {step.owner}" if step.kind is StepKind.MENDED and step.owner else "",
        step.text,
    ]
    return ("（已收回）" if taken_back else "") + "；".join(filter(None, told))


def _pictures(photos: Sequence[bytes], width: float) -> Table:
    """Return the photos, three in a row."""
    side = width / 3
    pictures: list[Flowable | str] = [marks.picture(body, side - 4 * mm, side * 0.75) for body in photos]
    pictures += [""] * (-len(pictures) % 3)
    return Table([pictures[place : place + 3] for place in range(0, len(pictures), 3)], [side] * 3)
