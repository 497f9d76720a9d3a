"""The working frame around made-up pages: going, back, help, search, messages, undo, rights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Actor, Session
from app.desktop import theme
from app.desktop.cards import TileButton
from app.desktop.desk import Desk, PageWidget
from app.desktop.jobs import Jobs
from app.desktop.language import Language
from app.desktop.theme import TextSize, look
from app.features.slice import DueTask, Page, SearchKey, Slice, StartTile
from app.kernel.access import Permission, Role
from app.kernel.errors import NotAllowedError, RuleBrokenError
from app.kernel.ids import AccountId
from app.kernel.text import Translate, words
from app.shell.frame import Around, WorkFrame
from app.shell.navigation import Navigation
from app.shell.page_book import PageBook
from app.shell.pages import own_pages
from app.shell.slices import slices
from app.shell.start import StartPage
from tests.desk import TableDesk, buttons
from tests.qt import inside

TITLE = words("Test", "Page")


class MadeUp(PageWidget):
    """Counts what is asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)
        self.subjects: list[int | None] = []
        self.parts: list[str] = []
        self.refreshed = self.left = 0

    def open(self, subject: int | None) -> None:
        self.subjects.append(subject)

    def show_part(self, part: str) -> None:
        self.parts.append(part)

    def refresh(self) -> None:
        self.refreshed += 1

    def leave(self) -> None:
        self.left += 1


def make(_session: Session, _desk: Desk) -> QWidget:
    return MadeUp()


def keys(_session: Session) -> Iterable[SearchKey]:
    yield SearchKey(7, "one", "曾会元", "202-1", ("曾会元", "zeng hui yuan", "zhy", "202-1"))
    yield SearchKey(8, "one", "张海生", "108-2", ("张海生", "zhang hai sheng", "zhs", "108-2"))


def due(_session: Session, _translate: Translate) -> Iterator[DueTask]:
    yield DueTask("b", "有空的事", "", "sometime", "bell", "去看看", "two")
    yield DueTask("a", "急事", "现在", "now", "bell", "去处理", "one", 7)


MADE_UP = Slice(
    name="made_up",
    pages=(
        Page("one", TITLE, "home", make, place=1),
        Page("two", TITLE, "beds", make, place=2),
        Page("money", TITLE, "money", make, Permission.ACCOUNTS_MANAGE, place=3),
        Page("aside", TITLE, "account", make, place=4),
    ),
    due_tasks=due,
    start_tiles=(
        StartTile("few", TITLE, "home", "one", None, lambda _session, _translate: (2, "still 2")),
        StartTile("many", TITLE, "beds", "two", None, lambda _session, _translate: (5, "still 5")),
        StartTile("closed", TITLE, "beds", "two", Permission.ACCOUNTS_MANAGE, lambda _s, _t: (None, "")),
    ),
    search_keys=keys,
)


@pytest.fixture
def caregiver(session: Session) -> Session:
    return session.as_actor(Actor(AccountId(1), "周玉珍", Role.CAREGIVER))


def a_frame(qtbot: QtBot, session: Session) -> WorkFrame:
    own = own_pages((MADE_UP,), Language.ENGLISH, lambda _size: None, lambda _language: None)
    jobs = Jobs()
    frame = WorkFrame(session, Around((MADE_UP,), own, Language.ENGLISH, ("aside",)), jobs)
    jobs.setParent(frame)
    qtbot.addWidget(frame)
    frame.resize(1366, 740)
    with qtbot.waitActive(frame):
        frame.show()
    return frame


def page_of(frame: WorkFrame) -> MadeUp:
    page = frame._stack.currentWidget()
    assert isinstance(page, MadeUp)
    return page


def where(frame: WorkFrame) -> tuple[str, int | None]:
    return frame.place


