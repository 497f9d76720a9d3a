"""The sign-in page is painted before anything heavy is imported; what comes later comes when idle."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATE = ("sqlite_utils", "qtawesome", "reportlab", "pypinyin", "ortools", "numpy", "pandas")
CHILD = """
import sys
from pathlib import Path
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
if len(sys.argv) > 3:
    shown._load_rest()
    print("LATER")
    print("\\n".join(sorted(sys.modules)))
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
    assert not [name for name in LATE if name in loaded]
    assert not [name for name in ("app.shell.frame", "app.features.slice", "app.data.database") if name in loaded]


def test_the_rest_comes_when_idle(folder: Path, tmp_path: Path) -> None:
    later = modules_at_first_paint(folder, tmp_path / "p.ini", "rest").partition("LATER")[2].split()
    assert {"qtawesome", "sqlite_utils", "app.shell.frame"} <= set(later)
