"""`fuyuan handover print`: one page of PDF into a folder; asks the service for everything."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from app.data.session import Session
from app.features.handover import service
from app.features.slice import Call, Command
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.errors import RuleBrokenError, StorageError, WrongUseError
from app.kernel.ids import HandoverId
from app.kernel.text import words

_NO_SHIFT = words("Handover", "“{given}” is no shift. Write the number of a signed sheet, or like 2026-11-22:白班.")
_UNKNOWN = words("Handover", "There is no shift {given}. Nothing was printed.")
_FOLDER = words("Handover", "{path} cannot be written. The records are safe. Choose another folder.")

_LARGEST_ID = 2**63 - 1


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--shift", required=True, metavar="ID", help="number of a signed sheet, or DAY:SHIFT[:AREA]")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR")


def _print(call: Call) -> int:
    """Write the page and tell its path."""
    session, folder = call.at_home, call.args.to
    shift = _shift(session, call.args.shift)
    paper = service.print_sheet(session, shift, call.slices)
    area = next((one.name for one in staff.areas(session) if one.id == shift.area_id), "")
    path = folder / f"交接班 {shift.duty_on:%Y%m%d} {shift.name}{f' {area}' if area else ''}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(paper)
    except OSError as error:
        raise StorageError(_FOLDER, path=str(path)) from error
    print(path, file=call.out)
    return 0


def _shift(session: Session, given: str) -> Shift:
    """Return the shift that a number or a day names. Raises WrongUseError, RuleBrokenError, OutOfDateError."""
    if given.isdecimal() and int(given) <= _LARGEST_ID:
        sheet = service.signed(session, HandoverId(int(given))).sheet
        return staff.shift_of(session, sheet.kind_id, sheet.duty_on, sheet.area_id)
    day, _, rest = given.partition(":")
    name, _, area = rest.partition(":")
    try:
        asked = service.shift_named(session, day, name, area)
    except ValueError as error:
        raise WrongUseError(_NO_SHIFT, given=given) from error
    if asked is None:
        raise RuleBrokenError(_UNKNOWN, given=given)
    return asked


COMMANDS = (
    Command(
        spoken=("handover", "print"),
        help=words("Handover", "Print the handover sheet of a shift, one page"),
        run=_print,
        arguments=_arguments,
    ),
)
