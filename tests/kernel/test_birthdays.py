"""Birth dates: spellings of X46-X48, V67, V68, V70; ages and words on paper."""

from datetime import date, datetime

import pytest

from app.kernel.birthdays import UNKNOWN_BIRTH, Age, Ages, BornKind, PartialDate, age, birthday_in, in_chinese
from app.kernel.born_words import read_born

TODAY = date(2026, 11, 22)
AGES = Ages(16, 120)
EXACT = PartialDate.exact(date(1949, 10, 1))
JUNE_8 = PartialDate(BornKind.LUNAR, lunar="1949-06-08")


@pytest.mark.parametrize(
    ("told", "born"),
    [
        ("1949.10.1", EXACT),
        ("1949-10-01", EXACT),
        ("1949/10/1", EXACT),
        ("1949年10月1日", EXACT),
        ("1949年 10 月 1 号", EXACT),
        ("１９４９．１０．０１", EXACT),
        ("19491001", EXACT),
        ("1949-10-01 00:00:00", EXACT),
        ("一九四九年十月一日", EXACT),
        ("1949、10、1", EXACT),
        (19491001.0, EXACT),
        (18172.0, EXACT),
        (date(1949, 10, 1), EXACT),
        (datetime(1949, 10, 1, 8), EXACT),  # noqa: DTZ001 - a sheet's cell has no zone
        ("1949年10月", PartialDate(BornKind.MONTH, "1949-10")),
        ("1949-10", PartialDate(BornKind.MONTH, "1949-10")),
        ("1949.1", PartialDate(BornKind.MONTH, "1949-01")),
        ("194910", PartialDate(BornKind.MONTH, "1949-10")),
        (1949.12, PartialDate(BornKind.MONTH, "1949-12")),
        (1949.5, PartialDate(BornKind.MONTH, "1949-05")),
        (194910.0, PartialDate(BornKind.MONTH, "1949-10")),
        ("1949", PartialDate(BornKind.YEAR, "1949")),
        (1949.0, PartialDate(BornKind.YEAR, "1949")),
        ("1949年", PartialDate(BornKind.YEAR, "1949")),
        ("约1949年", PartialDate(BornKind.ABOUT, "1949")),
        ("1949年左右", PartialDate(BornKind.ABOUT, "1949")),
        ("农历1949年六月初八", JUNE_8),
        ("1949年农历六月初八", JUNE_8),
        ("1949年闰七月廿一（农）", PartialDate(BornKind.LUNAR, lunar="1949-07L-21")),
        ("阴历1949.6.8", JUNE_8),
        ("1949.6.8（农历）", JUNE_8),
        ("农历一九四九年腊月三十", PartialDate(BornKind.LUNAR, lunar="1949-12-30")),
        ("农历1949年六月初八（1949年7月3日）", JUNE_8),
        ("不详", UNKNOWN_BIRTH),
        ("", None),
        ("/", None),
    ],
)
def test_clear_spellings(told: str | float | date, born: PartialDate | None) -> None:
    read = read_born(told, TODAY, AGES)
    assert read.born == born
    assert read.findings == ()


@pytest.mark.parametrize(
    ("told", "born", "could_be"),
    [
        ("49-10-1", UNKNOWN_BIRTH, (date(1949, 10, 1),)),
        ("49年10月", UNKNOWN_BIRTH, ()),
        ("77", UNKNOWN_BIRTH, ()),
        ("38年", UNKNOWN_BIRTH, ()),
        ("491001", UNKNOWN_BIRTH, (date(1949, 10, 1),)),
        ("1/10/1949", UNKNOWN_BIRTH, (date(1949, 1, 10), date(1949, 10, 1))),
        ("民国38年", PartialDate(BornKind.YEAR, "1949"), ()),
        ("民国三十八年十月一日", EXACT, ()),
        ("农历正月初五", PartialDate(BornKind.LUNAR, lunar="--01-05"), ()),
        ("1949.2.30", UNKNOWN_BIRTH, ()),
        ("1949年13月", UNKNOWN_BIRTH, ()),
        ("2049-10-01", UNKNOWN_BIRTH, ()),
        ("1749-10-01", UNKNOWN_BIRTH, ()),
        ("属牛的", UNKNOWN_BIRTH, ()),
        (1949.1, UNKNOWN_BIRTH, ()),
        (9e17, UNKNOWN_BIRTH, ()),
        ("2015-01-01", PartialDate.exact(date(2015, 1, 1)), ()),  # eleven years old
        ("1900-01-01", PartialDate.exact(date(1900, 1, 1)), ()),  # a hundred and twenty-six
    ],
)
def test_what_is_not_certain_is_asked(told: str | float, born: PartialDate, could_be: tuple[date, ...]) -> None:
    read = read_born(told, TODAY, AGES)
    assert (read.born, read.could_be) == (born, could_be)
    assert [finding.code for finding in read.findings] == ["born_unclear"]
    assert not read.findings[0].stops
    assert read.findings[0].text()


