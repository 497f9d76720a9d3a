"""The medication sheet (服药单) as it is printed: a resident's month, and a day of everybody; decides what a cell says.

Source: a 服药单 is among the papers that homes keep; which columns it has is practice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.features.medicines.model.doses import OUTCOMES_ON_PAPER, Dose, DoseState, DueDose, Outcome
from app.features.medicines.model.orders import OrderDraft
from app.kernel.clock import in_home, shown_time

_MARKS: Mapping[Outcome, str] = {
    Outcome.GIVEN: "√",
    Outcome.REFUSED: "拒",
    Outcome.MISSED: "漏",
    Outcome.VOMITED: "呕",
    Outcome.AWAY: "外",
}
ELSEWHERE, LATE, NOT_ORDERED = "／", "？", "—"
LEGEND = (
    "√ 已服　拒 拒服　漏 漏服　呕 呕吐　外 外出　"
    f"{ELSEWHERE} 不在院　{LATE} 过了时间没有记录　{NOT_ORDERED} 这天没有这次药　空格：还没到时间或还没记"
)
NOT_IN_HOUSE = "不在院"


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One medicine at one time of the day, with its mark of each day of the month that it was due on."""

    title: str
    how: str  # dose and way: 1片 口服
    time: str  # HH:MM
    marks: Mapping[int, str]  # by day of the month


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One dose with something to say of it: not taken, noted, late, by two, when needed, or struck through."""

    at: str
    title: str
    outcome: str
    said: str
    by: str
    second: str  # "": nobody looked on
    stands: bool


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """A resident's month."""

    name: str
    bed: str  # "" without one
    allergies: tuple[str, ...] | None  # None: who prints may not read them
    month: date  # any day of it
    rows: tuple[MonthRow, ...]
    lines: tuple[SheetLine, ...]  # in the order they happened

    def told(self) -> Iterator[str]:
        """Yield every text somebody typed that the paper draws."""
        yield from (self.name, *(self.allergies or ()))
        for row in self.rows:
            yield from (row.title, row.how)
        for line in self.lines:
            yield from (line.title, line.said, line.by, line.second)


@dataclass(frozen=True, slots=True)
class DayLine:
    """One dose of one resident on a day; without an outcome there is room to write it."""

    bed: str
    name: str
    title: str
    how: str
    outcome: str  # "": not on record yet
    at: str  # when it was given; "": not on record yet
    by: str


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day of one area, time by time as the trolley goes."""

    area: str  # "": the whole home
    times: tuple[tuple[str, tuple[DayLine, ...]], ...]  # "08:00" or 必要时

    def told(self) -> Iterator[str]:
        """Yield every text somebody typed that the paper draws."""
        for _, lines in self.times:
            for line in lines:
                yield from (line.name, line.title, line.how, line.by)


def titled(order: OrderDraft) -> str:
    """Return name and strength of a medicine, marked where it is under lock."""
    return f"{order.title}（上锁，两人核对）" if order.locked else order.title


def how(order: OrderDraft) -> str:
    """Return dose, way and note of an order, as printed."""
    return " ".join(part for part in (order.dose, order.route, order.note) if part)


def mark(due: DueDose) -> str:
    """Return the mark of a dose on the sheet of a month; "" for one to come, or that may still be recorded."""
    if due.dose is not None:
        return _MARKS[due.dose.outcome]
    return {DoseState.ELSEWHERE: ELSEWHERE, DoseState.LATE: LATE}.get(due.state, "")


def month_rows(doses: Iterable[DueDose]) -> tuple[MonthRow, ...]:
    """Return the rows of a resident's month, by medicine and time; a changed order has a row of its own."""
    rows = dict[tuple[str, str, str], dict[int, str]]()
    for one in doses:
        at = in_home(one.due_at)
        rows.setdefault((titled(one.order), how(one.order), f"{at:%H:%M}"), {})[at.day] = mark(one)
    return tuple(MonthRow(*key, marks) for key, marks in sorted(rows.items()))


def day_line(bed: str, name: str, due: DueDose, by: str) -> DayLine:
    """Return a dose as it stands on the sheet of a day; `by` is who recorded it, and who looked on."""
    if due.dose is None:
        outcome, at = (NOT_IN_HOUSE if due.state is DoseState.ELSEWHERE else ""), ""
    else:
        outcome, at = OUTCOMES_ON_PAPER[due.dose.outcome], f"{in_home(due.dose.at):%H:%M}"
    return DayLine(bed, name, titled(due.order), how(due.order), outcome, at, by)


def sheet_line(dose: Dose, title: str, by: str, second: str, *, stands: bool) -> SheetLine | None:
    """Return what is said of a dose below the month; None where its mark says it all."""
    plain = dose.outcome is Outcome.GIVEN and dose.due_at is not None and not dose.note and not dose.late
    if plain and stands and dose.second_by is None and dose.corrects is None:
        return None
    late = f"补记（{shown_time(dose.recorded_at)}）" if dose.late else ""
    needed = "必要时" if dose.due_at is None else ""
    taken_back = "已收回" if dose.withdrawn else ""
    corrected = f"更正：{dose.why}" if dose.corrects is not None else ""
    said = "；".join(part for part in (needed, dose.note, late, corrected, taken_back) if part)
    return SheetLine(shown_time(dose.at), title, OUTCOMES_ON_PAPER[dose.outcome], said, by, second, stands)
