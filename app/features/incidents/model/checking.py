"""What speaks against a report, a line or closing; what is still to be done about an incident, and by when."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.features.incidents.model.cases import Case, Incident, IncidentDraft, LineDraft, LineKind
from app.features.incidents.model.kinds import ABOUT_SOMEBODY, IncidentKind
from app.features.incidents.model.rules import IncidentRules
from app.kernel.errors import Finding
from app.kernel.text import Words, words

LONGEST = 2000
"""Characters of one text."""
TOLD = frozenset({LineKind.FAMILY_TOLD, LineKind.REPORTED})
"""Lines that say who was told."""

_KIND = words("IncidentCheck", "Choose what happened.")
_WHO = words("IncidentCheck", "Choose who it happened to.")
_WHEN = words("IncidentCheck", "Enter day, hour and minute.")
_FUTURE = words("IncidentCheck", "This time is still to come. Enter when it happened.")
_PLACE = words("IncidentCheck", "Write where it happened.")
_FOUND = words("IncidentCheck", "Write who saw or found it.")
_WHAT = words("IncidentCheck", "Write what happened: what you saw and heard.")
_INJURED = words("IncidentCheck", "Say whether somebody was hurt.")
_GRAVE = words("IncidentCheck", "Say whether it is grave.")
_AID = words("IncidentCheck", "Somebody was hurt: write what was done at once. If nothing was done, write that.")
_LONG = words("IncidentCheck", "At most {most} characters, please. Add the rest as a line of its own.")
_EARLIER = words("IncidentCheck", "This is before it happened. Enter the right time.")
_WHOM = words("IncidentCheck", "Write who was told. If nobody was told, write below why.")
_WAY = words("IncidentCheck", "Write how: by phone, in person …")
_BY = words("IncidentCheck", "Write who told them.")
_TEXT = words("IncidentCheck", "Write something here.")


class Point(StrEnum):
    """What is still to be done about an incident."""

    FAMILY = "family"
    UPWARD = "upward"
    REVIEW = "review"


POINT_WORDS: Mapping[Point, Words] = MappingProxyType(
    {
        Point.FAMILY: words("IncidentPoint", "tell the family"),
        Point.UPWARD: words("IncidentPoint", "report upward"),
        Point.REVIEW: words("IncidentPoint", "review"),
    }
)

MISSING_WORDS: Mapping[Point, Words] = MappingProxyType(
    {
        Point.FAMILY: words("IncidentPoint", "Nobody of the family was told, and no line says why there is nobody."),
        Point.UPWARD: words("IncidentPoint", "It is to be reported upward, and no line says to whom it was."),
        Point.REVIEW: words("IncidentPoint", "Nobody has reviewed it yet."),
    }
)


# before it is written -----------------------------------------------------------------------------------


def draft_findings(draft: IncidentDraft, now: datetime) -> tuple[Finding, ...]:
    """Return what is missing or wrong in a report, all at once."""
    return tuple(_draft_findings(draft, now))


def _draft_findings(draft: IncidentDraft, now: datetime) -> Iterator[Finding]:
    if draft.kind is None:
        yield Finding("kind", _KIND)
    if draft.resident_id is None and (not draft.nobody or draft.kind in ABOUT_SOMEBODY):
        yield Finding("who", _WHO)
    if draft.at is None or draft.at > now:
        yield Finding("at", _WHEN if draft.at is None else _FUTURE)
    yield from _text_findings(draft)
    if draft.injured is None:
        yield Finding("injured", _INJURED)
    if draft.grave is None:
        yield Finding("grave", _GRAVE)


def _text_findings(draft: IncidentDraft) -> Iterator[Finding]:
    needed = {"place": _PLACE, "found_by": _FOUND, "what": _WHAT}
    if draft.injured:
        needed["first_aid"] = _AID
    for key in ("place", "found_by", "what", "first_aid", "sent_to"):
        told = getattr(draft, key).strip()
        if not told and key in needed:
            yield Finding(key, needed[key])
        elif len(told) > LONGEST:
            yield Finding(key, _LONG, {"most": LONGEST})


def line_findings(draft: LineDraft, incident: Incident, now: datetime) -> tuple[Finding, ...]:
    """Return what is missing or wrong in a line."""
    found: list[Finding] = []
    if draft.at is None:
        found.append(Finding("at", _WHEN))
    elif draft.at > now:
        found.append(Finding("at", _FUTURE))
    elif draft.at < incident.at.replace(second=0):
        found.append(Finding("at", _EARLIER))
    if draft.kind in TOLD:
        found += _told_findings(draft)
    elif not draft.text.strip():
        found.append(Finding("text", _TEXT))
    if len(draft.text) > LONGEST:
        found.append(Finding("text", _LONG, {"most": LONGEST}))
    return tuple(found)


def _told_findings(draft: LineDraft) -> Iterator[Finding]:
    """Yield what lacks of who was told how by whom; without anybody, the reason stands for all of it."""
    if not draft.whom.strip():
        if not draft.text.strip():
            yield Finding("whom", _WHOM)
        return
    for key, said in (("way", _WAY), ("by_whom", _BY)):
        if not getattr(draft, key).strip():
            yield Finding(key, said)


# what is open ---------------------------------------------------------------------------------------------


def open_points(case: Case, *, overlong: bool = False) -> tuple[Point, ...]:
    """Return what is still to be done before it can be closed; `overlong`: a missing person is not found in time.

    Source: incident rule of one home (practice): closing needs family told and review.
    """
    if not case.is_open:
        return ()
    found = []
    if case.incident.resident_id is not None and not case.of(LineKind.FAMILY_TOLD):
        found.append(Point.FAMILY)
    if goes_upward(case.incident, overlong=overlong) and not case.of(LineKind.REPORTED):
        found.append(Point.UPWARD)
    if not case.of(LineKind.REVIEW):
        found.append(Point.REVIEW)
    return tuple(found)


def goes_upward(incident: Incident, *, overlong: bool = False) -> bool:
    """Tell whether it is to be reported upward. Source: incident rule of one home (practice), see `grave_words`."""
    return incident.is_grave or (incident.kind is IncidentKind.WANDERING and overlong)


def closing_findings(case: Case, *, overlong: bool = False) -> tuple[Finding, ...]:
    """Return why a case cannot be closed yet."""
    return tuple(Finding("", MISSING_WORDS[point]) for point in open_points(case, overlong=overlong))


def minutes_to_first_note(incident: Incident) -> int:
    """Return whole minutes from what happened to the first note."""
    return max(int((incident.recorded_at - incident.at) / timedelta(minutes=1)), 0)


def is_late_note(incident: Incident, rules: IncidentRules) -> bool:
    """Tell whether the first note came too late. Source: duty book of one home (practice), within 10 min."""
    return minutes_to_first_note(incident) > rules.first_note_minutes


def closes_late(case: Case, now: datetime, rules: IncidentRules) -> bool:
    """Tell whether it is open longer than allowed. Source: duty book of one home (practice), within 24 h."""
    return case.is_open and now - case.incident.at > timedelta(hours=rules.close_hours)


def report_is_late(case: Case, now: datetime, rules: IncidentRules, *, overlong: bool = False) -> bool:
    """Tell whether the written report upward is late. Source: not read, remembered as 1 to 2 h."""
    waits = Point.UPWARD in open_points(case, overlong=overlong)
    return waits and now - case.incident.at > timedelta(hours=rules.written_report_hours)
