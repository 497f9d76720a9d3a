"""Reads birth dates in the spellings of lists and forms; what is not certain is asked, never guessed."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.kernel.birthdays import UNKNOWN_BIRTH, Ages, BornKind, PartialDate, age
from app.kernel.errors import Finding
from app.kernel.text import Words, words

EARLIEST = 1850
"""Years before this one are slips."""


@dataclass(frozen=True, slots=True)
class BornRead:
    """A birth date as read."""

    born: PartialDate | None  # None: nothing was written
    findings: tuple[Finding, ...] = ()  # code born_unclear; `stops` where the sheet itself has spoiled the date
    could_be: tuple[date, ...] = ()  # days the writer may have meant, for asking


_UNREADABLE = words("BornWords", "“{told}” cannot be read as a birth date. Please look it up.")
_NO_DAY = words("BornWords", "“{told}” is a day that does not exist. Please look it up.")
_TWO_DIGITS = words("BornWords", "“{told}” has a year of two digits. Please look up the whole year.")
_REPUBLIC = words("BornWords", "“{told}” counts from the Republic; that is {year}. Please check it.")
_AMBIGUOUS = words("BornWords", "“{told}” can be read in two ways. Please look it up.")
_NO_LUNAR_YEAR = words("BornWords", "“{told}” is a lunar day without a year. Please ask for the year.")
_FUTURE = words("BornWords", "“{told}” is still to come. Please look it up.")
_AGE = words("BornWords", "The age would be {years}. Please check the birth date.")
_SERIAL_60 = words(
    "BornWords", "The sheet holds day 60, a 29 February 1900 that never was. Please write the date as text."
)

_UNKNOWN = {"不详", "不清楚", "不明", "未知", "未详", "不知道", "记不清", "记不得"}
_BLANK = {"", "-", "--", "—", "/", "\\", "无", "空"}
_NUMERAL = {numeral: digit for digit, numeral in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0}
_SEP = r"[.\-/年,、 ]"
_DAY = re.compile(rf"(\d{{4}}){_SEP}(\d{{1,2}})[.\-/月,、 ](\d{{1,2}})[日号]?")
_DAY_8 = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTH = re.compile(rf"(\d{{4}})(?:{_SEP}(\d{{1,2}})月?|(\d{{2}}))[.\-/]?")
_YEAR = re.compile(r"(\d{4})年?")
_ABOUT = re.compile(r"(?:大?约|大概)(\d{4})年?|(\d{4})年?(?:左右|前后|上下|\?|约)")
_SHORT = re.compile(
    rf"(\d{{2}}){_SEP}(\d{{1,2}})(?:[.\-/月,、 ](\d{{1,2}})?[日号]?)?|(\d{{2}})(\d{{2}})(\d{{2}})|(\d{{2}})年?"
)
_YEAR_LAST = re.compile(r"(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})")
_ROC = re.compile(r"(?:中华)?民国(元|\d{1,3})年?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?")
_LUNAR_MARK = re.compile(r"\(?(?:农历|阴历|旧历|夏历|古历)\)?|\(农\)|\(阴\)|农$|阴$")
_LUNAR = re.compile(r"(?:(\d{4})[.\-/年])?(闰)?(正|冬|腊|\d{1,2})[.\-/月](?:初)?(\d{1,2})[日号]?")
_SOLAR_BESIDE = re.compile(r"\(\d{4}年\d{1,2}月\d{1,2}日\)$")  # as papers print it behind the lunar day
_TIME = re.compile(r"[ T]?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")


def read_born(told: str | float | date, today: date, ages: Ages | None = None, *, base_1904: bool = False) -> BornRead:
    """Return what a cell or field says of a birth date.

    A number is a day of the sheet's calendar (counted from 1900, or 1904 with `base_1904`), or a date written
    in digits. Two-digit years, years of the Republic, lunar days without a year, and ages outside of `ages`
    (None: any age will do) are asked about.
    """
    read = _read(told, today, base_1904=base_1904)
    if ages is None or read.born is None or read.born.year is None:
        return read
    years = age(read.born, today)
    if years and not ages.youngest <= years.years <= ages.oldest:
        return replace(read, findings=(*read.findings, _unclear(_AGE, years=years.years)))
    return read


def _read(told: str | float | date, today: date, *, base_1904: bool) -> BornRead:
    """Return what is told, whatever the age."""
    if isinstance(told, datetime):
        told = told.date()
    if isinstance(told, date):
        if told == date(1900, 2, 28) and not base_1904:  # readers give day 60 as the 28th too
            return _spoiled()
        return _checked(BornRead(PartialDate.exact(told)), told.isoformat(), today)
    if isinstance(told, float | int):
        return _number(float(told), today, base_1904=base_1904)
    plain = _TIME.sub("", " ".join(unicodedata.normalize("NFKC", told).split()))
    plain = re.sub(r"\s*([年月日号.\-/])\s*", r"\1", _in_digits(plain))
    if plain in _BLANK:
        return BornRead(None)
    if plain in _UNKNOWN:
        return BornRead(UNKNOWN_BIRTH)
    return _checked(_text(plain, told), told, today)


def _number(value: float, today: date, *, base_1904: bool) -> BornRead:
    """Return what a cell holding a number says: digits of a date, or a day of the sheet's calendar."""
    if not value.is_integer():
        return _year_and_month(f"{value:g}", today)
    digits = str(int(value))
    if len(digits) in (6, 8) or EARLIEST <= value <= today.year:
        return _checked(_text(digits, digits), digits, today)
    if value == 60 and not base_1904:
        return _spoiled()
    if not 1 <= value <= 80_000:
        return _asked(_UNREADABLE, digits)
    start = date(1904, 1, 1) if base_1904 else date(1899, 12, 30 if value > 60 else 31)
    day = start + timedelta(days=int(value))
    return _checked(BornRead(PartialDate.exact(day)), day.isoformat(), today)


