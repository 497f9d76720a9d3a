"""Signs of levels: words and shapes of grades and dues; reads and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from app.desktop.care_signs import class_sign
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_levels.model import KIND_WORDS, OLD_LEVELS, REASON_WORDS, Due, Standard, form
from app.features.care_levels.model.agenda import When, when
from app.kernel.care import GRADE_WORDS, Grade, SelfCare
from app.kernel.text import say, words

GRADE_SIGNS: Mapping[Grade, tuple[str, str]] = {
    Grade.NONE: ("good", "done"),
    Grade.LOW: ("info", "info"),
    Grade.MEDIUM: ("warn", "warning"),
    Grade.HIGH: ("bad", "danger"),
}
"""Grade -> (kind of chip, icon): colour, shape and word together."""

WHEN_SIGNS: Mapping[When, tuple[str, str]] = {
    When.LATE: ("now", "today"),
    When.NOW: ("today", "today"),
    When.SOON: ("week", "week"),
    When.LATER: ("sometime", "sometime"),
}
"""Urgency -> (kind of chip, icon)."""

_LATE = words("LevelDue", "{kind}: {reason}, {days} days late")
_TODAY = words("LevelDue", "{kind}: {reason}, today")
_COMING = words("LevelDue", "{kind}: {reason}, by {day}, {days} days left")
_OPEN = words("LevelDue", "{kind}: {reason}")

AHEAD_DAYS = 60
"""What is due later is not told yet."""


def class_chip(self_care: SelfCare) -> Chip:
    """Return the sign of a class."""
    kind, word, icon = class_sign(self_care)
    return Chip(word, kind, icon)


def grade_chip(grade: Grade) -> Chip:
    """Return the sign of a grade."""
    kind, icon = GRADE_SIGNS[grade]
    return Chip(say(GRADE_WORDS[grade], translate), kind, icon)


def level_name(standard: Standard, level: int) -> str:
    """Return the name of an ability level as its standard prints it."""
    if standard is Standard.MZT039:
        return OLD_LEVELS[level]
    return next(one.name for one in form().levels if one.level == level)


def due_words(due: Due, today: date) -> str:
    """Return what is due, why, and how many days are left or past."""
    said = {"kind": KIND_WORDS[due.kind], "reason": REASON_WORDS[due.reason]}
    if due.due_on is None:
        return say(_OPEN, translate, **said)
    left = (due.due_on - today).days
    if left == 0:
        return say(_TODAY, translate, **said)
    return say(_LATE if left < 0 else _COMING, translate, day=due.due_on.isoformat(), days=abs(left), **said)


def due_chip(due: Due, today: date) -> Chip:
    """Return the sign of what is due: late, soon, or later."""
    return Chip(due_words(due, today), *WHEN_SIGNS[when(due, today)])


def side_by_side(*parts: QWidget) -> QWidget:
    """Return things in a line that goes on below where it is full."""
    made = QWidget()
    row = FlowLayout(made, look().px(8))
    for part in parts:
        if isinstance(part, QLabel):
            part.setMinimumHeight(look().px(32))  # as high as a chip, so that words stand in one line
        row.addWidget(part)
    return made
