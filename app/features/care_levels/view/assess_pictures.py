"""The screens of the ability form that `fuyuan screens` takes pictures of, from `assess.item` on; not used at work."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.care_levels.model import Why, form
from app.features.care_levels.service.drafting import CONDITIONS, END, SHEET
from app.features.care_levels.view.assess_form import AssessForm
from app.features.care_levels.view.assess_page import AssessPage
from app.features.care_levels.view.old_result import OldResultDialog
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

ASSESS_SCREENS = ("choose", "about", "item", "half", "sheet", "conditions", "end", "old")
_NOBODY = words("LevelsPictures", "Nobody lives here yet")


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog that the picture `assess.<name>` shows; it keeps no draft."""
    who = _somebody(session)
    page = AssessPage(session, desk)
    if who is None and name != "choose":
        return EmptyState(say(_NOBODY, translate))
    if who is not None and name == "old":
        return OldResultDialog(session, who, None)
    page.open(None if name == "choose" else who)
    if page.form is not None and name in _SHOWS:
        _SHOWS[name](page.form)
        page.form.who.show_filling(page.form.filling, session.clock.now(), page.form.assessor)
    return page


def _somebody(session: Session) -> ResidentId | None:
    standings = stays.standings(session)
    return next((of for of, where in standings.items() if where.state in REGISTERED), None)


def _fill(shown: AssessForm, items: int) -> None:
    """Answer the first items, in a mixed way, and say who told."""
    held = shown.filling
    for place, item in enumerate(form().items[:items]):
        held.scores[item.code] = item.options[min(place % 3, len(item.options) - 1)].score
    held.why, held.second_assessor = Why.REGULAR, "覃素珍"
    held.informant, held.relation = "单春花", "护理员"


def _item(shown: AssessForm) -> None:
    shown.show_step(form().items[0].code)


def _half(shown: AssessForm) -> None:
    _fill(shown, 6)
    shown.show_step(form().items[5].code)


def _sheet(shown: AssessForm) -> None:
    _fill(shown, 24)
    shown.show_step(SHEET)


def _conditions(shown: AssessForm) -> None:
    _fill(shown, len(form().items))
    shown.show_step(CONDITIONS)


def _end(shown: AssessForm) -> None:
    _fill(shown, len(form().items))
    held = shown.filling
    held.coma, held.dementia, held.psychiatric, held.incidents = False, True, False, 2
    shown.show_step(END)


_SHOWS = {
    "item": _item,
    "half": _half,
    "sheet": _sheet,
    "conditions": _conditions,
    "end": _end,
}
