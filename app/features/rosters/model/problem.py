"""A roster to be filled, stated in pure data: people, days, shifts, what is needed, what is allowed, what is wished.

Days are counted from 0, the first day of the roster; minutes are counted from midnight. Each person works at most one
shift a day. Hard are the rules of a person (`Ban`, `Limit.least` and `most`, `Run` without a cost, days off, pins);
a `Demand` or `Share` that nobody can meet leaves a `Hole`, which costs more than any wish; everything else has a cost.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

OFF = None
"""No shift on this day."""

Cell = str | None
"""Key of the shift that somebody works on a day; OFF on a free day."""


class Rule(StrEnum):
    """What a limit, a demand or a finding is about; the slice has words for each."""

    REST = "rest"  # too few hours between two shifts
    BESIDE = "beside"  # too few hours between a shift and one of another roster
    ORDER = "order"  # a shift that must not come some days after another
    RUN = "run"  # days worked one after another
    NIGHT_RUN = "night_run"  # nights one after another
    DAYS_OFF = "days_off"  # free days one after another
    WEEK = "week"  # hours of a calendar week
    MONTH = "month"  # hours of the month
    SHIFTS = "shifts"  # number of shifts of a kind
    NIGHTS = "nights"  # number of nights
    WEEKENDS = "weekends"  # number of weekends worked
    HOLIDAYS = "holidays"  # number of holidays worked
    LEAVE = "leave"  # works on a day of leave
    POST = "post"  # a shift that is not this person's
    QUALIFICATION = "qualification"  # lacks what the shift asks for
    EXPIRED = "expired"  # had what the shift asks for, but not on this day
    PIN = "pin"  # differs from what was pinned
    COVER = "cover"  # too few or too many people on a shift
    RATIO = "ratio"  # too few caregivers for the residents
    MALE = "male"  # no man where one is needed
    EXPERIENCE = "experience"  # too many newcomers on a shift
    TIE = "tie"  # two people who are not put on one shift
    LONELY = "lonely"  # a single day of work between free days
    WISH = "wish"  # a wish that was not met
    FAIRNESS = "fairness"  # more or less than a fair share
    KEEP = "keep"  # differs from the roster before


class Unit(StrEnum):
    """What a `Limit` counts."""

    SHIFTS = "shifts"
    MINUTES = "minutes"
    WEEKENDS = "weekends"  # of `Problem.weekends`, each once however many of its days are worked


@dataclass(frozen=True, slots=True)
class Shift:
    """One kind of shift at one place, the value of a cell: two wards with a night shift have two shifts."""

    key: str
    minutes: int  # that count as work
    start: int  # minutes after midnight of the day the shift belongs to
    end: int  # minutes after the same midnight; above 1440 on the next day
    needs: frozenset[str] = frozenset()  # traits that everybody on it must have
    name: str = ""  # for people; empty: the key


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to be planned."""

    key: str
    may: frozenset[str]  # shifts of this person's post and areas
    traits: Mapping[str, Collection[int]] = field(default_factory=dict)
    """Days on which each trait holds: posts, qualifications until they expire, "male", "experienced", "nights"."""
    off: frozenset[int] = frozenset()  # days of leave, sickness, school: no shift
    before: tuple[Cell, ...] = ()  # the last days before day 0, the oldest first; what was earlier is unknown
    ward: str = ""  # people of one ward are mostly exchanged with each other; a hint for large homes
    name: str = ""  # for people; empty: the key
    tight: Mapping[str, Collection[int]] = field(default_factory=dict)
    """Days on which a shift lies too near to what this person works in another roster."""

    def has(self, trait: str, day: int) -> bool:
        """Return whether this person has a trait on a day; everybody has the trait ""."""
        return not trait or day in self.traits.get(trait, ())


@dataclass(frozen=True, slots=True)
class Ban:
    """A shift that nobody may work some days after another one, whatever lies between them; hard."""

    first: str
    then: str
    later: int = 1  # days
    rule: Rule = Rule.ORDER


@dataclass(frozen=True, slots=True)
class Limit:
    """How much of some shifts one person must (hard) and should (at a cost) work on some days.

    A fair share over a rolling quarter is a limit whose `before` is what the quarter has seen, with `low` and `high`
    around the share; two limits, one step apart, make the second shift too many dearer than the first.
    """

    person: str
    rule: Rule
    unit: Unit
    shifts: frozenset[str]
    days: tuple[int, ...]  # empty: every day of the roster
    least: int | None = None  # hard
    most: int | None = None  # hard
    low: int | None = None
    high: int | None = None
    under: int = 0  # cost of each unit below `low`
    over: int = 0  # cost of each unit above `high`
    before: int = 0  # units counted already before day 0


