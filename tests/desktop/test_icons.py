"""Every meaning is drawn, from one font only, and nothing breaks where fonts are forbidden."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import qtawesome

from app.desktop import icons
from app.kernel.paths import program_root


def test_every_meaning_has_a_sign_in_the_font() -> None:
    folder = Path(qtawesome.__file__).parent / "fonts"
    known = json.loads(next(folder.glob("materialdesignicons6-webfont-charmap-*.json")).read_text("utf-8"))
    unknown = [f"{meaning}: {name}" for meaning, name in icons.meanings() if name not in known]
    assert not unknown


def test_only_one_font_is_loaded() -> None:
    icons.icon("home")
    assert {entry[0] for entry in qtawesome._BUNDLED_FONTS} == {"mdi6"}


def test_no_class_of_qt_is_loaded_that_nobody_uses() -> None:
    asked = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from app.desktop import icons, theme; theme.apply(app, theme.TextSize.STANDARD); icons.load()\n"
        "print([name for name in sys.modules if 'OpenGL' in name], not icons.icon('home').isNull())\n"
        "print('QWizard' in vars(sys.modules['PySide6.QtWidgets']))\n"
        "import PySide6.QtOpenGLWidgets"
    )
    found = subprocess.run(
        [sys.executable, "-c", asked], cwd=program_root(), capture_output=True, text=True, check=True
    )
    assert found.stdout == "[] True\nFalse\n"


def test_icons_are_drawn_in_their_colour() -> None:
    picture = icons.pixmap("home", "danger", 32).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#a83232"}


def test_a_forbidden_font_gives_an_empty_icon(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise vars(qtawesome)["FontError"]("policy")

    monkeypatch.setattr(qtawesome, "icon", refuse)
    assert icons.icon("home").isNull()


def test_an_unknown_meaning_is_a_fault() -> None:
    with pytest.raises(KeyError):
        icons.icon("no such meaning")
