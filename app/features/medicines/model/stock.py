"""The stock book of a medicine (药品清点): what should be there, what was counted, what does not agree."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.features.medicines.model.doses import Dose, standing
from app.features.medicines.model.orders import Course
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, CourseId, ResidentId
from app.kernel.text import words


class CountKind(StrEnum):
    """What is written into the stock book."""

    RECEIVED = "received"  # 收药
    COUNTED = "counted"  # 清点
    RETURNED = "returned"  # 退药
    DESTROYED = "destroyed"  # 销毁


_AMOUNT = words("Medicines", "A number from 0 on, as 1 or 0.5.")
_MOVED = words("Medicines", "A number above 0, as 1 or 0.5.")
_TO_COME = words("Medicines", "This time is still to come.")
_NOT_COUNTED = words("Medicines", "{name} is not counted. Write in its order how much is taken each time, and of what.")
_DIFFERS = words("Medicines", "By the book there are {expected}, here are {counted}. Count again, then write why.")
_MORE = words("Medicines", "By the book there are only {expected}. Count what is there first.")
_TOLD = words("Medicines", "Write to whom, or why.")

DIFFERS = "differs"
"""Code of the finding that a count and the book do not agree: it asks for words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountDraft:
    """What a person enters into the stock book."""

    kind: CountKind
    amount: float  # counted: what is there; else: how much came or went; in the course's unit
    at: datetime | None = None  # aware; None: now
    note: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """One line of the stock book."""

    id: int
    course_id: CourseId
    resident_id: ResidentId
    kind: CountKind
    amount: float
    at: datetime  # aware, UTC
    second_by: AccountId | None  # who counted too
    note: str
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class BookLine:
    """A line of the stock book with what should have been there before it."""

    count: Count
    expected: float | None  # before it; None: nobody had counted or brought anything

    @property
    def difference(self) -> float:
        """Return counted less expected; 0 where there is nothing to compare."""
        if self.count.kind is not CountKind.COUNTED or self.expected is None:
            return 0.0
        return rounded(self.count.amount - self.expected)


@dataclass(frozen=True, slots=True)
class Stock:
    """How much of one medicine there should be."""

    course: Course
    expected: float | None  # units now; None: nobody counted or brought anything yet
    lines: tuple[BookLine, ...]  # oldest first, those that stand

    @property
    def counted(self) -> BookLine | None:
        """Return the last count; None before the first."""
        return next((line for line in reversed(self.lines) if line.count.kind is CountKind.COUNTED), None)

    @property
    def days_left(self) -> int | None:
        """Return for how many whole days it lasts at set times; None: not known."""
        order = self.course.draft
        if self.expected is None or order.per_dose is None or not order.times:
            return None
        return int(max(self.expected, 0.0) / (order.per_dose * len(order.times)))


def rounded(amount: float) -> float:
    """Return an amount without the dust of adding halves and thirds."""
    return round(amount, 3) + 0.0


def amount_text(amount: float) -> str:
    """Return an amount as people write it: 3, 0.5."""
    return f"{rounded(amount):g}"


def stock_of(course: Course, counts: Iterable[Count], doses: Iterable[Dose]) -> Stock:
    """Return the stock book of a course: from each count on, what came and went since.

    Doses and lines count by the time they happened, so that a late entry puts the book right afterwards.
    """
    lines: list[BookLine] = []
    expected: float | None = None
    for event in _events(counts, doses):
        if isinstance(event, Dose):
            expected = None if expected is None else rounded(expected - (event.amount or 0.0))
            continue
        lines.append(BookLine(event, expected))
        expected = _after(event, expected)
    return Stock(course, expected, tuple(lines))


def _events(counts: Iterable[Count], doses: Iterable[Dose]) -> list[Count | Dose]:
    """Return both in the order they happened; of one second as they were written, doses first."""
    live: list[Count | Dose] = [one for one in counts if not one.withdrawn]
    live += standing(doses)
    return sorted(live, key=lambda one: (one.at, one.recorded_at, isinstance(one, Count), one.id))


def _after(count: Count, expected: float | None) -> float:
    match count.kind:
        case CountKind.COUNTED:
            return count.amount
        case CountKind.RECEIVED:
            return rounded((expected or 0.0) + count.amount)
        case _:
            return rounded((expected or 0.0) - count.amount)


def count_findings(draft: CountDraft, stock: Stock, now: datetime) -> tuple[Finding, ...]:
    """Return what speaks against a line of the stock book; a difference asks for words and is kept with them."""
    return tuple(_count_findings(draft, stock, now))


def _count_findings(draft: CountDraft, stock: Stock, now: datetime) -> Iterator[Finding]:
    if stock.course.draft.per_dose is None:
        yield Finding("", _NOT_COUNTED, {"name": stock.course.draft.title}, code="not_counted")
    if draft.at is not None and draft.at > now:
        yield Finding("at", _TO_COME)
    counted = draft.kind is CountKind.COUNTED
    if not (0 if counted else 0.001) <= draft.amount <= 100_000:
        yield Finding("amount", _AMOUNT if counted else _MOVED)
        return
    silent = not draft.note.strip()
    told = {"expected": amount_text(stock.expected or 0.0), "counted": amount_text(draft.amount)}
    if counted and stock.expected is not None and rounded(draft.amount - stock.expected) and silent:
        yield Finding("note", _DIFFERS, told, code=DIFFERS)
    if draft.kind in {CountKind.RETURNED, CountKind.DESTROYED}:
        if draft.amount > (stock.expected or 0.0):
            yield Finding("amount", _MORE, told, code="more_than_there")
        if silent:
            yield Finding("note", _TOLD)
