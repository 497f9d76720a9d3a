"""`fuyuan handover list` and `print`: how the sheets stand, one page into a folder, which area is meant."""

from __future__ import annotations

import io
import json
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from app.data.session import Session
from app.features.handover.commands import COMMANDS
from app.features.slice import Call
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, RuleBrokenError, WrongUseError
from app.kernel.text import in_english
from tests.builders import as_role
from tests.handover.conftest import Home
from tests.paper.reading import pages_of


def run(session: Session, word: str, **args: Any) -> str:
    """Run one command of the handover and return what it tells."""
    out = io.StringIO()
    command = next(one for one in COMMANDS if one.spoken == ("handover", word))
    assert command.run(Call(Namespace(**args), out, session, None, (), in_english)) == 0
    return out.getvalue().strip()


def printed(session: Session, given: str, folder: Path) -> Path:
    return Path(run(session, "print", shift=given, to=folder))


def listed(session: Session, first: str, last: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(session, "list", first=first, last=last, json=True))
    return found


@pytest.mark.parametrize("given", ["{id}", "2026-11-22:白班"])
def test_the_command_writes_one_page(ward: Home, tmp_path: Path, given: str) -> None:
    path = printed(ward.session, given.format(id=ward.sign(reason="x")), tmp_path / "out")
    assert path.name == "交接班 20261122 白班.pdf" and len(pages_of(path.read_bytes())) == 1


@pytest.mark.parametrize("given", ["²", "9" * 20, "2026-13-22:白班"])
def test_what_is_no_shift_is_wrong_use(ward: Home, tmp_path: Path, given: str) -> None:
    with pytest.raises(WrongUseError):
        printed(ward.session, given, tmp_path)


def test_a_shift_to_come_has_no_sheet(ward: Home, tmp_path: Path) -> None:
    with pytest.raises(RuleBrokenError):
        printed(ward.session, "2026-11-23:白班", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_list_tells_how_each_sheet_stands_and_prints_by_its_number(
    ward: Home, clock: SetClock, tmp_path: Path
) -> None:
    handover_id = ward.sign(reason="x")
    clock.pass_(days=1)
    found = listed(ward.session, "2026-11-20", "2026-11-23")
    assert found[0] == {
        "id": str(handover_id), "duty_on": "2026-11-22", "shift": "白班", "times": "08:00–20:00", "area": None,
        "state": "signed",
    }  # fmt: skip
    assert [(one["id"], one["state"]) for one in found[1:]] == [(None, "missing"), (None, "waiting"), (None, "coming")]
    assert printed(ward.session, found[0]["id"], tmp_path).exists()
    told = run(ward.session, "list", first="2026-11-22", last="2026-11-22", json=False).splitlines()
    assert told == [f"{handover_id} 2026-11-22 白班 08:00–20:00 signed", "– 2026-11-22 夜班 20:00–08:00 missing"]


def test_a_home_with_areas_is_asked_which_one(ward: Home, clock: SetClock, tmp_path: Path) -> None:
    before = ward.sign(reason="x")
    for name, floor in zip(("一层", "二层"), ward.floors, strict=True):
        staff.add_area(ward.session, AreaDraft(name, frozenset({floor})))
    clock.pass_(hours=9)
    with pytest.raises(RuleBrokenError) as refused:
        printed(ward.session, "2026-11-22:夜班", tmp_path)
    assert "2026-11-22:夜班:一层 2026-11-22:夜班:二层" in refused.value.text()
    assert printed(ward.session, "2026-11-22:夜班:二层", tmp_path).name == "交接班 20261122 夜班 二层.pdf"
    assert printed(ward.session, "2026-11-22:白班", tmp_path).exists(), "the home was one then, and its sheet is signed"
    found = listed(ward.session, "2026-11-22", "2026-11-22")
    told = [(one["area"], one["shift"], one["state"]) for one in found]
    assert told == [
        ("一层", "白班", "waiting"), ("一层", "夜班", "waiting"), ("二层", "白班", "waiting"),
        ("二层", "夜班", "waiting"), (None, "白班", "signed"),
    ]  # fmt: skip
    assert found[-1]["id"] == str(before)


@pytest.mark.parametrize("last", ["2026-11-21", "22.11.", ""])
def test_what_is_no_span_of_days_is_wrong_use(ward: Home, last: str) -> None:
    with pytest.raises(WrongUseError):
        listed(ward.session, "2026-11-22", last)


def test_who_may_not_read_sheets_lists_none(ward: Home) -> None:
    with pytest.raises(NotAllowedError):
        listed(as_role(ward.session, Role.CASHIER), "2026-11-22", "2026-11-22")
