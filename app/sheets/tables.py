"""Finds the table in a sheet: heading rows, the rows of people, and what is neither; knows no field of the home."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.kernel.errors import WrongUseError
from app.kernel.text import words
from app.sheets.cells import EMPTY, Area, Cell, Sheet, letters, plain

LOOKED_AT = 40
"""Rows among which the heading is looked for."""

Known = Callable[[str], bool]
"""Tells whether a heading, as `plain` gives it, is one the caller knows."""


class Why(StrEnum):
    """Why a row holds no person."""

    TITLE = "title"  # above the heading
    HEADING = "heading"  # the heading, or it again on the next printed page
    TOTAL = "total"  # 合计
    BLANK = "blank"
    NOTE = "note"  # 填表人, 备注 and the like


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table."""

    index: int  # from 0
    title: str  # as written, a heading over several columns in front: 身份信息/出生年月
    names: tuple[str, ...]  # what it may be known by, as `plain` gives it, best first

    @property
    def letter(self) -> str:
        """The column's name in the sheet."""
        return letters(self.index)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row that holds a person."""

    number: int  # the sheet's own, from 1
    cells: tuple[Cell, ...]  # one for each column of the table
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One row that holds no person."""

    number: int
    why: Why
    text: str  # what stands in it


@dataclass(frozen=True, slots=True)
class Table:
    """The table of one sheet."""

    sheet: str
    headings: tuple[int, ...]  # the sheet's own row numbers; () when the table has none
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    left_out: tuple[LeftOut, ...]


_NO_ROW = words(
    "Sheets", "The mapping names row {row} as heading, which the sheet “{sheet}” does not have. Nothing was changed."
)

_TOTAL = re.compile(
    r"(?:本页|本村|全院|以上)?(?:合计|总计|小计|共计|累计|总人数|total)[\d一二三四五六七八九十百人名男女户张床共计其中为]*"
)
_NOTES = (
    "填表", "填报", "制表", "审核", "复核", "负责人", "单位负责人", "院长签", "经办", "说明", "注", "备注", "制单",
    "报送", "打印", "联系人签", "盖章", "日期",
)  # fmt: skip

_NUMBER = re.compile(r"\d{17}[\dx]|\d{15}")
"""An ID number: a row that holds one tells of somebody, whatever else it says."""

_PAGE = re.compile(r"第\d+页(?:共\d+页)?")


def find_table(sheet: Sheet, known: Known, headings: Sequence[int] | None = None) -> Table:
    """Return the table of a sheet; `headings` fixes the heading rows where a person has corrected them.

    Cells merged over several rows count for each of them. A sheet without any known heading is read from its
    first row on, its columns called by their letters. Raises WrongUseError for a heading row it does not have.
    """
    rows = _filled_down(sheet)
    if beyond := [number for number in headings or () if number > len(rows)]:
        raise WrongUseError(_NO_ROW, row=beyond[0], sheet=sheet.name)
    width = max((_filled_width(row) for row in rows), default=0)
    grid = [(*row[:width], *[EMPTY] * (width - len(row))) for row in rows]
    head = [number - 1 for number in headings] if headings is not None else _heading_rows(sheet, grid, known)
    start = head[-1] + 1 if head else 0
    columns = _columns(sheet, grid, head, width)
    people, left_out = [], [_left(number, Why.TITLE, row) for number, row in enumerate(grid[: head[0] if head else 0])]
    left_out += [_left(number, Why.HEADING, grid[number]) for number in head]
    heads = [_texts(grid[number]) for number in head]
    for number in range(start, len(grid)):
        if why := _no_person(grid[number], heads, sheet.merged, number):
            left_out.append(_left(number, why, grid[number]))
        else:
            people.append(TableRow(number + 1, grid[number], number + 1 in sheet.hidden_rows))
    while left_out and left_out[-1].why is Why.BLANK and (not people or left_out[-1].number > people[-1].number):
        left_out.pop()
    shown = tuple(number + 1 for number in head)
    return Table(sheet.name, shown, columns, tuple(people), tuple(left for left in left_out if left.text or people))


def hits(table: Table, known: Known) -> int:
    """Return how many columns of the table have a known heading."""
    return sum(any(known(name) for name in column.names) for column in table.columns)


def _left(number: int, why: Why, row: Sequence[Cell]) -> LeftOut:
    return LeftOut(number + 1, why, " ".join(cell.text.strip() for cell in row if cell.text.strip()))


def _filled_width(row: Sequence[Cell]) -> int:
    return max((index + 1 for index, cell in enumerate(row) if cell.text.strip() or cell.no_result), default=0)


def _filled_down(sheet: Sheet) -> list[tuple[Cell, ...]]:
    """Return the rows with cells merged downwards repeated in each of their rows."""
    rows = [list(row) for row in sheet.rows]
    for area in sheet.merged:
        if area.left == area.right and area.top < len(rows) and area.left < len(rows[area.top]):
            for number in range(area.top + 1, min(area.bottom + 1, len(rows))):
                rows[number].extend([EMPTY] * (area.left + 1 - len(rows[number])))
                rows[number][area.left] = rows[area.top][area.left]
    return [tuple(row) for row in rows]


