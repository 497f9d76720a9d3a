"""What slices put on a handover sheet (交接班): lines, counts and what is missing, in words of screen and paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.kernel.ids import AreaId, ResidentId, ShiftKindId
from app.kernel.text import Translate, Words, say, words

_READS = words("HandoverSheet", "English")
"""The language in which a sheet is shown; translated as 中文."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word or sentence of a sheet: it is kept with the sheet, so that old ones read as they were signed."""

    said: Words
    paper: str  # Chinese, as printed; with the same places for values as `said`
    values: Mapping[str, Any] = field(default_factory=dict)

    def shown(self, translate: Translate) -> str:
        """Return it in the reader's language."""
        if self.said.context:
            return say(self.said, translate, **self.values)
        in_english = say(_READS, translate) == _READS.source
        return self.said.source.format(**self.values) if in_english else self.printed()

    def printed(self) -> str:
        """Return it as it stands on paper."""
        return self.paper.format(**self.values)


def of_table(english: str, chinese: str, **values: Any) -> Term:
    """Return a term whose words come from a table that has both languages, so that no catalogue translates it."""
    return Term(Words("", english), chinese, values)


@dataclass(frozen=True, slots=True)
class BlockLine:
    """One line of a block."""

    tag: Term  # what it is: 跌倒, 拒餐, 走失 高
    look: str  # kind of sign on screen, one of `desktop.chips`
    text: str = ""  # as recorded
    resident_id: ResidentId | None = None  # None: nobody in particular
    name: str = ""
    bed: str = ""
    more: tuple[Term, ...] = ()  # between name and text
    at: datetime | None = None  # aware; None: no time


@dataclass(frozen=True, slots=True)
class BlockCount:
    """One number of a block; zero is written."""

    title: Term
    number: float
    of: float | None = None  # what it should be; None: nothing to compare with

    @property
    def agrees(self) -> bool:
        """Tell whether it is what it should be."""
        return self.of is None or self.number == self.of


@dataclass(frozen=True, slots=True)
class BlockFinding:
    """What is missing before a sheet is signed, and the page where it is done."""

    text: Term
    page: str = ""  # "": on the sheet itself
    part: str = ""  # of that page


@dataclass(frozen=True, slots=True)
class BlockContent:
    """What one block says."""

    lines: tuple[BlockLine, ...] = ()
    counts: tuple[BlockCount, ...] = ()
    findings: tuple[BlockFinding, ...] = ()

    def __add__(self, other: BlockContent) -> BlockContent:
        """Return what both say, lines by time."""
        lines = sorted((*self.lines, *other.lines), key=lambda one: "" if one.at is None else one.at.isoformat())
        return BlockContent(tuple(lines), (*self.counts, *other.counts), (*self.findings, *other.findings))


@dataclass(frozen=True, slots=True)
class ShiftSpan:
    """The part of a shift that a sheet tells of: what no sheet before it told, up to its end or until now."""

    kind_id: ShiftKindId
    duty_on: date
    area_id: AreaId | None  # None: the whole home
    since: datetime  # aware, UTC; the end of the sheet before, which may have been signed early, or its begin
    until: datetime  # aware, UTC; its end, or now
    residents: frozenset[ResidentId]  # who belonged to the area in it
    beds: Mapping[ResidentId, str]  # bed of each, as said
    handed_until: datetime  # aware, UTC; what is counted and left to do at the handover itself, after its end, is its

    def covers(self, resident_id: ResidentId | None) -> bool:
        """Tell whether something of a resident belongs on the sheet; what is of nobody belongs on every one."""
        return resident_id is None or resident_id in self.residents
