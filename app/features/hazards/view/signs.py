"""How hazards look on screen: chips of grades, signs of steps and states, small photos."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QPixmapCache
from PySide6.QtWidgets import QLabel

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.features.hazards import service
from app.features.hazards.model import GRADE_WORDS, Hazard, HazardGrade, HazardState, StepKind
from app.kernel.text import say, words

_OVER = words("Hazards", "days over: {days}")
_TODAY = words("Hazards", "due today")
_LEFT = words("Hazards", "days left: {days}")
_AGE = words("Hazards", "day {days}")

GRADE_LOOKS = {HazardGrade.MINOR: "plain", HazardGrade.LARGER: "warn", HazardGrade.MAJOR: "bad"}
GRADE_ICONS = {HazardGrade.MINOR: "circle", HazardGrade.LARGER: "warning", HazardGrade.MAJOR: "danger"}
STATE_ICONS = {
    HazardState.WAITING: "circle",
    HazardState.MENDING: "class",
    HazardState.TO_CHECK: "reveal",
    HazardState.CLOSED: "good",
}
STEP_ICONS = {
    StepKind.STARTED: "class",
    StepKind.MENDED: "done",
    StepKind.SENT_BACK: "undo",
    StepKind.CLOSED: "good",
    StepKind.REOPENED: "refresh",
    StepKind.REGRADED: "warning",
    StepKind.DEADLINE: "clock",
    StepKind.OWNER: "account",
    StepKind.NOTED: "edit",
    StepKind.TAKEN_BACK: "undo",
}


def grade_chip(grade: HazardGrade) -> Chip:
    """Return the chip of a grade."""
    return Chip(say(GRADE_WORDS[grade], translate), GRADE_LOOKS[grade], GRADE_ICONS[grade])


def due_text(one: Hazard, day: date) -> tuple[str, str]:
    """Return in words how long there is until the deadline, and the ink for it."""
    left = (one.deadline - day).days
    if left < 0:
        return say(_OVER, translate, days=-left), "danger"
    if left == 0:
        return say(_TODAY, translate), "accent_text"
    return say(_LEFT, translate, days=left), "second"


def age_text(one: Hazard, day: date) -> str:
    """Return its age in words."""
    return say(_AGE, translate, days=one.days_open(day))


def small_photo(session: Session, name: str, told: str, size: QSize) -> QLabel:
    """Return a photo cut to a size in px; the word stays where it cannot be read. Raises StorageError."""
    key = f"hazard {name} {size.width()} {size.height()}"
    made, shown = QPixmap(), label("")
    shown.setFixedSize(size)
    shown.setAccessibleName(told)
    if not QPixmapCache.find(key, made):
        image = QImage.fromData(service.photo(session, name))
        if image.isNull():
            shown.setText(told)
            return shown
        whole = image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        left, top = (whole.width() - size.width()) // 2, (whole.height() - size.height()) // 2
        made = QPixmap.fromImage(whole.copy(left, top, size.width(), size.height()))
        QPixmapCache.insert(key, made)
    shown.setPixmap(made)
    return shown


def photos_of(one: Hazard) -> Sequence[tuple[str, bool]]:
    """Return the newest photo before and the newest after, as far as there are any."""
    newest = {photo.after: photo.hash for photo in one.photos}
    return [(newest[after], after) for after in (False, True) if after in newest]
