"""Who may do what with incidents: every post and every deed, on somebody else's report and on a concern."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.data.session import Session
from app.features.incidents import service
from app.features.incidents.model import LineDraft, LineKind
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, OutOfDateError
from app.kernel.ids import IncidentId, ResidentId
from tests.builders import as_role
from tests.incidents.conftest import HOUR, a_report, told_family

D, N, C, K, A, Z, S, X = (
    Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY, Role.AUDITOR,
)  # fmt: skip
ALL = {D, N, C, K, A, Z, S, X}
Deed = Callable[[Session, IncidentId], object]


def _closed(session: Session, of: IncidentId) -> None:
    """Do what closing needs as the director, then close as the one who is asked about."""
    director = as_role(session, D)
    now = session.clock.now()
    service.add_line(director, of, told_family(now))
    service.add_line(director, of, LineDraft(LineKind.REVIEW, now, "属实"))
    service.close(session, of)


DEEDS: dict[str, tuple[Deed, set[Role]]] = {
    "read": (service.case, {D, N, X}),
    "print": (service.report_paper, {D, N, X}),
    "tell the family": (lambda session, of: service.add_line(session, of, told_family(session.clock.now())), {D, N}),
    "review": (
        lambda session, of: service.add_line(session, of, LineDraft(LineKind.REVIEW, session.clock.now(), "属实")),
        {D, N},
    ),
    "close": (_closed, {D, N}),
    "take back": (lambda session, of: service.withdraw(session, of, "记错了"), {D, N}),
}


@pytest.mark.parametrize("role", sorted(ALL - {C}))
@pytest.mark.parametrize("deed", DEEDS)
def test_on_what_somebody_else_reported(session: Session, fall: IncidentId, deed: str, role: Role) -> None:
    act, allowed = DEEDS[deed]
    if role in allowed:
        act(as_role(session, role), fall)
    else:
        with pytest.raises((NotAllowedError, OutOfDateError)):
            act(as_role(session, role), fall)


@pytest.mark.parametrize("role", sorted(ALL - {C}))
@pytest.mark.parametrize("deed", DEEDS)
def test_on_a_concern_about_abuse(session: Session, concern: IncidentId, deed: str, role: Role) -> None:
    act = DEEDS[deed][0]
    if role is D:
        act(as_role(session, role), concern)
    else:
        with pytest.raises((NotAllowedError, OutOfDateError)):
            act(as_role(session, role), concern)


@pytest.mark.parametrize("role", sorted(ALL))
def test_everybody_but_the_auditor_reports(session: Session, clock: SetClock, who: ResidentId, role: Role) -> None:
    draft = a_report(clock.now(), who)
    if role is X:
        with pytest.raises(NotAllowedError):
            service.report(as_role(session, role), draft)
    else:
        service.report(as_role(session, role), draft)


@pytest.mark.parametrize("role", sorted(ALL))
def test_facts_and_shift_sheets(session: Session, clock: SetClock, fall: IncidentId, role: Role) -> None:
    one = as_role(session, role)
    reads, hands_over = role in {D, N, X}, role in {D, N, C, S, X}
    asked: tuple[tuple[Callable[[], object], bool], ...] = (
        (lambda: list(service.facts(one)), reads),
        (lambda: service.of_shift(one, clock.now() - HOUR, clock.now()), hands_over),
    )
    for ask, allowed in asked:
        if allowed:
            assert ask()
        else:
            with pytest.raises(NotAllowedError):
                ask()
