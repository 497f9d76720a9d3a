"""The sign-in page is painted before anything heavy is imported; what comes later comes when idle."""

from __future__ import annotations

import importlib
import marshal
import os
import subprocess
import sys
from pathlib import Path
from types import CodeType

import pytest

from app.desktop import fonts
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.stays import service as stays
from app.home import open_home
from app.kernel.clock import SetClock
from app.shell import first_paint
from tests.builders import a_resident
from tests.conftest import PASSPHRASE

LATE = ("sqlite_utils", "qtawesome", "reportlab", "pypinyin", "ortools", "numpy", "pandas", "PIL")
SLOW = ("cryptography", "_hashlib", "secrets", "uuid", "dataclasses", "app.data.keys", "app.home", "ctypes")
"""Each of them takes more than half a millisecond, and nothing of it is painted."""
CHILD = """
import sys
from pathlib import Path
from app.shell import first_paint
first_paint.prepare()
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from app.shell import program
from app.shell.preferences import Preferences

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False

app = program.make_app()
preferences = Preferences(QSettings(sys.argv[2], QSettings.Format.IniFormat))
preferences.home = Path(sys.argv[1])
shown = program.Program(app, preferences)
watch = Watch()
shown.start()
shown.window.content().installEventFilter(watch)
app.exec()
print("\\n".join(sorted(sys.modules)))
import linecache
import PySide6.QtCore
print("enums-of-Qt" if "Qt" in vars(PySide6.QtCore) else "no-enums-of-Qt")
print("sources-read" if any("/app/" in name for name in linecache.cache) else "no-sources-read")
if len(sys.argv) > 3:
    shown._load_rest()
    print("LATER")
    print("\\n".join(idle := sorted(sys.modules)))
    shown._on_passphrase("director", sys.argv[3])
    print("SIGNED-IN")
    print("\\n".join(sorted(name for name in sys.modules if name.startswith("app.") and name not in idle)))
    print(type(shown.window.content()).__name__)
sys.stdout.flush()
import os
os._exit(0)
"""


def modules_at_first_paint(home: Path, ini: Path, *more: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", CHILD, str(home), str(ini), *more]
    ended = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=60)
    return ended.stdout


def test_the_sign_in_page_needs_none_of_the_heavy_parts(folder: Path, tmp_path: Path) -> None:
    loaded = set(modules_at_first_paint(folder, tmp_path / "p.ini").split())
    assert "app.shell.signin" in loaded
    assert not [name for name in (*LATE, *SLOW) if name in loaded]
    assert not [name for name in ("app.shell.frame", "app.features.slice", "app.data.database") if name in loaded]


def test_the_sign_in_page_lets_pyside_neither_make_the_enums_of_qt_nor_read_sources(
    folder: Path, tmp_path: Path
) -> None:
    told = modules_at_first_paint(folder, tmp_path / "p.ini").split()
    assert {"no-enums-of-Qt", "no-sources-read"} <= set(told)


def kept(path: Path) -> dict[bytes, CodeType]:
    found: dict[bytes, CodeType] = marshal.loads(path.read_bytes())  # noqa: S302 - written by this test
    return found


def test_bytecode_of_pyside_is_kept_and_found_by_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    path, source = tmp_path / "kept.pyside", b"number = 6 * 7"
    with first_paint._bytecode_kept(path):
        code = compile(source, "shibokensupport/some.py", "exec")
    assert compile.__module__ == "builtins"
    assert kept(path) == {source: code}
    with first_paint._bytecode_kept(path):
        other = compile(b"number = 1", "shibokensupport/some.py", "exec")
        elsewhere = compile(b"number = 2", "elsewhere.py", "exec")
    assert kept(path) == {b"number = 1": other}
    assert elsewhere.co_filename == "elsewhere.py"


@pytest.mark.parametrize("spoiled", [b"", b"no bytecode"])
def test_spoiled_bytecode_only_costs_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoiled: bytes) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    path = tmp_path / "kept.pyside"
    path.write_bytes(spoiled)
    with first_paint._bytecode_kept(path):
        assert compile(b"1", "shibokensupport/some.py", "eval").co_filename
    assert kept(path)


def test_the_faces_read_ahead_are_those_of_the_first_paint() -> None:
    assert first_paint.FACES == fonts.FIRST


def test_pyside_has_what_is_told_not_to_read_sources() -> None:
    assert callable(importlib.import_module("shibokensupport.feature")._mod_uses_pyside)


def test_the_rest_comes_when_idle_and_signing_in_loads_nothing_more(
    folder: Path, tmp_path: Path, clock: SetClock
) -> None:
    home, session = open_home(folder, "director", PASSPHRASE, clock)
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("1层", "", ""))
    places.add_rooms(session, floor, "101", 1)
    (place,) = places.plan(session).places()
    stays.admit(session, a_resident(session), place.bed.id, clock.now())  # an empty home shows first steps, no cards
    home.close()
    told = modules_at_first_paint(folder, tmp_path / "p.ini", PASSPHRASE).partition("LATER")[2]
    later, _, then = told.partition("SIGNED-IN")
    assert {"qtawesome", "sqlite_utils", "app.shell.frame"} <= set(later.split())
    assert then.split() == ["WorkFrame"]
