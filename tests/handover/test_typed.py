"""What is typed about a sheet is kept for the one who typed it, and only for who may write sheets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.data.session import Session
from app.features.handover import service
from app.kernel.access import Permission, Role, allows
from app.kernel.errors import NotAllowedError
from tests.builders import as_role
from tests.handover.conftest import Home

NOTE = {"text": "测血糖", "resident": "", "due_at": datetime(2026, 11, 22, 13, tzinfo=UTC)}


def test_each_person_finds_the_own_words_again(ward: Home) -> None:
    shift, nurse = ward.shift(), as_role(ward.session, Role.NURSE)
    service.keep_typed(nurse, shift, "note", NOTE | {"nothing": None})
    assert service.typed(nurse, shift, "note") == NOTE
    assert service.typed(nurse, shift, "rooms") == {} == service.typed(ward.session, shift, "note")
    service.drop_typed(nurse, shift, "note")
    assert service.typed(nurse, shift, "note") == {}


@pytest.mark.parametrize("role", list(Role))
def test_only_who_writes_sheets_keeps_words(ward: Home, role: Role) -> None:
    acting, shift = as_role(ward.session, role), ward.shift()
    deeds: tuple[Callable[[Session], object], ...] = (
        lambda session: service.keep_typed(session, shift, "note", NOTE),
        lambda session: service.typed(session, shift, "note"),
        lambda session: service.drop_typed(session, shift, "note"),
    )
    for deed in deeds:
        if allows(role, Permission.HANDOVER_WRITE):
            deed(acting)
        else:
            with pytest.raises(NotAllowedError):
                deed(acting)
