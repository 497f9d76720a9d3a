"""What a spreadsheet holds, once it is read: books, sheets, cells; knows no file format and no field."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

MOST_ROWS = 20_000
"""Rows of one sheet that are read; a longer one is refused, not cut."""

Value = float | date | datetime
"""What a cell holds where it is not text."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell."""

    text: str  # as a person reads it; "" when empty
    value: Value | None = None  # the number or date behind it; None: it is text or empty
    no_result: bool = False  # a formula whose result the file does not hold

    @property
    def digits_lost(self) -> bool:
        """Tell whether this is a number with more digits than a sheet's numbers keep (15)."""
        return isinstance(self.value, float) and abs(self.value) >= 1e15


EMPTY = Cell("")


@dataclass(frozen=True, slots=True)
class Area:
    """Merged cells; rows and columns counted from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]  # rows[0] is row 1 of the sheet
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = field(default_factory=frozenset)  # the sheet's own numbers, from 1


@dataclass(frozen=True, slots=True)
class Book:
    """One file."""

    file_name: str
    sha256: str  # of the file, hex
    sheets: tuple[Sheet, ...]  # those in sight
    hidden_sheets: tuple[str, ...] = ()  # names of those that hold something and are not in sight
    base_1904: bool = False  # days are counted from 1904


def cell_of(raw: object, *, no_result: bool = False) -> Cell:
    """Return the cell for a value as a reading library gives it."""
    if isinstance(raw, bool):
        return Cell("TRUE" if raw else "FALSE")
    if isinstance(raw, int | float):
        return Cell(number_text(float(raw)), float(raw), no_result)
    if isinstance(raw, datetime):
        return Cell(raw.date().isoformat() if raw.time() == time() else raw.isoformat(" ", "minutes"), raw)
    if isinstance(raw, date):
        return Cell(raw.isoformat(), raw)
    if isinstance(raw, time | timedelta):
        return Cell(str(raw))
    return Cell(str(raw) if raw else "", None, no_result) if raw or no_result else EMPTY


def number_text(value: float) -> str:
    """Return a number as a sheet shows it: whole ones without a point, endless ones as 1.10105E+17."""
    if abs(value) >= 1e15:
        return f"{value:.5E}"
    return str(int(value)) if value.is_integer() else f"{value:.15g}"


def plain(text: str) -> str:
    """Return a heading as it is compared: half-width, lower case, without spaces, marks and remarks in brackets."""
    half = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", "", re.sub(r"\([^()]*\)|\[[^\[\]]*\]", "", half)) or re.sub(r"[\W_]+", "", half)


def letters(column: int) -> str:
    """Return the name of a column counted from 0: A, B … Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
