"""Counts a home anew from the JSON of `residents stays` and `care-levels list` alone, by rules of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from app.kernel.clock import in_home, parse_instant

REGISTERED = ("present", "on_leave", "in_hospital", "missing")
LEFT = ("transferred_out", "discharged", "support_ended", "died")
FROM = {
    "admitted": ("awaiting",),
    "moved_bed": REGISTERED,
    "went_on_leave": ("present",),
    "came_back": ("on_leave",),
    "went_to_hospital": ("present", "on_leave", "missing"),
    "left_hospital": ("in_hospital",),
    "went_missing": ("present", "on_leave", "in_hospital"),
    "was_found": ("missing",),
    **dict.fromkeys(LEFT, REGISTERED),
}
TO = {
    "admitted": "present",
    "went_on_leave": "on_leave",
    "came_back": "present",
    "went_to_hospital": "in_hospital",
    "left_hospital": "present",
    "went_missing": "missing",
    "was_found": "present",
    **dict.fromkeys(LEFT, "left"),
}
Told = Mapping[str, Any]


class Moved(NamedTuple):
    """One move that took place: where the resident was and is, and the last bed held before and after it."""

    resident: str
    kind: str
    at: datetime
    before: str
    after: str
    bed_before: str
    bed_after: str


def moved(stays: Sequence[Told]) -> list[Moved]:
    """Return the moves that took place, resident by resident as they happened; an illegal line changes nothing."""
    kept = {line["id"]: line for line in stays if not line["withdrawn"]}
    replaced = {line["corrects"] for line in kept.values()}
    lines = [line for line in kept.values() if line["id"] not in replaced]
    lines.sort(key=lambda line: (line["resident"], parse_instant(line["at"]), _first(line, kept)))
    return list(_taken(lines))


def _first(line: Told, kept: Mapping[str, Told]) -> int:
    """Return the number of the line that a chain of corrections began with."""
    while line["corrects"] in kept:
        line = kept[line["corrects"]]
    return int(line["id"])


def _taken(lines: Sequence[Told]) -> Iterator[Moved]:
    who, state, left_by, bed = "", "awaiting", "", ""
    for line in lines:
        if line["resident"] != who:
            who, state, left_by, bed = line["resident"], "awaiting", "", ""
        kind = line["kind"]
        before = "awaiting" if state == "left" and kind == "admitted" and left_by != "died" else state
        if before not in FROM[kind]:
            continue
        state, left_by = TO.get(kind, state), kind if kind in LEFT else ""
        assert (line["from"], line["to"]) == (before, state), "what the program tells of the line"
        bed_after = line["bed"] or bed
        yield Moved(who, kind, parse_instant(line["at"]), before, state, bed, bed_after)
        bed = bed_after


def places(taken: Sequence[Moved], at: datetime) -> dict[str, tuple[str, str]]:
    """Return state and last bed of everybody who ever moved, at an instant (included)."""
    return {one.resident: (one.after, one.bed_after) for one in taken if one.at <= at}


def classes(levels: Sequence[Told], at: datetime) -> dict[str, str]:
    """Return the official class of each resident at an instant."""
    found = [line for line in levels if line["kind"] == "official_class"]
    day = in_home(at).date().isoformat()
    ordered = sorted(found, key=lambda one: (one["from"], one["recorded_at"]))
    return {line["resident"]: line["value"] for line in ordered if line["from"] <= day}


def census(stays: Sequence[Told], levels: Sequence[Told], at: datetime) -> dict[str, Any]:
    """Return what `handover census --at` must tell."""
    where = {who: state for who, (state, _bed) in places(moved(stays), at).items()}
    held, states = classes(levels, at), Counter(where.values())

    def by_class(*counted: str) -> dict[str, int]:
        found = Counter(held.get(who, "unassessed") for who, state in where.items() if state in counted)
        return {kind: found[kind] for kind in ("independent", "partial", "dependent", "unassessed")}

    return {
        "registered": sum(states[one] for one in REGISTERED),
        **{one: states[one] for one in REGISTERED},
        "by_class_registered": by_class(*REGISTERED),
        "by_class_present": by_class("present"),
    }


class Shift(NamedTuple):
    """The head counts of a shift in an area, and the moves in it by kind."""

    start: Counter[str]
    end: Counter[str]
    came: Counter[str]
    moved_in: int
    moved_out: int


def shift(stays: Sequence[Told], inside: Callable[[str], bool], after: datetime, until: datetime) -> Shift:
    """Return what a sheet must tell of an area that is told by its beds, with `after` < move <= `until`."""
    taken = moved(stays)

    def counted(at: datetime) -> Counter[str]:
        here = (state for state, bed in places(taken, at).values() if inside(bed))
        return Counter(state for state in here if state in REGISTERED)

    came, beds = Counter[str](), Counter[tuple[bool, bool]]()
    for one in (one for one in taken if after < one.at <= until):
        was = one.before in REGISTERED and inside(one.bed_before)
        is_now = one.after in REGISTERED and inside(one.bed_after)
        if one.kind == "moved_bed":
            beds[was, is_now] += 1
        elif was or is_now:
            came[one.kind] += 1
    return Shift(counted(after), counted(until), came, beds[False, True], beds[True, False])
