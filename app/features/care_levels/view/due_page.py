"""The page 到期的评估: who needs what and why, the longest late first; one press leads to where it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import Dropdown, SegmentedButtons, button
from app.desktop.cards import EmptyState, label
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, Group, ListView
from app.desktop.theme import look
from app.features.care_levels import service
from app.features.care_levels.model import KIND_WORDS, REASON_WORDS, Due, DueKind
from app.features.care_levels.model.agenda import WHEN_WORDS, Errand, When, acts_on, counts, errands
from app.features.care_levels.view.signs import WHEN_SIGNS
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Words, say

RESIDENT_PART = "levels"
"""The tab of a resident where all but assessments of ability are done."""

_OWN = "own"
"""Choice of what the acting person works off, as the tile of the start page counts it."""


class LevelsDuePage(PageWidget):
    """One line a resident, narrowed by kind and by time."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._dues: Sequence[Due] = ()
        self._acts = acts_on(session.may)
        self._shown: tuple[Errand, ...] = ()
        self._counts = label("", "", "second", wrap=True)
        self.kinds = Dropdown(self.tr("What"), self._widest())
        self.reach = SegmentedButtons(
            self.tr("Time"),
            [
                (When.NOW.value, self.tr("due by today")),
                (When.SOON.value, self.tr("two weeks")),
                (When.LATER.value, self.tr("all")),
            ],
        )
        self.reach.choose(When.SOON.value)
        self.list: ListView[Errand] = ListView(self.tr("What is due"), self._columns())
        self.list.opened.connect(self._on_open)
        self._states = QStackedWidget()
        self._nothing = EmptyState(
            self.tr("Nothing is due"), self.tr("What will be due later is shown under “all”."), icon="good"
        )
        self._states.addWidget(self.list)
        self._states.addWidget(self._nothing)
        self.kinds.picked.connect(lambda _key: self._show())
        self.reach.chosen.connect(lambda _key: self._show())
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head, filters, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(look().px(12))
        head.addWidget(label(self.tr("Assessments that are due"), "title"))
        head.addWidget(self._counts, 1)
        head.addWidget(button(self.tr("The whole home"), lambda: self._desk.go("levels"), icon="class"))
        head.addWidget(button(self.tr("Print list"), self._on_print, icon="print"))
        filters.setSpacing(look().px(12))
        filters.addWidget(self.reach)
        filters.addWidget(self.kinds)
        filters.addStretch(1)
        foot.addWidget(label(self.tr("↑↓ choose    Enter go there"), "", "second"))
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self._states, 1)
        column.addLayout(foot)

    def open(self, subject: int | None) -> None:
        """Show what the acting person does in the next two weeks, with the keyboard in the list."""
        self.kinds.choose(self._widest()[0][0])
        super().open(subject)
        self.list.setFocus()

    def refresh(self) -> None:
        """Read what is due again; the filters stay."""
        with telling(self):
            self.show_dues(service.due_list(self._session, self._desk.slices))

    def show_part(self, part: str) -> None:
        """Show one kind only."""
        self.kinds.choose(part)
        self._show()

    def show_dues(self, dues: Sequence[Due]) -> None:
        """Show these."""
        self._dues = dues
        known, chosen = counts(dues, self._today), self.kinds.choice()
        told = [(kind.value, self._offered(kind, known[kind].residents if kind in known else 0)) for kind in DueKind]
        self.kinds.set_choices([*self._widest(), *told])
        self.kinds.choose(chosen)
        self._show()

    def _widest(self) -> list[tuple[str, str]]:
        """Return the choices that are no single kind; one's own first for whoever does some but not all."""
        everything = ("", self.tr("Everything"))
        return [(_OWN, self.tr("My work")), everything] if 0 < len(self._acts) < len(DueKind) else [everything]

    def _offered(self, kind: DueKind, count: int) -> str:
        return f"{say(KIND_WORDS[kind], translate)}　{count}" if count else say(KIND_WORDS[kind], translate)

    @property
    def _today(self) -> date:
        return today(self._session.clock)

    def _show(self) -> None:
        kind = self.kinds.choice()
        shown = self._acts if kind == _OWN else {one for one in DueKind if kind in {"", one.value}}
        wanted = [one for one in self._dues if one.kind in shown]
        self._shown = errands(wanted, self._today, When(self.reach.choice()))
        self.list.show_lines(list(self._grouped()))
        self._states.setCurrentWidget(self.list if self._shown else self._nothing)
        late = sum(one.when is When.LATE for one in self._shown)
        text = self.tr("{count} residents, {late} of them late")
        self._counts.setText(text.format(count=len(self._shown), late=late) if self._shown else "")

    def _grouped(self) -> Iterator[Errand | Group]:
        for when in When:
            found = [one for one in self._shown if one.when is when]
            if found:
                yield Group(f"{say(WHEN_WORDS[when], translate)}　{len(found)}")
                yield from found

    # columns ----------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Errand]]:
        return [
            Column(self.tr("Bed"), lambda one: Cell(one.bed or "—", ink="second"), 150),
            Column(self.tr("Name"), lambda one: Cell(one.name, bold=True), 120),
            Column(
                self.tr("What is to be done"), lambda one: Cell(_joined(KIND_WORDS[due.kind] for due in one.dues)), 270
            ),
            Column(self.tr("Why"), lambda one: Cell(_joined(REASON_WORDS[due.reason] for due in one.dues)), extra=True),
            Column(self.tr("By"), _by, 124, extra=True),
            Column(self.tr("Time left"), self._left, 170),
        ]

    def _left(self, one: Errand) -> Cell:
        due_on = one.dues[0].due_on
        days = 0 if due_on is None else (due_on - self._today).days
        if one.when is When.LATE:
            text = self.tr("{days} days late").format(days=-days)
        elif due_on is None:
            text = self.tr("open")
        else:
            text = self.tr("today") if days == 0 else self.tr("{days} days left").format(days=days)
        return Cell(text, *WHEN_SIGNS[one.when])

    # verbs ------------------------------------------------------------------------------------------------

    def _on_open(self, one: Errand) -> None:
        """Lead to the form for ability where it is first to be done, else to the resident's levels."""
        first = one.dues[0]
        with telling(self):
            if first.kind is DueKind.ABILITY and self._session.may(Permission.LEVELS_ASSESS):
                self._desk.go("assess", one.resident_id)
            else:
                self._desk.go("resident", one.resident_id, RESIDENT_PART)

    def _on_print(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Assessments that are due"), service.due_paper(self._session, self._shown))


def _by(one: Errand) -> Cell:
    due_on = one.dues[0].due_on
    return Cell("—" if due_on is None else due_on.isoformat())


def _joined(said: Iterable[Words]) -> str:
    """Return words in a row, each once."""
    told = dict.fromkeys(say(one, translate) for one in said)
    return translate("LevelsDuePage", ", ").join(told)
