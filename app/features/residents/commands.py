"""`fuyuan residents list`: tells who is in the home; asks the service for everything."""

import json
from argparse import ArgumentParser
from typing import Any

from app.features.residents import service
from app.features.residents.model import Row, code_word
from app.features.slice import Call, Command
from app.features.stays.model import STATE_WORDS
from app.kernel.codes import Sex
from app.kernel.text import say, words


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")


def _list(call: Call) -> int:
    """Print every resident on record, those who left too."""
    if call.args.json:
        rows = [_as_json(row) for row in service.residents_with_numbers(call.at_home, call.slices)]
        print(json.dumps(rows, ensure_ascii=False, indent=1), file=call.out)
        return 0
    for row in service.residents(call.at_home):
        state = say(STATE_WORDS[row.state], call.translate)
        sex = code_word("sex", row.sex.value, call.translate)
        print(f"{row.number}\t{row.name}\t{sex}\t{state}\t{row.bed}", file=call.out)
    return 0


def _as_json(row: Row) -> dict[str, Any]:
    """Return a row for other programs."""
    return {
        "id": str(row.id),
        "number": row.number,
        "name": row.name,
        "sex": row.sex.value if row.sex in {Sex.MALE, Sex.FEMALE} else Sex.UNKNOWN.value,
        "born": (row.born.on or row.born.lunar) if row.born else None,
        "id_number": row.id_number,
        "state": row.state.value,
        "bed": row.bed or None,
        "class": row.care,
    }


COMMANDS = (
    Command(
        spoken=("residents", "list"),
        help=words("Residents", "List the residents"),
        run=_list,
        arguments=_arguments,
    ),
)
