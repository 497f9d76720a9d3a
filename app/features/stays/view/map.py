"""The bed map: one building drawn as it stands, top floor first; says what was chosen and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.cards import label, picture, scrolling
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.places.model import Building, Floor, Room, RoomSex
from app.features.stays.model import Occupant, State
from app.features.stays.view.arrows import Way, grid_of, neighbour, room_by_digits
from app.features.stays.view.card import SEX_SHORT, SEX_WORDS, BedCard, Shown
from app.features.stays.view.care_marks import any_assessed
from app.kernel.ids import BedId
from app.kernel.text import say

DIGITS_MS = 1_500
"""Digits typed within this time make one room number."""

_WAYS = {Qt.Key.Key_Up: Way.UP, Qt.Key.Key_Down: Way.DOWN, Qt.Key.Key_Left: Way.LEFT, Qt.Key.Key_Right: Way.RIGHT}

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier)


class BedMap(QWidget):
    """All beds of a building; one is current."""

    chosen = Signal(object)  # bed that became current
    entered = Signal(object)  # Enter on the current bed
    dropped = Signal(object, object)  # bed dragged from, bed dropped on

    def __init__(self, *, in_scrolling: bool = False) -> None:
        """Take whether what the map stands in scrolls up and down already."""
        super().__init__()
        self._in_scrolling = in_scrolling
        self._building: Building | None = None
        self._cards: dict[BedId, BedCard] = {}
        self._corridors: list[tuple[Floor, _Corridor]] = []
        self._counts: list[tuple[Room, Callable[[str], object]]] = []
        self.current: BedId | None = None
        self._typed = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DIGITS_MS)
        self._timer.timeout.connect(self._forget_digits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._inside = scrolling(QWidget())
        column.addWidget(self._inside)

    def show_building(self, building: Building, by_bed: Mapping[BedId, Occupant], *, floor: str = "") -> None:
        """Show a building, or one floor of it, with who is in it; only what differs is made anew."""
        if floor:
            floors = tuple(one for one in building.floors if one.name == floor)
            building = Building(building.id, building.name, building.position, building.retired_on, floors)
        if building != self._building:
            self._build(building)
        marked = any_assessed(by_bed.values())
        for room in (room for one in building.floors for room in one.rooms):
            for bed in room.beds:
                self._cards[bed.id].show_bed(Shown(bed.id, bed.label, room.sex, by_bed.get(bed.id), marked))
        for room, tell in self._counts:
            held = sum(bed.id in by_bed for bed in room.beds)
            tell(f"{held}/{len(room.beds)}")
        for one, corridor in self._corridors:
            corridor.tell(*_corridor_counts(one, by_bed))
        if self.current not in self._cards:
            self.current = None

    def cards(self) -> Mapping[BedId, BedCard]:
        """Return the cards that are shown."""
        return self._cards

    def choose(self, bed_id: BedId | None, *, focus: bool = False) -> None:
        """Make a bed current, and scroll it into sight; the caller marks the cards."""
        self.current = bed_id if bed_id in self._cards else None
        if self.current is None:
            return
        self.reveal(self.current)
        if focus:
            self._cards[self.current].setFocus()

    def reveal(self, bed_id: BedId) -> None:
        """Scroll a bed into sight."""
        if bed_id in self._cards:
            self._inside.ensureWidgetVisible(self._cards[bed_id], look().px(24), look().px(48))

    def first(self) -> BedId | None:
        """Return the first bed as drawn."""
        return next(iter(self._cards), None)

    # making -----------------------------------------------------------------------------------------------

    def _build(self, building: Building) -> None:
        self._building = building
        self._cards, self._corridors, self._counts = {}, [], []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(8))
        for floor in reversed(building.floors):
            if any(room.beds for room in floor.rooms):
                column.addWidget(self._floor(floor))
        column.addStretch(1)
        self._inside.setWidget(inside)
        if self._in_scrolling:
            self.setFixedHeight(inside.sizeHint().height())

    def _floor(self, floor: Floor) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", "card")
        frame.setAccessibleName(floor.name)
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self._side(floor))
        right = QVBoxLayout()
        right.setSpacing(0)
        rooms = QWidget()
        line = QHBoxLayout(rooms)
        line.setContentsMargins(look().px(6), look().px(6), look().px(6), look().px(6))
        line.setSpacing(look().px(6))
        for room in floor.rooms:
            if room.beds:
                line.addWidget(self._room(room), 1)
        right.addWidget(_Sideways(rooms))
        corridor = _Corridor(floor.left_end, floor.right_end)
        self._corridors.append((floor, corridor))
        right.addWidget(corridor)
        row.addLayout(right, 1)
        return frame

    def _side(self, floor: Floor) -> QWidget:
        """Return the floor's name and the numbers of the beds beside the rows."""
        side = QFrame()
        side.setProperty("surface", "soft")
        side.setFixedWidth(look().px(48))
        column = QVBoxLayout(side)
        column.setContentsMargins(look().px(4), look().px(6), look().px(4), look().px(6))
        column.setSpacing(look().px(3))
        head = label(floor.name, "heading")
        head.setFixedHeight(look().px(32))
        column.addWidget(head, 0, Qt.AlignmentFlag.AlignHCenter)
        longest = max((room.beds for room in floor.rooms), key=len)
        for bed in longest:
            number = label(self.tr("bed {name}").format(name=bed.name), "", "second")
            number.setFixedHeight(look().target)
            side.setFixedWidth(max(side.minimumWidth(), number.sizeHint().width() + 2 * look().px(4)))
            column.addWidget(number, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return side

    def _room(self, room: Room) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(3))
        head = QHBoxLayout()
        head.setSpacing(look().px(6))
        head.addWidget(label(room.name, "heading"))
        if room.sex is not RoomSex.ANY:
            sign = QHBoxLayout()
            sign.setSpacing(0)
            sign.addWidget(picture(SEX_WORDS[room.sex][1], "second", 18))
            sign.addWidget(label(say(SEX_SHORT[room.sex], translate), "", "second"))
            head.addLayout(sign)
        if room.near_nurse:
            head.addWidget(picture("nurse_station", "primary", 18))
        head.addStretch(1)
        count = label("", "", "second")
        head.addWidget(count)
        holder = QWidget()
        holder.setFixedHeight(look().px(32))
        holder.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        self._counts.append((room, count.setText))
        for bed in room.beds:
            card = BedCard(Shown(bed.id, bed.label, room.sex, None), self._take_key)
            card.clicked.connect(lambda _on=False, bed_id=bed.id: self._on_clicked(bed_id))
            card.dropped.connect(self.dropped.emit)
            self._cards[bed.id] = card
            column.addWidget(card)
        column.addStretch(1)
        return made

    # keys -------------------------------------------------------------------------------------------------

    def _on_clicked(self, bed_id: int) -> None:
        self.choose(BedId(bed_id), focus=True)
        self.chosen.emit(bed_id)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key on a card means; False for a key that means nothing here."""
        if self._building is None or self.current is None:
            return False
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None:
            self._on_clicked(neighbour(grid_of(self._building), self.current, way))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(self.current)
        elif event.text().isalnum() and event.modifiers() in _PLAIN:
            self._jump(event.text())
        else:
            return False
        return True

    def _jump(self, digit: str) -> None:
        """Go to the room whose number is being typed."""
        if self._building is None:
            return
        self._typed += digit.upper()
        self._timer.start()
        found = room_by_digits(grid_of(self._building), self._typed)
        if found is not None:
            self._on_clicked(found)

    def _forget_digits(self) -> None:
        self._typed = ""


class _Corridor(QFrame):
    """The strip below the rooms: what stands at its ends, and how many live on the floor."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__()
        self.setProperty("surface", "soft")
        self.setFixedHeight(look().px(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(14), 0, look().px(14), 0)
        row.setSpacing(look().px(10))
        self._words = label("", "", "second")
        row.addWidget(label(left, "", "second"))
        row.addWidget(_Dashes(), 1)
        row.addWidget(self._words)
        row.addWidget(_Dashes(), 1)
        row.addWidget(label(right, "", "second"))

    def tell(self, present: int, free: int) -> None:
        """Say how many are present and how many beds are free."""
        said = self.tr("Corridor　present {present}　free beds {free}")
        self._words.setText(said.format(present=present, free=free))


class _Dashes(QWidget):
    """A dashed line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(look().colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        painter.end()


def _corridor_counts(floor: Floor, by_bed: Mapping[BedId, Occupant]) -> tuple[int, int]:
    """Return how many are present on a floor, and how many of its beds are free."""
    beds = [bed.id for room in floor.rooms for bed in room.beds]
    held = [by_bed[bed] for bed in beds if bed in by_bed]
    return sum(one.standing.state is State.PRESENT for one in held), len(beds) - len(held)


class _Sideways(QScrollArea):
    """Scrolls a long floor from left to right only, and is as high as its rooms."""

    def __init__(self, rooms: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(rooms)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar where it is needed."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rooms = self.widget()
        needs_bar = rooms.minimumSizeHint().width() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if needs_bar else 0
        self.setFixedHeight(rooms.sizeHint().height() + bar)
