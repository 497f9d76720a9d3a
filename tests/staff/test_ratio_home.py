"""The ratio of a real home: who counts on which day, escorts, rules with dates, and the command."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.data import dated
from app.data.session import Session
from app.features.care_levels import service as care_levels
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.slice import Call
from app.features.staff import service
from app.features.staff.commands import COMMANDS
from app.features.staff.model import MemberDraft, Post, RatioRules
from app.features.stays import service as stays
from app.features.stays.model import EscortKind, HospitalTrip
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, WrongUseError
from app.kernel.text import in_english
from app.shell import command_line
from app.shell.slices import slices
from tests.builders import as_role
from tests.care_levels.samples import ago, finding
from tests.conftest import PASSPHRASE
from tests.staff.samples import a_caregiver, some_residents

DAY = timedelta(days=1)
SUNDAY = date(2026, 11, 22)


def test_who_counts_and_as_what(session: Session) -> None:
    destitute = some_residents(session, 8)
    some_residents(session, 2, support_kind="self_paying")
    some_residents(session, 1, support_kind=Answer.UNKNOWN)
    care_levels.decide_class(session, destitute[0], finding(ago(session, 100), SelfCare.DEPENDENT))
    care_levels.decide_class(session, destitute[1], finding(ago(session, 100), SelfCare.PARTIAL))
    stays.go_to_hospital(session, destitute[2], session.clock.now(), HospitalTrip("县医院"))
    stays.record_death(session, destitute[3], session.clock.now())
    day = service.ratio_day(session, SUNDAY)
    assert dict(day.destitute) == {SelfCare.DEPENDENT: 1, SelfCare.PARTIAL: 1, SelfCare.UNASSESSED: 6}
    assert sum(day.everybody.values()) == 10 and day.kind_unknown == 1
    earlier = service.ratio_day(session, SUNDAY - 200 * DAY)
    assert dict(earlier.destitute) == {SelfCare.UNASSESSED: 9}
    assert dict(service.ratio_day(session, SUNDAY - 500 * DAY).destitute) == {}


def test_staff_count_while_they_are_in_post_and_not_with_a_resident_in_hospital(
    session: Session, clock: SetClock
) -> None:
    ill = some_residents(session, 8)[0]
    a_caregiver(session, "何秀英")
    a_caregiver(session, "孙红霞", began_on=SUNDAY - 3 * DAY, workload=50)
    a_caregiver(session, "老何", left_on=SUNDAY - DAY)
    service.add_member(session, MemberDraft("钱友良", Post.COOK))
    stays.go_to_hospital(session, ill, clock.now(), HospitalTrip("县医院"))
    stays.add_escort(session, ill, "何秀英", EscortKind.OWN, clock.now())
    stays.add_escort(session, ill, "孙红霞", EscortKind.FAMILY, clock.now())
    day = service.ratio_day(session, SUNDAY)
    assert (day.caregivers.people, day.caregivers.percent, day.caregivers_away.people) == (2, 150, 1)
    assert day.others.people == 1
    rows = {row.differs: row for row in service.ratio_on(session, SUNDAY)}
    assert (rows[""].need, rows[""].gap) == (2, 1) and rows[""].actual == 1
    assert rows["escorts"].actual == 2 and rows["escorts"].gap == 0
    before = service.ratio_day(session, SUNDAY - 4 * DAY)
    assert (before.caregivers.people, before.caregivers_away.people) == (2, 0)


def test_who_came_back_with_the_resident_is_there_again(session: Session, clock: SetClock) -> None:
    ill = some_residents(session, 1)[0]
    a_caregiver(session, "何秀英")
    stays.go_to_hospital(session, ill, clock.now(), HospitalTrip("县医院"))
    stays.add_escort(session, ill, "何秀英", EscortKind.OWN, clock.now())
    clock.pass_(days=2)
    stays.leave_hospital(session, ill, clock.now())
    clock.pass_(days=2)
    away = [service.ratio_day(session, SUNDAY + number * DAY).caregivers_away.people for number in (0, 1, 2, 3)]
    assert away == [1, 1, 0, 0]
    stays.go_to_hospital(session, ill, clock.now(), HospitalTrip("县医院"))
    assert service.ratio_day(session, SUNDAY + 4 * DAY).caregivers_away.people == 0
    escort = stays.add_escort(session, ill, "何秀英", EscortKind.OWN, clock.now())
    assert service.ratio_day(session, SUNDAY + 4 * DAY).caregivers_away.people == 1
    clock.pass_(hours=2)
    stays.end_escort(session, escort, clock.now())
    assert service.ratio_day(session, SUNDAY + 4 * DAY).caregivers_away.people == 0


def test_of_two_people_with_one_name_one_is_away(session: Session, clock: SetClock) -> None:
    ill = some_residents(session, 1)[0]
    a_caregiver(session, "何秀英")
    a_caregiver(session, "何秀英")
    stays.go_to_hospital(session, ill, clock.now(), HospitalTrip("县医院"))
    stays.add_escort(session, ill, "何秀英", EscortKind.OWN, clock.now())
    assert service.ratio_day(session, SUNDAY).caregivers_away.people == 1
    for _ in range(2):
        stays.add_escort(session, ill, "请来的人", EscortKind.OWN, clock.now())
    day = service.ratio_day(session, SUNDAY)
    assert (day.caregivers_away.people, day.escorts_unknown) == (1, 1)


def test_rules_hold_from_their_day_on(session: Session) -> None:
    some_residents(session, 10)
    dated.set_values(session, service.RATIO_GROUP, {"base_residents": 5}, SUNDAY, "某县文件", "")
    dated.set_values(session, service.RATIO_GROUP, {"tiered_rule": "on"}, SUNDAY + DAY, "", "省里口径")
    (before,), (now,), later = service.ratio_over(session, [SUNDAY - DAY, SUNDAY, SUNDAY + DAY])
    assert (before.need, now.need) == (2, 2)
    assert [row.rule for row in later] == ["base_plus_excess", "tiered"]
    some_residents(session, 1)
    assert service.ratio_over(session, [SUNDAY])[0][0].need == 3
    assert service.ratio_over(session, [SUNDAY - DAY])[0][0].need == 2


def test_the_paper_of_a_rule_is_the_last_one_named_for_its_numbers(session: Session) -> None:
    group = service.RATIO_GROUP
    dated.set_values(session, group, {"base_residents": 6}, SUNDAY - DAY, "甲县〔2026〕1号", "")
    dated.set_values(session, group, {"mode": "replace"}, SUNDAY, "口头答复", "")
    (line,) = dated.set_values(session, group, {"excess_residents": 2}, SUNDAY + DAY, "甲县〔2026〕9号", "")
    papers = [service.ratio_paper(session, "base_plus_excess", SUNDAY + number * DAY) for number in (-2, -1, 0, 1)]
    assert papers == ["", "甲县〔2026〕1号", "甲县〔2026〕1号", "甲县〔2026〕9号"]
    dated.withdraw_values(session, group, [line], "弄错")
    assert service.ratio_paper(session, "base_plus_excess", SUNDAY + DAY) == "甲县〔2026〕1号"
    assert service.ratio_paper(session, "tiered", SUNDAY) == ""


def test_a_change_of_the_rules_tells_what_it_does(session: Session) -> None:
    some_residents(session, 10)
    told = [
        said.source.format(**values)
        for old, new in (
            (RatioRules(), RatioRules(base_residents=5, dependents="dependent_and_partial")),
            (RatioRules(), RatioRules(base_residents=3)),
            (RatioRules(), RatioRules(tiered_rule="on")),
            (RatioRules(), RatioRules(base_rule="off")),
        )
        for said, values in service.ratio_effects(session, (), old, new)
    ]
    assert told == [
        "Caregivers needed: 2 now, 4 then. Missing: 2 now, 4 then.",
        "This rule begins: 1 caregivers are needed, 1 are missing.",
        "This rule ends: until now it asked for 2 caregivers, 2 were missing.",
    ]


def test_awake_at_night_in_every_place(session: Session) -> None:
    assert service.night_need(session, SUNDAY) == 1
    for name in ("1号楼", "2号楼"):
        house = places.add_building(session, name)
        for floor in ("1层", "2层"):
            places.add_rooms(session, places.add_floor(session, house, FloorDraft(floor)), "101", 2)
        places.add_floor(session, house, FloorDraft("空"))
    assert service.night_need(session, SUNDAY) == 4
    values: dict[str, int | str] = {"night_place": "building", "night_least": 2}
    dated.set_values(session, service.RATIO_GROUP, values, SUNDAY, "", "本院")
    assert service.night_need(session, SUNDAY) == 4
    assert service.night_need(session, SUNDAY - DAY) == 4


def test_a_gap_waits_on_the_start_page(session: Session) -> None:
    assert list(service.due_tasks(session, in_english)) == []
    some_residents(session, 10)
    (task,) = service.due_tasks(session, in_english)
    assert (task.title, task.detail) == ("2 caregivers are missing for the ratio", "2 are needed, 0 are there.")
    assert task.page == "ratio"


# rights ---------------------------------------------------------------------------------------------

RATIO = {Role.DIRECTOR, Role.NURSE, Role.CLERK, Role.AUDITOR}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_who_may_see_the_ratio(session: Session, role: Role) -> None:
    acting = as_role(session, role)
    rules = RatioRules()
    for call in (
        lambda: service.ratio_day(acting, SUNDAY),
        lambda: service.ratio_on(acting, SUNDAY),
        lambda: service.ratio_over(acting, [SUNDAY]),
        lambda: list(service.ratio_effects(acting, (), rules, rules)),
    ):
        if role in RATIO:
            call()
        else:
            with pytest.raises(NotAllowedError):
                call()


# the command ----------------------------------------------------------------------------------------


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    monkeypatch.setenv("FUYUAN_LANG", "en")
    code = command_line.run(["staff", "ratio", *argv])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("--residents 100 --dependent 50", {"base": 15, "extra": 7, "need": 22}),
        ("--residents 100 --dependent 50 --rounding sum", {"base": 15, "extra": 6, "need": 21}),
        ("--residents 100 --dependent 50 --mode replace", {"base": 12, "extra": 7, "need": 19}),
        (
            "--residents 100 --dependent 50 --base 5 --threshold 0.25 --excess 2",
            {"base": 20, "extra": 13, "need": 33},
        ),
        ("--residents 0 --dependent 0", {"base": 0, "extra": 0, "need": 0}),
    ],
)
def test_numbers_without_a_home(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: str, told: dict[str, int]
) -> None:
    code, out, err = run(monkeypatch, capsys, "--rule", "base_plus_excess", *given.split(), "--json")
    assert (code, json.loads(out), err) == (0, told, "")


def test_classes_without_a_home(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    counts = ["--rule", "tiered", "--independent", "12", "--partial", "7", "--dependent", "4", "--json"]
    _code, out, _err = run(monkeypatch, capsys, *counts)
    assert json.loads(out) == {"by_class": {"independent": 2, "partial": 2, "dependent": 2}, "need": 6}
    _code, out, _err = run(monkeypatch, capsys, *counts, "--rounding", "sum")
    assert json.loads(out)["need"] == 4
    _code, out, _err = run(monkeypatch, capsys, *counts, "--tiers", "12,6,3")
    assert json.loads(out)["by_class"]["independent"] == 1


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        ("--rule base_plus_excess --residents 5 --dependent 6", 1, "6 residents who cannot care for themselves"),
        ("--rule base_plus_excess --residents -5 --dependent 0", 1, "residents is -5"),
        ("--rule tiered --independent 1 --partial -1 --dependent 0", 1, "partial is -1"),
        ("--rule tiered --independent 1 --partial 1 --dependent 0 --tiers 10,0,3", 1, "tier partial is 0"),
        ("--rule base_plus_excess --residents 5", 2, "--dependent is missing"),
        ("--rule base_plus_excess --residents 5 --dependent 1 --threshold 1e9", 2, "--threshold"),
        ("--rule tiered --independent 1 --partial 1 --dependent 0 --tiers 10,6", 2, "--tiers"),
        ("--rule tiered --on 2026-11-22", 2, "Give one of both"),
        ("--on 2026-11-22", 2, "needs a home"),
    ],
)
def test_what_the_command_refuses(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: str, code: int, said: str
) -> None:
    ended, out, err = run(monkeypatch, capsys, *given.split())
    assert (ended, out, len(err.splitlines())) == (code, "", 1)
    assert said in err


def test_a_home_on_a_day(session: Session) -> None:
    some_residents(session, 10)
    a_caregiver(session, "何秀英", workload=50)
    rows = json.loads(told(session, "--on", "2026-11-22", "--json"))
    assert rows[0] == {
        "rule": "base_plus_excess",
        "reading": "dependent/additive/per_term/any_staff/destitute/heads/away",
        "residents": 10, "dependent": 0, "need": 2, "actual": 1, "gap": 1,
    }  # fmt: skip
    assert len(rows) == len({row["reading"] for row in rows}) == 8
    by_hours = next(row for row in rows if "full_time" in row["reading"])
    assert (by_hours["actual"], by_hours["gap"]) == (0.5, 2)
    assert "2 needed, 1 there, 1 missing" in told(session)
    for given in ("22.11.2026", "20261122", "2026-W47-7", ""):
        with pytest.raises(WrongUseError):
            told(session, "--on", given)


def told(session: Session, *given: str) -> str:
    parser, out = ArgumentParser(), io.StringIO()
    parser.add_argument("--json", action="store_true")
    (command,) = COMMANDS
    command.arguments(parser)
    assert command.run(Call(parser.parse_args(given), out, session, None, (), in_english)) == 0
    return out.getvalue()


def test_the_command_opens_the_home_it_is_given(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FUYUAN_PASSWORD", PASSPHRASE)
    code, out, _err = run(monkeypatch, capsys, "--home", str(folder), "--json")
    assert code == 0 and {row["need"] for row in json.loads(out)} == {0}
    code, _out, err = run(monkeypatch, capsys, "--home", str(folder), "--rule", "tiered")
    assert code == 2 and "Give one of both" in err


def test_the_rules_are_shown_in_the_settings() -> None:
    groups = [offer.group.name for part in slices() for offer in part.rules]
    assert {"staff", "ratio"} <= set(groups)
