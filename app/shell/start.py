"""The start page: who is where, what waits, and the tiles; everything on it is contributed by slices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.data.session import Session
from app.desktop.bars import Part, SplitBar
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, TileButton, TodoRow, label, picture, rule, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.slice import DueTask, Slice, StartTile
from app.kernel.access import Role
from app.kernel.clock import in_home
from app.kernel.text import say

MOST_TASKS, MOST_TILES = 6, 8
SOON_MS, REFRESH_MS = 50, 60_000
_ORDER = ("now", "today", "week", "sometime")
_SIGNS = {"now": "danger", "today": "clock", "week": "clock", "sometime": "sometime"}


@dataclass(frozen=True, slots=True)
class Head:
    """One head count."""

    word: str
    count: int
    icon: str
    note: str = ""  # line below: compared with yesterday, or what is wrong
    bad: bool = False  # True: red, with the note as its words


@dataclass(frozen=True, slots=True)
class Heads:
    """Who is where, for those who may know."""

    heads: tuple[Head, ...]
    parts: tuple[Part, ...]  # present people by class
    line: str  # "112 present, by class"
    total: str  # "registered 117   free beds 13"


class StartPage(PageWidget):
    """What a person sees first; asks everything again every minute and after every change."""

    def __init__(
        self,
        session: Session,
        desk: Desk,
        slices: Sequence[Slice],
        heads: Callable[[], Heads | None],
    ) -> None:
        super().__init__()
        self._session, self._desk, self._slices, self._heads = session, desk, slices, heads
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._built = False
        self._column.addWidget(self._inside)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._on_minute)
        self._timer.start()

    def open(self, subject: int | None) -> None:
        """Show what was read last at once, and read everything again right after that is painted."""
        if self._built:
            QTimer.singleShot(SOON_MS, self, self._on_minute)
        else:
            super().open(subject)

    def refresh(self) -> None:
        """Read everything again."""
        self._built = True
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._title())
        heads = self._heads()
        if heads is not None:
            column.addWidget(_HeadsCard(heads, lambda: self._desk.go("residents")))
        across = look().size is not TextSize.XLARGE
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(look().px(14))
        tasks = self._tasks(narrow=heads is None and across)
        tiles = self._tiles(columns=2 if heads is not None else 4 if across else 2)
        if heads is not None:
            row.addWidget(tasks, 6)
            row.addWidget(tiles, 5)
        else:
            row.addWidget(tiles, 7)
            row.addWidget(tasks, 4)
        column.addLayout(row, 1)
        former, self._inside = self._inside, scrolling(inside)
        self._column.replaceWidget(former, self._inside)
        former.deleteLater()

    def _on_minute(self) -> None:
        holder: QWidget | None = self.focusWidget()
        working = isinstance(holder, QWidget) and holder is not self and holder.hasFocus()
        if self.isVisible() and not working:  # somebody who goes through it by keyboard keeps their place
            self.refresh()

    def _title(self) -> QHBoxLayout:
        now = in_home(self._session.clock.now())
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        day = QLocale(self.tr("en_GB")).toString(QDate(now.year, now.month, now.day), self.tr("dddd d MMMM"))
        if self._session.actor.role is Role.DIRECTOR:
            row.addWidget(label(self.tr("Today, {day}").format(day=day), "title"))
        else:
            row.addWidget(label(self._greeting(now), "title"))
            row.addWidget(label(day, "", "second"))
        row.addWidget(label(self._session.meta("home_name") or "", "", "second"))
        row.addStretch(1)
        return row

    def _greeting(self, now: datetime) -> str:
        name = self._session.actor.name
        if now.hour < 12:
            return self.tr("{name}, good morning").format(name=name)
        if now.hour < 18:
            return self.tr("{name}, good afternoon").format(name=name)
        return self.tr("{name}, good evening").format(name=name)

    def _due(self) -> list[DueTask]:
        found: list[DueTask] = []
        for part in self._slices:
            if part.due_tasks is not None:
                found += part.due_tasks(self._session, self._desk.translate)
        return sorted(found, key=lambda task: _ORDER.index(task.urgency))

    def _tasks(self, *, narrow: bool) -> QWidget:
        words = {
            "now": self.tr("at once"), "today": self.tr("today"),
            "week": self.tr("this week"), "sometime": self.tr("when free"),
        }  # fmt: skip
        due = self._due()
        card = Card(self.tr("Waiting for you") + (f"　{len(due)}" if due else ""), "bell")
        card.body.setSpacing(0)
        card.body.addSpacing(look().px(4))
        for place, task in enumerate(due[:MOST_TASKS]):
            card.body.addWidget(rule())
            urgency = (task.urgency, words[task.urgency], _SIGNS[task.urgency])
            row = TodoRow(
                task.title,
                task.detail,
                icon=task.icon,
                urgency=urgency,
                verb=task.button,
                pressed=partial(self._go, task.page, task.subject),
                primary=place == 0,
                narrow=narrow,
            )
            card.body.addWidget(row)
        if len(due) > MOST_TASKS:
            more = self.tr("and {count} more").format(count=len(due) - MOST_TASKS)
            card.body.addWidget(label(more, "", "second"))
        if not due:
            card.body.addWidget(EmptyState(self.tr("Nothing urgent today"), icon="good"))
        card.body.addStretch(1)
        return card

    def _tiles(self, columns: int) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(12))
        wanted = [tile for part in self._slices for tile in part.start_tiles]
        shown = [tile for tile in wanted if tile.permission is None or self._session.may(tile.permission)]
        made = [self._tile(tile) for tile in shown[:MOST_TILES]]
        most = max((count for _button, count, _line in made), default=0)
        for place, (one, count, line) in enumerate(made):
            one.show_state(line, str(count) if count else "", "due" if count and count == most else "")
            grid.addWidget(one, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        if len(shown) > MOST_TILES:
            more = Qt.AlignmentFlag.AlignLeft
            grid.addWidget(self._more(shown[MOST_TILES:]), grid.rowCount(), 0, 1, columns, more)
        grid.setRowStretch(grid.rowCount(), 1)
        return inside

    def _more(self, tiles: Sequence[StartTile]) -> QWidget:
        """Return the button with the tiles that have no place of their own."""
        made = button(self.tr("More"), icon="down", parent=self)
        menu = QMenu(made)
        for tile in tiles:
            title = say(tile.title, self._desk.translate)
            menu.addAction(title).triggered.connect(lambda _on=False, page=tile.page: self._go(page, None))
        made.setMenu(menu)
        return made

    def _tile(self, tile: StartTile) -> tuple[TileButton, int, str]:
        count, line = tile.state(self._session, self._desk.translate)
        one = TileButton(say(tile.title, self._desk.translate), line, tile.icon)
        one.clicked.connect(lambda: self._go(tile.page, None))
        return one, count or 0, line

    def _go(self, page: str, subject: int | None) -> None:
        with telling(self):
            self._desk.go(page, subject)


class _HeadsCard(QFrame):
    """The head counts and the bar of classes."""

    def __init__(self, heads: Heads, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        across = look().size is not TextSize.XLARGE
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom, self)
        space = look().px(18)
        row.setContentsMargins(space, look().px(12), space, look().px(12))
        row.setSpacing(look().px(12))
        counts = QHBoxLayout()
        for head in heads.heads:
            counts.addWidget(_HeadCount(head, pressed), 1)
        row.addLayout(counts, 6)
        if across:
            upright = QFrame()
            upright.setProperty("role", "upright")
            row.addWidget(upright)
        side = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(label(heads.line, "", "second", wrap=True), 1)
        total = label(heads.total, "strong", wrap=True)
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(total, 1)
        side.addLayout(line)
        side.addWidget(SplitBar(heads.line, heads.parts))
        row.addLayout(side, 5)


class _HeadCount(QAbstractButton):
    """Word, big number, and a line below; leads to the list."""

    def __init__(self, head: Head, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(f"{head.word} {head.count} {head.note}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: pressed())  # noqa: PLW0108 - drops the signal's "checked"
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(4), 0, look().px(4), 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        ink = "danger" if head.bad else "second"
        top.addWidget(picture(head.icon, ink, 22))
        top.addWidget(label(head.word, "", ink))
        top.addStretch(1)
        column.addLayout(top)
        number = label(str(head.count), "number", "danger" if head.bad else "")
        column.addWidget(number)
        column.addWidget(label(head.note, "strong" if head.bad else "", ink, wrap=True))
        column.addStretch(1)
        for part in self.children():
            if isinstance(part, QLabel):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: object) -> None:
        """Draw nothing of its own: its labels say it all."""
