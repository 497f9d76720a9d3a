"""Where the file dialogs begin: in the documents of the person, then in the folder used last; asks nothing itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_used: list[Path] = []
"""The folder used last since the program began; empty before."""


def start() -> Path:
    """Return the folder that a file dialog begins in."""
    if _used and _used[-1].is_dir():
        return _used[-1]
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def remember(folder: Path) -> None:
    """Let the next file dialog begin in `folder`."""
    _used[:] = [folder]


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Return the file to write, proposed as `name`; None if the person left it."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(start() / name), kinds)
    if not chosen:
        return None
    remember(Path(chosen).parent)
    return Path(chosen)


def ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Return the file to read; None if the person left it."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(start()), kinds)
    if not chosen:
        return None
    remember(Path(chosen).parent)
    return Path(chosen)


def ask_folder(parent: QWidget, title: str, begin: str = "") -> Path | None:
    """Return the chosen folder, None if the person left it; `begin` is where to look first, "" for the last used."""
    chosen = QFileDialog.getExistingDirectory(parent, title, begin or str(start()))
    if not chosen:
        return None
    remember(Path(chosen))
    return Path(chosen)


def show(folder: Path) -> None:
    """Open a folder in the file manager of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
