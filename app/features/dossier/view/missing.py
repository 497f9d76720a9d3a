"""Second step of the page: what is still missing, and then print or save; knows no service."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import EmptyState, label
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.dossier.model import Lacking


class DossierGaps(QWidget):
    """What the ticked residents lack, worst first; a row leads to the resident."""

    wanted_resident = Signal(object)  # id
    wanted_back = Signal()
    wanted_paper = Signal()
    wanted_files = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        self.told = label("", "strong", wrap=True)
        column.addWidget(self.told)
        self.list = ListView[Lacking](self.tr("What is missing"), self._columns())
        self.list.opened.connect(lambda one: self.wanted_resident.emit(one.resident_id))
        column.addWidget(self.list, 1)
        self.whole = EmptyState(self.tr("Nothing is missing."), self.tr("Every question was asked."), icon="good")
        column.addWidget(self.whole, 1)
        foot = QHBoxLayout()
        foot.setSpacing(look().px(12))
        foot.addWidget(button(self.tr("Choose others"), self.wanted_back.emit, icon="back"))
        foot.addStretch(1)
        self.save = button(self.tr("Save as files"), self.wanted_files.emit, icon="save")
        foot.addWidget(self.save)
        self.print = button(self.tr("Look and print"), self.wanted_paper.emit, icon="print", look_="primary")
        foot.addWidget(self.print)
        column.addLayout(foot)

    def show_lacking(self, count: int, lacking: Sequence[Lacking]) -> None:
        """Show what is missing among `count` residents; what no font draws keeps all from being printed."""
        ordered = sorted(lacking, key=lambda one: (not one.unprintable, -one.missing, one.number))
        blocked = [one for one in ordered if one.unprintable]
        self.list.show_lines(ordered)
        self.list.setVisible(bool(ordered))
        self.whole.setVisible(not ordered)
        if blocked:
            told = self.tr(
                "{count} names or texts have characters that cannot be printed. Nothing is printed until they are "
                "written another way, or a picture of the name is added."
            ).format(count=len(blocked))
        elif ordered:
            told = self.tr(
                "{lacking} of {count} dossiers have gaps. They can be printed: each gap says that nobody asked yet, "
                "and can be written in by hand. Press a row to fill it first."
            ).format(lacking=len(ordered), count=count)
        else:
            told = self.tr("{count} dossiers are ready to print.").format(count=count)
        self.told.setText(told)
        for verb in (self.save, self.print):
            verb.setEnabled(not blocked)

    def _columns(self) -> list[Column[Lacking]]:
        return [
            Column(self.tr("No."), lambda one: Cell(one.number), 100),
            Column(self.tr("Name"), lambda one: Cell(one.name, bold=True), 180),
            Column(self.tr("Photo"), self._photo_cell, 120),
            Column(self.tr("Missing"), self._missing_cell, 0),
        ]

    def _photo_cell(self, one: Lacking) -> Cell:
        return Cell(self.tr("none"), ink="accent_text") if one.no_photo else Cell(self.tr("there"), ink="second")

    def _missing_cell(self, one: Lacking) -> Cell:
        if one.unprintable:
            characters = " ".join(one.unprintable)
            return Cell(self.tr("cannot be printed: {characters}").format(characters=characters), ink="danger")
        if not one.not_asked:
            return Cell("")
        titles = "、".join(one.not_asked)
        return Cell(self.tr("{count} missing: {titles}").format(count=one.missing, titles=titles))
