"""Looks through an old workbook (.xls) before the reading library does: damage there could end the whole program."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.kernel.errors import WrongUseError
from app.sheets.cells import MOST_ROWS
from app.sheets.package import BROKEN, TOO_LONG, PackageLook, SheetLook

_END = 0xFFFFFFFA
"""Sector numbers from here on mark the end of a chain."""

_CELLS = frozenset({0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E})
"""Records that begin with the row and column of something a cell holds."""

_DATE_MODE, _PASSWORD, _SHEET, _STRINGS, _CONTINUED = 0x0022, 0x002F, 0x0085, 0x00FC, 0x003C
_BEGIN, _ROW, _DIMENSIONS = 0x0809, 0x0208, 0x0200
_MOST_OLD_ROWS, _MOST_OLD_COLUMNS = 65_536, 256


class PasswordNeededError(Exception):
    """The workbook is encrypted."""


@dataclass(frozen=True, slots=True)
class _Stream:
    """One file inside the compound file."""

    name: str
    kind: int  # 2: a stream, 5: the root, which holds the small ones
    start: int
    size: int


def look_into(data: bytes) -> PackageLook:
    """Return what an .xls says besides its values.

    Raises WrongUseError for damage and size, PasswordNeededError.
    """
    try:
        return _walked(_workbook_stream(data))
    except (struct.error, IndexError, KeyError, ValueError, StopIteration) as fault:
        raise WrongUseError(BROKEN) from fault


def _workbook_stream(data: bytes) -> bytes:
    """Return the workbook's records out of the compound file. ValueError where it is damaged."""
    shift, mini_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or mini_shift != 6:
        raise ValueError("sector size")
    tables, first_folder = struct.unpack_from("<II", data, 44)
    cutoff, first_mini, minis, first_more, more = struct.unpack_from("<5I", data, 56)
    most = len(data) >> shift
    if max(tables, minis, more) > most:
        raise ValueError("more tables than sectors")
    listed = [*struct.unpack_from("<109I", data, 76)]
    while more and first_more < _END:
        *some, first_more = struct.unpack(f"<{1 << shift - 2}I", _sector(data, first_more, shift))
        listed += some
        more -= 1
    table = [
        number
        for place in listed[:tables]
        for number in struct.unpack(f"<{1 << shift - 2}I", _sector(data, place, shift))
    ]
    streams = list(_streams(_chained(data, table, first_folder, shift)))
    book = next(one for one in streams if one.kind == 2 and one.name in {"Workbook", "Book"})
    if any(one.size > len(data) for one in streams):
        raise ValueError("stream longer than the file")
    if book.size >= cutoff:
        return _chained(data, table, book.start, shift)[: book.size]
    root = next(one for one in streams if one.kind == 5)
    small = _chained(data, table, root.start, shift)
    mini_table = _chained(data, table, first_mini, shift)
    return _chained(small, [*struct.unpack(f"<{len(mini_table) // 4}I", mini_table)], book.start, 6, head=0)[
        : book.size
    ]


def _sector(data: bytes, number: int, shift: int, head: int = 1) -> bytes:
    start = (number + head) << shift
    found = data[start : start + (1 << shift)]
    if not found:
        raise ValueError("sector outside of the file")
    return found.ljust(1 << shift, b"\0")


def _chained(data: bytes, table: list[int], start: int, shift: int, head: int = 1) -> bytes:
    parts = []
    while start < _END:
        parts.append(_sector(data, start, shift, head))
        if len(parts) > len(table):
            raise ValueError("chain without end")
        start = table[start]
    return b"".join(parts)


def _streams(folder: bytes) -> Iterator[_Stream]:
    for at in range(0, len(folder) - 127, 128):
        length, kind = struct.unpack_from("<HB", folder, at + 64)
        start, size = struct.unpack_from("<II", folder, at + 116)
        if kind in (2, 5) and length <= 64:
            yield _Stream(folder[at : at + max(length - 2, 0)].decode("utf-16-le", "replace"), kind, start, size)


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records of one substream up to its end."""
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > len(stream):
            raise ValueError("record longer than the file")
        if kind == 0x000A:
            return
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length
    raise ValueError("records without end")


def _walked(stream: bytes) -> PackageLook:
    base_1904, strings, room, sheets = False, 0, 0, []
    in_strings = False
    for kind, body in _records(stream, 0):
        if kind == _PASSWORD:
            raise PasswordNeededError
        if kind == _DATE_MODE:
            base_1904 = body[:2] == b"\1\0"
        elif kind == _SHEET:
            sheets.append((_name(body), struct.unpack_from("<I", body)[0]))
        if kind == _STRINGS:
            strings = struct.unpack_from("<I", body, 4)[0]
        in_strings = kind == _STRINGS or (in_strings and kind == _CONTINUED)
        room += len(body) if in_strings else 0
    if strings * 3 > room:  # a string has a length and a mark at least
        raise ValueError("more strings than the file holds")
    return PackageLook(base_1904, {name: _sheet(name, stream, at) for name, at in sheets})


def _name(body: bytes) -> str:
    """Return a sheet's name: wide or narrow letters of the new kind, else as bytes of the old one."""
    length, wide = body[6], body[7]
    if wide == 1:
        return body[8 : 8 + 2 * length].decode("utf-16-le", "replace")
    return body[8 : 8 + length].decode("latin-1")


def _sheet(name: str, stream: bytes, at: int) -> SheetLook:
    """Return what the records of one sheet say; refuses positions beyond what an old workbook can have."""
    look = SheetLook()
    if struct.unpack_from("<H", stream, at)[0] != _BEGIN:
        raise ValueError("no sheet where one should begin")
    for kind, body in _records(stream, at):
        if kind == _DIMENSIONS:
            layout = "<IIHH" if len(body) >= 14 else "<HHHH"
            first, rows, left, columns = struct.unpack_from(layout, body)
            if not first <= rows <= _MOST_OLD_ROWS or not left <= columns <= _MOST_OLD_COLUMNS:
                raise ValueError("a sheet larger than there can be")
        elif kind == _ROW and struct.unpack_from("<H", body, 12)[0] & 0x20:
            look.hidden_rows.add(struct.unpack_from("<H", body)[0] + 1)
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", body)
            look.last_row, look.last_column = max(look.last_row, row + 1), max(look.last_column, column + 1)
    if look.last_column > _MOST_OLD_COLUMNS:
        raise ValueError("a column that there cannot be")
    if look.last_row > MOST_ROWS:
        raise WrongUseError(TOO_LONG, sheet=name, most=MOST_ROWS)
    return look
