"""Shows a paper page by page before it is printed or saved; works without a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop import folders, printing
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.desk import PaperNote
from app.desktop.messages import Band, Dialog, telling
from app.desktop.printing import PdfPages
from app.desktop.theme import look
from app.kernel.errors import StorageError
from app.kernel.text import words

_ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_KEPT = 6
"""So many drawn pages are kept."""


class _Paper(QWidget):
    """One page; drawn when it is first seen."""

    def __init__(self, pages: PdfPages, page: int, drawn: dict[int, QPixmap]) -> None:
        super().__init__()
        self._pages, self._page, self._drawn = pages, page, drawn
        self._dpi = 96.0

    def zoom(self, dpi: float) -> None:
        """Take another size."""
        self._dpi = dpi
        size = self._pages.sizes[self._page] * (dpi / 72)
        self.setFixedSize(QSize(round(size.width()) + 2, round(size.height()) + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, making its picture the first time."""
        del event
        if self._page not in self._drawn:
            while len(self._drawn) >= _KEPT:
                del self._drawn[next(iter(self._drawn))]
            ratio = self.devicePixelRatioF()
            made = QPixmap.fromImage(self._pages.image(self._page, self._dpi * ratio))
            made.setDevicePixelRatio(ratio)
            self._drawn[self._page] = made
        painter = QPainter(self)
        painter.drawPixmap(1, 1, self._drawn[self._page])
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
        painter.end()


class Preview(Dialog):
    """The preview of one paper."""

    def __init__(
        self,
        title: str,
        pdf: bytes,
        parent: QWidget | None = None,
        *,
        after_saving: str = "",
        note: PaperNote | None = None,
    ) -> None:
        """Take the paper; `after_saving` is said besides once it is a file, e.g. what to do with the file."""
        super().__init__(title, parent)
        self._name, self._after_saving = title, after_saving
        self._saved_in = Path()
        self._saved = Band("ok", "good")
        self._saved.add_button(self.tr("Open the folder"), lambda: folders.show(self._saved_in))
        self.bands.addWidget(self._saved)
        if note is not None:
            self.bands.addWidget(self._strip(note))
        self._pages = PdfPages(pdf)
        self._drawn: dict[int, QPixmap] = {}
        self._zoom = 100
        self._papers: list[_Paper] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(look().px(16))
        for page in range(len(self._pages.sizes)):
            paper = _Paper(self._pages, page, self._drawn)
            self._papers.append(paper)
            column.addWidget(paper, 0, Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea()
        self._area.setAccessibleName(title)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inside)
        self._area.verticalScrollBar().valueChanged.connect(lambda _value: self._show_place())
        self.body.addWidget(self._area, 1)
        self._place = label("", "strong")
        self._add_buttons()
        self.set_zoom(100)
        self.resize(min(look().px(980), 1280), min(look().px(700), 700))

    def _strip(self, note: PaperNote) -> Band:
        """Return the strip that says a note and leads on."""

        def go() -> None:
            self.reject()
            note.pressed()

        made = Band("accent", "warning")
        made.add_button(note.verb, go)
        made.show_text(note.text)
        return made

    def _add_buttons(self) -> None:
        self.buttons.insertWidget(0, self._place)
        self.buttons.insertWidget(0, button(self.tr("Larger"), lambda: self._step(1), icon="zoom_in", parent=self))
        self.buttons.insertWidget(0, button(self.tr("Smaller"), lambda: self._step(-1), icon="zoom_out", parent=self))
        self.add_button(self.tr("Close"), self.reject)
        self.add_button(self.tr("Save as PDF"), self._on_save, icon="save")
        self._print = self.add_button(self.tr("Print"), self._on_print, primary=True, icon="print")
        self._print.setFocus()

    def set_zoom(self, percent: int) -> None:
        """Show the pages at a percentage of their size on paper."""
        self._zoom = percent
        self._drawn.clear()
        for paper in self._papers:
            paper.zoom(0.96 * percent)
        self._show_place()

    def page(self) -> int:
        """Return the page that is in view, counted from 1."""
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        for number, paper in enumerate(self._papers, 1):
            if middle <= paper.geometry().bottom():
                return number
        return len(self._papers)

    def _show_place(self) -> None:
        told = self.tr("Page {page} of {pages}").format(page=self.page(), pages=len(self._papers))
        self._place.setText(f"{told}   {self._zoom} %")

    def _step(self, way: int) -> None:
        wanted = [zoom for zoom in _ZOOMS if (zoom - self._zoom) * way > 0]
        if wanted:
            self.set_zoom(wanted[0] if way > 0 else wanted[-1])

    def save(self, path: Path) -> None:
        """Write the paper to a file and say where it is. Raises StorageError."""
        try:
            path.write_bytes(self._pages.pdf)
        except OSError as error:
            raise StorageError(
                words("Preview", "{path} cannot be written. The records are safe. Choose another folder."),
                path=str(path),
            ) from error
        self._saved_in = path.parent
        told = self.tr("Saved: {path}").format(path=path)
        self._saved.show_text(f"{told}\n{self._after_saving}".strip())
        self._band.hide()

    def _on_save(self) -> None:
        chosen = folders.ask_where_to_save(self, self.tr("Save as PDF"), f"{self._name}.pdf", "PDF (*.pdf)")
        if chosen is not None:
            with telling(self):
                self.save(chosen.with_suffix(".pdf"))

    def _on_print(self) -> None:
        with telling(self):
            if not printing.has_printer():
                raise StorageError(
                    words(
                        "Preview", "No printer was found. The paper is not lost. Save it as PDF and print it elsewhere."
                    )
                )
            printing.print_pages(self, self._name, self._pages)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by page with the usual keys, zoom with + and -, print with Ctrl+P."""
        bar = self._area.verticalScrollBar()
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * bar.pageStep())
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self._step(1 if event.key() == Qt.Key.Key_Plus else -1)
        elif event.key() == Qt.Key.Key_P and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_print()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close and give the memory free."""
        super().done(result)
        self._pages.close()
