"""Who may do what with checks: every public service, each tried by every post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest

from app.data.session import Session
from app.features.safety_checks import service
from app.features.safety_checks.model import AnswerDraft, Condition, Round
from app.features.safety_checks.service import PlaceDraft, RoundDraft
from app.features.slice import Ledger, SamplePlan
from app.kernel.access import Role
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import CheckEventId, CheckPlaceId, RoundId, TemplateId, TemplateVersionId
from app.kernel.ledgers import LedgerTable
from app.kernel.text import in_english
from tests.builders import as_role

EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
RECORD = {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.SAFETY}
READ = RECORD | {Role.AUDITOR}
PREPARE = {Role.DIRECTOR, Role.SAFETY}
PLAN = {Role.DIRECTOR}
DAY, NO_ROUND, NO_PLACE = date(2026, 11, 22), RoundId(9), CheckPlaceId(9)
NO_EVENT, NO_VERSION = CheckEventId(9), TemplateVersionId(9)
NO_LEDGER = Ledger("none", "没有", 4, lambda _session, _first, _last: LedgerTable(("日期",), (1,), ()))
GOOD = AnswerDraft(Condition.GOOD)
SAMPLE = SamplePlan(residents=0, staff=0, days=1, seed=1, today=DAY, closing=False)
NO_SERVICE = {"GROUP", "OFTEN_WORDS", "PlaceDraft", "RoundDraft", "Standing", "categories", "month_of", "now",
              "often_on_paper", "pack", "sources"}  # fmt: skip
"""Words, drafts, and what reads the rule pack or the clock alone."""


def _calls(session: Session, of: TemplateId, known: Round, to: Path) -> list[tuple[Callable[[], object], set[Role]]]:
    template = known.template
    return [
        (lambda: service.versions(session), READ),
        (lambda: service.by_template(session), READ),
        (lambda: service.in_use(session), READ),
        (lambda: service.places(session), READ),
        (lambda: service.place_names(session), READ),
        (lambda: service.districts(session), READ),
        (lambda: service.suggested(session), READ),
        (lambda: service.owed(session, DAY, DAY), READ),
        (lambda: service.events(session), READ),
        (lambda: service.missed(session, DAY, DAY), READ),
        (lambda: service.waiting(session), READ),
        (lambda: service.unasked_admissions(session), READ),
        (lambda: service.tile(session, in_english), READ),
        (lambda: service.signs(session, known), READ),
        (lambda: service.rules_on(session), READ),
        (lambda: service.round_of(session, NO_ROUND), READ),
        (lambda: service.open_rounds(session), READ),
        (lambda: service.unsigned_rounds(session), READ),
        (lambda: service.rounds_between(session, DAY, DAY), READ),
        (lambda: service.attendance(session, NO_ROUND), READ),
        (lambda: service.way(session, known), READ),
        (lambda: list(service.ledgers(session)), READ),
        (lambda: service.every_ledger(session, ()), READ),
        (lambda: service.ledger_paper(session, NO_LEDGER, DAY, DAY), READ),
        (lambda: service.month_ledgers(session, DAY, to), READ),
        (lambda: service.summary_paper(session, DAY), READ),
        (lambda: service.blank_sheet(session, service.in_use(session)[0]), READ),
        (lambda: service.folder(session, (), [4], DAY, DAY, to), READ),
        (lambda: list(service.due_tasks(session, in_english)), EVERYONE),
        (lambda: service.begin(session, RoundDraft(of, DAY)), RECORD),
        (lambda: service.answer(session, NO_ROUND, None, "DF01", GOOD), RECORD),
        (lambda: service.all_good(session, NO_ROUND, None), RECORD),
        (lambda: service.take_back_answers(session, NO_ROUND, ()), RECORD),
        (lambda: service.finish(session, NO_ROUND), RECORD),
        (lambda: service.confirmers(session, NO_ROUND), RECORD),
        (lambda: service.confirm(session, NO_ROUND), RECORD),
        (lambda: service.withdraw(session, NO_ROUND, "错"), RECORD),
        (lambda: service.raise_event(session, of, "庙会", DAY), RECORD),
        (lambda: service.withdraw_event(session, NO_EVENT, "错"), RECORD),
        (lambda: service.write_reason(session, of, DAY, "", "停电"), RECORD),
        (lambda: service.add_places(session, [PlaceDraft("库房")]), PREPARE),
        (lambda: service.change_place(session, NO_PLACE, PlaceDraft("仓库")), PREPARE),
        (lambda: service.set_order(session, [NO_PLACE]), PREPARE),
        (lambda: service.withdraw_place(session, NO_PLACE), PREPARE),
        (lambda: service.add(session, "", template, DAY, "自己的"), PREPARE),
        (lambda: service.set_template(session, of, template, DAY, "新要求"), PREPARE),
        (lambda: service.retire(session, of, DAY, "不用了"), PREPARE),
        (lambda: service.withdraw_version(session, NO_VERSION), PREPARE),
        (lambda: service.start(session, DAY, ["D-FIRE"]), PLAN),
        (lambda: service.confirm_template(session, NO_VERSION), PLAN),
        (lambda: service.sample_data(session, SAMPLE, Random(1)), PLAN),
    ]


@pytest.fixture
def known(walked: Session, patrol: TemplateId, day: date) -> Round:
    return service.round_of(walked, service.begin(walked, RoundDraft(patrol, day)))


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_who_may_do_what(walked: Session, patrol: TemplateId, known: Round, role: Role, tmp_path: Path) -> None:
    for place, (call, allowed) in enumerate(_calls(as_role(walked, role), patrol, known, tmp_path)):
        try:
            call()
            refused = False
        except NotAllowedError:
            refused = True
        except HomeError:
            refused = False
        assert refused is (role not in allowed), place


def test_every_public_service_is_in_the_table(
    walked: Session, patrol: TemplateId, known: Round, tmp_path: Path
) -> None:
    named = {name for call, _allowed in _calls(walked, patrol, known, tmp_path) for name in call.__code__.co_names}
    assert set(service.__all__) - NO_SERVICE <= named
