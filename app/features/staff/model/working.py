"""Who may be given which work on which day: what a roster needs to know of everybody; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from app.features.staff.model.certificates import Certificate, Validity, missing_kinds
from app.features.staff.model.members import Member, Nights, Post
from app.features.staff.model.rules import StaffRules
from app.kernel.codes import Sex
from app.kernel.errors import Finding
from app.kernel.ids import AreaId, LimitId, StaffId, TieId
from app.kernel.text import Words, words


class LimitKind(StrEnum):
    """Why somebody works no nights for a time."""

    PREGNANT = "pregnant"
    NURSING = "nursing"
    HEALTH = "health"
    OTHER = "other"


LIMIT_WORDS: Mapping[LimitKind, Words] = {
    LimitKind.PREGNANT: words("Limit", "pregnant"),
    LimitKind.NURSING: words("Limit", "nursing a child"),
    LimitKind.HEALTH: words("Limit", "for health"),
    LimitKind.OTHER: words("Limit", "another reason"),
}


@dataclass(frozen=True, slots=True)
class LimitDraft:
    """What a person enters of a time without nights."""

    kind: LimitKind
    from_on: date
    until_on: date | None = None  # last day; None: no end is known
    note: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A time in which somebody works no nights."""

    id: LimitId
    staff_id: StaffId
    told: LimitDraft

    def holds(self, day: date) -> bool:
        """Return whether a day lies in it."""
        return self.told.from_on <= day and (self.told.until_on is None or day <= self.told.until_on)


_LIMIT_ORDER = words("Limit", "The last day is before the first one. Look at both days again.")


def limit_findings(draft: LimitDraft) -> tuple[Finding, ...]:
    """Return what is wrong with a time without nights."""
    wrong = draft.until_on is not None and draft.until_on < draft.from_on
    return (Finding("until_on", _LIMIT_ORDER),) if wrong else ()


class TieKind(StrEnum):
    """What two people are to each other."""

    COUPLE = "couple"
    RELATIVES = "relatives"
    OTHER = "other"


class TieShifts(StrEnum):
    """How the shifts of two people go together."""

    AS_IT_COMES = ""
    APART = "apart"  # never in one shift
    TOGETHER = "together"  # in the same shifts


TIE_WORDS: Mapping[TieKind, Words] = {
    TieKind.COUPLE: words("Tie", "couple"),
    TieKind.RELATIVES: words("Tie", "relatives"),
    TieKind.OTHER: words("Tie", "another tie"),
}
TIE_SHIFT_WORDS: Mapping[TieShifts, Words] = {
    TieShifts.AS_IT_COMES: words("Tie", "shifts as they come"),
    TieShifts.APART: words("Tie", "not in one shift"),
    TieShifts.TOGETHER: words("Tie", "in the same shifts"),
}


@dataclass(frozen=True, slots=True)
class TieDraft:
    """What a person enters of two people who belong together."""

    other_id: StaffId
    kind: TieKind
    shifts: TieShifts = TieShifts.AS_IT_COMES
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two people who belong together, as one of them sees it."""

    id: TieId
    staff_id: StaffId
    told: TieDraft


# what a roster asks ---------------------------------------------------------------------------------


class NoNights(StrEnum):
    """Why somebody works no nights on a day; the kinds of limits are not told apart here."""

    AGREED = "agreed"
    LIMIT = "limit"
    AGE = "age"


NO_NIGHTS_WORDS: Mapping[NoNights, Words] = {
    NoNights.AGREED: words("Nights", "no night shifts, as agreed"),
    NoNights.LIMIT: words("Nights", "no night shifts for now"),
    NoNights.AGE: words("Nights", "no night shifts at this age"),
}


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody of the staff as a roster sees them; whatever is not known is told as such."""

    member: Member
    certificates: Mapping[str, Certificate]  # by kind, the one that holds longest
    limits: tuple[Limit, ...]
    apart: frozenset[StaffId]  # never in one shift with these
    together: frozenset[StaffId]  # in the same shifts as these
    rules: StaffRules

    @property
    def id(self) -> StaffId:
        """Return the id."""
        return self.member.id

    @property
    def name(self) -> str:
        """Return the name."""
        return self.member.name

    @property
    def post(self) -> Post:
        """Return the post."""
        return self.member.told.post

    @property
    def sex(self) -> Sex:
        """Return the sex."""
        return self.member.told.sex

    @property
    def areas(self) -> frozenset[AreaId] | None:
        """Return where this person may work; None: everywhere."""
        return self.member.areas

    def in_post(self, day: date) -> bool:
        """Return whether this person is one of the staff on a day (在岗)."""
        return self.member.works_on(day)

    def holds(self, kind: str, day: date) -> bool | None:
        """Return whether a certificate holds on a day; None: it is on record, but not until when."""
        one = self.certificates.get(kind)
        if one is None:
            return False
        validity = one.validity(day, self.rules.remind_days)
        return None if validity is Validity.UNKNOWN else validity is not Validity.EXPIRED

    def missing(self) -> tuple[str, ...]:
        """Return the kinds of certificates that the post needs and that are not on record."""
        return missing_kinds(self.post, self.certificates, self.rules)

    def expired(self, day: date) -> tuple[Certificate, ...]:
        """Return the certificates that do not hold any more on a day and that no newer one replaces."""
        return tuple(one for kind, one in self.certificates.items() if self.holds(kind, day) is False)

    def no_nights(self, day: date) -> NoNights | None:
        """Return why this person works no nights on a day; None: nothing speaks against it, see `nights_asked`."""
        if self.member.told.nights is Nights.NO:
            return NoNights.AGREED
        if any(one.holds(day) for one in self.limits):
            return NoNights.LIMIT
        age = self.member.age_on(day)
        too_old = self.rules.night_age and age is not None and age > self.rules.night_age
        return NoNights.AGE if too_old else None

    @property
    def nights_asked(self) -> bool:
        """Return whether this person was asked about nights."""
        return self.member.told.nights is not Nights.NOT_ASKED

    def is_novice(self, day: date) -> bool | None:
        """Return whether this person is new to the work on a day; None: nobody wrote since when they do it."""
        since = self.member.told.experienced_since or self.member.told.began_on
        return None if since is None else day < since + relativedelta(months=self.rules.novice_months)
