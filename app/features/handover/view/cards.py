"""The cards of one sheet, column by column; what they do is handed in by the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.handover.model import BLOCKS, ROOM_TERMS, Note, Sheet
from app.features.handover.view.section import SHOWN, SectionCard, Verb, marked


@dataclass(frozen=True, slots=True)
class Deeds:
    """What may be done on a sheet that is not signed."""

    count: Callable[[], object]
    rooms: Callable[[], object]
    things: Callable[[], object]  # edit the list
    add_note: Callable[[], object]
    close_note: Callable[[Note], object]
    go: Callable[[str], object]


class SheetCards(QWidget):
    """All cards of a sheet, once it is built; without deeds they only show."""

    def __init__(self, sheet: Sheet, notes: tuple[Note, ...], deeds: Deeds | None) -> None:
        """Take the open notes of the sheet in its own order."""
        super().__init__()
        self._sheet, self._notes, self._deeds = sheet, notes, deeds

    def build(self, across: int) -> Iterator[None]:
        """Make the cards in 2 or 3 columns, one at a step."""
        columns: list[list[Callable[[], SectionCard]]] = [
            [self._moves, self._key_residents, self._away],
            [partial(self._block, "events"), partial(self._block, "medicine"), self._things],
            [self._rooms, self._to_do, partial(self._block, "log"), partial(self._block, "hazards")],
        ]
        if across == 2:
            columns = [[*columns[0], columns[2][1]], [*columns[1], *(columns[2][place] for place in (0, 2, 3))]]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        for cards in columns:
            column = QVBoxLayout()
            column.setSpacing(look().px(10))
            row.addLayout(column, 1)
            for made in cards:
                column.addWidget(made())
                yield
            column.addStretch(1)

    def _moves(self) -> SectionCard:
        lines = self._sheet.moves
        card = SectionCard(self.tr("Moves of this shift"), self.tr("{count} moves").format(count=len(lines)))
        card.add_lines(lines)
        return card

    def _key_residents(self) -> SectionCard:
        lines = self._sheet.key_residents
        card = SectionCard(self.tr("Residents to mind"), self.tr("{count} people").format(count=len(lines)))
        card.add_lines(lines)
        return card

    def _away(self) -> SectionCard:
        lines = self._sheet.away
        card = SectionCard(self.tr("Not in the house"), self.tr("{count} people").format(count=len(lines)))
        card.add_lines(lines)
        return card

    def _block(self, key: str) -> SectionCard:
        content, on = self._sheet.blocks[key], BLOCKS[key]
        good = not content.findings
        state = self.tr("{count} entries").format(count=len(content.lines))
        if not good:
            state = self.tr("{count} still missing").format(count=len(content.findings))
        page = next((one.page for one in content.findings if one.page), on.page)
        verb = None
        if self._deeds is not None and page:
            go = self._deeds.go
            name = self.tr("Open {title}").format(title=on.title.shown(translate))
            verb = Verb(self.tr("Open"), lambda: go(page), name=name)
        card = SectionCard(on.title.shown(translate), state, good=good, verb=verb)
        for one in content.findings[:SHOWN]:
            card.add_text(one.text.shown(translate), "danger")
        card.add_lines(content.lines)
        card.add_counts(content.counts)
        return card

    def _things(self) -> SectionCard:
        things = self._sheet.things
        open_ = sum(one.found is None for one in things)
        short = sum(one.found not in {None, one.should_be} for one in things)
        if not things:
            state = self.tr("nothing is listed yet")
        elif open_:
            state = self.tr("{count} not counted").format(count=open_)
        else:
            state = self.tr("{count} do not agree").format(count=short) if short else self.tr("all counted")
        verb = None
        if self._deeds is not None:
            verb = Verb(self.tr("What is counted"), self._deeds.things)
        card = SectionCard(self.tr("Things"), state, good=not open_ and not short, verb=verb)
        if not things:
            card.add_text(self.tr("Keys, torch, wheelchairs: set up what each shift counts."))
        row = FlowLayout(spacing=look().px(12))
        for one in things:
            found = self.tr("not counted") if one.found is None else f"{one.found}/{one.should_be}"
            row.addWidget(marked(f"{one.name} {found}", good=one.found == one.should_be))
        card.body.addLayout(row)
        return card

    def _rooms(self) -> SectionCard:
        rooms = self._sheet.rooms
        open_ = sum(told is None for told in rooms.values())
        state = self.tr("{count} not looked at").format(count=open_) if open_ else self.tr("looked at")
        good = not any(told is None or told for told in rooms.values())
        verb = None if self._deeds is None else Verb(self.tr("Look"), self._deeds.rooms, name=self.tr("Look at rooms"))
        card = SectionCard(self.tr("Rooms"), state, good=good, verb=verb)
        row = FlowLayout(spacing=look().px(12))
        for one, told in rooms.items():
            name = ROOM_TERMS[one].shown(translate)
            found = self.tr("not looked at") if told is None else told
            row.addWidget(marked(f"{name} {found}".strip(), good=told == ""))
        card.body.addLayout(row)
        return card

    def _to_do(self) -> SectionCard:
        lines, notes, deeds = self._sheet.notes, self._notes, self._deeds
        verb = None if deeds is None else Verb(self.tr("Add"), deeds.add_note, self.tr("Add something to do"))
        state = self.tr("{count} to do").format(count=len(lines))
        card = SectionCard(self.tr("For the next shift"), state, icon="todo", verb=verb)

        def done(place: int) -> Verb | None:
            if deeds is None or place >= len(notes):
                return None
            name = self.tr("Done: {text}").format(text=notes[place].text)
            return Verb(self.tr("Done"), lambda: deeds.close_note(notes[place]), name=name)

        card.add_lines(lines, done)
        return card