def _year_and_month(told: str, today: date) -> BornRead:
    """Return what 1949.12 says; a sheet shows October, 1949.10, as 1949.1 too, so that this one is asked."""
    match = re.fullmatch(r"(\d{4})\.([2-9]|0[1-9]|1[0-2])", told)
    return _checked(_month(match[1], int(match[2]), told), told, today) if match else _asked(_AMBIGUOUS, told)


def _text(plain: str, told: str) -> BornRead:
    """Return what a text says; `plain` has half-width Arabic digits and no loose spaces."""
    if _LUNAR_MARK.search(plain):
        return _lunar(_LUNAR_MARK.sub("", plain), told)
    for pattern, read in _SPELLINGS:
        if match := pattern.fullmatch(plain):
            return read(match, told)
    return _asked(_UNREADABLE, told)


def _about(match: re.Match[str], _told: str) -> BornRead:
    return BornRead(PartialDate(BornKind.ABOUT, match[1] or match[2]))


def _whole_year(match: re.Match[str], _told: str) -> BornRead:
    return BornRead(PartialDate(BornKind.YEAR, match[1]))


def _whole_day(match: re.Match[str], told: str) -> BornRead:
    return _day(int(match[1]), int(match[2]), int(match[3]), told)


def _whole_month(match: re.Match[str], told: str) -> BornRead:
    year, month = match[1], match[2] or match[3]
    if match[3] and not EARLIEST <= int(year) < 2100:  # 491001: a two-digit year run together
        return _asked(_TWO_DIGITS, told, _days(1900 + int(year[:2]), year[2:], month))
    return _month(year, int(month), told)


def _two_digits(match: re.Match[str], told: str) -> BornRead:
    year, month, day = match[1] or match[4] or match[7], match[2] or match[5], match[3] or match[6]
    return _asked(_TWO_DIGITS, told, _days(1900 + int(year), month, day))


