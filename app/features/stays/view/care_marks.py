"""What the bed map draws of class and risks beside the circle of a class: when, and which icon stands for many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.desktop.care_signs import LETTERS, RISK_ICONS
from app.features.stays.model import Occupant
from app.kernel.care import Grade, Risk

SEVERAL = "risk"
"""Icon of somebody with more than one risk to mind."""


def any_assessed(occupants: Iterable[Occupant]) -> bool:
    """Tell whether anybody has a class or a risk; while nobody has, nothing of it is drawn."""
    return any(one.risks or one.care in LETTERS for one in occupants)


def risk_mark(risks: Sequence[tuple[Risk, Grade]]) -> tuple[str, str]:
    """Return the one icon that stands for the risks of a person, and its ink: that of danger if one of them is high."""
    icon = RISK_ICONS[risks[0][0]] if len(risks) == 1 else SEVERAL
    return icon, "danger" if any(grade is Grade.HIGH for _risk, grade in risks) else "accent_text"
