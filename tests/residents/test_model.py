"""Fields, findings, sight, completeness, papers and history of residents, without a database."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.residents import model
from app.features.residents.model import Person, Resident, Sight
from app.kernel.access import PERMISSIONS, Permission, Role
from app.kernel.answers import Answer, Told
from app.kernel.birthdays import UNKNOWN_BIRTH, Ages, BornKind, PartialDate
from app.kernel.codes import Sex
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, ResidentId
from app.kernel.text import Words

TODAY = date(2026, 11, 22)
NUMBER = "999999194802290035"  # a man born on 29 February 1948
MAN = Person(name="曾会元", sex=Sex.MALE, born=PartialDate.exact(date(1948, 2, 29)), id_number=NUMBER)


def codes(draft: Person) -> dict[str, bool]:
    """Return each code found with whether it stops."""
    return {found.code or found.field: found.stops for found in model.findings(draft, TODAY, Ages(16, 120))}


def a_resident(person: Person = MAN) -> Resident:
    return Resident(
        ResidentId(1), "0001", person, {}, "photo", None, datetime(2026, 1, 1, tzinfo=UTC), AccountId(1), None
    )


def test_every_field_of_a_person_stands_in_the_table_once_and_on_paper() -> None:
    assert sorted(field.key for field in model.FIELDS) == sorted(field.name for field in fields(Person))
    assert all(field.paper for field in model.FIELDS)
    assert len({field.paper for field in model.FIELDS}) == len(model.FIELDS)


def test_a_sound_person_has_no_findings() -> None:
    assert codes(MAN) == {}


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (replace(MAN, id_number=NUMBER[:-1] + "6"), {"id_check": True}),
        (replace(MAN, id_number=NUMBER[:-1] + "6", id_doubt="户口本上就是这样"), {"id_check": False}),
        (replace(MAN, id_number=NUMBER[:-1] + "6", id_doubt=" "), {"id_check": True}),
        (replace(MAN, sex=Sex.FEMALE), {"id_sex": True}),
        (replace(MAN, sex=Sex.FEMALE, id_doubt="证上印错"), {"id_sex": False}),
        (replace(MAN, sex=Sex.UNSTATED), {}),
        (replace(MAN, born=PartialDate.exact(date(1948, 3, 1))), {"id_born": True}),
        (replace(MAN, born=PartialDate(BornKind.YEAR, "1948")), {}),
        (replace(MAN, born=PartialDate(BornKind.ABOUT, "1950")), {}),
        (replace(MAN, born=PartialDate(BornKind.ABOUT, "1960")), {"id_born": True}),
        (replace(MAN, id_number="999999194602290030"), {"id_check": True}),  # a day that does not exist always stops
        (replace(MAN, id_number="999999194602290030", id_doubt="不管"), {"id_check": True}),
        (replace(MAN, id_number=""), {"id_missing": True}),
        (replace(MAN, id_number="", id_none_reason="流浪人员，身份不明"), {}),
        (replace(MAN, sex=Sex.UNKNOWN), {"value_unknown": False}),
        (replace(MAN, name=""), {"name_missing": True}),
        (replace(MAN, name="曾 会\u200b元"), {"name_cleaned": False}),
        (replace(MAN, name="王□"), {"name_stand_in": False}),
        (replace(MAN, remark="字" * 10_000), {}),
        (replace(MAN, remark="字" * 10_001), {"remark": True}),
        (replace(MAN, certificate_on="2023-09-12"), {}),
        (replace(MAN, certificate_on="去年"), {"certificate_on": True}),
        (replace(MAN, household_kind="rural"), {}),
        (replace(MAN, household_kind="集体"), {"value_unknown": True}),
        (replace(MAN, support_kind="本乡自定的一类"), {}),
    ],
)
def test_findings_of_a_draft(draft: Person, expected: dict[str, bool]) -> None:
    assert codes(draft) == expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (UNKNOWN_BIRTH, {"born_missing": False}),
        (PartialDate.exact(date(2010, 11, 22)), {}),  # 16 today
        (PartialDate.exact(date(2010, 11, 23)), {"born_unclear": False}),
        (PartialDate.exact(date(1906, 11, 22)), {}),  # 120 today
        (PartialDate.exact(date(1905, 11, 22)), {"born_unclear": False}),
        (PartialDate.exact(TODAY), {"born_unclear": False}),
        (PartialDate.exact(date(2026, 11, 23)), {"born_unclear": True}),
        (PartialDate(BornKind.MONTH, "2026-12"), {"born_unclear": True}),
        (PartialDate(BornKind.YEAR, "1790"), {"born_unclear": True}),
        (PartialDate(BornKind.LUNAR, None, "1949-06L-08"), {}),
    ],
)
def test_findings_of_a_birth_date(born: PartialDate, expected: dict[str, bool]) -> None:
    assert codes(replace(MAN, id_number="", id_none_reason="无", born=born)) == expected


def test_all_findings_come_at_once_each_at_its_field() -> None:
    draft = replace(MAN, name="", id_number="", born=UNKNOWN_BIRTH, sex=Sex.UNKNOWN, certificate_on="昨天")
    found = [finding.field for finding in model.findings(draft, TODAY, Ages(16, 120))]
    assert found == ["name", "id_none_reason", "sex", "born", "certificate_on"]


def test_tidying_makes_blank_not_asked_and_keeps_words_as_typed() -> None:
    draft = replace(MAN, name=" 曾会元 ", id_number="９９９９９９ 19480229003５", diet=" \n", remark=" 一\r\n二 \r\n")
    tidy = model.tidied(draft)
    assert (tidy.name, tidy.id_number, tidy.diet, tidy.remark) == ("曾会元", NUMBER, Answer.NOT_ASKED, "一\n二")
    assert model.tidied(replace(draft, id_none_reason="没有")).id_none_reason == ""


def seen_by(role: Role, sights: frozenset[Sight] = frozenset(Sight)) -> model.Shown:
    person = replace(MAN, phone="19900001234", household_place=PLACE, dialect="本地话", diet="清真")
    return model.shown(a_resident(person), lambda permission: permission in PERMISSIONS[role], sights)


NUMBERS = ("**************0035", "*******1234")
PLACE = "澄湖区石桥铺镇团山村三组"
NOTHING = Answer.NOT_ASKED


@pytest.mark.parametrize(
    ("role", "expected"),
    [  # name, sex, number, phone, address, dialect, diet, photo
        (Role.DIRECTOR, ("曾会元", Sex.MALE, *NUMBERS, PLACE, "本地话", "清真", "photo")),
        (Role.NURSE, ("曾会元", Sex.MALE, *NUMBERS, PLACE, "本地话", "清真", "photo")),
        (Role.CLERK, ("曾会元", Sex.MALE, *NUMBERS, PLACE, "本地话", "清真", "photo")),
        (Role.CAREGIVER, ("曾会元", Sex.MALE, "", NOTHING, NOTHING, "本地话", "清真", "photo")),
        (Role.ACCOUNTANT, ("曾会元", Sex.MALE, *NUMBERS, "澄湖区***", NOTHING, NOTHING, "photo")),
        (Role.CASHIER, ("曾会元", Sex.MALE, *NUMBERS, "澄湖区***", NOTHING, NOTHING, "photo")),
        (Role.SAFETY, ("曾会元", Sex.UNKNOWN, "", NOTHING, NOTHING, NOTHING, NOTHING, None)),
        (Role.AUDITOR, ("曾会元", Sex.MALE, *NUMBERS, "澄湖区***", NOTHING, "***", "photo")),
    ],
)
def test_what_each_post_sees(role: Role, expected: tuple[object, ...]) -> None:
    """The first two rows of the table of posts."""
    shown = seen_by(role).resident
    one = shown.person
    assert (
        one.name, one.sex, one.id_number, one.phone, one.household_place, one.dialect, one.diet, shown.photo
    ) == expected  # fmt: skip


@pytest.mark.parametrize(
    ("role", "identity", "health"),
    [
        (Role.DIRECTOR, True, True),
        (Role.NURSE, False, True),
        (Role.CLERK, True, False),
        *((role, False, False) for role in (Role.CAREGIVER, Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY, Role.AUDITOR)),
    ],
)
def test_what_each_post_may_write(role: Role, identity: bool, health: bool) -> None:
    writable = seen_by(role).changeable
    assert ("id_number" in writable, "diet" in writable) == (identity, health)


def test_a_value_left_masked_is_no_change() -> None:
    shown = seen_by(Role.DIRECTOR)
    draft = replace(shown.resident.person, religion="佛教")
    keys = model.changed_keys(shown.resident.person, draft)
    assert keys == {"religion"}
    assert model.merged(MAN, draft, keys) == replace(MAN, religion="佛教")


def test_completeness_counts_24_things_and_only_open_ones_are_missing() -> None:
    empty = model.completeness(Person(name="甲"), {}, {}, photo=False)
    assert (empty.whole, empty.filled) == (24, 0)
    told: dict[str, Any] = dict.fromkeys(model.TOLD_KEYS, "有")
    person = replace(MAN, **told)
    items = {"contact": 1, "allergy": 0, "disease": 2}
    lacking = model.completeness(person, {"allergy": Answer.UNKNOWN}, items, photo=True)
    assert lacking.missing == ("allergy",)
    assert model.completeness(person, {"allergy": Answer.NONE}, items, photo=True).missing == ()
    unsure = replace(person, religion=Answer.UNKNOWN, diet=Answer.NONE, wishes=Answer.WITHHELD)
    assert model.completeness(unsure, {"allergy": Answer.NONE}, items, photo=True).missing == ("religion",)


def paper(key: str, state: model.PaperState, number: int = 1) -> model.PaperOnFile:
    draft = model.PaperDraft(paper=key, state=state)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return model.PaperOnFile(model.PaperOnFileId(number), ResidentId(1), draft, None, at, AccountId(1))


def test_the_checklist_shows_what_is_missing() -> None:
    held = [
        paper("id_card", model.PaperState.COPY),
        paper("household_book", model.PaperState.MISSING, 2),
        paper("service_contract", model.PaperState.NOT_APPLICABLE, 3),
    ]
    lines = {line.paper.key: line for line in model.checklist(held, "destitute", left=False)}
    assert not lines["id_card"].missing
    assert lines["household_book"].missing
    assert not lines["service_contract"].missing
    assert lines["support_certificate"].missing  # ★
    assert not lines["end_of_service"].needed
    assert not lines["bank_book"].missing
    assert "".join(dict.fromkeys(line.paper.folder for line in lines.values())) == "ABCDEFGHI"
    others = {line.paper.key: line for line in model.checklist(held, "self_paying", left=True)}
    assert not others["support_certificate"].missing
    assert others["end_of_service"].missing


def change(seq: int, field: str, old: str | None, new: str | None) -> model.StoredChange:
    at = datetime(2026, 1, seq, tzinfo=UTC)
    return model.StoredChange("resident", 1, field, old, new, at, "余小兰", "", seq)


def test_history_tells_answers_and_birth_dates_at_their_fields() -> None:
    now: dict[str, str | None] = {
        "religion": "佛教", "answers": '{"diet": "none"}', "born_on": "1949", "born_kind": "about", "born_lunar": None,
    }  # fmt: skip
    rows = [
        change(1, "answers", '{"diet": "unknown", "religion": "unknown"}', '{"diet": "none", "religion": "unknown"}'),
        change(2, "religion", None, "佛教"),
        change(2, "answers", '{"diet": "none", "religion": "unknown"}', '{"diet": "none"}'),
        change(2, "readings", "a", "b"),
        change(3, "born_kind", "year", "about"),
    ]
    told = [(line.seq, line.field, line.old, line.new) for line in model.history_lines(rows, now, {})]
    expected: list[tuple[int, str, Told, Told]] = [
        (3, "born", "1949年", "约1949年"),
        (2, "religion", Answer.UNKNOWN, "佛教"),
        (1, "diet", Answer.UNKNOWN, Answer.NONE),
    ]
    assert told == expected


VALUES = st.one_of(st.text(max_size=20), st.integers(), st.builds(Words, st.just("Sex"), st.sampled_from(["male"])))


@given(st.dictionaries(st.sampled_from(["name", "told", "years"]), VALUES))
def test_a_doubt_says_the_same_as_its_finding(values: dict[str, object]) -> None:
    said = Words("Tests", "".join(f"{{{name}}}" for name in values) or "nothing")
    finding = Finding("born", said, values, stops=False, code="born_unclear")
    draft = model.doubt_of(finding)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    doubt = model.Doubt(model.DoubtId(1), ResidentId(1), draft, at, None, "")
    translate = lambda _context, source: f"<{source}>"  # noqa: E731
    assert model.doubt_text(doubt, translate) == finding.text(translate)


def test_a_doubt_in_a_persons_own_words_is_told_as_written() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    for note in ("床位写的是201", "{不是", '"x"', "[1]"):
        doubt = model.Doubt(model.DoubtId(1), ResidentId(1), model.DoubtDraft("bed", "bed_taken", note), at, None, "")
        assert model.doubt_text(doubt, lambda _context, source: source) == note


def test_the_township_that_pays_is_the_last_one_begun() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)

    def line(number: int, name: str, from_on: date) -> model.FundingTownship:
        return model.FundingTownship(
            model.FundingTownshipId(number), ResidentId(1), name, None, from_on, "", at, AccountId(1)
        )

    past, now, later = line(3, "甲镇", date(2020, 1, 1)), line(1, "乙镇", TODAY), line(2, "丙镇", date(2027, 1, 1))
    assert model.current_township((past, now, later), TODAY) is now
    assert model.current_township((later,), TODAY) is None


def test_reveal_is_for_those_whom_the_table_names() -> None:
    allowed = {role for role in Role if Permission.RESIDENTS_REVEAL in PERMISSIONS[role]}
    assert allowed == {Role.DIRECTOR, Role.NURSE, Role.CLERK, Role.ACCOUNTANT, Role.CASHIER}
