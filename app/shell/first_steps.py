"""What a home without residents needs next: three numbered steps, the first undone one filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, rule
from app.desktop.chips import Chip
from app.desktop.theme import look
from app.features.places import service as places
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.text import Translate, Words, say, words

_TITLE = words("FirstSteps", "Begin here: three steps")
_DONE = words("FirstSteps", "done")


@dataclass(frozen=True, slots=True)
class Step:
    """One step to the first resident."""

    title: Words
    hint: Words
    verb: Words
    page: str
    done: bool


def first_steps(session: Session) -> tuple[Step, ...]:
    """Return the steps while nobody is registered; none afterwards, or for who may not do them."""
    if not session.may(Permission.STAYS_ADMIT) or not session.may(Permission.PLACES_CHANGE):
        return ()
    if stays.census_at(session).registered:
        return ()
    return (
        Step(
            words("FirstSteps", "Enter rooms and beds"),
            words("FirstSteps", "Buildings, floors, rooms, beds: as they stand in the house"),
            words("FirstSteps", "Enter rooms"),
            "places",
            done=any(True for _place in places.plan(session).places()),
        ),
        Step(
            words("FirstSteps", "Bring in the list of residents"),
            words("FirstSteps", "The spreadsheet you have, from Excel or WPS; you see everything before it is saved"),
            words("FirstSteps", "Bring in"),
            "intake",
            done=bool(stays.standings(session)),
        ),
        Step(
            words("FirstSteps", "Take in a new resident"),
            words("FirstSteps", "Whoever is not in the list: name, bed, done; the rest can follow"),
            words("FirstSteps", "Take in"),
            "resident",
            done=False,
        ),
    )


class FirstStepsCard(Card):
    """The steps one below the other; a press leads to the page."""

    def __init__(self, steps: tuple[Step, ...], translate: Translate, go: Callable[[str], object]) -> None:
        super().__init__(say(_TITLE, translate), "todo")
        following = next(place for place, step in enumerate(steps) if not step.done)
        for place, step in enumerate(steps):
            self.body.addWidget(rule())
            self.body.addWidget(_row(place, step, translate, go, primary=place == following))
        self.body.addStretch(1)


def _row(place: int, step: Step, translate: Translate, go: Callable[[str], object], *, primary: bool) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, look().px(10), 0, look().px(10))
    row.setSpacing(look().px(16))
    if step.done:
        row.addWidget(picture("done_filled", "ok", 32))
    else:
        number = label(str(place + 1), "figure", "primary" if primary else "second")
        number.setFixedWidth(look().px(32))
        row.addWidget(number)
    told = QVBoxLayout()
    told.setSpacing(0)
    told.addWidget(label(say(step.title, translate), "heading", wrap=True))
    told.addWidget(label(say(step.hint, translate), "", "second", wrap=True))
    row.addLayout(told, 1)
    if step.done:
        row.addWidget(Chip(say(_DONE, translate), "good", "done"))
    verb, title = say(step.verb, translate), say(step.title, translate)
    look_ = "primary" if primary else ""
    row.addWidget(button(verb, lambda: go(step.page), look_=look_, name=f"{verb}: {title}", parent=made))
    return made
