"""`fuyuan handover list` and `print`: how the sheets stand, one page of PDF; asks the service for everything."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from app.data.session import Session
from app.features.handover import service
from app.features.handover.model import SlotState
from app.features.slice import Call, Command
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.errors import RuleBrokenError, StorageError, WrongUseError
from app.kernel.ids import HandoverId
from app.kernel.text import words

_NO_SHIFT = words("Handover", "“{given}” is no shift. Write the number of a signed sheet, or like 2026-11-22:白班.")
_UNKNOWN = words("Handover", "There is no shift {given}. Nothing was printed.")
_WHICH_AREA = words("Handover", "Each area has a sheet of its own. Nothing was printed. Write one of: {wanted}")
_NO_SPAN = words("Handover", "{first} to {last} is no span of days. Write the earlier day first, like 2026-11-22.")
_FOLDER = words("Handover", "{path} cannot be written. The records are safe. Choose another folder.")

_LARGEST_ID = 2**63 - 1


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", required=True, metavar="DAY")
    parser.add_argument("--to", dest="last", required=True, metavar="DAY")


def _list(call: Call) -> int:
    """Tell the sheets of the shifts with duty dates in a span, both included."""
    found = list(_told(call))
    if call.args.json:
        print(json.dumps(found, ensure_ascii=False), file=call.out)
        return 0
    for one in found:
        told = (one["id"] or "–", one["duty_on"], one["shift"], one["times"], one["area"] or "", one["state"])
        print(" ".join(filter(None, told)), file=call.out)
    return 0


def _told(call: Call) -> Iterator[dict[str, Any]]:
    """Yield each sheet that is signed or expected, area by area, then those of the whole home."""
    session, args = call.at_home, call.args
    try:
        first, last = date.fromisoformat(args.first), date.fromisoformat(args.last)
    except ValueError as error:
        raise WrongUseError(_NO_SPAN, first=args.first, last=args.last) from error
    if last < first:
        raise WrongUseError(_NO_SPAN, first=args.first, last=args.last)
    names = {one.id: one.name for one in staff.areas(session)}
    for area_id in (*names, None):
        for slot in service.calendar(session, first, last, area_id):
            if slot.state is not SlotState.NOT_DUE:
                shift, id_ = slot.shift, slot.handover_id
                yield {
                    "id": None if id_ is None else str(id_), "duty_on": shift.duty_on.isoformat(),
                    "shift": shift.name, "times": shift.times, "area": None if area_id is None else names[area_id],
                    "state": slot.state.value,
                }  # fmt: skip


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
    areas = staff.areas(session)
    if areas and not area and service.signed_of(session, asked) is None:
        wanted = " ".join(f"{day}:{name}:{one.name}" for one in areas)
        raise RuleBrokenError(_WHICH_AREA, wanted=wanted)
    return asked


COMMANDS = (
    Command(
        spoken=("handover", "list"),
        help=words("Handover", "Tell how the handover sheets of a span of days stand"),
        run=_list,
        arguments=_list_arguments,
    ),
    Command(
        spoken=("handover", "print"),
        help=words("Handover", "Print the handover sheet of a shift, one page"),
        run=_print,
        arguments=_arguments,
    ),
)
