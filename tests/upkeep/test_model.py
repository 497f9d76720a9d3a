"""When a backup is due, how two states of the home differ, and what the trail calls each action."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.features.stays.model import Kind, SlipStep
from app.features.upkeep import model
from app.features.upkeep.model import BackupAge, Named
from app.kernel.ids import ResidentId
from app.kernel.text import in_english
from app.shell.slices import slices

APP = Path(__file__).resolve().parents[2] / "app"

NOW = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("age", "red", "second_due"),
    [
        (timedelta(0), False, False),
        (2 * DAY, False, False),
        (2 * DAY + HOUR, True, False),
        (7 * DAY, True, False),
        (7 * DAY + HOUR, True, True),
        (-HOUR, False, False),
        (-3 * DAY, True, False),  # dated into the future: the clock was wrong
        (-8 * DAY, True, True),
    ],
)
def test_when_the_top_bar_warns(age: timedelta, red: bool, second_due: bool) -> None:
    backups = BackupAge(NOW - age, NOW - age, "E:/")
    assert (backups.is_red(NOW), backups.is_second_due(NOW)) == (red, second_due)


def test_without_any_backup_it_warns() -> None:
    none = BackupAge(None, None, "")
    assert none.is_red(NOW) and none.is_second_due(NOW)


@pytest.mark.parametrize(
    ("newest", "due"),
    [(None, True), (NOW, False), (NOW - DAY, True), (NOW + DAY, True), (NOW.replace(hour=0), False)],
)
def test_one_automatic_backup_a_day(newest: datetime | None, due: bool) -> None:
    assert model.due_daily(newest, NOW) is due


def test_two_states_compared() -> None:
    people = {number: Named(ResidentId(number), f"{number:04}", f"老人{number}") for number in range(1, 5)}
    now = {ResidentId(1): (people[1], "a"), ResidentId(2): (people[2], "b"), ResidentId(3): (people[3], "c")}
    then = {ResidentId(2): (people[2], "b"), ResidentId(3): (people[3], "other"), ResidentId(4): (people[4], "d")}
    assert model.compared(now, then) == ((people[1],), (people[4],), (people[3],))


def actions() -> Iterator[str]:
    """Yield every action that stands in the program's text: what is handed to `change`, or to what calls it."""
    callers = {"change", "_write", "_set_passphrase"}
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in callers:
                given = [one.value for one in node.args if isinstance(one, ast.Constant)]
                yield from (one for one in given if isinstance(one, str) and one.count(".") == 1)
    yield from (f"stay.{kind}" for kind in Kind)
    yield from (f"leave.{step}" for step in SlipStep)


VOCABULARY = {word: told for part in slices() for word, told in part.trail_words.items()}


def test_every_action_has_words() -> None:
    told = sorted(set(actions()))
    assert {"resident.changed", "account.disabled", "stay.died", "stay.preparation_withdrawn"} <= set(told)
    for action in told:
        thing, _, deed = action.partition(".")
        assert thing in VOCABULARY, action
        assert action in VOCABULARY or deed in model.DEEDS, action


def test_each_slice_says_its_own_words() -> None:
    """What was done has words only together with its thing, so that slices cannot take each other's."""
    assert len(VOCABULARY) == sum(len(part.trail_words) for part in slices())
    for word in VOCABULARY:
        assert word.partition(".")[0] in VOCABULARY, word


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("resident.changed", "resident · changed"),
        ("stay.moved_bed", "stay · moved to another bed"),
        ("new.thing", "new · thing"),
    ],
)
def test_an_action_in_words(action: str, said: str) -> None:
    assert model.told(action, VOCABULARY, in_english) == said
