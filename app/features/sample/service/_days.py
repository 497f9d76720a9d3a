"""Lets the sample home live: leaves, hospital trips, changed beds, newcomers and deaths, each on its day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from app.data.session import Session
from app.features.residents import service as residents
from app.features.sample import model
from app.features.sample.model import Invented
from app.features.sample.service._people import at_hour, enter, free_beds
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.features.stays.model import EscortKind, HospitalTrip, Leave, State
from app.kernel.clock import SetClock
from app.kernel.ids import ResidentId

LEAVE, HOSPITAL, BED, DEATH, NEW = 0.004, 0.0015, 0.0006, 0.00025, 0.0004
"""Chance of each on one day for one resident; on the last two days somebody goes on leave and to hospital for sure."""


@dataclass(frozen=True, slots=True)
class _Event:
    at: datetime
    do: Callable[[], object]


class _Life:
    """The days of one sample home."""

    def __init__(
        self, session: Session, random: Random, newcomers: Iterable[Invented], plan: SamplePlan, clock: SetClock
    ) -> None:
        self.session, self.random, self.plan, self.clock = session, random, plan, clock
        self.present = [
            resident
            for resident, standing in stays.standings(session).items()
            if standing.state is State.PRESENT
        ]  # fmt: skip
        self.sexes = {row.id: row.sex.value for row in residents.residents(session)}
        self.away: list[_Event] = []  # returns that will come
        self.newcomers = iter(newcomers)

    def day(self, morning: datetime) -> None:
        """Let one day pass; its events are recorded a few minutes after they happened."""
        tonight = morning + timedelta(hours=15)
        due = [event for event in self.away if event.at < tonight]
        self.away = [event for event in self.away if event.at >= tonight]
        for event in sorted([*due, *self._begun(morning)], key=lambda one: one.at):
            self.clock.at = max(event.at + timedelta(minutes=5), self.clock.at)
            event.do()

    def _begun(self, morning: datetime) -> list[_Event]:
        events = []
        last = morning.date() >= self.plan.today - timedelta(days=2)
        for chance, what in ((LEAVE, self._leave), (HOSPITAL, self._hospital), (BED, self._bed), (DEATH, self._death)):
            for _ in range(max(self._times(chance), int(last and chance in (LEAVE, HOSPITAL)))):
                if self.present:
                    resident = self.present.pop(self.random.randrange(len(self.present)))
                    at = at_hour(morning, self.random.randint(8, 16), self.random.randrange(60))
                    events.append(_Event(at, what(resident, at)))
        for _ in range(self._times(NEW)):
            at = at_hour(morning, self.random.randint(9, 15), self.random.randrange(60))
            events.append(_Event(at, self._newcomer(at)))
        return events

    def _times(self, chance: float) -> int:
        expected = chance * self.plan.residents
        return int(expected) + (self.random.random() < expected % 1)

    def _leave(self, resident: ResidentId, at: datetime) -> Callable[[], object]:
        is_past = at.date() < self.plan.today - timedelta(days=2)
        hours = self.random.choice((3, 5, 8, 30, 52, 78) if is_past else (52, 78))
        leave = Leave(
            at,
            at + timedelta(hours=hours),
            going_to=self.random.choice(model.LEAVES),
            with_whom="家里人来接",
            phone=f"000 0000 {self.random.randint(0, 9999):04d}",
            reason="本人要求",
        )
        back = at + timedelta(hours=hours, minutes=self.random.choice((-40, -15, -5, 10, 25)))
        self._returns(back, resident, lambda: stays.come_back(self.session, resident, back, "按时回来"))
        return lambda: stays.go_on_leave(self.session, resident, leave)

    def _hospital(self, resident: ResidentId, at: datetime) -> Callable[[], object]:
        trip = HospitalTrip(
            hospital=self.random.choice(model.HOSPITALS),
            ward=self.random.choice(("内科", "骨科", "神经内科")),
            diagnosis=self.random.choice(("肺部感染", "血压突然高了", "摔伤，查骨头", "脑梗复查")),
            sent_by="胡秋月",
            contact_told="村委会",
            contact_told_at=at,
        )
        back = at + timedelta(days=self.random.randint(3, 16))
        self._returns(back, resident, lambda: stays.leave_hospital(self.session, resident, back, "好转出院"))

        def go() -> None:
            stays.go_to_hospital(self.session, resident, at, trip)
            stays.add_escort(
                self.session, resident, self.random.choice(("周玉珍", "何秀英", "孙红霞")), EscortKind.OWN, at
            )

        return go

    def _bed(self, resident: ResidentId, at: datetime) -> Callable[[], object]:
        def move() -> None:
            if free := free_beds(self.session)[self.sexes[resident]]:
                stays.move_bed(self.session, resident, free[0], at, "离护理站近一点")
            self.present.append(resident)

        return move

    def _death(self, resident: ResidentId, at: datetime) -> Callable[[], object]:
        return lambda: stays.record_death(self.session, resident, at, "本院", "因病去世")

    def _newcomer(self, at: datetime) -> Callable[[], object]:
        def come() -> None:
            invented = next(self.newcomers, None)
            if invented is None or not (free := free_beds(self.session)[invented.sex]):
                return
            with self.session.change("sample.moved_in"):
                resident = enter(self.session, self.random, invented, free[0], at, self.plan)
                self.sexes[resident] = invented.sex
                self.present.append(resident)

        return come

    def _returns(self, at: datetime, resident: ResidentId, do: Callable[[], object]) -> None:
        def come() -> None:
            do()
            self.present.append(resident)

        self.away.append(_Event(at, come))


def live(session: Session, random: Random, newcomers: Iterable[Invented], plan: SamplePlan, clock: SetClock) -> None:
    """Let `plan.days` days pass; the last one ends at half past seven in the morning of the plan's today.

    `newcomers` come one by one while there are beds.
    """
    life = _Life(session, random, newcomers, plan, clock)
    morning = at_hour(clock.at, 8, 0)
    for _ in range(plan.days):
        life.day(morning)
        morning += timedelta(days=1)
    clock.at = max(clock.at, at_hour(morning, 7, 30))
