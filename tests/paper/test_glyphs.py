"""The table of what the fonts draw is true, and quick to ask."""

import subprocess
import sys

import pytest

from app.kernel.errors import RuleBrokenError
from app.kernel.paths import resource
from app.paper import fonts, glyphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("覃燊，1945年", ()),
        ("𪚥𬍛𫝀㛃䶮𠮷", ()),
        ("阿依古丽·买买提", ()),
        ("第一行\n第二行\t完", ()),
        ("\ue000的\U0002ebf0", ("\ue000", "\U0002ebf0")),
        ("\U0002ebf0\U0002ebf0", ("\U0002ebf0",)),
        ("张\u200b三", ("\u200b",)),
        ("\ud869", ("\ud869",)),
        ("", ()),
    ],
)
def test_missing(text: str, expected: tuple[str, ...]) -> None:
    assert glyphs.missing(text) == expected


@pytest.mark.parametrize("face", glyphs.FACES)
def test_table_says_what_the_font_file_says(face: str) -> None:
    drawn = set(fonts._other_face(face).face.charToGlyph) - {0xFFFF}
    asked = sorted(drawn)[:: max(1, len(drawn) // 3000)]
    assert {glyphs.face_of(chr(code_point)) for code_point in asked} == {face}
    firsts, lasts = glyphs._runs()[face]
    assert sum(last - first + 1 for first, last in zip(firsts, lasts, strict=True)) == len(drawn)


def test_bold_draws_what_regular_draws() -> None:
    assert fonts.JoinedFont(fonts.BOLD)._own == fonts.JoinedFont(fonts.MAIN)._own


def test_refusal_names_characters_and_whose() -> None:
    with pytest.raises(RuleBrokenError) as refused:
        glyphs.require_printable([("0087 王二", "王\U0002ebf0"), ("0088 李三", "李三")])
    told = str(refused.value)
    assert "0087 王二" in told
    assert "U+2EBF0" in told
    assert "0088" not in told


def test_asking_loads_neither_reportlab_nor_a_font() -> None:
    asked = "import sys, app.paper.glyphs as g; g.missing('𪚥'); print('reportlab' in sys.modules)"
    root = resource().parent
    told = subprocess.run(
        [sys.executable, "-c", asked], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "False"
