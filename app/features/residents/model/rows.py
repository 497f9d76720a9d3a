"""The list of residents: one row a person, and what filters it; reads no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.features.stays.model import State
from app.kernel.birthdays import Age, PartialDate
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.codes import Sex
from app.kernel.ids import ResidentId


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to mind about a person (要留心)."""

    key: str  # "allergy", "infection", "oxygen", "fears", "anticoagulant"
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One resident in a list; what the reader may not see is None or empty."""

    id: ResidentId
    number: str
    name: str
    reading: str  # "zēng huì yuán"
    keys: tuple[str, ...]  # found by these, best first: name, readings, bed, other names, last four of the ID number
    sex: Sex
    age: Age | None
    born: PartialDate | None
    id_number: str | None  # masked unless the reader may reveal it and asked for whole numbers; None: none, or unseen
    state: State
    bed: str  # "201-3"; "" without one
    floor: str  # "1号楼 2层"; "" without a bed
    support_kind: str  # code; "" when not told or unseen
    marks: tuple[Mark, ...]
    unclear: tuple[str, ...] | None  # keys of risks nobody asked about or knows; None: not for this reader
    doubts: int  # open 待核实
    papers_missing: int
    care: SelfCare | None = None  # official class; None: not asked for, or not for this reader
    risks: tuple[tuple[Risk, Grade], ...] = ()  # that are minded, the gravest first


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to; every part must hold."""

    states: frozenset[State] = frozenset()  # empty: all but those who left
    floor: str = ""  # "": every floor
    support_kind: str = ""  # code; "": every kind
    open_only: bool = False  # only those with something to do
    care: SelfCare | None = None  # None: every class
    gravest_first: bool = False  # order, not choice: 全护理 first, 未评 last

    def narrows(self) -> bool:
        """Tell whether anybody may be left out."""
        return replace(self, gravest_first=False) != Filter()


def kept(rows: Sequence[Row], wanted: Filter) -> tuple[Row, ...]:
    """Return the rows that the filter keeps, in their order or by class."""
    left = tuple(row for row in rows if _keeps(row, wanted))
    return tuple(sorted(left, key=lambda row: _GRAVITY.get(row.care, 0))) if wanted.gravest_first else left


_GRAVITY: Mapping[SelfCare | None, int] = {SelfCare.DEPENDENT: -3, SelfCare.PARTIAL: -2, SelfCare.INDEPENDENT: -1}


def _keeps(row: Row, wanted: Filter) -> bool:
    return (
        (row.state in wanted.states if wanted.states else row.state is not State.LEFT)
        and wanted.floor in {"", row.floor}
        and wanted.support_kind in {"", row.support_kind}
        and wanted.care in {None, row.care}
        and not (wanted.open_only and not (row.doubts or row.papers_missing))
    )


@dataclass(frozen=True, slots=True)
class Birthday:
    """A birthday in a year."""

    on: date
    rule: str  # "": the day itself; "feb_29" kept on the 28th; "leap_month" kept in the month before it
