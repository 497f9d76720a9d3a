"""Lists brought into a real home, written out again and taken back; the sample list comes out as its truth says."""

import json
from pathlib import Path

import pytest

from app.data.session import Session
from app.features.intake import service
from app.features.intake.joins import SLICE
from app.features.intake.model import Fate, Preview
from app.features.places import service as places
from app.features.residents import service as residents
from app.features.residents.model import Resident, doubt_text
from app.features.stays import service as stays
from app.features.stays.model import State
from app.home import OpenedHome
from app.kernel.answers import Answer
from app.kernel.errors import OutOfDateError, RuleBrokenError, StorageError, WrongUseError
from app.kernel.ids import ImportId
from app.kernel.text import in_english
from tests.intake.lists import FEMALE, MALE, workbook

DATA = Path(__file__).parents[1] / "data"
ROSTER = DATA / "roster.xlsx"
TRUTH = json.loads((DATA / "roster.xlsx.truth.json").read_text("utf-8"))
SEXES = {"男": "male", "女": "female"}

GUARDED = "|柳树村村委会|07110000000|高血压（二级）、脑梗"
HEADING = (
    "姓名|性别|出生日期|身份证号|状态|楼栋|房间|床位|入住日期|户籍乡镇|民族|婚姻|宗教信仰|供养类别"
    "|监护人|监护人电话|疾病|过敏|备注|鞋码"
)
_STAY = "姓名|性别|身份证号|房间|床位|入住日期"
RICH = f"""
{HEADING}
杜小|男|1932.9.4|{MALE}|在院|2号楼|301|2|2014-01-03 09:30|柳树乡|土家|丧偶|无|特困{GUARDED}|青霉素|好静|42
解华|女|农历1944年腊月初八|{FEMALE}|待入住|||||杨家镇|汉|不详|佛教|自费|解大||无|不详|
王四|男|约1940年|||1号楼|101|1|||||||||||=1+1|
"""


def everyone(session: Session) -> dict[str, Resident]:
    return {one.person.name: one for one in residents.all_whole(session)}


def tables(session: Session, *names: str) -> list[int]:
    sql = "SELECT count(*) FROM {}"
    return [session.db.execute(sql.format(name)).fetchone()[0] for name in names]


def preview(session: Session, path: Path, drawn: str) -> Preview:
    return service.preview(session, workbook(path, drawn))


def test_sample_list_comes_out_as_its_truth(session: Session) -> None:
    seen = service.preview(session, ROSTER)
    assert [len(seen.rows), *(seen.count(fate) for fate in Fate)] == [46, 30, 12, 3, 1]
    for truth, row in zip(TRUTH, seen.rows, strict=True):
        person = row.judged.newcomer.person
        assert row.judged.row == truth["row"]
        assert (row.fate, person.name, person.sex) == (truth["fate"], truth["name"], SEXES[truth["sex"]]), truth
        assert (row.judged.id_text, person.born.on) == (truth["id_number"], truth["born"])
        why = {finding.code for finding in row.findings} - {"name_cleaned"}
        assert why == ({truth["why"]} if "why" in truth else set())


def test_sample_list_accounts_for_every_row_of_the_sheet(session: Session) -> None:
    seen = service.preview(session, ROSTER)
    rows = {row.judged.row for row in seen.rows} | {left.row for left in seen.left_out}
    assert rows == set(range(1, 53))


def test_preview_changes_nothing(session: Session) -> None:
    before = tables(session, "audit", "resident", "bed", "import_batch")
    service.preview(session, ROSTER)
    assert tables(session, "audit", "resident", "bed", "import_batch") == before


def test_sample_list_is_brought_in(session: Session) -> None:
    seen = service.preview(session, ROSTER)
    done = service.bring_in(session, seen)
    assert (done.brought_in, done.doubtful, len(seen.new_beds)) == (42, 12, 42)
    census = stays.census_at(session)
    assert (census.registered, census.present) == (42, 42)
    person = everyone(session)["杜小"]
    assert residents.row(session, person.id).bed == "101-1"  # type: ignore[union-attr]
    assert person.import_id == done.import_id
    (move,) = stays.moves_of(session, person.id)
    assert move.move.at.isoformat() == "2014-01-02T16:00:00+00:00"  # midnight in the home
    assert [township.township for township in residents.townships(session, person.id)] == ["汀祖镇"]


