"""What is understood of one row: V56-V70, X35, X44, X47, X48 as findings and values."""

from datetime import date, datetime

import pytest

from app.features.intake.model import RawCell, RawRow, judge
from app.features.residents.model import ContactKind, HealthKind
from app.kernel.answers import Answer
from app.kernel.birthdays import UNKNOWN_BIRTH, BornKind, PartialDate
from app.kernel.clock import HOME_ZONE
from app.kernel.codes import Sex
from tests.intake.lists import AGES, FEMALE, MALE, TODAY, codes, row, understood

BORN = PartialDate.exact(date(1932, 9, 4))


def test_row_in_order_has_no_findings() -> None:
    judged = understood()
    person = judged.newcomer.person
    assert codes(judged) == []
    assert (person.name, person.sex, person.born, person.id_number) == ("杜小", Sex.MALE, BORN, MALE)
    assert (person.id_none_reason, person.id_doubt) == ("", "")


@pytest.mark.parametrize("told", [MALE.lower(), "９９９９９９１９３２０９０４３７５Ｘ", " 999999 19320904375X\u3000"])
def test_number_is_made_equal_without_a_word(told: str) -> None:
    judged = understood(id_number=told)
    assert (judged.id_text, codes(judged)) == (MALE, [])


@pytest.mark.parametrize(
    ("cells", "told", "stops"),
    [
        ({"id_number": 9.99999193209043e17}, ["id_destroyed"], True),
        ({"id_number": "9.99999E+17"}, ["id_destroyed"], True),
        ({"id_number": "999999193209043000"}, ["id_destroyed"], True),
        ({"id_number": ""}, ["id_missing"], False),
        ({"id_number": "无"}, ["id_missing"], False),
        ({"id_number": "999999320904375"}, ["id_15"], False),
        ({"id_number": "999999193209043751"}, ["id_check"], False),
        ({"id_number": "99999919320904375"}, ["id_check"], True),
        ({"id_number": "999999194602290030", "born": ""}, ["id_check", "born_missing"], True),
        ({"sex": "女"}, ["id_sex"], False),
        ({"born": "1933-09-04"}, ["id_born"], False),
        ({"name": " 杜 小\u200b"}, ["name_cleaned"], False),
        ({"name": "杜□"}, ["name_stand_in"], False),
        ({"name": ""}, ["value_unknown"], True),
        ({"name": "杜" * 51}, ["value_unknown"], True),
        ({"born": "", "id_number": ""}, ["id_missing", "born_missing"], False),
        ({"born": "不详", "id_number": ""}, ["id_missing", "born_missing"], False),
        ({"born": "49-10-1", "id_number": ""}, ["id_missing", "born_unclear"], False),
        ({"born": "民国38年", "id_number": ""}, ["id_missing", "born_unclear"], False),
        ({"born": "农历正月初五", "id_number": ""}, ["id_missing", "born_unclear"], False),
        ({"born": 60.0}, ["born_unclear"], True),
        ({"born": "2020-01-01", "id_number": ""}, ["id_missing", "born_unclear"], False),
        ({"sex": "", "id_number": ""}, ["id_missing", "value_unknown"], False),
        ({"sex": "那人"}, ["value_unknown"], False),
        ({"ethnic": "火星族"}, ["value_unknown"], False),
        ({"support_kind": "其他情形"}, ["value_unknown"], False),
        ({"household_kind": "军籍"}, ["value_unknown"], False),
        ({"certificate_on": "去年"}, ["value_unknown"], False),
        ({"room": "201"}, ["value_unknown"], False),
        ({"admitted": "很久以前"}, ["value_unknown"], False),
        ({"admitted": "2027-01-01"}, ["value_unknown"], False),
        ({"admitted": "1930-01-01"}, ["value_unknown"], True),
        ({"state": "住院"}, ["value_unknown"], False),
        ({"id_number": "正在办理"}, ["id_missing"], False),
        ({"id_number": "0"}, ["id_missing"], False),
        ({"id_number": "99999919320904375O"}, ["id_check"], True),
        ({"number": "../../x1"}, ["value_unknown"], False),
        ({"number": "1" * 21}, ["value_unknown"], False),
        ({"number": "A-007"}, [], False),
        ({"admitted": "2010年3月"}, ["value_unknown"], False),
        ({"household": "家属"}, ["value_unknown"], False),
        ({"household": "户主"}, [], False),
        ({"left_on": "2020.1"}, ["value_unknown"], False),
        ({"born": "1932.1", "id_number": ""}, ["id_missing", "born_unclear"], False),
        ({"born": "1932.9"}, [], False),
        ({"born": "77", "id_number": ""}, ["id_missing", "born_unclear"], False),
    ],
)
def test_what_is_not_sure_is_told(cells: dict[str, str | float], told: list[str], stops: bool) -> None:
    judged = understood(**cells)
    assert codes(judged) == told
    assert any(finding.stops for finding in judged.findings) is stops
    assert all(finding.text() for finding in judged.findings)


