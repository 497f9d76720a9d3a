"""The fields of a hazard that no other form has: phrases, whose it is, until when, photos."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desktop import folders
from app.desktop.buttons import Dropdown, button, leave_room_for_bold
from app.desktop.cards import label, tip
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, DayField, Field, read_file
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.hazards.model import Photo
from app.kernel.ids import StaffId
from app.kernel.text import say, words

_PICTURES = words("HazardPhotos", "Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)")
_OWN = "own words"
_CHIPS = 2
"""So many people stand on buttons; the others in a list."""


def _chip(text: str, name: str, inside: QWidget) -> QPushButton:
    made = button(text, look_="choice", name=f"{name} {text}", parent=inside)
    made.setCheckable(True)
    leave_room_for_bold(made)
    return made


class WhatField(AskField):
    """A line of text, with phrases above that write themselves into it."""

    def __init__(self, key: str, text: str, phrases: Sequence[str]) -> None:
        super().__init__(key, text, answers=())
        self._chips: dict[str, QPushButton] = {}
        if not phrases:
            return
        above = QWidget()
        row = FlowLayout(above, look().px(6))
        for phrase in phrases:
            made = _chip(phrase, text, above)
            made.clicked.connect(lambda _on=False, phrase=phrase: self._on_phrase(phrase))
            self._chips[phrase] = made
            row.addWidget(made)
        self._column.insertWidget(0, above)
        self._show_state()

    def _on_phrase(self, phrase: str) -> None:
        """Write a phrase in front of what is written, or take it out again."""
        parts = [part for part in self._words().split("，") if part.strip()]
        parts = [part for part in parts if part != phrase] if phrase in parts else [phrase, *parts]
        self._set_words("，".join(parts))
        self._on_edited()

    def _show_state(self) -> None:
        super()._show_state()
        written = self._words().split("，")
        for phrase, made in getattr(self, "_chips", {}).items():
            made.setChecked(phrase in written)


class OwnerField(Field):
    """Who has to mend it: the likely ones on buttons, all others of the staff in a list, or a name in own words."""

    def __init__(self, key: str, text: str, people: Mapping[StaffId, str]) -> None:
        super().__init__(key, text)
        self._people = {str(of): name for of, name in people.items()}
        self._value: tuple[StaffId | None, str] = (None, "")
        inside = QWidget()
        row = FlowLayout(inside, look().px(6))
        self._chips: dict[str, QPushButton] = {}
        for of in list(self._people)[:_CHIPS]:
            made = _chip(self._people[of], text, inside)
            made.clicked.connect(lambda _on=False, of=of: self._on_picked(of))
            self._chips[of] = made
            row.addWidget(made)
        others = [(of, name) for of, name in self._people.items() if of not in self._chips]
        said = self.tr("somebody else")
        self._list = Dropdown(f"{text} {said}", [*others, (_OWN, self.tr("write a name"))])
        self._list.setPlaceholderText(said)
        self._list.setCurrentIndex(-1)
        self._list.picked.connect(self._on_picked)
        row.addWidget(self._list)
        self._own = HintEdit((self.tr("name, or firm"),))
        self._own.setAccessibleName(self.tr("{field}: name").format(field=text))
        self._own.textEdited.connect(self._on_written)
        self._own.hide()
        for part in (inside, self._own, self._wrong):
            self._column.addWidget(part)

    def value(self) -> tuple[StaffId | None, str]:
        """Return who of the staff (None: nobody of them) and the name; "" while nobody is chosen."""
        return self._value

    def set_value(self, value: tuple[StaffId | None, str]) -> None:
        """Choose."""
        self._value = value
        key = "" if value[0] is None else str(value[0])
        self._show(key or (_OWN if value[1] else ""))
        if key == "":
            self._own.setText(value[1])

    def focus_here(self) -> None:
        """Put the keyboard on the first choice."""
        (next(iter(self._chips.values()), None) or self._list).setFocus()

    def _on_picked(self, key: str) -> None:
        own = key == _OWN
        self._value = (None, self._own.text().strip()) if own else (StaffId(int(key)), self._people[key])
        self._show(key)
        if own:
            self._own.setFocus()
        self.edited.emit()

    def _on_written(self, text: str) -> None:
        self._value = (None, text.strip())
        self.edited.emit()

    def _show(self, key: str) -> None:
        for of, made in self._chips.items():
            made.setChecked(of == key)
        if key and key not in self._chips:
            self._list.choose(key)
        else:
            self._list.setCurrentIndex(-1)
        self._own.setVisible(key == _OWN)


class DeadlineField(Field):
    """Until when: tomorrow, in three or seven days, or a day."""

    def __init__(self, key: str, text: str, today: date) -> None:
        super().__init__(key, text)
        self._today = today
        self._value: date | None = None
        self.was_chosen = False
        inside = QWidget()
        row = FlowLayout(inside, look().px(6))
        self._chips: dict[int, QPushButton] = {}
        for days, said in ((1, self.tr("tomorrow")), (3, self.tr("3 days")), (7, self.tr("7 days"))):
            made = _chip(said, text, inside)
            made.clicked.connect(lambda _on=False, days=days: self._on_days(days))
            self._chips[days] = made
            row.addWidget(made)
        self._other = _chip(self.tr("choose a day"), text, inside)
        self._other.clicked.connect(lambda _on=False: self._on_other())
        row.addWidget(self._other)
        self._day = DayField(f"{key}_day", text, today=lambda: today)
        self._day.edited.connect(self._on_day)
        for part in (inside, self._day, self._wrong):
            self._column.addWidget(part)
        self.set_value(today + timedelta(days=3))

    def value(self) -> date | None:
        """Return the last day; None while none can be read."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a day."""
        self._value = value
        days = None if value is None else (value - self._today).days
        for offered, made in self._chips.items():
            made.setChecked(offered == days)
        other = days not in self._chips
        self._other.setChecked(other)
        self._day.setVisible(other)
        if other:
            self._day.set_value(value)

    def focus_here(self) -> None:
        """Put the keyboard on the first choice."""
        self._chips[1].setFocus()

    def _on_days(self, days: int) -> None:
        self.was_chosen = True
        self.set_value(self._today + timedelta(days=days))
        self.edited.emit()

    def _on_other(self) -> None:
        self.was_chosen = True
        for made in self._chips.values():
            made.setChecked(False)
        self._other.setChecked(True)
        self._day.set_value(self._value)
        self._day.show()
        self._day.focus_here()

    def _on_day(self) -> None:
        self.was_chosen, self._value = True, self._day.value()
        self.edited.emit()


