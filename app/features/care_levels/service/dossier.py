"""The sections of the dossier (转院档案) that care levels fill, all in Chinese; the dossier itself leaves the trace."""

from collections.abc import Iterator, Sequence

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    CLASS_IN_SHORT,
    GRADE_ON_PAPER,
    ITEMS_ON_PAPER,
    NOT_ASSESSED,
    RISK_ON_PAPER,
    STANDARD_ON_PAPER,
    STEP_ON_PAPER,
    WHY_ON_PAPER,
    Ability,
    Observation,
    OfficialClass,
    RiskAssessment,
    RiskNow,
    class_on,
    form,
    level_in_short,
    level_on_paper,
    reports,
    risks_now,
    standing,
    standing_classes,
)
from app.features.slice import RiskMark, Section
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.care import MINDED, Grade, Risk
from app.kernel.clock import today
from app.kernel.ids import ResidentId

_CELLS = (Risk.FALL, Risk.CHOKING, Risk.PRESSURE_SORE, Risk.WANDERING, Risk.HARM)
"""Those of the nine that have a cell in the red box of the first page."""


def class_section(session: Session, resident_id: ResidentId) -> Section:
    """Return the official class in force first, then the home's own observation, and every finding that stands.

    Raises NotAllowedError.
    """
    session.require(Permission.DOSSIER_PRINT)
    found = standing_classes(store.official_classes(session.db, resident_id))
    held = class_on(found, today(session.clock))
    rows = [("认定类别", _class_held(held))]
    observed = standing(store.observations(session.db, resident_id))[-1:]
    rows += [("本院观察", _observed(one)) for one in observed]
    rows += [
        ("变更上报", "；".join(f"{step.step_on} {STEP_ON_PAPER[step.step]}" for step in report.steps))
        for report in reports(store.report_steps(session.db, resident_id))
        if report.is_open
    ]
    if not found:
        return Section(rows=tuple(rows)) if rows[1:] else _never("认定类别")
    return Section(
        rows=tuple(rows),
        heading=("起算日期", "类别", "认定日期", "认定机关", "文书", "说明"),
        table=tuple(map(_class_line, found)),
    )


def ability_section(session: Session, resident_id: ResidentId) -> Section:
    """Return the newest ability level first, what it follows from, and every assessment that stands.

    Raises NotAllowedError.
    """
    session.require(Permission.DOSSIER_PRINT)
    found = standing(store.abilities(session.db, resident_id))
    if not found:
        return _never("能力等级")
    newest = found[-1]
    return Section(
        rows=(("能力等级", level_in_short(newest)), *_ability_rows(newest)),
        heading=("评估日期", "依据", "原因", "总分", "自理", "运动", "精神", "感知", "等级"),
        table=tuple(map(_ability_line, found)),
        paragraphs=tuple(_answers(newest)),
    )


