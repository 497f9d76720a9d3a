"""`fuyuan residents import` and `export`, `staff import`: lists in, back out again, and written."""

import json
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from app.data.session import Session
from app.features.intake import service
from app.features.intake.model import ImportResult, Judged, JudgedOf, JudgedStaff, Named, PreviewOf, RowFateOf
from app.features.slice import Call, Command
from app.kernel.codes import Sex
from app.kernel.errors import RuleBrokenError, WrongUseError
from app.kernel.ids import ImportId
from app.kernel.text import Translate, say, words

_ONE = words("Intake", "Give a file to bring in, or --undo with the number of an import.")
_NO_NUMBER = words("Intake", "“{told}” is not the number of an import. Nothing was changed.")
_THERE = words("Intake", "{file} is there already. Nothing was written. Choose another name.")
_COUNTS = words("Intake", "{read} read, {ok} ok, {doubtful} doubtful, {refused} refused, {repeated} repeated")
_TAKEN_BACK = words("Intake", "{count} people taken back")
_WRITTEN = words("Intake", "{count} people written to {file}")
_BY_COMMAND = "命令行收回"

P = TypeVar("P", bound=Named)


@dataclass(frozen=True, slots=True)
class _Deeds(Generic[P]):
    """What is done with one kind of list, and what is told of one row besides its number, fate and findings."""

    preview: Callable[[Session, Path, str | None], PreviewOf[P]]
    bring_in: Callable[[Session, PreviewOf[P]], ImportResult]
    take_back: Callable[[Session, ImportId, str], int]
    told: Callable[[JudgedOf[P]], dict[str, Any]]


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--mapping", type=Path, metavar="M.json")
    parser.add_argument("--refused", type=Path, metavar="OUT.xlsx")
    parser.add_argument("--undo", metavar="ID")
    parser.add_argument("--reason", default=_BY_COMMAND)
    parser.add_argument("--json", action="store_true")


def _import(call: Call, deeds: _Deeds[P]) -> int:
    """Bring a list in and tell what became of each row, or take an import back."""
    session, args = call.at_home, call.args
    if (args.file is None) == (args.undo is None):
        raise WrongUseError(_ONE)
    if args.undo is not None:
        return _undo(call, deeds)
    mapping = args.mapping.read_text("utf-8-sig") if args.mapping else None
    if args.refused and args.refused.exists():
        raise RuleBrokenError(_THERE, file=args.refused.name)
    seen = deeds.preview(session, args.file, mapping)
    if args.refused:
        args.refused.write_bytes(service.refused_rows(session, seen, call.translate))
    comes_in = any(row.comes_in for row in seen.rows)
    import_id = None if args.dry_run or not comes_in else deeds.bring_in(session, seen).import_id
    if args.json:
        told = _as_json(seen, deeds, import_id, call.translate)
        print(json.dumps(told, ensure_ascii=False, indent=1), file=call.out)
    else:
        _tell(call, seen)
    return 0


def _undo(call: Call, deeds: _Deeds[P]) -> int:
    if not call.args.undo.isdecimal():
        raise WrongUseError(_NO_NUMBER, told=call.args.undo)
    count = deeds.take_back(call.at_home, ImportId(int(call.args.undo)), call.args.reason)
    if call.args.json:
        print(json.dumps({"import": call.args.undo, "taken_back": count}), file=call.out)
    else:
        print(say(_TAKEN_BACK, call.translate, count=count), file=call.out)
    return 0


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="X.xlsx")
    parser.add_argument("--json", action="store_true")


def _export(call: Call) -> int:
    """Write the list of residents for Excel and WPS."""
    to = call.args.to
    count = service.export_list(call.at_home, to)
    if call.args.json:
        print(json.dumps({"residents": count, "file": str(to)}, ensure_ascii=False), file=call.out)
    else:
        print(say(_WRITTEN, call.translate, count=count, file=to.name), file=call.out)
    return 0


def _as_json(seen: PreviewOf[P], deeds: _Deeds[P], import_id: ImportId | None, translate: Translate) -> dict[str, Any]:
    """Return a preview for other programs, and what was said of the file besides."""
    return {
        "import": None if import_id is None else str(import_id),
        **service.counts(seen),
        "rows": [_row_as_json(seen, row, deeds, translate) for row in seen.rows],
        "left_out": [{"row": left.row, "why": left.why, "text": left.text} for left in seen.left_out],
        "notices": [notice.text(translate) for notice in seen.notices],
        "beds_to_make": list(seen.new_beds),
        "mapping": json.loads(seen.mapping),
    }


def _row_as_json(seen: PreviewOf[P], row: RowFateOf[P], deeds: _Deeds[P], translate: Translate) -> dict[str, Any]:
    return {
        "row": row.judged.row,
        "fate": row.fate.value,
        "name": row.judged.newcomer.name,
        **deeds.told(row.judged),
        "findings": [
            {"column": seen.column(finding.field), "code": finding.code, "text": finding.text(translate)}
            for finding in row.findings
        ],
    }


def _of_resident(judged: Judged) -> dict[str, Any]:
    return {"sex": _sex(judged.newcomer.person.sex), "id_number": judged.id_text}


def _of_staff(judged: JudgedStaff) -> dict[str, Any]:
    draft = judged.newcomer.draft
    return {"sex": _sex(draft.sex), "post": draft.post.value, "certificates": len(judged.newcomer.certificates)}


def _sex(sex: Sex) -> str:
    return (sex if sex in {Sex.MALE, Sex.FEMALE} else Sex.UNKNOWN).value


def _tell(call: Call, seen: PreviewOf[Named]) -> None:
    print(say(_COUNTS, call.translate, **service.counts(seen)), file=call.out)
    for notice in seen.notices:
        print(notice.text(call.translate), file=call.out)
    for row in seen.rows:
        for finding in row.findings:
            told = (str(row.judged.row), row.judged.newcomer.name, finding.text(call.translate))
            print("\t".join(told), file=call.out)


_RESIDENTS = _Deeds(service.preview, service.bring_in, service.take_back, _of_resident)
_STAFF = _Deeds(service.staff_preview, service.bring_in_staff, service.take_back_staff, _of_staff)

COMMANDS = (
    Command(
        spoken=("residents", "import"),
        help=words("Intake", "Bring in residents from a spreadsheet, or take an import back"),
        run=lambda call: _import(call, _RESIDENTS),
        arguments=_import_arguments,
    ),
    Command(
        spoken=("staff", "import"),
        help=words("Intake", "Bring in staff from a spreadsheet, or take an import back"),
        run=lambda call: _import(call, _STAFF),
        arguments=_import_arguments,
    ),
    Command(
        spoken=("residents", "export"),
        help=words("Intake", "Write the list of residents for Excel and WPS"),
        run=_export,
        arguments=_export_arguments,
    ),
)
