"""The log as a list: pages, filters, words, corrections struck through; trends and own ranges of measurements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.beside import Beside
from app.desktop.tables import Group
from app.desktop.theme import TextSize
from app.features.care_log import service
from app.features.care_log.model import Entry, Line, LogFilter, catalogue
from app.features.care_log.store import add_entries
from app.features.care_log.view.drawer import Drawer
from app.features.care_log.view.log_model import FAR, LogModel
from app.features.care_log.view.log_page import LogTab, LogViewPage
from app.features.care_log.view.log_pane import LogPane
from app.features.care_log.view.trend import TrendChart
from app.features.care_log.view.vitals import LimitsDialog, VitalsPane
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import AccountId, CareEntryId
from tests.builders import as_role
from tests.care_log.samples import Ward, a_ward, measured, odd, record, usual
from tests.desk import TableDesk, buttons, said
from tests.qt import pressed, type_text

MANY = 5000


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def ward(session: Session) -> Ward:
    return a_ward(session)


def many_lines(session: Session, ward: Ward) -> None:
    """Record thousands of looks at night, past the service: a minute apart, the first person's alone."""
    start = session.clock.now() - timedelta(minutes=MANY)
    with session.change("test.lines_made") as change:
        first = change.new_id("care_entry")
        add_entries(
            session.db,
            [
                Entry(
                    id=CareEntryId(first + number), resident_id=ward.people[number % 2], item="night_look",
                    outcome=("usual",) if number % 10 else ("wet",), value=None, second_value=None, note="",
                    at=start + timedelta(minutes=number), duty_on=start.date(), shift_id=None, late=False,
                    late_reason="", flagged=False, corrects=None, why="", recorded_at=session.clock.now(),
                    recorded_by=AccountId(session.actor.account_id or 0),
                )
                for number in range(MANY)
            ],
        )  # fmt: skip


def ids(model: LogModel) -> list[int]:
    rows = [model.line_at(line) for line in range(model.rowCount())]
    return [one.entry.id for one in rows if not isinstance(one, Group)]


def shown(pane: LogPane) -> list[str]:
    """Return what stands in the columns of every line, struck words in dashes."""
    told = []
    for line in range(pane.model.rowCount()):
        cells = (pane.model.index(line, place).data() for place in range(pane.model.columnCount()))
        told.append(" | ".join(str(one) for one in cells))
    return told


def model_of(session: Session, desk: TableDesk) -> LogModel:
    """Return a model that is in no view."""
    owner = LogPane(session, desk)
    return LogModel(session, owner._columns(), Beside(session, desk, owner), owner)