def risks_section(session: Session, resident_id: ResidentId) -> Section:
    """Return where each of the nine risks stands, and what earlier assessments said. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    found = standing(store.risk_assessments(session.db, resident_id))
    if not found:
        return _never("九项风险")
    now = risks_now(found)
    return Section(
        heading=("风险", "等级", "评估日期", "防范措施", "评估人", "复核人"),
        table=tuple(_risk_line(risk, now.get(risk)) for risk in Risk),
        paragraphs=tuple(map(_earlier, found[:-1])),
    )


def risk_marks(session: Session, resident_id: ResidentId) -> tuple[RiskMark, ...]:
    """Return what the red box says of 跌倒, 噎食, 压疮, 走失, 自伤伤人; a risk nobody assessed is a doubt, not "none".

    Raises NotAllowedError.
    """
    session.require(Permission.DOSSIER_PRINT)
    now = risks_now(standing(store.risk_assessments(session.db, resident_id)))
    return tuple(_mark(risk, now.get(risk)) for risk in _CELLS)


def _never(name: str) -> Section:
    """Return the section of what nobody assessed: the manifest must not call it filled in."""
    return Section(rows=((name, NOT_ASSESSED),), answer=Answer.NOT_ASKED, reason=NOT_ASSESSED)


# official class ---------------------------------------------------------------------------------------


def _class_held(held: OfficialClass | None) -> str:
    return NOT_ASSESSED if held is None else f"{CLASS_IN_SHORT[held.draft.self_care]}（{held.draft.from_on} 起）"


def _observed(one: Observation) -> str:
    failed = "、".join(ITEMS_ON_PAPER[item] for item, can in one.draft.can.items() if not can)
    told = f"做不到：{failed}" if failed else "六项都能做"
    return f"{CLASS_IN_SHORT[one.self_care]}（{one.draft.observed_on}，{told}）"


def _class_line(one: OfficialClass) -> tuple[str, ...]:
    draft = one.draft
    note = "；".join(filter(None, (draft.note, draft.why and f"更正：{draft.why}")))
    return (
        f"{draft.from_on}", CLASS_IN_SHORT[draft.self_care], f"{draft.decided_on}", draft.office, draft.document, note,
    )  # fmt: skip


# ability ----------------------------------------------------------------------------------------------


def _ability_rows(one: Ability) -> Iterator[tuple[str, str]]:
    yield "依据", STANDARD_ON_PAPER[one.standard]
    if one.total is not None and one.initial_level is not None:
        yield "总分", f"{one.total} 分"
        yield "初步等级", level_on_paper(one.standard, one.initial_level)
    if one.rules:
        yield "等级变更", "；".join(form().rules[rule] for rule in one.rules)
    yield "评估人", "、".join(filter(None, (one.assessor, one.second_assessor, one.office)))
    if one.informant:
        yield "信息提供者", f"{one.informant}（{one.relation}）" if one.relation else one.informant
    if one.correction:
        yield "更正原因", one.correction


def _ability_line(one: Ability) -> tuple[str, ...]:
    points = [f"{points}" for points in one.domains or ()] or ["—"] * len(form().domains)
    why = one.why_note or WHY_ON_PAPER[one.why]
    total = "—" if one.total is None else f"{one.total}"
    return f"{one.assessed_on}", STANDARD_ON_PAPER[one.standard], why, total, *points, f"{one.level} 级"


def _answers(one: Ability) -> Iterator[str]:
    """Yield a line for each domain with the points of its items, and one with what was noted beside them."""
    if not one.scores:
        return
    for domain in form().domains:
        told = (f"{item.name} {one.scores[item.code]}/{item.most}" for item in domain.items)
        yield f"{domain.name}：{'、'.join(told)}"
    if noted := [f"{item.name}：{one.notes[item.code]}" for item in form().items if one.notes.get(item.code)]:
        yield "评估人另记：" + "；".join(noted)


# risks ------------------------------------------------------------------------------------------------


def _risk_line(risk: Risk, now: RiskNow | None) -> tuple[str, ...]:
    if now is None:
        return RISK_ON_PAPER[risk], NOT_ASSESSED, "", "", "", ""
    told = now.graded
    return (
        RISK_ON_PAPER[risk], GRADE_ON_PAPER[told.grade], f"{now.assessed_on}", told.measure, now.assessor, now.reviewer,
    )  # fmt: skip


def _earlier(one: RiskAssessment) -> str:
    """Return one earlier assessment in a sentence, the risks that were found first."""
    grades: Sequence[tuple[Risk, Grade]] = [(risk, graded.grade) for risk, graded in one.draft.grades.items()]
    told = [f"{RISK_ON_PAPER[risk]} {GRADE_ON_PAPER[grade]}" for risk, grade in grades if grade is not Grade.NONE]
    none = [RISK_ON_PAPER[risk] for risk, grade in grades if grade is Grade.NONE]
    rest = [f"{'、'.join(none)} 无"] if none else []
    return f"{one.draft.assessed_on}（{WHY_ON_PAPER[one.draft.why]}）：{'；'.join(told + rest)}"


def _mark(risk: Risk, now: RiskNow | None) -> RiskMark:
    if now is None:
        return RiskMark(risk.value, has=None, text=NOT_ASSESSED)
    grade, measure = now.graded.grade, now.graded.measure
    told = f"{GRADE_ON_PAPER[grade]}（{now.assessed_on}）"
    return RiskMark(risk.value, has=grade in MINDED, text=told + measure if grade in MINDED else told)
