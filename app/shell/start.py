"""The start page: who is where, what waits, figures and tiles; everything on it is contributed by slices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, TileButton, TodoRow, label, rule, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.slice import Slice, StartTile
from app.kernel.access import Role
from app.kernel.clock import in_home
from app.kernel.text import say
from app.shell import figures, today
from app.shell.first_steps import FirstStepsCard, first_steps
from app.shell.start_heads import Heads, HeadsCard

MOST_TASKS, MOST_TILES = 7, 8
SOON_MS, REFRESH_MS = 50, 60_000
_SIGNS = {"now": "danger", "today": "clock", "week": "clock", "sometime": "sometime"}


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
        self._inside = scrolling(QWidget())
        self._built, self._printable, self._every = False, False, False
        self._rows: list[TodoRow] = []
        self._column.addWidget(self._inside)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._on_minute)
        self._timer.start()
        keys = QShortcut(QKeySequence("Ctrl+P"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_keys)

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
        steps = first_steps(self._session)
        heads = None if steps else self._heads()
        self._printable = heads is not None
        column.addLayout(self._title())
        if heads is not None:
            column.addWidget(HeadsCard(heads, partial(self._go, "residents", None)))
        across = look().size is not TextSize.XLARGE
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(look().px(14))
        if steps:
            row.addWidget(FirstStepsCard(steps, self._desk.translate, partial(self._go, subject=None)), 7)
            row.addWidget(self._tasks(narrow=across, primary=False), 4)
        elif heads is not None:
            row.addWidget(self._tasks(narrow=False), 6)
            row.addLayout(self._figures(), 5)
        else:
            row.addWidget(self._tiles(columns=4 if across else 2), 7)
            row.addWidget(self._tasks(narrow=across), 4)
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
        if self._printable:
            row.addWidget(button(self.tr("Print the day"), self._on_print, icon="print", parent=self))
        return row

    def _greeting(self, now: datetime) -> str:
        name = self._session.actor.name
        if now.hour < 12:
            return self.tr("{name}, good morning").format(name=name)
        if now.hour < 18:
            return self.tr("{name}, good afternoon").format(name=name)
        return self.tr("{name}, good evening").format(name=name)

    def _tasks(self, *, narrow: bool, primary: bool = True) -> QWidget:
        words = {
            "now": self.tr("at once"), "today": self.tr("today"),
            "week": self.tr("this week"), "sometime": self.tr("when free"),
        }  # fmt: skip
        due = today.due(self._session, self._slices, self._desk.translate)
        shown = due if self._every or len(due) <= MOST_TASKS else due[: MOST_TASKS - 1]
        card = Card(self.tr("Waiting for you") + (f"　{len(due)}" if due else ""), "bell")
        card.body.setSpacing(0)
        card.body.addSpacing(look().px(4))
        self._rows = []
        for place, task in enumerate(shown):
            card.body.addWidget(rule())
            urgency = (task.urgency, words[task.urgency], _SIGNS[task.urgency])
            row = TodoRow(
                task.title,
                task.detail,
                icon=task.icon,
                urgency=urgency,
                verb=task.button,
                pressed=partial(self._go, task.page, task.subject, task.part),
                primary=primary and place == 0,
                narrow=narrow,
            )
            card.body.addWidget(row)
            self._rows.append(row)
        if len(due) > MOST_TASKS:
            card.body.addWidget(rule())
            card.body.addWidget(self._fold(len(due) - len(shown)), 0, Qt.AlignmentFlag.AlignLeft)
        if not due:
            card.body.addWidget(EmptyState(self.tr("Nothing urgent today"), icon="good"))
        card.body.addStretch(1)
        return card

    def _fold(self, hidden: int) -> QPushButton:
        """Return what shows the rest of what waits here, or folds it away again."""
        word = self.tr("and {count} more").format(count=hidden) if hidden else self.tr("Show fewer")
        return button(word, self._on_fold, icon="down" if hidden else "up", look_="link", parent=self)

    def _on_fold(self) -> None:
        """Show all that waits, the keyboard on the first line that is new; or the most urgent only."""
        self._every = not self._every
        self.refresh()
        first = self._rows[MOST_TASKS - 1 if self._every else 0].button
        first.setFocus()
        QTimer.singleShot(0, first, lambda: self._inside.ensureWidgetVisible(first))

    def _figures(self) -> QVBoxLayout:
        """Return the cards of the slices, and the tiles below them."""
        column = QVBoxLayout()
        column.setSpacing(look().px(12))
        offered = sorted((card for part in self._slices for card in part.start_cards), key=lambda card: card.place)
        for card in offered:
            if card.permission is None or self._session.may(card.permission):
                column.addWidget(figures.made(card, self._session, self._desk, self.refresh))
        column.addWidget(self._tiles(columns=2, flat=True), 1)
        return column

    def _tiles(self, columns: int, *, flat: bool = False) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(12))
        wanted = sorted((tile for part in self._slices for tile in part.start_tiles), key=lambda tile: tile.place)
        shown = [tile for tile in wanted if tile.permission is None or self._session.may(tile.permission)]
        made = [self._tile(tile, flat=flat) for tile in shown[:MOST_TILES]]
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
            menu.addAction(title).triggered.connect(lambda _on=False, page=tile.page: self._go(page))
        made.setMenu(menu)
        return made

    def _tile(self, tile: StartTile, *, flat: bool) -> tuple[TileButton, int, str]:
        count, line = tile.read(self._session, self._slices, self._desk.translate)
        one = TileButton(say(tile.title, self._desk.translate), line, tile.icon, flat=flat)
        one.clicked.connect(lambda: self._go(tile.page))
        return one, count or 0, line

    def _go(self, page: str, subject: int | None = None, part: str = "") -> None:
        with telling(self):
            self._desk.go(page, subject, part)

    def _on_keys(self) -> None:
        if self._printable:
            self._on_print()

    def _on_print(self) -> None:
        """Show the day on one page, ready to be printed."""
        with telling(self):
            self._desk.preview(self.tr("The day on one page"), today.print_today(self._session, self._slices))
