"""Builders of residents for tests: only the interesting values are named."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

from PIL import Image

from app.data.session import Actor, Session
from app.features.residents import service
from app.features.residents.model import ContactDraft, ContactKind, DoubtDraft, HealthDraft, HealthKind, Person
from app.features.residents.service import _recording
from app.features.residents.store import people
from app.kernel.access import Role
from app.kernel.birthdays import PartialDate
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, ResidentId
from app.kernel.person_id import check_character

NEPHEW = ContactDraft(
    kind=ContactKind.RELATIVE, name="曾大河", relation="侄子", phone="19900000001", address="团山村三组5号"
)
VILLAGE = ContactDraft(kind=ContactKind.COMMITTEE, name="团山村民委员会", is_office=True, phone="19900000002")
PENICILLIN = HealthDraft(kind=HealthKind.ALLERGY, name="青霉素", detail="出皮疹", source="本人说")


def photo_bytes(colour: str = "red") -> bytes:
    """Return a small picture as PNG."""
    out = io.BytesIO()
    Image.new("RGB", (60, 80), colour).save(out, "PNG")
    return out.getvalue()


def id_number(order: int = 3, born: date = date(1948, 2, 29)) -> str:
    """Return a sound ID number of no county; an odd `order` is a man's."""
    first = f"999999{born:%Y%m%d}{order:03d}"
    return first + check_character(first)


def a_person(**values: Any) -> Person:
    """Return a man of 78 with a sound number."""
    born = date(1948, 2, 29)
    person = Person(name="曾会元", sex=Sex.MALE, born=PartialDate.exact(born), id_number=id_number(3, born))
    return replace(person, **values)


def a_resident(session: Session, **values: Any) -> ResidentId:
    """Add a resident with the director's session and return the id."""
    return service.add(session, a_person(**values))


def stored_person(session: Session, resident_id: ResidentId) -> Person:
    """Return a resident's facts as they stand in the database, unmasked."""
    resident = people.resident(session.db, resident_id)
    assert resident is not None
    return resident.person


def with_doubt(session: Session, resident_id: ResidentId, draft: DoubtDraft) -> None:
    """Leave something to be checked of a resident, as an import does."""
    with session.change("doubt.added", f"resident:{resident_id}") as change:
        _recording.add_doubts(change, resident_id, [draft])


def as_role(session: Session, role: Role) -> Session:
    """Return a session of somebody else with that post."""
    account_id = AccountId(session.home_no << 40 | (100 + list(Role).index(role)))
    known = session.db.execute("SELECT 1 FROM account WHERE id = ?", [account_id]).fetchone()
    if known is None:
        with session.change("account.added"):
            session.db.table("account").insert(
                {
                    "id": account_id, "login": f"test-{role.value}", "name": f"同事{role.value}",
                    "role": role.value, "recorded_at": "2026-11-01T00:00:00Z",
                }
            )  # fmt: skip
    return session.as_actor(Actor(account_id, f"同事{role.value}", role))
