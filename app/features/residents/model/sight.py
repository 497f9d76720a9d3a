"""Who may see and change which field of a resident, and how a masked value looks; asks permissions, grants none."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from app.features.residents.model.fields import BY_KEY, FIELDS, Field, Sight
from app.features.residents.model.person import Person, Resident, Shown
from app.kernel.access import Permission
from app.kernel.answers import Answer, Told
from app.kernel.person_id import masked

May = Callable[[Permission], bool]
"""Tells whether the reader's post includes a permission."""

HIDDEN = "***"
"""Stands for words that this reader may know of but not read."""

_WHOLE = {
    Sight.NAME: {Permission.RESIDENTS_SEE},
    Sight.FACE: {Permission.RESIDENTS_SEE_FACE, Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED},
    Sight.CARE: {Permission.HEALTH_READ, Permission.RESIDENTS_READ},
    Sight.IDENTITY: {Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED},
    Sight.ADDRESS: {Permission.RESIDENTS_READ},
    Sight.PRIVATE: set(),
    Sight.HEALTH: {Permission.HEALTH_READ},
}
"""Who reads a field as it is."""

_IN_PART = {
    Sight.ADDRESS: {Permission.RESIDENTS_READ_MASKED},
    Sight.PRIVATE: {Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED},
    Sight.HEALTH: {Permission.HEALTH_READ_MASKED},
}
"""Who reads it masked."""

_CHANGED_BY = {
    Sight.CARE: {Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE},
    Sight.HEALTH: {Permission.HEALTH_CHANGE},
}
"""Who writes it; fields not named here are written with RESIDENTS_CHANGE."""

_BLANK: dict[str, Any] = {field.name: field.default for field in fields(Person) if field.name != "name"}


def sees(may: May, sight: Sight) -> bool:
    """Tell whether the reader sees such fields, masked or not."""
    return sees_whole(may, sight) or any(map(may, _IN_PART.get(sight, ())))


def sees_whole(may: May, sight: Sight) -> bool:
    """Tell whether the reader sees such fields as they are, without revealing them one by one."""
    return any(map(may, _WHOLE[sight]))


def changes(may: May, sight: Sight) -> bool:
    """Tell whether the person may write such fields."""
    return any(map(may, _CHANGED_BY.get(sight, {Permission.RESIDENTS_CHANGE})))


def in_part(sight: Sight, text: str) -> str:
    """Return how a value looks to those who read it masked; an empty one stays empty."""
    if not text:
        return text
    if sight is Sight.PRIVATE:
        return masked(text)
    if sight is Sight.ADDRESS:
        return text[:3] + HIDDEN if len(text) > 6 else HIDDEN
    return HIDDEN


def shown(resident: Resident, may: May, sights: frozenset[Sight] = frozenset(Sight)) -> Shown:
    """Return the resident as the reader may see them, as far as the fields are of `sights`."""
    fields_seen = [field for field in FIELDS if field.sight in sights and sees(may, field.sight)]
    in_parts = [field for field in fields_seen if not sees_whole(may, field.sight)]
    values = {
        **{field.key: _BLANK[field.key] for field in FIELDS if field.sight is not Sight.NAME},
        **{field.key: getattr(resident.person, field.key) for field in fields_seen},
        **{field.key: _masked(field, getattr(resident.person, field.key)) for field in in_parts},
    }
    face = sees(may, Sight.FACE)
    visible = replace(
        resident,
        person=replace(resident.person, **values),
        photo=resident.photo if face else None,
        name_picture=resident.name_picture if face else None,
        lists=resident.lists if sees(may, Sight.HEALTH) or sees(may, Sight.IDENTITY) else {},
    )
    return Shown(
        visible,
        seen=frozenset(field.key for field in fields_seen),
        masked=frozenset(field.key for field in in_parts if values[field.key] != _BLANK[field.key]),
        changeable=frozenset(field.key for field in fields_seen if changes(may, field.sight)),
    )


def covered(key: str, value: Told) -> Told:
    """Return how the value of a field looks to those who read it masked."""
    return _masked(BY_KEY[key], value)


def changed_keys(before: Person, draft: Person) -> frozenset[str]:
    """Return the keys in which a draft differs from what its writer was shown; a value left masked does not."""
    return frozenset(key for key in BY_KEY if getattr(before, key) != getattr(draft, key))


def merged(stored: Person, draft: Person, keys: frozenset[str]) -> Person:
    """Return the stored person with the draft's values of `keys`; all others stay as stored."""
    return replace(stored, **{key: getattr(draft, key) for key in keys})


def _masked(field: Field, value: Told) -> Told:
    return value if isinstance(value, Answer) else in_part(field.sight, value)
