"""A change of the self-care class on paper: what both sides confirm (变更事项确认表), and the report (变更上报表)."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from app.features.care_levels.model import (
    CLASS_IN_SHORT,
    CLASS_ON_PAPER,
    ITEMS_ON_PAPER,
    STEP_ON_PAPER,
    Observation,
    OfficialClass,
    Report,
    ReportStep,
    SelfCareItem,
    day_on_paper,
    failed_items,
)
from app.features.care_levels.report import parts
from app.features.residents.model import IdentitySheet
from app.paper import marks, tables, text
from app.paper.frame import Frame, render

TITLE = "变更事项确认表"
REPORT_TITLE = "生活自理能力变更上报表"
BOTH_SIGN = ("老人本人", "监护人（代理人）", "本院经办人", "本院负责人")
REPORT_SIGN = ("本院观察人", "本院负责人", "乡镇（街道）接收人")
LINE = "＿" * 24
NEVER = "没有认定过"


@dataclass(frozen=True, slots=True)
class ChangePaper:
    """Everything the two forms print."""

    sheet: IdentitySheet
    report: Report | None  # None: not reported yet, the paper goes along
    before: OfficialClass | None  # in force when it was reported
    observation: Observation | None  # the home's own, that was reported
    after: OfficialClass | None  # what the county found on it; None: nothing yet, or it left the class as it is


def change_pdf(paper: ChangePaper, frame: Frame) -> bytes:
    """Return both forms, one a page. Raises RuleBrokenError when a character cannot be drawn.

    Source: 《特困人员认定办法》 民发〔2021〕43号, second-hand: the six items, and who reports a change to whom.
    """
    width = frame.body_width
    story = [*_confirmation(paper, width), PageBreak(), *_report(paper, width)]
    return render(f"{TITLE} {paper.sheet.number} {parts.drawn_name(paper.sheet)}", story, frame)


def _who(sheet: IdentitySheet) -> list[parts.Pair]:
    return [
        ("姓名", parts.name_of(sheet)),
        ("性别 / 年龄", f"{sheet.sex}　{sheet.age}"),
        ("公民身份号码", sheet.id_number),
        ("床位", sheet.bed or "—"),
        ("户籍乡镇（街道）", sheet.township),
        ("供养证号", sheet.certificate_number),
    ]


# what both sides confirm ------------------------------------------------------------------------------


def _confirmation(paper: ChangePaper, width: float) -> Iterator[Flowable]:
    yield from parts.title(TITLE, f"编号 {paper.sheet.number}")
    yield parts.pairs(_who(paper.sheet), width)
    yield from marks.heading("变更事项：生活自理能力类别（护理等级）")
    yield parts.pairs(list(_change(paper)), width)
    yield from marks.heading("随之变更的其他事项", "没有就写“无”")
    yield parts.pairs([(name, LINE) for name in ("费用", "床位", "照护安排")], width)
    yield Spacer(1, 4 * mm)
    yield text.text("以上变更已经向老人和监护人（代理人）说明，双方确认后签字。本表一式两份，各存一份。", text.VALUE)
    yield KeepTogether([Spacer(1, 2 * mm), marks.signatures(BOTH_SIGN, width * 0.75)])


def _change(paper: ChangePaper) -> Iterator[parts.Pair]:
    before, after = paper.before, paper.after
    yield "变更前", NEVER if before is None else CLASS_ON_PAPER[before.draft.self_care]
    if after is not None:
        yield "变更后", CLASS_ON_PAPER[after.draft.self_care]
        yield "从何时起", day_on_paper(after.draft.from_on)
        yield "认定机关", after.draft.office
        yield "认定日期", day_on_paper(after.draft.decided_on)
        yield "文书", after.draft.document
        return
    if paper.report is None or paper.report.is_open:
        yield "变更后", "县级民政部门还没有认定，认定以后填写：" + LINE
        return
    last = paper.report.last
    if last.step is ReportStep.ANSWERED:
        yield "变更后", f"不变：县级民政部门 {day_on_paper(last.step_on)} 答复维持原来的认定。{last.note}"
    else:
        yield "变更后", f"不变：{day_on_paper(last.step_on)} 起不再上报。{last.note}"


# the report -------------------------------------------------------------------------------------------


def _report(paper: ChangePaper, width: float) -> Iterator[Flowable]:
    steps, before = () if paper.report is None else paper.report.steps, paper.before
    to_whom = steps[0].to_whom if steps else ""
    yield from parts.title(REPORT_TITLE, f"报 {to_whom}" if to_whom else "报乡镇（街道）")
    yield parts.pairs(_who(paper.sheet), width)
    yield from marks.heading("原来的认定")
    yield parts.pairs(
        [("原类别", NEVER)]
        if before is None
        else [
            ("原类别", CLASS_ON_PAPER[before.draft.self_care]),
            ("从何时起", day_on_paper(before.draft.from_on)),
            ("认定机关", before.draft.office),
            ("文书", before.draft.document),
        ],
        width,
    )
    if paper.observation is not None:
        yield from _observed(paper.observation, width)
    yield from marks.heading("上报经过")
    rows = [(f"{one.step_on}", STEP_ON_PAPER[one.step], one.to_whom, one.note) for one in steps]
    rows = rows or [("", STEP_ON_PAPER[ReportStep.REPORTED], "", "")]  # to be filled in by hand
    yield tables.listing(("日期", "步骤", "送往", "说明"), rows, tables.shares(width, 26, 42, 40, 70))
    said = "本院看到老人的生活自理能力有变化，现报请核实。类别由县级民政部门认定，本院的观察不代替认定。"
    yield KeepTogether([Spacer(1, 4 * mm), text.text(said, text.VALUE), marks.signatures(REPORT_SIGN, width * 0.75)])


def _observed(one: Observation, width: float) -> Iterator[Flowable]:
    """Yield the six items as the home saw them, and the class they amount to."""
    yield from marks.heading("本院观察（六项）", f"观察日期 {day_on_paper(one.draft.observed_on)}")
    rows = [(one.draft.can[item], ITEMS_ON_PAPER[item]) for item in SelfCareItem]
    yield parts.ticked(rows, width, yes="能", no="不能")
    told = f"六项中 {failed_items(one.draft.can)} 项不能，相当于{CLASS_IN_SHORT[one.self_care]}。"
    yield Spacer(1, 1 * mm)
    yield text.text(told, text.VALUE, bold=True)
    if one.draft.note:
        yield text.text(f"说明：{one.draft.note}", text.VALUE)
