"""A row of a list on its way into the home: as read, as understood, and what becomes of it; holds no rules."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from app.features.intake.model.fields import RESIDENTS, ListKind
from app.features.residents.model import ContactDraft, HealthDraft, Person
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind
from app.kernel.born_words import read_born
from app.kernel.errors import Finding
from app.kernel.ids import ImportId
from app.kernel.names import visible


@dataclass(frozen=True, slots=True)
class RawCell:
    """One cell as the sheet has it."""

    text: str
    value: float | date | datetime | None = None  # the number or date behind it; None: it is text
    no_result: bool = False  # a formula without a result
    digits_lost: bool = False  # a number longer than a sheet keeps


BLANK = RawCell("")


FAR_OFF = date(2200, 1, 1)
"""Days of lists that may lie ahead are read up to here."""


def day_told(cell: RawCell, *, base_1904: bool = False) -> date | None:
    """Return the day of a date cell that is no birth date; None when it names none for certain."""
    told = cell.text.strip() if cell.value is None else cell.value
    if isinstance(told, str):
        told = re.sub(r"[ T]\d{1,2}:\d{2}(:\d{2})?$", "", told)
    born = read_born(told, FAR_OFF, base_1904=base_1904).born
    return born.day if born and born.kind is BornKind.EXACT else None


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row as the sheet has it."""

    number: int  # the sheet's own
    cells: Mapping[str, RawCell]  # by key of the field the column is mapped to
    others: tuple[tuple[str, str], ...] = ()  # (heading, text) of columns that hold no field
    fixed: Mapping[str, str] = field(default_factory=dict)  # what a person said for all rows that tell nothing there

    def cell(self, key: str) -> RawCell:
        """Return the cell of a field; blank where no column holds it."""
        return self.cells.get(key, BLANK)

    def text(self, key: str) -> str:
        """Return the text of a field, without spaces around it and without marks that nobody sees."""
        return visible(self.cell(key).text).strip()


class Named(Protocol):
    """Somebody as a row tells them."""

    @property
    def name(self) -> str:
        """Return the name; "" if the row tells none."""
        ...


P_co = TypeVar("P_co", bound=Named, covariant=True)
"""Whom the rows of a list tell of."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A person as the row tells it, ready to be brought in."""

    person: Person
    number: str = ""  # the home's own; "": the next free one
    township: str = ""
    bed: str = ""  # label, "201-3" or "2号楼 201-3"; "": none
    admitted: datetime | None = None  # aware; None: not told
    awaiting: bool = False  # True: the list says that they are not admitted yet
    in_home: bool = False  # True: the list says that they are; a bed or an admission date says it as well
    contacts: tuple[ContactDraft, ...] = ()
    health: tuple[HealthDraft, ...] = ()
    lists: Mapping[str, Answer] = field(default_factory=dict)  # why a list is empty

    @property
    def name(self) -> str:
        """Return the name."""
        return self.person.name


@dataclass(frozen=True)
class JudgedOf(Generic[P_co]):
    """A row as understood, on its own."""

    row: int
    newcomer: P_co
    id_text: str | None  # the number as read; None: none, or spoiled by the sheet
    findings: tuple[Finding, ...] = ()


NEW_BEDS = "new_beds"
"""Code of the notice that names the beds an import would make."""


class Fate(StrEnum):
    """What becomes of a row."""

    OK = "ok"
    DOUBTFUL = "doubtful"  # comes in, marked 待核实
    REFUSED = "refused"  # stays out until it is mended
    REPEATED = "repeated"  # the person is there already, in the list or in the home


@dataclass(frozen=True)
class RowFateOf(Generic[P_co]):
    """One person of the list, and what becomes of the row."""

    judged: JudgedOf[P_co]
    fate: Fate
    findings: tuple[Finding, ...]

    @property
    def comes_in(self) -> bool:
        """Tell whether the person is brought in."""
        return self.fate in {Fate.OK, Fate.DOUBTFUL}


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """One column of the list and what it is taken for."""

    letter: str  # "B"
    title: str  # as written; "" without heading
    key: str  # of the fields of its kind of list; "": kept in the remark
    samples: tuple[str, ...] = ()  # what stands in its first rows


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A row that holds no person."""

    row: int
    why: str  # "title", "heading", "total", "blank", "note"
    text: str


@dataclass(frozen=True, slots=True)
class ListLook:
    """A list before its rows are looked at: for the mapping to be seen and corrected."""

    file_name: str
    sheet: str
    mapping: str  # JSON
    columns: tuple[ColumnUse, ...]
    people: int  # rows that hold somebody
    notices: tuple[Finding, ...]
    sheets: tuple[str, ...] = ()  # that could be read instead, this one too
    buildings: tuple[str, ...] = ()  # of the home, where beds without a building may stand
    kind: ListKind = RESIDENTS


@dataclass(frozen=True, slots=True)
class Batch:
    """One import as recorded."""

    id: ImportId
    file_name: str
    counts: Mapping[Fate, int]
    recorded_at: datetime  # aware, UTC
    recorded_by: str  # name of the person
    taken_back: bool


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    import_id: ImportId
    brought_in: int  # people
    doubtful: int  # of them


@dataclass(frozen=True)
class PreviewOf(Generic[P_co]):
    """What an import would do; nothing is changed yet."""

    file_name: str
    file_hash: str
    sheet: str
    mapping: str  # JSON, to be kept and corrected
    columns: tuple[ColumnUse, ...]
    judged: tuple[JudgedOf[P_co], ...]  # the rows on their own, to be compared anew when they are brought in
    rows: tuple[RowFateOf[P_co], ...]
    raw: Mapping[int, Mapping[str, str]]  # row -> heading -> text, as read
    left_out: tuple[LeftOutRow, ...] = ()
    notices: tuple[Finding, ...] = ()  # about the file as a whole
    new_beds: tuple[str, ...] = ()  # labels of beds that the import would make
    kind: ListKind = RESIDENTS

    def count(self, fate: Fate) -> int:
        """Return how many rows have this fate."""
        return Counter(row.fate for row in self.rows)[fate]

    def column(self, key: str) -> str:
        """Return the letter of the column that holds a field; "" where none does."""
        return next((use.letter for use in self.columns if use.key == key), "")


Judged = JudgedOf[Newcomer]
RowFate = RowFateOf[Newcomer]
Preview = PreviewOf[Newcomer]
"""Of lists of residents. A frozen dataclass with slots cannot be made through such an alias, so these have none."""
