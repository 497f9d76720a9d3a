"""Settings of the home: one typed frozen dataclass, what is known of each value, and the only way to the stored ones.

A setting is changed by a service, in the trail; nothing in here asks who may.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from app.data.session import Session
from app.kernel.birthdays import Ages
from app.kernel.errors import Finding
from app.kernel.ranges import read_ends
from app.kernel.text import Words, words

Value = int | str
"""What a setting holds."""


@dataclass(frozen=True, slots=True)
class HomeSettings:
    """What a director sets for the whole home; `KNOWN` says of each value what it is and where it comes from."""

    second_backup_place: str = ""  # "": none chosen yet
    leave_slip_after_minutes: int = 60
    leave_director_after_minutes: int = 24 * 60  # 0: never
    leave_search_after_minutes: int = 30
    missing_report_hours: int = 3
    youngest_usual_age: int = 16
    oldest_usual_age: int = 120
    idle_lock_minutes_office: int = 5
    idle_lock_minutes_care: int = 3

    @property
    def usual_ages(self) -> Ages:
        """The ages that nobody wonders about."""
        return Ages(self.youngest_usual_age, self.oldest_usual_age)


class Unit(StrEnum):
    """What a value is counted in."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    MONTH = "month"  # of the year: 11 is November
    YEARS = "years"
    POINTS = "points"
    ITEMS = "items"  # of a list that is asked through
    TIMES = "times"  # how often something happened
    PERCENT = "percent"
    PEOPLE = "people"
    GRAMS = "grams"
    FOLDER = "folder"
    CHOICE = "choice"  # one of `Setting.choices`
    RANGE = "range"  # two numbers as `36.0-37.2`; their unit stands in the label


class Certainty(StrEnum):
    """How much weight the default has."""

    LAW = "law"  # the text itself was read
    LOCAL = "local"  # a paper of one county, read; it binds there and nowhere else
    SECOND_HAND = "second_hand"  # a rule as others quote it
    REMEMBERED = "remembered"  # a rule that nobody here read
    PRACTICE = "practice"  # another home does it so; not law
    JUDGEMENT = "judgement"  # ours, without a source


CERTAINTY_WORDS: Mapping[Certainty, Words] = MappingProxyType(
    {
        Certainty.LAW: words("HomeSettings", "rule of law"),
        Certainty.LOCAL: words("HomeSettings", "paper of one county, not binding elsewhere"),
        Certainty.SECOND_HAND: words("HomeSettings", "rule as quoted by others"),
        Certainty.REMEMBERED: words("HomeSettings", "remembered, the text was not read; not law"),
        Certainty.PRACTICE: words("HomeSettings", "practice of other homes, not law"),
        Certainty.JUDGEMENT: words("HomeSettings", "our own proposal"),
    }
)


UNIT_WORDS: Mapping[Unit, Words] = MappingProxyType(
    {
        Unit.MINUTES: words("HomeSettings", "minutes"),
        Unit.HOURS: words("HomeSettings", "hours"),
        Unit.DAYS: words("HomeSettings", "days"),
        Unit.WORKING_DAYS: words("HomeSettings", "working days"),
        Unit.MONTHS: words("HomeSettings", "months"),
        Unit.MONTH: words("HomeSettings", "(month of the year)"),
        Unit.YEARS: words("HomeSettings", "years"),
        Unit.POINTS: words("HomeSettings", "points"),
        Unit.ITEMS: words("HomeSettings", "items"),
        Unit.TIMES: words("HomeSettings", "times"),
        Unit.PERCENT: words("HomeSettings", "percent"),
        Unit.PEOPLE: words("HomeSettings", "people"),
        Unit.GRAMS: words("HomeSettings", "grams"),
    }
)
"""The units that stand behind a number; a folder and a choice speak for themselves."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of one value."""

    label: Words
    unit: Unit
    certainty: Certainty
    source: Words
    least: int = 0  # of a number, or of both of a range; included as `most` is
    most: int = 0
    choices: tuple[tuple[str, Words], ...] = ()  # stored value and what people read, of a choice


_OURS = words("HomeSettings", "set it as your home needs it")
_LEAVE = words("HomeSettings", "leave rule of a care home")
_PC = words("HomeSettings", "who walks away leaves nothing open")
_AGE = words("HomeSettings", "only asks for another look, refuses nobody")

