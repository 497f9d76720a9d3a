"""Chinese paragraphs in the house's sizes; every text is taken literally, never as mark-up."""

from functools import cache
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph

from app.paper import breaking, fonts

TITLE, HEADING, VALUE, BODY, LABEL, SMALL = 24, 12.5, 11.5, 10.5, 10, 9
"""Sizes in points."""

INK = "#000000"
SECOND_INK = "#444444"

WIDE_SPACE = "\u3000"
FOUR_NARROW_SPACES = "\u00a0" * 4

Align = Literal["left", "center", "right"]
_ALIGN: dict[Align, Literal[0, 1, 2]] = {"left": 0, "center": 1, "right": 2}  # reportlab takes no words when drawing


@cache
def style(size: float, *, bold: bool, align: Align, color: str, indent: float) -> ParagraphStyle:
    """Return the paragraph style; leading is 1.32 of the size, indent is in ems of the first line."""
    fonts.load()
    return ParagraphStyle(
        f"{size}-{bold}-{align}-{color}-{indent}",
        fontName=fonts.BOLD if bold else fonts.MAIN,
        fontSize=size,
        leading=round(size * 1.32, 1),
        alignment=_ALIGN[align],
        textColor=HexColor(color),
        firstLineIndent=size * indent,
        wordWrap="CJK",
        splitLongWords=True,
    )


def text(
    value: str,
    size: float = BODY,
    *,
    bold: bool = False,
    align: Align = "left",
    color: str = INK,
    indent: float = 0,
    struck: bool = False,
) -> Paragraph:
    """Return one paragraph of literal text; its line ends stay; `struck` draws a line through all of it."""
    literal = "<br/>".join(_literal(line) for line in value.splitlines())
    if struck:
        literal = f"<strike>{literal}</strike>"
    return Paragraph(literal, style(size, bold=bold, align=align, color=color, indent=indent))


def _literal(value: str) -> str:
    """Return the text with mark-up taken literally and wide spaces kept, which a paragraph would shrink to one."""
    return escape(value).replace(WIDE_SPACE, FOUR_NARROW_SPACES)


def width_of(value: str, size: float, *, bold: bool = False) -> float:
    """Return how wide one line of the text is, in points."""
    fonts.load()
    return float(pdfmetrics.stringWidth(value, fonts.BOLD if bold else fonts.MAIN, size))


def fitting_size(value: str, width: float, sizes: tuple[float, ...], *, bold: bool = False) -> float:
    """Return the first of `sizes` in which the text fits on one line of `width` points, else the last of them."""
    fits = (size for size in sizes if width_of(value, size, bold=bold) <= width)
    return next(fits, sizes[-1])


def lines(value: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the text as the lines it takes in `width` points; its own line ends count."""
    fonts.load()
    font = pdfmetrics.getFont(fonts.BOLD if bold else fonts.MAIN)
    told: list[str] = []
    for line in value.splitlines():
        widths = [font.stringWidth(character, size) for character in line]
        told += [line[start:end] for start, end in breaking.lines_of(line, widths, [width])] or [""]
    return told


def cut(value: str, width: float, size: float, most: int, mark: str, *, bold: bool = False) -> str:
    """Return the text if it fits into `most` lines, else as much of its beginning as fits together with `mark`."""
    told = lines(value, width, size, bold=bold)
    if len(told) <= most:
        return value
    kept = "".join(told[:most])
    while kept and len(lines(kept + mark, width, size, bold=bold)) > most:
        kept = kept[:-1]
    return kept + mark


def parts(value: str, width: float, size: float, most: int) -> list[str]:
    """Return the text in parts of at most `most` lines of `width` points, so that each fits on a page."""
    if len(value) <= most and "\n" not in value:
        return [value]
    told = lines(value, width, size)
    return ["\n".join(told[at : at + most]) for at in range(0, len(told), most)] if len(told) > most else [value]
