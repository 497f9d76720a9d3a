"""Exit codes, one line for each refusal, no Qt."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.features.slice import Call, Command
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError, WrongUseError
from app.kernel.text import words
from app.shell import command_line, display, faults
from app.shell.catalogue import translator
from tests.conftest import PASSPHRASE

NO = words("Test", "No. Nothing was changed.")


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    monkeypatch.setenv("FUYUAN_LANG", "en")
    code = command_line.run(argv)
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize(("raised", "code", "said"), [
    (RuleBrokenError(NO), 1, NO.source),
    (NotAllowedError(NO), 1, NO.source),
    (WrongUseError(NO), 2, NO.source),
    (StorageError(NO), 3, NO.source),
    (json.JSONDecodeError("odd", "{", 0), 2, "A file cannot be read"),
    (FileNotFoundError(2, "gone", "list.xlsx"), 2, "list.xlsx"),
    (OSError(28, "No space left on device"), 3, "the disk is full"),
    (ZeroDivisionError(), 4, "The program has a fault: ZeroDivisionError in test_command_line.py"),
    (KeyboardInterrupt(), 1, ""),
])  # fmt: skip
def test_every_end_has_its_code_and_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], raised: BaseException, code: int, said: str
) -> None:
    def fail(_call: Call) -> int:
        raise raised

    made_up = Command(("made", "up"), words("Test", "Fail"), fail, needs_home=False)
    monkeypatch.setattr(command_line, "COMMANDS", (made_up,))
    ended, out, err = run(monkeypatch, capsys, "made", "up")
    assert ended == code
    assert out == ""
    assert said in err
    assert len(err.splitlines()) == (1 if said else 0)
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "argv", [("nonsense",), ("residents",), ("residents", "list", "--what"), ("residents", "list")]
)
def test_wrong_use_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], argv: tuple[str, ...]
) -> None:
    code, _out, err = run(monkeypatch, capsys, *argv)
    assert code == 2
    assert len(err.splitlines()) == 1


def test_help_is_no_refusal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _err = run(monkeypatch, capsys, "residents", "list", "--help")
    assert code == 0
    assert "--home" in out


def test_a_home_is_opened_for_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    monkeypatch.delenv("FUYUAN_PASSWORD", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    words_ = ("residents", "list", "--home", str(folder), "--json")
    code, _out, err = run(monkeypatch, capsys, *words_)
    assert (code, "FUYUAN_PASSWORD" in err) == (1, True)
    monkeypatch.setenv("FUYUAN_PASSWORD", "wrong words")
    assert run(monkeypatch, capsys, *words_)[0] == 1
    monkeypatch.setenv("FUYUAN_PASSWORD", PASSPHRASE)
    assert run(monkeypatch, capsys, *words_) == (0, "[]\n", "")
    file = tmp_path / "secret.txt"
    file.write_text(PASSPHRASE + "\n", "utf-8")
    assert run(monkeypatch, capsys, *words_, "--password-file", str(file))[0] == 0
    assert run(monkeypatch, capsys, "residents", "list", "--home", str(tmp_path), "--json")[0] == 3


def test_a_second_person_is_somebody_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    seconds: list[str] = []

    def both(call: Call) -> int:
        seconds.append(call.second.actor.name if call.second else "")
        return 0

    two = Command(("two",), words("Test", "Two"), both, needs_second=True)
    monkeypatch.setattr(command_line, "COMMANDS", (two,))
    monkeypatch.setenv("FUYUAN_PASSWORD", PASSPHRASE)
    monkeypatch.setenv("FUYUAN_SECOND_PASSWORD", PASSPHRASE)
    code, _out, err = run(monkeypatch, capsys, "two", "--home", str(folder), "--second-user", "director")
    assert (code, seconds) == (1, [])
    assert "somebody else" in err
    assert run(monkeypatch, capsys, "two", "--home", str(folder), "--second-user", "nobody")[0] == 1


def test_commands_load_no_qt(folder: Path) -> None:
    code = (
        "import sys; from app.__main__ import main; "
        f"ended = main(['residents', 'list', '--home', {str(folder)!r}, '--json']); "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(ended)"
    )
    environment = {**os.environ, "FUYUAN_PASSWORD": PASSPHRASE}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=environment).returncode == 0


def test_messages_come_in_both_languages() -> None:
    assert translator("zh_CN")("Frame", "Settings") == "设置"
    assert translator("en")("Frame", "Settings") == "Settings"
    assert translator("zh_CN")("Nobody", "Nothing") == "Nothing"


@pytest.mark.parametrize(("variables", "language"), [
    ({}, "zh_CN"), ({"LANG": "en_US.UTF-8"}, "en"), ({"LANG": "C.UTF-8"}, "zh_CN"), ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
    ({"LANG": "zh_CN.UTF-8", "FUYUAN_LANG": "en"}, "en"),
])  # fmt: skip
def test_the_language_follows_the_system(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("FUYUAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert command_line.language() == language


def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.__main__ import main

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 1
    assert "residents list" in capsys.readouterr().err


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(display, "_loads", lambda library: library != "libxcb-icccm.so.4")
    assert "apt-get install libxcb-icccm4" in display.missing_libraries()
    monkeypatch.setattr(display, "_loads", lambda _library: True)
    assert display.missing_libraries() == ""


def test_a_fault_in_the_window_is_logged_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    told: list[str] = []
    path = faults.log_to(tmp_path)
    faults._log.propagate = False
    faults.catch(told.append)
    try:
        _ = 1 // 0
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    for handler in list(faults._log.handlers):
        faults._log.removeHandler(handler)
        handler.close()
    faults._log.propagate = True
    assert told[0].startswith("ZeroDivisionError test_command_line.py:")
    assert "ZeroDivisionError" in path.read_text("utf-8")
