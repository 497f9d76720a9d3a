"""The SQL of what a resident has several of: contacts, health items, papers, townships, doubts; knows no rules."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from app.features.residents.model import (
    Contact,
    ContactDraft,
    ContactId,
    ContactKind,
    Doubt,
    DoubtDraft,
    DoubtId,
    FundingTownship,
    FundingTownshipId,
    HealthDraft,
    HealthItem,
    HealthItemId,
    HealthKind,
    PaperDraft,
    PaperOnFile,
    PaperOnFileId,
    PaperState,
)
from app.features.residents.store.rows import read
from app.kernel.clock import from_text
from app.kernel.ids import AccountId, ResidentId

Draft = ContactDraft | HealthDraft | PaperDraft


def stored(draft: Draft | DoubtDraft) -> dict[str, Any]:
    """Return the columns that hold a draft, as SQLite takes them."""
    return {name: _plain(value) for name, value in asdict(draft).items()}


def contacts(db: Database, resident_id: ResidentId) -> tuple[Contact, ...]:
    """Return whom to call, in that order."""
    return tuple(map(_contact, _rows(db, "contact", resident_id, "position, id")))


def health_items(db: Database, resident_id: ResidentId) -> tuple[HealthItem, ...]:
    """Return diseases, allergies, operations and vaccines, as entered."""
    return tuple(map(_health_item, _rows(db, "health_item", resident_id, "id")))


def papers(db: Database, resident_id: ResidentId) -> tuple[PaperOnFile, ...]:
    """Return the papers on file, as entered."""
    return tuple(map(_paper, _rows(db, "paper_on_file", resident_id, "id")))


def townships(db: Database, resident_id: ResidentId) -> tuple[FundingTownship, ...]:
    """Return the townships that pay, oldest first."""
    return tuple(map(_township, _rows(db, "funding_township", resident_id, "from_on, id")))


def doubts(db: Database, resident_id: ResidentId) -> tuple[Doubt, ...]:
    """Return what is or was 待核实, as entered."""
    return tuple(map(_doubt, _rows(db, "doubt", resident_id, "id")))


def last_position(db: Database, resident_id: ResidentId) -> int:
    """Return the highest place in the order of calling; 0 without contacts."""
    sql = "SELECT max(position) FROM contact WHERE resident_id = ? AND withdrawn_seq IS NULL"
    return int(db.execute(sql, [resident_id]).fetchone()[0] or 0)


def _rows(db: Database, table: str, resident_id: ResidentId, order: str) -> list[dict[str, Any]]:
    sql = f"SELECT * FROM {table} WHERE resident_id = ? AND withdrawn_seq IS NULL ORDER BY {order}"
    return read(db, sql, [resident_id])


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _recorded(found: Mapping[str, Any]) -> tuple[datetime, AccountId]:
    return from_text(found["recorded_at"]), AccountId(found["recorded_by"])


def _contact(found: Mapping[str, Any]) -> Contact:
    draft = ContactDraft(
        kind=ContactKind(found["kind"]),
        name=found["name"],
        is_office=bool(found["is_office"]),
        relation=found["relation"],
        phone=found["phone"],
        address=found["address"],
        document=found["document"],
    )
    return Contact(
        ContactId(found["id"]), ResidentId(found["resident_id"]), draft, found["position"], *_recorded(found)
    )


def _health_item(found: Mapping[str, Any]) -> HealthItem:
    draft = HealthDraft(
        kind=HealthKind(found["kind"]),
        name=found["name"],
        detail=found["detail"],
        since=found["since"],
        source=found["source"],
        ended_on=_date(found["ended_on"]),
    )
    return HealthItem(HealthItemId(found["id"]), ResidentId(found["resident_id"]), draft, *_recorded(found))


def _paper(found: Mapping[str, Any]) -> PaperOnFile:
    draft = PaperDraft(
        paper=found["paper"],
        state=PaperState(found["state"]),
        number=found["number"],
        signed_on=_date(found["signed_on"]),
        kept_where=found["kept_where"],
        pages=found["pages"],
        remark=found["remark"],
    )
    return PaperOnFile(
        PaperOnFileId(found["id"]), ResidentId(found["resident_id"]), draft, found["scan"], *_recorded(found)
    )


def _township(found: Mapping[str, Any]) -> FundingTownship:
    return FundingTownship(
        FundingTownshipId(found["id"]),
        ResidentId(found["resident_id"]),
        found["township"],
        found["code"],
        date.fromisoformat(found["from_on"]),
        found["reason"],
        *_recorded(found),
    )


def _doubt(found: Mapping[str, Any]) -> Doubt:
    settled = found["settled_at"]
    return Doubt(
        DoubtId(found["id"]),
        ResidentId(found["resident_id"]),
        DoubtDraft(found["field"], found["code"], found["note"]),
        from_text(found["recorded_at"]),
        from_text(settled) if settled else None,
        found["settled_note"] or "",
    )
