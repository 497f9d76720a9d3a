"""Dates in three boxes that never jump: birth dates of any certainty, days, and moments with a time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.desktop.buttons import Tick, button
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.forms.fields import Field, restyle
from app.desktop.theme import look
from app.kernel.birthdays import UNKNOWN_BIRTH, BornKind, PartialDate
from app.kernel.clock import HOME_ZONE

Quick = tuple[str, Callable[[], datetime]]
"""A moment offered on a button: its word, and when it is."""


def _digits(text: str) -> int | None:
    """Return the number in a box; None for an empty or unreadable one."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    return int(plain) if plain.isascii() and plain.isdigit() else None


def _iso_of(told: str) -> str:
    """Return the ISO date in a pasted text such as 1949.10.1, 1949年10月 or 19491001; "" if it holds none."""
    plain = unicodedata.normalize("NFKC", told)
    parts = re.findall(r"\d+", plain)
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    if not parts or len(parts[0]) != 4 or len(parts) > 3:
        return ""
    return "-".join([parts[0], *(f"{int(part):02d}" for part in parts[1:])])


class _Box(QLineEdit):
    """One box of a date; a whole date pasted here is given to the field."""

    pasted = Signal(str)

    def __init__(self, name: str, characters: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._characters, self._length = characters, 0
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * characters) + look().px(36))
        self.textChanged.connect(self._on_changed)

    def _on_changed(self, text: str) -> None:
        """See a paste: more than one character came at once. A typed one beyond what the box is for is not taken."""
        grown, self._length = len(text) - self._length, len(text)
        if len(text) <= self._characters:
            return
        if grown > 1:
            self.pasted.emit(text)
        else:
            self.setText(text[: self._characters])


class _Boxes(QWidget):
    """Year, month and day."""

    edited = Signal()
    pasted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(4))
        self.boxes: list[_Box] = []
        for word, characters in ((self.tr("year"), 4), (self.tr("month"), 2), (self.tr("day"), 2)):
            box = _Box(f"{name} {word}", characters)
            box.textEdited.connect(lambda _text: self.edited.emit())
            box.pasted.connect(self.pasted.emit)
            self.boxes.append(box)
            row.addWidget(box)
            row.addWidget(label(word, "", "second"))
        row.addStretch(1)

    def texts(self) -> tuple[str, str, str]:
        """Return what stands in the boxes."""
        year, month, day = (box.text().strip() for box in self.boxes)
        return year, month, day

    def show_parts(self, iso: str) -> None:
        """Show YYYY, YYYY-MM or YYYY-MM-DD; "" empties the boxes."""
        parts = [*iso.split("-"), "", ""]
        for box, part in zip(self.boxes, parts, strict=False):
            box.setText(str(int(part)) if part.isdigit() else part)

    def iso(self) -> str:
        """Return YYYY, YYYY-MM or YYYY-MM-DD as far as the boxes are filled from the left; "" when they are not."""
        year, month, day = (_digits(text) for text in self.texts())
        if year is None:
            return ""
        filled = f"{year:04d}"
        if month is not None:
            filled += f"-{month:02d}"
            if day is not None:
                filled += f"-{day:02d}"
        return filled

    def readable(self) -> bool:
        """Return whether the boxes hold nothing, or a year, month or day that exists."""
        told, iso = self.texts(), self.iso()
        if not any(told):
            return True
        filled = sum(1 for text in told if text)
        if len(iso.split("-")) != filled or not iso:
            return False
        try:
            date.fromisoformat(iso + "-01-01"[len(iso) - 4 :] if len(iso) < 10 else iso)
        except ValueError:
            return False
        return True

    def frame(self, wrong: bool) -> None:
        """Frame the boxes as wrong, or not."""
        for box in self.boxes:
            restyle(box, "wrong", "true" if wrong else "false")


class _DateField(Field):
    """What the three date fields share."""

    def __init__(self, key: str, text: str, *, optional: bool = False) -> None:
        super().__init__(key, text, optional=optional)
        self._inside = QWidget()
        self._row = FlowLayout(self._inside, look().px(8))
        self.boxes = _Boxes(text)
        self.boxes.edited.connect(self._on_edited)
        self.boxes.pasted.connect(self._on_pasted)
        self._row.addWidget(self.boxes)
        self.label.setBuddy(self.boxes.boxes[0])
        self._column.addWidget(self._inside)
        self._column.addWidget(self._wrong)

    def readable(self) -> bool:
        """Return whether what was entered is a date at all."""
        return self.boxes.readable()

    def set_finding(self, text: str) -> None:
        """Say below the boxes what is wrong, and frame them."""
        super().set_finding(text)
        self.boxes.frame(bool(text))

    def focus_here(self) -> None:
        """Put the keyboard into the first box."""
        self.boxes.boxes[0].setFocus()

    def _on_edited(self) -> None:
        self.edited.emit()

    def _on_pasted(self, told: str) -> None:
        """Spread a pasted date over the boxes; leave the text where it is if it cannot be read."""
        iso = _iso_of(told)
        if iso:
            self.boxes.show_parts(iso)
            self._on_edited()


