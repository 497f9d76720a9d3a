"""What the marks of the bed map mean; a class that is pressed dims everybody else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, swap
from app.desktop.care_signs import RISK_ICONS, paint_class
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.stays.model import Occupant
from app.features.stays.view.care_marks import SEVERAL, any_assessed
from app.kernel.care import CLASS_WORDS, RISK_WORDS, Risk, SelfCare
from app.kernel.text import say


class MapLegend(QWidget):
    """Filled anew after each change; hidden while nobody has a class that the reader may see."""

    class_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: SelfCare | None = None
        self._classes: dict[SelfCare, QPushButton] = {}
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._outside.addWidget(self._inside)

    def show_marks(self, occupants: Sequence[Occupant]) -> None:
        """Show how many have each class, and the icons of the risks that somebody has."""
        former, self._inside = self._inside, QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        classes, risks = FlowLayout(spacing=look().px(8)), FlowLayout(spacing=look().px(12))
        counted = [one.care for one in occupants]
        self._classes = {self_care: self._class(self_care, counted.count(self_care)) for self_care in SelfCare}
        for made in self._classes.values():
            classes.addWidget(made)
        for icon, word in self._risks_of(occupants):
            risks.addWidget(_meaning(icon, word))
        column.addLayout(classes)
        column.addLayout(risks)
        swap(self._outside, former, self._inside)
        self.setVisible(any_assessed(occupants))

    def passes(self, occupant: Occupant | None) -> bool:
        """Tell whether a bed stays bright; every bed does while no class is pressed."""
        return self.chosen is None or (occupant is not None and occupant.care is self.chosen)

    def _risks_of(self, occupants: Sequence[Occupant]) -> list[tuple[str, str]]:
        """Return icon and word of what the cards show of risks."""
        alone = {one.risks[0][0] for one in occupants if len(one.risks) == 1}
        found = [(RISK_ICONS[risk], say(RISK_WORDS[risk], translate)) for risk in Risk if risk in alone]
        if any(len(one.risks) > 1 for one in occupants):
            found.append((SEVERAL, self.tr("several risks")))
        return found

    def _class(self, self_care: SelfCare, count: int) -> QPushButton:
        made = button(f"{say(CLASS_WORDS[self_care], translate)} {count}", icon=_circle(self_care), look_="choice")
        made.setIconSize(QSize(look().px(24), look().px(24)))
        made.setCheckable(True)
        made.setChecked(self_care is self.chosen)
        made.clicked.connect(lambda: self._on_class(self_care))
        return made

    def _on_class(self, self_care: SelfCare) -> None:
        self.chosen = None if self.chosen is self_care else self_care
        for one, made in self._classes.items():
            made.setChecked(one is self.chosen)
        self.class_chosen.emit()


def _circle(self_care: SelfCare) -> QIcon:
    """Return the mark of a class as on the cards."""
    side, ratio = look().px(24), 2
    drawn = QPixmap(side * ratio, side * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_class(painter, QRectF(1, 1, side - 2, side - 2), self_care, look().colour)
    painter.end()
    return QIcon(drawn)


def _meaning(icon: str, word: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(4))
    row.addWidget(picture(icon, "danger", 18))
    row.addWidget(label(word, "", "second"))
    return made