@dataclass(frozen=True, slots=True)
class Run:
    """How many days one after another one person works some shifts, or does not.

    History counts. A run that touches the end of the roster, or a beginning before which nothing is known, is never
    too short; nothing unknown makes a run too long.
    """

    person: str
    rule: Rule
    shifts: frozenset[str]  # empty: the run is of free days
    least: int = 1
    most: int | None = None
    cost: int | None = None  # of each day too short or too long; None: hard


@dataclass(frozen=True, slots=True)
class Demand:
    """How many people with a trait a day needs on some shifts.

    Below `least` there is a hole; below `wanted` each costs `under`, above it `over`; above `most` is forbidden. Two
    people who go together have a trait of their own; one without the other costs `alone`.
    """

    day: int
    shifts: frozenset[str]  # people on any of these count; several shifts: the whole day, the whole home
    wanted: int = 0
    under: int = 0
    over: int = 0
    least: int = 0
    most: int | None = None
    alone: int = 0  # cost when only one person is there
    trait: str = ""  # only people with it count; "": everybody
    rule: Rule = Rule.COVER


@dataclass(frozen=True, slots=True)
class Share:
    """At least `part` in `whole` of the people on some shifts of a day have a trait; what is short is a hole."""

    day: int
    shifts: frozenset[str]
    trait: str
    part: int
    whole: int
    rule: Rule = Rule.EXPERIENCE


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody wants to work one of some shifts on a day (`on`), or none of them."""

    person: str
    day: int
    shifts: frozenset[str]
    on: bool
    cost: int  # when it is not met


@dataclass(frozen=True, slots=True)
class Roster:
    """Who works what: for each person the cells of all days."""

    lines: Mapping[str, tuple[Cell, ...]]

    def at(self, person: str, day: int) -> Cell:
        """Return what a person works on a day."""
        return self.lines[person][day]

    def having(self, person: str, day: int, cell: Cell) -> Roster:
        """Return this roster with one cell changed."""
        line = self.lines[person]
        return Roster({**self.lines, person: (*line[:day], cell, *line[day + 1 :])})

    def changes(self, other: Roster) -> list[tuple[str, int]]:
        """Return the cells (person, day) in which another roster differs, by person and day."""
        return [
            (person, day)
            for person, line in self.lines.items()
            for day, cell in enumerate(line)
            if other.lines[person][day] != cell
        ]


@dataclass(frozen=True, slots=True)
class Problem:
    """All that is known before a roster is filled."""

    days: int
    shifts: tuple[Shift, ...]
    people: tuple[Person, ...]
    demands: tuple[Demand, ...] = ()
    shares: tuple[Share, ...] = ()
    limits: tuple[Limit, ...] = ()
    runs: tuple[Run, ...] = ()
    bans: tuple[Ban, ...] = ()
    wishes: tuple[Wish, ...] = ()
    pinned: Mapping[tuple[str, int], Cell] = field(default_factory=dict)  # (person, day): what stays as it is
    weekends: tuple[tuple[int, ...], ...] = ()  # days of each weekend
    keep: Roster | None = None  # the roster to stay close to, e.g. after a sick call
    keep_cost: int = 0  # of each cell that differs from `keep`
    hole_cost: int = 10_000  # of each person missing in a hole; far above all other costs of a day

    def roster(self, worked: Mapping[tuple[str, int], str]) -> Roster:
        """Return the roster in which the given cells (person, day) are worked and all others are free."""
        return Roster({one.key: tuple(worked.get((one.key, day)) for day in range(self.days)) for one in self.people})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why people could not fill a hole: how many of those who are not there already a rule keeps away."""

    rule: Rule
    people: tuple[str, ...]  # keys


@dataclass(frozen=True, slots=True)
class Hole:
    """People missing on a day, named."""

    day: int
    shifts: frozenset[str]
    trait: str  # whom it lacks: post, qualification, "male"; "": anybody
    short: int  # people
    rule: Rule  # what asks for them
    why: tuple[Reason, ...] = ()  # the rule that keeps most people away first


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the engine found, the best so far or the last word."""

    roster: Roster
    hard: int  # broken rules of people; 0 unless pins, leave or limits contradict each other, see `repairs.clashes`
    cost: int  # of everything missed, each hole at `Problem.hole_cost`
    bound: int  # no roster can cost less
    holes: tuple[Hole, ...]
    first_s: float | None  # seconds until the first roster without broken rules and holes; None: none yet
    total_s: float  # seconds until now
    proved: bool = False  # nothing better exists


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to look: seconds of the clock, or units of work that give the same roster on every run."""

    seconds: float | None = None
    work: float | None = None
    seed: int = 1


def rest_bans(shifts: Iterable[Shift], minutes: int) -> tuple[Ban, ...]:
    """Return the bans that leave at least so many minutes between the end of a shift and the start of the next."""
    every = tuple(shifts)
    return tuple(
        Ban(first.key, then.key, later, Rule.REST)
        for first in every
        for then in every
        for later in range(1, 2 + (first.end + minutes) // 1440)
        if then.start + 1440 * later - first.end < minutes
    )
