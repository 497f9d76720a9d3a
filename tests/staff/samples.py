"""Builders of residents and caregivers for the tests of the ratio."""

from __future__ import annotations

from typing import Any

from app.data.session import Session
from app.features.staff import service
from app.features.staff.model import MemberDraft, Post
from app.features.stays import service as stays
from app.kernel.ids import ResidentId
from tests.builders import id_number
from tests.care_levels.samples import admitted


def some_residents(session: Session, count: int, **values: Any) -> list[ResidentId]:
    """Admit so many supported residents more, and return their ids."""
    known = len(stays.standings(session))
    return [
        admitted(session, name=f"曾会{chr(0x4E00 + place)}", id_number=id_number(2 * place + 1), **values)
        for place in range(known + 1, known + count + 1)
    ]


def a_caregiver(session: Session, name: str, **values: Any) -> None:
    """Enter somebody who cares for residents."""
    service.add_member(session, MemberDraft(name, Post.CAREGIVER, **values))
