"""The line above the month: which month and group, what can be done, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import Dropdown, SegmentedButtons, button
from app.desktop.cards import label
from app.desktop.chips import Chip
from app.desktop.theme import TextSize, look
from app.features.rosters.model import Group, Issue, Month
from app.features.rosters.view.grid_model import Half
from app.kernel.ids import RosterGroupId


class RosterHead(QWidget):
    """The line, two lines where the text is larger; says what was pressed."""

    turned = Signal(int)  # months
    grouped = Signal()
    halved = Signal()
    undone = Signal()
    printed = Signal()
    filled = Signal()
    published = Signal()
    folded = Signal(bool)  # whether the findings are wanted

    def __init__(self) -> None:
        super().__init__()
        self._wide = look().size is TextSize.STANDARD
        self.menu = QMenu(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(look().px(8))
            column.addLayout(row)
        self._add_month(first)
        self._state = Chip("", "plain")
        self._half = SegmentedButtons(
            self.tr("Half of the month"),
            [(str(Half.FIRST.value), self.tr("1st to 15th")), (str(Half.SECOND.value), self.tr("from the 16th"))],
        )
        self._half.chosen.connect(lambda _key: self.halved.emit())
        self.panel_button = button("", icon="todo", parent=self)
        self.panel_button.setCheckable(True)
        self.panel_button.toggled.connect(self.folded.emit)
        below = first if self._wide else second
        if not self._wide:
            below.addWidget(self._half)
        below.addWidget(self._state)
        below.addStretch(1)
        below.addWidget(self.panel_button)
        self._half.setVisible(not self._wide)
        self.panel_button.setVisible(look().size is TextSize.XLARGE)
        if not self._wide:
            first.addStretch(1)
        self._add_deeds(first)

    def _add_month(self, row: QBoxLayout) -> None:
        row.addWidget(button("", partial(self.turned.emit, -1), icon="back", name=self.tr("Month before"), parent=self))
        self._title = label("", "title")
        row.addWidget(self._title)
        row.addWidget(
            button("", partial(self.turned.emit, 1), icon="forward", name=self.tr("Month after"), parent=self)
        )
        self._group = Dropdown(self.tr("Group"))
        self._group.picked.connect(lambda _key: self.grouped.emit())
        row.addWidget(self._group)

    def _add_deeds(self, row: QBoxLayout) -> None:
        self._undo = button("" if not self._wide else self.tr("Undo"), self.undone.emit, icon="undo",
                            name=self.tr("Undo"), parent=self)  # fmt: skip
        row.addWidget(self._undo)
        if self._wide:
            row.addWidget(button(self.tr("Print"), self.printed.emit, icon="print", parent=self))
        more = button("", icon="more", name=self.tr("More"), parent=self)
        more.setMenu(self.menu)
        row.addWidget(more)
        self.fill_button = button(self.tr("Fill the month"), self.filled.emit, icon="wand", parent=self)
        self.publish_button = button(self.tr("Publish"), self.published.emit, icon="publish", parent=self)
        row.addWidget(self.fill_button)
        row.addWidget(self.publish_button)

    def add_deed(self, text: str, pressed: Callable[[], object], icon: str, keys: str = "") -> None:
        """Add something that is done rarely to the menu; `keys` do it in the grid."""
        action = self.menu.addAction(icons.icon(icon), text)
        action.triggered.connect(lambda _on=False: pressed())
        if keys:
            action.setText(f"{text}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")

    def stops(self) -> list[QWidget]:
        """Return what the keyboard stops at, in order."""
        every: list[QWidget] = [*self.findChildren(QWidget)]
        return [one for one in every if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is self.window()]

    # what is shown ------------------------------------------------------------------------------------

    def show_groups(self, groups: Sequence[Group], chosen: RosterGroupId | None) -> None:
        """Offer groups; `chosen` is taken, None keeps the one taken before."""
        kept = str(chosen) if chosen is not None else self._group.choice()
        self._group.set_choices([(str(one.id), one.name) for one in groups])
        self._group.choose(kept)

    @property
    def group_id(self) -> RosterGroupId | None:
        """Return the group that is taken; None where the home has none."""
        choice = self._group.choice()
        return RosterGroupId(int(choice)) if choice else None

    @property
    def half(self) -> Half:
        """Return which days are shown."""
        return Half.WHOLE if self._wide else Half(int(self._half.choice()))

    def choose_half(self, half: Half) -> None:
        """Take a half without telling anyone."""
        if not self._wide:
            self._half.choose(str(half.value))

    def show_month(self, month: Month, people: int, issue: Issue | None, open_count: int) -> None:
        """Say which month it is, how many people it plans, whether it is published, and what is open."""
        self._title.setText(self.tr("{year}-{month}").format(year=month.year, month=f"{month.number:02d}"))
        self._group.setToolTip(self.tr("{count} people").format(count=people))
        if issue is None:
            self._state.show_as(self.tr("draft"), "plain", "edit")
        else:
            self._state.show_as(self.tr("published, draft {number}").format(number=issue.number), "good", "done")
        told = self.tr("{count} to look at").format(count=open_count) if open_count else self.tr("Nothing is open")
        self.panel_button.setText(f"\u2002{told}")
        self.panel_button.setAccessibleName(told)

    def show_deeds(self, *, may_undo: bool, may_fill: bool, may_publish: bool, next_step: str) -> None:
        """Offer what this person may do; `next_step` is "fill", "publish" or "": that button is the filled one."""
        self._undo.setEnabled(may_undo)
        for made, key, may, icon in (
            (self.fill_button, "fill", may_fill, "wand"),
            (self.publish_button, "publish", may_publish, "publish"),
        ):
            made.setVisible(may)
            _fill_in(made, icon, filled=key == next_step)


def _fill_in(made: QPushButton, icon: str, *, filled: bool) -> None:
    """Let a button be the filled one of the page, or not."""
    look_ = "primary" if filled else ""
    if made.property("look") == look_:
        return
    made.setProperty("look", look_)
    made.setIcon(icons.icon(icon, "surface" if filled else "ink"))
    made.style().unpolish(made)
    made.style().polish(made)
