"""What a month's roster is made of: groups, duties, needs, cells, leave and wishes; rules only, no storage."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from app.features.staff.model import Post, read_time
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, AreaId, AskId, DutyId, RosterGroupId, StaffId, SwapId
from app.kernel.text import Words, words

LONGEST_NAME = 12
LONGEST_LETTER = 2
DAY = timedelta(days=1)
LARGE_FROM = 25
"""People from which a month is printed on A3."""


class DutyLook(StrEnum):
    """The colour of a duty in the grid; its letter says the same."""

    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"  # also what counts as a night
    AWAY = "away"
    OTHER = "other"


class Days(StrEnum):
    """Which days a need is for."""

    EVERY = "every"
    WORKDAY = "workday"
    REST = "rest"  # 休息日: weekends and public holidays


class AskKind(StrEnum):
    """What somebody asks for, or has (愿望和休假)."""

    WISH_OFF = "wish_off"  # 想休
    WISH_DUTY = "wish_duty"  # 想上
    WISH_NOT = "wish_not"  # 不想上
    LEAVE = "leave"  # 休假
    SICK = "sick"  # 病假
    TRAINING = "training"  # 培训

    @property
    def is_wish(self) -> bool:
        """Return whether the roster may go against it."""
        return self in (AskKind.WISH_OFF, AskKind.WISH_DUTY, AskKind.WISH_NOT)


ASK_WORDS: Mapping[AskKind, Words] = MappingProxyType(
    {
        AskKind.WISH_OFF: words("Rosters", "would like to be off"),
        AskKind.WISH_DUTY: words("Rosters", "would like to work"),
        AskKind.WISH_NOT: words("Rosters", "would rather not work"),
        AskKind.LEAVE: words("Rosters", "leave"),
        AskKind.SICK: words("Rosters", "sick"),
        AskKind.TRAINING: words("Rosters", "course"),
    }
)
ABSENCE_LETTERS = MappingProxyType({AskKind.LEAVE: "假", AskKind.SICK: "病", AskKind.TRAINING: "学"})
"""How an absence stands in the grid and on paper."""
OFF_LETTER = "休"


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """What a person enters of a group."""

    name: str
    posts: frozenset[Post]
    area_id: AreaId | None = None  # None: the whole home


@dataclass(frozen=True, slots=True)
class Group:
    """People who are planned together (排班组): those of some posts, of one area or of the whole home."""

    id: RosterGroupId
    told: GroupDraft
    position: int

    @property
    def name(self) -> str:
        """Return the name."""
        return self.told.name

    @property
    def cares(self) -> bool:
        """Return whether its people care for residents: what these need is asked of no other group."""
        return not self.told.posts.isdisjoint((Post.CAREGIVER, Post.NURSE))


@dataclass(frozen=True, slots=True)
class DutyDraft:
    """What a person enters of a duty."""

    letter: str
    name: str
    begins: str  # HH:MM on the home's clock
    ends: str  # HH:MM; not after `begins`: on the next day
    minutes: int  # that count as work
    look: DutyLook = DutyLook.DAY
    on_floor: bool = True  # False: an escort, a course; not counted where residents are

    @property
    def span(self) -> tuple[int, int]:
        """Return from when to when it lasts, in minutes after 00:00 of its day; the end may lie on the next day."""
        begins, ends = _minutes(self.begins), _minutes(self.ends)
        return begins, ends if ends > begins else ends + 24 * 60

    @property
    def is_standby(self) -> bool:
        """Return whether it is mostly waiting (听班): less than half of it counts as work, and no rest is due after."""
        begins, ends = self.span
        return self.minutes * 2 < ends - begins


@dataclass(frozen=True, slots=True)
class Duty:
    """One letter of the grid (班种), e.g. 白 08:00–20:00."""

    id: DutyId
    group_id: RosterGroupId
    told: DutyDraft
    position: int
    withdrawn: bool  # old cells still have it; it cannot be given any more

    @property
    def letter(self) -> str:
        """Return the letter."""
        return self.told.letter

    @property
    def is_night(self) -> bool:
        """Return whether it counts as a night."""
        return self.told.look is DutyLook.NIGHT

    @property
    def span(self) -> tuple[int, int]:
        """Return from when to when it lasts, see `DutyDraft.span`."""
        return self.told.span

    @property
    def is_standby(self) -> bool:
        """Return whether it is mostly waiting, see `DutyDraft.is_standby`."""
        return self.told.is_standby


@dataclass(frozen=True, slots=True)
class Need:
    """How many people a duty needs on some days from a day on."""

    duty_id: DutyId
    days: Days
    least: int  # fewer is a hole
    wanted: int  # fewer or more costs
    from_on: date


@dataclass(frozen=True, slots=True)
class Cell:
    """What one person does on one day."""

    staff_id: StaffId
    day: date
    duty_id: DutyId | None  # None: a day off; no cell at all: not planned yet
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class AskDraft:
    """What a person enters of leave or a wish."""

    staff_id: StaffId
    kind: AskKind
    from_on: date
    until_on: date  # included
    duty_id: DutyId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Leave or a wish on record."""

    id: AskId
    told: AskDraft
    granted: bool | None  # of leave; None: nobody answered yet
    answer: str
    by: AccountId
    at: datetime  # aware, UTC

    @property
    def is_absence(self) -> bool:
        """Return whether the person is away for certain."""
        return not self.told.kind.is_wish and self.granted is True

    def has_begun(self, on: date) -> bool:
        """Return whether it is granted leave that began by a day: then it counts, and who plans alone takes it back."""
        return self.granted is True and self.told.from_on <= on

    def covers(self, day: date) -> bool:
        """Return whether it is about a day."""
        return self.told.from_on <= day <= self.told.until_on