def test_words_in_place_of_a_number_or_sex_are_kept() -> None:
    assert understood(id_number="正在办理").newcomer.person.id_none_reason == "正在办理"
    assert understood(sex="先生").newcomer.person.remark == "性别：先生"


def test_marks_that_nobody_sees_stop_no_print() -> None:
    newcomer = understood(remark="好\u202e静\u200b\n爱听戏", guardian_name="杜\ufeff大", number="1\u200b2").newcomer
    assert newcomer.person.remark == "好静\n爱听戏"
    assert (newcomer.contacts[0].name, newcomer.number) == ("杜大", "12")


def test_number_that_could_name_a_file_elsewhere_is_kept_in_the_remark() -> None:
    newcomer = understood(number="../../x1").newcomer
    assert (newcomer.number, newcomer.person.remark) == ("", "名册中的编号：../../x1")


def test_who_was_admitted_in_a_month_is_in_the_home() -> None:
    newcomer = understood(admitted="2010年3月").newcomer
    assert (newcomer.admitted, newcomer.in_home, newcomer.awaiting) == (None, True, False)
    assert newcomer.person.remark == "名册中的入住日期：2010年3月"
    assert not understood(admitted="2027年3月").newcomer.in_home


def test_eighteenth_character_that_is_a_letter_is_named() -> None:
    (finding, *_) = understood(id_number="99999919320904375O").findings
    assert "“O”" in finding.text()


def test_relatives_and_those_who_left_are_kept_in_the_remark() -> None:
    told = understood(household="配偶", left_on="2020.1").newcomer.person.remark
    assert told == "名册中的与户主关系：配偶\n名册中的离院日期：2020.1"


def test_destroyed_number_is_not_kept() -> None:
    judged = understood(id_number=9.99999193209043e17)
    assert judged.id_text is None
    assert judged.newcomer.person.id_number == ""


def test_number_that_ends_in_zeros_and_is_right_is_no_destroyed_one() -> None:
    assert codes(understood(id_number="110105194912310000", born="1949-12-31")) == ["id_destroyed"]
    judged = understood(id_number="999999193209041000", born="1932-09-04")
    assert (codes(judged) == []) is (judged.id_text is not None)


def test_number_tells_what_the_list_does_not() -> None:
    judged = understood(sex="", born="")
    assert codes(judged) == []
    assert (judged.newcomer.person.sex, judged.newcomer.person.born) == (Sex.MALE, BORN)


def test_wrong_number_tells_nothing() -> None:
    judged = understood(sex="", born="", id_number="999999193209043751")
    assert codes(judged) == ["id_check", "value_unknown", "born_missing"]
    assert judged.newcomer.person.born == UNKNOWN_BIRTH


@pytest.mark.parametrize("told", ["1932年9月", "1932", "约1930年"])
def test_number_tells_the_day_where_the_list_tells_less(told: str) -> None:
    judged = understood(born=told)
    assert (codes(judged), judged.newcomer.person.born) == ([], BORN)


def test_unclear_birth_is_asked_though_the_number_tells_it() -> None:
    judged = understood(born="32-9-4")
    assert (codes(judged), judged.newcomer.person.born) == (["born_unclear"], BORN)


def test_lunar_birthday_is_kept_as_told() -> None:
    judged = understood(born="农历1932年八月初四")
    assert judged.newcomer.person.born == PartialDate(BornKind.LUNAR, lunar="1932-08-04")
    assert codes(judged) == []


def test_sides_are_shown_beside_one_another() -> None:
    (finding,) = understood(born="1933-09-04").findings
    assert "1932-09-04" in finding.text()
    assert "1933-09-04" in finding.text()


def test_days_counted_from_1904() -> None:
    raw = row(name="杜小", sex="男", born=10474.0, id_number=MALE)
    assert judge(raw, TODAY, AGES, base_1904=True).newcomer.person.born == BORN


def test_formula_without_result_refuses_the_row() -> None:
    raw = RawRow(2, {"name": RawCell("杜小"), "id_number": RawCell("", no_result=True), "sex": RawCell("男")})
    judged = judge(raw, TODAY, AGES)
    assert judged.findings[0].stops
    assert judged.findings[0].field == "id_number"