def test_doubtful_rows_are_marked(session: Session) -> None:
    service.bring_in(session, service.preview(session, ROSTER))
    marked = {name: residents.doubts(session, one.id) for name, one in everyone(session).items()}
    doubtful = {row["name"]: row["why"] for row in TRUTH if row["fate"] == "doubtful"}
    assert {name: told[0].draft.code for name, told in marked.items() if told} == doubtful


def test_doubts_are_read_in_every_language(session: Session, tmp_path: Path) -> None:
    service.bring_in(session, preview(session, tmp_path / "a.xlsx", f"姓名|性别|身份证号\n杜{{小}}|男|{MALE}"))
    (doubt,) = residents.doubts(session, everyone(session)["杜{小}"].id)
    assert (
        doubt_text(doubt, lambda _context, source: f"译：{source}")
        == "译：“{” does not belong in a name. Please look at it."
    )


def test_rooms_that_are_made_are_for_those_who_come_in(session: Session) -> None:
    service.bring_in(session, service.preview(session, ROSTER))
    rooms = {place.room.name: place.room.sex for place in places.plan(session).places()}
    assert (rooms["101"], rooms["201"], rooms["104"]) == ("male", "female", "any")


def test_import_keeps_every_row_as_read(session: Session) -> None:
    done = service.bring_in(session, service.preview(session, ROSTER))
    sql = "SELECT row, fate, cells, findings, resident_id FROM import_row WHERE import_id = ? ORDER BY row"
    kept = session.db.execute(sql, [done.import_id]).fetchall()
    assert [(row[0], row[1]) for row in kept] == [(row["row"], row["fate"]) for row in TRUTH]
    refused = next(row for row in kept if row[0] == 10)
    assert json.loads(refused[2])["姓名"] == "白财正"
    assert json.loads(refused[3])[0]["code"] == "id_destroyed"
    assert refused[4] is None


def test_backup_is_made_before(session: Session, home: OpenedHome) -> None:
    seen = service.preview(session, ROSTER)
    assert not home.backups_place.exists()
    service.bring_in(session, seen)
    (made,) = home.backups_place.iterdir()
    assert "before_import" in made.name


def test_without_backup_nothing_is_brought_in(session: Session, home: OpenedHome) -> None:
    seen = service.preview(session, ROSTER)
    home.backups_place.write_text("a file stands where the backups belong")
    with pytest.raises(StorageError):
        service.bring_in(session, seen)
    assert everyone(session) == {}


def test_fault_half_way_leaves_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = service.preview(session, ROSTER)
    written = ("resident", "bed", "stay_move", "import_batch", "import_row")
    real = stays.admit
    calls = iter(range(30))

    def admit(*args: object, **more: object) -> object:
        if next(calls) == 20:
            raise RuntimeError("a fault")
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(stays, "admit", admit)
    with pytest.raises(RuntimeError):
        service.bring_in(session, seen)
    assert tables(session, *written) == [0] * len(written)
    assert [row[0] for row in session.db.execute("SELECT action FROM audit")] == ["home.created", "backup.made"]


def test_the_same_list_again_brings_nobody(session: Session) -> None:
    service.bring_in(session, service.preview(session, ROSTER))
    again = service.preview(session, ROSTER)
    assert [again.count(fate) for fate in Fate] == [0, 0, 3, 43]
    assert again.new_beds == ()
    with pytest.raises(RuleBrokenError):
        service.bring_in(session, again)


def test_preview_that_is_out_of_date_is_refused(session: Session, tmp_path: Path) -> None:
    seen = service.preview(session, ROSTER)
    service.bring_in(session, preview(session, tmp_path / "a.xlsx", f"姓名|性别|身份证号\n杜小|男|{MALE}"))
    with pytest.raises(OutOfDateError):
        service.bring_in(session, seen)
    assert list(everyone(session)) == ["杜小"]


def test_take_back_leaves_the_home_as_it_was(session: Session) -> None:
    done = service.bring_in(session, service.preview(session, ROSTER))
    assert service.take_back(session, done.import_id, "导错了") == 42
    assert everyone(session) == {}
    assert stays.census_at(session).registered == 0
    assert not list(places.plan(session).places())
    assert places.plan(session).buildings == ()
    assert service.imports(session)[0].taken_back
    assert list(residents.facts(session)) == []
    assert tables(session, "resident", "stay_move", "import_row") == [42, 42, 46]  # all there, as taken back


