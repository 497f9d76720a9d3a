"""Fills the sample home with the checks of the last weeks: most in time, some late, a few missed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.safety_checks import store
from app.features.safety_checks.model import (
    Asks,
    CheckRules,
    Condition,
    Due,
    Duty,
    Item,
    Place,
    Stop,
    due,
    is_heating,
    stops,
)  # fmt: skip
from app.features.safety_checks.service._pack import pack
from app.features.safety_checks.service.places import add_places, places, suggested
from app.features.safety_checks.service.templates import add, by_template
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.kernel.access import Permission, Role
from app.kernel.clock import HOME_ZONE, in_home, to_text
from app.kernel.ids import RoundId

DAYS = 45
"""So far back the sample home has checks."""
LOG_DAYS = 14
"""So far back the sample home has a care log, which keeps the rounds from bed to bed."""
_MISSED, _LATE = 0.02, 0.04
_STEP = timedelta(hours=2, minutes=40)
_TABLES = ("check_round", "check_answer", "check_signature", "check_reason")
_REASONS = ("停电，值班员在配电室抢修", "送老人就医，人手不够")


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Take every check into use and walk it day by day; equal arguments, equal facts. Raises NotAllowedError."""
    session.require(Permission.SAFETY_PLAN)
    if not plan.days or not plan.residents:
        return
    began = plan.today - timedelta(days=min(plan.days, DAYS))
    with session.change("sample.built") as change:
        add_places(session, suggested(session))
        for code, template in pack().items():
            first = max(began, plan.today - timedelta(days=LOG_DAYS - 1)) if template.of_residents else began
            add(session, code, template, first, "")
        _Walker(session, change, random, plan.today).walk(began)


class _Walker:
    """Walks what was owed, and counts its own ids: thousands of rows are written at once."""

    def __init__(self, session: Session, change: Change, random: Random, today: date) -> None:
        self.session, self.change, self.random, self.today = session, change, random, today
        self.here: list[Place] = list(places(session))
        by_role = {one.role: one for one in accounts.accounts(session)}
        self.hands = {role: by_role.get(role, by_role[Role.DIRECTOR]) for role in Role}
        self.ids = {name: change.new_id(name) for name in _TABLES}
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in self.ids}
        self.present = stays.census_at(session).present

    def walk(self, began: date) -> None:
        """Write the rounds of every template but those of residents, which the care log keeps."""
        now = self.session.clock.now()
        for held in by_template(self.session).values():
            if held[0].template.of_residents:
                continue
            for one in due(held, began, self.today):
                self._period(one, now)
        for table, rows in self.rows.items():
            store.add_all(self.session.db, table, rows)

    def _period(self, one: Due, now: datetime) -> None:
        gone = 0
        for number in range(one.needed):
            at = self._start(one, number)
            if at is None or at + timedelta(minutes=30) > now:
                continue
            if one.day < self.today and self.random.random() < _MISSED:
                gone += 1
                continue
            late = one.day < self.today and self.random.random() < _LATE
            self._round(one, at, in_home(one.ends) + timedelta(hours=3) if late else at + timedelta(minutes=25), now)
        if gone and self.random.random() < 0.5:
            reason = self.random.choice(_REASONS)
            self._add("check_reason", one, template_id=one.template_id, duty_on=one.day.isoformat(), district="",
                      reason=reason, recorded_at=to_text(min(one.ends + timedelta(hours=2), now)))  # fmt: skip

    def _start(self, one: Due, number: int) -> datetime | None:
        """Return when a round began; None for periods that are not over and whose day has not come."""
        minutes = timedelta(minutes=self.random.randrange(40))
        if one.last_day == one.day:
            whole = one.template.begins is None
            hour = one.begins + timedelta(hours=9 if whole else 1, minutes=30)
            return hour + number * _STEP + minutes
        day = one.day + timedelta(days=self.random.randrange((one.last_day - one.day).days + 1))
        return datetime.combine(day, time(9), HOME_ZONE) + minutes

    def _round(self, one: Due, at: datetime, finished: datetime, now: datetime) -> None:
        finished = min(finished, now)
        who = self.hands[min(one.template.posts, key=list(Role).index, default=Role.DIRECTOR)]
        round_id = RoundId(self._add(
            "check_round", one, template_id=one.template_id, version_id=one.version.id, duty_on=one.day.isoformat(),
            district=one.district, event_id=None, walked_at=to_text(at), finished_at=to_text(finished),
            on_paper=int(finished > one.ends), note="", recorded_at=to_text(finished), recorded_by=who.id,
        ))  # fmt: skip
        heating = is_heating(one.day, CheckRules())
        for stop, item in self._asked(one, heating):
            self._add(
                "check_answer", one, round_id=round_id, place_id=stop.place_id, item=item.code, photo=None,
                hazard_id=None, recorded_at=to_text(finished), recorded_by=who.id, **self._answer(item),
            )  # fmt: skip
        others = (Duty.CONFIRMED, self.hands[Role.SAFETY]), (Duty.JOINED, self.hands[Role.NURSE])
        signers = [(Duty.PERFORMED, who), *others]
        fresh = one.day >= self.today - timedelta(days=1)
        for duty, person in signers[: 1 if fresh else one.template.signatures]:
            chosen = self.hands[Role.DIRECTOR] if duty is not Duty.PERFORMED and person.id == who.id else person
            self._add("check_signature", one, round_id=round_id, duty=duty.value, account_id=chosen.id,
                      name=chosen.name, recorded_at=to_text(finished), recorded_by=chosen.id)  # fmt: skip

    def _asked(self, one: Due, heating: bool) -> Iterator[tuple[Stop, Item]]:
        for stop in stops(one.template, self.here, one.district, heating=heating):
            for item in stop.items:
                yield stop, item

    def _answer(self, item: Item) -> dict[str, Any]:
        told: dict[str, Any] = {"answer": Condition.GOOD.value, "value": None, "expected": None, "text": ""}
        if item.asks is Asks.NUMBER:
            low, high = item.low or 0.0, item.high or 30.0
            told |= {"answer": Condition.TOLD.value, "value": round(self.random.uniform(low, high))}
        elif item.asks is Asks.HEADCOUNT:
            told |= {"answer": Condition.TOLD.value, "value": self.present, "expected": self.present}
        elif item.asks in {Asks.CHOICE, Asks.FILES}:
            told |= {"answer": Condition.TOLD.value, "text": "火灾疏散" if item.asks is Asks.CHOICE else "见纸质档案"}
        return told

    def _add(self, table: str, one: Due, **values: Any) -> int:
        row_id = self.ids[table]
        self.ids[table] += 1
        by = {"recorded_at": to_text(in_home(one.begins)), "recorded_by": self.change.by}
        self.rows[table].append({"id": row_id, **by, **values})
        return row_id
