"""Random entries, corrections and withdrawals: after them sums equal a recount, and a search equals a plain look."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from app.data.session import Session
from app.features.care_log import service, store
from app.features.care_log.model import USUAL, EntryDraft, LogFilter, catalogue, normal
from app.features.care_log.store import writing
from app.features.staff import service as staff
from app.kernel.clock import SetClock
from app.kernel.errors import HomeError
from app.kernel.ids import CareEntryId
from tests.care_log.samples import Ward, a_ward

NOTES = ("", "在走廊跌倒", "走廊里没有跌倒", "发热 38.5 度", "SpO2 95%", "邓𬱖珍说头疼", "跌", "说：没事。", "é²")
WANTED = (
    "跌",
    "跌倒",
    "走廊",
    "走廊跌倒",
    "38.5",
    "o2",
    "spo2 9",
    "𬱖",
    "𬱖珍",
    "没事。",
    "é",
    "2",
    "度",
    "呛咳",
    "偏",
    "带",
)
SEEDS = (1, 2, 3)
STEPS = 60


def invented(random: Random, session: Session, ward: Ward) -> EntryDraft:
    """Return any line that could be entered now."""
    item = random.choice(catalogue().items)
    at = session.clock.now() - timedelta(minutes=random.randrange(90))
    value = second = None
    outcome: tuple[str, ...] = (USUAL,) if item.usual and random.random() < 0.5 else (random.choice(item.phrases).key,)
    if item.possible is not None:
        outcome = ()
        value = round(random.uniform(*item.possible), item.decimals)
        if item.second is not None:
            value, second = 120.0 + random.randrange(60), round(random.uniform(50, 110))
    return EntryDraft(
        resident_id=random.choice(ward.people), item=item.key, outcome=outcome, value=value, second_value=second,
        note=random.choice(NOTES), at=at, sure=True, late_reason="忙",
    )  # fmt: skip


def act(random: Random, session: Session, ward: Ward, clock: SetClock, known: list[CareEntryId]) -> None:
    """Do one thing, or be refused."""
    clock.pass_(minutes=random.randrange(200))
    draft = invented(random, session, ward)
    shift = staff.shift_at(session, draft.at)
    assert shift is not None
    verb = random.choice(("record", "record", "record", "room", "correct", "correct", "withdraw"))
    if verb == "record":
        known.append(service.record(session, shift, draft))
    elif verb == "room":
        rows = [invented(random, session, ward) for _ in range(random.randrange(1, 8))]
        known += service.confirm_room(session, shift, ward.rooms[0], rows)
    elif known and verb == "correct":
        old = service.line_of(session, random.choice(known))
        assert old is not None
        fixed = random.choice(catalogue().item(old.entry.item).phrases).key
        known.append(
            service.correct(
                session,
                old.entry.id,
                EntryDraft(
                    resident_id=old.entry.resident_id, item=old.entry.item, outcome=(fixed,), value=old.entry.value,
                    second_value=old.entry.second_value, note=random.choice(NOTES), at=old.entry.at, sure=True,
                ),
                "看错",
            )
        )  # fmt: skip
    elif known:
        service.withdraw(session, random.sample(known, min(len(known), 2)), "记错人")


def require_agreement(session: Session) -> None:
    """Compare sums, words and counts with what the lines themselves say."""
    assert service.wrong_sums(session) == ()
    lines = service.log_page(session, LogFilter(), limit=10_000)
    assert service.log_count(session, LogFilter()) == len(lines)
    standing = [line for line in lines if line.stands]
    assert sum(one.entries for one in service.month_sums(session)) == len(standing)
    for wanted in WANTED:
        plain = {
            line.entry.id
            for line in standing
            if normal(wanted) in store.words_of(line.entry.item, line.entry.outcome, line.entry.note)
        }
        found = list[CareEntryId]()
        while hits := service.search(session, wanted, found[-1] if found else None):
            assert len(hits) <= service.HITS
            found += [line.entry.id for line in hits]
        assert found == sorted(plain, reverse=True), wanted


@pytest.mark.parametrize("seed", [*SEEDS, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(4, 60))])
def test_sums_and_search_agree_with_the_lines(
    session: Session, clock: SetClock, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    random, ward = Random(seed), a_ward(session)
    monkeypatch.setattr(writing, "WAITING", (4, 25, 500)[seed % 3])
    known: list[CareEntryId] = []
    for step in range(STEPS):
        try:
            act(random, session, ward, clock, known)
        except HomeError:
            assert not session.db.conn.in_transaction
        if step % 15 == 14:
            require_agreement(session)
    assert len(known) > STEPS // 3
