"""Dossiers as other people's programs see them: poppler finds every font inside and gives every name back."""

import re
import subprocess
from pathlib import Path

import pytest

from app.features.dossier.report import dossier_pdf
from tests.dossier.samples import a_dossier, an_identity
from tests.external.programs import require

NAMES = ("王𠮷", "李𬍛", "赵㛃", "孙䶮", "𪚥燊", "阿依古丽·买买提", "次仁罗布")
FONT_LINE = re.compile(r"\s(?P<embedded>yes|no)\s+(?:yes|no)\s+(?P<unicode>yes|no)\s+\d+\s+\d+$")


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the dossier of each name as a file."""
    folder = tmp_path_factory.mktemp("dossiers")
    made = {name: folder / f"{number}.pdf" for number, name in enumerate(NAMES)}
    for name, path in made.items():
        path.write_bytes(dossier_pdf(a_dossier(identity=an_identity(name))))
    return made


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, encoding="utf-8").stdout


def test_every_font_is_embedded_and_tells_its_characters(papers: dict[str, Path]) -> None:
    pdffonts = require("pdffonts")
    for path in papers.values():
        _heads, _rule, *lines = said(pdffonts, str(path)).splitlines()
        found = [FONT_LINE.search(line) for line in lines]
        assert lines
        assert all(match and match["embedded"] == match["unicode"] == "yes" for match in found), lines


def test_every_name_comes_back(papers: dict[str, Path]) -> None:
    pdftotext = require("pdftotext")
    for name, path in papers.items():
        told = "".join(said(pdftotext, "-enc", "UTF-8", str(path), "-").split())
        assert name in told, name
