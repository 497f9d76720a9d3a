"""Fills the sample home with the incidents of the last weeks: most closed, one open, one grave."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random

from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.incidents import store
from app.features.incidents.model import Incident, IncidentDraft, LineDraft, LineKind, invented
from app.features.residents import service as residents
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.access import Permission, Role
from app.kernel.clock import HOME_ZONE, to_text
from app.kernel.ids import AccountId, IncidentId, ResidentId

A_MONTH_PER_RESIDENT = 1 / 60
"""So many incidents are reported: two a month in a home of 120."""


@dataclass(frozen=True, slots=True)
class _Hands:
    caregiver: AccountId
    nurse: AccountId
    director: AccountId
    nurse_name: str


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Record the incidents of the plan's days; equal arguments, equal facts. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_CLOSE)
    people = [of for of, one in sorted(stays.standings(session).items()) if one.state is State.PRESENT]
    count = min(round(plan.residents * min(plan.days, 90) / 30 * A_MONTH_PER_RESIDENT), len(people))
    if not count:
        return
    hands, days = _hands(session), _days(min(plan.days, 90), count)
    with session.change("sample.built") as change:
        for place, of in enumerate(random.sample(people, count)):
            day = plan.today - timedelta(days=days[place])
            at = datetime.combine(day, time(random.randint(8, 19), random.randrange(60)), HOME_ZONE)
            _Story(session, change, random, hands, of, at).tell(place, last=place == count - 1)


def _days(span: int, count: int) -> list[int]:
    """Return how many days ago each happened, evenly over the span; the last one yesterday."""
    return [1 + (span - 2) * (count - 1 - place) // max(count - 1, 1) for place in range(count)]


def _hands(session: Session) -> _Hands:
    by_role = {one.role: one for one in accounts.accounts(session)}
    director = by_role[Role.DIRECTOR]
    nurse = by_role.get(Role.NURSE, director)
    return _Hands(by_role.get(Role.CAREGIVER, director).id, nurse.id, director.id, nurse.name)


class _Story:
    """One incident from the first note on."""

    def __init__(
        self, session: Session, change: Change, random: Random, hands: _Hands, of: ResidentId, at: datetime
    ) -> None:
        self.session, self.change, self.random, self.hands, self.of = session, change, random, hands, of
        self.at = at

    def tell(self, place: int, *, last: bool) -> None:
        """Record it; the second one is grave, the `last` one is open still."""
        bed = "" if (row := residents.row(self.session, self.of)) is None else row.bed
        draft = invented.report(self.random, place, self.of, bed, self.at)
        incident_id = IncidentId(self.change.new_id("incident"))
        noted = to_text(self.at + timedelta(minutes=6))
        store.add(
            self.session.db, incident_id, draft, private=False, recorded_at=noted, recorded_by=self.hands.caregiver
        )
        incident = store.cases(self.session.db, incident_id=incident_id)[0].incident
        if last:
            return
        self._told(incident, draft)
        self._closed(incident, place)

    def _told(self, incident: Incident, draft: IncidentDraft) -> None:
        way, by = "电话", self.hands.nurse_name
        self._add(incident, 25, LineDraft(LineKind.FAMILY_TOLD, None, whom="侄子", way=way, by_whom=by))
        if draft.grave:
            self._add(incident, 40, LineDraft(LineKind.REPORTED, None, whom="青柳镇民政办", way=way, by_whom=by))

    def _closed(self, incident: Incident, place: int) -> None:
        cause, measure = invented.afterwards(place)
        self._add(incident, 180, LineDraft(LineKind.CAUSE, None, cause))
        self._add(incident, 185, LineDraft(LineKind.MEASURE, None, measure))
        self._add(incident, 600, LineDraft(LineKind.REVIEW, None, invented.REVIEW), self.hands.director)
        self._add(incident, 602, LineDraft(LineKind.CLOSED, None), self.hands.director)

    def _add(self, incident: Incident, minutes: int, draft: LineDraft, by: AccountId | None = None) -> None:
        store.add_line(
            self.session.db,
            self.change.new_id("incident_line"),
            incident,
            draft,
            recorded_at=to_text(self.at + timedelta(minutes=minutes)),
            recorded_by=by or self.hands.nurse,
        )
