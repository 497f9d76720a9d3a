"""What is to be said of a draft before it is saved, all at once and each at its field; changes nothing."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from app.features.residents.model.fields import FIELDS, LONGEST, FieldKind
from app.features.residents.model.person import Person, tidied, too_long
from app.kernel.answers import Answer
from app.kernel.birthdays import Ages, BornKind, age
from app.kernel.born_words import EARLIEST
from app.kernel.codes import Sex, table
from app.kernel.errors import Finding
from app.kernel.names import cleaned
from app.kernel.person_id import IdKind, IdNumber, read_id
from app.kernel.text import words

NOTICES = frozenset({"name_cleaned"})
"""Codes that only tell what was done; nothing is left to look at."""

_SEXES = {Sex.MALE: words("ResidentFinding", "male"), Sex.FEMALE: words("ResidentFinding", "female")}
_SEX = words("ResidentFinding", "The ID number says {by_number}, the form says {by_form}. Please look at the card.")
_BORN = words("ResidentFinding", "The ID number says {by_number}, the form says {by_form}. Please look at the card.")
_STAYS = words("ResidentFinding", "The number is kept as it is. Please write why, so that others need not ask again.")
_NO_NUMBER = words("ResidentFinding", "Without an ID number: please write why there is none.")
_NO_SEX = words("ResidentFinding", "Please choose the sex.")
_FUTURE = words("ResidentFinding", "The birth date is still to come. Please look it up.")
_EARLY = words("ResidentFinding", "The year of birth cannot be right. Please look it up.")
_AGE = words("ResidentFinding", "The age would be {years}. Please check the birth date.")
_NO_BIRTH = words("ResidentFinding", "The birth date is not known. A year, or “about” a year, helps too.")
_LONG = words("ResidentFinding", "At most {longest} characters fit here; there are {count}.")
_DATE = words("ResidentFinding", "“{told}” is not a date such as 2023-09-12.")
_CODE = words("ResidentFinding", "“{told}” is not one of the words of this field. Please choose one.")


_OF_TEXT = tuple(field for field in FIELDS if field.kind is not FieldKind.BORN and field.key != "sex")


def findings(draft: Person, today: date, ages: Ages) -> tuple[Finding, ...]:
    """Return everything to be said of a draft; those that do not stop ask for a look and become 待核实.

    A number that breaks a rule, or contradicts sex or birth, stops until `id_doubt` says why it stays; no
    number stops until `id_none_reason` says why there is none.
    """
    number = read_id(draft.id_number, today)
    return (
        *cleaned(draft.name).findings,
        *_number(draft, number),
        *_sex(draft),
        *_birth(draft, today, ages),
        *_texts(draft),
    )


def _number(draft: Person, number: IdNumber) -> Iterator[Finding]:
    if number.kind is IdKind.NONE:
        if not draft.id_none_reason.strip():
            yield Finding("id_none_reason", _NO_NUMBER, code="id_missing")
        return
    doubts = [*number.findings, *_conflicts(draft, number)]
    yield from doubts
    if doubts and not any(doubt.stops for doubt in doubts) and not draft.id_doubt.strip():
        yield Finding("id_doubt", _STAYS, code=doubts[0].code)


def _conflicts(draft: Person, number: IdNumber) -> Iterator[Finding]:
    """Yield where number and form contradict each other; old registers contain errors, so a reason overrides it."""
    if number.sex in _SEXES and draft.sex in _SEXES and number.sex is not draft.sex:
        sexes = {"by_number": _SEXES[number.sex], "by_form": _SEXES[draft.sex]}
        yield Finding("sex", _SEX, sexes, stops=False, code="id_sex")
    if number.born and not draft.born.may_be(number.born):
        values = {"by_number": number.born.isoformat(), "by_form": draft.born.on or draft.born.lunar}
        yield Finding("born", _BORN, values, stops=False, code="id_born")


def _sex(draft: Person) -> Iterator[Finding]:
    if draft.sex is Sex.UNKNOWN:
        yield Finding("sex", _NO_SEX, stops=False, code="value_unknown")


def _birth(draft: Person, today: date, ages: Ages) -> Iterator[Finding]:
    born = draft.born
    if born.kind is BornKind.UNKNOWN:
        yield Finding("born", _NO_BIRTH, stops=False, code="born_missing")
        return
    if born.on and born.on > today.isoformat()[: len(born.on)]:
        yield Finding("born", _FUTURE, code="born_unclear")
    elif born.year is not None and born.year < EARLIEST:
        yield Finding("born", _EARLY, code="born_unclear")
    elif (years := age(born, today)) and not ages.youngest <= years.years <= ages.oldest:
        yield Finding("born", _AGE, {"years": years.years}, stops=False, code="born_unclear")


def _texts(draft: Person) -> Iterator[Finding]:
    tidy = tidied(draft)
    for field in _OF_TEXT:
        key, value = field.key, getattr(tidy, field.key)
        if isinstance(value, Answer):
            continue
        if too_long(value):
            yield Finding(key, _LONG, {"longest": LONGEST, "count": len(value)})
        elif field.kind is FieldKind.DATE and not _is_date(value):
            yield Finding(key, _DATE, {"told": value})
        elif field.codes and not field.own_words and value not in _codes(field.codes):
            yield Finding(key, _CODE, {"told": value}, code="value_unknown")


@cache
def _codes(of_table: str) -> frozenset[str]:
    return frozenset(code.code for code in table(of_table).codes)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10
