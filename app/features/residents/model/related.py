"""What a resident has several of: contacts, health items, papers, townships, doubts; imports the kernel only."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from app.kernel.answers import Answer
from app.kernel.ids import AccountId, ResidentId
from app.kernel.text import words

ContactId = NewType("ContactId", int)
HealthItemId = NewType("HealthItemId", int)
PaperOnFileId = NewType("PaperOnFileId", int)
FundingTownshipId = NewType("FundingTownshipId", int)
DoubtId = NewType("DoubtId", int)


class ContactKind(StrEnum):
    """What a contact is to the resident; the schema has the same words."""

    GUARDIAN = "guardian"  # 监护人
    RELATIVE = "relative"
    COMMITTEE = "committee"  # 村(居)委会、民政部门
    AGENT = "agent"  # 委托代理人
    GUARANTOR = "guarantor"  # 担保人
    FRIEND = "friend"


CONTACT_WORDS = {
    ContactKind.GUARDIAN: words("Contact", "guardian"),
    ContactKind.RELATIVE: words("Contact", "relative"),
    ContactKind.COMMITTEE: words("Contact", "village or civil affairs"),
    ContactKind.AGENT: words("Contact", "agent"),
    ContactKind.GUARANTOR: words("Contact", "guarantor"),
    ContactKind.FRIEND: words("Contact", "friend"),
}

CONTACT_ON_PAPER = {
    ContactKind.GUARDIAN: "监护人",
    ContactKind.RELATIVE: "亲属",
    ContactKind.COMMITTEE: "村（居）委会、民政部门",
    ContactKind.AGENT: "委托代理人",
    ContactKind.GUARANTOR: "担保人",
    ContactKind.FRIEND: "朋友",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """A contact as entered."""

    kind: ContactKind
    name: str
    is_office: bool = False  # True: a committee or bureau, not a person
    relation: str = ""
    phone: str = ""
    address: str = ""
    document: str = ""  # paper that makes a guardian one


@dataclass(frozen=True, slots=True)
class Contact:
    """A guardian or contact (监护人、联系人)."""

    id: ContactId
    resident_id: ResidentId
    draft: ContactDraft
    position: int  # who is called first
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId


class HealthKind(StrEnum):
    """What a health item is."""

    DISEASE = "disease"
    ALLERGY = "allergy"
    OPERATION = "operation"
    VACCINE = "vaccine"


HEALTH_WORDS = {
    HealthKind.DISEASE: words("HealthItem", "Diagnoses"),
    HealthKind.ALLERGY: words("HealthItem", "Allergies and bad reactions"),
    HealthKind.OPERATION: words("HealthItem", "Operations and injuries"),
    HealthKind.VACCINE: words("HealthItem", "Vaccines"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthDraft:
    """A health item as entered."""

    kind: HealthKind
    name: str
    detail: str = ""  # reaction, stage, dose
    since: str = ""  # as told
    source: str = ""  # discharge summary, family …
    ended_on: date | None = None  # None: it goes on


@dataclass(frozen=True, slots=True)
class HealthItem:
    """One disease, allergy, operation or vaccine."""

    id: HealthItemId
    resident_id: ResidentId
    draft: HealthDraft
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId


LIST_KEYS = (*(kind.value for kind in HealthKind), "contact", "guardian")
"""Lists that may be empty for a reason."""

LIST_ANSWERS = frozenset({Answer.NONE, Answer.UNKNOWN, Answer.NOT_ASKED, Answer.WITHHELD})
"""Reasons a list may have for being empty."""


class PaperState(StrEnum):
    """How a paper is held."""

    HELD = "held"  # the original
    COPY = "copy"
    MISSING = "missing"  # looked for, not there
    NOT_APPLICABLE = "not_applicable"


PAPER_STATE_WORDS = {
    PaperState.HELD: words("Paper", "original held"),
    PaperState.COPY: words("Paper", "copy held"),
    PaperState.MISSING: words("Paper", "missing"),
    PaperState.NOT_APPLICABLE: words("Paper", "not applicable"),
}

PAPER_STATE_ON_PAPER = {
    PaperState.HELD: "原件在册",
    PaperState.COPY: "复印件在册",
    PaperState.MISSING: "缺",
    PaperState.NOT_APPLICABLE: "不适用",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDraft:
    """A paper as entered."""

    paper: str  # key of the catalogue
    state: PaperState
    number: str = ""
    signed_on: date | None = None
    kept_where: str = ""
    pages: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PaperOnFile:
    """One paper of a resident's archive (档案材料)."""

    id: PaperOnFileId
    resident_id: ResidentId
    draft: PaperDraft
    scan: str | None  # attachment hash; None: not scanned
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId


@dataclass(frozen=True, slots=True)
class FundingTownship:
    """The township of 户籍 that pays, from one day on."""

    id: FundingTownshipId
    resident_id: ResidentId
    township: str
    code: str | None  # division code of the day; never checked against today's list
    from_on: date
    reason: str
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId


@dataclass(frozen=True, slots=True)
class DoubtDraft:
    """Something that a form or sheet could not be sure of."""

    field: str  # key of `fields.FIELDS`, of a list, or "bed"
    code: str  # as the finding's
    note: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to be looked at (待核实)."""

    id: DoubtId
    resident_id: ResidentId
    draft: DoubtDraft
    recorded_at: datetime  # aware, UTC
    settled_at: datetime | None  # None: still open
    settled_note: str


def current_township(history: tuple[FundingTownship, ...], on: date) -> FundingTownship | None:
    """Return the township that pays on a day; None before the first or when none is recorded."""
    begun = [line for line in history if line.from_on <= on]
    return max(begun, key=lambda line: (line.from_on, line.id), default=None)
