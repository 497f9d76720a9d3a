"""What of a month is printed or saved, on which paper, for whom; shows it before anything reaches a printer."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import SegmentedButtons, Tick, button
from app.desktop.cards import label
from app.desktop.desk import Desk
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.rosters import service
from app.features.rosters.model import LARGE_FROM, Sheet
from app.features.rosters.model.wall import title
from app.kernel.ids import StaffId

_TICKS_A_LINE, _LINES = 4, 5
_A4, _A3 = "A4", "A3"


class Paper(StrEnum):
    """What can be printed or saved of a month."""

    WALL = "wall"
    PERSONAL = "personal"
    ATTENDANCE = "attendance"
    CHANGES = "changes"
    TABLE = "table"


class PrintDialog(Dialog):
    """Chooses a paper of a group's month and shows it, or saves the table."""

    def __init__(self, session: Session, desk: Desk, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Print {month}, {group}").format(month=sheet.month, group=sheet.group.name), parent)
        self.setMinimumWidth(look().px(620))
        self._session, self._desk, self._sheet = session, desk, sheet
        self._names = {
            Paper.WALL: self.tr("Wall sheet"),
            Paper.PERSONAL: self.tr("Sheets for each"),
            Paper.ATTENDANCE: self.tr("Attendance"),
            Paper.CHANGES: self.tr("Changes"),
            Paper.TABLE: self.tr("Excel"),
        }
        self.what = SegmentedButtons(self.tr("What"), [(one.value, name) for one, name in self._names.items()])
        self.what.chosen.connect(lambda _key: self._show_choice())
        self.body.addWidget(self.what)
        self._told = label("", "second", wrap=True)
        self.body.addWidget(self._told)
        self.paper_size = SegmentedButtons(self.tr("Size of the paper"), [(_A4, _A4), (_A3, _A3)])
        self.paper_size.choose(_A3 if len(sheet.people) >= LARGE_FROM else _A4)
        self._size_row = self._sizes()
        self.body.addWidget(self._size_row)
        self.ticks: dict[StaffId, Tick] = {}
        self._people = self._everybody()
        self.body.addWidget(self._people)
        self.body.addStretch(1)
        self.add_button(self.tr("Leave it"), self.reject)
        self._show = self.add_button(self.tr("Look at it"), self._on_show, primary=True, icon="print")
        self._save = self.add_button(self.tr("Save as .xlsx"), self._on_save, primary=True, icon="export")
        self._show_choice()

    # parts --------------------------------------------------------------------------------------------

    def _sizes(self) -> QWidget:
        row = QHBoxLayout(made := QWidget())
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("Size of the paper")))
        row.addWidget(self.paper_size)
        row.addStretch(1)
        return made

    def _everybody(self) -> QWidget:
        """Return the ticks of all people, each taken; their room is kept for them, so that the buttons stay."""
        column = QVBoxLayout(made := QWidget())
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Everybody"), lambda: self._tick(taken=True), look_="link", parent=self))
        row.addWidget(button(self.tr("Nobody"), lambda: self._tick(taken=False), look_="link", parent=self))
        row.addStretch(1)
        column.addLayout(row)
        grid = QGridLayout(ticks := QWidget())
        grid.setContentsMargins(0, 0, 0, 0)
        for place, one in enumerate(self._sheet.people):
            tick = self.ticks[one.id] = Tick(one.name)
            tick.setChecked(True)
            tick.toggled.connect(lambda _on: self._show_choice())
            grid.addWidget(tick, *divmod(place, _TICKS_A_LINE), Qt.AlignmentFlag.AlignLeft)
        scroll = QScrollArea()
        scroll.setWidget(ticks)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(ticks.sizeHint().width() + look().px(24))
        scroll.setFixedHeight(min(ticks.sizeHint().height(), _LINES * (look().target + grid.verticalSpacing())))
        column.addWidget(scroll)
        policy = made.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        made.setSizePolicy(policy)
        return made

    # choosing -----------------------------------------------------------------------------------------

    def chosen(self) -> Paper:
        """Return what is chosen."""
        return Paper(self.what.choice())

    def choose(self, paper: Paper) -> None:
        """Choose what is printed."""
        self.what.choose(paper.value)
        self._show_choice()

    def _tick(self, *, taken: bool) -> None:
        for one in self.ticks.values():
            one.setChecked(taken)

    def _ticked(self) -> list[StaffId]:
        return [one for one, tick in self.ticks.items() if tick.isChecked()]

    def _show_choice(self) -> None:
        chosen = self.chosen()
        self._told.setText(self._about(chosen))
        self._size_row.setVisible(chosen is Paper.WALL)
        self._people.setVisible(chosen is Paper.PERSONAL)
        self._show.setVisible(chosen is not Paper.TABLE)
        self._save.setVisible(chosen is Paper.TABLE)
        nothing = (chosen is Paper.CHANGES and not self._sheet.is_published) or (
            chosen is Paper.PERSONAL and not self._ticked()
        )
        self._show.setEnabled(not nothing)

    def _about(self, chosen: Paper) -> str:
        if chosen is Paper.WALL:
            return self.tr("The whole group on one page, to hang up. From {count} people on A3 reads better.").format(
                count=LARGE_FROM
            )
        if chosen is Paper.PERSONAL:
            return self.tr("A page for each person, as a calendar. {count} pages.").format(count=len(self._ticked()))
        if chosen is Paper.ATTENDANCE:
            return self.tr("What everybody was planned for in this month, for the wages.")
        if chosen is Paper.TABLE:
            return self.tr("The table of the wall sheet, to open in Excel or WPS.")
        if not self._sheet.is_published:
            return self.tr("This month is not published yet. Changes are told from then on.")
        return self.tr("Every day that was changed since the month was published, with the reason.")

    # deeds --------------------------------------------------------------------------------------------

    def pdf(self) -> bytes:
        """Return the chosen paper. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
        group_id, month = self._sheet.group.id, self._sheet.month
        match self.chosen():
            case Paper.PERSONAL:
                return service.personal_sheets(self._session, group_id, month, self._ticked())
            case Paper.ATTENDANCE:
                return service.attendance(self._session, group_id, month)
            case Paper.CHANGES:
                return service.change_list(self._session, group_id, month)
            case _:
                return service.wall_sheet(self._session, group_id, month, large=self.paper_size.choice() == _A3)

    def _on_show(self) -> None:
        with telling(self):
            paper = self.pdf()
            self.accept()
            self._desk.preview(f"{self._sheet.month} {self._sheet.group.name} {self._names[self.chosen()]}", paper)

    def _on_save(self) -> None:
        name = f"{title(self._sheet)} {self._sheet.group.name}.xlsx"
        path = folders.ask_where_to_save(self, self.tr("Save as .xlsx"), name, "Excel (*.xlsx)")
        if path is not None:
            with telling(self):
                self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the table into a file and close. Raises NotAllowedError, OutOfDateError, StorageError."""
        service.export_month(self._session, self._sheet.group.id, self._sheet.month, path)
        self._desk.toast(self.tr("Written into {file}.").format(file=path.name))
        self.accept()
