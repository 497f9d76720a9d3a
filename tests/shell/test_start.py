"""The director's start page on real homes: empty, with people, with much to do; the day on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.cards import Card, TileButton, TodoRow
from app.desktop.chips import Chip
from app.desktop.desk import Desk
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.residents import service as residents
from app.features.residents.model import Person
from app.features.slice import DueTask, Slice, StartCard, StartTile
from app.features.stays import service as stays
from app.features.stays.model import DayCount
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock
from app.kernel.text import Translate, in_english, words
from app.shell import today
from app.shell.first_steps import FirstStepsCard
from app.shell.heads import heads_of
from app.shell.slices import slices
from app.shell.start import StartPage
from app.shell.today_paper import Today, identities
from tests.desk import TableDesk, buttons, said
from tests.paper.reading import pages_of
from tests.qt import inside
from tests.signs import signs_of


def a_page(qtbot: QtBot, session: Session, desk: TableDesk, made_of: tuple[Slice, ...]) -> StartPage:
    page = StartPage(session, desk, made_of, lambda: heads_of(session, made_of, desk.translate))
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.open(None)
    with qtbot.waitActive(page):
        page.show()
    return page


def named(page: StartPage, start: str) -> QAbstractButton:
    return next(one for one in inside(page, QAbstractButton) if one.accessibleName().startswith(start))


@pytest.fixture
def lived_in(session: Session, clock: SetClock) -> Session:
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("1层", "", ""))
    places.add_rooms(session, floor, "101", 3)
    first, second, _free = (place.bed.id for place in places.plan(session).places())
    clock.pass_(days=-2)
    one = residents.add(session, Person(name="王秀英", id_none_reason="没有证件"))
    stays.admit(session, one, first, clock.now())
    clock.pass_(days=2)
    other = residents.add(session, Person(name="李双喜", id_none_reason="没有证件"))
    stays.admit(session, other, second, clock.now())
    clock.pass_(minutes=5)
    stays.report_missing(session, one, clock.now(), "大门口，门卫")
    return session


def test_an_empty_home_shows_the_one_next_step(qtbot: QtBot, session: Session) -> None:
    desk = TableDesk()
    page = a_page(qtbot, session, desk, slices())
    (card,) = inside(page, FirstStepsCard)
    filled = [one.text() for one in buttons(page) if one.property("look") == "primary"]
    assert filled == ["Enter rooms"]
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("1层", "", ""))
    places.add_rooms(session, floor, "101", 2)
    page.refresh()
    (card,) = inside(page, FirstStepsCard)[-1:]
    assert [chip.accessibleName() for chip in inside(card, Chip)] == ["done"]
    (step,) = [one for one in buttons(card) if one.property("look") == "primary"]
    assert step.text() == "Bring in"
    step.click()
    assert desk.asked == [("go", "intake", None)]


def test_steps_go_with_the_first_resident(qtbot: QtBot, lived_in: Session) -> None:
    page = a_page(qtbot, lived_in, TableDesk(), slices())
    assert not inside(page, FirstStepsCard)
    assert "Nobody's self-care is assessed yet" in said(page)


def test_present_people_stand_by_class(qtbot: QtBot, lived_in: Session) -> None:
    away, here = (row.id for row in residents.residents(lived_in))
    levels = signs_of({away: SelfCare.DEPENDENT, here: SelfCare.PARTIAL})
    heads = heads_of(lived_in, (*slices(), levels), in_english)
    assert heads is not None
    assert [(word, count) for word, count, _role in heads.parts] == [
        ("independent", 0), ("partial care", 1), ("full care", 0),
    ]  # fmt: skip
    page = a_page(qtbot, lived_in, TableDesk(), (levels,))
    assert "Nobody's self-care is assessed yet" not in said(page)


def test_the_heads_lead_to_the_list_narrowed_to_them(qtbot: QtBot, lived_in: Session) -> None:
    desk = TableDesk()
    page = a_page(qtbot, lived_in, desk, slices())
    qtbot.mouseClick(named(page, "Missing 1"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(page, "Present 1"), Qt.MouseButton.LeftButton)
    assert desk.asked == [("go", "residents", None, "missing"), ("go", "residents", None, "present")]


@pytest.mark.parametrize(("waiting", "rows", "more"), [(7, 7, ""), (8, 6, "and 2 more"), (30, 6, "and 24 more")])
def test_at_most_seven_lines_wait(qtbot: QtBot, lived_in: Session, waiting: int, rows: int, more: str) -> None:
    def due(_session: Session, _translate: Translate) -> Iterator[DueTask]:
        for number in range(waiting):
            yield DueTask(f"{number}", f"事 {number}", "", "today", "bell", "去看看", "start")

    page = a_page(qtbot, lived_in, TableDesk(), (Slice(name="made_up", due_tasks=due),))
    assert len(inside(page, TodoRow)) == rows
    assert [name for one in inside(page, QAbstractButton) if "more" in (name := one.accessibleName())] == [more] * bool(
        more
    )


def test_the_rest_of_what_waits_unfolds_on_the_page(qtbot: QtBot, lived_in: Session) -> None:
    def due(_session: Session, _translate: Translate) -> Iterator[DueTask]:
        for number in range(9):
            yield DueTask(f"{number}", f"事 {number}", "", "today", "bell", "去看看", "start")

    page = a_page(qtbot, lived_in, TableDesk(), (Slice(name="made_up", due_tasks=due),))
    qtbot.mouseClick(named(page, "and 3 more"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(inside(page, TodoRow)) == 9)
    assert page.focusWidget() is named(page, "去看看: 事 6")
    qtbot.mouseClick(named(page, "Show fewer"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(inside(page, TodoRow)) == 6)
    assert page.focusWidget() is named(page, "去看看: 事 0")


def test_a_slice_may_ask_the_others_what_waits_and_how_much(qtbot: QtBot, lived_in: Session) -> None:
    def due(_session: Session, house: Sequence[Slice], _translate: Translate) -> Iterator[DueTask]:
        yield DueTask("a", f"asked {len(house)}", "", "today", "bell", "去看看", "start")

    def state(_session: Session, house: Sequence[Slice], _translate: Translate) -> tuple[int | None, str]:
        return len(house), "slices"

    tile = StartTile("a", words("Test", "Count"), "bell", "start", None, None, state)
    house = (Slice(name="made_up", due_in_house=due, start_tiles=(tile,)), Slice(name="other"))
    page = a_page(qtbot, lived_in, TableDesk(), house)
    assert [row.button.accessibleName() for row in inside(page, TodoRow)] == ["去看看: asked 2"]
    assert "Count 2 slices" in [one.accessibleName() for one in inside(page, TileButton)]


def test_the_day_is_printed_and_logged(qtbot: QtBot, lived_in: Session) -> None:
    desk = TableDesk()
    page = a_page(qtbot, lived_in, desk, slices())
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    ((word, title, pdf),) = desk.asked
    assert (word, title) == ("preview", "The day on one page")
    (text,) = pages_of(pdf)
    assert "在册2＝在院1＋请假0＋住院0＋失联1" in text
    assert "在册2＝昨日1＋新入1－离院0（对得上）" in text
    assert "王秀英101-1失联" in text
    assert "不在院的1人" in text
    assert "还没有备份" in text
    logged = lived_in.db.execute("SELECT count(*) FROM audit WHERE action = 'home.printed'").fetchone()
    assert logged == (1,)


def test_a_sum_that_does_not_hold_is_told() -> None:
    count = DayCount(date(2026, 11, 22), 5, 1, 0, 0)
    facts = Today(count.day, count, replace(count, present=3), 1, 0, (), (), (), "")
    assert identities(facts) == (
        "在册 6 ＝ 在院 5 ＋ 请假 1 ＋ 住院 0 ＋ 失联 0",
        "在册 6 ＝ 昨日 4 ＋ 新入 1 － 离院 0（差 1 人，请查补记）",
    )


def test_a_card_that_fails_says_so_and_the_others_work(
    qtbot: QtBot, lived_in: Session, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_session: Session, _desk: Desk) -> QWidget:
        raise ZeroDivisionError

    def works(_session: Session, _desk: Desk) -> QWidget:
        return Card("Other figures")

    cards = (StartCard("bad", 1, fails), StartCard("good", 2, works))
    page = a_page(qtbot, lived_in, TableDesk(), (Slice(name="made_up", start_cards=cards),))
    assert "This part could not be worked out. Nothing was changed." in said(page)
    assert "Other figures" in said(page)
    assert [record.message for record in caplog.records] == ["card bad"]
    caplog.clear()
    assert "Try again" in [one.text().strip() for one in buttons(page)]


def test_what_waits_is_in_the_order_of_urgency(session: Session) -> None:
    def due(_session: Session, _translate: Translate) -> Iterator[DueTask]:
        for urgency in ("sometime", "now", "week", "today"):
            yield DueTask(urgency, urgency, "", urgency, "bell", "", "start")

    found = today.due(session, (Slice(name="made_up", due_tasks=due),), lambda _context, source: source)
    assert [task.key for task in found] == ["now", "today", "week", "sometime"]
