"""Fills the sample home with levels of several years, by the same services that people use; invents nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    AbilityDraft,
    ClassDraft,
    ObservationDraft,
    OldResultDraft,
    RisksDraft,
    Why,
    invented,
)
from app.features.care_levels.model.invented import DEPENDENT, INDEPENDENT, PARTIAL, Subject
from app.features.care_levels.service import recording, reporting
from app.features.residents import service as residents
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED, Kind
from app.kernel.access import Permission
from app.kernel.answers import told
from app.kernel.care import SelfCare
from app.kernel.clock import in_home
from app.kernel.ids import ResidentId

OFFICE = "澄湖区民政局"
NURSES = ("胡秋月", "田禾", "曲敏")
NEW_STANDARD_FROM = date(2023, 1, 1)
"""Before, the sample home was assessed by MZ/T 039-2013."""
HALF_YEAR, YEAR = 182, 365
LARGE = 300
"""Homes with more residents get fewer years of assessments: they are made to measure with."""
YEARLY = 0.04
"""Share of the points that a person of the sample loses in a year."""
LATE = 30
"""One in so many was not assessed in time."""
LIGHTER = {DEPENDENT: PARTIAL, PARTIAL: INDEPENDENT}


@dataclass(frozen=True, slots=True)
class _Person:
    id: ResidentId
    subject: Subject
    supported: bool  # 特困: the county finds a class
    back_on: date | None  # last return from hospital


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Record classes, observations, assessments and risks of everybody who is here; equal arguments, equal facts.

    Most of it is in time, some is due, a little is overdue. Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_DECIDE)
    with session.change("sample.built"):
        people = list(_people(session, random))
        late = set(random.sample(range(len(people)), len(people) // LATE))
        for place, person in enumerate(people):
            _Story(session, plan, random, person, is_late=place in late).tell()
        _changes(session, plan, random, people)


def _people(session: Session, random: Random) -> Iterator[_Person]:
    """Yield everybody who is here, with what the record says of them."""
    admitted: dict[ResidentId, date] = {}
    back: dict[ResidentId, date] = {}
    for line in stays.all_moves(session):
        kept = {Kind.ADMITTED: admitted, Kind.LEFT_HOSPITAL: back}.get(line.move.kind)
        if kept is not None and line.stands:
            kept[line.move.resident_id] = in_home(line.move.at).date()
    supported = store.people(session.db)
    for of, where in sorted(stays.standings(session).items()):
        if where.state in REGISTERED and of in admitted:
            diseases = {name for name, _detail, _source in store.diseases(session.db, of)}
            walking = told(residents.health(session, of).resident.person.mobility) or ""
            one = invented.subject(
                random, walking, admitted[of],
                dementia="阿尔茨海默病" in diseases, psychiatric="精神分裂症" in diseases,
            )  # fmt: skip
            yield _Person(of, one, supported[of][1], back.get(of))


class _Story:
    """What was recorded of one person over the years."""

    def __init__(self, session: Session, plan: SamplePlan, random: Random, person: _Person, *, is_late: bool) -> None:
        self.session, self.random, self.person = session, random, person
        self.today = plan.today
        self.years = 4 if plan.residents <= LARGE else 1
        self.is_late = is_late
        self.here_days = (plan.today - person.subject.admitted_on).days

    def tell(self) -> None:
        """Record all of it; of who came yesterday or today there is nothing yet."""
        if self.here_days < 2:
            return
        if self.person.supported:
            self._classes()
            self._observations()
        self._abilities()
        self._risks()

    def _ago(self, days: int) -> date:
        """Return the day so many days ago, never before the admission nor after yesterday."""
        return max(self.today - timedelta(days=max(days, 1)), self.person.subject.admitted_on)

    def _classes(self) -> None:
        frail, first = self.person.subject.frail, self.here_days - self.random.randint(0, 1)
        if frail in LIGHTER and self.here_days > 2 * YEAR and self.random.random() < 0.35:
            self._decide(LIGHTER[frail], first)
            first = self.random.randint(YEAR // 2, self.here_days - YEAR)
        self._decide(frail, first)

    def _decide(self, found: SelfCare, days: int) -> None:
        recording.decide_class(self.session, self.person.id, _finding(self.random, found, self._ago(days)))

    def _observations(self) -> None:
        newest = self._newest(YEAR)
        for days in (newest + YEAR, newest):
            if days <= self.here_days:
                recording.observe(
                    self.session, self.person.id,
                    ObservationDraft(
                        observed_on=self._ago(days), can=invented.can(self.random, self.person.subject.frail)
                    ),
                )  # fmt: skip

    def _newest(self, interval: int) -> int:
        """Return how many days ago the newest assessment was, in time or, for a few, late."""
        if self.is_late:
            return min(interval + self.random.randint(2, 25), self.here_days)
        return min(self.random.randint(3, interval - 8), self.here_days)

    def _abilities(self) -> None:
        days = self._newest(HALF_YEAR)
        if (back := self._after_hospital()) is not None and back < days:
            self._ability(back, 0.0, Why.IMMEDIATE)
            days += HALF_YEAR // 2
        at = list(range(days, min(self.here_days, self.years * YEAR), HALF_YEAR)) or [self.here_days - 1]
        for place, ago in reversed(list(enumerate(at))):
            first = ago + HALF_YEAR > self.here_days
            self._ability(ago, YEARLY / 2 * place, Why.FIRST if first else Why.REGULAR)
        if self.here_days > 5 * YEAR and self.random.random() < 0.25:
            self._old_result()

    def _ability(self, ago: int, stronger: float, why: Why) -> None:
        on = self._ago(ago)
        if on < NEW_STANDARD_FROM:
            return
        first, second = self.random.sample(NURSES, 2)
        then = invented.stronger(self.person.subject, stronger)
        incidents = self.random.choices((0, 1, 2), (90, 7, 3))[0]
        informant = ("本人", "本人") if self.random.random() < 0.4 else ("周玉珍", "护理员")
        recording.assess_ability(
            self.session, self.person.id,
            AbilityDraft(
                assessed_on=on, why=why, scores=invented.answers(self.random, then),
                conditions=invented.conditions(then, incidents), assessor=first, second_assessor=second,
                informant=informant[0], relation=informant[1],
            ),
        )  # fmt: skip

    def _old_result(self) -> None:
        on = max(date(2022, self.random.randint(1, 12), 15), self.person.subject.admitted_on)
        level = {INDEPENDENT: 0, PARTIAL: 1, DEPENDENT: 2}[self.person.subject.frail]
        recording.enter_old_result(
            self.session, self.person.id,
            OldResultDraft(assessed_on=on, level=level, assessor="评估组", office="澄湖区养老服务评估中心"),
        )  # fmt: skip

    def _risks(self) -> None:
        if self.random.random() < 0.02:
            return
        days = self._newest(YEAR)
        if days + YEAR <= self.here_days:
            self._risk(days + YEAR, Why.REGULAR)
        self._risk(days, Why.FIRST if days + YEAR > self.here_days else Why.REGULAR)
        if (back := self._after_hospital()) is not None and back < days:
            self._risk(back, Why.IMMEDIATE)

    def _risk(self, ago: int, why: Why) -> None:
        first, second = self.random.sample(NURSES, 2)
        draft = RisksDraft(
            assessed_on=self._ago(ago), why=why, grades=invented.grades(self.random, self.person.subject.frail),
            assessor=first, reviewer=second, told="本人",
        )  # fmt: skip
        recording.assess_risks(self.session, self.person.id, draft)

    def _after_hospital(self) -> int | None:
        """Return how many days ago who came back from hospital was assessed for it; None: not needed, or not yet."""
        if self.person.back_on is None or self.is_late:
            return None
        ago = (self.today - self.person.back_on).days - 2
        return ago if ago >= 1 else None


# changes of class -------------------------------------------------------------------------------------


def _changes(session: Session, plan: SamplePlan, random: Random, people: Sequence[_Person]) -> None:
    """Let a few become frailer: two not reported yet, one with the county, one answered; and correct one assessment."""
    here = [one for one in people if (plan.today - one.subject.admitted_on).days > YEAR]
    lighter = [one for one in here if one.supported and one.subject.frail in (INDEPENDENT, PARTIAL)]
    ends: tuple[tuple[int, Callable[..., object]], ...] = (
        (2, _not_reported), (4, _not_reported), (20, _with_the_county), (60, _answered),
    )  # fmt: skip
    for person, (days, end) in zip(random.sample(lighter, min(len(lighter), len(ends))), ends, strict=False):
        on = plan.today - timedelta(days=days)
        worse = PARTIAL if person.subject.frail is INDEPENDENT else DEPENDENT
        draft = ObservationDraft(observed_on=on, can=invented.can(random, worse), note="比上次做不到的多了")
        recording.observe(session, person.id, draft)
        end(session, random, person.id, on, worse)
    if here:
        _correct(session, random.choice(here).id)


def _not_reported(*_given: object) -> None:
    """Leave it as seen."""


def _with_the_county(session: Session, _random: Random, of: ResidentId, on: date, _worse: SelfCare) -> int:
    report = reporting.report_change(session, of, on + timedelta(days=1), "青柳镇人民政府")
    reporting.county_received(session, of, report, on + timedelta(days=14), "区里签收")
    return report


def _answered(session: Session, random: Random, of: ResidentId, on: date, worse: SelfCare) -> None:
    report = _with_the_county(session, random, of, on, worse)
    recording.decide_class(session, of, _finding(random, worse, on + timedelta(days=25), report))


def _finding(random: Random, found: SelfCare, on: date, report: int | None = None) -> ClassDraft:
    document = f"澄民认〔{on.year}〕{random.randint(1, 90)}号"
    return ClassDraft(self_care=found, from_on=on, decided_on=on, office=OFFICE, document=document, report=report)


def _correct(session: Session, of: ResidentId) -> None:
    """Correct the newest assessment of somebody: one item was read wrongly."""
    last = store.abilities(session.db, of)[-1]
    if last.conditions is None:
        return
    fixed = AbilityDraft(
        assessed_on=last.assessed_on, why=last.why, scores={**last.scores, "B.2.3": 2}, conditions=last.conditions,
        assessor=last.assessor, second_assessor=last.second_assessor, informant=last.informant, relation=last.relation,
        corrects=last.id, correction="平地行走一项看错了行",
    )  # fmt: skip
    recording.assess_ability(session, of, fixed)
