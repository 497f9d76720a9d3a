"""The Chinese ID number (公民身份号码): read and doubted, never repaired; counties are not checked."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.kernel.codes import Sex
from app.kernel.errors import Finding
from app.kernel.text import Words, words


class IdKind(StrEnum):
    """What sort of number stands in the field."""

    ID_18 = "id_18"
    ID_15 = "id_15"  # issued until 1999
    OTHER = "other"  # passport, permit, or a number that cannot be one of the above
    NONE = "none"


@dataclass(frozen=True, slots=True)
class IdNumber:
    """An ID number as read."""

    text: str  # upper-case, no spaces or hyphens; "" when none was given
    kind: IdKind
    sex: Sex | None  # None: the number does not tell
    born: date | None  # None: the number does not tell a real date
    findings: tuple[Finding, ...]  # code id_15 or id_check; `stops` when it cannot be anybody's number

    @property
    def sound(self) -> bool:
        """Tell whether the number keeps every rule, so that sex and birth may be taken from it."""
        return self.kind is IdKind.ID_18 and not self.findings


_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_DROPPED = re.compile(r"[\s\-‐‑‒–—−'’`·.,、]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ONE_OF_US = re.compile(r"\d{17}[\dX]|\d{15}")
_FOREIGN = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Z0-9()]{6,20}")

_LENGTH = words("PersonId", "An ID number has 18 characters; this one has {count}. Please compare it with the card.")
_LAST = words(
    "PersonId", "The 18th character is a digit or X; here it is “{mark}”. Please compare the number with the card."
)
_SHAPE = words("PersonId", "This is not an ID number of the usual kind. Please compare it with the document.")
_DATE = words(
    "PersonId", "The number holds the birth date {date}, a day that does not exist. Please compare it with the card."
)
_FUTURE = words(
    "PersonId", "The number holds the birth date {date}, which is still to come. Please compare it with the card."
)
_CHECK = words("PersonId", "The 18th character does not fit the others. Please compare the number with the card.")
_OLD = words("PersonId", "This is an old number with 15 digits. It is kept; please ask for the 18-digit one.")


def normalised(given: str) -> str:
    """Return the number as stored: half-width, upper-case, without spaces, hyphens and invisible characters."""
    return _DROPPED.sub("", unicodedata.normalize("NFKC", given)).upper()


def check_character(first_17: str) -> str:
    """Return the 18th character of an ID number for its first 17 digits.

    Source: GB 11643-1999, ISO 7064 MOD 11-2.
    """
    return _CHECKS[sum(int(digit) * weight for digit, weight in zip(first_17, _WEIGHTS, strict=True)) % 11]


def read_id(given: str, today: date) -> IdNumber:
    """Return what an ID number says and what is doubtful about it; `today` is the last possible birth date.

    A wrong 18th character and the old 15 digits are doubts; a number of another length, or with a birth date
    that does not exist, stops. The county code is never judged: it names the place of registration, and
    codes are abolished while people live.

    Source: GB 11643-1999.
    """
    text = normalised(given)
    if not text:
        return IdNumber("", IdKind.NONE, None, None, ())
    if not _ONE_OF_US.fullmatch(text):
        return _other(text)
    old = len(text) == 15
    eight = "19" + text[6:12] if old else text[6:14]
    sex = Sex.MALE if int(text[14 if old else 16]) % 2 else Sex.FEMALE
    kind = IdKind.ID_15 if old else IdKind.ID_18
    shown = f"{eight[:4]}-{eight[4:6]}-{eight[6:]}"
    try:
        born = date.fromisoformat(shown)
    except ValueError:
        return IdNumber(text, kind, sex, None, (_finding(_DATE, date=shown),))
    if born > today:
        return IdNumber(text, kind, sex, None, (_finding(_FUTURE, date=shown),))
    if old:
        return IdNumber(text, kind, sex, born, (Finding("id_number", _OLD, stops=False, code="id_15"),))
    doubts = () if check_character(text[:17]) == text[17] else (_finding(_CHECK, stops=False),)
    return IdNumber(text, kind, sex, born, doubts)


def masked(number: str) -> str:
    """Return the number with all but its last four characters hidden; a short one is hidden whole."""
    return "*" * (len(number) - 4) + number[-4:] if len(number) > 8 else "*" * len(number)


def _other(text: str) -> IdNumber:
    """Return a number that is not of the usual kind: a foreign document is a doubt, a wrong length stops."""
    if _FOREIGN.fullmatch(text) and not text[:-1].isdigit():
        return IdNumber(text, IdKind.OTHER, None, None, (_finding(_SHAPE, stops=False),))
    if len(text) == 18 and text[:-1].isdigit():
        return IdNumber(text, IdKind.OTHER, None, None, (_finding(_LAST, mark=text[-1]),))
    if text.isdigit() or text[:-1].isdigit():
        return IdNumber(text, IdKind.OTHER, None, None, (_finding(_LENGTH, count=len(text)),))
    return IdNumber(text, IdKind.OTHER, None, None, (_finding(_SHAPE),))


def _finding(said: Words, *, stops: bool = True, **values: object) -> Finding:
    return Finding("id_number", said, values, stops, "id_check")
