"""The paper: one page whatever stands on it; what does not fit is counted; signatures, reason and corrections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.features.handover import service
from app.features.handover.model import Added, RoomCheck, Sheet, Signature, ThingCounted
from app.features.handover.report import MOST_ADDED, MOST_EVENTS, MOST_KEY, MOST_NOTES, HandoverPaper, handover_pdf
from app.kernel.clock import SetClock
from app.kernel.handover import BlockContent, BlockCount, BlockFinding, BlockLine, of_table
from app.kernel.ids import AccountId, ResidentId
from app.paper.frame import Frame
from tests.handover.conftest import Home
from tests.paper.reading import lines_of, pages_of

Admit = Callable[..., ResidentId]


def crowded(sheet: Sheet, clock: SetClock) -> Sheet:
    """Return a sheet with more of everything than fits, each line longer than its cell."""
    long = "说了很久的话，" * 12
    lines = tuple(
        BlockLine(of_table("x", "突发疾病"), "bad", long, ResidentId(n), f"王{n}", f"1号楼 20{n}-1", at=clock.now())
        for n in range(30)
    )
    content = BlockContent(
        lines,
        tuple(BlockCount(of_table("x", f"某种数目{n}"), n, 3) for n in range(12)),
        (BlockFinding(of_table("x", "203、204、205、206、207、208、209 房没记")),),
    )
    return replace(
        sheet,
        moves=lines, key_residents=lines, notes=lines, away=lines, leader="李桂兰 000 0000 0101" * 3,
        blocks=dict.fromkeys(sheet.blocks, content),
        things=tuple(ThingCounted(f"东西{n}", 9, n) for n in range(20)),
        rooms=dict.fromkeys(RoomCheck, long),
    )  # fmt: skip


def test_it_is_one_page_whatever_stands_on_it(ward: Home, clock: SetClock) -> None:
    sheet = crowded(service.sheet(ward.session, ward.shift(), ()), clock)
    signed = Signature(AccountId(1), "名字很长的一位同事" * 3, clock.now())
    added = [Added("更正" * 60, "看错" * 30, "周玉梅", clock.now())] * 5
    frame = Frame("枫树岭", clock.now(), "周玉梅", sample=True)
    paper = handover_pdf(HandoverPaper(sheet, (signed, signed, signed), "原因" * 80, added), frame)
    (page,) = pages_of(paper)
    text = "".join(page.split())
    for more in (30 - MOST_KEY, 90 - MOST_EVENTS, 30 - MOST_NOTES):
        assert f"另有{more}条见屏幕" in text
    assert f"另有{5 - MOST_ADDED}条更正见屏幕" in text


def test_long_and_rare_names_of_a_full_area_are_never_cut(ward: Home, clock: SetClock) -> None:
    sheet = service.sheet(ward.session, ward.shift(), ())
    names = ("𠮷𬍛㛃", "欧阳䶮𪚥桂香", "阿卜杜热西提·买买提")
    lines = tuple(
        BlockLine(of_table("x", "压疮 高"), "bad", "20:00 左侧卧", ResidentId(n), names[n % 3], f"10号楼 2{n:02}-1")
        for n in range(60)
    )
    full = replace(sheet, key_residents=lines, moves=lines[:5], notes=lines[:3])
    (page,) = pages_of(handover_pdf(HandoverPaper(full), Frame("枫树岭", clock.now(), "周玉梅")))
    told = "".join(page.split())
    assert all(told.count(name) >= 3 for name in names)
    assert "…" not in told


def test_the_page_says_the_sums_and_zero(ward: Home, admitted: Admit, clock: SetClock) -> None:
    admitted("101-1", hours=1, name="王有福")
    service.add_note(ward.session, "量体温", due_at=clock.now() + timedelta(hours=1))
    (page,) = pages_of(service.print_sheet(ward.session, ward.shift(), ()))
    text = "".join(page.split())
    for told in ("1=1+0+0+0（对得上）", "1=0+来1−去0（对得上）", "新入第1天", "入住", "量体温", "没查", "还没签字"):
        assert told in text, told


def test_every_thing_counted_and_every_open_room_is_named(ward: Home, clock: SetClock) -> None:
    """A usual home: a signed paper must not end its count in an ellipsis."""
    sheet = service.sheet(ward.session, ward.shift(), ())
    names = ("钥匙", "手电", "轮椅", "手机", "氧气瓶", "急救箱")
    open_rooms = "1号楼 101、102、103、105、202、204、205；2号楼 103、104、105、106、203 没记"
    blocks = {**sheet.blocks, "log": BlockContent(findings=(BlockFinding(of_table("x", open_rooms)),))}
    counted = replace(sheet, things=tuple(ThingCounted(name, 8, 8) for name in names), blocks=blocks)
    (page,) = pages_of(handover_pdf(HandoverPaper(counted), Frame("枫树岭", clock.now(), "周玉梅")))
    text = "".join(page.split())
    assert "急救箱8/8" in text and "203没记" in text
    assert "…" not in text


def test_a_sum_that_is_off_is_printed_as_off(ward: Home, clock: SetClock) -> None:
    sheet = service.sheet(ward.session, ward.shift(), ())
    wrong = replace(sheet, end=replace(sheet.end, registered=1))
    (page,) = pages_of(handover_pdf(HandoverPaper(wrong), Frame("枫树岭", clock.now(), "周玉梅")))
    assert "（对不上，差1人）" in "".join(page.split())


def test_a_signed_sheet_is_printed_as_it_was_signed(ward: Home, admitted: Admit, tmp_path: Path) -> None:
    session, shift = ward.session, ward.shift()
    handover_id = ward.sign(reason="提前去县里")
    admitted("101-1", hours=1, name="王有福")
    service.add_line(session, handover_id, "钥匙少一把", "数错")
    lines = "\n".join(lines_of(service.print_sheet(session, shift, ())))
    assert "王有福" not in lines
    for told in ("周玉梅", "吴小芬", "提前去县里", "钥匙少一把", "已用密码签名"):
        assert told in lines, told
