"""How complete a resident's file is, and what to ask next; counts facts, judges nobody."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.features.residents.model.fields import FIELDS
from app.features.residents.model.person import Person
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind
from app.kernel.codes import Sex

LISTS_COUNTED = ("contact", "allergy", "disease")
PHOTO = "photo"
COUNTED = (*(field.key for field in FIELDS if field.counts), *LISTS_COUNTED, PHOTO)
"""What makes a file complete: 24 things that another home would ask for first."""

_OPEN = frozenset({Answer.NOT_ASKED, Answer.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Completeness:
    """What is filled in and what is not."""

    whole: int  # things counted
    missing: tuple[str, ...]  # keys, in the order of the form

    @property
    def filled(self) -> int:
        """How many are filled in."""
        return self.whole - len(self.missing)


def completeness(person: Person, lists: Mapping[str, Answer], items: Mapping[str, int], *, photo: bool) -> Completeness:
    """Return how complete a file is; `items` counts the entries of each list.

    无, 不提供 and 不适用 are answers; 未询问 and 不详 are not.
    """
    missing = [key for key in COUNTED if not _filled(key, person, lists, items, photo=photo)]
    return Completeness(len(COUNTED), tuple(missing))


def _filled(key: str, person: Person, lists: Mapping[str, Answer], items: Mapping[str, int], *, photo: bool) -> bool:
    if key == PHOTO:
        return photo
    if key in LISTS_COUNTED:
        return bool(items.get(key)) or lists.get(key, Answer.NOT_ASKED) not in _OPEN
    if key == "sex":
        return person.sex is not Sex.UNKNOWN
    if key == "born":
        return person.born.kind is not BornKind.UNKNOWN
    if key == "id_number":
        return bool(person.id_number or person.id_none_reason)
    return getattr(person, key) not in _OPEN