class PhotosField(Field):
    """Any number of photos of this PC, small; they are read when they are chosen."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(key, text)
        self._photos: tuple[Photo, ...] = ()
        self._line = QWidget()
        self._row = FlowLayout(self._line, look().px(6))
        self.add_button = button(self.tr("Add a photo"), self._on_add, icon="camera", name=f"{text}: add")
        self._row.addWidget(self.add_button)
        self._column.addWidget(self._line)
        self._column.addWidget(self._wrong)

    def value(self) -> tuple[Photo, ...]:
        """Return the chosen photos in the order chosen."""
        return self._photos

    def set_value(self, value: tuple[Photo, ...]) -> None:
        """Show photos."""
        self._photos = value
        while self._row.count() > 1:
            self._row.takeAt(0).widget().deleteLater()  # type: ignore[union-attr]  # there is one
        self._row.takeAt(0)
        for place, photo in enumerate(value):
            self._row.addWidget(self._small(place, photo))
        self._row.addWidget(self.add_button)
        self._line.updateGeometry()

    def focus_here(self) -> None:
        """Put the keyboard on the button that adds."""
        self.add_button.setFocus()

    def take(self, path: Path) -> None:
        """Add a file. Raises StorageError when it cannot be read."""
        self.set_value((*self._photos, read_file(path)))
        self.edited.emit()

    def _on_add(self) -> None:
        if path := folders.ask_file(self, self.text, say(_PICTURES, translate)):
            with telling(self):
                self.take(path)

    def _small(self, place: int, photo: Photo) -> QWidget:
        """Return a picture with the button that leaves it away."""
        made = QWidget(self._line)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        shown = label("")
        picture = QPixmap()
        if picture.loadFromData(photo[0]):
            shown.setPixmap(picture.scaledToHeight(look().target))
        else:
            shown.setText(photo[1])
        tip(shown, photo[1])
        row.addWidget(shown)
        without = self.tr("Without {name}").format(name=photo[1])
        row.addWidget(button("", lambda: self._on_away(place), icon="close", look_="row", name=without, parent=made))
        made.show()
        return made

    def _on_away(self, place: int) -> None:
        self.set_value(self._photos[:place] + self._photos[place + 1 :])
        self.edited.emit()