def test_going_and_coming_back(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("one", 7)
    first = page_of(frame)
    frame.go("two")
    assert first.left == 1
    assert where(frame) == ("two", None)
    assert frame.top.back.isEnabled()
    qtbot.keyClick(page_of(frame), Qt.Key.Key_Escape)
    assert not frame.top.back.isEnabled()
    assert where(frame) == ("one", 7)
    assert page_of(frame) is first
    assert first.subjects == [7, 7]
    frame.back()
    assert where(frame) == ("one", 7)


def test_the_keyboard_goes_to_the_page(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("one")
    assert page_of(frame).hasFocus()


def test_pages_stand_where_they_belong_and_rights_are_kept(qtbot: QtBot, session: Session, caregiver: Session) -> None:
    mine, theirs = a_frame(qtbot, session), a_frame(qtbot, caregiver)
    assert [page.name for page in mine.book.in_navigation()] == ["start", "one", "two", "money"]
    assert [page.name for page in theirs.book.in_navigation()] == ["start", "one", "two"]
    assert [page.name for page in theirs.book.in_settings()] == ["aside"]
    with pytest.raises(NotAllowedError):
        theirs.go("money")
    with pytest.raises(NotAllowedError):
        theirs.go("nowhere")


def test_alt_and_a_digit_opens_a_page(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("start")
    qtbot.keyClick(frame, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert frame.place[0] == "two"


def test_a_change_refreshes_what_is_shown(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("one")
    page_of(frame).changed.emit()
    assert page_of(frame).refreshed == 1


def test_search_finds_and_leads_there(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("start")
    qtbot.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    edit = frame.top.search.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "zh")
    hits = frame.top.search.hits
    assert hits is not None
    assert hits.isVisible()
    assert [hits._list.lines.row_at(line).title for line in range(2)] == ["曾会元", "张海生"]  # type: ignore[union-attr]
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert where(frame) == ("one", 8)
    assert edit.text() == ""
    assert not hits.isVisible()


def test_search_says_what_else_to_try_and_esc_closes_it(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("one")
    edit = frame.top.search.edit
    frame.top.search.begin()
    qtbot.keyClicks(edit, "qqq")
    hits = frame.top.search.hits
    assert hits is not None
    assert "qqq" in hits._none.text()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not hits.isVisible()
    assert where(frame) == ("one", None)


def test_help_opens_beside_the_page_and_closes(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("start")
    qtbot.keyClick(frame, Qt.Key.Key_F1)
    assert frame.help.isVisible()
    assert "Start" in frame.help._text.toPlainText()
    qtbot.keyClick(frame.help._text, Qt.Key.Key_Escape)
    assert not frame.help.isVisible()
    frame.go("one")
    qtbot.keyClick(frame, Qt.Key.Key_F1)
    assert "Ctrl+K" in frame.help._text.toPlainText()


def test_ctrl_l_asks_for_the_lock(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    with qtbot.waitSignal(frame.lock_wanted):
        qtbot.keyClick(frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_undo_by_ctrl_z(qtbot: QtBot, session: Session) -> None:
    frame, undone = a_frame(qtbot, session), list[int]()
    frame.go("one")
    frame.toast("已换到 106-5", lambda: undone.append(1))
    qtbot.keyClick(frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    assert frame.toast_.accessibleName() == "Undone: 已换到 106-5"


def test_a_toast_goes_with_its_page_and_ctrl_z_still_undoes(qtbot: QtBot, session: Session) -> None:
    frame, undone = a_frame(qtbot, session), list[int]()
    frame.go("one")
    frame.toast("已换到 106-5", lambda: undone.append(1))
    frame.go("two")
    assert frame.toast_.isHidden()
    qtbot.keyClick(frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]


def test_a_refusal_stands_above_the_page_until_the_next_one(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("one")
    frame.say(RuleBrokenError(words("Test", "No. Nothing was changed.")))
    assert frame.band.text() == "No. Nothing was changed."
    frame.go("two")
    assert frame.band.text() == ""


def test_the_start_page_puts_urgent_things_first(qtbot: QtBot, caregiver: Session) -> None:
    frame = a_frame(qtbot, caregiver)
    frame.go("start")
    start = frame._stack.currentWidget()
    assert isinstance(start, StartPage)
    from app.desktop.cards import TileButton, TodoRow

    rows = inside(start._inside, TodoRow)
    assert [row.button.accessibleName() for row in rows] == ["去处理: 急事", "去看看: 有空的事"]
    assert [row.button.property("look") for row in rows] == ["primary", ""]
    tiles = inside(start._inside, TileButton)
    assert [tile.accessibleName() for tile in tiles] == ["Page 2 still 2", "Page 5 still 5"]
    tiles[1].click()
    assert where(frame) == ("two", None)
    frame.back()
    inside(start._inside, TodoRow)[0].button.click()
    assert where(frame) == ("one", 7)


def test_the_day_greets_by_its_hour(qtbot: QtBot, caregiver: Session) -> None:
    start = StartPage(caregiver, a_frame(qtbot, caregiver), (), lambda: None)
    qtbot.addWidget(start)
    told = [start._greeting(datetime(2026, 11, 22, hour, tzinfo=UTC)) for hour in (8, 12, 18)]
    assert told == ["周玉珍, good morning", "周玉珍, good afternoon", "周玉珍, good evening"]


@pytest.mark.parametrize("size", [TextSize.STANDARD, TextSize.XLARGE])
def test_ten_pages_are_all_reached_and_settings_stay_in_sight(qtbot: QtBot, qapp: QApplication, size: TextSize) -> None:
    theme.apply(qapp, size)
    pages = [Page(f"page{place}", TITLE, "home", make, place=place) for place in range(10)]
    navigation = Navigation(pages)
    qtbot.addWidget(navigation)
    navigation.resize(navigation.minimumSizeHint().width(), 640)
    navigation.show()
    for page in pages:
        navigation.mark(page.name)
        (marked,) = [one for one in inside(navigation, QPushButton) if one.isChecked()]
        assert marked.visibleRegion().boundingRect().height() == marked.height() >= look().target
        assert marked.width() >= marked.minimumSizeHint().width()
    (settings,) = [one for one in inside(navigation, QPushButton) if one.accessibleName() == "Settings"]
    assert navigation.rect().contains(settings.geometry())


def test_the_open_page_is_in_sight_once_the_navigation_has_its_size(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, TextSize.XLARGE)
    navigation = Navigation([Page(f"page{place}", TITLE, "home", make, place=place) for place in range(10)])
    qtbot.addWidget(navigation)
    navigation.mark("page9")
    navigation.resize(navigation.minimumSizeHint().width(), 640)
    navigation.show()
    QApplication.processEvents()
    (marked,) = [one for one in inside(navigation, QPushButton) if one.isChecked()]
    assert marked.visibleRegion().boundingRect().size() == marked.size()
    theme.apply(qapp, TextSize.STANDARD)


def test_a_ninth_tile_stands_behind_more(qtbot: QtBot, caregiver: Session) -> None:
    tiles = tuple(
        StartTile(f"tile{place}", words("Test", "Tile"), "home", f"page{place}", None, lambda _s, _t: (None, ""))
        for place in range(10)
    )
    desk = TableDesk()
    page = StartPage(caregiver, desk, [Slice(name="many", start_tiles=tiles)], lambda: None)
    qtbot.addWidget(page)
    page.open(None)
    assert len(inside(page, TileButton)) == 8
    (more,) = [one for one in buttons(page) if one.accessibleName() == "More"]
    assert len(more.menu().actions()) == 2
    more.menu().actions()[1].trigger()
    assert desk.asked[-1] == ("go", "page9", None)


def test_what_is_done_each_shift_stands_before_the_rest(qtbot: QtBot, caregiver: Session) -> None:
    page = StartPage(caregiver, TableDesk(), slices(), lambda: None)
    qtbot.addWidget(page)
    page.open(None)
    told = [one.accessibleName() for one in inside(page, TileButton)]
    for place, first in enumerate(("Care log", "Medicines", "Handover", "Incidents")):
        assert told[place].startswith(first), told


def test_a_page_is_narrowed_to_a_part_when_asked(qtbot: QtBot, session: Session) -> None:
    frame = a_frame(qtbot, session)
    frame.go("one", None, "missing")
    frame.go("two")
    frame.back()
    assert page_of(frame).parts == ["missing"]


def test_a_page_opened_from_another_one_marks_that_one_in_the_navigation(session: Session) -> None:
    book = PageBook(session, (Page("all", TITLE, "home", make), Page("each", TITLE, "home", make, under="all")), ())
    assert [book.marked(name) for name in ("all", "each", "unknown")] == ["all", "all", "unknown"]
