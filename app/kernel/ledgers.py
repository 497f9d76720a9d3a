"""What slices lay before an inspector: a ledger's rows and its gaps, and what was owed, done late or missed by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class OwedState(StrEnum):
    """What became of something owed."""

    DONE = "done"  # 完成
    LATE = "late"  # 迟（后补）: done, but not in its time, or written down afterwards
    MISSED = "missed"  # 缺
    WAITING = "waiting"  # 等着做: its time is not over


@dataclass(frozen=True, slots=True)
class Owed:
    """What a duty owes in one period: a day, a night, a month."""

    day: date  # that it belongs to: a night to the day it begins, a period to its first
    begins: datetime  # aware, UTC
    ends: datetime  # aware, UTC; not part of it
    needed: int  # times
    done: int  # times, the late ones too
    late: int  # of these
    place: str = ""  # "": the whole home
    reason: str = ""  # why it was missed, as written
    part: str = ""  # of the page `safety`, where it is done or made good
    what: str = ""  # who did it, what is still missing; short

    def missed(self, now: datetime) -> int:
        """Return how many times are missing for good; 0 until its time is over."""
        return max(self.needed - self.done, 0) if self.ends <= now else 0

    def state(self, now: datetime) -> OwedState:
        """Return what became of it by an instant."""
        if self.done < self.needed:
            return OwedState.MISSED if self.ends <= now else OwedState.WAITING
        return OwedState.LATE if self.late else OwedState.DONE


@dataclass(frozen=True, slots=True)
class LedgerTable:
    """One ledger (台账) of a range of days, in the words of the paper."""

    heading: tuple[str, ...]
    shares: tuple[float, ...]  # of the width, one a column
    rows: Sequence[tuple[str, ...]]
    gaps: tuple[str, ...] = ()  # missing records, told first: 11月14日 夜间防火巡查 缺第 2 次
    nothing: str = "本期没有记录"  # printed in place of rows when there are none
    since: date | None = None  # nothing is kept here of the days before: no gap there is not "nothing missing"
