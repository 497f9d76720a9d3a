"""Small drawn things: tick boxes, headings with a bar, signature lines, a face where a photo is missing."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Image, Paragraph, Table

from app.paper import fonts, text
from app.paper.tables import bare_style

GREY = HexColor("#777777")
PALE = HexColor("#F2F2F2")


class TickBox(Flowable):
    """A box: black with a white tick for yes, white for no, white with a question mark for not known."""

    def __init__(self, has: bool | None, size: float = 3.6 * mm) -> None:
        super().__init__()
        self.has = has
        self.width = self.height = size

    def draw(self) -> None:
        """Draw the box at the flowable's own corner."""
        pen, size = self.canv, self.width
        pen.setLineWidth(0.8)
        pen.setFillColor(black if self.has else white)
        pen.rect(0, 0, size, size, fill=1)
        if self.has:
            pen.setStrokeColor(white)
            pen.setLineWidth(1.4)
            tick = pen.beginPath()
            tick.moveTo(0.2 * size, 0.52 * size)
            tick.lineTo(0.42 * size, 0.26 * size)
            tick.lineTo(0.82 * size, 0.78 * size)
            pen.drawPath(tick)
        elif self.has is None:
            pen.setFillColor(black)
            pen.setFont(fonts.BOLD, size * 0.9)
            pen.drawCentredString(size / 2, size * 0.18, "?")


class Heading(Flowable):
    """A heading with a black bar before it, listed in the outline; see `heading` for one that needs room below."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self.title, self.note = title, note
        self.spaceBefore, self.spaceAfter = 3 * mm, 1.2 * mm

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the whole width and one line's height."""
        self.width, self.height = available_width, text.HEADING * 1.2
        return self.width, self.height

    def draw(self) -> None:
        """Draw bar, title, and the note in small after it."""
        pen = self.canv
        pen.setFillColor(black)
        pen.rect(0, 0.5, 1.3 * mm, self.height - 2, stroke=0, fill=1)
        pen.setFont(fonts.BOLD, text.HEADING)
        pen.drawString(3.2 * mm, 3, self.title)
        if self.note:
            pen.setFont(fonts.MAIN, text.SMALL)
            pen.drawRightString(self.width, 3, self.note)
        key = f"heading-{pen.getPageNumber()}-{self.title}"
        pen.bookmarkHorizontal(key, 0, self.height)
        pen.addOutlineEntry(self.title, key, 0)


def heading(title: str, note: str = "", *, room: float = 28 * mm) -> list[Flowable]:
    """Return a heading that goes to the next page when less than `room` points are left on this one."""
    return [CondPageBreak(room), Heading(title, note)]


def page_title(title: str) -> Paragraph:
    """Return the title of a group of sections, with space above it unless it starts a page."""
    paragraph = text.text(title, 15, bold=True)
    paragraph.spaceBefore, paragraph.spaceAfter = 6 * mm, 1 * mm
    return paragraph


class NoPhoto(Flowable):
    """An outline of head and shoulders with the words 未贴照片, in the size of a photo."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def draw(self) -> None:
        """Draw the outline."""
        pen, width, height = self.canv, self.width, self.height
        pen.setFillColor(PALE)
        pen.rect(0, 0, width, height, stroke=0, fill=1)
        pen.setStrokeColor(GREY)
        pen.setFillColor(GREY)
        pen.setLineWidth(1.2)
        pen.circle(width / 2, height * 0.6, width * 0.2)
        shoulders = pen.beginPath()
        shoulders.moveTo(width * 0.13, height * 0.06)
        shoulders.curveTo(width * 0.13, height * 0.46, width * 0.87, height * 0.46, width * 0.87, height * 0.06)
        pen.drawPath(shoulders)
        pen.setFont(fonts.MAIN, text.SMALL)
        pen.drawCentredString(width / 2, height - text.SMALL * 1.4, "没有照片")


def picture(content: bytes, width: float, height: float) -> Image:
    """Return a JPEG or PNG scaled to fit into `width` x `height` points, upright as stored."""
    return Image(BytesIO(content), width, height, kind="proportional")


def signatures(who: Sequence[str], width: float, *, row_height: float = 10 * mm) -> Table:
    """Return a line to sign and a line for the time for each of `who`, below each other, `width` points wide."""
    rows = [[name, "", "", "时间", ""] for name in who]
    label_width = max(text.width_of(name, text.LABEL) for name in who) + 2 * mm
    time_width = text.width_of("时间", text.LABEL) + 2 * mm
    lines = width - label_width - time_width - 4 * mm
    widths = [label_width, lines * 0.62, 4 * mm, time_width, lines * 0.38]
    style = bare_style(
        ("FONTSIZE", (0, 0), (-1, -1), text.LABEL),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        *(("LINEBELOW", (column, 0), (column, -1), 0.6, black) for column in (1, 4)),
    )
    return Table(rows, colWidths=widths, rowHeights=[row_height] * len(rows), style=style)
