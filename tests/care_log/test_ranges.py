"""Which numbers are usual and which are asked about again, as the home sets them with a date."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.data.settings import value_findings
from app.features.care_log import service
from app.features.care_log.joins import SLICE
from app.features.care_log.model import AskedRanges, Limits, UsualRanges
from app.features.care_log.view.vitals import VitalsPane
from app.features.upkeep import service as upkeep
from app.features.upkeep.view.rule_dialogs import ChangeRule, shown_value
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError, RuleBrokenError
from app.kernel.ranges import read_ends
from tests.builders import as_role
from tests.care_log.samples import Ward, a_ward, measured, record
from tests.desk import said

_CARE_LOG, USUAL_OFFER, ASKED_OFFER = SLICE.rules


@pytest.fixture
def ward(session: Session) -> Ward:
    return a_ward(session)


def outcome(session: Session, ward: Ward, value: float) -> tuple[str, ...]:
    line = service.line_of(session, record(session, measured(ward.people[0], session.clock.now(), value)))
    assert line is not None
    return line.entry.outcome


def test_every_range_can_be_read_and_lies_in_what_is_asked_about() -> None:
    assert [one.name for one in fields(UsualRanges)] == [one.name for one in fields(AskedRanges)]
    for name, usual in asdict(UsualRanges()).items():
        inner, outer = read_ends(usual), read_ends(getattr(AskedRanges(), name))
        assert inner and outer and outer[0] <= inner[0] < inner[1] <= outer[1]
        for group in (service.USUAL_RANGES, service.ASKED_RANGES):
            assert not value_findings(name, getattr(group.kind(), name), group.known[name])


@pytest.mark.parametrize("wrong", ["37.2-36", "36", "", "20-37", "36-46", 36])
def test_a_range_that_cannot_be_is_refused(wrong: str | int) -> None:
    (finding,) = value_findings("temperature", wrong, service.USUAL_RANGES.known["temperature"])
    assert finding.text().startswith("Two numbers from 25 to 45")


def test_what_is_usual_changes_from_its_day_on(session: Session, ward: Ward, clock: SetClock) -> None:
    assert outcome(session, ward, 37.4) == ("high",)
    upkeep.set_rules(session, USUAL_OFFER, {"temperature": "36到37.5"}, today(clock), "护士长定", "")
    assert outcome(session, ward, 37.4) == ()
    assert outcome(session, ward, 37.6) == ("high",)
    yesterday = today(clock) - timedelta(days=1)
    assert service.ranges_on(session, yesterday).usual.temperature == "36.0-37.2"


def test_the_own_range_of_a_resident_stands_above(session: Session, ward: Ward, clock: SetClock) -> None:
    service.set_limits(session, ward.people[0], "temperature", Limits(high=38.0), "医生定")
    upkeep.set_rules(session, USUAL_OFFER, {"temperature": "36.5-37.0"}, today(clock), "护士长定", "")
    assert outcome(session, ward, 37.9) == ()
    assert outcome(session, ward, 36.4) == ("low",)


def test_what_is_asked_about_again_is_the_homes_to_say(session: Session, ward: Ward, clock: SetClock) -> None:
    with pytest.raises(RuleBrokenError) as asked:
        outcome(session, ward, 33.5)
    assert [one.code for one in asked.value.findings] == ["unlikely"]
    upkeep.set_rules(session, ASKED_OFFER, {"temperature": "33-42"}, today(clock), "护士长定", "")
    assert outcome(session, ward, 33.5) == ("low",)


def test_the_trend_shows_the_range_of_the_home(qtbot: QtBot, session: Session, ward: Ward, clock: SetClock) -> None:
    upkeep.set_rules(session, USUAL_OFFER, {"blood_pressure": "100-150"}, today(clock), "护士长定", "")
    pane = VitalsPane(session, ward.people[0])
    qtbot.addWidget(pane)
    pane.show_item("blood_pressure")
    assert "usual 100–150，60–89 mmHg" in said(pane)


def test_a_range_is_set_in_the_settings(qtbot: QtBot, session: Session) -> None:
    sheet = next(one for one in upkeep.rules(session, (SLICE,)) if one.offer is USUAL_OFFER)
    rule = next(one for one in sheet.rules if one.name == "oxygen")
    assert shown_value(rule.known, rule.value) == "94–100"
    dialog = ChangeRule(session, (SLICE,), USUAL_OFFER, rule)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"oxygen": "100-94", "reason": "高原"})
    dialog.save()
    assert not dialog.result() and "the lower one first" in said(dialog)
    dialog.form.set_values({"oxygen": "９０～１００"})
    dialog.save()
    assert dialog.result() and service.ranges_on(session).usual.oxygen == "90~100"


def test_who_reads_the_log_reads_the_ranges(session: Session) -> None:
    for role in Role:
        acting = as_role(session, role)
        if role in (Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.AUDITOR):
            assert service.ranges_on(acting).usual == UsualRanges()
        else:
            with pytest.raises(NotAllowedError):
                service.ranges_on(acting)
