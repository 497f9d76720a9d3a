"""A month of proof at a glance (检查记录): a row for each ledger, a sign for each day or period, drawn at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop import icons
from app.desktop.theme import TextSize, font, look
from app.kernel.clock import in_home
from app.kernel.ledgers import Owed, OwedState

SIGNS = {
    OwedState.DONE: ("done", "ok", "ok_soft"),
    OwedState.LATE: ("warning", "accent_text", "accent_soft"),
    OwedState.MISSED: ("close", "danger", "danger_soft"),
    OwedState.WAITING: ("clock", "second", "sunken"),
}
"""State -> icon, colour role of sign and of ground; the shape tells it as well as the colour."""


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One ledger in a month."""

    key: str
    title: str
    often: str
    owed: tuple[Owed, ...]
    verdict: tuple[str, str]  # words and colour role of the last column


class ProofGrid(QWidget):
    """Arrows and the mouse choose a sign; what is chosen is told beside."""

    chosen = Signal(int, int)  # row, place in its `owed`

    def __init__(self, words: dict[OwedState, str], days: Sequence[str]) -> None:
        """Take the word of each state and of each weekday."""
        super().__init__()
        self._words, self._days = words, days
        self.rows: Sequence[ProofRow] = ()
        self._first, self._count, self._now = date(2000, 1, 1), 31, datetime(2000, 1, 1).astimezone()
        self.current: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_month(self, first: date, last: date, rows: Sequence[ProofRow], now: datetime) -> None:
        """Show what was owed in a month, by an instant."""
        self._first, self._count, self._now, self.rows = first, (last - first).days + 1, now, rows
        if self.current is not None and not (
            self.current[0] < len(rows) and self.current[1] < len(rows[self.current[0]].owed)
        ):
            self.current = None
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    # measures ---------------------------------------------------------------------------------------------

    @property
    def _line(self) -> int:
        return max(look().px(40), look().target)

    @property
    def _heads(self) -> tuple[int, int, int]:
        """Return the width of title, often and verdict."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(one.title) for one in self.rows), default=0)
        often = 0 if look().size is TextSize.XLARGE else look().px(84)
        return min(widest + look().px(16), look().px(190)), often, look().px(64)

    @property
    def _cell(self) -> float:
        return max((self.width() - sum(self._heads)) / self._count, look().px(12))

    def sizeHint(self) -> QSize:
        """Return a line for each ledger below the days."""
        return QSize(look().px(840), self._line * (len(self.rows) + 1) + look().px(8))

    def minimumSizeHint(self) -> QSize:
        """Return what the month can be read in."""
        return QSize(look().px(620), self._line * 3)

    def _box(self, row: int, owed: Owed) -> QRectF:
        """Return where a sign stands: on its day, or over the days of its period in the month."""
        title, often, _verdict = self._heads
        begin = max((owed.day - self._first).days, 0)
        last = (
            in_home(owed.ends - timedelta(seconds=1)).date()
            if owed.ends - owed.begins > timedelta(hours=50)
            else owed.day
        )
        end = min(max((last - self._first).days, begin), self._count - 1)
        left, top = title + often + begin * self._cell, self._line * (row + 1)
        return QRectF(left, top, (end - begin + 1) * self._cell, self._line)

    # drawing ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw days, rows and signs."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_days(painter)
        for number, row in enumerate(self.rows):
            self._paint_row(painter, number, row)

    def _paint_days(self, painter: QPainter) -> None:
        title, often, _verdict = self._heads
        today = in_home(self._now).date()
        for place in range(self._count):
            day = self._first + timedelta(days=place)
            box = QRectF(title + often + place * self._cell, 0, self._cell, self.height())
            if day == today or day.weekday() >= 5:
                painter.fillRect(box, look().colour("primary_soft" if day == today else "sunken"))
            painter.setPen(look().colour("ink"))
            painter.setFont(font(11, bold=True))
            half = self._line / 2
            painter.drawText(QRectF(box.left(), 0, box.width(), half), Qt.AlignmentFlag.AlignCenter, str(day.day))
            painter.setFont(font(11))
            painter.setPen(look().colour("second"))
            below = QRectF(box.left(), half, box.width(), half)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._days[day.weekday()])

    def _paint_row(self, painter: QPainter, number: int, row: ProofRow) -> None:
        title, often, verdict = self._heads
        top = self._line * (number + 1)
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(0, top, self.width(), top)
        painter.setFont(font(15))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look().colour("ink"))
        room = QRectF(look().px(4), top, title - look().px(8), self._line)
        painter.drawText(
            room, middle, painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, int(room.width()))
        )
        painter.setFont(font(13))
        painter.setPen(look().colour("second"))
        told = painter.fontMetrics().elidedText(row.often, Qt.TextElideMode.ElideRight, often - look().px(4))
        painter.drawText(QRectF(title, top, often, self._line), middle, told)
        for place, owed in enumerate(row.owed):
            self._paint_sign(painter, number, place, owed)
        painter.setFont(font(15, bold=True))
        painter.setPen(look().colour(row.verdict[1]))
        last = QRectF(self.width() - verdict, top, verdict, self._line)
        painter.drawText(last, Qt.AlignmentFlag.AlignCenter, row.verdict[0])

    def _paint_sign(self, painter: QPainter, number: int, place: int, owed: Owed) -> None:
        if owed.begins > self._now:
            return
        icon, ink, ground = SIGNS[owed.state(self._now)]
        box = self._box(number, owed)
        inner = box.adjusted(2, look().px(7), -2, -look().px(7))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(ground))
        if box.width() > self._cell * 1.5 or ink != "ok":
            painter.drawRoundedRect(inner, look().px(5), look().px(5))
        else:
            side = min(inner.width(), inner.height())
            painter.drawEllipse(inner.center(), side / 2, side / 2)
        side = int(min(self._cell, look().px(18)))
        drawn = icons.pixmap(icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(int(inner.center().x() - side / 2), int(inner.center().y() - side / 2), drawn)
        if self.current == (number, place):
            painter.setPen(QPen(look().colour("primary"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 2, -1, -2))

    # choosing ---------------------------------------------------------------------------------------------

    def choose(self, row: int, place: int) -> None:
        """Choose a sign and tell it."""
        self.current = (row, place)
        one, owed = self.rows[row], self.rows[row].owed[place]
        state = self._words[owed.state(self._now)]
        self.setAccessibleDescription(f"{one.title} {owed.day.isoformat()} {state}")
        self.update()
        self.chosen.emit(row, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        for number, row in enumerate(self.rows):
            for place, owed in enumerate(row.owed):
                if self._box(number, owed).contains(event.position()):
                    self.choose(number, place)
                    return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by the arrows: to the next sign of a row, or to the next row with one on that day."""
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.rows:
            super().keyPressEvent(event)
            return
        row, place = self.current or (0, -1 if step == (0, 1) else 0)
        if step[0] == 0:
            place += step[1]
        else:
            day = self.rows[row].owed[place].day if self.rows[row].owed else self._first
            row += step[0]
            if 0 <= row < len(self.rows):
                order = [abs((one.day - day).days) for one in self.rows[row].owed]
                place = order.index(min(order)) if order else 0
        if 0 <= row < len(self.rows) and 0 <= place < len(self.rows[row].owed):
            self.choose(row, place)
