"""Birth dates as people know them: exact, month, year, about, lunar or unknown; no lunar arithmetic, no guessing."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self


class BornKind(StrEnum):
    """How well a birth date is known."""

    EXACT = "exact"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"  # a year, give or take
    LUNAR = "lunar"  # told by the lunar calendar (农历)
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A birth date."""

    kind: BornKind
    on: str | None = None  # YYYY-MM-DD, YYYY-MM or YYYY; of a lunar one the solar date, None: not worked out
    lunar: str | None = None  # as told: "1949-06-08", "1949-06L-08" in a leap month, "--01-05" without a year

    @classmethod
    def exact(cls, day: date) -> Self:
        """Return the birth date of a known day."""
        return cls(BornKind.EXACT, day.isoformat())

    @property
    def day(self) -> date | None:
        """The solar day; None when no day is known."""
        return date.fromisoformat(self.on) if self.on and len(self.on) == 10 else None

    @property
    def year(self) -> int | None:
        """The solar year, that of the lunar date where only this is known; None when unknown."""
        known = self.on or self.lunar or ""
        return int(known[:4]) if known[:4].isdigit() else None

    def may_be(self, day: date) -> bool:
        """Tell whether `day` agrees with all that is known."""
        if self.kind is BornKind.ABOUT and self.year:
            return abs(day.year - self.year) <= 5
        if self.on:
            return day.isoformat().startswith(self.on)
        return not self.year or day.year in {self.year, self.year + 1}


UNKNOWN_BIRTH = PartialDate(BornKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Ages:
    """Ages that nobody wonders about, in full years, both included; a setting of the home."""

    youngest: int
    oldest: int


@dataclass(frozen=True, slots=True)
class Age:
    """An age."""

    years: int  # full years
    about: bool  # True: the birth date is not known to the day (约)


def birthday_in(born: date, year: int) -> date:
    """Return the birthday in `year`; somebody born on 29 February has it on the 28th in ordinary years."""
    if (born.month, born.day) == (2, 29):
        return date(year, 3, 1) - timedelta(days=1)
    return born.replace(year=year)


def age(born: PartialDate, on: date) -> Age | None:
    """Return the age on a day; about where only a month or year is known; None when nothing is or it is to come."""
    if born.year is None:
        return None
    if born.day:
        years = on.year - born.year - (on < birthday_in(born.day, on.year))
    elif born.on and len(born.on) == 7:
        years = on.year - born.year - (on.month < int(born.on[5:]))
    else:
        years = on.year - born.year
    return Age(years, born.day is None) if years >= 0 else None


_MONTHS = ("正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月")
_TENS = ("初", "十", "廿", "三")
_ONES = "十一二三四五六七八九"


def in_chinese(born: PartialDate) -> str:
    """Return the date as printed on papers: 1949年10月1日, 1949年10月, 约1949年, 农历1949年六月初八, 不详."""
    if born.kind is BornKind.UNKNOWN:
        return "不详"
    solar = _solar_in_chinese(born.on) if born.on else ""
    if born.kind is BornKind.LUNAR and born.lunar:
        told = "农历" + lunar_in_chinese(born.lunar)
        return f"{told}（{solar}）" if solar else told
    return f"约{solar}" if born.kind is BornKind.ABOUT else solar


def lunar_in_chinese(lunar: str) -> str:
    """Return a stored lunar date in words: `1949-06L-08` is 1949年闰六月初八."""
    year, month, day = lunar.rsplit("-", 2)
    leap = "闰" if month.endswith("L") else ""
    tens, ones = divmod(int(day), 10)
    tens -= 1 if ones == 0 else 0
    named = {20: "二十", 30: "三十"}.get(int(day)) or _TENS[tens] + _ONES[ones]
    return (f"{year}年" if year.isdigit() else "") + leap + _MONTHS[int(month.rstrip("L")) - 1] + named


def _solar_in_chinese(on: str) -> str:
    parts = [int(part) for part in on.split("-")]
    return "".join(f"{part}{unit}" for part, unit in zip(parts, "年月日", strict=False))
