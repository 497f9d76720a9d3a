"""Looks into an .xlsx package for what the reading library does not tell; refuses tricks, executes nothing."""

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET  # document types are refused before anything is parsed
from xml.parsers import expat

from app.kernel.errors import WrongUseError
from app.kernel.text import words
from app.sheets.cells import MOST_ROWS

MOST_BYTES = 200 << 20
"""Size of all parts unpacked; beyond it the file is refused."""

MOST_COLUMNS = 500

_TRICK = words("Sheets", "This file holds parts that no spreadsheet needs. It was not read. Nothing was changed.")
_HUGE = words("Sheets", "This file is too large to be a list of people. It was not read. Nothing was changed.")
BROKEN = words(
    "Sheets",
    "This file is damaged or incomplete. Nothing was changed. Copy it again, or save it anew in Excel or WPS.",
)
TOO_LONG = words(
    "Sheets",
    "The sheet “{sheet}” has more than {most} rows. Nothing was changed. Split it into smaller files, then try again.",
)

_FAULTS = (
    zipfile.BadZipFile, zlib.error, ET.ParseError, expat.ExpatError,
    KeyError, ValueError, EOFError, OSError, RuntimeError, NotImplementedError,
)  # fmt: skip
"""All that reading a damaged package ends in; RuntimeError and NotImplementedError are zipfile's for odd entries."""


@dataclass(slots=True)
class SheetLook:
    """What the XML of one sheet says besides its values."""

    hidden_rows: set[int] = field(default_factory=set)  # from 1
    no_result: set[str] = field(default_factory=set)  # places ("B7") of formulas without a result
    last_row: int = 0  # last row that holds something
    last_column: int = 0


@dataclass(frozen=True, slots=True)
class PackageLook:
    """What an .xlsx package says besides its values."""

    base_1904: bool
    sheets: dict[str, SheetLook]


def look_into(data: bytes) -> PackageLook:
    """Return what an .xlsx package says besides its values. Raises WrongUseError for damage, tricks and size."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = _parts(package)
            workbook = ET.fromstring(parts["xl/workbook.xml"])  # noqa: S314 - no document type gets this far
            targets = _targets(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"))
            sheets = {}
            for element in _every(workbook, "sheet"):
                relation = next((value for key, value in element.items() if key.endswith("}id")), "")
                name = element.get("name", "")
                sheets[name] = _look_at_sheet(name, parts.get(targets.get(relation, ""), b""))
    except _FAULTS as fault:
        raise WrongUseError(BROKEN) from fault
    properties = next(iter(_every(workbook, "workbookPr")), None)
    base = "0" if properties is None else properties.get("date1904", "0")
    return PackageLook(base in {"1", "true"}, sheets)


def require_harmless(data: bytes) -> None:
    """Raise WrongUseError for damage, tricks and size of a package that is not looked into further (.ods)."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _parts(package)
    except _FAULTS as fault:
        raise WrongUseError(BROKEN) from fault


def _parts(package: zipfile.ZipFile) -> dict[str, bytes]:
    """Return the XML parts by name; refuses bombs, document types and encodings that would hide one."""
    if sum(entry.file_size for entry in package.infolist()) > MOST_BYTES:
        raise WrongUseError(_HUGE)
    parts = {}
    for entry in package.infolist():
        if entry.filename.endswith((".xml", ".rels")):
            body = package.read(entry)
            if b"<!DOCTYPE" in body or b"<!ENTITY" in body or body[:2] in (b"\xff\xfe", b"\xfe\xff"):
                raise WrongUseError(_TRICK)
            parts[entry.filename] = body
    return parts


def _targets(relations: bytes) -> dict[str, str]:
    """Return part names by relation id."""
    root = ET.fromstring(relations)  # noqa: S314 - as above
    return {
        element.get("Id", ""): posixpath.normpath(posixpath.join("/xl", element.get("Target", ""))).lstrip("/")
        for element in _every(root, "Relationship")
    }


def _every(root: ET.Element, name: str) -> list[ET.Element]:
    return [element for element in root.iter() if element.tag.rpartition("}")[2] == name]


def _look_at_sheet(name: str, body: bytes) -> SheetLook:
    """Return what the XML of one sheet says; raises WrongUseError when it reaches too far."""
    look = SheetLook()
    if not body:
        return look
    reader = _SheetReader(look)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.started
    parser.EndElementHandler = reader.ended
    parser.CharacterDataHandler = reader.told
    parser.Parse(body, True)
    if look.last_row > MOST_ROWS:
        raise WrongUseError(TOO_LONG, sheet=name, most=MOST_ROWS)
    if look.last_column > MOST_COLUMNS:
        raise WrongUseError(_HUGE)
    return look


class _SheetReader:
    """Follows the XML of one sheet, cell by cell."""

    def __init__(self, look: SheetLook) -> None:
        self._look = look
        self._row = 0
        self._place = ""
        self._formula = self._filled = self._inside = self._fault = False

    def started(self, name: str, attributes: dict[str, str]) -> None:
        """Note the start of a row, a cell, or what it holds."""
        tag = name.rpartition(" ")[2]
        if tag == "row":
            self._row = int(attributes.get("r", self._row + 1))
            if attributes.get("hidden") in {"1", "true"}:
                self._look.hidden_rows.add(self._row)
        elif tag == "c":
            self._place = attributes.get("r", "")
            self._formula = self._filled = False
            self._fault = attributes.get("t") == "e"  # #REF! and its like
        elif tag == "f":
            self._formula = True
        elif tag in {"v", "t"}:
            self._inside = True

    def told(self, text: str) -> None:
        """Note that the cell holds something."""
        if self._inside and text:
            self._filled = True

    def ended(self, name: str) -> None:
        """Note the end of a cell, and keep what was seen of it."""
        tag = name.rpartition(" ")[2]
        if tag in {"v", "t"}:
            self._inside = False
        elif tag == "c" and (self._filled or self._formula):
            if self._fault or not self._filled:
                self._look.no_result.add(self._place)
            place = re.fullmatch(r"([A-Z]+)(\d+)", self._place)
            row, column = (int(place[2]), _number(place[1])) if place else (self._row, 0)
            self._look.last_row = max(self._look.last_row, row)
            self._look.last_column = max(self._look.last_column, column)


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number
