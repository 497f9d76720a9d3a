"""The notice of levels (评估等级告知单) as PDF: what was found, what the home does about it, lines to sign."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.features.care_levels.model import (
    CLASS_IN_SHORT,
    CLASS_ON_PAPER,
    GRADE_ON_PAPER,
    NOT_ASSESSED,
    RISK_ON_PAPER,
    STANDARD_ON_PAPER,
    Ability,
    OfficialClass,
    RiskNow,
    day_on_paper,
    level_on_paper,
)
from app.features.care_levels.report import parts
from app.features.residents.model import IdentitySheet
from app.kernel.care import MINDED, Grade, Risk, SelfCare
from app.paper import marks, tables, text
from app.paper.frame import Frame, render

TITLE = "评估等级告知单"
SIGN = ("老人本人", "监护人（代理人）", "本院经办人", "本院负责人")
TWICE = "本单一式两份，老人（监护人）和本院各存一份。对评估结果有疑问的，请告诉本院，可以申请复评。"


@dataclass(frozen=True, slots=True)
class NoticePaper:
    """Everything the notice prints."""

    sheet: IdentitySheet
    official: OfficialClass | None  # in force; None: the county found none yet
    ability: Ability | None  # the newest that stands
    risks: Mapping[Risk, RiskNow]  # a risk left out was never assessed
    ability_due: date | None  # by when ability is assessed again
    risks_due: date | None  # by when the risks are


def notice_pdf(paper: NoticePaper, frame: Frame) -> bytes:
    """Return the notice. Raises RuleBrokenError when a character cannot be drawn.

    Source: what inspectors ask for in a resident's file (入住档案：评估等级告知单), second-hand.
    """
    width, sheet = frame.body_width, paper.sheet
    who: list[parts.Pair] = [
        ("姓名", parts.name_of(sheet)),
        ("性别 / 年龄", f"{sheet.sex}　{sheet.age}"),
        ("公民身份号码", sheet.id_number),
        ("床位", sheet.bed or "—"),
    ]
    story = [
        *parts.title(TITLE, f"编号 {sheet.number}"),
        text.text("老人和监护人（代理人）：下面是最近的评估结果和本院据此安排的照护，请看清楚再签字。", text.VALUE),
        Spacer(1, 2 * mm),
        parts.pairs(who, width),
        *marks.heading("等级"),
        _levels(paper, width),
        *marks.heading("要留意的风险", "九项中评为中、高的"),
        *_risks(paper.risks, width),
        *marks.heading("本院的安排"),
        parts.numbered(list(_care(paper)), width),
        KeepTogether(
            [Spacer(1, 3 * mm), text.text(TWICE), Spacer(1, 2 * mm), marks.signatures(SIGN, width * 0.75)],
        ),
    ]
    return render(f"{TITLE} {sheet.number} {parts.drawn_name(sheet)}", story, frame)


def _levels(paper: NoticePaper, width: float) -> Flowable:
    rows = [("生活自理能力", *_class_found(paper.official)), ("能力等级", *_ability_found(paper.ability))]
    return tables.listing(("项目", "结果", "依据"), rows, tables.shares(width, 30, 75, 73), size=text.VALUE)


def _class_found(held: OfficialClass | None) -> tuple[str, str]:
    if held is None:
        return NOT_ASSESSED, "县级民政部门还没有认定"
    draft = held.draft
    return CLASS_ON_PAPER[draft.self_care], f"{draft.office}　{draft.document}\n自 {day_on_paper(draft.from_on)} 起"


def _ability_found(one: Ability | None) -> tuple[str, str]:
    if one is None:
        return NOT_ASSESSED, ""
    points = "" if one.total is None else f"　{one.total} 分"
    by = f"{STANDARD_ON_PAPER[one.standard]}{points}\n{day_on_paper(one.assessed_on)} 评估"
    return level_on_paper(one.standard, one.level), by


def _risks(risks: Mapping[Risk, RiskNow], width: float) -> Iterator[Flowable]:
    minded = {risk: now for risk, now in risks.items() if now.graded.grade in MINDED}
    order = sorted(minded, key=lambda risk: minded[risk].graded.grade is not Grade.HIGH)
    if minded:
        rows = [
            (
                RISK_ON_PAPER[risk],
                text.text(GRADE_ON_PAPER[minded[risk].graded.grade], text.VALUE, bold=True),
                minded[risk].graded.measure,
                f"{minded[risk].assessed_on}",
            )
            for risk in order
        ]
        widths = tables.shares(width, 32, 14, 104, 28)
        yield tables.listing(("风险", "等级", "防范措施", "评估日期"), rows, widths, size=text.VALUE)
        yield Spacer(1, 1 * mm)
    light = [RISK_ON_PAPER[risk] for risk in risks if risk not in minded]
    open_ = [RISK_ON_PAPER[risk] for risk in Risk if risk not in risks]
    if light:
        yield text.text(f"评为低或没有风险的：{'、'.join(light)}。")
    if open_:
        yield text.text(f"{NOT_ASSESSED}的：{'、'.join(open_)}。")


def _care(paper: NoticePaper) -> Iterator[str]:
    """Yield what the home does; the three findings are never derived from one another."""
    official = SelfCare.UNASSESSED if paper.official is None else paper.official.draft.self_care
    if official is SelfCare.UNASSESSED:
        yield "生活自理能力由县级民政部门认定，认定以后另行告知。"
    else:
        yield f"护理类别和护理标准按县级民政部门的认定：{CLASS_IN_SHORT[official]}。"
    if paper.ability is not None:
        yield "照护计划按能力等级和各项得分安排。"
    if any(now.graded.grade in MINDED for now in paper.risks.values()):
        yield "上面的风险按写明的措施防范，交接班时逐项交代。"
    due = (("能力评估", paper.ability_due), ("风险评估", paper.risks_due))
    if again := "，".join(f"下次{what}不晚于 {day_on_paper(day)}" for what, day in due if day is not None):
        yield f"{again}；身体有变化时随时重新评估。"
    yield "其他安排（手写）：" + "＿" * 24
