"""`residents dossier` writes one file a resident and tells where."""

from argparse import ArgumentParser
from io import StringIO
from pathlib import Path

import pytest

from app.data.session import Session
from app.features.dossier import service
from app.features.dossier.commands import COMMANDS
from app.features.residents import service as residents
from app.features.residents.model import Person
from app.features.slice import Call
from app.kernel.errors import RuleBrokenError
from app.kernel.text import in_english
from tests.dossier.test_service import SLICES

(COMMAND,) = COMMANDS


def run(session: Session, *words: str) -> str:
    """Run the command with these words and return what it said."""
    parser = ArgumentParser()
    COMMAND.arguments(parser)
    out = StringIO()
    assert COMMAND.run(Call(parser.parse_args(words), out, session, None, SLICES, in_english)) == 0
    return out.getvalue()


@pytest.fixture
def numbers(session: Session) -> list[str]:
    people = [
        residents.add(session, Person(name=name, id_none_reason="没有办过")) for name in ("覃燊", "韦木生", "𪚥𬍛")
    ]
    return [service.collect(session, one, SLICES).number for one in people]


def test_everyone(session: Session, numbers: list[str], tmp_path: Path) -> None:
    said = run(session, "--all", "--to", str(tmp_path / "档案"))
    assert sorted(path.name for path in (tmp_path / "档案").iterdir()) == [
        f"{number}.pdf" for number in sorted(numbers)
    ]
    assert said.splitlines() == [str(tmp_path / "档案" / f"{number}.pdf") for number in numbers]


def test_some_by_their_numbers(session: Session, numbers: list[str], tmp_path: Path) -> None:
    run(session, "--resident", numbers[2], numbers[0], "--to", str(tmp_path))
    assert {path.stem for path in tmp_path.glob("*.pdf")} == {numbers[0], numbers[2]}


def test_an_unknown_number_prints_nothing(session: Session, numbers: list[str], tmp_path: Path) -> None:
    with pytest.raises(RuleBrokenError, match="9999"):
        run(session, "--resident", numbers[0], "9999", "--to", str(tmp_path / "档案"))
    assert not (tmp_path / "档案").exists()


def test_whose_dossiers_must_be_said(session: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(session, "--to", str(tmp_path))
    assert "--resident" in capsys.readouterr().err
