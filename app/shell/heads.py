"""Fills the head counts of the start page from the census of the stays slice."""

from __future__ import annotations

from collections.abc import Sequence

from app.data.session import Session
from app.desktop.bars import Part
from app.features.slice import Slice, class_of
from app.features.stays import service
from app.kernel.access import Permission, Role
from app.kernel.care import CLASS_WORDS, SelfCare
from app.kernel.text import Translate, Words, say, words
from app.shell.start_heads import Head, Heads

_CLASSES: tuple[tuple[SelfCare, str], ...] = (
    (SelfCare.INDEPENDENT, "independent"),
    (SelfCare.PARTIAL, "partial"),
    (SelfCare.DEPENDENT, "dependent"),
    (SelfCare.UNASSESSED, "edge"),
)
"""With the colour of the bar, in its order."""
_PLACES: tuple[tuple[str, Words], ...] = (
    ("present", words("Heads", "Present")),
    ("on_leave", words("Heads", "On leave")),
    ("in_hospital", words("Heads", "In hospital")),
)
_SAME = words("Heads", "as yesterday")
_MORE = words("Heads", "{count} more than yesterday")
_FEWER = words("Heads", "{count} fewer than yesterday")


def heads_of(session: Session, slices: Sequence[Slice], translate: Translate) -> Heads | None:
    """Return who is where now; None for people whose start page shows their tasks instead."""
    if session.actor.role is not Role.DIRECTOR or not session.may(Permission.STAYS_READ):
        return None
    before, today = service.census_by_day(session)[-2:]
    heads = [
        Head(
            name,
            say(word, translate),
            getattr(today, name),
            name,
            _note(getattr(today, name), getattr(before, name), translate),
        )
        for name, word in _PLACES
    ]
    missing = words("Heads", "look for them now") if today.missing else words("Heads", "nobody missing")
    word = say(words("Heads", "Missing"), translate)
    heads.append(Head("missing", word, today.missing, "missing", say(missing, translate), bad=bool(today.missing)))
    line = say(words("Heads", "{count} present, by class"), translate, count=today.present)
    total = words("Heads", "registered {registered}　free beds {free}")
    return Heads(
        tuple(heads),
        _parts(session, slices, translate),
        line,
        say(total, translate, registered=today.registered, free=service.free_beds(session)),
    )


def _parts(session: Session, slices: Sequence[Slice], translate: Translate) -> tuple[Part, ...]:
    """Return present people by class; none while nobody is assessed."""
    here = service.census_at(session, class_of=class_of(session, slices)).by_class_present
    if not any(count for kind, count in here.items() if kind is not SelfCare.UNASSESSED):
        return ()
    return tuple(
        (say(CLASS_WORDS[kind], translate), here.get(kind, 0), role)
        for kind, role in _CLASSES
        if kind is not SelfCare.UNASSESSED or here.get(kind, 0)
    )


def _note(count: int, was: int, translate: Translate) -> str:
    if count == was:
        return say(_SAME, translate)
    return say(_MORE if count > was else _FEWER, translate, count=abs(count - was))
