"""Puts finished papers one behind the other, for the printer; makes no page of its own."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pypdfium2

_pdfium: Any = pypdfium2  # it tells no types


def bundle(papers: Iterable[bytes]) -> bytes:
    """Return one PDF with all pages of the papers in their order; each keeps its own page numbers."""
    target = BytesIO()
    with _pdfium.PdfDocument.new() as whole:
        for paper in papers:
            with _pdfium.PdfDocument(paper) as part:
                whole.import_pages(part)
        whole.save(target)
    return target.getvalue()