KNOWN: Mapping[str, Setting] = MappingProxyType(
    {
        "second_backup_place": Setting(
            words("HomeSettings", "Folder for second backups"), Unit.FOLDER, Certainty.JUDGEMENT, _OURS
        ),
        "leave_slip_after_minutes": Setting(
            words("HomeSettings", "A walk needs a slip when longer than"),
            Unit.MINUTES, Certainty.PRACTICE, _LEAVE, 0, 24 * 60,
        ),
        "leave_director_after_minutes": Setting(
            words("HomeSettings", "The director approves leaves from (0: never)"),
            Unit.MINUTES, Certainty.PRACTICE, _LEAVE, 0, 30 * 24 * 60,
        ),
        "leave_search_after_minutes": Setting(
            words("HomeSettings", "Nobody called: the search begins after"),
            Unit.MINUTES, Certainty.PRACTICE, _LEAVE, 5, 24 * 60,
        ),
        "missing_report_hours": Setting(
            words("HomeSettings", "Not found: report to the authorities after"),
            Unit.HOURS, Certainty.PRACTICE, words("HomeSettings", "incident rule of one care home"), 1, 24,
        ),
        "youngest_usual_age": Setting(
            words("HomeSettings", "Ask about ages below"), Unit.YEARS, Certainty.JUDGEMENT, _AGE, 0, 100
        ),
        "oldest_usual_age": Setting(
            words("HomeSettings", "Ask about ages above"), Unit.YEARS, Certainty.JUDGEMENT, _AGE, 60, 130
        ),
        "idle_lock_minutes_office": Setting(
            words("HomeSettings", "Lock the office screen after"), Unit.MINUTES, Certainty.JUDGEMENT, _PC, 1, 60
        ),
        "idle_lock_minutes_care": Setting(
            words("HomeSettings", "Lock the screen of the care staff after"),
            Unit.MINUTES, Certainty.JUDGEMENT, _PC, 1, 60,
        ),
    }
)  # fmt: skip
"""Field of `HomeSettings` -> what is known of it."""

_NUMBER = words("HomeSettings", "A whole number from {least} to {most}, please.")
_CHOICE = words("HomeSettings", "One of those in the list, please.")
_RANGE = words("HomeSettings", "Two numbers from {least} to {most}, please, the lower one first: 36.0-37.2")
_AGES = words("HomeSettings", "The upper age must be above the lower one.")
_LEAVES = words("HomeSettings", "The director's limit must not be below that of the slip, or be 0.")


def findings(new: HomeSettings) -> tuple[Finding, ...]:
    """Return what is wrong with settings, all at once and each at its field."""
    found = [one for name in KNOWN for one in value_findings(name, getattr(new, name))]
    if found:
        return tuple(found)
    if new.youngest_usual_age >= new.oldest_usual_age:
        found.append(Finding("oldest_usual_age", _AGES))
    if 0 < new.leave_director_after_minutes < new.leave_slip_after_minutes:
        found.append(Finding("leave_director_after_minutes", _LEAVES))
    return tuple(found)


def value_findings(name: str, value: object, known: Setting | None = None) -> tuple[Finding, ...]:
    """Return what is wrong with one value by itself; `known` is what is known of it, None: look in `KNOWN`.

    KeyError for a name that is no setting.
    """
    known = known or KNOWN[name]
    if known.unit is Unit.FOLDER:
        return ()
    if known.unit is Unit.CHOICE:
        return () if value in {stored for stored, _words in known.choices} else (Finding(name, _CHOICE),)
    if known.unit is Unit.RANGE:
        ends = read_ends(str(value))
        fits = ends is not None and known.least <= ends[0] and ends[1] <= known.most
        return () if fits else (Finding(name, _RANGE, {"least": known.least, "most": known.most}),)
    if isinstance(value, int) and known.least <= value <= known.most:
        return ()
    return (Finding(name, _NUMBER, {"least": known.least, "most": known.most}),)


def load(session: Session) -> HomeSettings:
    """Return the home's settings; what was never set has its default, what is not known is passed over."""
    known = {field.name for field in fields(HomeSettings)}
    rows = session.db.execute("SELECT name, value FROM setting").fetchall()
    return replace(HomeSettings(), **{name: json.loads(value) for name, value in rows if name in known})


def save(session: Session, new: HomeSettings, *, reason: str = "") -> tuple[str, ...]:
    """Write what differs in one audited change and return the names; the caller asked for the permission."""
    old = load(session)
    before, after = _values(old), _values(new)
    with session.change("home.settings_changed", reason=reason) as change:
        changed = change.fields("setting", 0, before, after)
        for name in changed:
            value = json.dumps(after[name], ensure_ascii=False)
            session.db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])
    return changed


def _values(settings: HomeSettings) -> dict[str, Any]:
    return {field.name: getattr(settings, field.name) for field in fields(settings)}
