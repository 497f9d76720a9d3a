"""Rules with a date: what the page says, the dialog that says before what would change, taking back, who may."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Actor, Session
from app.data.settings import CERTAINTY_WORDS, UNIT_WORDS, Certainty, Setting, Unit
from app.desktop import theme
from app.desktop.forms import AskField, ChoiceField
from app.desktop.theme import TextSize
from app.features.slice import RuleOffer, Slice
from app.features.upkeep import service
from app.features.upkeep.service import Rule
from app.features.upkeep.view import RulesPage
from app.features.upkeep.view.rule_dialogs import ChangeRule, TakeBackRule, shown_value
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError, RuleBrokenError
from app.kernel.text import Words, words
from app.shell.slices import slices
from tests.desk import TableDesk, buttons, said

OURS = words("Test", "our guess")
DAY = date(2026, 11, 1)
COMING = date(2027, 1, 1)


@dataclass(frozen=True, slots=True)
class Visits:
    """How often a doctor comes, and which one."""

    months: int = 6
    who: str = "own"


def told(
    _session: Session, every: Sequence[Slice], old: Visits, new: Visits
) -> Iterable[tuple[Words, Mapping[str, Any]]]:
    assert every
    yield words("Test", "Every {old} months now, {new} then."), {"old": old.months, "new": new.months}


GROUP = RuleGroup(
    "visits",
    words("Test", "Visits"),
    Visits,
    {
        "months": Setting(words("Test", "A doctor comes every"), Unit.MONTHS, Certainty.PRACTICE, OURS, 1, 12),
        "who": Setting(
            words("Test", "Which doctor"), Unit.CHOICE, Certainty.JUDGEMENT, OURS,
            choices=(("own", words("Test", "our own")), ("town", words("Test", "that of the town"))),
        ),
    },
    lambda _rules: (),
)  # fmt: skip
OFFER = RuleOffer(GROUP, told)
SLICES = (Slice("visits", rules=(OFFER,)),)


def rule(session: Session, name: str = "months") -> Rule:
    (sheet,) = service.rules(session, SLICES)
    return next(one for one in sheet.rules if one.name == name)


def set_(session: Session, from_on: date, months: int, source: str = "县民政局〔2026〕8号") -> tuple[int, ...]:
    return service.set_rules(session, OFFER, {"months": months}, from_on, source, "统一口径")


def effects(session: Session, months: int, from_on: date) -> list[str]:
    found = service.rules_would_change(session, SLICES, OFFER, {"months": months}, from_on)
    return [one.text(lambda _context, text: text) for one in found]


# what slices offer ----------------------------------------------------------------------------------


def test_all_is_known_of_every_rule_that_slices_offer() -> None:
    for offer in (offer for part in slices() for offer in part.rules):
        first = offer.group.kind()
        assert offer.group.title.source and offer.group.findings(first) == ()
        for name, known in offer.group.known.items():
            assert known.label.source and known.source.source and known.certainty in CERTAINTY_WORDS
            assert known.unit in {*UNIT_WORDS, Unit.CHOICE, Unit.RANGE}
            assert (known.unit is Unit.CHOICE) == bool(known.choices)
            assert shown_value(known, getattr(first, name)) != ""


def test_the_defaults_of_every_offered_group_hold(session: Session) -> None:
    for offer in (offer for part in slices() for offer in part.rules):
        first = offer.group.kind()
        values = {name: getattr(first, name) for name in offer.group.known}
        assert dated.findings(session, offer.group, values, DAY) == ()


# services -------------------------------------------------------------------------------------------


def test_a_rule_says_since_when_and_what_is_to_come(session: Session) -> None:
    assert rule(session) == Rule("months", GROUP.known["months"], 6, 6, None, ())
    set_(session, DAY, 3)
    set_(session, COMING, 4)
    now = rule(session)
    assert (now.value, now.default) == (3, 6)
    assert now.since is not None and (now.since.from_on, now.since.value) == (DAY, 3)
    assert [(line.from_on, line.value) for line in now.coming] == [(COMING, 4)]


def test_what_would_change_is_told_as_of_today_or_of_its_day(session: Session) -> None:
    assert effects(session, 3, DAY) == ["Every 6 months now, 3 then."]
    assert effects(session, 6, DAY) == [] and effects(session, 99, DAY) == []
    set_(session, today(session.clock), 5)
    assert effects(session, 3, DAY) == []  # another value holds since
    assert effects(session, 3, COMING) == ["Every 5 months now, 3 then."]


def test_what_taking_back_would_change_is_told(session: Session) -> None:
    set_(session, DAY, 3)
    line = rule(session).since
    assert line is not None
    (effect,) = service.taking_back_would_change(session, SLICES, OFFER, line)
    assert effect.values == {"old": 3, "new": 6}
    service.take_back_rules(session, OFFER, (line.id,), "打错了")
    assert rule(session).value == 6


DEEDS: list[Callable[[Session], object]] = [
    lambda session: set_(session, DAY, 3),
    lambda session: service.take_back_rules(session, OFFER, (1,), "错"),
    lambda session: service.rules_would_change(session, SLICES, OFFER, {"months": 3}, DAY),
    service.work_years,
    service.unknown_work_year,
    lambda session: service.save_work_year(session, 2027, [COMING], [], "通知"),
    lambda session: service.take_back_work_year(session, 1, "错"),
]


READERS = {Role.DIRECTOR, Role.AUDITOR}


@pytest.mark.parametrize("role", Role)
def test_the_auditor_reads_the_rules_too(session: Session, role: Role) -> None:
    acting = session.as_actor(Actor(session.actor.account_id, "甲", role))
    if role in READERS:
        assert len(service.rules(acting, SLICES)) == 1
        return
    with pytest.raises(NotAllowedError):
        service.rules(acting, SLICES)


def test_who_only_reads_has_nothing_to_press(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    set_(session, DAY, 3)
    desk.slices = SLICES
    page = RulesPage(session.as_actor(Actor(session.actor.account_id, "检查组", Role.AUDITOR)), desk)
    qtbot.addWidget(page)
    page.refresh()
    assert buttons(page) == []
    assert "3" in " ".join(said(page))


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
@pytest.mark.parametrize("deed", DEEDS)
def test_nobody_but_the_director(session: Session, role: Role, deed: Callable[[Session], object]) -> None:
    with pytest.raises(NotAllowedError):
        deed(session.as_actor(Actor(session.actor.account_id, "甲", role)))


def test_what_is_refused_says_everything(session: Session) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.set_rules(session, OFFER, {"months": 13, "who": "nobody"}, DAY, "", "")
    assert [finding.field for finding in refusal.value.findings] == ["months", "who", "reason"]


# the page -------------------------------------------------------------------------------------------


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    made.slices = SLICES
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> RulesPage:
    made = RulesPage(session, desk)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1140, 680)
    made.show()
    made.open(None)
    return made


def change(qtbot: QtBot, session: Session, name: str = "months") -> ChangeRule:
    made = ChangeRule(session, SLICES, OFFER, rule(session, name))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_page_says_where_each_value_comes_from(page: RulesPage, session: Session) -> None:
    text = said(page)
    assert "At first 6 months. practice of other homes, not law: our guess" in text
    assert "At first our own. our own proposal: our guess" in text and "rule of law" not in text
    assert "Nothing yet" in text
    set_(session, DAY, 3)
    service.set_rules(session, OFFER, {"who": "town"}, COMING, "", "院务会")
    page.refresh()
    text = said(page)
    assert "Since 2026-11-01, by 县民政局〔2026〕8号." in text and "3 months" in text
    assert "A doctor comes every: 3 months from 2026-11-01 on" in text
    assert "Which doctor: that of the town from 2027-01-01 on" in text and "院务会" in text


def test_a_home_without_rules_says_so(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    desk.slices = ()
    page = RulesPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    assert "There are no rules with a date yet" in said(page)


def press(page: RulesPage, name: str) -> None:
    (found,) = [one for one in buttons(page) if one.accessibleName() == name and one.isVisible()]
    found.click()


def test_a_change_is_saved_and_undone_from_the_page(
    page: RulesPage, desk: TableDesk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: ChangeRule) -> bool:
        dialog.form.set_values({"months": "4", "source": "县里文件"})
        dialog.save()
        return bool(dialog.result())

    monkeypatch.setattr(ChangeRule, "done_well", fill)
    press(page, "Change: A doctor comes every")
    assert rule(session).value == 4 and "4 months" in said(page)
    desk.undo()
    assert rule(session).value == 6 and "Taken back:" in said(page)


def test_a_value_is_taken_back_from_the_list(
    page: RulesPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: TakeBackRule) -> bool:
        assert "Every 3 months now, 6 then." in said(dialog.effects)
        dialog.save()
        assert dialog.form.field("reason").finding() == "Write the reason."
        dialog.form.set_values({"reason": "打错了"})
        dialog.save()
        return bool(dialog.result())

    set_(session, DAY, 3)
    page.refresh()
    monkeypatch.setattr(TakeBackRule, "done_well", fill)
    press(page, "Take back: A doctor comes every: 3 months from 2026-11-01 on")
    assert rule(session).value == 6 and "打错了" in said(page)


def test_the_dialog_says_before_what_would_change(qtbot: QtBot, session: Session) -> None:
    dialog = change(qtbot, session)
    assert "Holds now: 6 months." in said(dialog)
    assert "Nothing is different at once." in said(dialog.effects)
    field = dialog.form.field("months")
    assert isinstance(field, AskField)
    field.focus_here()
    QTest.keySequence(field.edit, "Ctrl+A")
    QTest.keyClicks(field.edit, "3")
    assert "Every 6 months now, 3 then." in said(dialog.effects)
    assert rule(session).value == 6


def test_a_refusal_keeps_the_dialog_and_what_was_typed(qtbot: QtBot, session: Session) -> None:
    dialog = change(qtbot, session)
    dialog.form.set_values({"months": "many"})
    dialog.save()
    assert dialog.isVisible() and dialog.form.field("months").value() == "many"
    assert dialog.form.field("months").finding() == "A whole number from 1 to 12, please."
    assert dialog.form.field("reason").finding() == "Write which paper says so, or why."
    dialog.form.set_values({"months": "3", "from_on": None, "reason": "院务会"})
    dialog.save()
    assert dialog.form.field("from_on").finding() == "Write the day from which it holds."
    assert rule(session).value == 6


def test_a_choice_is_set_for_a_day_to_come(qtbot: QtBot, session: Session, clock: SetClock) -> None:
    dialog = change(qtbot, session, "who")
    assert isinstance(dialog.form.field("who"), ChoiceField)
    dialog.form.set_values({"who": "town", "from_on": today(clock) + timedelta(days=1), "reason": "院务会"})
    QTest.keyClick(dialog.form, Qt.Key.Key_Tab)
    dialog.save()
    assert not dialog.isVisible() and rule(session, "who").value == "own"
    clock.pass_(days=1)
    assert rule(session, "who").value == "town"
