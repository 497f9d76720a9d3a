"""`fuyuan residents dossier`: prints dossiers into a folder; asks the service for everything."""

from argparse import ArgumentParser
from pathlib import Path

from app.data.session import Session
from app.features.dossier import service
from app.features.residents import service as residents
from app.features.slice import Call, Command
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import ResidentId
from app.kernel.text import words


def _arguments(parser: ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--all", action="store_true")
    who.add_argument("--resident", nargs="+", action="extend", metavar="NUMBER")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR")


def _print(call: Call) -> int:
    """Write the dossiers and tell the path of each."""
    session = call.at_home
    wanted = (
        [row.id for row in residents.residents(session)] if call.args.all else _numbered(session, call.args.resident)
    )
    for path in service.print_dossiers(session, wanted, call.slices, call.args.to):
        print(path, file=call.out)
    return 0


def _numbered(session: Session, numbers: list[str]) -> list[ResidentId]:
    found = {number: residents.by_number(session, number) for number in numbers}
    if unknown := [number for number, resident_id in found.items() if resident_id is None]:
        raise RuleBrokenError(
            words("Dossier", "There is no resident with the number {numbers}. Nothing was printed."),
            numbers=", ".join(unknown),
        )
    return [resident_id for resident_id in found.values() if resident_id is not None]


COMMANDS = (
    Command(
        spoken=("residents", "dossier"),
        help=words("Dossier", "Print dossiers into a folder, one PDF a resident"),
        run=_print,
        arguments=_arguments,
    ),
)
