"""One item of the ability form: its words as printed, its answers as rows to choose from, and a note."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.cards import Card, label
from app.desktop.hints import HintEdit
from app.desktop.theme import font, look
from app.features.care_levels.model import Item, Option, form

_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ITEMS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Left: -1,
}
_ENDS_NOTE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})

_TEXT = 17  # px at the standard size: it is read at the bedside, from a step away
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class OptionRow(QRadioButton):
    """One answer: its key, its points, its text as printed; the whole row is the target."""

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.option = option
        self.setAutoExclusive(False)  # set by the card: a group cannot show that nothing is chosen
        self.setAccessibleName(self.tr("{score} points: {text}").format(score=option.score, text=option.text))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: object) -> bool:
        """Let the whole row be pressed."""
        del pos
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space; every other key is the form's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows the whole text."""
        room = QRect(0, 0, max(self._words(width).width(), 40), 10_000)
        text = QFontMetrics(font(_TEXT)).boundingRect(room, _WRAPPED, self.option.text)
        return max(look().px(50), look().target, text.height() + look().px(12))

    def sizeHint(self) -> QSize:
        """Return the size at the width it has."""
        wide = max(self.width(), look().px(320))
        return QSize(look().px(320), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least row."""
        return QSize(look().px(280), look().target)

    def _unit(self) -> str:
        return self.tr("points")

    def _words(self, width: int) -> QRect:
        """Return the room of the text."""
        now = look()
        beside = QFontMetrics(font(14)).horizontalAdvance(self._unit())
        left = now.px(16 + 32 + 16 + 20 + 4) + beside + now.px(20)
        return QRect(left, 0, width - left - now.px(52), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        del event
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.isChecked()
        painter.setPen(QPen(now.colour("primary" if taken else "line"), 2))
        painter.setBrush(now.colour("primary_soft" if taken else "sunken" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), now.px(8), now.px(8))
        self._paint_key(painter)
        painter.setPen(now.colour("ink"))
        painter.setFont(font(24, bold=True))
        figure = QRect(now.px(64), 0, now.px(20), self.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, str(self.option.score))
        painter.setFont(font(14))
        unit = QRect(figure.right() + now.px(5), now.px(3), self.width(), self.height())
        painter.drawText(unit, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._unit())
        painter.setFont(font(_TEXT))
        painter.drawText(self._words(self.width()), _WRAPPED, self.option.text)
        self._paint_circle(painter, taken)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        """Draw the key that chooses this answer."""
        now, side = look(), look().px(30)
        cap = QRectF(now.px(16), (self.height() - side) / 2, now.px(32), side)
        painter.setPen(QPen(now.colour("edge"), 1))
        painter.setBrush(now.colour("surface"))
        painter.drawRoundedRect(cap, now.px(5), now.px(5))
        painter.setFont(font(15))
        painter.setPen(now.colour("second"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(self.option.score))

    def _paint_circle(self, painter: QPainter, taken: bool) -> None:
        """Draw the circle at the right end, filled when the answer is taken."""
        now, side = look(), look().px(26)
        circle = QRectF(self.width() - side - now.px(16), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(now.colour("primary" if taken else "edge"), 2))
        painter.setBrush(now.colour("primary" if taken else "surface"))
        painter.drawEllipse(circle)
        if taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("surface"))
            painter.drawEllipse(circle.center(), side / 5, side / 5)


class ItemCard(Card):
    """Shows one item and says what was chosen or noted; choosing does not go on to the next item."""

    chosen = Signal(int)  # points
    noted = Signal(str)
    stepped = Signal(int)  # 1: to the next item, -1: to the one before

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", "none")
        self.body.setContentsMargins(look().px(20), look().px(12), look().px(20), look().px(12))
        self.body.setSpacing(look().px(6))
        head = QHBoxLayout()
        self.title, self._place = label("", "title", wrap=True), label("", "heading")
        head.addWidget(self.title, 1)
        head.addWidget(self._place)
        self.body.addLayout(head)
        below = QHBoxLayout()
        self._description = label("", "", "second", wrap=True)
        self._keys, self.missed = label("", "", "second"), label("", "strong", "danger")
        below.addWidget(self._description, 1)
        below.addWidget(self._keys)
        below.addWidget(self.missed)
        self.body.addLayout(below)
        self._place_of_rows = QVBoxLayout()
        self._place_of_rows.setSpacing(look().px(6))
        self.body.addLayout(self._place_of_rows)
        self.note = HintEdit((self.tr("a note to this item"),))
        self.note.setAccessibleName(self.tr("Note to this item"))
        self.note.setMinimumHeight(look().target)
        self.note.textEdited.connect(self.noted.emit)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.rows: list[OptionRow] = []

    def show_item(self, item: Item, place: int, score: int | None, note: str) -> None:
        """Show an item, `place` being its number from 1, with what was chosen and noted before."""
        count = len(form().items)
        self.title.setText(self.tr("Item {number}: {name}").format(number=place, name=item.name))
        self._place.setText(f"{place} / {count}")
        self._description.setText("\n".join(part for part in (item.description, item.note) if part))
        self._keys.setText(self.tr("Keys {most} … 0 choose, Enter goes on").format(most=item.most))
        self.setAccessibleName(f"{self.title.text()}, {self._description.text()}")
        self._show_rows(item)
        self.show_score(score)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setFocus()

    def _show_rows(self, item: Item) -> None:
        for row in self.rows:
            self._place_of_rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [OptionRow(option) for option in item.options]
        before: QWidget = self
        for row in self.rows:
            row.clicked.connect(lambda _on, score=row.option.score: self.chosen.emit(score))
            self._place_of_rows.addWidget(row)
            row.show()  # at once, so that it can take the keyboard
            QWidget.setTabOrder(before, row)
            before = row
        QWidget.setTabOrder(before, self.note)

    def show_score(self, score: int | None) -> None:
        """Show which answer is taken; None: none."""
        self._miss("")
        for row in self.rows:
            row.setChecked(row.option.score == score)

    def _miss(self, points: str) -> None:
        """Say in place of the keys that no answer has so many points; "": show the keys."""
        self.missed.setText(self.tr("No answer has {points} points").format(points=points) if points else "")
        self.missed.setVisible(bool(points))
        self._keys.setVisible(not points)

    def begin_note(self) -> None:
        """Show the line for a note and put the keyboard into it."""
        self.note.show()
        self.note.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, note, and go on by key; while a note is written, only Enter and Esc are taken, and end it."""
        key, rows = Qt.Key(event.key()), {str(row.option.score): row for row in self.rows}
        if self.note.hasFocus():
            if key in _ENDS_NOTE:
                self.setFocus()
        elif event.text() in rows:
            self.chosen.emit(rows[event.text()].option.score)
        elif event.text().isdecimal():
            self._miss(event.text())
        elif key == Qt.Key.Key_N:
            self.begin_note()
        elif key in _ROWS:
            self._step_rows(_ROWS[key])
        elif key in _ITEMS and not event.isAutoRepeat():
            self.stepped.emit(_ITEMS[key])
        else:
            super().keyPressEvent(event)

    def _step_rows(self, step: int) -> None:
        """Put the keyboard on the answer below or above the one it is on."""
        here = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1 if step > 0 else 0)
        self.rows[(here + step) % len(self.rows)].setFocus()
