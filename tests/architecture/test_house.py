"""What import-linter cannot say about the house, read from the source itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data.migrations import STEPS
from app.features.slice import Slice
from app.kernel.access import Permission
from app.shell.slices import slices

APP = Path(__file__).resolve().parents[2] / "app"
ROOT = APP.parent
FEATURES = APP / "features"
SERVICES = sorted(
    path
    for path in FEATURES.rglob("*.py")
    if "service" in (path.stem, path.parent.name) and (path.stem == "__init__" or not path.stem.startswith("_"))
)
WRITES = re.compile(r"\b(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM|REPLACE INTO)\s+\{?(\w+)", re.IGNORECASE)
TABLE_CALL = re.compile(r"\.table\(\s*\"(\w+)\"\s*\)\s*\.(?:insert|insert_all|upsert|update|delete)")


def sources() -> Iterator[tuple[Path, str]]:
    for path in sorted(APP.rglob("*.py")):
        yield path, path.read_text("utf-8")


def public_functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node


def slice_of(path: Path) -> str:
    return path.relative_to(FEATURES).parts[0]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_labels_show_text_letter_by_letter() -> None:
    """A name may look like a tag; Qt would follow it."""
    for path, source in sources():
        for found in re.finditer(r"(\w+) = QLabel\((?!\)|self\.tr\()", source):
            assert f"{found[1]}.setTextFormat(Qt.TextFormat.PlainText)" in source[found.end() :][:120], path


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: str(path.relative_to(FEATURES)))
def test_every_public_service_function_asks_for_a_permission(path: Path) -> None:
    for function in public_functions(path):
        takes = [argument.arg for argument in function.args.args]
        if "session" not in takes:
            continue
        asks = any(
            isinstance(node, ast.Call)
            and isinstance(node.func, (ast.Attribute, ast.Name))
            and (node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id)
            .lstrip("_")
            .startswith("require")
            for node in ast.walk(function)
        )
        assert asks, f"{path.name}: {function.name} never asks session.require"


def test_a_table_is_written_only_by_its_owner() -> None:
    owners = {table: made.name for made in slices() for table in made.tables}
    for path in sorted(FEATURES.rglob("*.py")):
        text = path.read_text("utf-8")
        for table in {*WRITES.findall(text), *TABLE_CALL.findall(text)}:
            if table in owners:
                assert slice_of(path) == owners[table], f"{path.relative_to(ROOT)} writes {table}"
                assert "store" in (path.stem, path.parent.name), f"{path.relative_to(ROOT)} writes {table}"


def test_every_table_of_the_schema_has_an_owner() -> None:
    made = set(re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", "".join(step.SQL for step in STEPS)))
    of_the_house = {"meta", "setting", "audit", "audit_head", "field_change", "attachment", "draft", "backup_made"}
    of_the_house |= {"rule_value", "work_calendar"}
    owned = [table for one in slices() for table in one.tables]
    assert len(owned) == len(set(owned))
    assert made - of_the_house == set(owned)
    assert {name for one in slices() for name in one.migrations} == {step.NAME for step in STEPS}


def test_slices_meet_only_at_model_and_service_and_without_cycles() -> None:
    needs: dict[str, set[str]] = {}
    for path in sorted(FEATURES.rglob("*.py")):
        here = slice_of(path)
        for name in imported(path):
            parts = name.split(".")
            if parts[:2] != ["app", "features"] or len(parts) < 3 or parts[2] in (here, "slice"):
                continue
            assert len(parts) > 3 and parts[3] in ("model", "service"), f"{path.relative_to(ROOT)} imports {name}"
            needs.setdefault(here, set()).add(parts[2])

    def reaches(start: str, seen: frozenset[str] = frozenset()) -> set[str]:
        return {far for near in needs.get(start, set()) - seen for far in {near, *reaches(near, seen | {near})}}

    for name in needs:
        assert name not in reaches(name), f"{name} needs itself through another slice"


def test_every_permission_is_asked_for_by_one_slice() -> None:
    owned = [permission for one in slices() for permission in one.permissions]
    assert len(owned) == len(set(owned))
    assert set(owned) == set(Permission)


def test_the_slices_have_different_names_and_words() -> None:
    names = [one.name for one in slices()]
    words = [command.spoken for one in slices() for command in one.commands]
    pages = [page.name for one in slices() for page in one.pages]
    for things in (names, words, pages):
        assert len(things) == len(set(things))
    assert all(isinstance(one, Slice) for one in slices())


def test_no_except_exception_but_in_the_job_runner_and_at_the_edges() -> None:
    allowed = {"jobs.py", "run.py", "__main__.py", "command_line.py", "last_resort.py", "figures.py"}
    for path, text in sources():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ExceptHandler) and isinstance(node.type, ast.Name):
                broad = node.type.id == "Exception" and path.name not in allowed
                assert not broad, f"{path.relative_to(ROOT)}:{node.lineno}"


def test_files_stay_small_enough_to_read() -> None:
    for path, text in sources():
        if "migrations" not in path.parts:
            assert text.count("\n") <= 500, f"{path.relative_to(ROOT)} is a room that wants to be a package"


def test_nothing_is_left_to_do_later() -> None:
    marks = re.compile("TO" + "DO|FIX" + "ME|XX" + r"X\b")
    for path, text in sources():
        assert not marks.search(text), path.relative_to(ROOT)