def _texts(row: Sequence[Cell]) -> dict[int, str]:
    return {index: plain(cell.text) for index, cell in enumerate(row) if plain(cell.text)}


def _heading_rows(sheet: Sheet, grid: list[tuple[Cell, ...]], known: Known) -> list[int]:
    """Return the places of the heading rows, from 0; [] when no row looks like one."""
    counts = [sum(known(text) for text in _texts(row).values()) for row in grid[:LOOKED_AT]]
    most = max(counts, default=0)
    if most == 0 or (most == 1 and len(_texts(grid[counts.index(1)])) > 3):
        return []
    best = counts.index(most)
    head = [best]
    if best and _is_group_of(grid[best - 1], grid[best], sheet.merged, best - 1, known):
        head.insert(0, best - 1)
    if best + 1 < len(grid) and _is_under(grid[best], grid[best + 1], sheet.merged, best, known):
        head.append(best + 1)
    return head


def _is_under(upper: Sequence[Cell], lower: Sequence[Cell], merged: Sequence[Area], row: int, known: Known) -> bool:
    """Tell whether `lower` is the second line of a heading whose first line is `upper`."""
    own = {index: text for index, text in _texts(lower).items() if not _same(upper, lower, index)}
    if not own or any(lower[index].value is not None for index in own):
        return False
    if any(_same(upper, lower, index) for index in _texts(lower)):  # a heading is merged over both lines
        return all(_spans(merged, row, index) for index in own)
    if not any(map(known, own.values())):
        return False
    return all(not upper[index].text.strip() or _heads_group(upper, lower, merged, row, index) for index in own)


def _heads_group(upper: Sequence[Cell], lower: Sequence[Cell], merged: Sequence[Area], row: int, index: int) -> bool:
    """Tell whether the heading at `index` stands over several columns; without merged cells, over an empty one."""
    if merged:
        return _spans(merged, row, index)
    right = index + 1
    return right < len(upper) and not upper[right].text.strip() and bool(lower[right].text.strip())


def _is_group_of(upper: Sequence[Cell], lower: Sequence[Cell], merged: Sequence[Area], row: int, known: Known) -> bool:
    """Tell whether `upper` is the first line of a heading whose second line is `lower`."""
    texts = _texts(upper)
    if len(texts) < 2 or any(upper[index].value is not None for index in texts):
        return False
    alone = [text for index, text in texts.items() if index not in _texts(lower) or _same(upper, lower, index)]
    return any(map(known, alone)) or all(_spans(merged, row, index) for index in texts)


def _same(upper: Sequence[Cell], lower: Sequence[Cell], index: int) -> bool:
    return bool(lower[index].text) and upper[index] is lower[index]  # one cell merged over both lines


def _spans(merged: Sequence[Area], row: int, column: int) -> bool:
    return any(
        area.top <= row <= area.bottom and area.left <= column <= area.right and area.left < area.right
        for area in merged
    )


def _columns(sheet: Sheet, grid: list[tuple[Cell, ...]], head: Sequence[int], width: int) -> tuple[Column, ...]:
    columns = []
    lines = [_spread(grid[row], grid[head[-1]], sheet.merged, row) for row in head[:-1]]
    lines += [[cell.text for cell in grid[head[-1]]]] if head else []
    for index in range(width):
        parts = list(dict.fromkeys(" ".join(line[index].split()) for line in lines if line[index].strip()))
        names = dict.fromkeys((plain("".join(parts)), plain(parts[-1]))) if parts else {}
        columns.append(Column(index, "/".join(parts), tuple(name for name in names if name)))
    return tuple(columns)


def _spread(upper: Sequence[Cell], lower: Sequence[Cell], merged: Sequence[Area], row: int) -> list[str]:
    """Return the texts of a group line, each repeated over the columns it stands above."""
    texts = [cell.text for cell in upper]
    for index in range(1, len(texts)):
        area = next((a for a in merged if a.top <= row <= a.bottom and a.left < index <= a.right), None)
        if area:
            texts[index] = texts[area.left]
        elif not merged and not texts[index].strip() and lower[index].text.strip() and lower[index - 1].text.strip():
            texts[index] = texts[index - 1]
    return texts


def _no_person(row: Sequence[Cell], heads: Sequence[dict[int, str]], merged: Sequence[Area], number: int) -> Why | None:
    """Return why a row below the heading holds no person; None when it may hold one."""
    texts = _texts(row)
    if not texts and not any(cell.no_result for cell in row):
        return Why.BLANK
    if any(len(texts) > 1 and sum(head.get(i) == text for i, text in texts.items()) * 2 > len(texts) for head in heads):
        return Why.HEADING
    first = next(iter(texts.values()), "")
    if _TOTAL.fullmatch(first) and not any(_NUMBER.fullmatch(text) for text in texts.values()):
        return Why.TOTAL
    wide = any(a.top <= number <= a.bottom and (a.right - a.left + 1) * 2 > len(row) > 3 for a in merged)
    written = next((cell.text.strip() for cell in row if cell.text.strip()), "")
    noted = first.startswith(_NOTES) and (":" in written or "：" in written)
    if wide or noted or _PAGE.fullmatch(first):
        return Why.NOTE
    return None