def test_blank_is_not_asked_and_words_say_why_there_is_no_value() -> None:
    person = understood(religion="无", dialect="不详", blood_type="", phone="/").newcomer.person
    assert (person.religion, person.dialect) == (Answer.NONE, Answer.UNKNOWN)
    assert (person.blood_type, person.phone) == (Answer.NOT_ASKED, Answer.NOT_ASKED)


def test_codes_are_found_by_the_words_of_lists() -> None:
    person = understood(ethnic="土家", marital="离异", support_kind="五保户", household_kind="农业").newcomer.person
    assert (person.ethnic, person.marital, person.support_kind) == ("15", "40", "destitute")
    assert person.household_kind == "rural"


@pytest.mark.parametrize(
    ("building", "room", "bed", "label"),
    [
        ("", "201", "3", "201-3"),
        ("", "201室", "3床", "201-3"),
        ("", "201房", "3号床", "201-3"),
        ("", "", "201-3", "201-3"),
        ("", "201-3", "", "201-3"),
        ("2号楼", "201", "3", "2号楼 201-3"),
        ("2", "201", "3", "2号楼 201-3"),
        ("", "", "", ""),
    ],
)
def test_bed_is_read_in_its_spellings(building: str, room: str, bed: str, label: str) -> None:
    judged = understood(building=building, room=room, bed=bed)
    assert (judged.newcomer.bed, codes(judged)) == (label, [])


def test_room_without_bed_is_kept_in_the_remark() -> None:
    judged = understood(room="大院子", remark="好静")
    assert judged.newcomer.bed == ""
    assert judged.newcomer.person.remark == "好静\n名册中的房间床位：大院子"


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("20140103", datetime(2014, 1, 3, tzinfo=HOME_ZONE)),
        ("2014年1月3日", datetime(2014, 1, 3, tzinfo=HOME_ZONE)),
        (date(2014, 1, 3), datetime(2014, 1, 3, tzinfo=HOME_ZONE)),
        ("2014-01-03 09:30", datetime(2014, 1, 3, 9, 30, tzinfo=HOME_ZONE)),
        ("2026-11-22", datetime(2026, 11, 22, tzinfo=HOME_ZONE)),
        ("", None),
    ],
)
def test_admission(told: str | date, at: datetime | None) -> None:
    assert understood(admitted=told).newcomer.admitted == at


def test_who_is_awaited_and_who_is_there() -> None:
    assert understood(state="待入住").newcomer.awaiting
    assert understood(admitted="2027-01-01").newcomer.awaiting
    assert understood(state="在院").newcomer.in_home
    assert not understood().newcomer.in_home


def test_what_has_no_field_is_kept_in_the_remark() -> None:
    usual = row(name="杜小", sex="男", id_number=MALE, care_class="全护理", age="94")
    raw = RawRow(2, usual.cells, (("鞋码", "42"), ("空", " ")))
    assert judge(raw, TODAY, AGES).newcomer.person.remark == "名册中的自理能力：全护理\n鞋码：42"


def test_contacts() -> None:
    judged = understood(
        guardian_name="柳树村村委会",
        guardian_phone="07110000000",
        contact_name="杜大 13000000000",
        contact_relation="侄子",
    )
    guardian, contact = judged.newcomer.contacts
    assert (guardian.kind, guardian.is_office, guardian.phone) == (ContactKind.GUARDIAN, True, "07110000000")
    assert (contact.name, contact.phone, contact.relation) == ("杜大", "13000000000", "侄子")


def test_phone_of_nobody_is_kept_in_the_remark() -> None:
    assert understood(guardian_phone="13000000000").newcomer.person.remark == "名册中的联系人：13000000000"


def test_health() -> None:
    judged = understood(disease="高血压（二级）、糖尿病；脑梗", allergy="无", vaccine="不详")
    assert [item.name for item in judged.newcomer.health] == ["高血压", "糖尿病", "脑梗"]
    assert judged.newcomer.health[0].detail == "二级"
    assert judged.newcomer.health[0].kind is HealthKind.DISEASE
    assert judged.newcomer.lists == {"allergy": Answer.NONE, "vaccine": Answer.UNKNOWN}


def test_kept_number_and_missing_number_say_so_in_the_record() -> None:
    assert understood(id_number="999999193209043751").newcomer.person.id_doubt
    assert understood(id_number="").newcomer.person.id_none_reason
    assert understood(id_number="", id_none_reason="捡拾，无证").newcomer.person.id_none_reason == "捡拾，无证"
    assert understood(sex="女", id_number=FEMALE, born="1945-01-21").newcomer.person.id_doubt == ""
