"""A month as the table that hangs on the wall, line by line: one for paper and spreadsheet; in Chinese as these are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from app.features.rosters.model.month import Sheet
from app.features.rosters.model.plan import ABSENCE_LETTERS, OFF_LETTER, Duty
from app.features.rosters.model.tallies import counts, hours, shortages, tallies
from app.features.staff.model import Post, Worker
from app.kernel.ids import DutyId, StaffId

WEEKDAYS = "一二三四五六日"
OFF_ON_WALL = "·"
NOT_IN_POST = "–"
MOST_LACKING = 4
"""So many duties and numbers of people are named one by one in what is lacking."""
POST_ON_WALL = MappingProxyType({
    Post.DIRECTOR: "院长", Post.LEADER: "带班", Post.NURSE: "护士", Post.CAREGIVER: "护理", Post.CLERK: "内勤",
    Post.COOK: "厨师", Post.GUARD: "门卫", Post.CLEANER: "保洁", Post.DRIVER: "司机", Post.SOCIAL: "社工",
    Post.OTHER: "其他",
})  # fmt: skip
"""As two characters, that the column takes."""
HEAD_ON_WALL = "组长"


@dataclass(frozen=True, slots=True)
class Wall:
    """A month with what the wall sheet says beside it."""

    sheet: Sheet
    leaders: Mapping[date, tuple[str, ...]]  # names of who leads on a day (带班领导)
    area: str = ""  # of the group; "": the whole home


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    name: str
    beside: str  # post, or how many are needed
    days: tuple[str, ...]  # a number of people that is too low ends in !
    sums: tuple[str, ...]


def title(sheet: Sheet) -> str:
    """Return what the table is called."""
    return f"{sheet.month.year}年{sheet.month.number}月 排班表"


def state(sheet: Sheet) -> str:
    """Return which draft it is, 第 2 稿."""
    return f"第 {sheet.issues[-1].number} 稿" if sheet.issues else "草稿，没有发布"


def letter(sheet: Sheet, worker: Worker, day: date) -> str:
    """Return what stands in a cell: a duty, an absence, a day off, not in post; "" where nothing is planned."""
    place, duty = (worker.id, day), sheet.at(worker.id, day)
    if duty is not None:
        return duty.letter
    if (absence := sheet.absences.get(place)) is not None:
        return ABSENCE_LETTERS[absence.told.kind]
    if not worker.in_post(day):
        return NOT_IN_POST
    return OFF_LETTER if place in sheet.cells else ""


def shown(sheet: Sheet) -> tuple[Duty, ...]:
    """Return the duties that a paper explains: those that can be given or stand in the month."""
    standing = {one.duty_id for one in sheet.cells.values()}
    return tuple(one for one in sheet.duties if not one.withdrawn or one.id in standing)


def counted(sheet: Sheet) -> tuple[Duty, ...]:
    """Return the duties whose people are counted: those of which some are needed, or all where nobody said so."""
    every = shown(sheet)
    return tuple(one for one in every if least(sheet, one)) or every


def least(sheet: Sheet, duty: Duty) -> int:
    """Return the most people that a duty needs at least on a day of the month."""
    needs = (sheet.need(duty, day) for day in sheet.month.days)
    return max((one.least for one in needs if one is not None), default=0)


def days_of(sheet: Sheet, staff_id: StaffId) -> Counter[DutyId]:
    """Return on how many days of the month somebody has each duty."""
    return Counter(duty.id for day in sheet.month.days if (duty := sheet.at(staff_id, day)) is not None)


def heading(sheet: Sheet) -> tuple[Line, Line]:
    """Return the two lines above the people: days of the month, days of the week."""
    sums = (*(one.letter for one in counted(sheet)), "小时")
    days = sheet.month.days
    return (
        Line("姓名", "岗位", tuple(str(day.day) for day in days), sums),
        Line("", "", tuple(WEEKDAYS[day.weekday()] for day in days), ("",) * len(sums)),
    )


def people_lines(sheet: Sheet) -> list[Line]:
    """Return a line for each person: the month, days of each counted duty, hours."""
    worked, found = tallies(sheet), []
    for one in sheet.people:
        letters = (letter(sheet, one, day) for day in sheet.month.days)
        of = days_of(sheet, one.id)
        sums = (*(str(of[duty.id]) for duty in counted(sheet)), hours(worked[one.id].minutes))
        days = tuple(OFF_ON_WALL if at == OFF_LETTER else at for at in letters)
        beside = HEAD_ON_WALL if one.member.told.is_head else POST_ON_WALL[one.post]
        found.append(Line(one.name, beside, days, sums))
    return found


def lines_below(wall: Wall) -> list[Line]:
    """Return the lines below the people: how many have each counted duty, and who leads, where anybody does."""
    sheet, there = wall.sheet, counts(wall.sheet)
    duties, days = counted(sheet), sheet.month.days
    none, missing = ("",) * (len(duties) + 1), _missing(sheet)
    found = []
    for one in duties:
        numbers = (f"{there.get((one.id, day), 0)}{'!' * ((one.id, day) in missing)}" for day in days)
        need = least(sheet, one)
        found.append(Line(f"{one.told.name}人数", f"≥{need}" if need else "", tuple(numbers), none))
    if wall.leaders:
        short = leader_marks(wall)
        leading = ("".join(short[name] for name in wall.leaders.get(day, ())) for day in days)
        found.append(Line("带班领导", "", tuple(leading), none))
    return found


def leader_marks(wall: Wall) -> dict[str, str]:
    """Return how each leader is written in a cell: the first character, and the last where two have the same first."""
    names = sorted({name for some in wall.leaders.values() for name in some})
    firsts = Counter(name[0] for name in names)
    return {name: name[0] if firsts[name[0]] == 1 else name[0] + name[-1] for name in names}


def lacking(sheet: Sheet) -> str:
    """Return whom the month lacks, 18、22日白班各1人; "" where nobody is missing."""
    missing = _missing(sheet)
    grouped: dict[tuple[Duty, int], list[date]] = {}
    for one in counted(sheet):
        for day in sheet.month.days:
            if short := missing.get((one.id, day)):
                grouped.setdefault((one, short), []).append(day)
    if len(grouped) > MOST_LACKING or len(missing) > MOST_LACKING * 2:
        return f"{len(missing)} 处，共 {sum(missing.values())} 人次，看带 ! 的数字"
    return "；".join(_lacking(one, short, days) for (one, short), days in grouped.items())


def _lacking(duty: Duty, short: int, days: Sequence[date]) -> str:
    each = "各" if len(days) > 1 else ""
    return f"{'、'.join(str(day.day) for day in days)} 日{duty.told.name}{each} {short} 人"


def _missing(sheet: Sheet) -> dict[tuple[DutyId, date], int]:
    """Return how many people each duty has too few, by day."""
    return {(one.duty.id, one.day): one.short for one in shortages(sheet, sheet.month.first, sheet.month.last)}
