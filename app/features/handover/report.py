"""The handover on paper (交接班记录): one A4 page in the order homes use; what does not fit is counted, never lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.colors import HexColor, black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from app.features.handover.model import ROOM_TERMS, Added, Came, Identity, Sheet, Signature
from app.kernel.clock import in_home
from app.kernel.handover import BlockCount, BlockLine
from app.paper import tables, text
from app.paper.frame import Frame, render
from app.paper.marks import TickBox
from app.paper.tables import bare_style, base_style

TITLE = "交接班记录"
MOST_KEY, MOST_EVENTS, MOST_NOTES, MOST_ADDED = 5, 5, 4, 2
"""So many lines always fit on the page; the head of the block says how many more there are."""
MOST_COUNTED = 3
"""So many lines of text the one row of things, rooms and care log may be high."""

_GREY = HexColor("#CCCCCC")
_ROW, _LINE, _HEAD, _SIGN = 5.9 * mm, 4.4 * mm, 5.2 * mm, 17 * mm
_SIZE = 9.5
_SMALLER = (8.5, 7.5, 6.5)
"""Sizes in pt for what does not fit: a name is set smaller before it is cut."""
_COUNTED = (
    "", "在册", "在院", "请假", "住院", "失联", "新入", "返院", "转出退住", "死亡", "全护理", "半护理", "全自理",
)  # fmt: skip
_WEEKDAYS = "一二三四五六日"


def rows_of(*wanted: int) -> tuple[int, ...]:
    """Return how many lines each block shows: its own share, and what the others leave free."""
    most = (MOST_KEY, MOST_EVENTS, MOST_NOTES)
    shown = [min(count, share) for count, share in zip(wanted, most, strict=True)]
    free = sum(most) - sum(shown)
    for place, count in enumerate(wanted):
        more = min(free, count - shown[place])
        shown[place] += more
        free -= more
    return tuple(shown)


@dataclass(frozen=True, slots=True)
class HandoverPaper:
    """What the page says."""

    sheet: Sheet
    signatures: Sequence[Signature | None] = (None, None, None)  # hands over, takes over, leads
    reason: str = ""
    added: Sequence[Added] = ()


def handover_pdf(paper: HandoverPaper, frame: Frame) -> bytes:
    """Return the sheet as one page of PDF. Raises RuleBrokenError for what cannot be drawn."""
    return render(TITLE, list(_story(paper, frame.body_width)), frame)


def _story(paper: HandoverPaper, width: float) -> Iterator[Flowable]:
    sheet = paper.sheet
    yield text.text(TITLE, 20, bold=True, align="center")
    yield Spacer(0, 1 * mm)
    yield _head(sheet, width)
    happened = _happened(sheet)
    key, events, todo = rows_of(len(sheet.key_residents), len(happened), len(sheet.notes))
    yield from _counts(sheet, width)
    yield from _key_residents(sheet, width, key)
    yield from _events(sheet, happened, width, events)
    yield from _medicine(sheet, width)
    yield from _things(sheet, width)
    yield from _todo(sheet, width, todo)
    yield Spacer(0, 1.3 * mm)
    yield _signatures(paper, width)
    yield Spacer(0, 1 * mm)
    yield from _foot(paper, width)


# parts ----------------------------------------------------------------------------------------------


def _head(sheet: Sheet, width: float) -> Table:
    day = sheet.duty_on
    area = f"{sheet.area}　" if sheet.area else ""
    follows = f" → {sheet.next_shift}" if sheet.next_shift else ""
    left = f"{area}{day.year}年{day.month}月{day.day}日 周{_WEEKDAYS[day.weekday()]}"
    cells = (left, f"{sheet.shift} {sheet.times}{follows}", f"带班领导 {sheet.leader or '未写'}")
    widths = tables.shares(width, 1.2, 1, 1.1)
    row = [text.text(text.cut(one, room - 2 * mm, 10.5, 1, "…"), 10.5) for one, room in zip(cells, widths, strict=True)]
    style = bare_style(("LINEABOVE", (0, 0), (-1, 0), 0.6, black), ("LINEBELOW", (0, 0), (-1, 0), 0.6, black))
    return Table([row], colWidths=widths, rowHeights=[7 * mm], style=style)


def _heading(number: int, title: str, width: float, note: str = "", more: int = 0) -> Table:
    told = f"另有 {more} 条见屏幕　{note}" if more > 0 else note
    told = text.cut(told, width * 0.58, 8.5, 1, "…")
    row = [text.text(f"{number}　{title}", 11, bold=True), text.text(told, 8.5, align="right")]
    made = Table([row], colWidths=[width * 0.42, width * 0.58], rowHeights=[6.4 * mm], style=bare_style())
    made.spaceBefore = 1 * mm
    return made


def _grid(
    heading: Sequence[str],
    rows: Sequence[Sequence[str | Flowable]],
    widths: Sequence[float],
    *more: tuple[object, ...],
    lines: int = 1,
) -> Table:
    """Return a table whose every row is so many lines high; a longer text is set smaller, else ends in an ellipsis."""

    def cell(content: str | Flowable, room: float) -> Flowable:
        if not isinstance(content, str):
            return content
        plain, wide = " ".join(content.split()), room - tables.PADDINGS
        fitting = (one for one in (_SIZE, *_SMALLER) if len(text.lines(plain, wide, one)) <= lines)
        size = next(fitting, _SIZE)
        return text.text(text.cut(plain, wide, size, lines, "…"), size)

    head = [text.text(name, 9, bold=True) for name in heading]
    body = [[cell(one, room) for one, room in zip(row, widths, strict=True)] for row in rows]
    style = base_style(("BACKGROUND", (0, 0), (-1, 0), tables.SHADE), *more)
    heights = [_HEAD, *[_ROW + (lines - 1) * _LINE] * len(body)]
    return Table([head, *body], colWidths=widths, rowHeights=heights, style=style)


def _counts(sheet: Sheet, width: float) -> Iterator[Flowable]:
    yield _heading(1, "人数", width, "没有写 0，不留空，不涂改")
    start, end, came = sheet.start, sheet.end, sheet.flow.came
    back = came[Came.CAME_BACK] + came[Came.LEFT_HOSPITAL] + came[Came.FOUND]
    left = came[Came.TRANSFERRED_OUT] + came[Came.DISCHARGED] + came[Came.SUPPORT_ENDED]
    flows = (came[Came.ADMITTED], back, left, came[Came.DIED])
    rows = list[Sequence[str | Flowable]]()
    for word, one, moved in (("接班时", start, ("", "", "", "")), ("交班时", end, tuple(map(str, flows)))):
        where = (one.registered, one.present, one.on_leave, one.in_hospital, one.missing)
        told = (*map(str, where), *moved, str(one.dependent), str(one.partial), str(one.independent))
        rows.append([word, *(text.text(count, 12, bold=True, align="center") for count in told)])
    widths = tables.shares(width, 1.25, *[1] * 7, 1.35, *[1] * 4)
    yield _grid(_COUNTED, rows, widths, ("BACKGROUND", (6, 1), (9, 1), _GREY))
    unassessed = f"　未评 {end.unassessed} 人" if end.unassessed else ""
    yield Spacer(0, 0.7 * mm)
    yield text.text(f"核对：{_sums(sheet)}{unassessed}", 9)
    away = "　".join(f"{one.tag.printed()}：{one.name}" for one in sheet.away)
    yield text.text(text.cut(away or "没有人请假、住院、失联", width, 9, 1, "… 见屏幕"), 9)


def _sums(sheet: Sheet) -> str:
    start, end, flow = sheet.start, sheet.end, sheet.flow
    states = f"{end.registered} = {end.present} + {end.on_leave} + {end.in_hospital} + {end.missing}"
    present = f"{end.present} = {start.present} + 来 {flow.present_in} − 去 {flow.present_out}"
    told = [f"{states} {_agrees(sheet, Identity.STATES)}", f"{present} {_agrees(sheet, Identity.PRESENT)}"]
    if Identity.REGISTERED in sheet.off:
        told.append(f"在册{_agrees(sheet, Identity.REGISTERED)}")
    return "　　".join(told)


def _agrees(sheet: Sheet, identity: Identity) -> str:
    off = sheet.off.get(identity)
    return "（对得上）" if off is None else f"（对不上，差 {abs(off)} 人）"


def _key_residents(sheet: Sheet, width: float, most: int) -> Iterator[Flowable]:
    lines = sheet.key_residents
    note = f"共 {len(lines)} 位，新来的连交三天；写了的，下一班必须回"
    yield _heading(2, "重点老人", width, note, len(lines) - most)
    rows = [
        [one.bed, one.name, "、".join(term.printed() for term in (one.tag, *one.more)), one.text, ""]
        for one in lines[:most]
    ] or [["", "没有", "", "", ""]]
    follows = f"{sheet.next_shift or '下一班'}回"
    yield _grid(
        ("床位", "姓名", "看什么", f"{sheet.shift}情况", follows), rows, tables.shares(width, 1.3, 1.4, 2.7, 2, 1.5)
    )


def _happened(sheet: Sheet) -> tuple[BlockLine, ...]:
    """Return moves and events by time, then what is open of hazards."""
    lines = (*sheet.moves, *sheet.blocks["events"].lines)
    return (*sorted(lines, key=_time), *sheet.blocks["hazards"].lines)


def _events(sheet: Sheet, lines: Sequence[BlockLine], width: float, most: int) -> Iterator[Flowable]:
    hazards = sheet.blocks["hazards"].lines
    note = f"共 {len(lines)} 条　{_numbers(sheet.blocks['events'].counts)}　没整改完的隐患 {len(hazards)}"
    yield _heading(3, "本班的事", width, note, len(lines) - most)
    rows = [
        ["" if one.at is None else f"{in_home(one.at):%H:%M}", one.tag.printed(), f"{one.bed} {one.name}", _told(one)]
        for one in lines[:most]
    ] or [["", "没有", "", ""]]
    yield _grid(("时间", "什么", "谁", "怎么回事、怎么办的"), rows, tables.shares(width, 0.8, 1.3, 2.1, 4.5))


def _time(line: BlockLine) -> str:
    return "" if line.at is None else line.at.isoformat()


def _told(line: BlockLine) -> str:
    return " ".join(part for part in ("、".join(term.printed() for term in line.more), line.text) if part)


def _numbers(counts: Sequence[BlockCount]) -> str:
    return "　".join(_number(one) for one in counts)


def _number(one: BlockCount) -> str:
    if one.of is None:
        return f"{one.title.printed()} {one.number:g}"
    return f"{one.title.printed()} 账 {one.of:g} 实 {one.number:g}{'' if one.agrees else '（对不上）'}"


def _medicine(sheet: Sheet, width: float) -> Iterator[Flowable]:
    content = sheet.blocks["medicine"]
    yield _heading(4, "药", width, "账上数＝手里数，两人点", len(content.lines) - 1)
    first = "；".join(f"{one.name} {one.tag.printed()} {_told(one)}" for one in content.lines[:1])
    yield _grid(("数目", "说明"), [[_numbers(content.counts) or "没有", first or "没有"]], tables.shares(width, 1, 1))


def _things(sheet: Sheet, width: float) -> Iterator[Flowable]:
    yield _heading(5, "东西和房子", width, "应有数在斜线后")
    things = "、".join(
        f"{one.name} {'没点' if one.found is None else one.found}/{one.should_be}" for one in sheet.things
    )
    rooms = "、".join(
        f"{ROOM_TERMS[one].printed()}{'没查' if told is None else told or '好'}" for one, told in sheet.rooms.items()
    )
    log = "；".join(one.text.printed() for one in sheet.blocks["log"].findings) or "都记了"
    row, widths = (things or "没有列要清点的东西", rooms, log), tables.shares(width, 2.6, 1.8, 2.4)
    high = (len(text.lines(one, room - tables.PADDINGS, _SIZE)) for one, room in zip(row, widths, strict=True))
    yield _grid(("清点", "房间", "照护记录"), [row], widths, lines=min(max(high), MOST_COUNTED))


def _todo(sheet: Sheet, width: float, most: int) -> Iterator[Flowable]:
    lines = sheet.notes
    title = f"{sheet.next_shift or '下一班'}要办"
    yield _heading(6, title, width, f"共 {len(lines)} 件，没办完的自动带到下一班", len(lines) - most)
    rows: list[list[str | Flowable]] = [
        [" ".join(part for part in (one.bed, one.name, one.text) if part), one.tag.printed(), _ticks(), ""]
        for one in lines[:most]
    ]
    rows.append(["", "", _ticks(), ""])
    yield _grid(("要办的事", "什么时候", "办了没有", "说明"), rows, tables.shares(width, 3.6, 1.2, 1.5, 1.7))


def _ticks() -> Table:
    row = [
        TickBox(has=False, size=3 * mm),
        text.text("办了", _SIZE),
        TickBox(has=False, size=3 * mm),
        text.text("没办", _SIZE),
    ]
    return Table([row], colWidths=[4 * mm, 10 * mm, 4 * mm, 10 * mm], style=bare_style())


def _signatures(paper: HandoverPaper, width: float) -> Table:
    who = (f"交班人（{paper.sheet.shift}）", f"接班人（{paper.sheet.next_shift or '下一班'}）", "带班领导")
    cells = [_signature(name, one) for name, one in zip(who, paper.signatures, strict=True)]
    return Table(
        [cells], colWidths=[width / 3] * 3, rowHeights=[_SIGN], style=base_style(("VALIGN", (0, 0), (-1, -1), "TOP"))
    )


def _signature(name: str, signature: Signature | None) -> list[Flowable]:
    if signature is None:
        return [text.text(name, 10.5, bold=True), Spacer(0, 5 * mm), text.text("签名　　　　　　　时间", 9)]
    return [
        text.text(name, 10.5, bold=True),
        text.text(text.cut(signature.name, 45 * mm, 12, 1, "…"), 12),
        text.text(f"已用密码签名　{_moment(signature.at)}", 9),
    ]


def _moment(at: datetime) -> str:
    return f"{in_home(at):%Y-%m-%d %H:%M}"


def _foot(paper: HandoverPaper, width: float) -> Iterator[Flowable]:
    if paper.reason:
        yield text.text(text.cut(f"签字说明：{paper.reason}", width, 9, 1, "…"), 9)
    for one in paper.added[:MOST_ADDED]:
        told = f"更正 {_moment(one.at)} {one.author}：{one.text}（{one.why}）"
        yield text.text(text.cut(told, width, 9, 1, "…"), 9)
    if len(paper.added) > MOST_ADDED:
        yield text.text(f"另有 {len(paper.added) - MOST_ADDED} 条更正见屏幕", 9)
    yield text.text("交班人和接班人不能是同一人。签完就锁住，要改就另写一行，写清原因。接班人没到，交班人不走。", 8.5)
