"""What a row tells otherwise than another row, or than the record of somebody who is in the home already."""

from app.features.intake.model.fields import BY_KEY
from app.features.intake.model.lists import field_text
from app.features.intake.model.rows import Newcomer
from app.features.residents.model import FIELDS, Person, tidied
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind
from app.kernel.codes import Sex

_NOT_COMPARED = frozenset({"name", "reading_shown", "id_none_reason", "id_doubt", "remark"})


def unlike(one: Newcomer, other: Newcomer) -> list[str]:
    """Return the headings, as on paper, of what two rows of one person tell differently."""
    keys = [key for key in BY_KEY if getattr(one.person, key, None) != getattr(other.person, key, None)]
    keys += [key for key in ("township", "bed", "admitted") if getattr(one, key) != getattr(other, key)]
    return [BY_KEY[key].paper for key in dict.fromkeys(keys)]


def differences(recorded: Person, bed: str, new: Newcomer) -> list[str]:
    """Return what a row tells otherwise than the record, as on paper: `床位：系统 201-1，名册 201-2`.

    What the row leaves open is no difference, nor a birth date that it knows less well.
    """
    told = tidied(new.person)
    found = [
        _side_by_side(key, field_text(recorded, key), field_text(told, key))
        for key in (field.key for field in FIELDS)
        if key not in _NOT_COMPARED and _tells(told, key) and not _agrees(recorded, told, key)
    ]
    return [*found, *([_side_by_side("bed", bed, new.bed)] if new.bed not in ("", bed) else [])]


def _side_by_side(key: str, recorded: str, told: str) -> str:
    return f"{BY_KEY[key].paper}：系统 {recorded or '没有'}，名册 {told}"


def _tells(told: Person, key: str) -> bool:
    if key == "born":
        return told.born.kind is not BornKind.UNKNOWN
    return getattr(told, key) not in ("", Sex.UNKNOWN, Answer.NOT_ASKED)


def _agrees(recorded: Person, told: Person, key: str) -> bool:
    if key != "born":
        return bool(getattr(recorded, key) == getattr(told, key))
    if told.born.kind is BornKind.LUNAR or recorded.born.kind is BornKind.LUNAR:
        return told.born.lunar == recorded.born.lunar
    return told.born == recorded.born or (recorded.born.day is not None and told.born.may_be(recorded.born.day))