def test_what_was_taken_back_may_come_in_again(session: Session) -> None:
    first = service.bring_in(session, service.preview(session, ROSTER))
    service.take_back(session, first.import_id, "导错了")
    second = service.bring_in(session, service.preview(session, ROSTER))
    assert second.brought_in == 42
    assert second.import_id != first.import_id
    assert len(list(places.plan(session).places())) == 42


def test_take_back_keeps_beds_that_others_have_by_now(session: Session, tmp_path: Path) -> None:
    done = service.bring_in(
        session, preview(session, tmp_path / "a.xlsx", "姓名|性别|房间|床号\n王四|男|101|1\n王五|男|101|2")
    )
    four = everyone(session)["王四"]
    other = residents.add(session, four.person.__class__(name="赵六", sex=four.person.sex, id_none_reason="未办"))
    session.clock.pass_(hours=1)  # type: ignore[attr-defined]
    with pytest.raises(RuleBrokenError):
        service.take_back(session, done.import_id, "")
    labels = places.beds_by_label(session)
    places.make_places(session, ["101-3"])
    stays.admit(session, other, places.beds_by_label(session)["101-3"], session.clock.now())
    service.take_back(session, done.import_id, "导错了")
    assert [place.bed.label for place in places.plan(session).places()] == ["101-3"]
    assert labels["101-1"] not in places.beds_by_label(session).values()


def test_take_back_is_refused_when_something_was_recorded_since(session: Session) -> None:
    done = service.bring_in(session, service.preview(session, ROSTER))
    person = everyone(session)["杜小"]
    session.clock.pass_(hours=1)  # type: ignore[attr-defined]
    stays.report_missing(session, person.id, session.clock.now(), "院门口")
    with pytest.raises(RuleBrokenError) as refused:
        service.take_back(session, done.import_id, "导错了")
    assert "杜小" in refused.value.text()
    assert len(everyone(session)) == 42


@pytest.mark.parametrize("number", [1, 99])
def test_import_that_does_not_exist_cannot_be_taken_back(session: Session, number: int) -> None:
    with pytest.raises(RuleBrokenError):
        service.take_back(session, ImportId(number), "导错了")


def test_import_is_taken_back_once(session: Session) -> None:
    done = service.bring_in(session, service.preview(session, ROSTER))
    service.take_back(session, done.import_id, "导错了")
    with pytest.raises(RuleBrokenError):
        service.take_back(session, done.import_id, "导错了")


def test_sample_list_written_and_brought_in_again_is_equal(session: Session, second: Session, tmp_path: Path) -> None:
    service.bring_in(session, service.preview(session, ROSTER))
    assert service.export_list(session, tmp_path / "出.xlsx") == 42
    again = service.preview(second, tmp_path / "出.xlsx")
    assert [again.count(fate) for fate in Fate] == [30, 12, 0, 0]
    service.bring_in(second, again)
    assert_equal(session, second)


@pytest.mark.parametrize("name", ["出.xlsx", "出.csv"])
def test_rich_list_written_and_brought_in_again_is_equal(
    session: Session, second: Session, tmp_path: Path, name: str
) -> None:
    service.bring_in(session, preview(session, tmp_path / "入.xlsx", RICH))
    service.export_list(session, tmp_path / name)
    service.bring_in(second, service.preview(second, tmp_path / name))
    assert_equal(session, second)
    du = everyone(second)["杜小"]
    assert du.person.remark == "好静\n鞋码：42"
    assert everyone(second)["解华"].lists == {"disease": Answer.NONE, "allergy": Answer.UNKNOWN}
    assert [place.building.name for place in places.plan(second).places()] == ["1号楼", "2号楼"]
    assert stays.standing_of(second, everyone(second)["解华"].id).state is State.AWAITING


def assert_equal(one: Session, other: Session) -> None:
    """Compare two homes field by field: people, numbers, beds, admissions, townships, contacts, health, doubts."""
    assert [(each.number, each.person, each.lists) for each in residents.all_whole(one)] == [
        (each.number, each.person, each.lists) for each in residents.all_whole(other)
    ]
    for first, second in zip(residents.all_whole(one), residents.all_whole(other), strict=True):
        assert related(one, first) == related(other, second), first.person.name


