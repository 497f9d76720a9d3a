"""A round of a check (检查): places on its way, what is asked at each, answers, signatures; pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.features.safety_checks.model.rules import CheckRules
from app.features.safety_checks.model.templates import Asks, Item, PlaceKind, Template, Version
from app.kernel.clock import in_home
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, CheckEventId, CheckPlaceId, HazardId, RoundId, TemplateId
from app.kernel.text import words

_WHAT = words("SafetyRound", "“{item}”: write what is wrong.")
_NUMBER = words("SafetyRound", "“{item}”: write the number that was read.")
_COUNT = words("SafetyRound", "“{item}”: write how many there should be and how many there are.")
_WORDS = words("SafetyRound", "“{item}”: write it, or choose that there is nothing.")
_LEFT = words("SafetyRound", "{place}: {count} items have no answer yet.")
_FUTURE = words("SafetyRound", "The round cannot be in the future. Look at date and time.")
_EARLY = words("SafetyRound", "The check counts from {day} on. Look at date and time.")
HEADING_ALL = "全院"


class Condition(StrEnum):
    """What was answered."""

    GOOD = "good"  # 正常; of a text: nothing to tell
    BAD = "bad"  # 异常
    NONE = "none"  # 不适用
    TOLD = "told"  # a value, a count, words


class Duty(StrEnum):
    """As what a person signs."""

    PERFORMED = "performed"  # 巡查人
    CONFIRMED = "confirmed"  # 确认人
    JOINED = "joined"  # 参加人


@dataclass(frozen=True, slots=True)
class Place:
    """One place on the way (巡查区域)."""

    id: CheckPlaceId
    name: str
    kind: PlaceKind
    district: str  # 片区; "": the whole home together
    position: int


@dataclass(frozen=True, slots=True)
class Stop:
    """One place of a round and what is asked there."""

    place: Place | None  # None: asked once for the whole home
    items: tuple[Item, ...]

    @property
    def place_id(self) -> CheckPlaceId | None:
        """Return the place's id."""
        return None if self.place is None else self.place.id

    @property
    def name(self) -> str:
        """Return what it is called on screen and paper."""
        return HEADING_ALL if self.place is None else self.place.name


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """An answer before it is saved."""

    condition: Condition
    text: str = ""
    value: float | None = None  # measured, or how many there are
    expected: float | None = None  # how many there should be
    photo: str | None = None  # hash


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands for one item at one place."""

    id: int
    place_id: CheckPlaceId | None
    item: str  # code
    condition: Condition
    text: str
    value: float | None
    expected: float | None
    photo: str | None
    hazard_id: HazardId | None
    at: datetime  # aware, UTC
    who: str


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature."""

    duty: Duty
    account_id: AccountId
    name: str
    at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Round:
    """One round with everything in it."""

    id: RoundId
    template_id: TemplateId
    version: Version
    duty_on: date
    district: str
    event_id: CheckEventId | None
    walked_at: datetime  # aware, UTC
    finished_at: datetime | None  # aware, UTC; None: being walked
    on_paper: bool
    note: str
    recorded_by: AccountId
    who: str  # who began it
    answers: tuple[Answer, ...] = ()  # that stand
    signatures: tuple[Signature, ...] = ()

    @property
    def template(self) -> Template:
        """Return what is asked, in the words of then."""
        return self.version.template

    @property
    def unsigned(self) -> int:
        """Return how many signatures are missing."""
        return max(self.template.signatures - len(self.signatures), 0)

    @property
    def given(self) -> Mapping[tuple[CheckPlaceId | None, str], Answer]:
        """Return the answers by place and item."""
        return {(one.place_id, one.item): one for one in self.answers}

    @property
    def bad(self) -> tuple[Answer, ...]:
        """Return what was wrong."""
        return tuple(one for one in self.answers if one.condition is Condition.BAD)


def stops(template: Template, places: Sequence[Place], district: str, *, heating: bool) -> tuple[Stop, ...]:
    """Return the way of a round: each place with what is asked there, then what is asked once for the home.

    What is about a kind of place that the home has none of is asked once, so that nothing is left out.
    """
    asked = [one for one in template.items if heating or one.season != "heating"]
    here = [one for one in places if not template.each_district or one.district == district]
    kinds = {one.kind for one in here}
    way = [Stop(place, tuple(one for one in asked if place.kind in one.places)) for place in here]
    once = tuple(one for one in asked if not kinds.intersection(one.places))
    return (*(one for one in way if one.items), *([Stop(None, once)] if once else []))


def left(stop: Stop, given: Mapping[tuple[CheckPlaceId | None, str], Answer]) -> tuple[Item, ...]:
    """Return what has no answer yet at one place; blank is never fine."""
    return tuple(one for one in stop.items if (stop.place_id, one.code) not in given)


def good_at_once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return what "all good" (全部合格) of one place answers: conditions and words, never a number or a count."""
    return tuple(one for one in items if one.asks in {Asks.CONDITION, Asks.TEXT, Asks.SAMPLES})


def answer_findings(item: Item, draft: AnswerDraft) -> tuple[Finding, ...]:
    """Return what is missing in an answer."""
    told, values = draft.condition is Condition.TOLD, {"item": item.text}
    if draft.condition is Condition.BAD and not draft.text.strip():
        return (Finding("text", _WHAT, values),)
    if told and item.asks is Asks.NUMBER and draft.value is None:
        return (Finding("value", _NUMBER, values),)
    if told and item.asks is Asks.HEADCOUNT and (draft.value is None or draft.expected is None):
        return (Finding("value", _COUNT, values),)
    if told and item.asks not in {Asks.NUMBER, Asks.HEADCOUNT} and not (draft.text.strip() or draft.photo):
        return (Finding("text", _WORDS, values),)
    return ()


def is_usual(item: Item, draft: AnswerDraft) -> bool:
    """Return whether a number lies in the item's range, or as many are there as should be; True where none is asked."""
    if draft.value is None:
        return True
    if item.asks is Asks.HEADCOUNT:
        return draft.value == draft.expected
    return (item.low is None or draft.value >= item.low) and (item.high is None or draft.value <= item.high)


def finish_findings(way: Iterable[Stop], answers: Iterable[Answer]) -> tuple[Finding, ...]:
    """Return which places have items without an answer."""
    given = {(one.place_id, one.item): one for one in answers}
    missing = ((stop, len(left(stop, given))) for stop in way)
    return tuple(Finding("", _LEFT, {"place": stop.name, "count": count}) for stop, count in missing if count)


def time_findings(walked_at: datetime, now: datetime, from_on: date) -> tuple[Finding, ...]:
    """Return what is wrong with the time of a round from paper."""
    if walked_at > now:
        return (Finding("walked_at", _FUTURE),)
    if in_home(walked_at).date() < from_on:
        return (Finding("walked_at", _EARLY, {"day": from_on.isoformat()}),)
    return ()


def is_heating(day: date, rules: CheckRules) -> bool:
    """Return whether a day lies in the heating season, which may go over the turn of the year; months included."""
    first, last = rules.heating_from_month, rules.heating_until_month
    return first <= day.month <= last if first <= last else day.month >= first or day.month <= last
