"""The SQL of stays: moves, what is written beside them, and what other slices hold of people and beds."""

from app.features.stays.store.beside import (
    add,
    add_slip_line,
    death_steps,
    end_escort,
    escort,
    escorts,
    hanging_on,
    own_escorts,
    prepared,
    settle,
    slips,
)
from app.features.stays.store.facts import (
    facts,
)
from app.features.stays.store.moves import (
    add_move,
    every_line,
    has_died,
    line,
    lines,
    lines_of_kinds,
    lines_on_beds,
    moved_since,
    of_import,
    standing_rows,
)
from app.features.stays.store.people import (
    account_names,
    aside,
    bed_facts,
    people,
    person,
    resident_ids,
)

__all__ = [
    "account_names",
    "add",
    "add_move",
    "add_slip_line",
    "aside",
    "bed_facts",
    "death_steps",
    "end_escort",
    "escort",
    "escorts",
    "every_line",
    "facts",
    "hanging_on",
    "has_died",
    "line",
    "lines",
    "lines_of_kinds",
    "lines_on_beds",
    "moved_since",
    "of_import",
    "own_escorts",
    "people",
    "person",
    "prepared",
    "resident_ids",
    "settle",
    "slips",
    "standing_rows",
]
