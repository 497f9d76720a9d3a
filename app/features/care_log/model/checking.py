"""What is wrong or unlikely with a line of the log: every finding at once, each at its field."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

from app.features.care_log.model.catalogue import HIGH, LOW, OTHER, USUAL, Item, Phrase, catalogue
from app.features.care_log.model.entries import EntryDraft, Limits
from app.features.care_log.model.ranges import Ranges, Span
from app.features.care_log.model.rules import LogRules
from app.features.staff.model import Shift
from app.kernel.errors import Finding
from app.kernel.ranges import Ends
from app.kernel.text import words

NOTE = "note"
"""The item that is nothing but its note."""

LONGEST_NOTE = 500

_UNKNOWN = words("CareCheck", "This is not one of the things that are recorded.")
_CHOOSE = words("CareCheck", "Choose one first: what was it like?")
_ONE_ONLY = words("CareCheck", "Two of these cannot both be true. Choose one.")
_USUAL_ALONE = words("CareCheck", "As usual and something unusual cannot both be true. Choose one.")
_NO_PHRASE = words("CareCheck", "This phrase does not belong here. Choose another one.")
_SAY_WHAT = words("CareCheck", "Write what it was.")
_LONG = words("CareCheck", "A note has at most {longest} characters here. The rest can go into a second line.")
_NO_VALUE = words("CareCheck", "Enter the number.")
_NO_SECOND = words("CareCheck", "Enter the lower number as well.")
_NOT_MEASURED = words("CareCheck", "This has no number.")
_GUESS = words("CareCheck", "Is it {guess}? {given} cannot be.")
_IMPOSSIBLE = words("CareCheck", "{given} cannot be. Look at the device again.")
_UNLIKELY = words("CareCheck", "{given}: is that right? Look again, then save once more.")
_DECIMALS = words("CareCheck", "At most {digits} digits after the point.")
_CROSSED = words("CareCheck", "The upper number must be above the lower one.")
_TO_COME = words("CareCheck", "This time is still to come.")
_NOT_IN_SHIFT = words("CareCheck", "This time is not in the shift.")
_NO_REASON = words("CareCheck", "This is a late entry. Say why.")
_NO_WHY = words("CareCheck", "Write why this stands in place of the earlier one.")

Field = Literal["value", "second_value"]


def is_late(at: datetime, now: datetime, shift: Shift | None, rules: LogRules) -> bool:
    """Tell whether recording it now is a late entry (补记): the shift has ended, or it was done long ago."""
    ended = shift is not None and now >= shift.ends_at
    return ended or now - at > timedelta(minutes=rules.late_after_minutes)


def findings(draft: EntryDraft, now: datetime, shift: Shift | None, ranges: Ranges, *, late: bool) -> Iterator[Finding]:
    """Yield what is wrong with a new line; what only asks for another look is gone once somebody is `sure`."""
    yield from _of_content(draft, ranges)
    yield from _of_time(draft, now, shift)
    if late and not draft.late_reason.strip():
        yield Finding("late_reason", _NO_REASON, code="late")


def correction_findings(
    draft: EntryDraft, why: str, now: datetime, shift: Shift | None, ranges: Ranges
) -> Iterator[Finding]:
    """Yield what is wrong with a line that stands in place of another; it is as late as that one was."""
    yield from _of_content(draft, ranges)
    yield from _of_time(draft, now, shift)
    if not why.strip():
        yield Finding("why", _NO_WHY, code="missing")


def judged(draft: EntryDraft, limits: Limits, ranges: Ranges) -> tuple[str, ...]:
    """Return the outcome with 偏高 or 偏低 for numbers beyond what is usual for everybody, or for this resident."""
    item = catalogue().item(draft.item)
    span, second = ranges.span(item), ranges.second(item)
    if span is None or draft.value is None:
        return draft.outcome
    kept = tuple(key for key in draft.outcome if key not in (HIGH, LOW))
    told = {_beyond(draft.value, span, limits.low, limits.high)}
    if second is not None and draft.second_value is not None:
        told.add(_beyond(draft.second_value, second, limits.second_low, limits.second_high))
    return (*kept, *sorted(told - {""}))


def asks_for_flag(item: Item, outcome: tuple[str, ...]) -> bool:
    """Tell whether a line goes into the handover unless somebody takes it out: red phrases, unusual numbers."""
    phrases = (item.phrase(key) for key in outcome if key != USUAL)
    beyond = item.is_measure and bool({HIGH, LOW}.intersection(outcome))
    return beyond or any(one is not None and one.grave for one in phrases)


def limit_findings(item: Item, limits: Limits) -> Iterator[Finding]:
    """Yield what is wrong with a resident's own limits of a measurement."""
    for name, value, possible in (
        ("low", limits.low, item.possible),
        ("high", limits.high, item.possible),
        ("second_low", limits.second_low, item.second),
        ("second_high", limits.second_high, item.second),
    ):
        if value is not None and (possible is None or not _within(value, possible)):
            yield Finding(name, _IMPOSSIBLE, {"given": f"{value:g}"}, code="range")
    for name, low, high in (
        ("high", limits.low, limits.high),
        ("second_high", limits.second_low, limits.second_high),
    ):
        if low is not None and high is not None and low >= high:
            yield Finding(name, _CROSSED, code="range")


