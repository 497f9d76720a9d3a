"""Which certificates of whom want doing (换证), the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.features.staff.model.certificates import Certificate, Validity
from app.features.staff.model.working import Worker
from app.kernel.text import Words, words


class Standing(StrEnum):
    """How it stands with one kind of certificate of one person, the gravest first."""

    EXPIRED = "expired"
    MISSING = "missing"  # the post needs it, and none is on record
    SOON = "soon"
    UNKNOWN = "unknown"  # on record, but not until when
    HOLDS = "holds"
    NOTHING = "nothing"  # none needed and none on record


OPEN = frozenset({Standing.EXPIRED, Standing.MISSING, Standing.SOON, Standing.UNKNOWN})
"""What somebody has to do something about."""

STANDING_WORDS: Mapping[Standing, Words] = MappingProxyType(
    {
        Standing.EXPIRED: words("CertificateStanding", "expired {days} days ago"),
        Standing.MISSING: words("CertificateStanding", "not on record"),
        Standing.SOON: words("CertificateStanding", "{days} days left"),
        Standing.UNKNOWN: words("CertificateStanding", "end not written"),
        Standing.HOLDS: words("CertificateStanding", "holds"),
        Standing.NOTHING: words("CertificateStanding", "none needed"),
    }
)

_OF_VALIDITY = {
    Validity.EXPIRED: Standing.EXPIRED, Validity.SOON: Standing.SOON, Validity.UNKNOWN: Standing.UNKNOWN,
    Validity.HOLDS: Standing.HOLDS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One kind of certificate of one person."""

    worker: Worker
    standing: Standing
    kind: str  # "" with NOTHING
    certificate: Certificate | None = None
    days: int | None = None  # until it expires, below zero afterwards; None: lasting, not known, not there


def lines_of(worker: Worker, day: date) -> tuple[CertificateLine, ...]:
    """Return how it stands with each certificate of somebody on a day, what is missing too; at least one line."""
    found = [
        CertificateLine(
            worker, _OF_VALIDITY[one.validity(day, worker.rules.remind_days)], kind, one, one.days_left(day)
        )
        for kind, one in worker.certificates.items()
    ]
    found += [CertificateLine(worker, Standing.MISSING, kind) for kind in worker.missing()]
    return tuple(sorted(found, key=_gravest)) or (CertificateLine(worker, Standing.NOTHING, ""),)


def gravest_first(workers: Iterable[Worker], day: date) -> tuple[CertificateLine, ...]:
    """Return the gravest line of everybody, the gravest person first."""
    return tuple(sorted((lines_of(one, day)[0] for one in workers), key=_gravest))


def _gravest(line: CertificateLine) -> tuple[int, int]:
    return list(Standing).index(line.standing), 10**6 if line.days is None else line.days
