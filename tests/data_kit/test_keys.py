"""The key ring: who can open the home, and what a changed key file does."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.data import keys
from app.data.keys import Cost, HomePlace, KeyRing
from app.home import OpenedHome
from app.kernel.access import Role
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from tests.conftest import CHEAP, PASSPHRASE

KEY = bytes(range(32))
EMPTY = KeyRing("5ab1e0de-0000-4000-8000-000000000001", "枫树岭福利院", sample=False, slots=())


def ring_with(*people: tuple[str, str]) -> KeyRing:
    ring = EMPTY
    for login, secret in people:
        ring = keys.wrap(ring, KEY, login=login, name=login, role=Role.NURSE, secret=secret, cost=CHEAP)
    return ring


def test_each_person_opens_with_their_own_passphrase_only() -> None:
    ring = ring_with(("anna", "一本蓝色的书"), ("berta", "two white geese"))
    assert keys.unwrap(ring, "anna", "一本蓝色的书") == KEY
    assert keys.unwrap(ring, "berta", "two white geese") == KEY
    for login, secret in (("anna", "two white geese"), ("anna", "一本蓝色的"), ("anna", ""), ("nobody", "x")):
        with pytest.raises(NotAllowedError):
            keys.unwrap(ring, login, secret)


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it() -> None:
    assert keys.unwrap(ring_with(("anna", "caf\u00e9 am See")), "anna", "cafe\u0301 am See") == KEY


def test_the_key_is_never_written_in_clear(made_home: tuple[Path, bytes]) -> None:
    folder, key = made_home
    for path in folder.iterdir():
        content = path.read_bytes()
        assert key not in content
        assert key.hex().encode() not in content.lower()
        assert PASSPHRASE.encode() not in content


def test_a_way_in_cannot_be_passed_to_another_person() -> None:
    ring = ring_with(("anna", "一本蓝色的书"))
    slot = ring.slots[0]
    moved = KeyRing(ring.home_uuid, ring.home_name, ring.sample, (replace(slot, login="director"),))
    with pytest.raises(NotAllowedError):
        keys.unwrap(moved, "director", "一本蓝色的书")


def test_the_recovery_code_opens_however_it_is_typed() -> None:
    code = keys.new_code()
    assert len(code) == 39 and all(len(group) == 4 for group in code.split("-"))
    ring = keys.wrap(
        EMPTY, KEY, login=keys.RECOVERY, name="", role=Role.DIRECTOR, secret=keys.plain_code(code), cost=CHEAP
    )
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("-", "")):
        assert keys.unwrap_by_recovery(ring, typed) == KEY
    with pytest.raises(NotAllowedError):
        keys.unwrap_by_recovery(ring, code[:-1] + ("A" if code[-1] != "A" else "B"))


def test_a_shut_out_person_has_no_way_in(home: OpenedHome) -> None:
    place = HomePlace(home.folder, home.key)
    place.let_in("anna", "安娜", Role.NURSE, "一本蓝色的书")
    assert place.opens("anna", "一本蓝色的书")
    assert place.ring().slots[-1].cost == CHEAP
    place.rename("anna", "安娜丽", Role.NURSE)
    assert place.opens("anna", "一本蓝色的书") and place.ring().slots[-1].name == "安娜丽"
    place.shut_out("anna")
    assert not place.opens("anna", "一本蓝色的书")
    assert place.opens("director", PASSPHRASE)


def test_a_failed_change_puts_the_key_ring_back(home: OpenedHome) -> None:
    place = HomePlace(home.folder, home.key)
    before = place.ring()
    with pytest.raises(RuntimeError), place.as_before_if_it_fails():
        place.let_in("anna", "安娜", Role.NURSE, "一本蓝色的书")
        raise RuntimeError
    assert place.ring() == before


def test_a_pin_is_known_by_its_hash_alone() -> None:
    stored = keys.pin_hash("135790", CHEAP)
    assert "135790" not in stored and stored != keys.pin_hash("135790", CHEAP)
    assert keys.is_pin("135790", stored)
    assert not keys.is_pin("135791", stored) and not keys.is_pin("", stored)


@pytest.mark.parametrize("passphrase", ["", "1234567", "七个汉字不够了"])
def test_a_short_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(RuleBrokenError):
        keys.require_good_passphrase(passphrase)


@pytest.mark.parametrize("passphrase", ["12345678", "八个汉字正好够了", "with spaces in it"])
def test_nothing_but_length_is_demanded(passphrase: str) -> None:
    keys.require_good_passphrase(passphrase)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"[" * 100_000, b"null", b'{"format": 1}', b"\xff\xfe",
        b'{"format": 2, "home_uuid": "u", "home_name": "n", "sample": false, "slots": []}',
        b'{"format": 1, "home_uuid": "u", "home_name": ["n"], "sample": false, "slots": []}',
        b'{"format": 1, "home_uuid": "u", "home_name": "n", "sample": "yes", "slots": []}',
        b'{"format": 1, "home_uuid": "u", "home_name": "n", "sample": false, "slots": {}}',
    ],
)  # fmt: skip
def test_a_damaged_key_file_is_told_and_not_written_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(StorageError):
        keys.load(tmp_path)
    assert (tmp_path / "keys.json").read_bytes() == content


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("salt", "????"), ("nonce", "AA=="), ("wrapped", ""), ("role", "god"), ("login", None),
        ("cost", {"memory_kib": 1 << 40, "passes": 1, "lanes": 1}), ("cost", {"memory_kib": 0, "passes": 0}),
        ("cost", {"memory_kib": 1 << 20, "passes": 1}), ("cost", {"passes": 100}), ("cost", {"memory_kib": 1e3}),
        ("cost", {"memory_kib": 8, "lanes": 16}), ("cost", {"memory_kib": True}),
    ],
)  # fmt: skip
def test_a_key_file_that_was_meddled_with_is_damaged_not_a_fault_of_the_program(
    tmp_path: Path, field: str, value: object
) -> None:
    keys.save(tmp_path, ring_with(("anna", "一本蓝色的书")))
    raw = json.loads((tmp_path / "keys.json").read_text("utf-8"))
    if value is None:
        del raw["slots"][0][field]
    else:
        raw["slots"][0][field] = value
    (tmp_path / "keys.json").write_text(json.dumps(raw), "utf-8")
    with pytest.raises(StorageError):
        keys.load(tmp_path)


def test_every_flipped_bit_of_a_wrapped_key_is_noticed() -> None:
    ring = ring_with(("anna", "一本蓝色的书"))
    slot = ring.slots[0]
    wrapped = base64.b64decode(slot.wrapped)
    for bit in range(0, len(wrapped) * 8, 5):
        bent = bytearray(wrapped)
        bent[bit // 8] ^= 1 << bit % 8
        other = replace(slot, wrapped=base64.b64encode(bytes(bent)).decode())
        with pytest.raises(NotAllowedError):
            keys.unwrap(KeyRing(ring.home_uuid, ring.home_name, ring.sample, (other,)), "anna", "一本蓝色的书")


def test_a_folder_without_a_home_says_so(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is no home in"):
        keys.load(tmp_path)


def test_the_usual_cost_of_a_guess_is_at_least_what_owasp_asks() -> None:
    assert Cost().memory_kib >= 46 * 1024
