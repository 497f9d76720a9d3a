"""Makes the roster problems of the sample homes from their files: `rules.json` and one file for each home."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.features.rosters.model.problem import (
    Ban,
    Cell,
    Demand,
    Limit,
    Person,
    Problem,
    Rule,
    Run,
    Share,
    Shift,
    Unit,
    Wish,
    rest_bans,
)

HERE = Path(__file__).parent
KINDS = ("D", "E", "N")


class SampleHome:
    """One home: its people by chance from the seed of its file, its rules from the file of all homes."""

    def __init__(self, name: str) -> None:
        self.rules: dict[str, Any] = json.loads((HERE / "rules.json").read_text("utf-8"))
        self.home: dict[str, Any] = json.loads((HERE / f"{name}.json").read_text("utf-8"))
        self.hard, self.soft, self.about = self.rules["hard"], self.rules["soft"], self.rules["people"]
        self.days: int = self.rules["days"]
        self.chance = random.Random(self.home["seed"])
        self.wards: list[dict[str, Any]] = self.home["wards"]
        self.shifts = tuple(
            Shift(f"{ward}{kind}", **self.rules["shifts"][kind], needs=frozenset({"nights"} if kind == "N" else ()))
            for ward in range(len(self.wards))
            for kind in KINDS
        )
        self.weekday = [(self.rules["first_weekday"] + day) % 7 for day in range(self.days)]

    def problem(self) -> Problem:
        """Return the problem of this home."""
        people = tuple(self._people())
        return Problem(
            self.days,
            self.shifts,
            people,
            demands=(*self._cover(), *self._ratio()),
            shares=tuple(self._shares()),
            limits=tuple(self._limits(people)),
            runs=tuple(self._runs(people)),
            bans=tuple(self._bans()),
            wishes=tuple(self._wishes(people)),
            weekends=self._weekends(),
        )

    def _people(self) -> Iterator[Person]:
        wards = [number for number, ward in enumerate(self.wards) for _ in range(ward["staff"])]
        wards += [number % len(self.wards) for number in range(self.home["floaters"])]
        total, floating = len(wards), self.home["floaters"]
        shares = {"certified": "certified_percent", "male": "male_percent", "experienced": "experienced_percent"}
        has = {trait: self._some(total, self.about[share]) for trait, share in shares.items()}
        no_nights, on_leave = (
            self._some(total, self.about["no_night_percent"]),
            self._some(total, self.about["on_leave_percent"]),
        )
        has["nights"] = set(range(total)) - no_nights
        for number, ward in enumerate(wards):
            places = {ward, (ward + 1) % len(self.wards)} if number >= total - floating else {ward}
            start = self.chance.randrange(self.days - self.about["leave_days"])
            leave = range(start, start + self.about["leave_days"]) if number in on_leave else range(0)
            yield Person(
                f"p{number}",
                frozenset(f"{place}{kind}" for place in places for kind in KINDS),
                {trait: range(self.days) for trait, who in has.items() if number in who},
                frozenset(leave),
                self._before(ward),
                f"ward {ward}",
            )

    def _some(self, total: int, percent: int) -> set[int]:
        """Return a part of all people by chance, spread over the wards."""
        return {number for number in range(total) if (number * percent + self.chance.randrange(100)) % 100 < percent}

    def _before(self, ward: int) -> tuple[Cell, ...]:
        """Return the week before: some days worked, the last two free for some."""
        worked = self.chance.choice(["DDDEE..", "EEE..DD", "DD..DDD", "..DDEE.", "DDE..EE"])
        return tuple(None if kind == "." else f"{ward}{kind}" for kind in worked)

    def _cover(self) -> Iterator[Demand]:
        soft, hard = self.soft, self.hard
        for day in range(self.days):
            for number, ward in enumerate(self.wards):
                for kind in KINDS:
                    shift = frozenset({f"{number}{kind}"})
                    least, wanted = ward["least"][kind], ward["wanted"][kind]
                    yield Demand(day, shift, wanted, soft["below_wanted"], soft["above_wanted"], least)
                    yield Demand(
                        day, shift, least=hard["certified_each_shift"], trait="certified", rule=Rule.QUALIFICATION
                    )
                yield Demand(day, frozenset({f"{number}N"}), least=hard["men_at_night"], trait="male", rule=Rule.MALE)

    def _ratio(self) -> Iterator[Demand]:
        """Yield the number of people whom the ratio asks for each day over the whole home."""
        rule, residents, dependent = self.hard["ratio"], self.home["residents"], self.home["dependent"]
        excess = 100 * dependent - rule["threshold_percent"] * residents
        need = -(-residents // rule["base"]) + max(0, -(-excess // (100 * rule["excess"])))
        every = frozenset(one.key for one in self.shifts)
        for day in range(self.days):
            yield Demand(day, every, least=need, rule=Rule.RATIO)

    def _shares(self) -> Iterator[Share]:
        for day in range(self.days):
            for one in self.shifts:
                yield Share(day, frozenset({one.key}), "experienced",
                            self.hard["experienced_part"], self.hard["experienced_whole"])  # fmt: skip

    def _limits(self, people: tuple[Person, ...]) -> Iterator[Limit]:
        hard, soft = self.hard, self.soft
        every = frozenset(one.key for one in self.shifts)
        nights = frozenset(one.key for one in self.shifts if one.key.endswith("N"))
        wanted = sum(ward["wanted"][kind] for ward in self.wards for kind in KINDS) * self.days
        wanted = min(wanted, len(people) * (hard["month_minutes"] // self.shifts[0].minutes))
        wanted_nights = sum(ward["wanted"]["N"] for ward in self.wards) * self.days
        night_people = sum("nights" in one.traits for one in people)
        free_days = tuple(day for day in range(self.days) if self.weekday[day] >= 5)
        on_free_days = wanted * len(free_days) // self.days
        for one in people:
            nights_before = self.chance.randrange(9, 14)  # of the two months before
            share = nights_before + self._band(wanted_nights, night_people)[0] - self.chance.randrange(2)
            total_low, total_high = self._band(wanted, len(people))
            away = len(one.off) * 5 // 7
            yield Limit(one.key, Rule.NIGHTS, Unit.SHIFTS, nights, (), most=hard["nights"])
            yield Limit(one.key, Rule.MONTH, Unit.MINUTES, every, (), most=hard["month_minutes"])
            for week in self._weeks():
                worked = [cell for cell in one.before[len(one.before) - self.rules["first_weekday"] :] if cell]
                before = sum(self.rules["shifts"][cell[-1]]["minutes"] for cell in worked) if 0 in week else 0
                yield Limit(one.key, Rule.WEEK, Unit.MINUTES, every, week, most=hard["week_minutes"], before=before)
            if "nights" in one.traits:
                one_off, two_off = soft["night_outside_share"], soft["night_two_outside_share"]
                yield Limit(one.key, Rule.FAIRNESS, Unit.SHIFTS, nights, (), low=share, high=share + 1,
                            under=one_off, over=one_off, before=nights_before)  # fmt: skip
                yield Limit(one.key, Rule.FAIRNESS, Unit.SHIFTS, nights, (), high=share + 2,
                            over=two_off, before=nights_before)  # fmt: skip
            yield Limit(one.key, Rule.FAIRNESS, Unit.SHIFTS, every, (), low=total_low - away, high=total_high - away,
                        under=soft["shift_outside_share"], over=soft["shift_outside_share"])  # fmt: skip
            low, high = self._band(on_free_days, len(people))
            yield Limit(one.key, Rule.FAIRNESS, Unit.SHIFTS, every, free_days, low=low - 1, high=high + 1,
                        under=soft["weekend_outside_share"], over=soft["weekend_outside_share"])  # fmt: skip

    @staticmethod
    def _band(total: int, people: int) -> tuple[int, int]:
        """Return the fair share of each, rounded down and up."""
        return total // people, -(-total // people)

    def _weeks(self) -> Iterator[tuple[int, ...]]:
        """Yield the days of each calendar week that lie in the month."""
        weeks: dict[int, list[int]] = {}
        for day in range(self.days):
            weeks.setdefault((day + self.rules["first_weekday"]) // 7, []).append(day)
        yield from map(tuple, weeks.values())

    def _weekends(self) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(day for day in week if self.weekday[day] >= 5) for week in self._weeks())

    def _runs(self, people: tuple[Person, ...]) -> Iterator[Run]:
        every = frozenset(one.key for one in self.shifts)
        nights = frozenset(one.key for one in self.shifts if one.key.endswith("N"))
        for one in people:
            yield Run(one.key, Rule.RUN, every, most=self.hard["days_running"])
            yield Run(one.key, Rule.NIGHT_RUN, nights, most=self.hard["nights_running"])
            yield Run(one.key, Rule.RUN, every, least=2, cost=self.soft["lonely_day"])

    def _bans(self) -> Iterator[Ban]:
        yield from rest_bans(self.shifts, self.hard["rest_minutes"])
        for first in self.shifts:
            for then in self.shifts:
                if first.key.endswith("N") and then.key.endswith("D"):
                    yield Ban(first.key, then.key, self.hard["day_after_night_block"])

    def _wishes(self, people: tuple[Person, ...]) -> Iterator[Wish]:
        for one in people:
            for day in self.chance.sample(range(self.days), self.about["wishes_each"]):
                kind = self.chance.choice(["off", "off", *KINDS])
                shifts = one.may if kind == "off" else frozenset(key for key in one.may if key.endswith(kind))
                if day not in one.off and (kind != "N" or "nights" in one.traits):
                    yield Wish(one.key, day, shifts, kind != "off", self.chance.choice(self.soft["wish"]))
