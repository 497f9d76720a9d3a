"""Rows among one another and in the home: V62, X50, X51, beds."""

from datetime import date

import pytest

from app.features.intake.model import Fate, HomeBeds, Known, RowFate, Surroundings, fates, judge, rooms_by_sex
from app.features.places.model import RoomSex
from app.kernel.birthdays import PartialDate
from app.kernel.codes import Sex
from tests.intake.lists import AGES, FEMALE, FEMALE_2, MALE, TODAY, plan, row, understood

WOMAN = {"name": "解华", "sex": "女", "born": "1945-01-21", "id_number": FEMALE}
DU = Known("0007", "杜小", Sex.MALE, PartialDate.exact(date(1932, 9, 4)), MALE)


def told(fate: RowFate) -> tuple[Fate, list[str]]:
    return fate.fate, [finding.code for finding in fate.findings]


def test_row_in_order_is_ok() -> None:
    assert told(fates([understood()], Surroundings())[0]) == (Fate.OK, [])


def test_cleaned_name_is_only_told() -> None:
    assert told(fates([understood(name="杜 小")], Surroundings())[0]) == (Fate.OK, ["name_cleaned"])


def test_same_person_again_is_repeated_and_names_the_row() -> None:
    rows = fates([understood(2), understood(9)], Surroundings())
    assert [row.fate for row in rows] == [Fate.OK, Fate.REPEATED]
    assert "row 2" in rows[1].findings[-1].text()


def test_difference_between_the_two_rows_is_told() -> None:
    rows = fates([understood(2, bed="101-1"), understood(9, bed="101-2")], Surroundings())
    assert "床位" in rows[1].findings[-1].text()


def test_old_number_and_new_number_of_one_person_are_one() -> None:
    rows = fates([understood(2), understood(9, id_number="999999320904375")], Surroundings())
    assert rows[1].fate is Fate.REPEATED


def test_one_number_for_two_people_refuses_the_second_and_asks_about_the_first() -> None:
    rows = fates([understood(2), understood(9, name="杜大")], Surroundings())
    assert [told(row) for row in rows] == [(Fate.DOUBTFUL, ["repeated"]), (Fate.REFUSED, ["repeated"])]


def test_number_of_a_refused_row_still_counts() -> None:
    rows = fates([understood(2, admitted="1900-01-01"), understood(9)], Surroundings())
    assert [row.fate for row in rows] == [Fate.REFUSED, Fate.REPEATED]


def test_somebody_who_is_in_the_home_is_repeated() -> None:
    assert told(fates([understood()], Surroundings([DU]))[0]) == (Fate.REPEATED, ["id_known"])


def test_number_that_somebody_else_in_the_home_has_is_refused() -> None:
    assert told(fates([understood(name="杜大")], Surroundings([DU]))[0]) == (Fate.REFUSED, ["id_known"])


def test_somebody_in_the_home_without_number_is_known_by_name_and_birth() -> None:
    around = Surroundings([Known("0007", "杜小", Sex.MALE, DU.born, "")])
    assert told(fates([understood()], around)[0]) == (Fate.REPEATED, ["repeated"])
    assert fates([understood(born="1932-09-05", id_number="")], around)[0].fate is Fate.DOUBTFUL


def recorded(bed: str = "", **told: str) -> Known:
    """Return somebody in the home with all that a list told of them before."""
    person = understood(**told).newcomer.person
    return Known("0007", person.name, person.sex, person.born, person.id_number, person, bed)


def test_what_the_list_tells_otherwise_is_named_on_both_sides() -> None:
    around = Surroundings([recorded("101-1", phone="13000000000", ethnic="汉")])
    (row,) = fates([understood(phone="13900000000", ethnic="汉族", bed="101-2", born="1932年")], around)
    assert row.fate is Fate.REPEATED
    told = row.findings[-1].text()
    assert "本人电话：系统 13000000000，名册 13900000000" in told
    assert "床位：系统 101-1，名册 101-2" in told
    assert "民族" not in told
    assert "出生日期" not in told