@pytest.mark.parametrize(
    ("serial", "base_1904", "day"),
    [
        (61.0, False, date(1900, 3, 1)),
        (59.0, False, date(1900, 2, 28)),
        (18172.0, True, date(1953, 10, 2)),
        (60.0, True, date(1904, 3, 1)),
    ],
)
def test_days_of_the_sheets_calendar(serial: float, base_1904: bool, day: date) -> None:
    assert read_born(serial, TODAY, base_1904=base_1904).born == PartialDate.exact(day)


@pytest.mark.parametrize("told", [60.0, date(1900, 2, 28)])
def test_day_sixty_stops(told: float | date) -> None:
    (finding,) = read_born(told, TODAY).findings
    assert finding.stops
    assert finding.code == "born_unclear"


@pytest.mark.parametrize(
    ("ages", "asks"), [(Ages(16, 120), []), (Ages(78, 120), ["born_unclear"]), (Ages(16, 76), ["born_unclear"])]
)
def test_the_home_says_which_ages_are_usual(ages: Ages, asks: list[str]) -> None:
    read = read_born("1949-10-01", TODAY, ages)
    assert (read.born, [finding.code for finding in read.findings]) == (EXACT, asks)
    assert read_born("2015-01-01", TODAY).findings == ()


def test_edge_of_the_future() -> None:
    assert read_born("2026-11-23", TODAY).born == UNKNOWN_BIRTH
    assert read_born("2026-11", TODAY).born == PartialDate(BornKind.MONTH, "2026-11")


@pytest.mark.parametrize(
    ("born", "years"),
    [
        (PartialDate.exact(date(1949, 11, 22)), Age(77, about=False)),
        (PartialDate.exact(date(1949, 11, 23)), Age(76, about=False)),
        (PartialDate(BornKind.MONTH, "1949-11"), Age(77, about=True)),
        (PartialDate(BornKind.MONTH, "1949-12"), Age(76, about=True)),
        (PartialDate(BornKind.YEAR, "1949"), Age(77, about=True)),
        (JUNE_8, Age(77, about=True)),
        (PartialDate(BornKind.LUNAR, "1949-07-03", "1949-06-08"), Age(77, about=False)),
        (UNKNOWN_BIRTH, None),
        (PartialDate(BornKind.LUNAR, lunar="--01-05"), None),
    ],
)
def test_age(born: PartialDate, years: Age | None) -> None:
    assert age(born, TODAY) == years


@pytest.mark.parametrize(("year", "day"), [(2023, 28), (2024, 29), (2100, 28)])
def test_leap_day_birthday(year: int, day: int) -> None:
    assert birthday_in(date(1948, 2, 29), year) == date(year, 2, day)


@pytest.mark.parametrize(
    ("born", "printed"),
    [
        (EXACT, "1949年10月1日"),
        (PartialDate(BornKind.MONTH, "1949-10"), "1949年10月"),
        (PartialDate(BornKind.ABOUT, "1949"), "约1949年"),
        (JUNE_8, "农历1949年六月初八"),
        (PartialDate(BornKind.LUNAR, "1949-09-13", "1949-07L-21"), "农历1949年闰七月廿一（1949年9月13日）"),
        (PartialDate(BornKind.LUNAR, lunar="--12-30"), "农历腊月三十"),
        (PartialDate(BornKind.LUNAR, lunar="--11-20"), "农历冬月二十"),
        (PartialDate(BornKind.LUNAR, lunar="--10-10"), "农历十月初十"),
        (UNKNOWN_BIRTH, "不详"),
    ],
)
def test_words_on_paper(born: PartialDate, printed: str) -> None:
    assert in_chinese(born) == printed


@pytest.mark.parametrize("lunar", [f"1949-{month:02d}-{day:02d}" for month in (1, 9, 12) for day in range(1, 31)])
def test_printed_lunar_days_are_read_back(lunar: str) -> None:
    born = PartialDate(BornKind.LUNAR, lunar=lunar)
    assert read_born(in_chinese(born), TODAY).born == born


@pytest.mark.parametrize(
    ("born", "day", "agrees"),
    [
        (EXACT, date(1949, 10, 1), True),
        (EXACT, date(1949, 10, 2), False),
        (PartialDate(BornKind.MONTH, "1949-10"), date(1949, 10, 31), True),
        (PartialDate(BornKind.YEAR, "1949"), date(1950, 1, 1), False),
        (PartialDate(BornKind.ABOUT, "1949"), date(1952, 1, 1), True),
        (PartialDate(BornKind.ABOUT, "1949"), date(1955, 1, 1), False),
        (UNKNOWN_BIRTH, date(1955, 1, 1), True),
    ],
)
def test_agreement(born: PartialDate, day: date, agrees: bool) -> None:
    assert born.may_be(day) is agrees