@dataclass(frozen=True, slots=True)
class Swap:
    """Two people who ask to change days (换班)."""

    id: SwapId
    group_id: RosterGroupId
    staff_id: StaffId
    day: date
    other_id: StaffId
    other_day: date
    reason: str
    granted: bool | None  # None: nobody answered yet
    answer: str
    by: AccountId


@dataclass(frozen=True, slots=True)
class Pattern:
    """What repeats for a person (上二休一), counted from its first day."""

    staff_id: StaffId
    group_id: RosterGroupId
    turn: tuple[DutyId | None, ...]  # None: a day off
    from_on: date
    until_on: date | None

    def on(self, day: date) -> DutyId | None:
        """Return the duty of a day on which it holds; None: a day off."""
        return self.turn[(day - self.from_on).days % len(self.turn)]

    def holds(self, day: date) -> bool:
        """Return whether it holds on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


@dataclass(frozen=True, slots=True)
class Issue:
    """A month as it was published (发布)."""

    number: int  # 第几稿, from 1
    open_findings: int
    digest: str
    at: datetime  # aware, UTC
    by: AccountId


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def read(cls, given: str) -> Month | None:
        """Return the month that `2026-12` names; None if it names none from 1900 to 2999."""
        found = re.fullmatch(r"((?:19|2\d)\d\d)-(0[1-9]|1[0-2])", given, re.ASCII)
        return None if found is None else cls(int(found[1]), int(found[2]))

    @property
    def days(self) -> tuple[date, ...]:
        """Return its days in order."""
        return _days_of(self.year, self.number)

    @property
    def first(self) -> date:
        """Return its first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Return its last day."""
        return self.days[-1]

    def moved(self, months: int) -> Month:
        """Return the month so many later, earlier for a negative number."""
        year, number = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(year, number + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


@cache
def _days_of(year: int, month: int) -> tuple[date, ...]:
    return tuple(date(year, month, day) for day in range(1, calendar.monthrange(year, month)[1] + 1))


def need_on(needs: Iterable[Need], duty_id: DutyId, day: date, *, rest: bool) -> Need | None:
    """Return the need of a duty on a day: the newest for its kind of day, else the newest for every day."""
    kind = Days.REST if rest else Days.WORKDAY
    held = [one for one in needs if one.duty_id == duty_id and one.from_on <= day and one.days in (kind, Days.EVERY)]
    return max(held, key=lambda one: (one.days is not Days.EVERY, one.from_on), default=None)


def givable(some: Iterable[Duty]) -> tuple[Duty, ...]:
    """Return the duties that can be given, in order."""
    return tuple(one for one in some if not one.withdrawn)


_NAME_MISSING = words("Rosters", "The name is missing.")
_NAME_LONG = words("Rosters", "A name has at most {longest} characters here.")
_NAME_TAKEN = words("Rosters", "There is a group called {name} already. Give it another name.")
_NO_POST = words("Rosters", "Choose at least one post.")
_LETTER = words("Rosters", "A duty is written with one or two characters.")
_LETTER_KEPT = words("Rosters", "“{letter}” already stands for something else in every roster. Choose another letter.")
_LETTER_TAKEN = words("Rosters", "“{letter}” is {name} already. Choose another letter.")
_TIME = words("Rosters", "“{given}” is not a time of day. Write 08:00; the end of the day is 24:00.")
_MINUTES = words("Rosters", "Write how many hours count as work, at most as many as the duty lasts: 8 or 7.5.")
_DAYS_TURNED = words("Rosters", "The last day must not be before the first one.")
_DAYS_MANY = words("Rosters", "At most {days} days at once. Enter a second one for the rest.")
_WHICH_DUTY = words("Rosters", "Choose the duty.")
_TURN_LONG = words("Rosters", "A pattern has at most {most} days.")
_TURN_OFF = words("Rosters", "Choose at least one duty; days off alone are leave.")
LONGEST_ASK = 186
LONGEST_TURN = 31


def group_findings(draft: GroupDraft, others: Iterable[Group]) -> tuple[Finding, ...]:
    """Return what is wrong with a group, given all other groups."""
    found = list(_name_findings(draft.name))
    if any(one.name == draft.name.strip() for one in others):
        found.append(Finding("name", _NAME_TAKEN, {"name": draft.name.strip()}))
    return (*found, *([] if draft.posts else [Finding("posts", _NO_POST)]))


def duty_findings(draft: DutyDraft, others: Sequence[Duty]) -> tuple[Finding, ...]:
    """Return what is wrong with a duty, given the others of its group that can be given."""
    found, letter = list(_name_findings(draft.name)), draft.letter.strip()
    if not 1 <= len(letter) <= LONGEST_LETTER:
        found.append(Finding("letter", _LETTER))
    if letter in (OFF_LETTER, *ABSENCE_LETTERS.values()):
        found.append(Finding("letter", _LETTER_KEPT, {"letter": letter}))
    found += [
        Finding("letter", _LETTER_TAKEN, {"letter": letter, "name": one.told.name})
        for one in others
        if one.letter == letter
    ]
    times = [(field, given, read_time(given)) for field, given in (("begins", draft.begins), ("ends", draft.ends))]
    found += [Finding(field, _TIME, {"given": given}) for field, given, time in times if time is None]
    begins, ends = times[0][2], times[1][2]
    if begins and ends and not 0 <= draft.minutes <= (_minutes(ends) - _minutes(begins) - 1) % (24 * 60) + 1:
        found.append(Finding("minutes", _MINUTES))
    return tuple(found)


def ask_findings(draft: AskDraft) -> tuple[Finding, ...]:
    """Return what is wrong with leave or a wish."""
    found = []
    if draft.until_on < draft.from_on:
        found.append(Finding("until_on", _DAYS_TURNED))
    elif (draft.until_on - draft.from_on).days >= LONGEST_ASK:
        found.append(Finding("until_on", _DAYS_MANY, {"days": LONGEST_ASK}))
    if (draft.duty_id is None) is (draft.kind in (AskKind.WISH_DUTY, AskKind.WISH_NOT)):
        found.append(Finding("duty_id", _WHICH_DUTY))
    return tuple(found)


def pattern_findings(pattern: Pattern) -> tuple[Finding, ...]:
    """Return what is wrong with a pattern; an empty turn is the end of one."""
    found = []
    if len(pattern.turn) > LONGEST_TURN:
        found.append(Finding("turn", _TURN_LONG, {"most": LONGEST_TURN}))
    if pattern.turn and not any(pattern.turn):
        found.append(Finding("turn", _TURN_OFF))
    if pattern.until_on is not None and pattern.until_on < pattern.from_on:
        found.append(Finding("until_on", _DAYS_TURNED))
    return tuple(found)


def _name_findings(name: str) -> tuple[Finding, ...]:
    if not name.strip():
        return (Finding("name", _NAME_MISSING),)
    return (Finding("name", _NAME_LONG, {"longest": LONGEST_NAME}),) if len(name.strip()) > LONGEST_NAME else ()


def _minutes(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
