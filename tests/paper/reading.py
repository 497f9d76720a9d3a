"""Reads finished papers back with another engine than the one that wrote them."""

from typing import Any

import pypdfium2

pdfium: Any = pypdfium2  # it tells no types


def pages_of(paper: bytes) -> list[str]:
    """Return the text of each page, its white space taken out."""
    with pdfium.PdfDocument(paper) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def lines_of(paper: bytes) -> list[str]:
    """Return every line of text of the whole paper."""
    with pdfium.PdfDocument(paper) as document:
        return [line for page in document for line in page.get_textpage().get_text_range().splitlines()]


def fonts_of(paper: bytes) -> set[tuple[str, bool]]:
    """Return (name, is embedded) of each font that draws something."""
    found = set()
    with pdfium.PdfDocument(paper) as document:
        for page in document:
            for thing in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT]):
                font = thing.get_font()
                found.add((font.get_base_name(), font.is_embedded))
    return found


def told_of(paper: bytes) -> dict[str, str]:
    """Return what the file says of itself: Title, Author and so on."""
    with pdfium.PdfDocument(paper) as document:
        return dict(document.get_metadata_dict())
