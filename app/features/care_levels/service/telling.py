"""What stands of everybody's levels, for other programs and for the digests; changes nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import standing, standing_classes
from app.kernel.access import Permission
from app.kernel.ids import ResidentId


@dataclass(frozen=True, slots=True)
class Told:
    """One standing line of one resident."""

    resident_id: ResidentId
    kind: str  # official_class, own_observation, ability, risk
    value: str | int  # the class; the level; "fall:high", a line for each risk that was graded
    from_on: date  # in force from, observed or assessed on
    recorded_at: datetime  # aware, UTC
    standard: str = ""  # of an ability level only: levels of the two standards are different things


def standing_lines(session: Session) -> tuple[Told, ...]:
    """Return every line that stands, by resident and day; a finding that waits for the director does not.

    Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_READ)
    found = (*_classes(session), *_observations(session), *_abilities(session), *_risks(session))
    return tuple(sorted(found, key=lambda one: (one.resident_id, one.from_on, one.recorded_at, one.kind)))


def facts(session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield what is on record of each resident's levels, corrected lines too, for the digests.

    What was taken back is not among it. Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_READ)
    yield from store.facts(session.db)


def _classes(session: Session) -> Iterator[Told]:
    for one in standing_classes(store.official_classes(session.db)):
        yield Told(one.resident_id, "official_class", one.draft.self_care.value, one.draft.from_on, one.recorded.at)


def _observations(session: Session) -> Iterator[Told]:
    for one in standing(store.observations(session.db)):
        yield Told(one.resident_id, "own_observation", one.self_care.value, one.draft.observed_on, one.recorded.at)


def _abilities(session: Session) -> Iterator[Told]:
    for one in standing(store.abilities(session.db)):
        yield Told(one.resident_id, "ability", one.level, one.assessed_on, one.recorded.at, one.standard.value)


def _risks(session: Session) -> Iterator[Told]:
    for one in standing(store.risk_assessments(session.db)):
        for risk, graded in one.draft.grades.items():
            value = f"{risk.value}:{graded.grade.value}"
            yield Told(one.resident_id, "risk", value, one.draft.assessed_on, one.recorded.at)
