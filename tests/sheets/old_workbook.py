"""Writes a tiny workbook of the old kind (.xls, BIFF8 in a compound file), as no package here writes one."""

import struct
from collections.abc import Sequence

SECTOR = 512
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def old_workbook(
    rows: Sequence[Sequence[str | float]], *, base_1904: bool = False, dates: bool = False, hidden: int | None = None
) -> bytes:
    """Return an .xls with one sheet; with `dates` numbers are shown as dates; row `hidden`, from 0, is hidden."""
    return _compound(_workbook(rows, base_1904=base_1904, dates=dates, hidden=hidden))


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _text(text: str) -> bytes:
    coded = text.encode("utf-16-le")
    return struct.pack("<HB", len(coded) // 2, 1) + coded


def _workbook(rows: Sequence[Sequence[str | float]], *, base_1904: bool, dates: bool, hidden: int | None) -> bytes:
    opening = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1997, 0, 6)
    style = struct.pack("<HHHHIIIH", 0, 14 if dates else 0, 0, 0, 0, 0, 0, 0)[:20]
    head = _record(0x0809, opening) + _record(0x0022, struct.pack("<H", base_1904)) + _record(0x00E0, style)
    name = "名册".encode("utf-16-le")
    sheet_entry = 4 + 8 + len(name)
    at = len(head) + sheet_entry + 4
    head += _record(0x0085, struct.pack("<IHBB", at, 0, len(name) // 2, 1) + name) + _record(0x000A)
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 1997, 0, 6))
    width = max(len(row) for row in rows)
    body += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    if hidden is not None:
        body += _record(0x0208, struct.pack("<HHHHHHI", hidden, 0, width, 255, 0, 0, 0x20))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            place = struct.pack("<HHH", number, column, 0)
            if isinstance(cell, str):
                body += _record(0x0204, place + _text(cell)) if cell else b""
            else:
                body += _record(0x0203, place + struct.pack("<d", cell))
    return head + body + _record(0x000A)


def _compound(stream: bytes) -> bytes:
    stream = stream.ljust(max(4096, -(-len(stream) // SECTOR) * SECTOR), b"\0")
    sectors = len(stream) // SECTOR
    chain = [TABLE, END, *range(3, 2 + sectors), END]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(SECTOR, b"\xff")
    assert len(table) == SECTOR

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        coded = (name + "\0").encode("utf-16-le")
        return (
            coded.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(coded), kind, 1, FREE, FREE, child)
            + bytes(16 + 4 + 8 + 8)
            + struct.pack("<IQ", start, size)
        )

    folder = entry("Root Entry", 5, 1, END, 0) + entry("Workbook", 2, FREE, 2, len(stream))
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH6x", 0x003E, 3, 0xFFFE, 9, 6)
        + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0)
        + struct.pack("<I", 0)
        + b"\xff" * 432
    )
    return head + table + folder.ljust(SECTOR, b"\0") + stream