def _beyond(value: float, span: Span, low: float | None, high: float | None) -> str:
    if value < (span.usual[0] if low is None else low):
        return LOW
    return HIGH if value > (span.usual[1] if high is None else high) else ""


def _of_content(draft: EntryDraft, ranges: Ranges) -> Iterator[Finding]:
    item = catalogue().find(draft.item)
    if item is None:
        yield Finding("item", _UNKNOWN, code="unknown")
        return
    yield from _of_phrases(draft, item)
    if len(draft.note) > LONGEST_NOTE:
        yield Finding("note", _LONG, {"longest": LONGEST_NOTE}, code="range")
    if item.is_measure:
        yield from _of_numbers(draft, item, ranges)
    elif draft.value is not None or draft.second_value is not None:
        yield Finding("value", _NOT_MEASURED, code="range")


def _of_phrases(draft: EntryDraft, item: Item) -> Iterator[Finding]:
    if draft.outcome == (USUAL,) and item.usual is not None and item.key != NOTE:
        return
    chosen = [key for key in draft.outcome if key != USUAL]
    phrases = [one for one in map(item.phrase, chosen) if one is not None]
    said = [one for one in phrases if not one.deed]
    if not item.is_measure and not said and USUAL not in draft.outcome:
        yield Finding("outcome", _CHOOSE, code="missing")
    if USUAL in draft.outcome and (item.usual is None or chosen):
        yield Finding("outcome", _USUAL_ALONE, code="conflict")
    if len(phrases) < len(chosen):
        yield Finding("outcome", _NO_PHRASE, code="unknown")
    if _clash(said):
        yield Finding("outcome", _ONE_ONLY, code="conflict")
    if (OTHER in chosen or item.key == NOTE) and not draft.note.strip():
        yield Finding("note", _SAY_WHAT, code="missing")


def _clash(said: list[Phrase]) -> bool:
    of = [one.one_of for one in said if one.one_of]
    return len(of) > len(set(of))


def _of_numbers(draft: EntryDraft, item: Item, ranges: Ranges) -> Iterator[Finding]:
    span, second = ranges.span(item), ranges.second(item)
    if span is None:
        return
    if draft.value is None:
        yield Finding("value", _NO_VALUE, code="missing")
    else:
        yield from _of_number("value", draft.value, span, item.decimals, sure=draft.sure)
    if second is None:
        if draft.second_value is not None:
            yield Finding("second_value", _NOT_MEASURED, code="range")
    elif draft.second_value is None:
        yield Finding("second_value", _NO_SECOND, code="missing")
    else:
        yield from _of_number("second_value", draft.second_value, second, item.decimals, sure=draft.sure)
        if draft.value is not None and draft.second_value >= draft.value:
            yield Finding("second_value", _CROSSED, code="range")


def _of_number(field: Field, value: float, span: Span, decimals: int, *, sure: bool) -> Iterator[Finding]:
    given = f"{value:g}"
    if not _within(value, span.possible):
        guess = guessed(value, span, decimals)
        if guess is None:
            yield Finding(field, _IMPOSSIBLE, {"given": given}, code="range")
        else:
            yield Finding(field, _GUESS, {"given": given, "guess": f"{guess:.{decimals}f}"}, code="guess")
    elif round(value, decimals) != value:
        yield Finding(field, _DECIMALS, {"digits": decimals}, code="range")
    elif not sure and not _within(value, span.plausible):
        yield Finding(field, _UNLIKELY, {"given": given}, stops=False, code="unlikely")


def guessed(value: float, span: Span, decimals: int) -> float | None:
    """Return the number that was probably meant by one that cannot be: the point slipped (365 for 36.5).

    None if no such number is plausible.
    """
    slipped = (round(value / 10, decimals), round(value / 100, decimals), round(value * 10, decimals))
    return next((one for one in slipped if _within(one, span.plausible)), None)


def _within(value: float, ends: Ends) -> bool:
    return ends[0] <= value <= ends[1]


def _of_time(draft: EntryDraft, now: datetime, shift: Shift | None) -> Iterator[Finding]:
    if draft.at > now:
        yield Finding("at", _TO_COME, code="future")
    elif shift is not None and not shift.begins_at <= draft.at <= shift.ends_at:
        yield Finding("at", _NOT_IN_SHIFT, code="shift")
