"""The commands on a home: what they print and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.home import OpenedHome, open_home
from app.kernel.clock import PcClock
from app.shell.command_line import run
from tests.conftest import PASSPHRASE


class Told:
    """Runs one command after another."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: object) -> int:
        code = run([str(word) for word in words])
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Told:
    monkeypatch.setenv("FUYUAN_PASSWORD", PASSPHRASE)
    monkeypatch.setenv("FUYUAN_LANG", "en")
    return Told(capsys)


def test_a_new_home_with_its_recovery_sheet(told: Told, tmp_path: Path) -> None:
    home, sheet = tmp_path / "枫树岭.fuyuan", tmp_path / "恢复.pdf"
    words = ("home", "create", home, "--name", "枫树岭福利院", "--recovery", sheet)
    assert told(*words) == 0
    assert told.out == f"{home}\n"
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert (home.stat().st_mode & 0o077) == 0
    opened, session = open_home(home, "director", PASSPHRASE, PcClock())
    assert session.meta("home_name") == "枫树岭福利院"
    opened.close()
    before = sheet.read_bytes()
    assert told(*words) == 1 and "already" in told.err
    assert told("home", "create", tmp_path / "b.fuyuan", "--name", "b", "--recovery", sheet) == 1
    assert not (tmp_path / "b.fuyuan").exists() and sheet.read_bytes() == before


def test_a_home_that_cannot_be_made_leaves_nothing(told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, sheet = tmp_path / "a.fuyuan", tmp_path / "r.pdf"
    monkeypatch.setenv("FUYUAN_PASSWORD", "short")
    assert told("home", "create", home, "--name", "a", "--recovery", sheet) == 1
    assert list(tmp_path.iterdir()) == []


def test_ok_alone_for_a_whole_home(told: Told, folder: Path) -> None:
    assert told("home", "check", "--home", folder) == 0
    assert (told.out, told.err) == ("ok\n", "")


def test_a_wrong_sum_is_found_and_mended(told: Told, folder: Path, key: bytes) -> None:
    home = OpenedHome(folder, key, PcClock())
    sql = "INSERT INTO care_month (span, item, lines, entries, unusual, total) VALUES ('2026-11', 'bowel', 3, 3, 0, 0)"
    home.session_of_program().db.execute(sql)
    home.close()
    assert told("home", "check", "--home", folder) == 3
    wrong = told.out
    assert told("home", "mend", "--home", folder) == 0 and told.out == f"{wrong}ok\n"
    assert told("home", "check", "--home", folder) == 0
    assert told("home", "mend", "--home", folder) == 0 and told.out == "ok\n"


def test_an_orphan_is_listed_and_no_fault(told: Told, folder: Path, key: bytes) -> None:
    home = OpenedHome(folder, key, PcClock())
    home.session_of_program().files.put(b"%PDF- nobody names me")
    home.close()
    assert told("home", "check", "--home", folder) == 0
    assert told.out == "ok\n" and "is not referred to" in told.err


def test_each_finding_on_a_line(told: Told, folder: Path, key: bytes) -> None:
    home = OpenedHome(folder, key, PcClock())
    db = home.session_of_program().db
    db.execute("DROP TRIGGER audit_stays")
    db.execute("UPDATE audit SET action = 'never' WHERE seq = 1")
    home.close()
    assert told("home", "check", "--home", folder) == 3
    assert told.out.splitlines() == ["home.db: the guard audit_stays is missing", "trail: row 1 was changed"]


def test_facts_are_the_same_each_time(told: Told, folder: Path) -> None:
    assert told("home", "facts", "--home", folder, "--json") == 0
    first = told.json()
    assert set(first) == {"counts", "digest", "residents", "left_out"}
    assert told("home", "facts", "--home", folder, "--json") == 0
    assert told.json() == first
    assert told("home", "facts", "--home", folder) == 0
    assert told.out == f"{first['digest']}\n"


def test_a_backup_made_listed_and_restored(told: Told, folder: Path, tmp_path: Path) -> None:
    assert told("home", "facts", "--home", folder, "--json") == 0
    digest = told.json()["digest"]
    assert told("backup", "make", "--home", folder, "--to", tmp_path / "U盘") == 0
    made = told.out.strip()
    assert told("backup", "list", tmp_path / "U盘", "--json") == 0
    (row,) = told.json()
    assert (row["folder"], row["home"], row["why"], row["number"]) == (made, "枫树岭福利院", "by_hand", 1)
    assert row["made_at"].endswith("+08:00")
    assert told("backup", "list", tmp_path / "U盘") == 0 and made in told.out
    assert told("backup", "restore", made, "--to", tmp_path / "neu.fuyuan") == 0
    assert told("home", "check", "--home", tmp_path / "neu.fuyuan") == 0
    assert told("home", "facts", "--home", tmp_path / "neu.fuyuan", "--json") == 0
    assert told.json()["digest"] == digest
    assert told("backup", "restore", made, "--to", tmp_path / "neu.fuyuan") == 1


def test_a_damaged_backup_is_refused(told: Told, folder: Path, tmp_path: Path) -> None:
    told("backup", "make", "--home", folder, "--to", tmp_path / "U盘")
    made = Path(told.out.strip())
    (made / "keys.json").write_bytes(b"{}")
    assert told("backup", "restore", made, "--to", tmp_path / "neu.fuyuan") == 3
    assert "keys.json" in told.err and len(told.err.splitlines()) == 1
    assert not (tmp_path / "neu.fuyuan").exists()
    assert told("backup", "restore", tmp_path, "--to", tmp_path / "neu.fuyuan") == 3


def test_a_home_restored_over_a_newer_one_is_whole(told: Told, folder: Path, tmp_path: Path) -> None:
    told("backup", "make", "--home", folder, "--to", folder.with_name("枫树岭-backups"))
    first = told.out.strip()
    told("backup", "make", "--home", folder, "--to", folder.with_name("枫树岭-backups"))
    folder.rename(folder.with_name("before"))
    assert told("backup", "restore", first, "--to", folder) == 0
    assert told("home", "check", "--home", folder) == 0, told.out


@pytest.mark.parametrize("words", [("home", "check"), ("home", "facts"), ("backup", "make", "--to", "x")])
def test_a_wrong_passphrase_is_told(
    told: Told, folder: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("FUYUAN_PASSWORD", "not the right one")
    assert told(*words, "--home", folder) == 1
    assert told.out == "" and "passphrase is not right" in told.err
