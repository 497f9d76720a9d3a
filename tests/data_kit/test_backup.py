"""Backups: verified when written, damage found before restoring, nothing half-made, a restore that can be undone."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.data import backup, check, files, restoring
from app.data.attachments import attach
from app.data.backup import Backup
from app.data.photos import Picture
from app.data.session import Session
from app.home import OpenedHome, create_home
from app.kernel.clock import SetClock
from app.kernel.errors import RuleBrokenError, StorageError
from tests.conftest import CHEAP, FOUNDING


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "U盘 备份"


@pytest.fixture
def made(home: OpenedHome, session: Session, place: Path) -> Backup:
    """Return a backup of a home with a building and a scan."""
    add(session, "一号楼", b"%PDF-1 first")
    return make(home, session, place)


def make(home: OpenedHome, session: Session, place: Path, why: str = "by_hand") -> Backup:
    return backup.make(session, home.folder, home.key, place, why)


def add(session: Session, name: str, scan: bytes) -> None:
    with session.change("building.added") as change:
        session.db.execute(
            "INSERT INTO building (id, name, position) VALUES (?, ?, 1)", [change.new_id("building"), name]
        )
        attach(change, Picture(scan, "application/pdf", None, None), f"{name}.pdf")


def opened(folder: Path, home: OpenedHome) -> OpenedHome:
    return OpenedHome(folder, home.key, home.clock)


def names(session: Session) -> list[str]:
    return [row[0] for row in session.db.execute("SELECT name FROM building ORDER BY id").fetchall()]


def inside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_the_whole_home(made: Backup, home: OpenedHome, session: Session, tmp_path: Path) -> None:
    assert inside(made.folder) == ["files.db", "home.db", "keys.json", "manifest.json"]
    assert made.folder.name == "枫树岭-20261122-120000-by_hand"
    assert made.manifest.counts["building"] == 1
    assert made.manifest.attachments == 1
    assert not (home.folder / "work").exists()
    restoring.restore(made, tmp_path / "again.fuyuan")
    again = opened(tmp_path / "again.fuyuan", home)
    assert names(again.session_for("director")) == ["一号楼"]
    assert list(check.faults(again.session_for("director"), (made.manifest.head,))) == []
    again.close()
    row = session.db.execute("SELECT place, why, bytes, verified FROM backup_made").fetchone()
    assert row == (str(made.folder.parent), "by_hand", made.bytes, 1)


def test_listing_is_newest_first_and_passes_over_what_is_no_backup(
    home: OpenedHome, session: Session, place: Path, made: Backup, clock: SetClock
) -> None:
    clock.pass_(days=-1000)
    second = make(home, session, place)
    (place / "holiday pictures").mkdir()
    (place / "half-made.part").mkdir()
    (place / "empty").mkdir()
    (place / "empty" / "manifest.json").write_text("{}")
    assert [found.folder for found in backup.listed(place)] == [second.folder, made.folder]
    assert backup.listed(place / "gone") == []


def test_two_within_one_second_have_two_names(home: OpenedHome, session: Session, place: Path, made: Backup) -> None:
    second = make(home, session, place)
    assert second.folder.name == f"{made.folder.name}-2"
    assert second.manifest.number == made.manifest.number + 1


def test_unchanged_scans_are_shared_and_changed_ones_are_not(
    home: OpenedHome, session: Session, place: Path, made: Backup
) -> None:
    same = make(home, session, place)
    assert (same.folder / "files.db").samefile(made.folder / "files.db")
    add(session, "二号楼", b"%PDF-1 second")
    other = make(home, session, place)
    assert not (other.folder / "files.db").samefile(made.folder / "files.db")
    for each in (same, other, made):
        backup.require_whole(each)


def test_as_many_scans_but_other_ones_are_never_shared(
    home: OpenedHome, session: Session, place: Path, made: Backup, tmp_path: Path
) -> None:
    add(session, "二号楼", b"%PDF-1 second")
    make(home, session, place)
    restoring.restore(made, tmp_path / "again.fuyuan")
    again = opened(tmp_path / "again.fuyuan", home)
    add(again.session_for("director"), "三号楼", b"%PDF-1 third")
    last = make(again, again.session_for("director"), place)
    again.close()
    restoring.restore(last, tmp_path / "third.fuyuan")
    third = opened(tmp_path / "third.fuyuan", home)
    assert list(check.faults(third.session_for("director"))) == []
    third.close()


def test_scans_under_another_key_are_never_shared(
    home: OpenedHome, session: Session, place: Path, tmp_path: Path, clock: SetClock
) -> None:
    before, its_session, _ = create_home(tmp_path / "before.fuyuan", FOUNDING, clock, CHEAP)
    older = make(before, its_session, place)
    before.close()
    newer = make(home, session, place)
    assert newer.manifest.attachments_digest == older.manifest.attachments_digest
    assert not (newer.folder / "files.db").samefile(older.folder / "files.db")
    assert newer.manifest.number == older.manifest.number + 1
    (newer.folder / "files.db").write_bytes(b"no database any more")
    backup.require_whole(make(home, session, place))


def test_others_may_work_while_a_backup_is_made(
    home: OpenedHome, session: Session, place: Path, tmp_path: Path
) -> None:
    def work(step: str, _done: float) -> None:
        if step in ("files.db", "verify"):
            add(session, f"during {step}", step.encode())

    with session.in_this_thread() as job:
        made = backup.make(job, home.folder, home.key, place, "by_hand", work)
    restoring.restore(made, tmp_path / "again.fuyuan")
    again = opened(tmp_path / "again.fuyuan", home)
    assert [fault.grave for fault in check.faults(again.session_for("director"))] == [False]  # a scan ahead of its row
    again.close()
    assert names(session) == ["during files.db", "during verify"]


def test_a_copy_that_reads_back_differently_gets_no_name(
    home: OpenedHome, session: Session, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "sha256_of", lambda _path: "0" * 64)
    with pytest.raises(StorageError, match="could not be written"):
        make(home, session, place)
    assert inside(place) == []
    assert not (home.folder / "work").exists()


def test_no_room_is_told_and_leaves_nothing(
    home: OpenedHome, session: Session, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(home.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(StorageError, match="The home itself is safe"):
        make(home, session, place)
    assert inside(place) == []
    monkeypatch.undo()
    make(home, session, place)


def test_a_place_that_is_gone_is_told(home: OpenedHome, session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where the stick was")
    with pytest.raises(StorageError):
        make(home, session, tmp_path / "file")
    with pytest.raises(StorageError):
        make(home, session, tmp_path / "file" / "below")
    assert not (home.folder / "work").exists()


def test_what_an_interrupted_backup_left_is_swept(home: OpenedHome, session: Session, place: Path) -> None:
    left = place / "枫树岭-20261121-120000-daily.part"
    left.mkdir(parents=True)
    (left / "home.db").write_text("half")
    strange = place / "other-20261121.part"
    strange.mkdir()
    make(home, session, place)
    assert (left.exists(), strange.exists()) == (False, True)


@pytest.mark.parametrize("seed", range(4))
def test_every_damaged_backup_is_refused_before_anything_is_written(
    made: Backup, tmp_path: Path, counts: bool, seed: int
) -> None:
    chance = random.Random(seed)
    whole = {path.name: path.read_bytes() for path in made.folder.iterdir() if path.name != backup.MANIFEST}
    for turn in range(250 if counts else 13):
        name = chance.choice(sorted(whole))
        bent = bytearray(whole[name])
        if turn % 3 == 0:
            del bent[chance.randrange(len(bent)) :]
        else:
            at = chance.randrange(len(bent) * 8)
            bent[at // 8] ^= 1 << at % 8
        path = made.folder / name
        path.unlink()
        path.write_bytes(bent)
        with pytest.raises(StorageError, match="is damaged"):
            restoring.restore(backup.read(made.folder), tmp_path / "never.fuyuan")
        assert not (tmp_path / "never.fuyuan").exists()
        assert not (tmp_path / "never.fuyuan.part").exists()
        path.write_bytes(whole[name])
    restoring.restore(made, tmp_path / "whole.fuyuan")


def test_a_missing_file_is_damage(made: Backup, tmp_path: Path) -> None:
    (made.folder / "keys.json").unlink()
    with pytest.raises(StorageError, match="is damaged"):
        restoring.restore(made, tmp_path / "never.fuyuan")


def meddle(change: Callable[[dict[str, object]], object]) -> Callable[[Path], None]:
    def apply(path: Path) -> None:
        raw = json.loads(path.read_text("utf-8"))
        change(raw)
        path.write_text(json.dumps(raw), "utf-8")

    return apply


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"\xff\xfe{"),
        lambda path: path.write_bytes(b"[]"),
        lambda path: path.write_bytes(path.read_bytes()[:-40]),
        meddle(lambda raw: raw.pop("head")),
        lambda path: path.write_bytes(b"[" * 100_000),
        meddle(lambda raw: raw.update(number="1")),
        meddle(lambda raw: raw.update(number=1 << 40)),
        meddle(lambda raw: raw.update(home_name=1)),
        meddle(lambda raw: raw.update(why=["by_hand"])),
        meddle(lambda raw: raw.update(made_at="9999-12-31T23:59:59Z")),
        meddle(lambda raw: raw.update(made_at="yesterday")),
        meddle(lambda raw: raw.update(files={"../../home.db": "", "files.db": "", "keys.json": ""})),
        meddle(lambda raw: raw.update(files=7)),
        meddle(lambda raw: raw.update(surprise=1)),
    ],
)
def test_a_manifest_that_is_not_ours_is_refused(made: Backup, harm: Callable[[Path], None]) -> None:
    harm(made.folder / backup.MANIFEST)
    with pytest.raises(StorageError, match="is not a backup"):
        backup.read(made.folder)
    assert backup.listed(made.folder.parent) == []


def test_nothing_is_restored_over_a_folder(made: Backup, home: OpenedHome) -> None:
    with pytest.raises(RuleBrokenError):
        restoring.restore(made, home.folder)


def test_thinning_removes_whole_folders_of_this_home_only(
    home: OpenedHome, session: Session, place: Path, clock: SetClock
) -> None:
    for _ in range(15):
        clock.pass_(days=1)
        made = make(home, session, place)
    other = place / "other-home"
    shutil.copytree(made.folder, other)
    meddle(lambda raw: raw.update(home_uuid="another"))(other / backup.MANIFEST)
    gone = backup.thin(place, made.manifest.home_uuid)
    assert gone > 0
    assert len(inside(place)) == 16 - gone
    assert other.exists() and not list(place.glob("*.part"))
    for left in backup.listed(place):
        backup.require_whole(left)


@pytest.fixture
def closed(folder: Path, key: bytes, place: Path, clock: SetClock) -> Backup:
    """Return a backup of the closed home; one building was added to the home since."""
    home = OpenedHome(folder, key, clock)
    session = home.session_for("director")
    add(session, "一号楼", b"%PDF-1 first")
    made = make(home, session, place)
    add(session, "二号楼", b"%PDF-1 second")
    home.close()
    return made


def buildings(folder: Path, key: bytes, clock: SetClock) -> list[str]:
    home = OpenedHome(folder, key, clock)
    found = names(home.session_for("director"))
    home.close()
    return found


def test_the_swap_keeps_the_home_before_and_the_keys_of_today(
    closed: Backup, folder: Path, key: bytes, clock: SetClock
) -> None:
    today = (folder / "keys.json").read_bytes() + b"\n"
    (folder / "keys.json").write_bytes(today)
    kept = restoring.swap(closed, folder, "20261122")
    assert kept.name == "枫树岭-恢复前-20261122.fuyuan"
    assert (folder / "keys.json").read_bytes() == today
    assert buildings(folder, key, clock) == ["一号楼"]
    assert buildings(kept, key, clock) == ["一号楼", "二号楼"]


def test_a_swap_that_fails_leaves_the_home_where_it_was(
    closed: Backup, folder: Path, key: bytes, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = files.replace

    def fails(source: Path, target: Path) -> None:
        if source.name.endswith(files.RESTORED):
            raise PermissionError(13, "held by a scanner")
        real(source, target)

    monkeypatch.setattr(restoring, "replace", fails)
    with pytest.raises(StorageError, match="The home and the backup are as they were"):
        restoring.swap(closed, folder, "20261122")
    assert inside(folder.parent) == ["枫树岭.fuyuan"]
    assert buildings(folder, key, clock) == ["一号楼", "二号楼"]


def test_a_damaged_backup_is_never_swapped_in(closed: Backup, folder: Path, key: bytes, clock: SetClock) -> None:
    (closed.folder / "home.db").write_bytes(b"")
    with pytest.raises(StorageError, match="is damaged"):
        restoring.swap(closed, folder, "20261122")
    assert inside(folder.parent) == ["枫树岭.fuyuan"]
    assert buildings(folder, key, clock) == ["一号楼", "二号楼"]


def test_a_swap_cut_off_between_its_renames_is_finished(
    closed: Backup, folder: Path, key: bytes, clock: SetClock
) -> None:
    restoring.restore(closed, folder.with_name(folder.name + files.RESTORED))
    folder.rename(folder.with_name("kept"))
    files.finish_swap(folder)
    assert buildings(folder, key, clock) == ["一号楼"]
    files.finish_swap(folder)
    assert buildings(folder, key, clock) == ["一号楼"]
