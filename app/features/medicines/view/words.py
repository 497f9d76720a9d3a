"""How doses and their outcomes look and read on screen; holds no widget that writes."""

from __future__ import annotations

from app.desktop.chips import Chip
from app.desktop.language import translate
from app.features.medicines.model import OUTCOME_WORDS, CountKind, DoseState, OrderDraft, Outcome, amount_text
from app.kernel.text import Words, say, words

OUTCOME_ICONS: dict[Outcome, str] = {
    Outcome.GIVEN: "done",
    Outcome.REFUSED: "refused",
    Outcome.MISSED: "missed_dose",
    Outcome.VOMITED: "vomited",
    Outcome.AWAY: "on_leave",
}
_KINDS: dict[Outcome, str] = {
    Outcome.GIVEN: "good",
    Outcome.REFUSED: "warn",
    Outcome.MISSED: "bad",
    Outcome.VOMITED: "bad",
    Outcome.AWAY: "info",
}
_STATES: dict[DoseState, tuple[Words, str, str]] = {
    DoseState.LATER: (words("DoseState", "not yet"), "plain", "sometime"),
    DoseState.DUE: (words("DoseState", "due"), "today", "today"),
    DoseState.LATE: (words("DoseState", "late, not recorded"), "bad", "danger"),
    DoseState.ELSEWHERE: (words("DoseState", "not in the home then"), "info", "on_leave"),
}
COUNT_WORDS: dict[CountKind, Words] = {
    CountKind.RECEIVED: words("CountKind", "received"),
    CountKind.COUNTED: words("CountKind", "counted"),
    CountKind.RETURNED: words("CountKind", "given back"),
    CountKind.DESTROYED: words("CountKind", "destroyed"),
}

_NEEDED = words("MedicineWords", "when needed")
_COMMA = words("MedicineWords", ", ")
_AMOUNT = words("MedicineWords", "{amount} {unit}")


def outcome_chip(outcome: Outcome) -> Chip:
    """Return the sign of an outcome."""
    return Chip(say(OUTCOME_WORDS[outcome], translate), _KINDS[outcome], OUTCOME_ICONS[outcome])


def state_chip(state: DoseState) -> Chip:
    """Return the sign of a dose without an outcome."""
    said, kind, icon = _STATES[state]
    return Chip(say(said, translate), kind, icon)


def how(order: OrderDraft) -> str:
    """Return dose, route and what to mind, in one line."""
    return say(_COMMA, translate).join(filter(None, (order.dose, order.route, order.note)))


def times(order: OrderDraft) -> str:
    """Return when it is given."""
    return say(_NEEDED, translate) if order.when_needed else "  ".join(order.times)


def amount(number: float | None, unit: str) -> str:
    """Return an amount with its unit, "—" for one that is not known."""
    return "—" if number is None else say(_AMOUNT, translate, amount=amount_text(number), unit=unit).strip()
