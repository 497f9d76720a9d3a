"""Letting people in and out, and switching by PIN, on a real home with its real key ring."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from app.data import audit, check, keys
from app.data.session import Actor, Session
from app.features.accounts import model, service
from app.features.accounts.model import Account, NewAccount
from app.home import OpenedHome, open_by_recovery, open_home
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError, StorageError
from app.kernel.ids import AccountId
from tests.conftest import PASSPHRASE

PIN = "135792"
NEW_WORDS = "三月里的那个小雨天"


def an_account(session: Session, login: str) -> Account:
    return next(one for one in service.accounts(session) if one.login == login)


@pytest.fixture
def nurse(session: Session) -> AccountId:
    """Return the account of a nurse with passphrase and PIN."""
    return service.add(session, NewAccount("王秀兰", Role.NURSE, passphrase="一本蓝色封面的旧书", pin=PIN))


@pytest.fixture
def nurse_session(home: OpenedHome, nurse: AccountId) -> Session:
    return home.session_for("nurse")


def actions(session: Session) -> list[str]:
    return [entry.action for entry in reversed(audit.entries(session.db, limit=1000))]


def opens(home: OpenedHome, login: str, passphrase: str) -> bool:
    return session_place(home).opens(login, passphrase)


def session_place(home: OpenedHome) -> keys.HomePlace:
    return home.session_of_program().place


# adding and changing --------------------------------------------------------------------------------


def test_a_new_person_opens_the_home_with_their_own_passphrase(folder: Path, clock: SetClock) -> None:
    home, director = open_home(folder, "director", PASSPHRASE, clock)
    service.add(director, NewAccount("王秀兰", Role.NURSE, passphrase="一本蓝色封面的旧书"))
    key = home.key
    home.close()
    again, theirs = open_home(folder, "nurse", "一本蓝色封面的旧书", clock)
    assert (theirs.actor.name, theirs.actor.role, again.key) == ("王秀兰", Role.NURSE, key)
    again.close()


def test_a_person_without_passphrase_has_no_way_into_the_closed_home(home: OpenedHome, session: Session) -> None:
    service.add(session, NewAccount("周大姐", Role.CAREGIVER, pin=PIN))
    account = an_account(session, "caregiver")
    assert (account.opens, account.by_pin) == (False, True)
    assert session_place(home).ring().slot("caregiver") is None


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_saved(session: Session) -> None:
    before = (actions(session), session.place.ring())
    with pytest.raises(RuleBrokenError) as refusal:
        service.add(session, NewAccount("", Role.CLERK, pin="111111"))
    assert [finding.field for finding in refusal.value.findings] == ["name", "passphrase", "pin"]
    with pytest.raises(RuleBrokenError):
        service.add(session, NewAccount("短的", Role.NURSE, passphrase="1234567"))
    assert (actions(session), session.place.ring()) == before


def test_neither_pin_nor_passphrase_stands_in_the_trail_or_in_clear(session: Session, nurse: AccountId) -> None:
    text = "".join(entry.detail for entry in audit.entries(session.db)) + str(
        session.db.execute("SELECT * FROM account").fetchall()
        + session.db.execute("SELECT * FROM field_change").fetchall()
    )
    assert PIN not in text and "一本蓝色封面的旧书" not in text


def test_a_key_ring_that_cannot_be_written_leaves_no_account(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(keys, "write_whole", full)
        with pytest.raises(StorageError):
            service.add(session, NewAccount("王秀兰", Role.NURSE, passphrase="一本蓝色封面的旧书"))
    assert [one.login for one in service.accounts(session)] == ["director"]
    assert list(check.faults(session)) == []


def test_a_change_that_is_not_saved_leaves_the_key_ring(
    session: Session, nurse: AccountId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Session) -> None:
        raise StorageError(service._GONE)

    before = session.place.ring()
    monkeypatch.setattr(Session, "_commit", full)
    for attempt in (
        lambda: service.set_passphrase(session, nurse, NEW_WORDS),
        lambda: service.disable(session, nurse),
        lambda: service.add(session, NewAccount("甲", Role.NURSE, passphrase=NEW_WORDS)),
        lambda: service.new_recovery_sheet(session),
    ):
        with pytest.raises(StorageError):
            attempt()
        assert session.place.ring() == before


def test_names_change_with_history_and_on_the_door(home: OpenedHome, session: Session, nurse: AccountId) -> None:
    service.change_person(session, nurse, name="王秀蘭", role=Role.NURSE, post="护士长")
    account = an_account(session, "nurse")
    assert (account.name, account.post) == ("王秀蘭", "护士长")
    slot = session.place.ring().slot("nurse")
    assert slot is not None and slot.name == "王秀蘭"
    assert service.names(session)[nurse] == "王秀蘭"
    changes = session.db.execute(
        "SELECT field, old_value, new_value FROM field_change ORDER BY id DESC LIMIT 2"
    ).fetchall()
    assert sorted(changes) == [("name", "王秀兰", "王秀蘭"), ("post", "", "护士长")]


def test_a_disabled_person_has_no_way_in_and_their_records_stay(
    home: OpenedHome, session: Session, nurse: AccountId
) -> None:
    service.disable(session, nurse, "离职")
    assert not opens(home, "nurse", "一本蓝色封面的旧书")
    with pytest.raises(NotAllowedError):
        home.session_for("nurse")
    with pytest.raises(NotAllowedError):
        service.switch_by_pin(session, "nurse", PIN)
    with pytest.raises(NotAllowedError):
        service.set_passphrase(session, nurse, NEW_WORDS)
    assert "nurse" not in [tile.account.login for tile in service.tiles(session)]
    assert service.names(session)[nurse] == "王秀兰"
    assert json.loads(audit.entries(session.db)[0].detail)["reason"] == "离职"
    service.disable(session, nurse)
    service.enable(session, nurse)
    assert service.switch_by_pin(session, "nurse", PIN).name == "王秀兰"
    assert not opens(home, "nurse", "一本蓝色封面的旧书")
    service.set_passphrase(session, nurse, NEW_WORDS)
    assert opens(home, "nurse", NEW_WORDS)


def test_the_last_director_stays(session: Session) -> None:
    me = an_account(session, "director").id
    attempts: list[Callable[[], None]] = [
        lambda: service.disable(session, me),
        lambda: service.change_person(session, me, name="李桂兰", role=Role.CLERK, post=""),
    ]
    for attempt in attempts:
        with pytest.raises(RuleBrokenError, match="only director"):
            attempt()
    service.add(session, NewAccount("副院长", Role.DIRECTOR, passphrase=NEW_WORDS))
    service.disable(session, me)
    assert [one.login for one in service.accounts(session) if one.is_active] == ["director2"]


def test_accountant_and_cashier_are_never_one_person(session: Session) -> None:
    book = service.add(session, NewAccount("陈会计", Role.ACCOUNTANT))
    cash = service.add(session, NewAccount("吴出纳", Role.CASHIER))
    attempts: list[Callable[[], object]] = [
        lambda: service.add(session, NewAccount("陈会计", Role.CASHIER)),
        lambda: service.change_person(session, cash, name="陈会计", role=Role.CASHIER, post=""),
    ]
    for attempt in attempts:
        with pytest.raises(RuleBrokenError) as refusal:
            attempt()
        assert [finding.field for finding in refusal.value.findings] == ["role"]
    service.disable(session, book)
    service.change_person(session, cash, name="陈会计", role=Role.CASHIER, post="")
    with pytest.raises(RuleBrokenError):
        service.enable(session, book)


def test_a_post_that_always_uses_a_passphrase_needs_one_first(session: Session) -> None:
    caregiver = service.add(session, NewAccount("周大姐", Role.CAREGIVER, pin=PIN))
    with pytest.raises(RuleBrokenError):
        service.change_person(session, caregiver, name="周大姐", role=Role.CLERK, post="")
    service.set_passphrase(session, caregiver, NEW_WORDS)
    service.change_person(session, caregiver, name="周大姐", role=Role.CLERK, post="")
    with pytest.raises(NotAllowedError, match="always signs in with the passphrase"):
        service.switch_by_pin(session, "caregiver", PIN)


def test_a_photo_comes_onto_the_tile(session: Session, nurse: AccountId) -> None:
    out = io.BytesIO()
    Image.new("RGB", (90, 90), "teal").save(out, "PNG")
    service.set_photo(session, nurse, out.getvalue(), "face.png")
    tile = next(one for one in service.tiles(session) if one.account.id == nurse)
    assert tile.photo is not None and tile.photo.startswith(b"\xff\xd8")
    with pytest.raises(RuleBrokenError):
        service.set_photo(session, nurse, b"MZ", "face.exe")
    assert list(check.faults(session)) == []


def test_an_account_that_is_gone_is_told(session: Session) -> None:
    with pytest.raises(OutOfDateError):
        service.set_pin(session, AccountId(404), PIN)


# passphrases and the recovery sheet -----------------------------------------------------------------


def test_everybody_changes_their_own_passphrase_with_the_old_one(
    home: OpenedHome, nurse_session: Session, session: Session
) -> None:
    with pytest.raises(NotAllowedError):
        service.change_own_passphrase(nurse_session, "错的旧口令在此", NEW_WORDS)
    with pytest.raises(RuleBrokenError):
        service.change_own_passphrase(nurse_session, "一本蓝色封面的旧书", "short")
    service.change_own_passphrase(nurse_session, "一本蓝色封面的旧书", NEW_WORDS)
    assert opens(home, "nurse", NEW_WORDS) and not opens(home, "nurse", "一本蓝色封面的旧书")


def test_a_new_recovery_sheet_voids_the_old_code(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [keys.new_code(), keys.new_code()]
    remaining = iter(codes)
    monkeypatch.setattr(keys, "new_code", lambda: next(remaining))
    for _ in codes:
        assert service.new_recovery_sheet(session).startswith(b"%PDF-")
    assert actions(session)[-1] == "account.recovery_made"
    with pytest.raises(NotAllowedError):
        keys.unwrap_by_recovery(session.place.ring(), codes[0])
    assert keys.unwrap_by_recovery(session.place.ring(), codes[1]) == session.place.key


def test_the_recovery_sheet_gives_the_director_a_new_passphrase(
    folder: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = keys.new_code()
    monkeypatch.setattr(keys, "new_code", lambda: code)
    home, director = open_home(folder, "director", PASSPHRASE, clock)
    service.new_recovery_sheet(director)
    home.close()
    home = open_by_recovery(folder, code.lower().replace("-", " "), clock)
    assert service.recover(home.session_of_program(), NEW_WORDS).login == "director"
    home.close()
    with pytest.raises(NotAllowedError):
        open_home(folder, "director", PASSPHRASE, clock)
    home, director = open_home(folder, "director", NEW_WORDS, clock)
    assert director.actor.name == "李桂兰"
    assert actions(director)[-1] == "account.recovered"
    home.close()


# PINs -----------------------------------------------------------------------------------------------


def wrong(session: Session, times: int) -> list[str]:
    said = []
    for _ in range(times):
        with pytest.raises(NotAllowedError) as refusal:
            service.switch_by_pin(session, "nurse", "975310")
        said.append(str(refusal.value))
    return said


def test_the_right_pin_hands_over_to_the_person(session: Session, nurse: AccountId) -> None:
    actor = service.switch_by_pin(session, "nurse", PIN)
    assert actor == Actor(nurse, "王秀兰", Role.NURSE)
    entry = audit.entries(session.db)[0]
    assert (entry.action, entry.account_id) == ("account.switched", nurse)


def test_wrong_pins_are_counted_told_and_a_right_one_forgets_them(session: Session, nurse: AccountId) -> None:
    assert ["4" in text for text in wrong(session, 1)] == [True]
    assert "1 more" in wrong(session, 3)[-1]
    service.switch_by_pin(session, "nurse", PIN)
    assert an_account(session, "nurse").wrong_pins == 0
    assert actions(session)[-5:] == ["account.pin_refused"] * 4 + ["account.switched"]


def test_a_second_person_signs_by_pin_while_the_first_goes_on_working(session: Session, nurse: AccountId) -> None:
    with pytest.raises(NotAllowedError, match="4 more"):
        service.confirm_pin(session, "nurse", "975310")
    assert service.confirm_pin(session, "nurse", PIN) == nurse
    assert an_account(session, "nurse").wrong_pins == 0
    entry = audit.entries(session.db)[0]
    assert (entry.action, entry.account_id) == ("account.signed", nurse)
    assert session.actor.role is Role.DIRECTOR


def test_nobody_signs_beside_themselves_nor_without_a_pin_of_their_own(session: Session, nurse: AccountId) -> None:
    herself = session.as_actor(Actor(nurse, "王秀兰", Role.NURSE))
    with pytest.raises(NotAllowedError, match="signs already"):
        service.confirm_pin(herself, "nurse", PIN)
    with pytest.raises(NotAllowedError, match="always signs in with the passphrase"):
        service.confirm_pin(herself, "director", PIN)
    with pytest.raises(NotAllowedError, match="no access"):
        service.confirm_pin(session, "nobody", PIN)
    wrong(session, 5)
    with pytest.raises(NotAllowedError, match="Wait 1 min"):
        service.confirm_pin(session, "nurse", PIN)


def test_after_five_wrong_even_the_right_pin_waits(session: Session, nurse: AccountId, clock: SetClock) -> None:
    assert "Wait 1 min" in wrong(session, 5)[-1]
    clock.pass_(days=3)  # not by the PC's clock
    with pytest.raises(NotAllowedError, match="Wait 1 min"):
        service.switch_by_pin(session, "nurse", PIN)
    assert an_account(session, "nurse").wrong_pins == 5
    service.count_down(session, 59)
    with pytest.raises(NotAllowedError):
        service.switch_by_pin(session, "nurse", PIN)
    service.count_down(session, 1)
    assert service.switch_by_pin(session, "nurse", PIN).name == "王秀兰"


def test_each_further_wrong_pin_doubles_the_wait(session: Session, nurse: AccountId) -> None:
    waits = []
    wrong(session, 4)
    for _ in range(7):
        wrong(session, 1)
        waits.append(an_account(session, "nurse").wait_seconds)
        service.count_down(session, waits[-1])
    assert waits == [60, 120, 240, 480, 900, 900, 900]


def test_the_wait_survives_a_restart(folder: Path, clock: SetClock) -> None:
    home, director = open_home(folder, "director", PASSPHRASE, clock)
    service.add(director, NewAccount("王秀兰", Role.NURSE, pin=PIN))
    wrong(director, 5)
    service.count_down(director, 20)
    home.close()
    home, director = open_home(folder, "director", PASSPHRASE, clock)
    assert an_account(director, "nurse").wait_seconds == 40
    with pytest.raises(NotAllowedError):
        service.switch_by_pin(director, "nurse", PIN)
    home.close()


def test_nobody_waiting_costs_no_write(session: Session) -> None:
    with session.in_this_thread() as importing, importing.change("import.brought_in"):
        session.db.execute("PRAGMA busy_timeout = 1")
        service.count_down(session, 5)  # would be refused: the other one holds the file


def test_ending_the_program_while_a_pin_is_looked_at_saves_no_try(
    session: Session, nurse: AccountId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(keys, "is_pin", killed)
    with pytest.raises(KeyboardInterrupt):
        service.switch_by_pin(session, "nurse", PIN)
    assert an_account(session, "nurse").wrong_pins == 1


def test_the_director_unlocks(session: Session, nurse: AccountId) -> None:
    wrong(session, 6 - 1)
    service.unlock(session, nurse)
    assert service.switch_by_pin(session, "nurse", PIN).name == "王秀兰"
    wrong(session, 5)
    service.set_pin(session, nurse, "864202")
    assert service.switch_by_pin(session, "nurse", "864202").name == "王秀兰"


def test_who_has_no_pin_is_told(session: Session, nurse: AccountId) -> None:
    service.set_pin(session, nurse, "")
    with pytest.raises(NotAllowedError, match="has no PIN"):
        service.switch_by_pin(session, "nurse", PIN)
    with pytest.raises(NotAllowedError, match="has no access"):
        service.switch_by_pin(session, "nobody", PIN)


def test_director_and_clerk_get_no_pin(session: Session) -> None:
    with pytest.raises(NotAllowedError):
        service.change_own_pin(session, PASSPHRASE, PIN)


def test_everybody_else_changes_their_own_pin(nurse_session: Session, session: Session) -> None:
    with pytest.raises(RuleBrokenError):
        service.change_own_pin(nurse_session, PIN, "123456")
    service.change_own_pin(nurse_session, PIN, "864202")
    assert service.switch_by_pin(session, "nurse", "864202").name == "王秀兰"


def test_who_finds_an_unlocked_pc_cannot_guess_the_present_pin(nurse_session: Session, session: Session) -> None:
    with pytest.raises(NotAllowedError, match="4 more"):
        service.change_own_pin(nurse_session, "975310", "864202")
    wrong(session, 4)
    with pytest.raises(NotAllowedError, match="Wait 1 min"):
        service.change_own_pin(nurse_session, PIN, "864202")
    service.count_down(session, 60)
    assert service.switch_by_pin(session, "nurse", PIN).name == "王秀兰"


def test_the_first_pin_needs_the_passphrase(nurse_session: Session, nurse: AccountId, session: Session) -> None:
    service.set_pin(session, nurse, "")
    assert not service.own_account(nurse_session).by_pin
    with pytest.raises(NotAllowedError, match="present passphrase"):
        service.change_own_pin(nurse_session, PIN, "864202")
    service.change_own_pin(nurse_session, "一本蓝色封面的旧书", "864202")
    assert service.own_account(nurse_session).by_pin


# who may --------------------------------------------------------------------------------------------

DIRECTORS_ONLY: list[Callable[[Session], object]] = [
    service.accounts,
    lambda session: service.add(session, NewAccount("甲", Role.NURSE)),
    lambda session: service.change_person(session, AccountId(1), name="甲", role=Role.NURSE, post=""),
    lambda session: service.disable(session, AccountId(1)),
    lambda session: service.enable(session, AccountId(1)),
    lambda session: service.set_passphrase(session, AccountId(1), NEW_WORDS),
    lambda session: service.set_pin(session, AccountId(1), PIN),
    lambda session: service.set_photo(session, AccountId(1), b"", ""),
    lambda session: service.unlock(session, AccountId(1)),
    service.new_recovery_sheet,
    lambda session: service.recovery_sheet(session, "AAAA"),
    lambda session: service.recover(session, NEW_WORDS),
]


@pytest.mark.parametrize("role", [role for role in model.POSTS if role is not Role.DIRECTOR] + [Role.ELSEWHERE])
def test_nobody_but_the_director_manages_accounts(session: Session, role: Role) -> None:
    other = session.as_actor(Actor(AccountId(1), "甲", role))
    before = (actions(session), session.place.ring())
    for attempt in DIRECTORS_ONLY:
        with pytest.raises(NotAllowedError):
            attempt(other)
    assert (actions(session), session.place.ring()) == before


def test_who_writes_for_another_home_signs_in_nowhere(session: Session) -> None:
    stranger = session.as_actor(Actor(AccountId(1), "别院", Role.ELSEWHERE))
    for attempt in (service.tiles, service.names, lambda one: service.switch_by_pin(one, "nurse", PIN)):
        with pytest.raises(NotAllowedError):
            attempt(stranger)


def test_the_key_file_is_read_anew_each_time(session: Session, home: OpenedHome) -> None:
    Path(home.folder, "keys.json").write_text("{", "utf-8")
    with pytest.raises(StorageError, match="key file"):
        service.accounts(session)
