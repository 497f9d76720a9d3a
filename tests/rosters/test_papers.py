"""A month on paper and as .xlsx, read back by other engines: what stands in it, for many and few, with rare names."""

from __future__ import annotations

import io
from argparse import ArgumentParser
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.commands import COMMANDS
from app.features.rosters.model import AskDraft, AskKind, Days, DutyDraft, GroupDraft, Month
from app.features.rosters.model.wall import Wall, heading, lines_below, people_lines
from app.features.slice import Call
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from app.kernel.ids import StaffId
from app.kernel.text import in_english
from app.sheets.reading import read
from tests.builders import as_role
from tests.paper.reading import fonts_of, lines_of, pages_of, pdfium
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, line

A4, A3 = (842, 595), (1191, 842)
LONG, COMPOUND, RARE = "阿依努尔·买买提", "欧阳小满", "𠮷𪚥"
PHONE = "19900001234"


def sizes(paper: bytes) -> set[tuple[int, int]]:
    """Return the sizes of the pages in points."""
    with pdfium.PdfDocument(paper) as document:
        return {(round(width), round(height)) for width, height in (page.get_size() for page in document)}


def add(session: Session, name: str, post: Post = Post.CAREGIVER) -> StaffId:
    return staff.add_member(session, MemberDraft(name, post, phone=PHONE))


def give(session: Session, staff_id: StaffId, letters: str, reason: str = "") -> None:
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, staff_id, letters), reason)


def need(session: Session, **least: int) -> None:
    """Let each day from December on need so many people by letter."""
    for letter, count in least.items():
        service.set_need(session, duties_of(session)[letter], Days.EVERY, count, count, FIRST)


def publish(session: Session) -> None:
    group_id = group_of(session).id
    service.publish(session, group_id, DECEMBER, service.digest(service.sheet(session, group_id, DECEMBER)))


def wall(session: Session, *, large: bool = False, month: Month = DECEMBER) -> bytes:
    return service.wall_sheet(session, group_of(session).id, month, large=large)


def test_the_wall_sheet_says_what_the_grid_says(session: Session) -> None:
    for name in (LONG, COMPOUND, RARE):
        give(session, add(session, name), "白夜休" + "白夜休休" * 7)
    need(session, 白=3, 夜=0)
    (page,) = pages_of(wall(session))
    for told in ("2026年12月排班表", "护理组", LONG, COMPOUND, RARE, "草稿，没有发布", "白班08:00–20:00至少3人"):
        assert told in page, told
    assert page.count("护理" + "白夜·" + "白夜··" * 7 + "8" + "192") == 3
    assert "白班12小时" in page, "what the letters stand for"
    assert PHONE not in page, "nothing personal hangs on the wall"
    assert all(embedded for _name, embedded in fonts_of(wall(session)))


def test_whom_the_month_lacks_stands_below(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=1, 夜=1)
    give(session, mei, "白" * 31)
    give(session, zhen, "夜" * 17 + "休" + "夜" * 3 + "休" + "夜" * 9)
    (page,) = pages_of(wall(session))
    assert "缺人：18、22日夜班各1人" in page
    assert page.count("0!") == 2
    give(session, zhen, "夜" * 31)
    (page,) = pages_of(wall(session))
    assert "缺人" not in page
    assert "!" not in page


