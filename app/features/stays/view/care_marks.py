"""The circle with the letter of a class and the icon of risks, as cards and legend of the bed map draw them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.desktop.care_signs import RISK_ICONS
from app.desktop.language import translate
from app.desktop.theme import font
from app.features.stays.model import Occupant
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.text import Words, say, words

LETTERS: Mapping[SelfCare, Words] = {
    SelfCare.INDEPENDENT: words("BedMark", "I"),
    SelfCare.PARTIAL: words("BedMark", "P"),
    SelfCare.DEPENDENT: words("BedMark", "F"),
}
CLASS_INKS: Mapping[SelfCare, str] = {
    SelfCare.INDEPENDENT: "independent",
    SelfCare.PARTIAL: "partial",
    SelfCare.DEPENDENT: "dependent",
    SelfCare.UNASSESSED: "edge",
}
SEVERAL = "risk"
"""Icon of somebody with more than one risk to mind."""


def paint_class(painter: QPainter, circle: QRectF, self_care: SelfCare, colour: Callable[[str], QColor]) -> None:
    """Draw the circle of a class: filled for full care, dashed and empty for nobody's finding.

    `colour` turns a role into what is painted with.
    """
    role, filled = CLASS_INKS[self_care], self_care is SelfCare.DEPENDENT
    style = Qt.PenStyle.SolidLine if self_care in LETTERS else Qt.PenStyle.DashLine
    painter.setPen(QPen(colour(role), 2, style))
    painter.setBrush(colour(role if filled else "surface"))
    painter.drawEllipse(circle)
    if self_care not in LETTERS:
        return
    painter.setFont(font(15, bold=True))
    painter.setPen(colour("surface" if filled else "ink"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, say(LETTERS[self_care], translate))


def any_assessed(occupants: Iterable[Occupant]) -> bool:
    """Tell whether anybody has a class or a risk; while nobody has, nothing of it is drawn."""
    return any(one.risks or one.care in LETTERS for one in occupants)


def risk_mark(risks: Sequence[tuple[Risk, Grade]]) -> tuple[str, str]:
    """Return the one icon that stands for the risks of a person, and its ink: that of danger if one of them is high."""
    icon = RISK_ICONS[risks[0][0]] if len(risks) == 1 else SEVERAL
    return icon, "danger" if any(grade is Grade.HIGH for _risk, grade in risks) else "accent_text"
