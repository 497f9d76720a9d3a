"""How a class and a risk show on every screen: kind of chip, word and icon; knows nobody."""

from collections.abc import Mapping

from app.desktop.language import translate
from app.kernel.care import CLASS_WORDS, Grade, Risk, SelfCare, risk_text
from app.kernel.text import say

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
    """Return the sign of a class."""
    icon = "unassessed" if self_care is SelfCare.UNASSESSED else "class"
    return f"class_{self_care.value}", say(CLASS_WORDS[self_care], translate), icon


def risk_sign(risk: Risk, grade: Grade) -> tuple[str, str, str]:
    """Return the sign of a risk that is minded."""
    kind = "risk_danger" if grade is Grade.HIGH else "warn"
    return kind, risk_text(risk, grade, translate), RISK_ICONS[risk]
