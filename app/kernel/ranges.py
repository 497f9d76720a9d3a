"""The two ends of a range of numbers, as people write them."""

import re
import unicodedata
from functools import lru_cache

Ends = tuple[float, float]
"""Lower and upper end, both included."""

_WRITTEN = re.compile(r"(\d+(?:\.\d+)?)\s*(?:-|–|—|~|到|至)\s*(\d+(?:\.\d+)?)")


@lru_cache(maxsize=64)  # the few ranges that hold are asked for with each number
def read_ends(text: str) -> Ends | None:
    """Return the ends that `36.0-37.2` or `36到37.2` names; None for a text that names none, or the upper one first."""
    hit = _WRITTEN.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if hit is None:
        return None
    low, high = float(hit[1]), float(hit[2])
    return (low, high) if low < high else None


def shown_ends(ends: Ends) -> str:
    """Return a range as it is read: `36–37.2`."""
    return f"{ends[0]:g}–{ends[1]:g}"
