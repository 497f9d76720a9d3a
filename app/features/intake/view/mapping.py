"""Second step of the page: what each column of the list is taken for, to be corrected; reads no file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button
from app.desktop.cards import label, rule, scrolling
from app.desktop.theme import look
from app.features.intake.model import ColumnUse, ImportField, ListLook
from app.kernel.text import Translate, say


class MappingStep(QWidget):
    """Which sheet, one line for each of its columns with a choice, and where beds without a building stand."""

    wanted_preview = Signal(dict, str)  # letter -> key; building of beds that name none, "": not said
    wanted_sheet = Signal(str)
    wanted_back = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self._several_buildings = False
        self._fields: tuple[ImportField, ...] = ()
        self.choices: dict[str, Dropdown] = {}
        self.told = label("", wrap=True)
        self.sheet = Dropdown(self.tr("Sheet to read"))
        self.sheet.picked.connect(self.wanted_sheet)
        self.building = Dropdown(self.tr("Beds that name no building stand in"))
        self._area: QScrollArea | None = None
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self.told)
        self._sheet_line = self._choice_line(self.sheet)
        self._building_line = self._choice_line(self.building)
        column.addWidget(self._sheet_line)
        column.addLayout(self._place, 1)
        column.addWidget(self._building_line)
        self.go_on = button(self.tr("See every row"), self._on_go_on, icon="forward", look_="primary")
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Another file"), self.wanted_back.emit, icon="back"))
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        column.addLayout(foot)

    def show_look(self, seen: ListLook) -> None:
        """Show the columns of a list as they were guessed."""
        told = [
            self.tr(
                "{file}, sheet {sheet}: {count} people. Please look whether each column is taken for the right thing."
            ).format(file=seen.file_name, sheet=seen.sheet, count=seen.people)
        ]
        told += [notice.text(self._translate) for notice in seen.notices]
        self.told.setText("\n".join(told))
        self.sheet.set_choices([(name, name) for name in seen.sheets])
        self.sheet.choose(seen.sheet)
        self._sheet_line.setVisible(len(seen.sheets) > 1)
        self._fields = seen.kind.fields
        self._several_buildings = len(seen.buildings) > 1
        not_said = self.tr("— not said: beds that could be in several buildings are asked about —")
        self.building.set_choices([("", not_said), *((name, name) for name in seen.buildings)])
        if self._area is not None:
            self._place.removeWidget(self._area)
            self._area.deleteLater()
        self._area = scrolling(self._grid(seen.columns))
        self._place.addWidget(self._area)
        self._warn()

    def _choice_line(self, chosen: Dropdown) -> QWidget:
        """Return a choice beside its name."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(chosen.accessibleName(), "strong"))
        row.addWidget(chosen)
        row.addStretch(1)
        return line

    def _grid(self, columns: Sequence[ColumnUse]) -> QFrame:
        inside = QFrame()
        inside.setProperty("surface", "card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(look().px(16), look().px(12), look().px(16), look().px(12))
        grid.setHorizontalSpacing(look().px(16))
        grid.setColumnStretch(2, 1)
        heads = (self.tr("Column"), self.tr("Heading in the list"), self.tr("What stands in it"), self.tr("Taken for"))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, "strong", "second"), 0, place)
        self.choices = {}
        for line, use in enumerate(columns, 1):
            grid.addWidget(rule(), 2 * line - 1, 0, 1, 4)
            for place, made in enumerate(self._line(use)):
                grid.addWidget(made, 2 * line, place)
        grid.setRowStretch(2 * len(columns) + 1, 1)
        return inside

    def _line(self, use: ColumnUse) -> tuple[QWidget, ...]:
        samples = label("、 ".join(use.samples), "", "second", wrap=True)
        samples.setMinimumWidth(look().px(80))
        choices = [("", self.tr("— keep in the remark —"))]
        choices += [(field.key, say(field.label, self._translate)) for field in self._fields]
        name = self.tr("Column {letter} {title} is taken for").format(letter=use.letter, title=use.title)
        chosen = Dropdown(name, choices)
        chosen.setMinimumWidth(look().px(260))
        chosen.choose(use.key)
        chosen.picked.connect(lambda _key: self._warn())
        self.choices[use.letter] = chosen
        title: QLabel = label(use.title or self.tr("(no heading)"), "strong", wrap=True)
        title.setMinimumWidth(look().px(140))
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return label(use.letter, "", "second"), title, samples, chosen

    def _warn(self) -> None:
        """Let nobody go on without a column of names; ask for the building where beds could stand in several."""
        taken = {chosen.choice() for chosen in self.choices.values()}
        named = "name" in taken
        self._building_line.setVisible(self._several_buildings and bool(taken & {"room", "bed"}))
        self.go_on.setEnabled(named)
        self.go_on.setToolTip("" if named else self.tr("First say which column holds the names."))

    def _on_go_on(self) -> None:
        uses = {letter: chosen.choice() for letter, chosen in self.choices.items()}
        self.wanted_preview.emit(uses, self.building.choice())
