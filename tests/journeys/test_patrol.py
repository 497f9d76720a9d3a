"""The day's fire patrol in the window: one hazard on the way, signed by a second, the hazard closed by another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

from app.data.session import Session
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardState, StepDraft, StepKind
from app.features.safety_checks import service
from app.features.safety_checks.model import Condition, Duty, PlaceKind
from app.features.safety_checks.service import PlaceDraft
from app.features.safety_checks.view.page import SafetyPage
from app.features.safety_checks.view.round_page import RoundPage
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.clock import today
from app.kernel.errors import HomeError
from app.shell.frame import WorkFrame
from tests.desk import said
from tests.journeys.conftest import OTHER_PIN, House
from tests.journeys.hands import Mouse
from tests.qt import inside

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PLACES = (PlaceDraft("1楼"), PlaceDraft("2楼"), PlaceDraft("厨房", PlaceKind.KITCHEN))


@pytest.fixture
def checked(house: House) -> Session:
    """Return the director's session once the fire patrol is in use and somebody mends things."""
    service.add_places(house.director, PLACES)
    service.start(house.director, today(house.director.clock), ["D-FIRE"])
    staff.add_member(house.director, MemberDraft("赵建国", Post.OTHER))
    return house.director


def round_page(frame: WorkFrame) -> RoundPage:
    return next(one for one in inside(frame, RoundPage) if one.isVisible())


def test_the_patrol_of_a_day(checked: Session, house: House, at_work: Callable[[], WorkFrame]) -> None:
    frame = at_work()
    mouse = Mouse(frame)
    mouse.press("Safety", frame.navigation)
    mouse.press("Start: Daily fire patrol (day)", next(one for one in inside(frame, SafetyPage) if one.isVisible()))
    page = round_page(frame)
    before = mouse.count
    mouse.press(f"{page.rows[0].item.text} wrong", page)
    for name in ("What 堆放杂物", "At once not possible now", "Who mends it 赵建国", "Record it"):
        mouse.press(name, page)
    assert mouse.count - before == 5, "from the failed item to the hazard"
    for _place in page.way:
        mouse.press("All good (this place)", page)
    mouse.then(lambda dialog: sign(mouse, dialog))
    mouse.press("Done, sign", page)
    assert mouse.count == 15, "two to begin, five for the hazard, one for each of four places, three to sign"
    (walked,) = service.rounds_between(checked, today(checked.clock), today(checked.clock))
    assert [one.condition for one in walked.answers].count(Condition.BAD) == 1
    assert [(one.name, one.duty) for one in walked.signatures] == [
        ("周玉梅", Duty.PERFORMED), ("吴小芬", Duty.CONFIRMED),
    ]  # fmt: skip
    assert "Walked and signed" in said(page)
    closed_by_another(checked, house)


def sign(mouse: Mouse, dialog: QDialog) -> None:
    """Let the other caregiver sign."""
    mouse.press("Who signs 吴小芬", dialog)
    mouse.click(inside(dialog, QLineEdit)[0])
    mouse.type(OTHER_PIN)
    mouse.press("Sign", dialog)


def closed_by_another(director: Session, house: House) -> None:
    """Mend what was found, and let the director check it: who mended it may not."""
    (found,) = hazards.open_hazards(director)
    assert (found.place, found.what, found.owner) == ("1楼", "堆放杂物", "赵建国")
    hazards.add_step(house.caregiver, found.id, StepDraft(StepKind.STARTED, "搬走"))
    hazards.add_step(house.caregiver, found.id, StepDraft(StepKind.MENDED, "搬走了"))
    with pytest.raises(HomeError):
        hazards.close(house.caregiver, found.id, StepDraft(StepKind.CLOSED))
    hazards.close(director, found.id, StepDraft(StepKind.CLOSED, "看过了"))
    assert hazards.hazard(director, found.id).state is HazardState.CLOSED
