"""The papers of care levels, read back with another engine than the one that wrote them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import (
    CLASS_ON_PAPER,
    ITEMS_ON_PAPER,
    RISK_ON_PAPER,
    Conditions,
    Graded,
    OldResultDraft,
    SelfCareItem,
    Why,
    form,
)
from app.features.residents import service as residents
from app.features.residents.model import HealthDraft, HealthKind
from app.kernel.access import Role
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import AbilityId, ResidentId
from tests.builders import NEPHEW, as_role, id_number, photo_bytes
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, observation, scores
from tests.paper.reading import fonts_of, pages_of

BOTH = Conditions(dementia=True, incidents=2)


def read(paper: bytes) -> str:
    assert all(embedded for _name, embedded in fonts_of(paper))
    return "".join(pages_of(paper))


def prints(session: Session, of: ResidentId) -> list[str]:
    rows = session.db.execute("SELECT action FROM audit WHERE subject = ? ORDER BY seq", [f"resident:{of}"]).fetchall()
    return [action for (action,) in rows if action.endswith(".printed")]


# ability ----------------------------------------------------------------------------------------------


def test_the_report_prints_all_26_answers_as_worded_with_points_and_levels(session: Session) -> None:
    of = admitted(session, name="王𪚥", education="没上过学", insurance="城乡居民医保")
    residents.add_contact(session, of, NEPHEW)
    residents.add_health_item(session, of, HealthDraft(kind=HealthKind.DISEASE, name="阿尔茨海默病"))
    draft = assessment(ago(session, 12), total=48, conditions=BOTH, notes={"B.1.1": "吃得慢，要催"})
    told = read(service.assessment_report(session, of, service.assess_ability(session, of, draft)))
    for item in form().items:
        points = scores(48)[item.code]
        answer = next(option.text for option in item.options if option.score == points)
        assert "".join(f"{item.code}{item.name}".split()) in told
        assert "".join(answer.split()) in told
    for domain in form().domains:
        points = sum(scores(48)[item.code] for item in domain.items)
        assert f"{domain.code}{domain.name}得分{points}，满分{domain.most}" in told
    for expected in (
        "老年人能力评估报告", "王𪚥", id_number(), "1948年2月29日", "没上过学", "城乡居民医保", "阿尔茨海默病",
        "联系人曾大河联系人电话19900000001", "评估基准日期2026年11月10日", "评估原因常规评估", "发生过2次",
        "另记：吃得慢，要催", "C.2总分48/90", "C.3初步等级2级能力中度受损（中度失能）",
        "C.5最终等级3级能力重度受损（重度失能）", "合计只提高一级", "46分起2级",
        "评估人员（田禾）", "评估人员（覃素珍）", "信息提供者（单春花）",
    ):  # fmt: skip
        assert expected in told, expected
    assert told.count("符合") - told.count("不符合") == 2 + told.count("同时符合")
    assert prints(session, of) == ["ability.printed"]


@pytest.mark.parametrize(
    ("conditions", "held", "said"),
    [
        (Conditions(), 0, "近30天内照护风险事件无"),
        (Conditions(incidents=1), 0, "发生过1次"),
        (Conditions(incidents=4), 1, "发生过3次及以上（4次）"),
        (Conditions(coma=True, dementia=True), 2, "昏迷有"),
        (Conditions(psychiatric=True), 1, "有，精神科专科医生诊断"),
    ],
)
def test_the_report_ticks_the_rules_that_hold(session: Session, conditions: Conditions, held: int, said: str) -> None:
    of, answers = admitted(session), scores(80) | {"B.3.9": 0}
    draft = assessment(ago(session, 1), scores=answers, conditions=conditions, why=Why.OTHER, why_note="转院前")
    told = read(service.assessment_report(session, of, service.assess_ability(session, of, draft)))
    assert told.count("不符合") == 3 - held
    assert said in told
    assert "其他：转院前" in told
    assert "合计只提高一级" not in told


def test_a_correction_says_what_it_corrects_and_the_corrected_one_that_it_counts_no_more(session: Session) -> None:
    of = admitted(session)
    wrong = service.assess_ability(session, of, assessment(ago(session, 5), total=70))
    fixed = assessment(ago(session, 5), total=40, corrects=wrong, correction="第6项看错")
    right = service.assess_ability(session, of, fixed)
    new, old = (read(service.assessment_report(session, of, one)) for one in (right, wrong))
    assert "本次评估更正2026年11月17日的评估，当时评为1级能力轻度受损（轻度失能）。更正原因：第6项看错" in new
    assert "不作数" not in new
    assert "本次评估已由2026年11月17日的评估更正，不作数。更正原因：第6项看错" in old
    service.withdraw_ability(session, of, right, "录错了人")
    assert "本次评估已收回，不作数" in read(service.assessment_report(session, of, right))
    assert "不作数" not in read(service.assessment_report(session, of, wrong))


def test_a_second_assessor_who_signed_here_is_told(session: Session) -> None:
    of, nurse = admitted(session), as_role(session, Role.NURSE)
    row = service.assess_ability(session, of, assessment(ago(session, 5), second_by=nurse.actor.account_id))
    assert "覃素珍已在福院通用PIN签认" in read(service.assessment_report(session, of, row))


def test_an_older_result_and_an_unknown_one_are_not_printed(session: Session) -> None:
    of, other = admitted(session), admitted(session, name="单春花", id_number="", id_none_reason="补办中")
    old = service.enter_old_result(
        session, of, OldResultDraft(assessed_on=ago(session, 900), level=1, assessor="县评估组")
    )
    with pytest.raises(RuleBrokenError):
        service.assessment_report(session, of, old)
    row = service.assess_ability(session, of, assessment(ago(session, 5)))
    with pytest.raises(OutOfDateError):
        service.assessment_report(session, other, row)
    with pytest.raises(OutOfDateError):
        service.assessment_report(session, of, AbilityId(1))
    assert prints(session, of) == []


def test_a_name_the_fonts_lack_is_refused_by_character_or_drawn_from_its_picture(session: Session) -> None:
    of = admitted(session, name="王\ue123")
    row = service.assess_ability(session, of, assessment(ago(session, 5)))
    with pytest.raises(RuleBrokenError, match=r"U\+E123"):
        service.assessment_report(session, of, row)
    assert prints(session, of) == []
    residents.set_name_picture(session, of, photo_bytes(), "名.png")
    assert "王〓" in read(service.assessment_report(session, of, row))


# notice -----------------------------------------------------------------------------------------------


def test_the_notice_tells_all_three_kinds_and_what_is_done(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 90)))
    service.assess_ability(session, of, assessment(ago(session, 12), total=31))
    told_of = grades(ago(session, 9), [Risk.FALL], only=list(Risk)[:7])
    eating = {Risk.CHOKING: Graded(Grade.MEDIUM, "吃软饭"), Risk.SCALD: Graded(Grade.LOW)}
    service.assess_risks(session, of, replace(told_of, grades={**told_of.grades, **eating}))
    told = read(service.level_notice(session, of))
    for expected in (
        "评估等级告知单", "曾会元", CLASS_ON_PAPER[SelfCare.PARTIAL], "示例县民政局示民认〔2026〕7号",
        "自2026年8月24日起", "3级能力重度受损（重度失能）", "GB/T42195-202231分",
        "跌倒高床边加护栏2026-11-13", "噎食中吃软饭", "未评估的：走失、文娱活动意外。",
        "评为低或没有风险的：食品药品误食、压疮、烫伤、坠床、他伤和自伤。", "县级民政部门的认定：半护理",
        "下次能力评估不晚于2027年5月10日，下次风险评估不晚于2027年11月13日",
        "老人本人", "监护人（代理人）", "本院经办人", "一式两份",
    ):  # fmt: skip
        assert expected in told, expected
    assert told.index("跌倒高") < told.index("噎食中"), "the gravest first"
    assert prints(session, of) == ["level_notice.printed"]


def test_the_notice_says_what_is_not_assessed_yet(session: Session) -> None:
    of = admitted(session)
    with pytest.raises(RuleBrokenError):
        service.level_notice(session, of)
    service.assess_risks(session, of, grades(ago(session, 9), only=[Risk.FALL]))
    told = read(service.level_notice(session, of))
    assert "生活自理能力未评估县级民政部门还没有认定" in told
    assert "能力等级未评估" in told
    assert "下次能力评估" not in told
    assert all(RISK_ON_PAPER[risk] in told for risk in Risk)


# change -----------------------------------------------------------------------------------------------


def _reported(session: Session) -> tuple[ResidentId, int]:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 300)))
    service.observe(session, of, observation(ago(session, 8), list(SelfCareItem)[:5], note="起不了床"))
    report = service.report_change(session, of, ago(session, 7), "青柳镇人民政府")
    service.county_received(session, of, report, ago(session, 5), "县局签收")
    return of, report


def test_both_forms_of_a_change_that_waits_for_the_county(session: Session) -> None:
    of, report = _reported(session)
    confirmed, told = pages_of(service.change_form(session, of, report))
    assert f"变更前{CLASS_ON_PAPER[SelfCare.PARTIAL]}变更后县级民政部门还没有认定" in confirmed
    assert "监护人（代理人）" in confirmed
    assert "报青柳镇人民政府" in told
    for item in SelfCareItem:
        assert f"{ITEMS_ON_PAPER[item]}{'能' if item is SelfCareItem.BATHE else '不能'}" in told
    assert "六项中5项不能，相当于全护理。说明：起不了床" in told
    assert "2026-11-15已报乡镇（街道）青柳镇人民政府2026-11-17县级民政部门已收到县局签收" in told
    assert prints(session, of) == ["class_report.printed"]


def test_the_paper_of_a_change_is_there_before_it_is_reported(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 300)))
    service.observe(session, of, observation(ago(session, 30)))
    service.observe(session, of, observation(ago(session, 8), list(SelfCareItem)[:5], note="起不了床"))
    confirmed, told = pages_of(service.change_form(session, of, None))
    assert f"变更前{CLASS_ON_PAPER[SelfCare.PARTIAL]}变更后县级民政部门还没有认定" in confirmed
    assert "报乡镇（街道）" in told
    assert "六项中5项不能，相当于全护理。说明：起不了床" in told
    assert "上报经过日期步骤送往说明已报乡镇（街道）本院看到" in told
    assert prints(session, of) == ["class_report.printed"]


def _found(session: Session, of: ResidentId, report: int) -> str:
    answer = finding(ago(session, 1), SelfCare.DEPENDENT, report=report, from_on=ago(session, 20))
    service.decide_class(session, of, replace(answer, document="示民认〔2026〕31号"))
    return f"变更后{CLASS_ON_PAPER[SelfCare.DEPENDENT]}从何时起2026年11月2日认定机关示例县民政局"


def _kept(session: Session, of: ResidentId, report: int) -> str:
    service.county_kept(session, of, report, ago(session, 1), "复核后维持半护理")
    return "变更后不变：县级民政部门2026年11月21日答复维持原来的认定。复核后维持半护理"


def _dropped(session: Session, of: ResidentId, report: int) -> str:
    service.drop_report(session, of, report, ago(session, 1), "已好转")
    return "变更后不变：2026年11月21日起不再上报。已好转"


@pytest.mark.parametrize("ended", [_found, _kept, _dropped])
def test_the_confirmation_says_how_the_change_ended(
    session: Session, ended: Callable[[Session, ResidentId, int], str]
) -> None:
    of, report = _reported(session)
    expected = ended(session, of, report)
    confirmed, told = pages_of(service.change_form(session, of, report))
    assert f"变更前{CLASS_ON_PAPER[SelfCare.PARTIAL]}{expected}" in confirmed
    assert f"原类别{CLASS_ON_PAPER[SelfCare.PARTIAL]}" in told


def test_an_unknown_report_is_not_printed(session: Session) -> None:
    with pytest.raises(OutOfDateError):
        service.change_form(session, admitted(session), 1)


def test_the_longest_lines_fit_on_every_paper(session: Session) -> None:
    of, report = _reported(session)
    line, notes = "长" * 100, "长" * 5_000
    longest = assessment(
        ago(session, 5), why=Why.OTHER, why_note=line, assessor=line, second_assessor=line[1:], informant=line,
        relation=line, notes={"B.1.1": notes},
    )  # fmt: skip
    row = service.assess_ability(session, of, longest)
    assert service.assessment_report(session, of, row).startswith(b"%PDF")
    assert service.level_notice(session, of).startswith(b"%PDF")
    assert service.change_form(session, of, report).startswith(b"%PDF")
    assert service.history_paper(session, (), of).startswith(b"%PDF")


# rights -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_only_those_who_print_papers_of_residents_print_these(session: Session, role: Role) -> None:
    of, report = _reported(session)
    row, acting = service.assess_ability(session, of, assessment(ago(session, 5))), as_role(session, role)
    papers: tuple[Callable[[], bytes], ...] = (
        lambda: service.assessment_report(acting, of, row),
        lambda: service.level_notice(acting, of),
        lambda: service.change_form(acting, of, report),
    )
    for make in papers:
        if role in {Role.DIRECTOR, Role.NURSE, Role.CLERK}:
            assert make().startswith(b"%PDF")
        else:
            with pytest.raises(NotAllowedError):
                make()
