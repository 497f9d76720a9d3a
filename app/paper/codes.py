"""Codes that tie a paper to its facts: QR and the check code in boxes of four."""

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.platypus import Table

from app.paper import fonts
from app.paper.tables import bare_style

GROUP = 4


def groups(code: str) -> list[str]:
    """Return the code cut into fours, the way it is read aloud."""
    return [code[at : at + GROUP] for at in range(0, len(code), GROUP)]


def id_number_grouped(number: str) -> str:
    """Return an 18-digit ID number as 6-8-4; any other text as it is."""
    return f"{number[:6]} {number[6:14]} {number[14:]}" if len(number) == 18 else number


def qr(payload: str, size: float) -> Drawing:
    """Return a QR code of level M, `size` points wide with its quiet zone of four modules."""
    widget = QrCodeWidget(payload, barLevel="M", barBorder=4)
    widget.barWidth = widget.barHeight = size
    drawing = Drawing(size, size)
    drawing.add(widget)
    return drawing


def boxes(code: str, *, size: float = 14, width: float = 14.5 * mm, gap: float = 1.6 * mm) -> Table:
    """Return the code in one line of boxes of four, `size` in points."""
    cells: list[str] = []
    widths: list[float] = []
    for group in groups(code):
        cells += [group, ""]
        widths += [width, gap]
    style = bare_style(
        ("FONTNAME", (0, 0), (-1, -1), fonts.BOLD),
        ("FONTSIZE", (0, 0), (-1, -1), size),
        ("LEADING", (0, 0), (-1, -1), size),
        ("ALIGN", (0, 0), (-1, -1), "CENTER"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.25 * size),
        *(("BOX", (column, 0), (column, 0), 0.6, "black") for column in range(0, len(cells), 2)),
    )
    return Table([cells[:-1]], colWidths=widths[:-1], rowHeights=[size * 1.6], style=style, hAlign="LEFT")
