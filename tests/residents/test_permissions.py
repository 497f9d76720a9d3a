"""One test per (role, service) of residents: yes or no."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest

from app.data import audit
from app.data.session import Session
from app.features.residents import model, service
from app.features.residents.model import HealthItemId, PaperState
from app.features.residents.service import Admission
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import ResidentId
from tests.builders import NEPHEW, PENICILLIN, a_resident, as_role, photo_bytes

CALLS: dict[str, Callable[[Session, ResidentId], object]] = {
    "read_health": service.health_items,
    "add": lambda session, one: service.add(session, model.Person(name="")),
    "contacts": service.contacts,
    "add_contact": lambda session, one: service.add_contact(session, one, NEPHEW),
    "add_health": lambda session, one: service.add_health_item(session, one, PENICILLIN),
    "answer_health": lambda session, one: service.answer_list(session, one, "disease", Answer.NONE),
    "answer_contact": lambda session, one: service.answer_list(session, one, "contact", Answer.NONE),
    "papers": service.papers_on_file,
    "add_paper": lambda session, one: service.add_paper(
        session, one, model.PaperDraft(paper="id_card", state=PaperState.HELD)
    ),
    "set_township": lambda session, one: service.set_township(session, one, "青柳镇", date(2020, 1, 1)),
    "reveal": lambda session, one: service.reveal(session, one, "id_number"),
    "history": service.history,
    "photo": service.photo,
    "set_photo": lambda session, one: service.set_photo(session, one, photo_bytes(), "x.png"),
    "identity_sheet": service.identity_sheet,
    "all_whole": lambda session, one: service.all_whole(session),
    "facts": lambda session, one: service.facts(session),
    "see": service.resident,
    "name_picture": service.name_picture,
    "end_health": lambda session, one: service.end_health_item(session, HealthItemId(1), date(2026, 1, 1)),
    "undo": lambda session, one: service.undo(session, one, 1),
    "undo_admission": lambda session, one: service.undo_admission(session, Admission(one)),
}
D, N, C, K, A, H, S, U = (
    Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY, Role.AUDITOR,
)  # fmt: skip
ALLOWED = {
    "see": {D, N, C, K, A, H, S, U}, "read_health": {D, N, C, K, U}, "add": {D, K}, "contacts": {D, N, K, A, H, U},
    "add_contact": {D, K}, "add_health": {D, N}, "answer_health": {D, N}, "answer_contact": {D, K},
    "papers": {D, N, K, A, H, U}, "add_paper": {D, K}, "set_township": {D, K}, "reveal": {D, N, K, A, H},
    "history": {D, N, K, A, H, U}, "photo": {D, N, C, K, A, H, U}, "set_photo": {D, K}, "identity_sheet": {D, N, K},
    "all_whole": {D, K}, "facts": {D, U}, "name_picture": {D, N, C, K, A, H, U}, "end_health": {D, N},
    "undo": {D, N, K}, "undo_admission": {D, K},
}  # fmt: skip


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("role", [D, N, C, K, A, H, S, U])
def test_each_post_may_do_what_the_table_says(session: Session, role: Role, call: str) -> None:
    """The rows of residents in the table of posts."""
    resident_id = a_resident(session)
    acting = as_role(session, role)
    if role in ALLOWED[call]:
        with suppress(
            RuleBrokenError, OutOfDateError
        ):  # an empty person, nothing to undo: a rule says no, not the post
            CALLS[call](acting, resident_id)
    else:
        before = audit.last(session.db)
        with pytest.raises(NotAllowedError):
            CALLS[call](acting, resident_id)
        assert audit.last(session.db) == before
