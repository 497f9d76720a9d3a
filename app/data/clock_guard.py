"""Judges the PC's clock; a wrong clock is told and marked, and never deletes, thins, expires or reorders anything."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from app.kernel.clock import from_text

BUILT_AT = "2026-01-01T00:00:00Z"
"""No trusted time is before this program was made."""
FARTHEST_AHEAD = timedelta(days=45)
"""A home that was not opened for longer than this is asked once whether today's date is right."""
JITTER = timedelta(minutes=2)
"""Clocks are set back by seconds when a PC asks for the time; that is no reason for doubt."""


class Verdict(StrEnum):
    """What the guard thinks of the clock."""

    TRUSTED = "trusted"
    BEHIND = "behind"  # earlier than a time that was already trusted: a dead battery, most often
    AHEAD = "ahead"  # more than 45 days later


def judge(now: datetime, trusted_at: str | None) -> Verdict:
    """Return whether `now` can be trusted, given the newest trusted time (None: a home just made)."""
    floor = from_text(max(BUILT_AT, trusted_at or ""))
    if now < floor - JITTER:
        return Verdict.BEHIND
    if trusted_at is not None and now > floor + FARTHEST_AHEAD:
        return Verdict.AHEAD
    return Verdict.TRUSTED
