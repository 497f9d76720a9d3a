"""Reads a list of people from a file: .xlsx, .xls, .ods, .csv; told by its content, not by its name; runs nothing."""

import contextlib
import hashlib
import io
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.kernel.errors import WrongUseError
from app.kernel.text import Words, words
from app.sheets import old_package, package, text_files
from app.sheets.cells import MOST_ROWS, Area, Book, Cell, Sheet, cell_of, letters

MOST_FILE_BYTES = 60 << 20

_ABSENT = words("Sheets", "There is no file {file}. Nothing was changed.")
_UNREADABLE = words(
    "Sheets", "The file {file} cannot be read: another program may hold it. Close it there, then try again."
)
_EMPTY = words("Sheets", "The file {file} is empty. Nothing was changed.")
_HUGE = words("Sheets", "The file {file} is too large to be a list of people. Nothing was changed.")
_PASSWORD = words(
    "Sheets",
    "The file {file} is protected by a password. Nothing was changed. Open it in Excel or WPS, take the password off, "
    "and save it as .xlsx.",
)
_RENAMED = words(
    "Sheets",
    "The file {file} is not what its name says: it holds {kind}. Nothing was changed. Open it in Excel or WPS, save it "
    "as .xlsx (另存为 .xlsx), then try again.",
)
_OTHER = words(
    "Sheets",
    "The file {file} is not a spreadsheet: it holds {kind}. Nothing was changed. Choose the .xlsx, .xls or .csv file.",
)
_DAMAGED = words(
    "Sheets",
    "The file {file} is damaged, or of a kind this program does not know. Nothing was changed. Open it in Excel or "
    "WPS, save it as .xlsx (另存为 .xlsx), then try again.",
)

_XLSX = words("Sheets", "a workbook (.xlsx)")
_XLS = words("Sheets", "an old workbook (.xls)")
_XLSB = words("Sheets", "a binary workbook (.xlsb)")
_ODS = words("Sheets", "an OpenDocument sheet (.ods)")
_WEB_PAGE = words("Sheets", "a web page")
_TEXT = words("Sheets", "plain text")
_DOCUMENT = words("Sheets", "a text document")
_PDF = words("Sheets", "a PDF")
_PICTURE = words("Sheets", "a picture")
_PROGRAM = words("Sheets", "a program")

_STARTS: tuple[tuple[bytes, Words], ...] = (
    (b"%PDF", _PDF), (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE), (b"MZ\x90", _PROGRAM), (b"{\\rtf", _DOCUMENT),
)  # fmt: skip
_NAMES = {_XLSX: (".xlsx", ".xlsm"), _XLS: (".xls",), _ODS: (".ods",), _TEXT: (".csv", ".txt", ".tsv")}


def read(path: Path) -> Book:
    """Return what the file holds. Raises WrongUseError in plain words for all that cannot be read whole."""
    data = _bytes(path)
    kind = _kind(data)
    if kind in (_PDF, _PICTURE, _PROGRAM, _DOCUMENT):
        raise WrongUseError(_OTHER, file=path.name, kind=kind)
    if kind is _XLS and "EncryptedPackage".encode("utf-16-le") in data:
        raise WrongUseError(_PASSWORD, file=path.name)
    if path.suffix.lower() not in _NAMES.get(kind, ()):
        raise WrongUseError(_RENAMED, file=path.name, kind=kind)
    if kind is _TEXT and b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise WrongUseError(_DAMAGED, file=path.name)
    return _text_book(path, data) if kind is _TEXT else _workbook(path, data, _looked_into(path, data, kind))


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise WrongUseError(_ABSENT, file=path.name)
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise WrongUseError(_HUGE, file=path.name)
        data = path.read_bytes()
    except OSError as fault:
        raise WrongUseError(_UNREADABLE, file=path.name) from fault
    if not data.strip():
        raise WrongUseError(_EMPTY, file=path.name)
    return data


