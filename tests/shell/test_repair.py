"""A home that does not open: told in words, backups offered newest first, the chosen one put in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.data import keys
from app.data.backup import Backup, listed
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.upkeep import service as upkeep
from app.home import OpenedHome, bring_back, known_backups, open_home
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import DamagedError, NotAllowedError, StorageError
from app.shell.frame import WorkFrame
from app.shell.preferences import Preferences
from app.shell.program import Program
from app.shell.repair import BackupChoice, ClosedPage
from app.shell.signin import SignIn
from app.shell.wizard import Wizard
from tests.conftest import PASSPHRASE
from tests.desk import buttons, said
from tests.upkeep.test_service import admit


@pytest.fixture
def backed_up(folder: Path, clock: SetClock) -> Path:
    """Return a closed home with two backups; 张三 is in both, 李四 in the newer, 王五 in none."""
    home, session = open_home(folder, "director", PASSPHRASE, clock)
    for number, name in (("0001", "张三"), ("0002", "李四")):
        admit(session, number, name)
        clock.pass_(hours=1)
        upkeep.make_backup(session, session.place.backups)
    admit(session, "0003", "王五")
    home.close()
    return folder


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: SetClock) -> Iterator[Program]:
    made = Program(qapp, Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)), clock)
    made.languages.use(made.languages.now.ENGLISH)
    qtbot.addWidget(made.window)
    yield made
    made.end()


def names(home: OpenedHome) -> list[str]:
    rows = home.session_for("director").db.execute("SELECT name FROM resident ORDER BY number").fetchall()
    return [row[0] for row in rows]


def spoil(path: Path) -> bytes:
    """Turn a page in the middle of a file over and return what the file is then."""
    raw = bytearray(path.read_bytes())
    for at in range(0, len(raw), 4096):
        raw[at + 100] ^= 0xFF
    path.write_bytes(raw)
    return bytes(raw)


@pytest.mark.parametrize("fault", ["empty", "missing", "turned over", "no files.db", "no keys", "spoiled keys"])
def test_what_is_damaged_is_told_as_damage_and_not_changed(backed_up: Path, clock: SetClock, fault: str) -> None:
    path = backed_up / {"no files.db": "files.db", "no keys": "keys.json", "spoiled keys": "keys.json"}.get(
        fault, "home.db"
    )
    if fault == "empty":
        path.write_bytes(b"")
    elif fault == "spoiled keys":
        path.write_bytes(b"{")
    elif fault == "turned over":
        spoil(path)
    else:
        path.unlink()
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(DamagedError):
        open_home(backed_up, "director", PASSPHRASE, clock)
    assert (path.read_bytes() if path.exists() else None) == before


def test_the_backup_takes_the_place_of_the_damaged_folder_which_is_kept(backed_up: Path, clock: SetClock) -> None:
    spoiled = spoil(backed_up / "home.db")
    newest, older = known_backups(backed_up)
    assert newest.made_at > older.made_at
    kept = bring_back(backed_up, newest, clock)
    assert kept is not None
    assert kept.name.startswith(f"{backed_up.stem}-损坏-20261122-")
    assert (kept / "home.db").read_bytes() == spoiled
    home, session = open_home(backed_up, "director", PASSPHRASE, clock)
    assert names(home) == ["张三", "李四"]
    told = session.db.execute("SELECT detail FROM audit WHERE action = 'home.restored'").fetchone()[0]
    assert '"damaged":true' in told.replace(" ", "")
    home.close()


def test_who_was_shut_out_since_stays_shut_out(backed_up: Path, clock: SetClock) -> None:
    home, session = open_home(backed_up, "director", PASSPHRASE, clock)
    new = NewAccount("周玉珍", Role.CAREGIVER, login="caregiver", post="", passphrase=PASSPHRASE, pin="135791")
    accounts.add(session, new)
    upkeep.make_backup(session, session.place.backups)
    caregiver = next(one.id for one in accounts.accounts(session) if one.login == "caregiver")
    accounts.disable(session, caregiver)
    home.close()
    (backed_up / "home.db").unlink()
    bring_back(backed_up, known_backups(backed_up)[0], clock)
    assert keys.load(backed_up).slot("caregiver") is None


def test_a_folder_that_is_gone_comes_back_from_beside(backed_up: Path, clock: SetClock) -> None:
    gone = backed_up.with_name("elsewhere")
    backed_up.rename(gone)
    assert bring_back(backed_up, known_backups(backed_up)[0], clock) is None
    home, _session = open_home(backed_up, "director", PASSPHRASE, clock)
    assert names(home) == ["张三", "李四"]
    home.close()


def test_a_home_open_elsewhere_is_left_alone(backed_up: Path, clock: SetClock) -> None:
    chosen = known_backups(backed_up)[0]
    home, _session = open_home(backed_up, "director", PASSPHRASE, clock)
    with pytest.raises(NotAllowedError):
        bring_back(backed_up, chosen, clock)
    home.close()
    assert not list(backed_up.parent.glob("*-损坏-*"))


def test_a_damaged_backup_is_refused_and_changes_nothing(backed_up: Path, clock: SetClock) -> None:
    (backed_up / "home.db").unlink()
    newest, older = known_backups(backed_up)
    spoil(newest.folder / "home.db")
    with pytest.raises(StorageError, match="damaged"):
        bring_back(backed_up, newest, clock)
    assert not list(backed_up.parent.glob("*-损坏-*"))
    bring_back(backed_up, older, clock)
    home, _session = open_home(backed_up, "director", PASSPHRASE, clock)
    assert names(home) == ["张三"]
    home.close()


def test_backups_of_another_home_in_the_same_place_are_left_out(backed_up: Path, tmp_path: Path) -> None:
    (ours, *_), stick = known_backups(backed_up), tmp_path / "stick"
    other = stick / "other"
    other.mkdir(parents=True)
    for file in ours.folder.iterdir():
        (other / file.name).write_bytes(file.read_bytes())
    manifest = other / "manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace(ours.manifest.home_uuid, "another"), "utf-8")
    assert len(listed(stick)) == 1
    assert len(known_backups(backed_up, [stick])) == 2
    (backed_up / "keys.json").unlink()
    assert len(known_backups(backed_up, [stick])) == 3


def press(program: Program, text: str) -> None:
    content = program.window.content()
    assert content is not None
    next(one for one in buttons(content) if one.text().strip() == text).click()


def test_from_the_sign_in_page_to_the_restored_home(program: Program, backed_up: Path, qtbot: QtBot) -> None:
    program.preferences.home = backed_up
    program.start()
    spoil(backed_up / "home.db")
    program._on_passphrase("director", PASSPHRASE)
    page = program.window.content()
    assert isinstance(page, SignIn)
    assert "damaged" in page._told.text()
    press(program, "Bring back a backup …")
    choice = program.window.content()
    assert isinstance(choice, BackupChoice)
    rows = [choice.list.model().index(row, 0).data() for row in range(2)]
    assert rows == sorted(rows, reverse=True)
    press(program, "Look at this backup")
    assert "It holds 2 residents, 0 moves" in said(choice)
    assert f"{backed_up.stem}-损坏-" in said(choice)
    press(program, "Bring back this backup")
    qtbot.waitUntil(lambda: isinstance(program.window.content(), SignIn), timeout=20_000)
    program._on_passphrase("director", PASSPHRASE)
    assert isinstance(program.window.content(), WorkFrame)


def test_a_wrong_passphrase_offers_no_backup(program: Program, backed_up: Path) -> None:
    program.preferences.home = backed_up
    program.start()
    program._on_passphrase("director", "wrong words")
    content = program.window.content()
    assert content is not None
    assert "Bring back a backup …" not in [one.text() for one in buttons(content)]


def test_keys_that_cannot_be_read_are_told_with_the_way_out(program: Program, backed_up: Path) -> None:
    (backed_up / "keys.json").write_bytes(b"{")
    program.preferences.home = backed_up
    program.start()
    page = program.window.content()
    assert isinstance(page, ClosedPage)
    assert "missing or damaged" in said(page)
    (backed_up / "keys.json").write_bytes((known_backups(backed_up)[0].folder / "keys.json").read_bytes())
    press(program, "Try again")
    assert isinstance(program.window.content(), SignIn)


def test_a_folder_that_is_gone_shows_its_backups_and_without_any_the_wizard(
    program: Program, backed_up: Path, tmp_path: Path
) -> None:
    backed_up.rename(backed_up.with_name("elsewhere"))
    program.preferences.home = backed_up
    program.start()
    assert isinstance(program.window.content(), ClosedPage)
    program.preferences.home = tmp_path / "never there.fuyuan"
    program.leave_home()
    assert isinstance(program.window.content(), Wizard)


def test_the_second_place_is_remembered_and_another_can_be_shown(
    program: Program, backed_up: Path, tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    home, session = open_home(backed_up, "director", PASSPHRASE, clock)
    upkeep.choose_second_place(session, stick)
    upkeep.make_backup(session, stick)
    program.enter(home, session)
    program.end()
    assert program.preferences.backup_place == stick
    (backed_up / "home.db").unlink()
    (backed_up / "keys.json").unlink()
    beside = known_backups(backed_up)
    for one in beside:
        one.folder.rename(tmp_path / one.folder.name)
    program._show_backups(backed_up)
    choice = program.window.content()
    assert isinstance(choice, BackupChoice)
    assert {one.folder.parent for one in choice._backups} == {stick}
    given = tmp_path / beside[0].folder.name  # the backup itself, not the folder it lies in
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(given))
    press(program, "Another folder …")
    more = program.window.content()
    assert isinstance(more, BackupChoice)
    assert len(more._backups) == len(choice._backups) + len(beside)


def test_without_any_backup_the_page_says_where_to_look(program: Program, folder: Path, qtbot: QtBot) -> None:
    (folder / "home.db").write_bytes(b"")
    program._show_backups(folder)
    page = program.window.content()
    assert isinstance(page, BackupChoice)
    assert "No backup found" in said(page)
    assert not [one for one in buttons(page) if one.property("look") == "primary"]
    assert isinstance(page._backups, tuple)
    assert not page._backups or isinstance(page._backups[0], Backup)