@pytest.mark.parametrize(("people", "large", "pages"), [(12, False, 1), (40, False, 1), (40, True, 1), (90, True, 3)])
def test_pages_of_few_and_many(session: Session, people: int, large: bool, pages: int) -> None:
    for number in range(people):
        add(session, f"何小{number:02d}")
    paper = wall(session, large=large)
    found = pages_of(paper)
    assert len(found) == pages
    assert sizes(paper) == {A3 if large else A4}
    assert [page.count("何小") for page in found] == [people // pages] * pages
    assert all("白班人数" in page and "院长" in page for page in found)


def test_february_ends_with_its_last_day(session: Session) -> None:
    carers(session, 2)
    (page,) = pages_of(wall(session, month=Month(2027, 2)))
    assert "2728" in page
    assert "2829" not in page


def test_who_leads_stands_in_a_line_of_its_own(session: Session) -> None:
    carers(session, 1)
    leaders = service.groups(session)[1]
    duty = service.duties(session, leaders.id)[0]
    first, other, third = (add(session, name, Post.LEADER) for name in ("周砚秋", "方翀", "周明"))
    assert "带班领导" not in "".join(pages_of(wall(session)))
    for place, staff_id in enumerate((first, other, third)):
        cell = next(iter(line(session, staff_id, "休").values()))
        assert cell is not None
        day = FIRST + DAY * place
        given = type(cell)(staff_id, day, duty.id)
        service.set_cells(session, leaders.id, DECEMBER, {(staff_id, day): given})
    (page,) = pages_of(wall(session))
    assert "带班领导周秋方周明" in page
    assert "周秋＝周砚秋" in page
    assert "方＝方翀" in page
    (own,) = pages_of(service.wall_sheet(session, leaders.id, DECEMBER))
    assert "带班领导周" not in own, "their own sheet says it in the grid"


def test_a_character_that_cannot_be_drawn_is_refused_before_printing(session: Session) -> None:
    add(session, "王\ue123")
    for make in (wall, lambda session: service.attendance(session, group_of(session).id, DECEMBER)):
        with pytest.raises(RuleBrokenError):
            make(session)


def test_a_personal_sheet_is_a_page_for_each_who_is_wanted(session: Session) -> None:
    mei, zhen, _chun = carers(session, 3)
    give(session, mei, "白夜休")
    service.add_ask(session, AskDraft(mei, AskKind.LEAVE, FIRST + DAY * 4, FIRST + DAY * 5))
    one, two = pages_of(service.personal_sheets(session, group_of(session).id, DECEMBER, [mei, zhen]))
    assert "周小梅2026年12月班表" in one
    assert "2个班夜班1个" in one
    assert "24小时请假等2天" in one
    assert "假假" in one
    assert "20:00–08:00" in one
    assert "邓素珍" in two
    assert "何春燕" not in one + two


def test_attendance_counts_days_once(session: Session) -> None:
    mei, _zhen = carers(session, 2)
    give(session, mei, "白白夜休休陪休")
    service.add_ask(session, AskDraft(mei, AskKind.SICK, FIRST + DAY * 4, FIRST + DAY * 4))
    found = lines_of(service.attendance(session, group_of(session).id, DECEMBER))
    assert "按草稿班表，还没有发布。这是排的班，实际出勤以签到为准。" in found
    # 4 duties: two days, one night, one escort; one on a weekend; 46 hours; off on 4 and 7, as the 5th is sick
    assert "周小梅 护理 4 2 1 1 1 0 46 2 0 1 0" in found
    assert "邓素珍 护理 0 0 0 0 0 0 0 0 0 0 0" in found


@pytest.mark.parametrize("people", [19, 20, 21, 45])
def test_the_lines_to_sign_never_stand_alone(session: Session, people: int) -> None:
    for number in range(people):
        add(session, f"何小{number:02d}")
    last = pages_of(service.attendance(session, group_of(session).id, DECEMBER))[-1]
    assert "制表院长会计" in last
    assert f"何小{people - 1:02d}" in last


def test_changes_tell_what_differs_from_the_published_month(session: Session, clock: SetClock) -> None:
    mei, zhen = carers(session, 2)
    give(session, mei, "白夜休休")
    give(session, zhen, "休白夜休")
    group_id = group_of(session).id
    with pytest.raises(RuleBrokenError, match="draft"):
        service.change_list(session, group_id, DECEMBER)
    publish(session)
    clock.pass_(minutes=1)
    assert "没有改动" in "".join(pages_of(service.change_list(session, group_id, DECEMBER)))
    give(session, mei, "夜夜休.", "邓素珍发烧")
    give(session, zhen, "夜白夜休", "试一试")
    give(session, zhen, "休白夜休", "又改回来")
    (page,) = pages_of(service.change_list(session, group_id, DECEMBER))
    assert "以后改了2处" in page
    assert "1日周二周小梅白→夜邓素珍发烧" in page
    assert "4日周五周小梅休→没排邓素珍发烧" in page, "an emptied day is a change"
    assert "又改回来" not in page, "set back is no change"
    give(session, mei, "白夜休休", "白班有人了")
    assert service.changes_since(session, group_id, DECEMBER) == ()


def test_xlsx_read_back_is_the_table_of_the_wall(session: Session, tmp_path: Path) -> None:
    mei, zhen = carers(session, 2)
    give(session, mei, "白夜休白夜休")
    give(session, zhen, "休白夜")
    need(session, 白=1, 夜=1)
    now = service.sheet(session, group_of(session).id, DECEMBER)
    service.export_month(session, now.group.id, DECEMBER, tmp_path / "a.xlsx")
    title, *rows = [[cell.text for cell in row] for row in read(tmp_path / "a.xlsx").sheets[0].rows]
    assert title[0] == "2026年12月 排班表　护理组"
    lines = [*heading(now), *people_lines(now), *lines_below(Wall(now, {}))]
    expected = [[one.name, one.beside, *one.days, *one.sums] for one in lines]
    wide = len(expected[0])
    assert [[*row, *[""] * (wide - len(row))] for row in rows] == expected
    assert expected[2][:8] == ["周小梅", "护理", "白", "夜", "·", "白", "夜", "·"]
    assert expected[2][-3:] == ["2", "2", "48"]
    assert expected[-1][:5] == ["夜班人数", "≥1", "0!", "1", "1"]


def test_formulas_in_names_and_letters_never_run(session: Session, tmp_path: Path) -> None:
    group_id = service.add_group(session, GroupDraft("=1+1", frozenset({Post.COOK})))
    duty = service.add_duty(session, group_id, DutyDraft("=A", "=1+2", "08:00", "16:00", 480))
    cook = add(session, "=cmd|' /C calc'!A0", Post.COOK)
    (cell,) = line(session, cook, "休").values()
    assert cell is not None
    service.set_cells(session, group_id, DECEMBER, {(cook, FIRST): type(cell)(cook, FIRST, duty)})
    (table,) = [one for one in service.print_month(session, group_id, DECEMBER, tmp_path) if one.suffix == ".xlsx"]
    with ZipFile(table) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
    rows = [[cell.text for cell in row] for row in read(table).sheets[0].rows]
    assert rows[3][0] == "=cmd|' /C calc'!A0"
    assert rows[3][2] == "=A"


def test_every_paper_stands_in_the_trail(session: Session, tmp_path: Path) -> None:
    (mei,) = carers(session, 1)
    give(session, mei, "白")
    publish(session)
    service.print_month(session, group_of(session).id, DECEMBER, tmp_path)
    sql = "SELECT action, json_extract(detail, '$.paper') FROM audit WHERE action IN (?, ?) ORDER BY seq"
    found = session.db.execute(sql, ["roster.printed", "roster.exported"]).fetchall()
    papers = ("roster_wall", "roster_personal", "roster_attendance", "roster_changes")
    assert found == [*(("roster.printed", one) for one in papers), ("roster.exported", None)]


def test_who_may_not_read_rosters_gets_no_paper(session: Session, tmp_path: Path) -> None:
    group_id = group_of(session).id
    caregiver = as_role(session, Role.CAREGIVER)
    for make in (
        lambda: service.wall_sheet(caregiver, group_id, DECEMBER),
        lambda: service.personal_sheets(caregiver, group_id, DECEMBER, []),
        lambda: service.attendance(caregiver, group_id, DECEMBER),
        lambda: service.change_list(caregiver, group_id, DECEMBER),
        lambda: service.export_month(caregiver, group_id, DECEMBER, tmp_path / "a.xlsx"),
        lambda: service.print_month(caregiver, group_id, DECEMBER, tmp_path),
    ):
        with pytest.raises(NotAllowedError):
            make()
    assert not any(one.suffix for one in tmp_path.iterdir() if one.is_file())


def printed(session: Session, *words: str) -> list[str]:
    """Return the lines that `rosters print` says."""
    command = next(one for one in COMMANDS if one.spoken == ("rosters", "print"))
    parser = ArgumentParser()
    command.arguments(parser)
    out = io.StringIO()
    assert command.run(Call(parser.parse_args(words), out, session, None, (), in_english)) == 0
    return out.getvalue().splitlines()


def test_the_command_writes_the_papers_of_each_group_that_has_people(session: Session, tmp_path: Path) -> None:
    (mei,) = carers(session, 1)
    give(session, mei, "白")
    to = tmp_path / "班表"
    draft = ["排班表.pdf", "个人班表.pdf", "考勤汇总表.pdf", "排班表.xlsx"]
    told = printed(session, "--month", "2026-12", "--to", str(to))
    assert told == [str(to / f"2026-12-护理组-{name}") for name in draft]
    assert sorted(map(str, to.iterdir())) == sorted(told)
    publish(session)
    assert any(one.endswith("班表改动单.pdf") for one in printed(session, "--month", "2026-12", "--to", str(to)))


def test_a_folder_that_cannot_be_written_is_said(session: Session, tmp_path: Path) -> None:
    carers(session, 1)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="roster is safe"):
        printed(session, "--month", "2026-12", "--to", str(tmp_path / "file" / "folder"))
