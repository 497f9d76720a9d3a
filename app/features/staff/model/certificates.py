"""Certificates of the staff (证件): kinds, until when they hold, which post needs which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.features.staff.model.members import Post, too_long
from app.features.staff.model.rules import HealthFor, StaffRules
from app.kernel.errors import Finding
from app.kernel.ids import CertificateId, StaffId
from app.kernel.text import Words, words

HEALTH, CAREGIVER, NURSE = "health", "caregiver", "nurse"

CERTIFICATE_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        HEALTH: words("Certificate", "health certificate"),
        CAREGIVER: words("Certificate", "caregiver certificate"),
        NURSE: words("Certificate", "nurse licence"),
        "fire_control": words("Certificate", "fire control certificate"),
        "food_safety": words("Certificate", "food safety certificate"),
        "first_aid": words("Certificate", "first aid certificate"),
        "social_worker": words("Certificate", "social worker certificate"),
        "electrician": words("Certificate", "electrician certificate"),
        "driver": words("Certificate", "driving licence"),
    }
)
"""What each known kind is called; others are written in own words."""


class Validity(StrEnum):
    """Whether a certificate holds on a day."""

    EXPIRED = "expired"
    SOON = "soon"  # expires within the days of the home's rule
    UNKNOWN = "unknown"  # nobody wrote until when it holds
    HOLDS = "holds"


@dataclass(frozen=True, slots=True)
class CertificateDraft:
    """What a person enters of a certificate."""

    kind: str  # key of `CERTIFICATE_WORDS`, or own words
    level: str = ""
    number: str = ""
    issued_on: date | None = None  # None: not known
    expires_on: date | None = None  # last day on which it holds; None: lasting, or not known
    lasting: bool = False  # 长期


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate on record."""

    id: CertificateId
    staff_id: StaffId
    told: CertificateDraft
    paper: str | None = None  # hash of the scan

    def days_left(self, day: date) -> int | None:
        """Return the days until it expires, 0 on its last day, below zero afterwards; None: lasting or not known."""
        return None if self.told.expires_on is None else (self.told.expires_on - day).days

    def validity(self, day: date, remind_days: int) -> Validity:
        """Return whether it holds on a day."""
        left = self.days_left(day)
        if left is None:
            return Validity.HOLDS if self.told.lasting else Validity.UNKNOWN
        return Validity.EXPIRED if left < 0 else Validity.SOON if left <= remind_days else Validity.HOLDS


_KIND_MISSING = words("Certificate", "Choose or write which certificate it is.")
_LASTING = words("Certificate", "A lasting certificate has no day on which it expires. Clear one of both.")
_NO_END = words("Certificate", "Write until when it holds, or tick that it is lasting.")
_ORDER = words("Certificate", "It expires before it was issued. Look at both days again.")


def certificate_findings(draft: CertificateDraft) -> tuple[Finding, ...]:
    """Return what is wrong with what was entered of a certificate; that nobody wrote its end does not stop."""
    found = list[Finding]()
    if not draft.kind.strip():
        found.append(Finding("kind", _KIND_MISSING))
    found += too_long(draft, "kind", "level", "number")
    if draft.lasting and draft.expires_on is not None:
        found.append(Finding("expires_on", _LASTING))
    if not draft.lasting and draft.expires_on is None:
        found.append(Finding("expires_on", _NO_END, stops=False))
    if draft.issued_on and draft.expires_on and draft.expires_on < draft.issued_on:
        found.append(Finding("expires_on", _ORDER))
    return tuple(found)


def current(certificates: Iterable[Certificate]) -> Mapping[str, Certificate]:
    """Return of each kind the certificate that holds longest; one without a known end counts least."""
    found: dict[str, Certificate] = {}
    for one in sorted(certificates, key=_holds_until):
        found[one.told.kind] = one
    return found


def _holds_until(one: Certificate) -> tuple[date, int]:
    until = date.max if one.told.lasting else one.told.expires_on or date.min
    return until, one.id


def needed_kinds(post: Post, rules: StaffRules) -> tuple[str, ...]:
    """Return the kinds that somebody with a post must hold, by the home's rules."""
    health = rules.health_for == HealthFor.EVERYBODY
    health |= post is Post.COOK and rules.health_for != HealthFor.NOBODY
    health |= post in (Post.CAREGIVER, Post.NURSE) and rules.health_for == HealthFor.CARE_AND_KITCHEN
    caregiver = post is Post.CAREGIVER and rules.caregiver_certificate == "on"
    nurse = post is Post.NURSE and rules.nurse_licence == "on"
    return tuple(kind for kind, wanted in ((HEALTH, health), (CAREGIVER, caregiver), (NURSE, nurse)) if wanted)


def missing_kinds(post: Post, held: Iterable[str], rules: StaffRules) -> tuple[str, ...]:
    """Return the kinds that somebody must hold and that are not on record."""
    known = set(held)
    return tuple(kind for kind in needed_kinds(post, rules) if kind not in known)
