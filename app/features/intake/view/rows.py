"""Third step of the page: what would become of every row, and why; changes nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, label, scrolling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import TextSize, look
from app.features.intake.model import NEW_BEDS, Fate, Named, PreviewOf, RowFateOf
from app.kernel.text import Translate

_CHIPS = {
    Fate.OK: ("good", "good"),
    Fate.DOUBTFUL: ("warn", "warning"),
    Fate.REFUSED: ("bad", "stop"),
    Fate.REPEATED: ("plain", "copy"),
}


class RowsStep(QWidget):
    """Counts that filter, the rows with their reasons, and what happens next."""

    wanted_import = Signal()
    wanted_refused = Signal()
    wanted_back = Signal()

    def __init__(self, translate: Translate, facts: Sequence[Column[Any]]) -> None:
        """Take the columns that stand between the name and the reasons."""
        super().__init__()
        self._translate, self._facts = translate, facts
        self._seen: PreviewOf[Named] | None = None
        self.told = label("", "strong", wrap=True)
        self.notices = label("", "", "second", wrap=True)
        self.new_beds = label("", "", "second", wrap=True)
        self.list = ListView[RowFateOf[Named]](self.tr("Rows of the list"), self._columns())
        self.list.selected.connect(self._on_row)
        seen = self._build_seen()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(seen if look().size is TextSize.STANDARD else scrolling(seen), 1)
        column.addLayout(self._build_foot())

    def _build_seen(self) -> QWidget:
        """Return all that is above the buttons; it scrolls with large text, and the list keeps its height."""
        seen = QWidget()
        column = QVBoxLayout(seen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self.told)
        column.addLayout(self._build_head())
        column.addWidget(self.notices)
        column.addWidget(self._beds_line())
        column.addWidget(self.new_beds)
        self.list.setMinimumHeight(look().px(180))
        column.addWidget(self.list, 1)
        column.addWidget(self._build_reasons())
        return seen

    def show_preview(self, seen: PreviewOf[Named]) -> None:
        """Show what would become of the rows of a list."""
        self._seen = seen
        counts = {"all": len(seen.rows), **{fate.value: seen.count(fate) for fate in Fate}}
        for key, word in self._words().items():
            self.filter.set_text(key, f"{word} {counts[key]}")
        self._show_told(seen)
        told = [notice.text(self._translate) for notice in seen.notices if notice.code != NEW_BEDS]
        if seen.left_out:
            rows = "、".join(str(left.row) for left in seen.left_out[:20])
            told.append(self.tr("Rows that hold no person (titles, headings, totals, notes): {rows}").format(rows=rows))
        self.notices.setText("\n".join(told))
        self.notices.setVisible(bool(told))
        self._show_beds(seen)
        self.filter.choose("all")
        coming = sum(row.comes_in for row in seen.rows)
        self.bring.setEnabled(coming > 0)
        self.bring.setText("\u2002" + self.tr("Bring in {count} people").format(count=coming))
        self.save.setVisible(counts[Fate.REFUSED.value] > 0)
        self._show()

    def _show_told(self, seen: PreviewOf[Named]) -> None:
        """Say in one sentence what would become of the list."""
        told = self.tr(
            "{rows} rows: {coming} people come in ({doubtful} of them to be checked), {refused} stay out, "
            "{repeated} repeated"
        )
        doubtful = seen.count(Fate.DOUBTFUL)
        counts = {"rows": len(seen.rows), "coming": seen.count(Fate.OK) + doubtful, "doubtful": doubtful}
        others = {"refused": seen.count(Fate.REFUSED), "repeated": seen.count(Fate.REPEATED)}
        self.told.setText(told.format(**counts, **others))

    def _show_beds(self, seen: PreviewOf[Named]) -> None:
        """Say how many beds are made; which they are is shown when asked."""
        self.new_beds.setText("、".join(seen.new_beds))
        self.new_beds.hide()
        self._beds.setVisible(bool(seen.new_beds))
        self._bed_count.setText(self.tr("{count} new beds will be made").format(count=len(seen.new_beds)))

    def _beds_line(self) -> QWidget:
        self._beds = QWidget()
        row = QHBoxLayout(self._beds)
        row.setContentsMargins(0, 0, 0, 0)
        self._bed_count = label("", "", "second")
        row.addWidget(self._bed_count)
        self.see_beds = button(self.tr("See which"), self._on_beds, look_="link")
        row.addWidget(self.see_beds)
        row.addStretch(1)
        return self._beds

    def _on_beds(self) -> None:
        self.new_beds.setVisible(not self.new_beds.isVisibleTo(self))

    def _build_head(self) -> QHBoxLayout:
        self.filter = SegmentedButtons(self.tr("Show"), tuple(self._words().items()))
        self.filter.chosen.connect(lambda _key: self._show())
        head = QHBoxLayout()
        head.addWidget(self.filter)
        head.addStretch(1)
        return head

    def _build_reasons(self) -> Card:
        card = Card()
        self.who = label("", "strong")
        self.reasons = label("", wrap=True)
        self.reasons.setMinimumHeight(look().px(48))
        card.body.addWidget(self.who)
        card.body.addWidget(self.reasons)
        return card

    def _build_foot(self) -> QHBoxLayout:
        self.bring = button(self.tr("Bring in"), self.wanted_import.emit, icon="import", look_="primary")
        self.save = button(self.tr("Save the rows left out to mend"), self.wanted_refused.emit, icon="save")
        foot = QHBoxLayout()
        foot.setSpacing(look().px(12))
        foot.addWidget(button(self.tr("Back to the columns"), self.wanted_back.emit, icon="back"))
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(self.bring)
        return foot

    def _words(self) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            Fate.OK.value: self.tr("In order"),
            Fate.DOUBTFUL.value: self.tr("To be checked"),
            Fate.REFUSED.value: self.tr("Left out"),
            Fate.REPEATED.value: self.tr("There already"),
        }

    def _columns(self) -> list[Column[RowFateOf[Named]]]:
        return [
            Column(self.tr("Row"), lambda row: Cell(str(row.judged.row)), 64),
            Column(self.tr("Becomes"), self._fate, 130),
            Column(self.tr("Name"), lambda row: Cell(row.judged.newcomer.name, bold=True), 110),
            *self._facts,
            Column(self.tr("Why"), lambda row: Cell(self._why(row, " "), ink="second")),
        ]

    def _fate(self, row: RowFateOf[Named]) -> Cell:
        chip, icon = _CHIPS[row.fate]
        return Cell(self._words()[row.fate.value], chip=chip, icon=icon)

    def _why(self, row: RowFateOf[Named], between: str) -> str:
        seen = self._seen
        if seen is None:
            return ""
        told = []
        for finding in row.findings:
            letter = seen.column(finding.field)
            place = self.tr("Column {letter}: ").format(letter=letter) if letter else ""
            told.append(place + finding.text(self._translate))
        return between.join(told)

    def _show(self) -> None:
        wanted = self.filter.choice()
        rows = self._seen.rows if self._seen else ()
        shown = [row for row in rows if wanted in {"all", row.fate.value}]
        self.list.show_lines(shown)
        if not shown:
            self.who.setText("")
            self.reasons.setText(self.tr("There are no such rows."))

    def _on_row(self, row: RowFateOf[Named]) -> None:
        told = self.tr("Row {row}: {name}").format(row=row.judged.row, name=row.judged.newcomer.name)
        self.who.setText(told)
        self.reasons.setText(self._why(row, "\n") or self.tr("Nothing to be said; the row comes in as it is."))
