"""Which column holds which field: guessed from headings and contents, corrected by people, kept as JSON."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.kernel.errors import WrongUseError
from app.kernel.text import words
from app.sheets.cells import Cell, letters, plain
from app.sheets.tables import Column, Table

LOOKED_AT = 200
"""Rows whose contents are looked at."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field a column may hold."""

    key: str
    headings: tuple[str, ...]  # what lists call it
    looks_like: Callable[[Cell], bool] | None = None  # by its contents, where no heading says so


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column holds which field."""

    sheet: str
    columns: Mapping[int, str] = field(default_factory=dict)  # column from 0 -> key of its field
    headings: tuple[int, ...] | None = None  # the sheet's own row numbers; None: found by the program
    every_row: Mapping[str, str] = field(default_factory=dict)  # key of a field -> what rows say that tell nothing

    def column_of(self, key: str) -> int | None:
        """Return the column of a field, from 0; None when no column holds it."""
        return next((index for index, mapped in self.columns.items() if mapped == key), None)


_MALFORMED = words(
    "Sheets",
    "The mapping cannot be read. It is written like this: {example}. Nothing was changed.",
)
_NO_COLUMN = words(
    "Sheets", "The mapping names the column “{column}”, which the sheet does not have. Nothing was changed."
)
_NO_FIELD = words("Sheets", "The mapping names the field “{field}”, which does not exist. Nothing was changed.")
_TWICE = words("Sheets", "The mapping gives the field “{field}” to two columns. Nothing was changed.")
_EXAMPLE = '{"sheet": "Sheet1", "heading_rows": [3, 4], "columns": {"B": "name", "身份证号": "id_number", "C": ""}}'


def guess(table: Table, fields: Sequence[Field]) -> ColumnMap:
    """Return the likely mapping: by whole headings, then by their last line, then by contents; no field twice."""
    by_heading = {plain(heading): told.key for told in fields for heading in (told.key, *told.headings)}
    found: dict[int, str] = {}
    for rank in range(2):
        for column in table.columns:
            name = column.names[rank] if rank < len(column.names) else ""
            key = by_heading.get(name)
            if key and column.index not in found and key not in found.values():
                found[column.index] = key
    for told in fields:
        if told.looks_like and told.key not in found.values():
            free = [column for column in table.columns if column.index not in found]
            best = next((c for c in free if _looks(table, c, told.looks_like)), None)
            if best:
                found[best.index] = told.key
    return ColumnMap(table.sheet, dict(sorted(found.items())))


def to_json(mapping: ColumnMap) -> str:
    """Return the mapping as a person may keep and edit it."""
    told: dict[str, object] = {"sheet": mapping.sheet}
    if mapping.headings is not None:
        told["heading_rows"] = list(mapping.headings)
    told["columns"] = {letters(index): key for index, key in mapping.columns.items()}
    if mapping.every_row:
        told["every_row"] = dict(mapping.every_row)
    return json.dumps(told, ensure_ascii=False, indent=1)


def sheet_named(text: str) -> tuple[str | None, tuple[int, ...] | None]:
    """Return the sheet and heading rows a mapping in JSON asks for; None where it leaves them to the program."""
    told = _parsed(text)
    rows = told.get("heading_rows")
    if rows is not None and not (isinstance(rows, list) and all(type(row) is int and row > 0 for row in rows)):
        raise WrongUseError(_MALFORMED, example=_EXAMPLE)
    sheet = told.get("sheet")
    return (str(sheet) if sheet else None), (tuple(sorted(rows)) if rows is not None else None)


def from_json(text: str, table: Table, fields: Sequence[Field]) -> ColumnMap:
    """Return the mapping written in JSON for `table`: columns by letter or heading; "" leaves one out.

    Columns it does not name stay as guessed. Raises WrongUseError naming what does not fit.
    """
    columns, every_row = (_parsed(text).get(part, {}) for part in ("columns", "every_row"))
    if not isinstance(columns, dict) or not isinstance(every_row, dict):
        raise WrongUseError(_MALFORMED, example=_EXAMPLE)
    if not all(isinstance(value, str) for value in (*columns.values(), *every_row.values())):
        raise WrongUseError(_MALFORMED, example=_EXAMPLE)
    known = {told.key for told in fields}
    said: dict[int, str] = {}
    for name, key in columns.items():
        column = _column(table, str(name))
        if column is None:
            raise WrongUseError(_NO_COLUMN, column=name)
        if key and key not in known:
            raise WrongUseError(_NO_FIELD, field=key)
        if key and key in said.values():
            raise WrongUseError(_TWICE, field=key)
        said[column.index] = key
    if strange := [key for key in every_row if key not in known]:
        raise WrongUseError(_NO_FIELD, field=strange[0])
    guessed = guess(table, fields).columns.items()
    kept = {index: key for index, key in guessed if index not in said and key not in said.values()}
    merged = sorted((kept | {index: key for index, key in said.items() if key}).items())
    return ColumnMap(table.sheet, dict(merged), sheet_named(text)[1], every_row)


def _parsed(text: str) -> dict[str, object]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise WrongUseError(_MALFORMED, example=_EXAMPLE) from fault
    if not isinstance(told, dict):
        raise WrongUseError(_MALFORMED, example=_EXAMPLE)
    return told


def _column(table: Table, name: str) -> Column | None:
    for column in table.columns:
        if name.upper() == column.letter or (plain(name) and plain(name) in column.names):
            return column
    return None


def _looks(table: Table, column: Column, looks_like: Callable[[Cell], bool]) -> bool:
    """Tell whether nine in ten filled cells of a column look like a field, and at least one does."""
    cells = [row.cells[column.index] for row in table.rows[:LOOKED_AT] if row.cells[column.index].text.strip()]
    return bool(cells) and sum(map(looks_like, cells)) * 10 >= len(cells) * 9
