"""How tests fill in the ability form: by keyboard where that is what is tested."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import Ability, Why, form, standing
from app.features.care_levels.service.drafting import CONDITIONS, END
from app.features.care_levels.view.assess_form import AssessForm
from app.features.care_levels.view.assess_page import AssessPage
from app.kernel.ids import ResidentId
from tests.care_levels.samples import scores
from tests.qt import focused, key

ITEMS = form().items
PIN = "804213"
NURSE = "王秀兰"
K = Qt.Key
Opened = Callable[..., AssessPage]


def form_of(page: AssessPage) -> AssessForm:
    """Return the form that a page shows."""
    assert page.form is not None
    return page.form


def digit(number: int) -> None:
    """Press a number key where the keyboard is."""
    QTest.keyClick(focused(), K(K.Key_0 + number))


def begun(page: AssessPage) -> AssessForm:
    """Fill the first step in and go to the first item."""
    shown = form_of(page)
    shown.about_form.field("why").set_value(Why.REGULAR.value)
    shown.about_form.field("second_assessor").set_value(NURSE)
    shown.about_form.field("informant").set_value("单春花")
    shown.about_form.field("relation").set_value("护理员")
    shown.about_form.edited.emit()
    shown.next.click()
    assert shown.filling.at == ITEMS[0].code
    return shown


def answered(shown: AssessForm, told: dict[str, int]) -> None:
    """Answer every item by its number key and Enter."""
    for item in ITEMS:
        assert shown.filling.at == item.code
        digit(told[item.code])
        key(K.Key_Return)


def confirmed(shown: AssessForm, *, coma: bool = False, dementia: bool = False, incidents: str = "0") -> None:
    """Answer the four conditions and go on."""
    for field, value in (("coma", coma), ("dementia", dementia), ("psychiatric", False)):
        shown.conditions.fields[field].set_value("yes" if value else "no")
    shown.conditions.fields["incidents"].set_value(incidents)
    shown.conditions.fields["coma"].edited.emit()
    shown.next.click()


def stored(session: Session, who: ResidentId) -> list[Ability]:
    """Return the assessments that stand, oldest first."""
    return list(standing(service.care_of(session, (), who).abilities))


def at_the_end(page: AssessPage, total: int = 70) -> AssessForm:
    """Fill the whole form in up to its last step."""
    filled = begun(page)
    filled.filling.scores.update(scores(total))
    filled.show_step(CONDITIONS)
    confirmed(filled)
    assert filled.filling.at == END
    return filled
