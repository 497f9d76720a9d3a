"""A resident as recorded, and the draft of a form; imports the kernel only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from app.features.residents.model.fields import FIELDS, LONGEST, TOLD_KEYS, FieldKind
from app.kernel.answers import Answer, Told
from app.kernel.birthdays import UNKNOWN_BIRTH, PartialDate
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, ImportId, ResidentId
from app.kernel.names import cleaned, visible
from app.kernel.person_id import normalised

_NOT_ASKED = Answer.NOT_ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a form or a sheet tells of a resident; also the draft of one. Keys and labels: `fields.FIELDS`."""

    name: str
    reading_shown: str = ""  # "zēng huì yuán"; "": as the program reads it
    sex: Sex = Sex.UNKNOWN
    born: PartialDate = UNKNOWN_BIRTH
    id_number: str = ""  # "": none, see `id_none_reason`
    id_none_reason: str = ""
    id_doubt: str = ""  # why a number that breaks a rule or contradicts the person stays
    former_name: Told = _NOT_ASKED  # several apart by 、
    also_called: Told = _NOT_ASKED  # several apart by 、
    ethnic: Told = _NOT_ASKED  # GB/T 3304 code
    marital: Told = _NOT_ASKED  # GB/T 2261.2 code
    education: Told = _NOT_ASKED
    occupation: Told = _NOT_ASKED
    religion: Told = _NOT_ASKED
    dialect: Told = _NOT_ASKED
    phone: Told = _NOT_ASKED
    household_kind: Told = _NOT_ASKED  # urban, rural
    household_place: Told = _NOT_ASKED  # 户籍地址
    support_kind: Told = _NOT_ASKED  # code of `support_kind`, or own words
    certificate_number: Told = _NOT_ASKED  # 供养证
    certificate_on: Told = _NOT_ASKED  # ISO date
    certificate_office: Told = _NOT_ASKED
    insurance: Told = _NOT_ASKED
    insurance_number: Told = _NOT_ASKED
    disability: Told = _NOT_ASKED
    disability_number: Told = _NOT_ASKED
    property: Told = _NOT_ASKED
    eating: Told = _NOT_ASKED
    diet: Told = _NOT_ASKED
    blood_type: Told = _NOT_ASKED
    mobility: Told = _NOT_ASKED
    senses: Told = _NOT_ASKED
    devices: Told = _NOT_ASKED
    oxygen: Told = _NOT_ASKED
    infection: Told = _NOT_ASKED
    anticoagulant: Told = _NOT_ASKED
    mental: Told = _NOT_ASKED
    skin: Told = _NOT_ASKED
    how_to_talk: Told = _NOT_ASKED
    please_do: Told = _NOT_ASKED
    please_not: Told = _NOT_ASKED
    fears: Told = _NOT_ASKED
    routine: Told = _NOT_ASKED
    friends: Told = _NOT_ASKED
    avoid: Told = _NOT_ASKED
    about_me: Told = _NOT_ASKED
    wishes: Told = _NOT_ASKED
    funeral_wishes: Told = _NOT_ASKED
    remark: Told = _NOT_ASKED


@dataclass(frozen=True, slots=True)
class Resident:
    """A resident (老人) as recorded."""

    id: ResidentId
    number: str  # the home's own, "0087"
    person: Person
    lists: Mapping[str, Answer]  # of `related.LIST_KEYS`: why a list is empty; absent: not asked
    photo: str | None  # attachment hash; None: none on file
    name_picture: str | None  # attachment hash: the name as on the ID card
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    import_id: ImportId | None  # None: entered by hand


@dataclass(frozen=True, slots=True)
class Shown:
    """A resident as one person may see them: what they may not see is as if never asked."""

    resident: Resident
    seen: frozenset[str]  # keys of fields that are shown, masked ones too
    masked: frozenset[str]  # shown in part
    changeable: frozenset[str]  # keys of fields this person may write


@lru_cache(maxsize=16)
def tidied(draft: Person) -> Person:
    """Return the draft as it would be stored: name cleaned, number half-width, texts trimmed, blank is not asked.

    One save asks for it more than once.
    """
    told: dict[str, Any] = {key: _tidy(getattr(draft, key)) for key in TOLD_KEYS}
    told |= {key: _day(told[key]) for key in _DATES}
    return replace(
        draft,
        name=cleaned(draft.name).name,
        reading_shown=" ".join(draft.reading_shown.split()),
        id_number=normalised(draft.id_number),
        id_none_reason="" if draft.id_number.strip() else draft.id_none_reason.strip(),
        id_doubt=draft.id_doubt.strip(),
        **told,
    )


def too_long(value: Told) -> bool:
    """Tell whether a text has more characters than a field may have."""
    return not isinstance(value, Answer) and len(value) > LONGEST


_DATES = tuple(field.key for field in FIELDS if field.kind is FieldKind.DATE)


def _day(value: Told) -> Told:
    """Return a day written as 2023.9.12, 2023年9月12日 or 20230912 in ISO; anything else as it is."""
    if isinstance(value, Answer):
        return value
    numbers = re.findall(r"\d+", unicodedata.normalize("NFKC", value))
    if len(numbers) == 1 and len(numbers[0]) == 8:
        numbers = [numbers[0][:4], numbers[0][4:6], numbers[0][6:]]
    try:
        year, month, day = map(int, numbers)
        return date(year, month, day).isoformat() if len(numbers[0]) == 4 else value
    except ValueError:
        return value


def _tidy(value: Told) -> Told:
    if isinstance(value, Answer):
        return value
    if value.isprintable():  # one line without hidden marks, as nearly all are
        return value.strip() or _NOT_ASKED
    lines = [line.rstrip() for line in visible(value).replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return "\n".join(lines).strip() or _NOT_ASKED