class BirthField(_DateField):
    """A birth date: exact, only month or year, about, by the lunar calendar, or not known."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(key, text)
        self._about = Tick(self.tr("about"))
        self._lunar = Tick(self.tr("lunar calendar"))
        self._leap = Tick(self.tr("leap month"))
        self._unknown = Tick(self.tr("not known"))
        for tick in (self._about, self._lunar, self._leap, self._unknown):
            tick.clicked.connect(self._on_edited)
            self._row.addWidget(tick)
        self._leap.hide()
        self._saved = UNKNOWN_BIRTH

    def value(self) -> PartialDate | None:
        """Return the birth date; None where the boxes are empty, or hold what is no date (see `readable`)."""
        iso = self.boxes.iso()
        if self._unknown.isChecked():
            return UNKNOWN_BIRTH
        if not iso or not (self.readable() or self._lunar.isChecked()):
            return None
        if self._lunar.isChecked() and len(iso) == 10:
            leap = "L" if self._leap.isChecked() else ""
            return PartialDate(BornKind.LUNAR, None, f"{iso[:7]}{leap}{iso[7:]}")
        if self._about.isChecked():
            return PartialDate(BornKind.ABOUT, iso[:4])
        return PartialDate({4: BornKind.YEAR, 7: BornKind.MONTH}.get(len(iso), BornKind.EXACT), iso)

    def set_value(self, value: PartialDate | None) -> None:
        """Show a birth date."""
        kind = value.kind if value is not None else None
        self._unknown.setChecked(kind is BornKind.UNKNOWN)
        self._about.setChecked(kind is BornKind.ABOUT)
        self._lunar.setChecked(kind is BornKind.LUNAR)
        lunar = (value.lunar or "") if value is not None and kind is BornKind.LUNAR else ""
        self._leap.setChecked("L" in lunar)
        self.boxes.show_parts(lunar.replace("L", "") or (value.on or "" if value is not None else ""))
        self._show_state()

    def _on_edited(self) -> None:
        self._show_state()
        super()._on_edited()

    def _show_state(self) -> None:
        self._leap.setVisible(self._lunar.isChecked())
        for box in self.boxes.boxes:
            box.setEnabled(not self._unknown.isChecked())


class DayField(_DateField):
    """One day; None when it is empty or cannot be read."""

    def __init__(self, key: str, text: str, *, today: Callable[[], date], optional: bool = False) -> None:
        super().__init__(key, text, optional=optional)
        self._row.addWidget(button(self.tr("Today"), lambda: self._on_day(today()), name=f"{text} {self.tr('Today')}"))

    def value(self) -> date | None:
        """Return the day."""
        iso = self.boxes.iso()
        return date.fromisoformat(iso) if len(iso) == 10 and self.readable() else None

    def set_value(self, value: date | None) -> None:
        """Show a day."""
        self.boxes.show_parts(value.isoformat() if value else "")

    def _on_day(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()


class MomentField(_DateField):
    """A day and a time of day on the home's clock; "now", or other moments offered, fill both."""

    def __init__(
        self,
        key: str,
        text: str,
        *,
        now: Callable[[], datetime],
        optional: bool = False,
        quick: Sequence[Quick] | None = None,
    ) -> None:
        """Take the moments offered as (word, moment) instead of "now"; () for none."""
        super().__init__(key, text, optional=optional)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(4))
        self._hour, self._minute = _Box(f"{text} {self.tr('hour')}", 2), _Box(f"{text} {self.tr('minute')}", 2)
        for box, word in ((self._hour, self.tr("hour")), (self._minute, self.tr("minute"))):
            box.textEdited.connect(lambda _text: self._on_edited())
            row.addWidget(box)
            row.addWidget(label(word, "", "second"))
        self._row.addWidget(inside)
        for word, moment in ((self.tr("Now"), now),) if quick is None else quick:
            self._row.addWidget(button(word, partial(self._on_quick, moment), name=f"{text} {word}"))

    def value(self) -> datetime | None:
        """Return the aware moment; None when it is incomplete or cannot be read."""
        iso, hour, minute = self.boxes.iso(), _digits(self._hour.text()), _digits(self._minute.text() or "0")
        if len(iso) != 10 or not self.boxes.readable() or hour is None or minute is None:
            return None
        if hour > 23 or minute > 59:
            return None
        return datetime.combine(date.fromisoformat(iso), time(hour, minute), HOME_ZONE)

    def set_value(self, value: datetime | None) -> None:
        """Show a moment."""
        local = value.astimezone(HOME_ZONE) if value else None
        self.boxes.show_parts(local.date().isoformat() if local else "")
        self._hour.setText(f"{local:%H}" if local else "")
        self._minute.setText(f"{local:%M}" if local else "")

    def readable(self) -> bool:
        """Return whether nothing was entered, or a whole moment."""
        empty = not any((*self.boxes.texts(), self._hour.text(), self._minute.text()))
        return empty or self.value() is not None

    def _on_quick(self, moment: Callable[[], datetime]) -> None:
        self.set_value(moment())
        self.edited.emit()
