"""Backups by hand, daily and at close; previews and restoring; check, facts and trail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.data import audit, backup, check, restoring
from app.data.backup import Backup
from app.data.session import Actor, Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.slice import Slice
from app.features.upkeep import model, service
from app.features.upkeep.model import Place
from app.features.upkeep.service import keeping
from app.home import OpenedHome, open_home
from app.kernel.access import Permission, Role, allows
from app.kernel.clock import SetClock
from app.kernel.errors import HomeError, NotAllowedError, RuleBrokenError, StorageError
from app.kernel.ids import AccountId, ResidentId
from tests.conftest import FOUNDING, PASSPHRASE


def admit(session: Session, number: str, name: str) -> ResidentId:
    with session.change("resident.added") as change:
        new = ResidentId(change.new_id("resident"))
        change.subject = f"resident:{new}"
        session.db.execute(
            "INSERT INTO resident (id, number, name, readings, reading_shown, sex, born_kind, id_kind, recorded_at,"
            " recorded_by) VALUES (?, ?, ?, '', '', 'unknown', 'unknown', 'none', ?, ?)",
            [new, number, name, change.at, change.by],
        )
    return new


def add_contact(session: Session, resident: ResidentId, name: str) -> None:
    with session.change("contact.added", f"resident:{resident}", reason="补上") as change:
        session.db.execute(
            "INSERT INTO contact (id, resident_id, kind, name, position, recorded_at, recorded_by)"
            " VALUES (?, ?, 'relative', ?, 1, ?, ?)",
            [change.new_id("contact"), resident, name, change.at, change.by],
        )


def texts(session: Session) -> list[str]:
    return [fault.text for fault in service.check_home(session)]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "U盘"
    place.mkdir()
    return place


# making ---------------------------------------------------------------------------------------------


def test_a_backup_by_hand_is_listed_with_its_place(session: Session, stick: Path, clock: SetClock) -> None:
    service.choose_second_place(session, stick)
    service.make_backup(session, session.place.backups)
    clock.pass_(hours=1)
    service.make_backup(session, stick)
    assert [(line.place, line.why) for line in service.backups(session)] == [
        (Place.SECOND, "by_hand"), (Place.BESIDE, "by_hand"),
    ]  # fmt: skip
    age = service.backup_age(session)
    assert (age.newest_at, age.second_at, age.second_place) == (clock.now(), clock.now(), str(stick))
    stick.rename(stick.with_name("in the drawer"))
    assert service.backup_age(session).second_at == clock.now()
    service.choose_second_place(session, None)
    assert service.backup_age(session).second_at is None


def test_never_into_the_home_itself(session: Session) -> None:
    for place in (session.place.folder, session.place.folder / "backups"):
        with pytest.raises(RuleBrokenError, match="inside the home"):
            service.make_backup(session, place)


def test_one_a_day_by_itself(session: Session, clock: SetClock) -> None:
    assert [service.back_up_daily(session) for _ in range(2)] == [True, False]
    clock.pass_(hours=13)  # after midnight in the home
    assert service.back_up_daily(session)
    clock.pass_(days=-4000)
    assert service.back_up_daily(session)
    assert len(service.backups(session)) == 3


def test_at_close_only_what_changed_and_to_the_stick_if_it_is_there(session: Session, stick: Path) -> None:
    service.choose_second_place(session, stick)
    assert service.back_up_at_close(session)
    assert not service.back_up_at_close(session)
    admit(session, "0001", "张三")
    assert service.back_up_at_close(session)
    assert {line.place for line in service.backups(session)} == {Place.BESIDE, Place.SECOND}
    for line in service.backups(session):
        line.folder.rename(line.folder.with_name("moved-" + line.folder.name))
    stick.rename(stick.with_name("in the drawer"))
    admit(session, "0002", "李四")
    assert service.back_up_at_close(session)
    assert not stick.exists()


# previewing and restoring ---------------------------------------------------------------------------


def test_the_preview_tells_who_would_go_come_back_and_differ(session: Session, stick: Path, clock: SetClock) -> None:
    one, two, three = (admit(session, f"000{number}", f"老人{number}") for number in (1, 2, 3))
    made = service.make_backup(session, stick)
    shown = service.preview_restore(session, made)
    assert (shown.only_now, shown.only_then, shown.different) == ((), (), ())
    four = admit(session, "0004", "老人4")
    add_contact(session, two, "王小明")
    with session.change("import.undone") as change:
        change.withdraw("resident", [three])
    clock.pass_(hours=2)
    with session.change("resident.read"):
        pass
    shown = service.preview_restore(session, made)
    assert [named.id for named in shown.only_now] == [four]
    assert [named.name for named in shown.only_then] == ["老人3"]
    assert [named.number for named in shown.different] == ["0002"]
    assert shown.entries_since == 5  # the backup itself and four changes
    assert (shown.made_at, shown.last_entry_at) == (made.made_at, clock.now())
    assert one not in [named.id for named in shown.different]


def test_another_homes_backup_is_never_restored_here(
    session: Session, stick: Path, made_home: tuple[Path, bytes]
) -> None:
    made = service.make_backup(session, stick)
    text = (made.folder / backup.MANIFEST).read_text("utf-8").replace(FOUNDING.uuid, "another")
    (made.folder / backup.MANIFEST).write_text(text, "utf-8")
    with pytest.raises(RuleBrokenError, match="another home"):
        service.preview_restore(session, backup.read(made.folder))


def test_a_damaged_backup_is_told_before_anything_is_shown(session: Session, stick: Path) -> None:
    made = service.make_backup(session, stick)
    body = bytearray((made.folder / "files.db").read_bytes())
    body[-5] ^= 1
    (made.folder / "files.db").write_bytes(body)
    with pytest.raises(StorageError, match="is damaged"):
        service.preview_restore(session, made)


def restored(home: OpenedHome, chosen: Backup, login: str = "director") -> Session:
    home.restore(home.session_for(login), chosen)
    return home.session_for(login)


def test_restoring_brings_the_old_state_keeps_the_present_and_is_told_in_the_trail(
    home: OpenedHome, session: Session, stick: Path, clock: SetClock
) -> None:
    admit(session, "0001", "张三")
    made = service.make_backup(session, stick)
    admit(session, "0002", "李四")
    kept = home.restore(session, made)
    again = home.session_for("director")
    assert [row[0] for row in again.db.execute("SELECT name FROM resident")] == ["张三"]
    line = service.trail(again)[0]
    assert line.action == "home.restored"
    assert kept.name.startswith("枫树岭-恢复前-20261122-")
    assert texts(again) == []
    newest = service.backups(again)[0]
    assert newest.why == "before_restore"
    old, theirs = open_home(kept, "director", PASSPHRASE, clock)
    assert [row[0] for row in theirs.db.execute("SELECT name FROM resident ORDER BY id")] == ["张三", "李四"]
    assert list(check.faults(theirs)) == []
    old.close()


def test_after_restoring_new_backups_are_compared_again(home: OpenedHome, session: Session, stick: Path) -> None:
    service.choose_second_place(session, stick)
    made = service.make_backup(session, stick)
    admit(session, "0001", "张三")
    service.make_backup(session, stick)
    again = restored(home, made)
    assert texts(again) == []
    admit(again, "0003", "王五")
    service.make_backup(again, again.place.backups)
    assert texts(again) == []
    again.db.execute("DROP TRIGGER audit_kept")
    again.db.execute("PRAGMA foreign_keys = OFF")
    again.db.execute("DELETE FROM audit_head")
    again.db.execute("DELETE FROM audit WHERE seq > 1")
    assert any("does not match the head" in text for text in texts(again))


def test_who_was_shut_out_since_stays_shut_out(home: OpenedHome, session: Session, stick: Path) -> None:
    nurse = accounts.add(session, NewAccount("王秀兰", Role.NURSE, passphrase="一本蓝色封面的旧书", pin="135792"))
    made = service.make_backup(session, stick)
    accounts.disable(session, nurse)
    again = restored(home, made)
    assert [one.login for one in accounts.accounts(again) if not one.is_active] == ["nurse"]
    with pytest.raises(NotAllowedError):
        accounts.switch_by_pin(again, "nurse", "135792")


def test_a_director_who_was_none_then_is_refused_and_the_home_stays_open(
    home: OpenedHome, session: Session, stick: Path
) -> None:
    made = service.make_backup(session, stick)
    accounts.add(session, NewAccount("副院长", Role.DIRECTOR, passphrase="一本蓝色封面的旧书"))
    with pytest.raises(RuleBrokenError, match="not yet director"):
        restored(home, made, "director2")
    assert home.session_for("director2").actor.name == "副院长"


def test_a_restore_that_cannot_be_done_leaves_the_home_open_as_it_was(
    home: OpenedHome, session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = service.make_backup(session, stick)
    admit(session, "0001", "张三")

    def no_room(*_: object, **__: object) -> None:
        raise StorageError(keeping._WRONG_KEY)

    monkeypatch.setattr(restoring, "restore", no_room)
    with pytest.raises(StorageError):
        home.restore(session, made)
    again = home.session_for("director")
    assert again.db.execute("SELECT count(*) FROM resident").fetchone() == (1,)
    assert service.trail(again)[0].action == "backup.made"


def test_a_home_restored_by_command_says_so_once(
    home: OpenedHome, session: Session, stick: Path, tmp_path: Path, clock: SetClock
) -> None:
    restoring.restore(service.make_backup(session, stick), tmp_path / "neu.fuyuan")
    for _ in range(2):
        other, director = open_home(tmp_path / "neu.fuyuan", "director", PASSPHRASE, clock)
        assert [line.action for line in service.trail(director)].count("home.restored") == 1
        assert texts(director) == []
        other.close()


def test_a_restored_home_is_backed_up_at_close_again(home: OpenedHome, session: Session, stick: Path) -> None:
    made = service.make_backup(session, stick)
    for number in range(9):
        admit(session, f"000{number}", f"老人{number}")
    again = restored(home, made)
    assert service.back_up_at_close(again)
    assert not service.back_up_at_close(again)


# check, facts, trail --------------------------------------------------------------------------------


def test_the_check_compares_with_the_newest_backup(session: Session) -> None:
    admit(session, "0001", "张三")
    service.make_backup(session, session.place.backups)
    assert texts(session) == []
    session.db.execute("DROP TRIGGER audit_kept")
    session.db.execute("PRAGMA foreign_keys = OFF")
    session.db.execute("DELETE FROM audit_head")
    session.db.execute("DELETE FROM audit WHERE seq >= 2")
    assert [text for text in texts(session) if "does not match the head 2" in text]


def contribution(told: dict[int, list[dict[str, Any]]]) -> Slice:
    def facts(_session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
        for resident, each in told.items():
            for fact in each:
                yield ResidentId(resident), fact

    return Slice("told", facts=facts)


def test_facts_have_a_digest_per_resident_and_one_of_the_whole(session: Session) -> None:
    told = {7: [{"name": "张三"}, {"diet": "软"}], 8: [{"name": "李四"}]}
    first = service.facts(session, [contribution(told)])
    assert list(first) == ["counts", "digest", "residents", "left_out"]
    assert list(first["residents"]) == ["7", "8"]
    assert first["counts"]["account"] == 1 and len(first["digest"]) == 64
    assert all(isinstance(words, str) and words for words in first["left_out"])
    turned = service.facts(session, [contribution({8: told[8], 7: told[7][::-1]})])
    assert turned == first
    told[7][1] = {"diet": "流质"}
    other = service.facts(session, [contribution(told)])
    assert other["digest"] != first["digest"]
    assert {one for one in ("7", "8") if other["residents"][one] != first["residents"][one]} == {"7"}


def test_nothing_but_the_contributions_moves_the_digest(session: Session, stick: Path) -> None:
    slices = [contribution({7: [{"name": "张三"}]})]
    before = service.facts(session, slices)["digest"]
    service.choose_second_place(session, stick)
    service.make_backup(session, stick)
    assert service.facts(session, slices)["digest"] == before


def test_the_trail_is_read_by_person_by_thing_and_page_by_page(home: OpenedHome, session: Session) -> None:
    nurse = accounts.add(session, NewAccount("王秀兰", Role.NURSE, passphrase="一本蓝色封面的旧书"))
    one = admit(session, "0001", "张三")
    add_contact(home.session_for("nurse"), one, "王小明")
    for _ in range(model.PAGE):
        with session.change("resident.read", f"resident:{one}"):
            pass
    (by_nurse,) = service.trail(session, account=nurse)
    assert (by_nurse.who, by_nurse.action, by_nurse.subject_name, by_nurse.reason, by_nurse.clock_ok) == (
        "王秀兰", "contact.added", "张三", "补上", True,
    )  # fmt: skip
    first = service.trail(session, subject=f"resident:{one}")
    assert len(first) == model.PAGE
    rest = service.trail(session, subject=f"resident:{one}", before=first[-1].seq)
    assert [line.action for line in rest] == ["contact.added", "resident.added"]
    assert [line.seq for line in service.trail(session)] == [entry.seq for entry in audit.entries(session.db)]
    assert service.trail(session, before=2)[0].who == ""
    assert {name for _, name in service.people_in_trail(session)} == {"李桂兰", "王秀兰"}


# who may --------------------------------------------------------------------------------------------

NEEDS = {
    "make_backup": Permission.BACKUP_MAKE, "back_up_daily": Permission.BACKUP_MAKE,
    "is_daily_due": Permission.BACKUP_MAKE,
    "back_up_at_close": Permission.BACKUP_MAKE, "choose_second_place": Permission.ACCOUNTS_MANAGE,
    "preview_restore": Permission.ACCOUNTS_MANAGE, "require_restorable": Permission.ACCOUNTS_MANAGE,
    "check_home": Permission.HOME_CHECK, "facts": Permission.HOME_CHECK, "trail": Permission.AUDIT_READ,
    "people_in_trail": Permission.AUDIT_READ, "confirm_clock": Permission.ACCOUNTS_MANAGE,
}  # fmt: skip


@pytest.mark.parametrize("role", Role)
def test_each_post_may_what_the_table_says(session: Session, stick: Path, role: Role) -> None:
    made = service.make_backup(session, stick)
    other = session.as_actor(Actor(AccountId(1), "甲", role))
    words: dict[str, tuple[Any, ...]] = {
        "make_backup": (stick,), "choose_second_place": (None,), "preview_restore": (made,),
        "require_restorable": (made,), "facts": ([],),
    }  # fmt: skip
    for name, permission in NEEDS.items():
        refused = False
        try:
            getattr(service, name)(other, *words.get(name, ()))
        except NotAllowedError:
            refused = True
        except HomeError:
            pass
        assert refused is not allows(role, permission), name
