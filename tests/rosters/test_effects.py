"""What the settings tell of other rules before they are saved."""

from __future__ import annotations

from dataclasses import replace

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import Days, RosterRules
from tests.rosters.house import DECEMBER, carers, duties_of, group_of, line

RULES = RosterRules()


def told(session: Session, new: RosterRules, old: RosterRules = RULES) -> list[tuple[str, object, object, object]]:
    return [(said.source.partition(":")[0], values["month"], values["before"], values["after"])
            for said, values in service.effects(session, (), old, new)]  # fmt: skip


def test_a_stricter_rule_tells_how_many_days_it_would_break(session: Session) -> None:
    mei = carers(session, 1)[0]
    for letter in "白夜":
        service.set_need(session, duties_of(session)[letter], Days.EVERY, 0, 0, DECEMBER.first)
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, mei, "白白白休白白白休夜休夜"))
    before = len([one for one in service.findings(session, group_of(session).id, DECEMBER) if one.gravity != "note"])
    longer = replace(RULES, rest_hours=13)
    assert told(session, longer) == [("{group}, {month}", "2026-12", before, before + 4)]
    assert told(session, RULES, longer) == [("{group}, {month}", "2026-12", before + 4, before)]
    assert told(session, replace(RULES, night_points=9)) == []


def test_a_month_that_nobody_planned_is_not_told(session: Session) -> None:
    carers(session, 1)
    assert told(session, replace(RULES, rest_hours=24, days_running=1)) == []