def _kind(data: bytes) -> Words:
    """Return what the bytes are, whatever the file is called."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data.startswith(b"PK"):
        inside = ((b"xl/workbook.xml", _XLSX), (b"xl/workbook.bin", _XLSB), (b"opendocument.spreadsheet", _ODS))
        return next((kind for part, kind in inside if part in data), _DOCUMENT)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        word = "WordDocument".encode("utf-16-le")
        return _DOCUMENT if word in data else _XLS
    head = data[:2000].lower()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\0", b"")
    web = (b"<html", b"<table", b"<!doctype", b"mime-version:", b"<?xml")
    return _WEB_PAGE if any(mark in head for mark in web) else _TEXT


def _text_book(path: Path, data: bytes) -> Book:
    sheet = Sheet(path.stem, text_files.rows_of(data, path.name))
    return Book(path.name, hashlib.sha256(data).hexdigest(), (sheet,))


def _looked_into(path: Path, data: bytes, kind: Words) -> package.PackageLook:
    """Return what the library does not tell of a workbook, after making sure that it can be given to it."""
    if kind is _XLSX:
        return package.look_into(data)
    if kind is _XLS:
        try:
            return old_package.look_into(data)
        except old_package.PasswordNeededError as fault:
            raise WrongUseError(_PASSWORD, file=path.name) from fault
    package.require_harmless(data)
    return package.PackageLook(base_1904=False, sheets={})


def _workbook(path: Path, data: bytes, inside: package.PackageLook) -> Book:
    """Return a workbook's sheets."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    sheets, hidden = [], []
    try:
        with _no_panic(path), CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            for told in workbook.sheets_metadata:
                raw = workbook.get_sheet_by_name(told.name)
                if raw.height > MOST_ROWS:
                    raise WrongUseError(package.TOO_LONG, sheet=told.name, most=MOST_ROWS)
                rows = raw.to_python(skip_empty_area=False)
                if told.visible is not SheetVisibleEnum.Visible:
                    hidden += [told.name] if rows else []
                    continue
                areas = tuple(Area(*start, *end) for start, end in raw.merged_cell_ranges or ())
                sheets.append(_sheet(told.name, rows, areas, inside.sheets.get(told.name, package.SheetLook())))
    except PasswordError as fault:
        raise WrongUseError(_PASSWORD, file=path.name) from fault
    except CalamineError as fault:
        raise WrongUseError(_DAMAGED, file=path.name) from fault
    return Book(path.name, hashlib.sha256(data).hexdigest(), tuple(sheets), tuple(hidden), inside.base_1904)


@contextlib.contextmanager
def _no_panic(path: Path) -> Iterator[None]:
    """Turn a panic of the reading library into a refusal, and keep its report off the terminal."""
    try:
        terminal = os.dup(2)
    except OSError:  # a window program on Windows has none
        terminal = None
    silent = os.open(os.devnull, os.O_WRONLY)
    try:
        if terminal is not None:
            os.dup2(silent, 2)
        yield
    except BaseException as fault:
        if type(fault).__name__ != "PanicException":  # Rust's, of no class that can be imported
            raise
        raise WrongUseError(_DAMAGED, file=path.name) from fault
    finally:
        os.close(silent)
        if terminal is not None:
            os.dup2(terminal, 2)
            os.close(terminal)


def _sheet(name: str, raw: Sequence[Sequence[object]], merged: tuple[Area, ...], look: package.SheetLook) -> Sheet:
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(raw, 1):
        if look.no_result:
            places = (f"{letters(column)}{number}" for column in range(len(row)))
            rows.append(
                tuple(
                    cell_of(value, no_result=place in look.no_result) for value, place in zip(row, places, strict=True)
                )
            )
        else:
            rows.append(tuple(cell_of(value) for value in row))
    return Sheet(name, tuple(rows), merged, frozenset(look.hidden_rows))
