"""What a check owes in each period and what was done of it: pure rules over versions, events, holidays and rounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, YEARLY, rrule

from app.features.safety_checks.model.templates import Often, Template, Version
from app.kernel.clock import HOME_ZONE, midnight
from app.kernel.ids import CheckEventId, ResidentId, TemplateId
from app.kernel.workdays import UnknownYearError, WorkCalendar, is_weekend

_DAY = timedelta(days=1)

SCHEDULES: dict[Often, tuple[dict[str, object], int]] = {
    Often.DAY: ({"freq": DAILY}, 1),
    Often.NIGHT: ({"freq": DAILY}, 1),
    Often.WEEK: ({"freq": WEEKLY, "byweekday": MO}, 7),
    Often.HALF_MONTH: ({"freq": MONTHLY, "bymonthday": (1, 16)}, 16),
    Often.MONTH: ({"freq": MONTHLY, "bymonthday": 1}, 31),
    Often.QUARTER: ({"freq": YEARLY, "bymonth": (1, 4, 7, 10), "bymonthday": 1}, 92),
    Often.HALF_YEAR: ({"freq": YEARLY, "bymonth": (1, 7), "bymonthday": 1}, 184),
    Often.YEAR: ({"freq": YEARLY, "bymonth": 1, "bymonthday": 1}, 366),
}
"""Where each period begins, and the most days it has."""

LONG_HOLIDAY = 3
"""Days off in a row from which on a public holiday counts as one (重要节假日)."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened that makes a round due (因事检查)."""

    id: CheckEventId
    template_id: TemplateId
    raised_at: datetime  # aware, UTC
    due_on: date  # last day
    about: str
    resident_id: ResidentId | None = None  # None: nobody in particular


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is owed: times in a period, by the whole home or by one district."""

    template_id: TemplateId
    version: Version  # the one that holds on its last day
    day: date  # first day; of a night the day on which it begins
    last_day: date
    begins: datetime  # aware
    ends: datetime  # aware; not part of it
    needed: int
    district: str = ""
    about: str = ""  # what made it due beside the calendar: a holiday, an event
    event_id: CheckEventId | None = None

    @property
    def template(self) -> Template:
        """Return what is asked."""
        return self.version.template


@dataclass(frozen=True, slots=True)
class Walked:
    """One finished round, as far as counting goes."""

    duty_on: date
    district: str
    event_id: CheckEventId | None
    walked_at: datetime  # aware, UTC: when it began
    finished_at: datetime  # aware, UTC: when its last answer was written; later than that from paper


def periods(often: Often, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield first and last day of every period that touches some days; none of EVENT, which no calendar knows.

    Months, half-years and years are those of the calendar, weeks begin on Monday. Source: "每月一次" is once in the
    calendar month, "每半年" once in January to June and once in July to December (our reading).
    """
    if often is Often.EVENT:
        return
    how, longest = SCHEDULES[often]
    since = datetime.combine(max(first - longest * _DAY, date(1900, 1, 1)), time())
    until = datetime.combine(last + longest * _DAY, time())
    starts = [one.date() for one in rrule(**how, dtstart=since, until=until)]  # type: ignore[arg-type]
    for begin, after in pairwise(starts):
        if begin <= last and after > first:
            yield begin, after - _DAY


def due(
    versions: Sequence[Version], first: date, last: date, districts: Sequence[str] = ("",), lead_days: int = 0,
    calendar: WorkCalendar | None = None, events: Iterable[Event] = (),
) -> list[Due]:  # fmt: skip
    """Return what one template owes in the periods that touch some days, by time.

    A period is owed as the template stands on its last day, and never from before the template's own first day:
    what was retired or replaced meanwhile is not owed to its old rule. `lead_days` before each long public holiday
    that `calendar` knows of are a period of their own for templates that say so. An event is owed once raised.
    """
    held = sorted((one for one in versions if one.confirmed), key=lambda one: (one.from_on, one.id))
    found: list[Due] = []
    for place, version in enumerate(held):
        until = held[place + 1].from_on - _DAY if place + 1 < len(held) else date.max
        if version.retired or until < version.from_on:
            continue
        spans = [(begin, end, "") for begin, end in periods(version.template.often, first, last)]
        if version.template.before_holidays and calendar is not None and lead_days:
            spans += _before_holidays(calendar, first, last, lead_days)
        for begin, end, about in spans:
            since = max(begin, held[0].from_on)
            if version.from_on <= end <= until and since <= last:
                found += _of_period(version, since, end, about, districts)
        found += [
            _of_event(version, event) for event in events
            if version.from_on <= _day(event.raised_at) <= until and _touches(event, first, last)
        ]  # fmt: skip
    return sorted(found, key=lambda one: (one.begins, one.district, one.about))


