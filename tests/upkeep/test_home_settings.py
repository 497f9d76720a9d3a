"""The home's settings: what is known of each, what saving changes, who may, and the page by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data import audit, check, settings
from app.data.session import Actor, Session
from app.data.settings import CERTAINTY_WORDS, KNOWN, UNIT_WORDS, HomeSettings, Unit, findings
from app.desktop import theme
from app.desktop.forms import AskField
from app.desktop.theme import TextSize
from app.features.intake import service as intake
from app.features.residents import service as residents
from app.features.residents.model import Person
from app.features.stays import service as stays
from app.features.stays.model import Leave
from app.features.upkeep import service
from app.features.upkeep.view import HomeSettingsPage
from app.features.upkeep.view.home_settings import GROUPS
from app.kernel.access import Role
from app.kernel.birthdays import PartialDate
from app.kernel.clock import SetClock, today
from app.kernel.codes import Sex
from app.kernel.errors import NotAllowedError, RuleBrokenError
from app.kernel.ids import BedId, ResidentId
from tests.desk import TableDesk, said
from tests.stays.conftest import beds

__all__ = ["beds"]  # a fixture of the stays' tests

ROSTER = Path(__file__).parents[1] / "data" / "roster.xlsx"


@pytest.fixture
def living(session: Session, beds: dict[str, BedId]) -> ResidentId:
    """Return a woman of 81 who lives in the home."""
    born = PartialDate.exact(today(session.clock).replace(year=1945))
    who = residents.add(session, Person(name="王秀英", sex=Sex.FEMALE, born=born, id_none_reason="没有办"))
    stays.admit(session, who, beds["201-1"], session.clock.now())
    return who


def effects(session: Session, **values: int | str) -> list[str]:
    return [one.text(lambda _context, text: text) for one in service.would_change(session, values)]


# what is known --------------------------------------------------------------------------------------


def test_of_every_setting_all_is_known_and_every_default_holds() -> None:
    assert [*KNOWN] == [field.name for field in fields(HomeSettings)]
    assert findings(HomeSettings()) == ()
    for known in KNOWN.values():
        assert known.label.source and known.source.source
        assert known.certainty in CERTAINTY_WORDS
        assert known.unit in {*UNIT_WORDS, Unit.FOLDER}


def test_the_form_shows_all_but_the_folder() -> None:
    shown = [name for _title, names in GROUPS for name in names]
    assert sorted(shown) == sorted(name for name in KNOWN if KNOWN[name].unit is not Unit.FOLDER)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("missing_report_hours", 0),
        ("missing_report_hours", 25),
        ("missing_report_hours", "three"),
        ("leave_search_after_minutes", 4),
        ("oldest_usual_age", 16),
        ("leave_director_after_minutes", 59),
    ],
)
def test_what_cannot_be_is_said_at_its_field(name: str, value: int | str) -> None:
    new = replace(HomeSettings(), **{name: value})  # type: ignore[arg-type]
    assert [finding.field for finding in findings(new)] == [name]


def test_no_limit_for_the_director_is_fine() -> None:
    assert findings(HomeSettings(leave_director_after_minutes=0)) == ()


# services -------------------------------------------------------------------------------------------


def test_settings_change_in_the_trail_with_history_and_back(session: Session) -> None:
    before = service.change_settings(session, {"missing_report_hours": 2, "youngest_usual_age": 18}, "县里要求")
    assert before == {"missing_report_hours": 3, "youngest_usual_age": 16}
    assert service.home_settings(session) == HomeSettings(missing_report_hours=2, youngest_usual_age=18)
    entry = audit.entries(session.db)[0]
    assert entry.action == "home.settings_changed" and "县里要求" in entry.detail
    lines = {one.name: (one.who, one.before, one.after, one.reason) for one in service.setting_changes(session)}
    assert lines == {
        "missing_report_hours": ("李桂兰", "3", "2", "县里要求"),
        "youngest_usual_age": ("李桂兰", "16", "18", "县里要求"),
    }
    service.change_settings(session, before)
    assert service.home_settings(session) == HomeSettings()
    assert len(service.setting_changes(session)) == 4
    assert list(check.faults(session)) == []


def test_what_is_wrong_or_the_same_writes_nothing(session: Session) -> None:
    last = audit.last(session.db)
    with pytest.raises(RuleBrokenError) as refusal:
        service.change_settings(session, {"missing_report_hours": "many", "oldest_usual_age": 500})
    assert [finding.field for finding in refusal.value.findings] == ["missing_report_hours", "oldest_usual_age"]
    assert service.change_settings(session, {"missing_report_hours": 3}) == {}
    assert audit.last(session.db) == last
    assert service.would_change(session, {"oldest_usual_age": 500}) == ()
    assert service.would_change(session, {"oldest_usual_age": 120}) == ()


def test_a_setting_of_an_older_version_is_passed_over(session: Session) -> None:
    with session.change("home.settings_changed") as change:
        change.fields("setting", 0, {"resident_word": "老人"}, {"resident_word": "长者"})
        session.db.execute("INSERT INTO setting VALUES ('resident_word', '\"长者\"')")
    assert service.home_settings(session) == HomeSettings()
    assert [one.name for one in service.setting_changes(session)] == ["resident_word"]


def test_what_would_change_is_counted(session: Session, clock: SetClock, living: ResidentId) -> None:
    leave = Leave(clock.now(), clock.now() + timedelta(hours=2), "女儿家", phone="000 1")
    stays.go_on_leave(session, living, leave)
    clock.pass_(hours=2, minutes=25)
    assert effects(session, leave_search_after_minutes=20) == ["Leaves for which a search is due: 0 now, 1 then."]
    assert effects(session, youngest_usual_age=82, oldest_usual_age=110) == [
        "People outside of the usual ages: 0 now, 1 then. No record changes."
    ]
    stays.report_missing(session, living, clock.now())
    clock.pass_(hours=2)
    assert effects(session, missing_report_hours=2) == ["Missing people who must be reported: 0 now, 1 then."]
    assert effects(session, idle_lock_minutes_care=4)[0].endswith("care screens after 4.")


def test_slips_that_wait_are_counted(session: Session, clock: SetClock, living: ResidentId) -> None:
    stays.ask_leave(
        session, living, Leave(clock.now(), clock.now() + timedelta(hours=5), "女儿家", phone="000 1", reason="探亲")
    )
    (line,) = effects(session, leave_director_after_minutes=240)
    assert "Of 1 slips that wait, the director decides 0 now, 1 then." in line


def test_a_setting_holds_for_new_people_at_once(session: Session) -> None:
    born = PartialDate.exact(today(session.clock).replace(year=1945))
    draft = Person(name="王秀英", sex=Sex.FEMALE, born=born, id_none_reason="没有办")
    assert residents.check(session, draft) == ()
    service.change_settings(session, {"oldest_usual_age": 80})
    assert [finding.code for finding in residents.check(session, draft)] == ["born_unclear"]


def test_a_setting_holds_for_lists_too(session: Session) -> None:
    def asked() -> int:
        rows = intake.preview(session, ROSTER).rows
        return sum(finding.code == "born_unclear" for row in rows for finding in row.findings)

    before = asked()
    service.change_settings(session, {"oldest_usual_age": 80})
    assert asked() > before


DIRECTORS_ONLY: list[Callable[[Session], object]] = [
    service.home_settings,
    service.setting_changes,
    lambda session: service.change_settings(session, {"missing_report_hours": 2}),
    lambda session: service.would_change(session, {"missing_report_hours": 2}),
]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
@pytest.mark.parametrize("deed", DIRECTORS_ONLY)
def test_nobody_but_the_director(session: Session, role: Role, deed: Callable[[Session], object]) -> None:
    with pytest.raises(NotAllowedError):
        deed(session.as_actor(Actor(session.actor.account_id, "甲", role)))
    assert settings.load(session) == HomeSettings()


# the page -------------------------------------------------------------------------------------------


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> HomeSettingsPage:
    made = HomeSettingsPage(session, desk)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1140, 680)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open(None)
    return made


def write(page: HomeSettingsPage, key: str, text: str) -> None:
    """Type over what stands in a field."""
    field = page.form.field(key)
    assert isinstance(field, AskField)
    field.focus_here()
    QTest.keySequence(field.edit, "Ctrl+A")
    QTest.keyClicks(field.edit, text)


def test_a_value_is_changed_saved_and_undone_by_keyboard(
    page: HomeSettingsPage, desk: TableDesk, session: Session
) -> None:
    assert "Nothing yet" in said(page.history)
    assert not page.save_button.isEnabled() and page.effects.isHidden()
    write(page, "missing_report_hours", "2")
    write(page, "reason", "rule of the county")
    assert "Missing people who must be reported: 0 now, 0 then." in said(page.effects)
    QTest.keyClick(page.form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert service.home_settings(session).missing_report_hours == 2
    assert "3 → 2 hours" in said(page.history) and "rule of the county" in said(page.history)
    assert not page.save_button.isEnabled() and page.effects.isHidden()
    assert page.form.field("reason").value() == ""
    desk.undo()
    assert service.home_settings(session).missing_report_hours == 3
    assert "2 → 3 hours" in said(page.history)


def test_what_is_refused_stands_at_the_field_and_stays_typed(page: HomeSettingsPage, session: Session) -> None:
    write(page, "missing_report_hours", "soon")
    page.save()
    assert page.form.field("missing_report_hours").finding() == "A whole number from 1 to 24, please."
    assert page.form.field("missing_report_hours").value() == "soon"
    assert service.home_settings(session) == HomeSettings()
    page._give_up.click()
    assert page.form.field("missing_report_hours").value() == "3" and not page.form.summary.isVisible()


def test_what_is_typed_outlasts_a_refresh(page: HomeSettingsPage, session: Session) -> None:
    write(page, "youngest_usual_age", "18")
    service.change_settings(session, {"missing_report_hours": 5})
    page.refresh()
    assert page.form.values()["youngest_usual_age"] == "18"
    assert page.form.values()["missing_report_hours"] == "5"
    assert page.save_button.isEnabled()


def test_every_field_says_where_its_value_comes_from(page: HomeSettingsPage) -> None:
    assert "At first 3. practice of other homes, not law: incident rule of one care home" in said(page.form)
    assert said(page.form).count("At first ") == len(KNOWN) - 1
