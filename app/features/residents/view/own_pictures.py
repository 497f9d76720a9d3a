"""The photo of a resident and the picture of the name: shown large, put on file, another one chosen, undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.desk import Desk
from app.desktop.forms import read_file
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.desktop.viewing import PictureDialog
from app.features.residents import service
from app.features.residents.model import Row
from app.kernel.access import Permission
from app.kernel.ids import ResidentId
from app.kernel.text import Words, say, words


@dataclass(frozen=True, slots=True)
class Kind:
    """A picture that a resident has one of."""

    title: Words
    icon: str
    read: Callable[[Session, ResidentId], bytes | None]
    put: Callable[[Session, ResidentId, bytes, str], int]  # returns the trail's number


PHOTO = Kind(words("ResidentDialog", "Photo"), "camera", service.photo, service.set_photo)
NAME = Kind(words("ResidentDialog", "Picture of the name"), "scan", service.name_picture, service.set_name_picture)
_ANOTHER = words("ResidentDialog", "Choose another")
_PICTURES = words("ResidentDialog", "Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)")


class OwnPictures(QWidget):
    """The two buttons; those who may not change pictures see only what there is."""

    saved = Signal()

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may_change = session.may(Permission.RESIDENTS_CHANGE)
        self._row: Row | None = None
        self._name, self._photo = self._button(NAME), self._button(PHOTO)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(8))
        for part in (self._name, self._photo):
            line.addWidget(part)

    def show_resident(self, row: Row) -> None:
        """Offer the pictures of a resident."""
        self._row = row
        has_name = service.resident(self._session, row.id).resident.name_picture is not None
        self._name.setVisible(self._may_change or has_name)
        self._photo.setVisible(self._may_change)

    def press(self, kind: Kind) -> None:
        """Show a picture large, and let another one be chosen; where there is none, ask for one."""
        if self._row is None:
            return
        with telling(self):
            body, title = kind.read(self._session, self._row.id), say(kind.title, translate)
            if body is not None:
                dialog = picture_dialog(f"{self._row.name}　{title}", body, self, may_change=self._may_change)
                if dialog.exec() != QDialog.DialogCode.Accepted:
                    return
            if self._may_change:
                path = folders.ask_file(self, title, say(_PICTURES, translate))
                if path:
                    self.put(kind, self._row, path)

    def put(self, kind: Kind, row: Row, path: Path) -> None:
        """Put a picture on file; undo gives the former one back. Raises NotAllowedError, RuleBrokenError, …."""
        seq = kind.put(self._session, row.id, *read_file(path))

        def undo() -> None:
            service.undo(self._session, row.id, seq)
            self.saved.emit()

        self._desk.toast(self.tr("{name}: picture saved.").format(name=row.name), undo)
        self.saved.emit()

    def _button(self, kind: Kind) -> QPushButton:
        return button(say(kind.title, translate), partial(self.press, kind), icon=kind.icon)


def picture_dialog(title: str, body: bytes, parent: QWidget | None, *, may_change: bool) -> PictureDialog:
    """Return the window that shows a picture large; it is accepted when another one is wanted."""
    dialog = PictureDialog(title, body, parent)
    if may_change:
        dialog.offer(say(_ANOTHER, translate), "camera")
    return dialog
