"""`care-levels score` without a home and `care-levels list` for other programs."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.commands import COMMANDS
from app.features.care_levels.model import OldResultDraft, SelfCareItem
from app.features.slice import Call
from app.kernel.access import Role
from app.kernel.care import Risk, SelfCare
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, RuleBrokenError, WrongUseError
from app.kernel.text import in_english
from tests.builders import as_role
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, observation, scores

WHOLE = {
    "kind": "gbt42195", "scores": scores(66), "coma": False, "dementia": False, "psychiatric_by_specialist": False,
    "incidents_30d": 0,
}  # fmt: skip
CAN = {item.value: True for item in SelfCareItem}

Score = Callable[[object], dict[str, Any]]


def run(session: Session | None, *told: str) -> str:
    command = next(one for one in COMMANDS if one.spoken == told[:2])
    parser = ArgumentParser()
    parser.add_argument("--json", action="store_true")
    command.arguments(parser)
    out = io.StringIO()
    assert command.run(Call(parser.parse_args(told[2:]), out, session, None, (), in_english)) == 0
    return out.getvalue()


@pytest.fixture
def score(tmp_path: Path) -> Score:
    """Return what computes one form from a file."""

    def compute(form: object) -> dict[str, Any]:
        path = tmp_path / "表.json"
        path.write_text(json.dumps(form, ensure_ascii=False), "utf-8")
        found: dict[str, Any] = json.loads(run(None, "care-levels", "score", "--form", str(path)))
        return found

    return compute


# score ------------------------------------------------------------------------------------------------


def test_an_ability_form_has_the_keys_of_the_contract(score: Score) -> None:
    assert score(WHOLE) == {
        "total": 66, "domains": {"B.1": 8, "B.2": 15, "B.3": 28, "B.4": 15}, "initial_level": 1, "rules": [],
        "level": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("told", "rules", "level"),
    [
        ({"dementia": True}, ["C4-2"], 2),
        ({"psychiatric_by_specialist": True}, ["C4-2"], 2),
        ({"dementia": True, "psychiatric_by_specialist": True}, ["C4-2"], 2),
        ({"incidents_30d": 1}, [], 1),
        ({"incidents_30d": 2}, ["C4-3"], 2),
        ({"incidents_30d": 2, "dementia": True}, ["C4-2", "C4-3"], 2),
        ({"incidents_30d": 2, "dementia": True, "combine": "once"}, ["C4-2", "C4-3"], 2),
        ({"incidents_30d": 2, "dementia": True, "combine": "cumulative"}, ["C4-2", "C4-3"], 3),
        ({"coma": True}, ["C4-1"], 4),
        ({"coma": True, "incidents_30d": 5}, ["C4-1", "C4-3"], 4),
        ({"scores": scores(29), "dementia": True}, ["C4-2"], 4),
    ],
)
def test_conditions_raise_the_level(score: Score, told: dict[str, Any], rules: list[str], level: int) -> None:
    found = score(WHOLE | told)
    assert (found["rules"], found["level"]) == (rules, level)


@pytest.mark.parametrize(
    ("failing", "found"), [(0, "independent"), (1, "partial"), (3, "partial"), (4, "dependent"), (6, "dependent")]
)
def test_the_six_items(score: Score, failing: int, found: str) -> None:
    can = CAN | dict.fromkeys(list(CAN)[:failing], False)
    assert score({"kind": "self_care", "can": can}) == {"failed": failing, "class": found}


def without(form: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in form.items() if key not in keys}


@pytest.mark.parametrize(
    ("form", "named"),
    [
        (without(WHOLE, "kind"), ["kind", "gbt42195, self_care"]),
        (WHOLE | {"kind": "adl"}, ["adl"]),
        (WHOLE | {"kind": ["gbt42195"]}, ["kind"]),
        (without(WHOLE, "scores"), ["scores"]),
        (WHOLE | {"scores": [4]}, ["scores"]),
        (WHOLE | {"scores": without(scores(66), "B.1.1", "B.4.5")}, ["B.1.1", "B.4.5"]),
        (WHOLE | {"scores": scores(66) | {"B.9.9": 1}}, ["B.9.9"]),
        (WHOLE | {"scores": scores(66) | {"B.2.4": 4, "B.3.7": -1}}, ["B.2.4", "B.3.7"]),
        (WHOLE | {"scores": scores(66) | {"B.1.1": True}}, ["B.1.1"]),
        (WHOLE | {"scores": scores(66) | {"B.1.1": 3.0}}, ["B.1.1"]),
        (WHOLE | {"scores": scores(66) | {"B.1.1": "3"}}, ["B.1.1", '"3"']),
        (WHOLE | {"scores": scores(66) | {"B.1.1": None}}, ["B.1.1", "null"]),
        (WHOLE | {"scores": scores(66) | {"B.1\n.1\x1b[31m": 1}}, ["B.1�.1�[31m"]),
        (WHOLE | {"x" * 100_000: 1}, ["x" * 60 + "…"]),
        (WHOLE | {"kind": "adl" * 100_000}, ["adl"]),
        (without(WHOLE, "coma"), ["coma"]),
        (WHOLE | {"coma": 0, "dementia": "no"}, ["coma", "dementia"]),
        (WHOLE | {"incidents_30d": -1}, ["incidents_30d"]),
        (WHOLE | {"incidents_30d": 1.5}, ["incidents_30d"]),
        (WHOLE | {"incidents_30d": True}, ["incidents_30d"]),
        (WHOLE | {"combine": "twice"}, ["combine", "twice", "once, cumulative"]),
        (WHOLE | {"comma": True}, ["comma"]),
        ({"kind": "self_care"}, ["can"]),
        ({"kind": "self_care", "can": without(CAN, "bathe")}, ["bathe"]),
        ({"kind": "self_care", "can": CAN | {"cook": True, "eat": None}}, ["cook", "eat"]),
    ],
)
def test_what_cannot_be_counted_is_refused_in_one_line(score: Score, form: object, named: list[str]) -> None:
    with pytest.raises(RuleBrokenError) as refused:
        score(form)
    told = refused.value.text(in_english)
    assert told.isprintable()
    assert len(told) < 400
    for name in named:
        assert name in told


def test_a_file_that_holds_no_form_is_wrong_use(score: Score, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError):
        score([WHOLE])
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    with pytest.raises(json.JSONDecodeError):
        run(None, "care-levels", "score", "--form", str(broken))
    with pytest.raises(FileNotFoundError):
        run(None, "care-levels", "score", "--form", str(tmp_path / "none.json"))


@pytest.mark.parametrize(
    "held",
    ["[" * 100_000, '{"kind": "gbt42195", "scores": ' + "[" * 20_000 + "]" * 20_000 + "}", "[" + "9" * 5_000 + "]"],
)
def test_a_file_that_is_too_much_is_wrong_use(tmp_path: Path, held: str) -> None:
    path = tmp_path / "huge.json"
    path.write_text(held, "utf-8")
    with pytest.raises(WrongUseError) as refused:
        run(None, "care-levels", "score", "--form", str(path))
    assert len(refused.value.text(in_english)) < 400


@pytest.mark.parametrize(("once", "twice"), [('"coma": false', '"coma": true'), ('"B.1.1": 4', '"B.1.1": 0')])
def test_two_answers_to_one_question_are_none(tmp_path: Path, once: str, twice: str) -> None:
    path = tmp_path / "twice.json"
    told = json.dumps(WHOLE | {"scores": scores(66) | {"B.1.1": 4}})
    assert once in told
    path.write_text(told.replace(once, f"{once}, {twice}"), "utf-8")
    with pytest.raises(RuleBrokenError) as refused:
        run(None, "care-levels", "score", "--form", str(path))
    assert once.partition(":")[0].strip('"') in refused.value.text(in_english)


# list -------------------------------------------------------------------------------------------------


def test_every_line_that_stands_is_told(session: Session, clock: SetClock) -> None:
    of = admitted(session)
    wrong = service.decide_class(session, of, finding(ago(session, 90), SelfCare.INDEPENDENT))
    service.decide_class(session, of, finding(ago(session, 90), SelfCare.PARTIAL, corrects=wrong, why="抄错"))
    service.decide_class(as_role(session, Role.CLERK), of, finding(ago(session, 9), SelfCare.DEPENDENT))
    service.observe(session, of, observation(ago(session, 80), [SelfCareItem.BATHE]))
    gone = service.observe(session, of, observation(ago(session, 70)))
    service.withdraw_observation(session, of, gone, "记错了人")
    service.enter_old_result(session, of, OldResultDraft(assessed_on=ago(session, 60), level=3, assessor="县评估组"))
    clock.pass_(minutes=5)
    service.assess_ability(session, of, assessment(ago(session, 50), total=10))
    service.assess_risks(session, of, grades(ago(session, 40), [Risk.FALL], only=[Risk.FALL, Risk.CHOKING]))
    found = json.loads(run(session, "care-levels", "list", "--json"))
    assert [(one["kind"], one["value"], one.get("standard")) for one in found] == [
        ("official_class", "partial", None),
        ("own_observation", "partial", None),
        ("ability", 3, "mzt039"),
        ("ability", 4, "gbt42195"),
        ("risk", "choking:none", None),
        ("risk", "fall:high", None),
    ]
    assert {one["resident"] for one in found} == {str(of)}
    assert list(found[0]) == ["resident", "kind", "value", "from", "recorded_at"]
    assert found[0]["from"] == ago(session, 90).isoformat()
    assert found[0]["recorded_at"] == "2026-11-22T12:00:00+08:00"
    assert found[3]["recorded_at"] == "2026-11-22T12:05:00+08:00"
    told = run(session, "care-levels", "list")
    assert f"{of} {ago(session, 40)} risk fall:high" in told


def test_who_may_not_read_levels_is_refused(session: Session) -> None:
    with pytest.raises(NotAllowedError):
        run(as_role(session, Role.CASHIER), "care-levels", "list", "--json")
