"""Loads the bundled fonts for paper and joins them to one; the only place that reads a font file for PDF.

`Main` and `Main-Bold` draw everything in `glyphs`: what Noto Sans SC lacks is taken from the other faces in the
middle of a string, without any mark-up. Those are loaded when the first character asks for them; one has 30 MB.
"""

import mmap
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from threading import Event, Lock
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts

from app.kernel.paths import resource
from app.paper import breaking, glyphs

MAIN = "Main"
BOLD = "Main-Bold"

FILES = {
    MAIN: "NotoSansSC-Regular.ttf",
    BOLD: "NotoSansSC-Bold.ttf",
    "Rare": "HanaMinB-Rare.ttf",
    "Rest": "HanaMinA-Rest.ttf",
    "Tail": "NotoSerifSC-Tail.ttf",
}

_STEP = 1000
"""Subset numbers of the n-th other face start at n * _STEP; a document never has that many subsets of one face."""

_FULL_BLOCK = 100
"""Most entries that one bfchar block of a CMap may have (Adobe Technical Note 5014)."""


_LAYOUT_AS_SPACE = {ord(character): " " for character in glyphs.LAYOUT}


class _Mapped:
    """A font file that reportlab reads without taking all of it into memory: 40 MB less for the large one."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)

    def read(self) -> mmap.mmap:
        """Return the file's bytes as the system maps them."""
        with Path(self.name).open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


class _Outlines:
    """The table of outlines, of which a paper needs a few hundred: each is copied alone, not all 30 MB of them."""

    def __init__(self, face: ttfonts.TTFontFace) -> None:
        self._face, (self._start, _length) = face, face.get_table_pos("glyf")

    def __getitem__(self, span: slice) -> bytes:
        return bytes(self._face.get_chunk(self._start + span.start, span.stop - span.start))


class MappedFont(ttfonts.TTFont):
    """A bundled font that takes little memory."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _Mapped(resource("fonts", FILES[name])), shapable=False)
        face: Any = self.face
        outlines, table = _Outlines(face), face.get_table
        face.get_table = lambda tag: outlines if tag == "glyf" else table(tag)


@cache
def _other_face(name: str) -> MappedFont:
    """Return one of the faces that help out, read from its file the first time."""
    return MappedFont(name)


class _Widths(dict[int, float]):
    """Width of each code point in thousandths of the size; what the main face lacks is asked of the others."""

    def __missing__(self, code_point: int) -> float:
        name = glyphs.face_of(chr(code_point)) or MAIN
        width = 1000.0 if name == MAIN else float(_other_face(name).face.charWidths[code_point])
        self[code_point] = width
        return width


class JoinedFont(MappedFont):
    """Noto Sans SC that draws with another face what it lacks, and refuses what no face draws."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._own = frozenset(self.face.charToGlyph)
        self._widths = self.face.charWidths = _Widths(self.face.charWidths)

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """Return the width of the text in points."""
        told = text.decode(encoding) if isinstance(text, bytes) else text
        return 0.001 * size * sum(map(self._widths.__getitem__, map(ord, told)))

    def splitString(self, text: str | bytes, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """Return (subset number, codes) of each piece. Raises RuleBrokenError rather than draw an empty box."""
        told = text.decode(encoding) if isinstance(text, bytes) else text
        if self._own.issuperset(map(ord, told)):
            return list(super().splitString(told, doc))
        pieces: list[tuple[int, bytes]] = []
        for place, part in self._runs(told):
            if place == 0:
                pieces += super().splitString(part, doc)
            else:
                split = _other_face(glyphs.FACES[place]).splitString(part, doc)
                pieces += [(subset + place * _STEP, codes) for subset, codes in split]
        return pieces

    def _runs(self, text: str) -> Iterator[tuple[int, str]]:
        """Yield (place in FACES, text) of each run in one face."""
        lacking = glyphs.missing(text)
        if lacking:
            raise glyphs.unprintable({text: dict.fromkeys(lacking)})
        text = text.translate(_LAYOUT_AS_SPACE)
        for face, run in groupby(text, key=lambda character: glyphs.face_of(character) or MAIN):
            yield glyphs.FACES.index(face), "".join(run)

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802
        """Return the name of a subset in the document, whichever face it belongs to."""
        place, own = divmod(subset, _STEP)
        if place == 0:
            return str(super().getSubsetInternalName(own, doc))
        return str(_other_face(glyphs.FACES[place]).getSubsetInternalName(own, doc))


def to_unicode_map(fontname: str, subset: Sequence[int]) -> str:  # noqa: ARG001 - the shape reportlab calls
    """Return the CMap that tells readers which characters the codes are; surrogate pairs above U+FFFF.

    reportlab writes five hex digits there, so that copied rare names come out as other characters.
    Source: ISO 32000-1 9.10.3.
    """
    entries = [
        f"<{code:02X}> <{chr(code_point).encode('utf-16-be').hex().upper()}>"
        for code, code_point in enumerate(subset)
        if code_point
    ]
    blocks = [entries[at : at + _FULL_BLOCK] for at in range(0, len(entries), _FULL_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


_loading = Lock()
_loaded = Event()


def load() -> None:
    """Make `Main` and `Main-Bold` known to reportlab, with Chinese line breaking; nothing more the second time."""
    with _loading:
        if _loaded.is_set():
            return
        rl_config.canvas_basefontname = MAIN
        rl_config.defaultGraphicsFontName = MAIN
        rl_config.useA85 = 0
        ttfonts.makeToUnicodeCMap = to_unicode_map
        breaking.install()
        pdfmetrics.registerFont(JoinedFont(MAIN))
        pdfmetrics.registerFont(JoinedFont(BOLD))
        pdfmetrics.registerFontFamily(MAIN, normal=MAIN, bold=BOLD, italic=MAIN, boldItalic=BOLD)
        _loaded.set()
