"""Who may do what with rosters: every public service, each tried by every post."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Days, DutyDraft, Group, GroupDraft, RosterRules
from app.features.rosters.model.problem import Effort
from app.features.staff.model import Post
from app.kernel.access import Role
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import AskId, DutyId, RosterGroupId, StaffId, SwapId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.rosters.house import DECEMBER, FIRST

D, N, C, K, U = Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR
EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
OWN, READ, PLAN, CHANGE, PUBLISH = {D, N, C, K}, {D, N, K, U}, {D, N, K}, {D, K}, {D}
WHO, OTHER, GONE, TO = StaffId(99), StaffId(98), RosterGroupId(9), Path("/nowhere")
GROUP, DUTY = GroupDraft("护士组", frozenset({Post.NURSE})), DutyDraft("早", "早班", "06:00", "14:00", 480)
NO_SERVICE = {"digest", "sample_data", "take_filling"}  # `take_filling` needs a search: see test_fill_dialog


def _set_up(session: Session) -> None:
    with session.change("home.migrated") as change:
        service.set_up(change)


def _calls(session: Session) -> list[tuple[Callable[[], object], set[Role]]]:
    return [
        (lambda: service.groups(session), OWN | READ),
        (lambda: service.require_group(session, GONE), OWN | READ),
        (lambda: service.duties(session, GONE), OWN | READ),
        (lambda: service.needs(session, GONE), OWN | READ),
        (lambda: service.rules_on(session), OWN | READ),
        (lambda: service.me(session), OWN | READ),
        (lambda: service.asks(session, FIRST, FIRST), OWN | READ),
        (lambda: service.swaps(session, FIRST, FIRST), OWN | READ),
        (lambda: service.my_days(session, DECEMBER, WHO), READ),  # of oneself: see test_own_page
        (lambda: service.colleagues(session, GONE, FIRST), READ),  # where one is planned oneself: see test_own_page
        (lambda: service.people(session, Group(GONE, GROUP, 1), FIRST, FIRST), READ),
        (lambda: service.sheet(session, GONE, DECEMBER), READ),
        (lambda: service.patterns(session, GONE), READ),
        (lambda: service.review(session, GONE, DECEMBER), READ),
        (lambda: service.findings(session, GONE, DECEMBER), READ),
        (lambda: service.changes_since(session, GONE, DECEMBER), READ),
        (lambda: service.wall_sheet(session, GONE, DECEMBER), READ),
        (lambda: service.personal_sheets(session, GONE, DECEMBER, []), READ),
        (lambda: service.attendance(session, GONE, DECEMBER), READ),
        (lambda: service.change_list(session, GONE, DECEMBER), READ),
        (lambda: service.export_month(session, GONE, DECEMBER, TO / "班.xlsx"), READ),
        (lambda: service.print_month(session, GONE, DECEMBER, TO), READ),
        (lambda: service.unpublished(session), READ),
        (lambda: service.soon_short(session), READ),
        (lambda: list(service.effects(session, (), RosterRules(), RosterRules())), READ),
        (lambda: service.unanswered(session), PLAN),
        (lambda: list(service.due_tasks(session, in_english)), PLAN),
        (lambda: service.tile(session, in_english), PLAN),
        (lambda: service.set_cells(session, GONE, DECEMBER, {}), PLAN),
        (lambda: service.pin(session, GONE, DECEMBER, [], pinned=True), PLAN),
        (lambda: service.swap(session, GONE, DECEMBER, (WHO, FIRST), (OTHER, FIRST)), PLAN),
        (lambda: service.set_pattern(session, GONE, WHO, [], FIRST), PLAN),
        (lambda: service.start_filling(session, GONE, DECEMBER, Effort(work=1)), PLAN),
        (lambda: service.accept(session, GONE, DECEMBER, []), PLAN),
        (lambda: service.accept_no_more(session, GONE, DECEMBER, []), PLAN),
        (lambda: service.answer_ask(session, AskId(9), granted=True), PLAN),
        (lambda: service.withdraw_answer(session, AskId(9)), PLAN),
        (lambda: service.answer_swap(session, SwapId(9), granted=True), PLAN),
        (lambda: service.add_ask(session, AskDraft(WHO, AskKind.WISH_OFF, FIRST, FIRST)), PLAN),
        (lambda: service.ask_swap(session, GONE, (WHO, FIRST), (OTHER, FIRST), ""), PLAN),
        (lambda: service.withdraw_ask(session, AskId(9)), OWN),
        (lambda: service.withdraw_swap(session, SwapId(9)), OWN),
        (lambda: service.own_month(session, DECEMBER), OWN | READ),
        (lambda: service.own_tile(session, in_english), OWN | READ),
        (lambda: service.next_duty(session), OWN | READ),
        (lambda: service.next_words(session), OWN | READ),
        (lambda: service.add_group(session, GROUP), CHANGE),
        (lambda: service.change_group(session, GONE, GROUP), CHANGE),
        (lambda: service.withdraw_group(session, GONE, ""), CHANGE),
        (lambda: service.add_duty(session, GONE, DUTY), CHANGE),
        (lambda: service.change_duty(session, DutyId(9), DUTY), CHANGE),
        (lambda: service.withdraw_duty(session, DutyId(9)), CHANGE),
        (lambda: service.set_need(session, DutyId(9), Days.EVERY, 1, 1, FIRST), CHANGE),
        (lambda: _set_up(session), CHANGE),
        (lambda: service.publish(session, GONE, DECEMBER, ""), PUBLISH),
    ]


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_who_may_do_what(session: Session, role: Role) -> None:
    wrong = []
    for call, allowed in _calls(as_role(session, role)):
        try:
            call()
            refused = False
        except NotAllowedError:
            refused = True
        except HomeError:
            refused = False
        if refused is (role in allowed):
            wrong.append(call.__code__.co_names)
    assert wrong == []


def test_every_service_is_tried(session: Session) -> None:
    tried = {name for call, _ in _calls(session) for name in call.__code__.co_names}
    services = {name for name in service.__all__ if inspect.isfunction(getattr(service, name))}
    assert services - tried - {"set_up"} == NO_SERVICE
