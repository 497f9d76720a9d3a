"""Finds staff by name, initials or phone, in the list and from anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from app.data.session import Session
from app.features.slice import SearchKey
from app.features.staff.model import Member
from app.features.staff.service.people import member_of_account, staff
from app.kernel.access import Permission
from app.kernel.ids import StaffId
from app.pinyin.rank import Finder


def search_keys(session: Session) -> Iterator[SearchKey]:
    """Yield what each of today's staff is found by; who may not read their records finds the own one.

    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    mine = member_of_account(session)
    shown = staff(session) if session.may(Permission.STAFF_READ) else (mine,) if mine else ()
    for one in shown:
        yield SearchKey(one.id, "staff_member", one.name, one.told.phone, _keys(one))


def found(session: Session, query: str) -> frozenset[StaffId]:
    """Return who of everybody ever on record is found by what was typed. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    everybody = staff(session, left=True)
    hits = Finder([_keys(one) for one in everybody]).ranked(query, len(everybody))
    return frozenset(everybody[place].id for place, _worth in hits)


def _keys(one: Member) -> tuple[str, ...]:
    from app.pinyin.readings import readings

    return tuple(filter(None, (one.name.casefold(), *readings(one.name).search.split("|"), one.told.phone)))
