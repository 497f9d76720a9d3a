"""What thinning keeps, day by day over 400 days, and under clocks that are wrong."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.data.audit import Head
from app.data.backup import PARTS, Backup, Manifest, to_thin
from app.kernel.clock import in_home, to_text

START = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


def a_backup(number: int, at: datetime, why: str = "close") -> Backup:
    made_at = to_text(at)
    head = Head(number, "", made_at, "backup", "")
    files = dict.fromkeys(PARTS, "")
    manifest = Manifest("u", "n", False, 1, made_at, why, files, {}, 0, "", number, head)
    return Backup(Path(f"b{number:05}"), manifest)


def live_through(moments: Iterable[datetime], why: str = "close") -> list[Backup]:
    """Return what is left when each moment makes a backup and thinning follows."""
    kept: list[Backup] = []
    for number, at in enumerate(moments, start=1):
        kept.append(a_backup(number, at, why))
        gone = {id(backup) for backup in to_thin(kept)}
        assert id(kept[-1]) not in gone, "the backup just made was thinned"
        kept = [backup for backup in kept if id(backup) not in gone]
    return kept


def days(backups: list[Backup]) -> list[str]:
    return sorted({in_home(backup.made_at).strftime("%Y-%m-%d") for backup in backups})


@pytest.mark.parametrize("length", [1, 2, 3, 11, 12, 13, 20, 84, 85, 100, 270, 365, 400])
def test_over_400_days_twelve_daily_ten_weekly_nine_monthly_stay(length: int) -> None:
    moments = [START + timedelta(days=day) for day in range(length)]
    kept = live_through(moments)
    all_days = [in_home(at).date() for at in moments]
    assert [day.isoformat() for day in all_days[-12:]] == days(kept)[-min(12, length) :]
    weeks = {in_home(backup.made_at).strftime("%G-%V") for backup in kept}
    months = {in_home(backup.made_at).strftime("%Y-%m") for backup in kept}
    assert len(weeks) >= min(10, len({day.strftime("%G-%V") for day in all_days}))
    assert len(months) >= min(9, len({day.strftime("%Y-%m") for day in all_days}))
    assert len(kept) <= 12 + 10 + 9


def test_a_year_apart_goes_nothing_until_newer_ones_take_the_place() -> None:
    kept = live_through(START + timedelta(days=400 * year) for year in range(12))
    assert len(kept) == 12


def test_all_of_the_two_newest_days_stay() -> None:
    moments = [START + timedelta(days=day, hours=hour) for day in range(30) for hour in range(0, 9, 3)]
    kept = live_through(moments)
    newest = days(kept)[-2:]
    assert sum(days([backup])[0] in newest for backup in kept) == 6
    assert sum(days([backup])[0] not in newest for backup in kept) <= 10 + 10 + 9


@pytest.mark.parametrize("wrong", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)])
def test_a_wrong_clock_removes_neither_the_new_nor_the_good_ones(wrong: datetime) -> None:
    before = live_through(START + timedelta(days=day) for day in range(60))
    new = a_backup(99, wrong)
    gone = to_thin([*before, new])
    assert new not in gone
    assert len(gone) <= 3  # one place of the daily, one of the weekly, one of the monthly ones, as any day takes
    assert not set(days(gone)) & set(days(before)[-11:])


def test_backups_dated_into_the_future_do_not_push_out_the_real_ones() -> None:
    real = [START + timedelta(days=day) for day in range(5)]
    future = [datetime(2099, 1, 1, tzinfo=UTC) + timedelta(days=day) for day in range(5)]
    back = [START + timedelta(days=day) for day in range(5, 9)]
    kept = live_through([*real, *future, *back])
    assert {backup.made_at for backup in kept} >= {*back, *future, *real[2:]}  # the twelve newest days by order


def test_order_is_by_number_so_a_restored_home_keeps_its_new_backups() -> None:
    old = [a_backup(number, START + timedelta(days=300 + number)) for number in range(1, 15)]
    new = a_backup(15, START + timedelta(days=100))
    assert new not in to_thin([*old, new])


def test_backups_before_a_migration_always_stay_and_ten_before_imports() -> None:
    imports = [a_backup(number, START + timedelta(days=number), "before_import") for number in range(1, 31)]
    migrations = [a_backup(100 + number, START + timedelta(days=number), "before_migration") for number in range(30)]
    gone = to_thin([*imports, *migrations])
    assert gone == imports[19::-1]
