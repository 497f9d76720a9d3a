"""The strip of the ability form: every item as a box in its domain; a click or the arrow keys lead to an item."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look
from app.features.care_levels.model import Domain, form

_BOX, _GAP, _BETWEEN = 27, 4, 18


class ProgressStrip(QWidget):
    """Shows which items are answered with how many points, and which one is open."""

    wanted = Signal(str)  # code of an item

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._codes = [item.code for item in form().items]
        self._scores: Mapping[str, int] = {}
        self._at = ""

    def show_state(self, scores: Mapping[str, int], at: str) -> None:
        """Show the points so far, and the open item; `at` may be none of the items."""
        self._scores, self._at = dict(scores), at
        told = self.tr("{done} of {all} items answered").format(done=len(scores), all=len(self._codes))
        self.setAccessibleName(told)
        self.update()

    def box_of(self, code: str) -> QRect:
        """Return where an item is drawn, in px of the strip."""
        return self._places(self.width())[0][code]

    def _places(self, width: int) -> tuple[dict[str, QRect], list[tuple[Domain, QRect]], int]:
        """Return the boxes, the names of the domains, and the height, for a width."""
        now, metrics = look(), QFontMetrics(font())
        box, gap, name = now.px(_BOX), now.px(_GAP), metrics.height()
        boxes: dict[str, QRect] = {}
        names: list[tuple[Domain, QRect]] = []
        left = top = 0
        for domain in form().domains:
            across = len(domain.items) * (box + gap)
            wide = max(across, metrics.horizontalAdvance(domain.name) + 2)
            if left and left + wide > width:
                left, top = 0, top + name + box + 3 * gap
            names.append((domain, QRect(left, top, wide, name)))
            for place, item in enumerate(domain.items):
                boxes[item.code] = QRect(left + place * (box + gap), top + name + gap, box, box)
            left += wide + now.px(_BETWEEN)
        return boxes, names, top + name + box + 2 * gap

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all domains at a width."""
        return self._places(width)[2]

    def sizeHint(self) -> QSize:
        """Return room for all domains in one line."""
        boxes, names, _height = self._places(100_000)
        return QSize(max(names[-1][1].right(), *(one.right() for one in boxes.values())) + 1, self._places(100_000)[2])

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest domain."""
        return QSize(look().px(280), self.heightForWidth(max(self.width(), look().px(280))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the item that was pressed: its box, or the room right above it."""
        at, reach = event.position().toPoint(), look().px(_GAP)
        for code, box in self._places(self.width())[0].items():
            if box.adjusted(-reach // 2, -look().px(14), reach // 2, reach).contains(at):
                self.wanted.emit(code)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the item before or after the open one."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = self._codes.index(self._at) if self._at in self._codes else (-1 if step > 0 else len(self._codes))
        if 0 <= here + step < len(self._codes):
            self.wanted.emit(self._codes[here + step])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names and boxes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes, names, _height = self._places(self.width())
        for domain, place in names:
            here = any(item.code == self._at for item in domain.items)
            painter.setFont(font(bold=here))
            painter.setPen(look().colour("primary" if here else "second"))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, domain.name)
        for number, (code, box) in enumerate(boxes.items(), 1):
            self._paint_box(painter, QRectF(box), code, number)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF, code: str, number: int) -> None:
        """Draw one item: its number while it is open, its points when it is answered, else an empty box."""
        here, score = code == self._at, self._scores.get(code)
        ink, ground, edge = ("surface", "primary", "primary") if here else ("ok", "ok_soft", "ok")
        if score is None and not here:
            ground, edge = "surface", "edge"
        painter.setPen(QPen(look().colour(edge), 1))
        painter.setBrush(look().colour(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look().px(5), look().px(5))
        if here or score is not None:
            painter.setFont(font(15, bold=here))
            painter.setPen(look().colour(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number if here else score))