def test_somebody_without_number_and_birth_is_known_again() -> None:
    nothing = {"id_number": "", "born": ""}
    around = Surroundings([recorded("101-1", **nothing)])
    assert fates([understood(**nothing)], around)[0].fate is Fate.REPEATED
    (row,) = fates([understood(**nothing, phone="13900000000")], around)
    assert told(row) == (Fate.DOUBTFUL, ["id_missing", "born_missing", "repeated"])
    (row,) = fates([understood(**nothing, phone="13900000000", bed="101-1")], around)
    assert row.fate is Fate.REPEATED


def test_number_found_since_is_named_for_who_is_in_the_same_bed() -> None:
    around = Surroundings([recorded("101-1", id_number="", born="")])
    (row,) = fates([understood(bed="101-1")], around)
    assert (row.fate, MALE in row.findings[-1].text()) == (Fate.REPEATED, True)


def test_somebody_with_another_number_is_somebody_else() -> None:
    (row,) = fates([understood(**(WOMAN | {"name": "杜小"}))], Surroundings([recorded()]))
    assert row.fate is Fate.OK


def test_two_without_number_with_one_name_and_birth() -> None:
    same = fates([understood(2, id_number=""), understood(9, id_number="")], Surroundings())
    assert same[1].fate is Fate.REPEATED
    other_bed = fates([understood(2, id_number="", bed="101-1"), understood(9, id_number="")], Surroundings())
    assert told(other_bed[1]) == (Fate.DOUBTFUL, ["id_missing", "repeated"])


def test_two_of_one_name_in_one_room_are_asked() -> None:
    second = {"id_number": FEMALE_2, "sex": "女", "born": "1938-11-27", "bed": "101-2"}
    rows = fates([understood(2, bed="101-1"), understood(9, **second)], Surroundings())
    assert told(rows[1]) == (Fate.DOUBTFUL, ["repeated"])


def test_one_name_in_two_rooms_is_nothing() -> None:
    second = {"id_number": FEMALE_2, "sex": "女", "born": "1938-11-27", "bed": "202-2"}
    rows = fates([understood(2, bed="101-1"), understood(9, **second)], Surroundings())
    assert rows[1].fate is Fate.OK


def test_bed_is_the_firsts_and_the_second_comes_in_without() -> None:
    rows = fates([understood(2, bed="101-1"), understood(9, bed="101-1", **WOMAN)], Surroundings())
    assert told(rows[1]) == (Fate.DOUBTFUL, ["bed_taken"])
    assert [row.judged.newcomer.bed for row in rows] == ["101-1", ""]


def test_refused_row_takes_no_bed() -> None:
    first = understood(2, bed="101-1", id_number=9e17)
    rows = fates([first, understood(9, bed="101-1", **WOMAN)], Surroundings())
    assert told(rows[1]) == (Fate.OK, [])


@pytest.mark.parametrize(
    ("around", "code", "bed"),
    [
        (Surroundings(holders={"101-1": "王五"}), "bed_taken", ""),
        (Surroundings(rooms={"101-1": RoomSex.FEMALE}), "bed_sex", "101-1"),
        (Surroundings(beds=HomeBeds(plan("东楼 301-1", "西楼 301-1"))), "value_unknown", ""),
    ],
)
def test_bed_in_the_home(around: Surroundings, code: str, bed: str) -> None:
    (row,) = fates([understood(bed="101-1")], around)
    assert told(row) == (Fate.DOUBTFUL, [code])
    assert row.judged.newcomer.bed == bed


def test_number_given_out_is_told_and_a_new_one_drawn() -> None:
    judged = judge(row(name="杜小", sex="男", id_number=MALE, number="0001"), TODAY, AGES)
    (fate,) = fates([judged], Surroundings(numbers=frozenset({"0001"})))
    assert told(fate) == (Fate.DOUBTFUL, ["value_unknown"])
    assert fate.judged.newcomer.number == ""


def test_rooms_are_for_the_sex_of_all_who_come_into_them() -> None:
    rows = fates(
        [understood(2, bed="101-1"), understood(3, bed="102-1", **WOMAN), understood(4, bed="102-2", id_number="")],
        Surroundings(),
    )
    beds = [row.judged.newcomer.bed for row in rows]
    assert rooms_by_sex(rows, beds) == {"101": RoomSex.MALE, "102": RoomSex.ANY}
    assert rooms_by_sex(rows, ["102-1"]) == {"102": RoomSex.FEMALE}