def read(qtbot: QtBot, desk: TableDesk) -> None:
    """Wait for what is read beside the screen."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not desk.jobs.beside().busy())


# the model --------------------------------------------------------------------------------------------


def test_the_whole_log_has_its_full_length_and_every_line_once(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward
) -> None:
    many_lines(session, ward)
    model = model_of(session, desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_filter(LogFilter())
    assert tester.model() is model
    read(qtbot, desk)
    found = ids(model)
    assert len(found) == len(set(found)) == MANY
    assert found == sorted(found, reverse=True)


def test_a_jump_lands_on_the_right_line_once_the_places_are_known(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward
) -> None:
    many_lines(session, ward)
    model = model_of(session, desk)
    model.show_filter(LogFilter())
    near, far = FAR - 1, MANY - 1
    wanted = [service.log_page(session, LogFilter(), skip=at, limit=1)[0].entry.id for at in (near, far)]
    assert _id(model, near) == wanted[0] and model.row_at(far) is None
    read(qtbot, desk)
    assert [_id(model, at) for at in (far, near)] == [wanted[1], wanted[0]]
    service.withdraw(session, [service.log_page(session, LogFilter(), limit=1)[0].entry.id], "记错了")
    model.show_filter(LogFilter())
    assert _id(model, far) == wanted[1]
    record(session, measured(ward.people[0], session.clock.now(), 36.5))
    model.show_filter(LogFilter())
    assert model.row_at(far) is None
    read(qtbot, desk)
    assert _id(model, far + 1) == wanted[1]


def _id(model: LogModel, at: int) -> int:
    line = model.row_at(at)
    assert line is not None
    return line.entry.id


def test_a_filter_grows_page_by_page(qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward) -> None:
    many_lines(session, ward)
    model = model_of(session, desk)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_filter(LogFilter(unusual=True))
    top = model.index(-1, -1)
    assert model.rowCount() == service.BLOCK and model.canFetchMore(top)
    while model.canFetchMore(top):
        model.fetchMore(top)
    assert model.rowCount() == MANY // 10
    assert len(set(ids(model))) == MANY // 10


def test_few_pages_are_kept(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_lines(session, ward)
    monkeypatch.setattr("app.features.care_log.view.log_model.KEPT", 3)
    model = model_of(session, desk)
    model.show_filter(LogFilter())
    read(qtbot, desk)
    assert len(ids(model)) == MANY
    assert len(model._pages) == 3


def test_the_view_has_few_rows_and_reaches_every_line(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward
) -> None:
    many_lines(session, ward)
    pane = LogPane(session, desk)
    qtbot.addWidget(pane)
    pane.resize(1000, 640)
    pane.show()
    tester = QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pane.refresh()
    read(qtbot, desk)
    assert tester.model() is pane.model and pane.model.total == MANY
    assert 1 < pane.model.rowCount() < 20
    wanted = service.log_page(session, LogFilter(), skip=MANY - 1, limit=1)[0]
    QTest.keyClick(pane.list, Qt.Key.Key_End)
    found = pane.list.current()
    assert found is not None and found.entry.id == wanted.entry.id
    assert wanted.name in said(pane.detail)
    QTest.keyClick(pane.list, Qt.Key.Key_Up)
    assert pane.list.current() is not None and pane.list.currentIndex().row() == pane.model.rowCount() - 2
    pane.long.bar.setValue(0)
    assert pane.list.current() is None
    pressed(pane, "Unusual")
    QTest.keyClick(pane.list, Qt.Key.Key_End)
    assert pane.model.total > service.BLOCK


def test_a_filter_of_two_things_is_read_beside_the_screen(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward
) -> None:
    many_lines(session, ward)
    pane = LogPane(session, desk, ward.people[0])
    qtbot.addWidget(pane)
    pane.resize(1000, 640)
    pane.show()
    pane.refresh()
    pressed(pane, "Unusual")
    former = pane.model.wanted
    assert not former.unusual  # what stood there stays
    read(qtbot, desk)
    assert pane.model.wanted.unusual and (pane.model.total, pane.model.has_more) == (service.BLOCK, True)
    first = pane.list.current()
    assert first is not None and first.entry.unusual and first.entry.resident_id == ward.people[0]
    for _ in range(MANY // 10 // service.BLOCK + 1):
        QTest.keyClick(pane.list, Qt.Key.Key_End)
        read(qtbot, desk)
    assert (pane.model.total, pane.model.has_more) == (MANY // 10, False)
    pane.long.bar.setValue(0)
    assert pane.model.row_at(0) == first


def test_only_the_newest_wish_is_answered(qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward) -> None:
    record(session, odd(ward.people[0], "mood", session.clock.now(), "low", note="在走廊站了很久"))
    pane = LogPane(session, desk)
    qtbot.addWidget(pane)
    pane.words.setText("没有这句")
    pane.words.setText("走廊")
    read(qtbot, desk)
    assert pane.model.total == 1
    pane.words.setText("没有这句")
    pane.words.setText("")
    read(qtbot, desk)
    assert pane.model.total == 1


# the list ---------------------------------------------------------------------------------------------


@pytest.fixture
def noted(session: Session, ward: Ward) -> Ward:
    """Record a few lines of two people."""
    now = session.clock.now()
    record(session, usual(ward.people[0], "water", now - timedelta(minutes=9)))
    record(session, odd(ward.people[0], "mood", now - timedelta(minutes=8), "low", note="在走廊站了很久"))
    record(session, odd(ward.people[1], "breakfast", now - timedelta(minutes=7), "refused_meal"))
    record(session, usual(ward.people[1], "water", now - timedelta(hours=3), late_reason="停电"))
    return ward


def test_filters_leave_what_they_say(qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward) -> None:
    pane = LogPane(session, desk)
    qtbot.addWidget(pane)
    pane.refresh()
    assert pane.model.total == 4 and "4 lines" in said(pane)
    for name, left in (("Unusual", 2), ("Handover", 1), ("Late", 1)):
        pressed(pane, name)
        assert pane.model.total == left, name
        pressed(pane, name)
    pane.day.set_value(session.clock.now().date() - timedelta(days=1))
    pane.refresh()
    assert pane.model.total == 0


def test_two_characters_find_a_note(qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward) -> None:
    pane = LogPane(session, desk)
    qtbot.addWidget(pane)
    pane.words.setText("走廊")
    read(qtbot, desk)
    (line,) = shown(pane)
    assert "在走廊站了很久" in line and "1 hits" in said(pane)
    other = LogPane(session, desk, noted.people[1])
    qtbot.addWidget(other)
    other.words.setText("走廊")
    read(qtbot, desk)
    assert other.model.total == 0
    other.words.setText("")
    assert other.model.total == 2


def test_every_hit_of_a_search_can_be_reached(qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward) -> None:
    who, now = noted.people[0], session.clock.now()
    for number in range(service.HITS + 3):
        record(session, odd(who, "note", now, "feels_ill", note=f"头晕 {number}"))
    pane = LogPane(session, desk)
    qtbot.addWidget(pane)
    pane.words.setText("头晕")
    read(qtbot, desk)
    assert (pane.model.total, pane.told.text()) == (service.HITS, f"First {service.HITS} hits")
    pane.more.click()
    read(qtbot, desk)
    assert (pane.model.total, pane.told.text()) == (service.HITS + 3, f"{service.HITS + 3} hits")
    assert pane.more.isHidden()
    pane.words.setText("走廊")
    read(qtbot, desk)
    assert pane.model.total == 1 and pane.more.isHidden()


def test_a_correction_strikes_through_and_says_who_and_why(
    qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward
) -> None:
    page = LogViewPage(session, desk)
    qtbot.addWidget(page)
    page.changed.connect(page.refresh)  # as the window does
    page.open(None)
    line = next(_lines(page.pane, "mood"))
    page.pane.detail.show_line(line)
    pressed(page.pane.detail, "Correct")
    drawer = page.overlay.drawer
    assert drawer is not None
    drawer.phrases.choose("low")
    drawer.phrases.choose("upset")
    drawer.fields.why.set_value("记错了")
    assert drawer.save()
    new, old = _lines(page.pane, "mood")
    assert (new.stands, old.stands) == (True, False)
    columns = page.pane._columns()
    assert [columns[3].cell(one).struck for one in (new, old)] == [False, True]
    page.pane.detail.show_line(new)
    told = said(page.pane.detail)
    assert "corrected: 记错了" in told and "in low spirits" in told and "李桂兰" in told


def test_a_correction_that_was_not_saved_is_there_again(
    qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward
) -> None:
    def opened() -> tuple[LogViewPage, Drawer]:
        page = LogViewPage(session, desk)
        qtbot.addWidget(page)
        page.open(None)
        page.correct(next(_lines(page.pane, "mood")))
        assert page.overlay.drawer is not None
        return page, page.overlay.drawer

    _page, drawer = opened()
    drawer.phrases.choose("upset")
    type_text(drawer.fields.note.edit, "哭了一会儿")
    type_text(drawer.fields.why.edit, "记错了")
    with qtbot.waitSignal(drawer.edited, timeout=3000):
        pass
    _page, again = opened()  # the first one never got the chance to save anything
    assert (again.phrases.outcome, again.fields.why.value()) == (drawer.phrases.outcome, "记错了")
    assert again.fields.note.value() == "在走廊站了很久哭了一会儿"
    corrects = again.subject.corrects
    assert corrects is not None
    nurse = as_role(session, Role.NURSE)
    assert service.correction_draft(nurse, corrects.entry.id) is None, "a draft is its author's"
    assert again.save()
    page, third = opened()
    assert third.fields.why.value() == ""
    third.fields.note.set_value("x")
    third._on_time_to_keep()
    third.cancel()
    assert page.overlay.drawer is None
    assert opened()[1].fields.note.value() == "在走廊站了很久哭了一会儿"


def _lines(pane: LogPane, item: str) -> Iterator[Line]:
    rows = (pane.model.row_at(line) for line in range(pane.model.rowCount()))
    return (one for one in rows if one is not None and one.entry.item == item)


def test_nobody_corrects_what_others_wrote_without_the_right(
    qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward
) -> None:
    page = LogViewPage(as_role(session, Role.CAREGIVER), desk)
    qtbot.addWidget(page)
    page.open(None)
    page.pane.detail.show_line(next(_lines(page.pane, "mood")))
    assert buttons(page.pane.detail) == []


# measurements -----------------------------------------------------------------------------------------


def test_a_trend_shows_what_was_measured_and_the_own_range(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, clock: SetClock
) -> None:
    of, now = ward.people[0], clock.now()
    for minutes, value in ((50, 36.4), (30, 38.2), (10, 36.8)):
        record(session, measured(of, now - timedelta(minutes=minutes), value))
    pane = VitalsPane(session, of)
    qtbot.addWidget(pane)
    pane.refresh()
    assert "3 measurements; usual 36–37.2 ℃" in said(pane)
    assert pane.newest.text().startswith("Last: temperature") and "℃ 11-22" in pane.newest.text()
    dialog = LimitsDialog(session, of, catalogue().item("temperature"))
    qtbot.addWidget(dialog)
    dialog.form.set_values({"high": "37.8"})
    dialog.save()
    assert not dialog.result()
    dialog.form.set_values({"reason": "医生定的"})
    dialog.save()
    pane.refresh()
    assert "usual 36–37.8" in said(pane)
    pane.show_item("pulse")
    assert pane.chart.isHidden() and "Not measured in this time" in said(pane)
    assert "temperature" in pane.newest.text().lower(), "whatever is chosen"


def test_an_unusual_point_is_drawn_in_another_colour(
    qtbot: QtBot, session: Session, desk: TableDesk, ward: Ward, clock: SetClock
) -> None:
    of, now = ward.people[0], clock.now()
    for minutes, value in ((50, 36.4), (10, 39.0)):
        record(session, measured(of, now - timedelta(minutes=minutes), value))
    points = service.trend(session, of, "temperature", now - timedelta(hours=1), now)
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(400, 220)
    chart.show_points(points, [(36.0, 37.2)], 1, "")
    assert chart.span()[0] < 36.0 and chart.span()[1] > 39.0
    red = theme.look().colour("danger").rgb()
    picture: QImage = chart.grab().toImage()
    assert any(picture.pixel(x, y) == red for x in range(picture.width()) for y in range(picture.height()))


def test_the_tab_is_of_one_resident_and_follows_the_next(
    qtbot: QtBot, session: Session, desk: TableDesk, noted: Ward
) -> None:
    tab = LogTab(session, desk, noted.people[0])
    qtbot.addWidget(tab)
    assert tab.log.model.total == 2
    tab.open(noted.people[2])
    assert tab.log.model.total == 0
    tab.show_way("vitals")
    assert tab.help_topic() == "log_view"
    pressed(tab, "Print the month")
    assert desk.asked[-1][:2] == ("preview", "Care log of the month")
