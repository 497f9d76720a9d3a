"""A shift of thirty residents in six rooms, from the start page to two signatures: by mouse, and by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.desktop import habits, printing
from app.features.care_log import service as care_log
from app.features.care_log.model import LogFilter
from app.features.care_log.view import CareLogPage
from app.features.handover import service as handover
from app.features.handover.view import HandoverPage
from app.features.handover.view.signing import PRINTS, YES, SigningSteps
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.clock import SetClock
from app.shell.frame import WorkFrame
from tests.desk import said
from tests.journeys.conftest import OTHER_PIN, PIN, House
from tests.journeys.hands import Hands, Keys, Mouse, named
from tests.qt import focused, inside

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ROOMS = 6

AtWork = Callable[[], WorkFrame]


@pytest.fixture
def frame(at_work: AtWork, clock: SetClock) -> WorkFrame:
    """Return the window at twenty to eight in the evening: every meal is over, the shift ends at eight."""
    clock.pass_(hours=7, minutes=40)
    return at_work()


def care_log_page(frame: WorkFrame) -> CareLogPage:
    return next(one for one in inside(frame, CareLogPage) if one.isVisible())


def steps(frame: WorkFrame) -> SigningSteps:
    page = next(one for one in inside(frame, HandoverPage) if one.isVisible())
    assert page.sheet is not None and page.sheet.steps is not None
    return page.sheet.steps


def shift(house: House) -> Shift:
    found = staff.shift_now(house.director)
    assert found is not None
    return found


def number_of(frame: WorkFrame, page: str) -> Qt.Key:
    """Return the digit that opens a page together with Alt: it stands in the tip of its button."""
    keys = named(frame.navigation, page).toolTip()
    return Qt.Key(ord(keys.removeprefix("Alt+")))


def everything_is_recorded(house: House, unusual: int) -> None:
    """Assert that all is on record and that the caregiver stands for it."""
    session, of = house.director, shift(house)
    assert all(one.done for one in care_log.room_states(session, of))
    assert care_log.log_count(session, LogFilter(unusual=True)) == unusual
    assert care_log.log_count(session, LogFilter(flagged=True)) == unusual
    routine = sum(one.recorded for one in care_log.room_states(session, of))
    assert routine == 30 * 8
    assert [one.name for one in care_log.signatures(session, of)] == ["周玉梅"]


# the log ----------------------------------------------------------------------------------------------


def sign(hands: Hands) -> Callable[[QDialog], None]:
    """Return what signs in the dialog that asks for the PIN."""
    return lambda _dialog: hands.type(PIN)


def log_by_mouse(frame: WorkFrame, mouse: Mouse, house: House, exceptions: int) -> None:
    mouse.press("Care log", frame.navigation)
    page = care_log_page(frame)
    for room in range(ROOMS):
        if room < exceptions:
            assert page.panel.view is not None
            mouse.click(page.panel.view.cells[house.ward.people[room * 5], "breakfast"])
            assert page.panel.strip is not None
            mouse.press("refused the meal", page.panel.strip)
        mouse.click(page.panel.footer.confirm_button)
    mouse.then(sign(mouse))
    mouse.click(page.rooms.sign_button)


def log_by_keys(frame: WorkFrame, keys: Keys, exceptions: int) -> None:
    keys.press(number_of(frame, "Care log"), with_=ALT)
    for room in range(ROOMS):
        if room < exceptions:
            keys.press(Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_Escape)
        keys.press(Qt.Key.Key_Return, with_=CONTROL)
    keys.then(sign(keys))
    keys.press(Qt.Key.Key_Space)


def test_a_shift_without_exceptions_takes_ten_clicks_at_most(frame: WorkFrame, house: House) -> None:
    mouse = Mouse(frame)
    log_by_mouse(frame, mouse, house, 0)
    everything_is_recorded(house, 0)
    assert mouse.count == 8, "ten at most"


def test_a_shift_with_four_exceptions_takes_twenty_five_clicks_at_most(frame: WorkFrame, house: House) -> None:
    mouse = Mouse(frame)
    log_by_mouse(frame, mouse, house, 4)
    everything_is_recorded(house, 4)
    assert mouse.count == 16, "twenty-five at most"


def test_a_shift_without_exceptions_by_keys(frame: WorkFrame, house: House) -> None:
    keys = Keys(frame)
    log_by_keys(frame, keys, 0)
    everything_is_recorded(house, 0)
    assert keys.count == 8, "beside the PIN"


def test_a_shift_with_four_exceptions_by_keys(frame: WorkFrame, house: House) -> None:
    keys = Keys(frame)
    log_by_keys(frame, keys, 4)
    everything_is_recorded(house, 4)
    assert keys.count == 20, "beside the PIN"


# the handover -----------------------------------------------------------------------------------------


@pytest.fixture
def recorded(frame: WorkFrame, house: House, clock: SetClock) -> WorkFrame:
    """Return the window after the log of the shift is recorded, with one exception for the next shift."""
    log_by_mouse(frame, Mouse(frame), house, 1)
    clock.pass_(minutes=1)
    return frame


def signed_by_both(house: House) -> None:
    """Assert that the sheet is sealed, signed by two people, in time, with nothing left out."""
    found = handover.signed_of(house.director, shift(house))
    assert found is not None and found.sealed and found.reason == ""
    assert (found.giver.name, found.taker.name) == ("周玉梅", "吴小芬")
    assert [one.found for one in found.sheet.things] == [6, 2, 4]


def test_a_handover_and_its_print_take_eight_clicks_at_most(
    recorded: WorkFrame, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = list[tuple[str, int]]()
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "print_pages", lambda _over, name, pages: sent.append((name, len(pages.sizes))))
    monkeypatch.setattr(habits, "last", lambda name: YES if name == PRINTS else "")  # ticked at the handover before
    mouse = Mouse(recorded)
    mouse.press("Handover", recorded.navigation)
    assert "refused the meal" in said(recorded)
    mouse.then(lambda dialog: mouse.press("Counted: all are there", dialog))
    mouse.press("Count now", steps(recorded))
    mouse.then(lambda dialog: mouse.press("Looked at everything", dialog))
    mouse.press("Look at the rooms", steps(recorded))
    mouse.type(PIN)
    mouse.pick(steps(recorded).taker.choice, "吴小芬")
    mouse.then(lambda paper: mouse.press("Print", paper))
    mouse.type(OTHER_PIN)
    assert sent == [("Shift handover", 1)]
    signed_by_both(house)
    assert mouse.count == 8, "eight at most"


def test_a_handover_by_keys(recorded: WorkFrame, house: House) -> None:
    keys = Keys(recorded)
    keys.press(number_of(recorded, "Handover"), with_=ALT)
    assert "refused the meal" in said(recorded)
    for deed in ("Counted: all are there", "Looked at everything"):
        keys.then(partial(to_button, keys, deed))
        keys.press(Qt.Key.Key_Space)
    keys.type(PIN)
    choice = steps(recorded).taker.choice
    assert focused() is choice
    keys.press(Qt.Key.Key_Space)
    while choice.view().currentIndex().data() != "吴小芬":
        keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    keys.type(OTHER_PIN)
    signed_by_both(house)
    assert keys.count == 18, "beside the PINs"


def to_button(keys: Keys, name: str, dialog: QDialog) -> None:
    """Go through a dialog to the button of a name, and press it."""
    wanted = named(dialog, name)
    while focused() is not wanted:
        keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Space)
