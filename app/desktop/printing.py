"""Puts a finished PDF on paper: through CUPS as it is, or page by page at 300 dpi; never needed by the preview."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from app.kernel.errors import StorageError
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

DPI = 300
"""Sharp enough for small type; 600 takes four times the time and half a gigabyte."""


class PdfPages:
    """The pages of a PDF as pictures, made one at a time."""

    def __init__(self, pdf: bytes) -> None:
        """Take the whole file. Raises StorageError when it is damaged or locked with a password."""
        import pypdfium2

        library: Any = pypdfium2  # its types are incomplete
        self.pdf = pdf
        try:
            self._document = library.PdfDocument(pdf)
            self.sizes = tuple(QSizeF(*self._document[page].get_size()) for page in range(len(self._document)))
        except library.PdfiumError as error:
            raise StorageError(
                words(
                    "Printing",
                    "This PDF is damaged or locked and cannot be shown. It is kept as it is. Scan the paper once more.",
                )
            ) from error

    def image(self, page: int, dpi: float) -> QImage:
        """Return one page, counted from 0, as a picture."""
        bitmap = self._document[page].render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()

    def close(self) -> None:
        """Give the memory free."""
        self._document.close()


def has_printer() -> bool:
    """Return whether this PC knows any printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def print_pages(parent: QWidget, title: str, pages: PdfPages) -> bool:
    """Ask for printer, copies and pages, then print; return False if the person left it. Raises StorageError."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    printer.setResolution(DPI)
    printer.setDocName(title)
    printer.setFromTo(1, len(pages.sizes))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pages.sizes))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    program = shutil.which("lp")
    if program and printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and printer.printerName():
        _by_cups(program, printer, pages.pdf, title)
    else:
        paint_pages(printer, pages)
    return True


def _by_cups(program: str, printer: QPrinter, pdf: bytes, title: str) -> None:
    """Hand the PDF itself to the print service: sharper and faster than pictures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(pdf)
        command = [program, "-d", printer.printerName(), "-n", str(printer.copyCount()), "-t", title]
        if printer.fromPage():
            command += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
        ended = subprocess.run([*command, str(path)], check=False, capture_output=True)
    if ended.returncode:
        raise StorageError(
            words(
                "Printing",
                "The printer did not take the paper. The records are safe. "
                "Look whether it is on and has paper, or save the paper as PDF.",
            )
        )


def paint_pages(printer: QPrinter, pages: PdfPages) -> None:
    """Paint the chosen pages onto the printer, one at a time."""
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or len(pages.sizes), len(pages.sizes))
    printer.setFullPage(True)
    painter = QPainter(printer)
    for page in range(first, last + 1):
        if page > first:
            printer.newPage()
        painter.drawImage(QRectF(painter.viewport()), pages.image(page - 1, DPI))
    painter.end()
