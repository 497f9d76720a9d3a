"""Reads lists saved as text (.csv, .txt): the encoding ladder and the cells; never guesses an encoding."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from app.kernel.errors import WrongUseError
from app.kernel.text import words
from app.sheets.cells import EMPTY, MOST_ROWS, Cell, letters
from app.sheets.package import TOO_LONG

RISKY = ("=", "+", "-", "@", "\t", "\r", "\0")
"""A cell that starts with one of these may be run as a formula by the program that opens the file."""

_MIXED = words(
    "Sheets",
    "Row {row}, column {column} is written in another encoding than the rest of the file, so its characters cannot be "
    "trusted. Nothing was changed. Open the file in Excel or WPS, look at that row, and save it as .xlsx.",
)

_ENDLESS = words(
    "Sheets",
    "Row {row} does not end: a quotation mark may be missing. Nothing was changed. Open the file in Excel or WPS, look "
    "at that row, and save it as .xlsx.",
)


def rows_of(data: bytes, file_name: str) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows of a text file. Raises WrongUseError naming row and column of what cannot be read."""
    text = decoded(data).lstrip("\ufeff").replace("\0", "")
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return tuple(_rows(rest, first.strip()[4], file_name))
    return tuple(_rows(text, _delimiter(text), file_name))


def decoded(data: bytes) -> str:
    """Return the text: by byte order mark, else strict UTF-8, else GB18030. Raises WrongUseError for a mixture."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strict(data, "utf-16")
    if data.startswith(b"\xef\xbb\xbf"):
        return _strict(data, "utf-8-sig")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        place = fault.start
    if (mixed := _line_in_utf_8(data)) is not None:
        raise _told(data, mixed or place)
    return _strict(data, "gb18030")


def unquoted(text: str) -> str:
    """Return a cell without the ' that keeps it text."""
    if text.startswith("'") and (text[1:2] in RISKY or text[1:].rstrip("Xx").isdigit()):
        return text[1:]
    return text


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise _told(data, fault.start) from fault


def _line_in_utf_8(data: bytes) -> int | None:
    """Return the place of the first line that is not UTF-8 in a file that has lines which surely are; else None."""
    sure, first_other, at = False, 0, 0
    for line in data.split(b"\n"):
        if not line.isascii():
            try:
                sure = sure or sum(mark > "\x7f" for mark in line.decode("utf-8")) >= 3
            except UnicodeDecodeError as fault:
                first_other = first_other or at + fault.start
        at += len(line) + 1
    return first_other if sure else None


def _told(data: bytes, place: int) -> WrongUseError:
    before = data[:place]
    line = before.rpartition(b"\n")[2]
    column = letters(max(line.count(b","), line.count(b"\t")))
    return WrongUseError(_MIXED, row=before.count(b"\n") + 1, column=column)


def _delimiter(text: str) -> str:
    """Return what stands between cells: the mark that most of the first lines hold equally often."""
    lines = [line for line in text[:8000].splitlines()[:40] if line.strip()]

    def regular(mark: str) -> tuple[int, int, bool]:
        counts = Counter(line.count(mark) for line in lines if mark in line)
        times, many = max(((many, times) for times, many in counts.items()), default=(0, 0))
        return times, many, mark == ","

    return max(",\t;，", key=regular)


def _rows(text: str, delimiter: str, file_name: str) -> Iterator[tuple[Cell, ...]]:
    csv.field_size_limit(1 << 20)
    number = 0
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), 1):
            if number > MOST_ROWS:
                raise WrongUseError(TOO_LONG, sheet=file_name, most=MOST_ROWS)
            yield tuple(Cell(unquoted(cell)) if cell else EMPTY for cell in row)
    except csv.Error as fault:
        raise WrongUseError(_ENDLESS, row=number + 1) from fault
