"""`residents import` and `residents export`: keys and codes."""

import io
import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from app.data.session import Session
from app.features.intake import service
from app.features.intake.commands import COMMANDS
from app.features.slice import Call
from app.kernel.errors import RuleBrokenError, WrongUseError
from app.kernel.text import in_english
from tests.intake.lists import MALE, workbook

ROSTER = Path(__file__).parents[1] / "data" / "roster.xlsx"
CODES = {
    "id_destroyed", "id_15", "id_check", "id_missing", "id_sex", "id_born", "id_known", "name_cleaned", "name_stand_in",
    "born_missing", "born_unclear", "bed_taken", "bed_sex", "repeated", "value_unknown",
}  # fmt: skip


def run(session: Session | None, verb: str, *words: str | Path) -> str:
    command = next(one for one in COMMANDS if one.spoken == ("residents", verb))
    parser = ArgumentParser()
    command.arguments(parser)
    out = io.StringIO()
    args = parser.parse_args([str(word) for word in words])
    assert command.run(Call(args, out, session, None, (), in_english)) == 0
    return out.getvalue()


def run_json(session: Session, verb: str, *words: str | Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(run(session, verb, *words, "--json"))
    return told


def test_import_tells_every_row(session: Session) -> None:
    told = run_json(session, "import", ROSTER)
    assert [told[key] for key in ("read", "ok", "doubtful", "refused", "repeated")] == [46, 30, 12, 3, 1]
    assert told["import"] == str(service.imports(session)[0].id)
    assert len(told["rows"]) == 46
    assert {finding["code"] for row in told["rows"] for finding in row["findings"]} <= CODES
    row = told["rows"][5]
    assert list(row) == ["row", "fate", "name", "sex", "id_number", "findings"]
    assert (row["row"], row["fate"], row["sex"], row["id_number"]) == (10, "refused", "male", None)
    assert row["findings"][0]["column"] == "E"
    assert "后三位已丢失" in row["findings"][0]["text"]


def test_dry_run_changes_nothing(session: Session) -> None:
    assert run_json(session, "import", ROSTER, "--dry-run")["import"] is None
    assert service.imports(session) == ()


def test_list_with_nobody_to_bring_in_is_told_and_is_no_refusal(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", "姓名|性别|身份证号\n杜小|男|9.99999E+17")
    told = run_json(session, "import", path)
    assert (told["import"], told["refused"]) == (None, 1)


def test_refused_rows_are_written_but_not_over_a_file(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "退回.xlsx"
    run_json(session, "import", ROSTER, "--dry-run", "--refused", out)
    assert run_json(session, "import", out, "--dry-run")["read"] == 3
    with pytest.raises(RuleBrokenError):
        run(session, "import", ROSTER, "--refused", out)
    assert service.imports(session) == ()


def test_mapping_file(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", f"称呼|性别|身份证号|住哪\n杜小|男|{MALE}|101-1")
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"columns": {"住哪": "bed", "A": "name"}}, ensure_ascii=False), "utf-8")
    assert run_json(session, "import", path, "--dry-run", "--mapping", mapping)["beds_to_make"] == ["101-1"]


def test_undo(session: Session) -> None:
    told = run_json(session, "import", ROSTER)
    assert run_json(session, "import", "--undo", told["import"]) == {"import": told["import"], "taken_back": 42}
    assert service.imports(session)[0].taken_back


@pytest.mark.parametrize("words", [(), ("a.xlsx", "--undo", "1"), ("--undo", "first")])
def test_wrong_use(session: Session, words: tuple[str, ...]) -> None:
    with pytest.raises(WrongUseError):
        run(session, "import", *words)


def test_without_home() -> None:
    with pytest.raises(WrongUseError):
        run(None, "export", "--to", "a.xlsx")


def test_plain_words(session: Session, tmp_path: Path) -> None:
    told = run(session, "import", ROSTER)
    assert told.startswith("46 read, 30 ok, 12 doubtful, 3 refused, 1 repeated\n")
    assert "10\t白财正\t" in told
    assert "42" in run(session, "export", "--to", tmp_path / "出.xlsx")
    assert "42" in run(session, "import", "--undo", str(service.imports(session)[0].id))


def test_export(session: Session, tmp_path: Path) -> None:
    run(session, "import", ROSTER)
    assert run_json(session, "export", "--to", tmp_path / "出.xlsx")["residents"] == 42