def related(session: Session, person: Resident) -> list[object]:
    row = residents.row(session, person.id)
    assert row is not None
    return [
        (row.state, row.bed, row.floor),
        [(line.move.kind, line.move.at) for line in stays.moves_of(session, person.id)],
        [(each.township, each.from_on) for each in residents.townships(session, person.id)],
        [each.draft for each in residents.contacts_whole(session, person.id)],
        sorted(
            (each.draft.kind, each.draft.name, each.draft.detail) for each in residents.health_whole(session, person.id)
        ),
        sorted((each.draft.field, each.draft.code) for each in residents.doubts(session, person.id)),
    ]


def test_refused_rows_are_mended_and_brought_in(session: Session, tmp_path: Path) -> None:
    seen = service.preview(session, ROSTER)
    service.bring_in(session, seen)
    out = tmp_path / "退回.xlsx"
    out.write_bytes(service.refused_rows(session, seen, in_english))
    assert SLICE.due_tasks is not None
    (due,) = SLICE.due_tasks(session, in_english)
    assert due.title.startswith("3 people of the list")
    again = service.preview(session, out)
    assert [row.judged.newcomer.person.name for row in again.rows] == ["白财正", "廖三", "范财"]
    assert [finding.code for row in again.rows for finding in row.findings] == ["id_missing"] * 3
    assert service.bring_in(session, again).brought_in == 3
    assert list(SLICE.due_tasks(session, in_english)) == []
    assert everyone(session)["白财正"].person.remark == "名册中的自理能力：全自理"
    assert stays.census_at(session).registered == 45


def test_list_is_not_written_over_another_file(session: Session, tmp_path: Path) -> None:
    (tmp_path / "出.xlsx").write_bytes(b"mine")
    with pytest.raises(RuleBrokenError):
        service.export_list(session, tmp_path / "出.xlsx")
    assert (tmp_path / "出.xlsx").read_bytes() == b"mine"
    assert service.export_list(session, tmp_path / "出.xlsx", over=True) == 0


def test_written_list_stands_in_the_trail(session: Session, tmp_path: Path) -> None:
    service.export_list(session, tmp_path / "出.xlsx")
    assert session.db.execute("SELECT action FROM audit ORDER BY seq DESC LIMIT 1").fetchone()[0] == "list.exported"


def test_template_is_read_as_an_empty_list(session: Session, tmp_path: Path) -> None:
    (tmp_path / "表.xlsx").write_bytes(service.template(session))
    with pytest.raises(WrongUseError):
        service.preview(session, tmp_path / "表.xlsx")


def test_columns_are_shown_and_corrected(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", f"称呼|性别|身份证号|住哪\n杜小|男|{MALE}|101-1")
    seen = service.look(session, path)
    assert {use.letter: use.key for use in seen.columns} == {"A": "name", "B": "sex", "C": "id_number", "D": ""}
    assert (seen.people, seen.columns[3].samples) == (1, ("101-1",))
    mapping = service.corrected(session, seen, {"D": "bed", "A": "name"})
    assert service.preview(session, path, mapping).rows[0].judged.newcomer.bed == "101-1"


def test_list_without_names_asks_for_their_column(session: Session, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError) as told:
        preview(session, tmp_path / "a.xlsx", "性别|身份证号\n男|999999194211080132")
    assert "names" in told.value.text()


def test_notices_tell_of_beds_hidden_rows_and_dates(session: Session, tmp_path: Path) -> None:
    seen = preview(session, tmp_path / "a.xlsx", "姓名|性别|房间|床号\n王四|男|101|1")
    told = " ".join(notice.text() for notice in seen.notices)
    assert "101-1" in told
    assert "no admission date" in told
    nowhere = preview(session, tmp_path / "b.xlsx", "姓名|性别\n王四|男")
    assert "awaiting admission" in nowhere.notices[0].text()


def test_a_bed_somebody_left_later_than_the_admission_is_not_given(session: Session, tmp_path: Path) -> None:
    """The list says who has the bed now, not who had it then: the person comes in, the bed is asked about."""
    service.bring_in(session, preview(session, tmp_path / "a.xlsx", f"{_STAY}\n杜小|男|{MALE}|101|1|2020-01-05"))
    first = everyone(session)["杜小"]
    stays.transfer_out(session, first.id, session.clock.now(), "并院")
    seen = preview(session, tmp_path / "b.xlsx", f"{_STAY}\n解华|女|{FEMALE}|101|1|2023-03-01")
    assert [finding.code for finding in seen.rows[0].findings] == ["bed_taken"]
    service.bring_in(session, seen)
    assert stays.standing_of(session, everyone(session)["解华"].id).bed_id is None
