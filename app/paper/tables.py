"""Forms with label cells and lists with repeated heads; every table sets its font, so that none stays unembedded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Table, TableStyle

from app.paper import fonts, text

SHADE = HexColor("#EEEEEE")
RULE = 0.5
"""Width of the lines of a grid in points."""

MOST_LINES = 40
"""A longer text goes on in a row of its own, as no row is ever split between two pages."""

PADDINGS = 3.5 * mm
CONTINUED = "（续）"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a form."""

    content: str | Flowable | Sequence[Flowable]
    is_label: bool = False
    columns: int = 1  # how many columns it covers
    rows: int = 1  # how many rows it covers; the rows below leave it out
    bold: bool = False
    size: float | None = None  # points; None: the house's size for labels or values
    align: text.Align | None = None  # None: labels centred, values left


def label(content: str, *, columns: int = 1, rows: int = 1) -> Cell:
    """Return a shaded cell that names the one beside it."""
    return Cell(content, is_label=True, columns=columns, rows=rows)


def value(
    content: str | Flowable | Sequence[Flowable],
    *,
    columns: int = 1,
    rows: int = 1,
    bold: bool = False,
    size: float | None = None,
) -> Cell:
    """Return a cell that holds what was told."""
    return Cell(content, columns=columns, rows=rows, bold=bold, size=size)


def base_style(*more: tuple[Any, ...]) -> TableStyle:
    """Return a style with the house's font, a black grid, and room to write; `more` are reportlab's own commands."""
    return TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), fonts.MAIN),
            ("FONTSIZE", (0, 0), (-1, -1), text.BODY),
            ("GRID", (0, 0), (-1, -1), RULE, black),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2 * mm),
            ("RIGHTPADDING", (0, 0), (-1, -1), PADDINGS - 2 * mm),
            ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2 * mm),
            *more,
        ]
    )


def bare_style(*more: tuple[Any, ...]) -> TableStyle:
    """Return a style without lines and paddings, for laying things side by side."""
    return TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), fonts.MAIN),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            *more,
        ]
    )


def form(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    heights: Sequence[float | None] | None = None,
    *more: tuple[Any, ...],
) -> Table:
    """Return a form; each row's cells fill `widths` (points) from the left, past cells that reach down from above.

    Where `heights` are given or a cell reaches down, every text must fit its cell.
    """
    rows = [part for row in rows for part in _continued(row, widths)]
    grid: list[list[Any]] = [[""] * len(widths) for _ in rows]
    taken: set[tuple[int, int]] = set()
    commands: list[tuple[Any, ...]] = []
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            last = (column + cell.columns - 1, row + cell.rows - 1)
            grid[row][column] = _content(cell)
            taken |= {(r, c) for r in range(row, last[1] + 1) for c in range(column, last[0] + 1)}
            commands += _commands(cell, (column, row), last)
            column += cell.columns
    style = base_style(*commands, *more)
    return Table(grid, colWidths=widths, rowHeights=heights, style=style)


def _continued(row: Sequence[Cell], widths: Sequence[float]) -> list[Sequence[Cell]]:
    """Return the row, or several that hold its long texts one below the other."""
    if not any(isinstance(cell.content, str) and len(cell.content) > MOST_LINES for cell in row):
        return [row]
    column, columns = 0, []
    for cell in row:
        room = sum(widths[column : column + cell.columns]) - PADDINGS
        size = cell.size or text.VALUE
        told = text.parts(cell.content, room, size, MOST_LINES) if isinstance(cell.content, str) else [cell.content]
        columns.append(told)
        column += cell.columns
    rest = [CONTINUED if cell.is_label else "" for cell in row]
    count = max(map(len, columns))
    return [
        [
            replace(cell, content=told[at] if at < len(told) else blank)
            for cell, told, blank in zip(row, columns, rest, strict=True)
        ]
        for at in range(count)
    ]


def _content(cell: Cell) -> Any:
    if not isinstance(cell.content, str):
        return cell.content
    size = cell.size or (text.LABEL if cell.is_label else text.VALUE)
    return text.text(cell.content, size, bold=cell.bold, align=cell.align or ("center" if cell.is_label else "left"))


def _commands(cell: Cell, first: tuple[int, int], last: tuple[int, int]) -> list[tuple[Any, ...]]:
    commands: list[tuple[Any, ...]] = []
    if first != last:
        commands.append(("SPAN", first, last))
    if cell.is_label:
        commands += [
            ("BACKGROUND", first, last, SHADE),
            ("LEFTPADDING", first, last, 0.5 * mm),
            ("RIGHTPADDING", first, last, 0.5 * mm),
        ]
    return commands


def listing(
    heading: Sequence[str],
    rows: Sequence[Sequence[str | Flowable]],
    widths: Sequence[float],
    *more: tuple[Any, ...],
    size: float = text.BODY,
    heights: Sequence[float | None] | None = None,
) -> LongTable:
    """Return a list whose head stands again on every page it runs over; no row is split between two pages."""
    head = [text.text(name, text.LABEL, bold=True) for name in heading]
    body = [
        [text.text(cell, size) if isinstance(cell, str) else cell for cell in part]
        for row in rows
        for part in _continued_line(row, widths, size)
    ]
    return LongTable(
        [head, *body],
        colWidths=widths,
        rowHeights=heights,
        repeatRows=1,
        style=base_style(("BACKGROUND", (0, 0), (-1, 0), SHADE), *more),
    )


def _continued_line(
    row: Sequence[str | Flowable], widths: Sequence[float], size: float
) -> Iterator[Sequence[str | Flowable]]:
    """Yield the row, or several that hold its long texts one below the other."""
    columns = [
        text.parts(cell, width - PADDINGS, size, MOST_LINES) if isinstance(cell, str) else [cell]
        for cell, width in zip(row, widths, strict=True)
    ]
    yield from zip_longest(*columns, fillvalue="")


def shares(total: float, *weights: float) -> list[float]:
    """Return `total` points shared out by weight."""
    return [total * weight / sum(weights) for weight in weights]
