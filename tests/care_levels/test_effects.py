"""What a change of the rules of levels would do is told before it is saved; kinds of due one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import SelfCareItem
from app.kernel.clock import SetClock
from tests.care_levels.samples import admitted, ago, finding, observation


def told(session: Session, **values: Any) -> list[dict[str, Any]]:
    """Return the values of each sentence; words as their English."""
    now = service.rules_on(session)
    found = service.effects(session, (), now, replace(now, **values))
    return [{name: getattr(one, "source", one) for name, one in told_.items()} for _said, told_ in found]


def reported(session: Session) -> None:
    """Leave a report with the county, received today."""
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 2), list(SelfCareItem)[:5]))
    report = service.report_change(session, of, ago(session, 1), "镇")
    service.county_received(session, of, report, ago(session, 0))


def test_other_days_for_the_county_move_the_first_answer(session: Session) -> None:
    reported(session)
    assert {"count": 1, "before": date(2026, 12, 4), "after": date(2026, 11, 27)} in told(
        session, report_working_days=5
    )


def test_where_the_holidays_are_not_known_no_day_is_told(session: Session, clock: SetClock) -> None:
    clock.pass_(days=30)  # ten working days reach into 2027, five do not
    reported(session)
    assert told(session, report_working_days=5) == []


def test_a_later_first_day_tells_of_classes_not_found_as_well(session: Session) -> None:
    admitted(session, days_ago=3)
    kinds = {one["kind"]: (one["before"], one["after"]) for one in told(session, first_days=7)}
    every = ("official class", "own observation", "ability assessment", "assessment of risks")
    assert kinds == dict.fromkeys(every, (1, 0))
