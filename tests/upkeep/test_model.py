"""When a backup is due, and how two states of the home differ."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.features.upkeep import model
from app.features.upkeep.model import BackupAge, Named
from app.kernel.ids import ResidentId

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
