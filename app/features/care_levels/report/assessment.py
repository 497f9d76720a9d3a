"""The report of one ability assessment (老年人能力评估报告) as PDF; prints what it is given and computes no level."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.features.care_levels.model import (
    COMA,
    DIAGNOSIS,
    REPEATED,
    STANDARD_ON_PAPER,
    WHY_ON_PAPER,
    Ability,
    Combine,
    Conditions,
    Domain,
    Why,
    day_on_paper,
    form,
    level_on_paper,
)
from app.features.care_levels.report import parts
from app.features.residents.model import IdentitySheet
from app.kernel.answers import ON_PAPER, Answer
from app.paper import marks, tables, text
from app.paper.frame import Frame, render

TITLE = "老年人能力评估报告"
MANY = 3
"""From so many incidents on, the form counts no further. Source: GB/T 42195-2022, A.2.14."""

_NOT_ASKED = ON_PAPER[Answer.NOT_ASKED]
"""Stands where the record has nothing."""

_BOTH_RAISE = {
    Combine.ONCE: "两条同时符合，合计只提高一级（标准没有写明，本院这样定）。",
    Combine.CUMULATIVE: "两条同时符合，各提高一级（标准没有写明，本院这样定）。",
}


@dataclass(frozen=True, slots=True)
class AssessmentPaper:
    """Everything the report prints."""

    sheet: IdentitySheet
    ability: Ability  # by GB/T 42195-2022: with points and conditions
    number: str  # 评估编号
    office: str  # who assessed
    facts: tuple[tuple[str, str], ...]  # of annex A.2, as far as they are on record
    diseases: tuple[str, ...]  # on record when printed
    corrects: Ability | None  # the assessment this one stands in place of
    corrected_by: Ability | None  # the one that stands in place of this one


def assessment_pdf(paper: AssessmentPaper, frame: Frame) -> bytes:
    """Return the report: annex A as far as it is on record, the 26 answers, annex C, and the lines to sign.

    Raises RuleBrokenError when a character cannot be drawn. Source: GB/T 42195-2022, Annexes A to C.
    """
    width = frame.body_width
    told = paper.ability.conditions or Conditions()
    story = [
        *parts.title(TITLE, f"{STANDARD_ON_PAPER[paper.ability.standard]}《老年人能力评估规范》"),
        *_standing(paper),
        *_annex_a(paper, told, width),
        marks.page_title("能力评估（附录 B）"),
        *(part for domain in form().domains for part in _domain(domain, paper.ability, width)),
        KeepTogether(  # who signs sees on the same page what it comes to
            [
                marks.page_title("评估结果（附录 C）"),
                *_annex_c(paper.ability, width),
                *_signatures(paper.ability, width),
            ]
        ),
    ]
    return render(f"{TITLE} {paper.number}", story, frame)


def _standing(paper: AssessmentPaper) -> Iterator[Flowable]:
    """Yield in words whether this assessment counts, and what it stands in place of."""
    one, wrong, right = paper.ability, paper.corrects, paper.corrected_by
    said = []
    if one.recorded.withdrawn:
        said.append("本次评估已收回，不作数。")
    if right is not None:
        said.append(f"本次评估已由 {day_on_paper(right.assessed_on)} 的评估更正，不作数。更正原因：{right.correction}")
    if wrong is not None:
        before = f"{day_on_paper(wrong.assessed_on)} 的评估，当时评为 {level_on_paper(wrong.standard, wrong.level)}"
        said.append(f"本次评估更正 {before}。更正原因：{one.correction}")
    for sentence in said:
        yield text.text(sentence, text.VALUE, bold=True)
    if said:
        yield Spacer(1, 2 * mm)


# annex A ----------------------------------------------------------------------------------------------


def _annex_a(paper: AssessmentPaper, told: Conditions, width: float) -> list[Flowable]:
    return [
        *marks.heading("评估信息（A.1）"),
        parts.pairs(_about(paper), width),
        *marks.heading("评估对象基本信息（A.2）"),
        parts.pairs(_person(paper), width),
        *marks.heading("信息提供者和联系人（A.3）"),
        parts.pairs(_informant(paper), width),
        *marks.heading("健康情况（A.4、A.5.11、A.2.14）"),
        parts.pairs(_health(paper, told), width),
    ]


def _about(paper: AssessmentPaper) -> list[parts.Pair]:
    one = paper.ability
    why = WHY_ON_PAPER[one.why]
    return [
        ("评估编号", paper.number),
        ("评估基准日期", day_on_paper(one.assessed_on)),
        ("评估原因", f"{why}：{one.why_note}" if one.why is Why.OTHER else why),
        ("评估机构", paper.office),
        ("最终等级", level_on_paper(one.standard, one.level)),
    ]


def _person(paper: AssessmentPaper) -> list[parts.Pair]:
    sheet = paper.sheet
    return [
        ("姓名", parts.name_of(sheet)),
        ("性别 / 年龄", f"{sheet.sex}　{sheet.age}"),
        ("出生日期", sheet.born),
        ("民族", sheet.ethnic),
        ("公民身份号码", sheet.id_number),
        ("床位", sheet.bed or "—"),
        *paper.facts,
    ]


def _informant(paper: AssessmentPaper) -> list[parts.Pair]:
    contact = paper.sheet.contacts[0].draft if paper.sheet.contacts else None
    return [
        ("信息提供者", paper.ability.informant),
        ("与老年人的关系", paper.ability.relation or _NOT_ASKED),
        ("联系人", contact.name if contact else _NOT_ASKED),
        ("联系人电话", (contact.phone if contact else "") or _NOT_ASKED),
    ]


def _health(paper: AssessmentPaper, told: Conditions) -> list[parts.Pair]:
    return [
        ("疾病诊断（在册）", "；".join(paper.diseases) or _NOT_ASKED),
        ("痴呆 F00～F03", "有" if told.dementia else "无"),
        ("昏迷", "有" if told.coma else "无"),
        ("精神和行为障碍 F04～F99", "有，精神科专科医生诊断" if told.psychiatric else "无，或不是精神科专科医生诊断"),
        (f"近 {paper.ability.by_rules['incident_window_days']} 天内照护风险事件", _times(told.incidents)),
    ]


def _times(incidents: int) -> str:
    if incidents >= MANY:
        return f"发生过 {MANY} 次及以上（{incidents} 次）"
    return f"发生过 {incidents} 次" if incidents else "无"


# annex B ----------------------------------------------------------------------------------------------


def _domain(domain: Domain, one: Ability, width: float) -> list[Flowable]:
    """Return one domain: each item with the answer as the standard words it, and its points."""
    points = sum(one.scores[item.code] for item in domain.items)
    rows: list[Sequence[str]] = []
    for item in domain.items:
        score = one.scores[item.code]
        answer = next(option.text for option in item.options if option.score == score)
        noted = one.notes.get(item.code)
        rows.append(
            (
                f"{item.code} {item.name}",
                f"{answer}\n另记：{noted}" if noted else answer,
                f"{score} / {item.most}",
            )
        )
    widths = tables.shares(width, 46, 112, 20)
    return [
        *marks.heading(f"{domain.code} {domain.name}", f"得分 {points}，满分 {domain.most}"),
        tables.listing(("项目", "评估结果", "得分"), rows, widths, size=text.LABEL),
    ]


# annex C ----------------------------------------------------------------------------------------------


def _annex_c(one: Ability, width: float) -> list[Flowable]:
    domains: list[parts.Pair] = [
        (f"C.1.{at} {domain.name}", f"{points} / {domain.most}")
        for at, (domain, points) in enumerate(zip(form().domains, one.domains or (), strict=True), 1)
    ]
    initial = level_on_paper(one.standard, one.initial_level or 0)
    results: list[parts.Pair] = [
        ("C.2 总分", text.text(f"{one.total} / {form().most}", text.VALUE, bold=True)),
        ("C.3 初步等级", initial),
    ]
    final = [
        [tables.label("C.5 最终等级"), tables.value(level_on_paper(one.standard, one.level), bold=True, size=15)],
    ]
    return [
        parts.pairs(domains, width),
        parts.pairs(results, width),
        *marks.heading("等级变更依据（C.4）"),
        parts.ticked([(rule in one.rules, said) for rule, said in form().rules.items()], width),
        Spacer(1, 2 * mm),
        tables.form(final, [parts.LABEL_WIDTH, width - parts.LABEL_WIDTH]),
        *_computed_by(one),
    ]


def _computed_by(one: Ability) -> Iterator[Flowable]:
    """Yield the settings that the level was computed with."""
    by = one.by_rules
    said = (
        f"本次按这些数计算：满分 0 级，{by['level_1_from']} 分起 1 级，{by['level_2_from']} 分起 2 级，"
        f"{by['level_3_from']} 分起 3 级，以下 4 级；近 {by['incident_window_days']} 天内照护风险事件"
        f" {by['incidents_raise_from']} 次起提高一级。"
    )
    if COMA not in one.rules and {DIAGNOSIS, REPEATED} <= set(one.rules):
        said += _BOTH_RAISE[Combine(str(by["raise_combine"]))]
    yield Spacer(1, 1 * mm)
    yield text.text(said, text.SMALL)


def _signatures(one: Ability, width: float) -> list[Flowable]:
    who = [f"评估人员（{one.assessor}）", f"评估人员（{one.second_assessor}）", f"信息提供者（{one.informant}）"]
    signed = [] if one.second_by is None else [text.text(f"{one.second_assessor}已在福院通用 PIN 签认。", text.SMALL)]
    return [Spacer(1, 5 * mm), marks.signatures(who, width * 0.8), *signed]
