"""What incidents make due of levels: a new assessment of risks at once, of ability after the second one."""

from __future__ import annotations

from app.data.session import Session
from app.features.care_levels import service as levels
from app.features.care_levels.model import DueKind, DueReason
from app.features.incidents import service
from app.features.incidents.joins import SLICE
from app.features.incidents.model import IncidentKind
from app.features.stays.joins import SLICE as STAYS
from app.kernel.clock import SetClock
from app.kernel.ids import ResidentId
from tests.care_levels.samples import admitted, ago, assessment, grades
from tests.incidents.conftest import a_report


def reasons(session: Session, of: ResidentId) -> set[tuple[DueKind, DueReason]]:
    found = levels.due_of(session, (SLICE, STAYS), of)
    return {(one.kind, one.reason) for one in found if one.kind in {DueKind.RISK, DueKind.ABILITY}}


def test_an_incident_asks_for_risks_and_the_second_one_for_ability(session: Session, clock: SetClock) -> None:
    of = admitted(session)
    levels.assess_ability(session, of, assessment(ago(session, 40)))
    levels.assess_risks(session, of, grades(ago(session, 40)))
    regular = {(DueKind.ABILITY, DueReason.REGULAR), (DueKind.RISK, DueReason.REGULAR)}
    assert reasons(session, of) == regular
    service.report(session, a_report(clock.now(), of, kind=IncidentKind.ABUSE))
    service.report(session, a_report(clock.now(), of, kind=IncidentKind.ILLNESS))
    assert reasons(session, of) == regular
    service.report(session, a_report(clock.now(), of))
    assert (DueKind.RISK, DueReason.INCIDENT) in reasons(session, of)
    assert (DueKind.ABILITY, DueReason.REGULAR) in reasons(session, of)
    service.report(session, a_report(clock.now(), of, kind=IncidentKind.CHOKING))
    assert (DueKind.ABILITY, DueReason.REPEATED) in reasons(session, of)


def test_a_fall_with_injury_asks_for_both(session: Session, clock: SetClock) -> None:
    of = admitted(session)
    levels.assess_ability(session, of, assessment(ago(session, 40)))
    levels.assess_risks(session, of, grades(ago(session, 40)))
    service.report(session, a_report(clock.now(), of, injured=True, first_aid="不搬动"))
    assert reasons(session, of) == {(DueKind.ABILITY, DueReason.FALL), (DueKind.RISK, DueReason.FALL)}