def _of_period(version: Version, begin: date, end: date, about: str, districts: Sequence[str]) -> Iterator[Due]:
    begins, ends = span(version.template, begin, end) if not about else (midnight(begin), midnight(end + _DAY))
    needed = 1 if about else version.template.needed
    for district in districts if version.template.each_district else ("",):
        yield Due(version.template_id, version, begin, end, begins, ends, needed, district, about)


def span(template: Template, begin: date, end: date) -> tuple[datetime, datetime]:
    """Return the instants in which a period is kept: its hours where it has some, else its days."""
    hours = template.often in {Often.DAY, Often.NIGHT}
    if not hours or template.begins is None or template.ends is None:
        return midnight(begin), midnight(end + _DAY)
    ends = end if template.ends > template.begins else end + _DAY
    return datetime.combine(begin, template.begins, HOME_ZONE), datetime.combine(ends, template.ends, HOME_ZONE)


def _of_event(version: Version, event: Event) -> Due:
    day = _day(event.raised_at)
    ends = midnight(event.due_on + _DAY)
    return Due(version.template_id, version, day, event.due_on, event.raised_at, ends, 1, "", event.about, event.id)


def _touches(event: Event, first: date, last: date) -> bool:
    return _day(event.raised_at) <= last and event.due_on >= first


def _day(instant: datetime) -> date:
    return instant.astimezone(HOME_ZONE).date()


def _before_holidays(calendar: WorkCalendar, first: date, last: date, lead: int) -> Iterator[tuple[date, date, str]]:
    for begin, days in holidays(calendar, first, last + lead * _DAY):
        if begin - lead * _DAY <= last and begin > first:
            yield begin - lead * _DAY, begin - _DAY, f"{begin.month}月{begin.day}日起放假{days}天，节前检查"


def holidays(calendar: WorkCalendar, first: date, last: date) -> Iterator[tuple[date, int]]:
    """Yield first day and length of each public holiday of three days or more that begins on some days.

    Weekends beside it count with it; a weekend alone is none. Years that are not known have none.
    """
    day = first - LONG_HOLIDAY * _DAY
    while day <= last:
        run = _off_from(calendar, day)
        if len(run) >= LONG_HOLIDAY and not all(map(is_weekend, run)) and day >= first:
            yield day, len(run)
        day += max(len(run), 1) * _DAY


def _off_from(calendar: WorkCalendar, day: date) -> list[date]:
    """Return the days off in a row from a day that follows a working day or is the first looked at."""
    found = []
    try:
        while not calendar.is_workday(day):
            found.append(day)
            day += _DAY
    except UnknownYearError:
        return found
    return found


# what was done --------------------------------------------------------------------------------------


def counted(one: Due, walked: Iterable[Walked], grace: timedelta) -> tuple[int, int]:
    """Return how many rounds count for what is owed, and how many of these are late.

    Late is a round that began outside of the hours, or whose answers were written more than `grace` after them.
    Rounds nearer to one another than the template's gap are one. Late ones are counted only as far as those in time
    do not suffice.
    """
    belongs = sorted((other for other in walked if _is_for(one, other)), key=lambda other: other.walked_at)
    gap = timedelta(minutes=one.template.gap_minutes)
    in_time = _apart([other for other in belongs if not is_late(one, other, grace)], gap)
    if len(in_time) >= one.needed:
        return len(in_time), 0
    every = _apart(belongs, gap)
    return len(every), sum(is_late(one, other, grace) for other in every)


def _is_for(one: Due, walked: Walked) -> bool:
    if one.event_id is not None:
        return walked.event_id == one.event_id
    return one.day <= walked.duty_on <= one.last_day and walked.district == one.district


def is_late(one: Due, walked: Walked, grace: timedelta) -> bool:
    """Return whether a round was not walked, or not written, in its time."""
    return not one.begins <= walked.walked_at < one.ends or walked.finished_at > one.ends + grace


def _apart(walked: Iterable[Walked], gap: timedelta) -> list[Walked]:
    """Return as many as there are with the gap between them; they come by time."""
    found: list[Walked] = []
    for one in walked:
        if not found or one.walked_at - found[-1].walked_at >= gap:
            found.append(one)
    return found
