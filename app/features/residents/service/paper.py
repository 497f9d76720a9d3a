"""Reads a resident for papers: the identity sheet, and the printed list; prints nothing itself."""

from app.data.session import Session
from app.features.places import service as places
from app.features.residents.model import Contact, HealthItem, IdentitySheet, Person, current_township
from app.features.residents.model import printed_text as printed
from app.features.residents.service import _recording as recording
from app.features.residents.store import related
from app.features.stays import service as stays
from app.features.stays.model import STATE_ON_PAPER
from app.kernel.access import Permission
from app.kernel.answers import ON_PAPER, Answer, told
from app.kernel.birthdays import age
from app.kernel.clock import today
from app.kernel.ids import ResidentId


def identity_sheet(session: Session, resident_id: ResidentId) -> IdentitySheet:
    """Return what the first page of a dossier prints of a resident, the ID number whole.

    The caller leaves the trace of the print. Raises NotAllowedError, RuleBrokenError, StorageError.
    """
    session.require(Permission.DOSSIER_PRINT)
    resident = recording.found(session.db, resident_id)
    person, day = resident.person, today(session.clock)
    standing = stays.standing_of(session, resident_id)
    township = current_township(related.townships(session.db, resident_id), day)
    return IdentitySheet(
        resident_id=resident_id,
        number=resident.number,
        name=person.name,
        reading=person.reading_shown,
        other_names=_other_names(person),
        sex=printed(person, "sex"),
        age=_age(person, session),
        born=printed(person, "born"),
        ethnic=printed(person, "ethnic"),
        dialect=printed(person, "dialect"),
        id_number=person.id_number or f"{ON_PAPER[Answer.NONE]}（{person.id_none_reason or ON_PAPER[Answer.UNKNOWN]}）",
        township=township.township if township else ON_PAPER[Answer.NOT_ASKED],
        certificate_number=printed(person, "certificate_number"),
        bed=places.plan(session, retired=True).label(standing.bed_id),
        state=STATE_ON_PAPER[standing.state],
        photo=_picture(session, resident.photo),
        name_picture=_picture(session, resident.name_picture),
        contacts=related.contacts(session.db, resident_id),
        papers=related.papers(session.db, resident_id),
    )


def contacts_whole(session: Session, resident_id: ResidentId) -> tuple[Contact, ...]:
    """Return the contacts with their phones, for a dossier. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    return related.contacts(session.db, resident_id)


def health_whole(session: Session, resident_id: ResidentId) -> tuple[HealthItem, ...]:
    """Return the health items, for a dossier, whose print leaves the trace. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    return related.health_items(session.db, resident_id)


def _age(person: Person, session: Session) -> str:
    years = age(person.born, today(session.clock))
    if years is None:
        return ON_PAPER[Answer.UNKNOWN]
    return f"{'约 ' if years.about else ''}{years.years} 岁"


def _other_names(person: Person) -> str:
    names = [text for key in ("former_name", "also_called") if (text := told(getattr(person, key)))]
    return "、".join(names) or printed(person, "former_name")


def _picture(session: Session, name: str | None) -> bytes | None:
    return session.files.get(name) if name else None
