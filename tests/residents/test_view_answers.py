"""Why a list is empty is answered with one press: said, undone, and the page keeps its place."""

from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.residents import service
from app.features.residents.model import HealthKind
from app.kernel.answers import Answer
from tests.builders import a_resident
from tests.desk import TableDesk, buttons
from tests.residents.pages import opened


def test_an_answer_is_said_undone_and_leaves_the_keyboard_where_it_was(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    resident_id = a_resident(session, name="崔春")
    page = opened(qtbot, session, desk, resident_id)
    page.show_tab("health")
    card = page.health.cards._cards[HealthKind.ALLERGY]
    none = next(one for one in buttons(card) if one.text() == "none")
    none.setFocus()
    none.click()
    assert desk.asked[-1][:2] == ("toast", "Noted: 崔春, Allergies and bad reactions: none")
    assert page.focusWidget() is none
    assert service.health(session, resident_id).resident.lists["allergy"] is Answer.NONE
    desk.undo()
    lists = service.health(session, resident_id).resident.lists
    assert lists.get("allergy", Answer.NOT_ASKED) is Answer.NOT_ASKED
