"""`safety due` and `safety ledger`: keys and values as scripts read them, papers read back, odd dates refused."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.data.session import Session
from app.features.safety_checks import service
from app.features.safety_checks.commands import COMMANDS
from app.features.safety_checks.service import PlaceDraft, RoundDraft
from app.features.slice import Call
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, WrongUseError
from app.kernel.ids import TemplateId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.paper.reading import pages_of
from tests.safety_checks.test_service import walk

KEYS = ["template", "place", "from", "to", "needed", "done", "late", "missed"]


def run(session: Session, *told: str) -> str:
    command = next(one for one in COMMANDS if one.spoken == told[:2])
    parser = ArgumentParser()
    parser.add_argument("--json", action="store_true")
    command.arguments(parser)
    out = io.StringIO()
    assert command.run(Call(parser.parse_args(told[2:]), out, session, None, (), in_english)) == 0
    return out.getvalue()


def due(session: Session, day: date) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(session, "safety", "due", "--on", day.isoformat(), "--json"))
    assert all(list(one) == KEYS for one in found)
    return found


def of(told: list[dict[str, Any]], code: str) -> dict[str, Any]:
    (found,) = [one for one in told if one["template"] == code]
    return found


def test_what_a_day_owes_with_its_window_and_what_was_done(walked: Session, patrol: TemplateId, day: date) -> None:
    walk(walked, patrol, day)
    told = due(walked, day)
    span = {"from": f"{day}T06:00:00+08:00", "to": f"{day}T20:00:00+08:00"}
    assert of(told, "D-FIRE") == {
        "template": "D-FIRE", "place": None, **span, "needed": 1, "done": 1, "late": 0, "missed": 0,
    }  # fmt: skip
    night = of(told, "N-FIRE")
    assert (night["from"][11:16], night["to"][11:16], night["needed"], night["done"]) == ("20:00", "06:00", 2, 0)
    assert {one["template"] for one in told} == {*service.pack()} - {"E-ADMIT"}, "an event is owed when it happens"


def test_missed_and_late_are_counted_apart(walked: Session, patrol: TemplateId, day: date, clock: SetClock) -> None:
    clock.pass_(days=2)
    assert (of(due(walked, day), "D-FIRE")["missed"], of(due(walked, day), "N-FIRE")["missed"]) == (1, 2)
    walk(walked, patrol, day)
    found = of(due(walked, day), "D-FIRE")
    assert (found["done"], found["late"], found["missed"]) == (1, 1, 0)


def test_a_day_before_the_first_owes_nothing(walked: Session, day: date) -> None:
    assert due(walked, day.replace(year=day.year - 1)) == []


def test_without_json_a_line_is_told_for_each(walked: Session, day: date) -> None:
    lines = run(walked, "safety", "due", "--on", day.isoformat()).splitlines()
    assert lines[0].split()[:2] == ["D-FIRE", "–"] and lines[0].endswith("0/1 0")


@pytest.mark.parametrize("odd", ["2026-02-30", "20261122", "2026-W47-7", "", "yesterday", "2026-11-22T00:00"])
def test_an_odd_day_is_refused(walked: Session, odd: str) -> None:
    with pytest.raises(WrongUseError):
        run(walked, "safety", "due", "--on", odd)


@pytest.mark.parametrize("odd", ["2026-13", "2026-1", "2026", "2026-11-22", "11"])
def test_an_odd_month_is_refused_and_nothing_is_written(walked: Session, tmp_path: Path, odd: str) -> None:
    with pytest.raises(WrongUseError):
        run(walked, "safety", "ledger", "--month", odd, "--to", str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_month_is_a_paper_for_each_check_and_a_summary(
    walked: Session, patrol: TemplateId, day: date, clock: SetClock, tmp_path: Path
) -> None:
    walk(walked, patrol, day)
    clock.pass_(days=2)
    month = f"{day:%Y-%m}"
    told = run(walked, "safety", "ledger", "--month", month, "--to", str(tmp_path / "new" / "out")).splitlines()
    names = [Path(path).name for path in told]
    assert names == [*(f"{code}-{month}.pdf" for code in service.pack()), f"summary-{month}.pdf"]
    fire = "".join(pages_of(Path(told[0]).read_bytes()))
    assert "每日防火巡查（白天）" in fire and "正常29项" in fire
    assert fire.index("缺1次（应1次）") < fire.index("正常29项"), "gaps come first"
    summary = pages_of(Path(told[-1]).read_bytes())
    assert len(summary) == 1 and "安全工作月报" in summary[0]


def test_who_may_not_read_safety_gets_nothing(walked: Session, day: date, tmp_path: Path) -> None:
    nobody = as_role(walked, Role.CASHIER)
    with pytest.raises(NotAllowedError):
        due(nobody, day)
    with pytest.raises(NotAllowedError):
        run(nobody, "safety", "ledger", "--month", f"{day:%Y-%m}", "--to", str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_district_counts_for_itself(session: Session, day: date) -> None:
    service.add_places(session, [PlaceDraft("1楼", district="东区"), PlaceDraft("9楼", district="西区")])
    each = replace(service.pack()["D-FIRE"], each_district=True)
    round_id = service.begin(session, RoundDraft(service.add(session, "OWN", each, day, "分片"), day, "西区"))
    for stop in service.way(session, service.round_of(session, round_id)):
        service.all_good(session, round_id, stop.place_id)
    service.finish(session, round_id)
    assert [(one["place"], one["done"]) for one in due(session, day)] == [("东区", 0), ("西区", 1)]
