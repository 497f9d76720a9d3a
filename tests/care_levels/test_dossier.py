"""What care levels put into the dossier; what nobody assessed is said in words, never left blank."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import Conditions, Graded, OldResultDraft, SelfCareItem, form
from app.features.dossier import service as dossiers
from app.features.dossier.model import RISK_CELLS, SECTION_KEYS
from app.features.residents.joins import SECTIONS as OF_RESIDENTS
from app.features.slice import DossierSection, RiskMark, Slice
from app.kernel.access import Role
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.errors import NotAllowedError
from tests.builders import a_resident, as_role
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, observation, scores
from tests.paper.reading import pages_of

SECTIONS = (
    DossierSection("self_care_class", service.class_section),
    DossierSection("ability_level", service.ability_section),
    DossierSection("risk_assessment", service.risks_section, service.risk_marks),
)
HOUSE = (Slice("residents", dossier_sections=OF_RESIDENTS), Slice("care_levels", dossier_sections=SECTIONS))
OWN_CELLS = {"fall", "choking", "pressure_sore", "wandering", "harm"}


def test_of_somebody_never_assessed_every_place_says_so(session: Session) -> None:
    of = a_resident(session)
    assert {one.key for one in SECTIONS} <= SECTION_KEYS
    for one in SECTIONS:
        assert one.read(session, of).rows[0][1] == "未评估"
    marks = service.risk_marks(session, of)
    assert {mark.key for mark in marks} == OWN_CELLS
    assert {(mark.has, mark.text) for mark in marks} == {(None, "未评估")}
    first, *rest = pages_of(dossiers.print_together(session, [of], HOUSE))
    assert "自理类别未评估" in first
    assert "能力等级未评估" in first
    assert first.count("未评估") == 2 + len(OWN_CELLS)
    for told in ("自理能力认定未询问未评估", "能力等级评估未询问未评估", "九项风险评估未询问未评估"):
        assert "".join(rest).count(told) == 2, told  # in its place, and in the manifest, which says not 已填


def test_residents_fill_none_of_these_cells(session: Session) -> None:
    of = a_resident(session)
    others = {mark.key for one in OF_RESIDENTS if one.risks for mark in one.risks(session, of)}
    assert not others & OWN_CELLS
    assert set(RISK_CELLS) >= OWN_CELLS


def test_the_class_in_force_stands_first_with_its_history(session: Session) -> None:
    of = admitted(session)
    wrong = service.decide_class(session, of, finding(ago(session, 300), SelfCare.INDEPENDENT))
    service.decide_class(session, of, finding(ago(session, 300), SelfCare.PARTIAL, corrects=wrong, why="抄错"))
    service.decide_class(session, of, replace(finding(ago(session, 1), SelfCare.DEPENDENT), from_on=ago(session, -9)))
    service.decide_class(as_role(session, Role.CLERK), of, finding(ago(session, 2), SelfCare.INDEPENDENT))
    service.observe(session, of, observation(ago(session, 5), [SelfCareItem.WALK, SelfCareItem.BATHE]))
    report = service.report_change(session, of, ago(session, 4), "青柳镇")
    service.county_received(session, of, report, ago(session, 3))
    found = service.class_section(session, of)
    assert found.rows == (
        ("认定类别", f"半护理（{ago(session, 300)} 起）"),
        ("本院观察", f"半护理（{ago(session, 5)}，做不到：室内自主行走、自主洗澡）"),
        ("变更上报", f"{ago(session, 4)} 已报乡镇（街道）；{ago(session, 3)} 县级民政部门已收到"),
    )
    assert [(line[0], line[1], line[5]) for line in found.table] == [
        (f"{ago(session, 300)}", "半护理", "更正：抄错"),
        (f"{ago(session, -9)}", "全护理", ""),
    ]


def test_the_newest_ability_level_stands_first_with_its_answers(session: Session) -> None:
    of = admitted(session)
    old = OldResultDraft(
        assessed_on=ago(session, 2000), level=2, assessor="县评估组", office="示例县民政局", note="旧表"
    )
    service.enter_old_result(session, of, old)
    assert service.ability_section(session, of).rows[0][1] == f"2 级　中度失能（{ago(session, 2000)}，MZ/T 039-2013）"
    both = Conditions(dementia=True, incidents=2)
    service.assess_ability(
        session, of, assessment(ago(session, 2), total=66, conditions=both, notes={"B.1.1": "吃得慢"})
    )
    found = service.ability_section(session, of)
    assert found.rows[0] == ("能力等级", f"2 级　能力中度受损 66 分（{ago(session, 2)}）")
    rows = dict(found.rows)
    assert rows["初步等级"] == "1 级　能力轻度受损（轻度失能）"
    assert form().rules["C4-2"] in rows["等级变更"]
    assert form().rules["C4-3"] in rows["等级变更"]
    assert [line[1:] for line in found.table] == [
        ("MZ/T 039-2013", "旧表", "—", "—", "—", "—", "—", "2 级"),
        ("GB/T 42195-2022", "常规评估", "66", "8", "15", "28", "15", "2 级"),
    ]
    told = "".join(found.paragraphs)
    for item in form().items:
        assert f"{item.name} {scores(66)[item.code]}/{item.most}" in told
    assert "进食：吃得慢" in told


def test_each_risk_says_its_grade_and_its_day(session: Session) -> None:
    of = admitted(session)
    service.assess_risks(session, of, grades(ago(session, 300), [Risk.CHOKING], only=[Risk.CHOKING, Risk.WANDERING]))
    mixed = grades(ago(session, 3), [Risk.FALL], only=[Risk.FALL, Risk.HARM])
    low = replace(mixed, grades={**mixed.grades, Risk.HARM: Graded(Grade.LOW, "")})
    service.assess_risks(session, of, low)
    assert service.risk_marks(session, of) == (
        RiskMark("fall", True, f"高（{ago(session, 3)}）床边加护栏"),
        RiskMark("choking", True, f"高（{ago(session, 300)}）床边加护栏"),
        RiskMark("pressure_sore", None, "未评估"),
        RiskMark("wandering", False, f"无（{ago(session, 300)}）"),
        RiskMark("harm", False, f"低（{ago(session, 3)}）"),
    )
    found = service.risks_section(session, of)
    assert [line[:2] for line in found.table] == [
        ("噎食", "高"), ("食品药品误食", "未评估"), ("压疮", "未评估"), ("烫伤", "未评估"), ("坠床", "未评估"),
        ("跌倒", "高"), ("他伤和自伤", "低"), ("走失", "无"), ("文娱活动意外", "未评估"),
    ]  # fmt: skip
    assert found.paragraphs == (f"{ago(session, 300)}（常规评估）：噎食 高；走失 无",)


def test_the_dossier_prints_all_of_it(session: Session) -> None:
    of = admitted(session, name="王𪚥")
    service.decide_class(session, of, finding(ago(session, 90), SelfCare.DEPENDENT))
    service.assess_ability(session, of, assessment(ago(session, 9), total=31))
    service.assess_risks(session, of, grades(ago(session, 9), [Risk.PRESSURE_SORE]))
    first, *rest = pages_of(dossiers.print_together(session, [of], HOUSE))
    assert f"自理类别全护理（{ago(session, 90)}起）" in first
    assert f"能力等级3级能力重度受损31分（{ago(session, 9)}）" in first
    assert f"压疮高（{ago(session, 9)}）床边加护栏" in first
    whole = "".join(rest)
    assert "示民认〔2026〕7号" in whole
    assert "时间定向" in whole


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_only_those_who_print_dossiers_read_these_sections(session: Session, role: Role) -> None:
    of, acting = a_resident(session), as_role(session, role)
    for read in (service.class_section, service.ability_section, service.risks_section, service.risk_marks):
        if role in {Role.DIRECTOR, Role.NURSE, Role.CLERK}:
            read(acting, of)
        else:
            with pytest.raises(NotAllowedError):
                read(acting, of)
