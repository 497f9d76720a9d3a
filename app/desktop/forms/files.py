"""A field for a photo or PDF of this PC; the file is read when the form is saved, not before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.cards import label, tip
from app.desktop.flow import FlowLayout
from app.desktop.forms.fields import Field
from app.desktop.language import translate
from app.desktop.theme import look
from app.kernel.errors import StorageError
from app.kernel.text import say, words

_SCANS = words("FileField", "Photos and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)")
_CANNOT_READ = words(
    "FileField", "{name} cannot be read. Nothing was saved, what you wrote is still here. Choose the file once more."
)
_TOO_LARGE = words(
    "FileField",
    "{name} is larger than {most} MB. Nothing was saved, what you wrote is still here. "
    "Choose a photo or a scan; a PDF can be scanned again in grey.",
)

MOST_BYTES = 200 << 20
"""No photo or scan is larger; a film would only fill the memory."""


def read_file(path: Path) -> tuple[bytes, str]:
    """Return a file's bytes and name. Raises StorageError when it cannot be read or has more than 200 MB."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise StorageError(_TOO_LARGE, name=path.name, most=MOST_BYTES >> 20)
        return path.read_bytes(), path.name
    except OSError as error:
        raise StorageError(_CANNOT_READ, name=path.name) from error


class FileField(Field):
    """Names the chosen file, and lets another one be chosen or none."""

    def __init__(self, key: str, text: str, *, optional: bool = False) -> None:
        super().__init__(key, text, optional=optional)
        self._path: Path | None = None
        line = QWidget()
        row = FlowLayout(line, look().px(8))
        self.choose_button = button("", self._on_choose, icon="attach")
        self._name = label("")
        self._away = button(self.tr("Without it"), self._on_away, look_="link", name=f"{text}: {self.tr('Without it')}")
        for part in (self.choose_button, self._name, self._away):
            row.addWidget(part)
        self._column.addWidget(line)
        self._column.addWidget(self._wrong)
        self.set_value(None)

    def value(self) -> Path | None:
        """Return the chosen file; None without one."""
        return self._path

    def set_value(self, value: Path | None) -> None:
        """Show a chosen file."""
        self._path = value
        verb = self.tr("Choose another file") if value else self.tr("Choose a file")
        self.choose_button.setText(f"\u2002{verb}")
        self.choose_button.setAccessibleName(f"{self.text}: {verb}")
        name = value.name if value else ""
        shown = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, look().px(260))
        self._name.setText(shown)
        tip(self._name, name)
        for part in (self._name, self._away):
            part.setVisible(value is not None)

    def read(self) -> tuple[bytes, str] | None:
        """Return the file's bytes and name; None without one. Raises StorageError when it cannot be read."""
        return None if self._path is None else read_file(self._path)

    def focus_here(self) -> None:
        """Put the keyboard on the button that chooses."""
        self.choose_button.setFocus()

    def _on_choose(self) -> None:
        path = folders.ask_file(self, self.text, say(_SCANS, translate))
        if path:
            self._take(path)

    def _on_away(self) -> None:
        self._take(None)

    def _take(self, path: Path | None) -> None:
        self.set_value(path)
        self.edited.emit()
