"""How a class and a risk show on every screen: kind of chip, word, icon, circle with a letter; knows nobody."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.language import translate
from app.desktop.theme import font, look
from app.kernel.care import CLASS_WORDS, Grade, Risk, SelfCare, risk_text
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

RISK_ICONS: Mapping[Risk, str] = {
    Risk.CHOKING: "choking",
    Risk.WRONG_INTAKE: "medicine",
    Risk.PRESSURE_SORE: "pressure_sore",
    Risk.SCALD: "scald",
    Risk.BED_FALL: "bed",
    Risk.FALL: "fall",
    Risk.HARM: "harm",
    Risk.WANDERING: "wander",
    Risk.ACTIVITY: "activity",
}


def class_sign(self_care: SelfCare) -> tuple[str, str, str]:
    """Return kind of chip, word and icon of a class."""
    icon = "unassessed" if self_care is SelfCare.UNASSESSED else "class"
    return f"class_{self_care.value}", say(CLASS_WORDS[self_care], translate), icon


def risk_sign(risk: Risk, grade: Grade) -> tuple[str, str, str]:
    """Return kind of chip, word and icon of a risk that is minded (medium or high)."""
    kind = "risk_danger" if grade is Grade.HIGH else "warn"
    return kind, risk_text(risk, grade, translate), RISK_ICONS[risk]


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
    painter.setFont(font(max(15, 24 * circle.height() / look().px(48)), bold=True))
    painter.setPen(colour("surface" if filled else "ink"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, say(LETTERS[self_care], translate))


class ClassMark(QWidget):
    """The circle of a class beside a name; its word is read aloud."""

    def __init__(self, self_care: SelfCare, at_standard: int = 26) -> None:
        """Take the side at standard text, in pixels."""
        super().__init__()
        self._self_care = self_care
        self.setAccessibleName(say(CLASS_WORDS[self_care], translate))
        self.setToolTip(self.accessibleName())
        self.setFixedSize(look().px(at_standard), look().px(at_standard))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_class(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._self_care, look().colour)
        painter.end()
