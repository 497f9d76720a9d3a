"""The photo of a resident and the picture of the name, kept with their history."""

from app.data.attachments import attach
from app.data.photos import as_photo
from app.data.session import Session
from app.features.residents.service import _recording as recording
from app.features.residents.store import people, rows
from app.kernel.access import Permission
from app.kernel.ids import ResidentId


def set_photo(session: Session, resident_id: ResidentId, raw: bytes, file_name: str) -> int:
    """Put a photo on file in place of an older one, which the history keeps; return the trail's number.

    Raises NotAllowedError, RuleBrokenError for what is no photo.
    """
    session.require(Permission.RESIDENTS_CHANGE)
    return _set_picture(session, resident_id, "photo", raw, file_name)


def set_name_picture(session: Session, resident_id: ResidentId, raw: bytes, file_name: str) -> int:
    """Put a picture of the name as on the ID card on file; return the trail's number. Raises as `set_photo`."""
    session.require(Permission.RESIDENTS_CHANGE)
    return _set_picture(session, resident_id, "name_picture", raw, file_name)


def photo(session: Session, resident_id: ResidentId) -> bytes | None:
    """Return the photo as JPEG; None if none is on file. Raises NotAllowedError, RuleBrokenError, StorageError."""
    session.require(Permission.RESIDENTS_SEE_FACE, Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
    found = recording.found(session.db, resident_id)
    return session.files.get(found.photo) if found.photo else None


def name_picture(session: Session, resident_id: ResidentId) -> bytes | None:
    """Return the picture of the name as JPEG; None if none is on file. Raises as `photo`."""
    session.require(Permission.RESIDENTS_SEE_FACE, Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
    found = recording.found(session.db, resident_id)
    return session.files.get(found.name_picture) if found.name_picture else None


def _set_picture(session: Session, resident_id: ResidentId, column: str, raw: bytes, file_name: str) -> int:
    recording.found(session.db, resident_id)
    picture = as_photo(raw)
    with session.change("resident.pictured", recording.subject(resident_id)) as one:
        new = {column: attach(one, picture, file_name)}
        if one.fields("resident", resident_id, people.columns(session.db, resident_id), new):
            rows.change(session.db, "resident", resident_id, new)
        return one.seq
