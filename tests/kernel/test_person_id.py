"""ID numbers: every kind a home's papers have, right and wrong."""

from datetime import date

import pytest

from app.kernel.codes import Sex
from app.kernel.person_id import IdKind, check_character, masked, normalised, read_id

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "given",
    [
        "99999919320904375X",
        " 99999919320904375x ",
        "９９９９９９１９３２０９０４３７５Ｘ",
        "999999 1932-0904 375X",
        "'99999919320904375X",
        "\u200b99999919320904375X\u3000",
    ],
)
def test_spelling_of_a_number_is_made_equal(given: str) -> None:
    assert normalised(given) == "99999919320904375X"


def test_number_tells_sex_and_birth() -> None:
    read = read_id("99999919320904375X", TODAY)
    assert (read.kind, read.sex, read.born) == (IdKind.ID_18, Sex.MALE, date(1932, 9, 4))
    assert read.sound


@pytest.mark.parametrize("known", ["11010519491231002X", "440524188001010014", "999999194802290035"])
def test_right_numbers(known: str) -> None:
    assert read_id(known, TODAY).sound
    assert check_character(known[:17]) == known[17]


@pytest.mark.parametrize(
    ("given", "kind", "stops", "code"),
    [
        ("999999194602290030", IdKind.ID_18, True, "id_check"),  # 29 February 1946
        ("999999195013010015", IdKind.ID_18, True, "id_check"),  # month 13
        ("999999203001010014", IdKind.ID_18, True, "id_check"),  # still to come
        ("999999193104252953", IdKind.ID_18, False, "id_check"),  # check character
        ("99999919310425295", IdKind.OTHER, True, "id_check"),  # 17 characters
        ("99999919310425295O", IdKind.OTHER, True, "id_check"),  # a letter for the last digit
        ("9999991931042529531", IdKind.OTHER, True, "id_check"),  # 19
        ("1.10105E+17", IdKind.OTHER, True, "id_check"),
        ("H1234567800", IdKind.OTHER, False, "id_check"),  # a permit
        ("999999480623360", IdKind.ID_15, False, "id_15"),
        ("999999481323360", IdKind.ID_15, True, "id_check"),
    ],
)
def test_doubts(given: str, kind: IdKind, stops: bool, code: str) -> None:
    read = read_id(given, TODAY)
    assert read.kind is kind
    assert [(finding.code, finding.stops) for finding in read.findings] == [(code, stops)]
    assert not read.sound
    assert read.findings[0].text()


def test_born_today_is_possible_and_born_tomorrow_is_not() -> None:
    number = "99999920261122001"
    number += check_character(number)
    assert read_id(number, TODAY).sound
    assert read_id(number, date(2026, 11, 21)).born is None


def test_old_number_tells_sex_and_birth_in_the_twentieth_century() -> None:
    read = read_id("999999480623360", TODAY)
    assert (read.sex, read.born) == (Sex.FEMALE, date(1948, 6, 23))


def test_no_number() -> None:
    assert read_id(" \u3000", TODAY).kind is IdKind.NONE


def test_county_is_never_judged() -> None:
    number = "42070419300101001"
    assert read_id(number + check_character(number), TODAY).sound


@pytest.mark.parametrize(
    ("number", "shown"), [("99999919320904375X", "**************375X"), ("1234567", "*******"), ("", "")]
)
def test_mask(number: str, shown: str) -> None:
    assert masked(number) == shown