def _year_last(match: re.Match[str], told: str) -> BornRead:
    first, second, year = match[1], match[2], int(match[3])
    return _asked(_AMBIGUOUS, told, _days(year, first, second) + _days(year, second, first))


def _day(year: int, month: int, day: int, told: str) -> BornRead:
    try:
        return BornRead(PartialDate.exact(date(year, month, day)))
    except ValueError:
        return _asked(_NO_DAY, told)


def _month(year: str, month: int, told: str) -> BornRead:
    if not 1 <= month <= 12:
        return _asked(_NO_DAY, told)
    return BornRead(PartialDate(BornKind.MONTH, f"{year}-{month:02d}"))


def _republic(match: re.Match[str], told: str) -> BornRead:
    year = 1911 + (1 if match[1] == "元" else int(match[1]))
    if match[3]:
        read = _day(year, int(match[2]), int(match[3]), told)
    elif match[2]:
        read = _month(str(year), int(match[2]), told)
    else:
        read = BornRead(PartialDate(BornKind.YEAR, str(year)))
    return read if read.findings else replace(read, findings=(_unclear(_REPUBLIC, told=told, year=year),))


def _lunar(plain: str, told: str) -> BornRead:
    match = _LUNAR.fullmatch(_SOLAR_BESIDE.sub("", plain).strip())
    if not match:
        return _asked(_UNREADABLE, told)
    month = {"正": 1, "冬": 11, "腊": 12}.get(match[3]) or int(match[3])
    day = int(match[4])
    if not (1 <= month <= 12 and 1 <= day <= 30):
        return _asked(_NO_DAY, told)
    lunar = f"{match[1] or '-'}-{month:02d}{'L' if match[2] else ''}-{day:02d}"
    asks = () if match[1] else (_unclear(_NO_LUNAR_YEAR, told=told),)
    return BornRead(PartialDate(BornKind.LUNAR, lunar=lunar), asks)


_SPELLINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], BornRead]], ...] = (
    (_ROC, _republic),
    (_ABOUT, _about),
    (_DAY, _whole_day),
    (_DAY_8, _whole_day),
    (_MONTH, _whole_month),
    (_YEAR, _whole_year),
    (_SHORT, _two_digits),
    (_YEAR_LAST, _year_last),
)
"""In the order in which they are tried."""


def _checked(read: BornRead, told: str, today: date) -> BornRead:
    """Return `read`, or a question where the date is still to come or too far back."""
    born = read.born
    if born is None or born.year is None:
        return read
    if (born.on or str(born.year)) > today.isoformat()[: len(born.on or "0000")]:
        return _asked(_FUTURE, told)
    if born.year < EARLIEST:
        return _asked(_UNREADABLE, told)
    return read


def _in_digits(text: str) -> str:
    """Return `text` with Chinese numerals in digits: 一九四九年十月初一 is 1949年10月初1."""

    def number(match: re.Match[str]) -> str:
        run = match[0].replace("廿", "二十").replace("卅", "三十")
        if "十" not in run:
            return "".join(str(_NUMERAL[numeral]) for numeral in run)
        tens, _, ones = run.partition("十")
        if len(tens) > 1 or len(ones) > 1:
            return run
        return str(10 * (_NUMERAL[tens] if tens else 1) + (_NUMERAL[ones] if ones else 0))

    return re.sub("[零〇○一二三四五六七八九十廿卅]+", number, text)


def _days(year: int, month: str | None, day: str | None) -> tuple[date, ...]:
    try:
        return (date(year, int(month or ""), int(day or "")),)
    except ValueError:
        return ()


def _asked(said: Words, told: str, could_be: tuple[date, ...] = ()) -> BornRead:
    return BornRead(UNKNOWN_BIRTH, (_unclear(said, told=told),), could_be)


def _spoiled() -> BornRead:
    return BornRead(UNKNOWN_BIRTH, (Finding("born", _SERIAL_60, code="born_unclear"),))


def _unclear(said: Words, **values: object) -> Finding:
    return Finding("born", said, values, stops=False, code="born_unclear")
