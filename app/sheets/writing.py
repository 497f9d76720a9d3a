"""Writes lists for Excel and WPS: every cell is text, so that no number is cut and no text runs as a formula."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.sheets.text_files import RISKY

LONGEST_CELL = 32_000
"""Characters of one cell; Excel's limit is 32,767. Longer texts end in … and are whole in the program."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of a list that is written."""

    title: str
    width: int = 12  # in characters of the sheet's font


def workbook(
    sheet: str, headings: Sequence[Heading], rows: Sequence[Sequence[str]], made_at: datetime, note: str = ""
) -> bytes:
    """Return an .xlsx with a frozen heading, a filter, and all cells as text; `note` stands above the heading."""
    import xlsxwriter

    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"created": made_at.astimezone(UTC).replace(tzinfo=None)})
        page = book.add_worksheet(_sheet_name(sheet))
        bold = book.add_format({"bold": True, "bg_color": "#DDEDEA", "border": 1, "text_wrap": True, "num_format": "@"})
        text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        quoted = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top", "quote_prefix": True})
        top = 1 if note else 0
        if note:
            page.write_string(0, 0, note)
        for column, heading in enumerate(headings):
            page.set_column(column, column, heading.width, text)
            page.write_string(top, column, heading.title, bold)
        for number, row in enumerate(rows, top + 1):
            for column, cell in enumerate(row):
                if cell:
                    page.write_string(number, column, _fitting(cell), quoted if cell.startswith(RISKY) else text)
        page.freeze_panes(top + 1, 2)
        if rows:
            page.autofilter(top, 0, top + len(rows), len(headings) - 1)
        page.set_landscape()
        page.repeat_rows(top)
    return target.getvalue()


def comma_text(headings: Sequence[Heading], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a .csv that Excel and WPS open right: UTF-8 with byte order mark, ' before formulas and long numbers."""
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow([heading.title for heading in headings])
    writer.writerows([[_guarded(cell) for cell in row] for row in rows])
    return target.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    """Return a cell with ' in front where a spreadsheet would run it, or cut its digits or leading zeros."""
    number = cell.rstrip("Xx")
    long_number = number.isdigit() and (len(number) > 11 or number.startswith("0"))
    return "'" + cell if cell.startswith(RISKY) or long_number else cell


def _fitting(cell: str) -> str:
    return cell if len(cell) <= LONGEST_CELL else cell[:LONGEST_CELL] + "…"


def _sheet_name(name: str) -> str:
    return "".join("_" if mark in "[]:*?/\\'" else mark for mark in name)[:31] or "Sheet1"


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell of a table that is written as it hangs on the wall."""

    text: str
    ground: str = ""  # #RRGGBB; "": white
    ink: str = "#000000"
    bold: bool = False


def grid_workbook(
    sheet: str,
    title: str,
    rows: Sequence[Sequence[GridCell]],
    widths: Sequence[float],
    made_at: datetime,
    *,
    frozen: tuple[int, int] = (0, 0),
    large: bool = False,
) -> bytes:
    """Return an .xlsx that prints on one landscape page, A3 if `large`: bordered cells, all text, under a title.

    `widths` are in characters of the sheet's font; `frozen` says how many (rows, columns) of the table stay in sight.
    """
    import xlsxwriter

    target, made = io.BytesIO(), dict[GridCell, object]()
    with xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"created": made_at.astimezone(UTC).replace(tzinfo=None)})
        page = book.add_worksheet(_sheet_name(sheet))
        page.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 16, "num_format": "@"}))
        for column, width in enumerate(widths):
            page.set_column(column, column, width)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                look = GridCell("=" if cell.text.startswith(RISKY) else "", cell.ground, cell.ink, cell.bold)
                if look not in made:
                    made[look] = book.add_format(_format(look))
                page.write_string(number, column, _fitting(cell.text), made[look])
        page.freeze_panes(1 + frozen[0], frozen[1])
        page.set_landscape()
        page.set_paper(8 if large else 9)
        page.fit_to_pages(1, 1)
        page.set_margins(0.4, 0.4, 0.4, 0.4)
    return target.getvalue()


def _format(look: GridCell) -> dict[str, object]:
    told: dict[str, object] = {"border": 1, "align": "center", "valign": "vcenter", "num_format": "@"}
    told |= {"bold": look.bold, "font_color": look.ink, "quote_prefix": bool(look.text)}
    return told | ({"bg_color": look.ground} if look.ground else {})
