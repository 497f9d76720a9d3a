"""The papers that go with moves: attached in the same change, looked at by those who may, part of the facts."""

from __future__ import annotations

import io
import json
from datetime import timedelta

import pytest
from PIL import Image

from app.data.session import Actor, Session
from app.features.stays import service
from app.features.stays.model import Aside, DeathStep, Kind
from app.kernel.access import Role
from app.kernel.clock import SetClock, to_text
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import AccountId, BedId, MoveId, ResidentId
from tests.stays.conftest import Resident

Beds = dict[str, BedId]
PDF = (b"%PDF-1.4 \xe5\x87\xba\xe9\x99\xa2", "出院小结.pdf")


def photo() -> tuple[bytes, str]:
    out = io.BytesIO()
    Image.new("RGB", (90, 60), "white").save(out, "PNG")
    return out.getvalue(), "申请书.png"


def as_clerk(session: Session) -> Session:
    return session.as_actor(Actor(AccountId(1), "内勤", Role.CLERK))


def test_a_move_carries_its_paper(session: Session, clock: SetClock, resident: Resident) -> None:
    who = resident()
    move = service.admit(session, who, None, clock.now(), scan=PDF)
    assert service.scan_of_move(session, move) == PDF[0]
    (line,) = service.moves_of(session, who)
    facts = dict(service.facts(session))[who]
    assert facts["stay_move"][0]["paper"] == line.move.paper
    told = json.loads(session.db.execute("SELECT detail FROM audit ORDER BY seq DESC LIMIT 1").fetchone()[0])
    assert told["paper"] == line.move.paper


def test_a_photo_is_stored_as_an_upright_jpeg(session: Session, clock: SetClock, resident: Resident) -> None:
    move = service.admit(session, resident(), None, clock.now(), scan=photo())
    body = service.scan_of_move(session, move)
    assert body is not None and body.startswith(b"\xff\xd8\xff")


def test_a_file_that_is_no_scan_stops_the_move(session: Session, clock: SetClock, resident: Resident) -> None:
    who = resident()
    with pytest.raises(RuleBrokenError):
        service.admit(session, who, None, clock.now(), scan=(b"MZ", "申请书.exe"))
    assert service.moves_of(session, who) == ()


def test_a_correction_keeps_the_paper_or_brings_another(session: Session, clock: SetClock, resident: Resident) -> None:
    who = resident()
    first = service.admit(session, who, None, clock.now() - timedelta(hours=2), scan=PDF)
    second = service.correct_move(session, first, reason="时间", at=clock.now() - timedelta(hours=1))
    assert service.scan_of_move(session, second) == PDF[0]
    third = service.correct_move(session, second, reason="补单据", scan=(b"%PDF-1.7", "补.pdf"))
    assert service.scan_of_move(session, third) == b"%PDF-1.7"
    assert service.scan_of_move(session, first) == PDF[0]


def test_a_correction_takes_the_bed_away(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    admitted = service.admit(session, who, beds["201-1"], clock.now())
    corrected = service.correct_move(session, admitted, reason="还没有床")
    assert service.standing_of(session, who).bed_id == beds["201-1"]
    service.correct_move(session, corrected, reason="还没有床", no_bed=True)
    assert service.standing_of(session, who).bed_id is None


def test_a_prepared_move_hands_its_paper_on(session: Session, clock: SetClock, resident: Resident) -> None:
    who = resident()
    waiting = service.prepare_move(as_clerk(session), who, Kind.ADMITTED, clock.now(), "新入住", scan=PDF)
    assert service.scan_of_prepared(session, waiting) == PDF[0]
    move = service.confirm_prepared(session, waiting)
    assert service.scan_of_move(session, move) == PDF[0]


def test_a_prepared_move_is_taken_back_once(session: Session, clock: SetClock, resident: Resident) -> None:
    clerk = as_clerk(session)
    waiting = service.prepare_move(clerk, resident(), Kind.ADMITTED, clock.now(), "新入住")
    service.take_back_prepared(clerk, waiting)
    assert service.prepared_moves(session) == ()
    with pytest.raises(OutOfDateError):
        service.take_back_prepared(clerk, waiting)


def test_what_was_prepared_for_somebody_taken_back_waits_no_more(
    session: Session, clock: SetClock, resident: Resident
) -> None:
    who = resident()
    service.prepare_move(session, who, Kind.ADMITTED, clock.now(), "新入住")
    with session.change("test.withdrawn") as change:
        change.withdraw("resident", [who])
    assert service.prepared_moves(session) == ()


def test_a_closing_step_carries_its_paper(session: Session, clock: SetClock, resident: Resident) -> None:
    who = resident()
    service.admit(session, who, None, clock.now() - timedelta(days=1))
    service.record_death(session, who, clock.now())
    step = service.record_death_step(session, who, DeathStep.CALLED, clock.now(), "李医生", "", PDF)
    assert service.scan_of_step(session, who, step) == PDF[0]
    assert service.scan_of_step(session, who, step + 1) is None


def test_a_move_without_a_paper_has_none_to_look_at(session: Session, clock: SetClock, resident: Resident) -> None:
    assert service.scan_of_move(session, service.admit(session, resident(), None, clock.now())) is None
    with pytest.raises(OutOfDateError):
        service.scan_of_move(session, MoveId(404))


@pytest.fixture
def cared_for(session: Session, resident: Resident) -> ResidentId:
    """Return somebody with two contacts, the second one called first, and a note for care."""
    who = resident()
    with session.change("test.contacts") as change:
        rows = (("村委会", "", "", 2), ("邓建国", "侄子", "13900001234", 1), ("退出的人", "", "", 0))
        for place, (name, relation, phone, position) in enumerate(rows):
            made = change.new_id("contact")
            session.db.execute(
                "INSERT INTO contact (id, resident_id, kind, name, relation, phone, position, recorded_at, recorded_by,"
                " withdrawn_seq) VALUES (?, ?, 'relative', ?, ?, ?, ?, ?, 1, ?)",
                [made, who, name, relation, phone, position, to_text(session.clock.now()), 1 if place == 2 else None],
            )
        session.db.execute("UPDATE resident SET please_do = '吃饭坐直，软食切小' WHERE id = ?", [who])
    return who


NOTE, CONTACT = "吃饭坐直，软食切小", ("邓建国", "侄子", "*******1234")


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        (Role.DIRECTOR, Aside(*CONTACT, NOTE)), (Role.NURSE, Aside(*CONTACT, NOTE)),
        (Role.CLERK, Aside(*CONTACT, NOTE)),
        (Role.CAREGIVER, Aside(care_note=NOTE)), (Role.AUDITOR, Aside(*CONTACT)), (Role.ACCOUNTANT, Aside(*CONTACT)),
        (Role.CASHIER, Aside(*CONTACT)), (Role.SAFETY, Aside()),
    ],
)  # fmt: skip
def test_whom_to_call_is_for_those_who_read_contacts(
    session: Session, cared_for: ResidentId, role: Role, seen: Aside
) -> None:
    assert service.aside(session.as_actor(Actor(AccountId(1), "某人", role)), cared_for) == seen


def test_nobody_to_call_is_nothing_to_say(session: Session, resident: Resident) -> None:
    assert service.aside(session, resident()) == Aside()
